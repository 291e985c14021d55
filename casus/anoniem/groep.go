package anoniem

import (
	"strings"
	"unicode/utf8"
)

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
	return t.vondst == p.vondst || t.lijst&(isVoegsel|isOrgstaart) != 0 || p.lijst&isVoegsel != 0 || t.vorm != vormKlein && p.vorm != vormKlein
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
	if (t.lees == '/' || t.lees == '-') && !t.wit && w.soort == tekenGetal && w.vondst == SoortDatum && v.op(j+1).soort == tekenGetal && !v.op(j+1).wit {
		return true // "12/4"
	}
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
