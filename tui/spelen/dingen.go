package spelen

import (
	"slices"
	"strings"

	"oliekan/casus/training"
	"oliekan/toets/taal"
	"oliekan/tui/naspelen"
	"oliekan/tui/scherm"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
)

// speelding is one thing on the page: a heading, columns, or a line that can be an item for the cursor.
type speelding struct {
	blok  naspelen.Bloksoort
	kop   string
	naast []naspelen.Kolom
	regel naspelen.Regel
	doe   func(Spelen) (scherm.Screen, tea.Cmd) // what enter does
	wis   func() error                          // what delete does
	knop  bool                                  // a line that is there to do something; not in the beamer view
}

// isPunt reports whether the cursor can be on it.
func (d speelding) isPunt() bool { return d.doe != nil || d.wis != nil }

// stemt reports whether hands are counted for it.
func (d speelding) stemt() bool {
	return d.isPunt() && (d.regel.Soort == naspelen.Keus || d.regel.Soort == naspelen.Antwoord || d.regel.Soort == naspelen.Peil)
}

// dingen lists what is on the page, and on it what can be done.
func (t Spelen) dingen() []speelding {
	b, tr := t.spel.Beeld(), t.spel.Training()
	var uit []speelding
	gepeild := false // at the end
	for _, x := range naspelen.Blokken(b, tr) {
		if x.Soort == naspelen.BlokOpbrengst && !gepeild { // before the group says what it learned
			gepeild = true
			uit = append(uit, t.peilDingen(b)...)
		}
		uit = append(uit, t.blokDingen(b, x)...)
		switch {
		case x.Soort == naspelen.BlokVraag:
			uit = append(uit, t.naVraag(b)...)
		case x.Soort == naspelen.BlokOpbrengst:
			soort := opbrengstVan(x)
			uit = append(uit, knop(x.Soort, "+ schrijf iets op", func(t Spelen) (scherm.Screen, tea.Cmd) { return t.naarVeld(training.Veld(soort)) }))
		}
	}
	if t.anderen && b.Onthulling != nil {
		uit = append(uit, t.blokDingen(b, naspelen.Anderen(t.spel.Anderen(t.alle)))...)
	}
	if b.Soort == training.Opening && t.peilt {
		uit = append(uit, t.peilDingen(b)...)
	}
	return append(uit, t.verderDingen(b)...)
}

// peilDingen lists what is asked before and after, or offers that as long as the trainer did not ask for it.
func (t Spelen) peilDingen(b training.Beeld) []speelding {
	if len(b.Peiling) == 0 {
		return nil
	}
	if !t.peilt {
		return []speelding{knop(naspelen.BlokPeiling, taal.Hoofdletter(naspelen.PeilKnop)+" (v)", func(t Spelen) (scherm.Screen, tea.Cmd) {
			return t.wisselPeiling(), nil
		})}
	}
	var uit []speelding
	for _, x := range naspelen.Peilingen(b, t.spel.Training()) {
		uit = append(uit, t.blokDingen(b, x)...)
	}
	return uit
}

// opbrengstVan is the kind that a block at the end is about.
func opbrengstVan(b naspelen.Blok) training.Opbrengstsoort {
	for _, s := range training.Opbrengstsoorten() {
		if naspelen.Opbrengstvraag(s) == b.Kop {
			return s
		}
	}
	return training.Leerpunt
}

// knop is a line that does something.
func knop(b naspelen.Bloksoort, tekst string, doe func(Spelen) (scherm.Screen, tea.Cmd)) speelding {
	return speelding{blok: b, regel: naspelen.Regel{Tekst: tekst}, doe: doe, knop: true}
}

// blokDingen lists a block.
func (t Spelen) blokDingen(b training.Beeld, x naspelen.Blok) []speelding {
	uit := []speelding{{blok: x.Soort, kop: x.Kop}}
	if len(x.Naast) > 0 {
		uit = append(uit, speelding{blok: x.Soort, naast: x.Naast})
	}
	for _, r := range x.Regels {
		uit = append(uit, t.metDaad(b, speelding{blok: x.Soort, regel: r}))
	}
	return uit
}

