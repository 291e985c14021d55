package toets

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"
)

// eigenKader writes the embedded frame out, as a lawyer gets it, with a later date and with what is changed in it.
func eigenKader(t *testing.T, vervang ...string) []byte {
	t.Helper()
	ruw, err := laad(t).Kader().Bytes()
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(vervang); i += 2 {
		nieuw := bytes.Replace(ruw, []byte(vervang[i]), []byte(vervang[i+1]), 1)
		if bytes.Equal(nieuw, ruw) {
			t.Fatalf("%q is not in the frame", vervang[i])
		}
		ruw = nieuw
	}
	return ruw
}

// later is a date after that of the embedded frame.
var later = []string{`"datum": "2026-11-21"`, `"datum": "2027-02-01"`}

func TestLeesKader(t *testing.T) {
	m := laad(t)
	ruw := eigenKader(t, later...)
	k, err := LeesKader(ruw)
	if err != nil {
		t.Fatal(err)
	}
	n := m.Met(Aanvulling{Kader: k})
	h := n.Kader().Herkomst()
	if !h.Eigen || h.Datum != "2027-02-01" || h.Som != kaderSom(ruw) {
		t.Errorf("origin is %+v", h)
	}
	if got := h.Zin(); got != "wettenkader van 1 februari 2027 (eigen bestand), controlegetal "+h.Som[:12] {
		t.Error(got)
	}
	if got, want := len(n.Kader().Artikelen()), len(m.Kader().Artikelen()); got != want {
		t.Errorf("%d rows, want %d", got, want)
	}
	if got := sleutels(n.Kader().ZoekOp("bijverdienen", "2026-12-31"), 1); len(got) != 1 || got[0] != sleutels(m.Kader().ZoekOp("bijverdienen", "2026-12-31"), 1)[0] {
		t.Errorf("the own frame finds %q", got)
	}
	terug, err := k.Bytes()
	if err != nil || !bytes.Equal(terug, ruw) {
		t.Errorf("what is written is not what was read (%v)", err)
	}
	if h := m.Kader().Herkomst(); h.Eigen || len(h.Som) != 64 {
		t.Errorf("the embedded frame says %+v", h)
	}
	if h := n.Met(Aanvulling{}).Kader().Herkomst(); h.Eigen {
		t.Error("without a file the embedded frame is not back")
	}
}

// TestLeesKaderOuder checks that a frame that is not newer can be looked at and says that it must not be used.
func TestLeesKaderOuder(t *testing.T) {
	for dag, ruw := range map[string][]byte{
		"same":  eigenKader(t),
		"older": eigenKader(t, later[0], `"datum": "2025-01-01"`),
	} {
		if k, err := LeesKader(ruw); k == nil || !errors.Is(err, ErrKaderOuder) {
			t.Errorf("%s: %v", dag, err)
		}
	}
}

// TestLeesKaderFout gives a file every kind of fault: each is named in words that a lawyer can act on.
func TestLeesKaderFout(t *testing.T) {
	zonder := func(sleutel string, kies func(map[string]any) bool) []byte {
		var v map[string]any
		if err := json.Unmarshal(eigenKader(t, later...), &v); err != nil {
			t.Fatal(err)
		}
		var over []any
		for _, r := range v[sleutel].([]any) {
			if !kies(r.(map[string]any)) {
				over = append(over, r)
			}
		}
		v[sleutel] = over
		ruw, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		return ruw
	}
	met := func(s ...string) []byte { return eigenKader(t, append(s, later...)...) }
	for _, c := range []struct {
		naam, zegt string
		ruw        []byte
	}{
		{"no JSON", "regel 1: ", []byte("hallo")},
		{"cut off", "stopt te vroeg", met()[:5000]},
		{"two", "staat nog iets", append(met(), "{}"...)},
		{"other form", "vorm is 2 en moet 1 zijn", met(`"vorm": 1`, `"vorm": 2`)},
		{"unknown field", `het veld "zegt" bestaat niet`, met(`"wat_het_zegt"`, `"zegt"`)},
		{"wrong kind", "staat iets anders", met(`"bruikbaar": true`, `"bruikbaar": "ja"`)},
		{"no day", "31 februari", met(`"geldig_tot": "2026-12-31"`, `"geldig_tot": "31 februari"`)},
		{"unknown level", "niveau", met(`"niveau": "A"`, `"niveau": "krant"`)},
		{"row gone", "artikel Pw:18:1: ontbreekt", zonder("wetten", func(r map[string]any) bool { return r["wet"] == "Pw" && r["artikel"] == "18" && r["lid"] == "1" })},
		{"value gone", "pw-bestaan", zonder("grondwaarden", func(r map[string]any) bool { return r["id"] == "pw-bestaan" })},
	} {
		k, err := LeesKader(c.ruw)
		if k != nil || !errors.Is(err, ErrKader) || !strings.Contains(err.Error(), c.zegt) {
			t.Errorf("%s: %v, want %q", c.naam, err, c.zegt)
		}
	}
	if _, err := LeesKader(make([]byte, MaxKader+1)); !errors.Is(err, ErrKaderGroot) {
		t.Errorf("too large: %v", err)
	}
}
