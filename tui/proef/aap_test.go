//go:build unix

package proef

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"time"
)

// aapToetsen are what a monkey presses: keys with a meaning, names, odd letters, pastes, escape sequences and the mouse.
var aapToetsen = []string{
	enter, enter, enter, esc, los, tab, "\x1b[Z", omlaag, omhoog, "\x1b[C", "\x1b[D", pgdn, pgdn, pgup, f1, f2, f3, f4, "\x1b[15~", f6, f8,
	"\x1b[18~", "\x1b[20~", ctrlZ, "\x19", "\x10", "\x18", "\n", "\x1b[3~", "\x7f", "\x1b[H", "\x1b[F", "/", "?", "h", "v", "r", "j",
	"n", "s", "k", "Annelies ", "de school ", "1 december", "over 2 weken", "é", "\u202e", "e\u0301\u0301\u0301", "👨‍👩‍👧", "\x00",
	"\x01", "\x05", "\x0b", "\x17", "\x1bb", "\x1bf", "\x1bd", "\x1b[1;5C", "\x1b[1;2A",
	"\x1b[200~geplakt \x1b[31mrood\u200b\u202e Jan 0612345678\r\nregel\x1b[201~", "\x1b[<0;30;12M\x1b[<0;30;12m", "\x1b[<64;3;3M",
	"\x1b[99;5u", "\x1b]0;x\x07", "\x1b[?1;2c", "ik wil ", "q",
}

// TestAap lets monkeys at the program, from fixed seeds: whatever they press, it never crashes, its database stays sound,
// and no name reaches the disk.
func TestAap(t *testing.T) {
	if os.Getenv("OLIEKAN_TRAAG") == "" {
		t.Skip("takes half a minute; runs with OLIEKAN_TRAAG=1")
	}
	for zaad := range uint64(4) {
		t.Run(fmt.Sprint(zaad), func(t *testing.T) {
			t.Parallel()
			thuis := t.TempDir()
			x := aapDrukt(t, thuis, rand.New(rand.NewPCG(zaad, 7)))
			aapStopt(t, x)
			if uit, fout, c := draai(t, thuis, "", "controleer"); c != 0 {
				t.Errorf("controleer: exit %d %s %s", c, uit, fout)
			}
			zonder(t, thuis, "annelies", "0612345678")
		})
	}
}

// aapDrukt presses 3,000 random keys and resizes the window now and then. A program that was left on purpose starts
// again.
func aapDrukt(t *testing.T, thuis string, r *rand.Rand) *terminal {
	t.Helper()
	x := start(t, thuis, 120, 40)
	x.wacht("Nieuw consult")
	var spoor []string
	for i := range 3000 {
		k := aapToetsen[r.IntN(len(aapToetsen))]
		switch r.IntN(40) {
		case 0:
			x.maat(1+r.IntN(200), 1+r.IntN(60))
			k = ""
		case 1:
			k = fmt.Sprintf("\x1b[<0;%d;%dM", 1+r.IntN(120), 1+r.IntN(40))
		case 2:
			x.maat(120, 40)
		}
		_, _ = x.pty.WriteString(k) // a program that just ended is seen below
		spoor = append(spoor, fmt.Sprintf("%q", k))
		time.Sleep(time.Duration(1+r.IntN(4)) * time.Millisecond) // its rhythm: nothing below depends on it
		select {
		case <-x.dood:
			if c := x.cmd.ProcessState.ExitCode(); c != 0 {
				t.Fatalf("na %d toetsen: exit %d\n%s\n%s", i, c, x.scherm(), strings.Join(spoor[max(0, i-30):], " "))
			}
			x = start(t, thuis, 120, 40)
			x.wacht("Nieuw consult")
		default:
		}
	}
	return x
}

// aapStopt leaves the program as a user would, with as many ctrl+c as it asks for.
func aapStopt(t *testing.T, x *terminal) {
	t.Helper()
	x.maat(120, 40)
	_, _ = x.pty.WriteString(plakDicht + niets + ctrlC)
	x.wachtTot("stopt of vraagt het nog eens", func() bool { return gesloten(x.dood) || strings.Contains(plat(x.scherm()), "nog een keer op ctrl+c") })
	_, _ = x.pty.WriteString(ctrlC) // a program that has ended does not hear it
	if c := x.weg(); c != 0 {
		t.Errorf("exit %d\n%s", c, x.scherm())
	}
}
