package plat_test

import (
	"testing"

	"oliekan/casus"
	"oliekan/toets"
)

// TestRolAanHetBegin: a role at the start of a line lets it speak from then on, in any case; what is no role is text.
func TestRolAanHetBegin(t *testing.T) {
	p := nieuweProef(t)
	uit := p.typ("nieuw", "", "Jurist: zij vraagt een fiets", "", "let op: dit wringt", "consulent:", "de regel is streng", ".stop")
	bevat(t, uit, "Wie zegt dit: jurist.", "Wie zegt dit: consulent.")
	if got := p.bij(toets.VraagVraag); got != "jurist  zij vraagt een fiets" {
		t.Errorf("vraag: %q", got)
	}
	if got := p.bij(toets.VraagWringt); got != "jurist  let op: dit wringt | consulent  de regel is streng" {
		t.Errorf("wringt: %q", got)
	}
}

// TestRolBlijftUitDeOpdrachten: what a command asks is no answer, so a role before it is text.
func TestRolBlijftUitDeOpdrachten(t *testing.T) {
	p := nieuweProef(t)
	p.typ("nieuw", "", "zij vraagt een fiets", ".titel", "Jurist: een lastige zaak", ".stop")
	if c, _ := p.casus(); c.Titel.String() != "Jurist: een lastige zaak" {
		t.Errorf("titel: %q", c.Titel)
	}
}

// TestEensInGewoneRegels: two views ask for an agreement, in lines as on a screen.
func TestEensInGewoneRegels(t *testing.T) {
	p := nieuweProef(t)
	uit := p.typ("nieuw", "", ".stap oplossing", "consulent: ja, maatwerk", "betaal de fiets", "jurist: nee, met uitleg", "dit mag niet", "", ".open", "1",
		".overzicht", ".stop")
	bevat(t, uit, "Samen, na vraag 10 van 12.", "Welk advies geven jullie samen?", "1. Consulent: ja, maatwerk. betaal de fiets", "3. Niet eens.",
		"Hierover eens · Consulent: ja, maatwerk · betaal de fiets.")
	c, _ := p.casus()
	if a, ok := c.Stand().Geldt(toets.VraagUitkomst); !ok || a.Keus != "ja-maatwerk" {
		t.Errorf("het advies is %q\n%s", a.Keus, uit)
	}
	if s := c.Stand().Samen(toets.VraagUitkomst); s.Hoe != casus.EensGezegd || len(s.Anders) != 1 {
		t.Errorf("%+v", s)
	}
}

// TestPapierInGewoneRegels: what comes on paper is chosen by number.
func TestPapierInGewoneRegels(t *testing.T) {
	p := nieuweProef(t)
	uit := p.typ("nieuw", "", "zij vraagt een fiets", "", "de regel past niet", ".papier", "2", "2", "9", "1", "", ".stop")
	bevat(t, uit, "1. Inwoner · zij vraagt een fiets", "Nummer 2 is nu: voorop.", "Nummer 2 is nu: niet op papier.", "Typ een nummer van 1 tot en met 2.",
		"Nummer 1 is nu: voorop.")
	c, _ := p.casus()
	s := c.Stand()
	if got := s.Papier(s.Bij(toets.VraagWringt)[0].Nr); got != toets.PapierWeg {
		t.Errorf("bewaard: %q", got)
	}
}
