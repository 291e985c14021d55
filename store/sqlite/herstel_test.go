package sqlite

import (
	"context"
	"errors"
	"io/fs"
	"math/rand"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
)

// werkplek is a library as a killed program leaves it: a copy of this morning, and what was done since in the file and its log.
type werkplek struct {
	pad             string
	ochtend, middag casus.ID // in the copy; after it
	verder          casus.ID // in the copy, with more said after it
	weg             casus.ID // in the copy, removed after it, and not wiped yet
	gemaskeerd      casus.ID // in the copy with a name, masked after it, and not wiped yet
	kopieEigen      int
}

func maakWerkplek(t *testing.T) werkplek {
	t.Helper()
	ctx := context.Background()
	pad := dbPad(t)
	s, err := Open(ctx, pad, store.Opties{Nu: nieuweKlok().nu})
	moet(t, err)
	w := werkplek{kopieEigen: 4}
	w.ochtend = voeg(t, s, eigen("Ochtend", "ochtendwoord")).ID
	w.verder = voeg(t, s, eigen("Verder", "eerste antwoord")).ID
	w.weg = voeg(t, s, eigen("Weg", "weggehaald antwoord")).ID
	w.gemaskeerd = voeg(t, s, eigen("Gemaskeerd", "over Quintijn gaat het")).ID
	for i := range 30 {
		schrijft(t, s, w.ochtend, casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(i+2, "effect", strings.Repeat("vulling van de ochtend ", 30))}})
	}
	moet(t, s.AutoKopie(ctx))
	moet(t, s.leegLog(ctx))
	w.middag = voeg(t, s, eigen("Middag", "middagwoord")).ID
	zetSessie(t, s, sessie(w.middag, "sessiewoord"))
	moet(t, s.Verwijder(ctx, w.weg))
	schrijft(t, s, w.gemaskeerd, casus.Wijziging{Herzien: map[int]anoniem.Tekst{1: tekst("over [zoon] gaat het")}})
	schrijft(t, s, w.verder, casus.Wijziging{
		Inbrengen: []casus.Inbreng{zeg(2, "effect", "tweede antwoord")},
		Concepten: []casus.Concept{{Plaats: casus.Plaats{Vraag: "weg"}, Tekst: tekst("half getypt")}},
	})
	w.pad = alsGedood(t, s)
	moet(t, s.Close())
	return w
}

// alsGedood gives the files of an open library as a killed program leaves them.
func alsGedood(t *testing.T, s *Store) string {
	t.Helper()
	pad := filepath.Join(t.TempDir(), "plek", filepath.Base(s.Pad()))
	moet(t, os.MkdirAll(filepath.Dir(pad), 0o700))
	moet(t, os.CopyFS(filepath.Dir(pad), os.DirFS(filepath.Dir(s.Pad()))))
	_ = os.RemoveAll(slotMap(pad))
	return pad
}

// kopiePad is the copy of the morning.
func (w werkplek) kopiePad() string { return filepath.Join(kopieMap(w.pad), "2026-11-21.db") }

// schade breaks the file in one way. It says whether all that was done since the copy must be back afterwards.
type schade struct {
	naam  string
	doe   func(t *testing.T, w werkplek)
	alles bool
}

func bytesIn(t *testing.T, pad string, doe func(b []byte) []byte) {
	t.Helper()
	b, err := os.ReadFile(pad)
	moet(t, err)
	moet(t, os.WriteFile(pad, doe(b), 0o600))
}

