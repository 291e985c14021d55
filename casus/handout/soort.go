package handout

import (
	"errors"
	"fmt"
	"io"

	"oliekan/casus"
	"oliekan/toets"
)

// ErrSoort is returned for a soort that is not in Soorten.
var ErrSoort = errors.New("unknown kind of handout")

// ErrFormaat is returned for a formaat that is not in Formaten.
var ErrFormaat = errors.New("unknown format of handout")

// Soort is a kind of handout, named as on the command line.
type Soort string

// The kinds.
const (
	Samenvatting Soort = "samenvatting" // the whole case on exactly one A4
	Motivering   Soort = "motivering"   // what the municipality can put in the letter with its decision
	Uitleg       Soort = "inwoner"      // five plain sentences for the inwoner
	Deelnemer    Soort = "deelnemer"    // situation and questions with room to write, and nothing of the outcome
	Trainer      Soort = "trainer"      // everything that who leads a training needs
	Rolkaarten   Soort = "rolkaarten"   // cards for who plays a role
	Verhaal      Soort = "verhaal"      // what was asked, what it was about and what helped, for a newsletter
	Uitgebreid   Soort = "uitgebreid"   // the samenvatting, with what did not fit on sheets behind it
	Kwaliteit    Soort = "kwaliteit"    // what was weighed, on which articles, and what is missing, for who checks an advice
)

// Formaat is a form in which every soort can be written, named as on the command line and as the file's extension.
type Formaat string

// The formats.
const (
	PDF      Formaat = "pdf"
	Word     Formaat = "docx"
	HTML     Formaat = "html"
	Markdown Formaat = "md"
	Platte   Formaat = "txt" // plain text, 72 columns
)

// Gegevens is all that a handout is made from. Of the lesson only the kinds for a training need more than the case.
type Gegevens struct {
	casus.Les
	Methode  *toets.Methode
	Gemeente string // from the settings; "" is not shown
}

// soorten is the table of soorten, in the order in which they are offered.
func soorten() []rij[Soort, func(Gegevens) Document] {
	return []rij[Soort, func(Gegevens) Document]{
		{Samenvatting, "de hele casus op één A4", maakSamenvatting},
		{Motivering, "redenen bij het advies, voor in een eigen brief", maakMotivering},
		{Uitleg, "een half blad in gewone woorden, voor de inwoner", maakUitleg},
		{Deelnemer, "werkblad voor deelnemers aan een training", maakDeelnemer},
		{Trainer, "draaiboek voor wie de training leidt, met de afloop", maakTrainer},
		{Rolkaarten, "kaarten om uit te knippen, een voor elke rol", maakRolkaarten},
		{Verhaal, "een verhaal op één blad, voor nieuwsbrief of intranet", maakVerhaal},
		{Uitgebreid, "de samenvatting, met de rest op een blad erachter", maakUitgebreid},
		{Kwaliteit, "een check op één A4, voor wie het advies nakijkt", maakKwaliteit},
	}
}

// VoorTraining reports whether a soort is for a training: it needs a case that is ready for one.
func (s Soort) VoorTraining() bool { return s == Deelnemer || s == Trainer || s == Rolkaarten }

// Vorm is the form in which a soort is offered: what somebody writes on in is a file of Word, the rest a PDF.
func (s Soort) Vorm() Formaat {
	if s == Motivering || s == Uitleg {
		return Word
	}
	return PDF
}

// Uitleg says in a few plain words what the soort is for; nothing for one that is not in Soorten.
func (s Soort) Uitleg() string { return uitleg(soorten(), s) }

// formaten is the table of formaten, in the order in which they are offered.
func formaten() []rij[Formaat, func(Document) ([]byte, error)] {
	return []rij[Formaat, func(Document) ([]byte, error)]{
		{PDF, "om te printen of te delen", naarPDF},
		{Word, "om in Word verder te schrijven", naarWord},
		{HTML, "om te lezen in een browser", naarHTML},
		{Markdown, "tekst met eenvoudige opmaak", naarMarkdown},
		{Platte, "gewone tekst, goed voor een schermlezer", naarTekst},
	}
}

// Uitleg says in a few plain words what the formaat is for; nothing for one that is not in Formaten.
func (f Formaat) Uitleg() string { return uitleg(formaten(), f) }

