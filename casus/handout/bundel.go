package handout

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"oliekan/casus"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// ErrDubbel is returned for a bundle in which one case stands twice.
var ErrDubbel = errors.New("case twice in a bundle")

// ErrGeenCasus is returned for a bundle without cases.
var ErrGeenCasus = errors.New("no case to make a handout of")

// Inhoud is a table of contents. A formaat with pages says on which page a paper begins; one with links leads to it.
type Inhoud struct{ Regels []Inhoudsregel }

// Inhoudsregel is one row of a table of contents.
type Inhoudsregel struct {
	Titel string
	Stuk  int // index in Document.Stukken
	blad  int // page from 0; set while a PDF is laid out
}

func (b Inhoud) vorm(f func(Stuk) Stuk) Blok {
	uit := make([]Inhoudsregel, len(b.Regels))
	for i, r := range b.Regels {
		uit[i] = Inhoudsregel{f(vast(r.Titel)).Tekst, r.Stuk, r.blad}
	}
	return Inhoud{uit}
}

// titels lists the rows as running text, for formats without pages and links.
func (b Inhoud) titels() []Regel {
	uit := make([]Regel, len(b.Regels))
	for i, r := range b.Regels {
		uit[i] = Regel{vast(r.Titel)}
	}
	return uit
}

// Bundel makes one document of a handout of every case: a cover, a table of contents and the papers, each from a new
// page on. Of one case it makes the handout itself. It is pure. It returns ErrGeenCasus without cases, ErrDubbel if a
// case is there twice, and the errors of Maak.
func Bundel(s Soort, gs []Gegevens) (Document, error) {
	if len(gs) < 2 {
		if len(gs) == 0 {
			return Document{}, fmt.Errorf("bundle %q: %w", s, ErrGeenCasus)
		}
		return Maak(s, gs[0])
	}
	gezien := map[casus.ID]bool{}
	stukken := make([]Document, len(gs))
	for i, g := range gs {
		if gezien[g.Casus.ID] {
			return Document{}, fmt.Errorf("bundle %q: %w", s, ErrDubbel)
		}
		gezien[g.Casus.ID] = true
		d, err := Maak(s, g)
		if err != nil {
			return Document{}, err
		}
		stukken[i] = d.alsStuk(i, schoon(g.Casus.Titel.String()))
		stukken[i].Kop = g.kopregel(s, stukken[i].Kop)
	}
	return omslag(s, gs, stukken).opgeschoond(), nil
}

// alsStuk makes a paper a part of a bundle: its headings stand one level deeper, and the first one names the case,
// where the kind of paper would have the same one for every case.
func (d Document) alsStuk(i int, casusTitel string) Document {
	d.diep = 1
	titel := d.Titel
	if casusTitel = strings.TrimSpace(taal.Zinsbegin(casusTitel)); casusTitel != "" && !strings.Contains(titel, casusTitel) {
		titel = casusTitel + ": " + kleineLetter(titel)
	}
	d.Titel = "Casus " + strconv.Itoa(i+1) + ": " + titel
	d.Kop = d.Titel // at the top of every page: which case this is
	return d
}

// kleineLetter begins a text without a capital, as inside a sentence; an abbreviation keeps it.
func kleineLetter(s string) string {
	eerste, n := utf8.DecodeRuneInString(s)
	if tweede, _ := utf8.DecodeRuneInString(s[n:]); unicode.IsUpper(tweede) {
		return s
	}
	return string(unicode.ToLower(eerste)) + s[n:]
}

// omslag makes the cover and the table of contents around the papers.
func omslag(s Soort, gs []Gegevens, stukken []Document) Document {
	d := Document{
		Soort: s, Stukken: stukken, omslag: true,
		Titel: "Bundel van " + strconv.Itoa(len(stukken)) + " casussen",
		Kop:   "Bundel: " + string(s), Voet: herkomsten(gs) + " · Advies, geen besluit · Wetten bekeken " + voetdag(gs),
	}
	feiten := []Feit{
		{"Soort", Regel{vast(taal.Hoofdletter(string(s)) + ". " + taal.Hoofdletter(s.Uitleg()) + ".")}},
		{"Casussen", Regel{vast(herkomsten(gs))}},
	}
	if m := maanden(gs); m != "" {
		feiten = append(feiten, Feit{"Besproken in", Regel{vast(m)}})
	}
	if g := gs[0].Gemeente; g != "" {
		feiten = append(feiten, Feit{"Gemeente", Regel{los(g)}})
	}
	d.Aanhef = []Blok{Feiten{append(feiten,
		Feit{"Wetten bekeken", Regel{vast(wetsdagen(gs))}}, Feit{"Status", Regel{vast("Advies, geen besluit")}})}}
	if b, ok := onbekeken(gs); ok {
		d.Aanhef, d.Kop = append(d.Aanhef, b), alsPersoonsgegevens+" · "+d.Kop
	}
	var in Inhoud
	for i, x := range stukken {
		in.Regels = append(in.Regels, Inhoudsregel{Titel: x.Titel, Stuk: i})
	}
	d.Delen = []Deel{{Kop: "Inhoud", Blokken: []Blok{Nieuwblad{}, in}}}
	return d
}

// onbekeken says of how many cases of a bundle nobody checked yet whether somebody can be recognised; false if of none.
func onbekeken(gs []Gegevens) (Blok, bool) {
	n := 0
	for _, g := range gs {
		if (lezing{Casus: g.Casus}).vertrouwelijk() != "" {
			n++
		}
	}
	wat := strconv.Itoa(n) + " casussen"
	switch n {
	case 0:
		return nil, false
	case 1:
		wat = "1 casus"
	}
	return Alinea{Regel: Regel{
		vet(alsPersoonsgegevens + "."),
		vast(" Bij " + wat + " keek nog geen tweede persoon of je iemand herkent."),
	}}, true
}

// herkomsten says what kinds of cases are in a bundle.
func herkomsten(gs []Gegevens) string {
	oefen := 0
	for _, g := range gs {
		if g.Casus.Oefen {
			oefen++
		}
	}
	switch oefen {
	case len(gs):
		return "Oefencasussen, verzonnen"
	case 0:
		return "Ontdaan van herkenbare gegevens"
	}
	return "Deels verzonnen, deels ontdaan van herkenbare gegevens"
}

// maanden says in which months the cases were discussed, "" if none has one.
func maanden(gs []Gegevens) string {
	return reeks(gs, func(g Gegevens) string { return g.Casus.Maand })
}

// wetsdagen says on which days the law was looked at.
func wetsdagen(gs []Gegevens) string {
	return reeks(gs, func(g Gegevens) string { return g.Casus.Wetsdag() })
}

// voetdag is that for the foot of a cover, which has room for one day.
func voetdag(gs []Gegevens) string {
	eerste := gs[0].Casus.Wetsdag()
	if slices.ContainsFunc(gs, func(g Gegevens) bool { return g.Casus.Wetsdag() != eerste }) {
		return "bij elke casus apart"
	}
	return lezing{Casus: gs[0].Casus}.opWetsdag()
}

// reeks shows the one date of the cases, or the first and the last; those without are left out.
func reeks(gs []Gegevens, datum func(Gegevens) string) string {
	var ds []string
	for _, g := range gs {
		if d := datum(g); d != "" {
			ds = append(ds, d)
		}
	}
	if len(ds) == 0 {
		return ""
	}
	van, tot := slices.Min(ds), slices.Max(ds) // dates as text compare in the order of the calendar
	if van == tot {
		return toets.Datum(van)
	}
	return toets.Datum(van) + " tot en met " + toets.Datum(tot)
}
