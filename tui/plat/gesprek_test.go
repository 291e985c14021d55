package plat_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"oliekan/casus"
	"oliekan/toets"
	"oliekan/tui/plat"

	"github.com/charmbracelet/x/exp/golden"
)

// kortePad is a whole consult along the short path, with names in every field.
func kortePad() []string {
	return []string{
		"nieuw", "Annelies Bakker = inwoner", "Femke = dochter", "",
		"Annelies wil haar diploma halen, maar Femke is dan alleen thuis.", "",
		"Annelies kreeg al drie keer nee van mevrouw Terpstra, bel 06-12345678.", "",
		"Annelies haalt haar diploma zonder dat Femke alleen is.", "",
		"pw-meedoen", "Zo kan Annelies Bakker straks werken.", "",
		"1", "De oppas van Femke betalen", "",
		"1", "Annelies stopt met de opleiding", "",
		"inwoner, later", "Annelies haalt haar diploma", "",
		"bijzondere bijstand", "1", "Zonder oppas komt Femkes moeder er niet", "",
		"beleidsregel", "Volgens Terpstra is oppas nooit nodig", "",
		"Gelijk aan een ander gezin, anders omdat Femke klein is", "",
		"1", "2", "Betaal de oppas voor Annelies", "",
		"Annelies zoekt zelf een vaste oppas", "",
		"leidinggevende", "Stuur het naar annelies@example.nl", "",
		"consulent", "Bel Annelies Bakker terug", "1 december", "",
		"",
		".titel Opleiding van Annelies", ".rondaf", ".stop",
	}
}

// ruw are the words of kortePad that must not reach the disk, in lower case.
func ruw() []string {
	return []string{"annelies", "bakker", "femke", "terpstra", "12345678", "example"}
}

// zonderCode takes out the code, which is drawn by chance.
func (p *proef) zonderCode(uit string) string {
	for _, k := range p.koppen() {
		uit = strings.ReplaceAll(uit, k.Code, "merel-41")
	}
	return uit
}

func TestKortePad(t *testing.T) {
	p := nieuweProef(t)
	uit := p.typ(kortePad()...)
	golden.RequireEqual(t, []byte(p.zonderCode(uit)))

	c, concepten := p.casus()
	if c.Staat != casus.Afgerond || len(concepten) > 0 {
		t.Errorf("staat %s, %d concepten", c.Staat, len(concepten))
	}
	for _, v := range p.w.Methode.Kort() {
		if len(c.Stand().Bij(v.ID)) == 0 {
			t.Errorf("geen antwoord bij %s", v.ID)
		}
	}
	p.geenRuw(ruw())
}

// geenRuw checks that none of the words is in any byte of any file, whatever the capitals.
func (p *proef) geenRuw(woorden []string) {
	p.t.Helper()
	n := 0
	err := filepath.WalkDir(p.dir, func(pad string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(pad)
		n += len(b)
		for _, w := range woorden {
			if bytes.Contains(bytes.ToLower(b), []byte(w)) {
				p.t.Errorf("%q staat in %s", w, filepath.Base(pad))
			}
		}
		return err
	})
	if err != nil || n == 0 {
		p.t.Fatalf("%d bytes gelezen: %v", n, err)
	}
}

func TestByteVoorByte(t *testing.T) {
	script := strings.Join(kortePad(), "\n") // the last line has no end
	een, stuk := nieuweProef(t), nieuweProef(t)
	ineens := een.zonderCode(een.draai(strings.NewReader(script)))
	perByte := stuk.zonderCode(stuk.draai(iotest.OneByteReader(strings.NewReader(script))))
	if ineens != perByte {
		t.Errorf("byte voor byte gaat het anders:\n%s", perByte)
	}
	if een.bij(toets.VraagAfspraak) == "" || een.bij(toets.VraagAfspraak) != stuk.bij(toets.VraagAfspraak) {
		t.Errorf("afspraak %q en %q", een.bij(toets.VraagAfspraak), stuk.bij(toets.VraagAfspraak))
	}
}

func TestWindowsRegels(t *testing.T) {
	p := nieuweProef(t)
	p.draai(strings.NewReader("\ufeffnieuw\r\n\r\nEen fiets om naar school te gaan\r\n"))
	if got := p.bij(toets.VraagVraag); got != "inwoner  Een fiets om naar school te gaan" {
		t.Errorf("bewaard: %q", got)
	}
}

