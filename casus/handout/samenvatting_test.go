package handout

import (
	"bytes"
	"math"
	"slices"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/toets"
)

// tekstVan gives the plain text of a samenvatting on one line, so that line ends do not matter.
func tekstVan(t testing.TB, c casus.Casus) string {
	t.Helper()
	_, b := schrijf(t, c, Platte)
	return strings.Join(strings.Fields(string(b)), " ")
}

func TestSamenvattingZegt(t *testing.T) {
	oud, klaar, oefen := fiets(), fiets(), fiets()
	oud.Wetsdatum = "2025-06-01"
	oud.Verloop = slices.Clone(oud.Verloop)
	for i := range oud.Verloop {
		if oud.Verloop[i].Vraag == "draagt" {
			oud.Verloop[i].Keus = "Pw:7a:1" // in force since 2026
		}
	}
	klaar.Staat, klaar.Code = casus.Trainingsklaar, ""
	oefen.Oefen = true
	for _, proef := range []struct {
		naam string
		c    casus.Casus
		wel  []string
		niet []string
	}{
		{
			"alles", fiets(),
			[]string{
				"Werk in de nacht, en geen bus", "Ontdaan van herkenbare gegevens", "november 2026", "Waterstede",
				"er gaat om vier uur 's nachts geen bus", "nu 3, gewenst 8", "(Pw): Het werk ligt klaar",
				"1. Niets doen", "2. Elektrische fiets", "Na drie maanden terugverdiend", "Binnen de wet",
				"Pw artikel 35, lid 1 (tekst van ", "Beleidsregel: Een fiets geldt", "Gelijk: ook anderen",
				"Ja, maatwerk. Oliemannetje: Betaal de fiets", "Een fiets heet bij ons algemeen gebruikelijk", "Gekozen optie: 2. Elektrische", "Wie beslist: Kwaliteitsmedewerker",
				"Wanneer: 27 november 2026", "Terugblik: 15 januari 2027", "Jurist: Liever een lening",
				"Advies, geen besluit", "Wetten bekeken op 21 november 2026",
			},
			[]string{"merel-41", "Hier is nog niets ingevuld", "Let op", "5b1c7a52", "anoniem"},
		},
		{
			"niets", leeg(),
			[]string{"Casus zonder titel", "VRAAG VAN DE INWONER Hier is nog niets ingevuld.", "Aanleiding: nog open", "Wie beslist: nog niet ingevuld", "Terugblik: nog niet afgesproken"},
			[]string{"EEN ANDERE KIJK"},
		},
		{
			"half", half(),
			[]string{"Oefencasus, verzonnen", "gewenst niet ingevuld", "Aanleiding: deels ingevuld", "Zq 9 9 (staat niet in het wettenkader) (jurist) (optie 2)", "Wat: nog open"},
			[]string{"november 2026 W", "Ontdaan"},
		},
		{"oud", oud, []string{"Pw artikel 7a, lid 1 (tekst van 1 juli 2026) Let op: niet te gebruiken op 1 juni 2025. Jurist: De kosten"}, nil},
		{"trainingsklaar", klaar, []string{"Wanneer: november 2026", "Terugblik: januari 2027", "Wetten bekeken in november 2026"}, []string{"27 november", "15 januari", "21 november"}},
		{"oefen", oefen, []string{"Oefencasus, verzonnen"}, []string{"Ontdaan"}},
	} {
		t.Run(proef.naam, func(t *testing.T) {
			got := tekstVan(t, proef.c)
			for _, w := range proef.wel {
				if !strings.Contains(got, w) {
					t.Errorf("lacks %q in:\n%s", w, got)
				}
			}
			for _, w := range proef.niet {
				if strings.Contains(got, w) {
					t.Errorf("holds %q", w)
				}
			}
		})
	}
}

// TestNogTeToetsen: an article that nobody read in a recent text says so, and an unusable one warns.
func TestNogTeToetsen(t *testing.T) {
	m := methode(t)
	for _, a := range m.Kader().Artikelen() {
		c := fiets()
		c.Verloop = slices.Clone(c.Verloop)
		for i := range c.Verloop {
			if c.Verloop[i].Vraag == "draagt" {
				c.Verloop[i].Keus = a.Sleutel()
			}
		}
		got := lees(Gegevens{Les: casus.Les{Casus: c}, Methode: m}).artikelNaam(a.Sleutel()).String()
		if !strings.HasPrefix(got, a.Naam()+" ("+a.Stand()+")") {
			t.Errorf("%s: %s", a.Sleutel(), got)
		}
		if strings.Contains(got, "Let op") == a.Geldt(c.Wetsdatum) {
			t.Errorf("%s: usable is %v, but: %s", a.Sleutel(), a.Geldt(c.Wetsdatum), got)
		}
	}
}

