package toestand

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// hashLengte is how much of the SHA-256 is kept, in bytes: more than enough to tell two texts apart.
const hashLengte = 16

// hash returns what stands for a text. White space, soft hyphens and the shape of quotes and dashes make no difference:
// they change without the law changing.
func hash(s string) string {
	som := sha256.Sum256([]byte(normaal(s)))
	return hex.EncodeToString(som[:hashLengte])
}

// normaal takes out of a text what is layout.
func normaal(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFC.String(s) {
		switch {
		case unicode.IsSpace(r), r == '\u00ad', r == '\u200b', r == '\ufeff':
		case strings.ContainsRune("‘’‚`´", r):
			b.WriteByte('\'')
		case strings.ContainsRune("“”„«»", r):
			b.WriteByte('"')
		case r >= '\u2010' && r <= '\u2015', r == '\u2212':
			b.WriteByte('-')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// maakNummer writes a number as the frame does: "1.", "1°" and "(1)" are "1", "a." is "a"; "8*" and "4:84" stay.
func maakNummer(s string) string {
	s = strings.Join(strings.Fields(norm.NFC.String(s)), " ")
	return strings.ToLower(strings.TrimFunc(s, func(r rune) bool { return strings.ContainsRune(".°º():;–- ", r) }))
}
