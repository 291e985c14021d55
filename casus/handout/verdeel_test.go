package handout

import (
	"fmt"
	"strings"
	"testing"

	"oliekan/casus"
)

// inhoudstag is content of a tag, in reading order, and the page on which it begins.
type inhoudstag struct {
	soort, in string // type of the tag, and of the one around it
	blad      int
}

// inhoudVan draws pages and lists the content of the tags.
func inhoudVan(t testing.TB, vellen []vel) []inhoudstag {
	t.Helper()
	p := nieuwePen(kastVan(t))
	p.teken(vellen)
	return vellen[0].z.wortel.inhoud("")
}

func (t *tag) inhoud(in string) []inhoudstag {
	var uit []inhoudstag
	if b := t.blad(); b >= 0 {
		uit = append(uit, inhoudstag{t.soort, in, b})
	}
	for _, k := range t.in {
		if k.tag != nil {
			uit = append(uit, k.tag.inhoud(t.soort)...)
		}
	}
	return uit
}

// TestKopBlijftBijTekst: nowhere does a heading stand on another page than what it is about, nor the head of a table.
func TestKopBlijftBijTekst(t *testing.T) {
	cs := append(oefencasussen(t), fiets(), half(), leeg(), maal(fiets(), 5), veel(500))
	bladen := 0
	for _, s := range Soorten() {
		var kan []casus.Casus
		for i, c := range cs {
			if !c.Oefen || c.Titel == half().Titel { // the lesson of an invented case is found by its id
				c.ID = casus.ID(fmt.Sprintf("5b1c7a52-93f4-4f0e-8a53-%012d", i))
			}
			if c, ok := voor(s, c); ok {
				kan = append(kan, c)
			}
		}
		vellen, err := kastVan(t).vellen(bundel(t, s, kan))
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range vellen {
			bladen += len(v.bladen)
		}
		alle := inhoudVan(t, vellen)
		for i, x := range alle[:len(alle)-1] {
			if strings.HasPrefix(x.soort, "H") && alle[i+1].blad != x.blad {
				t.Errorf("%s: a heading ends page %d, and %v begins the next one", s, x.blad+1, alle[i+1])
			}
		}
	}
	if bladen < 100 {
		t.Errorf("%d pages: too few to prove anything", bladen)
	}
}

// TestBreuk moves blocks that should stay whole over the end of a page, a little at a time.
func TestBreuk(t *testing.T) {
	regel := Regel{vast("Een regel.")}
	lang := Regel{vast(strings.Repeat("Deze zin is een van de zinnen in een alinea. ", 6))}
	for naam, bs := range map[string][]Blok{
		"heading":      {Tussenkop{"Kop"}, Alinea{Regel: lang}},
		"announcement": {Alinea{Regel: Regel{vast("Dit is afgesproken:")}}, Lijst{[]Regel{regel, regel}}},
		"bold":         {Alinea{Regel: Regel{vet("Niets doen.")}}, Lijst{[]Regel{regel}}},
		"lines":        {Schrijfregels{Naam: "Schrijf op", Aantal: 4}},
		"row":          {Tabel{Naam: "Tabel", Kolommen: []Kolom{{regel, 1}, {regel, 1}}, Rijen: [][]Cel{{{lang, lang}, {regel}}}}},
		"box":          {Kader{[]Blok{Alinea{Regel: lang}, Alinea{Regel: regel}}}},
		"figure":       {Alinea{Regel: Regel{vast("Zo ging het:")}}, schaal(2, 7)},
	} {
		t.Run(naam, func(t *testing.T) {
			gezien := map[int]bool{}
			for n := range 60 {
				var boven []Blok
				for range n {
					boven = append(boven, Alinea{Regel: regel})
				}
				d := Document{Titel: "Proef", Delen: []Deel{{Kop: "Deel", Blokken: append(boven, bs...)}}}
				vellen, err := kastVan(t).vellen(d)
				if err != nil {
					t.Fatal(err)
				}
				alle := inhoudVan(t, vellen)[2+n:]
				eerste, tweede := alle[0], alle[min(1, len(alle)-1)]
				gezien[eerste.blad] = true
				for _, x := range alle {
					if geheel := naam == "row" || naam == "box"; x.blad != eerste.blad && geheel || tweede.blad != eerste.blad {
						t.Fatalf("after %d lines: %v", n, alle)
					}
				}
			}
			if len(gezien) < 2 {
				t.Error("never on another page: this test proves nothing")
			}
		})
	}
}

// TestGeenWeduwe: a paragraph leaves no single line on a page.
func TestGeenWeduwe(t *testing.T) {
	lang := strings.Repeat("Deze zin is een van de zinnen in een alinea. ", 12)
	for n := range 60 {
		d := Document{Titel: "Proef", Delen: []Deel{{Kop: "Deel"}}}
		for range n {
			d.Delen[0].Blokken = append(d.Delen[0].Blokken, Alinea{Regel: Regel{vast("Een regel.")}})
		}
		d.Delen[0].Blokken = append(d.Delen[0].Blokken, Alinea{Regel: Regel{vast(lang)}})
		vellen, err := kastVan(t).vellen(d)
		if err != nil {
			t.Fatal(err)
		}
		inhoudVan(t, vellen)
		delen := vellen[0].z.wortel.in
		alinea := delen[len(delen)-1].tag.in
		perBlad := map[int]int{}
		for _, k := range alinea[len(alinea)-1].tag.in {
			perBlad[k.merk.blad]++
		}
		for blad, regels := range perBlad {
			if regels < 2 {
				t.Errorf("after %d lines: %d line alone on page %d", n, regels, blad+1)
			}
		}
	}
}
