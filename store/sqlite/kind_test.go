package sqlite

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
)

// Some promises are about programs that die or have fewer rights. The test program then runs itself again, with one
// of these tasks in its environment.
var kindTaken = map[string]func(pad, rest string) error{
	"schrijf": kindSchrijf,
	"slot":    kindSlot,
	"lezen":   kindLezen,
}

const kindVar = "OLIEKAN_TEST_KIND"

func TestMain(m *testing.M) {
	if taak := os.Getenv(kindVar); taak != "" {
		if err := kindTaken[taak](os.Getenv(kindVar+"_PAD"), os.Getenv(kindVar+"_REST")); err != nil {
			fmt.Println("fout:", err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// kind is a child process and the lines it prints.
type kind struct {
	cmd    *exec.Cmd
	regels *bufio.Scanner
}

// maakKind prepares a child; the caller may still change cmd, and then calls start.
func maakKind(t *testing.T, taak, pad, rest string) *kind {
	t.Helper()
	zelf, err := os.Executable()
	moet(t, err)
	cmd := exec.Command(zelf)
	cmd.Env = append(os.Environ(), kindVar+"="+taak, kindVar+"_PAD="+pad, kindVar+"_REST="+rest)
	cmd.Stderr = os.Stderr
	return &kind{cmd: cmd}
}

func (k *kind) start(t *testing.T) *kind {
	t.Helper()
	uit, err := k.cmd.StdoutPipe()
	moet(t, err)
	moet(t, k.cmd.Start())
	k.regels = bufio.NewScanner(uit)
	return k
}

// regel waits for the next line.
func (k *kind) regel(t *testing.T) string {
	t.Helper()
	if !k.regels.Scan() {
		t.Fatal("child ended early:", k.regels.Err())
	}
	return k.regels.Text()
}

// dood kills the child at once (SIGKILL) and returns what it had printed until then.
func (k *kind) dood(t *testing.T) []string {
	t.Helper()
	moet(t, k.cmd.Process.Kill())
	var rest []string
	for k.regels.Scan() {
		rest = append(rest, k.regels.Text())
	}
	_ = k.cmd.Wait() // Killed, as asked.
	return rest
}

// kindSchrijf adds answers to a case until it is killed, and prints the number of each that was acknowledged.
func kindSchrijf(pad, rest string) error {
	ctx := context.Background()
	s, err := Open(ctx, pad, store.Opties{})
	if err != nil {
		return err
	}
	id := casus.ID(rest)
	c, _, err := s.Haal(ctx, id)
	if err != nil {
		return err
	}
	for nr := len(c.Verloop) + 1; ; nr++ {
		in := zeg(nr, "effect", fmt.Sprintf("antwoord%dx %s", nr, strings.Repeat("tekst ", nr%90)))
		concept := casus.Concept{Plaats: casus.Plaats{Vraag: "weg"}, Tekst: tekst(fmt.Sprintf("conceptwoord%dx", nr))}
		w := casus.Wijziging{Inbrengen: []casus.Inbreng{in}, Concepten: []casus.Concept{concept}}
		if nr%3 == 0 {
			w.Herzien = map[int]anoniem.Tekst{nr - 1: tekst("over [PERSOON-1]")}
		}
		if _, err := s.Schrijf(ctx, id, w); err != nil {
			return err
		}
		fmt.Println(nr)
	}
}

// kindSlot takes the consult of a case and keeps it until it is killed.
func kindSlot(pad, rest string) error {
	s, err := Open(context.Background(), pad, store.Opties{})
	if err != nil {
		return err
	}
	if _, err := s.Slot(casus.ID(rest)); err != nil {
		return err
	}
	fmt.Println("vast")
	select {}
}

// kindLezen opens a file without the right to write, first as if it had it, then for reading, and prints what came of
// it.
func kindLezen(pad, _ string) error {
	ctx := context.Background()
	s, err := Open(ctx, pad, store.Opties{})
	fmt.Println(sentinelNaam(err))
	if err == nil {
		_ = s.Close()
	}
	s, err = Open(ctx, pad, store.Opties{AlleenLezen: true})
	fmt.Println(sentinelNaam(err))
	if err != nil {
		return nil
	}
	koppen, err := s.Lijst(ctx, store.Filter{})
	fmt.Println(len(koppen), sentinelNaam(err))
	_, err = s.Nieuw(ctx, eigen("mag niet"))
	fmt.Println(sentinelNaam(err))
	return s.Close()
}
