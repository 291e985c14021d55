package opdracht

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"time"

	"oliekan/casus/anoniem"
	"oliekan/casus/instellingen"
	"oliekan/casus/oefen"
	"oliekan/store"
	"oliekan/store/sqlite"
	"oliekan/toets"
	"oliekan/tui/bestand"
	"oliekan/tui/bureau"
)

// rust is how long nobody must write before the library wipes what is owed and copies itself. With the time that takes it
// stays under a minute.
const rust = 20 * time.Second

// Open opens the database of o with the second scan in place, and loads the method with what the settings add to it.
// alleenLezen opens a database that nothing will be written to.
func Open(ctx context.Context, o Omgeving, alleenLezen bool) (store.Opslag, *toets.Methode, error) {
	m, err := toets.Laad()
	if err != nil {
		return nil, nil, fmt.Errorf("load method: %w", err)
	}
	if !alleenLezen {
		bestand.RuimOp(filepath.Dir(o.DB), ".")
	}
	s, err := sqlite.Open(ctx, o.DB, store.Opties{
		Nu:           time.Now,
		Naloop:       naloper(o).Loop,
		NaloopVersie: naloopVersie(o),
		AlleenLezen:  alleenLezen,
		MagNieuw:     o.MagNieuw,
		Rust:         rust,
	})
	if err != nil {
		return nil, nil, &databasefout{o.DB, err}
	}
	return s, m.Met(o.aanvulling()), nil
}

// Bureau is what is remembered for the person at this desk, with what an older version kept in the library. A value that
// cannot be taken over is a forgotten choice and no reason not to start.
func Bureau(ctx context.Context, db store.Opslag) *bureau.Bureau {
	b := bureau.Bij(db.Pad())
	if f, ok := db.(store.Bestand); ok {
		_ = f.GeefAf(ctx, b.NeemOver)
	}
	return b
}

// naloper returns the second scan of this run. It loads the word lists at its first use: that takes longer than all the
// rest of a start, and who only reads never needs them.
func naloper(o Omgeving) *anoniem.Naloper {
	if o.Naloper != nil {
		return o.Naloper
	}
	return anoniem.NieuweNaloper(Maskeropties(o.Instellingen))
}

// waarschuw tells what opening found that a person should know.
func (s *sessie) waarschuw(db store.Opslag) {
	for _, zin := range opzijgezet(db) {
		fmt.Fprintln(s.fout, zin)
	}
}

// LetOp is what a person should know of a library that was opened to work in.
func LetOp(db store.Opslag) []string {
	zinnen := opzijgezet(db)
	if zin := Synchroon(db.Pad()); zin != "" {
		zinnen = append(zinnen, zin)
	}
	return zinnen
}

// opzijgezet tells what opening set aside.
func opzijgezet(db store.Opslag) []string {
	var uit []string
	if f, ok := db.(store.Bestand); ok {
		for _, p := range f.OpzijGezet() {
			uit = append(uit, "Let op: naast de database lag nog een logboek van een andere database. Het staat nu in "+bestand.Toon(p)+".")
		}
	}
	return uit
}

// Synchroon warns of a program that copies the folder of the database to other machines, nothing when none is recognised.
func Synchroon(pad string) string {
	naam := sqlite.Gesynchroniseerd(pad)
	if naam == "" {
		return ""
	}
	return "Let op: de database staat in een map van " + naam + ". Zo'n programma kan een ouder bestand terugzetten terwijl je werkt. " +
		"Kies met --db een map die niet wordt gesynchroniseerd."
}

// naloopVersie names the second scan of this run: what it finds follows from the program and from the words in the settings.
func naloopVersie(o Omgeving) string {
	return fmt.Sprintf("%s %s %q %q", anoniem.Versie(), o.Versie, o.Instellingen.WoordenHouden, o.Instellingen.WoordenVerbergen)
}

// databasefout tells which database could not be opened.
type databasefout struct {
	pad string
	err error
}

// Error returns the text of the cause, which names the path already.
func (d *databasefout) Error() string { return d.err.Error() }

// wijstNietNaarKopie reports whether a database that cannot be used has copies of which its sentence does not speak.
func wijstNietNaarKopie(d *databasefout) bool {
	return errors.Is(d, store.ErrVreemd) && sqlite.HeeftKopieen(d.pad)
}

// Unwrap returns the cause, so that the sentinels of store can be recognised.
func (d *databasefout) Unwrap() error { return d.err }

// Maskeropties returns what the settings add to masking.
func Maskeropties(in instellingen.Instellingen) anoniem.Opties {
	return anoniem.Opties{Houden: in.WoordenHouden, Verbergen: in.WoordenVerbergen}
}

// LaadOefen puts the invented cases of this version of the program in the database, with the dates of this week. It is
// cheap when they are there already. The screens call it after their first frame.
func LaadOefen(ctx context.Context, s store.Opslag) error { return laadOefen(ctx, s, time.Now()) }

// laadOefen puts them there as they are in the week of a day.
func laadOefen(ctx context.Context, s store.Opslag, dag time.Time) error {
	alle, versie, err := oefen.Op(dag)
	if err != nil {
		return fmt.Errorf("read invented cases: %w", err)
	}
	return s.LaadOefen(ctx, versie, alle)
}

// lees opens the database for a command that only reads, with the invented cases in it. If nothing can be written there
// it goes on with what there is.
func (s *sessie) lees(ctx context.Context) (store.Opslag, *toets.Methode, error) {
	db, m, err := Open(ctx, s.omgeving, false)
	if errors.Is(err, store.ErrAlleenLezen) {
		lezend, m, nogmaals := Open(ctx, s.omgeving, true)
		if nogmaals == nil {
			return lezend, m, nil
		}
		if errors.Is(nogmaals, fs.ErrNotExist) {
			return nil, nil, err // there is nothing to read: what matters is that it cannot be made
		}
		return nil, nil, nogmaals
	}
	if err != nil {
		return nil, nil, err
	}
	s.waarschuw(db)
	// A full or busy disk is no reason not to read: the cases of last time are still there.
	err = LaadOefen(ctx, db)
	if err != nil && !errors.Is(err, store.ErrAlleenLezen) && !errors.Is(err, store.ErrVol) && !errors.Is(err, store.ErrBezet) {
		_ = db.Close()
		return nil, nil, err
	}
	return db, m, nil
}
