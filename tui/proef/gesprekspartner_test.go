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

// gesprekspartner talks with the line mode through pipes, and waits for what it says.
type gesprekspartner struct {
	t    *testing.T
	cmd  *exec.Cmd
	in   io.WriteCloser
	mu   sync.Mutex
	uit  strings.Builder
	tot  int // how far what was said was looked at
	dood chan struct{}
}

// praat starts the line mode.
func praat(t *testing.T, thuis string, args ...string) *gesprekspartner {
	t.Helper()
	cmd := exec.Command(programma(t), append(args, "plat")...)
	cmd.Env, cmd.Dir = omgeving(thuis), thuis
	g := &gesprekspartner{t: t, cmd: cmd, dood: make(chan struct{})}
	cmd.Stdout, cmd.Stderr = g, g
	var err error
	if g.in, err = cmd.StdinPipe(); err == nil {
		err = cmd.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	go func() { _ = cmd.Wait(); close(g.dood) }()
	t.Cleanup(func() { _ = cmd.Process.Kill(); <-g.dood })
	return g
}

// Write takes in what is said.
func (g *gesprekspartner) Write(b []byte) (int, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.uit.Write(b)
}

func (g *gesprekspartner) gezegd() string {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.uit.String()
}

// wacht waits until something is said that was not heard before.
func (g *gesprekspartner) wacht(wat string) {
	g.t.Helper()
	g.wachtTot(wat, func() bool {
		i := strings.Index(g.gezegd()[g.tot:], wat)
		if i >= 0 {
			g.tot += i + len(wat)
		}
		return i >= 0
	})
}

// zeg waits for a text and answers it with a line.
func (g *gesprekspartner) zeg(na, regel string) {
	g.t.Helper()
	g.wacht(na)
	if _, err := io.WriteString(g.in, regel+"\n"); err != nil {
		g.t.Fatalf("say: %v\n%s", err, g.gezegd())
	}
}

// wachtTot waits until something is so.
func (g *gesprekspartner) wachtTot(wat string, zo func() bool) {
	g.t.Helper()
	eind := time.Now().Add(geduld)
	for !zo() {
		if time.Now().After(eind) || gesloten(g.dood) && !zo() {
			g.t.Fatalf("not heard: %s\n%s", wat, g.gezegd())
		}
		time.Sleep(kijkPauze)
	}
}

// einde waits for the end and returns the exit code.
func (g *gesprekspartner) einde() int {
	g.t.Helper()
	g.wachtTot("the end", func() bool { return gesloten(g.dood) })
	return g.cmd.ProcessState.ExitCode()
}

// sterft kills it, and waits until it is gone.
func (g *gesprekspartner) sterft() {
	g.t.Helper()
	_ = g.cmd.Process.Kill()
	<-g.dood
}
