package tui

import (
	"context"

	"oliekan/store"
	"oliekan/tui/bibliotheek"
	"oliekan/tui/melding"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Start is the first screen: what do you want to do?
type Start struct {
	app    *scherm.App
	keys   scherm.LijstKeys
	telt   Telling
	cursor int
	breed  int
	hoog   int
}

// NewStart makes the start screen. It draws at once; the counts follow.
func NewStart(a *scherm.App) Start { return Start{app: a, keys: scherm.NewLijstKeys()} }

// Init loads the invented cases, after the first frame, and then counts.
func (s Start) Init() tea.Cmd {
	cmd := tea.Sequence(laadOefen(s.app), telCasussen(s.app))
	if err := s.app.ConfigFout; err != nil {
		return tea.Batch(cmd, func() tea.Msg { return scherm.ErrMsg{Err: err} })
	}
	if s.app.KaderFout != nil {
		return tea.Batch(cmd, func() tea.Msg { return scherm.ErrMsg{Err: melding.Zin(melding.KaderLetOp)} })
	}
	return cmd
}

// laadOefen brings the invented cases up to date.
func laadOefen(a *scherm.App) tea.Cmd {
	return func() tea.Msg {
		if err := a.LaadOefen(); err != nil {
			return scherm.ErrMsg{Err: err}
		}
		return nil
	}
}

// telCasussen reads the heads of all cases.
func telCasussen(a *scherm.App) tea.Cmd {
	return func() tea.Msg {
		koppen, err := a.DB.Lijst(context.Background(), store.Filter{})
		if err != nil {
			return scherm.ErrMsg{Err: err}
		}
		return scherm.StartMsg{Koppen: koppen}
	}
}

// Update moves the cursor and opens.
func (s Start) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		s.breed, s.hoog = msg.Width, msg.Height
	case scherm.StartMsg:
		s.telt = Tel(msg.Koppen, s.app.Nu(), s.app.Instellingen.BewaarDagen)
	case scherm.CloseMsg, scherm.CasusMsg:
		return s, telCasussen(s.app)
	case tea.MouseClickMsg:
		b := s.blad(s.breed, &scherm.Styles{})
		b.Venster(s.hoog - 1)
		if d := b.Op(msg.Y - 1); d.Soort == "punt" {
			s.cursor = d.Nr
			return s, Activiteiten()[d.Nr].Scherm(s.app, s.telt)
		}
	case tea.MouseWheelMsg:
		s.cursor = scherm.Schuif(s.cursor, scherm.Wiel(msg), len(Activiteiten()))
	case tea.KeyPressMsg:
		return s.key(msg)
	}
	return s, nil
}

func (s Start) key(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	n := len(Activiteiten())
	switch {
	case key.Matches(msg, s.keys.Op):
		s.cursor = scherm.Schuif(s.cursor, -1, n)
	case key.Matches(msg, s.keys.Neer):
		s.cursor = scherm.Schuif(s.cursor, 1, n)
	case key.Matches(msg, s.keys.Begin):
		s.cursor = 0
	case key.Matches(msg, s.keys.Eind):
		s.cursor = n - 1
	case key.Matches(msg, s.keys.Open):
		return s, Activiteiten()[s.cursor].Scherm(s.app, s.telt)
	case key.Matches(msg, s.keys.Zoek):
		return s, scherm.Open(bibliotheek.NewBibliotheek(s.app, store.Filter{}, true))
	}
	return s, nil
}

// View draws the screen.
func (s Start) View(width, height int, st *scherm.Styles) scherm.Frame {
	gemeente := ""
	if g := s.app.Instellingen.Gemeente; g != "" {
		gemeente = "gemeente " + g
	}
	kop := scherm.Kopregel(st.Kop.Render("oliekan")+st.Stil.Render(" · casusoverleg met de omgekeerde toets"), st.Stil.Render(gemeente), width)
	b := s.blad(width, st)
	return scherm.Frame{Body: kop + "\n" + b.Tekst(height-1)}
}

// blad lays the lines out: name and explanation beside one another where there is room.
func (s Start) blad(width int, st *scherm.Styles) scherm.Blad {
	b := scherm.NewBlad()
	b.Zet("", st.Vet.Render("  "+Wil), "")
	for i, a := range Activiteiten() {
		teken, stijl := "  ", st.Tekst
		if i == s.cursor {
			teken, stijl = "> ", st.Gekoze
			b.Let()
		}
		regel := "  " + stijl.Render(teken+scherm.VulUit(a.Titel, 24))
		if width >= 70 {
			regel += st.Stil.Render(" " + a.Wat(s.telt))
		}
		b.Doel(scherm.Plek{Soort: "punt", Nr: i}, scherm.Knip(regel, width))
	}
	b.Zet("")
	if oud := s.telt.TeOud(); oud != "" {
		zin := oud + "Opruimen kan in de bibliotheek, met delete."
		b.Zet(scherm.Inspringen(scherm.StijlRegels(st.Let, scherm.Breek(zin, width-4)))...)
		b.Zet("")
	}
	for _, zin := range s.app.LetOp {
		b.Zet(scherm.Inspringen(scherm.StijlRegels(st.Let, scherm.Breek(zin, width-4)))...)
		b.Zet("")
	}
	for _, r := range scherm.Breek("Wat je hier opschrijft, is advies en geen besluit. Namen en nummers gaan niet naar de schijf.", width-4) {
		b.Zet("  " + st.Stil.Render(r))
	}
	return b
}

// Typing is false: there is no field here.
func (s Start) Typing() bool { return false }

// ShortHelp lists the keys for the foot line.
func (s Start) ShortHelp() []key.Binding {
	return []key.Binding{s.keys.Op, s.keys.Open, s.keys.Zoek, s.keys.Uitleg, s.keys.Stop}
}

// FullHelp lists all keys.
func (s Start) FullHelp() [][]key.Binding { return [][]key.Binding{s.ShortHelp()} }

// Uitleg explains the screen.
func (s Start) Uitleg() scherm.Hulp {
	tekst := []string{WatIsDit, "Kies met de pijltjes en druk op enter. Met esc ga je altijd een scherm terug. Je tekst blijft dan bewaard."}
	return scherm.Hulp{Titel: "Start", Tekst: append(append(tekst, watBlijft...), waarvoor()...)}
}
