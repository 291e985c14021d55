package anoniem

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"oliekan/casus/anoniem/lexicon"
	"oliekan/casus/anoniem/weging"
)

// soortTeken is the kind of a token.
type soortTeken uint8

const (
	tekenWoord   soortTeken = iota
	tekenGetal              // digits, with the letters that hang on them: "12e", "3a"
	tekenLees               // one sign of punctuation
	tekenLabel              // a label of the closed grammar
	tekenPatroon            // a number, address or link that a scanner found
)

// vormWoord is how a word is written.
type vormWoord uint8

const (
	vormKlein    vormWoord = iota // lower case
	vormHoofd                     // one capital at the start
	vormKapitaal                  // two or more letters, all capitals
	vormGemengd                   // capitals inside
)

// oordeel is what becomes of a token.
type oordeel uint8

const (
	onbeslist  oordeel = iota
	houdt              // stays
	gemaskeerd         // goes
)

// teken is a token of the matched text. White space is no token: wit and regel say what stood before it.
type teken struct {
	van, tot int // bytes in the matched text
	soort    soortTeken
	vorm     vormWoord
	wit      bool // white space before it
	regel    bool // begins a line
	alinea   bool // an empty line before it
	begin    bool // begins a sentence
	vast     bool // the verdict is final: a phrase, or a word that a person decided to keep
	zeker    bool
	frase    bool // a known phrase may begin here
	oordeel  oordeel
	vlag     lexicon.Vlag
	lees     byte // the sign, when it is ASCII
	kans     naamkans
	org      orgrol
	lijst    lijst
	vondst   Soort
	groep    int32        // tokens of one find share a number; 0 is none
	weg      int32        // tokens that were taken out as one row share a number; 0 is none
	naam     *naam        // the known name that matched, on all its tokens
	sleutel  string       // key of a word
	ken      *woordkennis // what is known of a word by itself
	kansen   int32        // what the model makes of it, in thousandths of a logit
}

// woordkennis is what is known of a word by itself.
type woordkennis struct {
	sleutel string
	vlag    lexicon.Vlag
	lijst   lijst
	vorm    vormWoord
	kans    naamkans
	org     orgrol
	frase   bool  // a known phrase begins with it
	bouw    uint8 // see vinder.bouw
	gebouwd bool
	weeg    *weging.Woord // made when it is first weighed
	stam    *weging.Stam  // shared by all ways of typing it
}

// ontleder cuts a text into tokens.
type ontleder struct {
	tekst  string
	tekens []teken
	kennis func(string) *woordkennis // may be nil
}

// alles cuts the whole text; vondsten are the patterns, in order and not overlapping.
func (o *ontleder) alles(vondsten []patroon) {
	wit, regel, alinea := false, true, true
	for i := 0; i < len(o.tekst); {
		if len(vondsten) > 0 && vondsten[0].van <= i {
			p := vondsten[0]
			vondsten = vondsten[1:]
			if p.tot <= i {
				continue
			}
			o.patroon(p, wit, regel, alinea)
			i, wit, regel, alinea = p.tot, false, false, false
			continue
		}
		n, soort := o.lengte(i)
		// White space is not kept: the tokens after it say whether there was any, and whether a line or a paragraph began.
		if soort == witruimte {
			if o.tekst[i] == '\n' {
				alinea = regel && len(o.tekens) > 0 || alinea
				regel = true
			}
			wit = true
			i += n
			continue
		}
		if soort == tekenWoord {
			n = o.losgeplakt(i, n)
		}
		// A word ends where a pattern begins: "tel0612345678".
		if len(vondsten) > 0 && i+n > vondsten[0].van {
			n = vondsten[0].van - i
		}
		o.voeg(teken{van: i, tot: i + n, soort: soort, wit: wit, regel: regel, alinea: alinea})
		i, wit, regel, alinea = i+n, false, false, false
	}
}

// losgeplakt gives the length of the first part of a word of n bytes at i behind which a name was pasted without a space:
// "schoolAnnelies". Before it stand at least three letters in lower case; before a name that no list knows they are a word that
// one does know.
func (o *ontleder) losgeplakt(i, n int) int {
	if o.kennis == nil {
		return n
	}
	s := o.tekst[i : i+n]
	k := strings.IndexFunc(s, unicode.IsUpper)
	if k < 3 || len(s)-k < 3 {
		return n
	}
	voor, naam := o.kennis(s[:k]), o.kennis(s[k:])
	bekend := naam.vlag&(lexicon.Voornaam|lexicon.Achternaam) != 0 && naam.vlag&lexicon.Vaak == 0
	if vreemd := naam.vlag == 0 && voor.vlag&lexicon.Woord != 0; naam.vorm == vormHoofd && (bekend || vreemd) {
		return k
	}
	return n
}

