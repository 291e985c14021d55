//go:build unix

package proef

import (
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
)

// geduld is how long a test waits for a screen before it fails. It is long on purpose: it costs nothing when the
// program is quick, and a slow machine must not fail a test.
const geduld = 60 * time.Second

// The keys that the tests press, as a terminal sends them.
const (
	enter  = "\r"
	esc    = "\x1b"
	tab    = "\t"
	omlaag = "\x1b[B"
	omhoog = "\x1b[A"
	pgdn   = "\x1b[6~"
	pgup   = "\x1b[5~"
	f1     = "\x1bOP"
	f2     = "\x1bOQ"
	f3     = "\x1bOR"
	f4     = "\x1bOS"
	f6     = "\x1b[17~"
	ctrlC  = "\x03"
	ctrlZ  = "\x1a"
)

var bouw = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "oliekan-proef")
	if err != nil {
		return "", err
	}
	if err := bezie("../.."); err != nil {
		return "", err
	}
	bin := filepath.Join(dir, "oliekan")
	out, err := exec.Command("go", "build", "-o", bin, "oliekan").CombinedOutput()
	if err != nil {
		return "", &exec.ExitError{Stderr: out}
	}
	return bin, nil
})

// bezie asks for the state of every file that the program is built from. go test remembers which files a test looked at,
// so it runs these tests again when the program changes, instead of answering from its cache.
func bezie(wortel string) error {
	return filepath.WalkDir(wortel, func(pad string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			if err == nil && strings.HasPrefix(d.Name(), ".git") {
				return filepath.SkipDir
			}
			return err
		}
		_, err = os.Stat(pad)
		return err
	})
}

func TestMain(m *testing.M) {
	code := m.Run()
	if bin, err := bouw(); err == nil {
		_ = os.RemoveAll(filepath.Dir(bin))
	}
	os.Exit(code)
}

// programma returns the built program.
func programma(t testing.TB) string {
	t.Helper()
	bin, err := bouw()
	if err != nil {
		t.Fatalf("build: %v", err)
	}
	return bin
}

// omgeving is a fresh home directory: nothing of the user's own is touched.
func omgeving(thuis string, extra ...string) []string {
	return append([]string{
		"HOME=" + thuis, "XDG_DATA_HOME=" + filepath.Join(thuis, "data"), "XDG_CONFIG_HOME=" + filepath.Join(thuis, "config"),
		"TERM=xterm-256color", "PATH=" + os.Getenv("PATH"), "TMPDIR=" + thuis,
	}, extra...)
}

// terminal is the program on a pseudo-terminal, with what the eye sees.
type terminal struct {
	t     testing.TB
	cmd   *exec.Cmd
	pty   *os.File
	mu    sync.Mutex
	emu   *vt.Emulator
	dood  chan struct{}
	toets int // keys pressed
}

// start runs the program in a window.
func start(t testing.TB, thuis string, breed, hoog int, args ...string) *terminal {
	t.Helper()
	cmd := exec.Command(programma(t), args...)
	cmd.Env, cmd.Dir = omgeving(thuis), thuis
	p, err := pty.StartWithSize(cmd, &pty.Winsize{Cols: uint16(breed), Rows: uint16(hoog)})
	if err != nil {
		t.Fatal(err)
	}
	term := &terminal{t: t, cmd: cmd, pty: p, emu: vt.NewEmulator(breed, hoog), dood: make(chan struct{})}
	go term.lees()
	go func() { _, _ = io.Copy(p, term.emu) }() // answers to the program's questions
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		<-term.dood
		_ = p.Close() // the emulator stays open: closing it while it is read is a race in the library
	})
	return term
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

// scherm returns what the eye sees.
func (x *terminal) scherm() string {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.emu.String()
}

// losVan is how far an enter stands from other keys: right behind letters, as no hand does it, it is a line of a paste.
const losVan = 70 * time.Millisecond

// druk presses keys, given as a terminal sends them.
func (x *terminal) druk(keys ...string) {
	x.t.Helper()
	for _, k := range keys {
		if k == enter {
			time.Sleep(losVan)
		}
		if _, err := x.pty.WriteString(k); err != nil {
			x.t.Fatalf("type: %v", err)
		}
		x.toets++
		if k == enter {
			time.Sleep(losVan)
		}
		time.Sleep(8 * time.Millisecond) // an escape that is followed at once by a letter is another key
	}
}

// typ types a text letter by letter.
func (x *terminal) typ(s string) {
	x.t.Helper()
	for _, r := range s {
		if _, err := x.pty.WriteString(string(r)); err != nil {
			x.t.Fatalf("type: %v", err)
		}
		x.toets++
		time.Sleep(time.Millisecond)
	}
}

// wacht waits until a text is on the screen.
func (x *terminal) wacht(tekst string) {
	x.t.Helper()
	x.tot(tekst, func(s string) bool { return strings.Contains(plat(s), tekst) })
}

// tot waits until the screen is as it should be.
func (x *terminal) tot(wat string, goed func(string) bool) {
	x.t.Helper()
	eind := time.Now().Add(geduld)
	for !goed(x.scherm()) {
		if time.Now().After(eind) {
			x.t.Fatalf("niet op het scherm: %s\n%s", wat, x.scherm())
		}
		time.Sleep(5 * time.Millisecond)
	}
}

// plat folds white space, so that a text is found whatever line it wraps on.
func plat(s string) string { return strings.Join(strings.Fields(s), " ") }

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

// draai runs a command to its end and returns what it printed.
func draai(t testing.TB, thuis, in string, args ...string) (uit, fout string, code int) {
	t.Helper()
	cmd := exec.Command(programma(t), args...)
	cmd.Env, cmd.Dir, cmd.Stdin = omgeving(thuis), thuis, strings.NewReader(in)
	var o, e strings.Builder
	cmd.Stdout, cmd.Stderr = &o, &e
	err := cmd.Run()
	if err != nil && cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return o.String(), e.String(), cmd.ProcessState.ExitCode()
}

// zonder fails if a word is in any byte of any file below dir, in capitals or not.
func zonder(t testing.TB, dir string, woorden ...string) {
	t.Helper()
	n := 0
	err := filepath.WalkDir(dir, func(pad string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(pad)
		if err != nil {
			return err
		}
		n++
		laag := strings.ToLower(string(b) + " " + pad)
		for _, w := range woorden {
			if strings.Contains(laag, strings.ToLower(w)) {
				t.Errorf("%q staat in %s", w, pad)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if n == 0 {
		t.Error("er zijn geen bestanden om in te zoeken")
	}
}
