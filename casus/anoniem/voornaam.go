package anoniem

import (
	"strings"

	"oliekan/casus/anoniem/lexicon"
)

// naamkans says how a first name that is a word too is mostly meant when it stands there in lower case.
type naamkans uint8

const (
	evenveel naamkans = iota // "roos": its place in the sentence decides
	meestal                  // "kees": a name, unless an article or a number makes it a word
	zelden                   // "kalender": a word, whatever its place
)

// losseVoornaam reports whether the word in lower case at i is a first name whose writer forgot the capital. It is
// masked in doubt. In a text without any capitals strengNaam has been asked before.
func (v *vinder) losseVoornaam(i int) bool {
	t := &v.ts[i]
	// Two letters ("bo") are too often something else in a text that has capitals.
	if t.vlag&naamvlag == 0 || len(t.sleutel) < 3 || t.kans != meestal && t.lijst&^isGroet != 0 {
		return false
	}
	doet := t.begin && t.lijst == 0 && v.op(i+1).lijst&isDoen != 0 && v.naast(i+1)
	switch {
	// One in five surnames is a word: a sentence must open with it as its subject.
	case t.vlag&lexicon.Voornaam == 0:
		return doet && t.vlag&(lexicon.Achternaam|lexicon.Naam) != 0
	case v.zelfstandig(i):
		return false
	case t.kans == zelden:
		return doet || v.naVerwantKomma(i)
	case t.kans == meestal && !t.functie():
		return true
	}
	return v.naVerwantKomma(i) || v.isOnderwerp(i) || v.naVoorzetsel(i) || v.naDoen(i) || v.naastNaam(i)
}

// zelfstandig reports whether an article or a number makes the word at i no name: "een bob", "20 mark", "max 3".
func (v *vinder) zelfstandig(i int) bool {
	t, p, n := &v.ts[i], v.op(i-1), v.op(i+1)
	if p.soort == tekenGetal && p.oordeel != gemaskeerd && v.naast(i) {
		return true
	}
	// "merel-41" is the short code of a case.
	if n.lees == '-' && !n.wit && !v.op(i+2).wit && v.op(i+2).soort == tekenGetal {
		return true
	}
	// What is short for a month or for "maximaal" as well has a number, a full stop or another month beside it.
	if t.lijst != 0 && t.kans == meestal {
		if n.lees == '.' && v.op(i+2).soort == tekenGetal {
			return true
		}
		if n.soort == tekenGetal || n.lijst&isTelwoord != 0 || t.lijst&isMaand != 0 && v.rondMaand(i) {
			return true
		}
	}
	switch v.ervoor(i).sleutel {
	case "een", "geen", "'n":
		return v.op(i-2).lees != '-'
	case "de", "het", "'t":
		// Behind a name it may be a tussenvoegsel, which goes with that name.
		return v.ervoor(i).oordeel != gemaskeerd && !v.naamdeel(i-2) && v.op(i-2).lees != '-'
	}
	return false
}

// rondMaand reports whether the words around i make it a month: "eind jan", "van jan tot mrt".
func (v *vinder) rondMaand(i int) bool {
	p := v.ervoor(i)
	switch p.sleutel {
	case "in", "eind", "begin", "half", "medio", "per", "sinds", "vanaf", "tot":
		return p.oordeel != gemaskeerd
	}
	// Another "jan" says nothing: it may be a name itself.
	for k := i + 1; k <= i+2; k++ {
		if v.op(k).lijst&isMaand != 0 && v.op(k).kans != meestal {
			return true
		}
	}
	return false
}

// naVerwantKomma reports whether a relation or role with one comma behind it stands before i: "de zoon, rik, woont".
func (v *vinder) naVerwantKomma(i int) bool {
	r := v.op(i - 2)
	return v.op(i-1).lees == ',' && v.naast(i) && v.naast(i-1) && r.soort == tekenWoord && r.lijst&isVerwant != 0 &&
		(v.slot(i+1) || v.persoonsvorm(i+1) || v.metAchternaam(i))
}

