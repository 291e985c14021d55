package handout

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"oliekan/casus"
)

// bundelVan gives what a bundle of these cases is made from.
func bundelVan(t testing.TB, cs []casus.Casus) []Gegevens {
	t.Helper()
	gs := make([]Gegevens, len(cs))
	for i, c := range cs {
		gs[i] = gegevens(t, c)
	}
	return gs
}

// bundel makes a bundle of these cases.
func bundel(t testing.TB, s Soort, cs []casus.Casus) Document {
	t.Helper()
	d, err := Bundel(s, bundelVan(t, cs))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// velWoorden gives the words of a document as it is laid out, with the pages in its contents.
func velWoorden(t testing.TB, d Document) []string {
	t.Helper()
	vellen, err := kastVan(t).vellen(d)
	if err != nil {
		t.Fatal(err)
	}
	var uit []string
	for _, v := range vellen {
		uit = append(uit, woordenVan(v.d)...)
	}
	return uit
}

func TestBundelPDF(t *testing.T) {
	for _, s := range Soorten() {
		t.Run(string(s), func(t *testing.T) {
			eigen, _ := voor(s, fiets())
			cs := append(oefencasussen(t), eigen)
			d := bundel(t, s, cs)
			var b bytes.Buffer
			gemeld := 0
			if err := d.MetVoortgang(func(int, int) { gemeld++ }).Schrijf(&b, PDF); err != nil {
				t.Fatal(err)
			}
			if gemeld != len(cs) {
				t.Errorf("told %d times how far it is, want %d", gemeld, len(cs))
			}
			g, err := leesPDF(b.Bytes())
			if err != nil {
				t.Fatal(err)
			}
			k := keur(g)
			for _, f := range k.fouten {
				t.Error(f)
			}
			if got, want := strings.Fields(strings.Join(k.tekst, " ")), velWoorden(t, d); !slices.Equal(got, want) {
				t.Errorf("text of the PDF:\n%q\nof the model:\n%q", got, want)
			}
			bundelWegwijzers(t, g, d)
		})
	}
}

// bundelWegwijzers checks that the contents lead to the pages that they name, and the bookmarks to every case.
func bundelWegwijzers(t *testing.T, g *gelezen, d Document) {
	t.Helper()
	bladen := g.lijst(g.boek(g.boek(g.slot["Root"])["Pages"])["Kids"])
	titels := map[string]any{} // of the bookmarks -> page
	g.bladwijzers(g.boek(g.boek(g.slot["Root"])["Outlines"])["First"], titels)
	links := g.lijst(g.boek(bladen[1])["Annots"])
	if len(links) != len(d.Stukken) {
		t.Fatalf("%d links in the contents, want %d", len(links), len(d.Stukken))
	}
	gevonden := map[string]bool{}
	for _, v := range links {
		l := g.boek(v)
		naar, over := g.lijst(l["Dest"])[0], pdfString(l["Contents"])
		for _, s := range d.Stukken {
			blad := slices.Index(bladen, naar)
			if over != fmt.Sprintf("Naar %s, blad %d", s.Titel, blad+1) {
				continue
			}
			gevonden[s.Titel] = true
			if titels[s.Titel] != naar {
				t.Errorf("bookmark and contents of %q lead to other pages", s.Titel)
			}
		}
	}
	if len(gevonden) != len(d.Stukken) {
		t.Errorf("the contents name %d cases with the right page, want %d", len(gevonden), len(d.Stukken))
	}
}

// bladwijzers gathers the bookmarks on one level and the pages that they lead to.
func (g *gelezen) bladwijzers(v any, uit map[string]any) {
	for ; v != nil; v = g.boek(v)["Next"] {
		uit[pdfString(g.boek(v)["Title"])] = g.lijst(g.boek(v)["Dest"])[0]
	}
}

// TestBundelLang: a table of contents of several pages still names the right ones.
func TestBundelLang(t *testing.T) {
	var cs []casus.Casus
	for i := range 60 {
		c := fiets()
		c.ID = casus.ID(fmt.Sprintf("5b1c7a52-93f4-4f0e-8a53-%012d", i))
		cs = append(cs, c)
	}
	d := bundel(t, Samenvatting, cs)
	vellen, err := kastVan(t).vellen(d)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(vellen[0].bladen); n < 3 {
		t.Errorf("cover and contents on %d pages, want more: this test proves nothing", n)
	}
	in := vellen[0].d.Delen[0].Blokken[1].(Inhoud)
	if got, want := in.Regels[59].blad, len(vellen[0].bladen)+59; got != want {
		t.Errorf("the last case is said to be on page %d, want %d", got, want)
	}
}

func TestBundelFormaten(t *testing.T) {
	d := bundel(t, Uitleg, oefencasussen(t)[:2])
	for _, f := range []Formaat{HTML, Markdown, Platte} {
		t.Run(string(f), func(t *testing.T) {
			var b bytes.Buffer
			if err := d.Schrijf(&b, f); err != nil {
				t.Fatal(err)
			}
			vergelijkGolden(t, b.Bytes())
		})
	}
}

func TestBundelFouten(t *testing.T) {
	c := fiets()
	if _, err := Bundel(Samenvatting, nil); !errors.Is(err, ErrGeenCasus) {
		t.Errorf("no case: %v", err)
	}
	if _, err := Bundel(Samenvatting, bundelVan(t, []casus.Casus{c, leeg()})); !errors.Is(err, ErrDubbel) {
		t.Errorf("the same case twice: %v", err)
	}
	if _, err := Bundel("roman", bundelVan(t, oefencasussen(t))); !errors.Is(err, ErrSoort) {
		t.Errorf("unknown kind: %v", err)
	}
	d, err := Bundel(Samenvatting, bundelVan(t, []casus.Casus{c}))
	if err != nil || len(d.Stukken) > 0 || d.Titel != "Werk in de nacht, en geen bus" {
		t.Errorf("one case: %q, %d papers, %v", d.Titel, len(d.Stukken), err)
	}
}

func TestBundelIsSteedsGelijk(t *testing.T) {
	d := bundel(t, Samenvatting, oefencasussen(t))
	var eerste []byte
	for range 4 {
		b, err := naarPDF(d)
		if err != nil {
			t.Fatal(err)
		}
		if eerste != nil && !bytes.Equal(b, eerste) {
			t.Fatal("same cases, other bytes")
		}
		eerste = b
	}
}
