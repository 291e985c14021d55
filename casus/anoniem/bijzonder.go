package anoniem

import (
	_ "embed"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
)

//go:embed bijzonder.txt
var bijzonderTekst string

// Bijzonderheid says that a text speaks of something that the law protects in particular: health, religion, origin,
// sexual orientation, politics or crime (GDPR articles 9 and 10). It gets a gentle remark and no mask: often the case is
// about just that.
type Bijzonderheid struct {
	Soort   string   // in plain Dutch: "gezondheid"
	Woorden []string // the words that tell so, as they stand there, each once
}

// Bijzonderheden finds what is said of special categories in masked texts, in the order of the list.
func Bijzonderheden(ts ...Tekst) []Bijzonderheid {
	lijst := bijzondereWoorden()
	uit := make([]Bijzonderheid, len(lijst))
	for i, soort := range lijst {
		uit[i].Soort = soort.naam
	}
	for _, t := range ts {
		for w := range strings.FieldsFuncSeq(zonderZegswijzen(t.ZonderLabels()), func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
			for i, soort := range lijst {
				if soort.heeft(strings.ToLower(w)) && !slices.Contains(uit[i].Woorden, w) {
					uit[i].Woorden = append(uit[i].Woorden, w)
				}
			}
		}
	}
	return slices.DeleteFunc(uit, func(b Bijzonderheid) bool { return len(b.Woorden) == 0 })
}

// bijzonderSoort is one category with its words.
type bijzonderSoort struct {
	naam    string
	precies map[string]bool
	begin   []string // of a word, whatever follows
}

// heeft reports whether a word in lower case belongs to the category.
func (b bijzonderSoort) heeft(w string) bool {
	return b.precies[w] || slices.ContainsFunc(b.begin, func(begin string) bool { return strings.HasPrefix(w, begin) })
}

// bijzondereWoorden reads the list once: a block per category, its name on the first line.
var bijzondereWoorden = sync.OnceValue(func() []bijzonderSoort {
	var uit []bijzonderSoort
	for blok := range strings.SplitSeq(bijzonderTekst, "\n\n") {
		naam, woorden, _ := strings.Cut(strings.TrimSpace(blok), "\n")
		if naam == "" || naam == zegswijzenkop || strings.HasPrefix(naam, "#") {
			continue
		}
		b := bijzonderSoort{naam: naam, precies: map[string]bool{}}
		for w := range strings.FieldsSeq(woorden) {
			if begin, ok := strings.CutSuffix(w, "*"); ok {
				b.begin = append(b.begin, begin)
			} else {
				b.precies[w] = true
			}
		}
		uit = append(uit, b)
	}
	return uit
})

// zegswijzenkop heads the phrases in which a word of the list means nothing of the kind.
const zegswijzenkop = "behalve"

// zegswijzen finds them, as whole words.
var zegswijzen = sync.OnceValue(func() *regexp.Regexp {
	var rij []string
	_, blok, _ := strings.Cut(bijzonderTekst, "\n\n"+zegswijzenkop+"\n")
	for r := range strings.Lines(blok) {
		if r = strings.TrimSpace(r); r != "" {
			rij = append(rij, regexp.QuoteMeta(r))
		}
	}
	return regexp.MustCompile(`(?i)\b(?:` + strings.Join(rij, "|") + `)`)
})

// zonderZegswijzen takes the phrases out of a text that say something else than their words: "geloof ik", "in behandeling".
func zonderZegswijzen(s string) string { return zegswijzen().ReplaceAllString(s, " ") }
