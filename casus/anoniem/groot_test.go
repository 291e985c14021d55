package anoniem

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

func TestGroot(t *testing.T) {
	for _, p := range []string{"x", "a-", "1-", "de ", "Jan. ", ".", "[", "@", "a@", "a.nl ", "dr. ", "A. ", "Jan ", "06 ", "' ", "mevrouw ", "1 2", "\u0301", "école ", "(", "+31 ", "mei 2024 ", "straat 3 ", "school de ", "x.nl.", "hoi,", "Jan........", "van de ", "Ab1 ", "1."} {
		s := strings.Repeat(p, 3_000_000/len(p))
		b := time.Now()
		m := Nieuw(Opties{})
		u := m.Masker(NieuwRuw(s))
		d := time.Since(b)
		if d > 1500*time.Millisecond { fmt.Printf("%q %v %d\n", p, d, len(u.Vondsten)) }
	}
}
