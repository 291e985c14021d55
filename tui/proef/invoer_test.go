//go:build unix

package proef

import (
	"strings"
	"testing"
)

// What terminals send that is no key: pastes without marks, pastes that never end, keys of a console, signs of many runes.

const (
	backspace = "\x7f"
	plakOpen  = "\x1b[200~"
	plakDicht = "\x1b[201~"
	gezin     = "👨\u200d👩\u200d👧"
)

// TestPlakkenZonderTeken pastes where the terminal puts no marks around it: every line ends as an enter. How quickly keys
// follow one another tells a paste from typing, and on a busy machine that goes wrong now and then; tui/invoer tests it with
// a clock of its own. Here it is held that nothing is lost, in one answer or in more.
func TestPlakkenZonderTeken(t *testing.T) {
	t.Parallel()
	x, thuis := nieuwConsult(t)
	x.druk("Eerste zin van het verslag.\rTweede zin.\r\rDerde zin na een witregel.\r")
	x.stuur(niets) // the paste is over
	x.rust()
	x.druk(ctrlC)
	if c := x.weg(); c != 0 {
		t.Errorf("exit %d\n%s", c, x.scherm())
	}
	for _, zin := range []string{"Eerste zin van het verslag.", "Tweede zin.", "Derde zin na een witregel."} {
		if !staat(t, thuis, zin) {
			t.Errorf("lost: %s", zin)
		}
	}
}

// TestPlakDieNooitEindigt loses neither the text nor the keys.
func TestPlakDieNooitEindigt(t *testing.T) {
	t.Parallel()
	x, _ := nieuwConsult(t)
	x.druk(plakOpen + "hulp bij de huur")
	x.wacht("hulp bij de huur")
	x.typ(" en rust")
	x.wacht("huur en rust")
	x.druk(plakOpen + " en slaap")
	x.wacht("rust en slaap") // the program ended the paste by itself; ctrl+c in the middle is in tui/invoer
	x.druk(ctrlC)
	if c := x.weg(); c != 0 {
		t.Errorf("exit %d\n%s", c, x.scherm())
	}
}

// TestConsoleToetsen presses F1 and F2 as the text console of Linux sends them.
func TestConsoleToetsen(t *testing.T) {
	t.Parallel()
	x, _ := nieuwConsult(t)
	x.druk("\x1b[[A")
	x.wacht("Waarom zo?")
	x.druk(esc)
	x.wacht("vraag 1 van 12")
	x.druk("\x1b[[B")
	x.tot("het scherm van f2", func(s string) bool { return !strings.Contains(plat(s), "vraag 1 van 12") })
}

// TestBackspaceHeelTeken takes a whole sign with one key, and goes over one with an arrow.
func TestBackspaceHeelTeken(t *testing.T) {
	t.Parallel()
	x, _ := nieuwConsult(t)
	x.druk(plakOpen + "aan" + gezin + "cafe\u0301" + plakDicht)
	x.wacht("aan")
	x.druk(backspace)
	x.typ("X")
	x.wacht("cafX")
	x.druk(links, links, links, links, links, backspace)
	x.typ("Y")
	x.tot("aaY en het gezin", func(s string) bool { return strings.Contains(s, "aaY") && strings.Contains(s, "cafX") })
	x.druk("\x1b[C", backspace)
	x.wacht("aaYcafX")
}

// TestOnzichtbareTekensGaanEruit pastes what Word and web pages hide in words.
func TestOnzichtbareTekensGaanEruit(t *testing.T) {
	t.Parallel()
	x, thuis := nieuwConsult(t)
	x.druk(plakOpen + "zacht\u00adkoppel\u00adteken\u200b wo\u202eord" + plakDicht)
	x.wacht("zachtkoppelteken woord")
	x.druk(links, links)
	x.typ("X")
	x.wacht("zachtkoppelteken wooXrd")
	x.druk(enter)
	x.wacht("Bewaard")
	x.druk(ctrlC)
	x.weg()
	if uit, fout, _ := draai(t, thuis, "", "zoek", "zachtkop\u00adpelteken"); !strings.Contains(plat(uit), "zachtkoppelteken") {
		t.Errorf("not found: %q %q", uit, fout)
	}
}
