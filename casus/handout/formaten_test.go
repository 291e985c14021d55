package handout

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"oliekan/casus"
	"oliekan/casus/anoniem"

	"github.com/charmbracelet/x/exp/golden"
)

// TestGolden freezes the text formats of three invented cases; -update writes them anew.
func TestGolden(t *testing.T) {
	for naam, c := range map[string]casus.Casus{"fiets": fiets(), "leeg": leeg(), "half": half()} {
		for _, f := range []Formaat{Markdown, Platte, HTML} {
			t.Run(naam+"_"+string(f), func(t *testing.T) {
				_, b := schrijf(t, c, f)
				vergelijkGolden(t, b)
			})
		}
	}
}

// vergelijkGolden compares with the golden file, without the style sheet: that is a file of its own.
func vergelijkGolden(t *testing.T, b []byte) {
	t.Helper()
	golden.RequireEqual(t, bytes.Replace(b, []byte(stijlblad), nil, 1))
}

// TestAlleFormatenZeggenHetzelfde: every word of the model stands in every format that shows all of it, in order.
func TestAlleFormatenZeggenHetzelfde(t *testing.T) {
	for naam, c := range proefcasussen() {
		t.Run(naam, func(t *testing.T) {
			d, b := schrijf(t, c, HTML)
			tekst, err := htmlWoorden(b)
			if err != nil {
				t.Fatal(err)
			}
			for _, w := range woordenVan(d) {
				_, na, ok := strings.Cut(tekst, w)
				if !ok && w != "•" {
					t.Fatalf("HTML lacks %q, or has it elsewhere", w)
				}
				if ok {
					tekst = na
				}
			}
		})
	}
}

// htmlWoorden gives the text of a page in its order, with the names of tables and the words for drawings. It reads the
// page as XML, so that a tag that is not closed is an error.
func htmlWoorden(b []byte) (string, error) {
	_, b, _ = bytes.Cut(b, []byte("</head>")) // the head has tags that HTML does not close
	x := xml.NewDecoder(bytes.NewReader(append([]byte("<html>"), b...)))
	var uit strings.Builder
	stil := 0
	for {
		tok, err := x.Token()
		switch tok := tok.(type) {
		case xml.StartElement:
			if stil > 0 || tok.Name.Local == "svg" {
				stil++
			}
			for _, a := range tok.Attr {
				if a.Name.Local == "aria-label" {
					uit.WriteString(" " + a.Value + " ")
				}
			}
			uit.WriteByte(' ')
		case xml.EndElement:
			stil = max(0, stil-1)
		case xml.CharData:
			if stil == 0 {
				uit.Write(tok)
			}
		}
		if errors.Is(err, io.EOF) {
			return uit.String(), nil
		}
		if err != nil {
			return "", err
		}
	}
}

func TestHTMLIsToegankelijk(t *testing.T) {
	_, b := schrijf(t, half(), HTML)
	s := string(b)
	for _, want := range []string{
		`<html lang="nl">`, "<title>Samen wonen, of niet_</title>", `<a class="spring" href="#inhoud">`, `<main id="inhoud">`,
		`<th scope="col" style="min-width:`, `<th scope="row">`, "<caption>", `role="img" aria-label="De weg`, "@media print",
		"&lt;misschien&gt;",
	} {
		if !strings.Contains(s, want) {
			t.Errorf("page lacks %s", want)
		}
	}
	for _, fout := range []string{"<script", "http://www.w3.org", "src=", "@import", "url(", "<misschien>", "<h1>\n"} {
		if strings.Contains(s, fout) {
			t.Errorf("page holds %s", fout)
		}
	}
	if strings.Count(s, "<h1") != 1 || strings.Index(s, "<h1") > strings.Index(s, "<h2") || strings.Contains(s, "<h3") {
		t.Error("headings out of order")
	}
}

func TestTekstIsSmal(t *testing.T) {
	for naam, c := range proefcasussen() {
		_, b := schrijf(t, c, Platte)
		for regel := range strings.Lines(string(b)) {
			if n := cellen(strings.TrimSuffix(regel, "\n")); n > breedTekst {
				t.Errorf("%s: %d columns: %s", naam, n, regel)
			}
		}
		if !utf8.Valid(b) {
			t.Errorf("%s: not UTF-8", naam)
		}
	}
}

