package anoniem

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Bandsoort is the kind of detail that a band makes less precise.
type Bandsoort string

// The details that are offered as a band (privacy design, finding, 8).
const (
	BandLeeftijd   Bandsoort = "leeftijd"
	BandHuishouden Bandsoort = "huishouden"
	BandBedrag     Bandsoort = "bedrag"
)

// Band offers to tell a detail less precisely: "43 jaar" becomes "40 tot 55 jaar". It is an offer: nothing changes
// until a person takes it.
type Band struct {
	Begin, Eind int // bytes of the text; Eind is exclusive
	Soort       Bandsoort
	Was         Tekst  // as it stands there
	Wordt       string // what would stand there
}

// Pas puts the band in every place of t where exactly this detail stands, and reports whether there was one.
func (b Band) Pas(t Tekst) (Tekst, bool) {
	var uit strings.Builder
	plek := 0
	for _, ander := range Banden(t) {
		if ander.Was == b.Was && ander.Wordt == b.Wordt {
			uit.WriteString(t.s[plek:ander.Begin])
			uit.WriteString(b.Wordt)
			plek = ander.Eind
		}
	}
	if plek == 0 {
		return t, false
	}
	uit.WriteString(t.s[plek:])
	return Tekst{uit.String()}, true
}

// Banden finds the ages, the sizes of households and the amounts in a masked text, in order. Ages that a law speaks of
// (18, 21, 27 and 67), durations and what is a band already are left alone. It runs in the review only, so it may use
// regular expressions.
func Banden(t Tekst) []Band {
	var uit []Band
	for _, z := range bandzoekers() {
		if !slices.ContainsFunc(z.teken, func(w string) bool { return strings.Contains(t.s, w) }) {
			continue
		}
		for _, m := range z.vorm.FindAllStringSubmatchIndex(t.s, -1) {
			b, ok := z.maak(t.s, m)
			if ok && !slices.ContainsFunc(uit, func(o Band) bool { return o.Begin < b.Eind && b.Begin < o.Eind }) {
				uit = append(uit, b)
			}
		}
	}
	slices.SortFunc(uit, func(a, b Band) int { return a.Begin - b.Begin })
	return uit
}

// bandzoeker finds one way to write a detail. maak gets the text and the places of the match and its groups.
type bandzoeker struct {
	teken []string // one of these must stand in the text: looking for it is far cheaper than the pattern
	vorm  *regexp.Regexp
	maak  func(s string, m []int) (Band, bool)
}

// bandzoekers are made at the first review: compiling them takes longer than drawing the first screen may.
var bandzoekers = sync.OnceValue(func() []bandzoeker {
	getal := `(?:\d{1,3}|` + strings.Join(telwoorden(), "|") + `)`
	rij := `(` + getal + `(?:, ` + getal + `)*(?: (?:en|of) ` + getal + `)?)`
	return []bandzoeker{
		{[]string{"ja", "JA", "Ja", "jr"}, regexp.MustCompile(`(?i)` + rij + ` ?(?:jaar|jr\b\.?)`), leeftijdsband},
		{[]string{"jarige"}, regexp.MustCompile(`(?i)(` + getal + `)-?jarige\b`), jarigeband},
		{[]string{"("}, regexp.MustCompile(`\((\d{1,2})\)`), haakjesband},
		{[]string{"maanden", "weken"}, regexp.MustCompile(`(?i)(` + getal + `) (?:maanden|weken)`), zuigelingband},
		{[]string{"eren", "kids", "zo", "ochters", "roers", "ussen", "leden", "noten", "sonen"}, regexp.MustCompile(`(?i)(` + getal + `) (?:[a-zë]+e )?(?:klein|pleeg|stief)?(?:kinderen|kids|zoons|zonen|dochters|broers|zussen|gezinsleden|huisgenoten|personen)\b`), gezinsband},
		{[]string{"€"}, regexp.MustCompile(`€ ?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(?:\d{2}|--?))?`), bedragband},
		{[]string{" euro"}, regexp.MustCompile(`\b(\d{1,3}(?:\.\d{3})+|\d+)(?:,\d{2})? euro\b`), bedragband},
	}
})

// leeftijden are the bounds of the bands, in years: school, secondary school, adult, the bound of the Participatiewet
// for young people, and the pension.
var leeftijden = []int{4, 12, 18, 27, 40, 55, 67}

// inWet reports whether a law speaks of this age, so that it often is no detail of a person.
func inWet(jaren int) bool { return slices.Contains([]int{18, 21, 27, 67}, jaren) }

// tussenLeeftijden gives the band of the ages from the youngest to the oldest.
func tussenLeeftijden(jongste, oudste int) string {
	i, _ := slices.BinarySearch(leeftijden, jongste+1)
	j, _ := slices.BinarySearch(leeftijden, oudste+1)
	switch {
	case j == 0:
		return "jonger dan 4 jaar"
	case i == len(leeftijden):
		return "67 jaar of ouder"
	case j == len(leeftijden):
		return "ouder dan " + strconv.Itoa(leeftijden[i-1]) + " jaar"
	case i == 0:
		return "jonger dan " + strconv.Itoa(leeftijden[j]) + " jaar"
	}
	return strconv.Itoa(leeftijden[i-1]) + " tot " + strconv.Itoa(leeftijden[j]) + " jaar"
}

