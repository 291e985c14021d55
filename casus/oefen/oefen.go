package oefen

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"time"

	"oliekan/casus"
	"oliekan/toets"
)

// patroon names the files of the cases; their order is the order in which a newcomer meets them.
const patroon = "inhoud/*.json"

//go:embed inhoud/*.json
var inhoud embed.FS

// Versie returns the version of the content: the first 16 hexadecimal digits of a hash over the names and bytes of the
// files.
func Versie() string { return versie(inhoud) }

// vormversie changes when the same files give other cases.
const vormversie = 2 // what the pair agreed on is part of the verloop

// versie hashes every case file of fsys. Name and length go first, so that moving bytes between files changes it too.
func versie(fsys fs.FS) string {
	som := sha256.New()
	fmt.Fprintf(som, "%d\n", vormversie)
	namen, _ := fs.Glob(fsys, patroon) // fails on a bad pattern only
	for _, naam := range namen {
		b, err := fs.ReadFile(fsys, naam)
		fmt.Fprintf(som, "%s %d %v\n", naam, len(b), err)
		som.Write(b)
	}
	return hex.EncodeToString(som.Sum(nil))[:16]
}

// Alle returns the oefencasussen in order, checked, as they were in one fixed week. An error wraps ErrInhoud and
// names the file and the step.
func Alle() ([]casus.Casus, error) { return alle(ijkdag) }

// Op returns the oefencasussen as Alle does, with their dates counted from the week of a day, and the version to store
// them under. That changes with the content and from Monday to Monday: so cases do not age, and are written once a week.
func Op(dag time.Time) (cs []casus.Casus, versie string, err error) {
	cs, err = alle(dag)
	return cs, Versie() + "-" + weekEinde(dag).Format(time.DateOnly), err
}

func alle(dag time.Time) ([]casus.Casus, error) {
	m, err := toets.Laad()
	if err != nil {
		return nil, err
	}
	compleet, err := lees(inhoud, m, dag)
	if err != nil {
		return nil, err
	}
	cs := make([]casus.Casus, len(compleet))
	for i, o := range compleet {
		cs[i] = o.Casus
	}
	return cs, nil
}

// Compleet returns the oefencasussen in order with what a trainer needs beside them, as they were in one
// fixed week. An error wraps ErrInhoud and names the file and the step.
func Compleet() ([]casus.Les, error) {
	m, err := toets.Laad()
	if err != nil {
		return nil, err
	}
	return lees(inhoud, m, ijkdag)
}

// lees reads and checks every case file of fsys in order of name, with its dates counted from the week of dag.
func lees(fsys fs.FS, m *toets.Methode, dag time.Time) ([]casus.Les, error) {
	namen, err := fs.Glob(fsys, patroon)
	if err != nil {
		return nil, fmt.Errorf("list practice cases: %w", err)
	}
	uit := make([]casus.Les, 0, len(namen))
	gezien := map[casus.ID]string{}
	for _, naam := range namen {
		o, err := leesBestand(fsys, naam, m, dag)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", naam, err)
		}
		if eerder, dubbel := gezien[o.Casus.ID]; dubbel {
			return nil, fmt.Errorf("%s: %w: same id as %s", naam, ErrInhoud, eerder)
		}
		gezien[o.Casus.ID] = naam
		uit = append(uit, o)
	}
	return uit, nil
}

// leesBestand reads and checks one case.
func leesBestand(fsys fs.FS, naam string, m *toets.Methode, dag time.Time) (casus.Les, error) {
	b, err := fs.ReadFile(fsys, naam)
	if err != nil {
		return casus.Les{}, err
	}
	v, err := ontleed(b)
	if err != nil {
		return casus.Les{}, err
	}
	o, err := v.les(weekEinde(dag))
	if err != nil {
		return casus.Les{}, err
	}
	return o, controleer(o, m)
}
