package training

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/casus/training"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/les"
	"oliekan/tui/naspelen"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Keus lists the cases that a group can replay. Each filter has a key, which goes through what occurs in them.
type Keus struct {
	app     *scherm.App
	keys    keusKeys
	alle    []casus.Les
	gelezen bool
	gehad   []casus.Les // what passes
	filter  training.Filter
	lijst   scherm.Lijst
	vooraf  *vooraf // what was prepared with a case from here and not begun
	begon   bool    // a session was made with a case from here; when that closes, so does this
}

// keusKeys are those of the list, where letters filter.
type keusKeys struct {
	scherm.LijstKeys
	Afdeling, Wet, Moeilijk, Minuten, Belemmering, Soort, Alles key.Binding
}

func newKeusKeys() keusKeys {
	return keusKeys{
		LijstKeys:   scherm.PijlKeys(),
		Afdeling:    scherm.Binding("a", "afdeling", "a"),
		Wet:         scherm.Binding("w", "wet", "w"),
		Moeilijk:    scherm.Binding("m", "hoe moeilijk", "m"),
		Minuten:     scherm.Binding("t", duurConsult, "t"),
		Belemmering: scherm.Binding("b", "belemmering", "b"),
		Soort:       scherm.Binding("k", "eigen of oefen", "k"),
		Alles:       scherm.Binding("backspace", "alle casussen", "backspace"),
	}
}

// lessenMsg brings the cases.
type lessenMsg struct{ lessen []casus.Les }

// newKeus makes the screen; the cases follow.
func newKeus(a *scherm.App) Keus {
	return Keus{app: a, keys: newKeusKeys(), lijst: scherm.NewLijst()}
}

// Init reads the cases.
func (k Keus) Init() tea.Cmd {
	a := k.app
	return func() tea.Msg {
		ls, err := les.Alle(context.Background(), a.DB)
		if err != nil {
			return scherm.ErrMsg{Err: err}
		}
		return lessenMsg{ls}
	}
}

// Update routes a message.
func (k Keus) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		k.lijst.Maat(msg)
		return k.schik(), nil
	case lessenMsg:
		k.alle, k.gelezen = msg.lessen, true
		return k.schik(), nil
	case voorafMsg:
		k.vooraf = &msg.vooraf
	case begonnenMsg:
		k.begon = true
	case scherm.CloseMsg:
		if k.begon {
			return k, scherm.Sluit
		}
	case tea.MouseClickMsg:
		if boven := k.eromheen(); k.lijst.Klik(msg.Y, boven, boven) {
			return k, k.kies()
		}
	case tea.MouseWheelMsg:
		k.lijst.Stap(scherm.Wiel(msg))
	case tea.KeyPressMsg:
		return k.key(msg)
	}
	return k, nil
}

// key handles a key press.
func (k Keus) key(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	f := &k.filter
	switch {
	case k.lijst.Beweeg(msg, k.eromheen()):
		return k, nil
	case key.Matches(msg, k.keys.Open):
		return k, k.kies()
	case key.Matches(msg, k.keys.Terug):
		return k, scherm.Sluit
	case key.Matches(msg, k.keys.Afdeling):
		f.Afdeling = scherm.Volgende(f.Afdeling, append([]string{""}, training.Afdelingen(k.alle)...)...)
	case key.Matches(msg, k.keys.Wet):
		f.Wet = scherm.Volgende(f.Wet, k.waarden(func(l casus.Les) []string { return training.WettenVan(l, k.app.Methode) })...)
	case key.Matches(msg, k.keys.Moeilijk):
		f.Moeilijkheid = scherm.Volgende(f.Moeilijkheid, append([]casus.Moeilijkheid{""}, casus.Moeilijkheden()...)...)
	case key.Matches(msg, k.keys.Minuten):
		f.Minuten = scherm.Volgende(f.Minuten, 0, 30, 40, 50)
	case key.Matches(msg, k.keys.Belemmering):
		f.Belemmering = scherm.Volgende(f.Belemmering, k.waarden(training.BelemmeringenVan)...)
	case key.Matches(msg, k.keys.Soort):
		wat := scherm.Volgende(soortKeus(*f), "", "eigen", "oefencasus")
		f.AlleenEigen, f.AlleenOefen = wat == "eigen", wat == "oefencasus"
	case key.Matches(msg, k.keys.Alles):
		*f = training.Filter{}
	default:
		return k, nil
	}
	k.lijst.Cursor = 0
	return k.schik(), nil
}

// soortKeus is the filter on kind in words.
func soortKeus(f training.Filter) string {
	switch {
	case f.AlleenEigen:
		return "eigen"
	case f.AlleenOefen:
		return "oefencasus"
	}
	return ""
}

// waarden are what occurs in the cases, with nothing in front: no filter.
func (k Keus) waarden(van func(casus.Les) []string) []string {
	uit := []string{""}
	for _, l := range k.alle {
		for _, w := range van(l) {
			if !slices.Contains(uit, w) {
				uit = append(uit, w)
			}
		}
	}
	slices.Sort(uit)
	return uit
}

