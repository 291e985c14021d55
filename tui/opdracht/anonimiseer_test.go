package opdracht

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"oliekan/casus/anoniem"
)

func TestSchoonMetPlek(t *testing.T) {
	gevallen := []struct {
		naam, in, uit string
		plek          []int
	}{
		{"leeg", "", "", nil},
		{"gewoon", "aé", "aé", []int{0, 1}},
		{"tab", "a\tb", "a b", []int{0, 1, 2}},
		{"windows", "a\r\n\r\nb", "a\n\nb", []int{0, 2, 4, 5}},
		{"oude mac", "a\rb", "a\nb", []int{0, 1, 2}},
		{"kleur voor dezelfde letter", "a\x1b[31mm", "am", []int{0, 6}},
		{"kleur aan het eind", "am\x1b[0m", "am", []int{0, 1}},
		{"titel", "a\x1b]0;m\x07m\x00b", "amb", []int{0, 7, 9}},
		{"losse escape", "a\x1bé\x1b", "aé", []int{0, 2}},
		{"titel met ST", "a\x1b]0;m\x1b\\m", "am", []int{0, 8}},
	}
	for _, g := range gevallen {
		t.Run(g.naam, func(t *testing.T) {
			uit, plek := schoonMetPlek(g.in)
			if uit != g.uit || len(plek) != len(g.plek) {
				t.Fatalf("got %q %v, want %q %v", uit, plek, g.uit, g.plek)
			}
			for i := range plek {
				if plek[i] != g.plek[i] {
					t.Fatalf("got %v, want %v", plek, g.plek)
				}
			}
		})
	}
}

func FuzzSchoonMetPlek(f *testing.F) {
	for _, s := range []string{"a\tb\r\nc", "\x1b[31mm\x1b]0;x\x07", "\x1b\x1b[", "é\r\r\n", "\u0085\x1bXab\x1b\\", "\x1b厭"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			t.Skip()
		}
		uit, plek := schoonMetPlek(s)
		ruw := []rune(s)
		if anoniem.Schoon(uit) != uit || len(plek) != utf8.RuneCountInString(uit) {
			t.Fatalf("%q became %q with %d places", s, uit, len(plek))
		}
		vorige := -1
		for i, r := range []rune(uit) {
			if plek[i] <= vorige || plek[i] >= len(ruw) || !zelfde(ruw, plek[i], r) {
				t.Fatalf("%q: rune %d %q is said to come from %v", s, i, r, plek)
			}
			vorige = plek[i]
		}
	})
}

// TestVondstenWijzenTerug checks the offsets of --json against the input as received.
func TestVondstenWijzenTerug(t *testing.T) {
	const tekst = "Ik be\u0301l\tmet\u200b\r\n\x1b[31mjan.jansen@voorbeeld.nl\x1b[0m\r\nover de huur.\r\n"
	for _, g := range []struct {
		args   []string
		vooraf string
	}{{[]string{"anonimiseer", "--json"}, ""}, {[]string{"anonimiseer", "--json", "--bekend-eerst"}, "Kwibus=dochter\r\n\r\n"}} {
		code, uit, fout := draai(t, g.vooraf+tekst, g.args...)
		var r gemaskeerd
		if err := json.Unmarshal([]byte(uit), &r); err != nil || code != codeGoed {
			t.Fatalf("exit %d, %v: %s%s", code, err, uit, fout)
		}
		var adres *plaats
		for i, v := range r.Vondsten {
			if v.Soort == anoniem.SoortMail {
				adres = &r.Vondsten[i]
			}
		}
		if adres == nil {
			t.Fatalf("address not found: %s", uit)
		}
		if got := string([]rune(tekst)[adres.Begin:adres.Eind]); got != "jan.jansen@voorbeeld.nl" {
			t.Errorf("offsets %d-%d are %q", adres.Begin, adres.Eind, got)
		}
		if !strings.HasSuffix(r.Tekst, "huur.\r\n") || strings.Contains(r.Tekst, "@") || strings.Contains(r.Tekst, "\x1b") {
			t.Errorf("masked text %q", r.Tekst)
		}
	}
}

func TestBekendEerst(t *testing.T) {
	gevallen := []struct {
		naam, invoer, zin string
	}{
		{"onbekende rol", "Kwibus=koning\n\ntekst", "Op regel 1 staat een rol die niet bestaat."},
		{"geen naam", "Kwibus=dochter\n =zoon\n\ntekst", "Op regel 2 staat voor het = geen naam."},
		{"geen =", "Kwibus\n\ntekst", "Regel 1 is geen NAAM=ROL."},
		{"geen lege regel", "Kwibus=dochter\n", "Na de namen hoort een lege regel"},
		{"niets", "", "Na de namen hoort een lege regel"},
	}
	for _, g := range gevallen {
		t.Run(g.naam, func(t *testing.T) {
			code, uit, fout := draai(t, g.invoer, "anonimiseer", "--bekend-eerst")
			if code != codeMislukt || uit != "" || !strings.Contains(fout, g.zin) {
				t.Errorf("exit %d, output %q, message %q", code, uit, fout)
			}
			if strings.Contains(fout, "Kwibus") {
				t.Errorf("message repeats a name: %q", fout)
			}
		})
	}
	code, uit, _ := draai(t, "\ufeffKwibus=Dochter\r\n\r\nKwibus belt.", "anonimiseer", "--bekend-eerst")
	if code != codeGoed || uit != "[dochter] belt." {
		t.Errorf("exit %d, output %q", code, uit)
	}
}
