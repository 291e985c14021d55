package anoniem

import (
	"strings"

	"oliekan/casus/anoniem/lexicon"
)

// aangewezen reports whether the words before i point to a name here, whatever its capitals. A word that is unknown or
// has a capital is masked anyway; this is about names that are words too: "mevrouw post", "groet, peter".
func (v *vinder) aangewezen(i int) (Soort, bool) {
	t := &v.ts[i]
	j, voegsels := v.zonderVoegsels(i)
	if v.deftigeNaam(i, j, voegsels) {
		return SoortPersoon, true
	}
	if v.hoofdvoegsel(i, j, voegsels) || v.titelVoegsel(i, j, voegsels) || v.dieHeet(i) {
		return SoortPersoon, true
	}
	// A word of the closed class is a name only in a place where nothing else can stand.
	if t.lijst&(isLidwoord|isVoegsel|isVoornaamwoord|isTitel) != 0 || t.functie() && t.vlag&lexicon.Voornaam == 0 && !v.naamplek(i, j) && !(v.streng && j >= 0 && v.ts[j].lijst&isVerwant != 0 && t.vlag&lexicon.Achternaam != 0) {
		return "", false
	}
	if v.ondertekening(i) {
		return SoortPersoon, true
	}
	if t.vlag&lexicon.Woord != 0 && t.vlag&naamvlag == 0 && t.vorm == vormKlein && !(v.streng && j >= 0 && (v.ts[j].lijst&(isTitel|isVerwant) != 0 || huishouden(v.ts[j].sleutel) || v.naamplek(i, j))) {
		return "", false
	}
	switch {
	case v.groet(i), v.spreker(i), v.inRij(i), v.zaaknaam(i, j), v.naTweeletters(i):
		return SoortPersoon, true
	case j < 0:
		return "", false
	case v.ts[j].lijst&isTitel != 0:
		// The strongest cue: hardly anything but a name or a verb follows "mevrouw".
		return SoortPersoon, v.naTitel(i, j)
	case t.lijst&isLand != 0, t.vlag&lexicon.Woord == 0 && t.vorm == vormKlein && v.samenstelling(t):
		// "de belanghebbende de inlichtingenplicht": a compound is no name, whoever stands before it.
		return "", false
	case v.heet(j):
		return SoortPersoon, !t.functie() || v.naamplek(i, j) || v.metAchternaam(i)
	case v.ts[j].lijst&isVerwant != 0:
		return SoortPersoon, v.naVerwant(i, voegsels)
	case voegsels > 0 && huishouden(v.ts[j].sleutel):
		return SoortPersoon, t.vlag&lexicon.Achternaam != 0 && !t.functie()
	case v.streng && huishouden(v.ts[j].sleutel):
		return SoortPersoon, t.lijst == 0 && t.org&^orgVorm == 0 && t.vlag&lexicon.Vaak == 0 && v.slot(i+1)
	case v.ts[j].sleutel == "zekere":
		return SoortPersoon, t.vlag&naamvlag != 0 && v.slot(i+1)
	}
	return "", false
}

// huishouden reports whether a word stands for people of one name: "gezin de haan".
func huishouden(k string) bool { return k == "gezin" || k == "echtpaar" || k == "huishouden" }

// zaaknaam reports whether the word at i names a case by a surname: "casus brouwer: nog geen bericht".
func (v *vinder) zaaknaam(i, j int) bool {
	t := &v.ts[i]
	switch v.op(j).sleutel {
	case "casus", "dossier", "kwestie":
		return t.vlag&lexicon.Achternaam != 0 && !t.functie() && v.slot(i+1)
	}
	return false
}

// titelVoegsel reports whether a tussenvoegsel that stands in names only, behind a title, makes the word at i a surname,
// however common it is: "mw. van der last".
func (v *vinder) titelVoegsel(i, j, voegsels int) bool {
	if voegsels == 0 || j < 0 || v.ts[j].lijst&isTitel == 0 || v.ts[i].lijst&(isVoegsel|isLidwoord|isVoornaamwoord) != 0 {
		return false
	}
	return v.oudVoegsel(i, voegsels)
}

