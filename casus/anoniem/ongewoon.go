package anoniem

import (
	"strings"

	"oliekan/casus/anoniem/lexicon"
)

// An organisation may be called by any word: "ze zit op het kompas", "via samen verder". Where a text has no capitals,
// what tells is the place and the word together: a preposition, and behind it something that people do not speak of in
// general. Everybody goes to "de huisarts"; who goes to "het kompas" goes to a place with a name.

// maxNaamdelen is the most words of a made-up name that are masked as one: "recht door zee", "een nieuwe start".
const maxNaamdelen = 3

// ongewoneNamen masks such names behind a preposition, and as the subject of what only people do.
func (v *vinder) ongewoneNamen() {
	if !v.streng {
		return
	}
	for i := range v.ts {
		t := &v.ts[i]
		if t.soort != tekenWoord || t.oordeel == gemaskeerd {
			continue
		}
		kracht := voorzetsel(t.sleutel)
		if kracht == 0 {
			continue
		}
		j, lidwoord := v.naLidwoord(i + 1)
		if lidwoord {
			v.metLidwoord(j, kracht)
		} else {
			v.zonderLidwoord(j, kracht)
		}
	}
	for i := range v.ts {
		if v.ts[i].lees == '(' {
			v.leuze(i + 1)
		}
		v.zegtIets(i)
		v.bijstelling(i)
	}
	v.veldnamen()
	v.koppen()
	v.staarten()
}

// voorzetsel tells how strongly a preposition points to an organisation: 2 is strong, 1 is weak, 0 is none.
func voorzetsel(k string) int {
	switch k {
	case "bij", "via", "naar", "vanuit", "op":
		return 2
	case "van", "door", "met", "aan", "in", "achter", "naast", "tegenover", "vanaf":
		return 1
	}
	return 0
}

// naLidwoord skips an article at i. It gives the place behind it and reports whether there was one.
func (v *vinder) naLidwoord(i int) (int, bool) {
	switch v.op(i).sleutel {
	case "de", "het", "'t", "ons", "eigen":
		return i + 1, v.naast(i) && v.naast(i+1)
	}
	return i, false
}

// bijzonder reports whether the word at i is a noun, as far as can be seen, of which people do not speak in general.
func (v *vinder) bijzonder(i int) bool {
	t := v.op(i)
	if t.soort != tekenWoord || t.vast || !v.naast(i) || !v.los(i) || len(t.sleutel) < 3 || t.lijst != 0 {
		return false
	}
	return t.org&(orgAlgemeen|orgSoort) == 0
}

// metLidwoord masks the name behind an article: "het kompas", "de kleine kapitein".
func (v *vinder) metLidwoord(j, kracht int) {
	van := j
	// An adjective before it: "de groene kas".
	if n := v.op(j); n.soort == tekenWoord && (strings.HasSuffix(n.sleutel, "e") || stoffelijk(n.sleutel)) && !v.eindeNaam(j+1) && v.naast(j+1) && (!n.functie() || n.lijst&isBijvoeglijk != 0) {
		j++
	}
	t := v.op(j)
	if van < j && bont(v.ts[van].sleutel) && v.los(j) && v.eindeNaam(j+1) {
		v.maskerNaam(van, j)
		return
	}
	if !v.bijzonder(j) || !v.eindeNaam(j+1) || vervoegd(t.sleutel) {
		return
	}
	if kracht == 1 && t.vlag&lexicon.Vaak != 0 {
		return
	}
	v.maskerNaam(van, j)
}

// stoffelijk reports whether a word says what something is made of: an adjective that ends in en.
func stoffelijk(k string) bool {
	switch k {
	case "gouden", "zilveren", "houten", "ijzeren", "koperen", "stenen", "glazen", "papieren":
		return true
	}
	return false
}

// bont reports whether an adjective is one that names are made with and that hardly tells anything of an office or a
// shop: "bij de groene kas".
func bont(k string) bool {
	switch k {
	case "groene", "blauwe", "rode", "witte", "gele", "oranje", "paarse", "roze", "zwarte", "gouden", "zilveren", "bonte", "vrolijke", "zonnige", "warme",
		"helpende", "vliegende", "blije", "stille", "wilde", "zoete", "gekke", "dappere", "chinese", "kleurrijke":
		return true
	}
	return false
}

