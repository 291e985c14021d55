package sqlite

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/store"
)

// sessie is a session about a case with something in every place, and a word in every text.
func sessie(id casus.ID, woord string) training.Training {
	return training.Training{
		ID: training.NieuwID(), Casus: id, Maand: "2026-11", Groep: tekst("groep " + woord), Deelnemers: 8, Vorm: training.Gewoon,
		Plek: 1,
		Delen: []training.Deel{
			{Soort: training.Opening, Gepland: 120, Gebruikt: 90, Onthuld: true},
			{
				Soort: training.Moment, Nr: 1, Stap: "effect", Vraag: "effect", Gepland: 300, Onthuld: true,
				Antwoorden: []training.Antwoord{
					{Tekst: tekst("eerst " + woord)}, {Keus: "keus-a", Stemmen: 3}, {Tekst: tekst("duo " + woord), Duo: true, Stemmen: 2},
				},
				Minderheid: []anoniem.Tekst{tekst("anders " + woord), tekst("nog anders")},
				Eigen: []training.Eigen{
					{Tekst: tekst("optie " + woord), Grondwaarde: "pw-vangnet"}, {Artikel: "Pw:35:1"}, {Tekst: tekst("tweede optie")},
				},
				Tweetal: training.Deels, Expert: training.Gelijk,
			},
			{Soort: training.Afsluiting, Gepland: 180},
		},
		Opbrengst: []training.Opbrengst{
			{Soort: training.Leerpunt, Tekst: tekst("leer " + woord)},
			{Soort: training.Verrast, Tekst: tekst("verrast")},
			{Soort: training.Leerpunt, Tekst: tekst("nog een")},
		},
		Half: training.Half{Deel: 1, Veld: training.VeldMinderheid, Tekst: tekst("half " + woord)},
	}
}

func zetSessie(t testing.TB, s *Store, n training.Training) training.Training {
	t.Helper()
	n, _, err := s.ZetTraining(context.Background(), n)
	moet(t, err)
	return n
}

func TestTrainingHeenEnWeer(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	eerste := sessie(casus.NieuwID(), "x")
	minder := eerste.Kopie()
	minder.Delen[1].Antwoorden, minder.Delen[1].Eigen = minder.Delen[1].Antwoorden[1:], minder.Delen[1].Eigen[1:]
	minder.Opbrengst, minder.Half = minder.Opbrengst[1:], training.Half{}
	kaal := minder.Kopie()
	kaal.Groep, kaal.Opbrengst = anoniem.Tekst{}, nil
	kaal.Delen[1] = training.Deel{Soort: training.Moment, Nr: 1, Stap: "effect", Vraag: "effect"}
	klaar := eerste.Kopie()
	klaar.Half, klaar.Klaar, klaar.Plek, klaar.Deelnemers = training.Half{}, true, 2, 12
	for i, n := range []training.Training{eerste, minder, kaal, klaar, minder} {
		zetSessie(t, s, n)
		got, err := s.Training(ctx, n.ID)
		moet(t, err)
		if !reflect.DeepEqual(got, n) {
			t.Errorf("%d: got %+v, want %+v", i, got, n)
		}
	}
	tweede := zetSessie(t, s, sessie(eerste.Casus, "y"))
	alle, err := s.Trainingen(ctx)
	moet(t, err)
	if !reflect.DeepEqual(alle, []training.Training{tweede, minder}) {
		t.Errorf("the newest first: %+v", alle)
	}
	moet(t, s.WisTraining(ctx, eerste.ID))
	if _, err := s.Training(ctx, eerste.ID); !errors.Is(err, store.ErrGeenTraining) {
		t.Errorf("after removal: %v", err)
	}
	if err := s.WisTraining(ctx, eerste.ID); !errors.Is(err, store.ErrGeenTraining) {
		t.Errorf("removed twice: %v", err)
	}
	schoon(t, s)
}

func TestTrainingGeweigerd(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	goed := zetSessie(t, s, sessie(casus.NieuwID(), "blijft"))
	for naam, doe := range map[string]func(*training.Training){
		"niemand":      func(n *training.Training) { n.Deelnemers = 0 },
		"te veel hand": func(n *training.Training) { n.Delen[1].Antwoorden[1].Stemmen = 9 },
		"geen casus":   func(n *training.Training) { n.Casus = "Jan de Boer" },
		"dag":          func(n *training.Training) { n.Maand = "2026-11-21" },
		"naam als id":  func(n *training.Training) { n.Delen[1].Stap = "Jan de Boer" },
		"lange keus":   func(n *training.Training) { n.Delen[1].Antwoorden[1].Keus = strings.Repeat("a", 101) },
	} {
		fout := goed.Kopie()
		doe(&fout)
		if _, _, err := s.ZetTraining(ctx, fout); !errors.Is(err, store.ErrOngeldig) {
			t.Errorf("%s: %v", naam, err)
		}
	}
	got, err := s.Training(ctx, goed.ID)
	moet(t, err)
	if !reflect.DeepEqual(got, goed) {
		t.Errorf("a refused session changed what was there: %+v", got)
	}
}

