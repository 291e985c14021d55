package toets

import (
	"os"
	"strings"
	"testing"
)

func TestHintsFrasen(t *testing.T) {
	ruw, err := os.ReadFile("testdata/hints.tsv")
	if err != nil {
		t.Fatal(err)
	}
	m, err := Laad()
	if err != nil {
		t.Fatal(err)
	}
	type stat struct{ tp, fp, fn, tn int }
	st := map[string]*stat{}
	for _, r := range strings.Split(string(ruw), "\n") {
		f := strings.Split(r, "\t")
		if len(f) != 5 || r[0] == '#' {
			continue
		}
		raak := false
		for _, h := range m.Hints(VraagID(f[2]), f[4]) {
			raak = raak || h.ID == f[0]
		}
		s := st[f[0]+" "+f[1]]
		if s == nil {
			s = &stat{}
			st[f[0]+" "+f[1]] = s
		}
		switch {
		case raak && f[3] == "ja":
			s.tp++
		case raak:
			s.fp++
			if f[1] == "oefen" || os.Getenv("TOON") != "" {
				t.Logf("FP %s %s: %s", f[0], f[1], f[4])
			}
		case f[3] == "ja":
			s.fn++
			if f[1] == "oefen" || os.Getenv("TOON") != "" {
				t.Logf("FN %s %s: %s", f[0], f[1], f[4])
			}
		default:
			s.tn++
		}
	}
	for k, s := range st {
		t.Logf("%s %+v precisie %.2f vangst %.2f", k, *s, float64(s.tp)/float64(s.tp+s.fp), float64(s.tp)/float64(s.tp+s.fn))
	}
}
