package handout

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"oliekan/casus/anoniem"
	"oliekan/toets/taal"
)

// zonderHaken writes masks out as words: "[inwoner] belt [dochter 2]" becomes "De inwoner belt de tweede dochter". A
// reader of a newsletter does not know what the brackets are. Nothing is told that the mask did not tell: the words come
// from the closed list of labels. A mask that stands for no person or place stays as it is.
func zonderHaken(s string) string {
	var uit strings.Builder
	for {
		i := strings.IndexByte(s, '[')
		j := strings.IndexByte(s[max(i, 0):], ']')
		if i < 0 || j < 0 {
			uit.WriteString(s)
			return uit.String()
		}
		uit.WriteString(s[:i])
		label := s[i : i+j+1]
		s = s[i+j+1:]
		voor := uit.String()
		woord, ok := woordVoor(label, laatsteWoord(voor))
		if !ok {
			uit.WriteString(label[:1])
			s = label[1:] + s // the rest may hold a label still
			continue
		}
		if woord == "" { // "zijn zoon [zoon]": the word stands there already
			uit.Reset()
			uit.WriteString(strings.TrimRight(voor, " "))
			continue
		}
		if beginZin(voor) {
			woord = taal.Hoofdletter(woord)
		}
		uit.WriteString(woord)
	}
}

// woordVoor is what a label becomes behind a word; "" if that word says it already. It reports false for what stays.
func woordVoor(label, vorige string) (string, bool) {
	if !anoniem.IsLabel(label) {
		return "", false
	}
	kern := label[1 : len(label)-1]
	soort, _, genummerd := strings.Cut(kern, "-")
	if w, ok := map[string]string{"PERSOON": "iemand", "PLAATS": "een plaats", "ORGANISATIE": "een organisatie", "ADRES": "een adres"}[soort]; genummerd && ok {
		return w, true
	}
	rol, nr := kern, 1
	if i := strings.LastIndexByte(kern, ' '); i > 0 {
		if n, err := strconv.Atoi(kern[i+1:]); err == nil {
			rol, nr = kern[:i], n
		}
	}
	switch {
	case !anoniem.IsRol(rol):
		return "", false
	case strings.EqualFold(vorige, rol):
		return "", true
	case nr > 1:
		rol = telwoord(nr) + " " + rol
	}
	if slices.Contains(zonderLidwoord(), strings.ToLower(vorige)) {
		return rol, true
	}
	return lidwoord(kern) + " " + rol, true
}

// telwoord is the number of somebody who shares a role.
func telwoord(n int) string {
	woorden := []string{"tweede", "derde", "vierde", "vijfde"}
	if n-2 < len(woorden) {
		return woorden[n-2]
	}
	return strconv.Itoa(n) + "e"
}

// lidwoord is the article of a role in a label.
func lidwoord(kern string) string {
	rol, _, _ := strings.Cut(kern, " ")
	if strings.HasSuffix(rol, "kind") || rol == "familielid" {
		return "het"
	}
	return "de"
}

// zonderLidwoord are words behind which no article comes.
func zonderLidwoord() []string {
	return []string{
		"mijn", "jouw", "uw", "zijn", "haar", "onze", "ons", "hun", "jullie", "een", "geen", "de", "het", "deze", "dit", "elke",
		"iedere", "welke", "dezelfde", "hetzelfde", "andere", "eigen", "nieuwe", "oude", "vorige", "vaste", "jongste", "oudste",
		"mevrouw", "meneer", "dag", "hallo", "hoi", "beste", "lieve",
	}
}

// laatsteWoord is the word at the end of a text that ends in a space; "" behind another sign.
func laatsteWoord(s string) string {
	kaal := strings.TrimRight(s, " ")
	if kaal == s {
		return ""
	}
	i := strings.LastIndexFunc(kaal, func(r rune) bool { return !unicode.IsLetter(r) })
	return kaal[i+1:]
}

// beginZin reports whether what comes behind a text begins a sentence.
func beginZin(s string) bool {
	kaal := strings.TrimRight(s, " “\"‘")
	return kaal == "" || strings.HasSuffix(kaal, ".") || strings.HasSuffix(kaal, "!") || strings.HasSuffix(kaal, "?")
}
