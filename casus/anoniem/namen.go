package anoniem

import (
	"maps"
	"slices"
	"strings"

	"oliekan/casus/anoniem/lexicon"
)

// naam is somebody or something that is masked under one label.
type naam struct {
	label   string
	rol     string
	soort   Soort
	zeker   bool
	bekend  bool     // given beforehand, or got a role
	geleend bool     // its label was loose when it took it
	vormen  []string // as it was typed, each once, in order
	rijen   []string // the keys of those
	oud     []string // labels that it had before
	aantal  int      // how often it was seen
	persoon persoon
	kans    int  // how likely it identifies somebody, in hundredths
	beslist bool // a person decided about it

	naamgenoten []*naam // others of the same surname
}

// bereik says in which capitals a form is masked.
type bereik uint8

const (
	overal   bereik = iota // in every capitalisation
	gewoon                 // an ordinary word as well: in lower case not after "de" or "een"
	kapitaal               // a very common word as well: only with a capital
)

// naamvorm is a row of words that stands for a name.
type naamvorm struct {
	delen  []string
	naam   *naam
	bereik bereik
}

// namen finds names by their first word. The top layer is that of one text; onder is the memory of the case.
type namen struct {
	vormen map[string][]naamvorm
	houd   map[string]bool // words that a person decided to keep
	onder  *namen
}

// nieuweNamen makes an empty layer over onder, which may be nil.
func nieuweNamen(onder *namen) *namen {
	return &namen{vormen: map[string][]naamvorm{}, houd: map[string]bool{}, onder: onder}
}

// sleutelrij joins the keys of a row of words.
func sleutelrij(delen []string) string { return strings.Join(delen, " ") }

// vind returns the name of exactly this row of words, or nil.
func (n *namen) vind(delen []string) *naam {
	if len(delen) == 0 {
		return nil
	}
	for laag := n; laag != nil; laag = laag.onder {
		for _, v := range laag.vormen[delen[0]] {
			if slices.Equal(v.delen, delen) {
				return v.naam
			}
		}
	}
	return nil
}

// houdt reports whether a person decided to keep this row of words.
func (n *namen) houdt(delen []string) bool {
	k := sleutelrij(delen)
	for laag := n; laag != nil; laag = laag.onder {
		if laag.houd[k] {
			return true
		}
	}
	return false
}

// voeg adds a form; one that is already there stays as it is.
func (n *namen) voeg(delen []string, m *naam, b bereik) {
	if len(delen) == 0 || n.vind(delen) != nil || n.houdt(delen) {
		return
	}
	// The longest first, so that "Mark de Wit" is found before "Mark".
	rij := append(n.vormen[delen[0]], naamvorm{slices.Clone(delen), m, b})
	slices.SortStableFunc(rij, func(a, b naamvorm) int { return len(b.delen) - len(a.delen) })
	n.vormen[delen[0]] = rij
}

// vergeet removes a form.
func (n *namen) vergeet(delen []string) {
	if len(delen) > 0 {
		n.vormen[delen[0]] = slices.DeleteFunc(n.vormen[delen[0]], func(v naamvorm) bool { return slices.Equal(v.delen, delen) })
	}
}

// neemOver moves the forms of the layer of one text into the memory below it.
func (n *namen) neemOver() {
	for _, k := range slices.Sorted(maps.Keys(n.vormen)) {
		for _, v := range n.vormen[k] {
			n.onder.voeg(v.delen, v.naam, v.bereik)
		}
	}
}

// tref finds the longest known name that begins at token i and returns it with the number of tokens. mag tells whether
// a form may be taken there.
func (n *namen) tref(ts []teken, i int, mag func(int, naamvorm) bool) (naamvorm, int) {
	if ts[i].soort != tekenWoord {
		return naamvorm{}, 0
	}
	beste, lengte := naamvorm{}, 0
	for laag := n; laag != nil; laag = laag.onder {
		if len(laag.vormen) == 0 {
			continue
		}
		var ruimte [maxStammen]string
		for _, k := range stammen(ruimte[:0], ts[i].sleutel) {
			for _, v := range laag.vormen[k] {
				if len(v.delen) > lengte && past(ts, i, v) && mag(i, v) {
					beste, lengte = v, len(v.delen)
				}
			}
		}
	}
	return beste, lengte
}

// past reports whether the tokens from i are this form. The last word may have the s of a genitive.
func past(ts []teken, i int, v naamvorm) bool {
	if i+len(v.delen) > len(ts) {
		return false
	}
	for k, d := range v.delen {
		t := &ts[i+k]
		if t.regel && k > 0 && t.alinea || t.vast {
			return false
		}
		if !zelfde(t, d, k == len(v.delen)-1) {
			return false
		}
	}
	return true
}

// zelfde reports whether a token is this part of a name.
func zelfde(t *teken, d string, laatste bool) bool {
	switch t.soort {
	case tekenWoord:
		return t.sleutel == d || laatste && stamVan(t.sleutel, d)
	case tekenGetal, tekenPatroon:
		return t.sleutel == d
	case tekenLees:
		return len(d) == 1 && t.lees == d[0]
	}
	return false
}

// maxStammen is the number of forms that a word hardly ever exceeds.
const maxStammen = 6

