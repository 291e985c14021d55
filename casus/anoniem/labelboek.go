package anoniem

import (
	"maps"
	"strconv"
	"strings"
)

// labelboek hands out the labels of one case: each once, never one that stands in a text already.
type labelboek struct {
	gebruikt map[string]bool
	laatste  map[string]int   // the last number that was given, per kind or role: labels never come free
	los      map[*naam]string // labels of a trial: they are not kept
}

// nieuwLabelboek makes an empty book.
func nieuwLabelboek() *labelboek {
	return &labelboek{gebruikt: map[string]bool{}, laatste: map[string]int{}}
}

// proef makes a copy in which labels can be given without anything being remembered.
func (b *labelboek) proef() *labelboek {
	return &labelboek{gebruikt: maps.Clone(b.gebruikt), laatste: maps.Clone(b.laatste), los: map[*naam]string{}}
}

// zie notes the labels in a text as used.
func (b *labelboek) zie(labels []string) {
	for _, l := range labels {
		b.gebruikt[l] = true
	}
}

// soort returns the next free numbered label of a kind: "[PERSOON-1]".
func (b *labelboek) soort(s Soort) string {
	naam := "[" + strings.ToUpper(string(s)) + "-"
	return b.eerste(naam, func(n int) string { return naam + strconv.Itoa(n) + "]" })
}

// rol returns the next free label of a role: "[dochter]", then "[dochter 2]".
func (b *labelboek) rol(r string) string {
	return b.eerste(r, func(n int) string {
		if n == 1 {
			return "[" + r + "]"
		}
		return "[" + r + " " + strconv.Itoa(n) + "]"
	})
}

// eerste returns the first label of a row that is free, and takes it.
func (b *labelboek) eerste(rij string, maak func(int) string) string {
	for n := b.laatste[rij] + 1; ; n++ {
		if l := maak(n); !b.gebruikt[l] {
			b.gebruikt[l], b.laatste[rij] = true, n
			return l
		}
	}
}

// van returns the label of a name and gives it one if it has none.
func (b *labelboek) van(m *naam) string {
	if m.label != "" {
		return m.label
	}
	if b.los == nil {
		m.label = b.soort(m.soort)
		return m.label
	}
	if b.los[m] == "" {
		b.los[m] = b.soort(m.soort)
	}
	return b.los[m]
}
