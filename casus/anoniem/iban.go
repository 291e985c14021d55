package anoniem

import "strings"

// ibanCijfers is how many digits every account number has at least. Ordinary words after "de 25" now and then pass the
// check, but never with so many digits.
const ibanCijfers = 8

// ibanLengten gives the length in signs of an account number per country (ISO 13616), as far as people here meet them.
const ibanLengten = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 " +
	"FR27 GB22 GE22 GI23 GL18 GR27 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LI21 LT20 LU20 LV21 LY25 MA28 MC27 " +
	"MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SD18 SE24 SI19 SK24 SM27 SO23 TN24 TR26 " +
	"UA29 VA22 XK20 "

// ibanLengte looks up the length for the country that b begins with; 0 if it has none.
func ibanLengte(b []byte) int {
	if len(b) < 15 {
		return 0
	}
	i := strings.Index(ibanLengten, string(b[:2]))
	if i < 0 || i%5 != 0 {
		return 0
	}
	return int(ibanLengten[i+2]-'0')*10 + int(ibanLengten[i+3]-'0')
}

// iban recognises an international bank account number in any spacing and any case. One of the Dutch form that fails
// the check of ISO 13616 is masked too, in doubt.
func iban(s string, i int) (patroon, bool) {
	// ISO 13616 allows at most 34 signs; which length it is depends on the country.
	var b [34]byte
	n, beste := 0, 0
	for j := i; j < len(s) && n < len(b); {
		c := s[j]
		if !letterASCII(c) && !cijfer(c) {
			k := scheiding(s, j, " .-")
			if k == 0 {
				break
			}
			j += k
			continue
		}
		b[n] = upper(c)
		if !ibanplek(b[n], n) {
			break
		}
		n++
		j++
		if n == ibanLengte(b[:n]) && af(s, j) && telCijfers(string(b[:n])) >= ibanCijfers && modulo97(b[:n]) == 1 {
			beste = j
		}
		if n == 18 && af(s, j) && nederlands(b[:n]) {
			return patroon{van: i, tot: j, soort: SoortRekening, zeker: beste == j}, true
		}
	}
	return patroon{van: i, tot: beste, soort: SoortRekening, zeker: true}, beste > 0
}

// ibanplek reports whether c may stand at place n: two letters of a country, two digits, then both.
func ibanplek(c byte, n int) bool {
	switch {
	case n < 2:
		return letterASCII(c)
	case n < 4:
		return cijfer(c)
	}
	return true
}

// nederlands reports whether b is a Dutch number: NL, two digits, four letters of a bank, ten digits.
func nederlands(b []byte) bool {
	if b[0] != 'N' || b[1] != 'L' {
		return false
	}
	for i, c := range b[4:] {
		if letterASCII(c) != (i < 4) {
			return false
		}
	}
	return true
}

// upper gives the capital of an ASCII letter.
func upper(c byte) byte {
	if c >= 'a' && c <= 'z' {
		return c - 0x20
	}
	return c
}

// modulo97 computes the check of ISO 13616: the first four signs go to the end, a letter is a number from 10.
func modulo97(b []byte) int {
	rest := 0
	for i := range b {
		c := b[(i+4)%len(b)]
		if cijfer(c) {
			rest = (rest*10 + int(c-'0')) % 97
		} else {
			rest = (rest*100 + int(c-'A') + 10) % 97
		}
	}
	return rest
}

// bekendNummer recognises the numbers that stay: the ECLI of a judgment and the number of a law.
func bekendNummer(s string, i int) (patroon, bool) {
	rest := s[i:]
	n := 0
	switch {
	case len(rest) > 5 && strings.EqualFold(rest[:5], "ECLI:"):
		n = 5
		for n < len(rest) && (letterASCII(rest[n]) || cijfer(rest[n]) || (rest[n] == ':' || rest[n] == '.') && !los(rest, n+1)) {
			n++
		}
		if strings.Count(rest[:n], ":") != 4 {
			return patroon{}, false
		}
	case len(rest) >= 11 && strings.HasPrefix(rest, "BWBR") && len(cijfers(rest, 4)) == 7:
		n = 11
	default:
		return patroon{}, false
	}
	return patroon{van: i, tot: i + n, houdt: true}, los(s, i+n)
}
