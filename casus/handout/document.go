package handout

import (
	"errors"
	"strings"
	"unicode"

	"oliekan/casus/anoniem"
	"oliekan/toets/taal"

	"golang.org/x/text/unicode/norm"
)

// errBlok is returned by a formaat for a block that it does not know: a fault in this package.
var errBlok = errors.New("unknown kind of block")

// Document is what a handout says, before it has a form.
type Document struct {
	Soort  Soort
	Titel  string // the first heading, and the title of the file
	Kop    string // runs along the top of every page; decoration, so it says nothing that the text does not say
	Voet   string // runs along the foot of every page, as decoration; the last line where there are no pages
	Bladen int    // in print at most so many sheets of A4; 0 is no limit
	// Vervolg puts what does not fit in Bladen on pages behind them, instead of leaving it out.
	Vervolg bool
	Aanhef  []Blok // between the title and the first Deel
	Delen   []Deel
	// Stukken are the papers of a bundle. They come after the Delen, each from a new page on.
	Stukken []Document
	// Logo stands beside the title, or on the cover of a bundle; nil for none. Maak and Bundel leave it to who writes:
	// not every formaat has a place for it.
	Logo *Logo

	diep      int  // levels that every heading stands deeper: 1 for a paper in a bundle
	omslag    bool // the title and the Aanhef are a cover
	voortgang func(klaar, van int)
}

// MetVoortgang gives the document back as one that tells, while a PDF is made, how many of its papers are laid out. The
// function is called from the goroutine that writes.
func (d Document) MetVoortgang(meld func(klaar, van int)) Document {
	d.voortgang = meld
	return d
}

// Deel is a part of a document under a heading of the second level.
type Deel struct {
	Kop     string
	Blokken []Blok
	Wijkt   bool // the first to be shortened where there is no room
	Heel    bool // on one page, if it fits on half of one or so
}

// Blok is one of the blocks below. The set is closed: every formaat knows all of them.
type Blok interface {
	// vorm gives the block back with every text changed by f.
	vorm(f func(Stuk) Stuk) Blok
}

// Regel is running text: pieces that follow each other without anything between them.
type Regel []Stuk

// Stuk is a piece of text with one look.
type Stuk struct {
	Tekst string
	Vet   bool   // stands out
	Stil  bool   // steps back; readable all the same
	Vrij  bool   // written by people: may be shortened where there is no room
	Link  string // a web address, or ""
	mist  bool   // no font has these letters; set while a PDF is laid out
	wie   bool   // names who says what follows
}

// Stijl is the look of a paragraph.
type Stijl string

// The looks of a paragraph.
const (
	Gewoon  Stijl = ""
	Citaat  Stijl = "citaat"  // words of the inwoner
	Leemte  Stijl = "leemte"  // says that something is still open
	Noot    Stijl = "noot"    // small print
	Kernzin Stijl = "kernzin" // the one sentence that must be seen
)

type (
	// Alinea is a paragraph.
	Alinea struct {
		Stijl Stijl
		Regel Regel
	}
	// Tussenkop is a heading of the third level, inside a Deel.
	Tussenkop struct{ Tekst string }
	// Lijst is a list of points without order.
	Lijst struct{ Punten []Regel }
	// Feiten are names with values.
	Feiten struct{ Feiten []Feit }
	// Feit is one name with its value.
	Feit struct {
		Naam   string
		Waarde Regel
	}
	// Tabel has a heading above every column and, with Rijkop, a heading before every row.
	Tabel struct {
		Naam     string // says what the table holds; read out, and shown where there is no other heading
		Kolommen []Kolom
		Rijen    [][]Cel
		Rijkop   bool
	}
	// Kolom is the heading of a column and its share of the width.
	Kolom struct {
		Kop   Regel
		Breed int
	}
	// Cel holds the paragraphs of one cell.
	Cel []Regel
	// Kader is a box around blocks.
	Kader struct{ Blokken []Blok }
)

// vast is text of the program.
func vast(s string) Stuk { return Stuk{Tekst: s} }

// vet is text of the program that stands out.
func vet(s string) Stuk { return Stuk{Tekst: s, Vet: true} }

// stil is text of the program that steps back.
func stil(s string) Stuk { return Stuk{Tekst: s, Stil: true} }

// vrij is text of a case, as a sentence: people type in a hurry, the paper goes to others.
func vrij(t anoniem.Tekst) Stuk { return los(taal.Zinsbegin(t.String())) }

// los is text that the program does not know beforehand and that may be of any length: of a case, of the settings, or
// an id that the method no longer has.
func los(s string) Stuk { return Stuk{Tekst: s, Vrij: true} }

// losVet is such text that stands out.
func losVet(s string) Stuk { return Stuk{Tekst: s, Vrij: true, Vet: true} }

// gebonden joins neighbours with the same look.
func (r Regel) gebonden() Regel {
	var uit Regel
	for _, s := range r {
		if s.Tekst == "" {
			continue
		}
		if n := len(uit) - 1; n >= 0 && uit[n].Vet == s.Vet && uit[n].Stil == s.Stil && uit[n].Link == s.Link {
			uit[n].Tekst += s.Tekst
			continue
		}
		uit = append(uit, s)
	}
	return uit
}

// regels writes facts as running text, "Naam: waarde".
func (b Feiten) regels() []Regel {
	uit := make([]Regel, len(b.Feiten))
	for i, x := range b.Feiten {
		uit[i] = append(Regel{vet(x.Naam), vast(": ")}, x.Waarde...)
	}
	return uit
}

