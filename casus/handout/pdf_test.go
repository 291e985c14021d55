package handout

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"testing"

	"oliekan/casus"
)

// schrijf makes a samenvatting in a format.
func schrijf(t testing.TB, c casus.Casus, f Formaat) (Document, []byte) {
	t.Helper()
	return schrijfSoort(t, Samenvatting, c, f)
}

// schrijfSoort makes a handout of a kind in a format.
func schrijfSoort(t testing.TB, s Soort, c casus.Casus, f Formaat) (Document, []byte) {
	t.Helper()
	d, err := Maak(s, gegevens(t, c))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := d.Schrijf(&b, f); err != nil {
		t.Fatal(err)
	}
	return d, b.Bytes()
}

// proefcasussen are the cases that every test of the PDF goes through.
func proefcasussen() map[string]casus.Casus {
	return map[string]casus.Casus{
		"fiets": fiets(), "stemmen": stemmen(), "leeg": leeg(), "half": half(), "vijfmaal": maal(fiets(), 5), "honderdmaal": maal(fiets(), 100),
		"vijfhonderd": veel(500), "lang_woord": met(fiets(), strings.Repeat("Samengesteldlangwoord", 40)),
		"vreemd":  met(fiets(), "Zorg 😀👨‍👩‍👧 مرحبا بالعالم שלום Dvořák Nguyễn [inwoner] 中文"),
		"haakjes": met(half(), `\( ) [x] <a> (((\\ %PDF "`),
	}
}

func TestPDFDeugt(t *testing.T) {
	for naam, c := range proefcasussen() {
		for _, s := range Soorten() {
			c, ok := voor(s, c)
			if !ok {
				continue
			}
			t.Run(naam+"_"+string(s), func(t *testing.T) {
				d, b := schrijfSoort(t, s, c, PDF)
				deugt(t, d, b)
			})
		}
	}
}

// deugt checks a PDF: its structure, its number of pages, and that it says what the document says.
func deugt(t *testing.T, d Document, b []byte) {
	t.Helper()
	g, err := leesPDF(b)
	if err != nil {
		t.Fatal(err)
	}
	k := keur(g)
	for _, f := range k.fouten {
		t.Error(f)
	}
	if n, _ := g.boek(g.boek(g.slot["Root"])["Pages"])["Count"].(float64); n < 1 || d.Bladen > 0 && n > float64(d.Bladen) {
		t.Errorf("%v pages", n)
	}
	past, _, err := kastVan(t).pas(d)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := strings.Fields(strings.Join(k.tekst, " ")), woordenVan(past); !slices.Equal(got, want) {
		t.Errorf("text of the PDF:\n%q\nof the model:\n%q", got, want)
	}
}

