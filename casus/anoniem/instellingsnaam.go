package anoniem

import (
	"strings"

	"oliekan/casus/anoniem/lexicon"
)

// soortwoord reports whether the word at i is a kind of organisation behind which its name may stand, and whether
// nearly always it does (vlot).
func (v *vinder) soortwoord(i int) (soort, vlot bool) {
	t := v.op(i)
	if t.soort != tekenWoord || t.vast {
		return false, false
	}
	r := t.org
	vlot = t.lijst&isNaamcue != 0 || r&orgVlot != 0
	return t.instelling() || r&orgSoort != 0, vlot || v.streng && r&orgSoort != 0 && !algemeneSoort(t.sleutel)
}

// volzin masks the whole name behind a kind of organisation at i: an article, words and the little words between them,
// up to the verb or the sign that ends it: "stichting lief en leed", "restaurant de lange muur", "praktijk stap voor
// stap". It reports whether it found a name.
func (v *vinder) volzin(i int, vlot bool) bool {
	van := i + 1
	j := van
	lidwoord := false
	switch v.op(j).sleutel {
	case "de", "het", "'t", "een", "d'r", "ons", "onze", "eigen", "van", "aan", "in", "onder":
		if !v.naast(j) || v.op(j).sleutel != "de" && v.op(j).sleutel != "het" && v.op(j).sleutel != "'t" && !vlot {
			return false
		}
		lidwoord = true
		j++
		if k := v.op(j).sleutel; v.naast(j) && (k == "de" || k == "het" || k == "der" || k == "den") {
			j++
		}
	}
	eind, vreemd := v.naamrest(j, vlot || lidwoord)
	if v.op(i+1).sleutel == "het" && v.op(i+2).sleutel == "goed" {
		eind, vreemd = i+3, true
	}
	if eind == j || !vreemd && !vlot && !(lidwoord && !algemeneSoort(v.ts[i].sleutel)) {
		return false
	}
	// A rest of a sentence is no name: it must end where a name can end, and be no verb by itself: "een taxi vergoeden".
	if !v.eindeNaam(eind) || eind == j+1 && !lidwoord && werkwoordelijk(v.op(j)) {
		return false
	}
	v.maskerNaam(i, eind-1)
	return true
}

// werkwoordelijk reports whether a word is more likely an infinitive or a participle than a name.
func werkwoordelijk(t *teken) bool {
	return t.vlag&lexicon.Woord != 0 && t.vlag&naamvlag == 0 && (strings.HasSuffix(t.sleutel, "en") || vervoegd(t.sleutel) || deelwoord(t.sleutel))
}

// naamrest gives the end of the words of a name that begins at j, at most four, and reports whether there is a word
// among them of which people do not speak in general. With ruim it goes on over a little word between two others.
func (v *vinder) naamrest(j int, ruim bool) (eind int, vreemd bool) {
	n := 0
	for eind = j; n < 4 && v.naast(eind); {
		t := v.op(eind)
		switch {
		case t.soort == tekenWoord && !t.vast && (v.los(eind) || t.oordeel == gemaskeerd && !t.functie() || ruim && v.vrijNaam(eind)) && (!v.persoonsvorm(eind) || ruim && t.lijst&isVrij != 0 || n == 0 && v.op(eind-1).lijst&isLidwoord != 0):
			if n > 0 && v.persoonAchter(eind) {
				return eind, vreemd
			}
			vreemd = vreemd || t.oordeel == gemaskeerd || v.bijzonder(eind) && !vervoegd(t.sleutel)
			n++
			eind++
		case n > 0 && ruim && tussenwoord(t) && v.naast(eind+1) && v.op(eind+1).soort == tekenWoord && (!v.op(eind+1).functie() || v.vrijNaam(eind+1)) &&
			(!v.persoonsvorm(eind+1) || v.op(eind+1).lijst&isVrij != 0) && v.op(eind+1).oordeel != gemaskeerd && v.eindeNaam(eind+2):
			eind++
		default:
			return eind, vreemd
		}
	}
	return eind, vreemd
}

// vrijNaam reports whether a common word at i can be a part of a name behind a kind of organisation: "stichting een
// nieuwe start".
func (v *vinder) vrijNaam(i int) bool {
	t := v.op(i)
	return t.soort == tekenWoord && (t.lijst&(isVrij|isTelwoord|isRang) != 0 || t.lijst&(isVerwant|isBijvoeglijk|isWerkwoord) != 0 && !t.functie())
}

// persoonAchter reports whether the word at i begins something else than the name before it: a person or a place that
// was found by itself.
func (v *vinder) persoonAchter(i int) bool {
	t := v.op(i)
	return t.oordeel == gemaskeerd && t.zeker && t.vondst == SoortPersoon
}

// tussenwoord reports whether a token can join the words of a made-up name: "zus en zo", "stap voor stap".
func tussenwoord(t *teken) bool {
	if t.lees == '&' {
		return true
	}
	switch t.sleutel {
	case "en", "in", "op", "voor", "door", "van", "zonder", "met", "mij", "onder":
		return true
	}
	return false
}

// veldnamen masks what is filled in behind the name of a field: "school: de wegwijzer", "verhuurder: kuipers vastgoed".
func (v *vinder) veldnamen() {
	for i := range v.ts {
		if v.ts[i].lees != ':' || !v.veld(i-1) {
			continue
		}
		j := i + 1
		if k := v.op(j).sleutel; k == "de" || k == "het" || k == "'t" {
			j++
		}
		if v.op(j).regel && j > i+1 || v.op(i+1).alinea {
			continue
		}
		eind, vreemd := v.veldwaarde(j)
		if vreemd && eind > j {
			v.maskerNaam(j, eind-1)
		}
	}
}

