package anoniem

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestWetProbe(t *testing.T) {
	b, err := os.ReadFile("/work/shared/ontwerp/wetten.json")
	if err != nil {
		t.Skip()
	}
	var rij []map[string]any
	json.Unmarshal(b, &rij)
	w, k := 0, 0
	for _, r := range rij {
		for _, f := range []string{"wat_het_zegt", "noot", "citeertitel"} {
			s, _ := r[f].(string)
			if s == "" {
				continue
			}
			u := Nieuw(Opties{}).Masker(NieuwRuw(s))
			w += len(strings.Fields(s))
			for _, v := range u.Vondsten {
				k += len(strings.Fields(v.Ruw.s))
				fmt.Println(f, v.Soort, v.Ruw.s, " <- ", s[:min(len(s), 90)])
			}
		}
	}
	fmt.Println(k, w, float64(k)/float64(w))
}
