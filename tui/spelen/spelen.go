package spelen

import (
	"context"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/store"
	"oliekan/toets/taal"
	"oliekan/tui/bewaar"
	"oliekan/tui/melding"
	"oliekan/tui/naspelen"
	"oliekan/tui/scherm"

	tea "charm.land/bubbletea/v2"
)

// Spelen is the screen in which a group replays a case. What may be seen is for training.Spel; this screen draws it and
// passes on what is counted, typed and picked.
type Spelen struct {
	app   *scherm.App
	spel  *training.Spel
	oefen bool                // the case is invented
	alle  []training.Training // sessions of other groups
	slot  *store.Slot         // nil for an example, which is not kept
	s     *bewaar.Laatste[training.Training]
	na    *casus.Les // to try after an example
	// probeer makes the screen that prepares a session with it.
	probeer func(casus.Les) scherm.Screen
	keys    speelKeys

	cijfers bool // the last key was a digit: another one goes behind it
	cursor  int  // in the items of the page
	van     int  // first line of the page that is shown
	beamer  bool
	vel     int // which block the beamer shows
	bril    int // which one is shown, counted from 1; 0 is none
	anderen bool
	peilt   bool       // what is asked before and after is shown
	vraag   speelvraag // what is asked: j is yes
	invoer  training.Veld
	veld    scherm.Veld
	masker  []anoniem.Vondst // what in the field will be stored differently
	kiest   keusdoel
	kies    scherm.Kiezer
	eigen   int // the own choice that a grondwaarde is picked for

	zegt  string // one line at the bottom
	stand klokstand
	tik   int // counts changes, so that only the last one's pause saves
	fout  error
	klaar bool
	breed int
	hoog  int
}

type (
	// klokMsg says that a second went by.
	klokMsg struct{ id training.ID }
	// sessiepauzeMsg says that nothing was typed for a while.
	sessiepauzeMsg struct {
		id  training.ID
		tik int
	}
)

// newSpelen makes the screen for a session that is locked.
func newSpelen(a *scherm.App, s sessie) Spelen {
	t := Spelen{app: a, spel: s.spel, oefen: s.les.Casus.Oefen, alle: s.alle, slot: s.slot, keys: newSpeelKeys(), veld: scherm.NewVeld(4)}
	if s.slot != nil {
		t.s = a.Schrijvers.Sessie(a.DB, s.spel.Training().ID)
	}
	return t
}

// hervat goes on with a session that was interrupted, with the field open in which somebody was typing.
func (t Spelen) hervat() Spelen {
	t.zegt = naspelen.Hervat
	if h := t.spel.Training().Half; !h.Tekst.Leeg() && !t.spel.InVeld(h.Veld).Leeg() {
		t = t.opent(h.Veld)
	}
	return t
}

// id names the session.
func (t Spelen) id() training.ID { return t.spel.Training().ID }

// Init starts the clock.
func (t Spelen) Init() tea.Cmd {
	t.spel.Tel()
	return seconde(t.id())
}

// seconde waits a second.
func seconde(id training.ID) tea.Cmd {
	return scherm.Straks(time.Second, klokMsg{id})
}

// Update routes a message; keys are in keys.go.
func (t Spelen) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		eerste := t.hoog == 0
		t.breed, t.hoog = msg.Width, msg.Height
		t = t.meet()
		switch {
		case eerste && t.invoer == "":
			return t.begin(), nil
		case eerste:
			return t.metVraag(), nil
		}
		return t.opPagina(), nil
	case klokMsg:
		return t.klok(msg)
	case scherm.SessieMsg:
		return t.geschreven(msg)
	case sessiepauzeMsg:
		if msg.id == t.id() && msg.tik == t.tik {
			return t, t.bewaar()
		}
	case tea.PasteMsg:
		return t.typ(msg)
	case tea.MouseClickMsg:
		return t.klik(msg)
	case tea.MouseWheelMsg:
		return t.rol(scherm.Wiel(msg) * scherm.WielRegels), nil
	case tea.KeyPressMsg:
		t.spel.Tel()
		return t.key(msg)
	}
	return t, nil
}

// klok lets a second count, says in words when time is nearly over, and writes the session once a minute.
func (t Spelen) klok(msg klokMsg) (scherm.Screen, tea.Cmd) {
	if msg.id != t.id() || t.klaar {
		return t, nil
	}
	voor := t.spel.Klok().Gebruikt / 60
	if t.spel.Tel() {
		t.zegt = naspelen.KlokSprong
	}
	k := t.spel.Klok()
	stand := standVan(k)
	if stand > t.stand && t.spel.Bewaart() {
		t.zegt = taal.Hoofdletter(k.Zin()) + "."
	}
	t.stand = stand
	if k.Gebruikt/60 > voor {
		return t, tea.Batch(seconde(msg.id), t.bewaar())
	}
	return t, seconde(msg.id)
}

