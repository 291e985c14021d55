package sqlite

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
	"oliekan/toets"
)

// lesVan is a lesson with a text in every place.
func lesVan(woord string) casus.Lesstof {
	return casus.Lesstof{
		Lezer:       "jurist",
		Toelichting: map[toets.StapID]anoniem.Tekst{"effect": tekst("uitleg " + woord), "besluit": tekst("tweede " + woord)},
		Momenten:    []int{1, 2}, Leerpunten: []anoniem.Tekst{tekst("leerpunt " + woord), tekst("nog een")},
		Gezien: []string{"tijd", "namen"},
		Half:   []casus.Halftekst{{Lesplek: casus.Lesplek{Leerpunt: 3}, Tekst: tekst("half " + woord)}},
	}
}

// afgerond is a finished case with two answers.
func afgerond() casus.Casus {
	c := eigen("Casus", "eerste", "tweede")
	c.Staat = casus.Afgerond
	return c
}

func zetLes(t testing.TB, s *Store, id casus.ID, l casus.Lesstof) []store.Nagelopen {
	t.Helper()
	n, err := s.ZetLesstof(context.Background(), id, l)
	moet(t, err)
	return n
}

func haalLes(t testing.TB, s *Store, id casus.ID) casus.Lesstof {
	t.Helper()
	l, err := s.Lesstof(context.Background(), id)
	moet(t, err)
	return l
}

func TestLesstofHeenEnWeer(t *testing.T) {
	s := opentNieuw(t)
	c := voeg(t, s, afgerond())
	if l := haalLes(t, s, c.ID); !l.Leeg() {
		t.Errorf("a new case has %+v", l)
	}
	half := lesVan("x")
	half.Half = []casus.Halftekst{
		{Lesplek: casus.Lesplek{Leerpunt: 3}, Tekst: tekst("een leerpunt")},
		{Lesplek: casus.Lesplek{Stap: "besluit"}, Tekst: tekst("bij een stap")},
		{Lesplek: casus.Lesplek{Stap: "effect"}, Tekst: tekst("bij een andere stap")},
	}
	minder := lesVan("x")
	minder.Leerpunten, minder.Momenten, minder.Gezien = minder.Leerpunten[1:], []int{2}, nil
	minder.Half = nil
	delete(minder.Toelichting, "effect")
	for i, l := range []casus.Lesstof{lesVan("x"), lesVan("y"), half, minder, {}} {
		zetLes(t, s, c.ID, l)
		if got := haalLes(t, s, c.ID); !reflect.DeepEqual(got, l) {
			t.Errorf("%d: got %+v, want %+v", i, got, l)
		}
	}
	schoon(t, s)
}

func TestLesstofGeweigerd(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	c := voeg(t, s, afgerond())
	zetLes(t, s, c.ID, lesVan("blijft"))
	oefen := eigen("Oefen")
	oefen.Oefen, oefen.Code, oefen.Maand, oefen.Staat = true, "", "", casus.Trainingsklaar
	moet(t, s.LaadOefen(ctx, "1", []casus.Casus{oefen}))
	for naam, g := range map[string]struct {
		id  casus.ID
		l   casus.Lesstof
		wil error
	}{
		"onbekend":      {casus.NieuwID(), casus.Lesstof{}, store.ErrOnbekend},
		"oefen":         {oefen.ID, casus.Lesstof{}, store.ErrOefen},
		"vreemd moment": {c.ID, casus.Lesstof{Momenten: []int{9}}, store.ErrOngeldig},
		"naam als rol":  {c.ID, casus.Lesstof{Lezer: "Jan de Boer"}, store.ErrOngeldig},
	} {
		if _, err := s.ZetLesstof(ctx, g.id, g.l); !errors.Is(err, g.wil) {
			t.Errorf("%s: %v", naam, err)
		}
	}
	if _, err := s.Lesstof(ctx, casus.NieuwID()); !errors.Is(err, store.ErrOnbekend) {
		t.Errorf("read: %v", err)
	}
	if got := haalLes(t, s, c.ID); !reflect.DeepEqual(got, lesVan("blijft")) {
		t.Errorf("a refused lesson changed what was there: %+v", got)
	}
}

