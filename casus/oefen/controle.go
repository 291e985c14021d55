package oefen

import (
	"errors"
	"fmt"
	"slices"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// controleer checks a case against the method and the legal frame. It returns the first fault, wrapping ErrInhoud.
func controleer(o casus.Les, m *toets.Methode) error {
	if err := o.Casus.Valideer(); err != nil {
		return fmt.Errorf("%w: %w", ErrInhoud, err)
	}
	for _, in := range o.Casus.Verloop {
		if err := (controle{m, o.Casus.Verloop}).inbreng(in); err != nil {
			return fmt.Errorf("%w: step %d: %w", ErrInhoud, in.Nr, err)
		}
	}
	for _, proef := range []func(casus.Les, *toets.Methode) error{
		enkel, trainerdeel, stapteksten, rolteksten, momenten, labels, overeen,
	} {
		if err := proef(o, m); err != nil {
			return fmt.Errorf("%w: %w", ErrInhoud, err)
		}
	}
	return nil
}

// controle checks the steps of one verloop.
type controle struct {
	m       *toets.Methode
	verloop []casus.Inbreng
}

// inbreng checks one step by its question, its references and its choice.
func (c controle) inbreng(in casus.Inbreng) error {
	v, ok := c.m.Vraag(in.Vraag)
	if !ok {
		return fmt.Errorf("unknown question %q", in.Vraag)
	}
	if _, ok := c.m.Keuze(toets.LijstRollen, string(in.Rol)); !ok {
		return fmt.Errorf("unknown role %q", in.Rol)
	}
	if in.Over > 0 && c.verloop[in.Over-1].Vraag != in.Vraag {
		return fmt.Errorf("is about inbreng %d of another question", in.Over)
	}
	if in.Daad == casus.Herroep {
		return nil // says at most why; what it takes back had the other parts
	}
	if over, ok := in.Vraag.Over(); ok {
		return c.eens(over, in)
	}
	if err := c.optie(v, in.Optie); err != nil {
		return err
	}
	if err := c.velden(v, in); err != nil {
		return err
	}
	return c.keus(v, in.Keus)
}

// optie checks that an answer names an option where the question asks for one, and that it is an option.
func (c controle) optie(v toets.Vraag, nr int) error {
	if nr == 0 {
		if v.Optie == toets.OptiePer {
			return fmt.Errorf("question %q is about an option", v.ID)
		}
		return nil
	}
	if v.Optie == toets.OptieGeen {
		return fmt.Errorf("question %q is not about an option", v.ID)
	}
	if in := c.verloop[nr-1]; in.Vraag != toets.VraagOpties || in.Daad != casus.Zeg {
		return fmt.Errorf("inbreng %d does not name an option", nr)
	}
	return nil
}

// eens checks that an agreement names a view at the question that it is about, if it names one.
func (c controle) eens(over toets.VraagID, in casus.Inbreng) error {
	if in.Optie > 0 && c.verloop[in.Optie-1].Vraag != over {
		return fmt.Errorf("agrees on inbreng %d of another question", in.Optie)
	}
	return nil
}

// velden checks that an answer has no part for which its question has no field.
func (c controle) velden(v toets.Vraag, in casus.Inbreng) error {
	switch {
	case in.Keus != "" && v.Keuzes == "":
		return fmt.Errorf("question %q has no choices", v.ID)
	case !in.Tekst.Leeg() && v.Veld == "":
		return fmt.Errorf("question %q has no text", v.ID)
	case in.Datum != "" && v.Datum == "":
		return fmt.Errorf("question %q has no date", v.ID)
	}
	return nil
}

// keus checks that a choice is on the list of its question; an article must also hold on the legal date. Kernwaarden
// come from the settings of one municipality, so a case that all use names them in its text.
func (c controle) keus(v toets.Vraag, keus string) error {
	if keus == "" {
		return nil
	}
	if v.Keuzes == toets.LijstArtikelen {
		a, ok := c.m.Kader().Artikel(keus)
		if !ok || !a.Geldt(Wetsdatum) {
			return fmt.Errorf("article %q is not usable on %s", keus, Wetsdatum)
		}
		return nil
	}
	if _, ok := c.m.Keuze(v.Keuzes, keus); !ok {
		return fmt.Errorf("choice %q is not on list %q", keus, v.Keuzes)
	}
	return nil
}

// enkel checks that a question that takes one answer has no two of them side by side in the end.
func enkel(o casus.Les, m *toets.Methode) error {
	gezien := map[casus.Plaats]int{}
	for _, a := range o.Casus.Stand().Alles() {
		v, _ := m.Vraag(a.Vraag)
		// A question that picks an option still takes one answer in all: the option is part of the answer.
		p := casus.Plaats{Vraag: a.Vraag}
		if v.Optie == toets.OptiePer {
			p.Optie = a.Optie
		}
		if eerder := gezien[p]; eerder > 0 && !v.Meer {
			return fmt.Errorf("inbrengen %d and %d both answer %q", eerder, a.Nr, a.Vraag)
		}
		gezien[p] = a.Nr
	}
	return nil
}

// trainerdeel checks that everything that a trainer needs is there.
func trainerdeel(o casus.Les, _ *toets.Methode) error {
	if !o.Moeilijkheid.Geldig() {
		return fmt.Errorf("unknown level %q", o.Moeilijkheid)
	}
	if o.Afdeling == "" {
		return errors.New("no department")
	}
	moeten := []anoniem.Tekst{o.Casus.Titel, o.Huishouden, o.Botsing, o.Einde, o.Afloop}
	if slices.ContainsFunc(moeten, anoniem.Tekst.Leeg) {
		return errors.New("one of title, household, collision, ending and terugblik is empty")
	}
	if len(o.Leerpunten) == 0 || slices.ContainsFunc(o.Leerpunten, anoniem.Tekst.Leeg) {
		return errors.New("empty learning point")
	}
	if len(o.Notities) == 0 || slices.ContainsFunc(o.Notities, anoniem.Tekst.Leeg) {
		return errors.New("empty note for the trainer")
	}
	return nil
}

// stapteksten checks that the expert speaks about every step and about nothing else.
func stapteksten(o casus.Les, m *toets.Methode) error {
	for _, s := range m.Stappen() {
		if o.Toelichting[s.ID].Leeg() {
			return fmt.Errorf("no expert view on step %q", s.ID)
		}
	}
	if len(o.Toelichting) != len(m.Stappen()) {
		return errors.New("expert view on an unknown step")
	}
	return nil
}

// rolteksten checks that every role that members of a group play has a card, and no other role has.
func rolteksten(o casus.Les, m *toets.Methode) error {
	rollen := m.Keuzen(toets.LijstSpelrollen)
	for _, r := range rollen {
		if o.Rollen[r.ID].Leeg() {
			return fmt.Errorf("no card for role %q", r.ID)
		}
	}
	for id := range o.Rollen {
		if _, ok := m.Keuze(toets.LijstSpelrollen, id); !ok {
			return fmt.Errorf("card for unknown role %q", id)
		}
	}
	return nil
}

// momenten checks the moments to replay: six to eight (product design, the states of a case), ascending and existing.
func momenten(o casus.Les, _ *toets.Methode) error {
	if n := len(o.Momenten); n < 6 || n > 8 {
		return fmt.Errorf("%d moments to replay, want 6 to 8", n)
	}
	vorige := 0
	for _, nr := range o.Momenten {
		if nr <= vorige || nr > len(o.Casus.Verloop) {
			return fmt.Errorf("moment %d", nr)
		}
		vorige = nr
	}
	return nil
}
