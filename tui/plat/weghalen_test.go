package plat_test

import (
	"context"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
)

// metImker adds a case of an earlier sitting with something to review and to remove.
func (p *proef) metImker(staat casus.Staat) casus.ID {
	p.t.Helper()
	c := casus.Nieuw(p.w.Nu(), "wringt")
	c.Staat, c.Titel = staat, anoniem.UitOpslag("Een imker zonder hulp")
	for i, s := range []string{
		"Als imker van 43 jaar red ik het niet alleen, zegt [PERSOON-1].",
		"De imker heeft een depressie.", "[dochter] helpt [PERSOON-1] elke dag.",
	} {
		c.Verloop = append(c.Verloop, casus.Inbreng{Nr: i + 1, Vraag: "wringt", Rol: "inwoner", Daad: casus.Zeg, Tekst: anoniem.UitOpslag(s)})
	}
	c.Houd = []anoniem.Tekst{anoniem.UitOpslag("imker")}
	c, err := p.w.DB.Nieuw(context.Background(), c)
	if err != nil {
		p.t.Fatal(err)
	}
	return c.ID
}

// alles joins what is stored of a case.
func (p *proef) alles(id casus.ID) string {
	p.t.Helper()
	c, _, err := p.w.DB.Haal(context.Background(), id)
	if err != nil {
		p.t.Fatal(err)
	}
	uit := []string{c.Titel.String()}
	for _, in := range c.Verloop {
		uit = append(uit, in.Tekst.String())
	}
	for _, h := range c.Houd {
		uit = append(uit, h.String())
	}
	return strings.Join(uit, "\n")
}

func TestWeghalenUitDeBibliotheek(t *testing.T) {
	for _, staat := range []casus.Staat{casus.Werkversie, casus.Afgerond, casus.Trainingsklaar} {
		t.Run(string(staat), func(t *testing.T) {
			p := nieuweProef(t)
			id := p.metImker(staat)
			uit := p.typ("bibliotheek", "imker", "1", "iets weghalen", "1", "Imker", "", // no is what an empty line gives
				"iets weghalen", "1", "Imker", "ja", "iets weghalen", "2", "9", "2", "ja", "lezen", "", "", "stop")
			bevat(t, uit, "Dit had er niet in mogen staan.", `"Imker" gaat uit de hele casus`, "Er is niets weggehaald.",
				"Het woord is uit de casus gehaald.", "Overal weg: gezocht in het bestand en het logboek.",
				"Bij dat nummer staat geen tekst om weg te halen.", "Het antwoord is uit de casus gehaald.",
				"reservekopieën die je zelf hebt gemaakt", "Titel: Een [weggehaald] zonder hulp.")
			if b := p.alles(id); strings.Contains(strings.ToLower(b), "imker") || strings.Contains(b, "depressie") {
				t.Errorf("er staat nog: %s", b)
			}
			c, _, _ := p.w.DB.Haal(context.Background(), id)
			if c.Staat != staat || len(c.Verloop) != 3 {
				t.Errorf("staat %s, %d inbrengen", c.Staat, len(c.Verloop))
			}
			p.geenRuw([]string{"imker", "depressie"})
		})
	}
}

func TestWeghalenInEenConsult(t *testing.T) {
	p := nieuweProef(t)
	uit := p.typ("nieuw", "", "de smid wil een fiets", "de smid slaapt slecht", ".haalweg 2", "2", "ja", ".haalweg 9", ".haalweg", "1", "smid", "ja",
		"de smid nog eens", ".overzicht", ".stop")
	bevat(t, uit, `Het gaat over: "de smid slaapt slecht"`, "Het antwoord is uit de casus gehaald.", "Dat nummer staat hier niet.",
		"Het woord is uit de casus gehaald.", "inwoner: de [weggehaald] wil een fiets.", "inwoner: de [weggehaald] nog eens.")
	p.geenRuw([]string{"smid", "slaapt"})
}

func TestWeghalenNoemtAndereCasussen(t *testing.T) {
	p := nieuweProef(t)
	p.typ("nieuw", "", "de smid wil een fiets", ".titel Eerste", ".stop")
	uit := p.typ("nieuw", "", "de smeden en de smid", ".haalweg", "1", "smid", "ja", "1", "", ".stop")
	bevat(t, uit, "Wat je weghaalde, is overal weg: gezocht in het bestand en het logboek.", "Het woord staat ook in een andere casus:",
		"1. Eerste. werkversie", `Casus "Eerste".`)
}

