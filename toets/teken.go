package toets

import (
	"strings"
	"unicode/utf8"
)

// teken is one word of a masked text, or one label.
type teken struct {
	tekst  string // as it stands
	woord  string // folded
	stam   string
	label  bool // stood in square brackets, which are for masks only
	citaat bool // stood between quotation marks: somebody's own words
}

// isGetal reports whether a word begins with a digit.
func (t teken) isGetal() bool { return t.woord != "" && isCijfer(t.woord[0]) }

// ontleed splits a masked text in sentences and those in words. A dot after "art" or "nr" ends no sentence; a dash or an
// apostrophe inside a word stays.
func ontleed(tekst string) [][]teken {
	o := ontleder{rest: tekst}
	for o.rest != "" {
		o.stap()
	}
	o.einde()
	return o.zinnen
}

// ontleder is the state of ontleed.
type ontleder struct {
	rest   string
	zin    []teken
	zinnen [][]teken
	citaat bool
}

// stap takes one word, label or sign off the rest.
func (o *ontleder) stap() {
	r, n := utf8.DecodeRuneInString(o.rest)
	if r == '[' {
		if i := strings.IndexByte(o.rest, ']'); i > 1 && !strings.ContainsAny(o.rest[1:i], "[\n") {
			o.voegToe(teken{tekst: o.rest[:i+1], woord: vouw(o.rest[1:i]), label: true}, i+1)
			return
		}
	}
	if isLetterOfCijfer(r) {
		n = woordLengte(o.rest)
		t := teken{tekst: o.rest[:n], woord: strings.ReplaceAll(vouw(o.rest[:n]), ":", "."), citaat: o.citaat}
		t.stam = stam(t.woord)
		o.voegToe(t, n)
		return
	}
	switch r {
	case '"', '“', '”', '„':
		o.citaat = !o.citaat
	case '!', '?', ';', '\n':
		o.einde()
	case '.':
		if !o.afkorting() {
			o.einde()
		}
	}
	o.rest = o.rest[n:]
}

// voegToe adds a word of n bytes.
func (o *ontleder) voegToe(t teken, n int) {
	o.zin = append(o.zin, t)
	o.rest = o.rest[n:]
}

// einde ends the sentence.
func (o *ontleder) einde() {
	if len(o.zin) > 0 {
		o.zinnen = append(o.zinnen, o.zin)
		o.zin = nil
	}
}

// afkorting reports whether the last word is one that has a dot of its own.
func (o *ontleder) afkorting() bool {
	if len(o.zin) == 0 {
		return false
	}
	switch o.zin[len(o.zin)-1].woord {
	case "art", "nr", "bijv", "evt", "ca", "dhr", "mevr", "mw", "incl", "p", "o", "a":
		return true
	}
	return false
}

// woordLengte returns how many bytes the word at the beginning of s has.
func woordLengte(s string) int {
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !isLetterOfCijfer(r) && !verbindt(s, i) && !koppelt(s, i, n, r) {
			return i
		}
		i += n
	}
	return len(s)
}

// koppelt reports whether a dash or apostrophe stands between two letters or digits: "e-bike", "pgb's".
func koppelt(s string, i, n int, r rune) bool {
	if r != '-' && r != '\'' && r != '’' || i == 0 || i+n >= len(s) {
		return false
	}
	na, _ := utf8.DecodeRuneInString(s[i+n:])
	return isLetterOfCijfer(na)
}

// aantal counts the words of a text.
func aantal(zinnen [][]teken) int {
	n := 0
	for _, z := range zinnen {
		n += len(z)
	}
	return n
}

// taal is the words that several hints know.
type taal struct {
	persoon map[string]bool
	ander   map[string]bool
}

// lijstje makes a set of folded words.
func lijstje(ws []string) map[string]bool {
	uit := make(map[string]bool, len(ws))
	for _, w := range ws {
		uit[vouw(w)] = true
	}
	return uit
}

// isPersoon reports whether a word is a person. A label is one unless it says that it is a thing or a place.
func (l taal) isPersoon(t teken) bool {
	if t.label {
		return !geenMens(t.woord)
	}
	if l.persoon[t.woord] || l.persoon[t.stam] || l.ander[t.woord] {
		return true
	}
	if l.persoon[strings.TrimSuffix(strings.TrimSuffix(t.woord, "s"), "tje")] {
		return true
	}
	for _, staart := range [...]string{
		"moeder", "vader", "ouder", "ouders", "kind", "kinderen", "zoon", "dochter", "vrouw", "man", "eur", "eurs",
		"werker", "houder", "gever", "nemer", "komer", "zoeker", "leider", "helper", "verlater", "drager",
	} {
		if len(t.woord) >= len(staart)+minVoor && strings.HasSuffix(t.woord, staart) {
			return !lijktMens(t.woord)
		}
	}
	return false
}

// lijktMens reports whether a word only ends like one for a person.
func lijktMens(w string) bool {
	for _, staart := range [...]string{"deur", "schouder", "schouders", "keur", "kleur", "humeur"} {
		if strings.HasSuffix(w, staart) {
			return true
		}
	}
	return false
}

// minVoor is how many letters a compound has before the word for a person in which it ends.
const minVoor = 3

// isAnder reports whether a word is somebody else than who writes.
func (l taal) isAnder(t teken) bool {
	if t.label {
		return !geenMens(t.woord)
	}
	return l.ander[t.woord]
}

// geenMens reports whether a label, folded and without its brackets, stands for something that is no person.
func geenMens(label string) bool {
	kop, _, _ := strings.Cut(label, "-")
	kop, _, _ = strings.Cut(kop, " ")
	switch kop {
	case "school", "organisatie", "plaats", "adres", "postcode", "datum", "bsn", "rekening", "telefoon", "mail",
		"webadres", "kenteken", "nummer", "…":
		return true
	}
	return false
}
