package anoniem

import (
	"strings"
)

// datum recognises a full date that begins with a digit: 12-03-1981, 2025-03-12, 12 mei 2025, 1 en 14 april, 3e mei.
func datum(s string, i int) (patroon, bool) {
	p := patroon{van: i, soort: SoortDatum, zeker: true}
	if p.tot = datumCijfers(s, i); p.tot == 0 {
		if p.tot = datumWoord(s, i); p.tot == 0 {
			p.tot, p.zeker = datumKort(s, i), false
		}
	}
	return p, p.tot > 0
}

// datumCijfers reads a date of three numbers and returns its end, or 0. Between them stands the same hyphen, slash,
// full stop or space.
func datumCijfers(s string, i int) int {
	var deel [3]string
	var teken [2]string
	j := i
	for k := range deel {
		if k == 2 && teken[0] != "" {
			j += apostrof(s, j) // "3-4-'78"
		}
		if deel[k] = cijfers(s, j); deel[k] == "" || len(deel[k]) == 3 || len(deel[k]) > 4 {
			return 0
		}
		j += len(deel[k])
		if k < 2 {
			n := scheiding(s, j, " -/.")
			if n == 0 || !cijfer(s[j+n]) {
				if n = korteStreep(s, j); n == 0 || k == 0 {
					return 0
				}
			}
			teken[k] = strings.TrimSpace(s[j : j+n])
			j += n
		}
	}
	if teken[0] != teken[1] || !af(s, j) || vervolgd(s, j) {
		return 0
	}
	// Year first or last; with spaces between, two digits of a year are too little: "op 3 4 25".
	d, m, jr := deel[0], deel[1], deel[2]
	if len(d) == 4 {
		d, jr = jr, d
	}
	if len(jr) == 2 && teken[0] == "" || len(jr) != 4 && len(jr) != 2 || len(jr) == 4 && (jr < "1880" || jr > "2120") || !dagMaand(d, m) {
		return 0
	}
	return j
}

// dagMaand reports whether d and m can be a day and a month, in either order.
func dagMaand(d, m string) bool {
	a, b := getal(d), getal(m)
	return len(d) <= 2 && len(m) <= 2 && a > 0 && b > 0 && a <= 31 && b <= 31 && (a <= 12 || b <= 12)
}

