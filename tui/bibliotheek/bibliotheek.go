package bibliotheek

import (
	"context"
	"errors"
	"slices"

	"oliekan/casus"
	"oliekan/store"
	"oliekan/tui/consult"
	"oliekan/tui/melding"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// zoekMaximum is how many hits a search shows: more than anybody reads.
const zoekMaximum = 200

// Bibliotheek lists all cases, and finds them back by their words (product design, finding it back). While somebody
// types, the newest cases that fit come first, which the index gives in about a millisecond; enter asks for the best
// ones first, which can take a few hundred (techniek.md, SQLite).
type Bibliotheek struct {
	app     *scherm.App
	keys    biebKeys
	filter  store.Filter
	vraag   *biebVraag // what was asked last
	gelezen bool       // and it was answered, at least once
	gehad   []store.Treffer
	lijst   scherm.Lijst
	vinken  []casus.ID // marked for a bundle, in the order in which that was done
	weg     *casus.Kop // asked about: remove this one?
}

// biebKeys are those of the list, where letters do things.
type biebKeys struct {
	scherm.LijstKeys
	Staat, Soort, Verder, Handout, Vink, Weg, Alles key.Binding
}

func newBiebKeys() biebKeys {
	return biebKeys{
		LijstKeys: scherm.PijlKeys(),
		Staat:     scherm.Binding("s", "andere staat", "s"),
		Soort:     scherm.Binding("k", "eigen of oefen", "k"),
		Verder:    scherm.Binding("v", "verder", "v"),
		Handout:   scherm.Binding("h", "handout", "h"),
		Vink:      scherm.Binding("spatie", "vink aan", "space"),
		Weg:       scherm.Binding("delete", "verwijder", "delete"),
		Alles:     scherm.Binding("backspace", "zoeken weg", "backspace"),
	}
}

// biebVraag is one question to the store. An answer belongs to the question whose pointer it carries; that of an
// earlier question, or of another library, is dropped.
type biebVraag struct {
	ctx     context.Context // of this question only: the next one cancels it
	stop    context.CancelFunc
	woorden string
	filter  store.Filter
	rang    bool // best hits first
	blijf   bool // the same question again: the cursor stays on its case
}

// biebMsg is the answer to a question.
type biebMsg struct {
	vraag    *biebVraag
	treffers []store.Treffer
	err      error
}

// NewBibliotheek makes the list of cases that pass a filter; with zoek the search field has the keys.
func NewBibliotheek(a *scherm.App, f store.Filter, zoek bool) Bibliotheek {
	b := Bibliotheek{app: a, keys: newBiebKeys(), filter: f, lijst: scherm.NewLijst()}
	b.vraag = b.nieuweVraag(false)
	if zoek {
		b.lijst.BeginZoek()
	}
	return b
}

// nieuweVraag is the question for what is typed and chosen now.
func (b Bibliotheek) nieuweVraag(rang bool) *biebVraag {
	ctx, stop := context.WithCancel(context.Background())
	return &biebVraag{ctx: ctx, stop: stop, woorden: b.lijst.Zoek.Tekst(), filter: b.filter, rang: rang}
}

// Init reads the list.
func (b Bibliotheek) Init() tea.Cmd { return vraagCasussen(b.app.DB, b.vraag) }

// vraagCasussen asks the store.
func vraagCasussen(db store.Opslag, v *biebVraag) tea.Cmd {
	return func() tea.Msg {
		// Every hit costs a piece of its text; the list without words has none, so that one may be whole.
		maximaal := zoekMaximum
		if v.woorden == "" {
			maximaal = 0
		}
		treffers, err := db.Zoek(v.ctx, v.woorden, v.filter, maximaal, v.rang)
		return biebMsg{v, treffers, err}
	}
}

// haal asks again, and stops the question before.
func (b Bibliotheek) haal(rang bool) (Bibliotheek, tea.Cmd) {
	b.vraag.stop()
	vorige := b.vraag
	b.vraag = b.nieuweVraag(rang)
	b.vraag.blijf = vorige.woorden == b.vraag.woorden && vorige.rang == rang
	return b, vraagCasussen(b.app.DB, b.vraag)
}

// Leave stops what is still being asked.
func (b Bibliotheek) Leave() tea.Cmd {
	b.vraag.stop()
	return nil
}

// Update routes a message.
func (b Bibliotheek) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		b.lijst.Maat(msg)
		return b.schik(b.onder()), nil
	case biebMsg:
		return b.antwoord(msg)
	case scherm.CasusMsg, scherm.CloseMsg, scherm.StartMsg:
		return b.haal(b.vraag.rang)
	case tea.PasteMsg:
		return b.typ(msg)
	case tea.MouseClickMsg:
		return b.klik(msg)
	case tea.MouseWheelMsg:
		b.lijst.Stap(scherm.Wiel(msg))
	case tea.KeyPressMsg:
		return b.key(msg)
	}
	return b, nil
}

