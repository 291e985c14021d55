package kern

import (
	"bytes"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"oliekan/casus/anoniem"

	"golang.org/x/text/unicode/norm"
)

// Sizes in bytes for looking through files.
const (
	naaldKort  = 4       // a shorter piece is found everywhere
	naaldLang  = 28      // pieces of a text are about so long: enough to be its own, few enough to be whole on a page
	naaldAlle  = 24      // pieces of one text at most, spread over it
	zoekBlok   = 1 << 20 // read at once
	naaldTotal = 400     // pieces of all texts together
)

// Naald is a piece of removed text as it would stand in a file.
type Naald string

// ZonderLevende drops the pieces that a living text holds, as it is, without its labels, or as the index folds it.
func ZonderLevende(ns []Naald, t string) []Naald {
	kaal := anoniem.UitOpslag(t).ZonderLabels()
	vormen := []string{t, kaal, Vouw(kaal)}
	return slices.DeleteFunc(ns, func(n Naald) bool {
		return slices.ContainsFunc(vormen, func(v string) bool { return strings.Contains(v, string(n)) })
	})
}

// MaakNaalden makes the pieces to look for: the word in the forms in which it may stand (as written, in lower case, in
// capitals, with a capital, without accents), and of each text pieces that begin at a word. SQLite spreads a long text
// over pages, so the whole of it is never in a row in the file; the word may be cut by such a boundary too, but then
// the pieces around it are not all.
func MaakNaalden(woord anoniem.Tekst, teksten []anoniem.Tekst) []Naald {
	w := strings.Join(strings.Fields(woord.String()), " ")
	uit := []Naald{
		Naald(w), Naald(strings.ToLower(w)), Naald(strings.ToUpper(w)), Naald(grootBegin(strings.ToLower(w))), Naald(Vouw(w)),
		Naald(norm.NFC.String(w)), Naald(norm.NFD.String(w)),
	}
	for _, t := range teksten {
		uit = append(uit, stukken(t.String(), Vouw(w))...)
		if len(uit) > naaldTotal {
			break
		}
	}
	uit = slices.DeleteFunc(uit, func(n Naald) bool { return len(n) < naaldKort })
	slices.Sort(uit)
	return slices.Compact(uit)
}

// grootBegin gives a word the capital of the beginning of a sentence.
func grootBegin(w string) string {
	r, n := utf8.DecodeRuneInString(w)
	return string(unicode.ToUpper(r)) + w[n:]
}

// stukken cuts pieces from a text, each from the beginning of a word; those with the word in them first.
func stukken(t, woord string) []Naald {
	var met, zonder []Naald
	for i := range t {
		if i > 0 && t[i-1] != ' ' && t[i-1] != '\n' {
			continue
		}
		stuk := t[i:min(len(t), i+naaldLang)]
		for !utf8.ValidString(stuk) && len(stuk) > 0 {
			stuk = stuk[:len(stuk)-1] // not through the middle of a letter
		}
		if woord != "" && strings.Contains(Vouw(stuk), woord) {
			met = append(met, Naald(stuk))
		} else {
			zonder = append(zonder, Naald(stuk))
		}
	}
	return append(verspreid(met), verspreid(zonder)...)
}

// verspreid keeps naaldAlle of the pieces, from all over the text.
func verspreid(ns []Naald) []Naald {
	if len(ns) <= naaldAlle {
		return ns
	}
	uit := make([]Naald, naaldAlle)
	for i := range uit {
		uit[i] = ns[i*len(ns)/naaldAlle]
	}
	return uit
}

// Zoeker looks for pieces in what is written to it, in blocks of any size.
type Zoeker struct {
	naalden [][]byte
	langste int
	buffer  []byte
	Raak    bool
}

func NieuweZoeker(ns []Naald) *Zoeker {
	z := &Zoeker{}
	for _, n := range ns {
		z.naalden = append(z.naalden, []byte(n))
		z.langste = max(z.langste, len(n))
	}
	return z
}

// Write searches a block together with the end of the block before it. It never fails.
func (z *Zoeker) Write(blok []byte) (int, error) {
	z.buffer = append(z.buffer, blok...)
	for _, n := range z.naalden {
		z.Raak = z.Raak || bytes.Contains(z.buffer, n)
	}
	if over := len(z.buffer) - max(0, z.langste-1); over > 0 {
		z.buffer = append(z.buffer[:0], z.buffer[over:]...)
	}
	return len(blok), nil
}

// Leeg searches all that a reader gives, a block at a time.
func (z *Zoeker) Leeg(r io.Reader) error {
	// Without its other methods the reader gives what is asked for; a file would hand over smaller blocks.
	_, err := io.CopyBuffer(z, struct{ io.Reader }{r}, make([]byte, zoekBlok))
	return err
}

// Zoekwoord is a word, or a few in a row, to look for in texts whatever capitals and accents they have.
type Zoekwoord struct{ delen []string }

// lidwoorden may stand before a word that is removed and say nothing of it.
var lidwoorden = []string{"de", "het", "een"}

func NieuwZoekwoord(t anoniem.Tekst) Zoekwoord {
	delen := woordenIn(t.String())
	for len(delen) > 1 && slices.Contains(lidwoorden, delen[0]) {
		delen = delen[1:]
	}
	return Zoekwoord{delen}
}

// In reports whether the words stand in a text as words, the last one perhaps with the s of a genitive, or else as a
// part of longer words.
func (z Zoekwoord) In(t string) (woord, deel bool) {
	n := len(z.delen)
	if n == 0 {
		return false, false
	}
	ws := woordenIn(t)
	for i := 0; i+n <= len(ws); i++ {
		laatste, voor := ws[i+n-1], slices.Equal(ws[i:i+n-1], z.delen[:n-1])
		if voor && (laatste == z.delen[n-1] || laatste == z.delen[n-1]+"s") {
			return true, true
		}
	}
	return false, strings.Contains(strings.Join(ws, " "), strings.Join(z.delen, " "))
}

// woordenIn cuts a text in its words, folded as the index does.
func woordenIn(t string) []string {
	return strings.FieldsFunc(Vouw(norm.NFC.String(t)), func(r rune) bool { return !isWoordteken(r) && !unicode.IsMark(r) })
}
