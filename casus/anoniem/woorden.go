package anoniem

import (
	"strings"
	"unicode/utf8"

	"oliekan/casus/anoniem/lexicon"
)

// woorden judges every word that is still open.
func (v *vinder) woorden() {
	for i := range v.ts {
		t := &v.ts[i]
		if t.soort != tekenWoord || t.oordeel != onbeslist {
			continue
		}
		// What points to a name goes before what the word is by itself.
		if s, ok := v.aangewezen(i); ok {
			v.masker(i, s, true)
			continue
		}
		switch t.vorm {
		case vormKlein:
			v.kleinWoord(i)
		case vormHoofd:
			v.hoofdWoord(i)
		case vormKapitaal:
			v.kapitaalWoord(i)
		default:
			v.gemengdWoord(i)
		}
	}
}

// masker masks the word at i.
func (v *vinder) masker(i int, s Soort, zeker bool) {
	t := &v.ts[i]
	t.oordeel, t.vondst, t.zeker = gemaskeerd, s, zeker
}

// houd keeps the word at i; a neighbour may still take it along.
func (v *vinder) houd(i int) { v.ts[i].oordeel = houdt }

// kleinWoord judges a word in lower case: kept when it is ordinary. Most words of a text come here, and for nearly all
// of them one look at their flags is enough.
func (v *vinder) kleinWoord(i int) {
	t := &v.ts[i]
	if v.streng {
		if s, ok := v.strengNaam(i); ok {
			v.masker(i, s, false)
			return
		}
	}
	switch {
	case utf8.RuneCountInString(t.sleutel) == 1 && t.vlag != 0:
		v.houd(i)
	case v.losseVoornaam(i), v.kleineAchternaam(i):
		v.masker(i, SoortPersoon, false)
	case t.vlag&lexicon.Woord != 0, t.lijst != 0:
		v.houd(i)
	// No list holds all compounds and endings of the field; where a name would stand they are not taken on trust.
	case v.samenstelling(t) && !v.bijNaam(i), v.verbuiging(t):
		v.houd(i)
	default:
		v.masker(i, v.soortWoord(i, SoortWoord), t.vlag&naamvlag != 0)
	}
}

// hoofdWoord judges a word with a capital.
func (v *vinder) hoofdWoord(i int) {
	t := &v.ts[i]
	if t.begin {
		v.beginWoord(i)
		return
	}
	// In the middle of a sentence a capital needs a reason; what has none is masked. The reasons come first.
	switch {
	case utf8.RuneCountInString(t.sleutel) == 1:
		v.letter(i)
	// Months have no capital: "huisarts Mei heeft haar gezien".
	case t.maand() && v.op(i-1).lijst&(isTitel|isVerwant) != 0 && v.naast(i):
		v.masker(i, SoortPersoon, false)
	// "R. Duits": behind an initial a language is a surname.
	case t.lijst&isLand != 0 && v.initiaal(i-1) && v.naast(i):
		v.masker(i, SoortPersoon, true)
	case v.hetGoed(i):
		v.masker(i, SoortOrganisatie, false)
	case t.maand(), t.lijst&(isLand|isDag|isHoofdletter|isAfkorting) != 0:
		v.houd(i)
	case t.lijst&(isVoornaamwoord|isLidwoord) != 0, t.lijst&isVoegsel != 0 && t.vlag&lexicon.Voornaam == 0:
		v.houd(i)
	case t.functie() && t.lijst&(isPlaatscue|isGroet|isDagdeel|isVerwant|isTitel) != 0:
		v.houd(i)
	case v.regeling(t):
		v.houd(i)
	case t.gewoonWoord():
		// A capital that nothing explains: a name made of words, or a typing habit. In doubt it is masked.
		v.masker(i, v.soortWoord(i, SoortWoord), false)
	default:
		v.masker(i, v.soortWoord(i, SoortPersoon), t.vlag&naamvlag != 0)
	}
}

// letter judges a single capital: a name after "meneer", otherwise "plan B". Initials are joined later.
func (v *vinder) letter(i int) {
	if j := v.voorganger(i); j >= 0 && v.ts[j].lijst&(isTitel|isVerwant) != 0 {
		v.masker(i, SoortPersoon, true)
		return
	}
	v.houd(i)
}

// beginWoord judges the first word of a sentence: kept only if it is ordinary and not also a name.
func (v *vinder) beginWoord(i int) {
	t := &v.ts[i]
	// Words of these lists are so common as a first word that their also being a name says nothing.
	vast := t.lijst&(isFunctie|isVerwant|isTitel|isOrgcue|isHoofdletter|isLand|isAfkorting|isGroet|isGebied|isDagdeel|isDag|isCue|isJargon) != 0 || t.maand()
	doet := v.persoonsvorm(i + 1)
	switch {
	case utf8.RuneCountInString(t.sleutel) == 1:
		v.letter(i)
	case vast && t.vlag&lexicon.Voornaam != 0 && t.lijst&(isLidwoord|isVoegsel|isVoornaamwoord) == 0 && (t.lijst&isWerkwoord != 0 && doet || v.achternaamNa(i+1)):
		v.masker(i, SoortPersoon, false)
	case vast:
		v.houd(i)
	case t.vlag&lexicon.Woord == 0 && !v.samenstelling(t):
		v.masker(i, v.soortWoord(i, SoortPersoon), t.vlag&naamvlag != 0)
	case t.vlag&lexicon.Voornaam != 0:
		v.masker(i, SoortPersoon, doet)
	// One in five surnames is a word: only what looks like a subject without an article is taken for one.
	case t.vlag&(lexicon.Achternaam|lexicon.Plaats|lexicon.Naam) != 0 && (doet || v.breuk(i)):
		v.masker(i, v.soortWoord(i, SoortPersoon), false)
	default:
		v.houd(i)
	}
}