// leeftijdsband makes the band of "43 jaar" and "4, 7 en 9 jaar", unless the words around it tell of a duration.
func leeftijdsband(s string, m []int) (Band, bool) {
	oud := strings.HasPrefix(s[m[1]:], " oud") || strings.HasPrefix(s[m[1]:], " jong")
	if !oud && (!voorLeeftijd(s[:m[0]]) || naDuur(s[m[1]:])) || !woordgrens(s, m[0]) {
		return Band{}, false
	}
	jaren := getallenIn(s[m[2]:m[3]])
	vorig := vorigWoord(s[:m[0]])
	if vorig == "tot" || vorig == "dan" || len(jaren) == 1 && inWet(jaren[0]) || len(jaren) == 0 || slices.Max(jaren) > 115 {
		return Band{}, false
	}
	return bandVan(s, m[0], m[1], BandLeeftijd, tussenLeeftijden(slices.Min(jaren), slices.Max(jaren))), true
}

// jarigeband makes "een volwassen vrouw" of "een 43-jarige vrouw".
func jarigeband(s string, m []int) (Band, bool) {
	jaren := getallenIn(s[m[2]:m[3]])
	if len(jaren) != 1 || inWet(jaren[0]) || !woordgrens(s, m[0]) {
		return Band{}, false
	}
	i, _ := slices.BinarySearch(leeftijden, jaren[0]+1)
	wordt := []string{"heel jonge", "jonge", "minderjarige", "jongvolwassen", "volwassen", "volwassen", "volwassen", "oudere"}[i]
	return bandVan(s, m[0], m[1], BandLeeftijd, wordt), true
}

// haakjesband makes a band of the age in "zoon (9)" and "[dochter] (14)".
func haakjesband(s string, m []int) (Band, bool) {
	jaren := getallenIn(s[m[2]:m[3]])
	if len(jaren) != 1 || inWet(jaren[0]) || !strings.HasSuffix(s[:m[0]], "] ") && !naPersoon(s[:m[0]]) {
		return Band{}, false
	}
	return bandVan(s, m[0], m[1], BandLeeftijd, "("+tussenLeeftijden(jaren[0], jaren[0])+")"), true
}

// zuigelingband makes a band of the age of a baby: "7 weken oud", "een baby van drie maanden".
func zuigelingband(s string, m []int) (Band, bool) {
	oud := strings.HasPrefix(s[m[1]:], " oud")
	van, isVan := strings.CutSuffix(s[:m[0]], " van ")
	if !oud && !(isVan && naPersoon(van+" ")) || !woordgrens(s, m[0]) {
		return Band{}, false
	}
	return bandVan(s, m[0], m[1], BandLeeftijd, "jonger dan 4 jaar"), true
}

// gezinsband makes a band of the number in "drie jonge kinderen". "een" is an article as well.
func gezinsband(s string, m []int) (Band, bool) {
	n := getallenIn(s[m[2]:m[3]])
	if len(n) != 1 || n[0] < 2 || !woordgrens(s, m[0]) || strings.HasSuffix(s[:m[0]], " of ") {
		return Band{}, false
	}
	wordt := "een of twee"
	if n[0] > 2 {
		wordt = "drie of meer"
	}
	return bandVan(s, m[0], m[1], BandHuishouden, wordt+s[m[3]:m[1]]), true
}

// bedragbanden are the upper bounds in euro, with the words for what lies below: words, so that a band is never taken
// for an amount again.
var bedragbanden = []struct {
	tot  int
	naam string
}{
	{100, "minder dan honderd euro"},
	{500, "honderd tot vijfhonderd euro"},
	{1000, "vijfhonderd tot duizend euro"},
	{5000, "duizend tot vijfduizend euro"},
	{10000, "vijfduizend tot tienduizend euro"},
	{25000, "tien tot vijfentwintig duizend euro"},
	{50000, "vijfentwintig tot vijftig duizend euro"},
}

// bedragband makes the band of an amount in euro.
func bedragband(s string, m []int) (Band, bool) {
	euro, err := strconv.Atoi(strings.ReplaceAll(s[m[2]:m[3]], ".", ""))
	if err != nil || !woordgrens(s, m[0]) {
		return Band{}, false
	}
	wordt := "meer dan vijftigduizend euro"
	for _, b := range bedragbanden {
		if euro < b.tot {
			wordt = b.naam
			break
		}
	}
	return bandVan(s, m[0], m[1], BandBedrag, wordt), true
}

// bandVan makes the offer for the bytes from van to tot.
func bandVan(s string, van, tot int, soort Bandsoort, wordt string) Band {
	return Band{Begin: van, Eind: tot, Soort: soort, Was: Tekst{s[van:tot]}, Wordt: wordt}
}