// TestZonderGemeente: a municipality that does not want to stand on handouts does not.
func TestZonderGemeente(t *testing.T) {
	d, err := Maak(Samenvatting, Gegevens{Les: casus.Les{Casus: fiets()}, Methode: methode(t)})
	if err != nil {
		t.Fatal(err)
	}
	if s := strings.Join(woordenVan(d), " "); strings.Contains(s, "Gemeente Waterstede") || strings.Contains(s, "Gemeente Status") {
		t.Error("municipality on the handout")
	}
}

// TestInkortenIsZichtbaar: what is left out is said, what fits is whole, and the type never gets too small.
func TestInkortenIsZichtbaar(t *testing.T) {
	k := kastVan(t)
	for naam, c := range proefcasussen() {
		d, _ := schrijf(t, c, Platte)
		past, z, err := k.pas(d)
		if err != nil {
			t.Fatal(err)
		}
		if n := len(z.verdeel()); n != 1 {
			t.Errorf("%s: %d pages", naam, n)
		}
		got := strings.Join(woordenVan(past), " ")
		if korter := got != strings.Join(woordenVan(d), " "); korter != strings.Contains(got, "De volledige tekst staat in de casus") {
			t.Errorf("%s: shortened is %v, but the page says otherwise", naam, korter)
		}
		if vol := slices.Contains([]string{"fiets", "leeg", "half"}, naam); vol && strings.Contains(got, "Niet alles staat hier") {
			t.Errorf("%s: an ordinary case was shortened", naam)
		}
	}
	for _, punt := range grootten() {
		if punt < 9.5 || maatVan(punt, 0).punt != punt {
			t.Errorf("type of %v points", punt)
		}
	}
}

// TestContrast holds the colours to WCAG 2.1: 4.5 for text, 3 for lines, on white and on the ground of a box.
func TestContrast(t *testing.T) {
	for _, proef := range []struct {
		naam string
		k    kleur
		min  float64
	}{{"zwart", zwart, 4.5}, {"accent", accent, 4.5}, {"grijs", grijs, 4.5}, {"lijn", lijnkleur, 3}} {
		for _, grond := range []kleur{wit, zacht} {
			a, b := helder(proef.k), helder(grond)
			if c := (b + 0.05) / (a + 0.05); c < proef.min {
				t.Errorf("%s on %06x: %.2f", proef.naam, int(grond), c)
			}
		}
		if !strings.Contains(string(stijlblad), hexVan(proef.k)) {
			t.Errorf("%s is not %s on the page", proef.naam, hexVan(proef.k))
		}
	}
}

// helder is the relative luminance of WCAG 2.1.
func helder(k kleur) float64 {
	f := func(c int) float64 {
		x := float64(c) / 255
		if x <= 0.04045 {
			return x / 12.92
		}
		return math.Pow((x+0.055)/1.055, 2.4)
	}
	r, g, b := k.rgb()
	return 0.2126*f(r) + 0.7152*f(g) + 0.0722*f(b)
}

// TestLetters: the fonts hold the letters of the languages of Europe that are written in Latin, and of Vietnamese.
func TestLetters(t *testing.T) {
	k := kastVan(t)
	for _, d := range []dikte{normaal, halfvet} {
		for _, r := range "abcXYZ0189 éëïöüçñßåøæ ČšžŁęğİőţ Ồữạđ €…–—“”‘’•[]()·×\u00a0" {
			if k.vind(d, r) < 0 {
				t.Errorf("weight %d lacks %q", d, r)
			}
		}
		for _, r := range "ש中😀\u0001" {
			if k.vind(d, r) >= 0 {
				t.Errorf("weight %d claims %q", d, r)
			}
		}
	}
	if w := k.breedte(normaal, "Hamburg", 10); w < 25 || w > 50 {
		t.Errorf("Hamburg in 10 points is %v wide", w)
	}
}

func TestBreek(t *testing.T) {
	k := kastVan(t)
	for _, proef := range []struct {
		naam  string
		r     Regel
		breed float64
		want  []string
	}{
		{"leeg", Regel{}, 100, nil},
		{"een regel", Regel{vast("kort")}, 100, []string{"kort"}},
		{"spatie blijft", Regel{vast("een twee drie")}, 45, []string{"een twee ", "drie"}},
		{"lang woord", Regel{vast("aaaaaaaaaa")}, 26, []string{"aaaaa", "aaaaa"}},
		{"over stukken heen", Regel{vast("een "), vet("tw"), vast("ee drie")}, 45, []string{"een twee ", "drie"}},
		{"smaller dan een letter", Regel{vast("ab")}, 1, []string{"a", "b"}},
	} {
		var got []string
		for _, l := range k.breek(proef.r, proef.breed, 10) {
			got = append(got, Regel(l.stukken).String())
		}
		if !slices.Equal(got, proef.want) {
			t.Errorf("%s: got %q, want %q", proef.naam, got, proef.want)
		}
	}
}