// isOnderwerp reports whether the word at i has no article and stands before a verb as its subject: first in the
// sentence, or behind a word that joins two clauses.
func (v *vinder) isOnderwerp(i int) bool {
	t := &v.ts[i]
	doet := v.op(i+1).lijst&isDoen != 0 && v.naast(i+1)
	switch {
	case t.begin && t.lijst&isGroet != 0:
		return doet
	case t.begin:
		return v.persoonsvorm(i+1) || v.metAchternaam(i)
	}
	switch v.ervoor(i).sleutel {
	case "dat", "omdat", "zodat", "doordat", "nadat", "voordat", "totdat", "terwijl", "wanneer", "toen":
		return v.slot(i+1) || v.persoonsvorm(i+1) || v.vrij(i+1)
	case "en", "of", "want", "maar", "als", "ook":
		return doet
	}
	return false
}

// naVoorzetsel reports whether the word at i has no article behind a preposition, where a noun would have one: "ze woont
// bij roos."
func (v *vinder) naVoorzetsel(i int) bool {
	switch v.ervoor(i).sleutel {
	case "volgens":
		return v.slot(i+1) || v.persoonsvorm(i+1) || v.op(i+1).functie()
	case "met", "aan", "voor", "namens", "bij", "van", "door", "via", "sprak", "belde", "bel", "zag", "vroeg", "hoi":
		return v.ts[i].lijst&isGroet == 0 && (v.slot(i+1) || v.persoonsvorm(i+1) || v.vrij(i+1))
	}
	return false
}

// naDoen reports whether the word at i is the subject behind its verb: "dan vraagt roos om geld", "dat heeft roos
// gezegd".
func (v *vinder) naDoen(i int) bool {
	p, n := v.ervoor(i), v.op(i+1)
	switch {
	case v.ts[i].lijst&isGroet != 0:
		return false
	case p.lijst&isDoen != 0:
		return v.slot(i+1) || n.functie() || v.vrij(i+1)
	case p.sleutel == "heeft" || p.sleutel == "had":
		return gezegd(n.sleutel) && v.naast(i+1)
	}
	return false
}

// gezegd reports whether a word is a participle of what only people do.
func gezegd(k string) bool {
	switch k {
	case "gezegd", "gebeld", "gevraagd", "verteld", "beloofd", "gemaild", "geholpen", "gemeld", "gewerkt", "geschreven", "gereageerd", "bedacht", "geregeld", "betaald":
		return true
	}
	return false
}

// naastNaam reports whether the word at i stands in a row with a name: "[Anna] en roos".
func (v *vinder) naastNaam(i int) bool {
	p, a, n := v.op(i-1), v.op(i-2), v.op(i+2)
	if v.ts[i].lijst&isGroet != 0 {
		return false
	}
	if v.naast(i) && (p.sleutel == "en" || p.sleutel == "of" || p.lees == ',') && a.soort == tekenWoord && a.oordeel == gemaskeerd && a.vondst == SoortPersoon {
		return v.slot(i+1) || v.persoonsvorm(i+1) || v.op(i+1).functie()
	}
	return v.ts[i].begin && v.op(i+1).sleutel == "en" && (n.kans == meestal || n.vlag&(lexicon.Voornaam|lexicon.Woord) == lexicon.Voornaam)
}

// vrij reports whether the word at i cannot be a noun to which the word before it belongs: "met roos over de huur", "van
// roos gehoord".
func (v *vinder) vrij(i int) bool {
	t := v.op(i)
	switch t.sleutel {
	case "en", "of", "om", "over", "in", "op", "aan", "bij", "met", "voor", "naar", "niet", "ook", "al", "nog", "wel", "die", "dat", "te", "er", "geen", "weer", "alleen", "samen", "morgen", "gisteren", "vandaag":
		return true
	}
	return t.soort == tekenWoord && !t.functie() && strings.HasPrefix(t.sleutel, "ge") && deelwoord(t.sleutel) && !strings.HasSuffix(t.sleutel, "ing")
}

// kleineAchternaam reports whether the word at i is the surname behind a first name that was found in lower case: the
// writer has left out both capitals.
func (v *vinder) kleineAchternaam(i int) bool {
	t := &v.ts[i]
	if v.streng || t.vlag&(lexicon.Achternaam|lexicon.Naam) == 0 || t.lijst != 0 || !v.slot(i+1) && !v.persoonsvorm(i+1) && !v.op(i+1).functie() {
		return false
	}
	j, _ := v.zonderVoegsels(i)
	return j >= 0 && v.ts[j].oordeel == gemaskeerd && v.ts[j].vorm == vormKlein && v.ts[j].vondst == SoortPersoon && v.naNaam(i)
}
