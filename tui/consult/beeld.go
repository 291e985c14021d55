package consult

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/melding"
	"oliekan/tui/overzicht"
	"oliekan/tui/scherm"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
)

// Widths in cells of the rails beside the question. Under railVanaf columns the steps fold into one line on top, and
// under hulpVanaf the hints stand below the question, so that the question keeps a width that reads well.
const (
	railVanaf  = 100
	hulpVanaf  = 118
	railLinks  = 24
	railRechts = 30
)

// ruimte returns the width of the middle column.
func ruimte(breed int) int {
	switch {
	case breed < railVanaf:
		return breed - 2
	case breed < hulpVanaf:
		return breed - railLinks - 4
	default:
		return breed - railLinks - railRechts - 6
	}
}

// meet gives the fields their size.
func (c Consult) meet() Consult {
	if c.breed == 0 {
		return c
	}
	hoog := min(max(2, c.hoog/4), 10)
	c.tekst.Maat(ruimte(c.breed), hoog)
	c.datum.Maat(min(ruimte(c.breed), 34), 1)
	return c
}

// View draws the screen: a head line, and the question between the steps and the hints.
func (c Consult) View(breed, hoog int, s *scherm.Styles) scherm.Frame {
	kop := c.kopregel(breed, s)
	over := hoog - len(kop)
	b := c.midden(ruimte(breed), over, s)
	regels, zegt := c.venster(&b, ruimte(breed), over, s)
	midden := slices.Concat(regels, zegt)
	f := scherm.Frame{}
	marge := 1
	if breed < railVanaf {
		for i, r := range midden {
			midden[i] = " " + r
		}
		f.Body = strings.Join(append(kop, midden...), "\n")
	} else {
		marge = railLinks + 3
		f.Body = strings.Join(append(kop, c.kolommen(midden, over, breed, s)...), "\n")
	}
	f.Cursor = b.Cursor(marge, len(kop), len(regels))
	return f
}

// kolommen puts the columns beside one another.
func (c Consult) kolommen(midden []string, hoog, breed int, s *scherm.Styles) []string {
	links, rechts := c.rail(s), []string(nil)
	if breed >= hulpVanaf {
		rechts = c.zijkant(railRechts-2, s)
	}
	lijn := " " + s.Lijn.Render("│") + " "
	uit := make([]string, hoog)
	for i := range uit {
		uit[i] = scherm.VulUit(scherm.Bij(links.Regels, i), railLinks) + lijn + scherm.Bij(midden, i)
		if breed >= hulpVanaf {
			uit[i] = scherm.VulUit(uit[i], railLinks+3+ruimte(breed)) + lijn + scherm.Bij(rechts, i)
		}
	}
	return uit
}

// kopregel draws the head: the state on the left, the time and the number of the question on the right, and in a narrow
// window the steps below it.
func (c Consult) kopregel(breed int, s *scherm.Styles) []string {
	k := c.g.Casus().Kop
	links := s.Kop.Render("Consult") + s.Stil.Render(" · "+string(k.Staat)+" "+k.Code+" · ") + c.bewaard(s)
	nr, van := c.g.Nummer()
	rechts := "afronden"
	if nr > 0 {
		rechts = fmt.Sprintf("vraag %d van %d", nr, van)
	}
	if lang := taal.Aantal(c.g.Minuut(), "minuut", "minuten") + " · " + rechts; lipgloss.Width(links)+lipgloss.Width(lang)+4 <= breed {
		rechts = lang
	}
	regels := []string{scherm.Kopregel(links, s.Stil.Render(rechts), breed), ""}
	if breed >= railVanaf {
		return regels
	}
	var delen []string
	for _, st := range c.g.Stappen() {
		delen = append(delen, c.stapKort(st, s))
	}
	regel := " " + strings.Join(delen, "  ")
	if breed < 60 {
		regel = " " + s.Stil.Render(rechts)
	}
	return []string{regels[0], scherm.Knip(regel, breed), ""}
}

// bewaard says in words whether everything is on disk.
func (c Consult) bewaard(s *scherm.Styles) string {
	stijl, leeg := s.Stil, c.s.Leeg()
	fout := errors.Join(c.fout, c.opgemerkt.Fout)
	switch {
	case fout != nil:
		stijl = s.Fout
	case leeg:
		stijl = s.Goed
	}
	return stijl.Render(melding.OpSchijf(c.app.DB, leeg, fout))
}

// stapKort is a step in the folded line: the present one by name, the others by sign and number.
func (c Consult) stapKort(st gesprek.StapStand, s *scherm.Styles) string {
	if st.Fase == gesprek.FaseHier {
		return s.Accent.Render("> " + st.Stap.Naam())
	}
	naam := st.Stap.Nummer
	if naam == "" {
		naam = st.Stap.Label
	}
	return s.Stil.Render(overzicht.FaseTeken(st.Fase) + " " + naam)
}

// rail lists the steps. A locked one stays visible and says why.
func (c Consult) rail(s *scherm.Styles) scherm.Blad {
	b := scherm.NewBlad()
	for i, st := range c.g.Stappen() {
		stijl := s.Tekst
		if st.Fase == gesprek.FaseHier {
			stijl = s.Accent
		}
		b.Doel(scherm.Plek{Soort: "stap", Nr: i}, scherm.Knip(" "+stijl.Render(overzicht.FaseTeken(st.Fase)+" "+st.Stap.Naam()), railLinks))
		for _, r := range scherm.Breek(st.Reden, railLinks-4) {
			if r != "" {
				b.Doel(scherm.Plek{Soort: "stap", Nr: i}, "   "+s.Stil.Render(r))
			}
		}
	}
	return b
}

