package quiz

import (
	"context"
	"slices"
	"time"

	"oliekan/toets/quiz"
	"oliekan/toets/quiz/spel"
	"oliekan/tui/bewaar"
	"oliekan/tui/melding"
	"oliekan/tui/scherm"

	tea "charm.land/bubbletea/v2"
)

// Quiz plays the quiz, for a group around a beamer or for one person: first what to play, then question by question. The
// game itself is a spel.Spel; this screen draws it and passes on what is pressed. Every change goes to the store, so a
// game that was left goes on where it was.
type Quiz struct {
	app    *scherm.App
	keys   quizKeys
	vragen []quiz.Vraag // nil until they are read
	opzet  spel.Opzet   // what is being chosen
	cursor int          // in the lines of the choosing
	vorige *spel.Spel   // a game that was left; nil is none
	spel   *spel.Spel   // the game that is played; nil while choosing
	houder *bewaar.Laatste[string]
	team   int // whose answer is asked for
	vraagt quizvraag
	van    int // first line shown of what is longer than the window
	tik    int // counts the clocks that were started: only the last one is alive
	breed  int
	hoog   int
}

// quizvraag is what the screen waits for a yes to.
type quizvraag int

// The questions of the screen itself.
const (
	vraagtNiets quizvraag = iota
	vraagtTonen           // somebody has no answer yet
	vraagtNieuw           // another game would be lost
	vraagtStoppen
)

type (
	// quizMsg brings the questions, and the game that was left.
	quizMsg struct {
		vragen []quiz.Vraag
		vorige *spel.Spel
	}
	// quizTikMsg says that a second went by.
	quizTikMsg struct{ tik int }
)

// NewQuiz makes the screen. The questions follow.
func NewQuiz(a *scherm.App) Quiz {
	return Quiz{app: a, keys: newQuizKeys(), opzet: spel.Standaard(), houder: bewaar.NewSpel(a.Bureau)}
}

// Init reads the questions and the game that was left.
func (q Quiz) Init() tea.Cmd {
	a := q.app
	return func() tea.Msg {
		vragen, err := quiz.Laad(a.Methode)
		if err != nil {
			return scherm.ErrMsg{Err: err}
		}
		bewaard, err := a.Bureau.Herinner(context.Background(), spel.Sleutel)
		msg := quizMsg{vragen: vragen}
		if bewaard != "" {
			// A game of another version of the program is gone; there is nothing in it that somebody typed.
			msg.vorige, _ = spel.Lees(bewaard, vragen)
		}
		if err != nil {
			return tea.Batch(func() tea.Msg { return msg }, func() tea.Msg { return scherm.ErrMsg{Err: err} })()
		}
		return msg
	}
}

// Update routes a message; keys are in keys.go.
func (q Quiz) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		q.breed, q.hoog = msg.Width, msg.Height
		return q.schuif(0), nil
	case quizMsg:
		return q.geladen(msg), nil
	case quizTikMsg:
		return q.tikt(msg)
	case tea.MouseClickMsg:
		return q.klik(msg)
	case tea.MouseWheelMsg:
		if q.spel == nil {
			q.cursor = scherm.Schuif(q.cursor, scherm.Wiel(msg), len(q.rijen()))
			return q, nil
		}
		return q.schuif(scherm.Wiel(msg) * scherm.WielRegels), nil
	case tea.KeyPressMsg:
		return q.key(msg)
	}
	return q, nil
}

// geladen takes over the questions. What was chosen last time is offered again.
func (q Quiz) geladen(msg quizMsg) Quiz {
	q.vragen, q.vorige = msg.vragen, msg.vorige
	if q.vorige != nil {
		q.opzet = q.vorige.Opzet()
	}
	return q
}

// begin starts a new game.
func (q Quiz) begin() (scherm.Screen, tea.Cmd) {
	q.vraagt = vraagtNiets
	q.opzet.Zaad = spel.ZaadVan(q.app.Nu())
	s, err := spel.Nieuw(q.vragen, q.opzet)
	if err != nil {
		return q, func() tea.Msg {
			return scherm.ErrMsg{Err: melding.Zin(geenVraagPast)}
		}
	}
	return q.speel(s)
}

// speel takes up a game, new or left.
func (q Quiz) speel(s *spel.Spel) (scherm.Screen, tea.Cmd) {
	q.spel, q.vorige = s, nil
	return q.opTafel()
}

// opTafel shows what the game is at, from its top, and starts the clock if there is one.
func (q Quiz) opTafel() (Quiz, tea.Cmd) {
	q.vraagt, q.van, q.team = vraagtNiets, 0, 0
	if z := q.spel.Zonder(); len(z) > 0 {
		q.team = z[0]
	}
	if q.spel.Fase() == spel.FaseUitleg {
		q = q.schuif(max(0, q.midden(q.breed, &scherm.Styles{}).Aandacht))
	}
	q, klok := q.startKlok()
	return q, tea.Batch(q.bewaar(), klok)
}

