package toestand

import (
	"errors"
	"slices"
	"strings"
)

// What can be wrong with a file.
var (
	ErrVorm  = errors.New("not a toestand of a law")     // no XML of the right kind, or none of it has articles
	ErrXML   = errors.New("broken XML")                  // it stops in the middle or does not fit
	ErrGroot = errors.New("file, text or depth too big") // over one of the limits
	ErrType  = errors.New("document type is refused")    // a DOCTYPE, which could pull in other files
	ErrWeb   = errors.New("page of a website")           // HTML: what a browser shows, and not the XML
)

// Limits of what is read. The largest laws are a few megabytes.
const (
	MaxBestand  = 64 << 20 // bytes
	maxDiepte   = 200      // elements inside one another
	maxArtikels = 20_000
)

// Status of an article or a member in the repository, as far as it matters here.
const (
	statusVervallen = "vervallen" // it has ended
	statusNogNiet   = "nogniet"   // it stands in the text but is not in force (wetten.md, pitfall 1)
)

// Wet is the text of one law on one day.
type Wet struct {
	BWB       string // identifier, such as "BWBR0015703"
	Datum     string // first day of this version, as in the file; "2026-07-01"
	Titel     string // the short title, empty if the file names none
	Artikelen []Artikel
}

// Artikel is one article. Text that stands before or after its members counts as theirs.
type Artikel struct {
	Nummer string
	Status string
	Eigen  stuk // what stands outside the members
	Leden  []Lid
}

// Lid is one member of an article.
type Lid struct {
	Nummer string
	Status string
	stuk
}

// stuk is a text with its items: "a", "b".
type stuk struct {
	aanhef     []byte // all that stands outside the items
	onderdelen []onderdeel
}

// onderdeel is one item of a list, with all that is under it.
type onderdeel struct {
	nummer string
	tekst  []byte
}

// vind returns the articles with a number, in the order of the file. There can be two: a text with a version for later,
// or a treaty in two languages.
func (w *Wet) vind(nummer string) []*Artikel {
	var uit []*Artikel
	for i := range w.Artikelen {
		if strings.EqualFold(w.Artikelen[i].Nummer, nummer) {
			uit = append(uit, &w.Artikelen[i])
		}
	}
	return uit
}

// nummers returns the numbers of the articles that are in force or will be, each once, in the order of the file.
func (w *Wet) nummers() []string {
	var uit []string
	for i := range w.Artikelen {
		a := &w.Artikelen[i]
		if a.Status != statusVervallen && !slices.Contains(uit, a.Nummer) {
			uit = append(uit, a.Nummer)
		}
	}
	return uit
}

// lid finds the members with a number. Pw 18 has both "8" and "8*" (wetten.md, pitfall 2), so the whole number counts.
func (a *Artikel) lid(nummer string) []*Lid {
	var uit []*Lid
	for i := range a.Leden {
		if strings.EqualFold(a.Leden[i].Nummer, nummer) {
			uit = append(uit, &a.Leden[i])
		}
	}
	return uit
}

// item finds an item by its letter.
func (s *stuk) item(letter string) (string, bool) {
	var uit []string
	for i := range s.onderdelen {
		if strings.EqualFold(s.onderdelen[i].nummer, letter) {
			uit = append(uit, string(s.onderdelen[i].tekst))
		}
	}
	return strings.Join(uit, " "), len(uit) > 0
}

// tekst returns all of it.
func (s *stuk) tekst() string {
	var b strings.Builder
	b.Write(s.aanhef)
	for i := range s.onderdelen {
		b.WriteString(" " + s.onderdelen[i].nummer + " " + string(s.onderdelen[i].tekst))
	}
	return b.String()
}

// tekst returns all of an article.
func (a *Artikel) tekst() string {
	var b strings.Builder
	b.WriteString(a.Eigen.tekst())
	for i := range a.Leden {
		b.WriteString(" " + a.Leden[i].Nummer + " " + a.Leden[i].tekst())
	}
	return b.String()
}