// zijkant shows what helps beside the question: hints, room in the law, and the parked means.
func (c Consult) zijkant(breed int, s *scherm.Styles) []string {
	uit := c.hintRegels(breed, s)
	uit = append(uit, c.ruimteRegels(breed, s)...)
	uit = append(uit, c.gedeeldRegels(breed, s)...)
	uit = append(uit, c.kernwaardeRegels(breed, s)...)
	if ms := c.g.Stand().Bij(toets.VraagMiddelen); len(ms) > 0 {
		uit = append(uit, s.Vet.Render("Geparkeerd"))
		for _, m := range ms {
			uit = append(uit, scherm.Knip(" · "+m.Tekst.String(), breed))
		}
	}
	return uit
}

// hintRegels shows the first hint: a question, the reason, and what to do with it.
func (c Consult) hintRegels(breed int, s *scherm.Styles) []string {
	if len(c.opgemerkt.Hints) == 0 {
		return nil
	}
	h := c.opgemerkt.Hints[0]
	uit := []string{s.Let.Render("Let op")}
	uit = append(uit, scherm.Breek(h.Vraag, breed)...)
	uit = append(uit, scherm.StijlRegels(s.Stil, scherm.Breek(h.Reden, breed))...)
	doen := "ctrl+x hint weg"
	if h.Middel != "" {
		doen = "ctrl+p parkeer · " + doen
	}
	return append(append(uit, scherm.StijlRegels(s.Stil, scherm.Breek(doen, breed))...), "")
}

// ruimteRegels shows which articles give room against the obstacle that is being named.
func (c Consult) ruimteRegels(breed int, s *scherm.Styles) []string {
	soort := c.ruimteSoort()
	kader := c.app.Methode.Kader()
	zin := kader.RuimteZin(soort)
	if zin == "" {
		return nil
	}
	uit := append([]string{s.Vet.Render("Ruimte bij: " + soort)}, scherm.Breek(zin, breed)...)
	rest := 0
	for _, g := range c.g.Ruimte(soort) {
		n := min(len(g.Artikelen), maxRuimte)
		rest += len(g.Artikelen) - n
		uit = append(uit, scherm.StijlRegels(s.Stil, scherm.Breek(scherm.RuimteKop(g), breed))...)
		for _, a := range g.Artikelen[:n] {
			uit = append(uit, scherm.Knip(" · "+a.Naam(), breed))
		}
	}
	if rest > 0 {
		uit = append(uit, scherm.StijlRegels(s.Stil, scherm.Breek("Er zijn er nog "+strconv.Itoa(rest)+": zie Wetten, bij Ruimte.", breed))...)
	}
	return append(uit, "")
}

// maxRuimte is how many articles of one kind stand beside the question; the others are in Wetten.
const maxRuimte = 4

// kernwaardeRegels shows what the gemeente itself stands for, beside the grondwaarden.
func (c Consult) kernwaardeRegels(breed int, s *scherm.Styles) []string {
	v, ok := c.g.Vraag()
	ks := c.app.Methode.Keuzen(toets.LijstKernwaarden)
	if !ok || v.ID != toets.VraagGrondwaarde || len(ks) == 0 {
		return nil
	}
	uit := []string{s.Vet.Render(scherm.Knip("Onze kernwaarden", breed))}
	for _, k := range ks {
		uit = append(uit, scherm.Knip(" · "+k.Label, breed))
	}
	return append(uit, s.Stil.Render(scherm.Knip("f3 kies er een", breed)), "")
}

// klik does what the mouse points at.
func (c Consult) klik(msg tea.MouseClickMsg) (scherm.Screen, tea.Cmd) {
	kop := c.kopregel(c.breed, &scherm.Styles{})
	y := msg.Y - len(kop)
	if c.breed >= railVanaf && msg.X < railLinks {
		r := c.rail(&scherm.Styles{})
		if d := r.Op(y); d.Soort == "stap" {
			return c.ga(func() casus.Wijziging { return c.g.GaStap(c.g.Stappen()[d.Nr].Stap.ID) })
		}
		return c, nil
	}
	hoog := c.hoog - len(kop)
	b := c.midden(ruimte(c.breed), hoog, &scherm.Styles{})
	if regels, _ := c.venster(&b, ruimte(c.breed), hoog, &scherm.Styles{}); y >= len(regels) {
		return c, nil // below the page stands what just happened
	}
	return c.klikOp(b.Op(y))
}

// klikOp does what a line of the middle column means.
func (c Consult) klikOp(d scherm.Plek) (scherm.Screen, tea.Cmd) {
	switch d.Soort {
	case "keus":
		c = c.focus(deelKeus)
		c.keus.Cursor = d.Nr
		return c.enter()
	case "optie":
		c = c.focus(deelOptie)
		c.optie.Cursor = d.Nr
		return c.enter()
	case "voorzet":
		c = c.focus(deelVoorzet)
		c.voorzet.Cursor = d.Nr
		return c.enter()
	case "antwoord":
		c = c.focus(deelAntwoorden)
		c.cursor = d.Nr
	case "punt":
		c.cursor = d.Nr
		return c.enter()
	case "tekst":
		return c.focus(deelTekst), nil
	case "datum":
		return c.focus(deelDatum), nil
	case doelRol:
		return c.vraagWie(), nil
	case "wie":
		return c.neemRol(d.Nr)
	}
	return c, nil
}
