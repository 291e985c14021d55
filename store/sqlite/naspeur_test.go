package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
	"oliekan/store/kern"
)

// metKanarie makes a case in which a word stands in every place that there is: title, verloop with what was replaced and
// taken back, a long text, kept words, concept, and with them the index and the automatic copies.
func metKanarie(t *testing.T, s *Store, k *klok) (casus.ID, []anoniem.Tekst) {
	t.Helper()
	c := voeg(t, s, eigen("Over de kanarievogel", "De Kanarievogel zingt.", strings.Repeat("een lang verhaal ", 700)+"over de kanarievogel"))
	voor := zeg(3, "effect", "de KANARIEVOGEL zwijgt")
	voor.Daad, voor.Over = casus.Vervang, 1
	schrijft(t, s, c.ID, casus.Wijziging{
		Inbrengen: []casus.Inbreng{voor, herroep(4, 2)}, Houd: []anoniem.Tekst{tekst("Kanarievogel")},
		Concepten: []casus.Concept{{Plaats: casus.Plaats{Vraag: "weg"}, Tekst: tekst("nog een kanarievogel")}},
	})
	for range 3 {
		moet(t, s.AutoKopie(context.Background()))
		k.verder(24 * time.Hour)
	}
	c, ks, err := s.Haal(context.Background(), c.ID)
	moet(t, err)
	return c.ID, append(append(c.Teksten(), c.Houd...), kern.ConceptTeksten(ks)...)
}

// zonderKanarie is the change that takes the word out of all of it.
func zonderKanarie() casus.Wijziging {
	return casus.Wijziging{
		Kop: &casus.Kop{Titel: tekst("Over de [weggehaald]"), Staat: casus.Werkversie, Wetsdatum: "2026-11-21", Plaats: casus.Plaats{Vraag: "vraag"}},
		Herzien: map[int]anoniem.Tekst{
			1: tekst("De [weggehaald] zingt."), 2: tekst(strings.Repeat("een lang verhaal ", 700) + "over de [weggehaald]"),
			3: tekst("de [weggehaald] zwijgt"),
		},
		Vergeet:   []anoniem.Tekst{tekst("Kanarievogel")},
		Concepten: []casus.Concept{{Plaats: casus.Plaats{Vraag: "weg"}, Tekst: tekst("nog een [weggehaald]")}},
	}
}

// speurt traces a word in a case.
func speurt(t *testing.T, s *Store, id casus.ID, woord string, teksten ...anoniem.Tekst) store.Spoor {
	t.Helper()
	spoor, err := s.Naspeur(context.Background(), id, tekst(woord), teksten)
	moet(t, err)
	return spoor
}

func TestNaspeurOveralWeg(t *testing.T) {
	k := nieuweKlok()
	s := opent(t, dbPad(t), store.Opties{Nu: k.nu})
	ander := voeg(t, s, eigen("Blijft", "overblijfsel"))
	id, weg := metKanarie(t, s, k)
	for _, vorm := range []string{"kanarievogel", "Kanarievogel", "KANARIEVOGEL"} {
		ergens(t, s.Pad(), vorm)
		ergens(t, filepath.Join(kopieMap(s.Pad()), "2026-11-21.db"), vorm)
	}
	schrijft(t, s, id, zonderKanarie())
	spoor := speurt(t, s, id, "kanarievogel", weg...)
	if !spoor.Weg() || spoor.Nog || spoor.Langer || len(spoor.Elders) > 0 || spoor.Kopieen != 1 {
		t.Errorf("%+v", spoor)
	}
	nergensGevouwen(t, s.Pad(), "kanarievogel")
	schoon(t, s)
	if c, _, err := s.Haal(context.Background(), ander.ID); err != nil || len(c.Verloop) != 1 {
		t.Errorf("other case: %v, %v", c, err)
	}
}

// nergensGevouwen is nergens whatever the capitals.
func nergensGevouwen(t *testing.T, pad, woord string) {
	t.Helper()
	moet(t, filepath.WalkDir(filepath.Dir(pad), func(p string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(p)
		if bytes.Contains(bytes.ToLower(b), []byte(woord)) {
			t.Errorf("%q is still in %s", woord, filepath.Base(p))
		}
		return err
	}))
}

func TestNaspeurUitgesteld(t *testing.T) {
	ctx := context.Background()
	k := nieuweKlok()
	s := opent(t, dbPad(t), store.Opties{Nu: k.nu})
	id, weg := metKanarie(t, s, k)
	ander := opent(t, s.Pad(), store.Opties{})
	tx, err := ander.db().BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	moet(t, err)
	if _, err := haalVerloop(ctx, tx, 1); err != nil {
		t.Fatal(err)
	}
	schrijft(t, s, id, zonderKanarie())
	if spoor := speurt(t, s, id, "kanarievogel", weg...); !spoor.Uitgesteld || spoor.Weg() || !errors.Is(spoor.Waarom, store.ErrBezet) {
		t.Errorf("while another window reads: %+v", spoor)
	}
	moet(t, tx.Rollback())
	dood, stop := context.WithCancel(ctx)
	stop()
	if err := s.wis(dood); err == nil || errors.Is(err, store.ErrBezet) {
		t.Errorf("the reason is not told: %v", err)
	}
	moet(t, ander.Close())
	moet(t, s.Close())
	nergensGevouwen(t, s.Pad(), "kanarievogel")
}

