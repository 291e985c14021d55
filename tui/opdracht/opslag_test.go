package opdracht

import (
	"path/filepath"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/oefen"
	"oliekan/store"
	"oliekan/store/sqlite"
	"oliekan/toets"
)

// TestOefencasussenGaanMeeMetDeWeek starts the program on several days: within a week nothing is written again, in the
// next every invented case has moved with it, and is the same case.
func TestOefencasussenGaanMeeMetDeWeek(t *testing.T) {
	db, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "o.db"), store.Opties{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	cs, err := oefen.Alle()
	if err != nil {
		t.Fatal(err)
	}
	vorige := ""
	for _, g := range []struct {
		dag    string
		schuif bool
	}{{"2027-03-01", true}, {"2027-03-07", false}, {"2027-03-08", true}, {"2029-01-01", true}} {
		dag, err := time.Parse(time.DateOnly, g.dag)
		if err != nil {
			t.Fatal(err)
		}
		if err := laadOefen(t.Context(), db, dag); err != nil {
			t.Fatal(err)
		}
		c := terug(t, db, cs[0].ID)
		a := c.Stand().Bij(toets.VraagAfspraak)[0].Datum
		if a <= g.dag || (a != vorige) != g.schuif {
			t.Errorf("on %s the first afspraak is on %s, before on %q", g.dag, a, vorige)
		}
		vorige = a
	}
}

func terug(t *testing.T, db store.Opslag, id casus.ID) casus.Casus {
	t.Helper()
	c, _, err := db.Haal(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	return c
}
