package training_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/toets"
)

// verklap is how many words with a meaning of their own, in a row, say what comes later. With two, any texts about the same
// case have some in common.
const verklap = 3

// vulwoorden mean nothing by themselves: who hears them learns nothing of the case.
var vulwoorden = strings.Fields(`de het een en of maar want dus als dan dat die dit deze er hier daar nu nog al ook wel niet geen
	in op aan bij van voor met uit naar door over om te tot na is zijn was wordt worden kan mag moet wil hij zij ze je jij we wij
	u hem haar hun ons jullie ik mij zich wat wie waar hoe zo heel iets niets heeft hebben had doet gaat komt alleen`)

// vooruitblik are words with which an explanation gives away that something is still to come, or how it ends.
var vooruitblik = []string{
	"komt later", "pas later", "later blijkt", "hele uitkomst", "terugblik", "de afloop", "aan het eind", "deze casus laat zien",
}

// reeksen returns every run of verklap meaningful words within a sentence.
func reeksen(s string) map[string]bool {
	uit := map[string]bool{}
	for _, zin := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return strings.ContainsRune(".?!:", r) }) {
		ws := strings.FieldsFunc(zin, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		ws = slices.DeleteFunc(ws, func(w string) bool { return slices.Contains(vulwoorden, w) })
		for i := 0; i+verklap <= len(ws); i++ {
			uit[strings.Join(ws[i:i+verklap], " ")] = true
		}
	}
	return uit
}

// verklapt returns why a text that is shown after inbreng nr gives away what comes later; nothing if it does not.
func verklapt(l casus.Les, nr int, tekst string) []string {
	bekend := []anoniem.Tekst{l.Casus.Titel, l.Huishouden, l.Botsing}
	later := []anoniem.Tekst{l.Einde, l.Afloop}
	for _, in := range l.Casus.Verloop {
		if in.Nr <= nr {
			bekend = append(bekend, in.Tekst)
		} else {
			later = append(later, in.Tekst)
		}
	}
	verteld, labels := map[string]bool{}, map[string]bool{"[inwoner]": true}
	for _, t := range bekend {
		for reeks := range reeksen(t.String()) {
			verteld[reeks] = true
		}
		for _, label := range t.Labels() {
			labels[label] = true
		}
	}
	var uit []string
	hier := reeksen(tekst)
	for _, t := range later {
		for reeks := range reeksen(t.String()) {
			if hier[reeks] && !verteld[reeks] {
				uit = append(uit, reeks+" (uit: "+t.String()+")")
			}
		}
		for _, label := range t.Labels() {
			if !labels[label] && strings.Contains(tekst, label) {
				uit = append(uit, label)
			}
		}
	}
	for _, w := range vooruitblik {
		if strings.Contains(strings.ToLower(tekst), w) {
			uit = append(uit, w)
		}
	}
	return uit
}

// TestUitlegVerklaptNiets plays every oefencasus in every form and looks whether what is told along the way has words of
// what comes later: the situation, the cards on the table, and the view of the expert at the moment at which it is shown.
func TestUitlegVerklaptNiets(t *testing.T) {
	for _, l := range lessen(t) {
		for _, v := range []training.Vorm{training.Kort, training.Gewoon, training.Uitgebreid, training.Voorbeeld} {
			t.Run(string(v)+"/"+l.Casus.Titel.String(), func(t *testing.T) {
				s, _ := begin(t, l, training.Opzet{Vorm: v, Deelnemers: 6})
				eerste := s.Training().Delen[1].Nr
				for _, tekst := range s.Beeld().Situatie {
					meld(t, l, 0, "opening", tekst)
				}
				for _, k := range s.Rolkaarten() {
					meld(t, l, eerste-1, k.Rol, k.Hier)
				}
				for _, d := range s.Training().Momenten() {
					if err := s.Volgende(); err != nil {
						t.Fatal(err)
					}
					if err := s.Onthul(); err != nil {
						t.Fatal(err)
					}
					meld(t, l, d.Nr, string(d.Stap), s.Beeld().Onthulling.Expert)
				}
			})
		}
	}
}

// meld fails for every reason why a text that is shown after inbreng nr gives something away.
func meld(t *testing.T, l casus.Les, nr int, waar, tekst string) {
	t.Helper()
	for _, reden := range verklapt(l, nr, tekst) {
		t.Errorf("%s, after inbreng %d: %q gives away %s", waar, nr, tekst, reden)
	}
}

// TestVerklapt proves that the test above can fail: on words out of a later inbreng or out of the ending, on somebody who
// is not there yet, and on an announcement; and that it lets through what was told.
func TestVerklapt(t *testing.T) {
	l := lessen(t)[0]
	for naam, g := range map[string]struct {
		nr    int
		tekst string
		want  bool
	}{
		"later words":      {3, "We denken stiekem dat hij straks stopt na een week.", true},
		"the same, told":   {9, "We denken stiekem dat hij straks stopt na een week.", false},
		"a later option":   {23, "Je kunt hem aanmelden voor een cursus die al is ingekocht.", true},
		"the terugblik":    {58, "De toeslag kwam een maand te laat, en dat was krap.", true},
		"somebody later":   {3, "Denk ook aan [oma].", true},
		"an announcement":  {3, "Waarom, dat komt later.", true},
		"nothing of later": {3, "Zoek uit wat je zeker weet.", false},
	} {
		if got := verklapt(l, g.nr, g.tekst); (len(got) > 0) != g.want {
			t.Errorf("%s: %q gives away %q, want %v", naam, g.tekst, got, g.want)
		}
	}
}

// TestElkeStapEnDeUitkomst proves that no form leaves out a step of the method, or the advice: what is never judged is
// never compared, and the view of the expert on it is never told.
func TestElkeStapEnDeUitkomst(t *testing.T) {
	m := methode(t)
	for _, l := range lessen(t) {
		for _, v := range []training.Vorm{training.Kort, training.Gewoon, training.Uitgebreid} {
			var stappen []toets.StapID
			uitkomst := false
			for _, d := range training.Programma(l, m, v) {
				stappen = append(stappen, d.Stap)
				uitkomst = uitkomst || d.Vraag == toets.VraagUitkomst
			}
			for _, s := range m.Stappen() {
				if s.ID != toets.StapAfronden && !slices.Contains(stappen, s.ID) {
					t.Errorf("%s, %s: no moment at step %s", l.Casus.Titel, v, s.ID)
				}
			}
			if !uitkomst {
				t.Errorf("%s, %s: the advice is not judged", l.Casus.Titel, v)
			}
		}
	}
}
