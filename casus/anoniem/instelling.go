package anoniem

import (
	"strings"

	"oliekan/casus/anoniem/lexicon"
)

// instelling reports whether a word is a kind of organisation: "bakkerij", "thuiszorgwinkel".
func (t *teken) instelling() bool {
	return t.soort == tekenWoord && (t.lijst&isOrgcue != 0 || t.org&orgVorm != 0)
}

// instellingsvorm reports whether a word ends as kinds of organisations do.
func instellingsvorm(k string) bool {
	for _, s := range [...]string{
		"winkel", "school", "centrum", "bedrijf", "kliniek", "stichting", "corporatie", "praktijk", "college", "huis", "kantoor", "apotheek", "bureau", "zaak",
		"club", "fonds", "team", "punt", "fabriek", "kwekerij", "park", "tuin", "theater", "museum", "zwembad", "handel", "groep",
	} {
		if len(k) > len(s)+3 && strings.HasSuffix(k, s) {
			return true
		}
	}
	return false
}

// instellingen masks, in a text without capitals, organisations that are made of words: "obs de kubus", "praktijk de
// linde". With capitals the neighbours decide.
func (v *vinder) instellingen() {
	if !v.streng {
		return
	}
	for i := range v.ts {
		t := &v.ts[i]
		switch {
		case t.soort != tekenWoord || t.vast:
		case v.isSoort(i):
			_, vlot := v.soortwoord(i)
			v.hetZiekenhuis(i)
			if !v.volzin(i, vlot) && t.instelling() {
				v.naamInstelling(i)
			}
		case strings.HasSuffix(t.sleutel, "college") && len(t.sleutel) > len("college") && v.ervoor(i).sleutel == "het":
			v.masker(i, SoortOrganisatie, false)
		case t.oordeel == gemaskeerd && t.vlag&lexicon.Woord == 0 && t.vondst == SoortWoord:
			v.naamInstelling(i)
		case t.lijst&isOrgstaart != 0:
			v.staart(i)
		case windstreek(t.sleutel):
			v.windstreek(i)
		case t.sleutel == "sint" && v.naamdeel(i+1) && v.naast(i+1):
			v.masker(i, v.ts[i+1].vondst, false)
		}
	}
}

// isSoort reports whether the word at i is a kind of organisation.
func (v *vinder) isSoort(i int) bool {
	soort, _ := v.soortwoord(i)
	return soort
}

// naamInstelling masks the name behind the word at i for a kind of organisation, and that word with it.
func (v *vinder) naamInstelling(i int) {
	// After "stichting" a name follows without more; after "school" only what is clearly one.
	t := &v.ts[i]
	vlot := t.lijst&isNaamcue != 0
	j := i + 1
	for j < len(v.ts) && v.naast(j) && v.ts[j].soort == tekenWoord && (v.ts[j].lijst&isVoor != 0 || vlot && v.ts[j].sleutel == "het") {
		j++
	}
	if !v.instellingsnaam(i, j, vlot) {
		return
	}
	// "stichting urgente noden": one more word when the name does not end here.
	for vlot && j == i+1 && v.naast(j+1) && v.los(j+1) && v.eindeNaam(j+2) && !v.eindeNaam(j+1) {
		j++
	}
	for k := i; k <= j; k++ {
		if v.ts[k].oordeel != gemaskeerd || v.ts[k].vondst == SoortWoord || v.ts[k].vondst == SoortPersoon {
			v.masker(k, SoortOrganisatie, v.ts[k].zeker)
		}
	}
}

// instellingsnaam weighs how strong the cue is against how ordinary the word is. It reports whether the word at j is
// the name of the organisation at i. vlot is whether a name follows that kind of organisation without more.
func (v *vinder) instellingsnaam(i, j int, vlot bool) bool {
	a, tussen := v.op(j), v.op(i+1).sleutel
	if a.soort != tekenWoord || !v.naast(j) || a.vast {
		return false
	}
	// "dagbesteding van [naam]" keeps its first word, "bakkerij van vliet" does not.
	if a.oordeel == gemaskeerd {
		return tussen != "van" || vlot
	}
	if !v.los(j) || !v.eindeNaam(j+1) && !(vlot && v.los(j+1) && v.eindeNaam(j+2)) {
		return false
	}
	bekend := a.vlag&(lexicon.Naam|lexicon.Achternaam|lexicon.Voornaam) != 0
	switch {
	case j > i+1 && tussen == "van":
		return bekend
	case j > i+1:
		return vlot || !deelwoord(a.sleutel)
	}
	return bekend || vlot && !deelwoord(a.sleutel)
}

