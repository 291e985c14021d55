package spelen

import (
	"fmt"
	"strings"

	"oliekan/casus/training"
	"oliekan/toets/taal"
	"oliekan/tui/naspelen"
	"oliekan/tui/regel"
)

// peiling asks what the group says of itself, before and after.
func (s *speler) peiling(string) error {
	b := s.g.Beeld()
	if len(b.Peiling) == 0 {
		s.Uit.Zeg(peilNiet)
		return nil
	}
	s.gepeild = s.gepeild || b.Soort == training.Afsluiting // then it need not be offered any more
	return s.peil(b)
}

// peil reads the sentences out one by one and counts the hands, until the trainer has had enough.
func (s *speler) peil(b training.Beeld) error {
	for i, x := range naspelen.Peilingen(b, s.g.Training()) {
		s.Uit.Kop(x.Kop + ".")
		for _, r := range x.Regels {
			if r.Soort == naspelen.Vraag || r.Soort == naspelen.Stil && r.Tekst != x.Regels[len(x.Regels)-1].Tekst {
				s.Uit.Zeg(r.Tekst)
			}
		}
		if door, err := s.telZin(b.Peiling[i], i > 0); err != nil || !door {
			return err
		}
	}
	s.Uit.Zeg("De peiling is gedaan.")
	return regel.ErrAnders
}

// telZin counts the hands for one sentence, all answers in one line; false when the trainer wants to stop.
func (s *speler) telZin(p training.Peilbeeld, nogEens bool) (bool, error) {
	for {
		getypt, err := s.Lijn.Lees(telvraag(p, nogEens), s.Overal())
		switch getypt = strings.TrimSpace(getypt); {
		case err != nil:
			return false, err
		case getypt == ".":
			return false, nil
		case regel.Leeg(getypt):
			return true, nil
		}
		tel, ok := getallen(getypt)
		if !ok || len(tel) != len(p.Antwoorden) {
			s.Uit.Zeg(fmt.Sprintf("Typ %d getallen met een spatie ertussen, zoals %s.", len(p.Antwoorden), voorbeeldtelling(len(p.Antwoorden))))
			continue
		}
		if s.gedaan("Geteld: "+naspelen.HandenPer(metHanden(p, tel))+".", s.g.TelPeiling(p.Meting, p.Vraag.ID, tel)) {
			return true, nil
		}
	}
}

// telvraag asks for the hands of all answers; in a few words when it was asked before.
func telvraag(p training.Peilbeeld, nogEens bool) string {
	var labels []string
	for _, a := range p.Antwoorden {
		labels = append(labels, a.Label)
	}
	vraag := "Hoeveel handen voor " + taal.Rijtje(labels, "en") + "?"
	if !nogEens {
		vraag += " Typ " + fmt.Sprint(len(labels)) + " getallen, zoals " + voorbeeldtelling(len(labels)) + "."
	}
	if p.Geteld() > 0 {
		return vraag + " Nu staat er: " + naspelen.HandenPer(p) + ". Een punt: stop met peilen. Lege regel: laat het zo."
	}
	return vraag + " Een punt: stop met peilen. Lege regel: sla deze zin over."
}

// voorbeeldtelling is how n numbers are typed.
func voorbeeldtelling(n int) string {
	return strings.TrimSpace("1 3" + strings.Repeat(" 0", max(0, n-2)))
}

// getallen reads numbers of hands with a space or a comma between them.
func getallen(s string) ([]int, bool) {
	var uit []int
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" ,;", r) }) {
		n, ok := regel.Getal(w, 0, training.MaxDeelnemers)
		if !ok {
			return nil, false
		}
		uit = append(uit, n)
	}
	return uit, true
}

// metHanden is a sentence with other hands, as many as there are answers.
func metHanden(p training.Peilbeeld, tel []int) training.Peilbeeld {
	uit := make([]training.Peilantwoord, len(p.Antwoorden))
	for i, a := range p.Antwoorden {
		a.Stemmen = tel[i]
		uit[i] = a
	}
	p.Antwoorden = uit
	return p
}
