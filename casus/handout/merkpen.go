package handout

import (
	"bytes"
	"html"
	"strconv"
	"unicode"
)

// markering is HTML or XML that stands in this source. A constant becomes one by itself and a string that was computed does not,
// so no text of a document can pass for it; a test holds that nothing is converted to it.
type markering string

// attr is one attribute of an element. Its value is escaped when it is written; the zero attr is none.
type attr struct {
	naam   markering
	waarde string
}

// geheel is an attribute that holds a whole number.
func geheel(naam markering, n int) attr { return attr{naam, strconv.Itoa(n)} }

// lengte is an attribute that holds a length, in tenths at most.
func lengte(naam markering, x float64) attr { return attr{naam, getal(x)} }

// richting lets the browser choose the direction of a text with letters that run from right to left.
func richting(s string) attr {
	for _, r := range s {
		if r > unicode.MaxLatin1 && unicode.In(r, unicode.Arabic, unicode.Hebrew, unicode.Syriac, unicode.Thaana, unicode.Nko) {
			return attr{"dir", "auto"}
		}
	}
	return attr{}
}

// merkpen gathers HTML, SVG or the XML of Word. What is not in this source gets in through tekst and through the value of
// an attr only, and both escape it, with references that HTML and XML share. Every element that was begun is ended by its
// own name.
type merkpen struct {
	b    bytes.Buffer
	open []markering // the elements around what is written now, the innermost last
}

// bytes gives what was written.
func (p *merkpen) bytes() []byte { return p.b.Bytes() }

// vast writes markup as it is.
func (p *merkpen) vast(o markering) { p.b.WriteString(string(o)) }

// tekst writes text.
func (p *merkpen) tekst(s string) { p.b.WriteString(html.EscapeString(s)) }

// begin opens an element.
func (p *merkpen) begin(el markering, as ...attr) {
	p.kop(el, as)
	p.vast(">")
	p.open = append(p.open, el)
}

// eind closes the element that was opened last.
func (p *merkpen) eind() {
	n := len(p.open) - 1
	p.vast("</")
	p.vast(p.open[n])
	p.vast(">")
	p.open = p.open[:n]
}

// beginRegel opens an element and goes to the next line.
func (p *merkpen) beginRegel(el markering, as ...attr) {
	p.begin(el, as...)
	p.vast("\n")
}

// eindRegel closes an element and goes to the next line.
func (p *merkpen) eindRegel() {
	p.eind()
	p.vast("\n")
}

// met writes an element that holds only text.
func (p *merkpen) met(el markering, tekst string, as ...attr) {
	p.begin(el, as...)
	p.tekst(tekst)
	p.eind()
}

// leeg writes an element that HTML never closes.
func (p *merkpen) leeg(el markering, as ...attr) {
	p.kop(el, as)
	p.vast(">")
}

// gesloten writes an element of SVG, or of other XML, that holds nothing.
func (p *merkpen) gesloten(el markering, as ...attr) {
	p.kop(el, as)
	p.vast("/>")
}

// kop writes the tag of an element without the sign that closes it.
func (p *merkpen) kop(el markering, as []attr) {
	p.vast("<")
	p.vast(el)
	for _, a := range as {
		if a.naam == "" {
			continue
		}
		p.vast(" ")
		p.vast(a.naam)
		p.vast("=\"")
		p.tekst(a.waarde)
		p.vast("\"")
	}
}

// kopniveau is the element of a heading. HTML has six levels; deeper ones are headings of the last.
func kopniveau(n int) markering {
	return [...]markering{"h1", "h2", "h3", "h4", "h5", "h6"}[min(max(n, 1), 6)-1]
}
