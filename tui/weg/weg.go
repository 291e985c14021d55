package weg

import (
	"context"

	"oliekan/casus"
	"oliekan/casus/gesprek"
	"oliekan/casus/klaarmaken"
	"oliekan/store"
	"oliekan/tui/bewaar"
	"oliekan/tui/scherm"
	"oliekan/tui/weghalen"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// weghaalfase is how far a removal is.
type weghaalfase int

// The phases of a removal, in order. The first is left out where there is nothing to choose.
const (
	weghaalKies  weghaalfase = iota // a word, or the whole answer
	weghaalTyp                      // which word
	weghaalVraag                    // is this really what has to happen?
	weghaalBezig
	weghaalKlaar
)

// Weghalen takes out of a case what should not have been written down. Within a consult it works on that; else it opens
// the case for itself.
type Weghalen struct {
	app *scherm.App
	// neem takes it out of the case in memory and queues the change in s, where a consult or a reading has the case open;
	// else it is nil.
	neem     neemWeg
	s        *bewaar.Schrijver
	casus    casus.Casus
	nr       int // the answer that may go as a whole, 0 for none
	keys     scherm.LijstKeys
	fase     weghaalfase
	lijst    kiezerlijst
	veld     scherm.Regelveld
	wat      weghalen.Wat
	uitkomst weghalen.Uitslag
	zegt     string
	breed    int
	hoog     int
	eerste   weghaalfase
}

// neemWeg takes something out of a case that is open, and returns what to look for afterwards. les is the lesson of the
// case as it is stored.
type neemWeg func(les casus.Lesstof, w weghalen.Wat) (gesprek.Weg, error)

// kiezerlijst is a short list to pick a line from.
type kiezerlijst struct {
	regels [][2]string // what it is, and what is told about it
	cursor int
}

type (
	// weghaalLesMsg brings the lesson of a case that is open, so that the removal can begin.
	weghaalLesMsg struct {
		id  casus.ID
		les casus.Lesstof
	}
	// weghaalFoutMsg says that a removal did not happen, or that it waits for the disk.
	weghaalFoutMsg struct {
		id    casus.ID
		err   error
		wacht bool
	}
)

// NewWeghalen makes the screen for a case that is not open in a consult. nr is the inbreng under the cursor, 0 for none.
func NewWeghalen(a *scherm.App, c casus.Casus, nr int) Weghalen {
	w := Weghalen{app: a, casus: c, nr: weghalen.Antwoord(c, nr), keys: scherm.PijlKeys(), veld: scherm.NewRegelveld()}
	if w.eerste = weghaalTyp; w.nr > 0 {
		w.eerste = weghaalKies
	}
	return w.naar(w.eerste)
}

// NewWeghalenIn makes the screen for a consult in progress.
func NewWeghalenIn(a *scherm.App, g *gesprek.Gesprek, s *bewaar.Schrijver, nr int) Weghalen {
	w := NewWeghalen(a, g.Casus(), nr)
	w.s = s
	w.neem = func(les casus.Lesstof, wat weghalen.Wat) (gesprek.Weg, error) {
		c, weg, err := weghalen.Neem(g, les, wat)
		if err == nil {
			s.Voeg(c)
		}
		return weg, err
	}
	return w
}

// NewWeghalenBij makes the screen for a case that is being made ready for training.
func NewWeghalenBij(a *scherm.App, k *klaarmaken.Klaarmaken, s *bewaar.Schrijver) Weghalen {
	w := NewWeghalen(a, k.Casus(), 0)
	w.s = s
	w.neem = func(_ casus.Lesstof, wat weghalen.Wat) (gesprek.Weg, error) {
		c, weg, err := k.HaalWeg(wat.Woord)
		if err == nil {
			s.Les(c.Les)
			s.Voeg(c.Casus)
		}
		return weg, weghalen.Fout(err)
	}
	return w
}

// Init starts nothing.
func (w Weghalen) Init() tea.Cmd { return nil }

// naar goes to a phase and lays out its list.
func (w Weghalen) naar(f weghaalfase) Weghalen {
	w.fase, w.lijst = f, kiezerlijst{}
	w.veld.Blur()
	switch f {
	case weghaalKies:
		for _, k := range watKeuzes(true) {
			w.lijst.regels = append(w.lijst.regels, [2]string{k.naam, k.uitleg})
		}
	case weghaalTyp:
		w.veld.Focus()
	case weghaalVraag:
		w.lijst.regels = [][2]string{{"nee", "laat het staan"}, {"ja", "haal het weg"}}
	case weghaalKlaar:
		for _, k := range w.uitkomst.Spoor.Elders {
			w.lijst.regels = append(w.lijst.regels, [2]string{k.Opschrift(), casusNaam(k)})
		}
	}
	return w
}

// casusNaam is how far a case is and its code, or its month when that is gone.
func casusNaam(k casus.Kop) string {
	if k.Code != "" {
		return string(k.Staat) + ", " + k.Code
	}
	return string(k.Staat) + ", " + k.Maand
}

// Update routes a message.
func (w Weghalen) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		w.breed, w.hoog = msg.Width, msg.Height
		w.veld.Maat(min(msg.Width-4, 60), 1)
	case scherm.WeggehaaldMsg:
		if msg.ID == w.casus.ID && w.fase == weghaalBezig {
			w.uitkomst = msg.Uitslag
			return w.naar(weghaalKlaar), nil
		}
	case weghaalLesMsg:
		if msg.id == w.casus.ID && w.fase == weghaalBezig {
			return w.begin(msg.les)
		}
	case weghaalFoutMsg:
		if msg.id == w.casus.ID && w.fase == weghaalBezig {
			return w.mislukt(msg)
		}
	case tea.PasteMsg:
		if w.fase == weghaalTyp {
			w.veld, _ = w.veld.Update(msg)
		}
	case tea.MouseWheelMsg:
		w.lijst.cursor = scherm.Schuif(w.lijst.cursor, scherm.Wiel(msg), len(w.lijst.regels))
	case tea.MouseClickMsg:
		b := w.blad(w.breed, &scherm.Styles{})
		b.Venster(w.hoog)
		if d := b.Op(msg.Y); d.Soort == "regel" {
			w.lijst.cursor = d.Nr
			return w.enter()
		}
	case tea.KeyPressMsg:
		return w.key(msg)
	}
	return w, nil
}