// rij is one row of a table: a name, what it is for in plain Dutch, and what makes it.
type rij[N ~string, F any] struct {
	naam   N
	uitleg string
	maak   F
}

// uitleg finds what a name is for.
func uitleg[N ~string, F any](tabel []rij[N, F], naam N) string {
	for _, r := range tabel {
		if r.naam == naam {
			return r.uitleg
		}
	}
	return ""
}

// namen lists the names of a table.
func namen[N ~string, F any](tabel []rij[N, F]) []N {
	uit := make([]N, len(tabel))
	for i, r := range tabel {
		uit[i] = r.naam
	}
	return uit
}

// zoek finds the maker of a name.
func zoek[N ~string, F any](tabel []rij[N, F], naam N) (F, bool) {
	for _, r := range tabel {
		if r.naam == naam {
			return r.maak, true
		}
	}
	var niets F
	return niets, false
}

// Soorten lists the kinds that can be made.
func Soorten() []Soort { return namen(soorten()) }

// Formaten lists the forms that can be written.
func Formaten() []Formaat { return namen(formaten()) }

// Kan returns nil if a kind can be made of a case, and else what Maak would return: ErrSoort for a kind that is not in
// Soorten, a Geweigerd for a kind that is for a training where the case cannot be replayed, and an error if there is no
// method to read the case with.
func Kan(s Soort, g Gegevens) error {
	if _, ok := zoek(soorten(), s); !ok {
		return fmt.Errorf("make %q: %w", s, ErrSoort)
	}
	if g.Methode == nil {
		return fmt.Errorf("make %q: no method", s)
	}
	if s.VoorTraining() {
		if err := speelbaar(g); err != nil {
			return fmt.Errorf("make %q: %w", s, err)
		}
	}
	return nil
}

// Maak makes a handout of a case. It is pure. It returns the errors of Kan.
func Maak(s Soort, g Gegevens) (Document, error) {
	if err := Kan(s, g); err != nil {
		return Document{}, err
	}
	maak, _ := zoek(soorten(), s)
	d := maak(g)
	if n := (naspeler{lezing: lezing{Casus: g.Casus}}); (d.Bladen != 1 || d.Vervolg) && g.Casus.ID != "" {
		d.Kop += " · " + n.titel() // pages of several cases lie on one table
	}
	d.Voet, d.Kop = voet(d.Voet, g), g.kopregel(s, d.Kop)
	return d.metWetnamen(g.Methode).opgeschoond(), nil
}

// kopregel is what runs along the top of every page. Of a case that is still personal data it says so first: a page that
// comes loose has only its head and its foot, and the foot alone would sound as if the case were safe to share. The
// paper that goes to the inwoner is about nobody else.
func (g Gegevens) kopregel(s Soort, kop string) string {
	if s == Uitleg || (lezing{Casus: g.Casus}).vertrouwelijk() == "" {
		return kop
	}
	return alsPersoonsgegevens + " · " + kop
}

// alsPersoonsgegevens is what to do with a paper of a case in which somebody may be recognised.
const alsPersoonsgegevens = "Behandel dit als persoonsgegevens"

// voet adds to the foot of every page what kind of case this is, and when the law was looked at: a page that comes loose
// must still say so.
func voet(s string, g Gegevens) string {
	if g.Casus.ID == "" { // a paper that is about no case
		return s
	}
	l := lezing{Casus: g.Casus}
	return l.herkomst() + " · " + s + " · Wetten bekeken " + l.opWetsdag()
}

// Schrijf writes the document in one go: the bytes are complete before the first one leaves. It returns ErrFormaat for
// a form that is not in Formaten.
func (d Document) Schrijf(w io.Writer, f Formaat) error {
	maak, ok := zoek(formaten(), f)
	if !ok {
		return fmt.Errorf("write %q: %w", f, ErrFormaat)
	}
	b, err := maak(d)
	if err != nil {
		return fmt.Errorf("write %s as %s: %w", d.Soort, f, err)
	}
	if _, err := w.Write(b); err != nil {
		return fmt.Errorf("write %s as %s: %w", d.Soort, f, err)
	}
	return nil
}