// leuze masks a slogan of two nouns behind a preposition: "van grip op geld", "bij kracht in zicht".
func (v *vinder) leuze(j int) bool {
	if v.metOfZonder(j) {
		return true
	}
	switch v.op(j).sleutel {
	case "kracht", "grip", "zin", "hart", "oog", "zicht", "koers", "balans", "focus", "taal", "ruimte", "rust", "stap", "thuis", "zorg", "werk":
	default:
		return false
	}
	m, b := v.op(j+1).sleutel, v.op(j+2)
	if m != "in" && m != "op" && m != "voor" && m != "met" && m != "&" || !v.naast(j) || !v.naast(j+2) || b.soort != tekenWoord || b.oordeel == gemaskeerd || !v.eindeNaam(j+3) && v.op(j+3).org&orgStaart == 0 ||
		b.lijst&(isVerwant|isDag|isVoornaamwoord|isLand|isWerkwoord) != 0 || b.functie() && b.lijst&isVrij == 0 {
		return false
	}
	tot := j + 2
	if v.naast(tot+1) && v.op(tot+1).org&orgStaart != 0 {
		tot++
	}
	v.maskerNaam(j, tot)
	return true
}

// metOfZonder masks "zorg met een glimlach" and "mediatie zonder ruzie" behind a preposition: a noun without an article
// that is said to be with or without something.
func (v *vinder) metOfZonder(j int) bool {
	a, m := v.op(j), v.op(j+1).sleutel
	if a.soort != tekenWoord || a.oordeel == gemaskeerd || !v.naast(j) || m != "met" && m != "zonder" || a.functie() && a.lijst&isVrij == 0 ||
		a.lijst&(isVerwant|isTitel|isVoornaamwoord|isLidwoord|isDag|isLand) != 0 || strings.HasSuffix(a.sleutel, "en") {
		return false
	}
	k := j + 2
	if v.op(k).sleutel == "een" {
		k++
	} else if m == "met" {
		return false
	}
	if b := v.op(k); b.soort != tekenWoord || !v.naast(k) || b.oordeel == gemaskeerd || b.functie() || !v.eindeNaam(k+1) {
		return false
	}
	v.maskerNaam(j, k)
	return true
}

// soortDeNaam masks "bij hospitium de wende": behind a preposition a noun with no article, and right after it another
// one that has. The clause must end there: "omdat vader de huur betaalt" is something else.
func (v *vinder) soortDeNaam(j int) bool {
	a, l, b := v.op(j), v.op(j+1).sleutel, v.op(j+2)
	if a.soort != tekenWoord || !v.naast(j) || a.functie() || a.lijst&(isVerwant|isTitel|isWerkwoord|isLand|isGebied|isPlaatscue) != 0 || len(a.sleutel) < 6 || strings.HasSuffix(a.sleutel, "en") || a.vast {
		return false
	}
	if l != "de" && l != "het" && l != "'t" || !v.naast(j+2) || b.soort != tekenWoord || b.functie() || b.vast || b.lijst&(isVerwant|isDag|isVoornaamwoord) != 0 {
		return false
	}
	if e := v.op(j + 3); !v.slot(j+3) && voorzetsel(e.sleutel) == 0 && e.sleutel != "te" {
		return false
	}
	v.maskerNaam(j, j+2)
	return true
}

// zonderLidwoord masks the name right behind a preposition: "bij exodus", "via blinkend thuis". A noun that can be
// counted has an article there.
func (v *vinder) zonderLidwoord(j, kracht int) {
	if v.tweewoorden(j, kracht) || v.leuze(j) || v.soortDeNaam(j) {
		return
	}
	tot := j
	for tot-j < maxNaamdelen && v.naast(tot) && v.los(tot) && !v.op(tot).vast && !v.eindeNaam(tot) {
		tot++
	}
	if tot == j || !v.eindeNaam(tot) {
		return
	}
	vreemd := false
	for k := j; k < tot; k++ {
		t := &v.ts[k]
		vreemd = vreemd || v.bijzonder(k) && !vervoegd(t.sleutel) && (t.vlag&lexicon.Vaak == 0 || kracht == 2)
	}
	alleen := tot == j+1
	meervoud := alleen && strings.HasSuffix(v.ts[j].sleutel, "en")
	if !vreemd || meervoud || alleen && kracht == 1 && v.ts[j].vlag&lexicon.Vaak != 0 {
		return
	}
	v.maskerNaam(j, tot-1)
}

// zegtIets masks a subject that is no person and does what only people do: "de wending belt"; with a rare word any verb
// will do, if the clause begins with it: "de wilg zit vol".
func (v *vinder) zegtIets(i int) {
	t, s := v.op(i), v.op(i-1)
	if !v.naast(i) || !v.persoonsvorm(i) || s.oordeel == gemaskeerd || s.soort != tekenWoord {
		return
	}
	l := v.op(i - 2)
	lidwoord := l.sleutel == "de" || l.sleutel == "het" || l.sleutel == "ons" || l.sleutel == "eigen"
	begin := s.begin
	if lidwoord {
		begin = l.begin || l.regel
	}
	doet, zeldzaam := t.lijst&isDoen != 0, s.vlag&lexicon.Vaak == 0
	if !(lidwoord || begin) || !begin && !doet || !doet && !zeldzaam || !lidwoord && !zeldzaam {
		return
	}
	if v.los(i-1) && s.lijst == 0 && len(s.sleutel) > 2 && !vervoegd(s.sleutel) && s.org&(orgAlgemeen|orgSoort) == 0 {
		v.maskerNaam(i-1, i-1)
	}
}

