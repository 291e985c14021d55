//go:build unix

package proef

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"oliekan/tui/scherm"

	"github.com/creack/pty"
)

// These tests attack the wall: an ordinary word turns out to be a name, a disk is full, a window is tiny, a paste is
// far too long.

// nieuwConsult opens a new consult in a fresh home.
func nieuwConsult(t *testing.T) (x *terminal, thuis string) {
	t.Helper()
	thuis = t.TempDir()
	x = start(t, thuis, 120, 40)
	x.wacht("Nieuw consult")
	x.druk(enter)
	x.wacht("vraag 1 van 12")
	return x, thuis
}

// noem gives a name its role.
func (x *terminal) noem(naam, rol string) {
	x.t.Helper()
	x.druk(f4)
	x.wacht("Namen die je gaat gebruiken")
	x.typ(naam)
	x.druk(enter)
	x.wacht("Wie is dit?")
	x.typ(rol)
	x.druk(enter)
	x.wacht(naam + " → [" + rol + "]")
	x.druk(esc)
	x.wacht("van 12")
}

// geenVan waits until none of the words is on disk any more: the wiping comes after the writing.
func (x *terminal) geenVan(dir string, woorden ...string) {
	x.t.Helper()
	eind := time.Now().Add(geduld)
	for staat(x.t, dir, woorden...) && time.Now().Before(eind) {
		time.Sleep(10 * time.Millisecond)
	}
	zonder(x.t, dir, woorden...)
}

// staat reports whether one of the words is in any byte below dir. Files may come and go while it looks.
func staat(t testing.TB, dir string, woorden ...string) bool {
	t.Helper()
	args := []string{"-rqai"}
	for _, w := range woorden {
		args = append(args, "-e", w)
	}
	err := exec.Command("grep", append(args, dir)...).Run()
	return err == nil
}

func TestWoordDatLaterEenNaamBlijkt(t *testing.T) {
	t.Parallel()
	x, thuis := nieuwConsult(t)
	x.vul("de paraplu wil graag een fiets en een bal")
	x.druk(ctrlZ) // what was taken back stays in the verloop
	x.wacht("Teruggenomen")
	x.vul("een fiets voor paraplu")
	x.volgende("2")
	x.typ("de paraplu is boos en ")
	x.wacht("· bewaard")
	if !staat(t, thuis, "paraplu") {
		t.Fatal("het gewone woord staat niet op schijf: deze proef bewijst niets")
	}
	x.noem("Paraplu", "dochter")
	x.geenVan(thuis, "paraplu")
	x.sein(syscall.SIGKILL)
	zonder(t, thuis, "paraplu")
	x = start(t, thuis, 120, 40)
	x.wacht("er loopt 1 consult")
	x.druk(omlaag, enter)
	x.wacht("de [dochter] is boos en")
}

func TestTweeVenstersLerenEenNaam(t *testing.T) {
	t.Parallel()
	een, thuis := nieuwConsult(t)
	twee := start(t, thuis, 120, 40)
	twee.wacht("Nieuw consult")
	twee.druk(enter)
	twee.wacht("vraag 1 van 12")
	for i := range 8 { // both write at once
		een.typ(fmt.Sprintf("de paraplu en de bus %d", i))
		twee.typ(fmt.Sprintf("de stofzuiger en de fiets %d", i))
		een.druk(enter)
		twee.druk(enter)
	}
	een.noem("Paraplu", "dochter")
	twee.noem("Stofzuiger", "zoon")
	een.wacht("[dochter] en de bus 7")
	twee.wacht("[zoon] en de fiets 7")
	een.wacht("· bewaard")
	twee.wacht("· bewaard")
	// A window that was reading may have put the wiping off; leaving does what is left.
	for _, x := range []*terminal{een, twee} {
		x.druk(ctrlC)
		if c := x.weg(); c != 0 {
			t.Errorf("exit %d", c)
		}
	}
	zonder(t, thuis, "paraplu", "stofzuiger")
	if uit, fout, c := draai(t, thuis, "", "controleer"); c != 0 {
		t.Errorf("controleer: exit %d, %s%s", c, uit, fout)
	}
}