// antwoordRegels are the lines that answer a question at one place and go on.
func antwoordRegels(m *toets.Methode, v toets.Vraag) []string {
	var uit []string
	ks := m.Keuzen(v.Keuzes)
	switch {
	case v.Keuzes == toets.LijstArtikelen:
		uit = append(uit, "pw 35", "1")
	case len(ks) > 0:
		uit = append(uit, ks[len(ks)-1].ID)
	}
	if v.Optie == toets.OptieKies {
		uit = append(uit, "2")
	}
	if v.Veld != "" {
		uit = append(uit, "iets over deze vraag")
	}
	if v.Datum != "" {
		uit = append(uit, "over 6 weken")
	}
	if v.Meer || v.Veld != "" {
		uit = append(uit, "") // without one the next question comes by itself
	}
	return uit
}

// opties is how many options a question is asked for when there are three, doing nothing among them: no article carries
// doing nothing.
func opties(v toets.Vraag) int {
	if v.Stap == toets.StapJuridisch {
		return 2
	}
	return 3
}

func TestElkeVraagKanBeantwoord(t *testing.T) {
	p := nieuweProef(t)
	regels := []string{"nieuw", ""}
	for _, s := range p.w.Methode.Stappen() {
		regels = append(regels, ".verdiep", ".stap "+strings.ToLower(s.Label))
		for _, v := range s.Vragen {
			switch {
			case v.ID.OverAntwoord(): // it adds nothing by itself
			case v.ID == toets.VraagOpties:
				regels = append(regels, "1", "Standaardbesluit: afwijzen", "de oppas betalen", "")
			case v.Optie == toets.OptiePer:
				for range opties(v) {
					regels = append(regels, antwoordRegels(p.w.Methode, v)...)
				}
			default:
				regels = append(regels, antwoordRegels(p.w.Methode, v)...)
			}
		}
	}
	uit := p.typ(append(regels, ".rondaf", ".stop")...)
	c, _ := p.casus()
	for _, s := range p.w.Methode.Stappen() {
		for _, v := range s.Vragen {
			wil := 1
			if v.ID.OverAntwoord() {
				wil = 0
			}
			if v.Optie == toets.OptiePer || v.ID == toets.VraagOpties {
				wil = opties(v)
			}
			if got := len(c.Stand().Bij(v.ID)); got != wil {
				t.Errorf("%s: %d antwoorden, wil %d", v.ID, got, wil)
			}
		}
	}
	if c.Staat != casus.Afgerond {
		t.Errorf("staat %s", c.Staat)
	}
	if t.Failed() {
		t.Log(uit)
	}
}

func TestTerugEnOpnieuw(t *testing.T) {
	p := nieuweProef(t)
	uit := p.typ("nieuw", "", "een fiets", "een auto", ".terug", ".terug", ".opnieuw", ".verander 1", "een bakfiets", "", ".terug",
		"", ".stop")
	if got := p.bij(toets.VraagVraag); got != "inwoner  een fiets" {
		t.Errorf("er staat %q\n%s", got, uit)
	}
	bevat(t, uit, `Teruggenomen, bij "De vraag": inwoner: een auto.`, `Weer terug, bij "De vraag": inwoner: een fiets.`,
		"Je verandert dit antwoord: inwoner: een fiets.", `Teruggenomen, bij "De vraag": inwoner: een bakfiets.`)
}

func TestWegEnVerander(t *testing.T) {
	p := nieuweProef(t)
	uit := p.typ("nieuw", "", "een fiets", "een auto", ".verander", ".verander 3", ".weg 1", ".verander", "", ".wie naaste", "een step",
		".stop")
	if got := p.bij(toets.VraagVraag); got != "inwoner  een auto | naaste  een step" {
		t.Errorf("er staat %q\n%s", got, uit)
	}
	bevat(t, uit, "van 1 tot en met 2", "Er is niets veranderd.", "Wie zegt dit: naaste.")
}

func TestNietsTerugTeNemen(t *testing.T) {
	p := nieuweProef(t)
	bevat(t, p.typ("nieuw", "", ".terug", ".opnieuw", ".weg", ".vorige", ".parkeer", ".geenhint"), "Er is niets om terug te nemen.",
		"Je hebt net niets teruggenomen.", "Hier staat nog geen antwoord.", "Dit is de eerste vraag.",
		"Er is nu geen middel om te parkeren.", "Er is nu geen hint.")
}

