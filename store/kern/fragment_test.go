package kern

import (
	"strings"
	"testing"
	"unicode/utf8"

	"oliekan/casus/anoniem"
)

func TestFragment(t *testing.T) {
	lang := strings.Repeat("woord ", 30)
	for _, g := range []struct{ toon, zoek, wil string }{
		{"de [inwoner] heeft schulden", "schuld", "de [inwoner] heeft schulden"},
		{"een\ntwee\n", "twee", "een twee"},
		{"", "x", ""},
		{"alleen de titel past\n", "elders", "alleen de titel past"},
		{lang + "doel " + lang, "DOEL", "… woord woord woord woord woord doel woord woord woord woord woord woord woord woord woord …"},
		{lang + "in het café vooraan", "cafe", "… woord woord woord in het café vooraan"},
		{"inwoner is een woord buiten [inwoner]", "inwoner", "inwoner is een woord buiten [inwoner]"},
		{lang + "[klantmanager 2] zegt doel", "doel", "… woord [klantmanager 2] zegt doel"},
		{lang + "[maatschappelijk werker 2] zegt wat doel", "doel", "… [maatschappelijk werker 2] zegt wat doel"},
		{"doel " + strings.Repeat("abc ", 20) + "[maatschappelijk werker 2] en nog wat", "doel", "doel " + strings.Repeat("abc ", 19) + "abc …"},
		{strings.Repeat("x", 300), "x", strings.Repeat("x", 90) + " …"},
	} {
		if kreeg := Fragment(g.toon, Splits(g.zoek)); kreeg != g.wil {
			t.Errorf("%.40q, %q:\ngot  %q\nwant %q", g.toon, g.zoek, kreeg, g.wil)
		}
	}
}

// A fragment never cuts through a label, is never much too long, and holds the hit.
func FuzzFragment(f *testing.F) {
	f.Add("de [inwoner] en [PERSOON-1] wonen in [PLAATS-2] bij [maatschappelijk werker 2] om de hoek", "hoek")
	f.Add("[[[]]] [ ] x", "x")
	f.Fuzz(func(t *testing.T, toon, zoek string) {
		if !utf8.ValidString(toon) {
			t.Skip()
		}
		stuk := Fragment(toon, Splits(zoek))
		if n := utf8.RuneCountInString(stuk); n > fragmentRunen+4+fragmentVoor {
			t.Errorf("%d runes", n)
		}
		plat := strings.Join(strings.Fields(toon), " ")
		kern := strings.TrimSuffix(strings.TrimPrefix(stuk, "… "), " …")
		if !strings.Contains(plat, kern) {
			t.Errorf("%q is not in %q", kern, plat)
		}
		for _, l := range anoniem.UitOpslag(plat).Labels() {
			open := l[:len(l)-1]
			if strings.HasSuffix(kern, open) && strings.Count(plat, open) == strings.Count(plat, l) {
				t.Errorf("%q ends within %s", kern, l)
			}
		}
	})
}
