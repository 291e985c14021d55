package anoniem

import (
	"strings"

	"oliekan/casus/anoniem/lexicon"
)

// strengNaam reports whether an ordinary word at i must be taken for a name in a text without capitals: a word that is
// also a name is masked unless its place makes it ordinary (design, finding 6).
func (v *vinder) strengNaam(i int) (Soort, bool) {
	t := &v.ts[i]
	if t.vlag&lexicon.Woord == 0 || t.lijst&(isLidwoord|isVoegsel|isVoornaamwoord|isAfkorting|isJargon) != 0 || t.maand() {
		return "", false
	}
	p := v.ervoor(i)
	// From the surest sign to the weakest; what no case takes is an ordinary word.
	switch {
	case v.naNaam(i), v.onverbogen(i), v.naVoorletter(i), v.onderwerp(i):
		return SoortPersoon, true
	case t.vlag&naamvlag == 0:
		return "", false
	case t.functie() && t.vlag&lexicon.Plaats != 0 && (p.sleutel == "in" || p.sleutel == "te" || p.sleutel == "uit"):
		return SoortPlaats, v.slot(i + 1)
	case t.functie():
		return SoortPersoon, v.wil(i, p)
	case p.lijst&isPlaatscue != 0 && t.vlag&(lexicon.Plaats|lexicon.Naam) != 0 && t.vlag&lexicon.Voornaam == 0:
		return SoortPlaats, v.naPlaats(i+1) && (t.vlag&lexicon.Plaats != 0 || v.slot(i+1) && !deelwoord(t.sleutel))
	case v.metAchternaam(i):
		return SoortPersoon, true
	// "de storm", "ze belt": a determiner makes it a noun, a pronoun makes it a verb.
	case p.lijst&(isLidwoord|isVoornaamwoord) != 0 && !(p.sleutel == "dat" && t.vlag&lexicon.Voornaam != 0):
		return "", false
	case t.vlag&lexicon.Voornaam != 0:
		return SoortPersoon, true
	// "werkt bij exodus": a count noun would have an article here.
	case p.sleutel == "bij" || p.sleutel == "via" || p.sleutel == "van":
		werkwoord := p.sleutel == "van" && strings.HasSuffix(t.sleutel, "en") && t.vlag&lexicon.Achternaam == 0
		return SoortOrganisatie, t.vlag&(lexicon.Naam|lexicon.Achternaam) != 0 && v.naPlaats(i+1) && !werkwoord
	}
	return "", false
}

// wil reports whether a verb that is a first name as well is the name at i: before another finite verb, or before a
// surname that ends the clause. p is the word before it.
func (v *vinder) wil(i int, p *teken) bool {
	t := &v.ts[i]
	if t.vlag&lexicon.Voornaam == 0 || p.lijst&(isVoornaamwoord|isTitel) != 0 && p.sleutel != "dat" {
		return false
	}
	if t.lijst&isWerkwoord != 0 && v.persoonsvorm(i+1) {
		return p.lijst&isVerwant == 0
	}
	if t.begin && t.sleutel == "ben" && v.op(i+1).lijst&isDoen != 0 && v.naast(i+1) {
		return true // "ben vertelde over zijn vrouw": "ik ben" has its verb before it
	}
	if p.lijst&isDoen != 0 && v.op(i+1).lees == ',' && v.naast(i) {
		return true // "vanmiddag belde wil, de buurvrouw"
	}
	a := v.op(i + 1)
	if t.begin && t.lijst&isWerkwoord != 0 && v.naast(i+1) && a.soort == tekenWoord && a.vlag&lexicon.Woord == 0 && a.vlag&naamvlag != 0 {
		return true // "wil hendriksen van de hoek"
	}
	return v.naast(i+1) && a.soort == tekenWoord && !a.functie() && a.vlag&(lexicon.Voornaam|lexicon.Achternaam) != 0 &&
		(v.slot(i+2) || v.persoonsvorm(i+2))
}

// ervoor returns the word before i in the same clause, or an empty token.
func (v *vinder) ervoor(i int) *teken {
	if p := v.op(i - 1); i > 0 && !v.ts[i].regel && (p.soort != tekenLees || p.lees == '-') {
		return p
	}
	return &teken{}
}

