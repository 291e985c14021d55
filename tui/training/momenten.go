package training

import (
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Momentkeus lets the trainer pick the moments of a session. It shows what the pair said, so it is for before the session.
type Momentkeus struct {
	keys   scherm.LijstKeys
	les    casus.Les
	m      *toets.Methode
	keuzes []casus.Antwoord
	nrs    []int
	lijst  scherm.Rijen
	breed  int
	hoog   int
}

// newMomentkeus makes the list with the moments that were picked so far.
func newMomentkeus(a *scherm.App, l casus.Les, nrs []int) Momentkeus {
	k := scherm.PijlKeys()
	k.Open = scherm.Binding("enter", "wel of niet", "enter", "space")
	return Momentkeus{keys: k, les: l, m: a.Methode, keuzes: casus.Momentkeuzes(l.Casus), nrs: slices.Clone(nrs)}
}

// Init starts nothing.
func (k Momentkeus) Init() tea.Cmd { return nil }

// Update routes a message.
func (k Momentkeus) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		k.breed, k.hoog = msg.Width, msg.Height
		return k.schik(), nil
	case tea.MouseClickMsg:
		if i := k.lijst.Op(msg.Y-momentKop, k.lijstHoog()); i != scherm.GeenPunt {
			k.lijst.Cursor = i
			return k.wissel(), nil
		}
	case tea.MouseWheelMsg:
		k.lijst.Stap(scherm.Wiel(msg))
	case tea.KeyPressMsg:
		switch {
		case k.lijst.Toets(msg, k.keys, k.lijstHoog()):
		case key.Matches(msg, k.keys.Open):
			return k.wissel(), nil
		case key.Matches(msg, k.keys.Terug):
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

// lijstHoog is the number of lines for the list.
func (k Momentkeus) lijstHoog() int { return max(1, k.hoog-momentKop) }

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
	k.lijst = scherm.NewRijen(uit, k.lijst.Cursor)
	return k
}

// View draws the screen.
func (k Momentkeus) View(width, height int, s *scherm.Styles) scherm.Frame {
	kop := []string{
		scherm.Kopregel(s.Kop.Render("Welke momenten?"), s.Stil.Render(taal.Aantal(len(k.nrs), "gekozen", "gekozen")), width),
		scherm.Knip("  "+s.Let.Render("Hier staat wat het tweetal zei. Kies zonder de groep erbij."), width), "",
	}
	hoog := max(0, height-momentKop)
	return scherm.Frame{Body: strings.Join(append(kop, scherm.Vul(strings.Join(k.lijst.Teken(width, hoog, s), "\n"), width, hoog)), "\n")}
}

// Typing is false: there is no field here.
func (k Momentkeus) Typing() bool { return false }

// ShortHelp lists the keys for the foot line.
func (k Momentkeus) ShortHelp() []key.Binding {
	klaar := k.keys.Terug
	klaar.SetHelp("esc", "klaar")
	return []key.Binding{k.keys.Op, k.keys.Open, klaar, k.keys.Uitleg}
}

// FullHelp lists all keys.
func (k Momentkeus) FullHelp() [][]key.Binding {
	return [][]key.Binding{k.ShortHelp(), {k.keys.PagOp, k.keys.PagNeer, k.keys.Begin, k.keys.Eind}}
}

// Uitleg explains the screen.
func (k Momentkeus) Uitleg() scherm.Hulp {
	return scherm.Hulp{Titel: "De momenten kiezen", Tekst: []string{
		"Een moment is een antwoord van het tweetal dat de groep eerst zelf mag geven. Zes tot acht is genoeg.",
		"Kies momenten waarop het tweetal van gedachten veranderde, of waarop je het oneens kunt zijn. Neem liefst uit elke stap er een.",
	}}
}
