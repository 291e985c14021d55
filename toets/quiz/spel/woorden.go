package spel

import (
	"fmt"
	"strings"

	"oliekan/toets/taal"
)

// Naam is what a player is called: "Team 1", or "Jij" for a person alone. Names are fixed, so that nobody types one.
func (s *Spel) Naam(speler int) string {
	if s.opzet.Teams == Alleen {
		return "Jij"
	}
	return fmt.Sprintf("Team %d", speler+1)
}

// Namen joins names as "team 1, team 2 en team 3".
func (s *Spel) Namen(spelers []int) string {
	delen := make([]string, len(spelers))
	for i, x := range spelers {
		delen[i] = strings.ToLower(s.Naam(x))
	}
	return taal.Rijtje(delen, "en")
}

// Rangwoord names a place: "eerste plaats", or "gedeelde eerste plaats".
func (p Plaats) Rangwoord() string {
	woorden := [MaxTeams]string{"eerste", "tweede", "derde", "vierde", "vijfde", "zesde"}
	uit := woorden[min(max(p.Rang, 1), MaxTeams)-1] + " plaats"
	if p.Gedeeld {
		return "gedeelde " + uit
	}
	return uit
}

// Uitslag says in one or two sentences how it stands: during the game after a round, and at the end who won.
func (s *Spel) Uitslag() string {
	ps, n := s.Stand(), s.Gesteld()
	score := func(p Plaats) string { return fmt.Sprintf("%d van de %d goed", p.Punten, n) }
	eerste := ps[0]
	switch {
	case n == 0:
		return "Er is nog geen antwoord getoond."
	case s.opzet.Teams == Alleen:
		return "Je had er " + score(eerste) + "."
	case s.opzet.Teams == 1:
		return "Jullie hadden er " + score(eerste) + "."
	case eerste.Gedeeld:
		var samen []int
		for _, p := range ps {
			if p.Rang == 1 {
				samen = append(samen, p.Speler)
			}
		}
		return "Gedeelde eerste plaats: " + s.Namen(samen) + ", elk met " + score(eerste) + "."
	case s.fase != FaseEind:
		return s.Naam(eerste.Speler) + " staat voor, met " + score(eerste) + "."
	case eerste.Punten == ps[1].Punten:
		return s.Naam(eerste.Speler) + " wint na een beslisvraag, met " + score(eerste) + "."
	}
	return s.Naam(eerste.Speler) + " wint, met " + score(eerste) + "."
}

// Plek says who play and where the game is, such as "2 teams, vraag 3 van 12".
func (s *Spel) Plek() string {
	o, wie := s.Opgave(), s.opzet.TeamZin()
	switch {
	case s.fase == FaseEind:
		return wie + ", de uitslag"
	case o.Beslissend:
		return wie + ", bij een beslisvraag"
	}
	return fmt.Sprintf("%s, vraag %d van %d", wie, o.Nummer, o.Van)
}

// Klokzin says how much time is left, or that it is up; nothing without a clock.
func (s *Spel) Klokzin() string {
	switch n, klok := s.Rest(); {
	case !klok:
		return ""
	case s.klok.stil:
		return "de klok staat stil"
	case n == 0:
		return "de tijd is om, antwoorden mag nog"
	case n == 1:
		return "nog 1 seconde"
	default:
		return fmt.Sprintf("nog %d seconden", n)
	}
}

// OnderwerpZin names the subjects that take part.
func (o Opzet) OnderwerpZin() string {
	if len(o.Onderwerpen) == 0 {
		return "alle onderwerpen"
	}
	namen := make([]string, len(o.Onderwerpen))
	for i, w := range o.Onderwerpen {
		namen[i] = w.Label()
	}
	return strings.Join(namen, ", ")
}

// MoeilijkheidZin names the levels that take part.
func (o Opzet) MoeilijkheidZin() string {
	if o.Moeilijkheid == "" {
		return "alles door elkaar"
	}
	return string(o.Moeilijkheid)
}

// TeamZin names who play.
func (o Opzet) TeamZin() string {
	switch o.Teams {
	case Alleen:
		return "ik alleen"
	case 1:
		return "1 team"
	}
	return fmt.Sprintf("%d teams", o.Teams)
}

// KlokKeuze names the clock.
func (o Opzet) KlokKeuze() string {
	if o.Seconden == 0 {
		return "geen klok"
	}
	return fmt.Sprintf("%d seconden", o.Seconden)
}
