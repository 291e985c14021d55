package sqlite

import (
	"context"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"oliekan/store"
)

var bijwerken = flag.Bool("update", false, "write the golden files anew")

// What is compared at every start is what the migrations make.
func TestSchema(t *testing.T) {
	db, err := verbind(uri(filepath.Join(t.TempDir(), "leeg.db"), pragmas()))
	moet(t, err)
	moet(t, migreer(context.Background(), db))
	os_, err := haalSchema(context.Background(), db)
	moet(t, err)
	moet(t, db.Close())
	var b strings.Builder
	for _, o := range os_ {
		b.WriteString(o.regel() + "\n")
	}
	if *bijwerken {
		moet(t, os.WriteFile("schema.tsv", []byte(b.String()), 0o644))
	} else if b.String() != schemaTekst {
		t.Error("schema.tsv is not what the migrations make; run with -update and look at the difference")
	}
}

// What is not ours is refused, at every shape, and the file stays as it was.
func TestVreemdInSchema(t *testing.T) {
	for naam, g := range map[string]struct {
		sql string
		wil error
	}{
		"tabel":   {"CREATE TABLE spion (tekst TEXT)", store.ErrSchema},
		"trigger": {"CREATE TRIGGER spion AFTER INSERT ON inbreng BEGIN UPDATE casus SET titel = 'x'; END", store.ErrSchema},
		"view":    {"CREATE VIEW spion AS SELECT * FROM inbreng", store.ErrSchema},
		"index":   {"CREATE INDEX spion ON inbreng (tekst)", store.ErrSchema},
		"weg":     {"DROP TABLE hintweg", store.ErrBeschadigd},
		"anders":  {"ALTER TABLE houd ADD COLUMN meer TEXT", store.ErrBeschadigd},
	} {
		for _, oud := range []bool{false, true} {
			pad := bibliotheekVan(t, "c337634")
			if !oud {
				moet(t, opent(t, pad, store.Opties{}).Close())
			} else if errors.Is(g.wil, store.ErrBeschadigd) {
				continue // seen after migrating
			}
			sqliteBestand(t, pad, g.sql)
			voor := inhoud(t, filepath.Dir(pad))
			if _, err := Open(context.Background(), pad, store.Opties{}); !errors.Is(err, g.wil) {
				t.Errorf("%s, old %v: got %v, want %v", naam, oud, err, g.wil)
			}
			if na := inhoud(t, filepath.Dir(pad)); oud && na != voor {
				t.Errorf("%s: the file changed", naam)
			}
		}
	}
}

func BenchmarkKeurSnel(b *testing.B) {
	s, _ := gevuld(b, 1000)
	for b.Loop() {
		moet(b, keurSnel(context.Background(), s.db(), s.Pad()))
		moet(b, keurSchema(context.Background(), s.db(), true))
	}
}
