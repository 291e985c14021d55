package toets_test

import (
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"oliekan/casus/anoniem/lexicon"
	"oliekan/casus/oefen"
	"oliekan/toets"
	"oliekan/toets/quiz"
)

// tekstgroep is texts of one sort, with what holds for them. A bound of 0 is not held: the figure is logged only.
type tekstgroep struct {
	naam      string
	teksten   []string
	van, tot  float64 // mean words a sentence
	kort      float64 // most sentences of fewer than six words, in percent
	gebiedend float64 // most sentences that begin with an order, in percent
	moeilijk  float64 // most words that are neither plain nor explained, in percent
}

// tekstgroepen gathers what users read. Explanations are held to 11 to 13 words a sentence: shorter sounds like a primer,
// longer is lost when it is read aloud. Questions and the short help beside a field are short by nature.
func tekstgroepen(t *testing.T) []tekstgroep {
	t.Helper()
	m := methode(t)
	vragen, err := quiz.Laad(m)
	if err != nil {
		t.Fatal(err)
	}
	stap, uitleg, hulp := tekstgroep{naam: "steps"}, tekstgroep{naam: "questions"}, tekstgroep{naam: "short help"}
	begrip, wet := tekstgroep{naam: "glossary"}, tekstgroep{naam: "laws"}
	antwoord, vraag := tekstgroep{naam: "quiz answers"}, tekstgroep{naam: "quiz questions"}
	for _, s := range m.Stappen() {
		stap.teksten = append(stap.teksten, s.Waarom, s.Uitleg)
		for _, v := range s.Vragen {
			uitleg.teksten, hulp.teksten = append(uitleg.teksten, v.Uitleg), append(hulp.teksten, v.Hulp)
		}
	}
	for _, b := range m.Begrippen() {
		begrip.teksten = append(begrip.teksten, b.Uitleg)
	}
	for _, a := range m.Kader().Artikelen() {
		wet.teksten = append(wet.teksten, a.Zegt)
	}
	for _, v := range vragen {
		antwoord.teksten, vraag.teksten = append(antwoord.teksten, v.Uitleg), append(vraag.teksten, v.Vraag)
	}
	gs := []*tekstgroep{&stap, &uitleg, &begrip, &wet, &antwoord, &vraag, &hulp}
	var uit []tekstgroep
	for i, g := range gs {
		if i < 5 { // explanations
			g.van, g.tot, g.kort, g.gebiedend, g.moeilijk = 11, 13, 5, 15, 3
		}
		if g == &wet { // a row holds its conditions, some of them in words of the law
			g.tot, g.moeilijk = 14, 4
		}
		uit = append(uit, *g)
	}
	return uit
}

