package tui

import (
	"context"
	"fmt"
	"time"

	"oliekan/casus"
	"oliekan/store"
	"oliekan/tui/bibliotheek"
	"oliekan/tui/consult"
	"oliekan/tui/quiz"
	"oliekan/tui/scherm"
	"oliekan/tui/training"
	"oliekan/tui/wetten"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// startpunt is one line of the start screen.
type startpunt struct {
	naam, uitleg string
	open         func(Start) tea.Cmd
}

// Start is the first screen: what do you want to do?
type Start struct {
	app    *scherm.App
	keys   scherm.LijstKeys
	eigen  []casus.Kop
	oefen  int
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
		return s.tel(msg.Koppen), nil
	case scherm.CloseMsg, scherm.CasusMsg:
		return s, telCasussen(s.app)
	case tea.MouseClickMsg:
		b := s.blad(s.breed, &scherm.Styles{})
		b.Venster(s.hoog - 1)
		if d := b.Op(msg.Y - 1); d.Soort == "punt" {
			s.cursor = d.Nr
			return s, s.punten()[d.Nr].open(s)
		}
	case tea.MouseWheelMsg:
		s.cursor = scherm.Schuif(s.cursor, scherm.Wiel(msg), len(s.punten()))
	case tea.KeyPressMsg:
		return s.key(msg)
	}
	return s, nil
}

func (s Start) key(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	n := len(s.punten())
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
		return s, s.punten()[s.cursor].open(s)
	case key.Matches(msg, s.keys.Zoek):
		return s, scherm.Open(bibliotheek.NewBibliotheek(s.app, store.Filter{}, true))
	}
	return s, nil
}

// tel sorts the heads into own working versions and the rest.
func (s Start) tel(koppen []casus.Kop) Start {
	s.eigen, s.oefen = nil, 0
	for _, k := range koppen {
		if k.Oefen {
			s.oefen++
		} else {
			s.eigen = append(s.eigen, k)
		}
	}
	return s
}

// lopend returns the working versions, the last changed first.
func (s Start) lopend() []casus.Kop {
	var uit []casus.Kop
	for _, k := range s.eigen {
		if k.Staat == casus.Werkversie {
			uit = append(uit, k)
		}
	}
	return uit
}

// oud counts the own cases that are treated as personal data and were not changed within the retention term.
func (s Start) oud() int {
	n := 0
	for _, k := range s.eigen {
		if k.Staat != casus.Trainingsklaar && s.app.Nu().Sub(k.Gewijzigd) > time.Duration(s.app.Instellingen.BewaarDagen)*24*time.Hour {
			n++
		}
	}
	return n
}

// punten are the lines of the screen.
func (s Start) punten() []startpunt {
	lopend := s.lopend()
	verder := startpunt{"Verder met een consult", "er loopt nu geen consult", func(s Start) tea.Cmd {
		return scherm.Meld("Er loopt nu geen consult. Begin een nieuw consult.")
	}}
	switch len(lopend) {
	case 0:
	case 1:
		verder.uitleg = fmt.Sprintf("er loopt 1 consult: %s, %s", scherm.Aangehaald(lopend[0]), lopend[0].Code)
		verder.open = func(s Start) tea.Cmd { return consult.HervatCasus(s.app, lopend[0].ID) }
	default:
		verder.uitleg = fmt.Sprintf("er lopen %d consulten, laatst %s, %s", len(lopend), scherm.Aangehaald(lopend[0]), lopend[0].Code)
		verder.open = func(s Start) tea.Cmd {
			return scherm.Open(bibliotheek.NewBibliotheek(s.app, store.Filter{Staat: casus.Werkversie, Soort: store.SoortEigen}, false))
		}
	}
	return []startpunt{
		{"Nieuw consult", "samen een casus doorlopen, van effect naar wet", func(s Start) tea.Cmd { return consult.NieuwConsult(s.app) }},
		verder,
		{"Bibliotheek", s.telling(), func(s Start) tea.Cmd { return scherm.Open(bibliotheek.NewBibliotheek(s.app, store.Filter{}, false)) }},
		{"Training", "een casus naspelen met een groep", func(s Start) tea.Cmd { return scherm.Open(training.NewSessies(s.app)) }},
		{"Quiz", "vragen over de methode en de wet", func(s Start) tea.Cmd { return scherm.Open(quiz.NewQuiz(s.app)) }},
		{"Wetten", "grondwaarden en artikelen, elk met de datum van de tekst", func(s Start) tea.Cmd { return scherm.Open(wetten.NewWetten(s.app)) }},
		{"Instellingen", "kleuren, en waar alles staat", func(s Start) tea.Cmd { return scherm.Open(NewInstellingen(s.app)) }},
		{"Uitleg", "wat is dit, en hoe werkt het?", func(s Start) tea.Cmd { return scherm.Naar(scherm.NaarUitleg{Over: s}) }},
	}
}

// telling says how many cases there are.
func (s Start) telling() string {
	n := len(s.eigen) + s.oefen
	if n == 0 {
		return "alle casussen, ook om mee te oefenen"
	}
	return fmt.Sprintf("%s: %d eigen, %s", scherm.Aantal(n, "casus", "casussen"), len(s.eigen), scherm.Aantal(s.oefen, "oefencasus", "oefencasussen"))
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
	b.Zet("", st.Vet.Render("  Wat wil je doen?"), "")
	for i, p := range s.punten() {
		teken, stijl := "  ", st.Tekst
		if i == s.cursor {
			teken, stijl = "> ", st.Gekoze
			b.Let()
		}
		regel := "  " + stijl.Render(teken+scherm.VulUit(p.naam, 24))
		if width >= 70 {
			regel += st.Stil.Render(" " + p.uitleg)
		}
		b.Doel(scherm.Plek{Soort: "punt", Nr: i}, scherm.Knip(regel, width))
	}
	b.Zet("")
	if n := s.oud(); n > 0 {
		zin := scherm.Aantal(n, "eigen casus is", "eigen casussen zijn") + fmt.Sprintf(" langer dan %d dagen niet veranderd. "+
			"Opruimen kan in de bibliotheek, met delete.", s.app.Instellingen.BewaarDagen)
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
	return scherm.Hulp{Titel: "Start", Tekst: []string{
		"Met oliekan bespreek je samen een lastige casus. Je begint bij wat de inwoner wil bereiken. De wet komt als laatste.",
		"Kies met de pijltjes en druk op enter. Met esc ga je altijd een scherm terug. Je tekst blijft dan bewaard.",
		"Alles wat je typt, wordt eerst ontdaan van herkenbare gegevens. Pas daarna gaat het naar de schijf.",
		"Wat eruit komt, is een advies. Het besluit neemt de collega die daarvoor bevoegd is.",
		"Er zijn oefencasussen. Die zijn verzonnen. Kijk daarin om te zien hoe een consult loopt.",
	}}
}
