package anoniem

import (
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	gemerkt   = regexp.MustCompile(`(?s)\[\[([A-Z])\|(.*?)\]\]`)
	eenWoord  = regexp.MustCompile(`[\p{L}\p{N}\p{M}]+`)
	haakLabel = regexp.MustCompile(`\[[^\]\n]{1,40}\]`)
)

// nietsWoorden identify nobody by themselves.
var nietsWoorden = strings.Fields(`de den der het en van te ten ter 't t v d s vd op aan in bij la le el mw mr mevrouw meneer dhr
	heer ds dr familie stichting basisschool school bv laan nl www com bis k praktijk`)

// telling is the result over a corpus.
type telling struct {
	weg, alle     map[string]int
	kwijt, gewoon int
}

// deel gives the share of marked strings that are fully gone, of one kind or of all ("").
func (n telling) deel(soort string) float64 {
	weg, alle := 0, 0
	for k, a := range n.alle {
		if soort == "" || soort == k {
			weg, alle = weg+n.weg[k], alle+a
		}
	}
	return float64(weg) / float64(max(alle, 1))
}

// verlies gives the share of ordinary words that were masked.
func (n telling) verlies() float64 { return float64(n.kwijt) / float64(max(n.gewoon, 1)) }

// telWoorden counts the words of s.
func telWoorden(s string) map[string]int {
	uit := map[string]int{}
	for _, w := range woordenVan(s) {
		uit[w]++
	}
	return uit
}

// woordenVan gives the words of s in lower case.
func woordenVan(s string) []string {
	uit := eenWoord.FindAllString(s, -1)
	for i := range uit {
		uit[i] = strings.ToLower(uit[i])
	}
	return uit
}

// meetKorpus masks every text of a marked corpus, each as a case of its own, after vorm, and tells log what went wrong.
func meetKorpus(log func(string, ...any), korpus string, vorm func(string) string) telling {
	n := telling{weg: map[string]int{}, alle: map[string]int{}}
	for i, tekst := range strings.Split(strings.TrimSpace(korpus), "\n---\n") {
		bron := gemerkt.ReplaceAllString(tekst, "$2")
		rest := telWoorden(vorm(gemerkt.ReplaceAllString(tekst, " ")))
		uit := Nieuw(Opties{}).Masker(NieuwRuw(vorm(bron))).Tekst.String()
		over := telWoorden(haakLabel.ReplaceAllString(uit, " "))
		for _, m := range gemerkt.FindAllStringSubmatch(tekst, -1) {
			n.alle[m[1]]++
			if lek := gelekt(vorm(m[2]), over, rest); len(lek) > 0 {
				log("text %d: %s leaked %v of %q", i+1, m[1], lek, m[2])
				continue
			}
			n.weg[m[1]]++
		}
		for _, w := range slices.Sorted(maps.Keys(rest)) {
			n.gewoon += rest[w]
			if mis := rest[w] - over[w]; mis > 0 {
				n.kwijt += mis
				log("text %d: lost %q x%d", i+1, w, mis)
			}
		}
	}
	for _, k := range slices.Sorted(maps.Keys(n.alle)) {
		log("%s: %d/%d", k, n.weg[k], n.alle[k])
	}
	log("gone %.3f  persons %.3f  words lost %d/%d = %.3f", n.deel(""), n.deel("N"), n.kwijt, n.gewoon, n.verlies())
	return n
}

// gelekt gives the words of a marked string that still stand in the masked text.
func gelekt(s string, over, rest map[string]int) []string {
	woorden := slices.DeleteFunc(woordenVan(s), func(w string) bool { return slices.Contains(nietsWoorden, w) })
	if len(woorden) == 0 {
		woorden = woordenVan(s)
	}
	return slices.DeleteFunc(woorden, func(w string) bool { return over[w] <= rest[w] })
}

// vloer is what a corpus must reach in one way of writing.
type vloer struct {
	vorm                   func(string) string
	weg, personen, verlies float64
}

