package tui

import (
	"fmt"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// wielRegels is how many lines a turn of the wheel moves a page of text.
const wielRegels = 3

// rol is a page of drawn lines that can be longer than the window.
type rol struct {
	regels []string
	van    int // first line shown
}

// zet replaces the lines; what was in view stays in view, in proportion.
func (r *rol) zet(regels []string) {
	if len(r.regels) > 0 {
		r.van = r.van * len(regels) / len(r.regels)
	}
	r.regels = regels
}

// schuif moves the window and keeps it on the page.
func (r *rol) schuif(n, hoog int) {
	r.van = min(max(0, r.van+n), max(0, len(r.regels)-hoog))
}

// toets moves the window for one of the keys of a page; it reports false for any other key.
func (r *rol) toets(msg tea.KeyPressMsg, k lijstKeys, hoog int) bool {
	switch {
	case key.Matches(msg, k.Op):
		r.schuif(-1, hoog)
	case key.Matches(msg, k.Neer):
		r.schuif(1, hoog)
	case key.Matches(msg, k.PagOp):
		r.schuif(1-hoog, hoog)
	case key.Matches(msg, k.PagNeer):
		r.schuif(hoog-1, hoog)
	case key.Matches(msg, k.Begin):
		r.schuif(-len(r.regels), hoog)
	case key.Matches(msg, k.Eind):
		r.schuif(len(r.regels), hoog)
	default:
		return false
	}
	return true
}

// venster returns the lines that are in view, each cut to a width.
func (r rol) venster(breed, hoog int) []string {
	van := min(r.van, max(0, len(r.regels)-hoog))
	var uit []string
	for _, regel := range r.regels[van:min(len(r.regels), van+hoog)] {
		uit = append(uit, knip(regel, breed))
	}
	return uit
}

// plek says in words which part of the page is in view; nothing if that is all of it.
func (r rol) plek(hoog int) string {
	if len(r.regels) <= hoog {
		return ""
	}
	van := min(r.van, len(r.regels)-hoog)
	return fmt.Sprintf("regel %d tot %d van %d", van+1, van+hoog, len(r.regels))
}

// rolKeys are the keys of a page of text, with a name that fits it.
func rolKeys() lijstKeys {
	k := newLijstKeys()
	k.Op.SetHelp("↑↓", "lees verder")
	return k
}