// deftigeNaam reports whether an adjective behind a title at j begins a surname: "mevrouw klein gunnewiek", "dokter oude
// hengel"; and whether a first name that is a verb is followed by one: "ik ben wil ooms".
func (v *vinder) deftigeNaam(i, j, voegsels int) bool {
	t, n := &v.ts[i], v.op(i+1)
	if j < 0 || j != i-1 || voegsels > 0 || n.soort != tekenWoord || !v.naast(i+1) || n.functie() || !v.eindeNaam(i+2) || n.lijst&(isWerkwoord|isVoornaamwoord|isLidwoord|isDag) != 0 {
		return false
	}
	adjectief := v.ts[j].lijst&isTitel != 0 && (t.lijst&isBijvoeglijk != 0 || t.functie() && t.vlag&lexicon.Achternaam != 0 && t.lijst&isWerkwoord == 0) && n.lijst&isVerwant == 0
	naam := v.heet(j) && t.vlag&lexicon.Voornaam != 0 && t.lijst&isWerkwoord != 0 && n.lijst == 0
	if !adjectief && !naam {
		return false
	}
	v.masker(i+1, SoortPersoon, true)
	return true
}

// dieHeet reports whether somebody is said to be called by the word at i: "de meneer die post heet".
func (v *vinder) dieHeet(i int) bool {
	n := v.op(i + 1).sleutel
	return (n == "heet" || n == "heette") && v.naast(i+1) && (v.op(i-1).sleutel == "die" || v.op(i-1).sleutel == "dat") && v.ts[i].lijst&(isVoornaamwoord|isLidwoord) == 0 &&
		v.ts[i].sleutel != "ook" && v.ts[i].sleutel != "zo" && v.ts[i].sleutel != "niet" && v.ts[i].sleutel != "dan" && v.ts[i].sleutel != "nu"
}

// hoofdvoegsel reports whether a surname with a capital stands at i behind tussenvoegsels that begin with one or follow a
// name: "Van 't Hof", "Leen van 't Hof".
func (v *vinder) hoofdvoegsel(i, j, voegsels int) bool {
	t, eerste := &v.ts[i], v.op(j+1)
	if voegsels == 0 || t.vorm != vormHoofd || t.begin || t.maand() || t.lijst&(isLand|isTitel|isVoegsel) != 0 || eerste.sleutel == "het" || voegsels == 1 && eerste.sleutel == "de" {
		return false
	}
	p := v.op(j)
	return j >= 0 && p.oordeel == gemaskeerd && p.vondst == SoortPersoon || eerste.vorm == vormHoofd && !eerste.begin && t.vlag&lexicon.Plaats == 0
}

