package handout

import (
	"strings"
	"testing"

	"oliekan/casus"
)

// TestElkBladZegtWatHetIs: a page that comes loose says what kind of case this is, that it is no decision, and when the
// law was looked at; so does every bundle, and every form without pages.
func TestElkBladZegtWatHetIs(t *testing.T) {
	oefen := oefencasussen(t)[0]
	eigen := oefencasussen(t)[1]
	eigen.Oefen, eigen.Staat, eigen.Wetsdatum = false, casus.Trainingsklaar, "2025-03-01"
	for naam, proef := range map[string]struct {
		cs   []casus.Casus
		want []string
		voet string // what the foot has for the last of want, if not the same
	}{
		"invented": {[]casus.Casus{oefen}, []string{"Oefencasus, verzonnen", "geen besluit", "21 november 2026"}, ""},
		"own":      {[]casus.Casus{eigen}, []string{"Ontdaan van herkenbare gegevens", "geen besluit", "maart 2025"}, ""},
		"mixed": {[]casus.Casus{oefen, eigen}, []string{
			"Deels verzonnen, deels ontdaan van herkenbare gegevens", "geen besluit", "maart 2025 tot en met 21 november 2026",
		}, "bij elke casus apart"},
	} {
		for _, s := range Soorten() {
			d := bundel(t, s, proef.cs)
			for i, w := range proef.want {
				if v := d.Voet; !strings.Contains(v, w) && (i != 2 || proef.voet == "" || !strings.Contains(v, proef.voet)) {
					t.Errorf("%s %s: foot %q lacks %q", naam, s, d.Voet, w)
				}
				for _, f := range []Formaat{HTML, Markdown, Platte} {
					if tekst := strings.Join(strings.Fields(string(d.vormen(t, f))), " "); !strings.Contains(tekst, w) {
						t.Errorf("%s %s as %s lacks %q", naam, s, f, w)
					}
				}
			}
			k := kastVan(t)
			if b := k.breedte(normaal, d.Voet, 9); b > zetBreed-60 {
				t.Errorf("%s %s: foot %q is %.0f points wide, and would be cut", naam, s, d.Voet, b)
			}
		}
	}
}

// TestElkBladZegtDatHetPersoonsgegevensZijn: as long as nobody checked a case, every page says how to treat it, and no
// paper of a real case promises that nobody can be recognised.
func TestElkBladZegtDatHetPersoonsgegevensZijn(t *testing.T) {
	half, klaar, oefen := fiets(), fiets(), oefencasussen(t)[0]
	half.Staat, klaar.Staat = casus.Werkversie, casus.Trainingsklaar
	klaar.ID = casus.NieuwID()
	for _, s := range []Soort{Samenvatting, Motivering, Verhaal} {
		for naam, proef := range map[string]struct {
			cs   []casus.Casus
			want bool
		}{
			"finished": {[]casus.Casus{fiets()}, true}, "working version": {[]casus.Casus{half}, true},
			"ready for training": {[]casus.Casus{klaar}, false}, "invented": {[]casus.Casus{oefen}, false},
			"one of two": {[]casus.Casus{half, klaar}, true}, "none of two": {[]casus.Casus{oefen, klaar}, false},
		} {
			d := bundel(t, s, proef.cs)
			if got := strings.HasPrefix(d.Kop, alsPersoonsgegevens); got != proef.want {
				t.Errorf("%s of a case that is %s has the head %q", s, naam, d.Kop)
			}
			tekst := string(d.vormen(t, Platte))
			if got := strings.Contains(strings.Join(strings.Fields(tekst), " "), "als persoonsgegevens"); got != proef.want {
				t.Errorf("%s of a case that is %s: says how to treat it: %v", s, naam, got)
			}
			for _, belofte := range []string{"anoniem", "zijn eruit gehaald"} {
				if strings.Contains(strings.Join(strings.Fields(tekst), " "), belofte) {
					t.Errorf("%s of a case that is %s promises %q", s, naam, belofte)
				}
			}
			if x := d.Stukken; len(x) == 2 && x[0].Kop != x[0].Titel != proef.want {
				t.Errorf("%s in a bundle, %s: head %q", s, naam, x[0].Kop)
			}
		}
	}
}

// TestElkBladNoemtDeCasus: of a paper of more than one page every page says at its top of which case it is.
func TestElkBladNoemtDeCasus(t *testing.T) {
	l := lessen(t)[1]
	for _, s := range Soorten() {
		d, err := Maak(s, Gegevens{Les: l, Methode: methode(t)})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.HasSuffix(d.Kop, " · "+l.Casus.Titel.String()); got != (d.Bladen != 1 || d.Vervolg) {
			t.Errorf("%s of at most %d pages has the head %q", s, d.Bladen, d.Kop)
		}
	}
}

// TestPassend: what is too wide is cut with a sign, also a text as long as no head should be.
func TestPassend(t *testing.T) {
	p := nieuwePen(kastVan(t))
	for in, wil := range map[string]string{"": "", "past": "past", strings.Repeat("m", 100_000): "mmmmm…", "😀": "😀"} {
		if got := p.passend(in, 52, normaal, 9); got != wil {
			t.Errorf("%.10q became %q, want %q", in, got, wil)
		}
	}
	if got := p.passend("mm", 1, normaal, 9); got != "" {
		t.Errorf("what does not fit at all became %q", got)
	}
}
