package anoniem

import "strings"

// postcode recognises four digits and two letters, with or without a space, in any case. SA, SD and SS do not exist. In
// lower case after a space the letters may be a word ("2024 en"): then the number must not be a year, or the words
// around must point to an address.
func postcode(s string, i int) (patroon, bool) {
	d := cijfers(s, i)
	if len(d) != 4 || d[0] == '0' {
		return patroon{}, false
	}
	j := i + 4
	spatie := scheiding(s, j, " ")
	j += spatie
	if j+2 > len(s) || !letterASCII(s[j]) || !letterASCII(s[j+1]) || !af(s, j+2) || strings.HasPrefix(s[j+2:], "'s") {
		return patroon{}, false
	}
	// Capitals, or no space, leave no doubt; the rest is about "2024 en" and "1500 km".
	l := strings.ToLower(s[j : j+2])
	p := patroon{van: i, tot: j + 2, soort: SoortPostcode, zeker: true}
	switch {
	case l == "sa" || l == "sd" || l == "ss":
		return p, false
	case spatie == 0 || s[j] <= 'Z' && s[j+1] <= 'Z':
		return p, true
	case eenheid(l) && (d[2:] == "00" || d[2:] == "50" || optelling(s, i)):
		return p, false
	}
	p.zeker = !kortWoord(l)
	return p, p.zeker || postcodeplek(s, i, p.tot) || !jaartal(d) && !valuta(s, i, i+4) && !optelling(s, i)
}

// eenheid reports whether two letters after a number are a unit.
func eenheid(l string) bool {
	return l == "km" || l == "kg" || l == "cm" || l == "mm" || l == "ml" || l == "mg"
}

// kortWoord reports whether two letters are an ordinary word.
func kortWoord(l string) bool { return lijsten()[l] != 0 && strings.ContainsAny(l, "aeiouy") }

// jaartal reports whether four digits can be a year.
func jaartal(d string) bool { return d >= "1900" && d < "2050" }

// postcodeplek reports whether the words around say that this is a postcode.
func postcodeplek(s string, van, tot int) bool {
	switch v := woordVoor(s, van); {
	case v == "postcode", v == "pc", v == "adres":
		return true
	case v == "" && van > 1 && s[van-1] == ' ' && (s[van-2] == ',' || cijfer(s[van-2])):
		return tot < len(s) && s[tot] == ' ' && van > 2 && cijfer(s[van-3])
	}
	return tot+1 < len(s) && s[tot] == ' ' && s[tot+1] >= 'A' && s[tot+1] <= 'Z'
}

// optelling reports whether the number stands in a row of numbers or after a word that asks for an amount. "tussen 1200
// en 1500" is a range of amounts.
func optelling(s string, i int) bool {
	switch woordVoor(s, i) {
	case "tot", "en", "of", "tussen", "van", "circa", "ca", "ongeveer", "ruim", "bijna", "meer", "minder", "maximaal", "minimaal", "hoogstens", "minstens":
		return true
	}
	return false
}

// postbus recognises "postbus 123" and "antwoordnummer 123".
func postbus(s string, i int) (patroon, bool) {
	for _, w := range [...]string{"postbus", "antwoordnummer"} {
		if len(s)-i <= len(w) || !strings.EqualFold(s[i:i+len(w)], w) {
			continue
		}
		j := i + len(w)
		j += scheiding(s, j, " :.")
		d := cijfers(s, j)
		return patroon{van: i, tot: j + len(d), soort: SoortAdres, zeker: true}, d != ""
	}
	return patroon{}, false
}
