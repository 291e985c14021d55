package handout

import (
	"fmt"
	"strings"
	"testing"

	"oliekan/casus"
)

// stemmen is a case in which other people speak than a reader expects, in lower case, about three options.
func stemmen() casus.Casus {
	var v verloop
	v.zeg("vraag", "naaste", casus.Inbreng{}, "[pleegmoeder] wil hem niet kwijt")
	v.zeg("vraag", "inwoner", casus.Inbreng{}, "ik wil hier blijven wonen")
	v.zeg("wringt", "consulent", casus.Inbreng{}, "de regel past niet")
	v.zeg("effect", "inwoner", casus.Inbreng{}, "rust in huis")
	v.zeg("effect", "consulent", casus.Inbreng{}, "ijzersterk plan voor later")
	v.zeg("kernwaarde", "leidinggevende", casus.Inbreng{}, "dichtbij")
	een := v.zeg("opties", "jurist", casus.Inbreng{}, "niets doen")
	twee := v.zeg("opties", "consulent", casus.Inbreng{}, "een jaar proberen, met hulp van de buurt en van school, en daarna samen terugkijken")
	v.zeg("opties", "consulent", casus.Inbreng{}, "wachten")
	v.zeg("gevolgen", "jurist", casus.Inbreng{Optie: een, Keus: "inwoner-kort"}, "ik zie minder verschil")
	v.zeg("plaats", "jurist", casus.Inbreng{Optie: twee, Keus: "binnenwettelijk"}, "")
	v.zeg("draagt", "jurist", casus.Inbreng{Optie: twee, Keus: "Pw:35:1"}, "dit past")
	v.zeg("weg", "collega", casus.Inbreng{Optie: een, Keus: "gewoonte"}, "zo deden we het altijd")
	v.zeg("weg", "consulent", casus.Inbreng{Optie: twee, Keus: "systeem"}, "het scherm kan het niet")
	v.zeg("uitkomst", "consulent", casus.Inbreng{Optie: twee, Keus: "ja-maatwerk"}, "doe het")
	v.zeg("beslist", "leidinggevende", casus.Inbreng{Keus: "leidinggevende"}, "daar teken ik voor")
	v.zeg("afspraak", "jurist", casus.Inbreng{Keus: "consulent"}, "belt morgen")
	k := kop("wonen bij wie je kent")
	k.Staat = casus.Werkversie
	return casus.Casus{Kop: k, Verloop: v.in}
}

// TestWieSpreekt: who speaks is named before the words, and only the inwoner is quoted.
func TestWieSpreekt(t *testing.T) {
	for f, wil := range map[Formaat][]string{
		Platte: {
			"Naaste: [pleegmoeder] wil hem niet kwijt “Ik wil hier blijven wonen”",
			"WAT WRINGT De regel past niet", "Niet vastgelegd: waar ze het over eens zijn. - Inwoner: Rust in huis - Consulent: IJzersterk plan",
			"Kernwaarde. Leidinggevende: Dichtbij", "Inwoner, nu. Jurist: Ik zie minder verschil",
			"Binnen de wet (jurist)", "(tekst van 1 juli 2026). Jurist: Dit past (optie 2)",
			"Gewoonte. Collega: Zo deden we het altijd (optie 1)", "Systeem: Het scherm kan het niet (optie 2)",
			"Ja, maatwerk: Doe het", "Wie beslist: Leidinggevende: Daar teken ik voor", "Wat: Belt morgen",
		},
		Markdown: {"**Naaste**: [pleegmoeder] wil hem niet kwijt > Ik wil hier blijven wonen", "Inwoner, nu. **Jurist**: Ik zie"},
		HTML: {
			"<p><strong>Naaste</strong>: [pleegmoeder] wil hem niet kwijt</p> <blockquote><p>Ik wil hier blijven wonen</p></blockquote>",
			"Inwoner, nu. <strong>Jurist</strong>: Ik zie",
		},
	} {
		_, b := schrijf(t, stemmen(), f)
		got := strings.Join(strings.Fields(string(b)), " ")
		for _, w := range wil {
			if !strings.Contains(got, w) {
				t.Errorf("%s lacks %q in:\n%s", f, w, got)
			}
		}
		for _, n := range []string{"Leidinggevende: Leidinggevende", "Jurist: Belt", "Jurist: Niets doen", "Consulent: De regel"} {
			if strings.Contains(got, n) {
				t.Errorf("%s holds %q", f, n)
			}
		}
	}
}

