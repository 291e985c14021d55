package consult

import (
	"context"
	"errors"
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/casus/gesprek"
	"oliekan/store"
	"oliekan/tui/bewaar"
	"oliekan/tui/melding"
	"oliekan/tui/scherm"
	"oliekan/tui/weghalen"

	tea "charm.land/bubbletea/v2"
)

// Consult is the screen in which a pair goes through a case, one question at a time. The flow is that of
// gesprek.Gesprek; this screen only draws it and passes on what is typed.
type Consult struct {
	app  *scherm.App
	g    *gesprek.Gesprek
	s    *bewaar.Schrijver
	slot *store.Slot
	keys consultKeys

	deel      deel // the part that has the keys
	tekst     scherm.Veld
	datum     scherm.Veld
	keus      scherm.Kiezer
	optie     scherm.Kiezer // only where the question lets the pair pick an option
	voorzet   scherm.Kiezer
	rol       casus.Rol     // who says what stands in the form
	spreker   casus.Rol     // who was chosen to speak, until somebody else is; "" as long as nobody was
	wie       scherm.Kiezer // the list of who may speak, while deelRol has the keys
	vorig     deel          // the part that had the keys before that list
	cursor    int           // in the answers, or in the list of Afronden
	bewerkt   int           // number of the answer that is being changed, 0 for none
	titelt    bool
	bedekt    bool // a screen is on top, and what stood in the form is kept as the concept of this place
	opgemerkt gesprek.Opgemerkt
	streng    bool // that this answer is masked more strictly is being told
	tik       int  // counts changes, so that only the last one's pause saves
	// vergeleken is how many inbrengen the case had when equal cases were looked for.
	vergeleken int
	fout       error
	zegt       string // one line under the field
	breed      int
	hoog       int
}

// Nieuw begins a case and opens it.
func Nieuw(a *scherm.App) tea.Cmd {
	return func() tea.Msg {
		c, err := a.DB.Nieuw(context.Background(), casus.Nieuw(a.Nu(), a.Methode.Kort()[0].ID))
		if err != nil {
			return scherm.ErrMsg{Err: err}
		}
		return toon(a, c.ID, true)
	}
}

// Hervat opens a case where it stopped. Another window that has it open is a clear error.
func Hervat(a *scherm.App, id casus.ID) tea.Cmd {
	return func() tea.Msg { return toon(a, id, false) }
}

// toon opens a case and its screen.
func toon(a *scherm.App, id casus.ID, nieuw bool) tea.Msg {
	o, err := open(context.Background(), a.DB, id)
	if err != nil {
		return scherm.ErrMsg{Err: err}
	}
	return scherm.OpenMsg{Screen: newConsult(a, o, nieuw)}
}

// newConsult makes the screen for a case that has been read and locked. In a new one the names come first.
func newConsult(a *scherm.App, o geopend, nieuw bool) Consult {
	c := Consult{
		app: a, g: gesprek.Open(a.Methode, a.Masker(), o.casus, o.concepten, a.Nu), slot: o.slot, keys: newConsultKeys(),
		s: a.Schrijvers.Open(a.DB, o.casus.ID), tekst: scherm.NewVeld(6), datum: scherm.NewVeld(1),
	}.vul()
	v, _ := c.g.Vraag()
	switch {
	case v.OverEens():
		c.zegt = eerstEens
	case nieuw:
		c.zegt = "Tip: noem eerst de namen die je gaat gebruiken, met f4. Dan worden ze meteen een rol."
	case metLabels(o.casus, o.concepten):
		c.zegt = vergeten("f4")
	}
	return c
}

// Init focuses the field, and looks for equal cases where the consult stopped at the articles.
func (c Consult) Init() tea.Cmd {
	_, gelijk := c.zoekGelijk()
	return tea.Batch(c.tekst.Focus(), gelijk)
}

// Update routes a message; keys are in keys.go.
func (c Consult) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		c.breed, c.hoog = msg.Width, msg.Height
		return c.meet(), nil
	case scherm.GeschrevenMsg:
		return c.geschreven(msg)
	case scherm.PauzeMsg:
		if msg.ID == c.g.Casus().ID && msg.Tik == c.tik {
			return c, c.schrijf(casus.Wijziging{})
		}
	case scherm.WeggehaaldMsg:
		return c.geschreven(scherm.GeschrevenMsg{ID: msg.ID, Uit: msg.Geschreven})
	case scherm.CloseMsg:
		return c.terug()
	case gelijkMsg:
		return c.vergeleek(msg), nil
	case tea.PasteMsg:
		return c.plak(msg)
	case tea.MouseClickMsg:
		return c.klik(msg)
	case tea.MouseWheelMsg:
		return c.pijl(scherm.Wiel(msg))
	case tea.KeyPressMsg:
		return c.key(msg)
	}
	return c, nil
}

// terug is what happens when a screen on top closes: names or doubts may have changed the texts, so the form is laid out
// anew, with what stood in it masked. What the screen on top took out of the case must not come back from the form.
func (c Consult) terug() (scherm.Screen, tea.Cmd) {
	d, titelt := c.deel, c.titelt
	if !c.bedekt {
		var ok bool
		if c, ok = c.verlaat(); !ok {
			return c, nil
		}
	}
	c.bedekt = false
	c = c.vul()
	if _, vraag := c.g.Vraag(); titelt && !vraag {
		return c.begintTitel(), c.schrijf(casus.Wijziging{})
	}
	c.zegt = ""
	if slices.Contains(c.delen(), d) {
		c = c.focus(d)
	}
	return c, c.schrijf(casus.Wijziging{})
}

