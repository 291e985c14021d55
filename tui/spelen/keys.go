package spelen

import (
	"strconv"

	"oliekan/casus/training"
	"oliekan/tui/melding"
	"oliekan/tui/naspelen"
	"oliekan/tui/scherm"
	"oliekan/tui/vorm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// speelKeys are those of a session. While a text is typed only those with more than a letter work.
type speelKeys struct {
	Op, Neer, Enter, Hand, Minder, Meer, Wis, Toon, Volgende, Vorige, Begin, Eind,
	Antwoord, Duo, Minderheid, Leerpunt, Optie, Wet, Bril, Rollen, Terug, Groepen, Notities, Peiling, Beamer,
	Pauze, Tijd, Herplan, Erbij, Eraf, Ongedaan, Regel, Esc, Uitleg key.Binding
}

func newSpeelKeys() speelKeys {
	return speelKeys{
		Op:         scherm.Binding("↑↓", "kies en lees", "up"),
		Neer:       scherm.Binding("pijl omlaag", "volgende regel", "down"),
		Enter:      scherm.Binding("enter", "kies", "enter"),
		Hand:       scherm.Binding("0-9", "aantal handen", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
		Minder:     scherm.Binding("←", "een hand minder", "left"),
		Meer:       scherm.Binding("→", "een hand meer", "right"),
		Wis:        scherm.Binding("delete", "haal deze regel weg", "delete"),
		Toon:       scherm.Binding("spatie", "laat zien "+watHetTweetalZei, "space"),
		Volgende:   scherm.Binding("pgdn", "verder", "pgdown", "ctrl+n"),
		Vorige:     scherm.Binding("pgup", "terug", "pgup", "ctrl+b"),
		Begin:      scherm.Binding("home", "eerste regel", "home"),
		Eind:       scherm.Binding("end", "laatste regel", "end"),
		Antwoord:   scherm.Binding("a", "antwoord van de groep", "a"),
		Duo:        scherm.Binding("d", vanDuo, "d"),
		Minderheid: scherm.Binding("m", zietHetAnders, "m"),
		Leerpunt:   scherm.Binding("l", "leerpunt", "l"),
		Optie:      scherm.Binding("o", "eigen optie", "o"),
		Wet:        scherm.Binding("w", "eigen artikel", "w"),
		Bril:       scherm.Binding("b", "andere bril", "b"),
		Rollen:     scherm.Binding("r", "rolkaarten", "r"),
		Terug:      scherm.Binding("k", "kijk terug", "k"),
		Groepen:    scherm.Binding("g", "andere groepen", "g"),
		Notities:   scherm.Binding("n", "notities voor de trainer", "n"),
		Peiling:    scherm.Binding("v", naspelen.PeilKnop, "v"),
		Beamer:     scherm.Binding("f5", "beamerweergave", "f5"),
		Pauze:      scherm.Binding("p", "pauze", "p"),
		Tijd:       scherm.Binding("t", nogTweeMinuten, "t"),
		Herplan:    scherm.Binding("h", verdeelTijd, "h"),
		Erbij:      scherm.Binding("+", "een deelnemer erbij", "+", "="),
		Eraf:       scherm.Binding("-", "een deelnemer minder", "-"),
		Ongedaan:   scherm.Binding("ctrl+z", "ongedaan", "ctrl+z"),
		Regel:      scherm.Binding("ctrl+j", "nieuwe regel", "ctrl+j"),
		Esc:        scherm.Binding("esc", "later verder", "esc"),
		Uitleg:     scherm.Binding("f1", "uitleg", "f1"),
	}
}

// voet are the keys of the foot line.
func (k speelKeys) voet(t Spelen) []key.Binding {
	terug, enter := k.Esc, k.Enter
	terug.SetHelp("esc", "terug")
	later, bril, beamer := kortweg(k.Esc, "later"), kortweg(k.Bril, "bril"), kortweg(k.Beamer, "beamer")
	b := t.spel.Beeld()
	switch {
	case t.vraag != geenVraag:
		return []key.Binding{scherm.Binding("j", "ja", "j"), scherm.Binding("n", "nee", "n")}
	case t.kiest != kiestNiets:
		return []key.Binding{enter, terug}
	case t.invoer != "":
		enter.SetHelp("enter", "bewaar")
		return []key.Binding{enter, k.Regel, terug, k.Uitleg}
	case !t.spel.Bewaart():
		return []key.Binding{k.Op, k.Volgende, k.Vorige, bril, beamer, terug, k.Uitleg}
	case b.Soort == training.Moment && b.Onthulling == nil && naspelen.Stembaar(b) > 0:
		return []key.Binding{kortweg(k.Toon, "toon"), kortweg(k.Hand, "handen"), kortweg(k.Antwoord, "antwoord"), beamer, later, k.Uitleg}
	case b.Soort == training.Moment && b.Onthulling == nil:
		return []key.Binding{kortweg(k.Toon, "toon"), kortweg(k.Antwoord, "antwoord"), kortweg(k.Duo, "duo"), bril, beamer, later, k.Uitleg}
	case b.Soort == training.Moment:
		return []key.Binding{k.Volgende, k.Leerpunt, kortweg(k.Groepen, "groepen"), beamer, later, k.Uitleg}
	case b.Soort == training.Afsluiting:
		return []key.Binding{k.Op, enter, k.Vorige, beamer, later, k.Uitleg}
	}
	return []key.Binding{k.Volgende, k.Rollen, beamer, later, k.Uitleg}
}

// kortweg is a binding with a shorter name for the foot line.
func kortweg(b key.Binding, doet string) key.Binding {
	b.SetHelp(b.Help().Key, doet)
	return b
}

// alle are all keys, for F1.
func (k speelKeys) alle() [][]key.Binding {
	return [][]key.Binding{
		{k.Toon, k.Volgende, k.Vorige, k.Op, k.Enter, k.Hand, k.Minder, k.Meer, k.Wis},
		{k.Antwoord, k.Duo, k.Minderheid, k.Leerpunt, k.Optie, k.Wet, k.Regel, k.Ongedaan},
		{k.Bril, k.Rollen, k.Terug, k.Groepen, k.Notities, k.Peiling, k.Beamer},
		{k.Pauze, k.Tijd, k.Herplan, k.Erbij, k.Eraf, k.Esc},
	}
}

// speelvraag is a question that j answers with yes.
type speelvraag int

// What is asked.
const (
	geenVraag speelvraag = iota
	vraagtToon
	vraagtNotities
	vraagtSlot
)

// zin is the question.
func (v speelvraag) zin() string {
	switch v {
	case vraagtToon:
		return naspelen.NietsGezegd
	case vraagtNotities:
		return naspelen.VraagNotities
	case vraagtSlot:
		return naspelen.VraagSlot
	}
	return ""
}

// key handles a key press: an open question first, then the list and the field, then what works everywhere.
func (t Spelen) key(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	k := t.keys
	switch {
	case t.klaar:
		return t.weg(naspelen.Bewaard)
	case t.vraag != geenVraag:
		return t.antwoord(msg)
	case t.kiest != kiestNiets:
		return t.kiesKey(msg)
	case key.Matches(msg, k.Beamer):
		return t.naarBeamer(), nil
	case t.invoer != "":
		return t.veldKey(msg)
	case key.Matches(msg, k.Esc) && t.beamer:
		return t.naarBeamer(), nil
	case key.Matches(msg, k.Esc):
		return t.weg(naspelen.Verder)
	}
	t.cijfers = t.cijfers && key.Matches(msg, k.Hand)
	if s, cmd, ok := t.loopKey(msg); ok {
		return s, cmd
	}
	t.zegt = ""
	if s, cmd, ok := t.puntKey(msg); ok {
		return s, cmd
	}
	if s, cmd, ok := t.klokKey(msg); ok {
		return s, cmd
	}
	return t.letterKey(msg)
}

// antwoord takes the answer to a question: j is yes, any other key is no. The key that asked to show means yes as well.
func (t Spelen) antwoord(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	vraag := t.vraag
	t.vraag = geenVraag
	if msg.Text != "j" && msg.Text != "J" && (vraag != vraagtToon || !key.Matches(msg, t.keys.Toon)) {
		return t.inBeeld(), nil
	}
	switch vraag {
	case vraagtToon:
		return t.onthul()
	case vraagtNotities:
		return t, scherm.Open(NewBlad([]naspelen.Blok{naspelen.Notities(t.spel.Notities())}, bladHulp("Notities voor de trainer")))
	}
	t.klaar = true
	if err := t.spel.SluitAf(); err != nil {
		t.klaar, t.zegt = false, melding.Van(err)
		return t, nil
	}
	return t.weg(naspelen.Bewaard)
}

// loopKey walks over the page and through the session.
func (t Spelen) loopKey(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd, bool) {
	k := t.keys
	var s scherm.Screen
	var cmd tea.Cmd
	switch {
	case key.Matches(msg, k.Op):
		s = t.stap(-1)
	case key.Matches(msg, k.Neer):
		s = t.stap(1)
	case key.Matches(msg, k.Begin):
		t.cursor, t.van = 0, 0
		s = t
	case key.Matches(msg, k.Eind):
		t.cursor = len(t.pagina(t.breed, &scherm.Styles{}).dingen) - 1
		s = t.inBeeld().rol(len(t.pagina(t.breed, &scherm.Styles{}).regels))
	case key.Matches(msg, k.Volgende):
		s, cmd = t.verder()
	case key.Matches(msg, k.Vorige):
		s, cmd = t.ga(t.spel.Vorige)
	case key.Matches(msg, k.Toon):
		s, cmd = t.toon()
	default:
		return t, nil, false
	}
	return s, cmd, true
}

// puntKey acts on the item under the cursor.
func (t Spelen) puntKey(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd, bool) {
	p := t.pagina(t.breed, &scherm.Styles{})
	if t.cursor >= len(p.dingen) {
		return t, nil, false
	}
	d, k, vervolg := p.dingen[t.cursor], t.keys, t.cijfers
	t = t.inBeeld()
	t.cijfers = key.Matches(msg, k.Hand)
	var s scherm.Screen
	var cmd tea.Cmd
	switch {
	case key.Matches(msg, k.Enter) && d.doe != nil:
		s, cmd = d.doe(t)
	case key.Matches(msg, k.Wis) && d.wis != nil:
		s, cmd = t.gedaan("", d.wis())
	case key.Matches(msg, k.Hand) && d.stemt():
		n, _ := strconv.Atoi(msg.Text)
		s, cmd = t.stem(d.regel, vorm.MetCijfer(d.regel.Handen, n, t.spel.Training().Deelnemers, vervolg))
	case key.Matches(msg, k.Meer) && d.stemt():
		s, cmd = t.stem(d.regel, d.regel.Handen+1)
	case key.Matches(msg, k.Minder) && d.stemt():
		s, cmd = t.stem(d.regel, d.regel.Handen-1)
	case key.Matches(msg, k.Meer, k.Minder) && d.regel.Soort == naspelen.Oordeel:
		s, cmd = d.doe(t)
	default:
		return t, nil, false
	}
	return s, cmd, true
}

// klokKey changes the time and the number of participants.
func (t Spelen) klokKey(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd, bool) {
	k := t.keys
	if !t.spel.Bewaart() {
		return t, nil, false
	}
	var s scherm.Screen
	var cmd tea.Cmd
	switch n := t.spel.Training().Deelnemers; {
	case key.Matches(msg, k.Pauze):
		t.spel.Pauze()
		s, cmd = t.gedaan("", nil)
	case key.Matches(msg, k.Tijd):
		t.spel.ExtraTijd()
		t.stand = ruimTijd
		s, cmd = t.gedaan(naspelen.MeerTijd, nil)
	case key.Matches(msg, k.Herplan) && t.spel.Herplan():
		s, cmd = t.gedaan(naspelen.Verdeeld, nil)
	case key.Matches(msg, k.Herplan):
		t.zegt = naspelen.NietVerdeeld(t.spel.Uitloop())
		s = t
	case key.Matches(msg, k.Erbij):
		s, cmd = t.gedaan(metHoeveel(n+1), t.spel.ZetDeelnemers(n+1))
	case key.Matches(msg, k.Eraf):
		s, cmd = t.gedaan(metHoeveel(n-1), t.spel.ZetDeelnemers(n-1))
	default:
		return t, nil, false
	}
	return s, cmd, true
}

// letterKey opens a field or another page.
func (t Spelen) letterKey(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	k := t.keys
	for _, x := range []struct {
		b key.Binding
		v training.Veld
	}{
		{k.Antwoord, training.VeldAntwoord},
		{k.Duo, training.VeldDuo},
		{k.Minderheid, training.VeldMinderheid},
		{k.Leerpunt, training.VeldLeerpunt},
		{k.Optie, training.VeldOptie},
	} {
		if key.Matches(msg, x.b) {
			return t.naarVeld(x.v)
		}
	}
	switch {
	case key.Matches(msg, k.Wet):
		return t.naarArtikel()
	case key.Matches(msg, k.Bril):
		return t.wisselBril(), nil
	case key.Matches(msg, k.Rollen):
		return t, scherm.Open(NewBlad(naspelen.Rolkaarten(t.spel.Rolkaarten()), bladHulp("Rolkaarten")))
	case key.Matches(msg, k.Terug):
		return t, scherm.Open(NewBlad([]naspelen.Blok{naspelen.Eerder(t.spel.Eerder())}, bladHulp("Terugkijken")))
	case key.Matches(msg, k.Groepen):
		return t.wisselGroepen(), nil
	case key.Matches(msg, k.Peiling):
		return t.wisselPeiling(), nil
	case key.Matches(msg, k.Notities) && t.beamer:
		t.zegt = naspelen.NietOpDeBeamer
	case key.Matches(msg, k.Notities):
		t.vraag = vraagtNotities
	}
	return t, nil
}

// bladHulp explains a page beside a session.
func bladHulp(titel string) scherm.Hulp {
	return scherm.Hulp{Titel: titel, Tekst: []string{"Lees met de pijltjes, en ga met esc terug naar de sessie. De klok loopt intussen door."}}
}
