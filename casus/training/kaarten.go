package training

import (
	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// Bril is another way to look at a step: its name, what it looks for, and the question that it asks here.
type Bril struct{ Label, Uitleg, Vraag string }

// Brillen returns the ways to look at the part at hand; none outside moments.
func (s *Spel) Brillen() []Bril {
	stap, ok := s.m.Stap(s.deel().Stap)
	if !ok {
		return nil
	}
	var uit []Bril
	for _, k := range s.m.Keuzen(toets.LijstBrillen) {
		if v := stap.Brillen[k.ID]; v != "" {
			uit = append(uit, Bril{k.Label, k.Uitleg, v})
		}
	}
	return uit
}

// Rolkaart is what a member of the group gets who plays a role.
type Rolkaart struct {
	Rol    string
	Uitleg string // what somebody in this role lets weigh, in any case
	Hier   string // what matters to them in this case; from what is known at the start
}

// Rolkaarten returns the cards of a lesson. Where nobody wrote what matters to a role, it is what that role said before
// the first moment, else the question of the inwoner: nothing that the group must still find out.
func Rolkaarten(l casus.Les, m *toets.Methode) []Rolkaart {
	tot := len(l.Casus.Verloop)
	if nrs := KiesMomenten(l, m, casus.MaxMomenten); len(nrs) > 0 {
		tot = nrs[0] - 1
	}
	return rolkaarten(l, m, tot)
}

// rolkaarten makes the cards from what was said up to an inbreng, itself included.
func rolkaarten(l casus.Les, m *toets.Methode, tot int) []Rolkaart {
	var uit []Rolkaart
	for _, k := range m.Keuzen(toets.LijstSpelrollen) {
		hier := l.Rollen[k.ID]
		if hier.Leeg() {
			hier = uitBegin(l, casus.Rol(k.ID), tot)
		}
		uit = append(uit, Rolkaart{k.Label, k.Uitleg, hier.String()})
	}
	return uit
}

// Rolkaarten returns the cards of this session. Its first moment may come sooner than that of the lesson: the trainer picks.
func (s *Spel) Rolkaarten() []Rolkaart { return rolkaarten(s.les, s.m, s.t.Delen[1].Nr-1) }

// uitBegin returns the first thing that a role said up to an inbreng, else the first that the inwoner said there.
func uitBegin(l casus.Les, rol casus.Rol, tot int) anoniem.Tekst {
	for _, r := range []casus.Rol{rol, "inwoner"} {
		for _, in := range l.Casus.Verloop[:max(0, min(tot, len(l.Casus.Verloop)))] {
			if in.Rol == r && !in.Tekst.Leeg() {
				return in.Tekst
			}
		}
	}
	return l.Botsing
}

// Notities are hints for the trainer alone: they may tell what comes later, so a front end asks before it shows them.
func (s *Spel) Notities() []string { return zinnen(s.les.Notities) }
