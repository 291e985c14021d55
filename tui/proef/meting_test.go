//go:build linux

package proef

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/creack/pty"
)

// kaal builds the program as it is given out: without symbols and without cgo.
func kaal(b *testing.B) string {
	b.Helper()
	bin := filepath.Join(b.TempDir(), "oliekan")
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", bin, "oliekan")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		b.Fatalf("build: %v\n%s", err, out)
	}
	return bin
}

// loop is the program on a pseudo-terminal without an emulator: what is measured is the program only.
type loop struct {
	cmd *exec.Cmd
	pty *os.File
	in  chan []byte
}

func begin(b *testing.B, bin, thuis string, breed, hoog uint16) loop {
	b.Helper()
	cmd := exec.Command(bin)
	cmd.Env, cmd.Dir = omgeving(thuis), thuis
	p, err := pty.StartWithSize(cmd, &pty.Winsize{Cols: breed, Rows: hoog})
	if err != nil {
		b.Fatal(err)
	}
	l := loop{cmd, p, make(chan []byte, 1024)}
	go func() {
		defer close(l.in)
		for {
			buf := make([]byte, 32<<10)
			n, err := p.Read(buf)
			if n > 0 {
				l.in <- buf[:n]
			}
			if err != nil {
				return
			}
		}
	}()
	return l
}

// tot reads until a text came by.
func (l loop) tot(b *testing.B, tekst string) {
	b.Helper()
	var alles []byte
	klok := time.After(geduld)
	for !bytes.Contains(alles, []byte(tekst)) {
		select {
		case d, ok := <-l.in:
			if !ok {
				b.Fatalf("%q kwam niet", tekst)
			}
			alles = append(alles, d...)
		case <-klok:
			b.Fatalf("%q kwam niet", tekst)
		}
	}
}

// stil reads on until nothing came for a while.
func (l loop) stil(t time.Duration) {
	for {
		select {
		case <-l.in:
		case <-time.After(t):
			return
		}
	}
}

func (l loop) weg() {
	_ = l.cmd.Process.Kill()
	_ = l.cmd.Wait()
	_ = l.pty.Close()
}

// geheugen returns the resident memory of the process in MiB.
func (l loop) geheugen(b *testing.B) float64 {
	b.Helper()
	s, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", l.cmd.Process.Pid))
	if err != nil {
		b.Fatal(err)
	}
	for _, r := range strings.Split(string(s), "\n") {
		if v, ok := strings.CutPrefix(r, "VmRSS:"); ok {
			kb, err := strconv.ParseFloat(strings.Fields(v)[0], 64)
			if err != nil {
				b.Fatal(err)
			}
			return kb / 1024
		}
	}
	b.Fatal("no VmRSS")
	return 0
}

// deel returns the value below which a part of the sorted values lies.
func deel(v []float64, p float64) float64 {
	slices.Sort(v)
	return v[min(len(v)-1, int(p*float64(len(v))))]
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// BenchmarkEersteBeeld measures from the start of the process to its first frame at 120x40 on an existing file, and the
// memory half a second later: go test ./tui/proef -run '^$' -bench EersteBeeld -benchtime 20x.
func BenchmarkEersteBeeld(b *testing.B) {
	bin, thuis := kaal(b), b.TempDir()
	cmd := exec.Command(bin, "casus", "lijst")
	cmd.Env = omgeving(thuis)
	if out, err := cmd.CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	info, err := os.Stat(bin)
	if err != nil {
		b.Fatal(err)
	}
	var tijden, geheugens []float64
	for range b.N {
		t := time.Now()
		l := begin(b, bin, thuis, 120, 40)
		l.tot(b, "Wat wil je doen?")
		tijden = append(tijden, ms(time.Since(t)))
		l.stil(500 * time.Millisecond)
		geheugens = append(geheugens, l.geheugen(b))
		l.weg()
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(deel(tijden, 0.5), "p50-ms")
	b.ReportMetric(deel(tijden, 0.9), "p90-ms")
	b.ReportMetric(deel(geheugens, 0.5), "MiB")
	b.ReportMetric(float64(info.Size())/1e6, "MB-programma")
}

// BenchmarkToetsNaarAntwoord measures from a key press to the first byte that answers it, in an answer of 1 KB at
// 200x60: go test ./tui/proef -run '^$' -bench ToetsNaarAntwoord -benchtime 300x.
func BenchmarkToetsNaarAntwoord(b *testing.B) {
	thuis := b.TempDir()
	l := begin(b, kaal(b), thuis, 200, 60)
	defer l.weg()
	l.tot(b, "Wat wil je doen?")
	l.stil(300 * time.Millisecond)
	_, _ = l.pty.WriteString(enter)
	l.tot(b, "vraag 1 van 12")
	tekst := strings.Repeat("de regel past niet bij het leven van dit gezin ", 22)
	_, _ = l.pty.WriteString("\x1b[200~" + tekst + "\x1b[201~")
	l.stil(time.Second)
	var tijden []float64
	for i := range b.N {
		t := time.Now()
		_, _ = l.pty.WriteString(string(rune('a' + i%26)))
		<-l.in
		tijden = append(tijden, ms(time.Since(t)))
		l.stil(40 * time.Millisecond)
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(deel(tijden, 0.5), "p50-ms")
	b.ReportMetric(deel(tijden, 0.99), "p99-ms")
}
