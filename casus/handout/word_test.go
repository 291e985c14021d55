package handout

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"oliekan/casus/anoniem"
)

// geenWoord is what other formats say in words and Word has a form for: points, boxes and lines to write on.
var geenWoord = regexp.MustCompile(`•|Vakje: |Ruimte om te schrijven: \d+ regels?\.`)

// TestWordZegtHetzelfde: every word of the model stands in the file of Word, in order, in every kind of paper.
func TestWordZegtHetzelfde(t *testing.T) {
	for _, p := range proefstukken(t) {
		d := p.d
		if d.Logo != nil || len(d.Stukken) > 0 { // in Word a logo stands above the title; papers of a bundle come one by one
			continue
		}
		t.Run(p.naam, func(t *testing.T) {
			tekst := wordWoorden(t, p.in(t, Word))
			for _, w := range strings.Fields(geenWoord.ReplaceAllString(strings.Join(woordenVan(d), " "), " ")) {
				_, na, ok := strings.Cut(tekst, w)
				if !ok {
					t.Fatalf("the file lacks %q, or has it elsewhere", w)
				}
				tekst = na
			}
		})
	}
}

// TestWordDeugt: every part is XML, what refers to something finds it, and no number is given twice.
func TestWordDeugt(t *testing.T) {
	for _, p := range proefstukken(t) {
		t.Run(p.naam, func(t *testing.T) { wordDeugt(t, p.in(t, Word)) })
	}
}

func wordDeugt(t *testing.T, b []byte) {
	t.Helper()
	delen := wordDelen(t, b)
	for pad, inhoud := range delen {
		if !strings.HasSuffix(pad, ".png") {
			wordLoop(t, inhoud, func(xml.Token) {})
		}
	}
	stijlen, doelen := wordNamen(t, delen["word/styles.xml"], "style", "styleId"), map[string]bool{}
	wordLoop(t, delen["word/_rels/document.xml.rels"], func(tok xml.Token) {
		e, ok := tok.(xml.StartElement)
		if !ok || e.Name.Local != "Relationship" {
			return
		}
		doelen[waardeVan(e, "Id")] = true
		if doel := waardeVan(e, "Target"); waardeVan(e, "TargetMode") == "" {
			if _, ok := delen[doel[1:]]; !ok {
				t.Errorf("nothing stands at %s", doel)
			}
		}
	})
	plekken, nummers := wordNamen(t, delen["word/document.xml"], "bookmarkStart", "name"), map[string]int{}
	wordLoop(t, delen["word/document.xml"], func(tok xml.Token) {
		e, ok := tok.(xml.StartElement)
		if !ok {
			return
		}
		for _, a := range e.Attr {
			switch {
			case strings.HasSuffix(e.Name.Local, "Style") && a.Name.Local == "val" && !stijlen[a.Value]:
				t.Errorf("no style %s", a.Value)
			case strings.HasSuffix(a.Name.Space, "/relationships") && !doelen[a.Value]:
				t.Errorf("nothing is called %s", a.Value)
			case a.Name.Local == "anchor" && e.Name.Local == "hyperlink" && !plekken[a.Value]:
				t.Errorf("no place %s", a.Value)
			}
		}
		if e.Name.Local == "docPr" || e.Name.Local == "cNvPr" && e.Name.Space != "" && waardeVan(e, "id") != "0" {
			nummers[waardeVan(e, "id")]++
		}
	})
	for nr, n := range nummers {
		if n > 1 {
			t.Errorf("%d drawings have number %s", n, nr)
		}
	}
}

// wordNamen gathers an attribute of all elements of a name.
func wordNamen(t *testing.T, deel, element, naam string) map[string]bool {
	t.Helper()
	uit := map[string]bool{}
	wordLoop(t, deel, func(tok xml.Token) {
		if e, ok := tok.(xml.StartElement); ok && e.Name.Local == element {
			uit[waardeVan(e, naam)] = true
		}
	})
	return uit
}

