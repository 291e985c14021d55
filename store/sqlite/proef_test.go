package sqlite

import (
	"context"
	"testing"

	"oliekan/store"
	"oliekan/store/proef"
)

// TestBeloften holds this engine to the promises of store.
func TestBeloften(t *testing.T) {
	proef.Alles(t, func(t *testing.T) proef.Opener {
		pad := dbPad(t)
		return func(ctx context.Context, o store.Opties) (store.Opslag, error) { return Open(ctx, pad, o) }
	})
}
