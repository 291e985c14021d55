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
	Staart  []string `json:"staart"`  // a means as the last part of a compound only: "hulp" in "thuishulp"
	Verzoek []string `json:"verzoek"` // phrases after which comes what is asked for, whatever it is
	Gever   []string `json:"gever"`   // who gives means
	Geeft   []string `json:"geeft"`   // what a giver does
	Doel    []string `json:"doel"`    // what can be asked for and is no means
}

// middelkijker is middelwoorden, compiled.
type middelkijker struct {
	kern, dingen                []string // stems
	precies, zwak, niet, zonder map[string]bool
	vast, vragend, wijst        map[string]bool
	gever, geeft, doel          map[string]bool
	zinnen, verzoek             []patroon
	staart                      []string
}

// maak compiles the words.
func (w middelwoorden) maak() middelkijker {
	return middelkijker{
		kern: stammen(w.Kern), dingen: stammen(w.Dingen), zinnen: patronen(w.Zinnen),
		precies: lijstje(w.Precies), zwak: lijstje(w.Zwak), niet: lijstje(w.Niet), zonder: lijstje(w.Zonder),
		vast: lijstje(w.Vast), vragend: lijstje(w.Vragend), wijst: lijstje(w.Wijst),
		gever: lijstje(w.Gever), geeft: lijstje(w.Geeft), doel: lijstje(w.Doel),
		verzoek: patronen(w.Verzoek), staart: stammen(w.Staart),
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
			case k.isKern(z[i]) && !k.weg(z, i), isStaart(k.dingen, z[i]) && k.gewild(z, i),
				k.gegeven(z, i) && !k.weg(z, i), k.gevraagd(l, z, i):
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
func (k middelkijker) isKern(t teken) bool {
	return k.precies[t.woord] || isStaart(k.kern, t) || isSamen(k.staart, t)
}

// isSamen reports whether a word is a compound that ends in one of the stems.
func isSamen(stammen []string, t teken) bool {
	for _, s := range stammen {
		if len(t.stam) >= len(s)+minVoor && strings.HasSuffix(t.stam, s) {
			return true
		}
	}
	return false
}

// gegeven reports whether the word at i is what a giver does for somebody: "dat de gemeente zijn huur betaalt".
func (k middelkijker) gegeven(z []teken, i int) bool {
	return k.geeft[z[i].woord] && slices.ContainsFunc(z[max(0, i-langGat-1):i], func(t teken) bool { return k.gever[t.woord] })
}

// gevraagd reports whether the word at i is what somebody asks for: the first word after a phrase of asking that is no
// article, number or adjective ("vraagt om een brede parkeerplaats"). A goal can be asked for too.
func (k middelkijker) gevraagd(l taal, z []teken, i int) bool {
	for j := max(0, i-maxVerzoek); j < i; j++ {
		eind, ok := eerste(k.verzoek, l, z, j)
		if !ok || eind > i || l.isPersoon(z[i]) || k.doel[z[i].woord] || k.geenDing(z[i].woord) {
			continue
		}
		tussen := z[eind:i]
		if !slices.ContainsFunc(tussen, func(t teken) bool { return !k.geenDing(t.woord) }) {
			return true
		}
	}
	return false
}

// maxVerzoek is how many words before a thing the asking for it may begin.
const maxVerzoek = 6

// geenDing reports whether a word only stands before a thing: an article, a number, or an adjective as its ending tells.
func (k middelkijker) geenDing(w string) bool {
	return k.wijst[w] || k.vast[w] || isCijfer(w[0]) || len(w) > 4 && strings.HasSuffix(w, "e") ||
		w == "twee" || w == "drie" || w == "meer" || w == "wat"
}

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
	if k.vanaf(z[:i]) {
		return true
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

// vanaf reports whether somebody wants to get away from what follows, however far before it that is said: "niet langer
// afhankelijk zijn van een". Another part of the sentence is about something else.
func (k middelkijker) vanaf(voor []teken) bool {
	for j := len(voor) - 1; j > 0; j-- {
		switch voor[j].woord {
		case "en", "maar", "want", "omdat", "dus", "zodat":
			return false
		case "langer", "meer", "afhankelijk":
			if n := voor[j-1].woord; n == "niet" || n == "geen" || n == "minder" {
				return true
			}
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
