package anoniem

import "strings"

// nummerPatroon recognises the numbers of cases, clients, policies and companies: five or more digits in a run with
// letters and separators, six or more digits alone, and three or more after a word such as "zaaknummer". Amounts and
// ranges of years stay.
func nummerPatroon(s string, i int) (patroon, bool) {
	// Five digits with letters or signs, six without: below that it is an amount, a year or a house number far more often.
	tot, digits, letters, tekens := reeks(s, i)
	run := s[i:tot]
	p := patroon{van: i, tot: tot, soort: SoortNummer}
	switch {
	case digits == 0:
		return p, false
	// "CRvB 2024:726", "Stb. 2020, 12"; but "hr" before a long number is a gentleman.
	case i > 0 && !letterASCII(s[i-1]) && naRechtsbron(s, i) && (digits < 6 || strings.ContainsAny(run, ":/")):
		return p, false
	case nummerwoord(woordVoor(s, i)) && telCijfers(s[i:langer(s, tot)]) >= 3:
		p.tot, p.zeker = langer(s, tot), true
		return p, true
	// "pasnummer TX 55 0193".
	case digits >= 2 && letters == 0 && tekens == 0 && telCijfers(s[i:langer(s, tot)]) >= 5 && !valuta(s, i, langer(s, tot)) && nummerzin(s, i):
		p.tot = langer(s, tot)
		return p, true
	case letters == 0 && tekens == 0:
		return p, digits >= 6 && !valuta(s, i, tot) && !(digits < 8 && centen(s, tot))
	case digits == 4 && hoofdletters(run), digits >= 3 && letters >= 2 && strings.Count(run, "/") >= 2:
		return p, true
	// "AKJ-VP-9027", "SP-4410-K".
	case digits >= 4 && letters >= 2 && tekens >= 2 && !strings.ContainsAny(run, ".:") && !jaren(run):
		return p, true
	case digits >= 4 && tekens > 0 && !valuta(s, i, tot) && nummerzin(s, i):
		return p, true
	case digits < 5:
		return p, false
	}
	return p, !bedrag(run) && !jaren(run) && !valuta(s, i, tot)
}

// hoofdletters reports whether run is two to four capitals, one sign and digits: "GPP-3107".
func hoofdletters(run string) bool {
	n := 0
	for n < len(run) && run[n] >= 'A' && run[n] <= 'Z' {
		n++
	}
	return n >= 2 && n <= 4 && n < len(run)-1 && (run[n] == '-' || run[n] == '/') && strings.Trim(run[n+1:], "0123456789") == "" && !rechtsbron(strings.ToLower(run[:n]))
}

// nummerzin reports whether the sentence before i announces the number, with nothing but short words between: "haar
// cliëntnummer bij u is", "zaak JW".
func nummerzin(s string, i int) bool {
	for range 4 {
		van, tot := woordplek(s, i)
		w := strings.ToLower(s[van:tot])
		switch {
		case w == "":
			return false
		case nummerwoord(w):
			return true
		case len(w) > 4 || lijsten()[w]&isWerkwoord != 0 && w != "is":
			return false
		}
		i = van
	}
	return false
}

// maxReeks bounds the bytes of one number. A longer row is cut, so that a text that is nothing else stays fast.
const maxReeks = 96

// reeks reads letters, digits and single separators from i and counts them.
func reeks(s string, i int) (tot, digits, letters, tekens int) {
	for j := i; j < min(len(s), i+maxReeks); j++ {
		switch c := s[j]; {
		case cijfer(c):
			digits++
		case letterASCII(c):
			letters++
		case c == ':' && j > i && !cijfer(s[j-1]):
			return tot, digits, letters, tekens // "telefoon:0612345678"
		case strings.IndexByte("-/._:", c) >= 0 && j > i && !los(s, j+1):
			tekens++
			continue
		default:
			return tot, digits, letters, tekens
		}
		tot = j + 1
	}
	return tot, digits, letters, tekens
}

// nummerwoord reports whether w announces a number that identifies.
func nummerwoord(w string) bool {
	switch w {
	case "huisnummer", "artikelnummer", "versienummer", "lidnummer":
		return false
	case "dossier", "kenmerk", "zaak", "zaaknr", "ref", "referentie", "polis", "kvk", "nr", "bsn", "sofi", "rekening", "pas", "giro", "klacht", "melding":
		return true
	}
	return strings.HasSuffix(w, "nummer") && w != "nummer" || strings.HasSuffix(w, "kenmerk") || len(w) > 4 && strings.HasSuffix(w, "nr")
}

// naRechtsbron reports whether a whole word before i announces the number of a judgment or a rule.
func naRechtsbron(s string, i int) bool {
	van, tot := woordplek(s, i)
	return rechtsbron(strings.ToLower(s[van:tot])) && (van == 0 || !cijfer(s[van-1]))
}

// rechtsbron reports whether w announces the number of a judgment or a rule: "CRvB 2024:726".
func rechtsbron(w string) bool {
	switch w {
	case "crvb", "abrvs", "rvs", "hr", "eu", "eg", "verordening", "richtlijn", "stb", "stcrt", "trb", "kamerstuk", "kamerstukken", "rb", "jb", "rsv", "usz", "wmo", "bbz", "awb", "pw", "wlz", "bw", "rv":
		return true
	}
	return false
}

// langer takes the groups of digits along that follow after single spaces.
func langer(s string, tot int) int {
	for tot+1 < len(s) && s[tot] == ' ' && cijfer(s[tot+1]) {
		n := len(cijfers(s, tot+1))
		if n < 2 || !af(s, tot+1+n) {
			break
		}
		tot += 1 + n
	}
	return tot
}

// telCijfers counts the digits in s.
func telCijfers(s string) int {
	n := 0
	for i := range len(s) {
		if cijfer(s[i]) {
			n++
		}
	}
	return n
}

// centen reports whether two decimals follow.
func centen(s string, i int) bool {
	return i+2 < len(s) && s[i] == ',' && len(cijfers(s, i+1)) == 2
}

// bedrag reports whether run is written as an amount: groups of three after a full stop, or two decimals. Amounts are
// the numbers that people write most, and they stay.
func bedrag(run string) bool {
	delen := strings.FieldsFunc(run, func(r rune) bool { return r == '-' || r == '/' })
	for _, d := range delen {
		groepen := strings.Split(d, ".")
		for i, g := range groepen {
			laatste := i == len(groepen)-1
			if strings.Trim(g, "0123456789") != "" || i > 0 && len(g) != 3 && !(laatste && len(g) == 2 && len(delen) == 1 && len(groepen) == 2) || i == 0 && len(g) > 3 && len(groepen) != 2 {
				return false
			}
		}
		if len(groepen) == 1 && len(d) > 3 {
			return false
		}
	}
	return true
}

// jaren reports whether run is a range of years: "2024-2025". A school year or a period is no case number.
func jaren(run string) bool {
	delen := strings.FieldsFunc(run, func(r rune) bool { return r == '-' || r == '/' })
	for _, d := range delen {
		if len(d) != 4 || !jaartal(d) {
			return false
		}
	}
	return true
}
