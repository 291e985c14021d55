package handout

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
)

// This file is the tag layer: fpdf draws, and this says what the drawing means (ISO 32000-1, 14.7 and 14.8; PDF/UA-1).
//
// A tag is an element of the structure tree. It is made while the page is laid out, in reading order, and so are the
// merken in it: the places where its content will stand. Only when a merk is drawn does it get its page and its number
// (MCID), between BDC and EMC. What is no content is drawn as an artifact. At the end the tree is written as objects.

// tag is one element of the structure tree.
type tag struct {
	soort string // a standard type: Document, Sect, H1, P, L, Table, Figure, Link, …
	ouder *tag
	in    []kind
	extra string // more entries of its dictionary, such as /Alt
	obj   int    // object number in the file
}

// kind is what a tag holds: another tag, a merk or an annotation.
type kind struct {
	tag  *tag
	merk *merk
	link *link
}

// merk is one run of marked content of a tag.
type merk struct {
	tag    *tag
	blad   int // from 0; -1 as long as it is not drawn
	mcid   int
	voluit string // the text, where other marks are drawn than its letters
}

// link is the area of a link on a page.
type link struct {
	tag  *tag
	blad int
	vak  [4]float64 // left, bottom, right, top in points from the lower left corner
	url  string     // "" for a link to the top of a page of this file
	naar int        // that page, from 0
	over string     // said by screen readers
	obj  int
}

// nieuw adds a tag inside t.
func (t *tag) nieuw(soort string) *tag {
	k := &tag{soort: soort, ouder: t}
	t.in = append(t.in, kind{tag: k})
	return k
}

// merk adds a place for content inside t.
func (t *tag) merk() *merk {
	m := &merk{tag: t, blad: -1}
	t.in = append(t.in, kind{merk: m})
	return m
}

// vervanging adds a place inside t where other marks are drawn than the letters of a text. The text itself stands in
// the element, for who listens, and at the content, for who copies: each kind of reader knows one of the two. It is an
// element of its own because some readers lose what follows marked content inside marked content.
func (t *tag) vervanging(tekst string) *merk {
	s := t.nieuw("Span")
	s.extra = " /ActualText " + pdfTekst(tekst)
	m := s.merk()
	m.voluit = tekst
	return m
}

// tagboek keeps, per page, which tag each MCID belongs to, and the links.
type tagboek struct {
	bladen [][]*tag // [page][MCID]
	links  []*link
}

// begin gives the operator that opens a merk on the present page.
func (b *tagboek) begin(m *merk) string {
	m.blad = len(b.bladen) - 1
	m.mcid = len(b.bladen[m.blad])
	b.bladen[m.blad] = append(b.bladen[m.blad], m.tag)
	voluit := ""
	if m.voluit != "" {
		voluit = " /ActualText " + pdfTekst(m.voluit)
	}
	return fmt.Sprintf("/%s <</MCID %d%s>> BDC", m.tag.soort, m.mcid, voluit)
}

// The operators around what is no content, and the one that closes any marked content.
const (
	versiering = "/Artifact <</Type /Layout>> BDC"
	bladrand   = "/Artifact <</Type /Pagination>> BDC"
	einde      = "EMC"
)

// pdfTekst writes a text string in hexadecimal: as it is if it is ASCII, else in UTF-16 with a byte order mark.
func pdfTekst(s string) string {
	if eenvoudig(s) {
		return pdfBytes(s)
	}
	var b strings.Builder
	b.WriteString("<FEFF")
	for _, u := range utf16.Encode([]rune(s)) {
		fmt.Fprintf(&b, "%04X", u)
	}
	return b.String() + ">"
}

// object is the body of one object to be added to the file.
type object struct {
	nr   int
	body string
}

