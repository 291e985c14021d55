package schermproef

import (
	"context"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/tui/melding"
	"oliekan/tui/scherm"
)

// Breekbaar makes a program that works with one masker, and returns what breaks it and what mends it: a mistake of ours, and
// its end.
func Breekbaar(t *testing.T) (a *scherm.App, breek, maak func()) {
	t.Helper()
	a = NewApp(t)
	mk := anoniem.Nieuw(anoniem.Opties{})
	a.Masker = func() *anoniem.Masker { return mk }
	heel := *mk
	return a, func() { heel, *mk = *mk, anoniem.Masker{} }, func() { *mk = heel }
}

// OpSchijf returns the answers and concepts that are stored of a case, each on a line.
func OpSchijf(t *testing.T, a *scherm.App, id casus.ID) string {
	t.Helper()
	c, ks, err := a.DB.Haal(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	var uit []string
	for _, in := range c.Verloop {
		uit = append(uit, in.Tekst.String())
	}
	for _, k := range ks {
		uit = append(uit, "half: "+k.Tekst.String())
	}
	return strings.Join(append(uit, "titel: "+c.Titel.String()), "\n")
}

// Mislukt is what a field says when its text cannot be masked.
const Mislukt = melding.Mislukt
