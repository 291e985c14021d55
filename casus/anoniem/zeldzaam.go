package anoniem

import (
	_ "embed"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// Zeldzaamheid is a fact that may tell who it is about though no name stands there: the only baker of a village, somebody of 94, a
// triplet. It is a remark and no mask.
type Zeldzaamheid struct {
	Soort   string // in plain Dutch: "een bijzonder beroep"
	Woorden string // the words that tell so, as they stand there
}

//go:embed zeldzaam.txt
var zeldzaamTekst string

// zeldzaamSoort is one kind of rare fact with what gives it away.
type zeldzaamSoort struct {
	naam    string
	vormen  *regexp.Regexp
	behalve *regexp.Regexp // what follows or stands before that makes it common; nil for nothing
}

// zeldzaamheden reads the list once: a block per kind, its name on the first line, then patterns, one a line; a line that begins with "-"
// is an exception.
var zeldzaamheden = sync.OnceValue(func() []zeldzaamSoort {
	var uit []zeldzaamSoort
	for blok := range strings.SplitSeq(zeldzaamTekst, "\n\n") {
		regels := strings.Split(strings.TrimSpace(blok), "\n")
		if len(regels) < 2 || strings.HasPrefix(regels[0], "#") {
			continue
		}
		var wel, niet []string
		for _, r := range regels[1:] {
			if x, ok := strings.CutPrefix(r, "-"); ok {
				niet = append(niet, x)
			} else {
				wel = append(wel, r)
			}
		}
		s := zeldzaamSoort{naam: regels[0], vormen: vormenVan(wel)}
		if len(niet) > 0 {
			s.behalve = vormenVan(niet)
		}
		uit = append(uit, s)
	}
	return uit
})

// vormenVan joins patterns of whole words. "_" stands for one word.
func vormenVan(rij []string) *regexp.Regexp {
	s := strings.ReplaceAll(strings.Join(rij, "|"), "_", `[\p{L}\p{N}-]+`)
	return regexp.MustCompile(`(?i)(?:^|[^\p{L}\p{N}])(` + s + `)(?:$|[^\p{L}\p{N}])`)
}

// Zeldzaamheden finds the rare facts in masked texts, each once, in the order of the list.
func Zeldzaamheden(ts ...Tekst) []Zeldzaamheid {
	var uit []Zeldzaamheid
	for _, s := range zeldzaamheden() {
		for _, t := range ts {
			tekst := t.ZonderLabels()
			for _, m := range s.vormen.FindAllStringSubmatchIndex(tekst, -1) {
				w := strings.TrimSpace(tekst[m[2]:m[3]])
				rond := tekst[max(0, m[2]-40):min(len(tekst), m[3]+40)]
				z := Zeldzaamheid{s.naam, w}
				if s.behalve != nil && s.behalve.MatchString(rond) || slices.Contains(uit, z) {
					continue
				}
				uit = append(uit, z)
			}
		}
	}
	return uit
}
