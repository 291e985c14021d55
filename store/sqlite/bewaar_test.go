package sqlite

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/store"
	"oliekan/toets"
)

// bewaart saves a change that must be saved, as far as it can be.
func bewaart(t *testing.T, s *Store, id casus.ID, les *casus.Lesstof, w casus.Wijziging) store.Geschreven {
	t.Helper()
	g, err := s.Bewaar(context.Background(), id, les, w)
	moet(t, err)
	return g
}

// lang is a key that the store never takes.
var lang = strings.Repeat("é", toets.MaxSleutel+1)

// The longest key that the method makes is the longest that the store takes, counted in runes, in the verloop and in a
// concept alike.
func TestLangsteSleutelPast(t *testing.T) {
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel"))
	in := zeg(1, "draagt", "")
	in.Keus = lang[:len(lang)-len("é")]
	schrijft(t, s, c.ID, casus.Wijziging{Inbrengen: []casus.Inbreng{in}, Concepten: []casus.Concept{
		{Plaats: casus.Plaats{Vraag: "draagt"}, Keus: in.Keus},
	}})
	for _, w := range []casus.Wijziging{
		{Inbrengen: []casus.Inbreng{{Nr: 2, Minuut: 2, Vraag: "draagt", Rol: "consulent", Daad: casus.Zeg, Keus: lang}}},
		{Concepten: []casus.Concept{{Plaats: casus.Plaats{Vraag: "weg"}, Keus: lang}}},
	} {
		if _, err := s.Schrijf(context.Background(), c.ID, w); !errors.Is(err, store.ErrOngeldig) {
			t.Errorf("a key that is too long: %v", err)
		}
	}
}

// opzijgeval is a change that the rules refuse, and what is stored of its answer.
type opzijgeval struct {
	naam string
	w    casus.Wijziging
	wil  casus.Inbreng // number 3 as it is stored; zero when the change had no answer
}

// nu is a change with one answer.
func nu(in casus.Inbreng) casus.Wijziging { return casus.Wijziging{Inbrengen: []casus.Inbreng{in}} }

func opzijgevallen() []opzijgeval {
	antwoord := func(nr int, maak func(in *casus.Inbreng)) casus.Inbreng {
		in := zeg(nr, "draagt", "met woorden erbij")
		in.Keus = "Pw:35:1"
		maak(&in)
		return in
	}
	return []opzijgeval{
		{"lange keus", nu(antwoord(3, func(in *casus.Inbreng) { in.Keus = lang })), antwoord(3, func(in *casus.Inbreng) { in.Keus = "" })},
		{"datum", nu(antwoord(3, func(in *casus.Inbreng) { in.Datum = "morgen" })), antwoord(3, func(*casus.Inbreng) {})},
		{"lange keus met datum", nu(antwoord(3, func(in *casus.Inbreng) { in.Keus, in.Datum = lang, "2026-12-01" })), antwoord(3, func(in *casus.Inbreng) {
			in.Keus, in.Datum = "", "2026-12-01"
		})},
		{"geen woorden", nu(antwoord(3, func(in *casus.Inbreng) { in.Keus, in.Tekst = lang, anoniem.Tekst{} })), antwoord(3, func(in *casus.Inbreng) {
			in.Keus, in.Tekst = "", anoniem.TekstWeggehaald()
		})},
		{"rol", nu(antwoord(3, func(in *casus.Inbreng) { in.Rol = "De Consulent" })), antwoord(3, func(in *casus.Inbreng) { in.Keus, in.Minuut = "", 2 })},
		{"verandering", nu(antwoord(3, func(in *casus.Inbreng) { in.Daad, in.Over, in.Keus = casus.Vervang, 2, lang })), antwoord(3, func(in *casus.Inbreng) {
			in.Daad, in.Over, in.Keus = casus.Vervang, 2, "Pw:36b:1"
		})},
		{"concept", casus.Wijziging{Concepten: []casus.Concept{{Plaats: casus.Plaats{Vraag: "weg"}, Keus: lang, Tekst: tekst("half")}}}, casus.Inbreng{}},
		{"kop", casus.Wijziging{Kop: &casus.Kop{Titel: tekst("Nieuwe titel"), Staat: casus.Werkversie, Wetsdatum: "ooit"}}, casus.Inbreng{}},
		{"herzien", casus.Wijziging{Herzien: map[int]anoniem.Tekst{9: tekst("niets")}}, casus.Inbreng{}},
	}
}