// los is what every word of a made-up name must be. It reports whether the word at j can be a name by itself: no common
// word, relation, verb or country.
func (v *vinder) los(j int) bool {
	a := v.op(j)
	return a.soort == tekenWoord && !a.functie() && a.lijst&(isVerwant|isTitel|isWerkwoord|isVoornaamwoord|isLidwoord|isLand|isOrgcue) == 0 && !v.derdePersoon(a)
}

// eindeNaam reports whether a name can end before j: the clause ends, or a common word or a verb follows.
func (v *vinder) eindeNaam(j int) bool {
	return v.slot(j) || v.op(j).functie() || v.persoonsvorm(j)
}

// hetZiekenhuis masks "het martini ziekenhuis": two nouns that are not written as one are a name. An adjective before
// the second ends in e.
func (v *vinder) hetZiekenhuis(i int) {
	p := v.op(i - 1)
	if p.soort != tekenWoord || !v.naast(i) || p.functie() || p.vast || strings.HasSuffix(p.sleutel, "e") || v.op(i-2).sleutel != "het" && v.op(i-2).sleutel != "de" {
		return
	}
	switch v.ts[i].sleutel {
	case "ziekenhuis", "college", "lyceum", "moskee", "kerk", "kliniek", "gymnasium", "school", "tempel":
	default:
		return
	}
	if p.lijst&(isBijvoeglijk|isAfkorting|isLand|isLidwoord|isWerkwoord) != 0 || deelwoord(p.sleutel) {
		return
	}
	v.masker(i-1, SoortOrganisatie, false)
	v.masker(i, SoortOrganisatie, false)
}

// staart masks "bolk transport": a word with the last word of a company behind it, after "bij" or "van".
func (v *vinder) staart(i int) {
	switch v.ts[i].sleutel {
	case "transport", "bv", "bewind", "lyceum", "vof", "scholengroep", "college", "bewindvoering", "installaties", "logistiek", "catering":
	default:
		return
	}
	p, c := v.op(i-1), v.op(i-2)
	if p.soort != tekenWoord || !v.naast(i) || p.functie() || p.vast || p.lijst&(isLidwoord|isVoegsel|isAfkorting) != 0 {
		return
	}
	switch c.sleutel {
	case "bij", "van", "via", "door", "aan":
	case "het":
		if p.oordeel != gemaskeerd {
			return
		}
	default:
		return
	}
	v.masker(i-1, SoortOrganisatie, false)
	v.masker(i, SoortOrganisatie, false)
}

// windstreek reports whether a word is a part of a town or of the name of an organisation.
func windstreek(k string) bool {
	return k == "noord" || k == "zuid" || k == "oost" || k == "west" || k == "nederland"
}

// windstreek masks "jeugdbescherming noord": the word before it gives the organisation.
func (v *vinder) windstreek(i int) {
	p := v.op(i - 1)
	if p.soort != tekenWoord || !v.naast(i) || p.functie() || p.vast || p.lijst&(isLidwoord|isVoegsel|isPlaatscue|isGebied|isLand|isBijvoeglijk|isWerkwoord|isVoornaamwoord) != 0 {
		return
	}
	if p.oordeel != gemaskeerd {
		v.masker(i-1, SoortOrganisatie, false)
	}
	v.masker(i, p.vondst, false)
}

// plaatsen masks what must be a place by what stands before it: after a postcode, and after "den".
func (v *vinder) plaatsen() {
	for i := range v.ts {
		t := &v.ts[i]
		if t.soort != tekenWoord || t.oordeel != onbeslist || !v.naast(i) {
			continue
		}
		p := v.op(i - 1)
		switch {
		// The order of an envelope: the place follows the postcode, in any capitals.
		case p.soort == tekenPatroon && p.vondst == SoortPostcode && !t.functie():
			v.masker(i, SoortPlaats, true)
		case p.sleutel == "vd" && p.oordeel == onbeslist:
			v.masker(i-1, SoortPersoon, true)
			v.masker(i, SoortPersoon, true)
		case p.sleutel == "den" && t.vlag&lexicon.Plaats != 0 && p.oordeel == onbeslist:
			v.masker(i-1, SoortPlaats, true)
			v.masker(i, SoortPlaats, true)
		case p.lijst&isAfkorting != 0 && p.lijst&isOrgcue != 0 && t.sleutel == "van" && v.op(i+1).vlag&naamvlag != 0 && v.naast(i+1):
			for k := i - 1; k <= i+1; k++ {
				v.masker(k, SoortOrganisatie, true)
			}
		}
	}
}