// startKlok lets the seconds of a question count.
func (q Quiz) startKlok() (Quiz, tea.Cmd) {
	q.tik++
	q.spel.Hervat(q.app.Nu())
	return q, q.volgendeTik()
}

// volgendeTik waits a second; nothing without a clock, or when the time is up: then nothing changes any more.
func (q Quiz) volgendeTik() tea.Cmd {
	if rest, klok := q.spel.Rest(); !klok || rest == 0 || q.spel.Pauze() {
		return nil
	}
	tik := q.tik
	return tea.Tick(time.Second, func(time.Time) tea.Msg { return quizTikMsg{tik} })
}

// tikt counts a second.
func (q Quiz) tikt(msg quizTikMsg) (scherm.Screen, tea.Cmd) {
	if q.spel == nil || msg.tik != q.tik {
		return q, nil
	}
	q.spel.Tik(q.app.Nu())
	return q, q.volgendeTik()
}

// antwoord gives the team whose turn it is an answer, and goes to the next one without.
func (q Quiz) antwoord(i int) (scherm.Screen, tea.Cmd) {
	if err := q.spel.Kies(q.team, i); err != nil {
		return q, nil
	}
	q.vraagt = vraagtNiets
	if z := q.spel.Zonder(); len(z) > 0 {
		// The next team without an answer, and round again to the first.
		q.team = z[max(0, slices.IndexFunc(z, func(t int) bool { return t > q.team }))]
	}
	return q, q.bewaar()
}

// toon reveals the answer; somebody without an answer is told first.
func (q Quiz) toon() (scherm.Screen, tea.Cmd) {
	if len(q.spel.Zonder()) > 0 && q.vraagt != vraagtTonen {
		q.vraagt = vraagtTonen
		return q, nil
	}
	q.spel.Tik(q.app.Nu())
	if q.spel.Toon() != nil {
		return q, nil
	}
	return q.opTafel()
}

// verder does what comes next: reveal, next question, next round, result.
func (q Quiz) verder() (scherm.Screen, tea.Cmd) {
	if q.spel.Fase() == spel.FaseVraag {
		return q.toon()
	}
	if q.spel.Verder() != nil {
		return q, nil
	}
	return q.opTafel()
}

// stop ends the game early. Without a score there is nothing to show: then the choosing comes back.
func (q Quiz) stop() (scherm.Screen, tea.Cmd) {
	q.vraagt = vraagtNiets
	if !q.spel.Begonnen() {
		return q.kiesOpnieuw()
	}
	if q.spel.Stop() != nil {
		return q, nil
	}
	return q.opTafel()
}

// kiesOpnieuw leaves the game behind for another one.
func (q Quiz) kiesOpnieuw() (scherm.Screen, tea.Cmd) {
	q.opzet, q.spel, q.vorige, q.cursor, q.van = q.spel.Opzet(), nil, nil, 0, 0
	q.tik++
	q.houder.Zet("")
	return q, schrijf(q.houder)
}

// beslis asks a deciding question.
func (q Quiz) beslis() (scherm.Screen, tea.Cmd) {
	if q.spel.Beslisvraag() != nil {
		return q, nil
	}
	return q.opTafel()
}

// bewaar hands the game to the store.
func (q Quiz) bewaar() tea.Cmd {
	q.houder.Zet(q.spel.Bewaar())
	return schrijf(q.houder)
}

// sluit leaves the screen once the game is on disk. When that fails the error is told, and the screen closes all the same:
// there is nothing in it that somebody typed.
func (q Quiz) sluit() (scherm.Screen, tea.Cmd) {
	if q.spel == nil {
		return q, scherm.Sluit
	}
	q.spel.Tik(q.app.Nu())
	q.houder.Zet(q.spel.Bewaar())
	h := q.houder
	return q, func() tea.Msg {
		if msg := schrijf(h)(); msg != nil {
			return tea.Batch(scherm.Sluit, func() tea.Msg { return msg })()
		}
		return scherm.CloseMsg{}
	}
}

// Leave writes what is not on disk yet.
func (q Quiz) Leave() tea.Cmd { return schrijf(q.houder) }

// schrijf is the command that writes the latest state of a game; what fails is told, and tried again with the next change.
func schrijf(h *bewaar.Laatste[string]) tea.Cmd {
	return func() tea.Msg {
		if _, _, err := h.Schrijf(context.Background()); err != nil {
			return scherm.ErrMsg{Err: err}
		}
		return nil
	}
}
