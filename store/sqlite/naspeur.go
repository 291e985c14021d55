package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
	"oliekan/store/kern"
)

// Naspeur finishes the wiping after a removal from a case and then looks for what was removed (privacy wall, 7): woord
// in the texts of all own cases, and woord and teksten, which are no longer in the case, in the bytes of the database,
// its log and the automatic copies. An empty woord looks for the texts alone. Bytes that stand in a living text as well
// prove nothing and are not looked for: a word that is in another case, the half of a sentence that stayed.
//
// It returns ErrOnbekend, ErrOefen and ErrAlleenLezen.
func (s *Store) Naspeur(ctx context.Context, id casus.ID, woord anoniem.Tekst, teksten []anoniem.Tekst) (store.Spoor, error) {
	spoor, err := s.naspeur(ctx, id, woord, teksten)
	if err != nil {
		return store.Spoor{}, fmt.Errorf("trace what was removed from case %s: %w", id, err)
	}
	return spoor, nil
}

func (s *Store) naspeur(ctx context.Context, id casus.ID, woord anoniem.Tekst, teksten []anoniem.Tekst) (store.Spoor, error) {
	if s.alleenLezen {
		return store.Spoor{}, s.dicht()
	}
	var spoor store.Spoor
	naalden := kern.MaakNaalden(woord, teksten)
	err := s.momentopname(ctx, func(tx *sql.Tx) (err error) {
		r, _, err := haalEigen(ctx, tx, id)
		if err == nil {
			naalden, err = s.inLevend(ctx, tx, r, kern.NieuwZoekwoord(woord), naalden, &spoor)
		}
		return err
	})
	if err != nil {
		return store.Spoor{}, err
	}
	// Twice: what is found after all is swept once more before anybody is told of it.
	for range 2 {
		if err = s.speur(ctx, naalden, &spoor); err != nil || spoor.Uitgesteld || spoor.Weg() {
			break
		}
		if err = s.transactie(ctx, func(tx *sql.Tx) error { return zetTeWissen(ctx, tx, "") }); err != nil {
			break
		}
		s.vegen.Store(true)
	}
	return spoor, err
}

// levend gives every text in the database with the case it belongs to, 0 for none; also those of the other columns and
// of the schema, in which a word of the removed text may stand by chance. The index holds the same words, folded.
const levend = `SELECT rij, titel FROM casus UNION ALL SELECT casus, tekst FROM inbreng
	UNION ALL SELECT casus, tekst FROM concept UNION ALL SELECT casus, woord FROM houd
	UNION ALL SELECT casus, tekst FROM lestekst UNION ALL SELECT DISTINCT 0, soort FROM lestekst
	UNION ALL SELECT DISTINCT 0, plek FROM lestekst UNION ALL SELECT DISTINCT 0, punt FROM lespunt
	UNION ALL SELECT DISTINCT 0, lezer FROM lesstof
	UNION ALL SELECT coalesce((SELECT rij FROM casus WHERE id = t.casus), 0), r.tekst FROM trainingregel r JOIN training t ON t.rij = r.training
	UNION ALL SELECT DISTINCT 0, keus FROM trainingregel UNION ALL SELECT DISTINCT 0, grondwaarde FROM trainingregel
	UNION ALL SELECT DISTINCT 0, soort FROM trainingregel UNION ALL SELECT DISTINCT 0, vraag FROM trainingdeel
	UNION ALL SELECT DISTINCT 0, vraag FROM inbreng UNION ALL SELECT DISTINCT 0, keus FROM inbreng
	UNION ALL SELECT DISTINCT 0, rol FROM inbreng UNION ALL SELECT 0, code FROM werkdata
	UNION ALL SELECT 0, sleutel FROM herinnering UNION ALL SELECT 0, waarde FROM herinnering
	UNION ALL SELECT 0, waarden FROM kenmerken UNION ALL SELECT 0, waarde FROM stempel UNION ALL SELECT 0, coalesce(sql, name) FROM sqlite_schema`

// inLevend looks for the word in the texts that are there, and returns the needles that stand in none of them.
func (s *Store) inLevend(ctx context.Context, tx *sql.Tx, deze rij, z kern.Zoekwoord, naalden []kern.Naald, uit *store.Spoor) ([]kern.Naald, error) {
	rows, err := tx.QueryContext(ctx, levend)
	elders := map[rij]bool{}
	_, err = lees(rows, err, func(scan func(...any) error) (struct{}, error) {
		var r rij
		var t string
		err := scan(&r, &t)
		naalden = kern.ZonderLevende(naalden, t)
		switch woord, deel := z.In(anoniem.UitOpslag(t).ZonderLabels()); {
		case woord && r == deze:
			uit.Nog = true
		case deel && r == deze:
			uit.Langer = true
		case woord && r > 0:
			elders[r] = true
		}
		return struct{}{}, err
	})
	if err != nil || len(elders) == 0 {
		return naalden, err
	}
	uit.Elders, err = koppenVan(ctx, tx, elders)
	return naalden, err
}

