package tui

import (
	"fmt"
	"image/color"
	"strings"

	"charm.land/glamour/v2"
	gansi "charm.land/glamour/v2/ansi"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// stijlMsg says which styles the window has. A screen that draws outside View, because that takes long, needs them.
type stijlMsg struct{ styles Styles }

// opmaak is what a page was drawn for; another width or theme needs another drawing.
type opmaak struct {
	breed  int
	thema  Thema
	donker bool
}

func opmaakVoor(breed int, s Styles) opmaak { return opmaak{breed, s.Thema, s.Donker} }

// maakOp draws Markdown in lines of at most breed cells, in the colours of the theme. It takes tens of milliseconds
// (techniek.md: 55 ms for 3 KB), so it belongs in a command, once for each opmaak.
func maakOp(md string, breed int, s *Styles) ([]string, error) {
	r, err := glamour.NewTermRenderer(glamour.WithStyles(glamourStijl(s)), glamour.WithWordWrap(max(breed, 8)))
	if err != nil {
		return nil, fmt.Errorf("make renderer: %w", err)
	}
	uit, err := r.Render(md)
	if err != nil {
		return nil, fmt.Errorf("render markdown: %w", err)
	}
	regels := strings.Split(uit, "\n")
	for i, regel := range regels {
		regels[i] = zonderStaart(regel)
	}
	return zonderRand(regels), nil
}

// zonderStaart drops the spaces at the end of a line, which glamour draws one by one, each with its own colours.
func zonderStaart(regel string) string {
	var staat byte
	eind, rest := 0, regel
	for plek := 0; len(rest) > 0; {
		deel, breed, n, nieuw := ansi.DecodeSequence(rest, staat, nil)
		staat, rest = nieuw, rest[n:]
		plek += n
		if breed > 0 && deel != " " {
			eind = plek
		}
	}
	if eind == 0 {
		return ""
	}
	if !strings.Contains(regel[:eind], "\x1b") {
		return regel[:eind]
	}
	return regel[:eind] + ansi.ResetStyle + ansi.ResetHyperlink()
}

// zonderRand drops the empty lines above and below, and every second one in a row.
func zonderRand(regels []string) []string {
	var uit []string
	for _, r := range regels {
		if r == "" && (len(uit) == 0 || uit[len(uit)-1] == "") {
			continue
		}
		uit = append(uit, r)
	}
	if n := len(uit); n > 0 && uit[n-1] == "" {
		return uit[:n-1]
	}
	return uit
}

// glamourStijl is our theme in the words of glamour. Headings differ by form too, so that they are headings without
// colour as well; an address is not shown, for its text is a link already.
func glamourStijl(s *Styles) gansi.StyleConfig {
	kop, accent := hex(s.Kop), hex(s.Accent)
	vet := true
	streep, punt := "│ ", "· "
	een, twee := uint(1), uint(2)
	return gansi.StyleConfig{
		H1:         gansi.StyleBlock{StylePrimitive: gansi.StylePrimitive{Color: kop, Bold: &vet, BlockSuffix: "\n"}},
		H2:         gansi.StyleBlock{StylePrimitive: gansi.StylePrimitive{Color: kop, Bold: &vet, Prefix: "── ", BlockPrefix: "\n", BlockSuffix: "\n"}},
		H3:         gansi.StyleBlock{StylePrimitive: gansi.StylePrimitive{Bold: &vet, BlockSuffix: "\n"}},
		BlockQuote: gansi.StyleBlock{Indent: &een, IndentToken: &streep},
		List:       gansi.StyleList{LevelIndent: twee},
		Item:       gansi.StylePrimitive{BlockPrefix: punt},
		Strong:     gansi.StylePrimitive{Bold: &vet},
		Link:       gansi.StylePrimitive{Format: `{{""}}`},
		LinkText:   gansi.StylePrimitive{Color: accent, Bold: &vet},
	}
}

// hex is the colour of a style as glamour wants it; nil is that of the terminal itself.
func hex(st lipgloss.Style) *string {
	c := st.GetForeground()
	if _, geen := c.(lipgloss.NoColor); geen || c == nil {
		return nil
	}
	n := color.NRGBAModel.Convert(c).(color.NRGBA)
	h := fmt.Sprintf("#%02x%02x%02x", n.R, n.G, n.B)
	return &h
}