// bewaar queues the session as it stands and writes it. An example is not kept.
func (t Spelen) bewaar() tea.Cmd {
	if t.s == nil {
		return nil
	}
	t.s.Zet(t.spel.Training())
	return scherm.SchrijfSessie(t.s, t.id())
}

// naPauze queues the session and writes it after a pause in typing.
func (t Spelen) naPauze() (Spelen, tea.Cmd) {
	if t.s == nil {
		return t, nil
	}
	t.s.Zet(t.spel.Training())
	t.tik++
	return t, scherm.Straks(scherm.Pauze, sessiepauzeMsg{t.id(), t.tik})
}

// geschreven takes over what the store answered: an error is shown and tried again after the pause. What the second scan
// masked is taken over, unless something newer waits: that goes through the same scan.
func (t Spelen) geschreven(msg scherm.SessieMsg) (scherm.Screen, tea.Cmd) {
	if msg.ID != t.id() {
		return t, nil
	}
	was := t.fout
	if t.fout = msg.Err; msg.Err != nil {
		t, later := t.naPauze()
		return t, tea.Batch(func() tea.Msg { return scherm.ErrMsg{Err: msg.Err} }, later)
	}
	if msg.Anders && t.s.Leeg() {
		t.spel.Nagelopen(msg.T)
		t.zegt = naspelen.Gewijzigd
	}
	return t.opPagina(), tea.Batch(scherm.Hersteld(was), scherm.MeldOngezien(t.app, nil), scherm.VolgWissen(t.app.DB))
}

// gedaan says what came of something that was done, and writes the session.
func (t Spelen) gedaan(zin string, err error) (scherm.Screen, tea.Cmd) {
	if err != nil {
		t.zegt = melding.Van(err)
		return t, nil
	}
	t.zegt = zin
	return t.inBeeld(), t.bewaar()
}

// ga goes to another part. What is half typed belongs to the part at hand, so it is finished first.
func (t Spelen) ga(stap func() error) (scherm.Screen, tea.Cmd) {
	if t, half := t.half(); half {
		return t, nil
	}
	if err := stap(); err != nil {
		t.zegt = melding.Van(err)
		return t, nil
	}
	t.zegt, t.stand = "", ruimTijd
	if n := t.spel.Uitloop(); n > 0 && t.spel.Bewaart() {
		t.zegt = naspelen.Uitloop(n) + " Dat doe je met h."
	}
	return t.begin(), t.bewaar()
}

// begin shows the part at hand from its first line.
func (t Spelen) begin() Spelen {
	t.van, t.vel, t.cursor, t.bril, t.anderen = 0, 0, 0, 0, false
	t.peilt = naspelen.PeilStaat(t.spel)
	return t
}

// weg leaves the screen once everything is on disk. As long as that fails it stays open with all that it holds.
func (t Spelen) weg(zin string) (scherm.Screen, tea.Cmd) {
	t.verlaat()
	if t.s == nil {
		return t, scherm.Sluit
	}
	s := t.s
	return t, func() tea.Msg {
		if _, _, err := s.Schrijf(context.Background()); err != nil {
			return scherm.ErrMsg{Err: melding.NogOpen{Err: err}}
		}
		return tea.Batch(scherm.Sluit, scherm.Meld(zin))()
	}
}

// verlaat keeps what stands in the field, and queues the session.
func (t Spelen) verlaat() {
	t.spel.Tel()
	if t.invoer != "" {
		t.spel.Verlaat(t.invoer, t.veld.Ruw())
	}
	if t.s != nil {
		t.s.Zet(t.spel.Training())
	}
}

// Leave brings what stands in the field in safety, forgets the names and lets go of the lock. If something cannot be
// written, nothing is forgotten and the error is told.
func (t Spelen) Leave() tea.Cmd {
	t.verlaat()
	spel, s, slot := t.spel, t.s, t.slot
	return func() tea.Msg {
		if s == nil {
			spel.Sluit()
			return nil
		}
		if _, _, err := s.Schrijf(context.Background()); err != nil {
			return scherm.ErrMsg{Err: melding.NogOpen{Err: err}}
		}
		spel.Sluit()
		if err := slot.Close(); err != nil {
			return scherm.ErrMsg{Err: err}
		}
		return nil
	}
}
