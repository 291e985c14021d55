// Package proef holds the promises of store as tests, a function for each, so that every engine is held to the same. A test
// of an engine calls Alles with its own Fabriek.
package proef

import (
	"context"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
	"oliekan/toets"
)

// Opener opens one library; every call opens the same one again, as another window would.
type Opener func(ctx context.Context, o store.Opties) (store.Opslag, error)

// Fabriek makes an empty library for a test.
type Fabriek func(t *testing.T) Opener

// Alles runs every promise on its own library.
func Alles(t *testing.T, maak Fabriek) {
	t.Helper()
	for naam, belofte := range map[string]func(*testing.T, Opener){
		"BlijftNaSluiten": BlijftNaSluiten, "GebeurtEenKeer": GebeurtEenKeer, "NummersVolgen": NummersVolgen,
		"RegelsGaanVoor": RegelsGaanVoor, "ZetOpzij": ZetOpzij, "LooptNa": LooptNa, "VerbergtStrenger": VerbergtStrenger, "KlaarIsAlleenLezen": KlaarIsAlleenLezen,
		"AlleenLezenSchrijftNiet": AlleenLezenSchrijftNiet, "EenVensterPerConsult": EenVensterPerConsult,
		"TweeVensters": TweeVensters, "ZoektWatLeeft": ZoektWatLeeft, "Vindt": Vindt, "GelijkendIsAf": GelijkendIsAf, "VerwijderdIsWeg": VerwijderdIsWeg,
		"HerschrevenIsWeg": HerschrevenIsWeg, "KenmerkenLopenMee": KenmerkenLopenMee, "OefenStaatLos": OefenStaatLos,
		"LesBlijftApart": LesBlijftApart, "SessieBlijftZonderCasus": SessieBlijftZonderCasus, "ContextStopt": ContextStopt,
	} {
		t.Run(naam, func(t *testing.T) { belofte(t, maak(t)) })
	}
}

// nu is the clock of the promises.
func nu() time.Time { return time.Date(2026, 11, 21, 10, 0, 0, 0, time.UTC) }

func moet(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// open opens a library that is closed at the end of the test.
func open(t *testing.T, o Opener, opties store.Opties) store.Opslag {
	t.Helper()
	if opties.Nu == nil {
		opties.Nu = nu
	}
	db, err := o(context.Background(), opties)
	moet(t, err)
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// zeg is an answer.
func zeg(nr int, s string) casus.Inbreng {
	return casus.Inbreng{Nr: nr, Minuut: nr, Vraag: "effect", Rol: casus.RolConsulent, Daad: casus.Zeg, Tekst: anoniem.UitOpslag(s)}
}

func erbij(in ...casus.Inbreng) casus.Wijziging { return casus.Wijziging{Inbrengen: in} }

// nieuw adds an own case with answers.
func nieuw(t testing.TB, db store.Opslag, titel string, antwoorden ...string) casus.Casus {
	t.Helper()
	c := casus.Nieuw(nu(), "vraag")
	c.Titel = anoniem.UitOpslag(titel)
	for i, a := range antwoorden {
		c.Verloop = append(c.Verloop, zeg(i+1, a))
	}
	c, err := db.Nieuw(context.Background(), c)
	moet(t, err)
	return c
}

// teksten reads the answers of a case.
func teksten(t testing.TB, db store.Opslag, id casus.ID) []string {
	t.Helper()
	c, _, err := db.Haal(context.Background(), id)
	moet(t, err)
	var uit []string
	for _, in := range c.Verloop {
		uit = append(uit, in.Tekst.String())
	}
	return uit
}

// plaats is where something is being typed.
func plaats(v string) casus.Plaats { return casus.Plaats{Vraag: toets.VraagID(v)} }
