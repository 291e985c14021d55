package handout

import (
	_ "embed"
	"strconv"
)

// The parts of a file of Word that are the same in each: its styles, its bullets and its settings (ECMA-376, part 1).
var (
	//go:embed word/styles.xml
	wordStijlen string
	//go:embed word/numbering.xml
	wordPunten string
	//go:embed word/settings.xml
	wordInstellingen string
)

// The place that text has on a sheet, in twentieths of a point: an A4 with the margins of the PDF.
const (
	wordBladBreed = 11906
	wordBladHoog  = 16838
	wordMarge     = 900
	wordBreed     = wordBladBreed - 2*wordMarge
)

// naarWord writes a file that Word and LibreOffice open to write on in: real styles, headings, tables with headings, the
// language, and words for every drawing. Each label of a person is a field that is filled in once (wordnamen.go).
func naarWord(d Document) ([]byte, error) {
	w := wordSchrijver{}
	w.begin("w:document", wordRuimten()...)
	w.begin("w:body")
	if err := w.document(d, 0); err != nil {
		return nil, err
	}
	for i, x := range d.Stukken {
		w.alineamet(alineavorm{sectie: len(w.secties)}, nil) // closes the pages before
		if err := w.document(x, i+1); err != nil {
			return nil, err
		}
	}
	w.sectie(len(w.secties))
	w.eind()
	w.eind()
	return w.pak(d)
}

// wordRuimten are the names that the markup of a document may use.
func wordRuimten() []attr {
	return []attr{
		{"xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
		{"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
		{"xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
		{"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
		{"xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"},
		{"xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"},
		{"xmlns:wpg", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"},
		{"xmlns:wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"},
		{"xmlns:w14", "http://schemas.microsoft.com/office/word/2010/wordml"},
		{"mc:Ignorable", "w14"},
	}
}

// wordSchrijver writes a document as WordprocessingML.
type wordSchrijver struct {
	merkpen
	diep    int       // levels that every heading stands deeper
	rand    markering // around every paragraph now: of a Kader or a Kaart; "" for none
	bijeen  bool      // what is written now stays on one page with what follows
	nieuw   bool      // the next paragraph begins a page
	secties []wordrand
	links   []string // addresses that the text leads to
	namen   []string // labels, in the order in which they come
	nr      int      // the last number given to a field, a drawing or a place
	logo    *Logo
}

// wordrand is what runs along the pages of one paper.
type wordrand struct{ kop, voet string }

// volgnummer gives a number that nothing else in the file has.
func (w *wordSchrijver) volgnummer() string {
	w.nr++
	return strconv.Itoa(w.nr)
}

// document writes one paper; stuk is its number in a bundle, 0 for what stands by itself or before the papers.
func (w *wordSchrijver) document(d Document, stuk int) error {
	w.secties = append(w.secties, wordrand{d.Kop, d.Voet})
	w.diep, w.nieuw = d.diep, false
	if d.Logo != nil {
		w.logo = d.Logo
		w.beeldmerk(d.Logo)
	}
	w.titel(d, stuk)
	if err := w.blokken(d.Aanhef); err != nil {
		return err
	}
	for _, x := range d.Delen {
		if err := w.deel(x); err != nil {
			return err
		}
	}
	return nil
}

// titel writes the first heading; in a bundle it is where the table of contents leads.
func (w *wordSchrijver) titel(d Document, stuk int) {
	if stuk == 0 {
		w.kop(1, d.Titel)
		return
	}
	id := w.volgnummer()
	w.gesloten("w:bookmarkStart", attr{"w:id", id}, attr{"w:name", wordPlek(stuk - 1)})
	w.kop(1, d.Titel)
	w.gesloten("w:bookmarkEnd", attr{"w:id", id})
}

// wordPlek names the place of a paper of a bundle. Word takes no hyphen in such a name.
func wordPlek(i int) string { return "casus_" + strconv.Itoa(i+1) }

// deel writes a part under its heading.
func (w *wordSchrijver) deel(d Deel) error {
	bs, nieuw := d.opNieuwBlad()
	w.nieuw = w.nieuw || nieuw
	w.kop(2, d.Kop)
	if !d.Heel || len(bs) == 0 {
		return w.blokken(bs)
	}
	w.bijeen = true
	err := w.blokken(bs[:len(bs)-1])
	w.bijeen = false
	if err != nil {
		return err
	}
	return w.blokken(bs[len(bs)-1:])
}

// sectie writes what the pages of a paper look like.
func (w *wordSchrijver) sectie(nr int) {
	w.begin("w:sectPr")
	w.gesloten("w:headerReference", attr{"w:type", "default"}, attr{"r:id", "kop" + strconv.Itoa(nr)})
	w.gesloten("w:footerReference", attr{"w:type", "default"}, attr{"r:id", "voet" + strconv.Itoa(nr)})
	w.gesloten("w:type", attr{"w:val", "nextPage"})
	w.gesloten("w:pgSz", geheel("w:w", wordBladBreed), geheel("w:h", wordBladHoog))
	w.gesloten("w:pgMar", geheel("w:top", 1190), geheel("w:right", wordMarge), geheel("w:bottom", 1080), geheel("w:left", wordMarge),
		geheel("w:header", 567), geheel("w:footer", 454), geheel("w:gutter", 0))
	w.eind()
}
