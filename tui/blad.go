package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"
)

// doel says what a click on a line means; the screen that drew the line knows its kinds.
type doel struct {
	soort string
	nr    int
}

// blad is a page under construction: lines, what a click on each means, and which line has to stay in view.
type blad struct {
	regels   []string
	doelen   []doel
	aandacht int // index of the line to keep in view, -1 for none
	van      int // first line shown, after venster
	curX     int // cursor in the page, -1 for none
	curY     int
}

func newBlad() blad { return blad{aandacht: -1, curX: -1} }

// zet adds lines that a click does nothing on.
func (b *blad) zet(regels ...string) { b.doel(doel{}, regels...) }

// doel adds lines with one meaning.
func (b *blad) doel(d doel, regels ...string) {
	for _, r := range regels {
		b.regels = append(b.regels, r)
		b.doelen = append(b.doelen, d)
	}
}

// let marks the line that will be added next as the one to keep in view.
func (b *blad) let() { b.aandacht = len(b.regels) }

// venster returns the lines that fit a height, moved so far that the marked line is in view with a line of air.
func (b *blad) venster(hoog int) []string {
	b.van = 0
	if over := len(b.regels) - hoog; over > 0 && b.aandacht >= 0 {
		b.van = min(max(0, b.aandacht-hoog+3), over)
	}
	return b.regels[b.van:min(len(b.regels), b.van+hoog)]
}

// op returns what a click on a line of the window means.
func (b *blad) op(y int) doel {
	if i := b.van + y; y >= 0 && i < len(b.doelen) {
		return b.doelen[i]
	}
	return doel{}
}

// cursor is the place of the terminal's cursor, this far from the top left of the page; nil when it is not in the window.
func (b *blad) cursor(links, boven, hoog int) *tea.Cursor {
	y := b.curY - b.van
	if b.curX < 0 || y < 0 || y >= hoog {
		return nil
	}
	return tea.NewCursor(links+b.curX, boven+y)
}

// frame is the window as a whole screen.
func (b *blad) frame(hoog int) Frame {
	f := Frame{Body: b.tekst(hoog)}
	f.Cursor = b.cursor(0, 0, hoog) // known only after the window was moved
	return f
}

// tekst joins the lines of the window.
func (b *blad) tekst(hoog int) string { return strings.Join(b.venster(hoog), "\n") }

// schuif moves a cursor in a list by n and keeps it inside.
func schuif(cursor, n, aantal int) int { return min(max(cursor+n, 0), max(aantal-1, 0)) }
