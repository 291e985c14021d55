package plat_test

import (
	"context"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"

	"github.com/charmbracelet/x/exp/golden"
)

// idFiets is an own case that is finished.
const idFiets casus.ID = "55555555-5555-4555-8555-555555555555"

// metFiets adds a finished case with a name that slipped through, an age and a quotation.
func metFiets(t *testing.T, p *proef) {
	t.Helper()
	c := casus.Casus{Kop: casus.Kop{
		ID: idFiets, Titel: anoniem.UitOpslag("Met de fiets naar het werk"), Code: "wulp-77", Staat: casus.Afgerond, Maand: "2026-11",
		Wetsdatum: "2026-11-21", Plaats: casus.Plaats{Vraag: "vraag"},
	}}
	zeg := func(v toets.VraagID, r casus.Rol, keus, tekst, datum string) {
		c.Verloop = append(c.Verloop, casus.Inbreng{
			Nr: len(c.Verloop) + 1, Vraag: v, Rol: r, Daad: casus.Zeg, Keus: keus, Tekst: anoniem.UitOpslag(tekst), Datum: datum,
		})
	}
	zeg("vraag", "inwoner", "", "Ik ben 43 jaar en wil \"gewoon weer aan de bak\".", "")
	zeg("wringt", "consulent", "", "Zonder Zonnebloem lukt het niet.", "")
	zeg("effect", "inwoner", "", "[inwoner] heeft werk en rust.", "")
	zeg("afspraak", "consulent", "consulent", "Vraagt het besluit aan.", "2026-12-09")
	c.Houd = []anoniem.Tekst{anoniem.UitOpslag("Zonnebloem")}
	if _, err := p.w.DB.Nieuw(context.Background(), c); err != nil {
		t.Fatal(err)
	}
}

// heen opens the reading of that case.
func heen(regels ...string) []string {
	return append([]string{"bibliotheek", "wulp-77", "trainingsklaar"}, regels...)
}

// heleWeg reads the whole case up to the end.
func heleWeg() []string {
	return heen("v", "j", "b", "j", "j", "j", "j", "j", "j",
		"Goed gevraagd, ook aan mevrouw Terpstra.", "", "",
		"Vraag eerst naar het effect.\\", "Dan pas naar de wet.", "",
		"")
}

func TestTrainingsklaar(t *testing.T) {
	p := nieuweProef(t)
	metFiets(t, p)
	uit := p.typ(append(heleWeg(), "jurist", "ja", "ja", ".stop")...)
	golden.RequireEqual(t, []byte(uit))
	c, les := p.gelezen()
	if c.Staat != casus.Trainingsklaar || c.Code != "" || c.Verloop[3].Datum != "2026-12-01" || les.Lezer != "jurist" || len(les.Momenten) != 4 {
		t.Errorf("%+v %+v", c.Kop, les)
	}
	if len(les.Leerpunten) != 1 || !strings.Contains(les.Leerpunten[0].String(), "\nDan pas") {
		t.Errorf("%q", les.Leerpunten)
	}
	p.geenRuw([]string{"zonnebloem", "terpstra", "wulp-77", "2026-12-09"})
	uit = p.typ("bibliotheek", "1", "lezen", "verloop", "", "", ".stop")
	bevat(t, uit, "van november 2026.", "Nagelezen door iemand die er niet bij was: jurist.", "Wetten van november 2026.", "december 2026")
	for _, niet := range []string{"9 december", "21 november", "Verder werken", "Trainingsklaar maken"} {
		if strings.Contains(uit, niet) {
			t.Errorf("%q in:\n%s", niet, uit)
		}
	}
}

// gelezen reads the case and its lesson.
func (p *proef) gelezen() (casus.Casus, casus.Lesstof) {
	p.t.Helper()
	c, _, err := p.w.DB.Haal(context.Background(), idFiets)
	if err != nil {
		p.t.Fatal(err)
	}
	les, err := p.w.DB.Lesstof(context.Background(), idFiets)
	if err != nil {
		p.t.Fatal(err)
	}
	return c, les
}

func TestTrainingsklaarZelfErbij(t *testing.T) {
	p := nieuweProef(t)
	metFiets(t, p)
	uit := p.typ(append(heleWeg(), "", "nee", ".stop")...)
	bevat(t, uit, "Vraag een collega die er niet bij was.", "Wat je hebt ingevuld, is bewaard.")
	if c, les := p.gelezen(); c.Staat != casus.Afgerond || len(les.Leerpunten) != 1 {
		t.Errorf("%s %+v", c.Staat, les)
	}
	uit = p.typ(heen("", "ja", "", ".stop")...)
	bevat(t, uit, "Onderdeel 13 van 13. Het slot.", "Maak je de casus trainingsklaar?", "Wat je hebt ingevuld, is bewaard.")
	if c, _ := p.gelezen(); c.Staat != casus.Afgerond {
		t.Error("made ready without a yes")
	}
}

// The input ends in the middle of a text: what was typed is there the next time.
func TestTrainingsklaarMiddenin(t *testing.T) {
	p := nieuweProef(t)
	metFiets(t, p)
	uit := p.typ(heen("v", "j", ".volgende", ".volgende", "n", "j", "j", "j", "Dit is de eerste regel,\\")...)
	bevat(t, uit, "Nog niet in orde. Dit punt blijft open staan.")
	_, les := p.gelezen()
	if got := les.Half.Tekst.String(); got != "Dit is de eerste regel," || len(les.Toelichting) != 0 {
		t.Errorf("%q %v", got, les.Toelichting)
	}
	uit = p.typ(heen("", ".later", ".stop")...)
	bevat(t, uit, "Je gaat verder waar iemand was gebleven.", "Uitleg bij Aanleiding.", `Nu staat er: "Dit is de eerste regel,".`)
	if _, les := p.gelezen(); les.Toelichting["aanleiding"].String() != "Dit is de eerste regel," {
		t.Errorf("%v", les.Toelichting)
	}
}

func TestTrainingsklaarOnderdelen(t *testing.T) {
	p := nieuweProef(t)
	metFiets(t, p)
	uit := p.typ(heen("r collega", ".haalweg rust", "ja", "j", ".haalweg xyzzy", "ja", ".lezen", ".help", "wat",
		".vorige", ".vorige", "", ".stop")...)
	bevat(t, uit, "Overal staat nu de rol: collega.", "Het woord is weg uit 1 tekst. Er staat nu [weggehaald].",
		"Dat woord staat niet in deze casus", "Titel: Met de fiets naar het werk.", ".haalweg WOORD (.hw): haal een woord weg uit de hele casus.",
		"Dat ken ik niet.", "Het programma vindt nu niets meer")
	uit = p.typ(heen(".volgende", ".volgende", ".volgende", ".volgende", ".volgende", ".volgende", ".volgende", ".volgende", ".volgende",
		"een", "twee", ".weg 1", ".weg 9", "", "1", "99", "", "", ".later", ".stop")...)
	bevat(t, uit, "Het leerpunt is weg.", "Typ het nummer van een leerpunt erachter", "Dat nummer is er niet.", "Dit is nog open:",
		"Nog niet alle punten van de controle zijn in orde.", "Kies zes tot acht momenten")
	if _, les := p.gelezen(); len(les.Leerpunten) != 1 || les.Leerpunten[0].String() != "twee" {
		t.Errorf("%q", les.Leerpunten)
	}
}