// koppenVan reads the heads of some cases, the newest first.
func koppenVan(ctx context.Context, tx *sql.Tx, welke map[rij]bool) ([]casus.Kop, error) {
	rows, err := tx.QueryContext(ctx, "SELECT "+kopKolommen+kopBron+"WHERE c.rij > 0 ORDER BY c.rij DESC")
	var uit []casus.Kop
	_, err = lees(rows, err, func(scan func(...any) error) (struct{}, error) {
		r, k, err := scanKop(scan)
		if welke[r] {
			uit = append(uit, k)
		}
		return struct{}{}, err
	})
	return uit, err
}

// speur wipes what is left to wipe and then searches every file. While something is in the way there is nothing to prove
// yet.
func (s *Store) speur(ctx context.Context, naalden []kern.Naald, uit *store.Spoor) error {
	waarom := s.Wis(ctx)
	uit.Gevonden, uit.Kopieen = nil, 0
	if uit.Uitgesteld = s.NogNietWeg(); uit.Uitgesteld {
		uit.Waarom = waarom
		return nil
	}
	for _, zoek := range []func(context.Context, []kern.Naald, *store.Spoor) error{s.speurBestand, s.speurErnaast, s.speurKopieen} {
		if err := zoek(ctx, naalden, uit); err != nil {
			return err
		}
	}
	return nil
}

// speurBestand searches the pages of the database, in their order in the file. It asks SQLite for them: closing the file
// after reading it would drop the locks of this program (see the package comment). With an empty log the pages are the
// file.
func (s *Store) speurBestand(ctx context.Context, naalden []kern.Naald, uit *store.Spoor) error {
	z := kern.NieuweZoeker(naalden)
	rows, err := s.db().QueryContext(ctx, "SELECT data FROM sqlite_dbpage ORDER BY pgno")
	if err != nil {
		return vertaal(err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var pagina sql.RawBytes
		if err := rows.Scan(&pagina); err != nil {
			return vertaal(err)
		}
		_, _ = z.Write(pagina) // It never fails.
	}
	noem(uit, z, filepath.Base(s.Pad()))
	return vertaal(rows.Err())
}

// speurErnaast searches the log, a journal if there is one, and what was set aside. SQLite holds no locks on these. The shared memory beside
// them is left alone: it has locks, and it holds numbers of pages only.
func (s *Store) speurErnaast(_ context.Context, naalden []kern.Naald, uit *store.Spoor) error {
	for _, pad := range append(opzijVan(s.Pad()), s.Pad()+"-wal", s.Pad()+"-journal") {
		if err := doorzoek(uit, pad, naalden); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

// speurKopieen searches the automatic copies and what an interrupted one left. A removal takes the copies of its case
// along; then a fresh one is made first, so that there is one.
func (s *Store) speurKopieen(ctx context.Context, naalden []kern.Naald, uit *store.Spoor) error {
	if _, err := os.Stat(kopieMap(s.Pad())); err != nil {
		return nil
	}
	err := s.metKopieen(ctx, geduldig, func(dir string) error {
		heel, half, err := kopieen(dir)
		if err == nil && len(heel) == 0 && s.autoKopie(ctx, dir) == nil {
			heel, half, err = kopieen(dir)
		}
		for _, pad := range append(heel, half...) {
			err = errors.Join(err, doorzoek(uit, pad, naalden))
		}
		uit.Kopieen = len(heel)
		return err
	})
	if errors.Is(err, store.ErrInGebruik) {
		uit.Uitgesteld, uit.Waarom, err = true, err, nil // another window is making a copy right now
	}
	return err
}

// doorzoek searches one file that SQLite has not open.
func doorzoek(uit *store.Spoor, pad string, naalden []kern.Naald) error {
	f, err := os.Open(pad)
	if err != nil {
		return vertaal(err)
	}
	z := kern.NieuweZoeker(naalden)
	err = errors.Join(z.Leeg(f), f.Close())
	noem(uit, z, filepath.Base(pad))
	return vertaal(err)
}

// noem notes a file in which something was found.
func noem(uit *store.Spoor, z *kern.Zoeker, naam string) {
	if z.Raak {
		uit.Gevonden = append(uit.Gevonden, naam)
	}
}