func TestWeghalenWatErNietStaat(t *testing.T) {
	p := nieuweProef(t)
	id := p.metImker(casus.Afgerond)
	voor := p.alles(id)
	uit := p.typ("bibliotheek", "1", "iets weghalen", "1", "uil", "ja", "iets weghalen", "1", "--", "ja", "iets weghalen", "", "", "", "stop")
	bevat(t, uit, "Dit woord staat niet in deze casus. Er is niets veranderd.", "Let op: Hier staat geen woord met letters in.")
	if na := p.alles(id); na != voor {
		t.Errorf("er is iets veranderd: %s", na)
	}
}

func TestNakijkenBiedtMeerAan(t *testing.T) {
	p := nieuweProef(t)
	id := p.metImker(casus.Werkversie)
	uit := p.typ("verder", ".nakijken", "", ".nakijken", "ja", "r dochter", "", "b", "h", "v", ".nakijken", ".stop")
	bevat(t, uit, "Er zijn geen woorden om na te kijken.", "Je kunt nog naar 5 dingen kijken. Dat hoeft niet.",
		`[PERSOON-1], 2 keer: "Als imker van 43 jaar`, "Overal staat nu de rol: dochter.", `"43 jaar" kan worden: "40 tot 55 jaar".`,
		"Overal staat nu: 40 tot 55 jaar.", "Dit gaat over gezondheid: depressie. Laat het staan als de casus het nodig heeft.",
		"Gezien. De casus blijft zoals hij is.", "Dit woord is nu verborgen, in de hele casus.", "Dat was alles om na te kijken.")
	for _, kop := range []string{"Nog zonder naam in deze zitting.", "Kan minder precies.", "Extra beschermd door de wet.", "Deze woorden heb je laten staan."} {
		if n := strings.Count(uit, "\n"+kop); n != 1 {
			t.Errorf("%q is said %d times:\n%s", kop, n, uit)
		}
	}
	if b := p.alles(id); strings.Contains(b, "imker") || strings.Contains(b, "PERSOON") || !strings.Contains(b, "40 tot 55 jaar") {
		t.Errorf("er staat: %s", b)
	}
	p = nieuweProef(t)
	id = p.metImker(casus.Werkversie)
	uit = p.typ("verder", ".nakijken", "ja", "r", "1", "h", "w", "1", "depressie", "ja", ".", ".stop")
	bevat(t, uit, "1. [dochter]. Het is dezelfde.", "Overal staat nu de rol: [dochter].", "Het woord is uit de casus gehaald.")
	if b := p.alles(id); !strings.Contains(b, "[dochter] helpt [dochter]") || strings.Contains(b, "depressie") {
		t.Errorf("er staat: %s", b)
	}
}

func TestNamenNaHervatten(t *testing.T) {
	p := nieuweProef(t)
	id := p.metImker(casus.Werkversie)
	uit := p.typ("verder", ".namen", "Meryem", "1", "Elif = [dochter]", "", "meryem belt elif", ".stop")
	bevat(t, uit, "In deze casus staan al: [PERSOON-1], [dochter].", `1. [PERSOON-1]. Er staat: "… niet alleen, zegt [PERSOON-1]."`,
		"Deze naam wordt voortaan [PERSOON-1].", "Deze naam wordt voortaan [dochter].")
	if b := p.alles(id); !strings.Contains(b, "[PERSOON-1] belt [dochter]") {
		t.Errorf("er staat: %s", b)
	}
}

func TestAfrondenVraagtAlleenDeTwijfels(t *testing.T) {
	p := nieuweProef(t)
	p.metImker(casus.Werkversie)
	uit := p.typ("verder", "de gruzelaar belt", ".rondaf", "h", ".stop")
	bevat(t, uit, "1 woord om na te kijken.", "Afgerond.")
	if strings.Contains(uit, "Dat hoeft niet") {
		t.Errorf("afronden biedt meer aan:\n%s", uit)
	}
}
