package klaarmaken

import (
	"context"
	"errors"

	"oliekan/casus"
	"oliekan/casus/klaarmaken"
	"oliekan/store"
	"oliekan/tui/bewaar"
	"oliekan/tui/melding"
	"oliekan/tui/scherm"

	tea "charm.land/bubbletea/v2"
)

// Klaarmaken is the screen in which a second person makes a finished case ready for training, one thing at a time. The
// flow is that of klaarmaken.Klaarmaken; this screen only draws it and passes on what is decided and typed.
type Klaarmaken struct {
	app  *scherm.App
	k    *klaarmaken.Klaarmaken
	s    *bewaar.Schrijver
	slot *store.Slot
	keys klaarKeys

	tekst     scherm.Veld   // where something is written
	leest     bool          // the list above the field has the keys
	rol       scherm.Kiezer // for the word under the cursor
	opRol     bool
	cursor    int // in the lines of the place
	nietBij   bool
	klaar     bool // the case is trainingsklaar; only writing it is left
	opgemerkt klaarmaken.Opgemerkt
	tik       int // counts changes, so that only the last one's pause saves
	fout      error
	zegt      string // one line at the bottom
	straks    string // that line once everything is on disk
	breed     int
	hoog      int
}

// Open opens the reading of a case. Another window that has the case open is a clear error.
func Open(a *scherm.App, id casus.ID) tea.Cmd {
	return func() tea.Msg {
		k, slot, err := open(context.Background(), a.DB, id, klaarmaken.Gegevens{Methode: a.Methode, Masker: a.Masker, Nu: a.Nu})
		if err != nil {
			return scherm.ErrMsg{Err: err}
		}
		return scherm.OpenMsg{Screen: newKlaarmaken(a, k, slot)}
	}
}

// newKlaarmaken makes the screen for a reading whose case is locked.
func newKlaarmaken(a *scherm.App, k *klaarmaken.Klaarmaken, slot *store.Slot) Klaarmaken {
	t := Klaarmaken{
		app: a, k: k, slot: slot, s: a.Schrijvers.Open(a.DB, k.Casus().ID), keys: newKlaarKeys(), tekst: scherm.NewVeld(6),
	}
	t = t.vul()
	if n, _ := k.Nummer(); n > 1 {
		t.zegt = naarWaar
	}
	return t
}

// Init focuses the field.
func (t Klaarmaken) Init() tea.Cmd { return nil }

// Update routes a message; keys are in keys.go.
func (t Klaarmaken) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		nieuw := t.hoog == 0
		t.breed, t.hoog = msg.Width, msg.Height
		t = t.meet()
		if nieuw {
			t.cursor = t.eersteDing()
		}
	case scherm.GeschrevenMsg:
		return t.geschreven(msg)
	case scherm.WeggehaaldMsg:
		return t.geschreven(scherm.GeschrevenMsg{ID: msg.ID, Uit: msg.Geschreven})
	case scherm.CloseMsg:
		return t.terug(), nil
	case scherm.PauzeMsg:
		if msg.ID == t.k.Casus().ID && msg.Tik == t.tik {
			return t, t.schrijf(klaarmaken.Wijziging{})
		}
	case tea.PasteMsg:
		return t.typ(msg)
	case tea.MouseClickMsg:
		return t.klik(msg)
	case tea.MouseWheelMsg:
		return t.beweeg(scherm.Wiel(msg)), nil
	case tea.KeyPressMsg:
		return t.key(msg)
	}
	return t, nil
}

// schrijft reports whether there is a text field at the present place. Where there is no room for what would be typed there
// is none.
func (t Klaarmaken) schrijft() bool {
	s := t.k.Plek().Soort
	return s == klaarmaken.SoortToelichting || s == klaarmaken.SoortLeerpunten && !t.k.Vol()
}

// vul lays out the present place, with what was being typed there.
func (t Klaarmaken) vul() Klaarmaken {
	t.leest, t.opRol, t.opgemerkt = false, false, klaarmaken.Opgemerkt{}
	t.tekst.Zet("")
	t.tekst.Blur()
	if t.schrijft() {
		t.tekst.Zet(t.k.Tekst().String())
		t.tekst.Focus()
	}
	t = t.meet()
	t.cursor = t.eersteDing()
	return t
}

// schrijf queues a change and starts the writing.
func (t Klaarmaken) schrijf(w klaarmaken.Wijziging) tea.Cmd {
	t.s.Les(w.Les)
	if t.s.Voeg(w.Casus); t.s.Leeg() {
		return nil
	}
	return scherm.SchrijfNaar(t.s, t.k.Casus().ID, casus.Wijziging{})
}

// geschreven takes over what the store answered: an error is shown and tried again after the pause.
func (t Klaarmaken) geschreven(msg scherm.GeschrevenMsg) (scherm.Screen, tea.Cmd) {
	if msg.ID != t.k.Casus().ID {
		return t, nil
	}
	for _, n := range msg.Uit.Na {
		t.k.Nagelopen(n.Les, n.Nr, n.Vraag, n.Tekst)
	}
	if len(msg.Uit.Na) > 0 {
		t.zegt = melding.Nagelopen(msg.Uit.Na)
	}
	was := t.fout
	if t.fout = msg.Err; msg.Err != nil {
		t.straks = ""
		t.tik++
		return t, tea.Batch(func() tea.Msg { return scherm.ErrMsg{Err: msg.Err} }, scherm.Pauzeren(msg.ID, t.tik))
	}
	if ongezien := scherm.MeldOngezien(t.app, t.k.Fout()); ongezien != nil {
		return t, ongezien
	}
	if opzij := scherm.MeldOpzij(t.app.Methode, msg.Uit.Opzij); opzij != nil {
		t.straks = ""
		return t, opzij
	}
	if !t.s.Leeg() {
		return t, nil // this was about an earlier change
	}
	if t.straks != "" && len(msg.Uit.Na) == 0 {
		t.zegt = t.straks
	}
	t.straks = ""
	return t, tea.Batch(scherm.Hersteld(was), scherm.VolgWissen(t.app.DB))
}

