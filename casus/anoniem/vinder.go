package anoniem

import (
	"strings"

	"oliekan/casus/anoniem/weging"
)

// vinder finds in one text what must be masked.
type vinder struct {
	kenner       *kenner
	namen        *namen   // the layer of this text, over the memory of the case
	weg          []wegrij // what was taken out of the case
	ts           []teken  // the text
	tekst        genormeerd
	schrift      schrift
	streng       bool // the text has no capitals to go by, or nothing but capitals
	groep        int32
	personen     map[*naam]persoon             // what this text tells of people
	genoten      map[*naam][]*naam             // and who turned out to be somebody else of the same surname
	zonder       bool                          // no model: for the tests
	run          int32                         // the last number that was given to what was taken out
	wt           []weging.Teken                // the text as the model sees it
	soortgewicht [][weging.AantalSoorten]int32 // of the words of one find
	gewicht      []int32                       // what the model makes of it, in thousandths of a logit
}

// zoek runs the steps over a text: patterns, phrases and known names first, then every word by itself and in its place,
// then names that were found elsewhere in the text, then neighbours. zaak is what is known of the writing in the rest
// of the case.
func (v *vinder) zoek(s string, zaak schrift) {
	v.lees(s)
	v.streng = v.toon(zaak)
	v.eersteRonde()
	v.onthoud()
	v.tweedeRonde()
}

// eersteRonde judges every word by itself and in its place. Of names it knows only those of the case.
func (v *vinder) eersteRonde() {
	v.houden()
	v.trefNamen()
	v.frasen()
	v.datums()
	v.velden()
	v.adressen()
	v.woorden()
	v.weeg()
}

// tweedeRonde goes on with the names that the text itself gave. One that was sure in one sentence is masked in the others
// too.
func (v *vinder) tweedeRonde() {
	v.trefNamen()
	v.herweeg()
	v.voegsels()
	v.groepeer()
}

// lees cuts a text into tokens, patterns included.
func (v *vinder) lees(s string) {
	v.tekst = normeer(s)
	// A word and its space take about six bytes; the capacity saves growing the slice over and over.
	o := ontleder{tekst: v.tekst.tekst, kennis: v.kenner.van, tekens: make([]teken, 0, len(s)/5+8)}
	o.alles(speur(v.tekst.tekst))
	v.ts = o.tekens
	v.zinnen()
}

// houden fixes the words that a person decided to keep.
func (v *vinder) houden() {
	rijen := map[string][][]string{}
	for laag := v.namen; laag != nil; laag = laag.onder {
		for k := range laag.houd {
			if delen := strings.Fields(k); len(delen) > 0 {
				rijen[delen[0]] = append(rijen[delen[0]], delen)
			}
		}
	}
	if len(rijen) == 0 {
		return
	}
	for i := range v.ts {
		for k := range v.frase(i, rijen) {
			if t := &v.ts[i+k]; t.soort != tekenLabel {
				t.oordeel, t.vast = houdt, true
			}
		}
	}
}

// gelijk reports whether the tokens from i are this row.
func (v *vinder) gelijk(i int, delen []string) bool {
	for k, d := range delen {
		if !zelfde(&v.ts[i+k], d, false) {
			return false
		}
	}
	return true
}

// frasen fixes the known phrases that stay: laws, courts, national bodies; and masks the organisations of ordinary
// words.
func (v *vinder) frasen() {
	blijft, weg, plaatsen := frasen(), bekendeOrganisaties(), plaatsfrasen()
	for i := range v.ts {
		if v.ts[i].soort != tekenWoord || !v.ts[i].frase {
			continue
		}
		for k := range v.frase(i, blijft) {
			if t := &v.ts[i+k]; t.oordeel == onbeslist {
				t.oordeel, t.vast = houdt, true
			}
		}
		for k := range v.frase(i, plaatsen) {
			if v.ts[i+k].oordeel == onbeslist {
				v.masker(i+k, SoortPlaats, true)
			}
		}
		// In a text with capitals "action" in lower case is just a word.
		n := v.frase(i, weg)
		if n == 1 && v.ts[i].vorm == vormKlein && (!v.streng || v.ervoor(i).lijst&isLidwoord != 0 && v.ervoor(i).sleutel != "de") {
			n = 0
		}
		for k := range n {
			if v.ts[i+k].oordeel == onbeslist {
				v.masker(i+k, SoortOrganisatie, true)
			}
		}
	}
}

// frase compares words, not letters, so capitals, accents and spaces do not matter. It gives the number of tokens of
// the longest phrase of a list that begins at i.
func (v *vinder) frase(i int, alle map[string][][]string) int {
	lengte := 0
	for _, f := range alle[v.ts[i].sleutel] {
		if len(f) > lengte && i+len(f) <= len(v.ts) && v.gelijk(i, f) {
			lengte = len(f)
		}
	}
	return lengte
}