// metDaad adds what can be done with a line.
func (t Spelen) metDaad(b training.Beeld, d speelding) speelding {
	r, s := d.regel, t.spel
	switch r.Soort {
	case naspelen.Keus, naspelen.Antwoord:
		d.doe = func(t Spelen) (scherm.Screen, tea.Cmd) { return t.stem(r, r.Handen+1) }
		if r.Soort == naspelen.Antwoord {
			d.wis = func() error { return s.Wis(r.Nr) }
		} else {
			d.wis = func() error { return s.Stem(r.Nr, 0) }
		}
	case naspelen.Peil:
		d.doe = func(t Spelen) (scherm.Screen, tea.Cmd) { return t.stem(r, r.Handen+1) }
		d.wis = func() error { return s.ZetPeiling(r.Peil, 0) }
	case naspelen.Minderheid:
		d.wis = func() error { return s.WisMinderheid(r.Nr) }
	case naspelen.Eigen:
		d.doe = func(t Spelen) (scherm.Screen, tea.Cmd) { return t.naarWaarde(r.Nr), nil }
		d.wis = func() error { return s.WisEigen(r.Nr) }
	case naspelen.Oordeel:
		d.doe = func(t Spelen) (scherm.Screen, tea.Cmd) { return t.oordeel(r.Nr == 1, volgendOordeel(r.Bij)) }
	case naspelen.Opbrengst:
		d.wis = func() error { return s.WisOpbrengst(r.Wat, r.Nr) }
	}
	return d
}

// volgendOordeel is the judgement after one, so that the same key goes through them.
func volgendOordeel(nu string) training.Oordeel {
	return scherm.Volgende(training.Oordeel(nu), append([]training.Oordeel{""}, naspelen.Oordelen()...)...)
}

// naVraag lists what can be written down at a question, and another way to look at it.
func (t Spelen) naVraag(b training.Beeld) []speelding {
	var uit []speelding
	if brillen := t.spel.Brillen(); t.bril > 0 && t.bril <= len(brillen) {
		uit = append(uit, t.blokDingen(b, naspelen.Bril(brillen[t.bril-1]))...)
	}
	if b.Onthulling != nil || !t.spel.Bewaart() {
		return uit
	}
	veld := func(tekst string, v training.Veld) speelding {
		return knop(naspelen.BlokVraag, tekst, func(t Spelen) (scherm.Screen, tea.Cmd) { return t.naarVeld(v) })
	}
	uit = append(uit, veld("+ antwoord van de groep (a)", training.VeldAntwoord), veld("+ "+vanDuo+" (d)", training.VeldDuo))
	if slices.Contains(b.Taken, training.TaakOpties) {
		uit = append(uit, veld("+ wat zou jij doen? Een eigen optie (o)", training.VeldOptie))
	}
	if slices.Contains(b.Taken, training.TaakArtikelen) {
		uit = append(uit, knop(naspelen.BlokVraag, "+ wat zou jij doen? Een artikel uit de wet (w)", Spelen.naarArtikel))
	}
	return append(uit, veld("+ "+zietHetAnders+" (m)", training.VeldMinderheid))
}

// verderDingen lists how to go on.
func (t Spelen) verderDingen(b training.Beeld) []speelding {
	if b.Soort == training.Moment && b.Onthulling == nil {
		return []speelding{
			{blok: naspelen.BlokVraag, regel: naspelen.Regel{Soort: naspelen.Stil, Tekst: naspelen.NogVerborgen}},
			knop(naspelen.BlokVraag, "Laat zien "+watHetTweetalZei+" (spatie)", Spelen.toon),
		}
	}
	soort := naspelen.BlokOver
	switch {
	case b.Soort != training.Afsluiting:
		uit := []speelding{knop(soort, t.verderNaar(b)+" (pgdn)", Spelen.verder)}
		if t.peilt {
			return uit
		}
		return append(uit, t.peilDingen(b)...)
	case t.na != nil:
		return []speelding{knop(soort, "Probeer nu zelf: \""+t.na.Casus.Titel.String()+"\"", Spelen.naVoorbeeld)}
	case !t.spel.Bewaart():
		return []speelding{knop(soort, "Terug naar Training", func(t Spelen) (scherm.Screen, tea.Cmd) { return t.weg("") })}
	}
	return []speelding{knop(soort, "Sluit de sessie af", Spelen.sluitAf)}
}

