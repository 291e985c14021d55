package kern

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// fragmentRunen is the length of a fragment in runes, the dots at its ends apart; fragmentVoor how much of that stands
// before the hit.
const (
	fragmentRunen = 90
	fragmentVoor  = 30
)

// Fragment returns the piece of a masked text around the first word that begins with one of the terms, on one line.
// Labels stay whole and are not searched, as in the index.
func Fragment(toon string, termen []string) string {
	r := []rune(strings.Join(strings.Fields(toon), " "))
	begin := max(0, eersteTreffer(r, termen)-fragmentVoor)
	begin = heelVooraan(r, begin)
	eind := heelAchteraan(r, begin, min(len(r), begin+fragmentRunen))
	stuk := strings.TrimSpace(string(r[begin:eind]))
	if begin > 0 {
		stuk = "… " + stuk
	}
	if eind < len(r) {
		stuk += " …"
	}
	return stuk
}

// eersteTreffer finds the first word outside a label that begins with one of the terms; 0 if there is none.
func eersteTreffer(r []rune, termen []string) int {
	gevouwen := make([]string, len(termen))
	for i, t := range termen {
		gevouwen[i] = Vouw(t)
	}
	for i := 0; i < len(r); i++ {
		if r[i] == '[' {
			i += max(0, haak(r[i:]))
			continue
		}
		if !isWoordteken(r[i]) {
			continue
		}
		j := i
		for j < len(r) && (isWoordteken(r[j]) || unicode.IsMark(r[j])) {
			j++
		}
		woord := Vouw(string(r[i:j]))
		for _, t := range gevouwen {
			if strings.HasPrefix(woord, t) {
				return i
			}
		}
		i = j - 1
	}
	return 0
}

// haak returns the index of the bracket that closes the one at the start of r on the same line, or -1.
func haak(r []rune) int {
	for i, c := range r {
		if c == ']' {
			return i
		}
	}
	return -1
}

// Vouw makes a word comparable as the index does: without accents and capitals.
func Vouw(w string) string {
	if isASCII(w) {
		return strings.ToLower(w)
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsMark(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFD.String(w))
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// heelVooraan moves the begin of a fragment forward to a word and out of a label.
func heelVooraan(r []rune, begin int) int {
	if begin == 0 {
		return 0
	}
	if i := openLabel(r, begin); i >= 0 {
		return i
	}
	for i := begin; i < len(r) && i < begin+fragmentVoor; i++ {
		if r[i-1] == ' ' {
			return i
		}
	}
	return begin
}

// heelAchteraan moves the end of a fragment back to the end of a word and out of a label.
func heelAchteraan(r []rune, begin, eind int) int {
	if eind == len(r) {
		return eind
	}
	if i := openLabel(r, eind); i > begin {
		return i
	}
	for i := eind; i > begin+fragmentVoor; i-- {
		if r[i] == ' ' {
			return i
		}
	}
	return eind
}

// openLabel returns where the bracket opens that is still open just before i, or -1. A label is short.
func openLabel(r []rune, i int) int {
	for j := i - 1; j >= 0 && j > i-40; j-- {
		switch r[j] {
		case ']':
			return -1
		case '[':
			if haak(r[j:]) > 0 {
				return j
			}
			return -1
		}
	}
	return -1
}
