package spel

import (
	"encoding/json"
	"errors"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

// TestBewaar stores and reads a game after every move of random games, deciding questions and early ends included: it
// goes on as if nothing happened.
func TestBewaar(t *testing.T) {
	vs := echt(t)
	for zaad := range uint64(80) {
		r := rand.New(rand.NewPCG(zaad, 2))
		s := begin(t, Opzet{Teams: r.IntN(MaxTeams + 1), Rondes: 1 + r.IntN(3), PerRonde: 3, Seconden: 30 * r.IntN(4), Zaad: zaad})
		nu := time.Unix(1_000_000, 0)
		s.Hervat(nu)
		for zet := range 60 {
			weer, err := Lees(s.Bewaar(), vs)
			if err != nil {
				t.Fatalf("seed %d, move %d: %v\n%s", zaad, zet, err, s.Bewaar())
			}
			if a, b := s.Bewaar(), weer.Bewaar(); a != b || regel(s) != regel(weer) || s.Opgave() != weer.Opgave() || s.Uitslag() != weer.Uitslag() {
				t.Fatalf("seed %d, move %d:\n%s\n%s", zaad, zet, a, b)
			}
			if r.IntN(2) == 0 {
				s = weer
				s.Hervat(nu)
			}
			nu = nu.Add(time.Duration(r.IntN(7)) * time.Second)
			s.Tik(nu)
			zetZomaar(s, r)
		}
	}
}

// zetZomaar makes a move, whether it can be made or not.
func zetZomaar(s *Spel, r *rand.Rand) {
	switch n := r.IntN(20); {
	case n < 8:
		_ = s.Kies(r.IntN(s.Spelers()), r.IntN(4))
	case n < 9:
		_ = s.Wis(r.IntN(s.Spelers()))
	case n < 13:
		_ = s.Toon()
	case n < 18:
		_ = s.Verder()
	case n < 19 && r.IntN(4) == 0:
		_ = s.Stop()
	default:
		_ = s.Beslisvraag()
	}
}

// TestBewaartAlleenNummers: a stored game holds no text of a question.
func TestBewaartAlleenNummers(t *testing.T) {
	s := begin(t, Opzet{Teams: 2, Rondes: 1, PerRonde: 3})
	ronde(t, s, "+-")
	b := s.Bewaar()
	for _, x := range s.beurten {
		if strings.Contains(b, x.vraag.Vraag) || strings.Contains(b, x.vraag.Uitleg) {
			t.Errorf("a text is stored: %s", b)
		}
	}
}

// TestZaadVerteltNietWanneer: a stored game does not hold a day or an hour.
func TestZaadVerteltNietWanneer(t *testing.T) {
	dag := time.Date(2026, 11, 22, 9, 30, 0, 123_456_789, time.UTC)
	if a, b := ZaadVan(dag), ZaadVan(dag.Add(1001*time.Hour)); a != b || a != 123_456_789 {
		t.Errorf("%d at one time and %d at another", a, b)
	}
}

// TestLeesWeigert changes a stored game so that it cannot be.
func TestLeesWeigert(t *testing.T) {
	vs := echt(t)
	s := begin(t, Opzet{Teams: 2, Rondes: 2, PerRonde: 3, Seconden: 30})
	ronde(t, s, "+-")
	moet(t, s.Kies(0, 0))
	heel := s.Bewaar()
	if _, err := Lees(heel, vs); err != nil {
		t.Fatal(err)
	}
	gevallen := map[string]func(*bewaard){
		"versie":             func(b *bewaard) { b.Versie = 2 },
		"zonder opzet":       func(b *bewaard) { b.Opzet = Opzet{}; b.Fase = FaseStand },
		"teveel teams":       func(b *bewaard) { b.Opzet.Teams = 9 },
		"ander aantal teams": func(b *bewaard) { b.Opzet.Teams = 3 },
		"onbekende vraag":    func(b *bewaard) { b.Vragen[0].ID = "weg" },
		"dubbele vraag":      func(b *bewaard) { b.Vragen[1].ID = b.Vragen[0].ID },
		"geen vragen":        func(b *bewaard) { b.Vragen = nil; b.Nu = 0 },
		"te veel vragen":     func(b *bewaard) { b.Opzet.Rondes = 1 },
		"voorbij het eind":   func(b *bewaard) { b.Nu = 99 },
		"voor het begin":     func(b *bewaard) { b.Nu = -1 },
		"onbekende fase":     func(b *bewaard) { b.Fase = "pauze" },
		"stand midden":       func(b *bewaard) { b.Fase = FaseStand },
		"eind midden":        func(b *bewaard) { b.Fase = FaseEind },
		"klok achteruit":     func(b *bewaard) { b.Gedacht = -1 },
		"klok een dag":       func(b *bewaard) { b.Gedacht = 86_400_000 },
		"antwoord E":         func(b *bewaard) { b.Vragen[1].Antwoorden = "E-" },
		"te veel antwoorden": func(b *bewaard) { b.Vragen[1].Antwoorden = "A--" },
		"team doet niet mee": func(b *bewaard) { b.Vragen[1].Antwoorden = "A." },
		"alvast antwoord":    func(b *bewaard) { b.Vragen[4].Antwoorden = "A-" },
		"beslissend midden":  func(b *bewaard) { b.Vragen[2].Beslissend = true },
		"beslissend te vroeg": func(b *bewaard) {
			b.Vragen[5].Beslissend = true
		},
	}
	for naam, wijzig := range gevallen {
		t.Run(naam, func(t *testing.T) {
			var b bewaard
			moet(t, json.Unmarshal([]byte(heel), &b))
			wijzig(&b)
			ruw, err := json.Marshal(b)
			moet(t, err)
			if _, err := Lees(string(ruw), vs); !errors.Is(err, ErrBewaard) {
				t.Errorf("%v: %s", err, ruw)
			}
		})
	}
	for _, tekst := range []string{"", "x", "null", "[]", "{}", heel[:len(heel)-1]} {
		if _, err := Lees(tekst, vs); !errors.Is(err, ErrBewaard) {
			t.Errorf("%q: %v", tekst, err)
		}
	}
}

// FuzzLees reads anything. What is taken can be played to its end.
func FuzzLees(f *testing.F) {
	vs := echt(f)
	s := begin(f, Opzet{Teams: 2, Rondes: 1, PerRonde: 3})
	for range 3 {
		f.Add(s.Bewaar())
		ronde(f, s, "++")
	}
	f.Add(s.Bewaar())
	moet(f, s.Beslisvraag())
	f.Add(s.Bewaar())
	f.Add(`{"versie":1,"vragen":[{}],"fase":"stand"}`)
	f.Fuzz(func(t *testing.T, tekst string) {
		s, err := Lees(tekst, vs)
		if err != nil {
			if !errors.Is(err, ErrBewaard) {
				t.Errorf("got %v", err)
			}
			return
		}
		for n := 0; s.Fase() != FaseEind; n++ {
			if n > 200 {
				t.Fatalf("the game does not end: %s", s.Bewaar())
			}
			if s.Fase() == FaseVraag {
				moet(t, s.Toon())
				continue
			}
			moet(t, s.Verder())
		}
		_, _, _, _ = s.Stand(), s.Uitslag(), s.Fouten(), s.KanBeslissen()
		if _, err := Lees(s.Bewaar(), vs); err != nil {
			t.Errorf("what was taken is refused later: %v", err)
		}
	})
}
