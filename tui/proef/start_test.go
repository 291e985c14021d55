//go:build unix

package proef

import (
	"os/exec"
	"regexp"
	"strconv"
	"testing"
)

// initRegel is how the runtime reports an init: "init PACKAGE @T ms, D ms clock, …".
var initRegel = regexp.MustCompile(`(?m)^init (\S+) @[0-9.]+ ms, ([0-9.]+) ms clock`)

// TestRunewidthBegintSnel guards the explicit requirement in go.mod: the version that would be chosen without it spends
// 35 to 50 ms in its init at every start. Below 1 ms in the best of several runs holds on any machine that is in use.
func TestRunewidthBegintSnel(t *testing.T) {
	t.Parallel()
	beste := map[string]float64{}
	for range 5 {
		cmd := exec.Command(programma(t), "versie")
		cmd.Env = omgeving(t.TempDir(), "GODEBUG=inittrace=1")
		uit, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("versie: %v\n%s", err, uit)
		}
		for _, m := range initRegel.FindAllStringSubmatch(string(uit), -1) {
			ms, err := strconv.ParseFloat(m[2], 64)
			if err != nil {
				t.Fatal(err)
			}
			if oud, al := beste[m[1]]; !al || ms < oud {
				beste[m[1]] = ms
			}
		}
	}
	if len(beste) < 10 {
		t.Fatalf("maar %d pakketten gezien: de vorm van het verslag is veranderd", len(beste))
	}
	if ms := beste["github.com/mattn/go-runewidth"]; ms >= 1 {
		t.Errorf("de init van go-runewidth kost %.2f ms", ms)
	}
}

func TestZonderTerminal(t *testing.T) {
	t.Parallel()
	_, fout, code := draai(t, t.TempDir(), "")
	if code != 1 {
		t.Errorf("exit %d, wil 1", code)
	}
	if s := plat(fout); !regexp.MustCompile(`oliekan plat`).MatchString(s) {
		t.Errorf("de melding wijst niet naar plat: %q", s)
	}
}