func schaden(r *rand.Rand) []schade {
	in := func(doe func(b []byte) []byte) func(*testing.T, werkplek) {
		return func(t *testing.T, w werkplek) { t.Helper(); bytesIn(t, w.pad, doe) }
	}
	return []schade{
		{"kop op nul", in(func(b []byte) []byte { clear(b[:100]); return b }), true},
		{"afgekapt", in(func(b []byte) []byte { return b[:1+r.Intn(len(b)-1)] }), false},
		{"bladzijden op nul", in(func(b []byte) []byte {
			for range 5 {
				i := r.Intn(len(b)/4096) * 4096
				clear(b[i : i+4096])
			}
			return b
		}), false},
		{"willekeurige bytes", in(func(b []byte) []byte {
			for range 400 {
				b[r.Intn(len(b))] = byte(r.Intn(256))
			}
			return b
		}), false},
		{"leeg", in(func([]byte) []byte { return nil }), false},
		{"weg", func(t *testing.T, w werkplek) { t.Helper(); moet(t, os.Remove(w.pad)) }, false},
		{"tekst", in(func([]byte) []byte { return []byte("Dit is een brief en geen database. " + strings.Repeat("x", 5000)) }), false},
		{"log van een ander", func(t *testing.T, w werkplek) {
			t.Helper()
			ander := maakWerkplek(t)
			b, err := os.ReadFile(ander.pad + "-wal")
			moet(t, err)
			moet(t, os.WriteFile(w.pad+"-wal", b, 0o600))
		}, false},
		{"log weg", func(t *testing.T, w werkplek) { t.Helper(); _ = os.Remove(w.pad + "-wal") }, false},
		{"halve kopie", func(t *testing.T, w werkplek) {
			t.Helper()
			b, err := os.ReadFile(w.kopiePad())
			moet(t, err)
			moet(t, os.WriteFile(w.pad, b[:len(b)/2], 0o600))
		}, false},
		{"nieuwere vorm", func(t *testing.T, w werkplek) { t.Helper(); sqliteBestand(t, w.pad, "PRAGMA user_version = 999") }, true},
		{"vreemd bestand", func(t *testing.T, w werkplek) {
			t.Helper()
			moet(t, os.Remove(w.pad))
			_ = os.Remove(w.pad + "-wal")
			sqliteBestand(t, w.pad, "CREATE TABLE boodschappen (wat TEXT)")
		}, false},
		{"kopie eroverheen", func(t *testing.T, w werkplek) {
			t.Helper()
			b, err := os.ReadFile(w.kopiePad())
			moet(t, err)
			moet(t, os.WriteFile(w.pad, b, 0o600))
		}, false},
	}
}

// Whatever happened to the file: the copy comes back, what can be read of the rest too, and work goes on.
func TestHerstel(t *testing.T) {
	zaad := time.Now().UnixNano()
	t.Logf("seed %d", zaad)
	for _, g := range schaden(rand.New(rand.NewSource(zaad))) {
		t.Run(g.naam, func(t *testing.T) {
			ctx := context.Background()
			w := maakWerkplek(t)
			g.doe(t, w)
			v, err := Herstel(ctx, w.pad, KeusNieuwste, store.Opties{Nu: nieuweKlok().nu, Naloop: nepNaloop})
			if err != nil {
				t.Fatalf("%v (%+v)", err, v)
			}
			t.Logf("brought over %d, completed %d, lost %d, unreadable %v", len(v.Overgebracht), len(v.Aangevuld), len(v.Kwijt), v.Onleesbaar)
			naHerstel(t, w, v, g.alles)
		})
	}
}

