package tui

import (
	"context"
	"fmt"
	"time"

	"oliekan/casus"
	"oliekan/store"

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
	app    *App
	keys   lijstKeys
	eigen  []casus.Kop
	oefen  int
	cursor int
	breed  int
	hoog   int
}

// startMsg brings what the start screen counts.
type startMsg struct {
	koppen []casus.Kop
}

// NewStart makes the start screen. It draws at once; the counts follow.
func NewStart(a *App) Start { return Start{app: a, keys: newLijstKeys()} }

// Init loads the invented cases, after the first frame, and then counts.
func (s Start) Init() tea.Cmd {
	cmd := tea.Sequence(laadOefen(s.app), telCasussen(s.app))
	if err := s.app.ConfigFout; err != nil {
		return tea.Batch(cmd, func() tea.Msg { return errMsg{err} })
	}
	return cmd
}

// laadOefen brings the invented cases up to date.
func laadOefen(a *App) tea.Cmd {
	return func() tea.Msg {
		if err := a.LaadOefen(); err != nil {
			return errMsg{err}
		}
		return nil
	}
}

// telCasussen reads the heads of all cases.
func telCasussen(a *App) tea.Cmd {
	return func() tea.Msg {
		koppen, err := a.DB.Lijst(context.Background(), store.Filter{})
		if err != nil {
			return errMsg{err}
		}
		return startMsg{koppen}
	}
}

// Update moves the cursor and opens.
func (s Start) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		s.breed, s.hoog = msg.Width, msg.Height
	case startMsg:
		return s.tel(msg.koppen), nil
	case closeMsg, casusMsg:
		return s, telCasussen(s.app)
	case tea.MouseClickMsg:
		b := s.blad(s.breed, &Styles{})
		b.venster(s.hoog - 1)
		if d := b.op(msg.Y - 1); d.soort == "punt" {
			s.cursor = d.nr
			return s, s.punten()[d.nr].open(s)
		}
	case tea.MouseWheelMsg:
		s.cursor = schuif(s.cursor, wiel(msg), len(s.punten()))
	case tea.KeyPressMsg:
		return s.key(msg)
	}
	return s, nil
}

func (s Start) key(msg tea.KeyPressMsg) (Screen, tea.Cmd) {
	n := len(s.punten())
	switch {
	case key.Matches(msg, s.keys.Op):
		s.cursor = schuif(s.cursor, -1, n)
	case key.Matches(msg, s.keys.Neer):
		s.cursor = schuif(s.cursor, 1, n)
	case key.Matches(msg, s.keys.Begin):
		s.cursor = 0
	case key.Matches(msg, s.keys.Eind):
		s.cursor = n - 1
	case key.Matches(msg, s.keys.Open):
		return s, s.punten()[s.cursor].open(s)
	case key.Matches(msg, s.keys.Zoek):
		return s, open(NewBibliotheek(s.app, store.Filter{}, true))
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
		return meld("Er loopt nu geen consult. Begin een nieuw consult.")
	}}
	switch len(lopend) {
	case 0:
	case 1:
		verder.uitleg = fmt.Sprintf("er loopt 1 consult: %s, %s", aangehaald(lopend[0]), lopend[0].Code)
		verder.open = func(s Start) tea.Cmd { return hervatCasus(s.app, lopend[0].ID) }
	default:
		verder.uitleg = fmt.Sprintf("er lopen %d consulten, laatst %s, %s", len(lopend), aangehaald(lopend[0]), lopend[0].Code)
		verder.open = func(s Start) tea.Cmd {
			return open(NewBibliotheek(s.app, store.Filter{Staat: casus.Werkversie, Soort: store.SoortEigen}, false))
		}
	}
	return []startpunt{
		{"Nieuw consult", "samen een casus doorlopen, van effect naar wet", func(s Start) tea.Cmd { return nieuwConsult(s.app) }},
		verder,
		{"Bibliotheek", s.telling(), func(s Start) tea.Cmd { return open(NewBibliotheek(s.app, store.Filter{}, false)) }},
		{"Training", "een casus naspelen met een groep", func(s Start) tea.Cmd { return open(NewTrainingen(s.app)) }},
		{"Quiz", "vragen over de methode en de wet", func(s Start) tea.Cmd { return open(NewQuiz(s.app)) }},
		{"Wetten", "grondwaarden en artikelen, elk met de datum van de tekst", func(s Start) tea.Cmd { return open(NewWetten(s.app)) }},
		{"Instellingen", "kleuren, en waar alles staat", func(s Start) tea.Cmd { return open(NewInstellingen(s.app)) }},
		{"Uitleg", "wat is dit, en hoe werkt het?", func(s Start) tea.Cmd { return naar(NaarUitleg{s}) }},
	}
}

// telling says how many cases there are.
func (s Start) telling() string {
	n := len(s.eigen) + s.oefen
	if n == 0 {
		return "alle casussen, ook om mee te oefenen"
	}
	return fmt.Sprintf("%s: %d eigen, %s", aantal(n, "casus", "casussen"), len(s.eigen), aantal(s.oefen, "oefencasus", "oefencasussen"))
}

// View draws the screen.
func (s Start) View(width, height int, st *Styles) Frame {
	gemeente := ""
	if g := s.app.Instellingen.Gemeente; g != "" {
		gemeente = "gemeente " + g
	}
	kop := kopregel(st.Kop.Render("oliekan")+st.Stil.Render(" · casusoverleg met de omgekeerde toets"), st.Stil.Render(gemeente), width)
	b := s.blad(width, st)
	return Frame{Body: kop + "\n" + b.tekst(height-1)}
}

// blad lays the lines out: name and explanation beside one another where there is room.
func (s Start) blad(width int, st *Styles) blad {
	b := newBlad()
	b.zet("", st.Vet.Render("  Wat wil je doen?"), "")
	for i, p := range s.punten() {
		teken, stijl := "  ", st.Tekst
		if i == s.cursor {
			teken, stijl = "> ", st.Gekoze
			b.let()
		}
		regel := "  " + stijl.Render(teken+vulUit(p.naam, 24))
		if width >= 70 {
			regel += st.Stil.Render(" " + p.uitleg)
		}
		b.doel(doel{"punt", i}, knip(regel, width))
	}
	b.zet("")
	if n := s.oud(); n > 0 {
		zin := aantal(n, "eigen casus is", "eigen casussen zijn") + fmt.Sprintf(" langer dan %d dagen niet veranderd. "+
			"Opruimen kan in de bibliotheek, met delete.", s.app.Instellingen.BewaarDagen)
		b.zet(inspringen(stijlRegels(st.Let, breek(zin, width-4)))...)
		b.zet("")
	}
	for _, r := range breek("Wat je hier opschrijft, is advies en geen besluit. Namen en nummers gaan niet naar de schijf.", width-4) {
		b.zet("  " + st.Stil.Render(r))
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
func (s Start) Uitleg() Hulp {
	return Hulp{Titel: "Start", Tekst: []string{
		"Met oliekan bespreek je samen een lastige casus. Je begint bij wat de inwoner wil bereiken. De wet komt als laatste.",
		"Kies met de pijltjes en druk op enter. Met esc ga je altijd een scherm terug. Je tekst blijft dan bewaard.",
		"Alles wat je typt, wordt eerst ontdaan van herkenbare gegevens. Pas daarna gaat het naar de schijf.",
		"Wat eruit komt, is een advies. Het besluit neemt de collega die daarvoor bevoegd is.",
		"Er zijn oefencasussen. Die zijn verzonnen. Kijk daarin om te zien hoe een consult loopt.",
	}}
}
