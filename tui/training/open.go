package training

import (
	"context"
	"errors"

	"oliekan/casus"
	"oliekan/casus/training"
	"oliekan/store"
	"oliekan/tui/les"
	"oliekan/tui/naspelen"
	"oliekan/tui/scherm"

	tea "charm.land/bubbletea/v2"
)

// openSessie goes on with a session, or shows what came of one that is over.
func openSessie(a *scherm.App, t training.Training) tea.Cmd {
	if t.Klaar {
		return openUitslag(a, t.ID)
	}
	return func() tea.Msg {
		slot, err := a.DB.TrainingSlot(t.ID)
		if err != nil {
			return scherm.ErrMsg{Err: err}
		}
		s, err := hervat(context.Background(), a, t.ID, slot)
		if err != nil {
			_ = slot.Close()                       // the first error is the one to tell
			if errors.Is(err, training.ErrKlaar) { // it was ended in another window
				return openUitslag(a, t.ID)()
			}
			return scherm.ErrMsg{Err: err}
		}
		return scherm.OpenMsg{Screen: s}
	}
}

// hervat reads a session that is locked and everything that it is played with. It returns training.ErrKlaar for one that is
// over by now: nothing of it may change any more.
func hervat(ctx context.Context, a *scherm.App, id training.ID, slot *store.Slot) (Spelen, error) {
	t, err := a.DB.Training(ctx, id) // it may be newer than what the list showed
	if err != nil {
		return Spelen{}, err
	}
	if t.Klaar {
		return Spelen{}, training.ErrKlaar
	}
	g, err := gegevensVoor(ctx, a, t.Casus)
	if err != nil {
		return Spelen{}, err
	}
	spel, err := training.Hervat(g, t)
	if err != nil {
		return Spelen{}, err
	}
	alle, err := a.DB.Trainingen(ctx)
	if err != nil {
		return Spelen{}, err
	}
	return newSpelen(a, spel, g.Les, alle, slot).hervat(), nil
}

// gegevensVoor reads what a session over a case is played with. A case that is not there any more is a case that changed.
func gegevensVoor(ctx context.Context, a *scherm.App, id casus.ID) (training.Gegevens, error) {
	g := training.Gegevens{Methode: a.Methode, Masker: a.Masker(), Nu: a.Nu}
	l, err := les.Haal(ctx, a.DB, id)
	if errors.Is(err, store.ErrOnbekend) {
		return g, training.ErrAnders
	}
	g.Les = l
	return g, err
}

// openUitslag shows what came of a session, beside that of other groups with the same case.
func openUitslag(a *scherm.App, id training.ID) tea.Cmd {
	return func() tea.Msg {
		ctx := context.Background()
		t, err := a.DB.Training(ctx, id)
		if err != nil {
			return scherm.ErrMsg{Err: err}
		}
		alle, err := a.DB.Trainingen(ctx)
		if err != nil {
			return scherm.ErrMsg{Err: err}
		}
		g, err := gegevensVoor(ctx, a, t.Casus)
		if err != nil && !errors.Is(err, training.ErrAnders) {
			return scherm.ErrMsg{Err: err}
		}
		blokken, err := naspelen.Uitslag(g, t, alle)
		blad := newSpeelblad(blokken, uitslagHulp())
		if err != nil {
			blad.let = naspelen.CasusVeranderd
		}
		return scherm.OpenMsg{Screen: blad}
	}
}

// uitslagHulp explains the page of a session.
func uitslagHulp() scherm.Hulp {
	return scherm.Hulp{Titel: "Wat er uit de sessie kwam", Tekst: []string{
		"Bovenaan staat hoe vaak deze groep hetzelfde dacht als het tweetal. Andere groepen met deze casus staan eronder.",
		"Daarna volgt elk moment: wat de groep zei, wat het tweetal zei, en wat andere groepen vonden. Onderaan staat wat jullie meenamen.",
		"Is de sessie nog bezig? Dan staat hier alleen wat jullie al hebben gezien.",
	}}
}

// wisSessie removes a session for good. The store takes its lock for that, and refuses one that is open somewhere.
func wisSessie(a *scherm.App, id training.ID) tea.Cmd {
	return func() tea.Msg {
		if err := a.DB.WisTraining(context.Background(), id); err != nil {
			return scherm.ErrMsg{Err: err}
		}
		return tea.BatchMsg{leesTrainingen(a), scherm.Meld(naspelen.Gewist)}
	}
}

// openVoorbeeld opens the example that newcomers read first: nothing of it is kept.
func openVoorbeeld(a *scherm.App) tea.Cmd {
	return func() tea.Msg {
		ls, err := les.Alle(context.Background(), a.DB)
		if err != nil {
			return scherm.ErrMsg{Err: err}
		}
		l, ok := training.EersteVoorbeeld(ls)
		if !ok {
			return scherm.MeldingMsg{Tekst: "Er is geen oefencasus om als voorbeeld te lezen. Kies zelf een casus bij een nieuwe sessie."}
		}
		g := training.Gegevens{Methode: a.Methode, Masker: a.Masker(), Les: l, Nu: a.Nu}
		spel, err := training.Begin(g, training.Opzet{Vorm: training.Voorbeeld})
		if err != nil {
			return scherm.ErrMsg{Err: err}
		}
		s := newSpelen(a, spel, l, nil, nil)
		if na, ok := training.NaVoorbeeld(ls, l.Casus.ID); ok {
			s.na = &na
		}
		return scherm.OpenMsg{Screen: s}
	}
}

// beginSessie makes a session and opens it once it is on disk.
func beginSessie(a *scherm.App, g training.Gegevens, o training.Opzet) tea.Cmd {
	return func() tea.Msg {
		spel, err := training.Begin(g, o)
		if err != nil {
			return scherm.ErrMsg{Err: err}
		}
		s, err := eersteKeer(context.Background(), a, spel, g.Les)
		if err != nil {
			return scherm.ErrMsg{Err: err}
		}
		return tea.BatchMsg{func() tea.Msg { return begonnenMsg{} }, scherm.Open(s)}
	}
}

// eersteKeer takes and writes a session that begins. An example is not kept.
func eersteKeer(ctx context.Context, a *scherm.App, spel *training.Spel, l casus.Les) (Spelen, error) {
	if !spel.Bewaart() {
		return newSpelen(a, spel, l, nil, nil), nil
	}
	slot, err := a.DB.TrainingSlot(spel.Training().ID)
	if err != nil {
		return Spelen{}, err
	}
	t, _, err := a.DB.ZetTraining(ctx, spel.Training())
	spel.Nagelopen(t) // the name of the group, when the second scan masked something in it
	alle, fout := a.DB.Trainingen(ctx)
	if err = errors.Join(err, fout); err != nil {
		_ = slot.Close() // the first error is the one to tell
		return Spelen{}, err
	}
	return newSpelen(a, spel, l, alle, slot), nil
}
