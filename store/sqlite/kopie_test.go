package sqlite

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
)

func TestReservekopie(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel", "blijvend", "weggehaald"))
	weg := voeg(t, s, eigen("Verdwijnt", "verdwijntekst"))
	schrijft(t, s, c.ID, casus.Wijziging{Herzien: map[int]anoniem.Tekst{2: tekst("[PERSOON-1]")}})
	moet(t, s.Verwijder(ctx, weg.ID))
	doel := filepath.Join(t.TempDir(), "kopie met spatie.db")
	moet(t, s.Reservekopie(ctx, doel, false))
	if err := s.Reservekopie(ctx, doel, false); !errors.Is(err, store.ErrBestaat) {
		t.Errorf("got %v, want ErrBestaat", err)
	}
	moet(t, s.Reservekopie(ctx, doel, true))
	ergens(t, doel, "blijvend")
	nergens(t, doel, "weggehaald", "verdwijntekst")
	namen, err := os.ReadDir(filepath.Dir(doel))
	if err != nil || len(namen) != 1 {
		t.Errorf("left behind: %v, %v", namen, err)
	}
	kopie := opent(t, doel, store.Opties{})
	if nu, _, err := kopie.Haal(ctx, c.ID); err != nil || nu.Titel != c.Titel || len(nu.Verloop) != 2 {
		t.Errorf("copy holds %+v, %v", nu, err)
	}
	schoon(t, kopie)
}

// A target that is refused is not touched.
func TestReservekopieGeweigerd(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel"))
	dir := t.TempDir()
	koppeling := filepath.Join(dir, "koppeling.db")
	if err := os.Symlink(s.Pad(), koppeling); err != nil {
		t.Skip(err)
	}
	hard := filepath.Join(dir, "hard.db")
	moet(t, os.Link(s.Pad(), hard))
	ander := opent(t, filepath.Join(dir, "ander.db"), store.Opties{})
	voeg(t, ander, eigen("In gebruik"))
	for doel, wil := range map[string]error{
		s.Pad():                               store.ErrZelfde,
		s.Pad() + "-wal":                      store.ErrZelfde,
		s.Pad() + "-journal":                  store.ErrZelfde,
		koppeling:                             store.ErrZelfde,
		hard:                                  store.ErrZelfde,
		dir:                                   store.ErrMap,
		ander.Pad():                           store.ErrBezet,
		filepath.Join(dir, "nergens", "x.db"): fs.ErrNotExist,
	} {
		if err := s.Reservekopie(ctx, doel, true); !errors.Is(err, wil) {
			t.Errorf("%s: got %v, want %v", filepath.Base(doel), err, wil)
		}
	}
	if _, _, err := s.Haal(ctx, c.ID); err != nil {
		t.Error(err)
	}
	schoon(t, s)
	schoon(t, ander)
}

// kopieNamen lists what is in the directory of the automatic copies.
func kopieNamen(t *testing.T, s *Store) string {
	t.Helper()
	fs, err := os.ReadDir(s.kopieMap())
	moet(t, err)
	var uit []string
	for _, f := range fs {
		uit = append(uit, strings.TrimSuffix(f.Name(), ".db"))
	}
	return strings.Join(uit, " ")
}

