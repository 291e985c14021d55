package anoniem

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// patroon is what a scanner found: bytes of the matched text.
type patroon struct {
	van, tot int
	soort    Soort
	zeker    bool
	label    bool // a label of the closed grammar: an atom
	houdt    bool // recognised, and it stays: an ECLI, the site of a law
}

// speurder runs the scanners over a text, once, from left to right.
type speurder struct {
	s     string
	uit   []patroon
	reeks int // end of the last run that turned out to be no number: what begins inside it is none either
}

// speur returns the patterns in s, in order and not overlapping.
func speur(s string) []patroon {
	p := speurder{s: s}
	for i := 0; i < len(s); {
		i = p.stap(i)
	}
	return p.uit
}

// stap looks at byte i and returns where to go on.
func (p *speurder) stap(i int) int {
	c := p.s[i]
	// The order matters: a date before a telephone number ("01-02-2025 10:30"), everything before a bare number.
	switch {
	case c == '[':
		return p.probeer(i, i+1, label)
	case c == '@':
		return p.mail(i)
	case c == '.':
		return p.domein(i)
	case c == '+' || c == '(':
		return p.probeer(i, i+1, telefoon)
	case c >= '0' && c <= '9':
		if i > 0 && cijfer(p.s[i-1]) && i != p.einde() {
			return i + 1
		}
		return p.probeer(i, i+1, datum, kenteken, telefoon, bsn, postcode, p.nummer)
	case letterASCII(c):
		if p.vast(i) {
			return i + 1
		}
		return p.probeer(i, i+1, bekendNummer, iban, koppeling, maandJaar, postbus, kenteken, p.nummer)
	case c >= utf8.RuneSelf:
		return p.andere(i)
	}
	return i + 1
}

// andere skips a character outside ASCII; digits of another script are a number when there are six or more.
func (p *speurder) andere(i int) int {
	r, n := utf8.DecodeRuneInString(p.s[i:])
	if !unicode.IsDigit(r) {
		return i + n
	}
	tot, aantal := i, 0
	for tot < len(p.s) {
		r, n := utf8.DecodeRuneInString(p.s[tot:])
		if !unicode.IsDigit(r) {
			break
		}
		tot += n
		aantal++
	}
	if aantal >= 6 {
		p.uit = append(p.uit, patroon{van: i, tot: tot, soort: SoortNummer})
	}
	return tot
}

// vast reports whether the character before i is a letter or a digit: no scanner may begin inside a word. One that
// begins with a digit may follow a letter ("tel0612345678"), never another digit.
func (p *speurder) vast(i int) bool {
	if i == 0 || i == p.einde() {
		return false
	}
	c := p.s[i-1]
	if c < utf8.RuneSelf {
		return letterASCII(c) || cijfer(c)
	}
	r, _ := utf8.DecodeLastRuneInString(p.s[:i])
	return letter(r) || unicode.IsDigit(r)
}

// probeer tries scanners at i; the first that matches wins. Without a match it goes on at anders.
func (p *speurder) probeer(i, anders int, scanners ...func(string, int) (patroon, bool)) int {
	for _, scan := range scanners {
		if v, ok := scan(p.s, i); ok {
			v.van = max(v.van, p.einde())
			p.uit = append(p.uit, v)
			return v.tot
		}
	}
	return anders
}

// nummer tries nummerPatroon once for every run.
func (p *speurder) nummer(s string, i int) (patroon, bool) {
	if i < p.reeks {
		return patroon{}, false
	}
	v, ok := nummerPatroon(s, i)
	if !ok {
		p.reeks = v.tot
	}
	return v, ok
}

// einde gives the end of the last pattern.
func (p *speurder) einde() int {
	if len(p.uit) == 0 {
		return 0
	}
	return p.uit[len(p.uit)-1].tot
}

// vervang adds a pattern in place of those that begin inside it.
func (p *speurder) vervang(v patroon) int {
	for len(p.uit) > 0 && p.uit[len(p.uit)-1].tot > v.van {
		v.van = min(v.van, p.uit[len(p.uit)-1].van)
		p.uit = p.uit[:len(p.uit)-1]
	}
	p.uit = append(p.uit, v)
	return v.tot
}

