package handout

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/toets"

	"github.com/charmbracelet/x/exp/golden"
)

// eigenLes is a case of our own with a lesson, as a second reader leaves it.
func eigenLes(t testing.TB) Gegevens {
	t.Helper()
	c, _ := voor(Trainer, fiets())
	c.Code, c.Wetsdatum = "", "2026-11-01"
	g := gegevens(t, c)
	g.Lesstof = casus.Lesstof{
		Lezer:       "jurist",
		Toelichting: map[toets.StapID]anoniem.Tekst{"effect": anoniem.UitOpslag("het doel staat er in gewone woorden")},
		Leerpunten:  []anoniem.Tekst{anoniem.UitOpslag("Vraag eerst waar de fiets voor is.")},
	}
	g.Momenten = casus.Momentvoorstel(c, g.Methode)
	return g
}

// geheimen are the texts of a lesson that a group must not see before their time.
func geheimen(g Gegevens) []string {
	ts := append(slices.Clone(g.Leerpunten), g.Einde, g.Afloop)
	ts = append(ts, g.Notities...)
	for _, t := range g.Toelichting {
		ts = append(ts, t)
	}
	for _, in := range g.Casus.Verloop[momenten(g)[0]-1:] {
		if v, _ := g.Methode.Vraag(in.Vraag); !v.Vast(in.Tekst.String()) { // these everybody may name
			ts = append(ts, in.Tekst)
		}
	}
	var uit []string
	for _, t := range ts {
		if s := plat(t.String()); len(s) > 0 {
			uit = append(uit, s)
		}
	}
	return uit
}

// plat is a text without capitals, and with one space between words.
func plat(s string) string { return strings.ToLower(strings.Join(strings.Fields(schoon(s)), " ")) }

// inAlles gives all that can be read in a handout, in every format: of a PDF the text, the outline and every other
// string in the file, of Word all its parts.
func inAlles(t testing.TB, d Document) map[Formaat]string {
	t.Helper()
	uit := map[Formaat]string{}
	for _, f := range Formaten() {
		var b bytes.Buffer
		if err := d.Schrijf(&b, f); err != nil {
			t.Fatal(err)
		}
		uit[f] = plat(strings.NewReplacer("\n> ", " ", "\\", "", "**", "").Replace(b.String()))
		if f == HTML {
			uit[f] += plat(paginaTekst(t, b.Bytes()))
		}
		if f == PDF {
			uit[f] = plat(pdfAlles(t, b.Bytes()))
		}
		if f == Word {
			uit[f] = plat(wordAlles(t, b.Bytes()))
		}
	}
	return uit
}

