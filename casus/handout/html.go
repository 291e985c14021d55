package handout

import (
	"bytes"
	_ "embed"
	"fmt"
	"html"
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// stijlblad is the style of the one file: screen and print, without scripts, fonts or pictures from elsewhere.
//
//go:embed handout.css
var stijlblad string

// naarHTML writes one file that stands by itself (WCAG 2.1 AA): headings in order, tables with headings, a skip link.
func naarHTML(d Document) ([]byte, error) {
	h := htmlSchrijver{}
	h.f("<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n")
	h.f("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
	h.f("<title>%s</title>\n<style>\n%s</style>\n</head>\n<body>\n", htmlTekst(d.Titel), stijlblad)
	// The first thing that a keyboard reaches leads past what is the same on every page (WCAG 2.4.1).
	h.f("<a class=\"spring\" href=\"#inhoud\">Naar de inhoud</a>\n<header><p>%s</p></header>\n", htmlTekst(d.Kop))
	h.f("<main id=\"inhoud\">\n")
	if err := h.document(d, ""); err != nil {
		return nil, err
	}
	for i, x := range d.Stukken {
		id := stukID(i)
		h.f("<article id=\"%s\" aria-labelledby=\"%s-kop\">\n", id, id)
		if err := h.document(x, id+"-"); err != nil {
			return nil, err
		}
		h.f("<footer><p>%s</p></footer>\n</article>\n", htmlTekst(x.Voet))
	}
	h.f("</main>\n<footer><p>%s</p></footer>\n</body>\n</html>\n", htmlTekst(d.Voet))
	return h.b.Bytes(), nil
}

// stukID is where a link to a paper of a bundle leads.
func stukID(i int) string { return "casus-" + strconv.Itoa(i+1) }

// htmlSchrijver gathers the page. Every text from a case goes through htmlTekst.
type htmlSchrijver struct {
	b    bytes.Buffer
	diep int // levels that every heading stands deeper
}

// document writes the title and the parts of a document; voor begins every id in it.
func (h *htmlSchrijver) document(d Document, voor string) error {
	h.diep = d.diep
	naam := ""
	if voor != "" {
		naam = fmt.Sprintf(" id=\"%skop\"", voor)
	}
	kop := fmt.Sprintf("<h%d%s%s>%s</h%d>", 1+h.diep, naam, richting(d.Titel), htmlTekst(d.Titel), 1+h.diep)
	if l := d.Logo; l != nil {
		kop = fmt.Sprintf("<div class=\"titel\">%s<img src=\"%s\" alt=\"%s\" width=\"%d\" height=\"%d\"></div>",
			kop, l.adres(), htmlTekst(l.uitleg), l.breed, l.hoog)
	}
	h.f("%s\n", kop)
	if err := h.blokken(d.Aanhef); err != nil {
		return err
	}
	for i, x := range d.Delen {
		bs, nieuw := x.opNieuwBlad()
		klasse := ""
		if nieuw {
			klasse = " class=\"nieuw\""
		}
		// Each part is a region with a name, but not in a bundle: there every paper has parts of the same name, and who
		// jumps from region to region would not know of which. The inner div is the column beside its heading.
		id, regio := fmt.Sprintf("%sdeel-%d", voor, i+1), ""
		if voor == "" {
			regio = " aria-labelledby=\"" + id + "\""
		}
		h.f("<section%s%s>\n<h%d id=\"%s\">%s</h%d>\n<div>\n", klasse, regio, 2+h.diep, id, htmlTekst(x.Kop), 2+h.diep)
		if err := h.blokken(bs); err != nil {
			return err
		}
		h.f("</div>\n</section>\n")
	}
	return nil
}

// f adds formatted text.
func (h *htmlSchrijver) f(vorm string, a ...any) { fmt.Fprintf(&h.b, vorm, a...) }

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
		h.f("<ul>\n")
		for _, r := range b.Punten {
			h.f("<li%s>%s</li>\n", richting(r.String()), htmlRegel(r))
		}
		h.f("</ul>\n")
	case Feiten:
		h.f("<dl>\n")
		for _, x := range b.Feiten {
			h.f("<div><dt>%s</dt><dd%s>%s</dd></div>\n", htmlTekst(x.Naam), richting(x.Waarde.String()), htmlRegel(x.Waarde))
		}
		h.f("</dl>\n")
	case Figuur:
		h.figuur(b)
	case Tabel:
		h.tabel(b)
	case Kader:
		h.f("<div class=\"kader\">\n")
		err := h.blokken(b.Blokken)
		h.f("</div>\n")
		return err
	case Schrijfregels:
		h.schrijfregels(b)
	case Aankruisvakken:
		h.aankruisvakken(b)
	case Kaart:
		h.f("<div class=\"kaart\">\n")
		h.tussenkop(b.Kop)
		err := h.blokken(b.Blokken)
		h.f("</div>\n")
		return err
	case Inhoud:
		h.inhoud(b)
	case Nieuwblad:
		h.f("<div class=\"nieuw\"></div>\n")
	default:
		return fmt.Errorf("block %T: %w", b, errBlok)
	}
	return nil
}