func TestMarkdownVlucht(t *testing.T) {
	for _, proef := range []struct{ in, want string }{
		{"[inwoner] belt [dochter 2].", "[inwoner] belt [dochter 2]."},
		{"[moeder](zij)", `[moeder]\(zij)`},
		{"[inwoner]: komt", `[inwoner]\: komt`},
		{"[zoon][vader]", `[zoon]\[vader]`},
		{"# kop", `\# kop`},
		{"- punt", `\- punt`},
		{"12. punt", `12\. punt`},
		{"1) punt", `1\) punt`},
		{"2026 was goed", "2026 was goed"},
		{"> zegt", `\> zegt`},
		{"*stip* _streep_ `code` ~weg~", "\\*stip\\* \\_streep\\_ \\`code\\` \\~weg\\~"},
		{"<b>vet</b> & R&D &eacute; &#65;", `\<b>vet\</b> & R&D \&eacute; \&#65;`},
		{`C:\map`, `C:\\map`},
		{"[x] klaar", `\[x] klaar`},
		{"", ""},
	} {
		if got := mdBegin(mdRegel(Regel{vast(proef.in)})); got != proef.want {
			t.Errorf("%q: got %q, want %q", proef.in, got, proef.want)
		}
	}
}

func TestMarkdownVetEnLinks(t *testing.T) {
	r := Regel{vet("A "), vet("B"), vast(" c "), {Tekst: "Pw [35]", Vet: true, Link: "https://voorbeeld.nl/a (b)"}, vast(":d")}
	want := `**A B** c **[Pw \[35\]](https://voorbeeld.nl/a%20%28b%29)**\:d`
	if got := mdRegel(r); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestSchrijfFouten(t *testing.T) {
	d, _ := schrijf(t, leeg(), Platte)
	if err := d.Schrijf(io.Discard, "odt"); !errors.Is(err, ErrFormaat) {
		t.Errorf("got %v, want ErrFormaat", err)
	}
	if _, err := Maak("roman", gegevens(t, leeg())); !errors.Is(err, ErrSoort) {
		t.Errorf("got %v, want ErrSoort", err)
	}
	if _, err := Maak(Samenvatting, Gegevens{Les: casus.Les{Casus: leeg()}}); err == nil {
		t.Error("no error without a method")
	}
	vol := errors.New("vol")
	for _, f := range Formaten() {
		if err := d.Schrijf(schijf{vol}, f); !errors.Is(err, vol) {
			t.Errorf("%s: got %v, want the error of the disk", f, err)
		}
	}
	d.Aanhef = append(d.Aanhef, nieuwBlok{})
	for _, f := range Formaten() {
		var b bytes.Buffer
		if err := d.Schrijf(&b, f); !errors.Is(err, errBlok) || b.Len() > 0 {
			t.Errorf("%s: got %v and %d bytes, want errBlok and nothing written", f, err, b.Len())
		}
	}
}

// schijf fails at every write.
type schijf struct{ err error }

func (s schijf) Write([]byte) (int, error) { return 0, s.err }

// nieuwBlok is a block that no format knows.
type nieuwBlok struct{}

func (n nieuwBlok) vorm(func(Stuk) Stuk) Blok { return n }

func TestSoortenEnFormaten(t *testing.T) {
	if got := Soorten(); !slices.Equal(got, []Soort{Samenvatting, Motivering, Uitleg, Deelnemer, Trainer, Rolkaarten, Verhaal, Uitgebreid, Kwaliteit}) {
		t.Errorf("soorten: %v", got)
	}
	if got := Formaten(); !slices.Equal(got, []Formaat{PDF, Word, HTML, Markdown, Platte}) {
		t.Errorf("formaten: %v", got)
	}
}

func TestOntbreekt(t *testing.T) {
	d, _ := schrijf(t, met(leeg(), "Zoë, Dvořák, Nguyễn, 😀 en ש, en nog eens 😀\u200d."), Platte)
	if got := string(d.Ontbreekt(PDF)); got != "ש😀" {
		t.Errorf("got %q", got)
	}
	if got := d.Ontbreekt(HTML); got != nil {
		t.Errorf("HTML lacks %q", got)
	}
}

func TestSchoon(t *testing.T) {
	for _, proef := range []struct{ in, want string }{
		{"gewoon", "gewoon"},
		{" twee  spaties\n\nen\teen regel ", " twee spaties en een regel "},
		{"e\u0301e\u0301n", "één"},
		{"af\u00adbreken", "afbreken"},
		{"om\u202egekeerd\u2066", "omgekeerd"},
		{"\x1b[31mrood\x00", "rood"},
		{"kapot\xff", "kapot\ufffd"},
		{"\ufeffbegin\uffff", "begin"},
		{"vast\u00a0aan", "vast\u00a0aan"},
	} {
		if got := schoon(proef.in); got != proef.want {
			t.Errorf("%q: got %q, want %q", proef.in, got, proef.want)
		}
	}
}

// FuzzMaak writes every handout of a case with any text in all its places, in every format: no panic, valid text, and
// no more pages than there may be, with a structure that is right.
func FuzzMaak(f *testing.F) {
	for _, s := range []string{"", "gewone tekst", "[inwoner](x) | * # <b>", "مرحبا 😀 שלום", strings.Repeat("lang", 900), "\x00\xff\\", "a\u0301 \u202e"} {
		f.Add(s, uint8(1))
		f.Add(s, uint8(9))
	}
	f.Fuzz(func(t *testing.T, s string, keer uint8) {
		c := met(half(), strings.Repeat(s+" ", int(keer)%40))
		for i := range c.Verloop { // met leaves answers without text alone: those with a choice
			if c.Verloop[i].Keus != "" && c.Verloop[i].Vraag != "schaal-nu" {
				c.Verloop[i].Keus = s
			}
		}
		for _, soort := range Soorten() { // half is an invented case: it can be replayed
			allesGoed(t, soort, c)
		}
	})
}

// allesGoed checks every format of a handout.
func allesGoed(t *testing.T, soort Soort, c casus.Casus) {
	t.Helper()
	d, b := schrijfSoort(t, soort, c, PDF)
	g, err := leesPDF(b)
	if err != nil {
		t.Fatal(err)
	}
	if n, _ := g.boek(g.boek(g.slot["Root"])["Pages"])["Count"].(float64); n < 1 || d.Bladen > 0 && !d.Vervolg && n > float64(d.Bladen) {
		t.Errorf("%s: %v pages", soort, n)
	}
	for _, fout := range keur(g).fouten {
		t.Errorf("%s: %s", soort, fout)
	}
	for _, f := range []Formaat{HTML, Markdown, Platte} {
		var w bytes.Buffer
		if err := d.Schrijf(&w, f); err != nil || !utf8.Valid(w.Bytes()) {
			t.Errorf("%s in %s: %v", soort, f, err)
		}
		if f != HTML {
			continue
		}
		if _, err := htmlWoorden(w.Bytes()); err != nil {
			t.Errorf("%s: page is not well formed: %v", soort, err)
		}
	}
}

// FuzzInkorten shortens any text: never longer than asked or than one sentence may be, and never inside a label.
func FuzzInkorten(f *testing.F) {
	f.Add("De [inwoner 2] belt met [maatschappelijk werker] over de huur.", uint8(22))
	f.Fuzz(func(t *testing.T, s string, n uint8) {
		s = schoon(s)
		i := &inkorter{}
		kort := i.knip(s, int(n))
		if utf8.RuneCountInString(kort) > max(eneZin, int(n)) {
			t.Errorf("%q is longer than %d", kort, n)
		}
		if i.gedaan != (kort != s) {
			t.Errorf("%q became %q, told: %v", s, kort, i.gedaan)
		}
		voor := anoniem.UitOpslag(s).Labels()
		for j, l := range anoniem.UitOpslag(kort).Labels() {
			if voor[j] != l {
				t.Errorf("label %s became %s", voor[j], l)
			}
		}
	})
}

// TestLangsteWoord: the room that a column keeps is that of its longest word, within bounds.
func TestLangsteWoord(t *testing.T) {
	cel := func(s string) Cel { return Cel{{vast("kort")}, {vast(s)}} }
	b := Tabel{
		Kolommen: []Kolom{{Kop: Regel{vast("Wie")}}, {Kop: Regel{vast("Onderwerpen")}}, {Kop: Regel{vast("Wat")}}},
		Rijen:    [][]Cel{{cel("een partnerorganisatie"), cel("twee"), cel(strings.Repeat("ë", 500))}},
	}
	for i, want := range []int{19, 12, 19} {
		if got := b.langsteWoord(i); got != want {
			t.Errorf("column %d: %d, want %d", i, got, want)
		}
	}
}

// TestTabelPastInEenSmalVenster: up to three columns together ask for no more than a window of 320 pixels has, which is
// what one of 1280 has left when it is enlarged four times (WCAG 1.4.10).
func TestTabelPastInEenSmalVenster(t *testing.T) {
	kop := regexp.MustCompile(`<th scope="col"[^>]*>`)
	_, b := schrijfSoort(t, Samenvatting, oefencasussen(t)[0], HTML)
	koppen := kop.FindAllString(string(b), -1)
	if len(koppen) < 5 {
		t.Fatalf("%d headings of columns", len(koppen))
	}
	for i, k := range koppen {
		n := 3 // the last table is that of the agreements
		if i < len(koppen)-3 {
			n = len(koppen) - 3
		}
		if deelt := strings.Contains(k, fmt.Sprintf("ch,calc((100vw - 2.5rem)/%d)", n)); deelt != (n < 4) {
			t.Errorf("column %d of %d shares the window: %v", i+1, n, deelt)
		}
	}
}