// TestKorpus holds the finder to what it reaches on texts that its makers have looked at: they show what got worse, and
// say little about texts that nobody has seen. geoefend.txt is harder: a third of it has no capitals, and of half the
// organisations the name is made of ordinary words.
func TestKorpus(t *testing.T) {
	t.Run("ontwikkel", func(t *testing.T) {
		toetsKorpus(t, "testdata/ontwikkel.txt", map[string]vloer{
			"gewoon":   {strings.Clone, .985, .985, .02},
			"klein":    {strings.ToLower, .96, .97, .04},
			"kapitaal": {strings.ToUpper, .95, .97, .05},
		})
	})
	t.Run("geoefend", func(t *testing.T) {
		toetsKorpus(t, "testdata/geoefend.txt", map[string]vloer{
			"gewoon": {strings.Clone, .97, .985, .03},
			"klein":  {strings.ToLower, .94, .965, .04},
		})
	})
}

// TestApart measures on texts by other hands that nobody opened who works on the finder. They stay closed: what leaks
// is counted here and not shown. The goals are .985, .985 and .03; in lower case .90, .95 and .08. What is reached stands
// in ARCHITECTURE.md.
func TestApart(t *testing.T) {
	for naam, v := range map[string]struct {
		bestand string
		vloer   vloer
	}{
		"gewoon":          {"apart", vloer{strings.Clone, .96, .97, .03}},
		"klein":           {"apart", vloer{strings.ToLower, .93, .95, .08}},
		"praktijk gewoon": {"apart2", vloer{strings.Clone, .80, .80, .10}}, // as hard as practice: only counted, never read
		"praktijk klein":  {"apart2", vloer{strings.ToLower, .75, .75, .10}},
	} {
		t.Run(naam, func(t *testing.T) {
			b, err := os.ReadFile("testdata/" + v.bestand + ".txt")
			if err != nil {
				t.Fatal(err)
			}
			n := meetKorpus(func(string, ...any) {}, string(b), v.vloer.vorm)
			t.Logf("gone %.3f  persons %.3f  words lost %.3f", n.deel(""), n.deel("N"), n.verlies())
			v.vloer.toets(t, n)
		})
	}
}

// toetsKorpus measures a corpus in several ways of writing.
func toetsKorpus(t *testing.T, bestand string, vloeren map[string]vloer) {
	t.Helper()
	b, err := os.ReadFile(bestand)
	if err != nil {
		t.Fatal(err)
	}
	for naam, v := range vloeren {
		t.Run(naam, func(t *testing.T) { v.toets(t, meetKorpus(t.Logf, string(b), v.vorm)) })
	}
}

// toets reports what is under the floor.
func (v vloer) toets(t *testing.T, n telling) {
	t.Helper()
	if n.deel("") < v.weg || n.deel("N") < v.personen || n.verlies() > v.verlies {
		t.Errorf("gone %.3f, persons %.3f, words lost %.3f; want %.3f, %.3f, %.3f", n.deel(""), n.deel("N"), n.verlies(), v.weg, v.personen, v.verlies)
	}
}

// TestWetstijl masks sentences in the style of laws and policy: hardly a word may go.
func TestWetstijl(t *testing.T) {
	b, err := os.ReadFile("testdata/wetstijl.txt")
	if err != nil {
		t.Fatal(err)
	}
	weg, alle := 0, 0
	for regel := range strings.Lines(string(b)) {
		alle += len(woordenVan(regel))
		for _, v := range Nieuw(Opties{}).Masker(NieuwRuw(regel)).Vondsten {
			weg += len(woordenVan(v.Ruw.Toon()))
			t.Logf("%s: %q in %q", v.Soort, v.Ruw.Toon(), regel)
		}
	}
	if alle == 0 || float64(weg)/float64(alle) > .003 {
		t.Errorf("%d of %d words masked", weg, alle)
	}
}
