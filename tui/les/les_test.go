package les

import (
	"path/filepath"
	"slices"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/oefen"
	"oliekan/store"
	"oliekan/store/sqlite"
)

// TestDatumsVanDeWeek proves that a training and a paper tell the same dates of an invented case: those of the week in
// which it was loaded, not those that the program was built with.
func TestDatumsVanDeWeek(t *testing.T) {
	db, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "o.db"), store.Opties{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	cs, versie, err := oefen.Op(time.Date(2031, 8, 15, 12, 0, 0, 0, time.UTC))
	if err != nil {
		t.Fatal(err)
	}
	if err := db.LaadOefen(t.Context(), versie, cs); err != nil {
		t.Fatal(err)
	}
	alle, err := Alle(t.Context(), db)
	if err != nil || len(alle) != len(cs) {
		t.Fatalf("%d lessons of %d cases, %v", len(alle), len(cs), err)
	}
	for _, c := range cs {
		l, err := Haal(t.Context(), db, c.ID)
		if err != nil {
			t.Fatal(err)
		}
		zelfdeDatums(t, l, c)
		i := slices.IndexFunc(alle, func(l casus.Les) bool { return l.Casus.ID == c.ID })
		zelfdeDatums(t, alle[i], c)
		if len(l.Momenten) == 0 || len(l.Eens) == 0 {
			t.Errorf("%s has no moments, or does not say what was agreed", c.Titel)
		}
	}
}

func zelfdeDatums(t *testing.T, l casus.Les, c casus.Casus) {
	t.Helper()
	for j, in := range c.Verloop {
		if got := l.Casus.Verloop[j].Datum; got != in.Datum {
			t.Errorf("%s, inbreng %d: %q in the lesson, %q in the case", c.Titel, in.Nr, got, in.Datum)
		}
	}
}
