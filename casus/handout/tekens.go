package handout

import "strings"

// vervangers are readable stand-ins for signs that Word and Outlook insert by themselves (autocorrect, lists, Symbol and
// Wingdings), for where no font of a PDF has the sign. Brackets are not among them: those are for masks.
var vervangers = map[rune]string{
	'\u2010': "-", '\u2011': "-", '\u2012': "-", '\u2015': "—", '\u2212': "-", '\u2043': "-", '\uf02d': "-",
	'\u2190': "<-", '\u2191': "^", '\u2192': "->", '\u2193': "v", '\u2194': "<->", '\u21d0': "<=", '\u21d2': "=>", '\u21d4': "<=>",
	'\u2794': "->", '\u279c': "->", '\u27a2': "->", '\u27a4': "->", '\u25ba': "->", '\u25b6': "->",
	'\uf0e0': "->", '\uf0e8': "->", '\uf0d8': "->", '\uf0df': "<-", '\uf0f3': "<->",
	'\u25aa': "•", '\u25ab': "•", '\u25a0': "•", '\u25a1': "•", '\u25cf': "•", '\u25cb': "•", '\u25e6': "•", '\u2023': "•", '\u2219': "•",
	'\u25c6': "•", '\u25c7': "•", '\u2756': "•", '\u2751': "•", '\u2752': "•", '\u29bf': "•", '\u26ab': "•", '\u26aa': "•",
	'\uf0b7': "•", '\uf0a7': "•", '\uf0a8': "•", '\uf06c': "•", '\uf06e': "•", '\uf06f': "•", '\uf071': "•", '\uf072': "•", '\uf076': "•",
	'\u2713': "v", '\u2714': "v", '\u2705': "v", '\u2611': "v", '\uf0fc': "v", '\uf0fe': "v",
	'\u2717': "x", '\u2718': "x", '\u2715': "x", '\u2716': "x", '\u2612': "x", '\u274c': "x", '\uf0fb': "x", '\uf0fd': "x", '\u2610': "o",
	'\u2264': "<=", '\u2265': ">=", '\u2260': "is niet", '\u2248': "ongeveer", '\u2261': "is hetzelfde als", '\u221e': "oneindig", '\u221a': "wortel ",
	'\u2211': "som ", '\u2032': "'", '\u2033': "\"", '\u2605': "*", '\u2606': "*", '\u2731': "*", '\u2217': "*",
	'\u263a': ":)", '\uf04a': ":)", '\u2639': ":(", '\uf04c': ":(", '\uf04b': ":|", '\u260e': "tel.", '\u2706': "tel.", '\u2709': "mail",
	'\u2103': "°C", '\u2116': "nr.", '\u2105': "p/a", '\u2153': "1/3", '\u2154': "2/3", '\u215b': "1/8", '\u215c': "3/8", '\u215d': "5/8", '\u215e': "7/8",
	'\ufb00': "ff", '\ufb01': "fi", '\ufb02': "fl", '\ufb03': "ffi", '\ufb04': "ffl", '\u26a0': "let op", '\u2757': "!", '\u2753': "?",
	'\u201f': "“", '\u2018': "'", '\u2024': ".", '\u2025': "..", '\u203c': "!!", '\u2049': "!?", '\u2044': "/", '\u2236': ":",
}

// leesbaar gives a text with a stand-in for each sign that no font has and that has one. Every other sign stays: an empty
// square stands in its place, and Ontbreekt names it.
func (k *letterkast) leesbaar(s string) string {
	if eenvoudig(s) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if v, ok := vervangers[r]; ok && k.vind(normaal, r) < 0 {
			b.WriteString(v)
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// metVervangers gives the document as the fonts can draw it.
func (k *letterkast) metVervangers(d Document) Document {
	return d.vorm(func(s Stuk) Stuk {
		s.Tekst = k.leesbaar(s.Tekst)
		return s
	})
}
