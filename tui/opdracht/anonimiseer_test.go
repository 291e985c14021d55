package opdracht

import (
	"encoding/json"
	"strings"
	"testing"

	"oliekan/casus/anoniem"
)

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
