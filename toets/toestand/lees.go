package toestand

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
)

// Lees reads a toestand as a stream, so that memory holds its text and not its tree. It reads at most MaxBestand bytes,
// follows no reference to another file, and takes no DOCTYPE. An error wraps ErrVorm, ErrXML, ErrGroot or ErrType, or
// is that of r.
func Lees(r io.Reader) (*Wet, error) {
	tel := &teller{r: r}
	dec := xml.NewDecoder(tel)
	l := lezer{wet: &Wet{}}
	for {
		tok, err := dec.Token()
		switch {
		case errors.Is(err, io.EOF):
			return l.klaar()
		case tel.err != nil:
			return nil, tel.err
		case err != nil:
			return nil, fmt.Errorf("%w: %w", ErrXML, err)
		}
		if err := l.neem(tok); err != nil {
			regel, _ := dec.InputPos()
			return nil, fmt.Errorf("line %d: %w", regel, err)
		}
	}
}

// teller stops a reader at MaxBestand and keeps its error, which the XML decoder would dress up.
type teller struct {
	r   io.Reader
	n   int64
	err error
}

// Read reads on, or gives ErrGroot.
func (t *teller) Read(p []byte) (int, error) {
	n, err := t.r.Read(p)
	if t.n += int64(n); t.n > MaxBestand {
		err = ErrGroot
	}
	if err != nil && !errors.Is(err, io.EOF) {
		t.err = err
	}
	return n, err
}

// plek is where the characters of an element belong.
type plek int

const (
	nergens plek = iota // outside articles, or in a heading
	weg                 // what is no law: meta-data, notes of the editors
	titel
	artikelnummer
	lidnummer
	itemnummer
	tekst
)

// element is an open element.
type element struct {
	naam   string
	plek   plek
	status string // of the part of the law around it
}

// lezer builds a law from XML tokens.
type lezer struct {
	wet    *Wet
	open   []element
	gezien bool // the root was there
	// The article, member and item that are open now; nil outside.
	artikel *Artikel
	lid     *Lid
	item    *onderdeel
	items   int // items inside one another: only the outer one is an item of its own
	nummer  strings.Builder
	label   string // the number in the attributes of the article
}

// klaar checks at the end that there was a law.
func (l *lezer) klaar() (*Wet, error) {
	switch {
	case len(l.open) > 0:
		return nil, fmt.Errorf("%w: it stops inside %q", ErrXML, l.open[len(l.open)-1].naam)
	case !l.gezien || l.wet.BWB == "":
		return nil, fmt.Errorf("%w: no toestand with a bwb-id", ErrVorm)
	case len(l.wet.Artikelen) == 0:
		return nil, fmt.Errorf("%w: no articles", ErrVorm)
	}
	return l.wet, nil
}

// neem takes one token.
func (l *lezer) neem(tok xml.Token) error {
	switch t := tok.(type) {
	case xml.Directive:
		if soort := strings.Fields(strings.ToLower(string(t))); len(soort) > 1 && soort[1] == "html" {
			return ErrWeb
		}
		return ErrType
	case xml.StartElement:
		return l.begin(t)
	case xml.EndElement:
		l.eind()
	case xml.CharData:
		l.schrijf(string(t))
	}
	return nil
}

// begin opens an element.
func (l *lezer) begin(t xml.StartElement) error {
	e := element{naam: t.Name.Local}
	if n := len(l.open); n > 0 {
		e.plek, e.status = l.open[n-1].plek, l.open[n-1].status
	} else if err := l.wortel(t); err != nil {
		return err
	}
	l.herken(t)
	if len(l.open) >= maxDiepte {
		return fmt.Errorf("%w: %d elements inside one another", ErrGroot, maxDiepte)
	}
	if s := kenmerk(t, "status"); s == statusVervallen || s == statusNogNiet {
		e.status = s
	}
	err := l.soort(&e, t)
	if !isBinnenregel(e.naam) {
		l.schrijf(" ")
	}
	l.open = append(l.open, e)
	return err
}