// alinea writes a paragraph; its style is a class, but words of the inwoner have an element of their own.
func (h *htmlSchrijver) alinea(b Alinea) {
	t := htmlRegel(b.Regel)
	switch b.Stijl {
	case Citaat:
		h.f("<blockquote><p%s>%s</p></blockquote>\n", richting(b.Regel.String()), t)
	case Gewoon:
		h.f("<p%s>%s</p>\n", richting(b.Regel.String()), t)
	default:
		h.f("<p class=\"%s\"%s>%s</p>\n", b.Stijl, richting(b.Regel.String()), t)
	}
}

// tussenkop writes a heading of the third level.
func (h *htmlSchrijver) tussenkop(s string) {
	h.f("<h%d>%s</h%d>\n", 3+h.diep, htmlTekst(s), 3+h.diep)
}

// inhoud writes a table of contents as navigation.
func (h *htmlSchrijver) inhoud(b Inhoud) {
	h.f("<nav aria-label=\"Inhoud\">\n<ul>\n")
	for _, r := range b.Regels {
		h.f("<li%s><a href=\"#%s\">%s</a></li>\n", richting(r.Titel), stukID(r.Stuk), htmlTekst(r.Titel))
	}
	h.f("</ul>\n</nav>\n")
}

// schrijfregels draws lines; who listens hears that there is room to write.
func (h *htmlSchrijver) schrijfregels(b Schrijfregels) {
	h.f("<div class=\"schrijf\">\n")
	if b.Naam != "" {
		h.f("<p class=\"noot stil\">%s</p>\n", htmlTekst(b.Naam))
	}
	h.f("<div role=\"img\" aria-label=\"%s\">%s</div>\n</div>\n", htmlTekst(b.uitleg()), strings.Repeat("<i></i>", b.aantal()))
}

// aankruisvakken writes boxes that can be ticked on the screen too; nothing keeps what was ticked.
func (h *htmlSchrijver) aankruisvakken(b Aankruisvakken) {
	if b.Naam != "" {
		h.f("<p>%s</p>\n", htmlTekst(b.Naam))
	}
	h.f("<ul class=\"vakken\">\n")
	for _, r := range b.Vakken {
		h.f("<li%s><label><input type=\"checkbox\"> <span>%s</span></label></li>\n", richting(r.String()), htmlRegel(r))
	}
	h.f("</ul>\n")
}

