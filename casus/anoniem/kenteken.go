package anoniem

import "strings"

// kentekens are the forms of Dutch registration plates: L a letter, D a digit. The series in use since 1951.
var kentekens = map[string]bool{
	"LL-DD-DD": true, "DD-DD-LL": true, "DD-LL-DD": true, "LL-DD-LL": true, "LL-LL-DD": true, "DD-LL-LL": true,
	"DD-LLL-D": true, "D-LLL-DD": true, "LL-DDD-L": true, "L-DDD-LL": true, "LLL-DD-L": true, "L-DD-LLL": true,
	"D-LL-DDD": true, "DDD-LL-D": true, "LLL-DD-D": true, "D-DD-LLL": true,
}

// kenteken recognises a registration plate with hyphens, with spaces or written together. Without hyphens and in lower
// case the letters must be consonants, as on every plate since 1978: "12 en 34" is none.
func kenteken(s string, i int) (patroon, bool) {
	var b [6]byte
	var vorm [8]byte
	n, m, j := 0, 0, i
	streep, spatie, klein, cijferGezien := 0, 0, false, false
	for n < 6 {
		if j >= len(s) {
			return patroon{}, false
		}
		c := s[j]
		teken, ok := kentekenteken(c)
		if !ok {
			k := 1
			if c != '-' && c != ' ' {
				if k = scheiding(s, j, ""); k == 0 {
					return patroon{}, false
				}
			}
			if c == ' ' {
				spatie++
			} else {
				streep++
			}
			if m == 0 || m >= 7 || vorm[m-1] == '-' {
				return patroon{}, false
			}
			vorm[m] = '-'
			m, j = m+1, j+k
			continue
		}
		if m >= 8 {
			return patroon{}, false
		}
		klein = klein || c >= 'a'
		cijferGezien = cijferGezien || teken == 'D'
		if n == 4 && !cijferGezien {
			return patroon{}, false // no series has five letters in front: nearly every word ends here
		}
		b[n], vorm[m] = upper(c), teken
		n, m, j = n+1, m+1, j+1
	}
	return kentekenOordeel(s, patroon{van: i, tot: j, soort: SoortKenteken, zeker: true}, string(b[:]), string(vorm[:m]),
		streep, spatie, klein)
}

// kentekenteken gives the sign of c in a form.
func kentekenteken(c byte) (byte, bool) {
	switch {
	case letterASCII(c):
		return 'L', true
	case cijfer(c):
		return 'D', true
	}
	return 0, false
}

// kentekenOordeel decides whether six signs in this form are a plate.
func kentekenOordeel(s string, p patroon, b, vorm string, streep, spatie int, klein bool) (patroon, bool) {
	if !af(s, p.tot) || vervolgd(s, p.tot) || streep > 0 && spatie > 0 {
		return p, false
	}
	switch {
	// Two hyphens leave no doubt; without them ordinary text must be told apart.
	case streep == 2:
		return p, kentekens[vorm]
	case spatie == 2:
		return p, kentekens[vorm] && !woordgroep(s[p.van:p.tot]) && (!klein || !strings.ContainsAny(b, "AEIOUY") && !maat(s[p.van:p.tot])) && woordVoor(s, p.van) != "artikel"
	case streep == 0 && spatie == 0:
		return p, samengeschreven(b) && (!klein || !strings.ContainsAny(b, "AEIOUY"))
	}
	return p, false
}

// samengeschreven reports whether b is a plate without its hyphens. The groups of a plate are two, two, two or one,
// three, two in some order, so five ways of cutting cover all series.
func samengeschreven(b string) bool {
	var vorm [6]byte
	for i := range vorm {
		vorm[i], _ = kentekenteken(b[i])
	}
	v := string(vorm[:])
	for _, k := range [][2]int{{2, 4}, {2, 5}, {1, 4}, {3, 5}, {1, 3}} {
		if kentekens[v[:k[0]]+"-"+v[k[0]:k[1]]+"-"+v[k[1]:]] {
			return true
		}
	}
	return false
}

// woordgroep reports whether the letters between the numbers are words: "IS OP 10".
func woordgroep(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if w = strings.ToLower(w); letterASCII(w[0]) && strings.ContainsAny(w, "aeiouy") && kortWoord(w) {
			return true
		}
	}
	return false
}

// maat reports whether a unit stands between two numbers: "3 kg 450".
func maat(s string) bool {
	delen := strings.Fields(s)
	if len(delen) != 3 || !cijfer(delen[0][0]) || !cijfer(delen[2][0]) {
		return false
	}
	switch delen[1] {
	case "km", "cm", "mm", "kg", "mg", "ml", "mln", "mrd":
		return true
	}
	return false
}
