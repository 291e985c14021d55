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
	ander := opent(t, filepath.Join(dir, "ander.db()"), store.Opties{})
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
	fs, err := os.ReadDir(kopieMap(s.Pad()))
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
	if n := kopieNamen(t, s); n != "2026-11-22 2026-11-23 2026-11-24 2026-11-25" {
		t.Errorf("copies %q", n)
	}
	for _, naam := range strings.Fields(kopieNamen(t, s)) {
		pad := filepath.Join(kopieMap(s.Pad()), naam+".db")
		ergens(t, pad, "ouwetekst")
		if kopie := opent(t, pad, store.Opties{AlleenLezen: true}); kopie != nil {
			schoon(t, kopie)
			moet(t, kopie.Close())
		}
	}
	// What was being typed is not in them.
	schrijft(t, s, oud.ID, casus.Wijziging{Concepten: []casus.Concept{{Plaats: casus.Plaats{Vraag: "weg"}}}})
	nergens(t, s.Pad(), "conceptwoord")

	// A case that is in the last copy only goes from that one, which is made again.
	nieuw := voeg(t, s, eigen("Nieuw", "verdwijntekst"))
	moet(t, s.AutoKopie(ctx))
	moet(t, s.Verwijder(ctx, nieuw.ID))
	moet(t, s.Wis(ctx))
	if n := kopieNamen(t, s); n != "2026-11-22 2026-11-24 2026-11-25 2026-11-26" {
		t.Errorf("after removal %q", n)
	}
	nergens(t, s.Pad(), "verdwijntekst")

	// A rewrite takes the copies that hold the case, and leaves a clean one.
	schrijft(t, s, oud.ID, casus.Wijziging{Herzien: map[int]anoniem.Tekst{1: tekst("[PERSOON-1]")}})
	moet(t, s.Wis(ctx))
	if n := kopieNamen(t, s); n != "2026-11-26" {
		t.Errorf("after a rewrite %q", n)
	}
	nergens(t, s.Pad(), "ouwetekst")
}

// Copies that were made when the clock was ahead count as the oldest: the one of today is never thinned away by them.
func TestAutoKopieNaVoorlopendeKlok(t *testing.T) {
	k := nieuweKlok()
	s := opent(t, dbPad(t), store.Opties{Nu: k.nu})
	voeg(t, s, eigen("Titel", "tekst"))
	moet(t, eigenMap(kopieMap(s.Pad())))
	for _, naam := range []string{"2031-01-01.db", "2031-01-02.db", "2031-01-03.db"} {
		moet(t, os.WriteFile(filepath.Join(kopieMap(s.Pad()), naam), []byte("uit de toekomst"), 0o600))
	}
	for _, wil := range []string{
		"2026-11-21 2031-01-02 2031-01-03", "2026-11-21 2026-11-22 2031-01-03",
		"2026-11-21 2026-11-22 2026-11-23 2031-01-03", "2026-11-22 2026-11-23 2026-11-24 2031-01-03",
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
	moet(t, eigenMap(kopieMap(s.Pad())))
	for _, naam := range []string{".2026-11-20.db-123.deel", "2026-11-19.db", "van-mij.txt"} {
		moet(t, os.WriteFile(filepath.Join(kopieMap(s.Pad()), naam), []byte("rommel"), 0o600))
	}
	moet(t, s.AutoKopie(ctx))
	moet(t, s.Verwijder(ctx, c.ID))
	moet(t, s.Wis(ctx))
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
	schrijft(t, s, c.ID, casus.Wijziging{Herzien: map[int]anoniem.Tekst{1: tekst("[PERSOON-1]")}})
	kort, stop := context.WithTimeout(ctx, 200*time.Millisecond)
	defer stop()
	if err := s.Wis(kort); err == nil || !s.NogNietWeg() {
		t.Errorf("not said: %v", err)
	}
	moet(t, vast.Close())
	moet(t, s.Close())
	nergens(t, s.Pad(), "weggaand")
	if n := kopieNamen(t, s); n == "" || strings.Contains(n, " ") {
		t.Errorf("copies %q, want one", n)
	}
}

// A copy with a case that is nowhere else stays, whatever its age, and a removal leaves that case in it.
func TestLaatsteKopieVanEenCasusBlijft(t *testing.T) {
	ctx := context.Background()
	k := nieuweKlok()
	s := opent(t, dbPad(t), store.Opties{Nu: k.nu})
	weg := voeg(t, s, eigen("Weg", "weggaand"))
	kwijt := voeg(t, s, eigen("Kwijt", "onvindbaar"))
	moet(t, s.AutoKopie(ctx))
	_, err := s.db().Exec("DELETE FROM casus WHERE id = ?", kwijt.ID) // as damage would
	moet(t, err)
	for range 200 {
		k.verder(24 * time.Hour)
		moet(t, s.AutoKopie(ctx))
	}
	if n := kopieNamen(t, s); !strings.HasPrefix(n, "2026-11-21 ") || len(strings.Fields(n)) > 11 {
		t.Errorf("copies %q", n)
	}
	moet(t, s.Verwijder(ctx, weg.ID))
	moet(t, s.Wis(ctx))
	nergens(t, s.Pad(), "weggaand")
	oud := filepath.Join(kopieMap(s.Pad()), "2026-11-21.db")
	ergens(t, oud, "onvindbaar")
	kopie := opent(t, oud, store.Opties{AlleenLezen: true})
	if ks, err := kopie.Lijst(ctx, store.Filter{}); err != nil || len(ks) != 1 || ks[0].ID != kwijt.ID {
		t.Errorf("%v, %v", ks, err)
	}
}

// A day's work is in the copy of that day: it is made again when something was written.
func TestKopieVanVandaagIsBij(t *testing.T) {
	ctx := context.Background()
	s := opent(t, dbPad(t), store.Opties{Nu: nieuweKlok().nu})
	voeg(t, s, eigen("Een", "ochtendwerk"))
	moet(t, s.AutoKopie(ctx))
	voeg(t, s, eigen("Twee", "middagwerk"))
	moet(t, s.Rust(ctx))
	pad := filepath.Join(kopieMap(s.Pad()), "2026-11-21.db")
	ergens(t, pad, "middagwerk")
	voor, err := os.Stat(pad)
	moet(t, err)
	moet(t, s.Rust(ctx))
	if na, err := os.Stat(pad); err != nil || !os.SameFile(voor, na) {
		t.Errorf("made again although nothing was written: %v", err)
	}
}
