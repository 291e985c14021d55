package handout

import (
	"fmt"
	"slices"
	"unicode"
)

// alineavorm is how a paragraph looks beside its text.
type alineavorm struct {
	stijl  markering // the id of a style in word/styles.xml; "" is Normal
	sectie int       // this paragraph closes the pages of this paper; 0 if it does not
}

// The borders of a paragraph in a Kader and in a Kaart. Paragraphs after each other with the same borders share one.
const (
	wordKader markering = `<w:pBdr><w:left w:val="single" w:sz="36" w:space="8" w:color="0B4F5C"/></w:pBdr>` +
		`<w:shd w:val="clear" w:color="auto" w:fill="EAF2F3"/>`
	wordKaart markering = `<w:pBdr><w:top w:val="dashed" w:sz="8" w:space="6" w:color="7A868E"/>` +
		`<w:left w:val="dashed" w:sz="8" w:space="6" w:color="7A868E"/>` +
		`<w:bottom w:val="dashed" w:sz="8" w:space="6" w:color="7A868E"/>` +
		`<w:right w:val="dashed" w:sz="8" w:space="6" w:color="7A868E"/></w:pBdr>`
)

// blokken writes blocks after each other.
func (w *wordSchrijver) blokken(bs []Blok) error {
	for _, b := range bs {
		if err := w.blok(b); err != nil {
			return err
		}
	}
	return nil
}

// blok writes one block.
func (w *wordSchrijver) blok(b Blok) error {
	switch b := b.(type) {
	case Alinea:
		w.alinea(wordStijl(b.Stijl), b.Regel)
	case Tussenkop:
		w.kop(3, b.Tekst)
	case Lijst:
		for _, r := range b.Punten {
			w.alinea("ListBullet", r)
		}
	case Feiten:
		for _, r := range b.regels() {
			w.alinea("Feit", r)
		}
	case Figuur:
		w.figuur(b)
	case Tabel:
		w.tabel(b)
	case Kader:
		return w.omrand(wordKader, b.Blokken)
	case Schrijfregels:
		w.schrijfregels(b)
	case Aankruisvakken:
		w.aankruisvakken(b)
	case Kaart:
		return w.kaart(b)
	case Inhoud:
		w.inhoud(b)
	case Nieuwblad:
		w.nieuw = true
	default:
		return fmt.Errorf("block %T: %w", b, errBlok)
	}
	return nil
}

// wordStijl is the style of a paragraph.
func wordStijl(s Stijl) markering {
	switch s {
	case Citaat:
		return "Quote"
	case Leemte:
		return "Leemte"
	case Noot:
		return "Noot"
	case Kernzin:
		return "Kernzin"
	}
	return ""
}

// omrand writes blocks with a border around them, on one page if they fit.
func (w *wordSchrijver) omrand(rand markering, bs []Blok) error {
	was, bijeen := w.rand, w.bijeen
	defer func() { w.rand, w.bijeen = was, bijeen }()
	w.rand, w.bijeen = rand, true
	if n := len(bs) - 1; n >= 0 {
		if err := w.blokken(bs[:n]); err != nil {
			return err
		}
		w.bijeen = bijeen
		return w.blokken(bs[n:])
	}
	return nil
}

// kaart writes a card to cut out. What lies between two cards has no border, so that they do not become one.
func (w *wordSchrijver) kaart(b Kaart) error {
	if err := w.omrand(wordKaart, append([]Blok{Tussenkop{b.Kop}}, b.Blokken...)); err != nil {
		return err
	}
	w.alineamet(alineavorm{}, nil)
	return nil
}

// kop writes a heading. Word has more levels than a paper needs; deeper ones are of the fourth.
func (w *wordSchrijver) kop(n int, s string) {
	stijl := [...]markering{"Heading1", "Heading2", "Heading3", "Heading4"}[min(n+w.diep, 4)-1]
	w.alinea(stijl, Regel{vast(s)})
}

// alinea writes running text as a paragraph.
func (w *wordSchrijver) alinea(stijl markering, r Regel) {
	w.alineamet(alineavorm{stijl: stijl}, func() { w.stukken(r) })
}

// alineamet writes a paragraph; in writes what it holds, nil for nothing.
func (w *wordSchrijver) alineamet(v alineavorm, in func()) {
	w.begin("w:p")
	w.begin("w:pPr") // its parts come in the order of the schema
	if v.stijl != "" {
		w.gesloten("w:pStyle", attr{"w:val", string(v.stijl)})
	}
	if w.bijeen {
		w.vast("<w:keepNext/><w:keepLines/>")
	}
	if w.nieuw {
		w.vast("<w:pageBreakBefore/>")
		w.nieuw = false
	}
	w.vast(w.rand)
	if v.sectie > 0 {
		w.sectie(v.sectie)
	}
	w.eind()
	if in != nil {
		in()
	}
	w.eindRegel()
}

