package spelen

import (
	"fmt"
	"strings"
	"testing"
	"unicode"

	"oliekan/casus"
	"oliekan/casus/oefen"
	"oliekan/casus/training"
	"oliekan/toets"
	"oliekan/tui/begrip"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
)

// stukjes are the pieces of four words of texts: a line of a frame is long enough to hold one, also where a text is broken
// over lines or stands in a column.
type stukjes map[string]bool

const stukWoorden = 4

func (s stukjes) voeg(teksten ...string) {
	for _, t := range teksten {
		for _, zin := range strings.FieldsFunc(t, func(r rune) bool { return strings.ContainsRune(".?!:\"", r) }) {
			w := woordenVan(zin)
			for i := 0; i+stukWoorden <= len(w); i++ {
				s[strings.Join(w[i:i+stukWoorden], " ")] = true
			}
		}
	}
}

func woordenVan(t string) []string {
	return strings.FieldsFunc(strings.ToLower(t), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// in returns the pieces that stand in a frame, read by line and by column.
func (s stukjes) in(frame string) []string {
	van := stukjes{}
	van.voeg(strings.ReplaceAll(frame, "\n", " "))
	kolommen := map[int]string{}
	for _, regel := range strings.Split(frame, "\n") {
		for i, cel := range strings.Split(regel, "│") {
			kolommen[i] += " " + cel
		}
	}
	for _, k := range kolommen {
		van.voeg(k)
	}
	var uit []string
	for x := range van {
		if s[x] {
			uit = append(uit, x)
		}
	}
	return uit
}

// geheim are the pieces of a lesson that may not be seen yet: of inbrengen from a number on, of the expert on steps that
// are not told, of the ending and of the notes. What also stands in what was told already proves nothing and is left out.
func geheim(l casus.Les, vanaf int, verteld map[toets.StapID]bool, slot bool, algemeen stukjes) stukjes {
	uit, bekend := stukjes{}, stukjes{}
	for i, in := range l.Casus.Verloop {
		if i+1 >= vanaf {
			uit.voeg(in.Tekst.String())
		} else {
			bekend.voeg(in.Tekst.String())
		}
	}
	for stap, e := range l.Toelichting {
		if verteld[stap] {
			bekend.voeg(e.String())
		} else {
			uit.voeg(e.String())
		}
	}
	for _, n := range l.Notities {
		uit.voeg(n.String())
	}
	bekend.voeg(l.Casus.Titel.String(), l.Huishouden.String(), l.Botsing.String())
	for _, r := range l.Rollen {
		bekend.voeg(r.String())
	}
	if !slot {
		for _, p := range l.Leerpunten {
			uit.voeg(p.String())
		}
		uit.voeg(l.Einde.String(), l.Afloop.String())
	} else {
		uit = stukjes{}
		for _, n := range l.Notities {
			uit.voeg(n.String())
		}
	}
	for x := range bekend {
		delete(uit, x)
	}
	for x := range algemeen {
		delete(uit, x)
	}
	return uit
}

// vanMethode are the pieces of what the method and the frame say, whatever the case.
func vanMethode(m *toets.Methode) stukjes {
	uit := stukjes{}
	for _, st := range m.Stappen() {
		for _, v := range st.Vragen {
			uit.voeg(v.VoorGroep(), v.Hulp)
			for _, k := range m.Keuzen(v.Keuzes) {
				uit.voeg(k.Label+" "+k.Uitleg, k.Label)
			}
		}
	}
	return uit
}

// frames are all pictures of a session at the part at hand: the page from top to bottom, the same for a room, the role
// cards, what was told before, another way to look, other groups, and F1.
func frames(t *testing.T, s scherm.Screen) []string {
	t.Helper()
	uit := []string{scherm.NewRoot(s, scherm.ThemaAuto).View().WindowTitle}
	uit = append(uit, omlaag(t, s)...)
	zaal, _ := schermproef.Zend(t, s, "home", "f5")
	uit = append(uit, omlaag(t, zaal)...)
	for _, k := range []string{"b", "g"} {
		x, _ := schermproef.Zend(t, s, k)
		uit = append(uit, schermproef.Beeld(x, 80, 2000))
	}
	for _, k := range []string{"r", "k"} {
		_, root := schermproef.Zend(t, s, k)
		blad := schermproef.Start(t, schermproef.Geopend(root), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
		uit = append(uit, schermproef.Beeld(blad, 80, 2000))
	}
	return append(uit, schermproef.Beeld(begrip.NewUitleg(s), 80, 2000))
}

// omlaag presses the arrow down until nothing changes any more, and keeps every picture.
func omlaag(t *testing.T, s scherm.Screen) []string {
	t.Helper()
	s, _ = schermproef.Zend(t, s, "home")
	uit := []string{schermproef.Beeld(s, 80, 23)}
	for range 200 {
		s, _ = schermproef.Zend(t, s, "down")
		nieuw := schermproef.Beeld(s, 80, 23)
		if nieuw == uit[len(uit)-1] {
			return uit
		}
		uit = append(uit, nieuw)
	}
	t.Error("the page does not end")
	return uit
}

// kijkt fails when something of what is secret is in any picture.
func kijkt(t *testing.T, s scherm.Screen, waar string, g stukjes) []string {
	t.Helper()
	alle := frames(t, s)
	for _, f := range alle {
		if weg := g.in(f); len(weg) > 0 {
			t.Errorf("%s: %q is seen:\n%s", waar, weg, f)
			break
		}
	}
	return alle
}

// Nothing of what comes later is on the screen before its time: every oefencasus, every part, before and after the reveal,
// scrolled, for a room, and on the pages beside it.
func TestTrainingVerklaptNiets(t *testing.T) {
	ls, err := oefen.Compleet()
	if err != nil {
		t.Fatal(err)
	}
	a := schermproef.AppOefen(t)
	algemeen := vanMethode(a.Methode)
	for _, l := range ls {
		t.Run(l.Casus.Titel.String(), func(t *testing.T) {
			s := speel(t, a, l, training.Opzet{Vorm: training.Gewoon, Deelnemers: 6}, 80, 24)
			spel := s.(Spelen).spel
			verteld := map[toets.StapID]bool{}
			eerste := spel.Training().Delen[1].Nr
			kijkt(t, s, "opening", geheim(l, min(2, eerste), verteld, false, algemeen))
			for i, d := range spel.Training().Delen[1:] {
				s, _ = schermproef.Zend(t, s, "pgdown")
				if d.Soort == training.Afsluiting {
					break
				}
				kijkt(t, s, fmt.Sprintf("moment %d before", i+1), geheim(l, d.Nr, verteld, false, algemeen))
				s, _ = schermproef.Zend(t, s, "space", "j")
				verteld[d.Stap] = verteld[d.Stap] || !spel.Beeld().Onthulling.ExpertLater
				alle := kijkt(t, s, fmt.Sprintf("moment %d after", i+1), geheim(l, d.Nr+1, verteld, false, algemeen))
				zichtbaar(t, alle, l.Casus.Verloop[d.Nr-1].Tekst.String(), spel.Beeld().Onthulling.Expert)
			}
			alle := kijkt(t, s, "slot", geheim(l, 999, verteld, true, algemeen))
			zichtbaar(t, alle, l.Afloop.String(), l.Einde.String())
		})
	}
}

// zichtbaar fails unless texts are in the pictures: a search that finds nothing would prove nothing.
func zichtbaar(t *testing.T, alle []string, teksten ...string) {
	t.Helper()
	for _, tekst := range teksten {
		g, gezien := stukjes{}, stukjes{}
		g.voeg(tekst)
		for _, f := range alle {
			for _, x := range g.in(f) {
				gezien[x] = true
			}
		}
		if len(gezien)*2 < len(g) {
			t.Errorf("%d of %d pieces are found of %q", len(gezien), len(g), tekst)
		}
	}
}
