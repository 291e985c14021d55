package scherm

import (
	"fmt"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// WielRegels is how many lines a turn of the wheel moves a page of text.
const WielRegels = 3

// Rol is a page of drawn lines that can be longer than the window.
type Rol struct {
	Regels []string
	Van    int // first line shown
}

// Zet replaces the lines; what was in view stays in view, in proportion.
func (r *Rol) Zet(regels []string) {
	if len(r.Regels) > 0 {
		r.Van = r.Van * len(regels) / len(r.Regels)
	}
	r.Regels = regels
}

// Schuif moves the window and keeps it on the page.
func (r *Rol) Schuif(n, hoog int) {
	r.Van = min(max(0, r.Van+n), max(0, len(r.Regels)-hoog))
}

// Toets moves the window for one of the keys of a page; it reports false for any other key.
func (r *Rol) Toets(msg tea.KeyPressMsg, k LijstKeys, hoog int) bool {
	switch {
	case key.Matches(msg, k.Op):
		r.Schuif(-1, hoog)
	case key.Matches(msg, k.Neer):
		r.Schuif(1, hoog)
	case key.Matches(msg, k.PagOp):
		r.Schuif(1-hoog, hoog)
	case key.Matches(msg, k.PagNeer):
		r.Schuif(hoog-1, hoog)
	case key.Matches(msg, k.Begin):
		r.Schuif(-len(r.Regels), hoog)
	case key.Matches(msg, k.Eind):
		r.Schuif(len(r.Regels), hoog)
	default:
		return false
	}
	return true
}

// Venster returns the lines that are in view, each cut to a width.
func (r Rol) Venster(breed, hoog int) []string {
	van := min(r.Van, max(0, len(r.Regels)-hoog))
	var uit []string
	for _, regel := range r.Regels[van:min(len(r.Regels), van+hoog)] {
		uit = append(uit, Knip(regel, breed))
	}
	return uit
}

// Plek says in words which part of the page is in view; nothing if that is all of it.
func (r Rol) Plek(hoog int) string {
	if len(r.Regels) <= hoog {
		return ""
	}
	van := min(r.Van, len(r.Regels)-hoog)
	return fmt.Sprintf("regel %d tot %d van %d", van+1, van+hoog, len(r.Regels))
}

// RolKeys are the keys of a page of text, with a name that fits it.
func RolKeys() LijstKeys {
	k := NewLijstKeys()
	k.Op.SetHelp("↑↓", "lees verder")
	return k
}
