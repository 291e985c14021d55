package toets

import "strings"

// vaagwoorden are the words that leave everything open.
type vaagwoorden struct {
	Woorden []string `json:"woorden"` // say nothing that can be seen
	Vulling []string `json:"vulling"` // say nothing at all
}

// vaagkijker is vaagwoorden, compiled.
type vaagkijker struct {
	woorden, vulling map[string]bool
}

// maak compiles the words.
func (w vaagwoorden) maak() vaagkijker { return vaagkijker{lijstje(w.Woorden), lijstje(w.Vulling)} }

// zie reports whether a text has vague words and, persons and filling aside, nothing else.
func (k vaagkijker) zie(l taal, zinnen [][]teken) bool {
	vaag := false
	for _, z := range zinnen {
		for _, t := range z {
			switch {
			case k.woorden[t.woord] || strings.HasSuffix(t.woord, "situatie"):
				vaag = true
			case t.label || k.vulling[t.woord] || l.isPersoon(t):
			default:
				return false
			}
		}
	}
	return vaag
}