// antwoord takes over what the store found, and keeps the cursor on the case where it was.
func (b Bibliotheek) antwoord(msg biebMsg) (scherm.Screen, tea.Cmd) {
	if msg.vraag != b.vraag || errors.Is(msg.err, context.Canceled) {
		return b, nil
	}
	msg.vraag.stop()
	if msg.err != nil {
		return b, func() tea.Msg { return scherm.ErrMsg{Err: msg.err} }
	}
	// After a reload the eye is on the same case. After a new search the best answer is the first one.
	id := b.onder()
	if !msg.vraag.blijf {
		id, b.lijst.Cursor = "", 0
	}
	b.gehad, b.gelezen = msg.treffers, true
	return b.schik(id), nil
}

// onder returns the id of the case under the cursor, "" if there is none.
func (b Bibliotheek) onder() casus.ID {
	if b.lijst.Cursor < len(b.gehad) {
		return b.gehad[b.lijst.Cursor].Kop.ID
	}
	return ""
}

// schik lays the list out for the width, with the cursor on a case if it is still there.
func (b Bibliotheek) schik(id casus.ID) Bibliotheek {
	cursor := b.lijst.Cursor
	if i := slices.IndexFunc(b.gehad, func(t store.Treffer) bool { return t.Kop.ID == id }); i >= 0 {
		cursor = i
	}
	b.lijst.Rijen = scherm.NewRijen(biebRijen(b.gehad, b.lijst.Breed, b.vinken), cursor)
	return b
}

// key handles a key press: the answer to the question about removing first, then the field, then the list.
func (b Bibliotheek) key(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	switch {
	case b.weg != nil:
		return b.beantwoord(msg)
	case b.lijst.Beweeg(msg, b.eromheen()):
		return b, nil
	case b.lijst.Typt:
		return b.typ(msg)
	case key.Matches(msg, b.keys.Terug) && len(b.vinken) > 0:
		b.vinken = nil // they may stand on cases that are out of sight: first those, then the screen
		return b.schik(b.onder()), scherm.Meld("De vinkjes zijn weg.")
	case key.Matches(msg, b.keys.Terug):
		return b, scherm.Sluit
	case key.Matches(msg, b.keys.Zoek):
		return b, b.lijst.BeginZoek()
	case key.Matches(msg, b.keys.Alles) && !b.lijst.Zoek.Leeg():
		b.lijst.Zoek.Zet("")
		return b.haal(false)
	case key.Matches(msg, b.keys.Staat):
		b.filter.Staat = scherm.Volgende(b.filter.Staat, "", casus.Werkversie, casus.Afgerond, casus.Trainingsklaar)
		return b.haal(b.vraag.rang)
	case key.Matches(msg, b.keys.Soort):
		b.filter.Soort = scherm.Volgende(b.filter.Soort, "", store.SoortEigen, store.SoortOefen)
		return b.haal(b.vraag.rang)
	}
	return b.doe(msg)
}

// typ passes a key or a paste to the search field. Enter asks for the best hits first and leaves the field.
func (b Bibliotheek) typ(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	if k, ok := msg.(tea.KeyPressMsg); ok && key.Matches(k, b.keys.Open, b.keys.Terug) {
		b.lijst.EindZoek()
		if key.Matches(k, b.keys.Open) && !b.lijst.Zoek.Leeg() {
			return b.haal(true)
		}
		return b, nil
	}
	anders, cmd := b.lijst.Typ(msg)
	if !anders {
		return b, cmd
	}
	b, vraag := b.haal(false)
	return b, tea.Batch(cmd, vraag)
}

