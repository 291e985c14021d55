package anoniem

import (
	"strings"
	"unicode/utf8"
)

// mail recognises an e-mail address around the @ at i and returns where to go on. Also "naam@organisatie" without a dot
// is taken: it identifies as well.
func (p *speurder) mail(i int) int {
	van := i
	for van > 0 {
		r, n := utf8.DecodeLastRuneInString(p.s[:van])
		if !mailteken(r) {
			break
		}
		van -= n
	}
	tot := i + 1
	for tot < len(p.s) {
		r, n := utf8.DecodeRuneInString(p.s[tot:])
		if !letter(r) && !(r < utf8.RuneSelf && (cijfer(byte(r)) || r == '.' || r == '-' || r == '_')) {
			break
		}
		tot += n
	}
	// The full stop of the sentence is no part of it.
	tot = i + 1 + len(strings.TrimRight(p.s[i+1:tot], ".-_"))
	if tot == i+1 || van == i && !strings.Contains(p.s[i:tot], ".") && tot-i < 4 {
		return i + 1
	}
	van += len(p.s[van:i]) - len(strings.TrimLeft(p.s[van:i], ".-_+"))
	return p.vervang(patroon{van: van, tot: tot, soort: SoortMail, zeker: true})
}

// mailteken reports whether r may stand before the @. The set is that of RFC 5321 without what nobody uses.
func mailteken(r rune) bool {
	return letter(r) || r < utf8.RuneSelf && (cijfer(byte(r)) || strings.ContainsRune(".-_+%&'", r))
}

// koppeling recognises a web address that begins with a scheme or with www.
func koppeling(s string, i int) (patroon, bool) {
	rest := s[i:]
	n := 0
	for _, w := range [...]string{"https://", "http://", "www."} {
		if len(rest) > len(w) && strings.EqualFold(rest[:len(w)], w) {
			n = len(w)
			break
		}
	}
	if n == 0 || los(rest, n) {
		return patroon{}, false
	}
	tot := i + adresLengte(rest)
	p := patroon{van: i, tot: tot, soort: SoortWebadres, zeker: true}
	p.houdt = openbaar(s[i:tot])
	return p, true
}

// toppen are the ends of a host name that make "naam.nl" a web address. Those that are Dutch words are left out: a
// space may be missing after a full stop.
var toppen = map[string]bool{
	"nl": true, "com": true, "org": true, "net": true, "eu": true, "be": true, "io": true, "gov": true, "edu": true,
	"info": true, "biz": true, "shop": true, "online": true, "frl": true, "tr": true, "pl": true, "uk": true, "ly": true,
}

// domein recognises a host name without scheme around the full stop at i and returns where to go on.
func (p *speurder) domein(i int) int {
	if i == 0 || i+2 >= len(p.s) || !letterASCII(p.s[i+1]) || los(p.s[:i], i-1) {
		return i + 1
	}
	tot := i + 1
	for tot < len(p.s) && letterASCII(p.s[tot]) {
		tot++
	}
	if !los(p.s, tot) || !toppen[strings.ToLower(p.s[i+1:tot])] {
		return i + 1
	}
	van := i
	for van > p.einde() && (letterASCII(p.s[van-1]) || cijfer(p.s[van-1]) || p.s[van-1] == '-' || p.s[van-1] == '.' || p.s[van-1] >= utf8.RuneSelf) {
		van--
	}
	if i-van < 2 {
		return i + 1
	}
	tot = van + adresLengte(p.s[van:])
	return p.vervang(patroon{van: van, tot: tot, soort: SoortWebadres, zeker: true, houdt: openbaar(p.s[van:tot])})
}

// adresLengte gives the length of a web address: up to white space or a closing sign, without the punctuation of the
// sentence. A closing bracket ends an address: links stand between brackets more often than that they hold one.
func adresLengte(s string) int {
	n := strings.IndexAny(s, " \n\t\"<>|)]}\u00a0")
	if n < 0 {
		n = len(s)
	}
	return len(strings.TrimRight(s[:n], ".,;:!?'*_"))
}

// openbaar reports whether an address is that of a law or a judgment, which says nothing about an inwoner.
func openbaar(s string) bool {
	s = strings.ToLower(s)
	s = strings.TrimPrefix(strings.TrimPrefix(s, "https://"), "http://")
	s = strings.TrimPrefix(s, "www.")
	host, rest, _ := strings.Cut(s, "/")
	switch host {
	case "wetten.overheid.nl", "deeplink.rechtspraak.nl", "uitspraken.rechtspraak.nl":
		return true
	case "rijksoverheid.nl", "overheid.nl", "rechtspraak.nl", "uwv.nl", "svb.nl", "belastingdienst.nl", "vng.nl":
		return rest == ""
	}
	return false
}