// verderNaar names the part that follows.
func (t Spelen) verderNaar(b training.Beeld) string {
	switch {
	case b.Soort == training.Opening:
		return "Naar het eerste moment"
	case b.Nummer == b.Van:
		return "Naar het slot"
	}
	return "Naar het volgende moment"
}

// plek is where an item stands on the page: its first and last line.
type plek struct{ eerste, laatste int }

// pagina is the page as it is drawn.
type pagina struct {
	regels  []string
	doelen  []scherm.Plek
	dingen  []speelding // the items, in the order of their numbers
	plekken []plek
	koppen  map[naspelen.Bloksoort]int // first line of each kind of block
	vel     int                        // which block is shown in the beamer view
	vellen  int
}

// pagina lays the page out. In the beamer view it is one block, with air.
func (t Spelen) pagina(breed int, s *scherm.Styles) pagina {
	maat := max(8, min(breed-4, Breed))
	k := tekenaar{breed: maat, s: s}
	ds := t.dingen()
	p := pagina{koppen: map[naspelen.Bloksoort]int{}}
	if t.beamer {
		k = beamerTekenaar(breed, s)
		ds, p.vel, p.vellen = t.opVel(ds)
	}
	var rs []naspelen.Regel
	for _, d := range ds {
		if d.stemt() {
			rs = append(rs, d.regel)
		}
	}
	k = k.metStaven(rs)
	for i, d := range ds {
		if i > 0 && (k.beamer || t.lucht(ds[i-1], d)) {
			p.voeg(scherm.Plek{}, "")
		}
		t.zet(&p, d, k)
	}
	return p
}

// lucht reports whether a line of air stands between two things.
func (t Spelen) lucht(boven, d speelding) bool {
	switch {
	case d.kop != "":
		return true
	case !d.knop || t.hoog < 14 || boven.kop != "":
		return false
	}
	return !boven.knop || d.blok != boven.blok
}

// zet adds one thing to a page.
func (t Spelen) zet(p *pagina, d speelding, k tekenaar) {
	van := len(p.regels)
	var regels []string
	doel := scherm.Plek{}
	switch {
	case d.kop != "":
		if _, er := p.koppen[d.blok]; !er {
			p.koppen[d.blok] = van
		}
		regels = k.kop(d.kop)
	case d.naast != nil:
		regels = k.naast(d.naast)
	case d.isPunt():
		doel.Soort, doel.Nr = "punt", len(p.dingen)
		merk := "  "
		if doel.Nr == t.cursor && t.invoer == "" {
			merk = "> "
		}
		regels = k.regel(d.regel, merk)
		p.dingen = append(p.dingen, d)
		p.plekken = append(p.plekken, plek{van, van + len(regels) - 1})
	default:
		regels = k.regel(d.regel, "")
	}
	p.voeg(doel, scherm.Inspringen(regels)...)
}

// voeg adds lines.
func (p *pagina) voeg(d scherm.Plek, regels ...string) {
	for _, r := range regels {
		p.regels = append(p.regels, strings.TrimRight(r, " "))
		p.doelen = append(p.doelen, d)
	}
}

// beamerTekenaar draws for a room: the theme of the highest contrast, short lines, and everything bold.
func beamerTekenaar(breed int, s *scherm.Styles) tekenaar {
	hel := scherm.NewStyles(scherm.ThemaContrast, s.Donker)
	hel.Tekst = lipgloss.NewStyle().Bold(true)
	return tekenaar{breed: max(8, min(breed-4, 72)), beamer: true, s: &hel}
}

// opVel returns the things of the block that the beamer shows, which block that is, and how many there are. What is only
// there to do something is left out.
func (t Spelen) opVel(ds []speelding) (vel []speelding, nr, aantal int) {
	var vellen [][]speelding
	for _, d := range ds {
		if d.kop != "" || len(vellen) == 0 {
			vellen = append(vellen, nil)
		}
		if !d.knop {
			vellen[len(vellen)-1] = append(vellen[len(vellen)-1], d)
		}
	}
	vellen = slices.DeleteFunc(vellen, func(v []speelding) bool { return len(v) == 0 })
	nr = min(max(t.vel, 0), len(vellen)-1)
	return vellen[nr], nr, len(vellen)
}
