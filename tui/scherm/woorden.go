package scherm

import (
	"slices"

	"oliekan/casus/anoniem"
	"oliekan/toets"

	tea "charm.land/bubbletea/v2"
)

// Volgende returns the value after the present one, and the first after the last.
func Volgende[T comparable](nu T, alle ...T) T {
	return alle[(slices.Index(alle, nu)+1)%len(alle)]
}

// AlsLeeg stands for a filter that lets everything through.
func AlsLeeg(s string) string {
	if s == "" {
		return "alle"
	}
	return s
}

// Bij returns line i, or nothing.
func Bij(regels []string, i int) string {
	if i < len(regels) {
		return regels[i]
	}
	return ""
}

// RuimteKop heads articles of one kind. A local rule is a place to look: the frame does not know what it says.
func RuimteKop(g toets.RuimteGroep) string {
	if g.Kind == toets.KindLokaal {
		return "kijk ook in (" + g.Kind + "):"
	}
	return g.Kind + ":"
}

// Wordt says what a word becomes: "Annelies → [inwoner]".
func Wordt(v anoniem.Vondst) string {
	r := v.Ruw.Toon() + " → " + v.Label
	if !v.Zeker {
		r += "?"
	}
	return r
}

// Wiel turns a turn of the wheel into steps.
func Wiel(msg tea.MouseWheelMsg) int {
	if msg.Button == tea.MouseWheelUp {
		return -1
	}
	return 1
}
