package sqlite

import (
	"compress/gzip"
	"context"
	"io"
	"os"
	"path/filepath"
	"testing"

	"oliekan/casus"
	"oliekan/store"
)

// bibliotheekVan unpacks the library that an older version made (testdata/bibliotheek/maak.go tells how).
func bibliotheekVan(t testing.TB, versie string) string {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", "bibliotheek", versie+".db.gz"))
	moet(t, err)
	defer func() { _ = f.Close() }()
	r, err := gzip.NewReader(f)
	moet(t, err)
	tekst, err := io.ReadAll(r)
	moet(t, err)
	pad := filepath.Join(t.TempDir(), "oliekan.db")
	moet(t, os.WriteFile(pad, tekst, 0o600))
	return pad
}

// Upgrade is a promise: all that an older version could keep is there and is found, and the file is in order.
func TestBibliotheekVanToen(t *testing.T) {
	ctx := context.Background()
	s := opent(t, bibliotheekVan(t, "c337634"), store.Opties{Naloop: nepNaloop})
	schoon(t, s)
	id := func(n string) casus.ID { return casus.ID("c3376340-0000-4000-8000-00000000000" + n) }
	koppen, err := s.Lijst(ctx, store.Filter{Soort: store.SoortEigen})
	if err != nil || len(koppen) != 5 {
		t.Fatalf("%d own cases, %v", len(koppen), err)
	}
	c, concepten, err := s.Haal(ctx, id("2"))
	if err != nil || len(concepten) != 1 || len(c.Houd) != 1 || len(c.HintsWeg) != 1 || c.Code != "vogel-2" {
		t.Errorf("consult that goes on: %d concepts, kept %v, hints %v, %q, %v", len(concepten), c.Houd, c.HintsWeg, c.Code, err)
	}
	if c, _, err := s.Haal(ctx, id("5")); err != nil || len(c.Verloop) < 400 || c.Valideer() != nil {
		t.Errorf("long case: %d answers, %v", len(c.Verloop), err)
	}
	for n, punten := range map[string]int{"3": 1, "4": 1, "1": 0} {
		if l, err := s.Lesstof(ctx, id(n)); err != nil || len(l.Leerpunten) < punten {
			t.Errorf("lesson of %s: %+v, %v", n, l, err)
		}
	}
	if ts, err := s.Trainingen(ctx); err != nil || len(ts) != 2 || ts[0].Klaar == ts[1].Klaar {
		t.Errorf("sessions: %+v, %v", ts, err)
	}
	for woorden, wil := range map[string]int{"paraplu": 1, "p": 1, "lange gesp": 1, "buurman": 0} {
		if ts, err := s.Zoek(ctx, woorden, store.Filter{Soort: store.SoortEigen}, 50, true); err != nil || (len(ts) >= 1) != (wil == 1) {
			t.Errorf("%q: %d found, %v", woorden, len(ts), err)
		}
	}
	if ks, err := s.Kenmerken(ctx, id("1")); err != nil || len(ks) != 4 {
		t.Errorf("details of %d others, %v", len(ks), err)
	}
	moet(t, s.GeefAf(ctx, func(w map[string]string) error {
		if w["thema"] != "donker" {
			t.Errorf("desk: %v", w)
		}
		return nil
	}))
	schrijft(t, s, id("2"), casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(len(c.Verloop)+1, "effect", "en verder")}})
	schoon(t, s)
}

// Words with signs in them that show nothing, as older versions stored them, are found like any other.
func TestOnzichtbaarVanToen(t *testing.T) {
	ctx := context.Background()
	pad := bibliotheekVan(t, "c337634")
	db, err := verbind(uri(pad, pragmas("journal_mode(wal)")))
	moet(t, err)
	for _, q := range []string{
		"UPDATE inbreng SET tekst = replace(tekst, 'paraplu', 'para' || char(173) || 'p' || char(8203) || 'lu')",
		"UPDATE zoek SET tekst = replace(tekst, 'paraplu', 'para' || char(173) || 'p' || char(8203) || 'lu'), toon = replace(toon, 'paraplu', 'para' || char(173) || 'p' || char(8203) || 'lu')",
	} {
		_, err := db.ExecContext(ctx, q)
		moet(t, err)
	}
	moet(t, db.Close())
	s := opent(t, pad, store.Opties{Naloop: nepNaloop})
	if ts, err := s.Zoek(ctx, "paraplu", store.Filter{}, 50, true); err != nil || len(ts) != 1 || ts[0].Fragment == "" {
		t.Errorf("%+v, %v", ts, err)
	}
	schoon(t, s)
}