// What is overwritten, taken away or removed with its case is gone from every byte, drafts and finished lessons alike.
func TestLesstofWegIsWeg(t *testing.T) {
	ctx := context.Background()
	for naam, klaar := range map[string]bool{"terwijl er geschreven wordt": false, "trainingsklaar": true} {
		t.Run(naam, func(t *testing.T) {
			s := opentNieuw(t)
			c := voeg(t, s, afgerond())
			zetLes(t, s, c.ID, lesVan("zqvxkw"))
			if klaar {
				maakKlaar(t, s, c)
			}
			moet(t, s.AutoKopie(ctx))
			for i := range 20 {
				zetLes(t, s, c.ID, lesVan(fmt.Sprint("vervanging ", strings.Repeat("lang ", 50*i))))
			}
			moet(t, s.Wis(ctx))
			nergens(t, s.Pad(), "zqvxkw")
			ergens(t, s.Pad(), "vervanging lang")
			moet(t, s.Verwijder(ctx, c.ID))
			moet(t, s.Wis(ctx))
			nergens(t, s.Pad(), "vervanging", "uitleg", "nog een")
			if s.NogNietWeg() {
				t.Error("NogNietWeg")
			}
			schoon(t, s)
		})
	}
}

// maakKlaar makes a case trainingsklaar as the front ends do.
func maakKlaar(t testing.TB, s *Store, c casus.Casus) {
	t.Helper()
	kop := c.Kop
	kop.Staat = casus.Trainingsklaar
	schrijft(t, s, c.ID, casus.Wijziging{Kop: &kop})
}

// A draft stands where SQLite never copies it; a finished lesson needs no filling.
func TestLesstofStaatInOverloop(t *testing.T) {
	s := opentNieuw(t)
	c := voeg(t, s, afgerond())
	zetLes(t, s, c.ID, lesVan("conceptwoord"))
	ps := paginas(t, s, "lestekst")
	if !bytes.Contains(ps["overflow"], []byte("conceptwoord")) || bytes.Contains(ps["leaf"], []byte("conceptwoord")) {
		t.Error("a draft is not in overflow pages")
	}
	maakKlaar(t, s, c)
	if n, err := s.tel(context.Background(), "SELECT count(*) FROM lestekst WHERE length(vulling) > 0"); err != nil || n > 0 {
		t.Errorf("%d texts keep their filling, %v", n, err)
	}
	if len(haalLes(t, s, c.ID).Half) > 0 {
		t.Error("half a text in a case that is ready")
	}
}

// At trainingsklaar the days, the code, the working moments and what was being typed are in no byte any more.
func TestTrainingsklaarLaatGeenDagAchter(t *testing.T) {
	ctx := context.Background()
	k := nieuweKlok()
	s := opent(t, dbPad(t), store.Opties{Nu: k.nu})
	c := afgerond()
	c.Code = "zqvcode-77"
	c.Wetsdatum = "2026-10-29"
	c.Verloop = append(c.Verloop, casus.Inbreng{
		Nr: 3, Minuut: 3, Vraag: "afspraak", Rol: casus.RolConsulent, Daad: casus.Zeg, Keus: "consulent", Datum: "2027-03-17",
	})
	c = voeg(t, s, c)
	schrijft(t, s, c.ID, casus.Wijziging{Concepten: []casus.Concept{{Plaats: casus.Plaats{Vraag: "effect"}, Tekst: tekst("zqvhalf"), Datum: "2027-04-19"}}})
	moet(t, s.AutoKopie(ctx))
	k.verder(77_777_777)
	zetLes(t, s, c.ID, lesVan("z"))
	moment := func() []byte {
		return binary.BigEndian.AppendUint64(nil, uint64(k.nu().UnixMilli()))[2:] // SQLite keeps such a number in six bytes
	}
	laatst := moment()
	begin := binary.BigEndian.AppendUint64(nil, uint64(c.Begonnen.UnixMilli()))[2:]
	ergens(t, s.Pad(), "2027-03-17")
	ergens(t, s.Pad(), "zqvcode-77")
	ergens(t, s.Pad(), string(laatst))
	ergens(t, s.Pad(), string(begin))
	k.verder(99_999_999)
	maakKlaar(t, s, c)
	moet(t, s.Wis(ctx))
	nergens(t, s.Pad(), "2027-03-17", "2027-04-19", "2026-10-29", "zqvcode", "zqvhalf", string(laatst), string(begin), string(moment()))
	na, ks, err := s.Haal(ctx, c.ID)
	moet(t, err)
	if na.Verloop[2].Datum != "2027-03-01" || na.Wetsdatum != "2026-10-01" || na.Maand != "2026-11" || na.Code != "" || len(ks) > 0 {
		t.Errorf("%+v %+v %v", na.Kop, na.Verloop[2], ks)
	}
	if s.NogNietWeg() {
		t.Error("NogNietWeg")
	}
	schoon(t, s)
}

