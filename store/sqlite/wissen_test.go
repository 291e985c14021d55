package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"math/rand"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
	"oliekan/toets"
)

// nergens fails if a word is in any byte of the database, what lies beside it, and what is in its directories.
// Reading the database from outside SQLite drops its locks (see the package comment): here there is nobody else.
func nergens(t *testing.T, pad string, woorden ...string) {
	t.Helper()
	moet(t, filepath.WalkDir(filepath.Dir(pad), func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(p)
		for _, w := range woorden {
			if bytes.Contains(b, []byte(w)) {
				t.Errorf("%q is still in %s", w, filepath.Base(p))
			}
		}
		return err
	}))
}

// ergens fails if a word is not in the database: proof that nergens would see it.
func ergens(t *testing.T, pad, woord string) {
	t.Helper()
	var alles []byte
	for _, p := range bestanden(pad) {
		b, _ := os.ReadFile(p)
		alles = append(alles, b...)
	}
	if !bytes.Contains(alles, []byte(woord)) {
		t.Errorf("%q should be in the database", woord)
	}
}

// nietInRijen fails if a word is in anything that can be read with a query, the search index included.
func nietInRijen(t *testing.T, s *Store, woord string) {
	t.Helper()
	n, err := eenGetal(context.Background(), s.db(), "SELECT count(*) FROM ("+levend+`
		UNION ALL SELECT 0, titel FROM zoek UNION ALL SELECT 0, tekst FROM zoek UNION ALL SELECT 0, toon FROM zoek)
		WHERE titel LIKE '%`+woord+`%'`)
	if err != nil || n > 0 {
		t.Errorf("%q is in %d rows, %v", woord, n, err)
	}
}

// schoon fails if the check of the database finds anything.
func schoon(t *testing.T, s *Store) {
	t.Helper()
	bs, err := s.Controleer(context.Background())
	moet(t, err)
	for _, b := range bs {
		t.Errorf("found: %+v", b)
	}
}

// While another window reads, removed text cannot all go yet; the write happens, and wiping is tried again.
func TestWegZodraHetKan(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Casus", "weggaand", "tweede"))
	ander := opent(t, s.Pad(), store.Opties{})
	tx, err := ander.db().BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	moet(t, err)
	if _, err := haalVerloop(ctx, tx, 1); err != nil {
		t.Fatal(err)
	}
	schrijft(t, s, c.ID, casus.Wijziging{Herzien: map[int]anoniem.Tekst{1: tekst("[PERSOON-1]")}})
	if err := s.Wis(ctx); !errors.Is(err, store.ErrBezet) || !s.NogNietWeg() {
		t.Errorf("gone while another window could still read it: %v", err)
	}
	moet(t, tx.Rollback())
	moet(t, s.Wis(ctx))
	if s.NogNietWeg() {
		t.Error("not gone")
	}
	nergens(t, s.Pad(), "weggaand")
}

// A crash between removing and wiping: the next run takes it up.
func TestWisNaCrash(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Casus", "weggaand"))
	moet(t, s.AutoKopie(ctx))
	moet(t, s.transactie(ctx, func(tx *sql.Tx) error {
		if err := zetTeWissen(ctx, tx, string(c.ID)); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "UPDATE inbreng SET tekst = 'nieuw'")
		return errors.Join(err, wisRegister(ctx, tx, 1))
	}))
	moet(t, s.db().Close()) // as a crash: nothing of ours runs
	s = opent(t, s.Pad(), store.Opties{})
	if !s.NogNietWeg() {
		t.Error("the stamp was not seen")
	}
	moet(t, s.Close())
	nergens(t, s.Pad(), "weggaand")
	if s = opent(t, s.Pad(), store.Opties{}); s.NogNietWeg() {
		t.Error("the stamp is still there")
	}
}

// wegweg is a way in which a word goes from a case.
type wegweg struct {
	naam string
	doe  func(c casus.Casus, woord string)
}

// wegwegen are all those ways: rewritten, replaced, emptied, removed, dropped.
func wegwegen(t *testing.T, s *Store) []wegweg {
	concept := func(s string) casus.Wijziging {
		return casus.Wijziging{Concepten: []casus.Concept{{Plaats: casus.Plaats{Vraag: "effect"}, Tekst: tekst(s)}}}
	}
	return []wegweg{
		{"herzien", func(c casus.Casus, woord string) {
			schrijft(t, s, c.ID, casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(2, "effect", "over "+woord)}})
			schrijft(t, s, c.ID, casus.Wijziging{Herzien: map[int]anoniem.Tekst{2: tekst("over [PERSOON-1]")}})
		}},
		{"titel", func(c casus.Casus, woord string) {
			for _, titel := range []string{woord + " en meer", "Nieuwe titel"} {
				kop := c.Kop
				kop.Titel = tekst(titel)
				schrijft(t, s, c.ID, casus.Wijziging{Kop: &kop})
			}
		}},
		{"concept korter", func(c casus.Casus, woord string) {
			schrijft(t, s, c.ID, concept(strings.Repeat("lang ", 900)+woord))
			schrijft(t, s, c.ID, concept("kort"))
		}},
		{"concept leeg", func(c casus.Casus, woord string) {
			schrijft(t, s, c.ID, concept(woord))
			schrijft(t, s, c.ID, concept(""))
		}},
		{"casus", func(_ casus.Casus, woord string) {
			c := voeg(t, s, eigen("Titel "+woord, woord, "en "+woord))
			schrijft(t, s, c.ID, concept(woord))
			schrijft(t, s, c.ID, casus.Wijziging{Houd: []anoniem.Tekst{tekst(woord)}, Inbrengen: []casus.Inbreng{herroep(3, 2)}})
			moet(t, s.Verwijder(context.Background(), c.ID))
		}},
		{"code en data", func(_ casus.Casus, woord string) {
			c := eigen("Klaar")
			c.Code = woord
			c = voeg(t, s, c)
			c.Staat = casus.Trainingsklaar
			schrijft(t, s, c.ID, casus.Wijziging{Kop: &c.Kop})
		}},
	}
}