// typ passes a key or a paste to the field that has the keys, looks at what stands there, and saves it after a pause.
func (t Klaarmaken) typ(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	var cmd tea.Cmd
	switch {
	case !t.schrijft() || t.klaar:
		return t, nil
	case t.leest:
		t = t.lees(false)
	}
	t.zegt, t.straks = "", ""
	t.tekst, cmd = t.tekst.Update(msg)
	t, tik := t.kijk()
	return t, tea.Batch(cmd, tik)
}

// kijk refreshes the masks for what stands in the field, and saves it after a pause.
func (t Klaarmaken) kijk() (Klaarmaken, tea.Cmd) {
	var w klaarmaken.Wijziging
	if t.opgemerkt, w = t.k.Tik(t.tekst.Ruw()); t.opgemerkt.Fout != nil {
		t.zegt = melding.Van(t.opgemerkt.Fout) // what was kept before stays
		return t, nil
	}
	t.s.Les(w.Les)
	t.tik++
	return t, scherm.Pauzeren(t.k.Casus().ID, t.tik)
}

// houdTekst takes what stands in the field as the text of the place. It reports false, and says why, when it cannot.
func (t Klaarmaken) houdTekst() (Klaarmaken, tea.Cmd, bool) {
	leegPunt := t.k.Plek().Soort == klaarmaken.SoortLeerpunten && t.tekst.Leeg()
	if !t.schrijft() || leegPunt || t.tekst.Ruw().Toon() == t.k.Tekst().String() && !t.k.Half() {
		return t, nil, true
	}
	w, vondsten, err := t.k.Zeg(t.tekst.Ruw())
	if err != nil {
		t.zegt = melding.Van(err)
		return t, nil, false
	}
	t.straks = bewaard(vondsten)
	return t, t.schrijf(w), true
}

// ga keeps what stands in the field and goes n places on.
func (t Klaarmaken) ga(n int) (scherm.Screen, tea.Cmd) {
	i, _ := t.k.Nummer()
	return t.naar(i - 1 + n)
}

// naar keeps what stands in the field and goes to a place.
func (t Klaarmaken) naar(i int) (scherm.Screen, tea.Cmd) {
	t.zegt, t.straks = "", ""
	t, cmd, ok := t.houdTekst()
	if !ok {
		return t, cmd
	}
	t.k.Ga(i)
	return t.vul(), cmd
}

// halfWeg keeps what stands in the field for the next time. When that cannot be masked it says so and returns the error:
// nothing may take the place of that text then.
func (t Klaarmaken) halfWeg() (Klaarmaken, error) {
	if !t.schrijft() || t.klaar {
		return t, nil
	}
	w, err := t.k.Verlaat(t.tekst.Ruw())
	if err != nil {
		t.zegt = melding.Van(err)
	}
	t.s.Les(w.Les)
	return t, err
}

// toon puts a screen on top. What stands in the field is kept, and shows its masks from then on: names or a removal may
// change it.
func (t Klaarmaken) toon(s scherm.Screen) (scherm.Screen, tea.Cmd) {
	t, err := t.halfWeg()
	if err != nil {
		return t, nil
	}
	return t.terug(), tea.Batch(t.schrijf(klaarmaken.Wijziging{}), scherm.Open(s))
}

// terug lays the place out anew, with the cursor and the keys where they were.
func (t Klaarmaken) terug() Klaarmaken {
	leest, cursor := t.leest, t.cursor
	t = t.vul()
	t.zegt, t.cursor = "", scherm.Schuif(cursor, 0, len(t.dingen()))
	return t.lees(leest)
}

// sluitAf leaves the screen once everything is on disk. As long as that fails it stays open with all its text.
func (t Klaarmaken) sluitAf() (scherm.Screen, tea.Cmd) {
	t, stuk := t.halfWeg()
	if stuk != nil {
		return t, t.schrijf(klaarmaken.Wijziging{})
	}
	s, zin := t.s, klaarmaken.LaterVerder
	if t.klaar {
		zin = klaarmaken.Gemaakt
	}
	return t, func() tea.Msg {
		if open := scherm.SchrijfLeeg(s); open != nil {
			return open
		}
		return tea.Batch(scherm.Sluit, scherm.Meld(zin))()
	}
}

// Leave brings what stands in the field in safety, forgets the names and lets go of the lock. If something cannot be masked
// or written, nothing is forgotten and the error is told.
func (t Klaarmaken) Leave() tea.Cmd {
	_, stuk := t.halfWeg()
	k, s, slot := t.k, t.s, t.slot
	return func() tea.Msg {
		_, err := s.Schrijf(context.Background())
		if err = errors.Join(stuk, err); err != nil {
			return scherm.ErrMsg{Err: melding.NogOpen{Err: err}}
		}
		k.Sluit()
		if err := slot.Close(); err != nil {
			return scherm.ErrMsg{Err: err}
		}
		return scherm.CasusMsg{ID: k.Casus().ID}
	}
}
