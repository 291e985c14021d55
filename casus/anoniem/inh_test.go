package anoniem

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestInhoud(t *testing.T) {
	w, k := 0, 0
	var loop func(any)
	m := Nieuw(Opties{})
	loop = func(x any) {
		switch y := x.(type) {
		case map[string]any:
			for kk, z := range y {
				if kk == "id" || kk == "bron" || kk == "url" || kk == "link" || kk == "source" {
					continue
				}
				loop(z)
			}
		case []any:
			for _, z := range y {
				loop(z)
			}
		case string:
			if !strings.Contains(y, " ") {
				return
			}
			mm := m
			if os.Getenv("LOS") != "" {
				mm = Nieuw(Opties{})
			}
			if os.Getenv("VORM") == "klein" {
				y = strings.ToLower(y)
			}
			u := mm.Masker(NieuwRuw(y))
			w += len(strings.Fields(y))
			for _, v := range u.Vondsten {
				k += len(strings.Fields(v.Ruw.s))
				i := max(0, v.Begin-30)
				r := []rune(y)
				fmt.Println(v.Soort, "|", v.Ruw.s, "| ", string(r[i:min(len(r), v.Eind+20)]))
			}
		}
	}
	for _, g := range strings.Fields(os.Getenv("G")) {
		fs, _ := filepath.Glob(g)
		for _, f := range fs {
			m = Nieuw(Opties{})
			b, _ := os.ReadFile(f)
			var x any
			json.Unmarshal(b, &x)
			loop(x)
		}
	}
	fmt.Println(k, w, float64(k)/float64(w))
}