// doe acts on the marked cases, or on the one under the cursor.
func (b Bibliotheek) doe(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	if key.Matches(msg, b.keys.Handout) && len(b.vinken) > 0 {
		return b, scherm.Naar(scherm.NaarHandout{IDs: b.vinken})
	}
	if b.lijst.Cursor >= len(b.gehad) {
		return b, nil
	}
	k := b.gehad[b.lijst.Cursor].Kop
	switch {
	case key.Matches(msg, b.keys.Open):
		return b, scherm.Open(NewLezing(b.app, k.ID))
	case key.Matches(msg, b.keys.Vink):
		return b.wisselVink(k.ID), nil
	case key.Matches(msg, b.keys.Handout):
		return b, scherm.Naar(scherm.NaarHandout{IDs: []casus.ID{k.ID}})
	case key.Matches(msg, b.keys.Verder):
		return b, verderMet(b.app, k)
	case key.Matches(msg, b.keys.Weg) && k.Oefen:
		return b, scherm.Meld("Een oefencasus hoort bij het programma. Die kun je niet verwijderen.")
	case key.Matches(msg, b.keys.Weg):
		b.weg = &k
	}
	return b, nil
}

// wisselVink marks a case for a bundle, or takes its mark away, and goes on to the next one.
func (b Bibliotheek) wisselVink(id casus.ID) Bibliotheek {
	oud := b.vinken
	b.vinken = slices.DeleteFunc(slices.Clone(oud), func(x casus.ID) bool { return x == id })
	if len(b.vinken) == len(oud) {
		b.vinken = append(b.vinken, id)
	}
	b = b.schik(id)
	b.lijst.Stap(1)
	return b
}

// verderMet resumes an own case; with an invented one it says why not.
func verderMet(a *scherm.App, k casus.Kop) tea.Cmd {
	if k.Oefen {
		return scherm.Meld("Een oefencasus kun je lezen, maar niet veranderen. Begin zelf een consult op het startscherm.")
	}
	if k.Staat == casus.Trainingsklaar {
		return scherm.Meld(melding.Van(store.ErrKlaar))
	}
	return consult.Hervat(a, k.ID)
}

// beantwoord takes the answer to the question about removing: j is yes, any other key is no.
func (b Bibliotheek) beantwoord(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	id := b.weg.ID
	b.weg = nil
	if msg.Text != "j" && msg.Text != "J" {
		return b, scherm.Meld(nietsVerwijderd)
	}
	b.vinken = slices.DeleteFunc(slices.Clone(b.vinken), func(x casus.ID) bool { return x == id })
	return b, verwijderCasus(b.app.DB, id)
}

// verwijderCasus removes a case for good. The store takes its lock for that, and refuses a case that is open somewhere.
func verwijderCasus(db store.Opslag, id casus.ID) tea.Cmd {
	return func() tea.Msg {
		if err := db.Verwijder(context.Background(), id); err != nil {
			return scherm.ErrMsg{Err: err}
		}
		// Both lists that are open, this one and the counts of the start screen, have to hear of it.
		return tea.Batch(func() tea.Msg { return scherm.CasusMsg{ID: id} }, scherm.Meld(verwijderd))()
	}
}

// klik opens the case that the mouse points at, or goes to the search field.
func (b Bibliotheek) klik(msg tea.MouseClickMsg) (scherm.Screen, tea.Cmd) {
	if b.weg != nil {
		return b, nil
	}
	if msg.Y == biebZoekregel {
		return b, b.lijst.BeginZoek()
	}
	if !b.lijst.Klik(msg.Y, biebKop, b.eromheen()) {
		return b, nil
	}
	b.lijst.EindZoek()
	return b, scherm.Open(NewLezing(b.app, b.gehad[b.lijst.Cursor].Kop.ID))
}
