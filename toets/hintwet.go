package toets

import "strings"

// wetwoorden are the words by which somebody springs to the law.
type wetwoorden struct {
	Namen   []string `json:"namen"`   // laws
	Termen  []string `json:"termen"`  // words for what a law allows
	Bronnen []string `json:"bronnen"` // words for rules; in the first step a rule may be what chafes
	Melding []string `json:"melding"` // words by which a fact reports what happened under a law
}

// wetkijker is wetwoorden, compiled.
type wetkijker struct {
	namen, termen, bronnen []patroon
	melding                map[string]bool
}

// maak compiles the words.
func (w wetwoorden) maak() wetkijker {
	return wetkijker{namen: patronen(w.Namen), termen: patronen(w.Termen), bronnen: patronen(w.Bronnen), melding: lijstje(w.Melding)}
}

// zie returns every article, law and legal term that is named, each once. In step 2 the name of a law alone is no
// leap: its grondwaarde is what is asked there. Among facts a report ("de aanvraag is afgewezen") is none either.
func (k wetkijker) zie(l taal, v Vraag, zinnen [][]teken) []string {
	metNamen := v.Stap != StapGrondwaarden
	feit := v.Stap == StapAanleiding && v.ID != VraagVraag && v.ID != VraagWringt
	var uit []string
	for _, z := range zinnen {
		if feit && k.meldt(z) {
			continue
		}
		for i := 0; i < len(z); i++ {
			eind, ok := artikelOp(z, i)
			if !ok {
				eind, ok = eerste(k.termen, l, z, i)
			}
			if !ok && v.Stap != StapAanleiding {
				eind, ok = eerste(k.bronnen, l, z, i)
			}
			if !ok && metNamen {
				eind, ok = k.naamOp(l, z, i)
			}
			if ok {
				uit = voegNieuw(uit, letterlijk(z, i, eind))
				i = eind - 1
			}
		}
	}
	return uit
}

// naamOp reports whether a law is named at word i, alone or as the first part of a word with a dash: "Wlz-indicatie".
func (k wetkijker) naamOp(l taal, z []teken, i int) (eind int, ok bool) {
	if eind, ok = eerste(k.namen, l, z, i); ok {
		if verder, meer := eerste(k.namen, l, z, eind-1); meer {
			eind = verder // "volgens de wet" goes on as "Wet BRP"
		}
		return eind, true
	}
	kop, _, los := strings.Cut(z[i].woord, "-")
	if !los {
		return 0, false
	}
	_, ok = eerste(k.namen, l, []teken{{woord: kop}}, 0)
	return i + 1, ok
}

// meldt reports whether a sentence reports what happened.
func (k wetkijker) meldt(z []teken) bool {
	for _, t := range z {
		if k.melding[t.woord] {
			return true
		}
	}
	return false
}

// artikelOp reports whether an article is named at word i, and where that ends: "artikel 35 lid 1", "4:84", "2.3.5".
func artikelOp(z []teken, i int) (eind int, ok bool) {
	switch w := z[i].woord; {
	case w == "artikel" || w == "artikelen" || w == "art" || w == "lid":
		if i+1 >= len(z) || !z[i+1].isGetal() || w == "lid" && i+2 < len(z) && isTijd(z[i+2].woord) {
			return 0, false
		}
		eind = i + 2
	case isArtikelnummer(z[i]):
		eind = i + 1
	default:
		return 0, false
	}
	if eind+1 < len(z) && z[eind].woord == "lid" && z[eind+1].isGetal() {
		eind += 2
	}
	return eind, true
}

// isArtikelnummer reports whether a number can only be an article: two dots ("2.3.5"), or a colon that is no time
// ("4:84", "3:4").
func isArtikelnummer(t teken) bool {
	if !t.isGetal() {
		return false
	}
	if strings.Count(t.tekst, ".") == 2 && len(t.tekst) <= len("2.3.10a") {
		return true
	}
	_, na, ok := strings.Cut(t.tekst, ":")
	if !ok {
		return false
	}
	cijfers := strings.TrimRight(na, "abcdefghijklmnopqrstuvwxyz")
	return len(cijfers) == 1 || len(cijfers) == 2 && cijfers > "59" || cijfers != na
}

// isTijd reports whether a word measures time, so that a number before it is no paragraph.
func isTijd(w string) bool {
	switch w {
	case "jaar", "maand", "maanden", "week", "weken", "dag", "dagen", "uur", "keer":
		return true
	}
	return false
}
