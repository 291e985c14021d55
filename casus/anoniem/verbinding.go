package anoniem

import (
	"strings"

	"oliekan/casus/anoniem/lexicon"
)

// verbindingen masks what belongs to a name that was found beside it: the other side of "&", a nickname between
// brackets, "tot" in "van Nispen tot Pannerden", the kind of organisation before its name.
func (v *vinder) verbindingen() {
	for i := range v.ts {
		t := &v.ts[i]
		switch {
		case t.lees == '&':
			v.ampersand(i)
		case t.lees == '(' && v.naamdeel(i-1) && v.naast(i):
			v.bijnaam(i)
		case t.lees == '/' && v.naamdeel(i-2) && v.op(i-1).sleutel == "e" && v.op(i+1).sleutel == "v" && v.naamdeel(i+2):
			v.maskerPersoon(i-1, i, i+1)
		case t.soort != tekenWoord || t.oordeel == gemaskeerd || t.vast:
		case (t.sleutel == "tot" || t.sleutel == "thoe" || t.sleutel == "zu") && v.naamdeel(i-1) && v.naamdeel(i+1) && v.naast(i) && v.naast(i+1) && (v.ts[i-1].vorm == vormHoofd || v.streng && v.ts[i-1].vondst == SoortPersoon) && v.op(i-2).lijst&isVoegsel != 0:
			v.maskerPersoon(i)
		case v.dubbelnaam(i):
			v.maskerPersoon(i)
		case v.achterStreep(i):
			v.masker(i, SoortOrganisatie, false)
		case v.kleinMetHoofd(i):
			v.masker(i, v.ts[i+1].vondst, false)
		}
	}
	v.soortkoppen()
}

// soortkoppen masks the words for a kind of organisation before their names.
func (v *vinder) soortkoppen() {
	for i := len(v.ts) - 2; i >= 0; i-- {
		v.soortkop(i)
	}
}

// maskerPersoon masks tokens as part of a person.
func (v *vinder) maskerPersoon(plekken ...int) {
	for _, i := range plekken {
		v.masker(i, SoortPersoon, false)
	}
}

// ampersand masks both sides of "&" when one of them is masked or has a capital that its place does not explain: "Knip
// & Zo", "Kind & Co".
func (v *vinder) ampersand(i int) {
	if i == 0 || !v.naast(i) || !v.naast(i+1) {
		return
	}
	a, b := &v.ts[i-1], v.op(i+1)
	if a.soort != tekenWoord || b.soort != tekenWoord || a.vast || b.vast || a.lijst&isAfkorting != 0 && b.lijst&isAfkorting != 0 {
		return
	}
	if a.oordeel != gemaskeerd && b.oordeel != gemaskeerd {
		return
	}
	// "kuiper & van zanten".
	if j := i + 1; b.lijst&isVoegsel != 0 && v.ts[i-1].oordeel == gemaskeerd {
		for j < i+maxVoegsels && v.op(j).lijst&isVoegsel != 0 {
			j++
		}
		if v.naast(j) && v.op(j).soort == tekenWoord && !v.op(j).functie() {
			v.maskerNaam(i+1, j)
		}
	}
	if v.streng && a.oordeel == gemaskeerd && b.oordeel == gemaskeerd && a.samen == 0 && b.samen == 0 && a.naam == nil && b.naam == nil {
		v.maskerNaam(i-1, i+1)
	}
	for _, k := range [2]int{i - 1, i + 1} {
		if t := &v.ts[k]; t.oordeel != gemaskeerd && (t.vorm != vormKlein || v.streng && t.lijst&(isLidwoord|isVoornaamwoord) == 0) {
			v.masker(k, SoortOrganisatie, false)
		}
	}
}

// bijnaam masks a word alone between brackets behind a name: "Hubertus ("Hub") Crijns".
func (v *vinder) bijnaam(i int) {
	j := i + 1
	if !letter(rune(v.tekst.tekst[v.op(j).van])) && v.op(j).soort == tekenLees {
		j++
	}
	t := v.op(j)
	k := j + 1
	if v.op(k).lees != ')' {
		k++
	}
	if t.soort != tekenWoord || t.vast || v.op(k).lees != ')' || t.functie() || t.lijst&^isGroet != 0 || t.oordeel == gemaskeerd {
		return
	}
	if t.vorm == vormHoofd && j > i+1 || t.vlag&(lexicon.Voornaam|lexicon.Achternaam) != 0 {
		v.maskerPersoon(j)
	}
}