// What can never be stored is left out of a change: all the rest of it is stored, and the words of an answer.
func TestBewaarZetOpzij(t *testing.T) {
	for _, g := range opzijgevallen() {
		t.Run(g.naam, func(t *testing.T) {
			s := opentNieuw(t)
			c := eigen("Titel", "eerste", "tweede")
			c.Verloop[1].Keus = "Pw:36b:1"
			c = voeg(t, s, c)
			w := g.w
			w.Houd = []anoniem.Tekst{tekst("Zonnebloem")}
			w.Concepten = append(w.Concepten, casus.Concept{Plaats: casus.Plaats{Vraag: "effect"}, Tekst: tekst("ook half")})
			if _, err := s.Schrijf(context.Background(), c.ID, w); !errors.Is(err, store.ErrOngeldig) {
				t.Fatalf("this change is not refused: %v", err)
			}
			uit := bewaart(t, s, c.ID, nil, w)
			if len(uit.Opzij) != 1 || uit.Opzij[0].Inbreng != g.wil || uit.Opzij[0].Les {
				t.Errorf("set aside %+v, want %+v", uit.Opzij, g.wil)
			}
			na, ks, err := s.Haal(context.Background(), c.ID)
			moet(t, err)
			if g.wil.Nr > 0 && (len(na.Verloop) != 3 || na.Verloop[2] != g.wil) {
				t.Errorf("verloop %+v", na.Verloop)
			}
			if len(na.Houd) != 1 || !slices.ContainsFunc(ks, func(k casus.Concept) bool { return k.Tekst.String() == "ook half" }) {
				t.Errorf("the rest is lost: %v %v", na.Houd, ks)
			}
			if g.naam == "concept" && !slices.ContainsFunc(ks, func(k casus.Concept) bool { return k.Tekst.String() == "half" }) {
				t.Errorf("the words of the concept are lost: %v", ks)
			}
			if g.naam == "kop" && na.Titel.String() != "Nieuwe titel" {
				t.Errorf("the title is lost: %v", na.Titel)
			}
			// What is said after it follows on it.
			bewaart(t, s, c.ID, nil, nu(zeg(len(na.Verloop)+1, "effect", "daarna")))
			schoon(t, s)
		})
	}
}

// A lesson that is refused does not hold the case up, but a case does not become trainingsklaar without it.
func TestBewaarLesOpzij(t *testing.T) {
	s := opentNieuw(t)
	c := eigen("Titel", "eerste")
	c.Staat = casus.Afgerond
	c = voeg(t, s, c)
	goed := casus.Lesstof{Leerpunten: []anoniem.Tekst{tekst("Vraag door.")}}
	bewaart(t, s, c.ID, &goed, casus.Wijziging{})
	var fout casus.Lesstof
	for range casus.MaxLeerpunten + 1 {
		fout.Leerpunten = append(fout.Leerpunten, tekst("te veel"))
	}
	uit := bewaart(t, s, c.ID, &fout, casus.Wijziging{Herzien: map[int]anoniem.Tekst{1: tekst("anders")}})
	if len(uit.Opzij) != 1 || !uit.Opzij[0].Les {
		t.Errorf("set aside %+v", uit.Opzij)
	}
	kop := c.Kop
	kop.Staat = casus.Trainingsklaar
	if _, err := s.Bewaar(context.Background(), c.ID, &fout, casus.Wijziging{Kop: &kop}); !errors.Is(err, store.ErrOngeldig) {
		t.Errorf("trainingsklaar without a lesson: %v", err)
	}
	na, _, err := s.Haal(context.Background(), c.ID)
	moet(t, err)
	les, err := s.Lesstof(context.Background(), c.ID)
	moet(t, err)
	if na.Staat != casus.Afgerond || na.Verloop[0].Tekst.String() != "anders" || len(les.Leerpunten) != 1 {
		t.Errorf("%s %v %v", na.Staat, na.Verloop, les)
	}
}

