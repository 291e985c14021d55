package quiz

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"oliekan/toets"
)

// peildag is the day on which every article of the quiz must be in force.
const peildag = "2026-11-21"

// methode returns the method with the embedded data.
func methode(t *testing.T) *toets.Methode {
	t.Helper()
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// laad returns the questions.
func laad(t *testing.T) []Vraag {
	t.Helper()
	vs, err := Laad(methode(t))
	if err != nil {
		t.Fatal(err)
	}
	return vs
}

// perOnderwerp is how many questions a subject has.
const perOnderwerp = 17

// TestAantallen counts: as many questions of each subject, every level well filled, also within a subject.
func TestAantallen(t *testing.T) {
	vs := laad(t)
	ids, niveaus := map[string]bool{}, map[Moeilijkheid]int{}
	per := map[Onderwerp]map[Moeilijkheid]int{}
	for _, o := range Onderwerpen() {
		per[o] = map[Moeilijkheid]int{}
	}
	for _, v := range vs {
		ids[v.ID] = true
		niveaus[v.Moeilijkheid]++
		per[v.Onderwerp][v.Moeilijkheid]++
	}
	if len(ids) != len(vs) {
		t.Errorf("%d ids for %d questions", len(ids), len(vs))
	}
	for _, o := range Onderwerpen() {
		totaal := 0
		for _, m := range Moeilijkheden() {
			totaal += per[o][m]
			if per[o][m] < 4 {
				t.Errorf("%s: %d questions of level %s, want at least 4", o, per[o][m], m)
			}
		}
		if totaal != perOnderwerp {
			t.Errorf("%s: %d questions, want %d", o, totaal, perOnderwerp)
		}
	}
	t.Logf("levels: %v", niveaus)
}

// TestArtikelenGelden checks every article by itself, not with the rule of the validator.
func TestArtikelenGelden(t *testing.T) {
	kader := methode(t).Kader()
	if kader.Datum() != peildag {
		t.Errorf("the frame is of %s: read the questions again and change this day", kader.Datum())
	}
	sleutels := map[string]bool{}
	for _, v := range laad(t) {
		for _, s := range v.Artikelen {
			sleutels[s] = true
			if a, ok := kader.Artikel(s); !ok || !a.Geldt(peildag) || !a.Getoetst {
				t.Errorf("%s: article %q exists %v, in force %v, read %v", v.ID, s, ok, a.Geldt(peildag), a.Getoetst)
			}
		}
		if v.Onderwerp == OnderwerpArtikelen && len(v.Artikelen)+len(v.Stappen) == 0 {
			t.Errorf("%s: is about articles and names none", v.ID)
		}
	}
	t.Logf("%d articles", len(sleutels))
}

// TestAntwoorden checks that nothing but the content tells which answer is right: neither its place nor its length.
func TestAntwoorden(t *testing.T) {
	vs := laad(t)
	var plek [4]int
	langst, kortst := 0, 0
	for _, v := range vs {
		plek[v.Goed]++
		lengtes := make([]int, 0, 4)
		for _, a := range v.Antwoorden {
			lengtes = append(lengtes, utf8.RuneCountInString(a))
			if strings.HasSuffix(a, ".") {
				t.Errorf("%s: %q ends with a full stop", v.ID, a)
			}
		}
		lo, hi := slices.Min(lengtes), slices.Max(lengtes)
		if hi-lo > 16 {
			t.Errorf("%s: answers of %d to %d runes", v.ID, lo, hi)
		}
		if lengtes[v.Goed] == hi {
			langst++
		}
		if lengtes[v.Goed] == lo {
			kortst++
		}
		if n := verschillend(v.Antwoorden[:]); n != 4 {
			t.Errorf("%s: %d different answers, want 4", v.ID, n)
		}
	}
	for i, n := range plek {
		if 100*n > 30*len(vs) {
			t.Errorf("the right answer is %s in %d of %d questions", Letter(i), n, len(vs))
		}
	}
	if 100*langst > 35*len(vs) || 100*kortst > 35*len(vs) {
		t.Errorf("the right answer is the longest %d and the shortest %d times of %d", langst, kortst, len(vs))
	}
	t.Logf("places %v, longest %d, shortest %d", plek, langst, kortst)
}

// verschillend counts different texts, whatever their capitals.
func verschillend(ts []string) int {
	gezien := map[string]bool{}
	for _, t := range ts {
		gezien[strings.ToLower(t)] = true
	}
	return len(gezien)
}

// TestPlaatsIsGeenPatroon checks that nobody can follow the letters: in file order no letter comes three times running,
// and within a subject none has more than three of ten.
func TestPlaatsIsGeenPatroon(t *testing.T) {
	vs := laad(t)
	per := map[Onderwerp][4]int{}
	for i, v := range vs {
		tel := per[v.Onderwerp]
		tel[v.Goed]++
		per[v.Onderwerp] = tel
		if i > 1 && vs[i-1].Goed == v.Goed && vs[i-2].Goed == v.Goed {
			t.Errorf("%s: the third right answer %s in a row", v.ID, Letter(v.Goed))
		}
	}
	for o, tel := range per {
		if 10*slices.Max(tel[:]) > 3*perOnderwerp {
			t.Errorf("%s: right answers at %v", o, tel)
		}
	}
}

// TestUitlegNoemtGeenLetter checks that answers can be shown in another order.
func TestUitlegNoemtGeenLetter(t *testing.T) {
	for _, v := range laad(t) {
		for _, w := range strings.Fields(v.Uitleg) {
			if w = strings.Trim(w, ".,:;"); len(w) == 1 && strings.Contains(letters, w) {
				t.Errorf("%s: uitleg names answer %s", v.ID, w)
			}
		}
	}
}

// TestPraatvragen checks that about half of the questions are small situations: two sentences and then the question.
func TestPraatvragen(t *testing.T) {
	vs := laad(t)
	n := 0
	for _, v := range vs {
		if len(zinnen(v.Vraag)) >= 3 {
			n++
		}
	}
	if 100*n < 40*len(vs) || 100*n > 60*len(vs) {
		t.Errorf("%d situations in %d questions, want about half", n, len(vs))
	}
}

// TestBron checks what the reader sees as source, for every sort of source.
func TestBron(t *testing.T) {
	want := map[string]string{
		"afwijken-van-een-beleidsregel": "Awb artikel 4:84 (tekst van 1 juli 2026); Awb artikel 3:46 (tekst van 1 juli 2026); " +
			"woordenlijst: beleidsregel",
		"twee-waarden-botsen": "grondwaarde van Wmo 2015: zo lang mogelijk thuis; " +
			"grondwaarde van Wmo 2015: jezelf redden; stap 2: Grondwaarden",
		"feit-of-vermoeden": "stap Aanleiding; woordenlijst: feit, interpretatie",
	}
	got := map[string]string{}
	for _, v := range laad(t) {
		if _, ok := want[v.ID]; ok {
			got[v.ID] = v.Bron
		}
		if v.Bron == "" {
			t.Errorf("%s: no source", v.ID)
		}
	}
	if !maps.Equal(got, want) {
		t.Errorf("sources are\n%q\nwant\n%q", got, want)
	}
}

// TestAnderWoord checks that the quiz uses the word of the gemeente, and that "een" stands before it: another word may
// have another article.
func TestAnderWoord(t *testing.T) {
	vs, err := Laad(methode(t).Met(toets.Aanvulling{Oliemannetje: "maatwerkcoach"}))
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, v := range vs {
		for waar, tekst := range teksten(v) {
			if strings.Contains(strings.ToLower(tekst), "oliemannetje") {
				t.Errorf("%s, %s: %q", v.ID, waar, tekst)
			}
			n += strings.Count(strings.ToLower(tekst), "een maatwerkcoach")
		}
	}
	rauw := strings.Count(string(bestand), "{oliemannetje}")
	if alsWoord := strings.Count(string(bestand), `"{oliemannetje}"`); n == 0 || n != rauw-alsWoord {
		t.Errorf("%d times \"een maatwerkcoach\", want %d", n, rauw-alsWoord)
	}
}

func TestLetterEnLabel(t *testing.T) {
	if got := Letter(0) + Letter(3) + cmp.Or(Letter(-1), Letter(4), "-"); got != "AD-" {
		t.Errorf("letters are %q", got)
	}
	if got := OnderwerpDoelOfMiddel.Label(); got != "doel of middel" {
		t.Errorf("label is %q", got)
	}
}
