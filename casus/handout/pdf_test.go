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
	if n, _ := g.boek(g.boek(g.slot["Root"])["Pages"])["Count"].(float64); n < 1 || d.Bladen > 0 && !d.Vervolg && n > float64(d.Bladen) {
		t.Errorf("%v pages", n)
	}
	gelijkeWoorden(t, strings.Fields(strings.Join(k.tekst, " ")), velWoorden(t, d))
}

// gelijkeWoorden compares word for word and shows the first place where two texts differ.
func gelijkeWoorden(t testing.TB, got, want []string) {
	t.Helper()
	if slices.Equal(got, want) {
		return
	}
	i := 0
	for i < min(len(got), len(want)) && got[i] == want[i] {
		i++
	}
	om := func(w []string) []string { return w[max(0, min(i-3, len(w))):min(i+8, len(w))] }
	t.Errorf("word %d of %d: got %q, want %q", i, len(want), om(got), om(want))
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
	if d.Logo != nil {
		stukken = append(stukken, d.Logo.uitleg)
	}
	if d.Logo != nil && d.omslag { // on a cover it stands above the title
		slices.Reverse(stukken)
	}
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
