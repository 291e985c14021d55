package handout

import (
	"bytes"
	"compress/zlib"
	"crypto/sha256"
	"errors"
	"fmt"
	"html"
	"slices"
	"strconv"
	"strings"
)

// errBestand is returned when the output of fpdf is not built as this file expects: fpdf was changed.
var errBestand = errors.New("fpdf wrote an unexpected file")

// bestand is the file that fpdf wrote, taken apart into its objects. Writing it anew gives a plain file with a single
// cross-reference table: no incremental update, and nothing in it that this package did not choose. The object numbers
// of fpdf stay: 1 is the page tree, 3, 5, … are the pages, the last two are Info and the catalog.
type bestand struct {
	objecten        []string // body of object i+1, without "obj" and "endobj"
	info, catalogus int      // object numbers
}

// pagina gives the object number of a page, counted from 0.
func pagina(blad int) int { return 3 + 2*blad }

// ontleed takes a file of fpdf apart by its cross-reference table.
func ontleed(b []byte) (*bestand, error) {
	i := bytes.LastIndex(b, []byte("startxref\n"))
	if i < 0 {
		return nil, errBestand
	}
	regel, _, _ := strings.Cut(string(b[i+len("startxref\n"):]), "\n")
	xref, err := strconv.Atoi(regel)
	if err != nil || xref < 0 || xref > i {
		return nil, errBestand
	}
	plekken, err := leesXref(string(b[xref:i]))
	if err != nil {
		return nil, err
	}
	// An object ends where the next one in the file begins; the table itself comes after the last.
	op := append(slices.Sorted(slices.Values(plekken)), xref)
	f := &bestand{}
	for nr, p := range plekken {
		j, _ := slices.BinarySearch(op, p)
		body := strings.TrimSpace(string(b[p:op[j+1]]))
		body, begin := strings.CutPrefix(body, strconv.Itoa(nr+1)+" 0 obj\n")
		body, eind := strings.CutSuffix(body, "\nendobj")
		if !begin || !eind {
			return nil, errBestand
		}
		f.objecten = append(f.objecten, body)
	}
	f.info, f.catalogus = len(f.objecten)-1, len(f.objecten)
	return f, nil
}

// leesXref reads the places of the objects from a cross-reference table (ISO 32000-1, 7.5.4).
func leesXref(s string) ([]int, error) {
	regels := strings.Split(s, "\n")
	if len(regels) < 4 || regels[0] != "xref" {
		return nil, errBestand
	}
	var plekken []int
	for _, r := range regels[3:] { // after "xref", "0 n" and the free object 0
		if !strings.HasSuffix(r, " n ") {
			break
		}
		p, err := strconv.Atoi(r[:10])
		if err != nil {
			return nil, errBestand
		}
		plekken = append(plekken, p)
	}
	return plekken, nil
}

// verwijzing reads the number of the object to which an entry of another one leads; false if it leads to none.
func (f *bestand) verwijzing(object, naam string) (int, bool) {
	_, na, _ := strings.Cut(object, naam)
	cijfers, _, _ := strings.Cut(na, " ")
	nr, err := strconv.Atoi(cijfers)
	return nr, err == nil && nr > 0 && nr <= len(f.objecten)
}

// voegToe puts an object in its place: a new one at the end, or over an old one.
func (f *bestand) voegToe(o object) {
	for len(f.objecten) < o.nr {
		f.objecten = append(f.objecten, "null")
	}
	f.objecten[o.nr-1] = o.body
}

// maakToegankelijk adds the structure tree, marks the pages, and replaces Info and catalog by ones that hold the title
// and no more of who made the file, when and where.
func (f *bestand) maakToegankelijk(titel string, document *tag, boek *tagboek) error {
	outlines := "" // the bookmarks are the one thing of the old catalog that stays
	if _, na, ok := strings.Cut(f.objecten[f.catalogus-1], "/Outlines "); ok {
		nr, _, _ := strings.Cut(na, " ")
		outlines = " /Outlines " + nr + " 0 R"
	}
	if err := f.merkBladen(boek); err != nil {
		return err
	}
	// The tree comes after the last object of fpdf, so that no number changes.
	for _, o := range boek.objecten(document, f.catalogus+1, pagina) {
		f.voegToe(o)
	}
	for _, l := range boek.links {
		p := pagina(l.blad) - 1
		f.objecten[p] = strings.Replace(f.objecten[p], "/Annots [", "/Annots ["+ref(l.obj)+" ", 1)
	}
	// Info and the metadata must say the same (PDF/UA-1, 7.1); neither has a date, so the same case gives the same bytes.
	xmp := len(f.objecten) + 1
	f.voegToe(object{xmp, stroom(xmpPakket(titel), "/Type /Metadata /Subtype /XML")})
	f.voegToe(object{f.info, "<</Title " + pdfTekst(titel) + " /Producer (oliekan)>>"})
	f.voegToe(object{f.catalogus, "<</Type /Catalog /Pages 1 0 R /Lang (nl-NL) /MarkInfo <</Marked true>>" +
		" /ViewerPreferences <</DisplayDocTitle true>> /StructTreeRoot " + ref(f.catalogus+1) +
		" /Metadata " + ref(xmp) + outlines + ">>"})
	return nil
}