// Every text of a session goes through the second scan, with the words that were kept in its case.
func TestTrainingNaloop(t *testing.T) {
	ctx := context.Background()
	var houd []anoniem.Tekst
	s := opent(t, dbPad(t), store.Opties{Naloop: func(t anoniem.Tekst, h []anoniem.Tekst, _ []string) (anoniem.Tekst, []anoniem.Vondst) {
		houd = h
		if !strings.Contains(t.String(), "zqvxkw") {
			return t, nil
		}
		return tekst(strings.ReplaceAll(t.String(), "zqvxkw", "[PERSOON-1]")), []anoniem.Vondst{{Soort: anoniem.SoortPersoon}}
	}})
	c := voeg(t, s, eigen("Titel", "tekst"))
	schrijft(t, s, c.ID, casus.Wijziging{Houd: []anoniem.Tekst{tekst("Zonnebloem")}})
	n, anders, err := s.ZetTraining(ctx, sessie(c.ID, "zqvxkw"))
	moet(t, err)
	if !anders || len(houd) != 1 {
		t.Errorf("changed %v, kept words %v", anders, houd)
	}
	got, err := s.Training(ctx, n.ID)
	moet(t, err)
	if !reflect.DeepEqual(got, n) {
		t.Error("what is returned is not what was written")
	}
	for _, tekst := range got.Teksten() {
		if strings.Contains(tekst.String(), "zqvxkw") {
			t.Errorf("stored as it was: %q", tekst)
		}
	}
	nergens(t, s.Pad(), "zqvxkw")
	if _, anders, err = s.ZetTraining(ctx, n); err != nil || anders {
		t.Errorf("once more: %v %v", anders, err)
	}
}

// What is overwritten or taken away is gone from every byte, during a session and after it.
func TestTrainingWegIsWeg(t *testing.T) {
	ctx := context.Background()
	for naam, klaar := range map[string]bool{"bezig": false, "klaar": true} {
		t.Run(naam, func(t *testing.T) {
			s := opentNieuw(t)
			n := sessie(casus.NieuwID(), "zqvxkw")
			if klaar {
				n.Half, n.Klaar = training.Half{}, true
			}
			zetSessie(t, s, n)
			moet(t, s.AutoKopie(ctx))
			for i := range 20 {
				ander := sessie(n.Casus, fmt.Sprint("daarna ", strings.Repeat("lang ", 50*i)))
				ander.ID, ander.Klaar = n.ID, n.Klaar
				zetSessie(t, s, ander)
			}
			moet(t, s.Wis(ctx))
			nergens(t, s.Pad(), "zqvxkw")
			ergens(t, s.Pad(), "daarna lang")
			moet(t, s.AutoKopie(ctx))
			moet(t, s.WisTraining(ctx, n.ID))
			moet(t, s.Wis(ctx))
			nergens(t, s.Pad(), "daarna")
			schoon(t, s)
		})
	}
}

// A session stays when its case is removed.
func TestTrainingZonderCasus(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel", "tekst"))
	n := zetSessie(t, s, sessie(c.ID, "x"))
	moet(t, s.Verwijder(ctx, c.ID))
	n.Plek = 2
	zetSessie(t, s, n)
	got, err := s.Training(ctx, n.ID)
	moet(t, err)
	if !reflect.DeepEqual(got, n) {
		t.Errorf("got %+v", got)
	}
	schoon(t, s)
}

func TestControleerTrainingen(t *testing.T) {
	ctx := context.Background()
	pad := dbPad(t)
	s := opent(t, pad, store.Opties{})
	n := zetSessie(t, s, sessie(casus.NieuwID(), "zqvxkw"))
	fout := zetSessie(t, s, sessie(casus.NieuwID(), "goed"))
	_, err := s.db().Exec("UPDATE training SET plek = 7 WHERE id = ?", fout.ID)
	moet(t, err)
	moet(t, s.Close())
	s = opent(t, pad, store.Opties{Naloop: func(t anoniem.Tekst, _ []anoniem.Tekst, _ []string) (anoniem.Tekst, []anoniem.Vondst) {
		if !strings.Contains(t.String(), "zqvxkw") {
			return t, nil
		}
		return tekst("[PERSOON-1]"), []anoniem.Vondst{{Soort: anoniem.SoortPersoon}}
	}})
	bs, err := s.Controleer(ctx)
	moet(t, err)
	wil := []store.Bevinding{
		{Waar: "training uit 2026-11", Wat: "klopt niet met de regels voor een training"},
		{Waar: "training uit 2026-11", Wat: "bevat nog iets herkenbaars: " + string(anoniem.SoortPersoon), Herkenbaar: true},
	}
	if !reflect.DeepEqual(bs, wil) {
		t.Errorf("got %+v", bs)
	}
	if n.Casus == fout.Casus {
		t.Error("two sessions about one case")
	}
}

// Looking for a removed word sees the sessions about the case.
func TestNaspeurZietTraining(t *testing.T) {
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel", "tekst"))
	zetSessie(t, s, sessie(c.ID, "circus"))
	spoor, err := s.Naspeur(context.Background(), c.ID, tekst("circus"), nil)
	moet(t, err)
	if !spoor.Nog {
		t.Errorf("the word stands in a session about the case: %+v", spoor)
	}
}

func TestVindTraining(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	a, b := sessie(casus.NieuwID(), "x"), sessie(casus.NieuwID(), "y")
	a.ID, b.ID = "abcd1111-2222-4333-8444-555555555555", "abcd1222-2222-4333-8444-555555555555"
	zetSessie(t, s, a)
	zetSessie(t, s, b)
	for v, wil := range map[string]error{
		string(a.ID): nil, " ABCD11 ": nil, "abcd12": nil, "abcd1": store.ErrMeerduidig, "abc": store.ErrGeenTraining, "ffff": store.ErrGeenTraining, "Jan": store.ErrGeenTraining, "": store.ErrGeenTraining,
	} {
		if id, err := s.VindTraining(ctx, v); !errors.Is(err, wil) || wil == nil && id != a.ID && id != b.ID {
			t.Errorf("%q: %s %v", v, id, err)
		}
	}
}
