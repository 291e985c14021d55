//go:build unix

package proef

import (
	"bytes"
	"image/color"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"oliekan/tui/scherm"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
)

// terminal is the program on a pseudo-terminal, with what the eye sees.
//
// No test waits for time. A terminal may tell at any moment what the colour of its background is, and the program then
// draws itself in colours that fit. That goes through the same queue as the keys, so when the screen stands in the other
// colours, every key before it was handled: rust does that, and wacht and tot do it before they look. What an answer
// takes beyond that, such as writing to disk, is waited for as a text on the screen or as bytes on the disk.
type terminal struct {
	t         testing.TB
	cmd       *exec.Cmd
	pty       *os.File
	mu        sync.Mutex
	emu       *vt.Emulator
	dood      chan struct{}
	antwoord  chan struct{} // closed when the program has been told the background for the first time
	terug     bool          // the program left the screen of its own at some time
	toets     int           // keys pressed
	onbekend  bool          // keys were pressed of which it is not known that they were handled
	naEnter   bool          // the last of them is an enter, which the program keeps for a moment: it may be part of a paste
	bijEnter  string        // the screen before it
	kleurloos bool          // the window is too small for colours, or a paste is open: a message would be part of it
}

// start runs the program in a window.
func start(t testing.TB, thuis string, breed, hoog int, args ...string) *terminal {
	t.Helper()
	return startDit(t, programma(t), thuis, breed, hoog, args...)
}

// startDit runs a program in a window.
func startDit(t testing.TB, bin, thuis string, breed, hoog int, args ...string) *terminal {
	t.Helper()
	cmd := exec.Command(bin, args...)
	cmd.Env, cmd.Dir = omgeving(thuis, "COLORTERM=truecolor"), thuis
	p, err := pty.StartWithSize(cmd, &pty.Winsize{Cols: uint16(breed), Rows: uint16(hoog)})
	if err != nil {
		t.Fatal(err)
	}
	x := &terminal{
		t: t, cmd: cmd, pty: p, emu: vt.NewEmulator(breed, hoog), dood: make(chan struct{}), antwoord: make(chan struct{}),
		kleurloos: breed < scherm.MinBreed || hoog < scherm.MinHoog,
	}
	x.emu.SetCallbacks(vt.Callbacks{AltScreen: func(aan bool) { x.terug = x.terug || !aan }})
	x.emu.SetDefaultBackgroundColor(color.Black)
	go x.lees()
	go x.antwoordt()
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		<-x.dood
		_ = p.Close() // the emulator stays open: closing it while it is read is a race in the library
	})
	return x
}

// lees feeds the emulator until the program is gone.
func (x *terminal) lees() {
	defer close(x.dood)
	buf := make([]byte, 32<<10)
	for {
		n, err := x.pty.Read(buf)
		x.mu.Lock()
		_, _ = x.emu.Write(buf[:n])
		x.mu.Unlock()
		if err != nil {
			_ = x.cmd.Wait()
			return
		}
	}
}

// antwoordt hands the program the answers of the terminal to its questions.
func (x *terminal) antwoordt() {
	buf, gezegd := make([]byte, 4096), []byte(nil)
	for al := false; ; {
		n, err := x.emu.Read(buf)
		if _, fout := x.pty.Write(buf[:n]); err != nil || fout != nil && fout != io.ErrShortWrite {
			return
		}
		if gezegd = append(gezegd, buf[:n]...); !al && bytes.Contains(gezegd, []byte("\x1b]11;")) {
			al = true
			close(x.antwoord)
		}
	}
}

// scherm returns what the eye sees.
func (x *terminal) scherm() string {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.emu.String()
}

// druk presses keys, given as a terminal sends them.
func (x *terminal) druk(keys ...string) {
	x.t.Helper()
	for _, k := range keys {
		if k == enter {
			x.rust() // so that it is known what stood there before
			x.bijEnter = x.scherm()
		}
		x.stuur(k)
		x.naEnter = k == enter
	}
}

// typ types a text letter by letter.
func (x *terminal) typ(s string) {
	x.t.Helper()
	if x.naEnter {
		x.stuur(niets) // letters right behind an enter are a paste
	}
	for _, r := range s {
		x.stuur(string(r))
	}
	x.naEnter = false
}

// stuur sends what one key sends.
func (x *terminal) stuur(k string) {
	x.t.Helper()
	if _, err := x.pty.WriteString(k); err != nil {
		x.t.Fatalf("type: %v", err)
	}
	x.toets++
	x.onbekend = true
	x.kleurloos = x.kleurloos || strings.Contains(k, plakOpen) && !strings.Contains(k, plakDicht)
}

// The backgrounds that a terminal tells of, and the colours that the program then uses.
var achtergronden = []struct {
	bericht string
	kleuren []color.Color
}{
	{"\x1b]11;rgb:ffff/ffff/ffff\x1b\\", kleurenVan(false)},
	{"\x1b]11;rgb:0000/0000/0000\x1b\\", kleurenVan(true)},
}

