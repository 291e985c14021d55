package regel

import (
	"slices"
	"strings"
)

// Namen turns the names of a table into words.
func Namen[T ~string](ts []T) []string {
	uit := make([]string, len(ts))
	for i, t := range ts {
		uit[i] = string(t)
	}
	return uit
}

// MetPunt puts a point before every name.
func MetPunt[T ~string](ts []T) []string {
	uit := Namen(ts)
	for i := range uit {
		uit[i] = "." + uit[i]
	}
	return uit
}

// MetWoorden reports whether every word occurs in a text, whatever the capitals.
func MetWoorden(tekst, woorden string) bool {
	tekst = strings.ToLower(tekst)
	return !slices.ContainsFunc(strings.Fields(strings.ToLower(woorden)), func(w string) bool { return !strings.Contains(tekst, w) })
}

// Ja reports whether an answer means yes.
func Ja(regel string) bool {
	r := strings.ToLower(strings.TrimSpace(regel))
	return r == "j" || r == "ja"
}

// Nee reports whether an answer means no.
func Nee(regel string) bool {
	r := strings.ToLower(strings.TrimSpace(regel))
	return r == "n" || r == "nee"
}

// Leeg reports whether a line says nothing: empty, or a point alone.
func Leeg(regel string) bool {
	r := strings.TrimSpace(regel)
	return r == "" || r == "."
}

// EenRegel puts a text on one line.
func EenRegel(s string) string { return strings.Join(strings.Fields(s), " ") }
