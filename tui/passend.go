package tui

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// knip cuts one line to a width in cells, with a visible sign when something is missing.
func knip(s string, breed int) string {
	if ansi.StringWidth(s) <= breed {
		return s
	}
	return ansi.Truncate(s, max(breed, 0), "…")
}

// vulUit cuts or pads one line to exactly a width in cells.
func vulUit(s string, breed int) string {
	s = knip(s, breed)
	return s + strings.Repeat(" ", max(0, breed-ansi.StringWidth(s)))
}

// breek wraps text to a width in cells, at spaces where it can.
func breek(s string, breed int) []string {
	if breed < 1 {
		return nil
	}
	return strings.Split(ansi.Wrap(s, breed, ""), "\n")
}

// passend wraps text and cuts it to a window.
func passend(s string, breed, hoog int) string {
	regels := breek(s, breed)
	return strings.Join(regels[:min(len(regels), hoog)], "\n")
}

// vul cuts a drawing to a window and fills it up to its height.
func vul(body string, breed, hoog int) string {
	regels := strings.Split(body, "\n")
	for i, r := range regels {
		regels[i] = knip(r, breed)
	}
	for len(regels) < hoog {
		regels = append(regels, "")
	}
	return strings.Join(regels[:hoog], "\n")
}

// kopregel draws the first line of a screen: something left, something right, and the right gives way.
func kopregel(links, rechts string, breed int) string {
	links = knip(" "+links, breed)
	ruimte := breed - lipgloss.Width(links) - 2
	if ruimte < lipgloss.Width(rechts) || rechts == "" {
		return links
	}
	return links + strings.Repeat(" ", ruimte-lipgloss.Width(rechts)+1) + rechts
}

// stijlRegels applies a style to every line.
func stijlRegels(st lipgloss.Style, regels []string) []string {
	uit := make([]string, len(regels))
	for i, r := range regels {
		uit[i] = st.Render(r)
	}
	return uit
}