func TestEindeMiddenin(t *testing.T) {
	for naam, proef := range map[string]struct {
		regels []string
		vraag  toets.VraagID
		tekst  string
		keus   string
	}{
		"halve tekst":      {[]string{"een fiets\\", "met een stoel voor\\"}, toets.VraagVraag, "een fiets\nmet een stoel voor", ""},
		"keuze zonder zin": {[]string{".stap 2", "pw-meedoen"}, toets.VraagGrondwaarde, "", "pw-meedoen"},
		"geen datum":       {[]string{".stap oplossing", ".volgende", ".volgende", ".volgende", "samen", "bellen met school"}, toets.VraagAfspraak, "bellen met school", "samen"},
	} {
		t.Run(naam, func(t *testing.T) {
			p := nieuweProef(t)
			p.typ(append([]string{"nieuw", ""}, proef.regels...)...)
			_, ks := p.casus()
			if len(ks) != 1 || ks[0].Plaats.Vraag != proef.vraag || ks[0].Tekst.String() != proef.tekst || ks[0].Keus != proef.keus {
				t.Fatalf("concepten: %+v", ks)
			}
			uit := p.typ("verder", "", "", "", "", ".stop")
			bevat(t, uit, "Je was hier al bezig.")
			if got := p.bij(proef.vraag); !strings.Contains(got, proef.tekst) || !strings.Contains(got, proef.keus) {
				t.Errorf("na enter staat er %q\n%s", got, uit)
			}
			if _, ks := p.casus(); len(ks) != 0 {
				t.Errorf("er is nog een concept: %+v", ks)
			}
		})
	}
}

func TestConceptVervangen(t *testing.T) {
	p := nieuweProef(t)
	p.typ("nieuw", "", "een fiets\\")
	p.typ("verder", ".", ".vorige", "een bakfiets", ".stop")
	if got := p.bij(toets.VraagVraag); got != "inwoner  een bakfiets" {
		t.Errorf("er staat %q", got)
	}
}

func TestHervattenOpDezelfdePlek(t *testing.T) {
	p := nieuweProef(t)
	p.typ("nieuw", "Annelies = inwoner", "", "Annelies wil een fiets", "", "dat duurt lang", ".stop")
	uit := p.typ("2", ".namen", "Annelies = inwoner", "", "Annelies wacht al een jaar", ".overzicht", ".stop")
	bevat(t, uit, "Verder met "+p.koppen()[0].Code+" (nog zonder titel), werkversie.", "Vraag 2 van 12.", "1. consulent: dat duurt lang.",
		"Deze naam wordt voortaan [inwoner].", "- inwoner: [inwoner] wil een fiets.")
	if got := p.bij(toets.VraagWringt); got != "consulent  dat duurt lang | consulent  [inwoner] wacht al een jaar" {
		t.Errorf("er staat %q", got)
	}
	p.geenRuw([]string{"annelies"})
	vergeten := "De namen ben ik vergeten: die stonden alleen in het geheugen. Geef ze opnieuw met .namen."
	if n := strings.Count(strings.Join(strings.Fields(uit), " "), vergeten); n != 1 {
		t.Errorf("%d keer gezegd dat de namen weg zijn, wil 1:\n%s", n, uit)
	}
}

func TestNamenVergeten(t *testing.T) {
	for naam, proef := range map[string]struct {
		regels []string
		wil    bool
	}{
		"geen namen":        {[]string{"een fiets"}, false},
		"naam in antwoord":  {[]string{"Annelies wil een fiets"}, true},
		"naam in half werk": {[]string{"Annelies wil een fiets\\"}, true},
	} {
		t.Run(naam, func(t *testing.T) {
			p := nieuweProef(t)
			p.typ(append([]string{"nieuw", "Annelies = inwoner", ""}, proef.regels...)...)
			uit := p.typ("verder", ".stop")
			if got := strings.Contains(uit, "De namen ben ik vergeten"); got != proef.wil {
				t.Errorf("gezegd: %t, wil %t\n%s", got, proef.wil, uit)
			}
		})
	}
}