// merkBladen ties every page to its row in the ouderboom, lets the tab key follow the structure, and makes room for
// the links.
func (f *bestand) merkBladen(boek *tagboek) error {
	for blad := range boek.bladen {
		p := pagina(blad) - 1
		na, ok := strings.CutPrefix(f.objecten[p], "<</Type /Page\n")
		if !ok {
			return errBestand
		}
		annots := ""
		if slices.ContainsFunc(boek.links, func(l *link) bool { return l.blad == blad }) {
			annots = " /Annots []"
		}
		f.objecten[p] = fmt.Sprintf("<</Type /Page /Tabs /S /StructParents %d%s\n%s", blad, annots, na)
	}
	return nil
}

// doopLetters gives the fonts their own name with the six letters that mark a subset (ISO 32000-1, 9.6.4). fpdf calls
// them "utf8" and its family name.
func (f *bestand) doopLetters(namen map[string]string) {
	for familie, naam := range namen {
		som := sha256.Sum256([]byte(familie))
		merk := make([]byte, 6)
		for i := range merk {
			merk[i] = 'A' + som[i]%26
		}
		for i, o := range f.objecten {
			if strings.HasPrefix(o, "<</Type /Font") {
				f.objecten[i] = strings.ReplaceAll(o, "/utf8"+familie+"\n", "/"+string(merk)+"+"+naam+"\n")
			}
		}
	}
}

// pakIn compresses the content of the pages. fpdf would do it with a new compressor for every page, and making those took
// three quarters of the memory of a bundle.
func (f *bestand) pakIn() error {
	var b bytes.Buffer
	z, err := zlib.NewWriterLevel(&b, zlib.BestSpeed)
	if err != nil {
		return fmt.Errorf("compress: %w", err)
	}
	for i, o := range f.objecten {
		kop, inhoud, ok := strings.Cut(o, ">>\nstream\n")
		if !ok || strings.Count(kop, "/") != 1 || !strings.HasPrefix(kop, "<</Length ") { // compressed already, or to be found
			continue
		}
		b.Reset()
		z.Reset(&b)
		_, err := z.Write([]byte(strings.TrimSuffix(inhoud, "\nendstream")))
		if err = errors.Join(err, z.Close()); err != nil {
			return fmt.Errorf("compress: %w", err)
		}
		f.objecten[i] = stroom(b.String(), "/Filter /FlateDecode")
	}
	return nil
}

// bytes writes the file. Its id is the hash of its content, so the same content gives the same bytes.
func (f *bestand) bytes() []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	plek := make([]int, len(f.objecten))
	for i, o := range f.objecten {
		plek[i] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	xref, id := b.Len(), sha256.Sum256(b.Bytes())
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(plek)+1)
	for _, p := range plek {
		fmt.Fprintf(&b, "%010d 00000 n \n", p)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d /Root %s /Info %s /ID [<%X> <%X>]>>\nstartxref\n%d\n%%%%EOF\n",
		len(plek)+1, ref(f.catalogus), ref(f.info), id[:16], id[:16], xref)
	return b.Bytes()
}

// stroom writes a stream object.
func stroom(inhoud, extra string) string {
	return fmt.Sprintf("<<%s /Length %d>>\nstream\n%s\nendstream", extra, len(inhoud), inhoud)
}

// xmpPakket is the metadata in XML: the title, the language, and that the file is made according to PDF/UA-1.
func xmpPakket(titel string) string {
	return `<?xpacket begin="` + "\ufeff" + `" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">` + html.EscapeString(titel) + `</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>nl-NL</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>oliekan</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
}
