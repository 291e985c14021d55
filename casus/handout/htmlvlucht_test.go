package handout

import (
	"bytes"
	"encoding/xml"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// overalDocument holds every kind of block, and one text in every place that can hold text.
func overalDocument(s string) Document {
	r := Regel{{Tekst: s}, {Tekst: s, Vet: true}, {Tekst: s, Stil: true}, {Tekst: s, Vet: true, Link: "https://voorbeeld.nl/?" + s}, {Tekst: s, Link: s}}
	bs := []Blok{
		Alinea{Gewoon, r},
		Alinea{Citaat, r},
		Alinea{Stijl(s), r},
		Tussenkop{s},
		Lijst{[]Regel{r, r}},
		Feiten{[]Feit{{s, r}}},
		Tabel{Naam: s, Kolommen: []Kolom{{r, 1}, {r, 1}}, Rijen: [][]Cel{{{r}, {r, r}}}, Rijkop: true},
		Figuur{s, 20, 20, []Vorm{{Soort: Lijn}, {Soort: Vlak}, {Soort: Rond}, {Soort: Woord, Tekst: s}, {Soort: Woord, Tekst: s, Vol: true}}},
		Schrijfregels{s, 2},
		Aankruisvakken{s, []Regel{r}},
		Inhoud{[]Inhoudsregel{{Titel: s}}},
		Nieuwblad{},
	}
	bs = append(bs, Kader{bs}, Kaart{s, bs})
	d := Document{
		Soort: Samenvatting, Titel: s, Kop: s, Voet: s, Aanhef: bs, Delen: []Deel{{Kop: s, Blokken: bs}},
		Logo: &Logo{breed: 1, hoog: 1, uitleg: s},
	}
	stuk := d
	stuk.diep = 1
	d.Stukken = []Document{stuk}
	return d
}

// loop calls zie for every value inside another one.
func loop(v reflect.Value, zie func(reflect.Value)) {
	zie(v)
	switch v.Kind() {
	case reflect.Interface, reflect.Pointer:
		if !v.IsNil() {
			loop(v.Elem(), zie)
		}
	case reflect.Slice:
		for i := range v.Len() {
			loop(v.Index(i), zie)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			loop(v.Field(i), zie)
		}
	}
}

// The document that the tests below fill really has every kind of block, and the text in every field.
func TestOveralIsOveral(t *testing.T) {
	gezien := map[string]bool{}
	loop(reflect.ValueOf(overalDocument("hier")), func(v reflect.Value) {
		switch v.Kind() {
		case reflect.Struct:
			gezien[v.Type().Name()] = true
			for i := range v.NumField() {
				f, naam := v.Field(i), v.Type().Name()+"."+v.Type().Field(i).Name
				if s := f.String(); f.Kind() == reflect.String && strings.Contains(s, "hier") {
					gezien[naam] = true
				} else if f.Kind() == reflect.String {
					gezien[naam] = gezien[naam] || slices.Contains([]string{"Document.Soort", "Vorm.Soort"}, naam)
				}
			}
		}
	})
	for naam, wel := range gezien {
		if !wel {
			t.Errorf("no text in %s", naam)
		}
	}
	for _, f := range bronnen(t) {
		for _, d := range f.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || fn.Name.Name != "vorm" || fn.Recv == nil {
				continue
			}
			if soort, ok := fn.Recv.List[0].Type.(*ast.Ident); ok && soort.Name != "Regel" && !gezien[soort.Name] {
				t.Errorf("no block %s", soort.Name)
			}
		}
	}
}

// enkeltag are the elements that HTML never closes.
var enkeltag = regexp.MustCompile(`<(img|input)( [^>]*)>`)

// skelet is a page without its texts: its elements in order, with the names of their attributes, and the addresses that
// it leads to. What depends on which letters a text has is left out.
func skelet(t *testing.T, b []byte) (vorm, adressen []string) {
	t.Helper()
	_, lijf, _ := bytes.Cut(b, []byte("</head>"))
	for x := xml.NewDecoder(bytes.NewReader(append([]byte("<html>"), lijf...))); ; {
		tok, err := x.Token()
		if errors.Is(err, io.EOF) {
			return vorm, adressen
		} else if err != nil {
			t.Fatalf("page is not well formed: %v", err)
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			vorm = append(vorm, tok.Name.Local)
			for _, a := range tok.Attr {
				if a.Name.Local == "href" || a.Name.Local == "src" {
					adressen = append(adressen, a.Value)
				}
				if !slices.Contains([]string{"dir", "textLength", "lengthAdjust"}, a.Name.Local) {
					vorm = append(vorm, a.Name.Local+"=")
				}
			}
		case xml.EndElement:
			vorm = append(vorm, "/"+tok.Name.Local)
		case xml.Comment, xml.ProcInst, xml.Directive:
			t.Fatalf("page holds %T", tok)
		}
	}
}

