package plat_test

import (
	"context"
	"database/sql"
	"slices"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/klaarmaken"
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
	bevat(t, uit, "van november 2026.", "Nagelezen door iemand die er niet bij was (jurist).", "Wetten van november 2026.", "december 2026")
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

// A moment that is put in or taken out is kept at once, also when the input ends before the choice is closed.
func TestTrainingsklaarMomentBewaard(t *testing.T) {
	tot := heleWeg()
	tot = tot[:len(tot)-1]
	gekozen := func(typt ...string) []int {
		p := nieuweProef(t)
		metFiets(t, p)
		uit := p.typ(append(slices.Clone(tot), typt...)...)
		if !strings.Contains(uit, "Met een nummer doe je een moment erbij") {
			t.Fatalf("the moments are not asked:\n%s", uit)
		}
		_, les := p.gelezen()
		return les.Momenten
	}
	alle := gekozen("")
	for _, g := range []struct {
		typt []string
		wil  []int
	}{
		{[]string{"1"}, alle[1:]}, {[]string{"1", ".stop"}, alle[1:]}, {[]string{"1", "2"}, alle[2:]}, {[]string{"1", "1", ""}, alle}, {[]string{"99", "x", ""}, alle},
	} {
		if kreeg := gekozen(g.typt...); !slices.Equal(kreeg, g.wil) {
			t.Errorf("%q: %v, want %v of %v", g.typt, kreeg, g.wil, alle)
		}
	}
}

// The input ends in the middle of a text: what was typed is there the next time.
func TestTrainingsklaarMiddenin(t *testing.T) {
	p := nieuweProef(t)
	metFiets(t, p)
	uit := p.typ(heen("v", "j", ".volgende", ".volgende", "n", "j", "j", "j", "Dit is de eerste regel,\\")...)
	bevat(t, uit, "Nog niet in orde. Dit punt blijft open staan.")
	_, les := p.gelezen()
	if got := les.Half[0].Tekst.String(); got != "Dit is de eerste regel," || len(les.Toelichting) != 0 {
		t.Errorf("%q %v", got, les.Toelichting)
	}
	uit = p.typ(heen("", ".later", ".stop")...)
	bevat(t, uit, "Je gaat verder waar iemand was gebleven.", "Uitleg bij Aanleiding.", `Nu staat er: "Dit is de eerste regel,".`)
	if _, les := p.gelezen(); les.Toelichting["aanleiding"].String() != "Dit is de eerste regel," {
		t.Errorf("%v", les.Toelichting)
	}
}

// What is half at one step stays there while several lines are typed at another, and the end leads back to it.
func TestTrainingsklaarTweeHalf(t *testing.T) {
	p := nieuweProef(t)
	metFiets(t, p)
	p.typ(heen("v", "j", "b", "j", "j", "j", "j", "j", "j", "Eerst de vraag,\\")...) // the input ends in the middle
	p.typ(heen(".volgende", "Dan het effect,\\")...)
	_, les := p.gelezen()
	var got []string
	for _, h := range les.Half {
		got = append(got, string(h.Stap)+": "+h.Tekst.String())
	}
	if s := strings.Join(got, "|"); s != "aanleiding: Eerst de vraag,|effect: Dan het effect," {
		t.Fatalf("half are %q", s)
	}
	naarSlot := []string{".volgende", ".volgende", ".volgende", "Vraag door.", "", "", "", "", ".volgende", ".volgende", ".volgende"}
	uit := p.typ(heen(append(naarSlot, ".later", ".stop")...)...)
	bevat(t, uit, "Er staat nog een tekst half.", `Nu staat er: "Eerst de vraag,".`, `Nu staat er: "Dan het effect,".`)
	if _, les = p.gelezen(); les.Toelichting["aanleiding"].String() != "Eerst de vraag," || len(les.Half) != 1 {
		t.Errorf("%+v", les)
	}
}

func TestTrainingsklaarOnderdelen(t *testing.T) {
	p := nieuweProef(t)
	metFiets(t, p)
	uit := p.typ(heen("r collega", ".haalweg rust", "ja", "j", ".haalweg xyzzy", "ja", ".lezen", ".help", "wat",
		".vorige", ".vorige", "", ".stop")...)
	bevat(t, uit, "Overal staat nu de rol: collega.", `"rust" gaat uit de hele casus`,
		"Het woord is uit de casus gehaald. Overal weg: gezocht in het bestand en het logboek.", "reservekopieën die je zelf hebt gemaakt",
		"Dit woord staat niet in deze casus. Er is niets veranderd.", "Titel: Met de fiets naar het werk.", ".haalweg WOORD (.hw): haal een woord weg uit de hele casus.",
		"Dat ken ik niet.", "Het programma vindt nu niets meer")
	uit = p.typ(heen(".volgende", ".volgende", ".volgende", ".volgende", ".volgende", ".volgende", ".volgende", ".volgende", ".volgende",
		"een", "twee", ".weg 1", ".weg 9", "", "1", "99", "", "", ".later", ".stop")...)
	bevat(t, uit, "Het leerpunt is weg.", "Typ het nummer van een leerpunt erachter", "Dat nummer is er niet.", "Dit is nog open:",
		"Nog niet alle punten van de controle zijn in orde.", "Kies zes tot acht momenten")
	if _, les := p.gelezen(); len(les.Leerpunten) != 1 || les.Leerpunten[0].String() != "twee" {
		t.Errorf("%q", les.Leerpunten)
	}
}

// bijLeerpunten goes to the learning points of that case.
func bijLeerpunten(regels ...string) []string {
	var weg []string
	for range 10 {
		weg = append(weg, ".volgende")
	}
	return heen(append(weg, regels...)...)
}

// There is room for twenty; the one after that is refused before it counts as kept, and it holds nothing else up.
func TestLeerpuntenVol(t *testing.T) {
	p := nieuweProef(t)
	metFiets(t, p)
	var in []string
	for i := range casus.MaxLeerpunten {
		in = append(in, "dit is punt "+string(rune('a'+i)))
	}
	in = append(in, "Dit is er een te veel", ".verander 2", "dit is punt b, maar beter", ".verander 3", "", ".weg 1", "Er is weer plaats",
		".vorige", "Goed gevraagd.", ".later", ".stop")
	uit := p.typ(bijLeerpunten(in...)...)
	bevat(t, uit, "Let op: "+klaarmaken.LeerpuntenVol, `Leerpunt 2. Nu staat er: "dit is punt b".`, "Met .weg en een nummer haal je er een weg")
	// Twenty, the changed one, the one that stays, the one after the removal, and the explanation.
	if n := strings.Count(uit, "Bewaard."); n != casus.MaxLeerpunten+4 {
		t.Errorf("%d times Bewaard", n)
	}
	_, les := p.gelezen()
	got := les.Leerpunten
	if len(got) != casus.MaxLeerpunten || got[0].String() != "dit is punt b, maar beter" || got[1].String() != "dit is punt c" ||
		got[19].String() != "Er is weer plaats" || len(les.Toelichting) != 1 {
		t.Errorf("%q %v", got, les.Toelichting)
	}
}

// What was being typed to change a learning point comes on no other one when a point goes.
func TestLeerpuntWegMetHalf(t *testing.T) {
	for _, g := range []struct{ naam, weg, wil string }{
		{"het punt zelf", ".weg 2", "eerst vragen|later de wet|dan de regel zien"},
		{"een eerder", ".weg 1", "dan de regel zien|later de wet"},
		{"een later", ".weg 3", "eerst vragen|dan de regel zien"},
		{"wat half was", ".weg", "eerst vragen|dan de regel|later de wet"},
	} {
		t.Run(g.naam, func(t *testing.T) {
			p := nieuweProef(t)
			metFiets(t, p)
			p.typ(bijLeerpunten("eerst vragen", "dan de regel", "later de wet", ".verander 2", "dan de regel zien\\")...) // the input ends in the middle
			uit := p.typ(heen(".verander 1", g.weg, "", ".later", ".stop")...)
			bevat(t, uit, `Je was bezig met: "dan de regel zien".`, "Maak die eerst af, of haal hem weg.")
			_, les := p.gelezen()
			var got []string
			for _, l := range les.Leerpunten {
				got = append(got, l.String())
			}
			if s := strings.Join(got, "|"); s != g.wil {
				t.Errorf("%q, want %q", s, g.wil)
			}
		})
	}
}

// The names of the people in the case can be given back, as in a consult.
func TestTrainingsklaarNamen(t *testing.T) {
	p := nieuweProef(t)
	metFiets(t, p)
	uit := p.typ(bijLeerpunten(".namen", "Femke = [inwoner]", "", "Vraag het eerst aan Femke", ".later", ".stop")...)
	bevat(t, uit, "In deze casus staan al: [inwoner].", "Deze naam wordt voortaan [inwoner].")
	if _, les := p.gelezen(); len(les.Leerpunten) != 1 || les.Leerpunten[0].String() != "Vraag het eerst aan [inwoner]" {
		t.Errorf("%q", les.Leerpunten)
	}
	p.geenRuw([]string{"femke"})
}

// A removal ends with the proof: another window that reads is told, and another case in which the word stands is named.
func TestTrainingsklaarWeghalen(t *testing.T) {
	t.Run("anderen", func(t *testing.T) {
		p := nieuweProef(t)
		metFiets(t, p)
		id := p.metImker(casus.Afgerond)
		uit := p.typ(heen(".haalweg", "alleen", "", ".haalweg", "alleen", "ja", "", ".later", ".stop")...)
		bevat(t, uit, "Er is niets weggehaald.", "Dit woord staat niet in deze casus.", "Het woord staat ook in een andere casus:", "Een imker zonder hulp")
		if !strings.Contains(p.alles(id), "alleen") {
			t.Error("the other case has changed")
		}
	})
	t.Run("venster dat meeleest", func(t *testing.T) {
		p := nieuweProef(t)
		metFiets(t, p)
		los := p.leestMee()
		uit := p.typ(heen(".haalweg rust", "ja", ".later", ".stop")...)
		los()
		bevat(t, uit, "Het woord is uit de casus gehaald. Nog niet overal weg: een ander venster leest mee.")
		if strings.Contains(uit, "Overal weg") {
			t.Error("says that it is gone while another window reads it")
		}
	})
	t.Run("de les", func(t *testing.T) {
		p := nieuweProef(t)
		metFiets(t, p)
		uit := p.typ(bijLeerpunten("Wie bij het circus werkt, komt rond", ".haalweg circus", "ja", ".haalweg --", "ja", ".later", ".stop")...)
		bevat(t, uit, "Het woord is uit de casus gehaald. Overal weg", "Hier staat geen woord met letters in.")
		p.geenRuw([]string{"circus"})
	})
}

// leestMee keeps an old picture of the database open, as another window that reads does, until what it returns is called.
func (p *proef) leestMee() func() {
	p.t.Helper()
	db, err := sql.Open("sqlite", p.w.DB.Pad())
	if err != nil {
		p.t.Fatal(err)
	}
	tx, err := db.Begin()
	if err != nil {
		p.t.Fatal(err)
	}
	var n int
	if err := tx.QueryRow("SELECT count(*) FROM inbreng").Scan(&n); err != nil {
		p.t.Fatal(err)
	}
	return func() { _, _ = tx.Rollback(), db.Close() }
}
