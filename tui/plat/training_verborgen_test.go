package plat_test

import (
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"oliekan/casus"
	"oliekan/casus/training"
	"oliekan/toets"
)

// stukjes are the pieces of four words of texts, within a sentence: enough to know a text by, wherever its lines break.
type stukjes map[string]bool

const stukWoorden = 4

func (s stukjes) voeg(teksten ...string) {
	for _, t := range teksten {
		for _, zin := range strings.FieldsFunc(t, func(r rune) bool { return strings.ContainsRune(".?!:\"", r) }) {
			w := strings.FieldsFunc(strings.ToLower(zin), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
			for i := 0; i+stukWoorden <= len(w); i++ {
				s[strings.Join(w[i:i+stukWoorden], " ")] = true
			}
		}
	}
}

// gemeen are the pieces that say nothing of a case: those of the method.
func gemeen(m *toets.Methode) stukjes {
	uit := stukjes{}
	for _, s := range m.Stappen() {
		for _, v := range s.Vragen {
			uit.voeg(v.VoorGroep(), v.Hulp)
			for _, k := range m.Keuzen(v.Keuzes) {
				uit.voeg(k.Label, k.Uitleg)
			}
		}
	}
	return uit
}

// nietVoor are the pieces of a lesson that may not be told yet: of inbrengen from a number on, of the expert on steps whose
// view was not told, of the ending, and of the notes. What also stands in what was told proves nothing and is left out.
func nietVoor(l casus.Les, vanaf int, verteld map[toets.StapID]bool, gewoon stukjes) stukjes {
	uit, bekend := stukjes{}, maps.Clone(gewoon)
	for _, in := range l.Casus.Verloop {
		if in.Nr >= vanaf {
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
	uit.voeg(l.Einde.String(), l.Afloop.String())
	for _, t := range slices.Concat(l.Leerpunten, l.Notities) {
		uit.voeg(t.String())
	}
	bekend.voeg(l.Casus.Titel.String(), l.Huishouden.String(), l.Botsing.String())
	for _, r := range l.Rollen {
		bekend.voeg(r.String())
	}
	maps.DeleteFunc(uit, func(x string, _ bool) bool { return bekend[x] })
	return uit
}

// mijlpaal matches what is read out when a part begins, or is revealed.
var mijlpaal = regexp.MustCompile(`(?m)^(?:Moment (\d+) van \d+, |(Naast elkaar\.)$|(Tot slot\.)$)`)

// verklapt returns what was told too early: at every part that begins and at every reveal it searches all that was said
// before it. It also returns how many places it looked at, so that a search that finds no place cannot pass.
func verklapt(l casus.Les, delen []training.Deel, uit string, gewoon stukjes) (te []string, plekken int) {
	verteld, gezegd := map[toets.StapID]bool{}, stukjes{}
	nu, gezien, onthuld, van := 0, 0, 0, 0
	kijk := func(tot, vanaf int) {
		plekken++
		gezegd.voeg(strings.Join(strings.Fields(uit[van:tot]), " "))
		van = tot
		for x := range nietVoor(l, vanaf, verteld, gewoon) {
			if gezegd[x] {
				te = append(te, "at part "+strconv.Itoa(nu)+": "+x)
			}
		}
	}
	for _, m := range mijlpaal.FindAllStringSubmatchIndex(uit, -1) {
		begint := nu
		switch {
		case m[2] >= 0:
			begint, _ = strconv.Atoi(uit[m[2]:m[3]])
		case m[6] >= 0:
			begint = len(delen) - 1
		case nu > onthuld:
			kijk(m[0], delen[nu].Nr)
			onthuld = nu
			verteld[delen[nu].Stap] = !slices.ContainsFunc(delen[nu+1:], func(d training.Deel) bool { return d.Stap == delen[nu].Stap })
		}
		if nu = begint; nu > gezien {
			gezien = nu
			kijk(m[0], max(2, delen[nu-1].Nr+1)) // the opening tells the first
		}
	}
	return te, plekken
}

// rondom are the lines that ask at a part for everything that can be heard there.
func rondom() []string {
	return []string{
		".hulp", ".herhaal", ".eerder", ".bril", ".bril", ".rollen", ".klok", ".uitleg", ".notities", "", ".groepen", ".weg", ".oordeel",
		".vorige", ".volgende",
	}
}

// weg are the lines that leave a session, ask what came of it so far, and go on with it.
func weg() []string { return []string{".later", "4", "uitkomst", "verder"} }

// TestTrainingVerklaptNiets plays every oefencasus in the shortest form, the longest and as an example, with another group that had it before, asks at every part
// for everything that can be heard, and searches all that was said so far for what comes later.
func TestTrainingVerklaptNiets(t *testing.T) {
	p := nieuweProef(t)
	gewoon := gemeen(p.w.Methode)
	for _, l := range p.metOefen() {
		for _, v := range []training.Vorm{training.Kort, training.Uitgebreid, training.Voorbeeld} {
			t.Run(string(v)+"/"+l.Casus.Titel.String(), func(t *testing.T) {
				delen := training.Programma(l, p.w.Methode, v)
				begin := []string{"training", "nieuw", string(l.Casus.ID), string(v), "6", "", ""}
				lees := []string{".volgende", "wij weten het niet", "", ".volgende"}
				if v == training.Voorbeeld {
					begin, lees = begin[:5], []string{".eerder", ".bril", ".rollen", ".hulp", ".herhaal", ".vorige", ".volgende", ""}
					begin[4] = ""
				}
				regels := slices.Clone(begin)
				for i := range delen {
					switch {
					case v == training.Voorbeeld:
						regels = append(regels, lees...)
					case i == 0:
						regels = append(append(regels, rondom()[:len(rondom())-2]...), "")
					case i < len(delen)-1:
						if i == len(delen)/2 {
							regels = append(regels, weg()...)
						}
						regels = append(append(regels, rondom()...), lees...)
					}
				}
				uit := p.typ(append(regels, ".stop")...)
				te, plekken := verklapt(l, delen, uit, gewoon)
				if want := 2*(len(delen)-2) + 1; plekken != want {
					t.Fatalf("looked at %d places, want %d:\n%s", plekken, want, uit)
				}
				if len(te) > 0 {
					t.Errorf("told too early: %q", te)
				}
			})
		}
	}
}

// TestVerklaptKanFalen proves that the search finds what is told a part too early, wherever it stands and however its lines
// break.
func TestVerklaptKanFalen(t *testing.T) {
	p := nieuweProef(t)
	l := p.metOefen()[0]
	delen := training.Programma(l, p.w.Methode, training.Kort)
	gewoon := gemeen(p.w.Methode)
	kop := "Moment 1 van 6, Aanleiding.\nEerst jullie zelf.\n"
	for naam, zegt := range map[string]string{
		"the answer of the pair": l.Casus.Verloop[delen[1].Nr-1].Tekst.String(), "a later one": l.Casus.Verloop[delen[5].Nr-1].Tekst.String(),
		"the expert": l.Expert(delen[4].Stap).String(), "the ending": l.Einde.String(), "how it went on": l.Afloop.String(),
		"a note": l.Notities[0].String(), "a learning point": l.Leerpunten[0].String(),
	} {
		uit := kop + strings.Join(strings.Fields(zegt), "\n  ") + "\nNaast elkaar.\n"
		if te, n := verklapt(l, delen, uit, gewoon); len(te) == 0 || n != 2 {
			t.Errorf("%s: found %q at %d places in %q", naam, te, n, uit)
		}
	}
	if te, n := verklapt(l, delen, kop+l.Casus.Verloop[0].Tekst.String()+"\nNaast elkaar.\n", gewoon); len(te) > 0 || n != 2 {
		t.Errorf("found %q at %d places", te, n)
	}
}
