package plat

import (
	"io"
	"strings"
	"testing"
	"time"

	"oliekan/tui/regel"
)

// While nobody types the clock goes on, and the line that is typed then is still read.
func TestLezerTikt(t *testing.T) {
	in, toets := io.Pipe()
	klok := make(chan time.Time)
	tikken := 0
	l := regel.NieuweLezer(t.Context(), in)
	defer l.Sluit()
	l.Klok, l.Tik = klok, func() { tikken++ }
	go func() {
		for range 3 {
			klok <- time.Time{}
		}
		_, _ = io.WriteString(toets, "regel\n")
	}()
	if r, err := l.Lees(); err != nil || r.Tekst != "regel" || tikken != 3 {
		t.Errorf("%+v, %v, %d keer", r, err, tikken)
	}
}

// A line is never broken within a label, and what looks like the beginning of one stays as it is.
func TestSprekerHoudtLabelsHeel(t *testing.T) {
	for _, tekst := range []string{
		strings.Repeat("woord ", 12) + "[PERSOON-1] en verder",
		strings.Repeat("a", 70) + " [PERSOON-12], [dochter-2] en [half-",
	} {
		var b strings.Builder
		(&regel.Spreker{W: &b}).Zeg(tekst)
		if got := strings.ReplaceAll(strings.TrimSuffix(b.String(), "\n"), "\n", " "); got != tekst {
			t.Errorf("got %q, want %q", got, tekst)
		}
	}
}
