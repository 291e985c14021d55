package plat

import (
	"io"
	"testing"
	"time"
)

// While nobody types the clock goes on, and the line that is typed then is still read.
func TestLezerTikt(t *testing.T) {
	in, toets := io.Pipe()
	klok := make(chan time.Time)
	tikken := 0
	l := nieuweLezer(t.Context(), in)
	defer l.sluit()
	l.klok, l.tik = klok, func() { tikken++ }
	go func() {
		for range 3 {
			klok <- time.Time{}
		}
		_, _ = io.WriteString(toets, "regel\n")
	}()
	if r, err := l.lees(); err != nil || r.tekst != "regel" || tikken != 3 {
		t.Errorf("%+v, %v, %d keer", r, err, tikken)
	}
}
