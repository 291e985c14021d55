package main

import (
	"fmt"
	"path"
	"strings"
)

// Fout is a fault that can be planted.
type Fout struct {
	Nr                  int // from 1, in the order of the list
	Bestand, Was, Wordt string
}

// Map is the folder of the file.
func (f Fout) Map() string { return path.Dir(f.Bestand) }

// In plants the fault in the text of its file. It is an error when the place is not there exactly once.
func (f Fout) In(tekst string) (string, error) {
	if n := strings.Count(tekst, f.Was); n != 1 {
		return "", fmt.Errorf("stands there %d times: %s", n, f.Was)
	}
	return strings.Replace(tekst, f.Was, f.Wordt, 1), nil
}

// Lees reads a list of faults: for each the lines "bestand", "was" and "wordt". Empty lines and lines that begin with # mean
// nothing. The error names the line.
func Lees(tekst string) ([]Fout, error) {
	var uit []Fout
	var f Fout
	nr := 0
	for l := range strings.Lines(tekst) {
		nr++
		l = strings.TrimRight(l, "\n")
		if l == "" || strings.HasPrefix(l, "#") {
			continue
		}
		woord, rest, _ := strings.Cut(l, " ")
		rest = strings.TrimLeft(rest, " ")
		switch {
		case woord == "bestand" && f == (Fout{}):
			f.Bestand = rest
		case woord == "was" && f.Bestand != "" && f.Was == "":
			f.Was = rest
		case woord == "wordt" && f.Was != "" && rest != f.Was:
			f.Wordt, f.Nr = rest, len(uit)+1
			uit, f = append(uit, f), Fout{}
		default:
			return nil, fmt.Errorf("line %d of the faults is not understood: %s", nr, l)
		}
	}
	if f != (Fout{}) {
		return nil, fmt.Errorf("the last fault is not complete: %s", f.Bestand)
	}
	return uit, nil
}