// naHerstel looks at what came back.
func naHerstel(t *testing.T, w werkplek, v store.Herstelverslag, alles bool) {
	t.Helper()
	ctx := context.Background()
	s := opent(t, w.pad, store.Opties{Naloop: nepNaloop})
	schoon(t, s)
	c, _, err := s.Haal(ctx, w.ochtend)
	if err != nil || len(c.Verloop) != 31 {
		t.Errorf("morning: %d answers, %v", len(c.Verloop), err)
	}
	if ks, err := s.Lijst(ctx, store.Filter{}); err != nil || len(ks) != v.Eigen {
		t.Errorf("%d cases, reported %d, %v", len(ks), v.Eigen, err)
	}
	if v.Opzij != "" && !strings.Contains(filepath.Base(v.Opzij), ".opzij-20261121-100000") {
		t.Errorf("set aside as %s", v.Opzij)
	}
	schrijft(t, s, w.ochtend, casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(32, "effect", "en weer verder")}})
	if !alles {
		return
	}
	if len(v.Overgebracht) != 1 || v.Overgebracht[0].ID != w.middag || len(v.Aangevuld) != 2 || len(v.Kwijt) > 0 {
		t.Errorf("report %+v", v)
	}
	if c, ks, err := s.Haal(ctx, w.verder); err != nil || len(c.Verloop) != 2 || len(ks) != 1 {
		t.Errorf("completed: %d answers, %d concepts, %v", len(c.Verloop), len(ks), err)
	}
	if c, _, err := s.Haal(ctx, w.gemaskeerd); err != nil || c.Verloop[0].Tekst != tekst("over [zoon] gaat het") {
		t.Errorf("masked after the copy: %+v, %v", c.Verloop, err)
	}
	if _, _, err := s.Haal(ctx, w.weg); !errors.Is(err, store.ErrOnbekend) {
		t.Errorf("removed after the copy: %v", err)
	}
	if ts, err := s.Trainingen(ctx); err != nil || len(ts) != 1 {
		t.Errorf("%d sessions, %v", len(ts), err)
	}
}

// What comes over goes through the second scan.
func TestHerstelLooptNa(t *testing.T) {
	ctx := context.Background()
	w := maakWerkplek(t)
	s := opent(t, w.pad, store.Opties{})
	c := voeg(t, s, eigen("Casus", "dit gaat over Annelies"))
	w.pad = alsGedood(t, s)
	v, err := Herstel(ctx, w.pad, w.kopiePad(), store.Opties{Naloop: nepNaloop})
	if err != nil || len(v.Overgebracht) != 2 {
		t.Fatalf("%+v, %v", v, err)
	}
	s = opent(t, w.pad, store.Opties{})
	if nu, _, err := s.Haal(ctx, c.ID); err != nil || strings.Contains(nu.Verloop[0].Tekst.String(), "Annelies") {
		t.Errorf("%+v, %v", nu.Verloop, err)
	}
}

// What cannot be put back, or not now, changes nothing.
func TestHerstelGeweigerd(t *testing.T) {
	ctx := context.Background()
	w := maakWerkplek(t)
	kapot := filepath.Join(t.TempDir(), "kapot.db")
	b, err := os.ReadFile(w.kopiePad())
	moet(t, err)
	clear(b[3*4096 : 5*4096])
	moet(t, os.WriteFile(kapot, b, 0o600))
	brief := filepath.Join(t.TempDir(), "brief.txt")
	moet(t, os.WriteFile(brief, []byte("Dit is een brief."), 0o600))
	voor := inhoud(t, filepath.Dir(w.pad))
	for keus, wil := range map[string]error{
		w.pad: store.ErrZelfde, kapot: store.ErrBeschadigd, brief: store.ErrVreemd, t.TempDir(): store.ErrMap,
		filepath.Join(t.TempDir(), "nergens.db"): fs.ErrNotExist,
	} {
		if _, err := Herstel(ctx, w.pad, keus, store.Opties{}); !errors.Is(err, wil) {
			t.Errorf("%s: got %v, want %v", filepath.Base(keus), err, wil)
		}
	}
	if _, err := Herstel(ctx, filepath.Join(t.TempDir(), "x.db"), KeusNieuwste, store.Opties{}); !errors.Is(err, store.ErrGeenKopie) {
		t.Errorf("got %v, want ErrGeenKopie", err)
	}
	if na := inhoud(t, filepath.Dir(w.pad)); na != voor {
		t.Error("something changed")
	}
	s := opent(t, w.pad, store.Opties{})
	var bezet *store.InGebruikFout
	if _, err := Herstel(ctx, w.pad, KeusNieuwste, store.Opties{}); !errors.As(err, &bezet) || !slices.Equal(bezet.Processen, []int{os.Getpid()}) {
		t.Errorf("open: got %v", err)
	}
	moet(t, s.Close())
	if _, err := Herstel(ctx, w.kopiePad(), KeusNieuwste, store.Opties{}); !errors.Is(err, store.ErrKopie) {
		t.Errorf("a copy: got %v", err)
	}
}