func TestKlaarstaandeTeksten(t *testing.T) {
	p := nieuweProef(t)
	uit := p.typ("nieuw", "", ".stap 3", "3", "1", "2", "1", "", "1", "Standaardbesluit: korten", "de oppas betalen", "", ".stop")
	bevat(t, uit, "Nummer 3 staat niet klaar.", "Dit staat klaar om te kiezen: 1. Niets doen. 2. Standaardbesluit: … Vul aan",
		"Nummer 2 staat niet klaar.", "Standaardbesluit: en dan?")
	if got := p.bij(toets.VraagOpties); got != "consulent  Niets doen | consulent  Standaardbesluit: korten | consulent  de oppas betalen" {
		t.Errorf("opties: %q\n%s", got, uit)
	}
}

func TestNietsGezegdIsWeer(t *testing.T) {
	p := nieuweProef(t)
	bevat(t, p.typ("nieuw", "Annelies = inwoner", "", "", "", ".stop"), "Er is niets gezegd. Dit consult is weer weggehaald.")
	if n := len(p.koppen()); n != 0 {
		t.Errorf("%d casussen over", n)
	}
	p.typ("nieuw", "", "een fiets\\", "die past", ".terug", ".stop")
	if n := len(p.koppen()); n != 1 {
		t.Errorf("wat teruggenomen is, moet blijven: %d casussen", n)
	}
}

func TestSlotZegtWaarom(t *testing.T) {
	p := nieuweProef(t)
	uit := p.typ("nieuw", "", ".stap 3", "1", "", ".stap 4", "dit artikel past", ".stap", ".stap 1", "zij kan naar school", "",
		"pw-meedoen", "", "", ".stap 4", ".stop")
	bevat(t, uit, "Deze stap is nog op slot. Vul eerst effect en grondwaarde in.", "Dat is nog geen antwoord, maar het is wel bewaard.",
		"Stap 4, Juridische toets: op slot: Vul eerst effect en grondwaarde in.", "Er staat nog, van consulent: dit artikel past.")
}

func TestGevolgenZonderOptie(t *testing.T) {
	p := nieuweProef(t)
	bevat(t, p.typ("nieuw", "", ".stap 3", "", "dit gebeurt er", ".stop"), "Zonder optie kan dit nog niet. Noem eerst een optie in stap 3.")
}

// haak is a writer that acts when something is said.
type haak struct {
	gezegd strings.Builder
	als    string
	doe    func()
}

func (h *haak) Write(b []byte) (int, error) {
	n, err := h.gezegd.Write(b)
	if h.doe != nil && strings.Contains(h.gezegd.String(), h.als) {
		doe := h.doe
		h.doe = nil
		doe()
	}
	return n, err
}

func TestSignaal(t *testing.T) {
	p := nieuweProef(t)
	ctx, stop := context.WithCancel(context.Background())
	in, toets := io.Pipe() // after these lines nobody types any more
	go func() { _, _ = io.WriteString(toets, "nieuw\n\neen fiets\n.stap 2\npw-meedoen\n") }()
	uit := &haak{als: "Waarom past deze?", doe: stop}
	if err := plat.Draai(ctx, p.w, in, uit); !errors.Is(err, context.Canceled) {
		t.Fatalf("Draai: %v", err)
	}
	leesbaar(t, uit.gezegd.String())
	c, ks := p.casus()
	if len(c.Verloop) != 1 || len(ks) != 1 || ks[0].Keus != "pw-meedoen" {
		t.Errorf("%d inbrengen, concepten %+v", len(c.Verloop), ks)
	}
	slot, err := p.w.DB.Slot(c.ID)
	if err != nil {
		t.Fatalf("het consult is nog op slot: %v", err)
	}
	_ = slot.Close()
}

func TestUitvoerKapot(t *testing.T) {
	p := nieuweProef(t)
	err := plat.Draai(context.Background(), p.w, strings.NewReader("nieuw\n\neen fiets\n"), &kapot{na: 1500})
	if !errors.Is(err, io.ErrClosedPipe) {
		t.Fatalf("Draai: %v", err)
	}
}

// kapot is a writer that fails after some bytes.
type kapot struct{ na int }

func (k *kapot) Write(b []byte) (int, error) {
	if k.na -= len(b); k.na < 0 {
		return 0, io.ErrClosedPipe
	}
	return len(b), nil
}

func TestInAnderVenster(t *testing.T) {
	p := nieuweProef(t)
	p.typ("nieuw", "", "een fiets", ".stop")
	slot, err := p.w.DB.Slot(p.koppen()[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	bevat(t, p.typ("verder", "stop"), "Let op: Deze casus staat al open in een ander venster.")
	_ = slot.Close()
}
