package anoniem

import (
	"unicode/utf8"

	"oliekan/casus/anoniem/lexicon"
)

// woorden gives a first verdict on every word that is still open, from the word itself: an allowlist that keeps what is known to
// be ordinary. The model has the last word, but for what a title or a greeting makes certain.
func (v *vinder) woorden() {
	for i := range v.ts {
		t := &v.ts[i]
		switch {
		case t.soort != tekenWoord || t.oordeel != onbeslist:
		case v.aangewezen(i):
			v.masker(i, SoortPersoon, true)
		case v.gewoonHier(t):
			v.houd(i)
		default:
			v.masker(i, v.soortWoord(i), false)
		}
	}
}

// masker masks the word at i.
func (v *vinder) masker(i int, s Soort, zeker bool) {
	t := &v.ts[i]
	t.oordeel, t.vondst, t.zeker = gemaskeerd, s, zeker
}

// houd keeps the word at i; the model may still mask it.
func (v *vinder) houd(i int) { v.ts[i].oordeel = houdt }

// gewoonHier reports whether a word is ordinary in the capitals in which it stands there.
func (v *vinder) gewoonHier(t *teken) bool {
	n := utf8.RuneCountInString(t.sleutel)
	bekend := t.vlag&lexicon.Woord != 0 || t.lijst != 0 || v.bouw(t) != 0
	switch {
	case n == 1:
		return t.vlag != 0
	case t.vorm == vormKlein:
		return bekend
	case t.maand(), t.lijst&(isLand|isDag|isHoofdletter|isAfkorting|isBlijft) != 0:
		return true
	case t.vorm == vormGemengd:
		return t.lijst&isJargon != 0
	case t.vorm == vormKapitaal:
		// Emphasis ("NIET", "LET OP") stays; a short word in capitals is more often an organisation ("MEE").
		return t.gewoonWoord() && n >= 5 || t.functie() && t.vlag&naamvlag == 0 && n != 3
	case t.begin:
		return bekend && (t.vlag&lexicon.Voornaam == 0 || t.lijst != 0)
	}
	// In the middle of a sentence a capital needs a reason.
	return t.lijst&(isFunctie|isVoornaamwoord|isLidwoord) != 0 || t.lijst&isVoegsel != 0 && t.vlag&lexicon.Voornaam == 0
}

// soortWoord tells what a masked word most likely is, until the model says so.
func (v *vinder) soortWoord(i int) Soort {
	switch t := &v.ts[i]; {
	case straat(t.sleutel):
		return SoortAdres
	case t.vlag&(lexicon.Voornaam|lexicon.Achternaam) != 0:
		return SoortPersoon
	case t.vlag&lexicon.Plaats != 0:
		return SoortPlaats
	}
	return SoortWoord
}

// aangewezen reports whether the words before i leave no doubt that a name of a person stands here: "mevrouw Post", "mijn naam is
// mol", "groet,\nPeter".
func (v *vinder) aangewezen(i int) bool {
	t := &v.ts[i]
	if t.lijst&(isFunctie|isTitel|isVoegsel|isLidwoord|isVoornaamwoord|isWerkwoord|isVerwant|isGroet|isAfkorting|isLand|isOrgcue) != 0 || len(t.sleutel) < 2 {
		return false
	}
	naam := t.vlag&naamvlag != 0 || t.vlag&lexicon.Woord == 0 && v.bouw(t) == 0
	if !naam && (t.vorm == vormKlein || t.begin) {
		return false
	}
	j, _ := v.zonderVoegsels(i)
	switch {
	case v.groet(i):
		return t.vlag&(lexicon.Voornaam|lexicon.Achternaam) != 0 || t.vlag&lexicon.Woord == 0
	case j < 0:
		return false
	case v.ts[j].lijst&isTitel != 0:
		return t.vlag&lexicon.Woord == 0 || t.vlag&(lexicon.Voornaam|lexicon.Achternaam) != 0 && (t.vorm == vormHoofd || v.zinseinde(i+1))
	}
	return v.heet(j) && t.vlag&(lexicon.Voornaam|lexicon.Woord) != lexicon.Woord
}

// maxVoegsels is the most tussenvoegsels that a name has: "van de la" and one to spare.
const maxVoegsels = 4

// zonderVoegsels gives the place before i and the tussenvoegsels before it, and the number of those.
func (v *vinder) zonderVoegsels(i int) (plaats, aantal int) {
	j := v.voorganger(i)
	for j >= 0 && aantal < maxVoegsels && v.ts[j].lijst&isVoor != 0 && v.ts[j].soort == tekenWoord {
		aantal++
		j = v.voorganger(j)
	}
	return j, aantal
}

// heet reports whether the words up to j say that a name follows: "mijn naam is", "hij heet", "u spreekt met".
func (v *vinder) heet(j int) bool {
	voor := v.op(j - 1)
	switch v.ts[j].sleutel {
	case "heet", "heette", "heten", "heetten", "genaamd", "geheten":
		return true
	case "is":
		return voor.sleutel == "naam" || voor.sleutel == "voornaam" || voor.sleutel == "achternaam"
	case "met":
		return voor.sleutel == "spreekt" || voor.sleutel == "spreek"
	}
	return false
}

// groet reports whether the word at i is the name behind a greeting and a sign or on the line under it: "groet, peter".
func (v *vinder) groet(i int) bool {
	j := i - 1
	for j >= 0 && v.ts[j].soort == tekenLees && (v.ts[j].lees == ',' || v.ts[j].lees == '.' || v.ts[j].lees == '!') {
		j--
	}
	return j >= 0 && (j < i-1 || v.ts[i].regel) && v.ts[j].lijst&isGroet != 0 && v.ts[j].soort == tekenWoord && v.zinseinde(i+1)
}
