package sqlite

import (
	"context"
	"strings"
	"sync/atomic"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
)

// Every kind of trouble is found, at its place, and without the words themselves.
func TestControleer(t *testing.T) {
	const herkenbaar = "bevat nog iets herkenbaars: persoon"
	for _, g := range []struct {
		naam, sql, waar, wat string
	}{
		{"titel", "UPDATE casus SET titel = 'Annelies'; UPDATE zoek SET titel = 'Annelies'", "titel", herkenbaar},
		{"inbreng", "UPDATE inbreng SET tekst = 'eerste Annelies' WHERE nr = 1; UPDATE zoek SET tekst = 'eerste Annelies' || char(10), toon = 'eerste Annelies' || char(10)", "nummer 1 van het verloop bij effect", herkenbaar},
		{"concept", "UPDATE concept SET tekst = 'Annelies'", "wat nog niet af is bij weg", herkenbaar},
		{"gat in de nummers", "UPDATE inbreng SET nr = 5", "casus", "klopt niet met de regels voor een casus"},
		{"register leeg", "DELETE FROM zoek", "zoekregister", "loopt niet gelijk met de casus"},
		{"register oud", "UPDATE inbreng SET tekst = 'anders'", "zoekregister", "loopt niet gelijk met de casus"},
		{"losse rij", "PRAGMA foreign_keys = 0; INSERT INTO houd VALUES (77, 'los')", "bestand", "heeft losse rijen die bij geen casus horen (1)"},
		{"register stuk", "DELETE FROM zoek_idx; DELETE FROM zoek_data WHERE id > 10", "bestand", "is beschadigd"},
	} {
		t.Run(g.naam, func(t *testing.T) {
			s := opent(t, dbPad(t), store.Opties{Naloop: nepNaloop})
			c := voeg(t, s, eigen("Titel", "eerste"))
			schrijft(t, s, c.ID, casus.Wijziging{Concepten: []casus.Concept{{Plaats: casus.Plaats{Vraag: "weg"}, Tekst: tekst("concept")}}})
			schoon(t, s)
			sqliteBestand(t, s.Pad(), g.sql) // from outside: our own connection refuses to damage the index
			bs, err := s.Controleer(context.Background())
			moet(t, err)
			gezien := false
			for _, b := range bs {
				waar := strings.TrimSuffix(b.Waar+" bij "+string(b.Vraag), " bij ")
				if b.Herkenbaar != (g.wat == herkenbaar) && waar == g.waar {
					t.Errorf("recognisable: %+v", b)
				}
				gezien = gezien || waar == g.waar && strings.HasPrefix(b.Wat, g.wat) && (b.Casus == c.ID) == (g.waar != "bestand")
				if strings.Contains(b.Waar+b.Wat, "Annelies") {
					t.Errorf("tells the word: %+v", b)
				}
			}
			if !gezien {
				t.Errorf("got %+v, want %s: %s", bs, g.waar, g.wat)
			}
		})
	}
}

// Invented cases are not scanned, and kept words are kept.
func TestControleerLaatStaan(t *testing.T) {
	ctx := context.Background()
	s := opent(t, dbPad(t), store.Opties{Naloop: nepNaloop})
	moet(t, s.LaadOefen(ctx, "1", []casus.Casus{oefencasus("Annelies", "Annelies")}))
	c := eigen("Titel", "Annelies")
	c.Houd = []anoniem.Tekst{tekst("Annelies")}
	voeg(t, s, c)
	schoon(t, s)
}

// What was scanned and did not change is not scanned again; what changed is, also when it changed behind our back, and all
// of it by another finder.
func TestControleerLooptEenKeerNa(t *testing.T) {
	ctx := context.Background()
	var keren atomic.Int64 // the store scans several cases at once
	tel := func(t anoniem.Tekst, h []anoniem.Tekst, l []string) (anoniem.Tekst, []anoniem.Vondst) {
		keren.Add(1)
		return nepNaloop(t, h, l)
	}
	pad := dbPad(t)
	s := opent(t, pad, store.Opties{Naloop: tel, NaloopVersie: "1"})
	c := voeg(t, s, eigen("Titel", "een"))
	voeg(t, s, eigen("Ander", "twee"))
	telt := func(s *Store, wil int64, wat string) {
		t.Helper()
		keren.Store(0)
		if bs, err := s.Controleer(ctx); err != nil || keren.Load() != wil {
			t.Errorf("%s: %d texts scanned, want %d; %v %v", wat, keren.Load(), wil, bs, err)
		}
	}
	telt(s, 4, "first")
	telt(s, 0, "again")
	schrijft(t, s, c.ID, casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(2, "effect", "drie")}})
	telt(s, 3, "after a write")
	_, err := s.db().Exec("UPDATE inbreng SET tekst = 'over Annelies' WHERE tekst = 'twee'")
	moet(t, err)
	telt(s, 2, "changed behind our back")
	telt(s, 2, "still not in order")
	moet(t, s.Close())
	telt(opent(t, pad, store.Opties{Naloop: tel, NaloopVersie: "2"}), 5, "another finder")
}
