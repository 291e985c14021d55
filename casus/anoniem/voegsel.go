package anoniem

import (
	"unicode/utf8"

	"oliekan/casus/anoniem/lexicon"
)

// naast reports whether token i stands on the same line as the one before it.
func (v *vinder) naast(i int) bool { return i > 0 && i < len(v.ts) && !v.ts[i].regel }

// naamdeel reports whether token i is masked as a name. A label is not: whoever stood beside it was drawn along when it
// was made, and masking twice must change nothing.
func (v *vinder) naamdeel(i int) bool {
	t := v.op(i)
	return t.oordeel == gemaskeerd && t.soort == tekenWoord && t.vondst != SoortDatum
}

// voegsels masks the tussenvoegsels and initials that belong to a name: "Mark de Wit", "Van der Meulen", "J.P. Visser".
func (v *vinder) voegsels() {
	for i := range v.ts {
		if !v.naamdeel(i) {
			continue
		}
		j := v.voorloop(i)
		j = v.graad(v.initialen(j))
		for k := j; k < i; k++ {
			if t := &v.ts[k]; t.oordeel != gemaskeerd && t.soort != tekenLabel && !t.vast {
				t.oordeel, t.vondst, t.zeker = gemaskeerd, v.ts[i].vondst, v.ts[i].zeker
			}
		}
		v.letterNa(i)
	}
}

// voorloop gives the place of the first tussenvoegsel that belongs to the masked word at i, or i.
func (v *vinder) voorloop(i int) int {
	j := i
	for j > 0 && i-j < maxVoegsels && v.naast(j) && v.ts[j-1].soort == tekenWoord && v.ts[j-1].lijst&isVoegsel != 0 && v.ts[j-1].oordeel != gemaskeerd {
		j--
	}
	if v.ts[i].vondst == SoortPlaats && j < i && v.initiaal(j-1) {
		v.ts[i].vondst = SoortPersoon // "A.C.M. van Kesteren"
	}
	if j == i || v.ts[i].vondst == SoortPlaats || v.ts[i].vondst == SoortAdres || v.ts[i].vondst == SoortOrganisatie && v.ts[j].vorm == vormKlein && v.ts[j].sleutel != "al" {
		return i
	}
	for ; j < i; j++ {
		if v.opent(j, i) {
			return j
		}
	}
	return i
}

// initiaal reports whether the full stop of an initial stands at i.
func (v *vinder) initiaal(i int) bool {
	w := v.op(i - 1)
	return v.op(i).lees == '.' && w.soort == tekenWoord && utf8.RuneCountInString(w.sleutel) == 1 && (w.vorm != vormKlein || v.streng)
}

// opent reports whether the tussenvoegsels from j to i are part of the name at i. Whether "de", "van" or "al" belongs
// to a name shows from what stands before it and from its own capital.
func (v *vinder) opent(j, i int) bool {
	t := &v.ts[j]
	if t.sleutel == "al" && v.op(i+1).lijst&isOrgstaart != 0 && v.naast(i+1) {
		return true
	}
	if v.ts[i].vlag&lexicon.Woord == 0 && (t.sleutel == "bin" || t.sleutel == "bint" || t.sleutel == "el" || t.sleutel == "ould" || t.sleutel == "abu") {
		return true
	}
	if t.lijst&isVoor == 0 && !(i-j > 1 && v.ts[j+1].lijst&isVoor != 0 && v.ts[j+1].sleutel != "van") {
		return false
	}
	p := v.op(j - 1)
	if p.lees == '.' {
		p = v.op(j - 2)
		return len(p.sleutel) == 1 || p.lijst&isTitel != 0
	}
	switch {
	// "Erik van Tactus" is a person with an organisation, "Erik van Buuren" is one name: "van" alone joins only what is
	// known as a surname.
	case v.naast(j) && v.naamdeel(j-1) && p.soort == tekenWoord && t.sleutel == "van" && i-j == 1:
		return p.vondst == SoortPersoon && v.ts[i].vlag&(lexicon.Achternaam|lexicon.Naam|lexicon.Woord) != 0
	case v.naast(j) && v.naamdeel(j-1) && p.soort == tekenWoord:
		return p.vondst == SoortPersoon && t.lijst&isVoor != 0 || p.vondst == SoortPersoon && i-j > 1
	case p.lijst&isTitel != 0 && v.naast(j):
		return true
	case t.vorm == vormHoofd && !t.begin:
		return true
	case t.vorm == vormHoofd && t.begin:
		return i-j > 1 || t.sleutel != "de" && t.sleutel != "van" && t.sleutel != "der"
	}
	return false
}

// initialen gives the place of the first initial before j, or j. Initials have a full stop, or in a text with capitals
// at least their capital.
func (v *vinder) initialen(j int) int {
	for {
		k := j - 1
		if k >= 0 && v.ts[k].lees == '.' {
			k--
		}
		if k < 0 || k == j-1 && v.ts[k].vorm == vormKlein || !v.naast(j) || v.ts[k].soort != tekenWoord || v.ts[k].regel && v.ts[j].regel {
			return j
		}
		t := &v.ts[k]
		if n := utf8.RuneCountInString(t.sleutel); n != 1 || t.vorm == vormKlein && !v.streng || t.lijst&isVoornaamwoord != 0 {
			return j
		}
		j = k
	}
}

// graad gives the place of the academic titles that stand before the name at j, or j: "drs. L. Wessels".
func (v *vinder) graad(j int) int {
	for n := 0; n < maxVoegsels && j > 1; n++ {
		p, w := v.op(j-1), v.op(j-2)
		if p.lees != '.' || p.wit || !v.naast(j) || w.soort != tekenWoord || w.vast {
			return j
		}
		switch w.sleutel {
		case "dr", "drs", "mr", "ir", "ing", "prof", "ds", "bc", "gebr":
			j -= 2
		default:
			return j
		}
	}
	return j
}

// letterNa masks a single capital behind a name: "Fatma Y.".
func (v *vinder) letterNa(i int) {
	t := v.op(i + 1)
	if v.streng && t.vorm == vormKlein && v.op(i+2).lijst&isOrgstaart != 0 && len(t.sleutel) == 1 && v.naast(i+1) && v.naast(i+2) {
		v.masker(i+1, SoortOrganisatie, false)
		v.masker(i+2, SoortOrganisatie, false)
		return
	}
	klein := t.vorm == vormKlein && !(v.streng && v.ts[i].vondst == SoortPersoon && v.op(i+2).lees == '.' && v.zinseinde(i+2))
	if t.soort == tekenWoord && v.naast(i+1) && t.wit && !klein && utf8.RuneCountInString(t.sleutel) == 1 && !t.vast && t.oordeel != gemaskeerd {
		v.masker(i+1, v.ts[i].vondst, false)
	}
}
