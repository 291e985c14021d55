package handout

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// wordDelen takes a file of Word apart: path of a part -> what it holds.
func wordDelen(t testing.TB, b []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	uit := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		inhoud, err := io.ReadAll(r)
		if err = errors.Join(err, r.Close()); err != nil {
			t.Fatal(err)
		}
		uit[f.Name] = string(inhoud)
	}
	return uit
}

// wordLoop calls zie for every start, end and text of a part; it fails if the part is no XML.
func wordLoop(t testing.TB, deel string, zie func(xml.Token)) {
	t.Helper()
	x := xml.NewDecoder(strings.NewReader(deel))
	for {
		tok, err := x.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Fatalf("no XML: %v in %.200q", err, deel)
		}
		zie(tok)
	}
}

// waardeVan gives an attribute of an element, "" if it has none of that name.
func waardeVan(e xml.StartElement, naam string) string {
	for _, a := range e.Attr {
		if a.Name.Local == naam {
			return a.Value
		}
	}
	return ""
}

// wordWoorden gives the text in the order in which it is read, with the words for drawings instead of those inside them.
func wordWoorden(t testing.TB, b []byte) string {
	t.Helper()
	var uit strings.Builder
	stil, tekst := 0, false
	wordLoop(t, wordDelen(t, b)["word/document.xml"], func(tok xml.Token) {
		switch tok := tok.(type) {
		case xml.StartElement:
			if stil > 0 || tok.Name.Local == "Fallback" || tok.Name.Local == "graphic" {
				stil++
			}
			if tok.Name.Local == "docPr" {
				uit.WriteString(" " + waardeVan(tok, "descr") + " ")
			}
			tekst = tok.Name.Local == "t"
		case xml.EndElement:
			stil = max(0, stil-1)
			if tok.Name.Local == "p" || tok.Name.Local == "tab" {
				uit.WriteByte(' ')
			}
			tekst = false
		case xml.CharData:
			if tekst && stil == 0 {
				uit.Write(tok)
			}
		}
	})
	return uit.String()
}

// wordAlles gives all that can be read anywhere in the file.
func wordAlles(t testing.TB, b []byte) string {
	t.Helper()
	delen := wordDelen(t, b)
	uit := wordWoorden(t, b)
	for _, pad := range slices.Sorted(maps.Keys(delen)) {
		uit += " " + pad + " " + delen[pad]
	}
	return uit
}

// eersteUitgave gives a part as the first edition of ECMA-376 knows it, the one whose schema can be had: what came later
// is left out in the way that part 3 of it lays down, the fallback taken, what may be ignored ignored; and so are the
// name of a table for screen readers and the setting that says which Word it is for, which the second edition added.
func eersteUitgave(deel string) string {
	for _, r := range [][2]string{
		{`(?s)<mc:AlternateContent>.*?<mc:Fallback>(.*?)</mc:Fallback></mc:AlternateContent>`, "$1"},
		{`(?s)<w14:checkbox>.*?</w14:checkbox>`, ""},
		{` mc:Ignorable="w14"`, ""},
		{`<w:tblCaption [^>]*/>`, ""},
		{`<w:compat>.*?</w:compat>`, ""},
	} {
		deel = regexp.MustCompile(r[0]).ReplaceAllString(deel, r[1])
	}
	return deel
}

// wordNaamproef is the handout in which a name is filled in, wordProefnaam is that name.
const (
	wordNaamproef = "oefen-057b4fca-f907-4b3d-a8f7-407f2b278dc6-motivering"
	wordProefnaam = "Proefnaam Zelfbedacht"
)

// metNaam fills in a name once, as Word does when somebody types it over a field.
func metNaam(t testing.TB, b []byte) []byte {
	t.Helper()
	var uit bytes.Buffer
	z := zip.NewWriter(&uit)
	for pad, deel := range wordDelen(t, b) {
		f, err := z.Create(pad)
		if err != nil {
			t.Fatal(err)
		}
		if pad == "customXml/item1.xml" {
			deel = strings.Replace(deel, ">[inwoner]<", ">"+wordProefnaam+"<", 1)
		}
		if _, err := io.WriteString(f, deel); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return uit.Bytes()
}
