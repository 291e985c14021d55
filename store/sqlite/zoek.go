package sqlite

import (
	"context"
	"fmt"
	"strings"

	"oliekan/store"
	"oliekan/store/kern"
)

// Zoek finds the cases in which every word occurs, in the title or in an answer that stands; each word may be the
// beginning of a longer one, and capitals and accents do not matter. Signs with a meaning to the index are ordinary
// signs here. Without words it returns every case.
//
// With rang the best hits come first, for after enter; without it the newest cases, own ones before invented ones,
// which stays fast while typing. maximaal limits the number; 0 or less is no limit. The query ends with the context.
func (s *Store) Zoek(ctx context.Context, woorden string, f store.Filter, maximaal int, rang bool) ([]store.Treffer, error) {
	if maximaal <= 0 {
		maximaal = -1 // no limit, to SQLite
	}
	termen := kern.Splits(woorden)
	if len(termen) == 0 {
		return s.allemaal(ctx, f, maximaal)
	}
	orde := "z.rowid DESC"
	if rang {
		orde = "bm25(zoek, 4.0, 1.0), z.rowid DESC" // a word in the title weighs more
	}
	// CROSS JOIN keeps the index in the outer loop, so that its own order serves and the limit stops it early.
	rows, err := s.db().QueryContext(ctx, "SELECT "+kopKolommen+`, z.toon FROM zoek z CROSS JOIN casus c ON c.rij = z.rowid
		LEFT JOIN werkdata w ON w.casus = c.rij
		WHERE zoek MATCH ?3 AND `+filterSQL+" ORDER BY "+orde+" LIMIT ?4", append(filterArgs(f), matchVan(termen), maximaal)...)
	treffers, err := lees(rows, err, func(scan func(...any) error) (store.Treffer, error) {
		var toon string
		_, kop, err := scanKop(scan, &toon)
		return store.Treffer{Kop: kop, Fragment: kern.Fragment(toon, termen)}, err
	})
	if err != nil {
		return nil, fmt.Errorf("search: %w", vertaal(err))
	}
	return treffers, nil
}

// allemaal is the answer to an empty query: the list.
func (s *Store) allemaal(ctx context.Context, f store.Filter, maximaal int) ([]store.Treffer, error) {
	koppen, err := s.Lijst(ctx, f)
	if err != nil {
		return nil, err
	}
	if maximaal >= 0 && len(koppen) > maximaal {
		koppen = koppen[:maximaal]
	}
	treffers := make([]store.Treffer, len(koppen))
	for i, k := range koppen {
		treffers[i].Kop = k
	}
	return treffers, nil
}

// matchVan writes the query for the index: every word quoted, as a prefix, all of them needed. A word holds no quote
// or other sign, see splits.
func matchVan(termen []string) string {
	return `"` + strings.Join(termen, `"* "`) + `"*`
}
