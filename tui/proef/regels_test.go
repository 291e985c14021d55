//go:build unix

package proef

import (
	"io"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"
)

// regels is the program in plain lines, with what it said so far.
type regels struct {
	t   *testing.T
	cmd *exec.Cmd
	in  io.WriteCloser
	mu  sync.Mutex
	uit strings.Builder
	af  int // how far hoort looked at what was said, in bytes
}

// inRegels starts the line mode on a pipe.
func inRegels(t *testing.T, thuis string) *regels {
	t.Helper()
	r := &regels{t: t, cmd: exec.Command(programma(t), "plat")}
	r.cmd.Env, r.cmd.Dir, r.cmd.Stdout = omgeving(thuis), thuis, r
	var err error
	if r.in, err = r.cmd.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	if err := r.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = r.cmd.Process.Kill()
		_ = r.cmd.Wait()
	})
	return r
}

// Write keeps what the program says.
func (r *regels) Write(b []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.uit.Write(b)
}

// gezegd is what was said, on one line.
func (r *regels) gezegd() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return plat(r.uit.String())
}

// typ types lines one by one.
func (r *regels) typ(lijnen ...string) {
	r.t.Helper()
	if _, err := io.WriteString(r.in, strings.Join(lijnen, "\n")+"\n"); err != nil {
		r.t.Fatal(err)
	}
}

// wacht waits until something was said.
func (r *regels) wacht(tekst string) {
	r.t.Helper()
	for eind := time.Now().Add(geduld); !strings.Contains(r.gezegd(), tekst); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(eind) {
			r.t.Fatalf("%q komt niet:\n%s", tekst, r.gezegd())
		}
	}
}

// dood kills the program at once.
func (r *regels) dood() {
	_ = r.cmd.Process.Kill()
	_ = r.cmd.Wait()
}

// hoort waits until something is said that it did not hear before.
func (r *regels) hoort(tekst string) {
	r.t.Helper()
	for eind := time.Now().Add(geduld); ; time.Sleep(kijkPauze) {
		gezegd := r.gezegd()
		if i := strings.Index(gezegd[min(r.af, len(gezegd)):], tekst); i >= 0 {
			r.af += i + len(tekst)
			return
		}
		if time.Now().After(eind) {
			r.t.Fatalf("not heard: %q\n%s", tekst, gezegd)
		}
	}
}

// volg goes a way: what is heard and what is typed then, by turns.
func (r *regels) volg(weg ...string) {
	r.t.Helper()
	for i, s := range weg {
		if i%2 == 0 {
			r.hoort(s)
		} else {
			r.typ(s)
		}
	}
}

// einde waits until the program has ended and returns its exit code.
func (r *regels) einde() int {
	r.t.Helper()
	_ = r.cmd.Wait()
	return r.cmd.ProcessState.ExitCode()
}

// tot waits until a text is on disk.
func (r *regels) tot(tekst, thuis string) {
	r.t.Helper()
	for eind := time.Now().Add(geduld); !staat(r.t, thuis, tekst); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(eind) {
			r.t.Fatalf("%q staat niet op schijf:\n%s", tekst, r.gezegd())
		}
	}
}