func paginaTekst(t testing.TB, b []byte) string {
	t.Helper()
	s, err := htmlWoorden(b)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// pdfAlles gives the tagged text of a PDF, every string in it with what is decoration, and the bytes as they are: those
// hold the metadata.
func pdfAlles(t testing.TB, b []byte) string {
	t.Helper()
	g, err := leesPDF(b)
	if err != nil {
		t.Fatal(err)
	}
	var uit strings.Builder
	uit.WriteString(strings.Join(keur(g).tekst, " ") + " ")
	var loop func(v any)
	loop = func(v any) {
		switch v := v.(type) {
		case string:
			uit.WriteString(" " + pdfString(v))
		case woordenboek:
			for _, x := range v {
				loop(x)
			}
		case []any:
			for _, x := range v {
				loop(x)
			}
		}
	}
	for nr, o := range g.objecten {
		loop(o)
		if _, isBlad := g.boek(o)["Contents"].(verwijs); isBlad {
			uit.WriteString(getekend(g, nr))
		}
	}
	uit.Write(b)
	return uit.String()
}

// getekend gives all text that is drawn on a page, decoration too.
func getekend(g *gelezen, blad int) string {
	r, _ := g.boek(verwijs(blad))["Contents"].(verwijs)
	o := &ontleder{b: []byte(g.stromen[int(r)])}
	var uit strings.Builder
	for o.na() < len(o.b) {
		if s, ok := o.waarde().(string); ok {
			uit.WriteString(" " + utf16BE(s))
		}
	}
	return uit.String()
}

// TestGeheim: what a participant gets holds nothing of what the group must still find out, in any format; and what the
// trainer gets holds all of it, so that the search is known to find it.
func TestGeheim(t *testing.T) {
	gs := []Gegevens{eigenLes(t)}
	for _, l := range lessen(t) {
		gs = append(gs, Gegevens{Les: l, Methode: methode(t), Gemeente: "Waterstede"})
	}
	for _, g := range gs {
		for _, s := range []Soort{Deelnemer, Rolkaarten, Trainer} {
			t.Run(g.Casus.Titel.String()+"_"+string(s), func(t *testing.T) {
				d, err := Maak(s, g)
				if err != nil {
					t.Fatal(err)
				}
				for f, tekst := range inAlles(t, d) {
					for _, geheim := range geheimen(g) {
						if staat := strings.Contains(tekst, geheim); staat != (s == Trainer) {
							t.Errorf("%s: %q stands there: %v", f, geheim, staat)
						}
					}
				}
			})
		}
	}
}

// TestTrainerZegtAlles: nothing that was said or written about a case is left out.
func TestTrainerZegtAlles(t *testing.T) {
	for _, l := range lessen(t) {
		g := Gegevens{Les: l, Methode: methode(t)}
		tekst := plat(platVan(t, Trainer, l.Casus))
		l.Rollen = nil // these are on the cards
		for _, x := range l.Teksten() {
			if !strings.Contains(tekst, plat(x.String())) {
				t.Errorf("%s: %q is missing", l.Casus.Titel, x)
			}
		}
		for i, nr := range momenten(g) {
			v, _ := g.Methode.Vraag(l.Casus.Verloop[nr-1].Vraag)
			if !strings.Contains(tekst, plat(momentkop(i, v))) {
				t.Errorf("%s: moment %d is missing", l.Casus.Titel, i+1)
			}
		}
	}
}

// TestTrainerTijd: the minutes on paper are those of the program, and add up.
func TestTrainerTijd(t *testing.T) {
	for _, l := range lessen(t) {
		g := Gegevens{Les: l, Methode: methode(t)}
		for _, r := range roosters(g) {
			som := r.opening + r.einde
			for _, m := range r.moment {
				som += m
			}
			if som != r.vorm.Minuten || len(r.moment) > r.vorm.Momenten {
				t.Errorf("%s, %s: %d minutes, %d moments", l.Casus.Titel, r.vorm.Label, som, len(r.moment))
			}
			for nr := range r.moment {
				if !slices.Contains(momenten(g), nr) {
					t.Errorf("%s, %s: moment %d is not on paper", l.Casus.Titel, r.vorm.Label, nr)
				}
			}
		}
	}
}

// TestRolkaarten: a card for every role, each with what matters to it, and none of them on two pages.
func TestRolkaarten(t *testing.T) {
	for _, l := range lessen(t) {
		g := Gegevens{Les: l, Methode: methode(t)}
		d, err := Maak(Rolkaarten, g)
		if err != nil {
			t.Fatal(err)
		}
		wil := training.Rolkaarten(l, g.Methode)
		var got []string
		for _, b := range d.Delen[0].Blokken {
			got = append(got, strings.ToLower(b.(Kaart).Kop))
		}
		for i, k := range wil {
			if got[i] != k.Rol {
				t.Errorf("%s: card %d is %q, want %q", l.Casus.Titel, i+1, got[i], k.Rol)
			}
			if s := plat(platVan(t, Rolkaarten, l.Casus)); !strings.Contains(s, plat(k.Hier)) || !strings.Contains(s, plat(k.Uitleg)) {
				t.Errorf("%s: what matters to %q is missing", l.Casus.Titel, k.Rol)
			}
		}
		_, z, err := kastVan(t).pas(d)
		if err != nil {
			t.Fatal(err)
		}
		if n := len(z.verdeel()); n != 2 {
			t.Errorf("%s: five cards on %d pages, want 2", l.Casus.Titel, n)
		}
	}
}

func TestSpeelbaar(t *testing.T) {
	leegKlaar, oefenLeeg, weg := leeg(), leeg(), fiets()
	leegKlaar.Staat, oefenLeeg.Oefen, weg.Staat = casus.Trainingsklaar, true, casus.Trainingsklaar
	weg.Verloop = []casus.Inbreng{weg.Verloop[0], {Nr: 2, Vraag: "vraag", Rol: "inwoner", Daad: casus.Herroep, Over: 1}}
	werk := fiets()
	werk.Staat = casus.Werkversie
	for naam, proef := range map[string]struct {
		c   casus.Casus
		wil error
	}{
		"finished": {fiets(), ErrGeenLes}, "working version": {werk, ErrGeenLes}, "empty": {leegKlaar, ErrVerloop},
		"invented and empty": {oefenLeeg, ErrVerloop}, "all taken back": {weg, ErrVerloop}, "invented": {half(), nil},
	} {
		for _, s := range Soorten() {
			wil := proef.wil
			if !s.VoorTraining() {
				wil = nil
			}
			if _, err := Maak(s, gegevens(t, proef.c)); !errors.Is(err, wil) {
				t.Errorf("%s of one that is %s: %v, want %v", s, naam, err, wil)
			}
		}
	}
	var g *Geweigerd
	ander := fiets()
	ander.ID = casus.NieuwID()
	if _, err := Bundel(Trainer, bundelVan(t, []casus.Casus{half(), ander})); !errors.As(err, &g) || g.Titel != "Werk in de nacht, en geen bus" {
		t.Errorf("a bundle does not say which case: %v", err)
	}
}

// TestGoldenTraining freezes the papers of a training and the story, of an invented case and of one of our own.
func TestGoldenTraining(t *testing.T) {
	opvang := Gegevens{Les: lessen(t)[0], Methode: methode(t)}
	for naam, g := range map[string]Gegevens{"opvang": opvang, "eigen": eigenLes(t)} {
		for _, s := range []Soort{Deelnemer, Trainer, Rolkaarten, Verhaal} {
			for _, f := range []Formaat{Markdown, Platte} {
				t.Run(naam+"_"+string(s)+"_"+string(f), func(t *testing.T) {
					d, err := Maak(s, g)
					if err != nil {
						t.Fatal(err)
					}
					var b bytes.Buffer
					if err := d.Schrijf(&b, f); err != nil {
						t.Fatal(err)
					}
					golden.RequireEqual(t, b.Bytes())
				})
			}
		}
	}
}

// TestTrainerOpening: what the trainer is told to read out is what stands there.
func TestTrainerOpening(t *testing.T) {
	zonderVraag := 0
	for _, l := range lessen(t) {
		g := Gegevens{Les: l, Methode: methode(t)}
		d := naspelen(g).opening()
		tekst := strings.Join(woordenIn(d.Blokken), " ")
		vraag := l.Casus.Verloop[0].Vraag == toets.VraagVraag
		if !vraag {
			zonderVraag++
		}
		if got := strings.Contains(tekst, "Lees daarna de vraag voor."); got != vraag {
			t.Errorf("%s: begins with the question: %v, but the trainer is told: %s", l.Casus.Titel, vraag, tekst)
		}
	}
	if zonderVraag == 0 {
		t.Error("every case begins with the question: this test proves nothing")
	}
}
