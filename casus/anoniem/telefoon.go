package anoniem

import "strings"

// telefoon recognises a telephone number: +31, 0031 or 0 with nine digits, service numbers, and numbers abroad after a
// plus sign, with spaces, hyphens, full stops, slashes and brackets in any place.
func telefoon(s string, i int) (patroon, bool) {
	var d [16]byte
	n, j := 0, i
	plus := s[j] == '+'
	if plus || s[j] == '(' {
		j++
		if j < len(s) && s[j] == '+' {
			plus, j = true, j+1
		}
	}
	tot := 0
	for j < len(s) && n < len(d) {
		if cijfer(s[j]) {
			d[n] = s[j]
			n++
			j++
			// The longest that is complete wins: a service number may be the start of a longer one.
			if af(s, j) && compleet(d[:n], plus) {
				tot = j
			}
			continue
		}
		k := scheiding(s, j, " -./()")
		if k == 0 || !cijfer(s[j+k]) && s[j+k] != '(' {
			break
		}
		j += k
	}
	// "14 033" needs its space: "14033" may be anything.
	if tot == 0 || vervolgd(s, tot) || !plus && d[0] == '1' && !(tot == j && s[i] == '1' && i+3 < len(s) && s[i+2] == ' ' && s[i+3] == '0') {
		return patroon{}, false
	}
	return patroon{van: i, tot: tot, soort: SoortTelefoon, zeker: true}, true
}

// compleet reports whether d are all the digits of a telephone number, or of the short number of a municipality: "14 033".
func compleet(d []byte, plus bool) bool {
	s := string(d)
	// The Dutch numbering plan: nine digits after the country code or the zero, also when the zero was left standing in
	// brackets; E.164 allows at most fifteen digits abroad.
	switch {
	case plus && strings.HasPrefix(s, "31"), strings.HasPrefix(s, "0031"):
		s = s[strings.Index(s, "31")+2:]
		return len(strings.TrimPrefix(s, "0")) == 9
	case plus:
		return len(s) >= 9 && len(s) <= 15
	case strings.HasPrefix(s, "00"):
		return len(s) >= 11 && len(s) <= 15
	case strings.HasPrefix(s, "0800"), strings.HasPrefix(s, "090"):
		return len(s) == 8 || len(s) == 10 || len(s) == 11
	}
	return len(s) == 10 && s[0] == '0' || len(s) >= 5 && len(s) <= 6 && strings.HasPrefix(s, "140")
}
