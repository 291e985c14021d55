package papier

import (
	"context"
	"errors"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/handout"
	"oliekan/casus/instellingen"
	"oliekan/store"
	"oliekan/store/sqlite"
	"oliekan/toets"
)

const eersteID, tweedeID casus.ID = "11111111-2222-4333-8444-555555555555", "21111111-2222-4333-8444-555555555555"

// drukker makes handouts from a database with two cases; the first says tekst.
func drukker(t *testing.T, tekst string) Drukker {
	t.Helper()
	db, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "o.db"), store.Opties{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	for id, zin := range map[casus.ID]string{eersteID: tekst, tweedeID: "hulp bij de huur"} {
		c := casus.Nieuw(time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC), toets.VraagVraag)
		c.ID = id
		c.Verloop = []casus.Inbreng{{
			Nr: 1, Vraag: toets.VraagVraag, Rol: casus.RolConsulent, Daad: casus.Zeg,
			Tekst: anoniem.UitOpslag(zin),
		}}
		if _, err := db.Nieuw(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	}
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	return Drukker{DB: db, Methode: m}
}

func TestMaak(t *testing.T) {
	d := drukker(t, "hulp bij de huur")
	d.Instellingen.Gemeente = "Duinrade"
	p, err := d.Maak(t.Context(), handout.Samenvatting, eersteID, tweedeID)
	if err != nil || len(p.Stukken) != 2 {
		t.Fatalf("%d papers, %v", len(p.Stukken), err)
	}
	b, gemis, err := p.Bytes(handout.Platte)
	if err != nil || len(gemis) > 0 || strings.Contains(string(b), "Duinrade") {
		t.Errorf("%q, %v:\n%s", gemis, err, b)
	}
	d.Instellingen.GemeenteOpHandouts = true
	p, err = d.Maak(t.Context(), handout.Samenvatting, eersteID)
	if err != nil {
		t.Fatal(err)
	}
	if b, _, err = p.Bytes(handout.Platte); err != nil || !strings.Contains(string(b), "Duinrade") {
		t.Errorf("no municipality, %v:\n%s", err, b)
	}
	for _, tt := range []struct {
		ids  []casus.ID
		fout error
	}{
		{nil, handout.ErrGeenCasus},
		{[]casus.ID{eersteID, eersteID}, handout.ErrDubbel},
		{[]casus.ID{eersteID, "31111111-2222-4333-8444-555555555555"}, store.ErrOnbekend},
	} {
		if _, err := d.Maak(t.Context(), handout.Samenvatting, tt.ids...); !errors.Is(err, tt.fout) {
			t.Errorf("%v: %v, want %v", tt.ids, err, tt.fout)
		}
	}
	stop, annuleer := context.WithCancel(t.Context())
	annuleer()
	if _, err := d.Maak(stop, handout.Samenvatting, eersteID); err == nil {
		t.Error("made although it was called off")
	}
}

// TestLetters: what the font lacks is told for a PDF only, and any of it can be drawn.
func TestLetters(t *testing.T) {
	for _, tt := range []struct{ tekst, zin string }{
		{"gewoon, Zoë en Dvořák", ""},
		{"fijn 😀", "Dit teken kan een pdf niet laten zien: 😀. Daar staat een leeg vierkantje. In html, md en txt zie je ze wel."},
		{"מה שלום, مرحبا", "Deze tekens kan een pdf niet laten zien: ו ל ם מ ש ה"},
		{"日本語の書類をすべてここに持ってきてください今日中に", " en nog "},
		{"een los accent x\u20dd", "◌\u20dd"},
	} {
		p, err := drukker(t, tt.tekst).Maak(t.Context(), handout.Samenvatting, eersteID)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range handout.Formaten() {
			b, gemis, err := p.Bytes(f)
			if err != nil || len(b) == 0 {
				t.Fatalf("%q as %s: %v", tt.tekst, f, err)
			}
			want := tt.zin != "" && f == handout.PDF
			if got := strings.Join(gemis, "\n"); (got != "") != want || want && !bevatAlles(got, tt.zin) {
				t.Errorf("%q as %s: got %q, want %q", tt.tekst, f, got, tt.zin)
			}
		}
	}
}

// TestNamenInWord: only where labels are fields is said how names get in, and with a label that stands there.
func TestNamenInWord(t *testing.T) {
	p, err := drukker(t, "[inwoner] zoekt hulp bij de huur").Maak(t.Context(), handout.Motivering, eersteID)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range handout.Formaten() {
		_, zinnen, err := p.Bytes(f)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(zinnen, " "); strings.Contains(got, "één keer over [inwoner] heen") != (f == handout.Word) {
			t.Errorf("%s: %q", f, got)
		}
	}
}

// bevatAlles reports whether all words of a stand in s, in any order: letters are sorted by their number.
func bevatAlles(s, a string) bool {
	return !slices.ContainsFunc(strings.Fields(a), func(w string) bool { return !strings.Contains(s, w) })
}

func TestLogo(t *testing.T) {
	d, dir := drukker(t, "hulp bij de huur"), t.TempDir()
	schrijf := func(naam string, b []byte) string {
		pad := filepath.Join(dir, naam)
		if err := os.WriteFile(pad, b, 0o600); err != nil {
			t.Fatal(err)
		}
		return pad
	}
	var beeld strings.Builder
	if err := png.Encode(&beeld, image.NewGray(image.Rect(0, 0, 30, 10))); err != nil {
		t.Fatal(err)
	}
	for naam, tt := range map[string]struct{ pad, zin string }{
		"whole":     {schrijf("goed.png", []byte(beeld.String())), ""},
		"none":      {"", ""},
		"missing":   {filepath.Join(dir, "weg.png"), "weg.png staat er niet op. Het bestand is er niet. Kijk in het instellingenbestand"},
		"cut off":   {schrijf("half.png", []byte(beeld.String()[:beeld.Len()-15])), "geen heel PNG- of JPEG-plaatje"},
		"svg":       {schrijf("logo.svg", []byte("<svg/>")), "geen heel PNG- of JPEG-plaatje"},
		"too big":   {schrijf("groot.png", []byte(beeld.String()+strings.Repeat("x", meestLogo))), "groter dan 2 MB of 2 miljoen beeldpunten"},
		"directory": {dir, "geen gewoon bestand"},
		"device":    {os.DevNull, "geen gewoon bestand"},
	} {
		t.Run(naam, func(t *testing.T) {
			d.Instellingen = instellingen.Instellingen{Logo: tt.pad}
			p, err := d.Maak(t.Context(), handout.Samenvatting, eersteID)
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range handout.Formaten() {
				b, gemis, err := p.Bytes(f)
				if err != nil || len(b) == 0 {
					t.Fatalf("%s: %v", f, err)
				}
				zin := strings.Join(gemis, "\n")
				if f == handout.Markdown || f == handout.Platte {
					if zin != "" {
						t.Errorf("%s, which has no logo: %q", f, zin)
					}
					continue
				}
				if (zin != "") != (tt.zin != "") || !strings.Contains(zin, tt.zin) {
					t.Errorf("%s: %q, want %q", f, zin, tt.zin)
				}
				if heeft := strings.Contains(string(b), "data:image/png"); f == handout.HTML && heeft != (naam == "whole") {
					t.Errorf("logo in the page: %v", heeft)
				}
			}
		})
	}
}