// stukken writes running text.
func (w *wordSchrijver) stukken(r Regel) {
	for _, s := range r.gebonden() {
		if !isWebadres(s.Link) {
			w.stuk(s)
			continue
		}
		w.begin("w:hyperlink", attr{"r:id", w.adres(s.Link)})
		w.stuk(s)
		w.eind()
	}
}

// adres is the name under which a link stands in the list of where the text leads.
func (w *wordSchrijver) adres(link string) string {
	i := slices.Index(w.links, link)
	if i < 0 {
		i, w.links = len(w.links), append(w.links, link)
	}
	return wordLinknaam(i)
}

// stuk writes text of one look: what is a label as a field, the rest as it is.
func (w *wordSchrijver) stuk(s Stuk) {
	for d := range labeldelen(s.Tekst) {
		deel := s
		deel.Tekst = d.tekst
		if d.label {
			w.naam(deel)
			continue
		}
		w.loopt(deel)
	}
}

// loopt writes a run of text.
func (w *wordSchrijver) loopt(s Stuk) {
	w.begin("w:r")
	w.uiterlijk(s)
	w.met("w:t", s.Tekst, attr{"xml:space", "preserve"})
	w.eind()
}

// uiterlijk writes how a run looks; its parts come in the order of the schema.
func (w *wordSchrijver) uiterlijk(s Stuk) {
	stijl := ""
	switch {
	case isWebadres(s.Link):
		stijl = "Hyperlink"
	case s.Stil:
		stijl = "Stil"
	case s.Vet:
		stijl = "Strong"
	}
	rechts := richting(s.Tekst) != attr{}
	if stijl == "" && !rechts {
		return
	}
	w.begin("w:rPr")
	if stijl != "" {
		w.gesloten("w:rStyle", attr{"w:val", stijl})
	}
	if s.Vet && stijl != "Strong" {
		w.vast("<w:b/><w:bCs/>")
	}
	if rechts && alleenRechts(s.Tekst) {
		w.vast("<w:rtl/>")
	}
	w.eind()
}

// alleenRechts reports whether a text has no letters that run from left to right: only then may all of it run the other
// way.
func alleenRechts(s string) bool {
	for _, r := range s {
		if unicode.In(r, unicode.Latin, unicode.Greek, unicode.Cyrillic) {
			return false
		}
	}
	return true
}

// inhoud writes a table of contents; each line leads to its paper.
func (w *wordSchrijver) inhoud(b Inhoud) {
	for _, r := range b.Regels {
		w.alineamet(alineavorm{stijl: "ListBullet"}, func() {
			w.begin("w:hyperlink", attr{"w:anchor", wordPlek(r.Stuk)})
			w.stuk(Stuk{Tekst: r.Titel})
			w.eind()
		})
	}
}

// schrijfregels writes lines to write on: a tab with a line under it, so that a border around them stays whole.
func (w *wordSchrijver) schrijfregels(b Schrijfregels) {
	if b.Naam != "" {
		w.alinea("Noot", Regel{stil(b.Naam)})
	}
	bijeen := w.bijeen
	defer func() { w.bijeen = bijeen }()
	for i := range b.aantal() {
		w.bijeen = bijeen || i < b.aantal()-1
		w.alineamet(alineavorm{stijl: "Schrijfregel"}, func() { w.vast("<w:r><w:tab/></w:r>") })
	}
}

// aankruisvakken writes boxes that can be ticked in Word; what knows no such boxes shows an empty one.
func (w *wordSchrijver) aankruisvakken(b Aankruisvakken) {
	if b.Naam != "" {
		w.alinea("", Regel{vast(b.Naam)})
	}
	for _, r := range b.Vakken {
		w.alineamet(alineavorm{stijl: "Aankruisvak"}, func() {
			w.begin("w:sdt")
			w.begin("w:sdtPr")
			w.gesloten("w:alias", attr{"w:val", "Vakje"})
			w.gesloten("w:id", attr{"w:val", w.volgnummer()})
			w.vast(`<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>` +
				`<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>`)
			w.eind()
			w.vast(`<w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr>` +
				`<w:t>☐</w:t></w:r></w:sdtContent>`)
			w.eind()
			w.vast("<w:r><w:tab/></w:r>")
			w.stukken(r)
		})
	}
}
