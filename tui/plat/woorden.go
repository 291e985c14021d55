package plat

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"oliekan/casus"
	"oliekan/toets"
)

// aantal counts in words: "1 casus", "2 casussen".
func aantal(n int, een, meer string) string {
	if n == 1 {
		return "1 " + een
	}
	return fmt.Sprintf("%d %s", n, meer)
}

// rijtje joins words as "a, b of c".
func rijtje(ws []string, laatste string) string {
	if len(ws) < 2 {
		return strings.Join(ws, "")
	}
	return strings.Join(ws[:len(ws)-1], ", ") + " " + laatste + " " + ws[len(ws)-1]
}

// zin ends a text as a sentence; one between quotes that ends within them is one already.
func zin(s string) string {
	if r, _ := utf8.DecodeLastRuneInString(strings.TrimSuffix(s, "\"")); s == "" || strings.ContainsRune(".?!:…", r) {
		return s
	}
	return s + "."
}

// ja reports whether an answer means yes.
func ja(regel string) bool {
	r := strings.ToLower(strings.TrimSpace(regel))
	return r == "j" || r == "ja"
}

// nee reports whether an answer means no.
func nee(regel string) bool {
	r := strings.ToLower(strings.TrimSpace(regel))
	return r == "n" || r == "nee"
}

// leeg reports whether a line says nothing: empty, or a point alone.
func leeg(regel string) bool {
	r := strings.TrimSpace(regel)
	return r == "" || r == "."
}

// titelVan returns the title of a case, or what stands for it while there is none.
func titelVan(k casus.Kop) string {
	if k.Titel.Leeg() {
		return "nog zonder titel"
	}
	return k.Titel.String()
}

// stapNaam says a step: "Stap 1, Gewenst effect", or its label when it has no number.
func stapNaam(s toets.Stap) string {
	if s.Nummer == "" {
		return s.Label
	}
	return "Stap " + s.Nummer + ", " + s.Label
}

// eenRegel puts a text on one line.
func eenRegel(s string) string { return strings.Join(strings.Fields(s), " ") }
