// Package gelijk looks in the library for cases that are like one, for whoever shows them: the consult, on screens and in
// lines, and the command line.
package gelijk

import (
	"context"

	"oliekan/casus"
	"oliekan/casus/gelijk"
	"oliekan/store"
	"oliekan/toets"
)

// kandidaten is how many cases of the library are compared: all of one desk, and of a large library those with the same
// words.
const kandidaten = 60

// Zoek returns the finished cases of the library that are like a case, the most alike first, own and invented ones.
func Zoek(ctx context.Context, db store.Opslag, m *toets.Methode, c casus.Casus) ([]gelijk.Geval, error) {
	cs, err := db.Gelijkend(ctx, c.ID, gelijk.Zoekwoorden(c), kandidaten)
	if err != nil {
		return nil, err
	}
	return gelijk.Rangschik(m, c, cs), nil
}

// Artikelen returns in how many of the cases each article carried an option, for the proposals of the consult.
func Artikelen(gs []gelijk.Geval) map[string]int { return gelijk.Artikelen(gs) }