// onderwerp reports whether the word at i opens a sentence without an article, before a finite verb, and can be a name:
// "mol zegt dat". What is a subject without an article is a name or a mass noun.
func (v *vinder) onderwerp(i int) bool {
	t := &v.ts[i]
	return t.begin && !t.functie() && t.vlag&(lexicon.Achternaam|lexicon.Naam) != 0 && t.lijst&(isVerwant|isTitel|isOrgcue|isCue|isHoofdletter|isWerkwoord) == 0 &&
		v.persoonsvorm(i+1)
}

// persoonsvorm trusts the list of verbs first and the shape of the word second. It reports whether at i a finite verb
// stands that needs a subject before it.
func (v *vinder) persoonsvorm(i int) bool {
	t := v.op(i)
	return t.soort == tekenWoord && !t.regel && (t.lijst&isWerkwoord != 0 || v.derdePersoon(t))
}

// derdePersoon reports whether a word is a regular verb in the third person: its stem with "en" is a word, "bekijkt".
func (v *vinder) derdePersoon(t *teken) bool {
	// The word list has no parts of speech, so the infinitive is the proof; "loopt" loses a vowel in "lopen".
	stam, ok := strings.CutSuffix(t.sleutel, "t")
	n := len(stam)
	if !ok || n < 4 || t.functie() || t.vlag&lexicon.Woord == 0 || t.vlag&naamvlag != 0 {
		return false
	}
	if v.kenner.van(stam+"en").vlag&lexicon.Woord != 0 {
		return true
	}
	return stam[n-2] == stam[n-3] && v.kenner.van(stam[:n-2]+stam[n-1:]+"en").vlag&lexicon.Woord != 0
}

// bijNaam reports whether a compound at i stands where a name would: "werkt bij havensteder".
func (v *vinder) bijNaam(i int) bool {
	if !v.streng {
		return false
	}
	switch v.ervoor(i).sleutel {
	case "bij", "via", "is", "heet":
		return v.naPlaats(i + 1)
	case "van", "door":
		return v.slot(i + 1)
	}
	return false
}

// naPlaats keeps "in best wel" and "uit goor hout" apart from a place. It reports whether what stands at i can follow
// the name of a place: no noun, so no "in best wel".
func (v *vinder) naPlaats(i int) bool {
	t := v.op(i)
	return v.slot(i) || t.soort != tekenWoord || t.functie() || t.lijst&isWerkwoord != 0
}

// naNaam reports whether the word at i is the surname behind a first name, with or without tussenvoegsels.
func (v *vinder) naNaam(i int) bool {
	t := &v.ts[i]
	streep := v.op(i-1).lees == '-' && !t.wit
	j, voegsels := v.zonderVoegsels(i)
	if k := i - voegsels - 1; voegsels > 0 && v.op(k).lees == '-' && !v.op(k+1).wit {
		streep, j = true, k-1
	} else if streep {
		j = i - 2
	}
	p := v.op(j)
	if j < 0 || t.regel || p.oordeel != gemaskeerd || p.soort != tekenWoord {
		return false
	}
	if p.vondst != SoortPersoon && !streep && (p.vlag&lexicon.Woord != 0 || v.op(j-1).lijst&isLidwoord != 0 || voegsels > 0 && !v.oudVoegsel(i, voegsels)) {
		return false
	}
	eind := v.slot(i+1) || v.persoonsvorm(i+1)
	switch {
	// Behind a hyphen hardly any word is out of the question: "brand-visser".
	case streep:
		return t.lijst&isWerkwoord == 0
	case voegsels > 0 && v.op(j-1).lijst&isVoegsel != 0:
		return false // one surname with tussenvoegsels is enough: "bram van loon van de bank"
	case voegsels > 0:
		return t.lijst&(isWerkwoord|isOrgcue) == 0 && (!t.functie() || eind || p.vlag&lexicon.Voornaam != 0 && t.vlag&lexicon.Achternaam != 0)
	case p.vlag&lexicon.Voornaam == 0 && p.vlag&lexicon.Woord != 0, t.lijst&isWerkwoord != 0:
		return false
	case t.vlag&naamvlag != 0:
		return !t.functie() || eind && t.vlag&(lexicon.Achternaam|lexicon.Naam) != 0
	}
	if p.vlag&(lexicon.Voornaam|lexicon.Woord) == lexicon.Voornaam && voegsels == 0 && t.functie() && t.vlag&lexicon.Achternaam != 0 && t.lijst&^(isFunctie|isVrij) == 0 && v.op(i+1).functie() {
		return true // "karel post van de bank"
	}
	if p.vlag&(lexicon.Voornaam|lexicon.Woord) == lexicon.Voornaam && t.lijst == 0 && t.org&^orgVorm == 0 && t.vlag&lexicon.Vaak == 0 && v.slot(i+1) && !vervoegd(t.sleutel) {
		return true // "shanice eersteling, lelystad"
	}
	if p.vlag&lexicon.Voornaam != 0 && t.lijst == 0 && t.org&^orgVorm == 0 && t.vlag&lexicon.Vaak == 0 && v.op(i+1).functie() && !deelwoord(t.sleutel) && !strings.HasSuffix(t.sleutel, "en") {
		return true // "patrick daal op het spreekuur"
	}
	return (p.vlag&lexicon.Voornaam != 0 || p.vlag&lexicon.Woord == 0 && (p.vondst == SoortPersoon || p.vlag&naamvlag != 0)) && !t.functie() && t.lijst == 0 && eind && !deelwoord(t.sleutel) && !strings.HasSuffix(t.sleutel, "en")
}