// patroon adds a found pattern as one token.
func (o *ontleder) patroon(p patroon, wit, regel, alinea bool) {
	t := teken{van: p.van, tot: p.tot, soort: tekenPatroon, wit: wit, regel: regel, alinea: alinea}
	t.vondst, t.zeker, t.oordeel = p.soort, p.zeker, gemaskeerd
	if p.soort != "" {
		t.sleutel = "\x00" + string(p.soort) + ":" + kern(o.tekst[p.van:p.tot])
	}
	switch {
	case p.label:
		t.soort, t.oordeel = tekenLabel, houdt
	case p.houdt:
		t.oordeel, t.vast = houdt, true
	}
	o.tekens = append(o.tekens, t)
}

// voeg adds a token and looks its word up.
func (o *ontleder) voeg(t teken) {
	s := o.tekst[t.van:t.tot]
	switch {
	case t.soort == tekenWoord && o.kennis != nil:
		k := o.kennis(s)
		t.ken = k
		t.sleutel, t.vlag, t.lijst, t.kans, t.org, t.vorm, t.frase = k.sleutel, k.vlag, k.lijst, k.kans, k.org, k.vorm, k.frase
	case t.soort == tekenGetal:
		t.sleutel = s
	case t.soort == tekenLees && len(s) == 1:
		t.lees = s[0]
	}
	o.tekens = append(o.tekens, t)
}

// kern gives the letters and digits of a number or address in lower case, so that every way of writing it is one.
func kern(s string) string {
	var b strings.Builder
	for _, r := range s {
		if letter(r) || r >= '0' && r <= '9' || r == '@' {
			b.WriteRune(r)
		}
	}
	return strings.ToLower(b.String())
}

// witruimte is no token.
const witruimte soortTeken = 255

// lengte gives the length in bytes and the kind of what stands at i.
func (o *ontleder) lengte(i int) (int, soortTeken) {
	s := o.tekst
	if c := s[i]; c < utf8.RuneSelf {
		switch {
		case letterASCII(c):
			return woordLengte(s, i), tekenWoord
		case c >= '0' && c <= '9':
			return getalLengte(s, i), tekenGetal
		case c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\v' || c == '\f':
			return 1, witruimte
		// An apostrophe opens a word only in 's, 't and the like; elsewhere it is a quotation mark.
		case c == '\'':
			if n := kortwoord(s, i); n > 0 {
				return n, tekenWoord
			}
		}
		return 1, tekenLees
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	switch {
	case letter(r):
		return woordLengte(s, i), tekenWoord
	case unicode.IsSpace(r):
		return n, witruimte
	case r == '’' || r == '‘':
		if k := kortwoord(s, i); k > 0 {
			return k, tekenWoord
		}
	case unicode.IsDigit(r):
		return getalLengte(s, i), tekenGetal
	}
	return n, tekenLees
}

// letterASCII reports whether c is an ASCII letter.
func letterASCII(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// letter reports whether r belongs to a word: a letter of any script, or an accent that has no letter to sit on.
func letter(r rune) bool {
	if r < utf8.RuneSelf {
		return letterASCII(byte(r))
	}
	return unicode.IsLetter(r) || unicode.IsMark(r)
}

// apostrof gives the length of an apostrophe at i, or 0.
func apostrof(s string, i int) int {
	if i >= len(s) {
		return 0
	}
	if s[i] == '\'' {
		return 1
	}
	if r, n := utf8.DecodeRuneInString(s[i:]); r == '’' || r == '‘' {
		return n
	}
	return 0
}

// woordLengte gives the length of a word: letters, with apostrophes between letters ("foto's", "zo'n").
func woordLengte(s string, i int) int {
	begin := i
	for i < len(s) {
		if s[i] < utf8.RuneSelf && letterASCII(s[i]) {
			i++
			continue
		}
		if a := apostrof(s, i); a > 0 {
			if r, n := utf8.DecodeRuneInString(s[i+a:]); n > 0 && letter(r) && i > begin {
				i += a + n
				continue
			}
			break
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if !letter(r) {
			break
		}
		i += n
	}
	return i - begin
}

// kortwoord gives the length of a word that opens with an apostrophe: 's, 't, 'n, 'k, 'm, 'r; 0 when there is none.
func kortwoord(s string, i int) int {
	a := apostrof(s, i)
	if i+a >= len(s) || !letterASCII(s[i+a]) {
		return 0
	}
	switch s[i+a] | 0x20 {
	case 's', 't', 'n', 'k', 'm', 'r', 'd':
		if r, _ := utf8.DecodeRuneInString(s[i+a+1:]); i+a+1 == len(s) || !letter(r) {
			return a + 1
		}
	}
	return 0
}

// getalLengte gives the length of a run of digits with the ending that hangs on it: "12e", "3a", "9bis". Other letters
// are a word of their own, so that a name behind a digit is seen.
func getalLengte(s string, i int) int {
	begin := i
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsDigit(r) {
			break
		}
		i += n
	}
	tot := i
	for tot < len(s) && letterASCII(s[tot]) {
		tot++
	}
	if los(s, tot) && toevoeging(strings.ToLower(s[i:tot])) || s[i:tot] == "de" || s[i:tot] == "ste" {
		return tot - begin
	}
	return i - begin
}