// Naspeur must see what is there: in the file, in its log, and in a copy, also when the text is longer than a page.
func TestNaspeurVindtWatErNogIs(t *testing.T) {
	lang := strings.Repeat("alle woorden van dit verhaal zijn gewoon ", 300)
	for _, g := range []struct {
		naam, woord string
		weg         anoniem.Tekst
		bestand     string
	}{
		{"woord", "kanarievogel", anoniem.Tekst{}, "oliekan.db"},
		{"antwoord", "", tekst("dit hele antwoord had er niet in mogen staan"), "oliekan.db"},
		{"lang antwoord", "", tekst(lang), "oliekan.db"},
		{"kopie", "kopievogel", anoniem.Tekst{}, "2026-11-21.db"},
	} {
		t.Run(g.naam, func(t *testing.T) {
			s := opent(t, dbPad(t), store.Opties{Nu: nieuweKlok().nu})
			c := voeg(t, s, eigen("Casus", "blijft"))
			// A place that is no text of a case: as if something had been left behind.
			_, err := s.db().Exec("CREATE TABLE rest (b BLOB)")
			moet(t, err)
			_, err = s.db().Exec("INSERT INTO rest VALUES (?)", []byte("xx Kanarievogels "+g.weg.String()))
			moet(t, err)
			moet(t, eigenMap(kopieMap(s.Pad())))
			moet(t, os.WriteFile(filepath.Join(kopieMap(s.Pad()), "2026-11-21.db"), []byte("xx KOPIEVOGEL"), 0o600))
			s.vegen.Store(false)
			var teksten []anoniem.Tekst
			if !g.weg.Leeg() {
				teksten = []anoniem.Tekst{g.weg}
			}
			var spoor store.Spoor
			moet(t, s.speur(context.Background(), kern.MaakNaalden(tekst(g.woord), teksten), &spoor))
			if !slices.Contains(spoor.Gevonden, g.bestand) || spoor.Weg() {
				t.Errorf("%+v", spoor)
			}
			if vol := speurt(t, s, c.ID, "nergensdus"); !vol.Weg() {
				t.Errorf("another word: %+v", vol)
			}
		})
	}
}

// What is swept after it was found is not told.
func TestNaspeurVeegtNogEens(t *testing.T) {
	s := opent(t, dbPad(t), store.Opties{Nu: nieuweKlok().nu})
	c := voeg(t, s, eigen("Casus", "blijft"))
	moet(t, eigenMap(kopieMap(s.Pad())))
	moet(t, os.WriteFile(filepath.Join(kopieMap(s.Pad()), "2026-11-20.db"), []byte("xx kopievogel"), 0o600))
	if spoor := speurt(t, s, c.ID, "kopievogel"); !spoor.Weg() || spoor.Kopieen != 1 {
		t.Errorf("%+v", spoor)
	}
	nergens(t, s.Pad(), "kopievogel")
}

func TestNaspeurElders(t *testing.T) {
	s := opentNieuw(t)
	deze := voeg(t, s, eigen("Deze", "[weggehaald] belt, en de imkerij ook"))
	voeg(t, s, eigen("Eerste", "De Ímkers belden."))
	voeg(t, s, eigen("Tweede", "niets", "bij de imker"))
	voeg(t, s, eigen("Derde", "de imkerij"))
	moet(t, s.LaadOefen(context.Background(), "1", []casus.Casus{oefencasus("Oefen", "een imker")}))
	spoor := speurt(t, s, deze.ID, "de imker")
	var titels []string
	for _, k := range spoor.Elders {
		titels = append(titels, k.Titel.String())
	}
	if got := strings.Join(titels, " "); got != "Tweede Eerste" {
		t.Errorf("elsewhere in %q", got)
	}
	if !spoor.Weg() || !spoor.Langer || spoor.Nog {
		t.Errorf("a word that lives elsewhere: %+v", spoor)
	}
	if spoor = speurt(t, s, deze.ID, "Belt"); !spoor.Nog {
		t.Errorf("a word that still stands here: %+v", spoor)
	}
}

func TestNaspeurWeigert(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Deze", "antwoord"))
	moet(t, s.LaadOefen(ctx, "1", []casus.Casus{oefencasus("Oefen", "tekst")}))
	oefen, err := s.Lijst(ctx, store.Filter{Soort: store.SoortOefen})
	moet(t, err)
	lezend := opent(t, s.Pad(), store.Opties{AlleenLezen: true})
	for _, g := range []struct {
		s   *Store
		id  casus.ID
		wil error
	}{{s, casus.NieuwID(), store.ErrOnbekend}, {s, oefen[0].ID, store.ErrOefen}, {lezend, c.ID, store.ErrAlleenLezen}} {
		if _, err := g.s.Naspeur(ctx, g.id, tekst("woord"), nil); !errors.Is(err, g.wil) {
			t.Errorf("err = %v, want %v", err, g.wil)
		}
	}
}
