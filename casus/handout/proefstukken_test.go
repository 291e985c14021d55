package handout

import (
	"bytes"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// proefstuk is one handout that every proof goes through.
type proefstuk struct {
	naam  string // good for a file name
	d     Document
	klaar map[Formaat][]byte // what was made already
}

// nieuwStuk gives a document a name.
func nieuwStuk(naam string, d Document) proefstuk { return proefstuk{naam, d, map[Formaat][]byte{}} }

// alleStukken are made once for all tests.
var alleStukken struct {
	sync.Once
	uit []proefstuk
}

// proefstukken gives every soort of every oefencasus and of the cases that strain the layout, and a bundle of every
// soort. A training soort of a case without a verloop is the only one that is not there.
func proefstukken(t testing.TB) []proefstuk {
	t.Helper()
	alleStukken.Do(func() { alleStukken.uit = maakStukken(t) })
	if len(alleStukken.uit) == 0 {
		t.Fatal("no handouts: nothing is proved")
	}
	return alleStukken.uit
}

func maakStukken(t testing.TB) []proefstuk {
	t.Helper()
	logo, err := LeesLogo(pngVan(t, 300, 100), "Duinrade")
	if err != nil {
		t.Fatal(err)
	}
	var uit []proefstuk
	for _, s := range Soorten() {
		var gs []Gegevens
		for _, l := range lessen(t) {
			g := proefgegevens(t, l)
			gs = append(gs, g)
			uit = append(uit, nieuwStuk(fmt.Sprintf("oefen-%s-%s", l.Casus.ID, s), maak(t, s, g)))
		}
		for naam, c := range proefcasussen() {
			l := proefles(c)
			if s.VoorTraining() && len(c.Verloop) == 0 {
				continue
			}
			d := maak(t, s, proefgegevens(t, l))
			d.Logo = logo
			uit = append(uit, nieuwStuk(fmt.Sprintf("proef-%s-%s", naam, s), d))
		}
		d, err := Bundel(s, gs)
		if err != nil {
			t.Fatal(err)
		}
		d.Logo = logo
		uit = append(uit, nieuwStuk("bundel-"+string(s), d))
	}
	return append(uit, nieuwStuk("invulpapier", invulpapier().opgeschoond()))
}

// proefles makes a lesson of a case, with a text in every place of it: the longest text of the case where there is one.
func proefles(c casus.Casus) casus.Les {
	tekst := anoniem.UitOpslag("Een zin van de lezer.")
	for _, in := range c.Verloop {
		if len(in.Tekst.String()) > len(tekst.String()) {
			tekst = in.Tekst
		}
	}
	c.Oefen = true
	return casus.Les{
		Casus: c, Huishouden: tekst, Botsing: tekst, Einde: tekst, Afloop: tekst, Notities: []anoniem.Tekst{tekst, tekst},
		Lesstof: casus.Lesstof{
			Lezer: "jurist", Leerpunten: []anoniem.Tekst{tekst},
			Toelichting: map[toets.StapID]anoniem.Tekst{"effect": tekst, "grondwaarden": tekst},
		},
	}
}

func proefgegevens(t testing.TB, l casus.Les) Gegevens {
	t.Helper()
	g := gegevens(t, l.Casus)
	g.Les = l
	return g
}

func maak(t testing.TB, s Soort, g Gegevens) Document {
	t.Helper()
	d, err := Maak(s, g)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// in writes the handout in a format.
func (p proefstuk) in(t testing.TB, f Formaat) []byte {
	t.Helper()
	if p.klaar[f] == nil {
		var b bytes.Buffer
		if err := p.d.Schrijf(&b, f); err != nil {
			t.Fatal(err)
		}
		p.klaar[f] = b.Bytes()
	}
	return p.klaar[f]
}

// TestProefstukken holds every handout against the conditions of PDF/UA-1, the fonts, and the words of the model.
func TestProefstukken(t *testing.T) {
	for _, p := range proefstukken(t) {
		t.Run(p.naam, func(t *testing.T) { deugt(t, p.d, p.in(t, PDF)) })
	}
}

// TestZetHandoutsKlaar writes all handouts as PDF, HTML and DOCX to the folder that OLIEKAN_HANDOUTS names, for checkers
// outside Go (.ci/handouts).
func TestZetHandoutsKlaar(t *testing.T) {
	doel, gevraagd := os.LookupEnv("OLIEKAN_HANDOUTS")
	if !gevraagd {
		t.Skip("OLIEKAN_HANDOUTS names no folder")
	}
	zet := func(naam string, b []byte) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(doel, naam), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, p := range proefstukken(t) {
		zet(p.naam+".pdf", p.in(t, PDF))
		zet(p.naam+".html", p.in(t, HTML))
		zet(p.naam+".docx", p.in(t, Word))
		for pad, deel := range wordDelen(t, p.in(t, Word)) {
			if strings.HasPrefix(pad, "word/") && strings.HasSuffix(pad, ".xml") {
				zet(p.naam+"-"+path.Base(pad), []byte(eersteUitgave(deel)))
			}
		}
		if p.naam == wordNaamproef {
			zet("ingevuld.docx", metNaam(t, p.in(t, Word)))
		}
	}
}
