package toets

import (
	"slices"
	"strings"
)

// termen reads a question: phrases that are known, longest first, and the words between them.
func (x *zoekindex) termen(vraag string) []term {
	ws := x.losgeknipt(woorden(vraag))
	var uit []term
	lid := false
	for i := 0; i < len(ws); {
		if z, n := x.zinOp(ws[i:]); z != nil {
			uit = append(uit, term{woorden: ws[i : i+n], zin: z})
			i, lid = i+n, false
			continue
		}
		w := ws[i]
		i++
		if w == "lid" || w == "leden" || w == "onderdeel" {
			lid = true
			continue
		}
		if !isVulwoord(w) {
			uit = append(uit, x.los(w, lid))
			lid = false
		}
	}
	return zonderDubbel(uit)
}

// los makes a term of one word. A word that stands nowhere is taken for the phrase in which it ends ("huurschuld" for
// "schuld"), or for the one that differs by one letter.
func (x *zoekindex) los(w string, lid bool) term {
	t := term{woorden: []string{w}, lid: lid}
	if lid || isCijfer(w[0]) || len(w) < minGis || x.kentTekst(w) {
		return t
	}
	for _, lijkt := range [...]func(zin, w string) bool{eindigtOp, scheeltLetter} {
		for i := range x.zinnen {
			z := &x.zinnen[i]
			if len(z.woorden) == 1 && z.wet == "" && lijkt(z.woorden[0], w) {
				t.zin = z
				return t
			}
		}
	}
	return t
}

// minGis is how many letters a word has before it is taken for another one.
const minGis = 6

// kentTekst reports whether a word stands in the text of any row.
func (x *zoekindex) kentTekst(w string) bool {
	return slices.ContainsFunc(x.rijen, func(r zoekrij) bool { return r.woordPunten(w) > 0 })
}

// eindigtOp reports whether a word is a longer one that ends in a phrase, or another form of it.
func eindigtOp(zin, w string) bool {
	const minKop = 5
	return len(zin) >= minKop && len(w) > len(zin) && (strings.HasSuffix(w, zin) || strings.HasSuffix(stam(w), stam(zin)))
}

// scheeltLetter reports whether two words differ by one letter: another one, one too many or one too few.
func scheeltLetter(a, b string) bool {
	if len(a) < minGis || len(a) < len(b) {
		a, b = b, a
	}
	if len(b) < minGis || len(a)-len(b) > 1 {
		return false
	}
	i := 0
	for i < len(b) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return i < len(b) && a[i+1:] == b[i+1:]
	}
	return a[i+1:] == b[i:]
}

// zonderDubbel leaves out a phrase that was said before in other words.
func zonderDubbel(ts []term) []term {
	var uit []term
	for _, t := range ts {
		if t.zin == nil || !slices.ContainsFunc(uit, func(u term) bool { return u.zin != nil && u.zin.zelfde(t.zin) }) {
			uit = append(uit, t)
		}
	}
	return uit
}

// zelfde reports whether two phrases are of one synonym, or are the same one.
func (z *zoekzin) zelfde(y *zoekzin) bool { return z == y || z.wet == "" && z.groep == y.groep }

// losgeknipt parts a number that is written against a law or "art": "pw35" is "pw", "35".
func (x *zoekindex) losgeknipt(ws []string) []string {
	var uit []string
	for _, w := range ws {
		i := strings.IndexAny(w, "0123456789")
		if i > 0 && !x.kent(w) && (x.kent(w[:i]) || isVulwoord(w[:i])) {
			uit = append(uit, w[:i], w[i:])
			continue
		}
		uit = append(uit, w)
	}
	return uit
}

// kent reports whether a word alone is a known phrase.
func (x *zoekindex) kent(w string) bool {
	z, _ := x.zinOp([]string{w})
	return z != nil
}

// zinOp finds the longest known phrase at the beginning of ws, and how many words it takes. Words that say nothing may
// stand in between ("huis verkopen" is in "huis moet verkopen"), and a word may have another form. A law called by its
// name goes before a synonym of the same length, because the names are first in the index.
func (x *zoekindex) zinOp(ws []string) (*zoekzin, int) {
	for i := range x.zinnen {
		if n := x.zinnen[i].past(ws); n > 0 {
			return &x.zinnen[i], n
		}
	}
	return nil, 0
}

// past returns how many words of ws the phrase takes at their beginning, 0 if it does not stand there.
func (z *zoekzin) past(ws []string) int {
	n := 0
	for i, w := range z.woorden {
		for i > 0 && n < len(ws) && !gelijk(w, ws[n]) && isVulwoord(ws[n]) {
			n++
		}
		if n >= len(ws) || !gelijk(w, ws[n]) {
			return 0
		}
		n++
	}
	return n
}

// gelijk reports whether two words are the same, or forms of one word.
func gelijk(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) < 5 || len(b) < 4 || a[0] != b[0] || andereKlank(a, b) { // no form of a word has another first letter
		return false
	}
	sa, sb := stam(a), stam(b)
	if t := strings.TrimSuffix(sa, "t"); len(t) >= 4 && t == strings.TrimSuffix(sb, "t") {
		return true // "slaapt" beside "slapen"
	}
	return sa == sb || scheidbaar(sa) == scheidbaar(sb)
}

// scheidbaar takes the "ge" out of a verb that has it inside: "opgeschort" is "opschort", as in "opschorten".
func scheidbaar(w string) string {
	for _, voor := range [...]string{"terug", "stop", "door", "over", "voor", "uit", "aan", "mee", "weg", "op", "af", "in", "om", "na"} {
		if rest, ok := strings.CutPrefix(w, voor+"ge"); ok && len(rest) >= 3 {
			return voor + rest
		}
	}
	return w
}

// vulwoorden say nothing about what is looked for.
var vulwoorden = lijstje(strings.Fields(`
	artikel artikelen art wet de het een van in op voor bij of en met is als naar te die dat om aan tot mag kan wat hoe er
	over door zonder uit geen niet ik je mijn zijn haar hij zij ze wie heeft
	aan al alle alleen alles altijd anders beetje ben bent bijna blijft blijven daar dan daarna deze dit doe doen doet dus
	echt eens eerst elk elke even ga gaan gaat gebeurt gegeven geven geworden graag had hebben heb heel hen hier hoeft
	hoeveel hun iemand iets ineens ja jij jou jouw jullie kon kunnen kunt kreeg krijg krijgen krijgt laat laten maar mee
	meer men mij minder moet moeten moest mogen me na naast nee nergens net nieuw nieuwe niets niks nodig nog nooit nu
	onder ons onze ook opeens per precies recht soms staat steeds tegen tijdens toch toen tussen u uw vaak vanaf veel vind
	via vol vraag waar waarom wanneer want waren was weer wel welk welke werd wil willen wij wie worden wordt zal zelf
	zit zo zodat zou zouden omdat dichtbij gekregen komen komt kwam maken maakt hebt zich kijk kijken gemeente`))

// naamwoorden are the fillers that still ask for the list of laws.
var naamwoorden = lijstje(strings.Fields("artikel artikelen art wet wetten lid de het een alle gemeente"))

// isVulwoord reports whether a word says nothing about what is looked for.
func isVulwoord(w string) bool { return vulwoorden[w] }
