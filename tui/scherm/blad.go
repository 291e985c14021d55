package scherm

import (
	"strings"

	tea "charm.land/bubbletea/v2"
)

// Plek says what a click on a line means; the screen that drew the line knows its kinds.
type Plek struct {
	Soort string
	Nr    int
}

// Blad is a page under construction: lines, what a click on each means, and which line has to stay in view.
type Blad struct {
	Regels   []string
	Doelen   []Plek
	Aandacht int // index of the line to keep in view, -1 for none
	Van      int // first line shown, after venster
	CurX     int // cursor in the page, -1 for none
	CurY     int
}

func NewBlad() Blad { return Blad{Aandacht: -1, CurX: -1} }

// Zet adds lines that a click does nothing on.
func (b *Blad) Zet(regels ...string) { b.Doel(Plek{}, regels...) }

// Doel adds lines with one meaning.
func (b *Blad) Doel(d Plek, regels ...string) {
	for _, r := range regels {
		b.Regels = append(b.Regels, r)
		b.Doelen = append(b.Doelen, d)
	}
}

// Let marks the line that will be added next as the one to keep in view.
func (b *Blad) Let() { b.Aandacht = len(b.Regels) }

// Venster returns the lines that fit a height, moved so far that the marked line is in view with a line of air.
func (b *Blad) Venster(hoog int) []string {
	b.Van = 0
	if over := len(b.Regels) - hoog; over > 0 && b.Aandacht >= 0 {
		b.Van = min(max(0, b.Aandacht-hoog+3), over)
	}
	return b.Regels[b.Van:min(len(b.Regels), b.Van+hoog)]
}

// Op returns what a click on a line of the window means.
func (b *Blad) Op(y int) Plek {
	if i := b.Van + y; y >= 0 && i < len(b.Doelen) {
		return b.Doelen[i]
	}
	return Plek{}
}

// Cursor is the place of the terminal's cursor, this far from the top left of the page; nil when it is not in the window.
func (b *Blad) Cursor(links, boven, hoog int) *tea.Cursor {
	y := b.CurY - b.Van
	if b.CurX < 0 || y < 0 || y >= hoog {
		return nil
	}
	return tea.NewCursor(links+b.CurX, boven+y)
}

// Frame is the window as a whole screen.
func (b *Blad) Frame(hoog int) Frame {
	f := Frame{Body: b.Tekst(hoog)}
	f.Cursor = b.Cursor(0, 0, hoog) // known only after the window was moved
	return f
}

// Tekst joins the lines of the window.
func (b *Blad) Tekst(hoog int) string { return strings.Join(b.Venster(hoog), "\n") }

// Schuif moves a cursor in a list by n and keeps it inside.
func Schuif(cursor, n, aantal int) int { return min(max(cursor+n, 0), max(aantal-1, 0)) }
