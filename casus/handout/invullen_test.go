package handout

import (
	"bytes"
	"slices"
	"strings"
	"testing"
)

// invulpapier is a document with every block that is filled in by hand, more than a page of it.
func invulpapier() Document {
	d := Document{Soort: "proef", Titel: "Vragen bij een casus", Kop: "Proef", Voet: "Proef"}
	for _, kop := range []string{"Effect", "Grondwaarden", "Opties"} {
		d.Delen = append(d.Delen, Deel{Kop: kop, Blokken: []Blok{
			Alinea{Regel: Regel{vast("Wat is er anders in het leven van de inwoner als dit lukt?")}},
			Schrijfregels{Naam: "Jouw antwoord", Aantal: 5},
			Aankruisvakken{"Wat past het best?", []Regel{{vast("Meedoen in de samenleving")}, {vast("Een eigen huishouden voeren [inwoner]")}}},
			Schrijfregels{Aantal: 1},
		}})
	}
	kaart := Kaart{"De consulent", []Blok{
		Alinea{Regel: Regel{vast("Jij beslist over de aanvraag.")}},
		kopje("Wat je weet"),
		Lijst{[]Regel{{vast("De regel is duidelijk.")}}},
	}}
	d.Delen = append(d.Delen, Deel{Kop: "Kaarten", Blokken: []Blok{Nieuwblad{}, kaart, kaart, Nieuwblad{}, kaart}})
	return d
}

// kopje is a paragraph that looks like a small heading, for inside a card.
func kopje(s string) Blok { return Alinea{Regel: Regel{vet(s)}} }

func TestInvullen(t *testing.T) {
	d := invulpapier().opgeschoond()
	b, err := naarPDF(d)
	if err != nil {
		t.Fatal(err)
	}
	deugt(t, d, b)
	g, _ := leesPDF(b)
	if n := g.boek(g.boek(g.slot["Root"])["Pages"])["Count"]; n != 4.0 {
		t.Errorf("%v pages, want 2 for the questions and 2 for three cards", n)
	}
	for _, f := range []Formaat{HTML, Markdown, Platte} {
		t.Run(string(f), func(t *testing.T) {
			var w bytes.Buffer
			if err := d.Schrijf(&w, f); err != nil {
				t.Fatal(err)
			}
			vergelijkGolden(t, w.Bytes())
		})
	}
}

// TestSchrijfregelsGrenzen: no number of lines that somebody asks for leaves the page.
func TestSchrijfregelsGrenzen(t *testing.T) {
	for n, wil := range map[int]string{-3: "1 regel.", 1: "1 regel.", 7: "7 regels.", 9999: "24 regels."} {
		if got := (Schrijfregels{Aantal: n}).uitleg(); !strings.HasSuffix(got, ": "+wil) {
			t.Errorf("%d lines: %q", n, got)
		}
		d := Document{Titel: "Proef", Delen: []Deel{{Kop: "Schrijven", Blokken: []Blok{Schrijfregels{Naam: "Hier", Aantal: n}}}}}
		_, z, err := kastVan(t).pas(d)
		if err != nil || !z.past(1) {
			t.Errorf("%d lines do not fit on a page: %v", n, err)
		}
	}
}

// TestBlijftBijeen: what belongs together stands on one page, wherever it lands.
func TestBlijftBijeen(t *testing.T) {
	for vooraf := range 40 {
		d := Document{Titel: "Proef", Delen: []Deel{{Kop: "Vooraf", Blokken: []Blok{Schrijfregels{Aantal: 15}}}, {Kop: "Kop", Blokken: nil}}}
		var bs []Blok
		for range vooraf {
			bs = append(bs, Alinea{Regel: Regel{vast("Een regel.")}})
		}
		bs = append(bs, Tussenkop{"Kop boven tekst"}, Alinea{Regel: Regel{vast(strings.Repeat("Woorden in een alinea van vijf regels. ", 9))}})
		d.Delen[1].Blokken = bs
		_, z, err := kastVan(t).pas(d)
		if err != nil {
			t.Fatal(err)
		}
		bladen := z.verdeel()
		for i, blad := range bladen {
			if n := len(blad) - 1; blad[n].bij && i < len(bladen)-1 {
				t.Errorf("%d before: page %d ends in what belongs with the next page", vooraf, i+1)
			}
			if slices.ContainsFunc(blad, func(g geplaatst) bool { return g.y+g.hoog > onderrand }) {
				t.Errorf("%d before: page %d runs over its foot", vooraf, i+1)
			}
		}
	}
}