// achternaamNa reports whether a surname stands at i: "Wil Visser", not "Wil Anna".
func (v *vinder) achternaamNa(i int) bool {
	t := v.op(i)
	return v.naast(i) && t.soort == tekenWoord && t.vorm == vormHoofd && t.vlag&lexicon.Voornaam == 0 &&
		t.lijst&(isTitel|isVerwant|isHoofdletter|isLand|isVoornaamwoord) == 0
}

// hetGoed reports whether a common word at i is the name of something by the article with a capital before it, in the
// middle of a sentence: "kringloopwinkel Het Goed".
func (v *vinder) hetGoed(i int) bool {
	p := v.op(i - 1)
	return i > 0 && v.naast(i) && p.vorm == vormHoofd && !p.begin && (p.sleutel == "de" || p.sleutel == "het") && v.ts[i].lijst&isTitel == 0
}

// breuk reports whether the word at i begins a line in the middle of a sentence: text that was wrapped, or a list.
func (v *vinder) breuk(i int) bool {
	if !v.ts[i].regel || i == 0 {
		return false
	}
	// A comma at the end of the line: a list of people, or a sentence that goes on.
	p := v.ts[i-1]
	return p.soort != tekenLees || p.lees == ','
}

// kapitaalWoord judges a word in capitals within a normal text: a known abbreviation or a stressed ordinary word stays.
func (v *vinder) kapitaalWoord(i int) {
	t := &v.ts[i]
	n := utf8.RuneCountInString(t.sleutel)
	naast := v.kapitaal(i-1) || v.kapitaal(i+1)
	switch {
	case t.maand(), t.lijst&(isAfkorting|isDag|isHoofdletter) != 0:
		v.houd(i)
	// Emphasis ("NIET", "LET OP") stays; a short word in capitals by itself is more often an organisation ("MEE").
	case t.gewoonWoord() && t.vlag&lexicon.Afkorting == 0 && (n >= 5 || naast || t.functie() && n > 3), t.functie() && (naast || t.vlag&naamvlag == 0 && n < 4 && n != 3):
		v.houd(i)
	default:
		s := SoortOrganisatie
		if t.vlag&(lexicon.Voornaam|lexicon.Achternaam) != 0 {
			s = SoortPersoon
		}
		v.masker(i, v.soortWoord(i, s), t.vlag&naamvlag != 0)
	}
}

// kapitaal reports whether at i stands a word in capitals, or a label, which may stand for one.
func (v *vinder) kapitaal(i int) bool {
	t := v.op(i)
	return t.soort == tekenLabel || t.soort == tekenWoord && t.vorm == vormKapitaal
}

// gemengdWoord judges a word with capitals inside: "McDonald", "DigiD". Hardly any ordinary word is written so.
func (v *vinder) gemengdWoord(i int) {
	t := &v.ts[i]
	if t.lijst&(isAfkorting|isHoofdletter|isLand|isJargon) != 0 {
		v.houd(i)
		return
	}
	v.masker(i, v.soortWoord(i, SoortPersoon), t.vlag&naamvlag != 0)
}

// soortWoord tells what a masked word most likely is; anders when nothing points anywhere.
func (v *vinder) soortWoord(i int, anders Soort) Soort {
	t := &v.ts[i]
	p := teken{}
	if j := v.voorganger(i); j >= 0 {
		p = v.ts[j]
		if p.lijst&isLidwoord != 0 && j > 0 && v.ts[j-1].lijst&isOrgcue != 0 {
			p = v.ts[j-1]
		}
	}
	// The kind only chooses the label; it never decides whether a word goes.
	switch {
	case straat(t.sleutel):
		return SoortAdres
	case p.lijst&isOrgcue != 0, v.op(i+1).lijst&isOrgstaart != 0 && v.op(i+1).vorm != vormKlein:
		return SoortOrganisatie
	case p.lijst&(isTitel|isVerwant) != 0:
		return SoortPersoon
	case t.vlag&lexicon.Plaats != 0 && (p.lijst&isPlaatscue != 0 || t.vlag&(lexicon.Voornaam|lexicon.Achternaam) == 0):
		return SoortPlaats
	case t.vlag&(lexicon.Voornaam|lexicon.Achternaam) != 0:
		return SoortPersoon
	case p.lijst&isPlaatscue != 0 && t.vorm != vormKlein:
		return SoortPlaats
	}
	return anders
}

// regeling reports whether a word is the name of a rule: "Huisvestingswet". Laws are named in full only once; after
// that people write "Huisvestingswet".
func (v *vinder) regeling(t *teken) bool {
	for _, staart := range [...]string{"wet", "wetboek", "besluit", "regeling", "verordening", "richtlijn"} {
		if kop, ok := strings.CutSuffix(t.sleutel, staart); ok && len(kop) > 3 {
			return t.vlag&(lexicon.Voornaam|lexicon.Achternaam|lexicon.Plaats) == 0 && (t.vlag&lexicon.Woord != 0 || v.samenstelling(t))
		}
	}
	return false
}