// trefNamen masks the known names and what was taken out, the longest first; of the same words the name goes first.
func (v *vinder) trefNamen() {
	for i := 0; i < len(v.ts); {
		vorm, n := v.namen.tref(v.ts, i, v.mag)
		if wie, k := v.trefWeg(i); k > n {
			v.neemWeg(i, k, wie)
			i += k
			continue
		}
		if n == 0 {
			i++
			continue
		}
		v.groep++
		for k := range n {
			t := &v.ts[i+k]
			if t.soort == tekenPatroon || t.soort == tekenLabel {
				continue
			}
			t.oordeel, t.vondst, t.zeker, t.naam, t.groep = gemaskeerd, vorm.naam.soort, vorm.naam.zeker, vorm.naam, v.groep
		}
		i += n
	}
}

// mag reports whether the capitals and the place of the words at i allow that they are this name: a very common word
// only with a capital, or without capitals as the subject of a verb; an ordinary word not after "de" or "een".
func (v *vinder) mag(i int, f naamvorm) bool {
	if f.bereik == overal {
		return true
	}
	groot := false
	for k := range f.delen {
		groot = groot || v.ts[i+k].soort == tekenWoord && v.ts[i+k].vorm != vormKlein
	}
	// "de storm" stays the weather, also when a Storm is known; a name that was given beforehand has reach overal.
	p := v.ervoor(i)
	switch {
	case f.bereik == gewoon:
		return groot || p.lijst&isLidwoord == 0
	case groot:
		return f.naam.zeker || !v.ts[i].begin || v.ts[i].oordeel == gemaskeerd
	}
	return v.streng && p.lijst&(isLidwoord|isVoornaamwoord) == 0 && v.op(i+len(f.delen)).lijst&isWerkwoord != 0
}

// onthoud adds what was found in this text to its layer of names: rows of several words first, so that a part of a name
// goes to its whole.
func (v *vinder) onthoud() {
	v.voegsels()
	v.groepeer()
	for beurt := range 3 {
		v.leerBeurt(beurt, func(int) bool { return true })
	}
}

// leerBeurt learns the groups of one round of which the first token is asked for.
func (v *vinder) leerBeurt(beurt int, mag func(i int) bool) {
	for i := 0; i < len(v.ts); {
		n := v.groeplengte(i)
		if n > 0 && leerbeurt(n, v.ts[i].sleutel) == beurt && v.leerbaar(i, n) && mag(i) {
			v.onthoudGroep(i, n)
		}
		i += max(n, 1)
	}
}

// leerbaar reports whether the group of n tokens at i is one that is remembered.
func (v *vinder) leerbaar(i, n int) bool {
	t := &v.ts[i]
	return t.weg == 0 && !patroonIn(v.ts[i:i+n]) && t.vondst != SoortDatum
}

// leerbeurt gives the round in which a group of n tokens is learned: rows first, then words, then what may be a
// genitive.
func leerbeurt(n int, k string) int {
	switch {
	case n > 1:
		return 0
	case strings.HasSuffix(k, "s"):
		return 2
	}
	return 1
}

// onthoudGroep learns the name in one group of tokens.
func (v *vinder) onthoudGroep(i, n int) {
	ts := v.ts[i : i+n]
	// A genitive ("Fatmas") is no new name when the word without its s is known by now.
	m := bekendeIn(ts)
	if f, k := v.namen.tref(ts, 0, ergens); m == nil && k == len(ts) {
		m = f.naam
	}
	if m == nil {
		m = v.achternaamVan(ts)
	}
	if m == nil {
		m = &naam{soort: soortVan(ts), zeker: zekerVan(ts)}
	}
	v.namen.leer(ts, v.wie(m, i, n), false)
}

// ergens takes a form in any capitals and any place.
func ergens(int, naamvorm) bool { return true }

// bekendeIn returns the known name in a group that gives the group its label: one with a role first. A role that a
// person gave says more than what the finder made of it.
func bekendeIn(ts []teken) *naam {
	var m *naam
	for i := range ts {
		if n := ts[i].naam; n != nil && (m == nil || n.bekend && !m.bekend) {
			m = n
		}
	}
	return m
}

// soortVan gives the kind of a group.
func soortVan(ts []teken) Soort {
	beste := SoortWoord
	for i := range ts {
		if s := ts[i].vondst; rangSoort(s) > rangSoort(beste) {
			beste = s
		}
	}
	return beste
}

// rangSoort orders the kinds: the highest in a group gives its label.
func rangSoort(s Soort) int {
	switch s {
	case SoortWoord, "":
		return 0
	case SoortPlaats:
		return 1
	case SoortPersoon:
		return 2
	case SoortOrganisatie:
		return 3
	}
	return 4
}

// zekerVan reports whether any token of a group is certain.
func zekerVan(ts []teken) bool {
	for i := range ts {
		if ts[i].zeker {
			return true
		}
	}
	return false
}

// groeplengte gives the number of tokens of the group that begins at i; 0 when nothing is masked there.
func (v *vinder) groeplengte(i int) int {
	if v.ts[i].oordeel != gemaskeerd {
		return 0
	}
	n := 1
	for i+n < len(v.ts) && v.ts[i+n].oordeel == gemaskeerd && v.ts[i+n].groep == v.ts[i].groep {
		n++
	}
	return n
}
