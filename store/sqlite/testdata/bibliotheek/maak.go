//go:build ignore

// Command maak makes the library that the tests of upgrading open: everything that the program of commit c337634 could
// keep. It is built with that commit and not with this one:
//
//	git worktree add ../toen c337634 && mkdir ../toen/maak && cp maak.go ../toen/maak/
//	(cd ../toen && go run maak/maak.go ../c337634.db) && gzip -9n < ../c337634.db > c337634.db.gz
//
// The cases are the invented ones of the program, copied as own ones.
package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/klaarmaken"
	"oliekan/casus/oefen"
	"oliekan/casus/training"
	"oliekan/store"
	"oliekan/toets"
)

func moet(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func id(n int) string { return fmt.Sprintf("c3376340-0000-4000-8000-%012d", n) }

func main() {
	ctx := context.Background()
	nu := time.Date(2026, 11, 21, 10, 0, 0, 0, time.UTC)
	tik := func() time.Time { nu = nu.Add(time.Minute); return nu }
	m, err := toets.Laad()
	moet(err)
	db, err := store.Open(ctx, os.Args[1], store.Opties{Nu: tik, Naloop: anoniem.NieuweNaloper(anoniem.Opties{}).Loop})
	moet(err)
	lessen, err := oefen.Compleet()
	moet(err)
	moet(db.LaadOefen(ctx, "c337634", []casus.Casus{lessen[0].Casus}))
	eigen := func(n int, l casus.Les, titel string, staat casus.Staat) casus.Casus {
		c := l.Casus
		c.ID, c.Oefen, c.Code, c.Staat, c.Maand = casus.ID(id(n)), false, fmt.Sprintf("vogel-%d", n), staat, "2026-11"
		c.Titel = anoniem.UitOpslag(titel)
		c, err := db.Nieuw(ctx, c)
		moet(err)
		return c
	}
	eigen(1, lessen[1], "Afgerond consult van [inwoner]", casus.Afgerond)
	lopend(ctx, db, eigen(2, lessen[2], "Lopend consult", casus.Werkversie))
	klaar := eigen(3, lessen[3], "Klaar voor de training", casus.Afgerond)
	maakKlaar(ctx, db, klaar, lessen[3].Lesstof, m)
	half := eigen(4, lessen[4], "Halverwege klaargemaakt", casus.Afgerond)
	_, err = db.ZetLesstof(ctx, half.ID, casus.Lesstof{Leerpunten: lessen[4].Lesstof.Leerpunten[:1], Momenten: []int{2}})
	moet(err)
	lang(ctx, db, eigen(5, lessen[5], "Een lang gesprek", casus.Werkversie))
	sessies(ctx, db, m, lessen[3], klaar.ID)
	moet(db.Onthoud(ctx, "thema", "donker"))
	moet(db.Close())
}

// lopend adds what is being typed, a kept word, a dismissed hint, names in labels, and a word that was rewritten.
func lopend(ctx context.Context, db *store.Store, c casus.Casus) {
	n := len(c.Verloop)
	zeg := func(nr int, s string) casus.Inbreng {
		return casus.Inbreng{Nr: nr, Minuut: c.Minuut(), Vraag: "effect", Rol: casus.RolConsulent, Daad: casus.Zeg, Tekst: anoniem.UitOpslag(s)}
	}
	_, err := db.Schrijf(ctx, c.ID, casus.Wijziging{
		Inbrengen: []casus.Inbreng{zeg(n+1, "[dochter 2] en [PERSOON-1] gaan naar [school]"), zeg(n+2, "[buurman] helpt met de paraplu")},
		Concepten: []casus.Concept{{Plaats: casus.Plaats{Vraag: "weg"}, Rol: casus.RolConsulent, Tekst: anoniem.UitOpslag("de regel zegt dat [inwoner] nog")}},
		Houd:      []anoniem.Tekst{anoniem.UitOpslag("Paraplu")},
		HintsWeg:  []toets.HintID{"middel"},
	})
	moet(err)
	_, err = db.Schrijf(ctx, c.ID, casus.Wijziging{Herzien: map[int]anoniem.Tekst{n + 2: anoniem.UitOpslag("[PERSOON-2] helpt met de paraplu")}})
	moet(err)
}

// maakKlaar makes a case ready for training.
func maakKlaar(ctx context.Context, db *store.Store, c casus.Casus, l casus.Lesstof, m *toets.Methode) {
	l.Lezer, l.Momenten = casus.RolConsulent, nil
	for _, in := range c.Verloop[2:8] {
		if in.Daad == casus.Zeg {
			l.Momenten = append(l.Momenten, in.Nr)
		}
	}
	for _, p := range klaarmaken.Punten() {
		l.Gezien = append(l.Gezien, string(p.ID))
	}
	_, err := db.ZetLesstof(ctx, c.ID, l)
	moet(err)
	kop := c.Kop
	kop.Staat = casus.Trainingsklaar
	_, err = db.Schrijf(ctx, c.ID, casus.Wijziging{Kop: &kop})
	moet(err)
}

// lang gives a case 400 more answers.
func lang(ctx context.Context, db *store.Store, c casus.Casus) {
	n := len(c.Verloop)
	for i := range 400 {
		tekst := fmt.Sprintf("[inwoner] zegt in het lange gesprek voor de %de keer iets over rust, geld en de school van [dochter].", i+1)
		_, err := db.Schrijf(ctx, c.ID, casus.Wijziging{Inbrengen: []casus.Inbreng{{
			Nr: n + i + 1, Minuut: c.Minuut(), Vraag: "effect", Rol: casus.RolConsulent, Daad: casus.Zeg, Tekst: anoniem.UitOpslag(tekst),
		}}})
		moet(err)
	}
}

// sessies keeps a session that is over and one that goes on.
func sessies(ctx context.Context, db *store.Store, m *toets.Methode, l casus.Les, c casus.ID) {
	for i, af := range []bool{true, false} {
		sp, err := training.Begin(training.Gegevens{
			Methode: m, Masker: anoniem.Nieuw(anoniem.Opties{}), Les: l,
			Nu: func() time.Time { return time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC) },
		}, training.Opzet{Vorm: training.Gewoon, Deelnemers: 6, Groep: anoniem.NieuwRuw("introductie november")})
		moet(err)
		moet(sp.Volgende())
		_, err = sp.Zeg(training.VeldLeerpunt, anoniem.NieuwRuw("eerst luisteren, dan pas de regel erbij pakken"))
		moet(err)
		t := sp.Training()
		t.ID, t.Casus, t.Klaar = training.ID(id(10+i)), c, af
		_, _, err = db.ZetTraining(ctx, t)
		moet(err)
	}
}