// wortel looks at the root. Both wrappers of the repository are read: <toestand> since 2016, and <wetgeving> itself, or
// any element around it, before. A page of a website is a mistake that is easily made, so it has an error of its own.
func (l *lezer) wortel(t xml.StartElement) error {
	switch naam := strings.ToLower(t.Name.Local); {
	case naam == "html":
		return ErrWeb
	case naam == "toestand", naam == "wetgeving", strings.HasPrefix(naam, "bwb"):
		l.gezien = true
		return nil
	}
	return fmt.Errorf("%w: the root is %q", ErrVorm, t.Name.Local)
}

// herken takes the identifier and the first day of the version from the elements around the articles: the older wrapper
// has them in other places and under other names.
func (l *lezer) herken(t xml.StartElement) {
	if len(l.wet.Artikelen) > 0 || l.artikel != nil {
		return
	}
	switch t.Name.Local {
	case "toestand", "wetgeving":
	default:
		if !strings.HasPrefix(t.Name.Local, "bwb") {
			return
		}
	}
	for _, a := range t.Attr {
		waarde := strings.TrimSpace(a.Value)
		switch naam := strings.ToLower(a.Name.Local); {
		case l.wet.BWB == "" && strings.Contains("bwb-id bwb-nr bwb-nummer bwbid id", naam) && isBWB(waarde):
			l.wet.BWB = waarde
		case l.wet.Datum == "" && strings.Contains("inwerkingtreding inwerkingtredingsdatum geldigheidsdatum", naam) && isDag(waarde):
			l.wet.Datum = waarde
		}
	}
}

// isBWB reports whether s is an identifier of a law or a treaty, such as "BWBR0015703".
func isBWB(s string) bool {
	nummer, ok := strings.CutPrefix(s, "BWB")
	return ok && len(nummer) == 8 && strings.Trim(nummer[:1], "RVW") == "" && strings.Trim(nummer[1:], "0123456789") == ""
}

// isDag reports whether s is a day, as "2026-07-01".
func isDag(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}

// soort decides what an element means. What is quoted inside an article, such as the article of another law that is
// changed, is text of that article.
func (l *lezer) soort(e *element, t xml.StartElement) error {
	if e.plek == weg {
		return nil
	}
	switch e.naam {
	case "meta-data", "redactie", "bwb-inputbestand", "bwb-wijzigingen":
		e.plek = weg
	case "citeertitel":
		if l.wet.Titel == "" && l.artikel == nil {
			e.plek = titel
		}
	case "artikel":
		if l.artikel == nil {
			return l.beginArtikel(e, t)
		}
	case "kop":
		if l.lid == nil && e.plek == tekst {
			e.plek = nergens // its number is read, its title is no law
		}
	case "nr":
		if l.artikel != nil && l.artikel.Nummer == "" && l.ouder() == "kop" {
			e.plek = artikelnummer
			l.nummer.Reset()
		}
	case "lid":
		if l.artikel != nil && l.lid == nil && e.plek == tekst {
			l.artikel.Leden = append(l.artikel.Leden, Lid{Status: e.status})
			l.lid = &l.artikel.Leden[len(l.artikel.Leden)-1]
		}
	case "lidnr":
		if l.lid != nil && l.lid.Nummer == "" && e.plek == tekst {
			e.plek = lidnummer
			l.nummer.Reset()
		}
	case "li":
		if l.artikel != nil && e.plek == tekst {
			l.beginItem(kenmerk(t, "nr"))
		}
	case "li.nr":
		if l.items == 1 && l.item != nil && l.item.nummer == "" && e.plek == tekst {
			e.plek = itemnummer
			l.nummer.Reset()
		}
	}
	return nil
}

// ouder is the name of the element around the one that begins.
func (l *lezer) ouder() string {
	if n := len(l.open); n > 0 {
		return l.open[n-1].naam
	}
	return ""
}

