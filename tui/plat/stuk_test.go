package plat_test

import (
	"errors"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/tui/plat"
)

// breekbaar makes the line mode work with one masker, and returns what breaks it and what mends it: a mistake of ours, and
// its end.
func (p *proef) breekbaar() (breek, maak func()) {
	mk := anoniem.Nieuw(anoniem.Opties{})
	p.w.Masker = func() *anoniem.Masker { return mk }
	heel := *mk
	return func() { heel, *mk = *mk, anoniem.Masker{} }, func() { *mk = heel }
}

// beurt is what happens when something is said for the n-th time.
type beurt struct {
	als string
	n   int
	doe func()
}

// beurten is a writer that takes its turns in order.
type beurten struct {
	gezegd strings.Builder
	doe    []beurt
}

func (b *beurten) Write(p []byte) (int, error) {
	n, err := b.gezegd.Write(p)
	for len(b.doe) > 0 && strings.Count(b.gezegd.String(), b.doe[0].als) >= b.doe[0].n {
		doe := b.doe[0].doe
		b.doe = b.doe[1:]
		doe()
	}
	return n, err
}

// metBeurten runs a conversation and returns what was said.
func (p *proef) metBeurten(regels []string, doe ...beurt) string {
	p.t.Helper()
	uit := &beurten{doe: doe}
	if err := plat.Draai(p.t.Context(), p.w, strings.NewReader(strings.Join(regels, "\n")+"\n"), uit); err != nil {
		p.t.Fatalf("%v\n%s", err, uit.gezegd.String())
	}
	if len(uit.doe) > 0 {
		p.t.Fatalf("%q was never said:\n%s", uit.doe[0].als, uit.gezegd.String())
	}
	leesbaar(p.t, uit.gezegd.String())
	return uit.gezegd.String()
}

func TestStukkeVinderInRegels(t *testing.T) {
	p := nieuweProef(t)
	breek, maak := p.breekbaar()
	const zin = "Let op: Het verbergen mislukt hier, door een fout in oliekan."
	uit := p.metBeurten([]string{"nieuw", "", "de fiets is stuk", "ik bel Femke", ".volgende", "", ".stop"},
		beurt{"Nog een antwoord?", 1, breek}, beurt{zin, 2, maak})
	if n := strings.Count(uit, zin); n != 2 {
		t.Errorf("told %d times, not at the answer and at leaving it:\n%s", n, uit)
	}
	if n := strings.Count(uit, "Bewaard."); n != 2 {
		t.Errorf("%d times kept", n)
	}
	if b := p.bij("vraag"); b != "inwoner  de fiets is stuk | inwoner  ik bel [PERSOON-1]" {
		t.Errorf("%q", b)
	}
	p.geenRuw([]string{"Femke"})
}

// Leaving with a text that cannot be masked says that it is not kept; what was kept before is.
func TestStoppenMetStukkeVinder(t *testing.T) {
	p := nieuweProef(t)
	breek, _ := p.breekbaar()
	uit := p.metBeurten([]string{"nieuw", "", "de fiets is stuk", "ik bel Femke", ".stop"}, beurt{"Nog een antwoord?", 1, breek})
	bevat(t, uit, "Het verbergen mislukt hier", "Het laatste is niet bewaard.", "De rest is bewaard:")
	if b := p.bij("vraag"); b != "inwoner  de fiets is stuk" {
		t.Errorf("%q", b)
	}
	p.geenRuw([]string{"Femke"})
}

// Looking with a broken finder changes nothing on disk.
func TestNakijkenMetStukkeVinder(t *testing.T) {
	p := nieuweProef(t)
	id := p.metImker(casus.Werkversie)
	voor := p.alles(id)
	breek, _ := p.breekbaar()
	uit := p.metBeurten([]string{"verder", ".nakijken", ".", ".stop"}, beurt{"Verder met", 1, breek})
	bevat(t, uit, "Niet elke tekst kon worden nagekeken, door een fout in oliekan.")
	if na := p.alles(id); na != voor {
		t.Errorf("was\n%s\nis\n%s", voor, na)
	}
}

