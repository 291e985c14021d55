package scherm

import (
	"fmt"
	"slices"
	"strings"

	"oliekan/casus"
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

// StapNaam is the number and the label of a step.
func StapNaam(st toets.Stap) string { return strings.TrimSpace(st.Nummer + " " + st.Label) }

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

// Aantal counts in words: "1 casus", "2 casussen".
func Aantal(n int, een, meer string) string {
	if n == 1 {
		return "1 " + een
	}
	return fmt.Sprintf("%d %s", n, meer)
}

// Aangehaald returns the title between quotes, or what stands for it.
func Aangehaald(k casus.Kop) string {
	return "\"" + TitelVan(k) + "\""
}

// TitelVan returns the title, or what stands for it while there is none.
func TitelVan(k casus.Kop) string {
	if k.Titel.Leeg() {
		return "nog zonder titel"
	}
	return k.Titel.String()
}

// Wiel turns a turn of the wheel into steps.
func Wiel(msg tea.MouseWheelMsg) int {
	if msg.Button == tea.MouseWheelUp {
		return -1
	}
	return 1
}