func BenchmarkPDF(b *testing.B) {
	for naam, c := range proefcasussen() {
		b.Run(naam, func(b *testing.B) {
			d, _ := schrijf(b, c, Platte)
			for b.Loop() {
				if _, err := naarPDF(d); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// Of a case that is ready for training only the month is known: an article that began in the course of it counts.
func TestArtikelInEenMaand(t *testing.T) {
	art := toets.Artikel{Bruikbaar: true, GeldigVan: "2026-11-15"}
	for _, g := range []struct {
		kop casus.Kop
		wil bool
	}{
		{casus.Kop{Staat: casus.Afgerond, Wetsdatum: "2026-11-14"}, false},
		{casus.Kop{Staat: casus.Afgerond, Wetsdatum: "2026-11-15"}, true},
		{casus.Kop{Staat: casus.Trainingsklaar, Wetsdatum: "2026-11-01"}, true},
		{casus.Kop{Staat: casus.Trainingsklaar, Wetsdatum: "2026-10-01"}, false},
		{casus.Kop{Staat: casus.Trainingsklaar, Oefen: true, Wetsdatum: "2026-11-14"}, false},
	} {
		if got := (lezing{Casus: casus.Casus{Kop: g.kop}}).geldt(art); got != g.wil {
			t.Errorf("%s %s: %v", g.kop.Staat, g.kop.Wetsdatum, got)
		}
	}
}

// TestInkortenZegtWaarDeRestStaat: to who reads the paper; only colleagues have the case.
func TestInkortenZegtWaarDeRestStaat(t *testing.T) {
	for s, want := range map[Soort]string{
		Samenvatting: "De volledige tekst staat in de casus.",
		Uitleg:       "Je consulent heeft de hele tekst.",
		Verhaal:      "Niet alles staat hier bij: ",
	} {
		d, err := Maak(s, gegevens(t, maal(fiets(), 100)))
		if err != nil {
			t.Fatal(err)
		}
		past, _, err := kastVan(t).pas(d)
		if err != nil {
			t.Fatal(err)
		}
		tekst := strings.Join(woordenVan(past), " ")
		if !strings.Contains(tekst, want) || s != Samenvatting && strings.Contains(tekst, "in de casus") {
			t.Errorf("%s lacks %q in: %s", s, want, tekst)
		}
	}
}

// TestKniptGeenZin: a text keeps whole sentences, and a first sentence that cannot stand anywhere is named.
func TestKniptGeenZin(t *testing.T) {
	lang := strings.Repeat("woord ", 40) + "einde."
	for _, proef := range []struct {
		in  string
		n   int
		wil string
	}{
		{"De brief ligt klaar. Hij staat al drie dagen open op mijn scherm.", 40, "De brief ligt klaar."},
		{"Hij staat al drie dagen open op mijn scherm. Ja.", 10, "Hij staat al drie dagen open op mijn scherm."},
		{"Wanneer dan? Dat weet niemand hier nog.", 20, "Wanneer dan?"},
		{"Zie art. 35 van de wet. Daar staat het.", 26, "Zie art. 35 van de wet."},
		{"Zij belt. [dochter] komt. Dan gaan ze.", 26, "Zij belt. [dochter] komt."},
		{"Kort. En heel.", 14, "Kort. En heel."},
		{lang, 60, teLang},
		{lang, 500, lang},
	} {
		if got := (&inkorter{}).knip(proef.in, proef.n); got != proef.wil {
			t.Errorf("%q in %d runes became %q, want %q", proef.in, proef.n, got, proef.wil)
		}
	}
}

// TestEigenKaderGenoemd checks that a paper names the frame when it is a file of the municipality, with the number by
// which that file can be told from another.
func TestEigenKaderGenoemd(t *testing.T) {
	ruw, err := methode(t).Kader().Bytes()
	if err != nil {
		t.Fatal(err)
	}
	k, err := toets.LeesKader(bytes.Replace(ruw, []byte(`"datum": "2026-11-21"`), []byte(`"datum": "2027-02-01"`), 1))
	if err != nil {
		t.Fatal(err)
	}
	g := gegevens(t, fiets())
	g.Methode = g.Methode.Met(toets.Aanvulling{Kader: k})
	for _, s := range []Soort{Samenvatting, Motivering} {
		for eigen, g := range map[bool]Gegevens{true: g, false: gegevens(t, fiets())} {
			d, err := Maak(s, g)
			if err != nil {
				t.Fatal(err)
			}
			tekst := strings.Join(woordenVan(d), " ")
			if strings.Contains(tekst, "in het wettenkader van 1 februari 2027 (eigen bestand), controlegetal "+k.Herkomst().Som[:12]+".") != eigen {
				t.Errorf("%s, own frame %v: %s", s, eigen, tekst[len(tekst)-300:])
			}
		}
	}
}
