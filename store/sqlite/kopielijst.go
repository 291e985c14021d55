package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"oliekan/store"
)

// Kopieen lists the automatic copies of a database, the newest first, each checked as a whole: that takes as long as reading
// it. The database itself need not be there. No copies is no error.
func Kopieen(ctx context.Context, pad string) ([]store.Kopie, error) {
	pad, err := echtPad(pad)
	if err != nil {
		return nil, fmt.Errorf("list copies: %w", err)
	}
	uit := lijstKopieen(ctx, pad)
	for i := range uit {
		uit[i] = keurKopie(ctx, uit[i])
	}
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("list copies: %w", err)
	}
	return uit, nil
}

// lijstKopieen is Kopieen without the check.
func lijstKopieen(ctx context.Context, pad string) []store.Kopie {
	heel, _, _ := kopieen(kopieMap(pad)) // a directory that cannot be read has none that could be put back
	slices.Reverse(heel)
	uit := make([]store.Kopie, 0, len(heel))
	for _, p := range heel {
		d, _ := datumVan(p)
		n, _ := metKopie(ctx, p, func(db *sql.DB) (int, error) { return eenGetal(ctx, db, telEigen) })
		uit = append(uit, store.Kopie{Pad: p, Datum: d, Eigen: n})
	}
	return uit
}

const telEigen = "SELECT count(*) FROM casus WHERE oefen = 0"

// keurKopie checks a copy: whose it is, its shape and its schema, and every page and index of it.
func keurKopie(ctx context.Context, k store.Kopie) store.Kopie {
	if err := peil(ctx, k.Pad); err != nil {
		return k
	}
	n, err := metBron(ctx, k.Pad, func(db *sql.DB) (int, error) {
		if err := keurSchema(ctx, db, false); err != nil {
			return 0, err
		}
		fouten, err := eenGetal(ctx, db, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'")
		if err == nil && fouten > 0 {
			err = fmt.Errorf("%d faults: %w", fouten, store.ErrBeschadigd)
		}
		if err != nil {
			return 0, err
		}
		return eenGetal(ctx, db, telEigen)
	})
	k.Eigen, k.Gezond = n, err == nil
	return k
}

// metBron looks into a file that is to be put back. One that is in use as a database, or was, has a log that belongs to it.
func metBron[T any](ctx context.Context, pad string, doe func(db *sql.DB) (T, error)) (T, error) {
	if vorm, err := leesVorm(ctx, pad); err != nil || vorm != vormLogboek || !heeftLogboek(pad) {
		return metKopie(ctx, pad, doe)
	}
	var niets T
	q := pragmas()
	q.Set("mode", "ro")
	db, err := verbind(uri(pad, q))
	if err != nil {
		return niets, err
	}
	defer func() { _ = db.Close() }()
	return doe(db)
}

// kiesKopie finds the copy that is asked for: a path, or "nieuwste" for the newest healthy one. It returns ErrGeenKopie when
// there is none, ErrZelfde for the database itself, and ErrBeschadigd for a copy that cannot be put back.
func kiesKopie(ctx context.Context, pad, keus string) (store.Kopie, error) {
	if keus == KeusNieuwste {
		for _, k := range lijstKopieen(ctx, pad) {
			if k = keurKopie(ctx, k); k.Gezond {
				return k, nil
			}
		}
		return store.Kopie{}, store.ErrGeenKopie
	}
	keus, err := echtPad(keus)
	if err != nil {
		return store.Kopie{}, err
	}
	info, err := os.Stat(keus)
	switch {
	case err != nil:
		return store.Kopie{}, err
	case info.IsDir():
		return store.Kopie{}, store.ErrMap
	case !info.Mode().IsRegular():
		return store.Kopie{}, store.ErrVreemd
	case slices.Contains(bestanden(pad), keus):
		return store.Kopie{}, store.ErrZelfde
	}
	if nu, err := os.Stat(pad); err == nil && os.SameFile(nu, info) {
		return store.Kopie{}, store.ErrZelfde
	}
	k := store.Kopie{Pad: keus, Datum: info.ModTime()}
	if filepath.Dir(keus) == kopieMap(pad) {
		if d, err := datumVan(keus); err == nil {
			k.Datum = d
		}
	}
	if err := peil(ctx, keus); err != nil {
		return k, err
	}
	if k = keurKopie(ctx, k); !k.Gezond {
		return k, store.ErrBeschadigd
	}
	return k, nil
}

// KeusNieuwste asks Herstel for the newest healthy automatic copy.
const KeusNieuwste = "nieuwste"

// HeeftKopieen reports whether there are automatic copies of a database, without looking into them.
func HeeftKopieen(pad string) bool {
	pad, err := echtPad(pad)
	if err != nil {
		return false
	}
	heel, _, err := kopieen(kopieMap(pad))
	return err == nil && len(heel) > 0
}
