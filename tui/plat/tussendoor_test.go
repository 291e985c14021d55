package plat_test

import (
	"context"
	"testing"

	"oliekan/casus"
	"oliekan/store"
)

// meetellend counts what is written to a library.
type meetellend struct {
	store.Opslag
	concepten, antwoorden int
}

func (m *meetellend) Bewaar(ctx context.Context, id casus.ID, les *casus.Lesstof, w casus.Wijziging) (store.Geschreven, error) {
	for _, k := range w.Concepten {
		if !k.Leeg() {
			m.concepten++
		}
	}
	m.antwoorden += len(w.Inbrengen)
	return m.Opslag.Bewaar(ctx, id, les, w)
}

// What was given of an answer is kept when there is more to ask about it, and only then: an answer of one part is written once.
func TestTussendoorBewaard(t *testing.T) {
	for _, g := range []struct {
		naam                  string
		typt                  []string
		concepten, antwoorden int
	}{
		{"one part", []string{"nieuw", "", "de bus rijdt niet meer", ".stop"}, 0, 1},
		{"one part, twice", []string{"nieuw", "", "de bus rijdt niet meer", "en ook de trein niet", ".stop"}, 0, 2},
		{"a choice, left before its words", []string{"nieuw", "", ".stap 2", "pw-meedoen", ".stop"}, 2, 0}, // once in between, once on leaving
		{"a choice and its words", []string{"nieuw", "", ".stap 2", "pw-meedoen", "er ligt werk klaar", ".stop"}, 1, 1},
	} {
		p := nieuweProef(t)
		m := &meetellend{Opslag: p.w.DB}
		p.w.DB = m
		uit := p.typ(g.typt...)
		if m.concepten != g.concepten || m.antwoorden != g.antwoorden {
			t.Errorf("%s: %d concepts and %d answers written, want %d and %d\n%s", g.naam, m.concepten, m.antwoorden, g.concepten, g.antwoorden, uit)
		}
	}
}
