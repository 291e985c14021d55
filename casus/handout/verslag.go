package handout

import (
	"slices"
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// Verslag puts the whole case in a document, step by step, with who said what: for reading on a screen. It is no kind
// of handout, so it is not in Soorten: it has no limit of length, and it holds what a participant may not see yet.
// It is pure. g.Methode must not be nil.
func Verslag(g Gegevens) Document {
	l := lees(g)
	d := Document{Titel: taal.Zinsbegin(l.Titel.String()), Aanhef: []Blok{l.bijsluiter(g.Gemeente)}, Delen: l.nieuws()}
	if l.Titel.Leeg() {
		d.Titel = "Casus zonder titel"
	}
	for _, s := range l.m.Stappen() {
		d.Delen = append(d.Delen, Deel{Kop: s.Naam(), Blokken: l.stap(s)})
	}
	d.Delen = append(d.Delen, Deel{Kop: "Goed om te weten", Blokken: l.voorbehoud()})
	return d.opgeschoond().ZonderLinks()
}

// ZonderLinks gives the document without web addresses: they are noise on a screen.
func (d Document) ZonderLinks() Document {
	return d.vorm(func(s Stuk) Stuk {
		s.Link = ""
		return s
	})
}

// bijsluiter says what case this is and how far it is.
func (l lezing) bijsluiter(gemeente string) Feiten {
	f := l.kenmerken(gemeente)
	if l.Oefen {
		return f
	}
	return Feiten{append(f.Feiten[:1:1], append([]Feit{{"Stand", Regel{vast(string(l.Staat))}}}, f.Feiten[1:]...)...)}
}

// stap is one step: the questions with an answer, and then what the short path still asks.
func (l lezing) stap(s toets.Stap) []Blok {
	var uit []Blok
	var open []string
	n := l.stand.Aantallen()
	for _, v := range s.Vragen {
		switch as := l.stand.Bij(v.ID); {
		case v.ID == toets.VraagPapier: // it says nothing of the case
		case len(as) > 0 && l.inTabel(v):
		case len(as) > 0:
			uit = append(append(uit, Tussenkop{v.Label}), Lijst{l.stemmen(v, as)})
		case v.Kort > 0 && !v.Gedekt(n):
			open = append(open, v.Label)
		}
	}
	if s.ID == toets.StapBesluit && len(l.stand.Opties()) > 0 {
		uit = append(uit, l.weegschaal(s)...)
	}
	if len(open) > 0 {
		uit = append(uit, Alinea{Leemte, Regel{stil("Nog niet ingevuld: " + strings.Join(open, ", ") + ".")}})
	}
	if uit == nil {
		uit = []Blok{leemte()}
	}
	return uit
}

// inTabel reports whether the answers to a question stand in the table of options and nowhere else.
func (l lezing) inTabel(v toets.Vraag) bool {
	return v.Stap == toets.StapBesluit && v.Optie == toets.OptiePer
}

// stemmen are the answers to a question, each with whose view it is.
func (l lezing) stemmen(v toets.Vraag, as []casus.Antwoord) []Regel {
	samen := l.stand.Samen(v.ID)
	var uit []Regel
	for _, a := range as {
		if samen.IsAnder(a) {
			uit = append(uit, l.zicht("Anders gezien door "+l.keuze(toets.LijstRollen, string(a.Rol)), a))
			continue
		}
		uit = append(uit, l.stem(v, a))
	}
	if s := l.nietEens(v.ID); v.Samen != "" && samen.Hoe == casus.EensOpen {
		uit = append(uit, Regel{stil(s)})
	}
	return uit
}

// stem is one answer: before words only stands who said them, a choice stands before its words and who made it comes
// after them, with the date and the option that it is about.
func (l lezing) stem(v toets.Vraag, a casus.Antwoord) Regel {
	var r Regel
	if v.ID.OverAntwoord() {
		return Regel{losVet(l.overzin(a, l.stand))}
	}
	var over []string
	rol := l.keuze(toets.LijstRollen, string(a.Rol))
	if a.Keus == "" && !a.Tekst.Leeg() {
		r = Regel{vet(taal.Hoofdletter(rol)), vast(": "), vrij(a.Tekst)}
	} else {
		r = l.keuzeNaam(v, a).met(a)
		over = append(over, rol)
	}
	if a.Datum != "" && len(r) == 0 {
		r = Regel{vet(taal.Hoofdletter(l.dag(a.Datum)))}
	} else if a.Datum != "" {
		over = append(over, l.dag(a.Datum))
	}
	if v.ID == toets.VraagOpties {
		over = append(over, "optie "+strconv.Itoa(l.nummers[a.Nr]))
	} else if n := l.nummers[a.Optie]; n > 0 && len(l.nummers) > 1 {
		over = append(over, "optie "+strconv.Itoa(n))
	}
	if len(over) > 0 {
		r = append(r, stil(" ("+strings.Join(over, ", ")+")"))
	}
	return r
}

// keuzeNaam names a choice. An article carries the date of its text, a grondwaarde its law.
func (l lezing) keuzeNaam(v toets.Vraag, a casus.Antwoord) Regel {
	switch {
	case a.Keus == "":
		return nil
	case v.Keuzes == toets.LijstArtikelen:
		return l.artikelNaam(a.Keus)
	case v.Keuzes == toets.LijstGrondwaarden:
		return l.grondwaardeNaam(a)
	}
	return Regel{vet(taal.Hoofdletter(l.keuzeBij(a)))}
}

// weegschaal is the table of options with all that was weighed: what follows from each, and the other questions of
// the step that are about an option.
func (l lezing) weegschaal(s toets.Stap) []Blok {
	opties := l.stand.Opties()
	var m matrix
	for _, o := range opties {
		m.opties = append(m.opties, l.optie(o))
	}
	for _, v := range s.Vragen {
		if l.inTabel(v) {
			l.leg(&m, v, opties)
		}
	}
	switch {
	case len(m.aspecten) == 0:
		return nil
	case len(opties) > naastElkaar:
		return []Blok{Tussenkop{"De opties vergeleken"}, m.rijen()}
	}
	return []Blok{Tussenkop{"De opties vergeleken"}, m.kolommen()}
}

// leg adds a question about the options to the table: one aspect, but the consequences have one for each kind.
func (l lezing) leg(m *matrix, v toets.Vraag, opties []casus.Antwoord) {
	if v.ID != toets.VraagGevolgen {
		m.voegToe(v.Label, l.cellen(v.ID, opties, func(a casus.Antwoord) (Regel, bool) {
			return l.metStem(a, l.gewoon(a)), true
		}))
		return
	}
	for _, k := range append(slices.Clone(l.m.Keuzen(v.Keuzes)), toets.Keuze{Label: v.Label}) {
		m.voegToe(k.Label, l.cellen(v.ID, opties, func(a casus.Antwoord) (Regel, bool) {
			return l.metStem(a, genoemd(Regel{}.met(a))), a.Keus == k.ID
		}))
	}
}

// genoemd stands for a consequence that was named without a word about it.
func genoemd(r Regel) Regel {
	if len(r) == 0 {
		return Regel{stil("genoemd")}
	}
	return r
}

// metStem adds whose view it is.
func (l lezing) metStem(a casus.Antwoord, r Regel) Regel {
	return append(r, stil(" ("+l.keuze(toets.LijstRollen, string(a.Rol))+")"))
}

// ZonderTabellen gives the document with every table as text, row by row: for a screen too narrow for columns.
func (d Document) ZonderTabellen() Document {
	stukken := make([]Document, len(d.Stukken))
	for i, x := range d.Stukken {
		stukken[i] = x.ZonderTabellen()
	}
	if len(stukken) > 0 {
		d.Stukken = stukken
	}
	d.Aanhef = zonderTabellen(d.Aanhef)
	delen := make([]Deel, len(d.Delen))
	for i, x := range d.Delen {
		x.Blokken = zonderTabellen(x.Blokken)
		delen[i] = x
	}
	d.Delen = delen
	return d
}

func zonderTabellen(bs []Blok) []Blok {
	var uit []Blok
	for _, b := range bs {
		switch b := b.(type) {
		case Tabel:
			uit = append(uit, b.uitgeschreven()...)
		case Kader:
			uit = append(uit, Kader{zonderTabellen(b.Blokken)})
		default:
			uit = append(uit, b)
		}
	}
	return uit
}

// uitgeschreven writes a table row by row: the heading of the row, and below it each column with its name.
func (b Tabel) uitgeschreven() []Blok {
	var uit []Blok
	for _, r := range b.Rijen {
		var punten []Regel
		for j, c := range r {
			if j == 0 && b.Rijkop {
				uit = append(uit, Alinea{Regel: Regel{vet(c.tekst())}})
				continue
			}
			punten = append(punten, append(Regel{stil(b.Kolommen[j].Kop.String() + ": ")}, c.opEenRegel()...))
		}
		uit = append(uit, Lijst{punten})
	}
	return uit
}

// opEenRegel joins the paragraphs of a cell.
func (c Cel) opEenRegel() Regel {
	var uit Regel
	for i, r := range c {
		if i > 0 {
			uit = append(uit, vast("; "))
		}
		uit = append(uit, r...)
	}
	return uit
}