// dubbelnaam reports whether the word at i is the first half of a double surname that is written with spaces around its
// hyphen: "Visser - van der Laan, H.M.".
func (v *vinder) dubbelnaam(i int) bool {
	t := &v.ts[i]
	if v.op(i+1).lees != '-' || !v.naast(i+1) || !v.naast(i+2) || t.lijst != 0 && t.vlag&lexicon.Achternaam == 0 || t.vorm == vormKlein && !v.streng {
		return false
	}
	if i > 0 && !t.regel && v.op(i-1).lees != ':' {
		return false
	}
	j := i + 2
	for j < i+2+maxVoegsels && v.op(j).lijst&isVoegsel != 0 && v.op(j).oordeel != gemaskeerd {
		j++
	}
	return j > i+2 && v.naamdeel(j) && v.naast(j)
}

// achterStreep reports whether a hyphen joins the kind of organisation at i to its name: "Mariam-gemeente".
func (v *vinder) achterStreep(i int) bool {
	switch v.ts[i].sleutel {
	case "gemeente", "moskee", "kerk", "school", "college", "stichting", "kliniek", "tempel", "groep":
		s := v.op(i - 1)
		return s.lees == '-' && !s.wit && !v.ts[i].wit && v.naamdeel(i-2)
	}
	return false
}

// kleinMetHoofd reports whether a little word at i has a capital in the middle of a sentence before a masked word: nobody
// writes "Ons" or "Zo" so, except in a name: "Ons Belang", "Zo Wonen".
func (v *vinder) kleinMetHoofd(i int) bool {
	t, n := &v.ts[i], v.op(i+1)
	if v.streng || t.vorm != vormHoofd || t.begin || t.regel || !v.naast(i+1) || !v.naamdeel(i+1) || n.vorm != vormHoofd || n.vondst == SoortAdres {
		return false
	}
	switch {
	case t.sleutel == "it":
		return true
	case t.maand(), t.lijst&(isTitel|isVerwant|isDag|isHoofdletter|isAfkorting|isGroet|isCue) != 0:
		return false
	case t.lijst&isLand != 0:
		return n.vondst != SoortPersoon && n.vondst != SoortPlaats
	case t.sleutel == "u" || t.sleutel == "uw" || t.sleutel == "ik":
		return false
	}
	return t.functie() || t.lijst&(isLidwoord|isVoornaamwoord) != 0
}

// soortkop masks the word for a kind of organisation right before its name: "bakkerij Dijkstra". A reader who knows the
// town knows which bakery that is. Words that say little, such as "school", stay.
func (v *vinder) soortkop(i int) {
	t := &v.ts[i]
	k := i + 1
	for k < i+3 && !v.naamdeel(k) && v.naast(k) && v.op(k).lijst&isVoegsel != 0 && (v.op(k).lijst&isLidwoord != 0 || v.op(k).sleutel == "'t" || v.op(k).vorm == vormHoofd) {
		k++
	}
	if t.soort != tekenWoord || t.vast || t.oordeel == gemaskeerd || !v.naast(k) || !v.naamdeel(k) || t.lijst&isAfkorting != 0 && t.lijst&isOrgcue == 0 && t.org&orgSoort == 0 {
		return
	}
	soort, vlot := v.soortwoord(i)
	n := v.op(k)
	if !soort || !vlot && t.org&orgSoort == 0 || n.vondst == SoortAdres || n.vorm == vormKlein && !v.streng || algemeneSoort(t.sleutel) {
		return
	}
	// "huisarts Bakker" is a person; a place behind it is where it stands.
	if n.vondst == SoortPlaats && v.op(i-1).sleutel == "de" {
		return
	}
	n.vondst = wissel(n.vondst, SoortOrganisatie)
	if n.samen == 0 {
		v.run++
		n.samen = v.run
	}
	v.maskerBij(i, k-1, n.samen)
}

// algemeneSoort reports whether a kind of organisation says so little that it may stay before the name.
func algemeneSoort(k string) bool {
	if strings.HasSuffix(k, "aanbieder") {
		return true
	}
	switch k {
	case "college", "raad", "gemeenteraad", "instantie", "dienst", "school", "basisschool", "praktijk", "huisartsenpraktijk", "huisarts", "gemeente", "wijk", "gebied", "afdeling", "woningcorporatie", "corporatie", "zorgaanbieder", "aanbieder", "werkgever",
		"organisatie", "instelling", "bedrijf", "kerk", "gezin", "familie", "team", "wijkteam", "sociaal", "rechtbank", "zorgverzekeraar", "woningbouwvereniging", "zorginstelling",
		"thuiszorgorganisatie", "verhuurder", "opvang", "zorg", "club":
		return true
	}
	return false
}
