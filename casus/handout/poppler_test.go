package handout

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// zwaar is more bytes than pdfinfo can be asked to read: it draws a page anew for every element on it.
const zwaar = 200_000

// TestPopplerLeestHetzelfde lets another reader follow the structure tree, and asks that it finds the words of the model
// one by one. pdfinfo shows what is drawn: the words that explain a figure, and letters for which there is another mark,
// are for TestProefstukken.
func TestPopplerLeestHetzelfde(t *testing.T) {
	if os.Getenv("OLIEKAN_TRAAG") == "" {
		t.Skip("slow: asked for with OLIEKAN_TRAAG=1")
	}
	if _, err := exec.LookPath("pdfinfo"); err != nil {
		t.Skip("pdfinfo (poppler-utils) is not here")
	}
	doel := t.TempDir()
	for _, p := range proefstukken(t) {
		if len(p.in(t, PDF)) > zwaar {
			continue
		}
		t.Run(p.naam, func(t *testing.T) {
			t.Parallel()
			naam := filepath.Join(doel, p.naam+".pdf")
			if err := os.WriteFile(naam, p.in(t, PDF), 0o600); err != nil {
				t.Fatal(err)
			}
			uit, err := exec.CommandContext(t.Context(), "pdfinfo", "-enc", "UTF-8", "-struct-text", naam).Output()
			if err != nil {
				t.Fatal(err)
			}
			gelijkeWoorden(t, strings.Fields(popplerTekst(string(uit))), getekendeWoorden(t, p.d))
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

// getekendeWoorden gives the words of a document as they are drawn: without those that explain a drawing, and without
// letters that no font has.
func getekendeWoorden(t testing.TB, d Document) []string {
	t.Helper()
	k := kastVan(t)
	vellen, err := k.vellen(d)
	if err != nil {
		t.Fatal(err)
	}
	var uit []string
	for _, v := range vellen {
		kaal := v.d.vorm(func(s Stuk) Stuk {
			s.Tekst = strings.Map(func(r rune) rune {
				if k.vind(normaal, r) < 0 {
					return ' '
				}
				return r
			}, s.Tekst)
			return s
		})
		kaal.Logo, kaal.Aanhef = nil, zonderFiguren(kaal.Aanhef)
		for i, x := range kaal.Delen {
			kaal.Delen[i].Blokken = zonderFiguren(x.Blokken)
		}
		uit = append(uit, woordenVan(kaal)...)
	}
	return uit
}

// zonderFiguren leaves out drawings, writing lines and boxes to tick; the words beside them stay.
func zonderFiguren(bs []Blok) []Blok {
	var uit []Blok
	for _, b := range bs {
		switch b := b.(type) {
		case Figuur:
		case Schrijfregels:
			uit = append(uit, Alinea{Regel: Regel{vast(b.Naam)}})
		case Aankruisvakken:
			uit = append(uit, Alinea{Regel: Regel{vast(b.Naam)}})
			for _, r := range b.Vakken {
				uit = append(uit, Alinea{Regel: r})
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
