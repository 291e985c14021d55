package handout

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// stijlblad is the style of the one file: screen and print, without scripts, fonts or pictures from elsewhere.
//
//go:embed handout.css
var stijlblad markering

// naarHTML writes one file that stands by itself (WCAG 2.1 AA): headings in order, tables with headings, a skip link.
func naarHTML(d Document) ([]byte, error) {
	h := htmlSchrijver{}
	h.hoofd(d)
	h.beginRegel("body")
	// The first thing that a keyboard reaches leads past what is the same on every page (WCAG 2.4.1).
	h.met("a", "Naar de inhoud", attr{"class", "spring"}, attr{"href", "#inhoud"})
	h.vast("\n")
	h.rand("header", d.Kop)
	h.beginRegel("main", attr{"id", "inhoud"})
	if err := h.document(d, ""); err != nil {
		return nil, err
	}
	for i, x := range d.Stukken {
		id := stukID(i)
		h.beginRegel("article", attr{"id", id}, attr{"aria-labelledby", id + "-kop"})
		if err := h.document(x, id+"-"); err != nil {
			return nil, err
		}
		h.rand("footer", x.Voet)
		h.eindRegel()
	}
	h.eindRegel()
	h.rand("footer", d.Voet)
	h.eindRegel() // body
	h.eindRegel() // html
	return h.bytes(), nil
}

// stukID is where a link to a paper of a bundle leads.
func stukID(i int) string { return "casus-" + strconv.Itoa(i+1) }

// htmlSchrijver writes a document as a page.
type htmlSchrijver struct {
	merkpen
	diep int // levels that every heading stands deeper
}

