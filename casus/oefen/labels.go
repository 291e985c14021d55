package oefen

import (
	"fmt"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// labels checks that square brackets hold labels of the closed grammar and nothing else. Elsewhere other brackets are
// ordinary text; a case that we write ourselves has no need of them, so one here is a misspelt label.
func labels(o casus.Les, _ *toets.Methode) error {
	for _, t := range o.Teksten() {
		if fout := vreemdeHaak(t.String()); fout != "" {
			return fmt.Errorf("brackets without a label: %q", fout)
		}
	}
	return nil
}

// vreemdeHaak returns the first part of s with a square bracket that is not a label, or "".
func vreemdeHaak(s string) string {
	for rest := s; ; {
		i := strings.IndexAny(rest, "[]")
		if i < 0 {
			return ""
		}
		rest = rest[i:]
		j := strings.IndexByte(rest, ']')
		if rest[0] == ']' || j < 0 || rest[:j+1] == anoniem.Onaf || !anoniem.IsLabel(rest[:j+1]) {
			return rest[:min(len(rest), max(j+1, 1))]
		}
		rest = rest[j+1:]
	}
}
