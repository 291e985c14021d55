package handout

import (
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/text/width"
)

// breedTekst is the number of columns of plain text.
const breedTekst = 72

// naarTekst writes text that a screen reader reads well: no drawn lines, no columns, one thing after the other.
func naarTekst(d Document) ([]byte, error) {
	t := tekstSchrijver{breed: breedTekst}
	if err := t.document(d); err != nil {
		return nil, err
	}
	return []byte(t.b.String()), nil
}

// document writes a document and the papers in it, each with more white above it.
func (t *tekstSchrijver) document(d Document) error {
	t.kop(d.Titel)
	if err := t.blokken(d.Aanhef); err != nil {
		return err
	}
	for _, x := range d.Delen {
		t.wit()
		t.kop(opvallend(x.Kop))
		if err := t.blokken(x.Blokken); err != nil {
			return err
		}
	}
	if d.Voet != "" {
		t.wit()
		t.wit()
		t.alinea(strings.ReplaceAll(d.Voet, " · ", ". ")+".", "", "")
	}
	for _, x := range d.Stukken {
		t.wit()
		t.wit()
		if err := t.document(x); err != nil {
			return err
		}
	}
	return nil
}

// opvallend gives a heading capitals, for plain text has nothing else; a label such as "[inwoner]" must stay as it is.
func opvallend(s string) string {
	if strings.Contains(s, "[") {
		return s
	}
	return strings.ToUpper(s)
}

// tekstSchrijver gathers lines of at most breed columns.
type tekstSchrijver struct {
	b     strings.Builder
	breed int
}

// kop writes a heading, with an empty line above it.
func (t *tekstSchrijver) kop(s string) {
	if t.b.Len() > 0 {
		t.b.WriteByte('\n')
	}
	t.alinea(s, "", "")
}

// wit writes the empty line between blocks.
func (t *tekstSchrijver) wit() { t.b.WriteByte('\n') }

// alinea writes running text; eerste stands before its first line, rest before the others.
func (t *tekstSchrijver) alinea(s, eerste, rest string) {
	voor := eerste
	for _, r := range breekTekst(s, t.breed-max(cellen(eerste), cellen(rest))) {
		t.b.WriteString(strings.TrimRight(voor+r, " ") + "\n")
		voor = rest
	}
}

// blokken writes blocks; the first that is not known ends it with an error.
func (t *tekstSchrijver) blokken(bs []Blok) error {
	for _, b := range bs {
		if err := t.blok(b); err != nil {
			return err
		}
	}
	return nil
}

// blok writes one block. A box has no form in plain text: what stands in it is enough.
func (t *tekstSchrijver) blok(b Blok) error {
	switch b := b.(type) { // before the empty line: what stands in these brings one
	case Kader:
		return t.blokken(b.Blokken)
	case Kaart:
		t.kop(b.Kop + ":")
		return t.blokken(b.Blokken)
	case Nieuwblad: // there are no pages here
		return nil
	}
	t.wit()
	switch b := b.(type) {
	case Alinea:
		t.alinea(b.tekst(), "", "")
	case Tussenkop:
		t.alinea(b.Tekst+":", "", "")
	case Lijst:
		t.lijst(b.Punten)
	case Inhoud:
		t.lijst(b.titels())
	case Feiten:
		for _, r := range b.regels() {
			t.alinea(r.String(), "", "  ")
		}
	case Figuur:
		t.alinea(b.Uitleg, "", "")
	case Tabel:
		t.tabel(b)
	case Schrijfregels:
		t.schrijfregels(b)
	case Aankruisvakken:
		t.aankruisvakken(b)
	default:
		return fmt.Errorf("block %T: %w", b, errBlok)
	}
	return nil
}

// lijst writes a list with dashes.
func (t *tekstSchrijver) lijst(rs []Regel) {
	for _, r := range rs {
		t.alinea(r.String(), "- ", "  ")
	}
}

// schrijfregels leaves empty lines: a screen reader passes them without a sound, and rows of underscores it does not.
func (t *tekstSchrijver) schrijfregels(b Schrijfregels) {
	if b.Naam != "" {
		t.alinea(b.Naam, "", "")
	}
	t.alinea(b.uitleg(), "", "")
	for range b.aantal() {
		t.wit()
	}
}

// aankruisvakken writes a list in which every point begins with an empty box.
func (t *tekstSchrijver) aankruisvakken(b Aankruisvakken) {
	if b.Naam != "" {
		t.alinea(b.Naam, "", "")
	}
	for _, r := range b.Vakken {
		t.alinea(r.String(), vakLetter+" ", "  ")
	}
}

// tekst is a paragraph in plain text: words of the inwoner stand between quotation marks, unless they do already.
func (b Alinea) tekst() string {
	s := b.Regel.String()
	if b.Stijl == Citaat && !strings.HasPrefix(s, "“") && !strings.HasPrefix(s, "\"") {
		return "“" + s + "”"
	}
	return s
}

// tabel writes a table row by row: the heading of the row, and below it each column with its name.
func (t *tekstSchrijver) tabel(b Tabel) {
	for i, r := range b.Rijen {
		if i > 0 {
			t.wit()
		}
		for j, c := range r {
			kop := b.Kolommen[j].Kop.String() + ": "
			if j == 0 && b.Rijkop {
				t.alinea(kop+c.tekst(), "", "  ")
				continue
			}
			t.alinea(kop+c.tekst(), "  ", "    ")
		}
	}
}

// tekst joins the paragraphs of a cell.
func (c Cel) tekst() string {
	delen := make([]string, len(c))
	for i, r := range c {
		delen[i] = r.String()
	}
	return strings.Join(delen, "; ")
}

// breekTekst breaks running text into lines of at most breed columns, inside a word only if it is wider than a line.
func breekTekst(s string, breed int) []string {
	var uit []string
	var lijn strings.Builder
	vol := 0 // columns in use on this line
	klaar := func() {
		uit = append(uit, lijn.String())
		lijn.Reset()
		vol = 0
	}
	for _, w := range strings.Split(s, " ") {
		n := cellen(w)
		if vol > 0 && vol+1+n > breed {
			klaar()
		}
		if vol > 0 {
			lijn.WriteByte(' ')
			vol++
		}
		// A word that is wider than a line goes on at the next one, rune by rune.
		for _, r := range w {
			if c := cel(r); vol+c > breed {
				klaar()
			}
			lijn.WriteRune(r)
			vol += cel(r)
		}
	}
	klaar()
	return uit
}

// cellen gives the width of a text in columns of a terminal.
func cellen(s string) int {
	n := 0
	for _, r := range s {
		n += cel(r)
	}
	return n
}

// cel gives the width of a rune: two for wide letters (Unicode, UAX 11), none for accents on the letter before.
func cel(r rune) int {
	if r < unicode.MaxLatin1 {
		return 1
	}
	if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
		return 0
	}
	if k := width.LookupRune(r).Kind(); k == width.EastAsianWide || k == width.EastAsianFullwidth {
		return 2
	}
	return 1
}
