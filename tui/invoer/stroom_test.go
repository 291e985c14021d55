package invoer

import (
	"strings"
	"testing"
)

func TestStroom(t *testing.T) {
	for naam, g := range map[string]struct {
		in   []string // "" is the pause after which Sluit is asked
		wil  string
		open bool
	}{
		"gewoon":              {[]string{"a", "\r", "\x1b", "\x1b[A", "é"}, "a\r\x1b\x1b[Aé", false},
		"console":             {[]string{"\x1b[[A\x1b[[B\x1b[[C\x1b[[D\x1b[[E"}, "\x1bOP\x1bOQ\x1bOR\x1bOS\x1b[15~", false},
		"console in stukken":  {[]string{"x\x1b[[", "Ay"}, "x\x1bOPy", false},
		"andere letter":       {[]string{"\x1b[[F"}, "\x1b[[F", false},
		"geplakt":             {[]string{"\x1b[200~a\rb\x1b[201~c"}, "\x1b[200~a\rb\x1b[201~c", false},
		"in een plak blijft":  {[]string{"\x1b[200~\x1b[[A\x03z"}, "\x1b[200~\x1b[[A\x03z", true},
		"nooit gesloten":      {[]string{"\x1b[200~abc", ""}, "\x1b[200~abc\x1b[201~", false},
		"laat gesloten":       {[]string{"\x1b[200~abc", "", "d\x1b[201~e"}, "\x1b[200~abc\x1b[201~de", false},
		"ctrl+c in open plak": {[]string{"\x1b[200~abc", "\x03"}, "\x1b[200~abc\x1b[201~\x03", false},
		"einde in stukken":    {[]string{"\x1b[200~abc\x1b[2", "01~d"}, "\x1b[200~abc\x1b[201~d", false},
		"begin in stukken":    {[]string{"\x1b[20", "0~abc"}, "\x1b[200~abc", true},
		"half en dan niets":   {[]string{"\x1b[20", ""}, "\x1b[20", false},
		"twee keer":           {[]string{"\x1b[200~a\x1b[201~\x1b[200~b\x1b[201~"}, "\x1b[200~a\x1b[201~\x1b[200~b\x1b[201~", false},
	} {
		t.Run(naam, func(t *testing.T) {
			var s Stroom
			var b strings.Builder
			for _, in := range g.in {
				if in == "" {
					b.Write(s.Sluit())
					continue
				}
				b.Write(s.Neem([]byte(in)))
			}
			if b.String() != g.wil || s.open != g.open {
				t.Errorf("%q, open %v; want %q, %v", b.String(), s.open, g.wil, g.open)
			}
		})
	}
}

// FuzzStroom holds that input in any pieces gives the same, but for keys and pastes that end; nothing else is lost.
func FuzzStroom(f *testing.F) {
	f.Add("a\x1b[200~b\x1b[201~\x1b[[A", 3)
	f.Add("\x1b\x1b[[", 1)
	f.Fuzz(func(t *testing.T, in string, n int) {
		if n < 1 || strings.ContainsRune(in, ctrlC) {
			t.Skip()
		}
		var heel, stuk Stroom
		wil := string(heel.Neem([]byte(in))) + string(heel.Sluit())
		var b strings.Builder
		for i := 0; i < len(in); i += n {
			b.Write(stuk.Neem([]byte(in[i:min(i+n, len(in))])))
		}
		b.Write(stuk.Sluit())
		// An escape that ends a piece is a key; the bytes are the same but a console key may then not be one.
		if kaal(b.String()) != kaal(wil) && n > 3 {
			t.Errorf("%q in pieces of %d: %q, want %q", in, n, b.String(), wil)
		}
		if len(wil) > len(in)+groei(len(in)) {
			t.Errorf("%q grew to %q", in, wil)
		}
	})
}

// kaal takes out what may differ with the pieces: keys and marks.
func kaal(s string) string {
	for _, k := range console {
		s = strings.ReplaceAll(strings.ReplaceAll(s, k.linux, ""), k.xterm, "")
	}
	return strings.ReplaceAll(strings.ReplaceAll(s, plakBegin, ""), plakEinde, "")
}
