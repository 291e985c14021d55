package anoniem

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// sekse is what a title or a relation says of somebody.
type sekse uint8

const (
	onbekend sekse = iota
	man
	vrouw
)

// seksewoorden are the words before a name that tell it.
var seksewoorden = func() map[string]sekse {
	uit := map[string]sekse{}
	for _, w := range strings.Fields("meneer dhr mijnheer mnr heer vader zoon broer opa oom man echtgenoot neef jongen stiefvader schoonvader kleinzoon buurman vriend papa ex-man") {
		uit[w] = man
	}
	for _, w := range strings.Fields("mevrouw mw mevr mej moeder dochter zus oma tante vrouw echtgenote nicht meisje stiefmoeder schoonmoeder kleindochter buurvrouw vriendin mama weduwe ex-vrouw") {
		uit[w] = vrouw
	}
	return uit
}()

// sekseVoor gives what the words before the find at i say of it.
func (v *vinder) sekseVoor(i int) sekse {
	j := v.voorganger(i)
	if j >= 0 && v.ts[j].lees == '.' {
		j--
	}
	if j < 0 || v.ts[j].soort != tekenWoord {
		return onbekend
	}
	return seksewoorden[v.ts[j].sleutel]
}

// voornaamVan gives the first name with which a find of several words begins, or "": "Anna" of "Anna de Vries", "a" of "A. de Vries".
func voornaamVan(ts []teken) string {
	t := &ts[0]
	if len(ts) < 2 || t.soort != tekenWoord || t.lijst&(isVoegsel|isTitel) != 0 || ts[1].lees == '-' || t.vondst != SoortPersoon {
		return ""
	}
	return t.sleutel
}

// voornaamPast reports whether two first names can be of one person: the same, or one the initial or the beginning of the other.
func voornaamPast(a, b string) bool { return strings.HasPrefix(a, b) || strings.HasPrefix(b, a) }

// achternaamVan gives whoever is known by the surname of a find of several words, or nil: "M. Kuipers" and "Marieke Kuipers".
func (v *vinder) achternaamVan(ts []teken) *naam {
	if voornaamVan(ts) == "" {
		return nil
	}
	rij := rijVan(ts)
	for i := 1; i < len(ts); i++ {
		if t := &ts[i]; t.soort == tekenWoord && utf8.RuneCountInString(t.sleutel) > 1 {
			if m := v.namen.vind(rij[i:]); m != nil && m.soort == SoortPersoon && !m.bekend {
				return m
			}
		}
	}
	return nil
}

// wie gives the name of the find at i of n tokens when m is what the words say: m itself, or somebody else of the same surname when the
// first name, or what the title says, is another. What the pair gave themselves is never parted.
func (v *vinder) wie(m *naam, i, n int) *naam {
	ts := v.ts[i : i+n]
	if m == nil || m.bekend || m.soort != SoortPersoon || patroonIn(ts) {
		return m
	}
	p := persoon{voornaamVan(ts), v.sekseVoor(i)}
	if n == 1 && ts[0].sleutel == v.van(m).voor {
		p.voor = ts[0].sleutel // called by the first name alone
	}
	for _, k := range slices.Concat([]*naam{m}, m.naamgenoten, v.genoten[m]) {
		if nu, ok := v.van(k).met(p); ok {
			v.personen[k] = nu
			return k
		}
	}
	k := &naam{soort: m.soort, zeker: m.zeker}
	v.personen[k] = p
	v.genoten[m] = append(v.genoten[m], k)
	if utf8.RuneCountInString(p.voor) > 1 && v.namen.vind([]string{p.voor}) == nil {
		v.namen.voeg([]string{p.voor}, k, overal)
	}
	return k
}

// persoon is what is known of somebody beside the words of the name.
type persoon struct {
	voor  string // the first name, when it was seen with one
	sekse sekse
}

// van gives what is known of a name: what this text said, or else the rest of the case.
func (v *vinder) van(n *naam) persoon {
	if p, ok := v.personen[n]; ok {
		return p
	}
	return n.persoon
}

// met joins what is known with what a find says, and reports whether both can be one person; what is not known fits everything.
func (p persoon) met(q persoon) (persoon, bool) {
	if p.voor != "" && q.voor != "" && !voornaamPast(p.voor, q.voor) || p.sekse != onbekend && q.sekse != onbekend && p.sekse != q.sekse {
		return p, false
	}
	if len(q.voor) > len(p.voor) {
		p.voor = q.voor
	}
	if p.sekse == onbekend {
		p.sekse = q.sekse
	}
	return p, true
}

// onthoudPersonen keeps for the rest of the case what this text told of people. A trial does not come here.
func (v *vinder) onthoudPersonen() {
	for n, p := range v.personen {
		n.persoon = p
	}
	for n, ks := range v.genoten {
		n.naamgenoten = append(n.naamgenoten, ks...)
	}
}
