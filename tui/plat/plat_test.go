package plat_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/instellingen"
	"oliekan/store"
	"oliekan/store/sqlite"
	"oliekan/toets"
	"oliekan/tui/bureau"
	"oliekan/tui/melding"
	"oliekan/tui/plat"
	"oliekan/tui/regel"

	"github.com/charmbracelet/x/ansi"
)

// proef is a line mode on a fresh database.
type proef struct {
	t   *testing.T
	dir string
	w   regel.Werk
}

func nieuweProef(t *testing.T) *proef {
	t.Helper()
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	p := &proef{t: t, dir: t.TempDir()}
	nu := func() time.Time { return time.Date(2026, 11, 21, 10, 0, 0, 0, time.UTC) }
	db, err := sqlite.Open(context.Background(), filepath.Join(p.dir, "proef.db"), store.Opties{
		Nu: nu, Naloop: anoniem.NieuweNaloper(anoniem.Opties{}).Loop,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	p.w = regel.Werk{
		DB: db, Bureau: bureau.Bij(db.Pad()), Methode: m, Instellingen: instellingen.Standaard(), Nu: nu, Melding: melding.Van,
		Masker:    func() *anoniem.Masker { return anoniem.Nieuw(anoniem.Opties{}) },
		LaadOefen: func() error { return nil },
		ToonMap:   func(string) error { return errors.New("no desktop in a test") },
	}
	return p
}

// draai runs a conversation and returns what was said back, after checking that all of it can be read out.
func (p *proef) draai(in io.Reader) string {
	p.t.Helper()
	var uit bytes.Buffer
	if err := plat.Draai(context.Background(), p.w, in, &uit); err != nil {
		p.t.Fatalf("Draai: %v\n%s", err, uit.String())
	}
	leesbaar(p.t, uit.String())
	return uit.String()
}

// typ runs a conversation of lines.
func (p *proef) typ(regels ...string) string {
	p.t.Helper()
	return p.draai(strings.NewReader(strings.Join(regels, "\n") + "\n"))
}

// leesbaar checks every line: not too wide, and no control characters.
func leesbaar(t *testing.T, uit string) {
	t.Helper()
	for _, r := range strings.Split(uit, "\n") {
		if n := ansi.StringWidth(r); n > 78 {
			t.Errorf("%d kolommen: %s", n, r)
		}
		if strings.ContainsFunc(r, unicode.IsControl) {
			t.Errorf("besturingsteken in %q", r)
		}
	}
}

// koppen returns the heads of the own cases.
func (p *proef) koppen() []casus.Kop {
	p.t.Helper()
	ks, err := p.w.DB.Lijst(context.Background(), store.Filter{Soort: store.SoortEigen})
	if err != nil {
		p.t.Fatal(err)
	}
	return ks
}

// casus returns the one own case with its concepts.
func (p *proef) casus() (casus.Casus, []casus.Concept) {
	p.t.Helper()
	ks := p.koppen()
	if len(ks) != 1 {
		p.t.Fatalf("%d casussen, wil 1", len(ks))
	}
	c, concepten, err := p.w.DB.Haal(context.Background(), ks[0].ID)
	if err != nil {
		p.t.Fatal(err)
	}
	return c, concepten
}

// bij returns the texts that stand at a question.
func (p *proef) bij(v toets.VraagID) string {
	p.t.Helper()
	c, _ := p.casus()
	var uit []string
	for _, a := range c.Stand().Bij(v) {
		uit = append(uit, strings.TrimSpace(string(a.Rol)+" "+a.Keus+" "+a.Tekst.String()+" "+a.Datum))
	}
	return strings.Join(uit, " | ")
}

func bevat(t *testing.T, uit string, wil ...string) {
	t.Helper()
	glad := strings.Join(strings.Fields(uit), " ")
	for _, w := range wil {
		if !strings.Contains(glad, w) {
			t.Errorf("er staat niet %q in:\n%s", w, uit)
		}
	}
}
