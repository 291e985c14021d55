package anoniem

import (
	"unicode/utf8"

	"oliekan/casus/anoniem/lexicon"
)

// spreker reports whether the word at i says who speaks in a transcript: "toontje: ik heb de sleutel".
func (v *vinder) spreker(i int) bool {
	t := &v.ts[i]
	if !t.regel || v.op(i+1).lees != ':' || v.op(i+1).wit || v.op(i+2).regel || t.lijst != 0 || t.org&^orgVorm != 0 || len(t.sleutel) < 2 {
		return false
	}
	return v.streng && t.vlag&lexicon.Vaak == 0 || t.vlag&(lexicon.Voornaam|lexicon.Achternaam) != 0 || t.vlag&lexicon.Woord == 0
}

// vulling masks a little word between two parts of one name: "tjin a tsoi".
func (v *vinder) vulling() {
	for i := 1; i+1 < len(v.ts); i++ {
		t := &v.ts[i]
		if t.soort != tekenWoord || t.vast || t.oordeel == gemaskeerd || len(t.sleutel) > 2 && !adel(t.sleutel) && t.lijst&isBijvoeglijk == 0 || !v.naast(i) || !v.naast(i+1) {
			continue
		}
		a, b := &v.ts[i-1], &v.ts[i+1]
		// "tjon a fat": a Chinese name as it is written in Suriname.
		if t.sleutel == "a" && v.naamdeel(i-1) && a.vlag&lexicon.Woord == 0 && b.soort == tekenWoord && !b.functie() && b.lijst&isWerkwoord == 0 && !b.vast {
			v.maskerPersoon(i, i+1)
			continue
		}
		// "pien oude nijhuis".
		if t.lijst&isBijvoeglijk != 0 && v.naamdeel(i-1) && v.naamdeel(i+1) && a.vondst == SoortPersoon && a.vlag&lexicon.Voornaam != 0 && b.vlag&lexicon.Woord == 0 {
			v.maskerPersoon(i)
			continue
		}
		// "Ernst-Jan baron van Voorst".
		if adel(t.sleutel) && v.naamdeel(i-1) && a.vondst == SoortPersoon && b.lijst&isVoegsel != 0 {
			v.maskerPersoon(i)
			continue
		}
		ander := t.lijst&(isVoornaamwoord|isLidwoord) != 0 || t.functie() && t.sleutel != "a" && t.sleutel != "do"
		if !ander && len(t.sleutel) < 3 && v.naamdeel(i-1) && v.naamdeel(i+1) && a.vlag&lexicon.Woord == 0 && b.vlag&lexicon.Woord == 0 {
			v.masker(i, SoortPersoon, false)
		}
	}
}

// inRij reports whether a word that can be a first name closes a row of names: "femke, soraya b., wil".
func (v *vinder) inRij(i int) bool {
	t := &v.ts[i]
	if t.vlag&lexicon.Voornaam == 0 || !v.naast(i) || v.op(i-1).lees != ',' || !v.slot(i+1) {
		return false
	}
	// "de mevrouw van de bibliotheek, wil, belt": one word between commas.
	if v.streng && t.lijst&isWerkwoord != 0 && v.op(i+1).lees == ',' {
		return true
	}
	j := i - 2
	if v.op(j).lees == '.' {
		j--
	}
	if w := v.op(j); len(w.sleutel) == 1 {
		j--
	}
	p := v.op(j)
	return p.soort == tekenWoord && p.oordeel == gemaskeerd && p.vondst == SoortPersoon && v.op(j-1).lees == ','
}

