//go:build linux

package proef

import (
	"fmt"
	"os"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"
)

// TestStilSein ends the program with the signals on which Go prints a trace: what was typed is kept, nothing of Go is seen.
func TestStilSein(t *testing.T) {
	t.Parallel()
	for naam, sein := range map[string]syscall.Signal{"quit": syscall.SIGQUIT, "abrt": syscall.SIGABRT} {
		t.Run(naam, func(t *testing.T) {
			t.Parallel()
			x, thuis := nieuwConsult(t)
			x.typ("ik wil weer slapen zonder zorgen ")
			x.wacht("zorgen")
			x.sein(sein)
			if s := x.scherm(); strings.Contains(s, "goroutine") || strings.Contains(s, "SIG") {
				t.Errorf("a trace\n%s", s)
			}
			if c := x.cmd.ProcessState.ExitCode(); c != 0 {
				t.Errorf("exit %d", c)
			}
			hervat(t, thuis).wacht("slapen zonder zorgen")
		})
	}
}

// stand returns how the terminal is set.
func stand(t *testing.T, x *terminal) *unix.Termios {
	t.Helper()
	s, err := unix.IoctlGetTermios(int(x.pty.Fd()), unix.TCGETS)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// ruw reports whether the terminal gives every key at once.
func ruw(s *unix.Termios) bool { return s.Lflag&(unix.ICANON|unix.ECHO|unix.ISIG) == 0 }

// TestStilgezetVanBuiten stops the program from outside and lets it go on, as "kill -TSTP" and fg do.
func TestStilgezetVanBuiten(t *testing.T) {
	t.Parallel()
	for naam, sein := range map[string]syscall.Signal{"tstp": syscall.SIGTSTP, "stop": syscall.SIGSTOP} {
		t.Run(naam, func(t *testing.T) {
			t.Parallel()
			x, _ := nieuwConsult(t)
			x.typ("hulp bij de huur ")
			x.wacht("de huur")
			if !ruw(stand(t, x)) {
				t.Fatal("not raw to begin with")
			}
			if err := x.cmd.Process.Signal(sein); err != nil {
				t.Fatal(err)
			}
			x.wachtTot("stilgezet", func() bool { return staatStil(t, x) || x.gafTerug() })
			zetGewoon(t, x) // the shell does so when a program stops
			if err := x.cmd.Process.Signal(syscall.SIGCONT); err != nil {
				t.Fatal(err)
			}
			x.tot("de ruwe stand", func(string) bool { return ruw(stand(t, x)) })
			x.wacht("de huur")
			x.typ("en rust")
			x.wacht("de huur en rust")
			x.druk(ctrlZ)
			x.tot("ongedaan gemaakt", func(s string) bool { return !strings.Contains(plat(s), "en rust") })
		})
	}
}

// gafTerug reports whether the program gave the terminal back at some time. Nothing but a shell can stop it with SIGTSTP,
// and here it has none; then it goes on by itself.
func (x *terminal) gafTerug() bool {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.terug
}

// staatStil reports whether the system says that the program was stopped.
func staatStil(t *testing.T, x *terminal) bool {
	t.Helper()
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", x.cmd.Process.Pid))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(b), ") ")
	return strings.HasPrefix(rest, "T")
}

// zetGewoon sets the terminal as a shell does.
func zetGewoon(t *testing.T, x *terminal) {
	t.Helper()
	s := stand(t, x)
	s.Lflag |= unix.ICANON | unix.ECHO | unix.ISIG
	if err := unix.IoctlSetTermios(int(x.pty.Fd()), unix.TCSETS, s); err != nil {
		t.Fatal(err)
	}
}

// TestGeenInkijk holds on Linux that another program of the same user cannot read the memory of this one.
func TestGeenInkijk(t *testing.T) {
	t.Parallel()
	if os.Geteuid() == 0 {
		t.Skip("root may read everything")
	}
	x, _ := nieuwConsult(t)
	if f, err := os.Open(fmt.Sprintf("/proc/%d/mem", x.cmd.Process.Pid)); err == nil {
		_ = f.Close()
		t.Error("the memory can be opened")
	}
}
