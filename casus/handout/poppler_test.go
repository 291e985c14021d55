package handout

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestPopplerLeestHetzelfde lets another reader follow the structure tree, and asks that it finds the words of the model
// one by one. Of a figure it shows what is drawn; the words that explain it are for TestProefstukken.
func TestPopplerLeestHetzelfde(t *testing.T) {
	if _, err := exec.LookPath("pdfinfo"); err != nil {
		t.Skip("pdfinfo (poppler-utils) is not here")
	}
	doel := t.TempDir()
	for _, p := range proefstukken(t) {
		naam := filepath.Join(doel, p.naam+".pdf")
		if err := os.WriteFile(naam, p.in(t, PDF), 0o600); err != nil {
			t.Fatal(err)
		}
		uit, err := exec.CommandContext(t.Context(), "pdfinfo", "-enc", "UTF-8", "-struct-text", naam).Output()
		if err != nil {
			t.Fatal(err)
		}
		t.Run(p.naam, func(t *testing.T) {
			gelijkeWoorden(t, strings.Fields(popplerTekst(string(uit))), velWoordenBuitenFiguren(t, p.d))
		})
	}
}

// popplerTekst reads what pdfinfo prints: an element a line, in deeper for what it holds, and text between quotes.
func popplerTekst(s string) string {
	var uit strings.Builder
	figuur := -1 // how far in the figure stands that is left out
	for regel := range strings.Lines(s) {
		kaal := strings.TrimLeft(strings.TrimRight(regel, "\n"), " ")
		in := len(strings.TrimRight(regel, "\n")) - len(kaal)
		if figuur >= 0 && in > figuur {
			continue
		}
		figuur = -1
		switch naam, _, _ := strings.Cut(kaal, " "); {
		case strings.HasPrefix(kaal, `"`):
			uit.WriteString(strings.TrimSuffix(kaal[1:], `"`))
		case strings.HasPrefix(naam, "Figure"):
			figuur = in
		case !strings.HasPrefix(naam, "Link") && !strings.HasPrefix(naam, "Span") && !strings.HasPrefix(naam, "/"):
			uit.WriteByte(' ')
		}
	}
	return uit.String()
}

// velWoordenBuitenFiguren gives the words of a document as it is laid out, without those that explain a drawing.
func velWoordenBuitenFiguren(t testing.TB, d Document) []string {
	t.Helper()
	vellen, err := kastVan(t).vellen(d)
	if err != nil {
		t.Fatal(err)
	}
	var uit []string
	for _, v := range vellen {
		v.d.Logo = nil
		v.d.Aanhef = zonderFiguren(v.d.Aanhef)
		v.d.Delen = slices.Clone(v.d.Delen)
		for i, x := range v.d.Delen {
			v.d.Delen[i].Blokken = zonderFiguren(x.Blokken)
		}
		uit = append(uit, woordenVan(v.d)...)
	}
	return uit
}

// zonderFiguren leaves out drawings and writing lines; the name of the lines is text.
func zonderFiguren(bs []Blok) []Blok {
	var uit []Blok
	for _, b := range bs {
		switch b := b.(type) {
		case Figuur:
		case Schrijfregels:
			if b.Naam != "" {
				uit = append(uit, Alinea{Regel: Regel{vast(b.Naam)}})
			}
		case Kader:
			uit = append(uit, Kader{zonderFiguren(b.Blokken)})
		case Kaart:
			b.Blokken = zonderFiguren(b.Blokken)
			uit = append(uit, b)
		default:
			uit = append(uit, b)
		}
	}
	return uit
}