// getal reads at most two digits.
func getal(s string) int {
	n := 0
	for i := range len(s) {
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// datumWoord reads days with the name of a month, and a year if there is one; it returns the end, or 0. Up to six days
// may stand before the month: "1, 3 en 5 mei".
func datumWoord(s string, i int) int {
	j := dagnummer(s, i)
	for n := 0; j > 0 && n < 6; n++ {
		if k := maandnaam(s, j); k > 0 {
			return jaarNa(s, k)
		}
		j = volgendeDag(s, j)
	}
	return 0
}

// dagnummer reads a day from 1 to 31 with "e", "ste" or "de" behind it; it returns the end, or 0.
func dagnummer(s string, i int) int {
	d := cijfers(s, i)
	if d == "" || len(d) > 2 || getal(d) == 0 || getal(d) > 31 {
		return 0
	}
	i += len(d)
	for _, staart := range [...]string{"ste", "de", "e"} {
		if begint(s[i:], staart) && los(s, i+len(staart)) {
			return i + len(staart)
		}
	}
	if !los(s, i) {
		return 0
	}
	return i
}

// begint reports whether s begins with w, in any case of ASCII letters.
func begint(s, w string) bool { return len(s) >= len(w) && strings.EqualFold(s[:len(w)], w) }

// tussendagen are the words between two days of the same month.
var tussendagen = [...]string{" en ", " of ", " t/m ", " tot en met ", " tot ", " - ", " – ", "-", "–", "/", ", ", " & ", ","}

// volgendeDag reads a link and a following day; it returns the end, or 0.
func volgendeDag(s string, i int) int {
	for _, w := range tussendagen {
		if begint(s[i:], w) {
			return dagnummer(s, i+len(w))
		}
	}
	return 0
}

// maandnaam is strict about its end: "12 meisjes" is no date. It reads the name of a month after a space or hyphen; it
// returns the end, or 0.
func maandnaam(s string, i int) int {
	n := scheiding(s, i, " -")
	if n == 0 {
		return 0
	}
	i += n
	tot := i
	for tot < len(s) && letterASCII(s[tot]) && tot-i < 12 {
		tot++
	}
	if !los(s, tot) || lijsten()[strings.ToLower(s[i:tot])]&isMaand == 0 {
		return 0
	}
	if tot < len(s) && s[tot] == '.' && tot-i <= 4 {
		tot++
	}
	return tot
}

// jaarNa leaves a bare number of two digits alone, because "12 mei 25 euro" is an amount. It takes a year along that
// follows a month: 2025 or '25.
func jaarNa(s string, i int) int {
	j := i
	if j < len(s) && s[j] == ',' {
		j++
	}
	n := scheiding(s, j, " -")
	if n == 0 && j < len(s) && s[j] == ' ' {
		n = 1
	}
	if n == 0 {
		return zonderPunt(s, i)
	}
	j += n
	if a := apostrof(s, j); a > 0 && len(cijfers(s, j+a)) == 2 && af(s, j+a+2) {
		return j + a + 2
	}
	if d := cijfers(s, j); len(d) == 4 && af(s, j+4) && d >= "1880" && d <= "2120" {
		return j + 4
	}
	return zonderPunt(s, i)
}

// zonderPunt leaves a full stop to the sentence when nothing of the date follows it.
func zonderPunt(s string, i int) int {
	if s[i-1] == '.' {
		return i - 1
	}
	return i
}

// korteStreep gives the length of a hyphen or slash before the apostrophe of a short year.
func korteStreep(s string, i int) int {
	if i+1 < len(s) && (s[i] == '-' || s[i] == '/') && apostrof(s, i+1) > 0 {
		return 1
	}
	return 0
}

// datumKort reads day and month after a word that asks for a date: "op 12/2", "za 8-3"; it returns the end, or 0.
func datumKort(s string, i int) int {
	d := cijfers(s, i)
	j := i + len(d)
	if len(d) > 2 || j+1 >= len(s) || s[j] != '-' && s[j] != '/' {
		return 0
	}
	m := cijfers(s, j+1)
	tot := j + 1 + len(m)
	if m == "" || len(m) > 2 || getal(m) > 12 || !dagMaand(d, m) || !af(s, tot) || vervolgd(s, tot) || tot < len(s) && s[tot] == '%' {
		return 0
	}
	// "12-05" is as often a range or a score: only after a word that asks for a date.
	switch w := woordVoor(s, i); w {
	case "op", "d", "dd", "tot", "vanaf", "sinds", "per", "datum", "geb", "geboren", "hb", "af", "m":
		if (w == "tot" || w == "m" || w == "op" || w == "af") && woordNa(s, tot) != "" && lijsten()[woordNa(s, tot)]&isEenheid != 0 {
			return 0
		}
		return tot
	default:
		if lijsten()[w]&isDag != 0 && len(w) > 1 {
			return tot
		}
	}
	return 0
}

// maandJaar recognises a month with a year: "maart 2023", "mei '24".
func maandJaar(s string, i int) (patroon, bool) {
	tot := i
	for tot < len(s) && letterASCII(s[tot]) && tot-i < 12 {
		tot++
	}
	if tot-i < 3 || !los(s, tot) || lijsten()[strings.ToLower(s[i:tot])]&isMaand == 0 {
		return patroon{}, false
	}
	punt := tot
	if tot < len(s) && s[tot] == '.' {
		punt++
	}
	j := jaarNa(s, punt)
	return patroon{van: i, tot: j, soort: SoortDatum, zeker: true}, j > punt
}
