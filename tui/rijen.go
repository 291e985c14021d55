package tui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// geenPunt is the index of a line that belongs to no item: a heading, or air.
const geenPunt = -1

// rij is one line of a long list.
type rij struct {
	punt  int    // index of its item, or geenPunt
	tekst string // what it is
	bij   string // what is told about it
	dof   bool   // steps back, for what cannot be used; bij says why
}

// rijen is a list of items of one or more lines, with headings between them and a cursor on an item. Only the lines in
// the window are drawn, so ten thousand items draw as fast as ten.
type rijen struct {
	alle   []rij
	eerste []int // index of the first line of each item
	cursor int
}

// newRijen makes a list with the cursor on an item, or on the nearest one that there is.
func newRijen(alle []rij, cursor int) rijen {
	r := rijen{alle: alle}
	for i, x := range alle {
		if x.punt == len(r.eerste) {
			r.eerste = append(r.eerste, i)
		}
	}
	r.cursor = schuif(cursor, 0, len(r.eerste))
	return r
}

// toets moves the cursor for one of the keys of a list; it reports false for any other key.
func (r *rijen) toets(msg tea.KeyPressMsg, k lijstKeys, hoog int) bool {
	switch {
	case key.Matches(msg, k.Op):
		r.stap(-1)
	case key.Matches(msg, k.Neer):
		r.stap(1)
	case key.Matches(msg, k.PagOp):
		r.blader(-hoog)
	case key.Matches(msg, k.PagNeer):
		r.blader(hoog)
	case key.Matches(msg, k.Begin):
		r.cursor = 0
	case key.Matches(msg, k.Eind):
		r.stap(len(r.eerste))
	default:
		return false
	}
	return true
}

// stap moves the cursor by a number of items.
func (r *rijen) stap(n int) { r.cursor = schuif(r.cursor, n, len(r.eerste)) }

// blader moves the cursor by a number of lines, and by one item at least.
func (r *rijen) blader(regels int) {
	if len(r.eerste) == 0 {
		return
	}
	stap := 1
	if regels < 0 {
		stap = -1
	}
	doel := r.eerste[r.cursor] + regels
	r.stap(stap)
	for i := r.cursor + stap; i >= 0 && i < len(r.eerste) && (doel-r.eerste[i])*stap >= 0; i += stap {
		r.cursor = i
	}
}

// van returns the first line to show: the item under the cursor is in the middle where it can be.
//
// It follows from the cursor alone, so Update (for a click) and View agree without keeping it.
func (r rijen) van(hoog int) int {
	if len(r.eerste) == 0 {
		return 0
	}
	return min(max(0, r.eerste[r.cursor]-hoog/2), max(0, len(r.alle)-hoog))
}

// op returns the item at a line of the window, or geenPunt.
func (r rijen) op(y, hoog int) int {
	if i := r.van(hoog) + y; y >= 0 && y < hoog && i < len(r.alle) {
		return r.alle[i].punt
	}
	return geenPunt
}

// teken draws the lines of the window.
func (r rijen) teken(breed, hoog int, s *Styles) []string {
	van := r.van(hoog)
	var uit []string
	for i := van; i < min(van+hoog, len(r.alle)); i++ {
		uit = append(uit, knip(r.regel(i, s), breed))
	}
	return uit
}

// regel draws one line: "> " stands before the first line of the item under the cursor.
func (r rijen) regel(i int, s *Styles) string {
	x := r.alle[i]
	teken, stijl := "  ", s.Tekst
	switch {
	case x.punt == geenPunt:
		return " " + s.Kop.Render(x.tekst) + s.Stil.Render(x.bij)
	case x.punt == r.cursor && i == r.eerste[x.punt]:
		teken, stijl = "> ", s.Gekoze
	case x.dof:
		stijl = s.Stil
	}
	regel := " " + stijl.Render(teken+x.tekst)
	if x.bij != "" {
		regel += s.Stil.Render(x.bij)
	}
	return regel
}

// pijlKeys are the keys of a list in which letters mean something else.
func pijlKeys() lijstKeys {
	k := newLijstKeys()
	k.Op.SetKeys("up")
	k.Neer.SetKeys("down")
	k.Begin.SetKeys("home")
	k.Eind.SetKeys("end")
	return k
}
