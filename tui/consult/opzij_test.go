package consult

import (
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
)

// langeRegel has a title that is longer than a key may be.
const langeRegel = "Beleidsregels bijzondere bijstand en individuele studietoeslag en kwijtschelding gemeentelijke heffingen Testdorp 2024"

// A local rule with a long title can be picked, and what is said after it is stored.
func TestLangeLokaleRegelWordtBewaard(t *testing.T) {
	a := schermproef.NewApp(t)
	a.Methode = a.Methode.Met(toets.Aanvulling{Lokaal: []toets.LokaleRegel{{
		Titel: langeRegel, Artikel: "12, tweede lid, onderdeel b", Zegt: "Het college kan kwijtschelden.",
	}}})
	s := schermproef.Start(t, opent(t, a, schermproef.IDSchool), 120, 39, scherm.NewStyles(scherm.ThemaAuto, true))
	s = schermproef.Typt(t, totOpties(t, s), "", "pgdown", "pgdown")
	s = schermproef.Typt(t, s, "kwijtschelding heffingen", "enter")
	s = schermproef.Typt(t, s, "dit draagt de taxi", "enter", "pgdown")
	s = schermproef.Typt(t, s, "", "enter")
	s = schermproef.Typt(t, s, "de taxi mag niet", "enter")
	if e := s.(Consult).fout; e != nil {
		t.Fatal(e)
	}
	schermproef.Settle(t, s, s.(Consult).Leave())
	c, _ := schermproef.Lees(t, a, schermproef.IDSchool)
	draagt := c.Stand().Bij(toets.VraagDraagt)
	if len(draagt) != 1 || !strings.HasPrefix(draagt[0].Keus, "lokaal:Beleidsregels bijzondere") || draagt[0].Tekst.String() != "dit draagt de taxi" {
		t.Errorf("%+v", draagt)
	}
	if weg := c.Stand().Bij(toets.VraagWeg); len(weg) != 1 {
		t.Errorf("what was said after it: %+v", weg)
	}
}

// A change that can never be stored is told and passed over: its words stay, and what comes after it is stored.
func TestOnbewaarbaarHoudtNietsTegen(t *testing.T) {
	a := schermproef.NewApp(t)
	s := schermproef.Start(t, opent(t, a, schermproef.IDSchool), 120, 39, scherm.NewStyles(scherm.ThemaAuto, true))
	c := s.(Consult)
	nr := len(c.g.Casus().Verloop) + 1
	c.s.Voeg(casus.Wijziging{Inbrengen: []casus.Inbreng{{
		Nr: nr, Minuut: c.g.Minuut(), Vraag: toets.VraagWringt, Rol: casus.RolConsulent, Daad: casus.Zeg, Keus: strings.Repeat("x", 101),
		Tekst: anoniem.UitOpslag("mijn woorden"),
	}}})
	c.s.Voeg(casus.Wijziging{HintsWeg: []toets.HintID{"hint"}})
	s, root := schermproef.Settle(t, c, c.schrijf(casus.Wijziging{}))
	gezegd := ""
	for _, msg := range root {
		if e, ok := msg.(scherm.ErrMsg); ok {
			gezegd += e.Err.Error()
		}
	}
	if !strings.Contains(gezegd, `Je antwoord bij "Wat wringt" kon niet helemaal worden bewaard. Je woorden staan er wel.`) || !c.s.Leeg() {
		t.Errorf("%q, waits: %v", gezegd, !c.s.Leeg())
	}
	op, _ := schermproef.Lees(t, a, schermproef.IDSchool)
	if len(op.Verloop) != nr || op.Verloop[nr-1].Tekst.String() != "mijn woorden" || op.Verloop[nr-1].Keus != "" || len(op.HintsWeg) != 1 {
		t.Errorf("%+v %v", op.Verloop, op.HintsWeg)
	}
	_ = s
}