// label recognises a label of the closed grammar.
func label(s string, i int) (patroon, bool) {
	j := strings.IndexByte(s[i:min(len(s), i+48)], ']')
	if j < 0 || !IsLabel(s[i:i+j+1]) {
		return patroon{}, false
	}
	return patroon{van: i, tot: i + j + 1, label: true}, true
}

// cijfer reports whether c is an ASCII digit.
func cijfer(c byte) bool { return c >= '0' && c <= '9' }

// los reports whether at i no letter or digit follows: what ends there is a whole word.
func los(s string, i int) bool {
	if i >= len(s) {
		return true
	}
	if c := s[i]; c < utf8.RuneSelf {
		return !letterASCII(c) && !cijfer(c)
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return !letter(r) && !unicode.IsDigit(r)
}

// af reports whether what ends before i is whole: after a digit no digit follows, after a letter no letter.
func af(s string, i int) bool {
	if i >= len(s) || i == 0 {
		return true
	}
	if cijfer(s[i-1]) {
		return !cijfer(s[i])
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return !letter(r)
}

// cijfers reads the run of digits at i.
func cijfers(s string, i int) string {
	tot := i
	for tot < len(s) && cijfer(s[tot]) {
		tot++
	}
	return s[i:tot]
}

// scheiding gives the length of a separator inside a number at i: up to three characters of space, full stop, hyphen,
// slash and brackets, when a digit or letter follows on the same line. tekens are the ASCII signs that are allowed.
func scheiding(s string, i int, tekens string) int {
	// Three, because people write " - " and pasted text has non-breaking spaces.
	j := i
	for n := 0; j < len(s) && n < 3; n++ {
		if s[j] < utf8.RuneSelf {
			if strings.IndexByte(tekens, s[j]) < 0 {
				break
			}
			j++
			continue
		}
		r, k := utf8.DecodeRuneInString(s[j:])
		if !streepOfSpatie(r) {
			break
		}
		j += k
	}
	if j == i || j >= len(s) || los(s, j) {
		return 0
	}
	return j - i
}

// streepOfSpatie reports whether r is one of the dashes and spaces outside ASCII that stand in pasted numbers.
func streepOfSpatie(r rune) bool {
	return r == 0xa0 || r >= 0x2000 && r <= 0x2015 || r == 0x202f || r == 0x2212 || r == '·' || r == '•'
}

// woordVoor returns the word before i in lower case, at most about 24 bytes of it; a colon, number sign or full stop and
// spaces may stand between.
func woordVoor(s string, i int) string {
	van, tot := woordplek(s, i)
	return strings.ToLower(s[van:tot])
}

// woordplek gives the bytes of the word before i.
func woordplek(s string, i int) (van, tot int) {
	for i > 0 && strings.IndexByte(" :.#=()", s[i-1]) >= 0 {
		i--
	}
	van = i
	for van > 0 && i-van < 24 {
		r, n := utf8.DecodeLastRuneInString(s[:van])
		if !letter(r) {
			break
		}
		van -= n
	}
	return van, i
}

// woordNa returns the word after i in lower case; spaces may stand between.
func woordNa(s string, i int) string {
	for i < len(s) && s[i] == ' ' {
		i++
	}
	tot := i
	for tot < len(s) && tot-i < 24 && letterASCII(s[tot]) {
		tot++
	}
	return strings.ToLower(s[i:tot])
}

// valuta reports whether the number [van,tot) is an amount of money. Amounts stay (design, finding 8): they are offered
// as a band elsewhere.
func valuta(s string, van, tot int) bool {
	voor := strings.TrimRight(s[max(0, van-8):van], " \u00a0")
	if strings.HasSuffix(voor, "€") || strings.HasSuffix(voor, "EUR") || strings.HasSuffix(voor, "eur") {
		return true
	}
	switch woordNa(s, tot) {
	case "euro", "eur", "euros", "cent", "m", "km", "kwh":
		return true
	}
	na := strings.TrimLeft(s[tot:min(len(s), tot+5)], " ")
	return strings.HasPrefix(na, ",-") || strings.HasPrefix(na, "€")
}