// hoofd opens the page and writes what comes before its body.
func (h *htmlSchrijver) hoofd(d Document) {
	h.vast("<!DOCTYPE html>\n")
	h.beginRegel("html", attr{"lang", "nl"})
	h.beginRegel("head")
	h.vast("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
	h.met("title", d.Titel)
	h.vast("\n<style>\n")
	h.vast(stijlblad)
	h.vast("</style>\n")
	h.eindRegel()
}

// rand writes the line that runs along the top or the foot.
func (h *htmlSchrijver) rand(el markering, s string) {
	h.begin(el)
	h.met("p", s)
	h.eindRegel()
}

// document writes the title and the parts of a document; voor begins every id in it.
func (h *htmlSchrijver) document(d Document, voor string) error {
	h.diep = d.diep
	h.titel(d, voor)
	if err := h.blokken(d.Aanhef); err != nil {
		return err
	}
	for i, x := range d.Delen {
		if err := h.deel(x, voor, voor+"deel-"+strconv.Itoa(i+1)); err != nil {
			return err
		}
	}
	return nil
}

// titel writes the first heading, and the logo beside it if there is one.
func (h *htmlSchrijver) titel(d Document, voor string) {
	var naam attr
	if voor != "" {
		naam = attr{"id", voor + "kop"}
	}
	if d.Logo != nil {
		h.begin("div", attr{"class", "titel"})
	}
	h.met(kopniveau(1+h.diep), d.Titel, naam, richting(d.Titel))
	if l := d.Logo; l != nil {
		h.leeg("img", attr{"src", l.adres()}, attr{"alt", l.uitleg}, geheel("width", l.breed), geheel("height", l.hoog))
		h.eind()
	}
	h.vast("\n")
}

// deel writes a part under its heading.
func (h *htmlSchrijver) deel(d Deel, voor, id string) error {
	bs, nieuw := d.opNieuwBlad()
	var klasse, regio attr
	if nieuw {
		klasse = attr{"class", "nieuw"}
	}
	// Each part is a region with a name, but not in a bundle: there every paper has parts of the same name, and who
	// jumps from region to region would not know of which. The inner div is the column beside its heading.
	if voor == "" {
		regio = attr{"aria-labelledby", id}
	}
	h.beginRegel("section", klasse, regio)
	h.met(kopniveau(2+h.diep), d.Kop, attr{"id", id})
	h.vast("\n")
	h.beginRegel("div")
	if err := h.blokken(bs); err != nil {
		return err
	}
	h.eindRegel()
	h.eindRegel()
	return nil
}

func (h *htmlSchrijver) blokken(bs []Blok) error {
	for _, b := range bs {
		if err := h.blok(b); err != nil {
			return err
		}
	}
	return nil
}

// blok writes one block with the element that HTML has for it.
func (h *htmlSchrijver) blok(b Blok) error {
	switch b := b.(type) {
	case Alinea:
		h.alinea(b)
	case Tussenkop:
		h.tussenkop(b.Tekst)
	case Lijst:
		h.lijst(b)
	case Feiten:
		h.feiten(b)
	case Figuur:
		h.figuur(b)
	case Tabel:
		h.tabel(b)
	case Kader:
		h.beginRegel("div", attr{"class", "kader"})
		defer h.eindRegel()
		return h.blokken(b.Blokken)
	case Schrijfregels:
		h.schrijfregels(b)
	case Aankruisvakken:
		h.aankruisvakken(b)
	case Kaart:
		h.beginRegel("div", attr{"class", "kaart"})
		defer h.eindRegel()
		h.tussenkop(b.Kop)
		return h.blokken(b.Blokken)
	case Inhoud:
		h.inhoud(b)
	case Nieuwblad:
		h.begin("div", attr{"class", "nieuw"})
		h.eindRegel()
	default:
		return fmt.Errorf("block %T: %w", b, errBlok)
	}
	return nil
}

// regel writes running text in an element of its own.
func (h *htmlSchrijver) regel(el markering, r Regel, as ...attr) {
	h.begin(el, append(as, richting(r.String()))...)
	h.stukken(r)
	h.eind()
}

// stukken writes running text.
func (h *htmlSchrijver) stukken(r Regel) {
	for _, s := range r.gebonden() {
		rond := len(h.open)
		if s.Stil {
			h.begin("span", attr{"class", "stil"})
		}
		if s.Vet {
			h.begin("strong")
		}
		if isWebadres(s.Link) {
			h.begin("a", attr{"href", s.Link})
		}
		h.tekst(s.Tekst)
		for len(h.open) > rond {
			h.eind()
		}
	}
}

// isWebadres reports whether a link leads to a page. Escaping does not take the sting out of an address that a browser
// would run, such as one that begins with "javascript:".
func isWebadres(s string) bool {
	return strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://")
}

// alinea writes a paragraph; its style is a class, but words of the inwoner have an element of their own.
func (h *htmlSchrijver) alinea(b Alinea) {
	switch b.Stijl {
	case Citaat:
		h.begin("blockquote")
		h.regel("p", b.Regel)
		h.eind()
	case Gewoon:
		h.regel("p", b.Regel)
	default:
		h.regel("p", b.Regel, attr{"class", string(b.Stijl)})
	}
	h.vast("\n")
}

// tussenkop writes a heading of the third level.
func (h *htmlSchrijver) tussenkop(s string) {
	h.met(kopniveau(3+h.diep), s)
	h.vast("\n")
}

// lijst writes a list of points.
func (h *htmlSchrijver) lijst(b Lijst) {
	h.beginRegel("ul")
	for _, r := range b.Punten {
		h.regel("li", r)
		h.vast("\n")
	}
	h.eindRegel()
}

// feiten writes names with values; each pair can be kept together.
func (h *htmlSchrijver) feiten(b Feiten) {
	h.beginRegel("dl")
	for _, x := range b.Feiten {
		h.begin("div")
		h.met("dt", x.Naam)
		h.regel("dd", x.Waarde)
		h.eindRegel()
	}
	h.eindRegel()
}

// inhoud writes a table of contents as navigation.
func (h *htmlSchrijver) inhoud(b Inhoud) {
	h.beginRegel("nav", attr{"aria-label", "Inhoud"})
	h.beginRegel("ul")
	for _, r := range b.Regels {
		h.begin("li", richting(r.Titel))
		h.met("a", r.Titel, attr{"href", "#" + stukID(r.Stuk)})
		h.eindRegel()
	}
	h.eindRegel()
	h.eindRegel()
}

// schrijfregels draws lines; who listens hears that there is room to write.
func (h *htmlSchrijver) schrijfregels(b Schrijfregels) {
	h.beginRegel("div", attr{"class", "schrijf"})
	if b.Naam != "" {
		h.met("p", b.Naam, attr{"class", "noot stil"})
		h.vast("\n")
	}
	h.begin("div", attr{"role", "img"}, attr{"aria-label", b.uitleg()})
	for range b.aantal() {
		h.vast("<i></i>")
	}
	h.eindRegel()
	h.eindRegel()
}

// aankruisvakken writes boxes that can be ticked on the screen too; nothing keeps what was ticked.
func (h *htmlSchrijver) aankruisvakken(b Aankruisvakken) {
	if b.Naam != "" {
		h.met("p", b.Naam)
		h.vast("\n")
	}
	h.beginRegel("ul", attr{"class", "vakken"})
	for _, r := range b.Vakken {
		h.begin("li", richting(r.String()))
		h.begin("label")
		h.vast("<input type=\"checkbox\"> ")
		h.begin("span")
		h.stukken(r)
		h.eind()
		h.eind()
		h.eindRegel()
	}
	h.eindRegel()
}

// tabel writes a table of which every heading says whether it is of a column or of a row.
func (h *htmlSchrijver) tabel(t Tabel) {
	h.beginRegel("table")
	h.met("caption", t.Naam)
	h.vast("\n")
	h.beginRegel("thead")
	h.begin("tr")
	for i, k := range t.Kolommen {
		h.regel("th", k.Kop, attr{"scope", "col"}, attr{"style", "min-width:" + t.minstens(i)})
	}
	h.eindRegel()
	h.eindRegel()
	h.beginRegel("tbody")
	for _, r := range t.Rijen {
		h.begin("tr")
		for i, c := range r {
			h.cel(c, i == 0 && t.Rijkop)
		}
		h.eindRegel()
	}
	h.eindRegel()
	h.eindRegel()
}

// minstens is the least width of a column in CSS. In a narrow window, or one that is enlarged four times, two or three
// columns share the window, so that no line runs out of it (WCAG 1.4.10). More of them would leave room for no word:
// there one column at a time can be read.
func (t Tabel) minstens(kolom int) string {
	n := strconv.Itoa(t.langsteWoord(kolom)) + "ch"
	if len(t.Kolommen) > 3 {
		return n
	}
	return fmt.Sprintf("min(%s,calc((100vw - 2.5rem)/%d))", n, len(t.Kolommen))
}

// langsteWoord gives the length in runes of the longest word in a column, up to what a narrow window has room for. The
// page may break words anywhere, and without this a browser would do so to make a column narrow.
func (t Tabel) langsteWoord(kolom int) int {
	n := 0
	tel := func(r Regel) {
		for w := range strings.FieldsSeq(r.String()) {
			n = max(n, utf8.RuneCountInString(w))
		}
	}
	tel(t.Kolommen[kolom].Kop)
	for _, r := range t.Rijen {
		for _, c := range r[kolom] {
			tel(c)
		}
	}
	return min(n, 18) + 1 // the heading of a row is bold, and a little wider
}

// cel writes a cell, or the heading of a row.
func (h *htmlSchrijver) cel(c Cel, kop bool) {
	if kop {
		h.begin("th", attr{"scope", "row"})
	} else {
		h.begin("td")
	}
	for _, r := range c {
		h.regel("p", r)
	}
	h.eind()
}
