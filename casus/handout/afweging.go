package handout

import (
	"slices"

	"oliekan/casus"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// naastElkaar is the largest number of options that fit as columns on an A4; more of them become rows.
const naastElkaar = 3

// matrix holds what was weighed: aspects against options. A cell without paragraphs is a gap.
type matrix struct {
	aspecten []string
	opties   []Regel
	cellen   [][]Cel // [aspect][option]
}

// afgewogen puts the options side by side, with the consequences of each.
func (l lezing) afgewogen() []Blok {
	opties := l.stand.Opties()
	if len(opties) == 0 {
		return []Blok{leemte()}
	}
	if m := l.weeg(opties); len(opties) <= naastElkaar && m.gevuldGenoeg() {
		return []Blok{m.kolommen()}
	}
	// What does not fit goes from the end, and the advised option is why the others are there.
	slices.SortStableFunc(opties, func(a, b casus.Antwoord) int { return l.nietGekozen(a) - l.nietGekozen(b) })
	return []Blok{l.weeg(opties).rijen()}
}

// nietGekozen is 0 for the advised option and 1 for the others.
func (l lezing) nietGekozen(o casus.Antwoord) int {
	if o.Nr == l.gekozenOptie() {
		return 0
	}
	return 1
}

// gevuldGenoeg reports whether at least three in five cells hold something. With less, side by side is mostly gaps,
// and the room for them comes out of the texts.
func (m matrix) gevuldGenoeg() bool {
	vol := 0
	for _, rij := range m.cellen {
		for _, c := range rij {
			vol += min(1, len(c))
		}
	}
	return 5*vol >= 3*len(m.aspecten)*len(m.opties)
}

// weeg gathers per aspect what was said about each option: the consequences in the order of the list, then the place
// in the law. Aspects about which nothing was said are left out.
func (l lezing) weeg(opties []casus.Antwoord) matrix {
	var m matrix
	for _, o := range opties {
		m.opties = append(m.opties, l.optie(o))
	}
	v, _ := l.m.Vraag(toets.VraagGevolgen)
	// What was said without a kind comes last, under a name of its own.
	aspecten := append(slices.Clone(l.m.Keuzen(v.Keuzes)), toets.Keuze{Label: "gevolgen"})
	for _, k := range aspecten {
		m.voegToe(k.Label, l.cellen(toets.VraagGevolgen, opties, func(a casus.Antwoord) (Regel, bool) {
			return l.namens(nil, a), a.Keus == k.ID && !a.Tekst.Leeg()
		}))
	}
	m.voegToe("Plaats in de wet", l.cellen(toets.VraagPlaats, opties, func(a casus.Antwoord) (Regel, bool) {
		return l.namens(l.gekozenGewoon(a), a), true
	}))
	if len(m.aspecten) == 0 {
		m.aspecten, m.cellen = []string{"Gevolgen"}, [][]Cel{make([]Cel, len(opties))} // all of it is a gap
	}
	return m
}

// gewoon is an answer in one line in which nothing stands out.
func (l lezing) gewoon(a casus.Antwoord) Regel { return l.gekozenGewoon(a).met(a) }

// gekozenGewoon is the choice in an answer, not standing out; nothing without one.
func (l lezing) gekozenGewoon(a casus.Antwoord) Regel {
	if k := l.keuzeBij(a); k != "" {
		return Regel{los(taal.Hoofdletter(k))}
	}
	return nil
}

// cellen gathers the answers to a question that take wants, per option.
func (l lezing) cellen(v toets.VraagID, opties []casus.Antwoord, neem func(casus.Antwoord) (Regel, bool)) []Cel {
	uit := make([]Cel, len(opties))
	for i, o := range opties {
		for _, a := range l.stand.Over(v, o.Nr) {
			if r, ok := neem(a); ok {
				uit[i] = append(uit[i], r)
			}
		}
	}
	return uit
}

// voegToe adds an aspect if anything was said about it.
func (m *matrix) voegToe(naam string, cellen []Cel) {
	if slices.ContainsFunc(cellen, func(c Cel) bool { return len(c) > 0 }) {
		m.aspecten, m.cellen = append(m.aspecten, taal.Hoofdletter(naam)), append(m.cellen, cellen)
	}
}

// gevuld gives a cell, or the gap in its place.
func gevuld(c Cel) Cel {
	if len(c) == 0 {
		return Cel{Regel{stil("niet ingevuld")}}
	}
	return c
}

// kolommen is the matrix with the options side by side.
func (m matrix) kolommen() Tabel {
	t := Tabel{Naam: "De opties naast elkaar", Rijkop: true, Kolommen: []Kolom{{Regel{vast("Gevolg")}, 26}}}
	for _, o := range m.opties {
		t.Kolommen = append(t.Kolommen, Kolom{o, 104 / len(m.opties)})
	}
	for i, a := range m.aspecten {
		r := []Cel{{Regel{vast(a)}}} // the heading of the row
		for _, c := range m.cellen[i] {
			r = append(r, gevuld(c))
		}
		t.Rijen = append(t.Rijen, r)
	}
	return t
}

// rijen is the matrix with the options below one another and all that was said of each in one cell.
func (m matrix) rijen() Tabel {
	t := Tabel{Naam: "De opties onder elkaar", Rijkop: true, Kolommen: []Kolom{
		{Regel{vast("Optie")}, 34}, {Regel{vast("Gevolgen")}, 96},
	}}
	for j, o := range m.opties {
		// Here an aspect without words is left out: only an option about which nothing was said is a gap.
		var c Cel
		for i, a := range m.aspecten {
			for _, r := range m.cellen[i][j] {
				c = append(c, r.achter(Regel{vast(a)}))
			}
		}
		t.Rijen = append(t.Rijen, []Cel{{o}, gevuld(c)})
	}
	return t
}
