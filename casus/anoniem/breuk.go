package anoniem

import "strings"

// A text from a letter or a PDF is broken off hard: in the middle of a number, or of a word with a hyphen. And some type a name
// with spaces between its letters. naad tells at byte i of s how many bytes of it are no text, and what stands there instead: a
// space, or nothing (0). A length of 0 says that nothing is the matter.
func naad(s string, i int) (lengte int, teken byte) {
	switch s[i] {
	case '-':
		if n := regeleinde(s, i+1); n > 0 && i > 0 && deelbaar(s[i-1]) && vervolg(s, i+1+n) {
			return 1 + n, 0
		}
	case '\n':
		if i > 0 && s[i-1] == '-' && i > 1 && i+1 < len(s) && cijfer(s[i+1]) && (cijfer(s[i-2]) || letterASCII(s[i-2])) {
			return 1, 0 // "0519-" and "53 10 72"
		}
		if getalnaad(s, i) {
			return 1, ' '
		}
	case ' ':
		if i > 0 && i+1 < len(s) && letterASCII(s[i-1]) && letterASCII(s[i+1]) && gespatieerd(s, i) {
			return 1, 0
		}
	}
	return 0, 0
}

// regeleinde gives the length of a single line end at i.
func regeleinde(s string, i int) int {
	if i < len(s) && s[i] == '\n' && i+1 < len(s) && s[i+1] != '\n' {
		return 1
	}
	return 0
}

// deelbaar reports whether a word can be broken off behind a byte: a letter in lower case, or one that is not ASCII.
func deelbaar(c byte) bool { return c >= 'a' && c <= 'z' || c >= 0x80 }

// vervolg reports whether the other half of a word stands at i: "en" and "of" follow a hyphen that is meant ("in- en uitstroom").
func vervolg(s string, i int) bool {
	tot := i
	for tot < len(s) && deelbaar(s[tot]) {
		tot++
	}
	switch s[i:tot] {
	case "", "en", "of", "als":
		return false
	}
	return true
}

// getalnaad reports whether a number goes on over the line end at i: digits on both sides in running text, the letters of a postcode
// or a bank, the month or the year of a date.
func getalnaad(s string, i int) bool {
	if i == 0 || i+1 >= len(s) {
		return false
	}
	van := strings.LastIndexByte(s[:i], '\n') + 1
	regel := s[van:i]
	na := s[i+1:]
	if j := strings.IndexByte(na, '\n'); j >= 0 {
		na = na[:j]
	}
	switch {
	case cijfer(s[i-1]) && cijfer(na0(na)):
		d := cijfers(na, 0)
		lijst := len(na) > len(d) && (na[len(d)] == '.' || na[len(d)] == ')') && len(d) < 3
		return !lijst && !strings.ContainsAny(regel, "|\t;") && strings.ContainsFunc(regel, letter)
	case cijfer(s[i-1]):
		w := woordNa(na, 0)
		if lijsten()[w]&isMaand != 0 && len(w) > 2 {
			return true
		}
		return len(w) == 2 && na[0] >= 'A' && na[0] <= 'Z' && na[1] >= 'A' && na[1] <= 'Z' && len(cijfers(s, max(i-4, 0))) == 4
	case cijfer(na0(na)):
		w := regel[strings.LastIndexByte(regel, ' ')+1:]
		bank := len(w) == 4 && strings.ToUpper(w) == w && letterASCII(w[0]) && strings.Contains(strings.ToUpper(regel), "NL")
		return bank || len(cijfers(na, 0)) == 4 && lijsten()[strings.ToLower(w)]&isMaand != 0
	}
	return false
}

// na0 gives the first byte of s, or a space.
func na0(s string) byte {
	if s == "" {
		return ' '
	}
	return s[0]
}

// minGespatieerd is the number of single letters from which a row of them is a word: capitals, and lower case.
const minGespatieerd, minGespatieerdKlein = 4, 5

// gespatieerd reports whether the space at i stands between the letters of a word that was typed with spaces: "K O W A L S K I".
func gespatieerd(s string, i int) bool {
	los := func(j int) bool { return j >= 0 && j < len(s) && letterASCII(s[j]) }
	van, tot := i-1, i+1
	for van > 1 && s[van-1] == ' ' && los(van-2) && (van == 2 || s[van-3] == ' ' || s[van-3] == '\n') && zelfdeKast(s[van-2], s[van]) {
		van -= 2
	}
	if van > 0 && (letterASCII(s[van-1]) || cijfer(s[van-1])) {
		return false
	}
	for tot+2 < len(s) && s[tot+1] == ' ' && los(tot+2) && (tot+3 >= len(s) || !letterASCII(s[tot+3])) && zelfdeKast(s[tot], s[tot+2]) {
		tot += 2
	}
	if tot+1 < len(s) && (letterASCII(s[tot+1]) || s[tot+1] == '\'') || !zelfdeKast(s[i-1], s[i+1]) {
		return false
	}
	n := (tot-van)/2 + 1
	return n >= minGespatieerdKlein || n >= minGespatieerd && s[van] <= 'Z'
}

// zelfdeKast reports whether two letters are both capitals, or both not.
func zelfdeKast(a, b byte) bool { return a <= 'Z' == (b <= 'Z') }
