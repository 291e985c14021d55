package regel

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"oliekan/casus"
	"oliekan/toets"
)

// aangehaald returns the title between quotes; while there is none, what the case can be found by.
func Aangehaald(k casus.Kop) string {
	if k.Titel.Leeg() {
		return korteVerwijzing(k) + " (" + TitelVan(k) + ")"
	}
	return "\"" + TitelVan(k) + "\""
}

// namen turns the names of a table into words.
func Namen[T ~string](ts []T) []string {
	uit := make([]string, len(ts))
	for i, t := range ts {
		uit[i] = string(t)
	}
	return uit
}

// metPunt puts a point before every name.
func MetPunt[T ~string](ts []T) []string {
	uit := Namen(ts)
	for i := range uit {
		uit[i] = "." + uit[i]
	}
	return uit
}

// korteVerwijzing is what a person types to mean a case.
func korteVerwijzing(k casus.Kop) string {
	if k.Code != "" {
		return k.Code
	}
	return string(k.ID[:min(8, len(k.ID))])
}

// hoofdletter makes a sentence of an explanation.
func Hoofdletter(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// metWoorden reports whether every word occurs in a text, whatever the capitals.
func MetWoorden(tekst, woorden string) bool {
	tekst = strings.ToLower(tekst)
	return !slices.ContainsFunc(strings.Fields(strings.ToLower(woorden)), func(w string) bool { return !strings.Contains(tekst, w) })
}

// aantal counts in words: "1 casus", "2 casussen".
func Aantal(n int, een, meer string) string {
	if n == 1 {
		return "1 " + een
	}
	return fmt.Sprintf("%d %s", n, meer)
}

// rijtje joins words as "a, b of c".
func Rijtje(ws []string, laatste string) string {
	if len(ws) < 2 {
		return strings.Join(ws, "")
	}
	return strings.Join(ws[:len(ws)-1], ", ") + " " + laatste + " " + ws[len(ws)-1]
}

// zin ends a text as a sentence; one between quotes that ends within them is one already.
func Zin(s string) string {
	if r, _ := utf8.DecodeLastRuneInString(strings.TrimSuffix(s, "\"")); s == "" || strings.ContainsRune(".?!:…", r) {
		return s
	}
	return s + "."
}

// ja reports whether an answer means yes.
func Ja(regel string) bool {
	r := strings.ToLower(strings.TrimSpace(regel))
	return r == "j" || r == "ja"
}

// nee reports whether an answer means no.
func Nee(regel string) bool {
	r := strings.ToLower(strings.TrimSpace(regel))
	return r == "n" || r == "nee"
}

// leeg reports whether a line says nothing: empty, or a point alone.
func Leeg(regel string) bool {
	r := strings.TrimSpace(regel)
	return r == "" || r == "."
}

// titelVan returns the title of a case, or what stands for it while there is none.
func TitelVan(k casus.Kop) string {
	if k.Titel.Leeg() {
		return "nog zonder titel"
	}
	return k.Titel.String()
}

// stapNaam says a step: "Stap 1, Gewenst effect", or its label when it has no number.
func StapNaam(s toets.Stap) string {
	if s.Nummer == "" {
		return s.Label
	}
	return "Stap " + s.Nummer + ", " + s.Label
}

// eenRegel puts a text on one line.
func EenRegel(s string) string { return strings.Join(strings.Fields(s), " ") }
