package spel

import (
	"errors"
	"slices"
	"testing"

	"oliekan/toets/quiz"
)

// scoregeval is a game of three questions with what comes of it.
type scoregeval struct {
	naam   string
	teams  int
	beurt  []string // of three questions
	beslis []string
	stand  string
	zin    string
	gelijk []int
}

func scores() []scoregeval {
	return []scoregeval{
		{"alleen", Alleen, []string{"+", "-", "+"}, nil, "1 t1 2", "Je had er 2 van de 3 goed.", nil},
		{"alleen, niets", Alleen, []string{".", "-", "."}, nil, "1 t1 0", "Je had er 0 van de 3 goed.", nil},
		{"een team", 1, []string{"+", "+", "+"}, nil, "1 t1 3", "Jullie hadden er 3 van de 3 goed.", nil},
		{"winnaar", 2, []string{"-+", "++", "--"}, nil, "1 t2 2, 2 t1 1", "Team 2 wint, met 2 van de 3 goed.", nil},
		{
			"niemand iets", 2,
			[]string{"--", "..", "--"},
			nil, "1= t1 0, 1= t2 0",
			"Gedeelde eerste plaats: team 1 en team 2, elk met 0 van de 3 goed.",
			[]int{0, 1},
		},
		{
			"na twee eersten komt een derde", 3,
			[]string{"+-+", "+++", "---"},
			nil, "1= t1 2, 1= t3 2, 3 t2 1",
			"Gedeelde eerste plaats: team 1 en team 3, elk met 2 van de 3 goed.",
			[]int{0, 2},
		},
		{"lager gedeeld", 3, []string{"-+-", "+++", "-+-"}, nil, "1 t2 3, 2= t1 1, 2= t3 1", "Team 2 wint, met 3 van de 3 goed.", nil},
		{
			"zes gelijk", 6,
			[]string{"++++++", "------", "++++++"},
			nil, "1= t1 2, 1= t2 2, 1= t3 2, 1= t4 2, 1= t5 2, 1= t6 2",
			"Gedeelde eerste plaats: team 1, team 2, team 3, team 4, team 5 en team 6, elk met 2 van de 3 goed.",
			[]int{0, 1, 2, 3, 4, 5},
		},
		{
			"beslisvraag", 3,
			[]string{"+-+", "+-+", "---"},
			[]string{"- +"},
			"1 t3 2*, 2 t1 2, 3 t2 0",
			"Team 3 wint na een beslisvraag, met 2 van de 3 goed.", nil,
		},
		{
			"een beslisvraag beslist niet", 2,
			[]string{"++", "++", "++"},
			[]string{"--", "++", "+-"},
			"1 t1 3**, 2 t2 3*",
			"Team 1 wint na een beslisvraag, met 3 van de 3 goed.", nil,
		},
		{
			"nog steeds gelijk", 3,
			[]string{"+++", "+++", "+++"},
			[]string{"++-"},
			"1= t1 3*, 1= t2 3*, 3 t3 3",
			"Gedeelde eerste plaats: team 1 en team 2, elk met 3 van de 3 goed.",
			[]int{0, 1},
		},
		{
			// Who has fewer points never passes by a deciding question: it is asked of the first place only.
			"beslisvraag telt niet mee", 3,
			[]string{"++-", "++-", "+++"},
			[]string{"+-."},
			"1 t1 3*, 2 t2 3, 3 t3 1",
			"Team 1 wint na een beslisvraag, met 3 van de 3 goed.", nil,
		},
	}
}

func TestScore(t *testing.T) {
	for _, g := range scores() {
		t.Run(g.naam, func(t *testing.T) {
			s := begin(t, Opzet{Teams: g.teams, Rondes: 1, PerRonde: 3, Zaad: 7})
			for _, b := range g.beurt {
				ronde(t, s, b)
			}
			for _, b := range g.beslis {
				moet(t, s.Beslisvraag())
				ronde(t, s, b)
			}
			if got := regel(s); got != g.stand {
				t.Errorf("score %q, want %q", got, g.stand)
			}
			if got := s.Uitslag(); got != g.zin {
				t.Errorf("%q, want %q", got, g.zin)
			}
			if got := s.Gelijk(); !slices.Equal(got, g.gelijk) || s.KanBeslissen() != (g.gelijk != nil) {
				t.Errorf("first place shared by %v, can decide %t; want %v", got, s.KanBeslissen(), g.gelijk)
			}
			if err := s.Beslisvraag(); (err == nil) != (g.gelijk != nil) {
				t.Errorf("a deciding question gives %v", err)
			}
		})
	}
}

func TestBeslisvraagIsVoorWieDeEerstePlaatsDeelt(t *testing.T) {
	s := begin(t, Opzet{Teams: 3, Rondes: 1, PerRonde: 3})
	for range 3 {
		ronde(t, s, "+-+")
	}
	gehad := s.Vragen()
	moet(t, s.Beslisvraag())
	o := s.Opgave()
	if !o.Beslissend || o.Nummer != 0 || o.Ronde != 0 || slices.ContainsFunc(gehad, func(v quiz.Vraag) bool { return v.Vraag == o.Vraag }) {
		t.Errorf("the deciding question: %+v", o)
	}
	if s.Doet(1) || !s.Doet(0) || !s.Doet(2) || !slices.Equal(s.Zonder(), []int{0, 2}) {
		t.Errorf("without an answer: %v", s.Zonder())
	}
	if err := s.Kies(1, 0); !errors.Is(err, ErrTeam) {
		t.Errorf("a team that does not take part: %v", err)
	}
	ronde(t, s, "+ -")
	for _, f := range s.Fouten() {
		if f.Nummer == 0 && !slices.Equal(f.Spelers, []int{2}) {
			t.Errorf("wrong at the deciding question: %v", f.Spelers)
		}
	}
}

// TestBeslisvragenRakenOp: after the last question that was never asked there is nothing left to decide with.
func TestBeslisvragenRakenOp(t *testing.T) {
	vs := echt(t)[:4]
	s, err := Nieuw(vs, Opzet{Teams: 2, Rondes: 1, PerRonde: 3})
	moet(t, err)
	for range 3 {
		ronde(t, s, "++")
	}
	moet(t, s.Beslisvraag())
	ronde(t, s, "--")
	if err := s.Beslisvraag(); !errors.Is(err, ErrGelijk) || s.KanBeslissen() || s.Gelijk() == nil {
		t.Errorf("a fifth question out of four: %v", err)
	}
}

// TestBeslisvraagNeemtZoNodigEenAnderSoort: when the level that was chosen has run out, another one is better than none.
func TestBeslisvraagNeemtZoNodigEenAnderSoort(t *testing.T) {
	o := Opzet{Teams: 2, Rondes: 5, PerRonde: 12, Moeilijkheid: quiz.Pittig, Onderwerpen: []quiz.Onderwerp{quiz.OnderwerpPrivacy}}
	s := begin(t, o)
	n := o.Passend(echt(t))
	if got := s.Opgave().Van; got != n || n == 0 || n >= 10 {
		t.Fatalf("%d questions of %d", got, n)
	}
	for range n {
		ronde(t, s, "++")
	}
	moet(t, s.Beslisvraag())
	if got := s.Opgave().Moeilijkheid; got == quiz.Pittig && s.Opgave().Onderwerp == quiz.OnderwerpPrivacy {
		t.Errorf("a question that was asked before: %+v", s.Opgave())
	}
}
