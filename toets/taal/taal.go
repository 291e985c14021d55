// Package taal puts words together as Dutch does: counts, capitals, lists and sentences. It knows nothing of the method,
// so that every package may use it.
package taal

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Aantal counts in words, "1 casus" or "2 casussen": een is the word for one, meer the word for any other number.
func Aantal(n int, een, meer string) string {
	if n == 1 {
		return "1 " + een
	}
	return strconv.Itoa(n) + " " + meer
}

// Rijtje joins words as "a, b of c", with laatste ("of", "en") before the last one. There is no comma before it. It
// gives "" for no words, and one word as it is.
func Rijtje(ws []string, laatste string) string {
	if len(ws) < 2 {
		return strings.Join(ws, "")
	}
	n := len(ws) - 1
	return strings.Join(ws[:n], ", ") + " " + laatste + " " + ws[n]
}

// Hoofdletter gives a text the capital of a first word. In Dutch "ij" is one letter (Taalunie, advice on capitals:
// "IJmuiden"). A text that begins with a sign, a digit or a byte that is no character stays as it is.
func Hoofdletter(s string) string {
	if strings.HasPrefix(s, "ij") {
		return "IJ" + s[len("ij"):]
	}
	r, n := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// KleineLetter begins a text without a capital, as inside a sentence. An abbreviation keeps it: a text of which the second
// letter is a capital too stays as it is, and so does one that begins with a byte that is no character.
func KleineLetter(s string) string {
	if rest, ok := strings.CutPrefix(s, "IJ"); ok {
		return "ij" + rest
	}
	eerste, n := utf8.DecodeRuneInString(s)
	if tweede, _ := utf8.DecodeRuneInString(s[n:]); eerste == utf8.RuneError || unicode.IsUpper(tweede) {
		return s
	}
	return string(unicode.ToLower(eerste)) + s[n:]
}

// Zinsbegin gives typed text the capital of a sentence. Quotation marks before it are passed over, and so is the "'s" of
// "'s nachts", which stays small. What begins with a label, a digit or another sign stays as it is.
func Zinsbegin(s string) string {
	kaal := strings.TrimLeft(s, " \t\n\r“”„\"‘’'")
	voor := s[:len(s)-len(kaal)]
	if strings.HasSuffix(voor, "'") || strings.HasSuffix(voor, "’") || strings.HasSuffix(voor, "‘") {
		if w, rest, ok := strings.Cut(kaal, " "); ok && utf8.RuneCountInString(w) == 1 {
			return voor + w + " " + Hoofdletter(rest)
		}
	}
	return voor + Hoofdletter(kaal)
}

// Zin ends a text as a sentence. One that ends with a point, a question mark, an exclamation mark, a colon or three dots
// is one already, also where straight quotation marks (") close behind it; so is "".
func Zin(s string) string {
	if r, _ := utf8.DecodeLastRuneInString(strings.TrimSuffix(s, "\"")); s == "" || strings.ContainsRune(".?!:…", r) {
		return s
	}
	return s + "."
}

// Zinnen puts sentences after each other; an empty one is left out.
func Zinnen(zinnen ...string) string {
	return strings.Join(slices.DeleteFunc(zinnen, func(s string) bool { return s == "" }), " ")
}