// A library that is not there, or empty, is never made anew while there are copies, unless somebody says so.
func TestOpenVraagtEerst(t *testing.T) {
	ctx := context.Background()
	for naam, doe := range map[string]func(string) error{"weg": os.Remove, "leeg": func(p string) error { return os.Truncate(p, 0) }} {
		w := maakWerkplek(t)
		_ = os.Remove(w.pad + "-wal")
		moet(t, doe(w.pad))
		for range 4 {
			var k *store.KopieenFout
			if _, err := Open(ctx, w.pad, store.Opties{}); !errors.As(err, &k) || len(k.Kopieen) != 1 || k.Kopieen[0].Eigen != w.kopieEigen {
				t.Errorf("%s: got %v", naam, err)
			}
		}
		s := opent(t, w.pad, store.Opties{MagNieuw: true})
		if ks, err := s.Lijst(ctx, store.Filter{}); err != nil || len(ks) > 0 {
			t.Errorf("%s: %v, %v", naam, ks, err)
		}
		if _, err := os.Stat(w.kopiePad()); err != nil {
			t.Error(err)
		}
	}
}

// An automatic copy is for reading only, also when its path is given.
func TestKopieIsAlleenLezen(t *testing.T) {
	ctx := context.Background()
	w := maakWerkplek(t)
	voor := inhoud(t, kopieMap(w.pad))
	s := opent(t, w.kopiePad(), store.Opties{})
	if c, _, err := s.Haal(ctx, w.ochtend); err != nil || len(c.Verloop) != 31 {
		t.Errorf("%d answers, %v", len(c.Verloop), err)
	}
	_, fout := s.Nieuw(ctx, eigen("Mag niet"))
	_, slot := s.Slot(w.ochtend)
	for _, err := range []error{fout, slot, s.AutoKopie(ctx), s.Verwijder(ctx, w.ochtend)} {
		if !errors.Is(err, store.ErrKopie) || !errors.Is(err, store.ErrAlleenLezen) {
			t.Errorf("got %v, want ErrKopie", err)
		}
	}
	moet(t, s.Close())
	if na := inhoud(t, kopieMap(w.pad)); na != voor {
		t.Error("the copies changed")
	}
}

// The log of a database over which a copy was put is set aside, and the copy is what is opened.
func TestKopieEroverheen(t *testing.T) {
	w := maakWerkplek(t)
	b, err := os.ReadFile(w.kopiePad())
	moet(t, err)
	moet(t, os.WriteFile(w.pad, b, 0o600))
	s := opent(t, w.pad, store.Opties{})
	schoon(t, s)
	if op := s.OpzijGezet(); len(op) != 1 || !strings.HasSuffix(op[0], "-wal") {
		t.Errorf("set aside: %v", op)
	}
	if ks, err := s.Lijst(context.Background(), store.Filter{}); err != nil || len(ks) != w.kopieEigen {
		t.Errorf("%d cases, %v", len(ks), err)
	}
}

func TestKopieenLijst(t *testing.T) {
	ctx := context.Background()
	w := maakWerkplek(t)
	moet(t, os.WriteFile(filepath.Join(kopieMap(w.pad), "2026-11-20.db"), []byte("rommel"), 0o600))
	ks, err := Kopieen(ctx, w.pad)
	if err != nil || len(ks) != 2 {
		t.Fatalf("%+v, %v", ks, err)
	}
	if k := ks[0]; !k.Gezond || k.Eigen != w.kopieEigen || k.Pad != w.kopiePad() || k.Datum.Format(time.DateOnly) != "2026-11-21" {
		t.Errorf("%+v", k)
	}
	if k := ks[1]; k.Gezond || k.Eigen != 0 {
		t.Errorf("%+v", k)
	}
}