func TestTypenInTeKleinVenster(t *testing.T) {
	t.Parallel()
	x, _ := nieuwConsult(t)
	x.typ("ik wil een fiets ")
	x.wacht("fiets")
	x.maat(20, 5)
	x.wacht("te klein")
	x.typ("en een bal ")
	x.maat(120, 40)
	x.wacht("ik wil een fiets en een bal")
}

// maat changes the size of the window.
func (x *terminal) maat(breed, hoog int) {
	x.t.Helper()
	x.mu.Lock()
	x.emu.Resize(breed, hoog)
	x.mu.Unlock()
	x.kleurloos = breed < scherm.MinBreed || hoog < scherm.MinHoog
	if err := pty.Setsize(x.pty, &pty.Winsize{Cols: uint16(breed), Rows: uint16(hoog)}); err != nil {
		x.t.Fatal(err)
	}
}

func TestVeelTeLangGeplakt(t *testing.T) {
	t.Parallel()
	x, thuis := nieuwConsult(t)
	lang := strings.Repeat("de school zegt dat het kind te laat is en Annelies belt dan op. ", 16_000) // 1 MB
	x.druk("\x1b[200~" + lang + "\x1b[201~")
	x.druk(ctrlC)
	if c := x.weg(); c != 0 {
		t.Errorf("exit %d", c)
	}
	zonder(t, thuis, "annelies")
}

func TestVolleSchijf(t *testing.T) {
	t.Parallel()
	for _, blokken := range []int{1, 8, 64, 150, 300} {
		t.Run(fmt.Sprint(blokken), func(t *testing.T) {
			t.Parallel()
			thuis := t.TempDir()
			cmd := exec.Command("sh", "-c", fmt.Sprintf(`trap "" XFSZ; ulimit -f %d; exec "$0" plat`, blokken), programma(t))
			cmd.Env, cmd.Dir = omgeving(thuis), thuis
			cmd.Stdin = strings.NewReader("nieuw\n\nAnnelies wil naar de markt\n.titel Markt met Annelies\n.stop\n")
			uit, err := cmd.CombinedOutput()
			if err != nil && !strings.Contains(string(uit), "schijf") {
				t.Errorf("%v zonder uitleg:\n%s", err, uit)
			}
			if strings.Contains(string(uit), "goroutine") {
				t.Errorf("een stapel op het scherm:\n%s", uit)
			}
			if _, err := os.Stat(thuis + "/data"); err == nil {
				zonder(t, thuis, "annelies")
			}
			if uit, fout, c := draai(t, thuis, "", "controleer"); c != 0 {
				t.Errorf("controleer: exit %d, %s%s", c, uit, fout)
			}
		})
	}
}

func TestVermomdeNaam(t *testing.T) {
	t.Parallel()
	for _, s := range []string{
		"Ann\u00adelies", "Anne\u200blies", "Anne\u2060lies", "Anneli\u0308es", "ANNELIES", "annelies’s", "annelies_bel", "annelies1980",
		"[Annelies]", "[inwoner Annelies]", "Annelies\u202e", "Anne\x07lies", "Anne\x1b[31mlies", "brandsma-de", "brandsma[at]x",
	} {
		uit, fout, c := draai(t, t.TempDir(), "Annelies Brandsma=inwoner\n\nik ga met "+s+" naar de markt\n", "anonimiseer", "--bekend-eerst")
		if c != 0 || !strings.Contains(uit, "[inwoner]") || strings.Contains(strings.ToLower(uit), "lies") || strings.Contains(uit, "rands") {
			t.Errorf("%q wordt %q (exit %d, %s)", s, uit, c, fout)
		}
	}
}
