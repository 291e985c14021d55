package handout

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// The least contrast of text, and of lines and marks (WCAG 2.1, 1.4.3 and 1.4.11).
const (
	leestekst = 4.5
	leeslijn  = 3.0
)

// licht is the relative luminance of a colour (WCAG 2.1).
func (k kleur) licht() float64 {
	deel := func(v int) float64 {
		f := float64(v) / 255
		if f <= 0.04045 {
			return f / 12.92
		}
		return math.Pow((f+0.055)/1.055, 2.4)
	}
	r, g, b := k.rgb()
	return 0.2126*deel(r) + 0.7152*deel(g) + 0.0722*deel(b)
}

// contrast of two colours: from 1 to 21.
func contrast(a, b kleur) float64 {
	x, y := a.licht(), b.licht()
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// verfkijker follows the colours of a page as it is painted.
type verfkijker struct {
	vul, lijn kleur
	bewaard   [][2]kleur
	x, y      float64 // where the path or the text begins; of a rectangle its middle
	vak       []float64
	gronden   []grond
	gezien    map[string]bool // pairs that were looked at
	fouten    []string
}

// grond is a filled rectangle, in points from the lower left corner.
type grond struct {
	x1, y1, x2, y2 float64
	k              kleur
}

// op gives the colour under a point.
func (v *verfkijker) op(x, y float64) kleur {
	uit := wit
	for _, g := range v.gronden {
		if x >= g.x1 && x <= g.x2 && y >= g.y1 && y <= g.y2 {
			uit = g.k
		}
	}
	return uit
}

func (v *verfkijker) toets(wat string, k kleur, least float64) {
	onder := v.op(v.x, v.y)
	paar := fmt.Sprintf("%s #%06x on #%06x", wat, int(k), int(onder))
	if c := contrast(k, onder); c < least && !v.gezien[paar] {
		v.fouten = append(v.fouten, fmt.Sprintf("%s: %.2f, want %.1f", paar, c, least))
	}
	v.gezien[paar] = true
}

// kleurVan reads a colour of one or three numbers from 0 to 1.
func kleurVan(in []any) kleur {
	uit := kleur(0)
	for i := range 3 {
		f := in[min(i, len(in)-1)].(float64)
		uit = uit<<8 | kleur(math.Round(f*255))
	}
	return uit
}

// doe follows one operator of a page.
func (v *verfkijker) doe(op operator, in []any) {
	n := func(i int) float64 { return in[i].(float64) }
	switch op {
	case "q":
		v.bewaard = append(v.bewaard, [2]kleur{v.vul, v.lijn})
	case "Q":
		i := len(v.bewaard) - 1
		v.vul, v.lijn, v.bewaard = v.bewaard[i][0], v.bewaard[i][1], v.bewaard[:i]
	case "rg", "g":
		v.vul = kleurVan(in)
	case "RG", "G":
		v.lijn = kleurVan(in)
	case "m", "Td":
		v.x, v.y, v.vak = n(0), n(1), nil
	case "re":
		v.x, v.y, v.vak = n(0)+n(2)/2, n(1)+n(3)/2, []float64{n(0), n(1), n(2), n(3)}
	case "Tj":
		v.toets("text", v.vul, leestekst)
	case "S":
		v.toets("line", v.lijn, leeslijn)
	case "B":
		if v.op(v.x, v.y) != v.lijn { // a circle at the end of a bar is one shape with it
			v.toets("line", v.lijn, leeslijn)
		}
	case "f":
		v.vlak()
	}
}

// vlak books a filled rectangle. The ground of a box is the one fill that need not be seen: what it means stands there
// in words. Strips of a bar touch each other: they are one shape.
func (v *verfkijker) vlak() {
	if v.vul != zacht && v.vul != wit && v.op(v.x, v.y) != v.vul {
		v.toets("fill", v.vul, leeslijn)
	}
	if r := v.vak; r != nil {
		v.gronden = append(v.gronden, grond{min(r[0], r[0]+r[2]), min(r[1], r[1]+r[3]), max(r[0], r[0]+r[2]), max(r[1], r[1]+r[3]), v.vul})
	}
}

// kijkNaarVerf follows all pages of a file.
func kijkNaarVerf(g *gelezen) *verfkijker {
	v := &verfkijker{gezien: map[string]bool{}}
	for _, b := range g.lijst(g.boek(g.boek(g.slot["Root"])["Pages"])["Kids"]) {
		r, _ := g.boek(b)["Contents"].(verwijs)
		o := &ontleder{b: []byte(g.stromen[int(r)])}
		v.vul, v.lijn, v.gronden = 0, 0, nil
		var in []any
		for o.na() < len(o.b) {
			w := o.waarde()
			if op, ok := w.(operator); ok {
				v.doe(op, in)
				in = nil
				continue
			}
			in = append(in, w)
		}
	}
	return v
}

// TestContrastPDF looks at all text, lines and marks of every handout on the ground on which they stand.
func TestContrastPDF(t *testing.T) {
	gezien := map[string]bool{}
	for _, p := range proefstukken(t) {
		g, err := leesPDF(p.in(t, PDF))
		if err != nil {
			t.Fatal(err)
		}
		v := kijkNaarVerf(g)
		for _, f := range v.fouten {
			t.Errorf("%s: %s", p.naam, f)
		}
		for paar := range v.gezien {
			gezien[paar] = true
		}
	}
	for _, paar := range []string{"text #1c2226 on #ffffff", "text #545b62 on #ffffff", "text #1c2226 on #eaf2f3", "line #7a868e on #ffffff", "fill #0b4f5c on #ffffff"} {
		if !gezien[paar] {
			t.Errorf("%s was not seen: this test proves less than it says. Seen: %v", paar, gezien)
		}
	}
}

// TestContrastZietFouten: pale text, lines and marks are found, on white and on the ground of a box.
func TestContrastZietFouten(t *testing.T) {
	_, b := schrijf(t, fiets(), PDF)
	for inhoud, want := range map[string]string{
		"q 0.5 0.5 0.5 rg BT 9 9 Td <0041> Tj ET Q":                            "text #808080 on #ffffff: 3.95",
		"0.918 0.949 0.953 rg 0 0 50 50 re f 0.45 g BT 9 9 Td <0041> Tj ET":    "text #737373 on #eaf2f3: 4.18",
		"0.043 0.310 0.361 rg 0 50 50 -50 re f 0.110 g BT 9 9 Td <0041> Tj ET": "text #1c1c1c on #0b4f5c",
		"0.7 G 9 9 m 50 9 l S":                  "line #b3b3b3 on #ffffff",
		"0.7 G 9 9 20 20 re S":                  "line #b3b3b3 on #ffffff",
		"0.8 g 9 9 20 20 re f":                  "fill #cccccc on #ffffff",
		"q 0 g Q 0.8 g 9 9 m 8 8 7 7 6 6 c 0 G": "",
	} {
		g, err := leesPDF(b)
		if err != nil {
			t.Fatal(err)
		}
		g.stromen[4] = inhoud
		got := strings.Join(kijkNaarVerf(g).fouten, "\n")
		if !strings.Contains(got, want) || want == "" && got != "" {
			t.Errorf("%s: got %q, want %q", inhoud, got, want)
		}
	}
}

// cssRegel is one rule of the style sheet: what it is about, and what it says.
var cssRegel = regexp.MustCompile(`([^{}]+)\{([^{}]*)\}`)

// hexKleur is a colour as the style sheet and the drawings write it.
var hexKleur = regexp.MustCompile(`#([0-9a-f]{6}|[0-9a-f]{3})\b`)

// uitHex reads the colours in a text.
func uitHex(t *testing.T, s string) []kleur {
	t.Helper()
	var uit []kleur
	for _, m := range hexKleur.FindAllStringSubmatch(s, -1) {
		h := m[1]
		if len(h) == 3 {
			h = string([]byte{h[0], h[0], h[1], h[1], h[2], h[2]})
		}
		n, err := strconv.ParseInt(h, 16, 32)
		if err != nil {
			t.Fatal(err)
		}
		uit = append(uit, kleur(n))
	}
	return uit
}

// cssFouten holds every colour of a style sheet against the grounds on which it can stand: that of its own rule, else
// white and the ground of a box.
func cssFouten(t *testing.T, css string) (fouten []string, bekeken int) {
	t.Helper()
	for _, r := range cssRegel.FindAllStringSubmatch(css, -1) {
		gronden := []kleur{wit, zacht}
		for d := range strings.SplitSeq(r[2], ";") {
			if naam, waarde, _ := strings.Cut(strings.TrimSpace(d), ":"); strings.HasPrefix(naam, "background") {
				gronden = uitHex(t, waarde)
			}
		}
		for d := range strings.SplitSeq(r[2], ";") {
			naam, waarde, _ := strings.Cut(strings.TrimSpace(d), ":")
			least, over := leeslijn, gronden
			switch {
			case naam == "color":
				least = leestekst
			case strings.HasPrefix(naam, "border"), strings.HasPrefix(naam, "outline"):
				over = []kleur{wit, zacht} // beside it
			default:
				continue
			}
			for _, k := range uitHex(t, waarde) {
				bekeken++
				for _, g := range over {
					if contrast(k, g) < least {
						fouten = append(fouten, fmt.Sprintf("%s %s #%06x on #%06x", strings.TrimSpace(r[1]), naam, int(k), int(g)))
					}
				}
			}
		}
	}
	return fouten, bekeken
}

// TestContrastCSS checks the style sheet, and that it holds no colours in a form that this test does not read.
func TestContrastCSS(t *testing.T) {
	fouten, bekeken := cssFouten(t, string(stijlblad))
	for _, f := range fouten {
		t.Error(f)
	}
	if bekeken < 15 {
		t.Errorf("%d colours looked at: too few to prove anything", bekeken)
	}
	for _, anders := range []string{"rgb", "hsl", "var(", "opacity", "gray", "grey", "black", "white;", "filter", "currentcolor"} {
		if strings.Contains(strings.ToLower(string(stijlblad)), anders) {
			t.Errorf("the style sheet holds %q, which this test does not read", anders)
		}
	}
	for _, slecht := range []string{"p{color:#999999}", "p { color: #aaa; background: #fff; }", ".kader i{border-left:5px solid #aaaaaa}", ".spring { background: #0b4f5c; color: #1c2226 }"} {
		if f, _ := cssFouten(t, slecht); len(f) == 0 {
			t.Errorf("%s is not found", slecht)
		}
	}
}

// TestContrastFiguren checks the drawings in a page, which carry their own colours.
func TestContrastFiguren(t *testing.T) {
	bekeken := 0
	for _, p := range proefstukken(t) {
		for regel := range strings.Lines(string(p.in(t, HTML))) {
			least := leeslijn
			switch {
			case strings.HasPrefix(regel, "<text "):
				least = leestekst
			case !strings.HasPrefix(regel, "<path ") && !strings.HasPrefix(regel, "<circle ") && !strings.HasPrefix(regel, "<rect "):
				continue
			}
			for _, k := range uitHex(t, strings.SplitN(regel, ">", 2)[0]) {
				bekeken++
				if c := contrast(k, wit); k != wit && c < least { // a ring is white inside
					t.Errorf("%s: %.2f: %s", p.naam, c, regel)
				}
			}
		}
	}
	if bekeken == 0 {
		t.Error("no drawing in any page: this test proves nothing")
	}
}
