package handout

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"

	"oliekan/casus/anoniem"
)

// metAnderEinde gives a lesson in which all that the group must still find out is something else: every answer from the first
// moment on with its choice, option and date, the ending, the views of experts, the learning points and the notes.
func metAnderEinde(g Gegevens) Gegevens {
	weg := func(t anoniem.Tekst) anoniem.Tekst {
		if t.Leeg() {
			return t
		}
		return anoniem.UitOpslag("Hier stond iets anders, en van een andere lengte.")
	}
	eerste := momenten(g)[0]
	g.Momenten = momenten(g) // marked, so that what is said does not choose them
	g.Casus.Verloop = slices.Clone(g.Casus.Verloop)
	for i := range g.Casus.Verloop[eerste-1:] {
		in := &g.Casus.Verloop[eerste-1+i]
		in.Tekst, in.Keus, in.Datum, in.Optie = weg(in.Tekst), "", "", 0
	}
	g.Einde, g.Afloop, g.Lezer = weg(g.Einde), weg(g.Afloop), "collega"
	g.Notities, g.Leerpunten = slices.Clone(g.Notities), slices.Clone(g.Leerpunten)
	for _, ts := range [][]anoniem.Tekst{g.Notities, g.Leerpunten} {
		for i := range ts {
			ts[i] = weg(ts[i])
		}
	}
	g.Toelichting = maps.Clone(g.Toelichting)
	for s, t := range g.Toelichting {
		g.Toelichting[s] = weg(t)
	}
	return g
}

// TestDeelnemerHangtNietAfVanAfloop: what a participant gets is the same to the byte, in every format and in a bundle,
// when all that the group must still find out is something else. So nothing of it can stand there: not in the text, the
// outline, the metadata, nor in the length of anything. The papers of the trainer do differ: the change is a real one.
func TestDeelnemerHangtNietAfVanAfloop(t *testing.T) {
	eigen := eigenLes(t)
	gs, hs := []Gegevens{eigen}, []Gegevens{metAnderEinde(eigen)}
	for _, l := range lessen(t) {
		g := proefgegevens(t, l)
		gs, hs = append(gs, g), append(hs, metAnderEinde(g))
	}
	for i := range gs {
		naam := gs[i].Casus.Titel.String()
		for _, f := range Formaten() {
			voor, na := nieuwStuk("", maak(t, Deelnemer, gs[i])), nieuwStuk("", maak(t, Deelnemer, hs[i]))
			if !bytes.Equal(voor.in(t, f), na.in(t, f)) {
				t.Errorf("%s: the %s of a participant tells something of what comes later", naam, f)
			}
			voor, na = nieuwStuk("", maak(t, Trainer, gs[i])), nieuwStuk("", maak(t, Trainer, hs[i]))
			if bytes.Equal(voor.in(t, f), na.in(t, f)) {
				t.Errorf("%s: the %s of the trainer is the same: this test proves nothing", naam, f)
			}
		}
	}
	for _, f := range Formaten() {
		if !bytes.Equal(bundelIn(t, gs, f), bundelIn(t, hs, f)) {
			t.Errorf("the bundle for participants as %s tells something of what comes later", f)
		}
	}
}

func bundelIn(t *testing.T, gs []Gegevens, f Formaat) []byte {
	t.Helper()
	d, err := Bundel(Deelnemer, gs)
	if err != nil {
		t.Fatal(err)
	}
	return nieuwStuk("", d).in(t, f)
}

// TestMetAnderEinde: the lesson of the test above holds no text any more that a group must still find out.
func TestMetAnderEinde(t *testing.T) {
	for _, l := range lessen(t) {
		g := proefgegevens(t, l)
		nu := metAnderEinde(g)
		var alles strings.Builder
		for _, x := range nu.Teksten() {
			alles.WriteString(plat(x.String()) + "\n")
		}
		for _, s := range geheimen(g) {
			if strings.Contains(alles.String(), s) {
				t.Errorf("%s: %q is still there", l.Casus.Titel, s)
			}
		}
		if len(geheimen(g)) < 10 {
			t.Errorf("%s has %d secrets: too few to prove anything", l.Casus.Titel, len(geheimen(g)))
		}
	}
}
