package bibliotheek

import (
	"context"
	"errors"
	"slices"

	"oliekan/casus"
	"oliekan/store"
	"oliekan/tui/consult"
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
	app    *scherm.App
	keys   biebKeys
	zoek   scherm.Regelveld
	typt   bool // the search field has the keys
	filter store.Filter
	vraag  *biebVraag // what was asked last
	klaar  bool       // and it was answered, at least once
	gehad  []store.Treffer
	lijst  scherm.Rijen
	merk   []casus.ID // marked for a bundle, in the order in which that was done
	weg    *casus.Kop // asked about: remove this one?
	breed  int
	hoog   int
}

// biebKeys are those of the list, where letters do things.
type biebKeys struct {
	scherm.LijstKeys
	Staat, Soort, Verder, Handout, Merk, Weg, Alles key.Binding
}

func newBiebKeys() biebKeys {
	return biebKeys{
		LijstKeys: scherm.PijlKeys(),
		Staat:     scherm.Binding("s", "andere staat", "s"),
		Soort:     scherm.Binding("k", "eigen of oefen", "k"),
		Verder:    scherm.Binding("v", "verder", "v"),
		Handout:   scherm.Binding("h", "handout", "h"),
		Merk:      scherm.Binding("spatie", "vink aan", "space"),
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
	b := Bibliotheek{app: a, keys: newBiebKeys(), zoek: scherm.NewRegelveld(), filter: f, typt: zoek}
	b.vraag = b.nieuweVraag(false)
	if zoek {
		b.zoek.Focus()
	}
	return b
}

// nieuweVraag is the question for what is typed and chosen now.
func (b Bibliotheek) nieuweVraag(rang bool) *biebVraag {
	ctx, stop := context.WithCancel(context.Background())
	return &biebVraag{ctx: ctx, stop: stop, woorden: b.zoek.Tekst(), filter: b.filter, rang: rang}
}

// Init reads the list.
func (b Bibliotheek) Init() tea.Cmd { return vraagCasussen(b.app.DB, b.vraag) }

// vraagCasussen asks the store.
func vraagCasussen(db *store.Store, v *biebVraag) tea.Cmd {
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
		b.breed, b.hoog = msg.Width, msg.Height
		b.zoek.Maat(min(msg.Width-4, 60), 1)
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
	b.gehad, b.klaar = msg.treffers, true
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
	b.lijst = scherm.NewRijen(biebRijen(b.gehad, b.breed, b.merk), cursor)
	return b
}

// key handles a key press: the answer to the question about removing first, then the field, then the list.
func (b Bibliotheek) key(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	switch {
	case b.weg != nil:
		return b.beantwoord(msg)
	case b.lijst.Toets(msg, b.keys.voor(b.typt), b.lijstHoog()):
		return b, nil
	case b.typt:
		return b.typ(msg)
	case key.Matches(msg, b.keys.Terug) && len(b.merk) > 0:
		b.merk = nil // marks may stand on cases that are out of sight: first those, then the screen
		return b.schik(b.onder()), scherm.Meld("De vinkjes zijn weg.")
	case key.Matches(msg, b.keys.Terug):
		return b, scherm.Sluit
	case key.Matches(msg, b.keys.Zoek):
		b.typt = true
		return b, b.zoek.Focus()
	case key.Matches(msg, b.keys.Alles) && !b.zoek.Leeg():
		b.zoek.Zet("")
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

// voor leaves home and end to the text field while it has the keys.
func (k biebKeys) voor(typt bool) scherm.LijstKeys {
	l := k.LijstKeys
	l.Begin.SetEnabled(!typt)
	l.Eind.SetEnabled(!typt)
	return l
}

// typ passes a key or a paste to the search field. Enter asks for the best hits first and leaves the field.
func (b Bibliotheek) typ(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	if k, ok := msg.(tea.KeyPressMsg); ok && key.Matches(k, b.keys.Open, b.keys.Terug) {
		b.typt = false
		b.zoek.Blur()
		if key.Matches(k, b.keys.Open) && !b.zoek.Leeg() {
			return b.haal(true)
		}
		return b, nil
	}
	if !b.typt {
		return b, nil
	}
	oud := b.zoek.Tekst()
	var cmd tea.Cmd
	// A key that only moves the cursor in the field, or adds a space, asks nothing.
	if b.zoek, cmd = b.zoek.Update(msg); b.zoek.Tekst() == oud {
		return b, cmd
	}
	b, vraag := b.haal(false)
	return b, tea.Batch(cmd, vraag)
}

// doe acts on the marked cases, or on the one under the cursor.
func (b Bibliotheek) doe(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	if key.Matches(msg, b.keys.Handout) && len(b.merk) > 0 {
		return b, scherm.Naar(scherm.NaarHandout{IDs: b.merk})
	}
	if b.lijst.Cursor >= len(b.gehad) {
		return b, nil
	}
	k := b.gehad[b.lijst.Cursor].Kop
	switch {
	case key.Matches(msg, b.keys.Open):
		return b, scherm.Open(NewLezing(b.app, k.ID))
	case key.Matches(msg, b.keys.Merk):
		return b.metMerk(k.ID), nil
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

// metMerk marks a case for a bundle, or takes its mark away, and goes on to the next one.
func (b Bibliotheek) metMerk(id casus.ID) Bibliotheek {
	oud := b.merk
	b.merk = slices.DeleteFunc(slices.Clone(oud), func(x casus.ID) bool { return x == id })
	if len(b.merk) == len(oud) {
		b.merk = append(b.merk, id)
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
		return scherm.Meld("Deze casus is trainingsklaar en verandert niet meer. Er kan nog wel iets uit, en je kunt hem verwijderen.")
	}
	return consult.Hervat(a, k.ID)
}

// beantwoord takes the answer to the question about removing: j is yes, any other key is no.
func (b Bibliotheek) beantwoord(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	id := b.weg.ID
	b.weg = nil
	if msg.Text != "j" && msg.Text != "J" {
		return b, scherm.Meld("Niets verwijderd.")
	}
	b.merk = slices.DeleteFunc(slices.Clone(b.merk), func(x casus.ID) bool { return x == id })
	return b, verwijderCasus(b.app.DB, id)
}

// verwijderCasus removes a case for good. The store takes its lock for that, and refuses a case that is open somewhere.
func verwijderCasus(db *store.Store, id casus.ID) tea.Cmd {
	return func() tea.Msg {
		if err := db.Verwijder(context.Background(), id); err != nil {
			return scherm.ErrMsg{Err: err}
		}
		// Both lists that are open, this one and the counts of the start screen, have to hear of it.
		return tea.Batch(func() tea.Msg { return scherm.CasusMsg{ID: id} }, scherm.Meld("De casus is verwijderd."))()
	}
}

// klik opens the case that the mouse points at, or goes to the search field.
func (b Bibliotheek) klik(msg tea.MouseClickMsg) (scherm.Screen, tea.Cmd) {
	if b.weg != nil {
		return b, nil
	}
	if msg.Y == biebZoekregel {
		b.typt = true
		return b, b.zoek.Focus()
	}
	i := b.lijst.Op(msg.Y-biebKop, b.lijstHoog())
	if i == scherm.GeenPunt {
		return b, nil
	}
	b.lijst.Cursor, b.typt = i, false
	b.zoek.Blur()
	return b, scherm.Open(NewLezing(b.app, b.gehad[i].Kop.ID))
}
