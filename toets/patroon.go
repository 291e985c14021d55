package toets

import "strings"

// patroon is a phrase to look for, made of places. In the data a place is a word, words with a bar between them, "_" for
// at most two other words, "__" for at most five, "$ander" for a person, "begin*" or "*eind". Words of five letters and more also match in
// another form.
type patroon []plek

// plek is one place of a phrase.
type plek struct {
	keuzes []schakel
	gat    int // if not 0: at most so many words of any kind
}

// How many words "_" and "__" may stand for.
const (
	maxGat  = 2
	langGat = 5
)

// schakel is one word that may stand at a place.
type schakel struct {
	woord string
	stam  string // empty if only the word itself will do
	soort byte   // '=' the word, '<' its beginning, '>' its end, '$' a person
}

// patronen compiles phrases.
func patronen(ws []string) []patroon {
	uit := make([]patroon, len(ws))
	for i, w := range ws {
		uit[i] = maakPatroon(w)
	}
	return uit
}

// maakPatroon compiles one phrase.
func maakPatroon(s string) patroon {
	var p patroon
	for _, deel := range strings.Fields(s) {
		if deel == "_" {
			p = append(p, plek{gat: maxGat})
			continue
		}
		if deel == "__" {
			p = append(p, plek{gat: langGat})
			continue
		}
		var pl plek
		for _, w := range strings.Split(deel, "|") {
			pl.keuzes = append(pl.keuzes, maakSchakel(vouw(w)))
		}
		p = append(p, pl)
	}
	return p
}

// maakSchakel compiles one word.
func maakSchakel(w string) schakel {
	switch {
	case w == "$ander":
		return schakel{soort: '$'}
	case strings.HasSuffix(w, "*"):
		return schakel{woord: w[:len(w)-1], soort: '<'}
	case strings.HasPrefix(w, "*"):
		return schakel{woord: w[1:], soort: '>'}
	case len(w) >= 5:
		return schakel{woord: w, stam: stam(w), soort: '='}
	}
	return schakel{woord: w, soort: '='}
}

// past reports whether a word fits.
func (s schakel) past(l taal, t teken) bool {
	if s.soort == '$' {
		return l.isAnder(t)
	}
	if t.label {
		return false
	}
	switch s.soort {
	case '<':
		return strings.HasPrefix(t.woord, s.woord)
	case '>':
		return strings.HasSuffix(t.woord, s.woord)
	}
	return t.woord == s.woord || s.stam != "" && t.stam == s.stam && !andereKlank(t.woord, s.woord)
}

// past reports whether the phrase stands at word i of a sentence, and where it ends.
func (p patroon) past(l taal, z []teken, i int) (eind int, ok bool) {
	if len(p) == 0 {
		return i, true
	}
	if p[0].gat > 0 {
		for n := 0; n <= p[0].gat && i+n <= len(z); n++ {
			if eind, ok = p[1:].past(l, z, i+n); ok {
				return eind, true
			}
		}
		return 0, false
	}
	if i >= len(z) {
		return 0, false
	}
	for _, s := range p[0].keuzes {
		if s.past(l, z[i]) {
			return p[1:].past(l, z, i+1)
		}
		// "de inwoner" is somebody else as well; "mijn inwoner" would be the speaker's own.
		if s.soort == '$' && i+1 < len(z) && lidwoord(z[i].woord) && s.past(l, z[i+1]) {
			return p[1:].past(l, z, i+2)
		}
	}
	return 0, false
}

// lidwoord reports whether a word may stand before a person without making it somebody's own.
func lidwoord(w string) bool { return w == "de" || w == "het" || w == "deze" || w == "dit" }

// eerste returns where the first phrase that stands at word i ends.
func eerste(ps []patroon, l taal, z []teken, i int) (eind int, ok bool) {
	for _, p := range ps {
		if eind, ok = p.past(l, z, i); ok {
			return eind, true
		}
	}
	return 0, false
}

// letterlijk returns the words from i to eind as they stand, with one space between them.
func letterlijk(z []teken, i, eind int) string {
	ws := make([]string, 0, eind-i)
	for _, t := range z[i:eind] {
		ws = append(ws, t.tekst)
	}
	return strings.Join(ws, " ")
}
