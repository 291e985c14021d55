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

// zie returns the first judgement. What somebody else said or wrote, with the source, is left alone.
func (k oordeelkijker) zie(l taal, zinnen [][]teken) []string {
	for _, z := range zinnen {
		if ergens(k.bron, l, z) {
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
