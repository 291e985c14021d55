package anoniem

import (
	"encoding/json"
	"flag"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var gewoonBij = flag.Bool("gewoon", false, "add the sentences of the content that are not in testdata/gewoon.txt yet")

// TestGewoonBij adds to gewoon.txt what the practice cases, the method, the frame and the quiz say and what it lacks: text
// without any name, to learn from. Afterwards the weights are made anew (TestGewichten).
func TestGewoonBij(t *testing.T) {
	if !*gewoonBij {
		t.Skip("only with -gewoon")
	}
	const doel = "testdata/gewoon.txt"
	b, err := os.ReadFile(doel)
	if err != nil {
		t.Fatal(err)
	}
	al := map[string]bool{}
	for s := range strings.SplitSeq(string(b), "---\n") {
		al[strings.TrimSpace(s)] = true
	}
	uit := strings.Builder{}
	for _, wild := range []string{"../oefen/inhoud/*.json", "../../toets/inhoud/*.json", "../../toets/quiz/*.json"} {
		paden, err := filepath.Glob(wild)
		if err != nil || len(paden) == 0 {
			t.Fatalf("%s: %v, %v", wild, paden, err)
		}
		for _, pad := range paden {
			for _, s := range zinnenIn(t, pad) {
				if !al[s] {
					al[s] = true
					uit.WriteString("---\n" + s + "\n")
				}
			}
		}
	}
	if err := os.WriteFile(doel, append(b, uit.String()...), 0o644); err != nil {
		t.Fatal(err)
	}
}

// zinnenIn gives the texts of three words or more in a file of JSON, in the order of their place.
func zinnenIn(t *testing.T, pad string) []string {
	t.Helper()
	b, err := os.ReadFile(pad)
	if err != nil {
		t.Fatal(err)
	}
	var alles any
	if err := json.Unmarshal(b, &alles); err != nil {
		t.Fatalf("%s: %v", pad, err)
	}
	var uit []string
	var loop func(any)
	loop = func(v any) {
		switch v := v.(type) {
		case string:
			v = strings.TrimSpace(v)
			if len(strings.Fields(v)) >= 3 && !strings.Contains(v, "[[") && !strings.Contains(v, "---") && !strings.Contains(v, "\n") {
				uit = append(uit, v)
			}
		case []any:
			for _, x := range v {
				loop(x)
			}
		case map[string]any:
			for _, k := range slices.Sorted(maps.Keys(v)) {
				loop(v[k])
			}
		}
	}
	loop(alles)
	return uit
}