// stamVan reports whether d is one of the stems of k.
func stamVan(k, d string) bool {
	var ruimte [maxStammen]string
	return slices.Contains(stammen(ruimte[:0], k), d)
}

// stammen gives a key, what is left of it without the s of a genitive ("jans", "jan's"), and its parts around an
// apostrophe.
//
// They go behind uit, which needs room for maxStammen to stay off the heap: this runs for every word.
func stammen(uit []string, k string) []string {
	// "jans" may be Jan's or a name of its own: the caller tries the whole word first.
	uit = append(uit, k)
	if z := strings.TrimSuffix(k, "'s"); z != k && len(z) > 1 {
		return append(uit, z)
	}
	if z, ok := verkleind(k); ok {
		uit = append(uit, z)
	}
	if z := strings.TrimSuffix(k, "s"); z != k && len(z) > 2 {
		uit = append(uit, z)
	}
	if strings.IndexByte(k, '\'') < 0 {
		return uit
	}
	for d := range strings.SplitSeq(k, "'") {
		if d != k && len(d) > 1 {
			uit = append(uit, d)
		}
	}
	return uit
}

// verkleind gives the name of which a word is the diminutive: "keesje".
func verkleind(k string) (string, bool) {
	z, ok := strings.CutSuffix(k, "je")
	if !ok {
		return "", false
	}
	z = strings.TrimSuffix(z, "t")
	return z, len(z) > 3
}

// leer adds a name with its parts: the whole row, the surname with and without its tussenvoegsels, and each part of two
// letters or more. kenner tells which parts are ordinary words.
func (n *namen) leer(ts []teken, m *naam, eigen bool) {
	rij := rijVan(ts)
	if len(ts) == 1 && !eigen && ts[0].lijst&(isVoegsel|isLidwoord|isVoornaamwoord) != 0 {
		return // "De" alone was a mistake; it must not come back everywhere
	}
	n.voeg(rij, m, bereikVan(ts, eigen))
	if m.soort != SoortPersoon {
		n.leerDelen(ts, m)
		return
	}
	for i := range ts {
		t := &ts[i]
		if t.soort != tekenWoord || t.lijst&(isVoegsel|isTitel) != 0 || len(t.sleutel) < 2 {
			continue
		}
		van := i
		for van > 0 && ts[van-1].soort == tekenWoord && ts[van-1].lijst&isVoegsel != 0 {
			van--
		}
		tot := i + 1
		for tot+1 < len(ts) && ts[tot].lees == '-' && ts[tot+1].soort == tekenWoord {
			tot += 2
		}
		if tot-van > 1 {
			n.voeg(rij[van:tot], m, overal)
		}
		// "Vries-Jansen", and after that each of the two.
		if tot-i > 1 {
			n.voeg(rij[i:tot], m, overal)
		}
		n.voeg(rij[i:i+1], m, deelbereik(ts, i, eigen))
	}
}

// leerDelen adds the parts of a place or organisation that are no ordinary words.
func (n *namen) leerDelen(ts []teken, m *naam) {
	for i := range ts {
		if t := &ts[i]; len(ts) > 1 && t.soort == tekenWoord && t.vlag&lexicon.Woord == 0 && t.lijst == 0 && len(t.sleutel) > 2 {
			n.voeg([]string{t.sleutel}, m, overal)
		}
	}
}

// bereikVan tells in which capitals a row of words is masked from now on.
func bereikVan(ts []teken, eigen bool) bereik {
	if len(ts) != 1 || ts[0].soort != tekenWoord {
		return overal
	}
	t := &ts[0]
	// The more ordinary a word is, the more its place must say before it is masked as a name that was found; a name that
	// the pair gave themselves ("eigen") goes everywhere.
	switch {
	case t.maand(), t.lijst&(isFunctie|isVerwant|isTitel|isOrgcue|isDag|isAfkorting) != 0, len(t.sleutel) == 1:
		return kapitaal
	// "lieve belt" must not take "lieve kinderen" along.
	case t.lijst&isGroet != 0 && t.vorm == vormKlein && !t.zeker && !eigen:
		return kapitaal
	case t.vlag&lexicon.Woord == 0, eigen:
		return overal
	case t.vlag&(lexicon.Voornaam|lexicon.Achternaam|lexicon.Naam|lexicon.Plaats) == 0 && !t.zeker:
		return kapitaal
	}
	return gewoon
}

// deelbereik tells in which capitals the word at i of a name is masked from now on. A part of a longer name is a name
// whatever else the word means: "Saskia Pronk" comes back as "pronk".
func deelbereik(ts []teken, i int, eigen bool) bereik {
	b, t := bereikVan(ts[i:i+1], eigen), &ts[i]
	if b == kapitaal && len(ts) > 1 && t.lijst == 0 && len(t.sleutel) > 1 {
		return gewoon
	}
	return b
}

// rijVan gives the keys of tokens.
func rijVan(ts []teken) []string {
	uit := make([]string, len(ts))
	for i := range ts {
		if ts[i].soort == tekenLees && ts[i].lees != 0 {
			uit[i] = string(ts[i].lees)
		} else {
			uit[i] = ts[i].sleutel
		}
	}
	return uit
}