// oudVoegsel reports whether the tussenvoegsels before i are of a kind that stands in names only: "ten have".
func (v *vinder) oudVoegsel(i, aantal int) bool {
	for k := i - aantal; k < i; k++ {
		switch v.ts[k].sleutel {
		case "ten", "ter", "der", "den", "'t", "el", "von":
			return true
		}
	}
	return aantal > 0 && v.ts[i].vlag&lexicon.Achternaam != 0
}

// onverbogen is a rule of grammar: after "de" an adjective takes an e. It reports whether the word at i is an adjective
// without its ending after "de": "de groot" can only be a name.
func (v *vinder) onverbogen(i int) bool {
	if v.ervoor(i).sleutel != "de" {
		return false
	}
	switch v.ts[i].sleutel {
	case "groot", "wit", "jong", "zwart", "bruin", "rood", "lang", "kort", "rijk", "wild", "goed", "bont", "vroom", "graaf":
		return v.ts[i].sleutel != "goed" || v.slot(i+1)
	}
	return false
}

// deelwoord reports whether a word looks like a participle or an adverb of manner: what can follow a name without being
// a part of it.
func deelwoord(k string) bool {
	for _, voor := range [...]string{"ge", "be", "ver", "ont", "her", "over", "aan", "op", "af", "uit", "in", "toe", "mee", "na", "voor", "weg", "terug"} {
		if strings.HasPrefix(k, voor) && (strings.HasSuffix(k, "d") || strings.HasSuffix(k, "t") || strings.HasSuffix(k, "n")) {
			return true
		}
	}
	for _, na := range [...]string{"ig", "lijk", "isch", "baar", "end", "eren", "heid", "ing"} {
		if strings.HasSuffix(k, na) {
			return true
		}
	}
	return false
}

// naVoorletter reports whether the word at i follows an initial: "m. visser".
func (v *vinder) naVoorletter(i int) bool {
	j := i
	for i-j < maxVoegsels && v.op(j-1).lijst&isVoor != 0 && v.op(j-1).soort == tekenWoord && !v.ts[j].regel {
		j--
	}
	l := v.op(j - 2)
	if v.op(j-1).lees != '.' || v.op(j-1).wit || l.soort != tekenWoord || len(l.sleutel) != 1 || v.op(j).regel {
		return false
	}
	// "i.v.m. brood": after a row of letters only a known surname counts, after a single one any noun.
	rij := v.op(j-3).lees == '.' && !l.wit
	t := &v.ts[i]
	return t.vlag&lexicon.Achternaam != 0 || !rij && t.lijst&(isFunctie|isWerkwoord) == 0 && (l.begin || v.op(j-3).soort == tekenWoord || v.op(j-3).lees == ':' || v.op(j-3).lees == ',')
}

// metAchternaam reports whether a surname with tussenvoegsels follows the first name at i: "storm van den heuvel".
func (v *vinder) metAchternaam(i int) bool {
	if v.ts[i].vlag&lexicon.Voornaam == 0 {
		return false
	}
	switch v.ervoor(i).sleutel {
	case "de", "het", "een", "mijn", "zijn", "haar", "geen":
		return false
	}
	j := i + 1
	for j-i <= maxVoegsels && v.op(j).lijst&isVoor != 0 && !v.op(j).regel && v.op(j).soort == tekenWoord {
		j++
	}
	a := v.op(j)
	return j > i+1 && a.soort == tekenWoord && !a.regel && !a.functie() && (a.vlag&naamvlag != 0 || a.vlag&lexicon.Woord == 0)
}
