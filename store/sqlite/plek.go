package sqlite

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"oliekan/store"
)

// plek watches over the place of the file: whether what is at the path is still what SQLite has open. SQLite itself never
// looks, and goes on writing in a file that was moved or removed.
type plek struct {
	mu   sync.Mutex
	pad  string
	db   os.FileInfo // of the file that is open; nil when nothing is watched
	log  os.FileInfo // of its log; nil as long as it was not seen
	laat os.FileInfo // of the file as it was last looked into
}

// begin takes what is at the path now for the right file.
func (p *plek) begin(pad string) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	info, err := os.Stat(pad)
	if err != nil {
		return vertaal(err)
	}
	os.SameFile(info, info) // on Windows the identity is read at the first comparison: that must be now
	p.pad, p.db, p.laat, p.log = pad, info, info, nil
	return nil
}

// zie notes how the file looks after we changed it ourselves.
func (p *plek) zie() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if info, err := os.Stat(p.pad); err == nil && p.db != nil && os.SameFile(info, p.db) {
		p.laat = info
	}
}

// kijk returns nil when the file at the path is the one that is open. Else it returns a *store.PlekFout.
func (p *plek) kijk() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.db == nil {
		return nil
	}
	info, err := os.Stat(p.pad)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return p.weg()
	case err != nil:
		return vertaal(err)
	case !os.SameFile(info, p.db):
		return &store.PlekFout{Pad: p.pad, Err: store.ErrVervangen}
	}
	if info.Size() != p.laat.Size() || !info.ModTime().Equal(p.laat.ModTime()) {
		if err := p.inhoud(); err != nil {
			return err
		}
		p.laat = info
	}
	return p.kijkLog()
}

// weg tells a file that got another name in its directory from one that is gone from it.
func (p *plek) weg() error {
	dir := filepath.Dir(p.pad)
	lijst, _ := os.ReadDir(dir)
	for _, f := range lijst {
		info, err := f.Info()
		if err == nil && os.SameFile(info, p.db) {
			return &store.PlekFout{Pad: p.pad, Naar: filepath.Join(dir, f.Name()), Err: store.ErrVerplaatst}
		}
	}
	return &store.PlekFout{Pad: p.pad, Err: store.ErrWeg}
}

// inhoud looks whether a copy was written over the file: one has the format of a rollback journal in its header, a file
// that is open here that of a log. Another window that writes can make a look fail; only a certain answer counts.
func (p *plek) inhoud() error {
	if vorm, err := leesVorm(context.Background(), p.pad); err == nil && vorm != vormLogboek {
		return &store.PlekFout{Pad: p.pad, Err: store.ErrVervangen, Zelfde: true}
	}
	return nil
}

// kijkLog compares the log with the one of before. Without its log a file lacks what was written last.
func (p *plek) kijkLog() error {
	info, err := os.Stat(p.pad + "-wal")
	switch {
	case err == nil && p.log == nil:
		os.SameFile(info, info)
		p.log = info
	case err == nil && os.SameFile(info, p.log), p.log == nil:
	default:
		return &store.PlekFout{Pad: p.pad, Err: store.ErrVervangen}
	}
	return nil
}

// The forms in which a file can say that it is written (SQLite file format, bytes 18 and 19 of the header).
const (
	vormTerugdraai = 1
	vormLogboek    = 2
)

// leesVorm reads from the header of a file in which form it is written, without its log and without leaving a trace.
func leesVorm(ctx context.Context, pad string) (int, error) {
	db, err := verbind(uri(pad, alleenKijken()))
	if err != nil {
		return 0, err
	}
	defer func() { _ = db.Close() }()
	var vorm int
	err = db.QueryRowContext(ctx, "SELECT unicode(CAST(substr(data, 19, 1) AS TEXT)) FROM sqlite_dbpage WHERE pgno = 1").Scan(&vorm)
	return vorm, vertaal(err)
}

// Terug puts the library back at its path with everything that was written until now, when the file there was moved,
// removed or replaced while it was open. What is at the path now is set aside; its new name is returned, "" if there was
// nothing. The queue of who writes can go on afterwards.
func (s *Store) Terug(ctx context.Context) (opzij string, err error) {
	s.rust.beurt.Lock()
	defer s.rust.beurt.Unlock()
	opzij, err = s.verhuis(ctx, s.Pad())
	if err != nil {
		return opzij, fmt.Errorf("put library back at %s: %w", s.Pad(), err)
	}
	return opzij, nil
}

// VerderAls goes on in a new file with everything that was written until now, and leaves what is at the old path alone. A
// target that exists gives ErrBestaat.
func (s *Store) VerderAls(ctx context.Context, doel string) error {
	s.rust.beurt.Lock()
	defer s.rust.beurt.Unlock()
	doel, err := echtPad(doel)
	if err == nil {
		if _, fout := os.Stat(doel); fout == nil {
			err = store.ErrBestaat
		}
	}
	if err == nil {
		_, err = s.verhuis(ctx, doel)
	}
	if err != nil {
		return fmt.Errorf("go on in %s: %w", doel, err)
	}
	return nil
}

// verhuis writes what is open to a path and opens that. The old connection is left as it is, for the reason told at Close.
func (s *Store) verhuis(ctx context.Context, doel string) (string, error) {
	var p *store.PlekFout
	if err := s.plek.kijk(); doel == s.Pad() && err == nil {
		return "", nil // it is back already
	} else if errors.As(err, &p) && p.Zelfde {
		return "", err // what is open is mixed with what was written over it
	}
	if err := maakMap(filepath.Dir(doel)); err != nil {
		return "", err
	}
	deel, err := nieuwDeel(doel)
	if err != nil {
		return "", err
	}
	_, err = s.db().ExecContext(ctx, "VACUUM INTO ?", deel)
	if err != nil {
		return "", errors.Join(vertaal(err), os.Remove(deel))
	}
	opzij, err := vervang(deel, doel, s.nu())
	if err != nil {
		return opzij, err
	}
	oud := s.open.Load()
	if err := s.openSchrijven(ctx, bestand{pad: doel}); err != nil {
		s.open.Store(oud)
		return opzij, err
	}
	s.sloten.verhuis(doel)
	return opzij, nil // the old connection stays open, see Close
}
