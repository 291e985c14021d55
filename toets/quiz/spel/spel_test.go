package spel

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"oliekan/toets"
	"oliekan/toets/quiz"
)

// echt returns the questions of the program.
func echt(t testing.TB) []quiz.Vraag {
	t.Helper()
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	vs, err := quiz.Laad(m)
	if err != nil {
		t.Fatal(err)
	}
	return vs
}

// begin starts a game.
func begin(t testing.TB, o Opzet) *Spel {
	t.Helper()
	s, err := Nieuw(echt(t), o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// moet fails on an error.
func moet(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// letter is the right answer to the question on the table, or a wrong one.
func letter(s *Spel, goed bool) int {
	g := s.beurten[s.nu].vraag.Goed
	if goed {
		return g
	}
	return (g + 1) % 4
}

// ronde plays the question on the table: a sign for every player, + right, - wrong, anything else no answer. It goes on
// to the next question, past the score after a round.
func ronde(t testing.TB, s *Spel, antwoorden string) {
	t.Helper()
	for i, r := range antwoorden {
		if r == '+' || r == '-' {
			moet(t, s.Kies(i, letter(s, r == '+')))
		}
	}
	moet(t, s.Toon())
	moet(t, s.Verder())
	if s.Fase() == FaseStand {
		moet(t, s.Verder())
	}
}

// regel writes a score on one line: place, team and points, "=" for a shared place and "*" for a deciding question.
func regel(s *Spel) string {
	var uit []string
	for _, p := range s.Stand() {
		r := fmt.Sprintf("%d", p.Rang)
		if p.Gedeeld {
			r += "="
		}
		uit = append(uit, fmt.Sprintf("%s t%d %d%s", r, p.Speler+1, p.Punten, strings.Repeat("*", p.Extra)))
	}
	return strings.Join(uit, ", ")
}

func TestRondesEnFasen(t *testing.T) {
	s := begin(t, Opzet{Rondes: 2, PerRonde: 3})
	var gang []string
	for s.Fase() != FaseEind {
		o := s.Opgave()
		gang = append(gang, fmt.Sprintf("%s %d/%d %d/%d", s.Fase(), o.Ronde, o.Rondes, o.Nummer, o.Van))
		if s.Fase() == FaseVraag {
			moet(t, s.Toon())
			continue
		}
		moet(t, s.Verder())
	}
	wil := []string{
		"vraag 1/2 1/6", "uitleg 1/2 1/6", "vraag 1/2 2/6", "uitleg 1/2 2/6", "vraag 1/2 3/6", "uitleg 1/2 3/6", "stand 1/2 3/6",
		"vraag 2/2 4/6", "uitleg 2/2 4/6", "vraag 2/2 5/6", "uitleg 2/2 5/6", "vraag 2/2 6/6", "uitleg 2/2 6/6",
	}
	if !slices.Equal(gang, wil) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(gang, "\n"), strings.Join(wil, "\n"))
	}
}

func TestTeVeelToetsen(t *testing.T) {
	s := begin(t, Opzet{Teams: 2, Rondes: 1, PerRonde: 3})
	if err := s.Verder(); !errors.Is(err, ErrFase) {
		t.Errorf("on before the reveal: %v", err)
	}
	for _, i := range []int{-1, 4, 99} {
		if err := s.Kies(0, i); !errors.Is(err, ErrAntwoord) {
			t.Errorf("answer %d: %v", i, err)
		}
	}
	for _, i := range []int{-1, 2, 99} {
		if err := s.Kies(i, 0); !errors.Is(err, ErrTeam) {
			t.Errorf("team %d: %v", i, err)
		}
	}
	moet(t, s.Kies(0, 1))
	moet(t, s.Kies(0, 2))
	if a, ok := s.Antwoord(0); !ok || a != 2 {
		t.Errorf("answer %d, %t: it cannot be changed", a, ok)
	}
	moet(t, s.Wis(0))
	if _, ok := s.Antwoord(0); ok || !slices.Equal(s.Zonder(), []int{0, 1}) {
		t.Error("an answer that was taken back is there")
	}
	moet(t, s.Toon())
	for naam, err := range map[string]error{"answer": s.Kies(0, 0), "take back": s.Wis(0), "reveal": s.Toon()} {
		if !errors.Is(err, ErrFase) {
			t.Errorf("%s after the reveal: %v", naam, err)
		}
	}
}

func TestStop(t *testing.T) {
	s := begin(t, Opzet{Teams: 2, Rondes: 2, PerRonde: 3})
	if err := s.Stop(); !errors.Is(err, ErrFase) || s.Begonnen() {
		t.Errorf("a game without a score has a result: %v", err)
	}
	ronde(t, s, "+-")
	ronde(t, s, "+-")
	moet(t, s.Kies(0, 0)) // half a question counts for nothing
	moet(t, s.Stop())
	if got := s.Uitslag(); got != "Team 1 wint, met 2 van de 2 goed." || len(s.Vragen()) != 2 {
		t.Errorf("%s, %d questions", got, len(s.Vragen()))
	}
	if err := s.Stop(); !errors.Is(err, ErrFase) {
		t.Errorf("stopped twice: %v", err)
	}
}

// TestNietsVoorDeOnthulling: which answer is right changes nothing that can be had before the reveal.
func TestNietsVoorDeOnthulling(t *testing.T) {
	o := Opzet{Teams: 2, Rondes: 5, PerRonde: 12}
	s, anders := begin(t, o), begin(t, o)
	for i := range anders.beurten {
		v := &anders.beurten[i].vraag
		v.Goed, v.Uitleg, v.Bron = (v.Goed+1)%4, "anders", "anders"
	}
	for range 60 {
		zichtbaar := func(x *Spel) string {
			return fmt.Sprint(x.Opgave(), x.Zonder(), x.Vragen(), x.Bewaar(), x.Goed(0))
		}
		for _, x := range []*Spel{s, anders} {
			moet(t, x.Kies(0, letter(s, true)))
			if opl, ok := x.Oplossing(); ok || opl != (Oplossing{}) {
				t.Fatalf("before the reveal: %+v", opl)
			}
		}
		if a, b := zichtbaar(s), zichtbaar(anders); a != b {
			t.Fatalf("it shows:\n%s\n%s", a, b)
		}
		for _, x := range []*Spel{s, anders} {
			moet(t, x.Toon())
			if opl, ok := x.Oplossing(); !ok || opl.Uitleg == "" {
				t.Fatal("nothing was revealed")
			}
			moet(t, x.Verder())
			if x.Fase() == FaseStand {
				moet(t, x.Verder())
			}
		}
	}
}

func TestFouten(t *testing.T) {
	s := begin(t, Opzet{Teams: 2, Rondes: 1, PerRonde: 3})
	ronde(t, s, "++")
	ronde(t, s, "+-")
	ronde(t, s, ". ")
	var got []string
	for _, f := range s.Fouten() {
		got = append(got, fmt.Sprint(f.Nummer, f.Spelers))
	}
	if wil := []string{"2 [1]", "3 [0 1]"}; !slices.Equal(got, wil) {
		t.Errorf("got %v, want %v", got, wil)
	}
}

func TestOpzet(t *testing.T) {
	vs := echt(t)
	goed := Opzet{Rondes: 1, PerRonde: 3}
	for naam, o := range map[string]Opzet{
		"leeg": {}, "teams": {Teams: 7, Rondes: 1, PerRonde: 3}, "min teams": {Teams: -1, Rondes: 1, PerRonde: 3},
		"rondes": {Rondes: 6, PerRonde: 3}, "per ronde": {Rondes: 1, PerRonde: 7}, "klok": {Rondes: 1, PerRonde: 3, Seconden: 1},
		"moeilijk": {Rondes: 1, PerRonde: 3, Moeilijkheid: "zwaar"}, "onderwerp": {Rondes: 1, PerRonde: 3, Onderwerpen: []quiz.Onderwerp{"weer"}},
	} {
		if _, err := Nieuw(vs, o); !errors.Is(err, ErrOpzet) {
			t.Errorf("%s: %v", naam, err)
		}
	}
	if _, err := Nieuw(nil, goed); !errors.Is(err, ErrGeenVragen) {
		t.Errorf("without questions: %v", err)
	}
	if _, err := Nieuw(vs, Standaard()); err != nil {
		t.Errorf("the set-up that is offered: %v", err)
	}
	a, err := Nieuw(vs, goed)
	moet(t, err)
	b, err := Nieuw(vs, goed)
	moet(t, err)
	if a.Bewaar() != b.Bewaar() {
		t.Error("the same seed gives other questions")
	}
	if got := (Opzet{Rondes: 5, PerRonde: 12}).Aantal(vs); got != 60 { // there are more
		t.Errorf("%d questions, want 60", got)
	}
}

func TestWisselOnderwerp(t *testing.T) {
	var o Opzet
	for _, w := range quiz.Onderwerpen()[1:] {
		o = o.Wissel(w)
	}
	eerste := quiz.Onderwerpen()[0]
	if !slices.Equal(o.Onderwerpen, []quiz.Onderwerp{eerste}) {
		t.Fatalf("left over: %v", o.Onderwerpen)
	}
	if o = o.Wissel(eerste); !o.Doet(eerste) {
		t.Error("the last subject can go")
	}
	for _, w := range quiz.Onderwerpen()[1:] {
		o = o.Wissel(w)
	}
	if o.Onderwerpen != nil {
		t.Errorf("all subjects are written as %v", o.Onderwerpen)
	}
}

// TestNietZomaarAlles plays games with random moves. Every game ends, and the points always are the right answers.
func TestNietZomaarAlles(t *testing.T) {
	for zaad := range uint64(60) {
		r := rand.New(rand.NewPCG(zaad, 1))
		s := begin(t, Opzet{Teams: r.IntN(MaxTeams + 1), Rondes: 1 + r.IntN(MaxRondes), PerRonde: 3, Zaad: zaad})
		punten := make([]int, s.Spelers())
		for s.Fase() != FaseEind {
			for i := range punten {
				if r.IntN(4) > 0 {
					moet(t, s.Kies(i, r.IntN(4)))
				}
			}
			moet(t, s.Toon())
			for i := range punten {
				if s.Goed(i) {
					punten[i]++
				}
			}
			moet(t, s.Verder())
			if s.Fase() == FaseStand {
				moet(t, s.Verder())
			}
		}
		got := make([]int, s.Spelers())
		for _, p := range s.Stand() {
			got[p.Speler] = p.Punten
		}
		if !reflect.DeepEqual(got, punten) {
			t.Errorf("seed %d: %v points, want %v", zaad, got, punten)
		}
	}
}
