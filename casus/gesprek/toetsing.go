package gesprek

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"oliekan/toets"
)

// SlotFout says why a step cannot be written yet. It is ErrSlot.
type SlotFout struct{ Reden string }

// Error returns the reason.
func (f SlotFout) Error() string { return "step is locked: " + f.Reden }

// Is makes errors.Is(err, ErrSlot) true.
func (f SlotFout) Is(doel error) bool { return doel == ErrSlot }

// keur checks an answer at the present place before it is masked.
func (g *Gesprek) keur(in Invoer) error {
	v, ok := g.Vraag()
	if !ok {
		return ErrAntwoord
	}
	if err := g.slot(v.ID); err != nil {
		return err
	}
	if in.Leeg() {
		return ErrLeeg
	}
	if in.Optie != 0 || g.casus.Plaats.Optie != 0 {
		if err := g.keurOptie(max(in.Optie, g.casus.Plaats.Optie)); err != nil {
			return err
		}
	} else if v.Optie == toets.OptiePer {
		return ErrOptie
	}
	return g.keurDelen(v, in)
}

// keurDelen checks choice and date against what the question asks for.
func (g *Gesprek) keurDelen(v toets.Vraag, in Invoer) error {
	if v.OverEens() {
		if !slices.ContainsFunc(g.Keuzen(v), func(k toets.Keuze) bool { return k.ID == in.Keus }) {
			return ErrKeus
		}
		return nil
	}
	if in.Keus != "" || v.Keuzes != "" && len(g.methode.Keuzen(v.Keuzes)) > 0 {
		if _, ok := g.methode.Keuze(v.Keuzes, in.Keus); !ok {
			return ErrKeus
		}
	}
	if v.Woorden && in.Tekst.Leeg() {
		return ErrWoorden
	}
	if v.Begin != "" && strings.TrimSpace(in.Tekst.Toon()) == v.Begin {
		return ErrBegin
	}
	if in.Datum != "" {
		if _, err := time.Parse(time.DateOnly, in.Datum); err != nil || v.Datum == "" {
			return fmt.Errorf("%w: %q", ErrDatum, in.Datum)
		}
	}
	return nil
}

// keurOptie checks that an option is still there.
func (g *Gesprek) keurOptie(nr int) error {
	for _, o := range g.stand.Opties() {
		if o.Nr == nr {
			return nil
		}
	}
	return ErrOptie
}

// slot returns a SlotFout if the step of a question cannot be written yet (method step 4: first an effect and a
// grondwaarde).
func (g *Gesprek) slot(id toets.VraagID) error {
	v, ok := g.methode.Vraag(id)
	if !ok {
		return ErrAntwoord
	}
	if reden, dicht := g.methode.Slot(v.Stap, g.stand.Aantallen()); dicht {
		return SlotFout{reden}
	}
	return nil
}