// A case that is ready for training was read as it stands: it can lose things, and gain nothing.
func TestTrainingsklaarIsAlleenLezen(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	c := voeg(t, s, afgerond())
	maakKlaar(t, s, c)
	terug := c.Kop
	terug.Staat = casus.Werkversie
	for naam, w := range map[string]casus.Wijziging{
		"zeggen":  {Inbrengen: []casus.Inbreng{zeg(3, "effect", "nog iets")}},
		"typen":   {Concepten: []casus.Concept{{Plaats: casus.Plaats{Vraag: "effect"}, Tekst: tekst("nog iets")}}},
		"openen":  {Kop: &terug},
		"allebei": {Kop: &terug, Inbrengen: []casus.Inbreng{herroep(3, 1)}},
	} {
		if _, err := s.Schrijf(ctx, c.ID, w); !errors.Is(err, store.ErrKlaar) {
			t.Errorf("%s: %v", naam, err)
		}
	}
	schrijft(t, s, c.ID, casus.Wijziging{Herzien: map[int]anoniem.Tekst{1: tekst("[weggehaald]")}})
	if na, _, err := s.Haal(ctx, c.ID); err != nil || na.Verloop[0].Tekst != tekst("[weggehaald]") || na.Verloop[1].Tekst != tekst("tweede") {
		t.Errorf("%v %v", na.Verloop, err)
	}
}

// Who says more in a case has it read again; masking something in it does not.
func TestMeerGezegdIsOpnieuwLezen(t *testing.T) {
	s := opentNieuw(t)
	c := voeg(t, s, afgerond())
	zetLes(t, s, c.ID, lesVan("x"))
	schrijft(t, s, c.ID, casus.Wijziging{Herzien: map[int]anoniem.Tekst{1: tekst("40 tot 55 jaar")}})
	if got := haalLes(t, s, c.ID).Gezien; len(got) != 2 {
		t.Errorf("after a band: %v", got)
	}
	schrijft(t, s, c.ID, casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(3, "effect", "nog iets")}})
	l := haalLes(t, s, c.ID)
	if len(l.Gezien) != 0 || len(l.Toelichting) != 2 || len(l.Leerpunten) != 2 {
		t.Errorf("after an answer: %+v", l)
	}
}

// The second scan masks texts of the lesson as well, with a label that is free in the case, and says where.
func TestLesstofNagelopen(t *testing.T) {
	s := opent(t, dbPad(t), store.Opties{Naloop: func(t anoniem.Tekst, _ []anoniem.Tekst, labels []string) (anoniem.Tekst, []anoniem.Vondst) {
		if !strings.Contains(t.String(), "Annelies") {
			return t, nil
		}
		nieuw := strings.ReplaceAll(t.String(), "Annelies", fmt.Sprintf("[PERSOON-%d]", len(labels)+1))
		return anoniem.UitOpslag(nieuw), []anoniem.Vondst{{Soort: anoniem.SoortPersoon}}
	}})
	c := voeg(t, s, func() casus.Casus { c := afgerond(); c.Verloop[0].Tekst = tekst("[PERSOON-1]"); return c }())
	l := lesVan("gewoon")
	l.Leerpunten[1] = tekst("denk aan Annelies")
	l.Half[0].Tekst = tekst("en Annelies")
	na := zetLes(t, s, c.ID, l)
	if len(na) != 1 || na[0].Les != (casus.Lesplek{Leerpunt: 2}) || na[0].Tekst != tekst("denk aan [PERSOON-2]") {
		t.Errorf("told %+v", na)
	}
	got := haalLes(t, s, c.ID)
	if got.Leerpunten[1] != tekst("denk aan [PERSOON-2]") || got.Half[0].Tekst != tekst("en [PERSOON-3]") {
		t.Errorf("got %+v", got)
	}
	nergens(t, s.Pad(), "Annelies")
	if _, err := s.db().Exec("UPDATE lestekst SET tekst = 'over Annelies' WHERE plek = 'effect'"); err != nil {
		t.Fatal(err)
	}
	bs, err := s.Controleer(context.Background())
	if err != nil || len(bs) != 1 || bs[0].Waar != "uitleg bij stap effect" || strings.Contains(bs[0].Wat, "Annelies") {
		t.Errorf("check: %+v %v", bs, err)
	}
}

// The answer of an expert is found by nobody who looks for a case.
func TestLesstofWordtNietGezocht(t *testing.T) {
	s := opentNieuw(t)
	c := voeg(t, s, afgerond())
	zetLes(t, s, c.ID, lesVan("deskundigwoord"))
	maakKlaar(t, s, c)
	for woord, wil := range map[string]int{"deskundigwoord": 0, "tweede": 1} {
		if ts, err := s.Zoek(context.Background(), woord, store.Filter{}, 0, false); err != nil || len(ts) != wil {
			t.Errorf("%s: %v %v", woord, ts, err)
		}
	}
}

