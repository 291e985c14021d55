//go:build unix

package proef

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// geduld is how long a test waits for a screen before it fails. It is long on purpose: it costs nothing when the
// program is quick, and a slow machine must not fail a test.
const geduld = 60 * time.Second

// The keys that the tests press, as a terminal sends them.
const (
	enter  = "\r"
	esc    = "\x1b[27u" // as terminals with the protocol of kitty send it: one that stands alone is a key only after a pause
	los    = "\x1b"     // as others do: nothing may be sent until the screen has answered it
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
	niets  = "\x1b[23~" // f11, which means nothing anywhere: what came before it is handled first
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

// tegelijk is how many tests run beside one another. Most of what they do is wait, for a pause in the typing to be over.
const tegelijk = "6"

func TestMain(m *testing.M) {
	flag.Parse()
	if !slices.ContainsFunc(os.Args, func(s string) bool { return strings.HasPrefix(s, "-test.parallel") }) {
		_ = flag.Set("test.parallel", tegelijk)
	}
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

// plat folds white space, so that a text is found whatever line it wraps on.
func plat(s string) string { return strings.Join(strings.Fields(s), " ") }

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
