package anoniem

import (
	"strings"

	"oliekan/casus/anoniem/lexicon"
)

// instelling reports whether a word is a kind of organisation: "bakkerij", "thuiszorgwinkel".
func (t *teken) instelling() bool {
	if t.soort != tekenWoord {
		return false
	}
	if t.lijst&isOrgcue != 0 {
		return true
	}
	for _, s := range [...]string{"winkel", "school", "centrum", "bedrijf", "kliniek", "stichting", "corporatie", "praktijk", "college", "tehuis", "kantoor", "apotheek"} {
		if len(t.sleutel) > len(s)+3 && strings.HasSuffix(t.sleutel, s) {
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
		case t.instelling():
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

// naamInstelling masks the name behind the word at i for a kind of organisation, and that word with it.
func (v *vinder) naamInstelling(i int) {
	j := i + 1
	for j < len(v.ts) && v.naast(j) && v.ts[j].soort == tekenWoord && v.ts[j].lijst&isVoor != 0 {
		j++
	}
	a := v.op(j)
	if a.soort != tekenWoord || !v.naast(j) || a.vast {
		return
	}
	na := v.slot(j+1) || v.op(j+1).functie() || v.persoonsvorm(j+1)
	switch {
	case a.oordeel == gemaskeerd && v.op(i+1).sleutel == "van":
		return
	case a.oordeel == gemaskeerd:
	case a.functie() || a.lijst&(isVerwant|isTitel|isWerkwoord|isVoornaamwoord|isLidwoord|isLand) != 0:
		return
	case j > i+1 && na && v.op(i+1).sleutel != "van" && !deelwoord(a.sleutel):
	case j > i+1 && v.op(i+1).sleutel == "van" && a.vlag&naamvlag != 0 && na:
	case j == i+1 && a.vlag&(lexicon.Naam|lexicon.Achternaam|lexicon.Voornaam) != 0 && na:
	default:
		return
	}
	for k := i; k <= j; k++ {
		if v.ts[k].oordeel != gemaskeerd || v.ts[k].vondst == SoortWoord || v.ts[k].vondst == SoortPersoon {
			v.masker(k, SoortOrganisatie, v.ts[k].zeker)
		}
	}
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
func windstreek(k string) bool { return k == "noord" || k == "zuid" || k == "oost" || k == "west" }

// windstreek masks "jeugdbescherming noord": the word before it gives the organisation.
func (v *vinder) windstreek(i int) {
	p := v.op(i - 1)
	if p.soort != tekenWoord || !v.naast(i) || p.functie() || p.vast || p.lijst&(isLidwoord|isVoegsel|isPlaatscue|isGebied|isLand) != 0 {
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
		case p.soort == tekenPatroon && p.vondst == SoortPostcode && !t.functie():
			v.masker(i, SoortPlaats, true)
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