// A copy holds finished lessons and no drafts.
func TestLesstofInKopie(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	half, heel := voeg(t, s, afgerond()), voeg(t, s, afgerond())
	zetLes(t, s, half.ID, lesVan("zqvdraft"))
	zetLes(t, s, heel.ID, lesVan("zqvklaar"))
	maakKlaar(t, s, heel)
	moet(t, s.AutoKopie(ctx))
	kopien, _, err := kopieen(kopieMap(s.Pad()))
	if err != nil || len(kopien) != 1 {
		t.Fatal(kopien, err)
	}
	b, err := os.ReadFile(kopien[0])
	moet(t, err)
	if bytes.Contains(b, []byte("zqvdraft")) || !bytes.Contains(b, []byte("zqvklaar")) {
		t.Error("the copy holds a draft, or misses what is finished")
	}
}

// A file of the first shape opens with everything in it, and takes lessons from then on.
func TestOudBestandKrijgtLesstof(t *testing.T) {
	ctx := context.Background()
	pad := filepath.Join(t.TempDir(), "oud.db")
	begin, err := migraties.ReadFile("migraties/0001_begin.sql")
	moet(t, err)
	db, err := verbind(uri(pad, pragmas("journal_mode(wal)")))
	moet(t, err)
	id := casus.NieuwID()
	for _, q := range []string{
		string(begin), fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = 1", toepassing),
		"INSERT INTO casus VALUES (1, '" + string(id) + "', 'Oude casus', 'afgerond', 0, '2026-11', '2026-11-21', 'vraag', 0)",
		"INSERT INTO werkdata VALUES (1, 'merel-41', 1, 2)",
		"INSERT INTO inbreng VALUES (1, 1, 0, 'effect', 'consulent', 'zeg', 0, 0, '', 'oud antwoord', '')",
		"INSERT INTO zoek (rowid, titel, tekst, toon) VALUES (1, 'Oude casus', 'oud antwoord' || char(10), 'oud antwoord' || char(10))",
	} {
		if _, err := db.ExecContext(ctx, q); err != nil {
			t.Fatal(err)
		}
	}
	moet(t, db.Close())
	s := opent(t, pad, store.Opties{})
	namen, err := stappen()
	moet(t, err)
	if v, err := schemaVersie(ctx, s.db()); err != nil || v != len(namen) {
		t.Errorf("shape %d, %v", v, err)
	}
	c, _, err := s.Haal(ctx, id)
	if err != nil || c.Code != "merel-41" || c.Verloop[0].Tekst != tekst("oud antwoord") {
		t.Errorf("%+v %v", c, err)
	}
	l := lesVan("x")
	l.Momenten = []int{1}
	zetLes(t, s, id, l)
	if got := haalLes(t, s, id); !reflect.DeepEqual(got, l) {
		t.Errorf("%+v", got)
	}
	schoon(t, s)
}

// Cases are compared with the other own ones only.
func TestKenmerkenVanAnderen(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	een := voeg(t, s, eigen("Een", "Zij is 43 jaar."))
	voeg(t, s, eigen("Twee", "Hij is 72 jaar."))
	oefen := eigen("Oefen", "Zij is 5 jaar.")
	oefen.Oefen, oefen.Code, oefen.Maand, oefen.Staat = true, "", "", casus.Trainingsklaar
	moet(t, s.LaadOefen(ctx, "1", []casus.Casus{oefen}))
	ks, err := s.Kenmerken(ctx, een.ID)
	if err != nil || len(ks) != 1 || len(ks[0]) != 1 || ks[0][0].Waarde != "67 jaar of ouder" {
		t.Errorf("%v %v", ks, err)
	}
	// They follow what is said, and are found again by a newer finder.
	schrijft(t, s, een.ID, casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(2, "effect", "Haar moeder is 70 jaar.")}})
	for range 2 {
		if ks, err := s.Kenmerken(ctx, casus.NieuwID()); err != nil || len(ks) != 2 || len(ks[1]) != 2 {
			t.Errorf("%v %v", ks, err)
		}
		_, err := s.db().Exec("UPDATE kenmerken SET versie = 'oud', waarden = '[]'")
		moet(t, err)
	}
	l := opent(t, s.Pad(), store.Opties{AlleenLezen: true})
	if ks, err := l.Kenmerken(ctx, casus.NieuwID()); err != nil || len(ks) != 2 {
		t.Errorf("read-only: %v %v", ks, err)
	}
}