// bijstelling masks the name between commas behind a kind of organisation: "de woningbouw, portaal, doet niets".
func (v *vinder) bijstelling(i int) {
	haak := v.ts[i].lees == '('
	if v.ts[i].lees != ',' && !haak || !v.naast(i+1) {
		return
	}
	p := v.op(i - 1)
	if soort, _ := v.soortwoord(i - 1); !soort && p.sleutel != "werkgever" && p.sleutel != "verhuurder" && p.sleutel != "zaak" {
		return
	}
	j := i + 1
	if k := v.op(j).sleutel; k == "de" || k == "het" {
		j++
	}
	eind := j
	for eind-j < maxNaamdelen && v.naast(eind) && v.op(eind).soort == tekenWoord && !v.op(eind).vast && v.los(eind) {
		eind++
	}
	if e := v.op(eind); eind > j && (e.lees == ',' || e.lees == '.' || e.regel || haak && (e.lees == ')' || e.functie())) && (v.bijzonder(j) || v.bijzonder(eind-1)) && !vervoegd(v.ts[eind-1].sleutel) {
		v.maskerNaam(j, eind-1)
	}
}

// tweewoorden masks a made-up name of two words of which one is hardly ever a noun: "goed wonen", "samen verder". It
// reports whether it found one at j.
func (v *vinder) tweewoorden(j, kracht int) bool {
	a, b := v.op(j), v.op(j+1)
	if kracht == 1 && v.op(j-1).sleutel == "in" || !v.naast(j) || !v.naast(j+1) || a.soort != tekenWoord || b.soort != tekenWoord || a.vast || b.vast {
		return false
	}
	eind := j + 2
	if !v.eindeNaam(eind) {
		return false
	}
	voor, na := leuswoord(a.sleutel), leuswoord(b.sleutel)
	vrijA := !a.functie() && v.los(j)
	vrijB := !b.functie() && v.los(j+1) || b.lijst&isVrij != 0 && b.org&orgStaart != 0
	switch {
	case voor && na, voor && vrijB && b.org&orgStaart != 0, voor && vrijB && v.bijzonder(j+1):
	case na && vrijA && b.sleutel != "goed" && (v.bijzonder(j) || deelwoord(a.sleutel) || a.org&orgStaart != 0):
	default:
		return false
	}
	v.maskerNaam(j, j+1)
	return true
}

// leuswoord reports whether a word is one that organisations like to call themselves by, and that is no noun.
func leuswoord(k string) bool {
	switch k {
	case "samen", "verder", "sterk", "dichtbij", "thuis", "goed", "beter", "helder", "kleurrijk", "zonnig", "jong", "rond", "vooruit", "anders", "blij", "vrij", "meedoen", "fris":
		return true
	}
	return false
}

// maskerNaam masks the words from van up to and with tot as one name, in doubt. What was taken for a person or an unknown
// word by itself becomes a part of it.
func (v *vinder) maskerNaam(van, tot int) {
	nieuw := false
	for k := van; k <= tot; k++ {
		nieuw = nieuw || v.ts[k].soort == tekenWoord && v.ts[k].oordeel != gemaskeerd
	}
	if !nieuw {
		return // everything in it was found already, as what it is
	}
	v.run++
	v.maskerBij(van, tot, v.run)
}

// maskerBij masks the words from van up to and with tot as parts of the name with this number.
func (v *vinder) maskerBij(van, tot int, run int32) {
	for k := van; k <= tot; k++ {
		t := &v.ts[k]
		switch {
		case t.soort == tekenLabel, t.soort == tekenPatroon, t.soort == tekenLees && t.lees != '&' && t.lees != '-':
			continue
		case t.oordeel != gemaskeerd:
			v.masker(k, SoortOrganisatie, false)
		case !t.zeker:
			t.vondst = wissel(t.vondst, SoortOrganisatie)
		}
		t.samen = run
	}
}

// vervoegd reports whether a word looks like a participle, an infinitive with a prefix or an adjective: no noun.
func vervoegd(k string) bool {
	for _, voor := range [...]string{"ge", "be", "ver", "ont", "her"} {
		if strings.HasPrefix(k, voor) && (strings.HasSuffix(k, "d") || strings.HasSuffix(k, "t") || strings.HasSuffix(k, "en")) {
			return true
		}
	}
	for _, na := range [...]string{"ig", "lijk", "isch", "baar", "end", "eren", "heid", "ende", "elijke", "ige", "ste"} {
		if strings.HasSuffix(k, na) {
			return true
		}
	}
	return false
}