// String gives the bare text.
func (r Regel) String() string {
	var b strings.Builder
	for _, s := range r {
		b.WriteString(s.Tekst)
	}
	return b.String()
}

// vorm gives running text back with every piece changed by f. Where nothing is left it says so: an empty place tells
// the reader nothing, and has no place in a tagged PDF.
func (r Regel) vorm(f func(Stuk) Stuk) Regel {
	uit := make(Regel, len(r))
	for i, s := range r {
		uit[i] = f(s)
	}
	if strings.TrimSpace(uit.String()) == "" {
		return Regel{stil("niet ingevuld")}
	}
	return uit
}

// The blocks change every text they hold, also names and explanations that only some formats show.

func (b Alinea) vorm(f func(Stuk) Stuk) Blok { return Alinea{b.Stijl, b.Regel.vorm(f)} }

func (b Tussenkop) vorm(f func(Stuk) Stuk) Blok { return Tussenkop{f(vast(b.Tekst)).Tekst} }

func (b Lijst) vorm(f func(Stuk) Stuk) Blok { return Lijst{regels(b.Punten, f)} }

func (b Feiten) vorm(f func(Stuk) Stuk) Blok {
	uit := make([]Feit, len(b.Feiten))
	for i, x := range b.Feiten {
		uit[i] = Feit{f(vast(x.Naam)).Tekst, x.Waarde.vorm(f)}
	}
	return Feiten{uit}
}

func (b Tabel) vorm(f func(Stuk) Stuk) Blok {
	uit := b
	uit.Naam, uit.Kolommen, uit.Rijen = f(vast(b.Naam)).Tekst, make([]Kolom, len(b.Kolommen)), make([][]Cel, len(b.Rijen))
	for i, k := range b.Kolommen {
		uit.Kolommen[i] = Kolom{k.Kop.vorm(f), k.Breed}
	}
	for i, r := range b.Rijen {
		uit.Rijen[i] = make([]Cel, len(r))
		for j, c := range r {
			uit.Rijen[i][j] = regels(c, f)
		}
	}
	return uit
}

func (b Kader) vorm(f func(Stuk) Stuk) Blok { return Kader{blokken(b.Blokken, f)} }

func (b Figuur) vorm(f func(Stuk) Stuk) Blok {
	uit := Figuur{f(vast(b.Uitleg)).Tekst, b.Breed, b.Hoog, make([]Vorm, len(b.Vormen))}
	for i, v := range b.Vormen {
		v.Tekst = f(vast(v.Tekst)).Tekst
		uit.Vormen[i] = v
	}
	return uit
}

// regels changes every line of a list.
func regels(rs []Regel, f func(Stuk) Stuk) []Regel {
	uit := make([]Regel, len(rs))
	for i, r := range rs {
		uit[i] = r.vorm(f)
	}
	return uit
}

// blokken changes every block.
func blokken(bs []Blok, f func(Stuk) Stuk) []Blok {
	uit := make([]Blok, len(bs))
	for i, b := range bs {
		uit[i] = b.vorm(f)
	}
	return uit
}

// vorm gives the document back with every text changed by f.
func (d Document) vorm(f func(Stuk) Stuk) Document {
	// Slices are made anew: a document that was shortened must not change the one it came from.
	d.Titel, d.Kop, d.Voet = f(vast(d.Titel)).Tekst, f(vast(d.Kop)).Tekst, f(vast(d.Voet)).Tekst
	d.Aanhef = blokken(d.Aanhef, f)
	delen := make([]Deel, len(d.Delen))
	for i, x := range d.Delen {
		x.Kop, x.Blokken = f(vast(x.Kop)).Tekst, blokken(x.Blokken, f)
		delen[i] = x
	}
	d.Delen = delen
	if d.Stukken != nil {
		stukken := make([]Document, len(d.Stukken))
		for i, x := range d.Stukken {
			stukken[i] = x.vorm(f)
		}
		d.Stukken = stukken
	}
	return d
}

// opgeschoond gives the document back with texts that every formaat can show: see schoon.
func (d Document) opgeschoond() Document {
	return d.vorm(func(s Stuk) Stuk {
		s.Tekst = schoon(s.Tekst)
		return s
	})
}

// schoon drops control characters, escape sequences, soft hyphens, what is no character, and the marks that turn the
// direction of what follows (Unicode, UAX 9: a text must not change how the rest of the page reads). White space
// becomes one space, and letters with loose accents become one letter (NFC), which fonts can draw.
func schoon(s string) string {
	if eenvoudig(s) {
		return s
	}
	var b strings.Builder
	wit := false
	for _, r := range norm.NFC.String(anoniem.Schoon(s)) {
		switch {
		case r == '\u00a0', r == '\u202f': // these join words: they stay
		case unicode.IsSpace(r):
			if !wit {
				b.WriteByte(' ')
			}
			wit = true
			continue
		case r == '\u00ad', r == '\ufeff', r&0xfffe == 0xfffe:
			continue
		case unicode.Is(unicode.Bidi_Control, r), unicode.IsControl(r):
			continue
		}
		wit = false
		b.WriteRune(r)
	}
	return b.String()
}

// eenvoudig is the cheap test that most text passes: printable ASCII without double spaces.
func eenvoudig(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' || s[i] == ' ' && i > 0 && s[i-1] == ' ' {
			return false
		}
	}
	return true
}
