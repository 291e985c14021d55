package scherm

import (
	"fmt"
	"image/color"
	"strings"

	"oliekan/casus/handout"

	"charm.land/glamour/v2"
	gansi "charm.land/glamour/v2/ansi"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// StijlMsg says which styles the window has. A screen that draws outside View, because that takes long, needs them.
type StijlMsg struct{ Styles Styles }

// Opmaak is what a page was drawn for; another width or theme needs another drawing.
type Opmaak struct {
	Breed  int
	Thema  Thema
	donker bool
}

func OpmaakVoor(breed int, s Styles) Opmaak { return Opmaak{breed, s.Thema, s.Donker} }

// MdTekst is a document in Markdown, with tables and without.
type MdTekst struct{ breed, smal string }

// SchrijfMd writes a document in Markdown.
func SchrijfMd(d handout.Document) (MdTekst, error) {
	var breed, smal strings.Builder
	if err := d.Schrijf(&breed, handout.Markdown); err != nil {
		return MdTekst{}, err
	}
	if err := d.ZonderTabellen().Schrijf(&smal, handout.Markdown); err != nil {
		return MdTekst{}, err
	}
	return MdTekst{breed.String(), smal.String()}, nil
}

// Regels draws the document for a window, in lines of at most breed cells. Text that cannot be drawn stays plain, which is
// better than nothing.
func (m MdTekst) Regels(venster, breed int, s *Styles) []string {
	tekst := m.breed
	if venster < KolommenVanaf {
		tekst = m.smal
	}
	regels, err := maakOp(tekst, breed, s)
	if err != nil {
		return strings.Split(tekst, "\n")
	}
	return regels
}

// maakOp draws Markdown in lines of at most breed cells, in the colours of the theme. A long case takes more than a
// frame (BenchmarkMaakOp: 1.5 ms for 2 KB), so it belongs in a command, once for each opmaak.
func maakOp(md string, breed int, s *Styles) ([]string, error) {
	// Glamour forgets part of the indent of a list when it wraps, so its lines can be that much too long.
	smal := max(breed-len(puntje), 8)
	r, err := glamour.NewTermRenderer(glamour.WithStyles(glamourStijl(s)), glamour.WithWordWrap(smal))
	if err != nil {
		return nil, fmt.Errorf("make renderer: %w", err)
	}
	uit, err := r.Render(md)
	if err != nil {
		return nil, fmt.Errorf("render markdown: %w", err)
	}
	regels := strings.Split(uit, "\n")
	for i, regel := range regels {
		regels[i] = uitgehangen(zonderStaart(regel))
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
	return regel[:eind] + ansi.ResetStyle
}

// puntje stands before an item of a list.
const puntje = "- "

// uitgehangen takes the indent of a list away from the lines that begin an item, so that the item hangs out.
func uitgehangen(regel string) string {
	kaal := ansi.Strip(regel)
	rest := strings.TrimLeft(kaal, " ")
	if inspring := len(kaal) - len(rest); inspring >= len(puntje) && strings.HasPrefix(rest, puntje) {
		return strings.Repeat(" ", inspring-len(puntje)) + ansi.TruncateLeft(regel, inspring, "")
	}
	return regel
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

// glamourStijl is our theme in the words of glamour. Headings of a part are in capitals, so that they are headings
// without colour as well.
func glamourStijl(s *Styles) gansi.StyleConfig {
	kop, ja, streep := hex(s.Kop), true, "│ "
	een, twee := uint(1), uint(len(puntje))
	return gansi.StyleConfig{
		H1: gansi.StyleBlock{StylePrimitive: gansi.StylePrimitive{Color: kop, Bold: &ja}},
		H2: gansi.StyleBlock{StylePrimitive: gansi.StylePrimitive{Color: kop, Bold: &ja, Upper: &ja}},
		H3: gansi.StyleBlock{StylePrimitive: gansi.StylePrimitive{Bold: &ja}},
		// A margin, not an indent: of that one glamour forgets the width when it wraps.
		BlockQuote: gansi.StyleBlock{Margin: &een, IndentToken: &streep},
		List:       gansi.StyleList{StyleBlock: gansi.StyleBlock{Indent: &twee}},
		Item:       gansi.StylePrimitive{BlockPrefix: puntje},
		Strong:     gansi.StylePrimitive{Bold: &ja},
		Link:       gansi.StylePrimitive{Color: hex(s.Accent)},
	}
}

// hex is the colour of a style as glamour wants it; nil is that of the terminal itself.
func hex(st lipgloss.Style) *string {
	c := st.GetForeground()
	if _, geen := c.(lipgloss.NoColor); geen {
		return nil
	}
	n := color.NRGBAModel.Convert(c).(color.NRGBA)
	h := fmt.Sprintf("#%02x%02x%02x", n.R, n.G, n.B)
	return &h
}
