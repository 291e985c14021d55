package handout

import (
	"bytes"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"
)

// gelezenMarkdown reads Markdown as others will, and gives it as XHTML.
func gelezenMarkdown(t testing.TB, b []byte) string {
	t.Helper()
	var uit bytes.Buffer
	md := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.TaskList),
		goldmark.WithRendererOptions(html.WithXHTML()))
	if err := md.Convert(b, &uit); err != nil {
		t.Fatal(err)
	}
	return uit.String()
}

// eist checks that Markdown gives back every word of the document in order, and no markup that the model has not.
func eist(t testing.TB, d Document, b []byte) {
	t.Helper()
	pagina := gelezenMarkdown(t, b)
	for _, fout := range []string{"<em", "<code", "<hr", "<img", "<del", "<input", "<!--", "<pre", "<ol", "<h4"} {
		if strings.Contains(pagina, fout) {
			t.Errorf("markup %s in %s", fout, pagina)
		}
	}
	if n, want := strings.Count(pagina, "<a "), strings.Count(pagina, `<a href="https://wetten.overheid.nl/`); n != want {
		t.Errorf("%d links, of which %d to the law", n, want)
	}
	if strings.Count(pagina, "<h1") != 1 || strings.Count(pagina, "<h2") != len(d.Delen) {
		t.Errorf("%d headings 1 and %d headings 2", strings.Count(pagina, "<h1"), strings.Count(pagina, "<h2"))
	}
	tekst, err := htmlWoorden([]byte("</head><body>" + pagina + "</body></html>"))
	if err != nil {
		t.Fatalf("%v in %s", err, pagina)
	}
	for _, w := range woordenVan(d) {
		if w == "•" {
			continue
		}
		_, na, ok := strings.Cut(tekst, w)
		if !ok {
			t.Fatalf("lacks %q, or has it elsewhere, in:\n%s", w, b)
		}
		tekst = na
	}
}

func TestMarkdownWordtGelezen(t *testing.T) {
	for naam, c := range proefcasussen() {
		t.Run(naam, func(t *testing.T) {
			d, b := schrijf(t, c, Markdown)
			eist(t, d, b)
		})
	}
}

// FuzzMarkdown puts any text in all places of a case: it must read back as it was.
func FuzzMarkdown(f *testing.F) {
	for _, s := range []string{"", "gewoon", "[a](b)", "[a]: b", "**", "_a_ *b* `c`", "| --- |", "# h", "1. x", "<!-- -->", "&lt;", "\\", "![x](y)", "> - 1) +"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if strings.ContainsRune(schoon(s), '\ufffd') {
			t.Skip("goldmark has its own mind about broken characters")
		}
		d, b := schrijf(t, met(fiets(), s), Markdown)
		eist(t, d, b)
	})
}