// Every way in which text can go, with a word of its own, looked for while the database is still open.
func TestWegIsWeg(t *testing.T) {
	s := opentNieuw(t)
	blijft := voeg(t, s, eigen("Blijft", "overblijfsel"))
	for _, g := range wegwegen(t, s) {
		t.Run(g.naam, func(t *testing.T) {
			woord := "zqv" + strings.ReplaceAll(g.naam, " ", "") + "xkw"
			g.doe(voeg(t, s, eigen("Casus", "eerste")), woord)
			// At once it is in no row and not in the log; what may be left in loose corners is owed.
			nietInRijen(t, s, woord)
			if owed := s.vegen.Load(); owed == strings.HasPrefix(g.naam, "concept") {
				t.Errorf("owed: %v", owed)
			}
			if info, err := os.Stat(s.Pad() + "-wal"); err != nil || info.Size() > 0 {
				t.Errorf("the log was not emptied: %v", err)
			}
			moet(t, s.Wis(context.Background()))
			nergens(t, s.Pad(), woord, woord[3:])
			if s.NogNietWeg() {
				t.Error("NogNietWeg")
			}
		})
	}
	ergens(t, s.Pad(), "overblijfsel")
	if c, _, err := s.Haal(context.Background(), blijft.ID); err != nil || len(c.Verloop) != 1 {
		t.Errorf("other case: %v, %v", c, err)
	}
	schoon(t, s)
}

// paginas gives the bytes of the pages of a table, by what they are for: "leaf", "internal" or "overflow".
func paginas(t *testing.T, s *Store, tabel string) map[string][]byte {
	t.Helper()
	rows, err := s.db().Query("SELECT d.pagetype, p.data FROM dbstat d JOIN sqlite_dbpage p ON p.pgno = d.pageno WHERE d.name = ?", tabel)
	moet(t, err)
	defer func() { _ = rows.Close() }()
	uit := map[string][]byte{}
	for rows.Next() {
		var soort string
		var data []byte
		moet(t, rows.Scan(&soort, &data))
		uit[soort] = append(uit[soort], data...)
	}
	moet(t, rows.Err())
	return uit
}

// A concept, of whatever length, stands where SQLite never copies it.
func TestConceptStaatInOverloop(t *testing.T) {
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Casus"))
	for _, n := range []int{1, 10, 400, 1000, 3000, 4000, 4096, 9000} {
		woord := strings.Repeat("x", n) + "conceptwoord"
		schrijft(t, s, c.ID, casus.Wijziging{Concepten: []casus.Concept{{
			Plaats: casus.Plaats{Vraag: "effect"}, Keus: "keuswoord", Tekst: tekst(woord),
		}}})
		ps := paginas(t, s, "concept")
		if !bytes.Contains(ps["overflow"], []byte("keuswoord")) {
			t.Errorf("%d runes: not in overflow", n)
		}
		if bytes.Contains(ps["leaf"], []byte("woord")) {
			t.Errorf("%d runes: in a leaf", n)
		}
	}
}

// A copy of a living row that SQLite left in the unused part of a page is gone when the row changes.
func TestLosseKopieVanRij(t *testing.T) {
	for zaad := range int64(20) {
		s := opentNieuw(t)
		l := &leven{t: t, s: s, r: rand.New(rand.NewSource(zaad))}
		for range 6 {
			l.nieuw()
		}
		for range 150 {
			l.zegt(l.kaarten[l.r.Intn(6)], l.woord())
		}
		alles := paginas(t, s, "inbreng")["leaf"]
		for _, k := range l.kaarten {
			for nr := 1; nr <= k.nr; nr++ {
				w := k.levend[fmt.Sprint(nr)]
				if bytes.Count(alles, []byte(w)) < 2 {
					continue
				}
				schrijft(t, s, k.id, casus.Wijziging{Herzien: map[int]anoniem.Tekst{nr: tekst("[PERSOON-1]")}})
				nietInRijen(t, s, w)
				moet(t, s.Wis(context.Background()))
				nergens(t, s.Pad(), w)
				return
			}
		}
	}
	t.Fatal("SQLite left no copy in twenty trials: this proves nothing")
}

