package plat_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"oliekan/toets/quiz"
	"oliekan/toets/quiz/spel"
	"oliekan/tui/plat"
)

// quizOp sets up a game on the clock of the test, and returns it so that a test knows the answers beforehand.
func (p *proef) quizOp(o spel.Opzet) *spel.Spel {
	p.t.Helper()
	vs, err := quiz.Laad(p.w.Methode)
	if err != nil {
		p.t.Fatal(err)
	}
	s, err := spel.Nieuw(vs, o)
	if err != nil {
		p.t.Fatal(err)
	}
	if err := p.w.Bureau.Onthoud(context.Background(), spel.Sleutel, s.Bewaar()); err != nil {
		p.t.Fatal(err)
	}
	return s
}

// antwoorden are the right letters of a game, in the order of its questions.
func antwoorden(t *testing.T, s *spel.Spel) []string {
	t.Helper()
	var uit []string
	for s.Fase() != spel.FaseEind {
		if s.Fase() == spel.FaseVraag {
			if err := s.Toon(); err != nil {
				t.Fatal(err)
			}
			o, _ := s.Oplossing()
			uit = append(uit, strings.ToLower(quiz.Letter(o.Goed)))
		}
		if err := s.Verder(); err != nil {
			t.Fatal(err)
		}
	}
	return uit
}

// mis is another letter than a right one.
func mis(letter string) string {
	if letter == "a" {
		return "b"
	}
	return "a"
}