// tabel writes a table of which every heading says whether it is of a column or of a row.
func (h *htmlSchrijver) tabel(t Tabel) {
	h.f("<table>\n<caption>%s</caption>\n<thead>\n<tr>", htmlTekst(t.Naam))
	for i, k := range t.Kolommen {
		h.f("<th scope=\"col\" style=\"min-width:%s\"%s>%s</th>", t.minstens(i), richting(k.Kop.String()), htmlRegel(k.Kop))
	}
	h.f("</tr>\n</thead>\n<tbody>\n")
	for _, r := range t.Rijen {
		h.f("<tr>")
		for i, c := range r {
			h.cel(c, i == 0 && t.Rijkop)
		}
		h.f("</tr>\n")
	}
	h.f("</tbody>\n</table>\n")
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
	open, dicht := "<td>", "</td>"
	if kop {
		open, dicht = "<th scope=\"row\">", "</th>"
	}
	h.f("%s", open)
	for _, r := range c {
		h.f("<p%s>%s</p>", richting(r.String()), htmlRegel(r))
	}
	h.f("%s", dicht)
}

// figuur draws the shapes in SVG. The words in the drawing are hidden from screen readers, for Uitleg says them.
func (h *htmlSchrijver) figuur(f Figuur) {
	h.f("<svg role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %s %s\" style=\"max-width:%spt\">\n",
		htmlTekst(f.Uitleg), getal(f.Breed), getal(f.Hoog), getal(f.Breed))
	for _, v := range f.Vormen {
		h.vorm(v)
	}
	h.f("</svg>\n")
}

// vorm draws one shape. Colours are attributes: not every reader of SVG knows the style of the page.
func (h *htmlSchrijver) vorm(v Vorm) {
	vulling, tekst := hexVan(wit), `fill="`+hexVan(grijs)+`"`
	if v.Vol {
		vulling, tekst = hexVan(accent), `fill="`+hexVan(zwart)+`" font-weight="600"`
	}
	switch v.Soort {
	case Lijn:
		h.f("<path d=\"M%s %sl%s %s\" stroke=\"%s\" fill=\"none\"/>\n",
			getal(v.X), getal(v.Y), getal(v.B), getal(v.H), hexVan(lijnkleur))
	case Vlak:
		h.f("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>\n",
			getal(v.X), getal(v.Y), getal(v.B), getal(v.H), vulling)
	case Rond:
		h.f("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.2\"/>\n",
			getal(v.X), getal(v.Y), getal(v.B), vulling, hexVan(accent))
	case Woord:
		// The font is whatever the reader has: a wide one must not run into the next word, nor stand against it as if the
		// two were one.
		const tussen = 6.0
		if b := letterFiguur * 0.62 * float64(utf8.RuneCountInString(v.Tekst)); b > v.B-tussen {
			tekst += fmt.Sprintf(" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\"", getal(v.B-tussen))
		}
		h.f("<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"middle\" aria-hidden=\"true\" %s>%s</text>\n",
			getal(v.X), getal(v.Y), getal(letterFiguur), tekst, htmlTekst(v.Tekst))
	}
}

// hexVan writes a colour as the web does.
func hexVan(k kleur) string { return fmt.Sprintf("#%06x", int(k)) }

// getal writes a length, in tenths at most.
func getal(x float64) string { return strconv.FormatFloat(math.Round(x*10)/10, 'f', -1, 64) }

// htmlTekst escapes text for content and for attributes.
func htmlTekst(s string) string { return html.EscapeString(s) }

// htmlRegel writes running text.
func htmlRegel(r Regel) string {
	var b strings.Builder
	for _, s := range r.gebonden() {
		t := htmlTekst(s.Tekst) // everything below wraps what is safe already
		if s.Link != "" {
			t = "<a href=\"" + htmlTekst(s.Link) + "\">" + t + "</a>"
		}
		if s.Vet {
			t = "<strong>" + t + "</strong>"
		}
		if s.Stil {
			t = "<span class=\"stil\">" + t + "</span>"
		}
		b.WriteString(t)
	}
	return b.String()
}

// richting lets the browser choose the direction of a text with letters that run from right to left.
func richting(s string) string {
	for _, r := range s {
		if r > unicode.MaxLatin1 && unicode.In(r, unicode.Arabic, unicode.Hebrew, unicode.Syriac, unicode.Thaana, unicode.Nko) {
			return " dir=\"auto\""
		}
	}
	return ""
}