// mislukt tells that nothing was removed, or that it still has to be written. What was typed is forgotten.
func (w Weghalen) mislukt(msg weghaalFoutMsg) (scherm.Screen, tea.Cmd) {
	w = w.vergeet().naar(w.eerste)
	w.zegt = ""
	if msg.wacht {
		w.zegt = weghalen.NietBewaard
	}
	return w, func() tea.Msg { return scherm.ErrMsg{Err: msg.err} }
}

func (w Weghalen) key(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	switch {
	case key.Matches(msg, w.keys.Terug):
		return w.terug()
	case key.Matches(msg, w.keys.Open):
		return w.enter()
	case w.fase == weghaalTyp:
		var cmd tea.Cmd
		w.veld, cmd = w.veld.Update(msg)
		w.zegt = ""
		return w, cmd
	case key.Matches(msg, w.keys.Op):
		w.lijst.cursor = scherm.Schuif(w.lijst.cursor, -1, len(w.lijst.regels))
	case key.Matches(msg, w.keys.Neer):
		w.lijst.cursor = scherm.Schuif(w.lijst.cursor, 1, len(w.lijst.regels))
	case w.fase == weghaalVraag && msg.Text == "j":
		w.lijst.cursor = 1
	case w.fase == weghaalVraag && msg.Text == "n":
		w.lijst.cursor = 0
	}
	return w, nil
}

// terug goes a phase back. What is being done cannot be left: it is done in a moment.
func (w Weghalen) terug() (scherm.Screen, tea.Cmd) {
	switch {
	case w.fase == weghaalBezig:
		return w, nil
	case w.fase == weghaalKlaar || w.fase == w.eerste:
		return w, scherm.Sluit
	case w.fase == weghaalVraag && w.wat.Nr == 0:
		return w.naar(weghaalTyp), nil
	}
	return w.naar(w.eerste), nil
}

// enter goes a phase on.
func (w Weghalen) enter() (scherm.Screen, tea.Cmd) {
	w.zegt = ""
	switch w.fase {
	case weghaalKies:
		if w.wat = (weghalen.Wat{}); w.lijst.cursor == 0 {
			return w.naar(weghaalTyp), nil
		}
		w.wat.Nr = w.nr
		return w.naar(weghaalVraag), nil
	case weghaalTyp:
		if w.wat.Woord = w.veld.Ruw(); w.wat.Woord.Leeg() {
			w.zegt = "Typ eerst een woord, of ga terug met esc."
			return w, nil
		}
		return w.naar(weghaalVraag), nil
	case weghaalVraag:
		if w.lijst.cursor == 0 {
			return w.terug()
		}
		return w.haalWeg()
	case weghaalKlaar:
		if e := w.uitkomst.Spoor.Elders; len(e) > 0 {
			return w, scherm.Naar(scherm.NaarCasus{ID: e[w.lijst.cursor].ID})
		}
		return w, scherm.Sluit
	}
	return w, nil
}