// beginArtikel opens an article. The heading gives its number; the attribute "label" is not always there.
func (l *lezer) beginArtikel(e *element, t xml.StartElement) error {
	if len(l.wet.Artikelen) >= maxArtikels {
		return fmt.Errorf("%w: more than %d articles", ErrGroot, maxArtikels)
	}
	l.artikel = &Artikel{Status: e.status}
	_, rest, _ := strings.Cut(kenmerk(t, "label"), " ")
	l.label = rest
	e.plek = tekst
	return nil
}

// beginItem opens an item of a list. An item inside another is text of the outer one.
func (l *lezer) beginItem(nummer string) {
	l.items++
	if l.items > 1 {
		return
	}
	s := l.stuk()
	s.onderdelen = append(s.onderdelen, onderdeel{nummer: maakNummer(nummer)})
	l.item = &s.onderdelen[len(s.onderdelen)-1]
}

// stuk is what is being filled: the member, or else what stands outside the members.
func (l *lezer) stuk() *stuk {
	if l.lid != nil {
		return &l.lid.stuk
	}
	return &l.artikel.Eigen
}

// eind closes the element that is open.
func (l *lezer) eind() {
	e := l.open[len(l.open)-1]
	l.open = l.open[:len(l.open)-1]
	ouder := nergens
	if n := len(l.open); n > 0 {
		ouder = l.open[n-1].plek
	}
	switch {
	case e.naam == "nr" && e.plek == artikelnummer:
		l.artikel.Nummer = maakNummer(l.nummer.String())
	case e.naam == "lidnr" && e.plek == lidnummer:
		l.lid.Nummer = maakNummer(l.nummer.String())
	case e.naam == "li.nr" && e.plek == itemnummer:
		l.item.nummer = maakNummer(l.nummer.String())
	case e.naam == "li" && e.plek == tekst && l.items > 0:
		if l.items--; l.items == 0 {
			l.item = nil
		}
	case e.naam == "lid" && e.plek == tekst && l.sluitLid():
		l.lid = nil
	case e.naam == "artikel" && e.plek == tekst && ouder != tekst:
		l.eindArtikel()
	}
	if !isBinnenregel(e.naam) {
		l.schrijf(" ")
	}
}

// sluitLid reports whether the member that ends is the one that is open, and not one that is quoted in it.
func (l *lezer) sluitLid() bool {
	for _, e := range l.open {
		if e.naam == "lid" && e.plek == tekst {
			return false
		}
	}
	return l.lid != nil
}

// eindArtikel closes an article. One without a number in its heading has that of its label.
func (l *lezer) eindArtikel() {
	if l.artikel.Nummer == "" {
		l.artikel.Nummer = maakNummer(l.label)
	}
	if l.artikel.Nummer != "" {
		l.wet.Artikelen = append(l.wet.Artikelen, *l.artikel)
	}
	l.artikel, l.lid, l.item, l.items = nil, nil, nil, 0
}

// schrijf adds characters where they belong.
func (l *lezer) schrijf(s string) {
	if len(l.open) == 0 {
		return
	}
	switch l.open[len(l.open)-1].plek {
	case titel:
		l.wet.Titel = strings.TrimLeft(l.wet.Titel+s, " ")
	case artikelnummer, lidnummer, itemnummer:
		l.nummer.WriteString(s)
	case tekst:
		if l.item != nil {
			l.item.tekst = append(l.item.tekst, s...)
		} else if l.artikel != nil {
			deel := l.stuk()
			deel.aanhef = append(deel.aanhef, s...)
		}
	}
}

// kenmerk returns an attribute, "" without it.
func kenmerk(t xml.StartElement, naam string) string {
	for _, a := range t.Attr {
		if a.Name.Local == naam {
			return strings.TrimSpace(a.Value)
		}
	}
	return ""
}

// isBinnenregel reports whether an element stands inside a sentence, so that no space belongs around it.
func isBinnenregel(naam string) bool {
	switch naam {
	case "nadruk", "intref", "extref", "sup", "sub", "unl":
		return true
	}
	return false
}