// TestBijOptie: numbers stand everywhere or, where only the chosen option is spoken of, nowhere.
func TestBijOptie(t *testing.T) {
	for _, proef := range []struct {
		draagt, weg, kies int // options, from 1
		want              string
	}{
		{1, 1, 1, ""},
		{1, 1, 2, "1 1"},
		{1, 2, 1, "1 2"},
		{2, 1, 1, "2 1"},
		{1, 1, 0, "1 1"},
	} {
		var v verloop
		nrs := []int{0, v.zeg("opties", "consulent", casus.Inbreng{}, "Wel"), v.zeg("opties", "consulent", casus.Inbreng{}, "Niet")}
		v.zeg("draagt", "consulent", casus.Inbreng{Optie: nrs[proef.draagt], Keus: "Pw:35:1"}, "Past.")
		v.zeg("weg", "consulent", casus.Inbreng{Optie: nrs[proef.weg], Keus: "gewoonte"}, "Mag niet.")
		v.zeg("uitkomst", "consulent", casus.Inbreng{Optie: nrs[proef.kies], Keus: "ja-maatwerk"}, "Doen.")
		tekst := tekstVan(t, casus.Casus{Kop: kop("Kiezen"), Verloop: v.in})
		var got []string
		for _, s := range strings.Split(tekst, "(optie ")[1:] {
			got = append(got, s[:strings.Index(s, ")")])
		}
		if s := strings.Join(got, " "); s != proef.want {
			t.Errorf("%+v: got %q", proef, s)
		}
	}
}

// TestVertrouwelijk: what is personal data says so, whatever it is printed as.
func TestVertrouwelijk(t *testing.T) {
	for _, proef := range []struct {
		staat casus.Staat
		oefen bool
		want  string
	}{
		{casus.Werkversie, false, "Behandel dit als persoonsgegevens. Dit is een werkversie:"},
		{casus.Afgerond, false, "Behandel dit als persoonsgegevens. Nog geen tweede persoon"},
		{casus.Trainingsklaar, false, ""},
		{casus.Trainingsklaar, true, ""},
		{casus.Werkversie, true, ""},
	} {
		for _, keer := range []int{1, 100} {
			c := maal(fiets(), keer)
			c.Staat, c.Oefen = proef.staat, proef.oefen
			d, _ := schrijf(t, c, Platte)
			past, _, err := kastVan(t).pas(d)
			if err != nil {
				t.Fatal(err)
			}
			got := strings.Join(woordenVan(past), " ")
			if strings.Contains(got, "persoonsgegevens") != (proef.want != "") || !strings.Contains(got, proef.want) {
				t.Errorf("%s, invented %v: want %q in:\n%s", proef.staat, proef.oefen, proef.want, got)
			}
		}
	}
}

// TestWijkt: what gives way is shortened before a point of anything else is left out.
func TestWijkt(t *testing.T) {
	c := stemmen()
	v := verloop{in: c.Verloop}
	for i := range 4 {
		v.zeg("wringt", "consulent", casus.Inbreng{}, fmt.Sprintf("Ook dit wringt: nummer %d.", i))
		v.zeg("gelijk", "consulent", casus.Inbreng{}, fmt.Sprintf("Ook dit is gelijk: nummer %d.", i))
	}
	c.Verloop = v.in
	d, _ := schrijf(t, c, Platte)
	got := strings.Join(woordenVan(d.ingekort(krapte{letters: 900, punten: 12})), " ")
	for _, w := range []string{"Wat wringt De regel past niet En nog 4.", "gelijk: nummer 3", "Niet alles staat hier bij: Wat wringt. De volledige tekst staat in de casus"} {
		if !strings.Contains(got, w) {
			t.Errorf("lacks %q in:\n%s", w, got)
		}
	}
}

// TestLangeRijkop: a long name of an option gets room, but not more than two fifths of the table.
func TestLangeRijkop(t *testing.T) {
	z := &zetter{k: kastVan(t), maat: maatVan(9.5, 0)}
	d, _ := schrijf(t, stemmen(), Platte)
	breed := zetBreed - labelBreed - labelMarge
	for _, x := range d.Delen {
		for _, b := range x.Blokken {
			tabel, ok := b.(Tabel)
			if !ok || x.Kop != "Wat is afgewogen" {
				continue
			}
			ks := z.kolommen(tabel, breed)
			if n := len(z.k.breek(tabel.Rijen[1][0][0], ks[0]-celMarge, z.punt)); n > 4 {
				t.Errorf("a name takes %d lines in %v", n, ks)
			}
			if som := ks[0] + ks[1]; ks[0] > 0.4*breed+1 || som > breed+1 {
				t.Errorf("columns %v of %v", ks, breed)
			}
			return
		}
	}
	t.Error("no table of options")
}