// schik makes the list for what passes the filters.
func (k Keus) schik() Keus {
	k.gehad = training.Aanbod(k.alle, k.app.Methode, k.filter)
	var uit []scherm.Rij
	for i, l := range k.gehad {
		uit = append(uit, scherm.Rij{Punt: i, Tekst: l.Casus.Titel.String()}, scherm.Rij{Punt: i, Bij: "    " + naspelen.Les(l)})
		if botsing := l.Botsing.String(); botsing != "" && k.lijst.Breed >= 60 {
			for _, r := range scherm.Breek(botsing, min(k.lijst.Breed-8, scherm.KlaarBreed)) {
				uit = append(uit, scherm.Rij{Punt: i, Bij: "    " + r})
			}
		}
	}
	k.lijst.Rijen = scherm.NewRijen(uit, k.lijst.Cursor)
	return k
}

// kies goes on to the form with the case under the cursor.
func (k Keus) kies() tea.Cmd {
	if k.lijst.Cursor >= len(k.gehad) {
		return nil
	}
	t := newOpzet(k.app, k.gehad[k.lijst.Cursor])
	if k.vooraf != nil {
		t = t.met(*k.vooraf)
	}
	return scherm.Open(t)
}

// filters says in words what is filtered on; in a narrow window only what is on.
func (k Keus) filters(breed int, s *scherm.Styles) []string {
	f, minuten := k.filter, ""
	if f.Minuten > 0 {
		minuten = "tot " + strconv.Itoa(f.Minuten) + " minuten"
	}
	weg, _ := k.app.Methode.Vraag(toets.VraagWeg)
	var delen []string
	for _, x := range [][3]string{
		{"afdeling", "a", f.Afdeling},
		{"wet", "w", f.Wet},
		{"moeilijkheid", "m", string(f.Moeilijkheid)},
		{"tijd", "t", minuten},
		{"belemmering", "b", k.app.Methode.Label(weg.Keuzes, f.Belemmering)},
		{"soort", "k", soortKeus(f)},
	} {
		if breed >= 60 || x[2] != "" {
			delen = append(delen, x[0]+" ("+x[1]+"): "+scherm.AlsLeeg(x[2]))
		}
	}
	return scherm.Inspringen(scherm.StijlRegels(s.Stil, scherm.Breek(strings.Join(delen, " · "), max(8, breed-4))))
}

// kop are the lines above the list.
func (k Keus) kop(breed int, s *scherm.Styles) []string {
	rechts := taal.Aantal(len(k.gehad), "casus", "casussen")
	kop := []string{scherm.Kopregel(s.Kop.Render(welkeCasus), s.Stil.Render(rechts), breed)}
	return append(append(kop, k.filters(breed, s)...), "")
}

// eromheen is the number of lines around the list: those above it.
func (k Keus) eromheen() int { return len(k.kop(k.lijst.Breed, &scherm.Styles{})) }

// View draws the screen.
func (k Keus) View(breed, hoog int, s *scherm.Styles) scherm.Frame {
	p := scherm.NewBlad()
	p.Zet(k.kop(breed, s)...)
	var leeg []string
	if k.gelezen && len(k.gehad) == 0 {
		leeg = k.lijst.Alinea(geenCasusPast+" Met backspace zie je ze weer allemaal.", breed, s)
	}
	return k.lijst.Frame(p, leeg, nil, breed, hoog, s)
}

// Typing is false: letters filter.
func (k Keus) Typing() bool { return false }

// ShortHelp lists the keys for the foot line.
func (k Keus) ShortHelp() []key.Binding {
	t, enter := k.keys, k.keys.Open
	enter.SetHelp("enter", "kies deze")
	return []key.Binding{t.Op, enter, t.Alles, t.Terug, t.Uitleg}
}

// FullHelp lists all keys.
func (k Keus) FullHelp() [][]key.Binding {
	t := k.keys
	return k.lijst.AlleToetsen(k.ShortHelp(), t.Afdeling, t.Wet, t.Moeilijk, t.Minuten, t.Belemmering, t.Soort)
}

// Uitleg explains the screen.
func (k Keus) Uitleg() scherm.Hulp {
	return scherm.Hulp{Titel: "Een casus kiezen", Tekst: []string{
		"Hier staan de oefencasussen, en eigen casussen die trainingsklaar zijn. Hoe een casus afloopt, staat er niet bij.",
		"Met een letter maak je de lijst korter. Elke keer dat je de letter typt, krijg je de volgende keuze. Met backspace zie je weer alles.",
		"Is de groep nieuw? Begin dan met een makkelijke casus. Bij een betwiste casus blijven ook vakmensen het oneens.",
		"De tijd is hoe lang het consult toen duurde. Hoe lang jullie sessie duurt, kies je hierna.",
	}}
}
