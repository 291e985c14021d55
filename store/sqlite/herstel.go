package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"oliekan/store"
)

// Herstel puts a copy in the place of the database at a path: a path, or KeusNieuwste. The copy is checked first. What is
// there is set aside with its log, under a name with the date, and the copy comes in its place in one rename; a program that
// dies in between leaves the one or the other. Then what can be read of the file that was set aside, and the copy lacks, is
// brought over through the second scan of o.
//
// It returns a *store.InGebruikFout while a program has the library open, ErrGeenKopie, ErrZelfde, and ErrBeschadigd,
// ErrVreemd or ErrNieuwer for a copy that cannot be put back; then nothing is changed. An error after the rename comes with
// the report of what was done.
func Herstel(ctx context.Context, pad, keus string, o store.Opties) (store.Herstelverslag, error) {
	v, err := herstel(ctx, pad, keus, o)
	if err != nil {
		return v, fmt.Errorf("restore %s: %w", pad, err)
	}
	return v, nil
}

func herstel(ctx context.Context, pad, keus string, o store.Opties) (v store.Herstelverslag, err error) {
	if pad, err = echtPad(pad); err != nil {
		return v, err
	}
	if inKopieMap(pad) {
		return v, store.ErrKopie
	}
	if v.Kopie, err = kiesKopie(ctx, pad, keus); err != nil {
		return v, err
	}
	if err := maakMap(filepath.Dir(pad)); err != nil {
		return v, err
	}
	los, err := neemAlles(pad)
	if err != nil {
		return v, err
	}
	v.Opzij, err = zetKopie(ctx, pad, v.Kopie.Pad, nuVan(o))
	los() // opening takes its own
	if err != nil {
		return v, err
	}
	o.AlleenLezen, o.Rust = false, 0
	s, err := open(ctx, pad, o)
	if err != nil {
		return v, err
	}
	if v.Opzij != "" {
		err = brengOver(ctx, s, &v)
	}
	n, fout := eenGetal(ctx, s.db(), telEigen)
	v.Eigen = n
	return v, errors.Join(err, fout, s.Close())
}

func nuVan(o store.Opties) time.Time {
	if o.Nu != nil {
		return o.Nu()
	}
	return time.Now()
}

// zetKopie writes a copy of the copy beside the database and puts that in place.
func zetKopie(ctx context.Context, pad, kopie string, nu time.Time) (string, error) {
	deel, err := nieuwDeel(pad)
	if err != nil {
		return "", err
	}
	_, err = metBron(ctx, kopie, func(db *sql.DB) (sql.Result, error) { return db.ExecContext(ctx, "VACUUM INTO ?", deel) })
	if err = errors.Join(vertaal(err), sluitAfEen(deel)); err != nil {
		return "", errors.Join(err, os.Remove(deel))
	}
	return vervang(deel, pad, nu)
}

// metOpzij opens what was set aside, to read what can be read. It works on a copy of it, because SQLite would play the log
// back into it; the header is repaired there when it is gone.
func metOpzij(ctx context.Context, opzij, model string, doe func(db *sql.DB) error) error {
	deel, err := nieuwDeel(opzij)
	if err != nil {
		return err
	}
	defer func() {
		for _, p := range bestanden(deel) {
			_ = os.Remove(p) // most of them are not there
		}
	}()
	for _, eind := range []string{"", "-wal", "-journal"} {
		if err := schrijfOver(opzij+eind, deel+eind); err != nil && !errors.Is(err, os.ErrNotExist) {
			return vertaal(err)
		}
	}
	if err := herstelKop(deel, model); err != nil {
		return err
	}
	db, err := verbind(uri(deel, pragmas()))
	if err != nil {
		return err
	}
	return errors.Join(doe(db), db.Close())
}

// schrijfOver copies the bytes of a file that SQLite has not open.
func schrijfOver(van, naar string) error {
	in, err := os.Open(van)
	if err != nil {
		return err
	}
	defer func() { _ = in.Close() }()
	uit, err := os.OpenFile(naar, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, bestandModus)
	if err != nil {
		return err
	}
	_, err = io.Copy(uit, in)
	return errors.Join(err, uit.Close())
}

// The header of a database (SQLite file format, 1.3), as far as it has to be repaired.
const (
	kopLengte  = 100
	kopTeken   = "SQLite format 3\x00"
	kopVorm    = 18 // two bytes: the form for writing and for reading
	kopTeller  = 24 // counts changes; stands at 92 again, where it says that the number of pages counts
	kopPaginas = 28
	kopVrij    = 32 // first free page and their number
	kopGeldig  = 92
)

// herstelKop puts the header of a healthy copy before a file that lost its own. The pages behind it are then found by their
// numbers; free pages are not looked for.
func herstelKop(pad, model string) error {
	f, err := os.OpenFile(pad, os.O_RDWR, 0)
	if err != nil {
		return vertaal(err)
	}
	defer func() { _ = f.Close() }()
	kop := make([]byte, kopLengte)
	if _, err := f.ReadAt(kop, 0); err != nil || string(kop[:len(kopTeken)]) == kopTeken {
		return nil // too short for anything, or it has one
	}
	m, err := os.Open(model)
	if err != nil {
		return vertaal(err)
	}
	defer func() { _ = m.Close() }()
	info, err := f.Stat()
	if _, fout := m.ReadAt(kop, 0); err != nil || fout != nil {
		return vertaal(errors.Join(err, fout))
	}
	pagina := int64(kop[16])<<8 | int64(kop[17])
	if pagina < 512 {
		return nil
	}
	vorm := byte(vormTerugdraai)
	if heeftLogboek(pad) {
		vorm = vormLogboek
	}
	kop[kopVorm], kop[kopVorm+1] = vorm, vorm
	n := uint32(info.Size() / pagina)
	for i := range 4 {
		kop[kopPaginas+i] = byte(n >> (24 - 8*i))
		kop[kopVrij+i], kop[kopVrij+4+i] = 0, 0
		kop[kopGeldig+i] = kop[kopTeller+i]
	}
	_, err = f.WriteAt(kop, 0)
	return vertaal(err)
}
