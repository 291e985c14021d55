package scherm

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// Knip makes one line of a text and cuts it to a width in cells, with a visible sign when something is missing.
func Knip(s string, breed int) string {
	s = strings.ReplaceAll(s, "\n", " ")
	if ansi.StringWidth(s) <= breed {
		return s
	}
	return ansi.Truncate(s, max(breed, 0), "…")
}

// VulUit cuts or pads one line to exactly a width in cells.
func VulUit(s string, breed int) string {
	s = Knip(s, breed)
	return s + strings.Repeat(" ", max(0, breed-ansi.StringWidth(s)))
}

// Breek wraps text to a width in cells, at spaces where it can.
func Breek(s string, breed int) []string {
	if breed < 1 {
		return nil
	}
	return strings.Split(ansi.Wrap(s, breed, ""), "\n")
}

// passend wraps text and cuts it to a window.
func passend(s string, breed, hoog int) string {
	regels := Breek(s, breed)
	return strings.Join(regels[:min(len(regels), hoog)], "\n")
}

// Vul cuts a drawing to a window and fills it up to its height.
func Vul(body string, breed, hoog int) string {
	regels := strings.Split(body, "\n")
	for i, r := range regels {
		regels[i] = Knip(r, breed)
	}
	for len(regels) < hoog {
		regels = append(regels, "")
	}
	return strings.Join(regels[:hoog], "\n")
}

// Kopregel draws the first line of a screen: something left, something right, and the right gives way.
func Kopregel(links, rechts string, breed int) string {
	links = Knip(" "+links, breed)
	ruimte := breed - lipgloss.Width(links) - 2
	if ruimte < lipgloss.Width(rechts) || rechts == "" {
		return links
	}
	return links + strings.Repeat(" ", ruimte-lipgloss.Width(rechts)+1) + rechts
}

// StijlRegels applies a style to every line.
func StijlRegels(st lipgloss.Style, regels []string) []string {
	uit := make([]string, len(regels))
	for i, r := range regels {
		uit[i] = st.Render(r)
	}
	return uit
}

// Inspringen puts two spaces before every line.
func Inspringen(regels []string) []string {
	uit := make([]string, len(regels))
	for i, r := range regels {
		uit[i] = "  " + r
	}
	return uit
}
