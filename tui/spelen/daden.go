package spelen

import (
	"oliekan/casus/training"
	"oliekan/tui/naspelen"
	"oliekan/tui/scherm"

	tea "charm.land/bubbletea/v2"
)

// stem sets the hands for an answer, also to what is asked before and after.
func (t Spelen) stem(r naspelen.Regel, n int) (scherm.Screen, tea.Cmd) {
	if r.Soort == naspelen.Peil {
		return t.gedaan("", t.spel.ZetPeiling(r.Peil, max(0, n)))
	}
	return t.gedaan("", t.spel.Stem(r.Nr, max(0, n)))
}

// wisselPeiling shows what is asked before and after, or hides it again; what was counted stays.
func (t Spelen) wisselPeiling() Spelen {
	if len(t.spel.Beeld().Peiling) == 0 {
		t.zegt = peilNiet
		return t
	}
	if t.peilt = !t.peilt; !t.peilt {
		return t.inBeeld()
	}
	return t.naarBlok(naspelen.BlokPeiling)
}

// oordeel says how near the group was.
func (t Spelen) oordeel(expert bool, o training.Oordeel) (scherm.Screen, tea.Cmd) {
	if o == "" { // given again it is taken back
		d := t.spel.Training().Delen[t.spel.Training().Plek]
		if o = d.Tweetal; expert {
			o = d.Expert
		}
	}
	return t.gedaan("", t.spel.Beoordeel(expert, o))
}

// toon reveals what the pair thought. When nobody said anything yet it asks first: judging comes before seeing.
func (t Spelen) toon() (scherm.Screen, tea.Cmd) {
	b := t.spel.Beeld()
	if b.Soort != training.Moment || b.Onthulling != nil {
		return t.verderAlsKan(b)
	}
	if t, half := t.half(); half {
		return t, nil
	}
	if !naspelen.Beantwoord(b) {
		t.vraag, t.zegt = vraagtToon, ""
		return t.inBeeld(), nil
	}
	return t.onthul()
}

// verderAlsKan answers the key that shows when there is nothing to show: it says how to go on.
func (t Spelen) verderAlsKan(b training.Beeld) (scherm.Screen, tea.Cmd) {
	t.zegt = "Hier is alles te zien. Met pgdn gaan jullie verder."
	if b.Soort == training.Afsluiting {
		t.zegt = ditIsHetSlot + " Hier is alles te zien."
	}
	return t, nil
}

// onthul reveals, and shows it from its heading on.
func (t Spelen) onthul() (scherm.Screen, tea.Cmd) {
	if err := t.spel.Onthul(); err != nil {
		return t.gedaan("", err)
	}
	t.zegt, t.bril = "", 0
	return t.naarBlok(naspelen.BlokNaast), t.bewaar()
}

// verder goes to the next part.
func (t Spelen) verder() (scherm.Screen, tea.Cmd) {
	if b := t.spel.Beeld(); b.Soort == training.Afsluiting {
		t.zegt = ditIsHetSlot + " Sluit de sessie af met enter op de laatste regel."
		if !t.spel.Bewaart() {
			t.zegt = "Dit is het slot van het voorbeeld."
		}
		return t, nil
	}
	return t.ga(t.spel.Volgende)
}

// sluitAf asks whether the session is over.
func (t Spelen) sluitAf() (scherm.Screen, tea.Cmd) {
	if t, half := t.half(); half {
		return t, nil
	}
	t.vraag, t.zegt = vraagtSlot, ""
	return t.inBeeld(), nil
}

// naVoorbeeld goes on from the example to a case to try.
func (t Spelen) naVoorbeeld() (scherm.Screen, tea.Cmd) {
	return t, scherm.Open(t.probeer(*t.na))
}

// wisselBril shows the next way to look at the step, and after the last one none.
func (t Spelen) wisselBril() Spelen {
	n := len(t.spel.Brillen())
	if n == 0 {
		t.zegt = naspelen.GeenBril
		return t
	}
	if t.bril = (t.bril + 1) % (n + 1); t.bril == 0 {
		return t.inBeeld()
	}
	cursor := t.cursor
	t = t.naarBlok(naspelen.BlokBril)
	if !t.beamer {
		t.cursor = cursor
	}
	return t
}

// wisselGroepen shows what other groups thought, or hides it again.
func (t Spelen) wisselGroepen() Spelen {
	if t.spel.Beeld().Onthulling == nil {
		t.zegt = naspelen.GroepenLater
		return t
	}
	t.anderen = !t.anderen
	if !t.anderen {
		return t.inBeeld()
	}
	return t.naarBlok(naspelen.BlokAnderen)
}

// naarBeamer changes between the view of the trainer and that for a room, at the same block.
func (t Spelen) naarBeamer() Spelen {
	b := t.spel.Beeld()
	t.beamer = !t.beamer
	t.zegt, t.cursor, t.van, t.vel = "", 0, 0, 0
	switch {
	case b.Onthulling != nil && t.spel.Bewaart(): // an example is read from its beginning
		return t.naarBlok(naspelen.BlokNaast)
	case b.Soort == training.Moment && naspelen.Beantwoord(b):
		return t.naarBlok(naspelen.BlokVraag)
	}
	return t
}

// klik does what the mouse points at.
func (t Spelen) klik(msg tea.MouseClickMsg) (scherm.Screen, tea.Cmd) {
	kop := len(t.kop(t.breed, t.hoog, &scherm.Styles{}))
	if t.vraag != geenVraag || t.invoer != "" {
		return t, nil
	}
	y := msg.Y - kop
	if t.kiest != kiestNiets {
		b := scherm.NewBlad()
		b.Zet(scherm.Breek(t.kiesVraag(), t.breed-4)...)
		t.kies.Zet(&b, t.breed-2, max(1, t.hoogte()-len(b.Regels)-5), true, &scherm.Styles{})
		if d := b.Op(y); d.Soort == "keus" {
			t.kies.Cursor = d.Nr
			return t.gekozen()
		}
		return t, nil
	}
	p := t.pagina(t.breed, &scherm.Styles{})
	i := t.klem(t.van, p, t.hoogte()) + y
	if y < 0 || y >= t.hoogte() || i >= len(p.doelen) || p.doelen[i].Soort != "punt" {
		return t, nil
	}
	t.cursor = p.doelen[i].Nr
	if doe := p.dingen[t.cursor].doe; doe != nil {
		return doe(t)
	}
	return t, nil
}
