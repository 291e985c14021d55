package scherm

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// GeenPunt is the index of a line that belongs to no item: a heading, or air.
const GeenPunt = -1

// Rij is one line of a long list.
type Rij struct {
	Punt  int    // index of its item, or geenPunt
	Tekst string // what it is
	Bij   string // what is told about it
	Dof   bool   // steps back, for what cannot be used; bij says why
}

// Rijen is a list of items of one or more lines, with headings between them and a cursor on an item. Only the lines in
// the window are drawn, so ten thousand items draw as fast as ten.
type Rijen struct {
	alle   []Rij
	eerste []int // index of the first line of each item
	Cursor int
}

// NewRijen makes a list with the cursor on an item, or on the nearest one that there is.
func NewRijen(alle []Rij, cursor int) Rijen {
	r := Rijen{alle: alle}
	for i, x := range alle {
		if x.Punt == len(r.eerste) {
			r.eerste = append(r.eerste, i)
		}
	}
	r.Cursor = Schuif(cursor, 0, len(r.eerste))
	return r
}

// Toets moves the cursor for one of the keys of a list; it reports false for any other key.
func (r *Rijen) Toets(msg tea.KeyPressMsg, k LijstKeys, hoog int) bool {
	switch {
	case key.Matches(msg, k.Op):
		r.Stap(-1)
	case key.Matches(msg, k.Neer):
		r.Stap(1)
	case key.Matches(msg, k.PagOp):
		r.blader(-hoog)
	case key.Matches(msg, k.PagNeer):
		r.blader(hoog)
	case key.Matches(msg, k.Begin):
		r.Cursor = 0
	case key.Matches(msg, k.Eind):
		r.Stap(len(r.eerste))
	default:
		return false
	}
	return true
}

// Stap moves the cursor by a number of items.
func (r *Rijen) Stap(n int) { r.Cursor = Schuif(r.Cursor, n, len(r.eerste)) }

// blader moves the cursor by a number of lines, and by one item at least.
func (r *Rijen) blader(regels int) {
	if len(r.eerste) == 0 {
		return
	}
	stap := 1
	if regels < 0 {
		stap = -1
	}
	doel := r.eerste[r.Cursor] + regels
	r.Stap(stap)
	for i := r.Cursor + stap; i >= 0 && i < len(r.eerste) && (doel-r.eerste[i])*stap >= 0; i += stap {
		r.Cursor = i
	}
}

// van returns the first line to show: the item under the cursor is in the middle where it can be.
//
// It follows from the cursor alone, so Update (for a click) and View agree without keeping it.
func (r Rijen) van(hoog int) int {
	if len(r.eerste) == 0 {
		return 0
	}
	return min(max(0, r.eerste[r.Cursor]-hoog/2), max(0, len(r.alle)-hoog))
}

// Op returns the item at a line of the window, or geenPunt.
func (r Rijen) Op(y, hoog int) int {
	if i := r.van(hoog) + y; y >= 0 && y < hoog && i < len(r.alle) {
		return r.alle[i].Punt
	}
	return GeenPunt
}

// Teken draws the lines of the window.
func (r Rijen) Teken(breed, hoog int, s *Styles) []string {
	van := r.van(hoog)
	var uit []string
	for i := van; i < min(van+hoog, len(r.alle)); i++ {
		uit = append(uit, Knip(r.regel(i, s), breed))
	}
	return uit
}

// regel draws one line: "> " stands before the first line of the item under the cursor.
func (r Rijen) regel(i int, s *Styles) string {
	x := r.alle[i]
	teken, stijl := "  ", s.Tekst
	switch {
	case x.Punt == GeenPunt:
		return " " + s.Kop.Render(x.Tekst) + s.Stil.Render(x.Bij)
	case x.Punt == r.Cursor && i == r.eerste[x.Punt]:
		teken, stijl = "> ", s.Gekoze
	case x.Dof:
		stijl = s.Stil
	}
	regel := " " + stijl.Render(teken+x.Tekst)
	if x.Bij != "" {
		regel += s.Stil.Render(x.Bij)
	}
	return regel
}

// PijlKeys are the keys of a list in which letters mean something else.
func PijlKeys() LijstKeys {
	k := NewLijstKeys()
	k.Op.SetKeys("up")
	k.Neer.SetKeys("down")
	k.Begin.SetKeys("home")
	k.Eind.SetKeys("end")
	return k
}
