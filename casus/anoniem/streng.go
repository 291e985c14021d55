package anoniem

import (
	"oliekan/casus/anoniem/lexicon"
)

// strengNaam reports whether an ordinary word at i must be taken for a name in a text without capitals: a word that is
// also a name is masked unless its place makes it ordinary (design, finding 6).
func (v *vinder) strengNaam(i int) bool {
	t := &v.ts[i]
	if t.vlag&lexicon.Woord == 0 || t.vlag&naamvlag == 0 || t.lijst&(isLidwoord|isVoegsel|isVoornaamwoord|isAfkorting|isJargon|isMaand) != 0 {
		return false
	}
	p := v.op(i - 1)
	if t.regel || p.soort == tekenLees && p.lees != '-' {
		p = &teken{}
	}
	switch {
	case t.functie():
		return t.vlag&lexicon.Voornaam != 0 && t.lijst&isWerkwoord != 0 && v.persoonsvorm(i+1) && p.lijst&(isVoornaamwoord|isVerwant|isTitel) == 0
	case p.lijst&isPlaatscue != 0 && t.vlag&lexicon.Plaats != 0 && v.naPlaats(i+1):
		return true
	case p.lijst&(isLidwoord|isVoornaamwoord) != 0:
		return false
	case t.vlag&lexicon.Voornaam != 0:
		return true
	case t.vlag&(lexicon.Achternaam|lexicon.Naam) != 0:
		return v.naNaam(i)
	}
	return false
}

// persoonsvorm reports whether at i a finite verb stands that needs a subject before it.
func (v *vinder) persoonsvorm(i int) bool {
	t := v.op(i)
	return t.soort == tekenWoord && !t.regel && t.lijst&isWerkwoord != 0
}

// naPlaats reports whether what stands at i can follow the name of a place: no noun, so no "in best wel".
func (v *vinder) naPlaats(i int) bool {
	t := v.op(i)
	return v.slot(i) || t.soort != tekenWoord || t.functie() || t.lijst&isWerkwoord != 0
}

// naNaam reports whether the word at i follows a first name, so that it is the surname.
func (v *vinder) naNaam(i int) bool {
	j, _ := v.zonderVoegsels(i)
	if j < 0 || v.ts[i].regel {
		return false
	}
	p := &v.ts[j]
	return p.oordeel == gemaskeerd && p.soort == tekenWoord && p.vondst == SoortPersoon && p.vlag&(lexicon.Voornaam|lexicon.Woord) != lexicon.Woord
}
