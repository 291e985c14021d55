package gesprek

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// titelRunes is the length in runes above which a suggested title is cut at a word.
const titelRunes = 48

// NoemTitel gives the case a title. It is masked like all text.
func (g *Gesprek) NoemTitel(r anoniem.Ruw) (casus.Wijziging, []anoniem.Vondst) {
	u := g.masker.Masker(r)
	kop := g.casus.Kop
	kop.Titel = u.Tekst
	return g.pas(casus.Wijziging{Kop: &kop}), u.Vondsten
}

// titel suggests a title as long as there is none: the start of the first answer to what the inwoner asks or wants.
func (g *Gesprek) titel(w *casus.Wijziging, v toets.Vraag, t anoniem.Tekst) {
	if !g.casus.Titel.Leeg() || v.ID != toets.VraagVraag && v.ID != toets.VraagEffect {
		return
	}
	kort := g.masker.Masker(anoniem.NieuwRuw(inkorten(t.String()))).Tekst
	if kort.Leeg() {
		return
	}
	kop := g.casus.Kop
	kop.Titel = kort
	w.Kop = &kop
}

// inkorten takes the first sentence, cut at a word when it is longer than titelRunes.
func inkorten(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if i := strings.IndexAny(s, ".!?\n"); i > 0 {
		s = s[:i]
	}
	s = strings.Trim(s, " ,;:\"'“”‘’")
	if utf8.RuneCountInString(s) <= titelRunes {
		return hoofdletter(s)
	}
	rs := []rune(s)[:titelRunes]
	kort := string(rs)
	if i := strings.LastIndexByte(kort, ' '); i > 0 {
		kort = kort[:i]
	}
	if i := strings.LastIndexByte(kort, '['); i > strings.LastIndexByte(kort, ']') {
		kort = kort[:i] // never half a label
	}
	return hoofdletter(strings.TrimRight(kort, " ,;:[")) + "…"
}

// hoofdletter makes the first letter a capital.
func hoofdletter(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// RondAf finishes the case. Gaps are allowed and stay visible; doubtful words have to be reviewed first.
func (g *Gesprek) RondAf() (casus.Wijziging, error) {
	if len(g.Twijfels()) > 0 {
		return casus.Wijziging{}, ErrTwijfel
	}
	return g.staat(casus.Afgerond), nil
}

// Heropen makes a finished case a working version again.
func (g *Gesprek) Heropen() casus.Wijziging { return g.staat(casus.Werkversie) }

func (g *Gesprek) staat(s casus.Staat) casus.Wijziging {
	kop := g.casus.Kop
	kop.Staat = s
	return g.pas(casus.Wijziging{Kop: &kop})
}

// Sluit forgets every name of this sitting.
func (g *Gesprek) Sluit() { g.masker.Wis() }
