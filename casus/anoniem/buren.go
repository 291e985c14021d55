package anoniem

import (
	"strings"
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

// buren masks the kept capitals beside a masked one, until nothing changes: "Pius X College".
func (v *vinder) buren() {
	// Three passes reach the end of every chain: forwards, backwards for what stands before, and forwards again for what
	// the second pass set off. That keeps the work linear in the text.
	for i := range v.ts {
		if v.mee(i) && v.raakt(i, -1) {
			v.trek(i, -1)
		}
	}
	for i := len(v.ts) - 1; i >= 0; i-- {
		if v.mee(i) && v.raakt(i, 1) {
			v.trek(i, 1)
		}
	}
	for i := range v.ts {
		if v.mee(i) && v.raakt(i, -1) {
			v.trek(i, -1)
		}
	}
}

// mee reports whether the kept word at i goes along with a masked neighbour: it has a capital that its place in the
// sentence does not explain.
func (v *vinder) mee(i int) bool {
	t := &v.ts[i]
	if t.soort != tekenWoord || t.oordeel == gemaskeerd || t.vast {
		return false
	}
	if t.vorm == vormKlein && !v.streng {
		return v.vreemdeStaart(i) || t.vlag&lexicon.Voornaam != 0 && t.kans != zelden && v.streepnaam(i)
	}
	if t.vorm == vormKlein {
		return v.streng && (t.lijst&isOrgstaart != 0 && t.lijst&isFunctie == 0 || v.streepnaam(i))
	}
	if w := v.op(i + 1); w.vorm == vormHoofd && windstreek(w.sleutel) && v.naast(i+1) && t.lijst&(isFunctie|isGebied) == 0 {
		return true
	}
	if t.maand() || t.lijst&(isTitel|isDag|isVoornaamwoord|isLidwoord) != 0 || t.lijst&isAfkorting != 0 && t.lijst&isOrgcue == 0 || t.lijst&isLand != 0 && !v.landNaam(i) {
		return false
	}
	// The first word of a sentence has its capital anyway: only a noun or adjective goes along ("Lente Bewind").
	if t.begin {
		return !nummerwoord(t.sleutel) && t.lijst&(isFunctie|isVerwant|isWerkwoord|isHoofdletter|isGroet|isDagdeel|isCue|isGebied) == 0
	}
	return t.lijst&(isVerwant|isHoofdletter|isVoegsel) == 0 || t.lijst&isOrgstaart != 0
}

// streepnaam reports whether a hyphen joins the word at i to a masked name in a text without capitals: "al-hashimi",
// "nieuw-vennep". An ordinary word of some length is left: "jansen-dossier".
func (v *vinder) streepnaam(i int) bool {
	t := &v.ts[i]
	for _, kant := range [2]int{-1, 1} {
		s, n := v.op(i+kant), v.op(i+2*kant)
		los := s.wit || v.op(max(i+kant, i+2*kant)).wit || v.op(max(i, i+kant)).wit
		if s.lees == '-' && !los && kant > 0 && n.oordeel == gemaskeerd && t.lijst&isBijvoeglijk == 0 && (t.sleutel == "nieuw" || t.sleutel == "oud" || t.sleutel == "klein" || t.sleutel == "groot" || t.sleutel == "sint") {
			return true
		}
		if s.lees == '-' && !los && n.soort == tekenWoord && n.oordeel == gemaskeerd && (n.vondst != SoortWoord || n.vlag&naamvlag != 0) {
			return t.vlag&naamvlag != 0 || len(t.sleutel) < 6
		}
	}
	return false
}

// vreemdeStaart reports whether the word at i is the last of a name that is written as in another language: "Al Fath
// moskee".
func (v *vinder) vreemdeStaart(i int) bool {
	switch v.ts[i].sleutel {
	case "moskee", "tempel", "ziekenhuis", "college", "lyceum", "kliniek":
		return v.op(i-1).vorm == vormHoofd && v.op(i-1).lijst == 0
	}
	return false
}

// landNaam reports whether the country at i is part of a name: "Woonzorg Nederland".
func (v *vinder) landNaam(i int) bool {
	p := v.op(i - 1)
	return v.naast(i) && v.naamdeel(i-1) && p.vorm == vormHoofd || v.op(i+1).vondst == SoortOrganisatie
}

// raakt reports whether the token beside i, on that side, is masked and touches it. In a text without capitals only a
// word that is unknown draws "college" along.
func (v *vinder) raakt(i, kant int) bool {
	j := i + kant
	if j < 0 || j >= len(v.ts) || !v.naast(max(i, j)) {
		return false
	}
	if v.ts[j].lees == '-' || v.ts[j].lees == '&' {
		j += kant
		if j < 0 || j >= len(v.ts) || !v.naast(max(i, j)) {
			return false
		}
	}
	if v.ts[i].vorm == vormKlein && kant > 0 && v.op(i+1).lees != '-' {
		return false
	}
	return v.naamdeel(j) && (v.ts[j].vorm != vormKlein || v.ts[i].vorm == vormKlein && v.ts[j].sleutel != "")
}

// trek masks the word at i with the kind of its neighbour.
func (v *vinder) trek(i, kant int) {
	j := i + kant
	if v.ts[j].soort == tekenLees {
		j += kant
	}
	s := v.ts[j].vondst
	// "Pius X College": the last word tells what the whole is, also for the label of its neighbour.
	if v.ts[i].lijst&(isOrgstaart|isOrgcue) != 0 {
		s = SoortOrganisatie
		v.ts[j].vondst = wissel(v.ts[j].vondst, s)
	}
	if s == "" {
		s = SoortPersoon
	}
	v.masker(i, s, false)
}

// wissel gives the kind of a neighbour that turned out to be part of an organisation.
func wissel(oud, nieuw Soort) Soort {
	if oud == SoortWoord || oud == SoortPlaats || oud == SoortPersoon {
		return nieuw
	}
	return oud
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
	case (p.lijst&isTitel != 0 || huishouden(p.sleutel)) && v.naast(j):
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
	klein := t.vorm == vormKlein && !(v.streng && v.ts[i].vondst == SoortPersoon && v.op(i+2).lees == '.' && v.slot(i+2))
	if t.soort == tekenWoord && v.naast(i+1) && t.wit && !klein && utf8.RuneCountInString(t.sleutel) == 1 && !t.vast && t.oordeel != gemaskeerd {
		v.masker(i+1, v.ts[i].vondst, false)
	}
}

// groepeer numbers the masked tokens: those of one find share a number.
func (v *vinder) groepeer() {
	v.groep = 0
	for i := range v.ts {
		t := &v.ts[i]
		if t.oordeel != gemaskeerd {
			t.groep = 0
			continue
		}
		if i > 0 && v.hoortBij(i) {
			t.groep = v.groep
			continue
		}
		v.groep++
		t.groep = v.groep
	}
	v.tussentekens()
}

// hoortBij reports whether the masked token at i belongs to the find before it. One find is what a reader takes for one
// thing; a date or a street never runs on into a name.
func (v *vinder) hoortBij(i int) bool {
	t, j := &v.ts[i], i-1
	for j > 0 && v.ts[j].soort == tekenLees && v.ts[j].oordeel != gemaskeerd && v.verbindt(j) {
		j--
	}
	p := &v.ts[j]
	if t.weg != 0 || p.weg != 0 {
		return t.weg == p.weg && j == i-1 // what was taken out is one row, and nothing joins it
	}
	if p.oordeel != gemaskeerd || !v.naast(i) || p.soort == tekenPatroon && t.soort == tekenPatroon {
		return false
	}
	switch {
	case t.samen != 0 && t.samen == p.samen:
		return true
	case t.soort == tekenPatroon, p.soort == tekenPatroon:
		return t.vondst == SoortDatum && p.vondst == SoortDatum
	case t.vondst == SoortDatum || p.vondst == SoortDatum, t.vondst == SoortAdres || p.vondst == SoortAdres:
		return t.vondst == p.vondst
	case t.naam != nil && t.naam == p.naam:
		return true
	// Two people with a role beside each other keep their own labels.
	case t.naam != nil && p.naam != nil && t.naam != p.naam && t.naam.bekend && p.naam.bekend:
		return false
	case losWoord(t) && p.vorm != vormKlein, losWoord(p) && t.vorm != vormKlein:
		return false
	}
	// Without capitals two unknown words are joined only when both look like a name.
	return t.vorm != vormKlein || p.vorm != vormKlein || t.lijst&(isVoegsel|isOrgstaart) != 0 || p.lijst&isVoegsel != 0 ||
		t.vondst == SoortPersoon && p.vondst == SoortPersoon && (p.vlag != 0 || t.vlag != 0)
}

// losWoord reports whether a masked word is only an unknown one in lower case: "voorsteld" behind a name is a misspelt
// verb, and must not become a part of it.
func losWoord(t *teken) bool {
	return t.soort == tekenWoord && t.vorm == vormKlein && t.vondst == SoortWoord && t.vlag&naamvlag == 0 && t.lijst&(isVoegsel|isOrgstaart) == 0
}

// verbindt reports whether the sign at j can stand inside a name: a hyphen, the full stop of an initial. A comma or a
// bracket never joins: "Jansen (Piet)" stays two finds.
func (v *vinder) verbindt(j int) bool {
	t, w := &v.ts[j], v.op(j-1)
	switch t.lees {
	case '-', '&':
		return !t.wit && !v.op(j+1).wit || t.lees == '&'
	case '.':
		return !t.wit && w.soort == tekenWoord && w.oordeel == gemaskeerd && utf8.RuneCountInString(w.sleutel) <= 2
	}
	return false
}

// tussentekens masks the signs between two tokens of one find: a hyphen, or full stop and hyphen.
func (v *vinder) tussentekens() {
	for i := range v.ts {
		g := v.ts[i].groep
		if g == 0 {
			continue
		}
		v.genitief(i)
		j := i - 1
		for j > 0 && i-j <= 3 && v.ts[j].soort == tekenLees && v.ts[j].groep == 0 {
			j--
		}
		if j < 0 || j == i-1 || v.ts[j].groep != g {
			continue
		}
		for k := j + 1; k < i; k++ {
			t := &v.ts[k]
			t.oordeel, t.groep, t.vondst = gemaskeerd, g, v.ts[i].vondst
		}
	}
}

// genitief takes the apostrophe of a genitive along: "Roos' fiets".
func (v *vinder) genitief(i int) {
	a, k := v.op(i+1), v.ts[i].sleutel
	if a.soort != tekenLees || a.wit || k == "" || v.ts[i].soort != tekenWoord || !(strings.HasSuffix(k, "s") || strings.HasSuffix(k, "z") || strings.HasSuffix(k, "x")) {
		return
	}
	if c := v.tekst.tekst[a.van:a.tot]; (c == "'" || c == "’") && (v.op(i+2).wit && v.op(i+2).soort == tekenWoord) {
		a.oordeel, a.groep, a.vondst, a.naam = gemaskeerd, v.ts[i].groep, v.ts[i].vondst, v.ts[i].naam
	}
}