// vlucht writes a text in every place of a page. The page must have the form of one with a harmless text, say that text
// wherever the harmless one stood, and lead nowhere else.
func vlucht(t *testing.T, s string) {
	t.Helper()
	s = strings.TrimSpace(schoon(s))
	if s == "" {
		return // an empty place may leave out its element
	}
	pagina := func(s string) []byte {
		b, err := naarHTML(overalDocument(s))
		if err != nil {
			t.Fatal(err)
		}
		return enkeltag.ReplaceAll(b, []byte("<$1$2/>")) // as XML, which is what reads it here
	}
	goed, b := pagina("woord"), pagina(s)
	wil, _ := skelet(t, goed)
	kreeg, adressen := skelet(t, b)
	if isWebadres(s) { // then one more of the pieces is a link
		wil, kreeg = zonderLinks(wil), zonderLinks(kreeg)
	} else if g, k := bytes.Count(goed, []byte("<")), bytes.Count(b, []byte("<")); g != k { // in the head as well
		t.Errorf("%d tags became %d", g, k)
	}
	if !slices.Equal(wil, kreeg) {
		t.Errorf("%q changes the form of the page", s)
	}
	for _, a := range adressen {
		if !isWebadres(a) && !strings.HasPrefix(a, "#") && !strings.HasPrefix(a, "data:image/png;base64,") {
			t.Errorf("page leads to %q", a)
		}
	}
	tekst, err := htmlWoorden(b)
	if n, g := strings.Count(tekst, s), strings.Count(string(goed), "woord"); err != nil || n < g/3 {
		t.Errorf("%q stands %d times on the page, %d expected at least: %v", s, n, g/3, err)
	}
}

// zonderLinks leaves out the tags of links.
func zonderLinks(vorm []string) []string {
	return slices.DeleteFunc(vorm, func(s string) bool { return s == "a" || s == "/a" || s == "href=" })
}

// boos are texts that would change a page into which they got unescaped.
var boos = []string{
	"<script>alert(1)</script>", "</title><script>alert(1)</script>", "</style><b>", "\" onmouseover=\"alert(1)", "' onclick='x", "'>\"><img src=x>",
	"<!-- ", "-->", "<![CDATA[", "]]>", "<?xml ?>", "&lt;b&gt;", "&amp;", "&#60;", "&", "javascript:alert(1)", "data:text/html,<b>", "https://x.nl/\"><b>",
	"</p></div></main></body></html>", "<", ">", "\"", "'", "`", "\x00<b>\x00", "\xff<", "%3Cb%3E", "{{.}}", "שלום <b>", "</svg>", "<b",
}

func TestGeenTekstOntsnapt(t *testing.T) {
	for _, s := range boos {
		t.Run(s, func(t *testing.T) { vlucht(t, s) })
	}
}

// FuzzHTML puts any text in every place of a page.
func FuzzHTML(f *testing.F) {
	for _, s := range boos {
		f.Add(s)
	}
	f.Fuzz(vlucht)
}

// bronnen reads the source of this package without its tests, by name of the file.
func bronnen(t *testing.T) map[string]*ast.File {
	t.Helper()
	paden, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	uit := map[string]*ast.File{}
	for _, pad := range paden {
		if strings.HasSuffix(pad, "_test.go") {
			continue
		}
		if uit[pad], err = parser.ParseFile(token.NewFileSet(), pad, nil, 0); err != nil {
			t.Fatal(err)
		}
	}
	return uit
}

// Nothing becomes markering but constants, and only the two methods that may write to a page, or to a file of Word, do.
func TestAlleenDeBronIsMarkering(t *testing.T) {
	schrijft := map[string]int{}
	for pad, f := range bronnen(t) {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				if id, ok := n.Fun.(*ast.Ident); ok && id.Name == "markering" {
					t.Errorf("%s turns a string into markering", pad)
				}
			case *ast.SelectorExpr: // h.b, p.b: the bytes of the page
				if n.Sel.Name == "b" && (strings.HasPrefix(pad, "html") || strings.HasPrefix(pad, "word") || pad == "merkpen.go") {
					schrijft[pad]++
				}
			}
			return true
		})
	}
	// vast and tekst write, bytes reads what came of it.
	if want := map[string]int{"merkpen.go": 3}; !reflect.DeepEqual(schrijft, want) {
		t.Errorf("the bytes of the page are touched %v times, want %v", schrijft, want)
	}
}