// ondertekening reports whether the word at i stands alone on the line under the last greeting of a letter: "liefs,"
// and then "iet".
func (v *vinder) ondertekening(i int) bool {
	t := &v.ts[i]
	if !t.regel || i == 0 || i+1 < len(v.ts) && !v.ts[i+1].regel || t.lijst&^isGroet != 0 && t.vlag&lexicon.Voornaam == 0 {
		return false
	}
	j := i - 1
	if v.ts[j].lees == ',' {
		j--
	}
	switch v.op(j).sleutel {
	case "groet", "groeten", "groetjes", "groetje", "mvg", "gr", "liefs", "hoogachtend", "groetnis":
		return true
	}
	return false
}

// letters masks initials: behind a surname and a comma ("abdi, m.h."), and alone on a line, as people sign ("l.v.t.h.").
func (v *vinder) letters() {
	for i := range v.ts {
		t := &v.ts[i]
		if t.soort != tekenWoord || t.vast || utf8.RuneCountInString(t.sleutel) != 1 {
			continue
		}
		achter := v.op(i-1).lees == ',' && v.naast(i) && v.naast(i-1) && (v.naamdeel(i-2) && v.ts[i-2].vondst != SoortPlaats || v.op(i-2).soort == tekenWoord && v.op(i-2).regel && v.op(i-2).lijst == 0)
		if v.op(i-1).lees == ':' && (v.op(i-2).sleutel == "voorletters" || v.op(i-2).sleutel == "initialen" || v.op(i-2).sleutel == "paraaf") {
			achter = true
		}
		alleen := t.regel && i > 0 && v.op(i+1).lees == '.' && !v.op(i+1).wit
		if !achter && !alleen {
			continue
		}
		tot := v.letterrij(i)
		einde := tot >= len(v.ts) || v.ts[tot].regel || v.ts[tot].lees == ')' || v.ts[tot].lees == ','
		if !einde || alleen && tot < len(v.ts) && !v.ts[tot].alinea {
			continue
		}
		if achter && v.ts[i-1].lees == ',' && v.ts[i-2].oordeel != gemaskeerd {
			v.masker(i-2, SoortPersoon, false)
		}
		for k := i; k < tot; k++ {
			if v.ts[k].oordeel != gemaskeerd {
				v.masker(k, SoortPersoon, false)
			}
		}
	}
}

// letterrij gives the end of a row of single letters and tussenvoegsels with full stops between them, from i.
func (v *vinder) letterrij(i int) int {
	for i < len(v.ts) {
		t := &v.ts[i]
		los := t.soort == tekenWoord && (utf8.RuneCountInString(t.sleutel) == 1 || v.op(i+1).lees == '.' && len(t.sleutel) == 2)
		if !los || v.op(i+1).lees != '.' || v.op(i+1).regel {
			return i
		}
		i += 2
		if i < len(v.ts) && v.ts[i].regel {
			return i
		}
	}
	return i
}

// voorzetsels of foreign names that stand before the name itself: "si mohand", "do carmo", "al-masri".
func (v *vinder) vreemdVoor() {
	for i := len(v.ts) - 2; i >= 0; i-- {
		t := &v.ts[i]
		if t.soort != tekenWoord || t.vast || t.oordeel == gemaskeerd || len(t.sleutel) > 4 {
			continue
		}
		j := i + 1
		if v.ts[j].lees == '-' && !v.ts[j].wit && !v.op(j+1).wit {
			j++
		}
		if !v.naamdeel(j) || !v.naast(i+1) || v.op(j).vlag&lexicon.Woord != 0 && v.op(j).vlag&naamvlag == 0 {
			continue
		}
		voornaam := v.streng && t.vlag&lexicon.Voornaam != 0 && t.kans != zelden && j == i+1 && v.op(j).vlag&lexicon.Woord == 0 && v.op(j).vondst != SoortPlaats
		switch {
		case voornaam && t.lijst&(isVoegsel|isLidwoord|isWerkwoord) == 0:
			v.masker(i, SoortPersoon, false)
			continue
		}
		switch t.sleutel {
		case "al":
			if j != i+2 {
				continue
			}
		case "do", "da", "dos", "das", "si", "sri", "el", "abu", "bin", "ait", "bou", "ben", "mac", "sid", "ze", "zé", "lal", "oud":
			if t.vorm == vormKlein && !v.streng {
				continue
			}
			if t.sleutel == "ben" && v.op(i-1).sleutel == "ik" || t.sleutel == "ze" && v.op(i).tot-v.op(i).van == 2 || t.sleutel == "oud" || t.sleutel == "das" {
				continue
			}
		default:
			continue
		}
		v.masker(i, SoortPersoon, false)
	}
}

