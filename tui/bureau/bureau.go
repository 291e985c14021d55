// Package bureau keeps what is of a person at a desk and not of a library: the colours that were chosen, the quiz that is
// going on. It is a small file beside the database, for the user alone, without any text of a case.
package bureau

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
)

// Naam is the name of the file in its directory.
const Naam = "oliekan-bureau.json"

// Bureau remembers small values under a key. It may be used by several goroutines; a nil Bureau remembers nothing.
type Bureau struct {
	pad string
	mu  sync.Mutex
}

// Bij is the Bureau beside a database. The file is made at the first value.
func Bij(database string) *Bureau {
	return &Bureau{pad: filepath.Join(filepath.Dir(database), Naam)}
}

// Herinner returns what was kept under a key, "" if nothing was. A file that is not ours gives an error and stays.
func (b *Bureau) Herinner(_ context.Context, sleutel string) (string, error) {
	if b == nil {
		return "", nil
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	w, err := b.lees()
	if err != nil {
		return "", fmt.Errorf("recall %s: %w", sleutel, err)
	}
	return w[sleutel], nil
}

// Onthoud keeps a value; never text of a case. It replaces what was there. A file that cannot be read is begun anew: it
// holds nothing that somebody typed.
func (b *Bureau) Onthoud(_ context.Context, sleutel, waarde string) error {
	return b.voeg(map[string]string{sleutel: waarde}, true)
}

// NeemOver keeps the values of a library that kept them itself, as far as there are no newer ones here.
func (b *Bureau) NeemOver(waarden map[string]string) error { return b.voeg(waarden, false) }

// voeg adds values to the file. Another window may have written in it meanwhile, so it is read again first.
func (b *Bureau) voeg(waarden map[string]string, vervang bool) error {
	if b == nil || len(waarden) == 0 {
		return nil
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	nu, err := b.lees()
	if err != nil || nu == nil {
		nu = map[string]string{}
	}
	for k, w := range waarden {
		if _, al := nu[k]; !al || vervang {
			nu[k] = w
		}
	}
	if err := b.schrijf(nu); err != nil {
		return fmt.Errorf("remember: %w", err)
	}
	return nil
}

// lees reads all values; no file has none.
func (b *Bureau) lees() (map[string]string, error) {
	tekst, err := os.ReadFile(b.pad)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var w map[string]string
	return w, json.Unmarshal(tekst, &w)
}

// schrijf puts the values in the file: written beside it and renamed, so that the file is whole or what it was.
func (b *Bureau) schrijf(w map[string]string) error {
	tekst, err := json.MarshalIndent(w, "", "  ")
	if err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(b.pad), "."+Naam+"-*.deel") // mode 0600
	if err != nil {
		return err
	}
	_, err = f.Write(append(tekst, '\n'))
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), b.pad)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return nil
}
