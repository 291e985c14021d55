package handout

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// The kinds of parts and of what ties them together (ECMA-376, part 2).
const (
	wordprocessing = "application/vnd.openxmlformats-officedocument.wordprocessingml."
	relatie        = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
)

// wordDeel begins a part of the file.
func wordDeel() *merkpen {
	p := &merkpen{}
	p.vast(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n")
	return p
}

// pakdeel is one part of the file: where it stands, what kind it is, and by which name and kind of tie the text knows it.
type pakdeel struct {
	pad, soort  string
	id, relatie string // "" where nothing refers to it
	inhoud      []byte
}

// pak puts the parts of the file together. It holds no date and nothing of who made it, so the same paper gives the same
// bytes.
func (w *wordSchrijver) pak(d Document) ([]byte, error) {
	delen := w.delen()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	schrijf := func(pad string, inhoud []byte) error {
		f, err := z.CreateHeader(&zip.FileHeader{Name: pad, Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)})
		if err != nil {
			return fmt.Errorf("pack %s: %w", pad, err)
		}
		if _, err := f.Write(inhoud); err != nil {
			return fmt.Errorf("pack %s: %w", pad, err)
		}
		return nil
	}
	vooraf := []pakdeel{ // in the order in which readers look for them
		{pad: "[Content_Types].xml", inhoud: soortenlijst(delen)},
		{pad: "_rels/.rels", inhoud: relaties([]pakdeel{
			{pad: "word/document.xml", id: "r1", relatie: relatie + "officeDocument"},
			{pad: "docProps/core.xml", id: "r2", relatie: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"},
		}, nil)},
		{pad: "docProps/core.xml", inhoud: kenmerken(d.Titel)},
		{pad: "word/document.xml", inhoud: append(wordDeel().bytes(), w.bytes()...)},
		{pad: "word/_rels/document.xml.rels", inhoud: relaties(delen, w.links)},
	}
	for _, x := range append(vooraf, delen...) {
		if err := schrijf(x.pad, x.inhoud); err != nil {
			return nil, err
		}
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("pack: %w", err)
	}
	return b.Bytes(), nil
}

// delen are the parts that the text refers to.
func (w *wordSchrijver) delen() []pakdeel {
	uit := []pakdeel{
		{"word/styles.xml", wordprocessing + "styles+xml", "stijlen", relatie + "styles", []byte(wordStijlen)},
		{"word/numbering.xml", wordprocessing + "numbering+xml", "punten", relatie + "numbering", []byte(wordPunten)},
		{"word/settings.xml", wordprocessing + "settings+xml", "instellingen", relatie + "settings", []byte(wordInstellingen)},
	}
	for i, s := range w.secties {
		nr := strconv.Itoa(i + 1)
		uit = append(uit,
			pakdeel{"word/header" + nr + ".xml", wordprocessing + "header+xml", "kop" + nr, relatie + "header", wordKop(s.kop)},
			pakdeel{"word/footer" + nr + ".xml", wordprocessing + "footer+xml", "voet" + nr, relatie + "footer", wordVoet(s.voet)})
	}
	if w.logo != nil {
		uit = append(uit, pakdeel{"word/media/logo.png", "image/png", "logo", relatie + "image", w.logo.png})
	}
	if len(w.namen) == 0 {
		return uit
	}
	eigen := wordDeel()
	eigen.begin("ds:datastoreItem", attr{"ds:itemID", namenID}, attr{"xmlns:ds", "http://schemas.openxmlformats.org/officeDocument/2006/customXml"})
	eigen.vast("<ds:schemaRefs/>")
	eigen.eind()
	props := pakdeel{pad: "customXml/itemProps1.xml", id: "r1", relatie: relatie + "customXmlProps"}
	return append(uit,
		pakdeel{"customXml/item1.xml", "", "namen", relatie + "customXml", w.namenlijst()},
		pakdeel{props.pad, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml", "", "", eigen.bytes()},
		pakdeel{pad: "customXml/_rels/item1.xml.rels", inhoud: relaties([]pakdeel{props}, nil)})
}

// soortenlijst says of every part what it is.
func soortenlijst(delen []pakdeel) []byte {
	p := wordDeel()
	p.begin("Types", attr{"xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"})
	p.vast(`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>` +
		`<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>` +
		`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`)
	for _, x := range delen {
		if strings.HasSuffix(x.soort, "+xml") {
			p.gesloten("Override", attr{"PartName", "/" + x.pad}, attr{"ContentType", x.soort})
		}
	}
	p.eind()
	return p.bytes()
}

// relaties ties a part to others, and to the addresses that its text leads to.
func relaties(delen []pakdeel, links []string) []byte {
	p := wordDeel()
	p.begin("Relationships", attr{"xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"})
	for _, x := range delen {
		if x.id != "" {
			p.gesloten("Relationship", attr{"Id", x.id}, attr{"Type", x.relatie}, attr{"Target", "/" + x.pad})
		}
	}
	for i, l := range links {
		p.gesloten("Relationship", attr{"Id", wordLinknaam(i)}, attr{"Type", relatie + "hyperlink"}, attr{"Target", l}, attr{"TargetMode", "External"})
	}
	p.eind()
	return p.bytes()
}

// wordLinknaam names an address.
func wordLinknaam(i int) string { return "link" + strconv.Itoa(i+1) }

// kenmerken is what the file says of itself: its title and its language.
func kenmerken(titel string) []byte {
	p := wordDeel()
	p.begin("cp:coreProperties", attr{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
		attr{"xmlns:dc", "http://purl.org/dc/elements/1.1/"})
	p.met("dc:title", titel)
	p.met("dc:language", "nl-NL")
	p.eind()
	return p.bytes()
}

// wordKop is the line along the top of the pages.
func wordKop(s string) []byte {
	p := wordDeel()
	p.begin("w:hdr", wordRuimten()[0])
	p.vast(`<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r>`)
	p.met("w:t", s, attr{"xml:space", "preserve"})
	p.vast("</w:r></w:p>")
	p.eind()
	return p.bytes()
}

// wordVoet is the line along the foot of the pages, with the number of the page.
func wordVoet(s string) []byte {
	p := wordDeel()
	p.begin("w:ftr", wordRuimten()[0])
	p.vast(`<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r>`)
	p.met("w:t", s, attr{"xml:space", "preserve"})
	p.vast(`</w:r><w:r><w:tab/><w:t xml:space="preserve">Blad </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>` +
		`<w:r><w:t xml:space="preserve"> van </w:t></w:r><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>`)
	p.eind()
	return p.bytes()
}
