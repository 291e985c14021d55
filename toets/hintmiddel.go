package toets

import (
	"slices"
	"strings"
)

// middelwoorden are the words for means (method, "Doel en middel").
type middelwoorden struct {
	Kern    []string `json:"kern"`    // always a means, also as the last part of a compound
	Precies []string `json:"precies"` // only as a whole word
	Zinnen  []string `json:"zinnen"`  // phrases
	Zwak    []string `json:"zwak"`    // only when nothing else was found
	Dingen  []string `json:"dingen"`  // a means when it is wanted, not when somebody has it
	Niet    []string `json:"niet"`    // words that only look like one
	Zonder  []string `json:"zonder"`  // words before a means that make it a goal: "zonder uitkering"
	Vast    []string `json:"vast"`    // words before a thing that say that it is there already
	Vragend []string `json:"vragend"` // words that say that a thing is wanted
	Wijst   []string `json:"wijst"`   // words right before a thing that say that it is wanted
}

// middelkijker is middelwoorden, compiled.
type middelkijker struct {
	kern, dingen                []string // stems
	precies, zwak, niet, zonder map[string]bool
	vast, vragend, wijst        map[string]bool
	zinnen                      []patroon
}

// maak compiles the words.
func (w middelwoorden) maak() middelkijker {
	return middelkijker{
		kern: stammen(w.Kern), dingen: stammen(w.Dingen), zinnen: patronen(w.Zinnen),
		precies: lijstje(w.Precies), zwak: lijstje(w.Zwak), niet: lijstje(w.Niet), zonder: lijstje(w.Zonder),
		vast: lijstje(w.Vast), vragend: lijstje(w.Vragend), wijst: lijstje(w.Wijst),
	}
}

// stammen returns the stems of words.
func stammen(ws []string) []string {
	uit := make([]string, len(ws))
	for i, w := range ws {
		uit[i] = stam(vouw(w))
	}
	return uit
}

// zie returns every means, each once, as it stands in the text.
func (k middelkijker) zie(l taal, zinnen [][]teken) []string {
	var sterk, zwak []string
	for _, z := range zinnen {
		for i := 0; i < len(z); i++ {
			if eind, ok := eerste(k.zinnen, l, z, i); ok {
				if !k.weg(z, i) {
					sterk = voegNieuw(sterk, letterlijk(z, i, eind))
				}
				i = eind - 1
				continue
			}
			switch {
			case z[i].label || k.niet[z[i].woord]:
			case k.isKern(z[i]) && !k.weg(z, i), isStaart(k.dingen, z[i]) && k.gewild(z, i):
				sterk = voegNieuw(sterk, z[i].tekst)
			case k.zwak[z[i].woord]:
				zwak = voegNieuw(zwak, z[i].tekst)
			}
		}
	}
	if len(sterk) > 0 {
		return sterk
	}
	return zwak[:min(len(zwak), 1)]
}

// voegNieuw adds a find that is not there yet; capitals make no difference.
func voegNieuw(ws []string, w string) []string {
	if slices.ContainsFunc(ws, func(v string) bool { return vouw(v) == vouw(w) }) {
		return ws
	}
	return append(ws, w)
}

// isKern reports whether a word is, or ends in, a word that is always a means.
func (k middelkijker) isKern(t teken) bool { return k.precies[t.woord] || isStaart(k.kern, t) }

// minStaart is the length in bytes from which a stem also counts as the end of a compound: shorter ones end too many
// other words.
const minStaart = 5

// isStaart reports whether a word is one of the stems, in any form, or a compound that ends in a long one.
func isStaart(stammen []string, t teken) bool {
	for _, vorm := range [...]string{t.stam, verkleind(t.woord)} {
		for _, s := range stammen {
			if vorm == s || len(s) >= minStaart && strings.HasSuffix(vorm, s) {
				return true
			}
		}
	}
	return false
}

// verkleind returns the stem of a diminutive, "rolstoeltje" as "rolstoel"; another word comes back as its stem.
func verkleind(w string) string {
	w = strings.TrimSuffix(w, "s")
	for _, staart := range [...]string{"etje", "tje", "je"} {
		if kort, ok := strings.CutSuffix(w, staart); ok {
			return stam(kort)
		}
	}
	return stam(w)
}

// vensterVoor is how far before a means the word may stand that makes it a goal: "niet meer afhankelijk van een".
const vensterVoor = 5

// weg reports whether the means at i is what somebody gets rid of, or only looks like a means.
func (k middelkijker) weg(z []teken, i int) bool {
	for j := max(0, i-vensterVoor); j < i; j++ {
		if k.zonder[z[j].woord] {
			return true
		}
	}
	for j := 1; j < i; j++ {
		if z[j].woord == "niet" && (z[j-1].woord == "hoeft" || z[j-1].woord == "hoeven") {
			return true
		}
	}
	na := z[i+1:]
	if len(na) > 0 && na[0].woord == "over" && z[i].woord == "beschikking" {
		return true
	}
	for j := 0; j+1 < len(na) && j < vensterVoor; j++ {
		if na[j].woord == "niet" && na[j+1].woord == "meer" {
			return true
		}
	}
	return false
}

// gewild reports whether the thing at i is asked for. What is somebody's own, or known ("haar nieuwe woning", "in een
// bed"), is there already, unless the words right after it ask for it.
func (k middelkijker) gewild(z []teken, i int) bool {
	if k.weg(z, i) {
		return false
	}
	vraagt := func(ts []teken) bool {
		return slices.ContainsFunc(ts, func(t teken) bool { return k.vragend[t.woord] })
	}
	if i > 0 && (k.vast[z[i-1].woord] || i > 1 && (k.vast[z[i-2].woord] || z[i-2].woord == "in")) {
		return vraagt(z[i+1 : min(len(z), i+3)])
	}
	return i == 0 || k.wijst[z[i-1].woord] || i > 1 && k.wijst[z[i-2].woord] || vraagt(z)
}