// TestQuizEigen: questions of the municipality are marked when they are read out, and a fault in them stops nothing.
func TestQuizEigen(t *testing.T) {
	p := nieuweProef(t)
	p.w.Instellingen.Quizvragen = filepath.Join(t.TempDir(), "quizvragen.json")
	schrijf := func(goed string) {
		if err := os.WriteFile(p.w.Instellingen.Quizvragen, []byte(`[{"id": "pas", "onderwerp": "artikelen",
			"moeilijkheid": "makkelijk", "vraag": "Voor wie is de pas?", "antwoorden": ["Een", "Twee", "Drie", "Vier"],
			"goed": "`+goed+`", "uitleg": "Zo is het.", "bron": "Verordening"}]`), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	schrijf("E")
	bevat(t, p.typ("quiz", "", "stop"), `vraag 1 ("pas"): bij "goed" staat "E"`, "vragen over de methode en de wet.")
	schrijf("B")
	vs, err := quiz.LaadMet(p.w.Methode, p.w.Instellingen.Quizvragen)
	if err != nil {
		t.Fatal(err)
	}
	s, err := spel.Nieuw(vs[len(vs)-1:], spel.Opzet{Rondes: 1, PerRonde: 3})
	if err != nil {
		t.Fatal(err)
	}
	if err := p.w.Bureau.Onthoud(context.Background(), spel.Sleutel, s.Bewaar()); err != nil {
		t.Fatal(err)
	}
	bevat(t, p.typ("quiz", "verder", "stop"), "Een vraag van je eigen gemeente. Voor wie is de pas?")
}

func TestQuizAlleen(t *testing.T) {
	p := nieuweProef(t)
	as := antwoorden(t, p.quizOp(spel.Opzet{Rondes: 2, PerRonde: 3}))
	uit := p.typ("quiz", "verder", as[0], "", mis(as[1]), "", "", "", "", strings.ToUpper(as[3])+".", "", as[4], "", as[5], "", "", "stop")
	bevat(t, uit, "Ik alleen, vraag 1 van 6.", "Ronde 1 van 2, vraag 1 van 6.", "Jouw antwoord was goed.", "Jouw antwoord was niet goed.",
		"Je had geen antwoord gegeven.", "De stand na ronde 1 van 2. Je had er 1 van de 3 goed.", "De uitslag. Je had er 4 van de 6 goed.",
		"Om nog eens te lezen: - Vraag 2.", "Bekijk de vorige uitslag. Ik alleen, de uitslag.")
	if strings.Contains(uit, "Veranderen?") {
		t.Errorf("who plays alone is asked twice:\n%s", uit)
	}
}

func TestQuizTeams(t *testing.T) {
	p := nieuweProef(t)
	as := antwoorden(t, p.quizOp(spel.Opzet{Teams: 3, Rondes: 1, PerRonde: 3}))
	uit := p.typ("quiz", "1", as[0], "x", "ja", mis(as[0]), "", "9 a", "3", "team 3 "+mis(as[0]), "3 "+as[0], "", "", // question 1
		as[1], mis(as[1]), as[1], "", "", as[2], mis(as[2]), as[2], "", "", "beslis", mis("a"), mis("a"), "", "", ".menu", "stop")
	bevat(t, uit, "Dat is geen antwoord. Typ één letter", "Typ het nummer van een team dat meedoet", "Goed bij team 1 en team 3. Niet goed bij team 2.",
		"Gedeelde eerste plaats: team 1 en team 3, elk met 3 van de 3 goed.", "- Derde plaats: team 2, 0 goed.",
		"Beslisvraag voor team 1 en team 3.", "Gekozen: team 1 B, team 3 B.")
}

// TestQuizStand: whoever plays with others hears where everybody stands; who plays alone has no others.
func TestQuizStand(t *testing.T) {
	for teams, wil := range map[int][]string{
		0: nil,
		2: {"- Eerste plaats: team 1, 3 goed.", "- Tweede plaats: team 2, 0 goed."},
		3: {"- Eerste plaats: team 1, 3 goed.", "- Gedeelde tweede plaats: team 2, 0 goed.", "- Gedeelde tweede plaats: team 3, 0 goed."},
	} {
		p := nieuweProef(t)
		typt := []string{"quiz", "verder"}
		for _, a := range antwoorden(t, p.quizOp(spel.Opzet{Teams: teams, Rondes: 1, PerRonde: 3})) {
			typt = append(typt, a)
			for range teams - 1 {
				typt = append(typt, mis(a))
			}
			typt = append(typt, "", "")
		}
		uit := p.typ(append(typt, ".menu", "stop")...)
		bevat(t, uit, append([]string{"De uitslag."}, wil...)...)
		if n := strings.Count(uit, " plaats: team "); n != len(wil) {
			t.Errorf("%d teams: %d lines of the score\n%s", teams, n, uit)
		}
	}
}

// TestQuizZegtNietsVooraf: the explanation of a question comes after the question, also when that is read out again.
func TestQuizZegtNietsVooraf(t *testing.T) {
	p := nieuweProef(t)
	s := p.quizOp(spel.Opzet{Rondes: 5, PerRonde: 12})
	antwoorden(t, s)
	regels := []string{"quiz", "verder"}
	for i := range s.Vragen() {
		regels = append(regels, ".vraag", "a", "")
		if i%12 == 11 {
			regels = append(regels, "") // past the score
		}
	}
	uit := strings.Join(strings.Fields(p.typ(append(regels, "stop")...)), " ")
	for _, v := range s.Vragen() {
		voor, _, gezegd := strings.Cut(uit, v.Uitleg)
		if n := strings.Count(voor, v.Vraag); !gezegd || n != 2 {
			t.Errorf("%s: %d times before its explanation (%t)", v.ID, n, gezegd)
		}
	}
}

func TestQuizKiestHoeJeSpeelt(t *testing.T) {
	p := nieuweProef(t)
	uit := p.typ("quiz", "nieuw", "teams", "2", "rondes", "1", "vragen", "7", "3", "tijd", "30", "hoe moeilijk", "pittig", "onderwerpen",
		"privacy", "methode", "", "", ".tijd", ".stop")
	bevat(t, uit, "Keuze 7 is er niet.", "Nu: 2 teams.", "Nu: 3.", "Nu: 30 seconden.", "Nu: pittig.",
		"Waarover? Nu: grondwaarden, doel of middel, artikelen, wie beslist.", "Zo speel je: 3 vragen.", "Vraag 1 van 3.", "Nog 30 seconden.")
	bevat(t, p.typ("quiz", "nieuw", "", "nieuw", "ja", ".menu", "stop"), "Verder met de quiz. 2 teams, vraag 1 van 3.",
		"Er loopt nog een quiz. Die is dan weg.", "Zo speel je: 3 vragen.")
}

func TestQuizAfsluiten(t *testing.T) {
	p := nieuweProef(t)
	as := antwoorden(t, p.quizOp(spel.Opzet{Rondes: 2, PerRonde: 3}))
	bevat(t, p.typ("quiz", "verder", ".klaar", "", ".klaar", "ja", "", "stop"), "De quiz nu afsluiten?", "dus er is geen uitslag")
	bevat(t, p.typ("quiz", "verder", as[0], ".klaar", "ja", "", "stop"), "De uitslag. Je had er 1 van de 1 goed.", "Alles was goed.")
}

// TestQuizBlijftBewaard stops in the middle of a question, at the end of the input and with a command.
func TestQuizBlijftBewaard(t *testing.T) {
	p := nieuweProef(t)
	as := antwoorden(t, p.quizOp(spel.Opzet{Teams: 2, Rondes: 1, PerRonde: 3}))
	p.typ("quiz", "verder", as[0])
	uit := p.typ("quiz", "verder", mis(as[0]), ".stop")
	bevat(t, uit, "2 teams, vraag 1 van 3.", "Team 2: typ a, b, c of d.", "Gekozen: team 1 "+strings.ToUpper(as[0]))
	if strings.Contains(uit, "Team 1: typ") {
		t.Errorf("an answer that was given is asked again:\n%s", uit)
	}
}

// TestQuizKlok: a minute and a half of thinking counts, and what is typed after that counts too.
func TestQuizKlok(t *testing.T) {
	p := nieuweProef(t)
	nu, begin := p.w.Nu(), p.w.Nu()
	p.w.Nu = func() time.Time { nu = nu.Add(50 * time.Second); return nu }
	as := antwoorden(t, p.quizOp(spel.Opzet{Rondes: 1, PerRonde: 3, Seconden: 90}))
	uit := p.typ("quiz", "verder", ".tijd", ".tijd", as[0], "", ".stop")
	bevat(t, uit, "Nog 90 seconden.", "Nog 40 seconden.", "De tijd is om", "Jouw antwoord was goed.")
	if !nu.After(begin) {
		t.Error("the clock of the test stands still")
	}
}

// TestQuizSlaapt: hours during which the laptop slept, and a pause, cost no time. Thinking is counted while a line is awaited.
func TestQuizSlaapt(t *testing.T) {
	p := nieuweProef(t)
	u := &uurwerk{p.w.Nu()}
	p.w.Nu = func() time.Time { return u.t }
	as := antwoorden(t, p.quizOp(spel.Opzet{Rondes: 1, PerRonde: 3, Seconden: 90}))
	uit := &haken{doe: map[string]func(){
		"Nog 90 seconden.": u.verder(2 * time.Hour),
		"Pauze. De klok":   u.verder(50 * time.Second),
		"Dat is geen antw": u.verder(30 * time.Second),
	}}
	in := strings.NewReader(strings.Join([]string{"quiz", "verder", ".tijd", ".pauze", "", "x", ".tijd", as[0], "", ".stop"}, "\n") + "\n")
	if err := plat.Draai(t.Context(), p.w, in, uit); err != nil {
		t.Fatal(err)
	}
	got := uit.gezegd.String()
	bevat(t, got, "Pauze. De klok staat stil.", "Nog 60 seconden.", "Jouw antwoord was goed.")
	if strings.Contains(got, "De tijd is om") {
		t.Errorf("sleeping or a pause costs time:\n%s", got)
	}
}

func TestQuizHandout(t *testing.T) {
	p := nieuweProef(t)
	vragen, antw := filepath.Join(p.dir, "vragen.txt"), filepath.Join(p.dir, "antwoorden.txt")
	uit := p.typ("quiz", "handout", "vragen", "x.doc", vragen, "antwoorden", antw, "vragen", vragen, "", "", "vragen", "hier", "", "", "stop")
	bevat(t, uit, "Een blad met 12 vragen.", "Aan het einde van deze naam zie ik geen vorm.", "De handout staat in", "Dit bestand bestaat al.", "Kruis bij elke vraag één antwoord aan.")
	var tekst [2]string
	for i, pad := range []string{vragen, antw} {
		b, err := os.ReadFile(pad)
		if err != nil {
			t.Fatal(err)
		}
		tekst[i] = string(b)
	}
	eerste := strings.SplitN(tekst[0], "\n\n", 4)
	if strings.Contains(tekst[0], "Nalezen") || !strings.Contains(tekst[1], "Nalezen") || !strings.HasPrefix(tekst[1], strings.Join(eerste[:3], "\n\n")) {
		t.Errorf("the sheets do not fit each other:\n%.400s\n%.400s", tekst[0], tekst[1])
	}
}