// naamplek reports whether a common word at i can only be a name: behind a title or "heet" at j, and before the end of
// the clause or a finite verb: "mevrouw post belt", "hij heet post".
func (v *vinder) naamplek(i, j int) bool {
	t := &v.ts[i]
	if j < 0 || v.ts[j].lijst&isTitel == 0 && !v.heet(j) || t.lijst&isWerkwoord != 0 || deelwoord(t.sleutel) {
		return false
	}
	if t.functie() && t.vlag&naamvlag == 0 && j == i-1 {
		return false
	}
	return v.slot(i+1) || v.persoonsvorm(i+1)
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

// naTitel reports whether the word after "mevrouw" is her name and not what she does.
func (v *vinder) naTitel(i, j int) bool {
	t := &v.ts[i]
	if v.naamplek(i, j) || v.streng && t.lijst&(isWerkwoord|isFunctie) == 0 && !v.derdePersoon(t) && !deelwoord(t.sleutel) {
		return true
	}
	if t.functie() && t.vlag&lexicon.Achternaam != 0 && t.lijst&(isWerkwoord|isVoornaamwoord|isLidwoord|isVoegsel) == 0 && v.op(i+1).sleutel == "van" {
		return true // "mevrouw post van de postkamer"
	}
	if t.lijst&isWerkwoord != 0 && t.vlag&lexicon.Achternaam != 0 && v.op(i+1).lijst&isWerkwoord != 0 && v.naast(i+1) {
		return true // two finite verbs: "meneer wacht was vroeger"
	}
	if t.lijst&(isWerkwoord|isFunctie) != 0 {
		return t.vorm == vormHoofd && !t.begin && t.vlag&naamvlag != 0
	}
	return t.vlag&(lexicon.Voornaam|lexicon.Achternaam|lexicon.Naam) != 0 || t.vlag&lexicon.Woord == 0 || t.vorm == vormHoofd && v.ts[j].vorm != vormHoofd
}

// naVerwant reports whether the word after "zoon" or "huisarts" is a name.
func (v *vinder) naVerwant(i, voegsels int) bool {
	t := &v.ts[i]
	switch {
	// "huisarts van rijn": with a tussenvoegsel the noun must be a known surname, because "begeleider van school" is
	// none.
	case voegsels > 0 && t.lijst&isWerkwoord == 0 && t.vlag&(lexicon.Achternaam|lexicon.Naam) != 0 && (v.slot(i+1) || v.persoonsvorm(i+1)):
		return !t.functie() || v.streng
	case voegsels > 0 && t.vlag&lexicon.Achternaam != 0 && t.lijst == 0 && t.org&orgAlgemeen == 0 && v.op(i+1).functie():
		return true
	case v.streng && voegsels == 0 && v.wil(i, &teken{}) && t.lijst&isWerkwoord != 0 && !v.persoonsvorm(i+1):
		return true
	case v.streng && voegsels == 0 && t.functie() && t.vlag&(lexicon.Achternaam|lexicon.Voornaam) != 0 && t.lijst&(isVoegsel|isLidwoord|isVoornaamwoord|isWerkwoord) == 0 && v.persoonsvorm(i+1) && v.naast(i+1):
		return true
	case t.functie(), t.lijst&(isVerwant|isWerkwoord) != 0:
		return t.vorm == vormHoofd && !t.begin && t.vlag&lexicon.Voornaam != 0
	case t.vlag&lexicon.Woord == 0, t.vorm == vormHoofd && !t.begin:
		return true
	case t.vlag&lexicon.Voornaam != 0:
		return voegsels == 0
	}
	if v.streng && t.lijst == 0 && t.vlag&(lexicon.Achternaam|lexicon.Voornaam) != 0 && v.op(i+1).functie() && v.op(i+1).lijst&isLidwoord == 0 {
		return true
	}
	// A role is a weaker cue than a title: "vader leest" is no name, so the clause must end or a verb must follow.
	if v.streng && voegsels == 0 && t.org&^orgVorm == 0 && t.lijst == 0 && t.vlag&lexicon.Vaak == 0 && !vervoegd(t.sleutel) && !strings.HasSuffix(t.sleutel, "en") {
		return v.slot(i+1) || v.persoonsvorm(i+1)
	}
	return t.vlag&lexicon.Achternaam != 0 && (v.slot(i+1) || v.op(i+1).lijst&isWerkwoord != 0)
}

// heet reports whether the words up to j say that a name follows: "mijn naam is", "ik ben", "u spreekt met".
func (v *vinder) heet(j int) bool {
	voor := v.op(j - 1)
	// "is", "ben" and "met" need the word before them as well, or every sentence would be an introduction.
	switch v.ts[j].sleutel {
	case "heet", "heette", "heten", "heetten", "genaamd", "geheten", "noemt":
		return true
	case "is":
		return voor.sleutel == "naam" || voor.sleutel == "voornaam" || voor.sleutel == "achternaam"
	case "zich":
		n := v.op(j + 2).sleutel
		return n == "noemt" || n == "noemde" || voor.sleutel == "noemt" || voor.sleutel == "noemde"
	case "ben":
		// "ik ben van de Wmo" tells where somebody works.
		return voor.sleutel == "ik" && v.op(j+1).sleutel != "van"
	case "met":
		return voor.sleutel == "spreekt" || voor.sleutel == "spreek"
	}
	return false
}

// groet reports whether the word at i is the name in a salutation or under a letter: "hoi linda,", "groet, peter".
func (v *vinder) groet(i int) bool {
	t := &v.ts[i]
	if t.functie() && !((t.vorm == vormHoofd || t.vlag&lexicon.Voornaam != 0) && v.slot(i+1)) {
		return false
	}
	j := i - 1
	for j >= 0 && v.ts[j].soort == tekenLees && (v.ts[j].lees == ',' || v.ts[j].lees == '.' || v.ts[j].lees == '!') {
		j--
	}
	if j < 0 || v.ts[j].lijst&isGroet == 0 || v.ts[j].soort != tekenWoord {
		return false
	}
	// "hoi linda" needs no comma, but "beste mensen" is no name: without punctuation the word must be a first name.
	if j == i-1 && !t.regel && t.vlag&lexicon.Voornaam == 0 {
		los := v.streng && v.ts[j].regel && t.org&^orgVorm == 0 && t.vlag&lexicon.Vaak == 0 && !vervoegd(t.sleutel) && !strings.HasSuffix(t.sleutel, "en")
		return (v.slot(i+1) && t.vlag&naamvlag != 0 || los && (v.slot(i+1) || v.op(i+1).functie())) && t.lijst == 0
	}
	return t.lijst == 0 || t.vlag&lexicon.Voornaam != 0 && v.slot(i+1)
}