// TestWordNamen: every label in the text is a field, each tied to the line of the list that holds that label; so what is
// typed in one place stands in all, and the file holds no name.
func TestWordNamen(t *testing.T) {
	velden := 0
	for _, p := range proefstukken(t) {
		delen := wordDelen(t, p.in(t, Word))
		var lijst []string
		wordLoop(t, delen["customXml/item1.xml"], func(tok xml.Token) {
			if s, ok := tok.(xml.CharData); ok && anoniem.IsLabel(string(s)) {
				lijst = append(lijst, string(s))
			}
		})
		if eens := slices.Compact(slices.Sorted(slices.Values(lijst))); len(lijst) != len(eens) {
			t.Errorf("%s: a label stands in the list twice: %v", p.naam, lijst)
		}
		gebonden := ""
		wordLoop(t, delen["word/document.xml"], func(tok xml.Token) {
			switch tok := tok.(type) {
			case xml.StartElement:
				if tok.Name.Local == "dataBinding" {
					gebonden = waardeVan(tok, "xpath")
				}
			case xml.EndElement:
				if tok.Name.Local == "sdt" {
					gebonden = ""
				}
			case xml.CharData:
				if gebonden == "" && slices.ContainsFunc(maskers(string(tok)), anoniem.IsLabel) {
					t.Errorf("%s: a label outside a field: %q", p.naam, tok)
				}
				if i := slices.Index(lijst, string(tok)); gebonden != "" && gebonden != fmt.Sprintf("/n:namen[1]/n:naam[%d]", i+1) {
					t.Errorf("%s: %q is tied to %s", p.naam, tok, gebonden)
				}
				if gebonden != "" {
					velden++
				}
			}
		})
	}
	if velden < 100 {
		t.Errorf("%d fields in all papers: nothing is proved", velden)
	}
}

func TestLabeldelen(t *testing.T) {
	for in, want := range map[string][]labeldeel{
		"":                        {{"", false}},
		"Geen enkel label.":       {{"Geen enkel label.", false}},
		"[inwoner]":               {{"[inwoner]", true}},
		"[inwoner] en [dochter].": {{"[inwoner]", true}, {" en ", false}, {"[dochter]", true}, {".", false}},
		"[[zoon 2]":               {{"[", false}, {"[zoon 2]", true}},
		"[geen label] [":          {{"[geen label] [", false}},
		"é[inwoner]é":             {{"é", false}, {"[inwoner]", true}, {"é", false}},
	} {
		if got := slices.Collect(labeldelen(in)); !slices.Equal(got, want) {
			t.Errorf("%q: got %v, want %v", in, got, want)
		}
	}
}

// TestWordBlijftHeel: no text, wherever it stands, becomes markup.
func TestWordBlijftHeel(t *testing.T) {
	for _, s := range []string{`</w:t></w:r><w:x a="1">&amp;<!--`, `"'<>&`, `]]>`, `[inwoner]"><naam>`} {
		d := overalDocument(s)
		var b bytes.Buffer
		if err := d.Schrijf(&b, Word); err != nil {
			t.Fatal(err)
		}
		wordDeugt(t, b.Bytes())
		if n := strings.Count(wordWoorden(t, b.Bytes()), s); n < 30 {
			t.Errorf("%q stands there %d times", s, n)
		}
	}
}

// TestWordZegtWatHetIs: the title, the language, words for drawings, and headings of tables, for who listens.
func TestWordZegtWatHetIs(t *testing.T) {
	d := overalDocument("Tekst")
	var b bytes.Buffer
	if err := d.Schrijf(&b, Word); err != nil {
		t.Fatal(err)
	}
	delen := wordDelen(t, b.Bytes())
	for deel, wil := range map[string]string{
		"docProps/core.xml":   "<dc:title>Tekst</dc:title><dc:language>nl-NL</dc:language>",
		"word/styles.xml":     `<w:lang w:val="nl-NL"`,
		"word/document.xml":   `<w:tblHeader/>`,
		"word/header1.xml":    ">Tekst<",
		"word/footer2.xml":    " NUMPAGES ",
		"word/media/logo.png": "",
	} {
		if inhoud, ok := delen[deel]; !ok || !strings.Contains(inhoud, wil) {
			t.Errorf("%s lacks %s", deel, wil)
		}
	}
	if n := strings.Count(delen["word/document.xml"], `descr="Tekst"`); n < 6 {
		t.Errorf("%d drawings say what they show", n)
	}
}