// haalWeg begins it. Where the case is open its lesson is read first: the word has to be looked for there too.
func (w Weghalen) haalWeg() (scherm.Screen, tea.Cmd) {
	wat, id := w.wat, w.casus.ID
	if w.neem != nil {
		db := w.app.DB
		return w.naar(weghaalBezig), func() tea.Msg {
			les, err := db.Lesstof(context.Background(), id)
			if err != nil {
				return weghaalFoutMsg{id: id, err: err}
			}
			return weghaalLesMsg{id, les}
		}
	}
	w = w.vergeet().naar(weghaalBezig)
	werk := weghalen.Werk{DB: w.app.DB, Methode: w.app.Methode, Masker: w.app.Masker, Nu: w.app.Nu}
	return w, func() tea.Msg {
		uit, err := werk.UitCasus(context.Background(), id, wat)
		if err != nil {
			return weghaalFoutMsg{id: id, err: err}
		}
		return scherm.WeggehaaldMsg{ID: id, Uitslag: uit}
	}
}

// begin takes it out of the case that is open, and forgets what was typed.
func (w Weghalen) begin(les casus.Lesstof) (scherm.Screen, tea.Cmd) {
	wat := w.wat
	w = w.vergeet()
	weg, err := w.neem(les, wat)
	if err != nil {
		return w.mislukt(weghaalFoutMsg{err: err})
	}
	return w, spoorNa(w.app.DB, w.s, w.casus.ID, weg, wat.Nr > 0)
}

// vergeet wipes the word that was typed.
func (w Weghalen) vergeet() Weghalen {
	w.wat = weghalen.Wat{}
	w.veld.Zet("")
	return w
}

// spoorNa writes what waits for a case and then looks for what was taken out of it.
func spoorNa(db store.Opslag, s *bewaar.Schrijver, id casus.ID, weg gesprek.Weg, antwoord bool) tea.Cmd {
	return func() tea.Msg {
		g, err := s.Schrijf(context.Background())
		if err != nil {
			return tea.BatchMsg{
				func() tea.Msg { return scherm.GeschrevenMsg{ID: id, Uit: g, Err: err} }, func() tea.Msg { return weghaalFoutMsg{id, err, true} },
			}
		}
		uit, err := weghalen.Speur(context.Background(), db, id, weg, antwoord)
		if err != nil {
			return weghaalFoutMsg{id: id, err: err}
		}
		uit.Na = g.Na
		return scherm.WeggehaaldMsg{ID: id, Uitslag: uit, Geschreven: g}
	}
}

// Typing is true while the word is typed and while something is asked or done: a letter must not stop the program then.
func (w Weghalen) Typing() bool { return w.fase != weghaalKlaar }

// ShortHelp lists the keys for the foot line.
func (w Weghalen) ShortHelp() []key.Binding {
	enter, k := w.keys.Open, w.keys
	enter.SetHelp("enter", "kies")
	switch {
	case w.fase == weghaalBezig:
		return nil
	case w.fase == weghaalTyp:
		enter.SetHelp("enter", "verder")
		return []key.Binding{enter, k.Terug}
	case w.fase == weghaalKlaar && len(w.lijst.regels) == 0:
		return []key.Binding{k.Terug}
	case w.fase == weghaalKlaar:
		enter.SetHelp("enter", "open die casus")
	}
	return []key.Binding{k.Op, enter, k.Terug}
}

// FullHelp lists all keys.
func (w Weghalen) FullHelp() [][]key.Binding { return [][]key.Binding{w.ShortHelp()} }

// Uitleg explains the screen.
func (w Weghalen) Uitleg() scherm.Hulp {
	return scherm.Hulp{Titel: weghalen.Kop, Tekst: []string{
		weghalen.Aanleiding + " Hier haal je het weg. Dat kan met een woord, of met een heel antwoord.",
		"Een woord gaat uit de hele casus, ook uit wat eerder is veranderd of teruggenomen. Er komt [weggehaald] te staan.",
		"Daarna zoekt oliekan in de bestanden of het echt weg is, en zegt wat het vond. Kan dat nog niet overal? Dan probeert het dat later vanzelf.",
		"Ook een casus die is afgerond of klaar is voor training, kun je zo nog veranderen. Dat blijft hij dan ook.",
		weghalen.Zelf,
	}}
}
