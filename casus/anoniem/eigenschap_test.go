package anoniem

import (
	"os"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"oliekan/casus/anoniem/lexicon"
)

// zaden are the texts from which fuzzing starts: the development corpus and what broke before.
func zaden(f *testing.F) {
	b, err := os.ReadFile("testdata/ontwikkel.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, t := range strings.Split(gemerkt.ReplaceAllString(string(b), "$2"), "\n---\n") {
		f.Add(t)
		f.Add(strings.ToLower(t))
	}
	for _, t := range []string{
		"", " ", "\x00", "\xff\xfe", "[", "[[", "[dochter]", "[PERSOON-1][PERSOON-2]", "[…]", "a\u0301\u0302", "\u200b", "Jo\u200bop",
		"'", "''s", "’t", "1", "+", "+31", "06", "@", "a@", "@a", ".nl", "a.nl", "www.", "http://", "ECLI:", "BWBR0015703", "€", "1.",
		"12-", "12-12-", "NL91", "Аnna Jаnsen", "İstanbul'da", "ĲSSEL ijssel", "ﬁets", "Jan-", "-Jan", "Jan-Jan", "d.d.", "…", "A.B.", "JAN",
		"mevrouw", "groet,", "groet,\njan", "Roos' fiets", "van de", "De", "\u0301jan", "1jan jan1 l'jan jan'tje", "postbus", "postbus 1", "000000 hr A0000000", "AA A,A.", "0000000leerlingenvervoer0CrvB 00A000", "000\xb50000000000000000\xc50\xb0\xf7\xfb0000000A 00.00000",
	} {
		f.Add(t)
	}
}

// FuzzMasker checks what must hold for every text: the places are exact, and masking what was masked changes nothing,
// neither by another masker nor by the second scan.
func FuzzMasker(f *testing.F) {
	zaden(f)
	f.Fuzz(func(t *testing.T, s string) {
		m := Nieuw(Opties{})
		r := NieuwRuw(s)
		u := m.masker(r)
		// A label right behind an escape sign would make a sequence of the two, which only this check sees.
		if got := plak(s, u.Vondsten); !strings.Contains(s, "\x1b") && Schoon(got) != u.Tekst.String() {
			t.Fatalf("places: %q gives %q, text is %q", s, Schoon(got), u.Tekst.String())
		}
		if u.Streng && capitals(s) {
			return // the labels take the capitals away by which the writing is judged
		}
		if again := Nieuw(Opties{}).Masker(ruw(u.Tekst.s)).Tekst; again != u.Tekst {
			t.Fatalf("twice: %q became %q", u.Tekst.s, again.s)
		}
		if again, v := NieuweNaloper(Opties{}).Loop(u.Tekst, nil, nil); len(v) > 0 {
			t.Fatalf("second scan: %q became %q (from %q)", u.Tekst.s, again.s, s)
		}
	})
}

// capitals reports whether s has two capitals in a row.
func capitals(s string) bool {
	vorige := false
	for _, r := range s {
		if nu := unicode.IsUpper(r); nu && vorige {
			return true
		} else {
			vorige = nu
		}
	}
	return false
}

// plak replaces the runes of every find by its label.
func plak(s string, vs []Vondst) string {
	rs := []rune(s)
	var b strings.Builder
	van := 0
	for _, v := range vs {
		b.WriteString(string(rs[van:v.Begin]))
		b.WriteString(v.Label)
		van = v.Eind
	}
	b.WriteString(string(rs[van:]))
	return b.String()
}

// FuzzBekend checks that no known name survives, in any capitals, with or without accents.
func FuzzBekend(f *testing.F) {
	zaden(f)
	f.Fuzz(func(t *testing.T, s string) {
		m := Nieuw(Opties{})
		namen := []string{"Annelies", "Roos", "Özlem", "Bart-Jan", "Nguyen Thi Lan"}
		for _, n := range namen {
			if _, err := m.Ken(NieuwRuw(n), "inwoner"); err != nil {
				t.Fatal(err)
			}
		}
		uit := " " + vlak(m.Masker(NieuwRuw(s)).Tekst.ZonderLabels()) + " "
		for _, n := range namen {
			if strings.Contains(uit, " "+vlak(n)+" ") {
				t.Fatalf("%q survives in %q", n, uit)
			}
		}
	})
}

// vlak folds a text and puts one space for all that is no letter.
func vlak(s string) string {
	s = lexicon.Sleutel(normeer(s).tekst)
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }), " ")
}

// FuzzProef checks that a trial remembers nothing and that its text is valid.
func FuzzProef(f *testing.F) {
	zaden(f)
	f.Fuzz(func(t *testing.T, s string) {
		m := Nieuw(Opties{})
		eerst := m.proef(NieuwRuw(s))
		if !utf8.ValidString(eerst.Tekst.s) {
			t.Fatalf("invalid text from %q", s)
		}
		if weer := m.proef(NieuwRuw(s)); weer.Tekst != eerst.Tekst || len(m.Twijfels()) > 0 {
			t.Fatalf("a trial of %q left a trace", s)
		}
	})
}