// kleurenVan returns the colours of letters of a theme that follows the terminal.
func kleurenVan(donker bool) (uit []color.Color) {
	s := scherm.NewStyles(scherm.ThemaAuto, donker)
	for _, stijl := range []lipgloss.Style{s.Stil, s.Goed, s.Let, s.Fout, s.Accent, s.Lijn} {
		if k := stijl.GetForeground(); k != (lipgloss.NoColor{}) {
			uit = append(uit, k)
		}
	}
	return uit
}

// rust waits until the program has handled every key that was pressed, and returns the screen. An enter may still be kept
// back for a moment. The second message is there because the first may be seen when letters without a colour are not drawn
// yet: when the second one shows, that frame is complete.
func (x *terminal) rust() string {
	x.t.Helper()
	if !x.onbekend || x.kleurloos {
		return x.scherm()
	}
	x.wachtTot("een antwoord op de vraag naar de achtergrond", func() bool { return gesloten(x.antwoord) })
	for i, a := range achtergronden {
		ander := achtergronden[1-i].kleuren
		if _, err := x.pty.WriteString(a.bericht); err != nil {
			x.t.Fatalf("background: %v", err)
		}
		x.wachtTot("de kleuren van een andere achtergrond", func() bool { return x.heeftKleur(a.kleuren) && !x.heeftKleur(ander) })
	}
	x.onbekend = false
	return x.scherm()
}

// heeftKleur reports whether a letter on the screen has one of the colours.
func (x *terminal) heeftKleur(kleuren []color.Color) bool {
	x.mu.Lock()
	defer x.mu.Unlock()
	wil := map[[3]uint32]bool{}
	for _, k := range kleuren {
		wil[rgb(k)] = true
	}
	for i := range x.emu.Height() * x.emu.Width() {
		c := x.emu.CellAt(i%x.emu.Width(), i/x.emu.Width())
		if c != nil && c.Style.Fg != nil && wil[rgb(c.Style.Fg)] {
			return true
		}
	}
	return false
}

// rgb is a colour as three numbers that can be compared.
func rgb(c color.Color) [3]uint32 {
	r, g, b, _ := c.RGBA()
	return [3]uint32{r, g, b}
}

// gesloten reports whether a channel was closed.
func gesloten(c <-chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}

// wacht waits until the keys were handled and a text is on the screen.
func (x *terminal) wacht(tekst string) {
	x.t.Helper()
	x.tot(tekst, func(s string) bool { return strings.Contains(plat(s), tekst) })
}

// tot waits until the keys were handled and the screen is as it should be. What an enter brings must be something that was
// not there before it; else this would prove nothing.
func (x *terminal) tot(wat string, goed func(string) bool) {
	x.t.Helper()
	if x.naEnter && x.onbekend && goed(x.bijEnter) {
		x.t.Fatalf("stond er al voor de enter: %s\n%s", wat, x.bijEnter)
	}
	if !x.naEnter {
		x.rust()
	}
	x.wachtTot(wat, func() bool { return goed(x.scherm()) })
	x.onbekend, x.naEnter = x.onbekend && !x.naEnter, false
}

// totMet presses a key until the screen is as it should be, and looks after every press.
func (x *terminal) totMet(toets, wat string, goed func(string) bool) {
	x.t.Helper()
	for range 500 {
		if goed(x.rust()) {
			return
		}
		x.druk(toets)
	}
	x.t.Fatalf("niet bereikt: %s\n%s", wat, x.scherm())
}

// wachtTot looks until something is so. It fails when the program has ended, or after geduld.
func (x *terminal) wachtTot(wat string, zo func() bool) {
	x.t.Helper()
	eind := time.Now().Add(geduld)
	for !zo() {
		if time.Now().After(eind) || gesloten(x.dood) && !zo() {
			x.t.Fatalf("niet gezien: %s\n%s", wat, x.scherm())
		}
		time.Sleep(kijkPauze)
	}
}

// kijkPauze is between two looks. It says nothing about the program.
const kijkPauze = 3 * time.Millisecond

// opSchijf waits until one of the words, as grep has them, is in a file below the home directory.
func (x *terminal) opSchijf(thuis string, woorden ...string) {
	x.t.Helper()
	x.wachtTot("op schijf", func() bool { return staat(x.t, thuis, woorden...) })
}

// sein sends the program a signal and waits until it is gone.
func (x *terminal) sein(s syscall.Signal) {
	x.t.Helper()
	if err := x.cmd.Process.Signal(s); err != nil {
		x.t.Fatal(err)
	}
	x.weg()
}

// weg waits until the program has ended and returns its exit code.
func (x *terminal) weg() int {
	x.t.Helper()
	select {
	case <-x.dood:
		return x.cmd.ProcessState.ExitCode()
	case <-time.After(geduld):
		x.t.Fatalf("het programma stopt niet\n%s", x.scherm())
		return -1
	}
}