// plak puts what is pasted in the text field, also when a list has the keys.
func (c Consult) plak(msg tea.PasteMsg) (scherm.Screen, tea.Cmd) {
	if c.deel != deelTekst && c.deel != deelDatum && slices.Contains(c.delen(), deelTekst) {
		c = c.focus(deelTekst)
	}
	return c.typ(msg)
}

// geschreven takes over what the store answered: an error is shown and tried again after the pause.
func (c Consult) geschreven(msg scherm.GeschrevenMsg) (scherm.Screen, tea.Cmd) {
	if msg.ID != c.g.Casus().ID {
		return c, nil
	}
	for _, n := range msg.Uit.Na {
		c.g.Nagelopen(n.Nr, n.Vraag, n.Tekst)
	}
	if len(msg.Uit.Na) > 0 {
		c.zegt = melding.Nagelopen(msg.Uit.Na)
	}
	for _, o := range msg.Uit.Opzij {
		c.g.Opzij(o.Inbreng)
	}
	was := c.fout
	if c.fout = msg.Err; msg.Err != nil {
		c.tik++
		return c, tea.Batch(func() tea.Msg { return scherm.ErrMsg{Err: msg.Err} }, scherm.Pauzeren(msg.ID, c.tik))
	}
	c, gelijk := c.zoekGelijk()
	return c, tea.Batch(gelijk, scherm.Hersteld(was), scherm.MeldOngezien(c.app, c.g.Fout()), scherm.MeldOpzij(c.app.Methode, msg.Uit.Opzij), scherm.VolgWissen(c.app.DB))
}

// schrijf queues a change and starts the writing.
func (c Consult) schrijf(w casus.Wijziging) tea.Cmd {
	if c.s.Voeg(w); c.s.Leeg() {
		return nil
	}
	return scherm.SchrijfNaar(c.s, c.g.Casus().ID, casus.Wijziging{})
}

// klaarMet writes a change, lays the form out anew, and says what was done.
func (c Consult) klaarMet(w casus.Wijziging, zin string) (Consult, tea.Cmd) {
	cmd := c.schrijf(w)
	c = c.vul()
	c.zegt = zin
	return c, cmd
}

// weg leaves the screen once everything is on disk. As long as that fails the consult stays open with all its text.
func (c Consult) weg() (scherm.Screen, tea.Cmd) {
	c, ok := c.verlaat()
	if !ok {
		return c, c.schrijf(casus.Wijziging{})
	}
	s := c.s
	return c, func() tea.Msg {
		if open := scherm.SchrijfLeeg(s); open != nil {
			return open
		}
		return scherm.CloseMsg{}
	}
}

// Leave brings what stands in the field in safety, forgets the names and lets go of the lock. A case in which nothing
// was said or typed is removed again. If something cannot be masked or written, nothing is forgotten and the error is told.
func (c Consult) Leave() tea.Cmd {
	var stuk error
	if !c.bedekt {
		var w casus.Wijziging
		w, _, stuk = c.houd()
		c.s.Voeg(w)
	}
	g, s, slot, db := c.g, c.s, c.slot, c.app.DB
	leeg := len(g.Casus().Verloop) == 0 && g.Casus().Titel.Leeg() && !g.Onaf()
	return func() tea.Msg {
		_, err := s.Schrijf(context.Background())
		if err = errors.Join(stuk, err); err != nil {
			return scherm.ErrMsg{Err: melding.NogOpen{Err: err}}
		}
		g.Sluit()
		err = slot.Close() // removing asks for the lock itself
		if err == nil && leeg {
			err = db.Verwijder(context.Background(), g.Casus().ID)
		}
		if err != nil {
			return scherm.ErrMsg{Err: err}
		}
		return scherm.CasusMsg{ID: g.Casus().ID}
	}
}

// Typing is true as long as a field or a list has the keys.
func (c Consult) Typing() bool { return c.deel != deelGeen }

// Uitleg explains the question at hand.
func (c Consult) Uitleg() scherm.Hulp {
	h := scherm.Hulp{Titel: "Consult", Tekst: []string{
		"Je krijgt steeds één vraag. Enter bewaart je antwoord. Nog een keer enter, met een leeg veld, brengt je naar de volgende vraag.",
		"Boven het veld staat wie er spreekt. Met alt en een cijfer, of met f9, spreekt een ander, tot je weer wisselt. Alle meningen blijven zichtbaar.",
		"Zien jullie iets verschillend, dan vraag ik waar jullie het over eens zijn. Alleen dat komt als advies op papier.",
		"Met f3 krijg je meer vragen bij deze stap. Met f6 ga je naar een andere stap. Je mag altijd terug.",
		"Onder het veld staat welke woorden anders worden bewaard. Zo gaan er geen namen naar de schijf. Met f4 geef je namen vooraf een rol.",
		"Met f2 kijk je het hele consult na. " + weghalen.Aanleiding + " Met f8 haal je een woord weg uit de hele casus, of het antwoord waar je op staat.",
		"Alles wordt vanzelf bewaard, ook als je even stopt met typen. Met esc stop je, en later werk je hier verder.",
	}}
	if v, ok := c.g.Vraag(); ok {
		st := c.g.Stap()
		h.Titel, h.Vraagt, h.Waarom = v.Tekst, v.Uitleg, st.Waarom
		h.Stap = scherm.Alinea{Naam: st.Naam(), Tekst: st.Uitleg}
		h.Woorden = strings.Join([]string{v.Hulp, v.Veld, c.keus.Labels()}, " ")
	}
	return h
}
