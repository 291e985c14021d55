package quiz

import (
	"strings"

	"oliekan/toets/quiz"
	"oliekan/toets/quiz/spel"
	"oliekan/tui/handout"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// quizKeys are those of the choosing and of the game.
type quizKeys struct {
	scherm.LijstKeys
	Minder, Meer, Letter, Team, TeamTerug, Cijfer, Wis, Verder, Pauze, Einde, Beslis, Blad, Nieuw key.Binding
}

func newQuizKeys() quizKeys {
	k := quizKeys{
		LijstKeys: scherm.NewLijstKeys(),
		Minder:    scherm.Binding("←→", "verander", "left"),
		Meer:      scherm.Binding("→", "volgende keuze", "right"),
		Letter:    scherm.Binding("a-d", "antwoord", "a", "b", "c", "d", "A", "B", "C", "D"),
		Team:      scherm.Binding("tab", "ander team", "tab", "right", "down"),
		TeamTerug: scherm.Binding("shift+tab", "team terug", "shift+tab", "left", "up"),
		Cijfer:    scherm.Binding("1-6", "kies een team", "1", "2", "3", "4", "5", "6"),
		Wis:       scherm.Binding("backspace", "wis antwoord", "backspace", "delete"),
		Verder:    scherm.Binding("spatie", "verder", "space", "enter"),
		Pauze:     scherm.Binding("p", "pauze", "p"),
		Einde:     scherm.Binding("e", "naar de uitslag", "e"),
		Beslis:    scherm.Binding("b", "beslisvraag", "b"),
		Blad:      scherm.Binding("h", "handout", "h"),
		Nieuw:     scherm.Binding("n", "nieuwe quiz", "n"),
	}
	k.Open.SetHelp("enter", "kies")
	return k
}

// metNaam is a binding with another name in the foot line.
func metNaam(b key.Binding, naam, doet string) key.Binding {
	b.SetHelp(naam, doet)
	return b
}

// key handles a key press: the answer to the question of the screen first.
func (q Quiz) key(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	switch {
	case q.vraagt == vraagtNieuw || q.vraagt == vraagtStoppen:
		return q.jaNee(msg.Text == "j" || msg.Text == "J")
	case key.Matches(msg, q.keys.Terug):
		return q.sluit()
	case q.spel == nil:
		return q.kiesKey(msg)
	case q.spel.Pauze():
		if key.Matches(msg, q.keys.Verder, q.keys.Pauze) {
			return q.startKlok()
		}
		return q, nil
	case q.bladert(msg):
		return q.schuifMet(msg), nil
	}
	if s, cmd, ok := q.overalKey(msg); ok {
		return s, cmd
	}
	switch q.spel.Fase() {
	case spel.FaseVraag:
		return q.vraagKey(msg)
	case spel.FaseEind:
		return q.eindKey(msg)
	}
	return q, nil
}

// jaNee takes the answer to a question of the screen; anything but yes is no.
func (q Quiz) jaNee(ja bool) (scherm.Screen, tea.Cmd) {
	vraagt := q.vraagt
	q.vraagt = vraagtNiets
	switch {
	case ja && vraagt == vraagtNieuw:
		return q.begin()
	case ja:
		return q.stop()
	}
	return q, nil
}

// overalKey handles the keys of every part of a game; it reports false for any other.
func (q Quiz) overalKey(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd, bool) {
	eind := q.spel.Fase() == spel.FaseEind
	switch {
	case eind:
		return q, nil, false
	case key.Matches(msg, q.keys.Verder):
		s, cmd := q.verder()
		return s, cmd, true
	case key.Matches(msg, q.keys.Pauze):
		q.spel.Pauzeer(q.app.Nu())
		q.vraagt = vraagtNiets
		return q, q.bewaar(), true
	case key.Matches(msg, q.keys.Einde):
		q.vraagt = vraagtStoppen
		return q, nil, true
	}
	return q, nil, false
}

// vraagKey answers the question on the table.
func (q Quiz) vraagKey(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	switch {
	case key.Matches(msg, q.keys.Letter):
		return q.antwoord(strings.Index("abcd", strings.ToLower(msg.Text)))
	case key.Matches(msg, q.keys.Cijfer):
		return q.naarTeam(int(msg.Text[0] - '1')), nil
	case key.Matches(msg, q.keys.Team):
		return q.anderTeam(1), nil
	case key.Matches(msg, q.keys.TeamTerug):
		return q.anderTeam(-1), nil
	case key.Matches(msg, q.keys.Wis):
		q.vraagt = vraagtNiets
		if q.spel.Wis(q.team) != nil {
			return q, nil
		}
		return q, q.bewaar()
	}
	return q, nil
}

// eindKey works at the result.
func (q Quiz) eindKey(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	switch {
	case key.Matches(msg, q.keys.Beslis):
		return q.beslis()
	case key.Matches(msg, q.keys.Blad):
		return q, scherm.Open(handout.NewQuizblad(q.spel.Vragen()))
	case key.Matches(msg, q.keys.Nieuw, q.keys.Open):
		return q.kiesOpnieuw()
	}
	return q, nil
}

// naarTeam asks a team for its answer, if it takes part.
func (q Quiz) naarTeam(team int) Quiz {
	q.vraagt = vraagtNiets
	if q.spel.Doet(team) {
		q.team = team
	}
	return q
}

// anderTeam goes to the next team that takes part, or to the one before.
func (q Quiz) anderTeam(n int) Quiz {
	aantal := q.spel.Spelers()
	for i := 1; i <= aantal; i++ {
		if t := ((q.team+i*n)%aantal + aantal) % aantal; q.spel.Doet(t) {
			return q.naarTeam(t)
		}
	}
	return q
}

// bladert reports whether a key scrolls: the arrows do too where they mean nothing else.
func (q Quiz) bladert(msg tea.KeyPressMsg) bool {
	k := q.keys
	if key.Matches(msg, k.PagOp, k.PagNeer, k.Begin, k.Eind) {
		return true
	}
	teams := q.spel.Fase() == spel.FaseVraag && q.spel.Spelers() > 1
	return !teams && (msg.Code == tea.KeyUp || msg.Code == tea.KeyDown)
}

// schuifMet scrolls by a key.
func (q Quiz) schuifMet(msg tea.KeyPressMsg) Quiz {
	r := q.rol()
	r.Toets(msg, q.keys.LijstKeys, q.ruimte())
	q.van = r.Van
	return q
}

// schuif scrolls by a number of lines and keeps the page in its window.
func (q Quiz) schuif(n int) Quiz {
	if q.spel == nil {
		return q
	}
	r := q.rol()
	r.Schuif(n, q.ruimte())
	q.van = r.Van
	return q
}

// rol is what can be scrolled, as it stands now.
func (q Quiz) rol() scherm.Rol {
	b := q.midden(q.breed, &scherm.Styles{})
	return scherm.Rol{Regels: b.Regels, Van: q.van}
}

// klik answers, picks a team, or does what a line of the choosing says.
func (q Quiz) klik(msg tea.MouseClickMsg) (scherm.Screen, tea.Cmd) {
	switch {
	case q.vraagt == vraagtNieuw || q.vraagt == vraagtStoppen:
		return q, nil
	case q.spel == nil:
		b := q.kiesBlad(q.breed, &scherm.Styles{})
		b.Venster(q.hoog - 1)
		if d := b.Op(msg.Y - 1); d.Soort == "rij" {
			q.cursor = d.Nr
			return q.rijen()[d.Nr].doe(q)
		}
		return q, nil
	case q.spel.Pauze() || q.spel.Fase() != spel.FaseVraag:
		return q, nil
	}
	b := q.midden(q.breed, &scherm.Styles{})
	b.Van = q.van
	if d := b.Op(msg.Y - 1); d.Soort == "antwoord" && msg.Y <= q.ruimte() {
		return q.antwoord(d.Nr)
	}
	if t, ok := q.teamOp(msg.X, msg.Y); ok {
		return q.naarTeam(t), nil
	}
	return q, nil
}

// Typing is true while a question of the screen waits for yes or no.
func (q Quiz) Typing() bool { return q.vraagt == vraagtNieuw || q.vraagt == vraagtStoppen }

// ShortHelp lists the keys for the foot line: those of what is on the screen now.
func (q Quiz) ShortHelp() []key.Binding {
	k := q.keys
	switch {
	case q.Typing():
		return []key.Binding{scherm.Binding("j", "ja", "j"), scherm.Binding("n", "nee", "n")}
	case q.spel == nil:
		return []key.Binding{k.Op, k.Minder, k.Open, k.Uitleg, k.Terug}
	case q.spel.Pauze():
		return []key.Binding{k.Verder, k.Terug}
	}
	switch q.spel.Fase() {
	case spel.FaseVraag:
		uit := []key.Binding{k.Letter}
		if q.spel.Spelers() > 1 {
			uit = append(uit, k.Team)
		}
		return append(uit, metNaam(k.Verder, "spatie", "toon"), k.Pauze, k.Uitleg, k.Terug)
	case spel.FaseEind:
		uit := []key.Binding{metNaam(k.Op, "↑↓", "lees")}
		if q.spel.KanBeslissen() {
			uit = append(uit, k.Beslis)
		}
		return append(uit, k.Nieuw, k.Blad, k.Uitleg, k.Terug)
	}
	return []key.Binding{k.Verder, k.Pauze, k.Einde, k.Uitleg, k.Terug}
}

// FullHelp lists all keys.
func (q Quiz) FullHelp() [][]key.Binding {
	k := q.keys
	if q.spel == nil {
		return [][]key.Binding{{k.Op, k.Minder, k.Open, k.Terug, k.Stop}}
	}
	return [][]key.Binding{
		{k.Letter, k.Cijfer, k.Team, k.TeamTerug, k.Wis, metNaam(k.Verder, "spatie", "toon antwoord; daarna verder")},
		{k.Pauze, k.Einde, k.Beslis, k.Nieuw, k.Blad, metNaam(k.PagNeer, "pgdn, pgup", "lees verder of terug"), k.Terug, k.Stop},
	}
}

// Uitleg explains the screen. It says nothing about the question on the table.
func (q Quiz) Uitleg() scherm.Hulp {
	return scherm.Hulp{Titel: "Quiz", Tekst: []string{
		"Een quiz over de methode, de wet en privacy. Speel met een groep of alleen. Je kiest eerst wat je speelt. Met pijl links en rechts " +
			"verander je een regel.",
		"Bij elke vraag kiest iedereen eerst zelf. Laat de teams tegelijk hun letter opsteken en vul die in. Daarna is het " +
			"volgende team aan de beurt. Veranderen kan tot je het antwoord toont.",
		"Met de spatiebalk zie je het goede antwoord, met uitleg en de plek waar je het kunt nalezen. Pas dan staat het op het scherm.",
		"Is de tijd om, dan staat dat er in woorden. Antwoorden mag dan nog. Met p is er pauze. Met e ga je meteen naar de uitslag.",
		"Staan teams gelijk op de eerste plaats? Die plaats mogen ze delen. Een beslisvraag kan ook, met b.",
		"Aan het eind staan de vragen die niet goed gingen, om nog eens te lezen. Met h maak je een blad met de vragen om uit te delen.",
		"Ga weg met esc: de quiz blijft bewaard, dus later ga je verder. Er staan alleen letters en punten in, geen namen.",
	}}
}

// gespeeldeVragen are the questions for a paper: as many as the game would have.
func (q Quiz) gespeeldeVragen() []quiz.Vraag {
	o := q.opzet
	o.Zaad = spel.ZaadVan(q.app.Nu())
	return o.Vragen(q.vragen)
}
