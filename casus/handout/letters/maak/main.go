// Command maak unwraps the fonts of the npm package @fontsource/source-sans-3 for this program:
//
//	go run ./casus/handout/letters/maak MAP-VAN-HET-PAKKET casus/handout/letters
//
// A WOFF file (W3C, WOFF 1.0) is a TrueType file whose tables are compressed one by one. Nothing but that wrapping is
// taken off: every table keeps its bytes, because the licence (OFL-1.1, clause 3) reserves the name "Source" for fonts
// that were not modified.
package main

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// woffKop is the length of the fixed part of a WOFF file, woffRij that of one row of its table directory, in bytes.
const (
	woffKop = 44
	woffRij = 20
)

// tabel is one table of a font, unpacked.
type tabel struct {
	naam   [4]byte
	som    uint32
	inhoud []byte
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// run unwraps the six files and copies the licence.
func run(args []string) error {
	if len(args) != 2 {
		return errors.New("use: maak PACKAGE-FOLDER TARGET-FOLDER")
	}
	for _, dikte := range []string{"400", "600"} {
		for _, schrift := range []string{"latin", "latin-ext", "vietnamese"} {
			naam := "source-sans-3-" + schrift + "-" + dikte + "-normal"
			bron, err := os.ReadFile(filepath.Join(args[0], "files", naam+".woff"))
			if err != nil {
				return fmt.Errorf("read font: %w", err)
			}
			tabellen, err := lees(bron)
			if err != nil {
				return fmt.Errorf("unwrap %s: %w", naam, err)
			}
			if err := os.WriteFile(filepath.Join(args[1], schrift+"-"+dikte+".ttf"), bind(tabellen), 0o644); err != nil {
				return fmt.Errorf("write font: %w", err)
			}
		}
	}
	return licentie(args[0], args[1])
}

// licentie writes the licence text with the copyright line that stands in the name table of the fonts.
func licentie(van, naar string) error {
	tekst, err := os.ReadFile(filepath.Join(van, "LICENSE"))
	if err != nil {
		return fmt.Errorf("read licence: %w", err)
	}
	_, tekst, ok := bytes.Cut(tekst, []byte("\n"))
	if !ok {
		return errors.New("licence without a first line")
	}
	kop := "Copyright 2023 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.\n"
	if err := os.WriteFile(filepath.Join(naar, "OFL.txt"), append([]byte(kop), tekst...), 0o644); err != nil {
		return fmt.Errorf("write licence: %w", err)
	}
	return nil
}

// lees unpacks the tables of a WOFF file, in their order.
func lees(b []byte) ([]tabel, error) {
	if len(b) < woffKop || string(b[:4]) != "wOFF" {
		return nil, errors.New("not a WOFF file")
	}
	n := int(binary.BigEndian.Uint16(b[12:]))
	if len(b) < woffKop+n*woffRij {
		return nil, errors.New("directory is cut off")
	}
	uit := make([]tabel, n)
	for i := range uit {
		rij := b[woffKop+i*woffRij:]
		van, lang, vol := binary.BigEndian.Uint32(rij[4:]), binary.BigEndian.Uint32(rij[8:]), binary.BigEndian.Uint32(rij[12:])
		if uint64(van)+uint64(lang) > uint64(len(b)) {
			return nil, errors.New("table is cut off")
		}
		inhoud, err := pakUit(b[van:van+lang], int(vol))
		if err != nil {
			return nil, fmt.Errorf("table %s: %w", rij[:4], err)
		}
		uit[i] = tabel{[4]byte(rij[:4]), binary.BigEndian.Uint32(rij[16:]), inhoud}
	}
	return uit, nil
}

// pakUit decompresses a table; one that is as long as its original is stored as it is.
func pakUit(b []byte, lengte int) ([]byte, error) {
	if len(b) == lengte {
		return b, nil
	}
	r, err := zlib.NewReader(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	inhoud, err := io.ReadAll(r)
	if err == nil && len(inhoud) != lengte {
		err = errors.New("wrong length")
	}
	return inhoud, err
}

// bind writes the tables as a TrueType file: header, directory, and each table at a multiple of four bytes.
func bind(ts []tabel) []byte {
	zoek, log := 1, 0
	for zoek*2 <= len(ts) {
		zoek, log = zoek*2, log+1
	}
	uit := binary.BigEndian.AppendUint32(nil, 0x00010000)
	for _, v := range []int{len(ts), zoek * 16, log, len(ts)*16 - zoek*16} {
		uit = binary.BigEndian.AppendUint16(uit, uint16(v))
	}
	plek := 12 + 16*len(ts)
	for _, t := range ts {
		uit = append(uit, t.naam[:]...)
		for _, v := range []uint32{t.som, uint32(plek), uint32(len(t.inhoud))} {
			uit = binary.BigEndian.AppendUint32(uit, v)
		}
		plek += (len(t.inhoud) + 3) &^ 3
	}
	for _, t := range ts {
		uit = append(uit, t.inhoud...)
		uit = append(uit, make([]byte, -len(t.inhoud)&3)...)
	}
	return uit
}
