package training

import (
	"slices"

	"oliekan/casus"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Momentkeus lets the trainer pick the moments of a session. It shows what the pair said, so it is for before the session.
type Momentkeus struct {
	les    casus.Les
	m      *toets.Methode
	keuzes []casus.Antwoord
	nrs    []int
	lijst  scherm.Lijst
}

// newMomentkeus makes the list with the moments that were picked so far.
func newMomentkeus(a *scherm.App, l casus.Les, nrs []int) Momentkeus {
	lijst := scherm.NewLijst()
	lijst.Keys.Open = scherm.Binding("enter", "wel of niet", "enter", "space")
	return Momentkeus{lijst: lijst, les: l, m: a.Methode, keuzes: casus.Momentkeuzes(l.Casus), nrs: slices.Clone(nrs)}
}

// Init starts nothing.
func (k Momentkeus) Init() tea.Cmd { return nil }

// Update routes a message.
func (k Momentkeus) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		k.lijst.Maat(msg)
		return k.schik(), nil
	case tea.MouseClickMsg:
		if k.lijst.Klik(msg.Y, momentKop, momentKop) {
			return k.wissel(), nil
		}
	case tea.MouseWheelMsg:
		k.lijst.Stap(scherm.Wiel(msg))
	case tea.KeyPressMsg:
		switch {
		case k.lijst.Beweeg(msg, momentKop):
		case key.Matches(msg, k.lijst.Keys.Open):
			return k.wissel(), nil
		case key.Matches(msg, k.lijst.Keys.Terug):
			nrs := k.nrs
			return k, tea.Batch(func() tea.Msg { return momentenMsg{nrs} }, scherm.Sluit)
		}
	}
	return k, nil
}

// wissel takes the answer under the cursor as a moment, or takes that back.
func (k Momentkeus) wissel() Momentkeus {
	if k.lijst.Cursor >= len(k.keuzes) {
		return k
	}
	nr := k.keuzes[k.lijst.Cursor].Laatst
	if i := slices.Index(k.nrs, nr); i >= 0 {
		k.nrs = slices.Delete(slices.Clone(k.nrs), i, i+1)
	} else {
		k.nrs = append(slices.Clone(k.nrs), nr)
		slices.Sort(k.nrs)
	}
	return k.schik()
}

// momentKop is the number of lines above the list.
const momentKop = 3

// schik makes the list.
func (k Momentkeus) schik() Momentkeus {
	v := scherm.Verslag{C: k.les.Casus, M: k.m}
	var uit []scherm.Rij
	for i, a := range k.keuzes {
		teken := "  "
		if slices.Contains(k.nrs, a.Laatst) {
			teken = "✓ "
		}
		q, _ := k.m.Vraag(a.Vraag)
		uit = append(uit, scherm.Rij{Punt: i, Tekst: teken + q.Label + ", " + v.Keuze(toets.LijstRollen, string(a.Rol))},
			scherm.Rij{Punt: i, Bij: "      " + v.Tekst(a.Inbreng)})
	}
	k.lijst.Rijen = scherm.NewRijen(uit, k.lijst.Cursor)
	return k
}

// View draws the screen.
func (k Momentkeus) View(breed, hoog int, s *scherm.Styles) scherm.Frame {
	p := scherm.NewBlad()
	p.Zet(
		scherm.Kopregel(s.Kop.Render("Welke momenten?"), s.Stil.Render(taal.Aantal(len(k.nrs), "gekozen", "gekozen")), breed),
		scherm.Knip("  "+s.Let.Render("Hier staat wat het tweetal zei. Kies zonder de groep erbij."), breed), "",
	)
	return k.lijst.Frame(p, nil, nil, breed, hoog, s)
}

// Typing is false: there is no field here.
func (k Momentkeus) Typing() bool { return false }

// ShortHelp lists the keys for the foot line.
func (k Momentkeus) ShortHelp() []key.Binding {
	klaar := k.lijst.Keys.Terug
	klaar.SetHelp("esc", "klaar")
	return []key.Binding{k.lijst.Keys.Op, k.lijst.Keys.Open, klaar, k.lijst.Keys.Uitleg}
}

// FullHelp lists all keys.
func (k Momentkeus) FullHelp() [][]key.Binding {
	return k.lijst.AlleToetsen(k.ShortHelp())
}

// Uitleg explains the screen.
func (k Momentkeus) Uitleg() scherm.Hulp {
	return scherm.Hulp{Titel: "De momenten kiezen", Tekst: []string{
		"Een moment is een antwoord van het tweetal dat de groep eerst zelf mag geven. Zes tot acht is genoeg.",
		"Kies momenten waarop het tweetal van gedachten veranderde, of waarop je het oneens kunt zijn. Neem liefst uit elke stap er een.",
	}}
}
