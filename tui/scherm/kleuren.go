package scherm

import (
	"image/color"

	"charm.land/lipgloss/v2"
)

// Thema names a set of colours. The empty theme follows the background of the terminal.
type Thema string

// ThemaSleutel is under which key the chosen theme is remembered in the store.
const ThemaSleutel = "thema"

// The themes.
const (
	ThemaAuto     Thema = ""
	ThemaLicht    Thema = "licht"
	ThemaDonker   Thema = "donker"
	ThemaContrast Thema = "contrast"
)

// palet is the small set of meanings that has a colour. Nil is the colour of the terminal itself. Every colour reaches
// 4.5:1 on the backgrounds that people use; a test proves it.
type palet struct {
	accent, stil, goed, let, fout, lijn color.Color
}

// paletVan returns the colours of a theme. The contrast theme has none: it works with bold and reverse only.
func paletVan(t Thema, donker bool) palet {
	if t == ThemaContrast {
		return palet{}
	}
	if t == ThemaDonker || t == ThemaAuto && donker {
		return palet{
			accent: lipgloss.Color("#7CC4FF"), stil: lipgloss.Color("#B4BAC4"), goed: lipgloss.Color("#8FD694"),
			let: lipgloss.Color("#F2C572"), fout: lipgloss.Color("#FF9C94"), lijn: lipgloss.Color("#8A919C"),
		}
	}
	return palet{
		accent: lipgloss.Color("#0B4F8A"), stil: lipgloss.Color("#4A5260"), goed: lipgloss.Color("#1F5C2B"),
		let: lipgloss.Color("#7A4300"), fout: lipgloss.Color("#A11212"), lijn: lipgloss.Color("#5E6672"),
	}
}