// objecten writes the tree under the document tag as objects with numbers from eerste. pagina gives the object number
// of a page. The first object is the root of the tree.
func (b *tagboek) objecten(document *tag, eerste int, pagina func(int) int) []object {
	nr := eerste + 2
	document.nummer(&nr)
	for _, l := range b.links {
		l.obj = nr
		nr++
	}
	uit := []object{
		{eerste, fmt.Sprintf("<</Type /StructTreeRoot /K [%s] /ParentTree %s /ParentTreeNextKey %d>>",
			ref(document.obj), ref(eerste+1), len(b.bladen)+len(b.links))},
		{eerste + 1, b.ouderboom()},
	}
	uit = document.schrijf(uit, eerste, pagina)
	for i, l := range b.links {
		uit = append(uit, object{l.obj, l.annotatie(len(b.bladen)+i, pagina)})
	}
	return uit
}

// nummer gives t and everything below it an object number.
func (t *tag) nummer(nr *int) {
	t.obj = *nr
	*nr++
	for _, k := range t.in {
		if k.tag != nil {
			k.tag.nummer(nr)
		}
	}
}

// schrijf adds the objects of t and everything below it.
func (t *tag) schrijf(uit []object, ouder int, pagina func(int) int) []object {
	blad := t.blad()
	var b strings.Builder
	fmt.Fprintf(&b, "<</Type /StructElem /S /%s /P %s", t.soort, ref(ouder))
	if blad >= 0 {
		fmt.Fprintf(&b, " /Pg %s", ref(pagina(blad)))
	}
	b.WriteString(t.extra + " /K [")
	for _, k := range t.in {
		b.WriteString(k.verwijzing(blad, pagina) + " ")
	}
	b.WriteString("]>>")
	uit = append(uit, object{t.obj, b.String()})
	for _, k := range t.in {
		if k.tag != nil {
			uit = k.tag.schrijf(uit, t.obj, pagina)
		}
	}
	return uit
}

// blad is the page of the first content that stands in t itself, -1 without any.
func (t *tag) blad() int {
	for _, k := range t.in {
		if k.merk != nil {
			return k.merk.blad
		}
	}
	return -1
}

// verwijzing writes how a tag on page blad points to what it holds.
func (k kind) verwijzing(blad int, pagina func(int) int) string {
	switch {
	case k.tag != nil:
		return ref(k.tag.obj)
	case k.link != nil:
		return fmt.Sprintf("<</Type /OBJR /Obj %s /Pg %s>>", ref(k.link.obj), ref(pagina(k.link.blad)))
	case k.merk.blad != blad:
		return fmt.Sprintf("<</Type /MCR /Pg %s /MCID %d>>", ref(pagina(k.merk.blad)), k.merk.mcid)
	}
	return strconv.Itoa(k.merk.mcid)
}

// ouderboom leads from content back to its tag: per page by MCID, and after the pages one row for each link.
func (b *tagboek) ouderboom() string {
	var s strings.Builder
	s.WriteString("<</Nums [")
	for i, blad := range b.bladen {
		fmt.Fprintf(&s, "%d [", i)
		for _, t := range blad {
			s.WriteString(ref(t.obj) + " ")
		}
		s.WriteString("] ")
	}
	for i, l := range b.links {
		fmt.Fprintf(&s, "%d %s ", len(b.bladen)+i, ref(l.tag.obj))
	}
	return s.String() + "]>>"
}

// annotatie writes the link itself; sleutel is its row in the ouderboom.
func (l *link) annotatie(sleutel int, pagina func(int) int) string {
	doel := fmt.Sprintf("/Dest [%s /XYZ 0 %.2f null]", ref(pagina(l.naar)), bladHoog)
	if l.url != "" {
		doel = fmt.Sprintf("/A <</S /URI /URI %s>>", pdfBytes(l.url))
	}
	return fmt.Sprintf("<</Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [%.2f %.2f %.2f %.2f] /Contents %s "+
		"/StructParent %d %s>>",
		l.vak[0], l.vak[1], l.vak[2], l.vak[3], pdfTekst(l.over), sleutel, doel)
}

// pdfBytes writes a byte string, in hexadecimal.
func pdfBytes(s string) string { return fmt.Sprintf("<%X>", s) }

func ref(nr int) string { return strconv.Itoa(nr) + " 0 R" }