// A long life at random: no text that is gone may be anywhere, whatever SQLite did with its pages in between.
func TestWegIsWegNaVeelSchrijven(t *testing.T) {
	zaad := rand.Int63()
	t.Logf("seed %d", zaad)
	s := opentNieuw(t)
	l := &leven{t: t, s: s, r: rand.New(rand.NewSource(zaad))}
	for range 8 {
		l.nieuw()
	}
	for ronde := range 5 {
		for range 60 {
			l.stap()
		}
		moet(t, s.Wis(context.Background()))
		nergens(t, s.Pad(), l.dood...)
		if ronde == 4 {
			schoon(t, s)
		}
	}
	moet(t, s.Close())
	nergens(t, s.Pad(), l.dood...)
	for _, k := range l.kaarten {
		for _, w := range k.levend {
			ergens(t, s.Pad(), w)
		}
	}
}

// leven writes at random and keeps the books of which words are alive and which are gone.
type leven struct {
	t       *testing.T
	s       *Store
	r       *rand.Rand
	kaarten []*kaart
	dood    []string
}

// kaart is one case in the books: its words by place.
type kaart struct {
	id     casus.ID
	nr     int
	levend map[string]string
}

// woord makes a word that occurs nowhere else; random letters, because the index shares the beginnings of words.
func (l *leven) woord() string {
	b := make([]byte, 12)
	for i := range b {
		b[i] = byte('a' + l.r.Intn(26))
	}
	return string(b)
}

// zin is a text of any length with the word in it.
func (l *leven) zin(w string) anoniem.Tekst {
	return tekst(strings.Repeat("gewoon ", l.r.Intn(40)) + w + strings.Repeat(" daarna", l.r.Intn(90)))
}

// zet notes that a word stands at a place, and that what stood there is gone.
func (l *leven) zet(k *kaart, plek, w string) {
	if oud := k.levend[plek]; oud != "" {
		l.dood = append(l.dood, oud[3:])
	}
	delete(k.levend, plek)
	if w != "" {
		k.levend[plek] = w
	}
}

func (l *leven) nieuw() {
	w := l.woord()
	c := voeg(l.t, l.s, eigen("Titel "+w))
	k := &kaart{id: c.ID, levend: map[string]string{}}
	l.zet(k, "titel", w)
	l.kaarten = append(l.kaarten, k)
}

func (l *leven) stap() {
	i := l.r.Intn(len(l.kaarten))
	k, w := l.kaarten[i], l.woord()
	switch n := l.r.Intn(20); {
	case n < 9 || k.nr == 0:
		l.zegt(k, w)
	case n < 12:
		nr := 1 + l.r.Intn(k.nr)
		schrijft(l.t, l.s, k.id, casus.Wijziging{Herzien: map[int]anoniem.Tekst{nr: l.zin(w)}})
		l.zet(k, fmt.Sprint(nr), w)
	case n < 18:
		vraag := []string{"vraag", "effect", "weg"}[l.r.Intn(3)]
		concept := casus.Concept{Plaats: casus.Plaats{Vraag: toets.VraagID(vraag)}, Tekst: l.zin(w)}
		schrijft(l.t, l.s, k.id, casus.Wijziging{Concepten: []casus.Concept{concept}})
		l.zet(k, vraag, w)
	case n < 19:
		moet(l.t, l.s.Verwijder(context.Background(), k.id))
		for plek := range k.levend {
			l.zet(k, plek, "")
		}
		l.kaarten = append(l.kaarten[:i], l.kaarten[i+1:]...)
		l.nieuw()
	default:
		l.nieuw()
	}
}

// zegt adds an answer with the word in it.
func (l *leven) zegt(k *kaart, w string) {
	k.nr++
	in := zeg(k.nr, "effect", "")
	in.Tekst = l.zin(w)
	schrijft(l.t, l.s, k.id, casus.Wijziging{Inbrengen: []casus.Inbreng{in}})
	l.zet(k, fmt.Sprint(k.nr), w)
}

// What is alive stands in a file while the database is rebuilt, not in memory: that would take as much as the file.
func TestWisGaatNietDoorHetGeheugen(t *testing.T) {
	if hoogsteMiB() == 0 {
		t.Skip("the system does not tell what a process holds")
	}
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel", "een"))
	lang := strings.Repeat("een lang antwoord ", 20_000)
	_, err := s.db().Exec(`WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 150)
		INSERT INTO inbreng SELECT 1, i, 1, 'effect', 'consulent', 'zeg', 0, 0, '', ?, '' FROM n`, lang)
	moet(t, err)
	moet(t, s.transactie(context.Background(), func(tx *sql.Tx) error { return zetTeWissen(context.Background(), tx, string(c.ID)) }))
	s.vegen.Store(true)
	debug.FreeOSMemory()
	if os.WriteFile("/proc/self/clear_refs", []byte("5"), 0) != nil {
		t.Skip("the peak cannot be reset here")
	}
	voor := hoogsteMiB()
	moet(t, s.Wis(context.Background()))
	if na := hoogsteMiB() - voor; na > 32 {
		t.Errorf("the wipe of a file of 50 MB took %d MiB", na)
	}
}