// The second scan before storing breaks down: the text is stored as the first one masked it, and that is told.
func TestStukkeNaloper(t *testing.T) {
	p := nieuweProef(t)
	keer := 1
	p.w.Naloopfout = func() error {
		if keer--; keer == 0 {
			return anoniem.ErrStuk
		}
		return nil
	}
	uit := p.typ("nieuw", "", "de fiets is stuk", ".stop")
	if n := strings.Count(uit, "Niet elke tekst kon worden nagekeken"); n != 1 {
		t.Errorf("told %d times:\n%s", n, uit)
	}
}

// metLabels adds a case of an earlier sitting with two persons and a place.
func (p *proef) metLabels() casus.ID {
	p.t.Helper()
	c := casus.Nieuw(p.w.Nu(), "wringt")
	for i, s := range []string{"[inwoner] woont bij [dochter] in [PLAATS-1].", "[dochter] helpt [inwoner] met de fiets."} {
		c.Verloop = append(c.Verloop, casus.Inbreng{Nr: i + 1, Vraag: "wringt", Rol: "inwoner", Daad: casus.Zeg, Tekst: anoniem.UitOpslag(s)})
	}
	c, err := p.w.DB.Nieuw(p.t.Context(), c)
	if err != nil {
		p.t.Fatal(err)
	}
	return c.ID
}

func TestVerhuisdeNaamInRegels(t *testing.T) {
	p := nieuweProef(t)
	id := p.metLabels()
	voor := p.alles(id)
	uit := p.typ("verder", ".namen", "Femke = [inwoner]", "Femke = [dochter]", "Sjoerd = [PLAATS-1]", "", ".namen", "", ".stop")
	bevat(t, uit, "Deze naam wordt voortaan [inwoner].", "Deze naam wordt voortaan [dochter].",
		"Let op: Dat past niet: een mens, een plaats en een organisatie kunnen niet hetzelfde zijn.",
		"In deze casus staan al: [PLAATS-1], [inwoner].")
	if na := p.alles(id); na != voor {
		t.Errorf("was\n%s\nis\n%s", voor, na)
	}
}

func TestWeghalenZoalsHetErStaat(t *testing.T) {
	p := nieuweProef(t)
	haal := func(w string) []string { return []string{".haalweg", "1", w, "ja"} }
	regels := append([]string{"nieuw", "Wil Bakker = inwoner", "", "Wil Bakker wil dat de 3 kinderen van de inwoner langskomen.", "De kinderen en een opleiding."},
		append(append(append(haal("2 opleiding"), haal("[inwoner]")...), haal("3 kinderen")...), haal("wil")...)...)
	uit := p.typ(append(regels, ".stop")...)
	bevat(t, uit, "Dit woord staat niet in deze casus.", "Dat is al verborgen")
	if n := strings.Count(uit, "Het woord is uit de casus gehaald."); n != 2 {
		t.Errorf("%d words were taken out:\n%s", n, uit)
	}
	if strings.Contains(uit, "in deze casus staat het nog") {
		t.Errorf("the message contradicts itself:\n%s", uit)
	}
	want := "inwoner  [inwoner] [weggehaald] dat de [weggehaald] van de inwoner langskomen. | inwoner  De kinderen en een opleiding."
	if b := p.bij("vraag"); b != want {
		t.Errorf("%q", b)
	}
}

// At the end of the input nobody is there to hear it: the program says by its exit code that something was not kept.
func TestEindeMetStukkeVinder(t *testing.T) {
	p := nieuweProef(t)
	breek, _ := p.breekbaar()
	uit := &beurten{doe: []beurt{{"Nog een antwoord?", 1, breek}}}
	err := plat.Draai(t.Context(), p.w, strings.NewReader("nieuw\n\nde fiets is stuk\nik bel Femke\n"), uit)
	if !errors.Is(err, anoniem.ErrStuk) {
		t.Errorf("%v\n%s", err, uit.gezegd.String())
	}
	p.geenRuw([]string{"Femke"})
}