func TestAutoKopie(t *testing.T) {
	ctx := context.Background()
	k := nieuweKlok()
	s := opent(t, dbPad(t), store.Opties{Nu: k.nu})
	oud := voeg(t, s, eigen("Oud", "ouwetekst"))
	concept := casus.Wijziging{Concepten: []casus.Concept{{Plaats: casus.Plaats{Vraag: "weg"}, Tekst: tekst("conceptwoord")}}}
	schrijft(t, s, oud.ID, concept)
	for range 5 {
		moet(t, s.AutoKopie(ctx))
		moet(t, s.AutoKopie(ctx))
		k.verder(24 * time.Hour)
	}
	if n := kopieNamen(t, s); n != "2026-11-23 2026-11-24 2026-11-25" {
		t.Errorf("copies %q", n)
	}
	for _, naam := range strings.Fields(kopieNamen(t, s)) {
		pad := filepath.Join(s.kopieMap(), naam+".db")
		ergens(t, pad, "ouwetekst")
		if kopie := opent(t, pad, store.Opties{AlleenLezen: true}); kopie != nil {
			schoon(t, kopie)
			moet(t, kopie.Close())
		}
	}
	// What was being typed is not in them.
	schrijft(t, s, oud.ID, casus.Wijziging{Concepten: []casus.Concept{{Plaats: casus.Plaats{Vraag: "weg"}}}})
	nergens(t, s.Pad(), "conceptwoord")

	// A case that is in the last copy only goes from that one.
	nieuw := voeg(t, s, eigen("Nieuw", "verdwijntekst"))
	moet(t, s.AutoKopie(ctx))
	moet(t, s.Verwijder(ctx, nieuw.ID))
	if n := kopieNamen(t, s); n != "2026-11-24 2026-11-25 2026-11-26" {
		t.Errorf("after removal %q", n)
	}
	nergens(t, s.Pad(), "verdwijntekst")

	// A rewrite takes the copies that hold the case; the next AutoKopie makes one.
	schrijft(t, s, oud.ID, casus.Wijziging{Herzien: map[int]anoniem.Tekst{1: tekst("[PERSOON-1]")}})
	if n := kopieNamen(t, s); n != "" {
		t.Errorf("after a rewrite %q", n)
	}
	nergens(t, s.Pad(), "ouwetekst")
	moet(t, s.AutoKopie(ctx))
	if n := kopieNamen(t, s); n != "2026-11-26" {
		t.Errorf("after that %q", n)
	}
}

// Copies that were made when the clock was ahead count as the oldest: the one of today is never thinned away by them.
func TestAutoKopieNaVoorlopendeKlok(t *testing.T) {
	k := nieuweKlok()
	s := opent(t, dbPad(t), store.Opties{Nu: k.nu})
	voeg(t, s, eigen("Titel", "tekst"))
	moet(t, eigenMap(s.kopieMap()))
	for _, naam := range []string{"2031-01-01.db", "2031-01-02.db", "2031-01-03.db"} {
		moet(t, os.WriteFile(filepath.Join(s.kopieMap(), naam), []byte("uit de toekomst"), 0o600))
	}
	for _, wil := range []string{
		"2026-11-21 2031-01-02 2031-01-03", "2026-11-21 2026-11-22 2031-01-03", "2026-11-21 2026-11-22 2026-11-23", "2026-11-22 2026-11-23 2026-11-24",
	} {
		moet(t, s.AutoKopie(context.Background()))
		if n := kopieNamen(t, s); n != wil {
			t.Errorf("copies %q, want %q", n, wil)
		}
		k.verder(24 * time.Hour)
	}
}

// What an interrupted copy left, and a copy that cannot be read, goes too; files of others stay.
func TestAutoKopieRuimtOp(t *testing.T) {
	ctx := context.Background()
	s := opent(t, dbPad(t), store.Opties{Nu: nieuweKlok().nu})
	c := voeg(t, s, eigen("Titel", "tekst"))
	moet(t, eigenMap(s.kopieMap()))
	for _, naam := range []string{".2026-11-20.db-123.deel", "2026-11-19.db", "van-mij.txt"} {
		moet(t, os.WriteFile(filepath.Join(s.kopieMap(), naam), []byte("rommel"), 0o600))
	}
	moet(t, s.AutoKopie(ctx))
	moet(t, s.Verwijder(ctx, c.ID))
	if n := kopieNamen(t, s); n != "2026-11-21 van-mij.txt" {
		t.Errorf("left %q", n)
	}
}

// A copy that cannot be deleted now is deleted later, and until then it is said.
func TestKopieVast(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel", "weggaand"))
	moet(t, s.AutoKopie(ctx))
	vast, err := neemSlot(filepath.Join(s.Pad()+".sloten", "kopieen")) // another window is copying
	moet(t, err)
	s.kopieenWeg(ctx, c.ID, false, 1)
	if !s.NogNietWeg() {
		t.Error("not said")
	}
	moet(t, vast.Close())
	moet(t, s.Close())
	if n := kopieNamen(t, s); n != "" {
		t.Errorf("left %q", n)
	}
}
