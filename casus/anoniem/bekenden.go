package anoniem

import (
	"slices"
	"strings"

	"oliekan/casus/anoniem/lexicon"
)

// Ken tells the masker a name and its role before it is used. The name and its parts are masked with that role from
// then on, in every spelling of capitals; a part that is a very common word ("Wil") only with a capital. After Hervat
// the first name with a role takes the label of that role in the stored texts; instead of a role one of Losse may be
// given, whose name this is. It returns the label, or ErrRol, ErrGeenNaam, ErrSoort or ErrStuk.
func (m *Masker) Ken(woord Ruw, rol string) (label string, err error) {
	defer vangOp(&err)
	if !IsRol(rol) && !slices.Contains(m.los, rol) {
		return "", ErrRol
	}
	ts := naamwoorden(m.kenner, woord.tekst())
	if len(ts) == 0 {
		return "", ErrGeenNaam
	}
	n := m.geheugen.vind(rijVan(ts))
	if n == nil {
		n = &naam{}
	}
	if !IsRol(rol) && !verenigbaar(soortNaam(n, ts), soortVanLabel(rol)) {
		return "", ErrSoort
	}
	m.geef(n, ts, woord, rol)
	return n.label, nil
}

// GeefRol gives a masked word a role; its label becomes the role's in the whole case. The word may be as it stands in
// the text: a part of a name, or with the s of a genitive. It returns the label, or ErrRol, ErrGeenNaam or ErrStuk.
func (m *Masker) GeefRol(woord Ruw, rol string) (label string, err error) {
	defer vangOp(&err)
	if !IsRol(rol) {
		return "", ErrRol
	}
	ts := m.rijwoorden(woord)
	if n, _ := m.bekendAls(ts); n != nil && len(ts) > 0 {
		m.geef(n, ts, woord, rol)
		return n.label, nil
	}
	return m.Ken(woord, rol)
}

// geef gives the name n, typed as woord, a role and learns its parts.
func (m *Masker) geef(n *naam, ts []teken, woord Ruw, rol string) {
	k := sleutelrij(rijVan(ts))
	m.doop(n, rol)
	n.zie(strings.TrimSpace(woord.tekst()), k)
	delete(m.geheugen.houd, k)
	for i := range ts {
		delete(m.geheugen.houd, sleutelrij(rijVan(ts[i:i+1]))) // a part of a name is no kept word either
	}
	m.neemDelen(ts, n)
	m.geheugen.leer(ts, n, true)
}

// bekendAls returns the name that these words stand for and the form that is known, also when they have the s of a
// genitive; nil when there is none.
func (m *Masker) bekendAls(ts []teken) (*naam, []string) {
	if len(ts) == 0 {
		return nil, nil
	}
	rij := rijVan(ts)
	if n := m.geheugen.vind(rij); n != nil {
		return n, rij
	}
	if v, k := m.geheugen.tref(ts, 0, ergens); k == len(ts) {
		return v.naam, v.delen
	}
	return nil, rij
}

// doop gives a name a role and the label that belongs to it, or a loose label with the role in it.
func (m *Masker) doop(n *naam, rol string) {
	label := ""
	if slices.Contains(m.los, rol) {
		label, rol = rol, rolVan(rol)
	}
	if rol != "" && n.rol == rol && label == "" {
		return
	}
	n.rol, n.soort, n.zeker, n.beslist = rol, soortRol(rol), true, true
	switch {
	case label == "":
		label = m.rolLabel(n, rol)
	case rol == "":
		n.soort = soortVanLabel(label)
	}
	m.hang(n, label)
}

// hang puts a name under a label. A label of its own lives on in stored texts, and Hermasker turns it into the new one.
// One that was loose when the name took it is somebody else's after all: it stays in the texts and is loose again.
func (m *Masker) hang(n *naam, label string) {
	if !n.bekend {
		n.bekend = true
		m.bekend = append(m.bekend, n)
	}
	oud, geleend := n.label, n.geleend
	if oud == label {
		return
	}
	n.label, n.geleend = label, slices.Contains(m.los, label)
	delete(m.nieuw, label)
	delete(m.terug, label)
	m.bezet(label)
	switch {
	case oud == "":
	case geleend:
		m.los = append(m.los, oud)
	default:
		n.oud = append(n.oud, oud)
	}
	for _, l := range n.oud {
		if l != label {
			m.nieuw[l] = label
		}
	}
}

// rolLabel chooses the label for a role: one that this name had before, one from stored texts, or the next.
func (m *Masker) rolLabel(n *naam, rol string) string {
	for _, l := range n.oud {
		if rolVan(l) == rol {
			return l
		}
	}
	if l := m.vrijLabel(rol); l != "" {
		return l
	}
	return m.boek.rol(rol)
}

// neemDelen gives n the parts of its name that were found before under a label of their own.
func (m *Masker) neemDelen(ts []teken, n *naam) {
	for i := range ts {
		if ts[i].soort != tekenWoord || ts[i].lijst&isVoegsel != 0 {
			continue
		}
		deel := []string{ts[i].sleutel}
		o := m.geheugen.vind(deel)
		// Only a name of this one word gives way: a part of somebody else's name stays with its owner.
		if o == nil || o == n || o.bekend || len(o.rijen) != 1 || o.rijen[0] != deel[0] {
			continue
		}
		m.geheugen.vergeet(deel)
		if o.label != "" {
			m.nieuw[o.label] = n.label
			n.oud = append(n.oud, o.label)
		}
		o.beslist = true
		n.vormen = append(n.vormen, o.vormen...)
		n.aantal += o.aantal
		m.alle = slices.DeleteFunc(m.alle, func(x *naam) bool { return x == o })
	}
}

// soortRol gives the kind of what has a role.
func soortRol(rol string) Soort {
	switch rol {
	case "school", "organisatie":
		return SoortOrganisatie
	case "plaats":
		return SoortPlaats
	}
	return SoortPersoon
}

// rolVan reads the role back from a stored label, which is all that is left of it after a resume. It returns the role
// in a label, or "" when it is another label.
func rolVan(label string) string {
	kern := strings.Trim(label, "[]")
	if i := strings.LastIndexByte(kern, ' '); i > 0 && nummer(kern[i+1:]) > 0 {
		kern = kern[:i]
	}
	if !IsRol(kern) {
		return ""
	}
	return kern
}

// naamwoorden cuts a name that a person gave: its words, with the hyphens between them. It returns nothing when there
// is no letter.
func naamwoorden(k *kenner, s string) []teken {
	g := normeer(s)
	o := ontleder{tekst: g.tekst, kennis: k.van}
	o.alles(nil)
	uit := o.tekens[:0]
	woorden := 0
	for i, t := range o.tekens {
		streep := t.lees == '-' && len(uit) > 0 && i+1 < len(o.tekens) && o.tekens[i+1].soort == tekenWoord && !t.wit
		if t.soort == tekenWoord || streep || t.soort == tekenGetal && len(uit) > 0 {
			uit = append(uit, t)
		}
		if t.soort == tekenWoord {
			woorden++
		}
	}
	if woorden == 0 {
		return nil
	}
	return uit
}

// soortVerborgen gives the kind of a word that the settings or a person hide.
func soortVerborgen(ts []teken) Soort {
	var vlag lexicon.Vlag
	for i := range ts {
		vlag |= ts[i].vlag
	}
	switch {
	case vlag&lexicon.Plaats != 0:
		return SoortPlaats
	case vlag&(lexicon.Voornaam|lexicon.Achternaam) != 0:
		return SoortPersoon
	}
	return SoortWoord
}
