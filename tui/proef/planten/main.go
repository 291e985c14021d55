// Command planten plants the faults of tui/proef/testdata/fouten.txt one at a time in a copy of the tree, runs the tests of
// the packages that depend on the file, and tells which faults they catch:
//
//	go run ./tui/proef/planten            all of them
//	go run ./tui/proef/planten 12 30-34   these
//
// The tests of the package itself run first, and the others until one fails. It exits with 1 when a fault does not fit or
// fewer than nine in ten are caught.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

const (
	lijst = "tui/proef/testdata/fouten.txt"
	// geduld is how long the tests of one package may take before a fault counts as caught: they hang.
	geduld = 10 * time.Minute
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := draai(ctx, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "planten:", err)
		os.Exit(1)
	}
}

// draai plants the faults with the numbers, or all.
func draai(ctx context.Context, nummers []string) error {
	b, err := os.ReadFile(lijst)
	if err != nil {
		return fmt.Errorf("read the faults (run this in the folder of go.mod): %w", err)
	}
	fouten, err := Lees(string(b))
	if err != nil {
		return err
	}
	if fouten, err = kies(fouten, nummers); err != nil {
		return err
	}
	p, err := nieuwPerk(ctx)
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(p.dir) }()
	gevangen, mis := 0, 0
	for _, f := range fouten {
		door, err := p.proef(ctx, f)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil:
			mis++
			fmt.Printf("%2d ERROR   %s: %v\n", f.Nr, f.Bestand, err)
		case door == "":
			fmt.Printf("%2d MISSED  %s: %s\n", f.Nr, f.Bestand, strings.TrimSpace(f.Wordt))
		default:
			gevangen++
			fmt.Printf("%2d caught  %s by %s\n", f.Nr, f.Bestand, door)
		}
	}
	fmt.Printf("%d of %d caught, %d do not fit\n", gevangen, len(fouten), mis)
	if mis > 0 || gevangen*10 < len(fouten)*9 {
		return errors.New("too few")
	}
	return nil
}

// kies gives the faults with these numbers ("3", "5-9"), or all.
func kies(fouten []Fout, nummers []string) ([]Fout, error) {
	if len(nummers) == 0 {
		return fouten, nil
	}
	var uit []Fout
	for _, s := range nummers {
		van, tot, reeks := strings.Cut(s, "-")
		if !reeks {
			tot = van
		}
		a, err := strconv.Atoi(van)
		z, fout := strconv.Atoi(tot)
		if err = errors.Join(err, fout); err != nil || a < 1 || z < a || z > len(fouten) {
			return nil, fmt.Errorf("%q is no number of a fault, from 1 to %d", s, len(fouten))
		}
		uit = append(uit, fouten[a-1:z]...)
	}
	return uit, nil
}

// perk is a copy of the tree to plant in.
type perk struct {
	dir      string
	pakket   map[string]string   // folder -> import path
	gebruikt map[string][]string // import path -> packages whose tests depend on it
	groen    map[string]bool     // import path -> its tests pass without a fault; looked at when one fails
}

// nieuwPerk copies the tree as it is, changes that are not committed included.
func nieuwPerk(ctx context.Context) (*perk, error) {
	dir, err := os.MkdirTemp("", "planten")
	if err != nil {
		return nil, fmt.Errorf("make a copy: %w", err)
	}
	p := &perk{dir: dir, pakket: map[string]string{}, gebruikt: map[string][]string{}, groen: map[string]bool{}}
	if err := os.CopyFS(dir, os.DirFS(".")); err != nil {
		return nil, errors.Join(fmt.Errorf("make a copy: %w", err), os.RemoveAll(dir))
	}
	if err := p.lijn(ctx); err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	return p, nil
}

// lijn finds out which tests depend on which package.
func (p *perk) lijn(ctx context.Context) error {
	const vorm = `{{.Dir}}|{{.ImportPath}}|{{.ForTest}}|{{join .Deps " "}}`
	cmd := exec.CommandContext(ctx, "go", "list", "-test", "-f", vorm, "./...")
	cmd.Dir = p.dir
	uit, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("list the packages: %w", err)
	}
	for l := range strings.Lines(string(uit)) {
		d := strings.SplitN(strings.TrimSpace(l), "|", 4)
		naam, test := strings.CutSuffix(d[1], ".test")
		if !test {
			if d[2] == "" {
				rel, err := filepath.Rel(p.dir, d[0])
				if err != nil {
					return fmt.Errorf("place of %s: %w", d[1], err)
				}
				p.pakket[filepath.ToSlash(rel)] = d[1]
			}
			continue
		}
		for _, nodig := range strings.Fields(d[3]) {
			if nodig != naam {
				p.gebruikt[nodig] = append(p.gebruikt[nodig], naam)
			}
		}
	}
	return nil
}

// proef plants a fault, and returns which package caught it; none is "".
func (p *perk) proef(ctx context.Context, f Fout) (door string, err error) {
	pad := filepath.Join(p.dir, filepath.FromSlash(f.Bestand))
	was, err := os.ReadFile(pad)
	if err != nil {
		return "", fmt.Errorf("plant: %w", err)
	}
	wordt, err := f.In(string(was))
	if err != nil {
		return "", err
	}
	if err := os.WriteFile(pad, []byte(wordt), 0o600); err != nil {
		return "", fmt.Errorf("plant: %w", err)
	}
	door, err = p.vangt(ctx, p.pakket[f.Map()])
	if err = errors.Join(err, os.WriteFile(pad, was, 0o600)); err != nil || door == "" {
		return "", err
	}
	groen, al := p.groen[door]
	if !al {
		groen = p.test(ctx, door)
		p.groen[door] = groen
	}
	if !groen {
		return "", fmt.Errorf("the tests of %s fail without it too", door)
	}
	return door, nil
}

// vangt returns the first package whose tests fail.
func (p *perk) vangt(ctx context.Context, eigen string) (string, error) {
	if uit, err := p.doe(ctx, "build", "./..."); err != nil {
		return "", fmt.Errorf("does not compile: %s", uit)
	}
	for _, pakket := range p.volgorde(eigen) {
		if !p.test(ctx, pakket) {
			return pakket, nil
		}
	}
	return "", nil
}

// test reports whether the tests of a package pass.
func (p *perk) test(ctx context.Context, pakket string) bool {
	_, err := p.doe(ctx, "test", "-failfast", "-vet=off", "-timeout", geduld.String(), pakket)
	return err == nil
}

// volgorde gives the packages whose tests depend on a package: itself first, and the slow ones from outside last.
func (p *perk) volgorde(eigen string) []string {
	uit := append([]string{eigen}, p.gebruikt[eigen]...)
	module, _, _ := strings.Cut(eigen, "/")
	buiten := module + "/tui/proef" // builds the program, so nothing that it imports tells that it depends on this
	uit = slices.DeleteFunc(uit, func(s string) bool { return s == buiten })
	slices.SortStableFunc(uit[1:], func(a, b string) int { return strings.Count(b, "/") - strings.Count(a, "/") })
	return append(slices.Compact(uit), buiten)
}

// doe runs the go command in the copy.
func (p *perk) doe(ctx context.Context, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir = p.dir
	uit, err := cmd.CombinedOutput()
	if err != nil {
		return string(uit), fmt.Errorf("go %s: %w", args[0], err)
	}
	return "", nil
}
