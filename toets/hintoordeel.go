package toets

// oordeelwoord are the words by which a judgement or a guess slips in among facts.
type oordeelwoord struct {
	Woorden []string `json:"woorden"`
	Zinnen  []string `json:"zinnen"`
	Bron    []string `json:"bron"` // say whose words they are: then it is a fact that it was said
}

// oordeelkijker is oordeelwoord, compiled.
type oordeelkijker struct {
	zinnen, bron []patroon
}

// maak compiles the words.
func (w oordeelwoord) maak() oordeelkijker {
	return oordeelkijker{
		zinnen: append(patronen(w.Zinnen), patronen(w.Woorden)...), bron: patronen(w.Bron),
	}
}

// metBron reports whether a sentence says whose words it gives. What somebody must or can say was not said.
func (k oordeelkijker) metBron(l taal, z []teken) bool {
	for i := range z {
		if _, ok := eerste(k.bron, l, z, i); ok && (i == 0 || !hulpwerkwoord(z[i-1].woord)) {
			return true
		}
	}
	return false
}

// hulpwerkwoord reports whether a word before an infinitive says that it did not happen yet.
func hulpwerkwoord(w string) bool {
	switch w {
	case "moet", "moest", "moeten", "moesten", "kan", "kon", "kunnen", "konden", "wil", "wilde", "willen", "wilden", "zou",
		"zouden", "zal", "zullen", "mag", "mocht", "durft", "durfde", "te":
		return true
	}
	return false
}

// zie returns the first judgement. What somebody else said or wrote, with the source, is left alone.
func (k oordeelkijker) zie(l taal, zinnen [][]teken) []string {
	for _, z := range zinnen {
		if k.metBron(l, z) {
			continue
		}
		for i := range z {
			if eind, ok := eerste(k.zinnen, l, z, i); ok && !z[i].citaat {
				return []string{letterlijk(z, i, eind)}
			}
		}
	}
	return nil
}
