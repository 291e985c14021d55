package regel

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/gesprek"
)

// Somebody who leaves decides whether what cannot be written is tried again; without anybody there it is told once.
func TestSchrijfUit(t *testing.T) {
	vol := errors.New("vol")
	for _, g := range []struct {
		naam   string
		reden  error
		fouten int // how often writing fails
		typt   string
		keer   int
		blijft bool // the error comes back
	}{
		{"written", ErrMenu, 0, "", 1, false},
		{"tried again", ErrMenu, 2, "\n\n", 3, false},
		{"a joined reason", fmt.Errorf("weg: %w", ErrStop), 1, "\n", 2, false},
		{"given up", ErrStop, 9, "\nWEG\n", 2, false},
		{"the input ends", ErrLater, 9, "", 1, true},
		{"nobody there", io.EOF, 9, "weg\n", 1, true},
		{"no reason", nil, 9, "weg\n", 1, true},
	} {
		p := leest(t, t.Context(), g.typt)
		keer := 0
		err := p.SchrijfUit(g.reden, func() error {
			if keer++; keer <= g.fouten {
				return vol
			}
			return nil
		})
		if keer != g.keer || (err != nil) != g.blijft || err != nil && !errors.Is(err, vol) {
			t.Errorf("%s: tried %d times, %v", g.naam, keer, err)
		}
		if told := strings.Contains(p.zei(), LaatsteNietBewaard); told != (g.fouten > 0) {
			t.Errorf("%s: told %v\n%s", g.naam, told, p.uit)
		}
	}
	p, keer := typt(t, "", "", ""), 0
	p.Uit = &Spreker{W: dof{&keer}}
	p.Uit.Zeg("dag")
	if err := p.SchrijfUit(ErrMenu, func() error { return vol }); !errors.Is(err, vol) {
		t.Errorf("nobody can hear it: %v", err)
	}
}

// A breakdown of the second scan is told as a text that was not looked at, once it is asked for.
func TestMeldOngezien(t *testing.T) {
	stuk := errors.New("stuk")
	for _, g := range []struct {
		err    error
		naloop func() error
		wil    string
	}{
		{nil, nil, ""},
		{nil, func() error { return nil }, ""},
		{stuk, nil, "Let op: {stuk}"},
		{nil, func() error { return stuk }, "Let op: {" + gesprek.ErrOngezien.Error() + "}"},
		{stuk, func() error { return stuk }, "Let op: {" + gesprek.ErrOngezien.Error() + "}"},
	} {
		p := typt(t)
		p.Naloopfout = g.naloop
		if p.MeldOngezien(g.err); p.zei() != g.wil {
			t.Errorf("%q, want %q", p.zei(), g.wil)
		}
	}
}

func TestEindes(t *testing.T) {
	vol := errors.New("vol")
	for _, err := range []error{nil, ErrStop, ErrMenu, io.EOF} {
		if Weglaten(err) != nil {
			t.Errorf("%v", err)
		}
	}
	if samen := errors.Join(vol, ErrStop); !errors.Is(Weglaten(samen), vol) || !errors.Is(Weglaten(vol), vol) {
		t.Error("a real error is dropped")
	}
	p := typt(t)
	if err := p.Verder(vol); err != nil || p.zei() != "Let op: {vol}" {
		t.Errorf("%v, %q", err, p.zei())
	}
}

func TestCasusKeuze(t *testing.T) {
	for wil, k := range map[string]casus.Kop{
		"kauw-12|werkversie": {ID: "AB", Code: "kauw-12", Staat: casus.Werkversie},
		"ab|oefencasus":      {ID: "AB", Oefen: true, Staat: casus.Trainingsklaar},
	} {
		id, soort, _ := strings.Cut(wil, "|")
		if kreeg := CasusKeuze(k); kreeg.ID != id || !strings.HasPrefix(kreeg.Uitleg, soort+", ") {
			t.Errorf("%+v, want %s", kreeg, wil)
		}
	}
}
