package handout

import (
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// maakSamenvatting puts the whole case on one A4, in the order of the method: what the inwoner wants to reach first,
// the law last, and then the advice.
func maakSamenvatting(g Gegevens) Document {
	l := leesVoorPapier(g, false)
	d := Document{
		Soort: Samenvatting, Bladen: 1,
		Titel: taal.Zinsbegin(l.Titel.String()),
		Kop:   "Samenvatting van een casus", Voet: "Advies, geen besluit",
		Aanhef: []Blok{l.kenmerken(g.Gemeente), weg(l.haltes())},
		Delen: []Deel{
			{Kop: "Vraag van de inwoner", Blokken: l.teksten(toets.VraagVraag, Citaat)},
			{Kop: "Wat wringt", Blokken: l.teksten(toets.VraagWringt, Gewoon), Wijkt: true},
			{Kop: "Gewenst effect", Blokken: l.effect()},
			{Kop: "Grondwaarden", Blokken: l.grondwaarden()},
			{Kop: "Wat is afgewogen", Blokken: l.afgewogen()},
			{Kop: "Wat het draagt", Blokken: l.punten(toets.VraagDraagt, l.artikel)},
			{Kop: "Wat in de weg staat", Blokken: l.punten(toets.VraagWeg, l.belemmering)},
			{Kop: "Gelijk en anders", Blokken: l.teksten(toets.VraagGelijk, Gewoon)},
			{Kop: "Uitkomst en advies", Blokken: []Blok{Kader{l.advies()}}},
			{Kop: "Afspraken", Blokken: l.afspraken()},
		},
	}
	if strings.TrimSpace(schoon(d.Titel)) == "" {
		d.Titel = "Casus zonder titel"
	}
	if len(l.stand.Bij(toets.VraagAnders)) > 0 {
		d.Delen = append(d.Delen, Deel{Kop: "Een andere kijk blijft", Blokken: l.punten(toets.VraagAnders, l.kijk)})
	}
	goed := append(l.weggelaten(), l.voorbehoud()...)
	if s := l.vertrouwelijk(); s != "" {
		goed = append([]Blok{Alinea{Noot, Regel{vet(alsPersoonsgegevens + "."), vast(" " + s)}}}, goed...)
	}
	d.Delen = append(append(d.Delen, l.nieuws()...), Deel{Kop: "Goed om te weten", Blokken: goed})
	return d
}

// maakUitgebreid is the samenvatting with all that did not fit, on sheets behind it.
func maakUitgebreid(g Gegevens) Document {
	d := maakSamenvatting(g)
	d.Soort, d.Vervolg = Uitgebreid, true
	return d
}

// kenmerken says what paper this is. It holds no code and no working date: a handout travels.
func (l lezing) kenmerken(gemeente string) Feiten {
	f := Feiten{[]Feit{{"Casus", Regel{vast(l.herkomst())}}}}
	if l.Maand != "" {
		f.Feiten = append(f.Feiten, Feit{"Besproken in", Regel{vast(maand(l.Maand))}})
	}
	if gemeente != "" {
		f.Feiten = append(f.Feiten, Feit{"Gemeente", Regel{los(gemeente)}})
	}
	return Feiten{append(f.Feiten, Feit{"Status", Regel{vast("Advies, geen besluit")}})}
}

// effect is what the inwoner wants to reach, with the scale if one of its ends is known.
func (l lezing) effect() []Blok {
	uit := l.effectzinnen()
	nu, wens := l.cijfer(toets.VraagSchaalNu), l.cijfer(toets.VraagSchaalWens)
	if nu >= 0 || wens >= 0 {
		uit = append(uit, schaal(nu, wens))
	}
	return append(uit, l.cijfersOneens()...)
}

// effectzinnen are the effect that stands for the pair, and how others see it.
func (l lezing) effectzinnen() []Blok {
	if len(l.stand.Bij(toets.VraagEffect)) == 0 {
		return []Blok{leemte()}
	}
	return l.metZichten(l.alineas(l.stand.Samen(toets.VraagEffect).Geldt, Kernzin), toets.VraagEffect)
}

// cijfersOneens are the numbers on the scale on which not everybody agrees.
func (l lezing) cijfersOneens() []Blok {
	var uit []Blok
	for _, x := range []struct {
		naam  string
		vraag toets.VraagID
	}{{"Cijfer nu", toets.VraagSchaalNu}, {"Gewenst cijfer", toets.VraagSchaalWens}} {
		ps := l.zichten(x.vraag)
		if s := l.nietEens(x.vraag); s != "" {
			ps = append([]Regel{{vast(s)}}, ps...)
		}
		for i, r := range ps {
			ps[i] = append(Regel{stil(x.naam + ". ")}, r...)
		}
		if ps != nil {
			uit = append(uit, Lijst{ps})
		}
	}
	return uit
}

// grondwaarden lists the values of the laws, and after them those of the municipality.
func (l lezing) grondwaarden() []Blok {
	uit := l.punten(toets.VraagGrondwaarde, l.grondwaarde)
	if len(l.stand.Bij(toets.VraagKernwaarde)) == 0 {
		return uit
	}
	kern := l.punten(toets.VraagKernwaarde, func(a casus.Antwoord) Regel {
		return l.gezegd(a).achter(Regel{stil("Kernwaarde")})
	})
	return append(uit, kern...)
}

// kijk is a view that stays different, with whose view it is.
func (l lezing) kijk(a casus.Antwoord) Regel {
	return Regel{losVet(taal.Hoofdletter(l.keuze(toets.LijstRollen, string(a.Rol))))}.met(a)
}

// advies is the outcome with its option and who decides.
func (l lezing) advies() []Blok {
	var uit []Blok
	f := []Feit{l.beslist()}
	s := l.stand.Samen(toets.VraagUitkomst)
	for _, a := range s.Geldt {
		uit = append(uit, Alinea{Kernzin, l.gezegd(a)})
	}
	if o, ok := l.stand.Antwoord(l.gekozenOptie()); ok {
		f = append([]Feit{{"Gekozen optie", l.optie(o)}}, f...)
	}
	if s.Hoe == casus.EensLeeg {
		uit = append(uit, leemte())
	}
	uit = l.metZichten(uit, toets.VraagUitkomst)
	return l.metAndere(append(uit, Feiten{f}), toets.VraagBeslist)
}

// beslist says who decides: not the one who advises.
func (l lezing) beslist() Feit {
	return l.feit("Wie beslist", toets.VraagBeslist, "nog niet ingevuld", l.gezegd)
}

// afspraken lists who does what and when, and when the pair looks back.
func (l lezing) afspraken() []Blok {
	// A table has no gap of its own, so without afspraken the gap stands in its place.
	uit := []Blok{leemte()}
	if as := l.stand.Samen(toets.VraagAfspraak).Geldt; len(as) > 0 {
		t := Tabel{Naam: "Afspraken: wie doet wat wanneer", Rijkop: true, Kolommen: []Kolom{
			{Regel{vast("Wie")}, 24}, {Regel{vast("Wat")}, 74}, {Regel{vast("Wanneer")}, 32},
		}}
		for _, a := range as {
			t.Rijen = append(t.Rijen, []Cel{
				{open(Regel{los(taal.Hoofdletter(l.keuzeBij(a)))})}, {open(Regel{vrij(a.Tekst)})}, {open(Regel{vast(l.datum(a))})},
			})
		}
		uit = []Blok{t}
	}
	if len(l.stand.Bij(toets.VraagAfspraak)) > 0 && len(l.stand.Samen(toets.VraagAfspraak).Geldt) == 0 {
		uit = nil // there are, but none that stands
	}
	uit = l.metZichten(uit, toets.VraagAfspraak)
	uit = append(uit, Feiten{[]Feit{l.feit("Terugblik", toets.VraagTerugblik, "nog niet afgesproken", func(a casus.Antwoord) Regel {
		return open(Regel{vast(l.datum(a))})
	})}})
	return l.metAndere(uit, toets.VraagTerugblik)
}

// datum is the date of an answer as it may be shown, "" without one.
func (l lezing) datum(a casus.Antwoord) string {
	if a.Datum == "" {
		return ""
	}
	return l.dag(a.Datum)
}

// open shows a gap where a cell would be empty.
func open(r Regel) Regel {
	if r.String() == "" {
		return Regel{stil("nog open")}
	}
	return r
}

// voorbehoud says what this paper is worth: no decision, and law as it stood on one day.
func (l lezing) voorbehoud() []Blok {
	s := " Beslissen doet wie daartoe bevoegd is, en bezwaar kan pas tegen een besluit. Bij elk artikel staat welke tekst is gelezen. Wetten bekeken " +
		l.opWetsdag() + l.uitKader() + "."
	if l.ongetoetst() {
		s += " Bij “nog te toetsen” is de tekst van de wet nog niet nagelezen."
	}
	return []Blok{Alinea{Noot, Regel{vet("Advies, geen besluit."), vast(s)}}}
}

// uitKader names the frame when it is a file of the municipality: then the same program gives other rows elsewhere. The
// embedded one needs no name: it comes with the version of the program.
func (l lezing) uitKader() string {
	if h := l.m.Kader().Herkomst(); h.Eigen {
		return ", in het " + h.Zin()
	}
	return ""
}

// ongetoetst reports whether the case rests on an article that nobody read in a recent text.
func (l lezing) ongetoetst() bool {
	return slices.ContainsFunc(l.stand.Bij(toets.VraagDraagt), func(a casus.Antwoord) bool {
		art, ok := l.m.Kader().Artikel(a.Keus)
		return ok && !art.Lokaal && !art.Getoetst
	})
}