func kastVan(t testing.TB) *letterkast {
	t.Helper()
	k, err := kast()
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// woordenVan gives the words of a document in reading order; of a drawing those that explain it.
func woordenVan(d Document) []string {
	stukken := []string{d.Titel}
	stukken = append(stukken, woordenIn(d.Aanhef)...)
	for _, x := range d.Delen {
		stukken = append(append(stukken, x.Kop), woordenIn(x.Blokken)...)
	}
	return strings.Fields(strings.Join(stukken, " "))
}

func woordenIn(bs []Blok) []string {
	var uit []string
	for _, b := range bs {
		switch b := b.(type) {
		case Alinea:
			uit = append(uit, b.Regel.String())
		case Tussenkop:
			uit = append(uit, b.Tekst)
		case Lijst:
			for _, r := range b.Punten {
				uit = append(uit, "•", r.String())
			}
		case Feiten:
			for _, f := range b.Feiten {
				uit = append(uit, f.Naam, f.Waarde.String())
			}
		case Figuur:
			uit = append(uit, b.Uitleg)
		case Tabel:
			for _, k := range b.Kolommen {
				uit = append(uit, k.Kop.String())
			}
			for _, r := range b.Rijen {
				for _, c := range r {
					for _, p := range c {
						uit = append(uit, p.String())
					}
				}
			}
		case Kader:
			uit = append(uit, woordenIn(b.Blokken)...)
		case Schrijfregels:
			uit = append(uit, b.Naam, b.uitleg())
		case Aankruisvakken:
			uit = append(uit, b.Naam)
			for _, r := range b.Vakken {
				uit = append(uit, vakWoord, r.String())
			}
		case Inhoud:
			for _, r := range b.Regels {
				uit = append(uit, r.Titel, strconv.Itoa(r.blad+1))
			}
		case Kaart:
			uit = append(append(uit, b.Kop), woordenIn(b.Blokken)...)
		}
	}
	return uit
}

// TestKeuringZietFouten breaks a good file in one way at a time: a checker that finds nothing proves nothing.
func TestKeuringZietFouten(t *testing.T) {
	_, b := schrijf(t, fiets(), PDF)
	for _, proef := range []struct {
		naam, fout string
		breek      func(g *gelezen, w woordenboek)
	}{
		{"not marked", "not marked", func(g *gelezen, w woordenboek) { delete(w, "MarkInfo") }},
		{"no language", "no language", func(g *gelezen, w woordenboek) { delete(w, "Lang") }},
		{"title not shown", "title not displayed", func(g *gelezen, w woordenboek) { delete(w, "ViewerPreferences") }},
		{"no title", "no title", func(g *gelezen, w woordenboek) { delete(g.boek(g.slot["Info"]), "Title") }},
		{"author", "holds Author", func(g *gelezen, w woordenboek) { g.boek(g.slot["Info"])["Author"] = "iemand" }},
		{"no metadata", "metadata without", func(g *gelezen, w woordenboek) { delete(w, "Metadata") }},
		{"no bookmarks", "no bookmarks", func(g *gelezen, w woordenboek) { delete(w, "Outlines") }},
		{"no tree", "no structure tree", func(g *gelezen, w woordenboek) { delete(w, "StructTreeRoot") }},
		{"no parent tree", "does not lead back", func(g *gelezen, w woordenboek) { delete(g.boek(w["StructTreeRoot"]), "ParentTree") }},
		{"no StructParents", "without StructParents", func(g *gelezen, w woordenboek) { delete(g.boek(verwijs(3)), "StructParents") }},
		{"no tab order", "without tab order", func(g *gelezen, w woordenboek) { delete(g.boek(verwijs(3)), "Tabs") }},
		{"paint outside", "outside marked content", func(g *gelezen, w woordenboek) { g.stromen[4] += "\n0 0 m 9 9 l S" }},
		{"EMC too many", "EMC without BDC", func(g *gelezen, w woordenboek) { g.stromen[4] += "\nEMC" }},
		{"EMC too few", "BDC without EMC", func(g *gelezen, w woordenboek) { g.stromen[4] += "\n/Artifact BMC" }},
		{"artifact inside", "inside", func(g *gelezen, w woordenboek) { verwissel(g, "BDC\n", "BDC\n/Artifact BMC EMC\n") }},
		{"merk outside the tree", "not in the structure tree", func(g *gelezen, w woordenboek) {
			g.stromen[4] += "\n/P <</MCID 9999>> BDC EMC"
		}},
		{"merk is gone", "no content for MCID", func(g *gelezen, w woordenboek) { verwissel(g, "<</MCID 0>>", "<</MCID 9998>>") }},
		{"heading skipped", "level skipped", func(g *gelezen, w woordenboek) { eersteVan(g, "H2")["S"] = pdfnaam("H3") }},
		{"no first heading", "level skipped", func(g *gelezen, w woordenboek) { eersteVan(g, "H1")["S"] = pdfnaam("P") }},
		{"TH without scope", "without Scope", func(g *gelezen, w woordenboek) { delete(eersteVan(g, "TH"), "A") }},
		{"figure without alt", "without Alt", func(g *gelezen, w woordenboek) { delete(eersteVan(g, "Figure"), "Alt") }},
		{"LI outside L", "LI in", func(g *gelezen, w woordenboek) { eersteVan(g, "L")["S"] = pdfnaam("Sect") }},
		{"TR outside Table", "TR in", func(g *gelezen, w woordenboek) { eersteVan(g, "Table")["S"] = pdfnaam("Div") }},
		{"unknown type", "unknown type", func(g *gelezen, w woordenboek) { eersteVan(g, "P")["S"] = pdfnaam("Alinea") }},
		{"empty element", "empty", func(g *gelezen, w woordenboek) { eersteVan(g, "P")["K"] = []any{} }},
		{"other parent", "another parent", func(g *gelezen, w woordenboek) { eersteVan(g, "P")["P"] = verwijs(1) }},
		{"font not embedded", "not embedded", func(g *gelezen, w woordenboek) { lettertype(g, "FontDescriptor", "FontFile2") }},
		{"font without map", "without CIDToGIDMap", func(g *gelezen, w woordenboek) { lettertype(g, "Font", "CIDToGIDMap") }},
		{"font without text", "without ToUnicode", func(g *gelezen, w woordenboek) { lettertype(g, "Font", "ToUnicode") }},
		{"link without words", "link without words", func(g *gelezen, w woordenboek) { delete(eersteAnnotatie(g), "Contents") }},
		{"link outside", "link outside", func(g *gelezen, w woordenboek) { delete(eersteAnnotatie(g), "StructParent") }},
	} {
		t.Run(proef.naam, func(t *testing.T) {
			g, err := leesPDF(b)
			if err != nil {
				t.Fatal(err)
			}
			proef.breek(g, g.boek(g.slot["Root"]))
			if fouten := strings.Join(keur(g).fouten, "\n"); !strings.Contains(fouten, proef.fout) {
				t.Errorf("want %q in the findings, got: %s", proef.fout, fouten)
			}
		})
	}
}

func verwissel(g *gelezen, van, naar string) {
	g.stromen[4] = strings.Replace(g.stromen[4], van, naar, 1)
}

// eersteVan finds the first element of a type.
func eersteVan(g *gelezen, soort string) woordenboek {
	for nr := 1; nr <= len(g.objecten); nr++ {
		if d := g.boek(verwijs(nr)); d["Type"] == pdfnaam("StructElem") && d["S"] == pdfnaam(soort) {
			return d
		}
	}
	return nil
}

func eersteAnnotatie(g *gelezen) woordenboek {
	return g.boek(g.lijst(g.boek(verwijs(3))["Annots"])[0])
}

// lettertype takes an entry from every object of a type.
func lettertype(g *gelezen, soort, regel string) {
	for _, o := range g.objecten {
		if d, ok := o.(woordenboek); ok && d["Type"] == pdfnaam(soort) {
			delete(d, regel)
		}
	}
}

func TestPDFIsSteedsGelijk(t *testing.T) {
	c := proefcasussen()["vreemd"] // with several fonts: their order must not depend on a map
	_, eerste := schrijf(t, c, PDF)
	for range 8 {
		if _, b := schrijf(t, c, PDF); !bytes.Equal(b, eerste) {
			t.Fatal("same case, other bytes")
		}
	}
}

// TestMeerBladen lays out a long document without a limit: headings stay with their text, tags span pages.
func TestMeerBladen(t *testing.T) {
	d := Document{Soort: "proef", Titel: "Een lang stuk", Kop: "Proef", Voet: "Proef"}
	for range 30 {
		d.Delen = append(d.Delen, Deel{Kop: "Een deel", Blokken: []Blok{
			Tussenkop{"Een kop erin"},
			Alinea{Gewoon, Regel{{Tekst: strings.Repeat("Woord voor woord. ", 60), Vrij: true, Link: "https://voorbeeld.nl/"}}},
			Kader{[]Blok{Lijst{[]Regel{{vast("Een punt.")}}}}},
		}})
	}
	b, err := naarPDF(d)
	if err != nil {
		t.Fatal(err)
	}
	g, err := leesPDF(b)
	if err != nil {
		t.Fatal(err)
	}
	k := keur(g)
	for _, f := range k.fouten {
		t.Error(f)
	}
	if n := len(k.bladen(g.boek(g.slot["Root"]))); n < 4 {
		t.Errorf("%d pages, want several", n)
	}
	if got, want := strings.Fields(strings.Join(k.tekst, " ")), woordenVan(d); !slices.Equal(got, want) {
		t.Error("the text of the PDF is not that of the model")
	}
}
