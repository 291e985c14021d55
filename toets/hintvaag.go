package toets

import "strings"

// vaagwoorden are the words that leave everything open.
type vaagwoorden struct {
	Woorden []string `json:"woorden"` // say nothing that can be seen
	Vulling []string `json:"vulling"` // say nothing at all
	Niet    []string `json:"niet"`    // words that only look like another form of one
	Voor    []string `json:"voor"`    // first parts that add nothing to a word of filling: "terug" in "terugkrijgt"
}

// vaagkijker is vaagwoorden, compiled.
type vaagkijker struct {
	woorden, vulling vormlijst
	niet             map[string]bool
	voor             []string
}

// vormlijst is words that also count in another form.
type vormlijst struct{ heel, stam map[string]bool }

// maakVormlijst folds words and takes the stems of those that are long enough to tell words apart.
func maakVormlijst(ws []string) vormlijst {
	v := vormlijst{lijstje(ws), map[string]bool{}}
	for w := range v.heel {
		if len(w) >= minVorm {
			v.stam[kaal(stam(w))] = true
		}
	}
	return v
}

// minVorm is the length in bytes from which another form of a word counts as the word.
const minVorm = 5

// bevat reports whether a word, or another form of it, is on the list.
func (v vormlijst) bevat(t teken) bool {
	return v.heel[t.woord] || len(t.woord) >= minVorm && v.stam[kaal(t.stam)]
}

// kaal takes the ending of a verb off a stem: "verbetert" and "verbeterd" are "verbeter".
func kaal(s string) string {
	if len(s) > minVorm {
		return strings.TrimRight(s, "dt")
	}
	return s
}

// maak compiles the words.
func (w vaagwoorden) maak() vaagkijker {
	return vaagkijker{maakVormlijst(w.Woorden), maakVormlijst(w.Vulling), lijstje(w.Niet), w.Voor}
}

// zie reports whether a text has vague words and, persons and filling aside, nothing else.
func (k vaagkijker) zie(l taal, zinnen [][]teken) bool {
	vaag := false
	for _, z := range zinnen {
		for _, t := range z {
			switch {
			case k.niet[t.woord]:
				return false
			case k.woorden.bevat(t) || strings.HasSuffix(t.woord, "situatie"):
				vaag = true
			case t.label || k.vult(t) || l.isPersoon(t):
			default:
				return false
			}
		}
	}
	return vaag
}

// vult reports whether a word says nothing by itself, also after a first part that adds nothing.
func (k vaagkijker) vult(t teken) bool {
	if k.vulling.bevat(t) {
		return true
	}
	for _, v := range k.voor {
		if rest, ok := strings.CutPrefix(t.woord, v); ok && k.vulling.heel[rest] {
			return true
		}
	}
	return false
}
