package weghalen

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/store"
	"oliekan/store/sqlite"
	"oliekan/toets"
)

// A word that has to go goes out of what the second reader wrote as well, also when it stands nowhere else and the case is
// ready for training. It goes out of what a group said in a session about it, too.
func TestUitDeLes(t *testing.T) {
	ctx := context.Background()
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	pad := filepath.Join(t.TempDir(), "oliekan.db")
	db, err := sqlite.Open(ctx, pad, store.Opties{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	c := casus.Nieuw(time.Now(), m.Kort()[0].ID)
	c.Verloop = []casus.Inbreng{{Nr: 1, Vraag: "vraag", Rol: "inwoner", Daad: casus.Zeg, Tekst: anoniem.UitOpslag("Ik wil werk.")}}
	if c, err = db.Nieuw(ctx, c); err != nil {
		t.Fatal(err)
	}
	les := casus.Lesstof{Leerpunten: []anoniem.Tekst{anoniem.UitOpslag("Wie bij het circus werkt, komt rond.")}, Momenten: []int{1}}
	if _, err := db.ZetLesstof(ctx, c.ID, les); err != nil {
		t.Fatal(err)
	}
	kop := c.Kop
	kop.Staat = casus.Trainingsklaar
	if _, err := db.Schrijf(ctx, c.ID, casus.Wijziging{Kop: &kop}); err != nil {
		t.Fatal(err)
	}
	van := training.Training{
		ID: training.NieuwID(), Casus: c.ID, Maand: "2026-11", Deelnemers: 8, Vorm: training.Gewoon, Klaar: true,
		Delen:     []training.Deel{{Soort: training.Opening, Gepland: 120}, {Soort: training.Afsluiting, Gepland: 180}},
		Opbrengst: []training.Opbrengst{{Soort: training.Leerpunt, Tekst: anoniem.UitOpslag("Vraag naar de trapeze.")}},
	}
	if _, _, err := db.ZetTraining(ctx, van); err != nil {
		t.Fatal(err)
	}
	wk := Werk{DB: db, Methode: m, Masker: func() *anoniem.Masker { return anoniem.Nieuw(anoniem.Opties{}) }, Nu: time.Now}
	uit, err := wk.UitCasus(ctx, c.ID, Wat{Woord: anoniem.NieuwRuw("circus")})
	if err != nil || !uit.Stond || !uit.Spoor.Weg() || uit.Spoor.Nog {
		t.Fatalf("%+v %v", uit, err)
	}
	na, err := db.Lesstof(ctx, c.ID)
	if err != nil || na.Leerpunten[0].String() != "Wie bij het [weggehaald] werkt, komt rond." || len(na.Momenten) != 1 {
		t.Errorf("%+v %v", na, err)
	}
	if b, err := os.ReadFile(pad); err != nil || strings.Contains(string(b), "circus") {
		t.Errorf("still in the file, %v", err)
	}
	uit, err = wk.UitCasus(ctx, c.ID, Wat{Woord: anoniem.NieuwRuw("trapeze")})
	if err != nil || !uit.Stond || !uit.Spoor.Weg() || uit.Spoor.Nog {
		t.Fatalf("out of a session only: %+v %v", uit, err)
	}
	if nu, err := db.Training(ctx, van.ID); err != nil || nu.Opbrengst[0].Tekst.String() != "Vraag naar de [weggehaald]." {
		t.Errorf("%+v %v", nu, err)
	}
}