// Nothing is thrown away because of something else that is wrong: a case that is broken on disk, a number that is taken.
func TestBewaarHoudtVast(t *testing.T) {
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel", "eerste"))
	if _, err := s.Bewaar(context.Background(), c.ID, nil, casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(1, "effect", "nog een")}}); !errors.Is(err, store.ErrVolgorde) {
		t.Errorf("a number that is taken: %v", err)
	}
	_, err := s.db().Exec("UPDATE casus SET wetsdatum = '2026-19-39'")
	moet(t, err)
	w := casus.Wijziging{Concepten: []casus.Concept{{Plaats: casus.Plaats{Vraag: "weg"}, Tekst: tekst("half")}}}
	if uit, err := s.Bewaar(context.Background(), c.ID, nil, w); !errors.Is(err, store.ErrOngeldig) || len(uit.Opzij) > 0 {
		t.Errorf("a broken case: %v %v", uit, err)
	}
}

// A word that is taken out of the case goes out of its lesson in the same transaction: there is no moment in between.
func TestWoordGaatMeteenUitDeLes(t *testing.T) {
	for _, staat := range []casus.Staat{casus.Afgerond, casus.Trainingsklaar} {
		s := opentNieuw(t)
		c := voeg(t, s, eigen("Titel", "Bij het circus."))
		_, err := s.ZetLesstof(context.Background(), c.ID, casus.Lesstof{
			Toelichting: map[toets.StapID]anoniem.Tekst{"effect": tekst("Het circus helpt.")}, Gezien: []string{"namen"},
		})
		moet(t, err)
		kop := c.Kop
		kop.Staat = staat
		schrijft(t, s, c.ID, casus.Wijziging{Kop: &kop})
		schrijft(t, s, c.ID, casus.Wijziging{
			Herzien: map[int]anoniem.Tekst{1: tekst("Bij het [weggehaald].")}, UitLes: tekst("circus"),
		})
		les, err := s.Lesstof(context.Background(), c.ID)
		moet(t, err)
		if got := les.Toelichting["effect"].String(); got != "Het [weggehaald] helpt." || len(les.Gezien) != 1 {
			t.Errorf("%s: %q %v", staat, got, les.Gezien)
		}
		nergens(t, s.Pad(), "circus")
		schoon(t, s)
	}
}

// It goes out of the sessions about the case as well, finished or not, and out of no other session.
func TestWoordGaatMeteenUitDeSessies(t *testing.T) {
	for _, klaar := range []bool{false, true} {
		s := opentNieuw(t)
		kop := func(c casus.Casus) casus.Casus {
			c.Kop.Staat = casus.Trainingsklaar
			schrijft(t, s, c.ID, casus.Wijziging{Kop: &c.Kop})
			return c
		}
		c, ander := kop(voeg(t, s, eigen("Titel", "Bij het circus."))), kop(voeg(t, s, eigen("Ander", "Iets.")))
		van, vanAnder := sessie(c.ID, "circus"), sessie(ander.ID, "circus")
		if van.Klaar = klaar; klaar {
			van.Half = training.Half{}
		}
		van, vanAnder = zetSessie(t, s, van), zetSessie(t, s, vanAnder)
		schrijft(t, s, c.ID, casus.Wijziging{Herzien: map[int]anoniem.Tekst{1: tekst("Bij het [weggehaald].")}, UitLes: tekst("circus")})
		nu, err := s.Training(context.Background(), van.ID)
		moet(t, err)
		if wil, _, _ := van.Zonder(tekst("circus")); !reflect.DeepEqual(nu, wil) || strings.Contains(fmt.Sprint(nu), "circus") {
			t.Errorf("%+v", nu)
		}
		if nu, err = s.Training(context.Background(), vanAnder.ID); err != nil || !reflect.DeepEqual(nu, vanAnder) {
			t.Errorf("another session changed: %+v %v", nu, err)
		}
		moet(t, s.WisTraining(context.Background(), vanAnder.ID))
		nergens(t, s.Pad(), "circus")
		schoon(t, s)
	}
}