// naTweeletters masks the initial of two letters before the surname at i, and reports whether there is one: "Th.
// Timmerman", "Chr. de Wit".
func (v *vinder) naTweeletters(i int) bool {
	j, _ := v.zonderVoegsels(i)
	if j < 0 || v.ts[i].lijst&isTitel != 0 || v.ts[i].lijst&isWerkwoord != 0 && !v.slot(i+1) {
		return false
	}
	w := &v.ts[j]
	if v.op(j+1).lees != '.' || v.op(j+1).wit || w.vorm == vormKlein && !v.streng {
		return false
	}
	switch w.sleutel {
	case "th", "ch", "chr", "ph", "joh", "wm", "fr", "jac", "corn", "gerh", "herm":
		v.masker(j, SoortPersoon, true)
		return true
	}
	return false
}

// adel reports whether a word is a rank that stands between a first name and a surname.
func adel(k string) bool {
	return k == "baron" || k == "baronesse" || k == "jonkheer" || k == "graaf" || k == "gravin" || k == "barones"
}

// hoofdreeks masks a row of capitals behind a word for a kind of organisation or a colon, in a text with capitals:
// "stichting Ieder Kind Telt Mee", "Zorgaanbieder: Thuis met Hart".
func (v *vinder) hoofdreeksen() {
	if v.streng {
		return
	}
	for i := range v.ts {
		t := &v.ts[i]
		soort, _ := v.soortwoord(i)
		veld := t.lees == ':' && v.veld(i-1)
		if !soort && !veld || !v.naast(i+1) {
			continue
		}
		n, groot := 0, 0
		for j := i + 1; v.naast(j) && n < 6; j++ {
			w := v.op(j)
			klein := w.vorm == vormKlein && (w.sleutel == "met" || w.sleutel == "van" || w.sleutel == "en" || w.sleutel == "in" || w.sleutel == "op" || w.sleutel == "voor" || w.sleutel == "mij")
			if w.soort != tekenWoord || w.vast || w.vorm != vormHoofd && !klein || w.lijst&(isTitel|isAfkorting|isCue) != 0 || w.lijst&isDag != 0 && len(w.sleutel) > 2 || w.maand() {
				break
			}
			n++
			if !klein {
				groot = n
				if veld && n == 1 {
					continue
				}
			}
		}
		if groot < 2 {
			continue
		}
		for k := i + 1; k <= i+groot; k++ {
			if v.ts[k].oordeel != gemaskeerd {
				v.masker(k, SoortOrganisatie, false)
			}
		}
	}
}

// nummerkoppen masks the letters before a case number: "TV 2025-00388", "dossier pw 88-20431".
func (v *vinder) nummerkoppen() {
	for i := 1; i < len(v.ts); i++ {
		t, p := &v.ts[i], &v.ts[i-1]
		if t.soort != tekenPatroon || t.vondst != SoortNummer || !v.naast(i) || p.soort != tekenWoord || p.oordeel == gemaskeerd || p.vast || len(p.sleutel) > 4 || len(p.sleutel) < 2 {
			continue
		}
		vreemd := p.lijst == 0 && p.vlag&lexicon.Woord == 0 || p.vorm == vormKapitaal && !rechtsbron(p.sleutel)
		if vreemd || nummerwoord(v.op(i-2).sleutel) {
			v.masker(i-1, SoortNummer, false)
		}
	}
}
