package sqlite

import (
	"context"
	"errors"
	"fmt"

	"oliekan/casus"
	"oliekan/store"
)

// Kenmerken returns the details of every own case but one, to compare that one with (casus.Vergelijk). It reads the whole
// library.
func (s *Store) Kenmerken(ctx context.Context, behalve casus.ID) ([]casus.Kenmerken, error) {
	koppen, err := s.Lijst(ctx, store.Filter{Soort: store.SoortEigen})
	if err != nil {
		return nil, err
	}
	var uit []casus.Kenmerken
	for _, k := range koppen {
		if k.ID == behalve {
			continue
		}
		c, _, err := s.Haal(ctx, k.ID)
		if errors.Is(err, store.ErrOnbekend) {
			continue // removed by another window meanwhile
		}
		if err != nil {
			return nil, fmt.Errorf("compare cases: %w", err)
		}
		uit = append(uit, casus.KenmerkenVan(c))
	}
	return uit, nil
}