// methode returns the method with the embedded data.
func methode(t *testing.T) *toets.Methode {
	t.Helper()
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// TestTaal measures every group.
func TestTaal(t *testing.T) {
	plat := nieuwePlat(t)
	for _, g := range tekstgroepen(t) {
		woorden, zinnen, kort, gebiedend := 0, 0, 0, 0
		for _, zin := range gesplitst(g.teksten) {
			ws := strings.Fields(zin)
			zinnen, woorden = zinnen+1, woorden+len(ws)
			if len(ws) < 6 {
				kort++
			}
			if isGebiedend(zin) {
				gebiedend++
			}
		}
		moeilijk, alle := plat.moeilijk(g.teksten)
		deel := func(n, van int) float64 { return 100 * float64(n) / float64(max(van, 1)) }
		gem := float64(woorden) / float64(max(zinnen, 1))
		t.Logf("%-14s %4d sentences, mean %4.1f words, %4.1f%% under six, %4.1f%% orders, %3.1f%% hard words", g.naam, zinnen, gem,
			deel(kort, zinnen), deel(gebiedend, zinnen), deel(len(moeilijk), alle))
		if g.tot == 0 {
			continue
		}
		if gem < g.van || gem > g.tot {
			t.Errorf("%s: mean of %.2f words, want %.0f to %.0f", g.naam, gem, g.van, g.tot)
		}
		if deel(kort, zinnen) > g.kort || deel(gebiedend, zinnen) > g.gebiedend {
			t.Errorf("%s: too many short sentences (%d) or orders (%d) among %d", g.naam, kort, gebiedend, zinnen)
		}
		if deel(len(moeilijk), alle) > g.moeilijk {
			slices.Sort(moeilijk)
			t.Errorf("%s: %d hard words among %d: %v", g.naam, len(moeilijk), alle, slices.Compact(moeilijk))
		}
	}
}

// gesplitst returns the sentences of texts; what has no mark at its end is none.
func gesplitst(teksten []string) []string {
	var uit []string
	for _, tekst := range teksten {
		for _, z := range strings.Split(strings.NewReplacer("? ", "?\n", "! ", "!\n", ". ", ".\n").Replace(tekst), "\n") {
			if z = strings.TrimSpace(z); z != "" && strings.ContainsAny(z[len(z)-1:], ".?!") {
				uit = append(uit, z)
			}
		}
	}
	return uit
}

// bevelen are the verbs that our texts give orders with.
var bevelen = strings.Fields(`bedenk begin behandel bespreek breng denk doe ga gebruik geef haal houd kies kijk laat leg lees let
loop maak neem noem overleg parkeer probeer rond schat schrijf spreek stel tel vergeet vergelijk vertel verbeter voeg voorkom
vraag wacht weeg weet werk zeg zet zoek`)

// isGebiedend reports whether a sentence begins with an order. A question never does: "Kies je iets?"
func isGebiedend(zin string) bool {
	eerste, _, _ := strings.Cut(strings.ToLower(zin), " ")
	return !strings.HasSuffix(zin, "?") && slices.Contains(bevelen, eerste)
}

func TestIsGebiedend(t *testing.T) {
	for zin, want := range map[string]bool{
		"Schrijf het op.": true, "Kies een rol, want dat helpt.": true, "Kies je iets?": false, "Je kiest een rol.": false,
	} {
		if got := isGebiedend(zin); got != want {
			t.Errorf("%q: %v", zin, got)
		}
	}
}

// platlijst knows which words a reader at B1 knows: the most frequent of the embedded word list, those of gewoon.txt, and the
// terms of the glossary.
type platlijst struct {
	m      *toets.Methode
	lezer  *lexicon.Lezer
	gewoon map[string]bool
	gezien map[string]bool // what was judged: whether it is hard
}

func nieuwePlat(t *testing.T) platlijst {
	t.Helper()
	ruw, err := os.ReadFile("testdata/gewoon.txt")
	if err != nil {
		t.Fatal(err)
	}
	lezer, err := lexicon.NieuweLezer()
	if err != nil {
		t.Fatal(err)
	}
	p := platlijst{methode(t), lezer, map[string]bool{}, map[string]bool{}}
	for regel := range strings.Lines(string(ruw)) {
		if !strings.HasPrefix(regel, "#") {
			for _, w := range strings.Fields(regel) {
				p.gewoon[w] = true
			}
		}
	}
	return p
}

// moeilijk returns the words of texts that are not plain, each as often as it stands there, and the number of all words.
func (p platlijst) moeilijk(teksten []string) (uit []string, alle int) {
	for _, tekst := range teksten {
		for _, w := range p.m.Kader().Wetten() { // a law is called what it is called
			tekst = strings.ReplaceAll(tekst, w.Titel, "")
		}
		uitgelegd := map[string]bool{} // the words of terms of more than one word
		for _, b := range p.m.BegrippenIn(tekst) {
			for _, w := range strings.Fields(strings.ToLower(b.Woord)) {
				uitgelegd[w] = true
			}
		}
		for _, w := range strings.FieldsFunc(strings.ToLower(tekst), func(r rune) bool { return !unicode.IsLetter(r) && r != '-' && r != '’' }) {
			w = strings.Trim(w, "-’")
			if w == "" {
				continue
			}
			alle++
			if p.isMoeilijk(w) && !uitgelegd[w] {
				uit = append(uit, w)
			}
		}
	}
	return uit, alle
}

// isMoeilijk judges one word in lower case.
func (p platlijst) isMoeilijk(w string) bool {
	if _, ok := p.gezien[w]; !ok {
		vaak := p.lezer.Zoek(strings.ReplaceAll(w, "’", "'"))&lexicon.Vaak != 0
		p.gezien[w] = !vaak && !p.gewoon[w] && len([]rune(w)) > 1 && len(p.m.BegrippenIn(w)) == 0
	}
	return p.gezien[w]
}

// TestAfkortingenZijnUitgelegd looks for every short name in capitals that a user can read, and wants it in the glossary.
func TestAfkortingenZijnUitgelegd(t *testing.T) {
	m, gevonden := methode(t), map[string]bool{}
	for _, g := range tekstgroepen(t) {
		afkortingen(gevonden, g.teksten...)
	}
	for _, a := range m.Kader().Artikelen() {
		afkortingen(gevonden, a.Naam(), a.Wet, a.Noot)
	}
	for _, u := range m.Kader().Rechtspraak() {
		afkortingen(gevonden, u.Naam, u.Over, u.Betekent, u.Gezien)
	}
	for _, g := range m.Kader().Grondwaarden() {
		afkortingen(gevonden, g.Label, g.Zin, g.Bron)
	}
	casussen, err := oefen.Alle()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range casussen {
		for _, i := range c.Verloop {
			afkortingen(gevonden, zonderMaskers(i.Tekst.String()))
		}
	}
	if len(gevonden) < 20 {
		t.Fatalf("%d short names: the search for them is broken", len(gevonden))
	}
	for _, w := range slices.Sorted(maps.Keys(gevonden)) {
		if len(m.BegrippenIn(w)) == 0 {
			t.Errorf("%s is not in begrippen.json", w)
		}
	}
}

// afkortingen adds the words with two capitals or more, and the few that are written small.
func afkortingen(in map[string]bool, teksten ...string) {
	klein := []string{"pgb", "ggz", "zzp", "lvb"}
	for _, tekst := range teksten {
		for _, w := range strings.FieldsFunc(tekst, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
			n := 0
			for _, r := range w {
				if unicode.IsUpper(r) {
					n++
				}
			}
			wetnummer := strings.HasPrefix(w, "BWBR") // in the official database
			if n >= 2 && !wetnummer || slices.Contains(klein, w) {
				in[w] = true
			}
		}
	}
}

// zonderMaskers takes out what stands between square brackets.
func zonderMaskers(s string) string {
	for {
		voor, rest, ok := strings.Cut(s, "[")
		if !ok {
			return s
		}
		_, na, _ := strings.Cut(rest, "]")
		s = voor + na
	}
}
