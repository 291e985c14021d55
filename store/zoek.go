package store

import (
	"context"
	"fmt"
	"strings"
	"unicode"

	"oliekan/casus"

	"golang.org/x/text/unicode/norm"
)

// Treffer is a case that was found.
type Treffer struct {
	Kop casus.Kop
	// Fragment is a piece of the masked text around the first hit, of at most fragmentRunen runes; the beginning of
	// the text when the words are in the title only.
	Fragment string
}

// maxWoorden is how many words of a query count: more than anybody types, and within what the index can take.
const maxWoorden = 16

// maxWoord is how many runes of a word count.
const maxWoord = 40

// Zoek finds the cases in which every word occurs, in the title or in an answer that stands; each word may be the
// beginning of a longer one, and capitals and accents do not matter. Signs with a meaning to the index are ordinary
// signs here. Without words it returns every case.
//
// With rang the best hits come first, for after enter; without it the newest cases, own ones before invented ones,
// which stays fast while typing. maximaal limits the number; 0 or less is no limit. The query ends with the context.
func (s *Store) Zoek(ctx context.Context, woorden string, f Filter, maximaal int, rang bool) ([]Treffer, error) {
	if maximaal <= 0 {
		maximaal = -1 // no limit, to SQLite
	}
	termen := splits(woorden)
	if len(termen) == 0 {
		return s.allemaal(ctx, f, maximaal)
	}
	orde := "z.rowid DESC"
	if rang {
		orde = "bm25(zoek, 4.0, 1.0), z.rowid DESC" // a word in the title weighs more
	}
	// CROSS JOIN keeps the index in the outer loop, so that its own order serves and the limit stops it early.
	rows, err := s.db.QueryContext(ctx, "SELECT "+kopKolommen+`, z.toon FROM zoek z CROSS JOIN casus c ON c.rij = z.rowid
		LEFT JOIN werkdata w ON w.casus = c.rij
		WHERE zoek MATCH ?3 AND `+filterSQL+" ORDER BY "+orde+" LIMIT ?4", append(f.args(), matchVan(termen), maximaal)...)
	treffers, err := lees(rows, err, func(scan func(...any) error) (Treffer, error) {
		var toon string
		_, kop, err := scanKop(scan, &toon)
		return Treffer{kop, fragment(toon, termen)}, err
	})
	if err != nil {
		return nil, fmt.Errorf("search: %w", vertaal(err))
	}
	return treffers, nil
}

// allemaal is the answer to an empty query: the list.
func (s *Store) allemaal(ctx context.Context, f Filter, maximaal int) ([]Treffer, error) {
	koppen, err := s.Lijst(ctx, f)
	if err != nil {
		return nil, err
	}
	if maximaal >= 0 && len(koppen) > maximaal {
		koppen = koppen[:maximaal]
	}
	treffers := make([]Treffer, len(koppen))
	for i, k := range koppen {
		treffers[i].Kop = k
	}
	return treffers, nil
}

// splits returns the words of a query: runs of letters and digits, as the index cuts text.
func splits(woorden string) []string {
	velden := strings.FieldsFunc(norm.NFC.String(woorden), func(r rune) bool { return !isWoordteken(r) })
	if len(velden) > maxWoorden {
		velden = velden[:maxWoorden]
	}
	for i, w := range velden {
		if r := []rune(w); len(r) > maxWoord {
			velden[i] = string(r[:maxWoord])
		}
	}
	return velden
}

func isWoordteken(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }

// matchVan writes the query for the index: every word quoted, as a prefix, all of them needed. A word holds no quote
// or other sign, see splits.
func matchVan(termen []string) string {
	return `"` + strings.Join(termen, `"* "`) + `"*`
}