// veld reports whether the word at i is the name of a field in which an organisation is filled in.
func (v *vinder) veld(i int) bool {
	switch v.op(i).sleutel {
	case "school", "werkgever", "verhuurder", "werk", "opleiding", "dagbesteding", "organisatie", "aanbieder", "kerk", "locatie",
		"zorgaanbieder", "club", "sport", "stage", "opvang", "zorg", "corporatie", "praktijk", "apotheek", "bewind", "instelling", "adres":
		return true
	}
	return false
}

// veldwaarde gives the end of up to four words at j that stand by themselves, and whether they can be a name.
func (v *vinder) veldwaarde(j int) (eind int, vreemd bool) {
	for eind = j; eind-j < 4; eind++ {
		t := v.op(eind)
		if t.soort != tekenWoord || t.vast || eind > j && t.regel || t.functie() || v.persoonsvorm(eind) || t.lijst&(isVoornaamwoord|isVerwant) != 0 {
			break
		}
		vreemd = vreemd || t.oordeel == gemaskeerd || v.bijzonderVeld(eind)
	}
	if !v.slot(eind) {
		return j, false
	}
	return eind, vreemd
}

// bijzonderVeld is bijzonder for the first word behind a colon, which may begin a line of its own.
func (v *vinder) bijzonderVeld(i int) bool {
	t := v.op(i)
	return v.los(i) && t.lijst == 0 && len(t.sleutel) > 2 && !vervoegd(t.sleutel) && t.org&(orgAlgemeen|orgSoort) == 0
}

// staarten masks a name by its last word: "kuipers vastgoed", "balans & co", "wolters en zoon gerechtsdeurwaarders".
func (v *vinder) staarten() {
	for i := range v.ts {
		t := &v.ts[i]
		if t.soort != tekenWoord || t.vast || t.org&orgStaart == 0 && !v.enCo(i) || !v.eindeNaam(i+1) {
			continue
		}
		if van := v.voorStaart(i); van < i {
			v.maskerNaam(van, i)
		}
	}
}

// koppen masks the first word of a name that ends in the name of a place or a region: "revalidatie kennemerland",
// "huurteam maaskant". It has no article and follows a preposition, a comma or the begin of a line.
func (v *vinder) koppen() {
	for i := len(v.ts) - 2; i >= 0; i-- {
		t, n, p := &v.ts[i], v.op(i+1), v.op(i-1)
		if t.soort != tekenWoord || t.vast || t.oordeel == gemaskeerd || t.functie() && t.org&orgStaart == 0 || !v.naast(i+1) || !v.naamdeel(i+1) {
			continue
		}
		if n.vondst == SoortAdres || n.vlag&(lexicon.Voornaam|lexicon.Vaak) != 0 || n.vondst == SoortPersoon && n.zeker || !v.eindeNaam(i+2) && !v.naamdeel(i+2) {
			continue
		}
		if t.lijst&(isVerwant|isTitel|isWerkwoord|isGebied|isPlaatscue|isBijvoeglijk|isLidwoord|isVoornaamwoord|isLand|isVoegsel|isCue|isGroet) != 0 || v.derdePersoon(t) || vervoegd(t.sleutel) {
			continue
		}
		if voorzetsel(p.sleutel) > 0 && p.sleutel != "in" && v.naast(i) || t.regel || p.lees == ',' || p.lees == ':' {
			v.maskerNaam(i, i+1)
			v.ts[i+1].vondst = SoortOrganisatie
		}
	}
}

// enCo reports whether "co", "zoon" or "partners" at i closes the name of a firm: behind "&" or "en".
func (v *vinder) enCo(i int) bool {
	switch v.op(i).sleutel {
	case "co", "zn", "partners", "zonen", "zoon", "zo":
		return v.op(i-1).lees == '&' && v.naast(i)
	}
	return false
}

// voorStaart gives the first word of the name that ends at i; i when there is none. What stands before the name must
// let one follow: a preposition, a comma, the begin of a line, or the name was found already.
func (v *vinder) voorStaart(i int) int {
	van, vreemd := i, false
	for n := 0; n < maxNaamdelen && v.naast(van); n++ {
		j := van - 1
		if k := v.op(j); k.lees == '&' || k.sleutel == "en" && vreemdNa(v, j) {
			vreemd = vreemd || k.lees == '&' // only firms are written so
			van = j
			continue
		}
		t := v.op(j)
		if t.soort != tekenWoord || t.vast || t.functie() && t.oordeel != gemaskeerd || t.lijst&(isVoegsel|isLidwoord|isVoornaamwoord|isVerwant|isTitel|isWerkwoord|isBijvoeglijk) != 0 || strings.HasSuffix(t.sleutel, "e") && t.oordeel != gemaskeerd {
			break
		}
		vreemd = vreemd || t.oordeel == gemaskeerd || v.bijzonder(j) || t.regel && v.bijzonderVeld(j) || t.vlag&(lexicon.Naam|lexicon.Achternaam|lexicon.Plaats) != 0
		van = j
	}
	if !vreemd || van == i {
		return i
	}
	p := v.op(van - 1)
	if v.ts[van].oordeel == gemaskeerd || v.ts[van].regel || p.soort == tekenLees || voorzetsel(p.sleutel) > 0 || p.sleutel == "voor" {
		return van
	}
	return i
}

// vreemdNa reports whether two tokens further a name can go on to the left over "en" at j.
func vreemdNa(v *vinder, j int) bool {
	t := v.op(j - 1)
	return v.naast(j) && t.soort == tekenWoord && t.oordeel == gemaskeerd
}
