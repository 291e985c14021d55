package plat_test

import (
	"context"
	"database/sql"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
	"oliekan/store/sqlite"
	"oliekan/toets"
	"oliekan/tui/plat"
)

// sql runs a statement on the database from outside, as another program could.
func (p *proef) sql(opdracht string) {
	p.t.Helper()
	db, err := sql.Open("sqlite", p.w.DB.Pad())
	if err != nil {
		p.t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if _, err := db.Exec(opdracht); err != nil {
		p.t.Fatal(err)
	}
}

const (
	maakStuk     = "CREATE TRIGGER stuk BEFORE INSERT ON inbreng BEGIN SELECT RAISE(ABORT, 'kapot'); END"
	maakWeerGoed = "DROP TRIGGER stuk"
)

func TestSchrijvenMisluktEnKomtGoed(t *testing.T) {
	p := nieuweProef(t)
	uit := &haken{doe: map[string]func(){
		"Vraag 2 van 12.":         func() { p.sql(maakStuk) },
		"Dit is nog niet bewaard": func() { p.sql(maakWeerGoed) },
	}}
	in := strings.NewReader("nieuw\n\neen fiets\n\neerste antwoord\ntweede antwoord\n.stop\n")
	if err := plat.Draai(context.Background(), p.w, in, uit); err != nil {
		t.Fatal(err)
	}
	bevat(t, uit.gezegd.String(), "bij je volgende antwoord wordt het opnieuw geprobeerd.", "Wat nog wachtte, is nu ook bewaard.")
	if n := strings.Count(uit.gezegd.String(), "Bewaard."); n != 2 {
		t.Errorf("%d keer Bewaard, wil 2", n)
	}
	if got := p.bij(toets.VraagWringt); got != "consulent  eerste antwoord | consulent  tweede antwoord" {
		t.Errorf("er staat %q", got)
	}
}

// An answer that can never be stored whole is told and passed over: its words stay, and what comes after it is stored.
func TestOnbewaarbaarHoudtNietsTegen(t *testing.T) {
	p := nieuweProef(t)
	uit := &haken{doe: map[string]func(){"Vraag 2 van 12.": func() {
		p.sql("CREATE TRIGGER keur BEFORE INSERT ON inbreng WHEN new.keus <> '' BEGIN SELECT RAISE(ABORT, 'keus'); END")
	}}}
	in := "nieuw\n\nkan ik een fiets krijgen\n\n.stap 1\nzij kan naar school\n\npw-meedoen\nomdat het past\n\nde fiets betalen\n.stop\n"
	if err := plat.Draai(context.Background(), p.w, strings.NewReader(in), uit); err != nil {
		t.Fatal(err)
	}
	bevat(t, uit.gezegd.String(), "kon niet helemaal worden bewaard. Je woorden staan er wel. Kijk de keuze en de datum daar na.", "Alles is bewaard:")
	if n := strings.Count(uit.gezegd.String(), "Bewaard."); n != 3 {
		t.Errorf("%d times Bewaard, want 3: not for what was refused\n%s", n, uit.gezegd.String())
	}
	if got := p.bij(toets.VraagGrondwaarde) + "; " + p.bij(toets.VraagOpties); got != "consulent  omdat het past; consulent  de fiets betalen" {
		t.Errorf("%q", got)
	}
}

// haken acts once at each of some sayings.
type haken struct {
	gezegd strings.Builder
	doe    map[string]func()
}

func (h *haken) Write(b []byte) (int, error) {
	n, err := h.gezegd.Write(b)
	for als, doe := range h.doe {
		if strings.Contains(h.gezegd.String(), als) {
			delete(h.doe, als)
			doe()
		}
	}
	return n, err
}

func TestStoppenZonderSchijf(t *testing.T) {
	t.Run("opnieuw", func(t *testing.T) {
		p := nieuweProef(t)
		uit := &haken{doe: map[string]func(){
			"Vraag 2 van 12.":                  func() { p.sql(maakStuk) },
			"Lege regel: probeer het opnieuw.": func() { p.sql(maakWeerGoed) },
		}}
		if err := plat.Draai(context.Background(), p.w, strings.NewReader("nieuw\n\neen fiets\n\nnog iets\n.stop\n\n"), uit); err != nil {
			t.Fatal(err)
		}
		if got := p.bij(toets.VraagWringt); got != "consulent  nog iets" {
			t.Errorf("er staat %q\n%s", got, uit.gezegd.String())
		}
	})
	t.Run("weg", func(t *testing.T) {
		p := nieuweProef(t)
		uit := &haken{doe: map[string]func(){"Vraag 2 van 12.": func() { p.sql(maakStuk) }}}
		if err := plat.Draai(context.Background(), p.w, strings.NewReader("nieuw\n\neen fiets\n\nnog iets\n.stop\nweg\n"), uit); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(uit.gezegd.String(), "Alles is bewaard") {
			t.Error("zegt dat alles bewaard is")
		}
	})
	t.Run("einde", func(t *testing.T) {
		p := nieuweProef(t)
		uit := &haken{doe: map[string]func(){"Vraag 2 van 12.": func() { p.sql(maakStuk) }}}
		if err := plat.Draai(context.Background(), p.w, strings.NewReader("nieuw\n\neen fiets\n\nnog iets\n"), uit); err == nil {
			t.Error("geen fout, en toch is niet alles bewaard")
		}
	})
}

func TestNaloopVanDeStore(t *testing.T) {
	p := nieuweProef(t)
	pad := p.w.DB.Pad()
	_ = p.w.DB.Close()
	db, err := sqlite.Open(context.Background(), pad, store.Opties{Naloop: vindtFiets})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	p.w.DB = db
	uit := p.typ("nieuw", "", ".titel De huur is te hoog", "een fiets is nodig", "", "de fiets is weg\\")
	bevat(t, uit, "Bij het bewaren is nog iets herkenbaars verborgen.", `Er staat nu: "een [WOORD-9] is nodig".`)
	c, ks := p.casus()
	if got := c.Titel.String(); got != "De huur is te hoog" {
		t.Errorf("titel %q", got)
	}
	if len(ks) != 1 || ks[0].Tekst.String() != "de [WOORD-9] is weg" {
		t.Errorf("concepten %+v", ks)
	}
	bevat(t, p.typ("verder", ".", ".overzicht", ".titel Huur", ".stop"), "inwoner: een [WOORD-9] is nodig.", "De titel is bewaard: Huur.")
}

// vindtFiets is a second scan that finds one word.
func vindtFiets(t anoniem.Tekst, _ []anoniem.Tekst, _ []string) (anoniem.Tekst, []anoniem.Vondst) {
	if !strings.Contains(t.String(), "fiets") {
		return t, nil
	}
	m := anoniem.Nieuw(anoniem.Opties{})
	u := m.Masker(anoniem.NieuwRuw(strings.ReplaceAll(t.String(), "fiets", "[WOORD-9]")))
	return u.Tekst, []anoniem.Vondst{{Label: "[WOORD-9]"}}
}

func TestAlleenLezen(t *testing.T) {
	p := nieuweProef(t)
	p.typ("nieuw", "", "een fiets", ".stop")
	pad := p.w.DB.Pad()
	_ = p.w.DB.Close()
	db, err := sqlite.Open(context.Background(), pad, store.Opties{AlleenLezen: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	p.w.DB = db
	uit := p.typ("nieuw", "verder", "bibliotheek", "1", "lezen", "", "", "stop")
	bevat(t, uit, "Let op: In de database kan niets worden bewaard", "- inwoner: een fiets.")
	if p.koppen()[0].Staat != casus.Werkversie {
		t.Error("de staat is veranderd")
	}
}
