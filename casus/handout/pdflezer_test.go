package handout

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf16"
)

// This file reads PDF back, for the tests only: enough of ISO 32000-1 for files of this package.

type (
	woordenboek map[string]any // values: woordenboek, []any, pdfnaam, verwijs, float64, string (bytes), bool or nil
	pdfnaam     string
	verwijs     int
)

// gelezen is a file taken apart: objects by number, and the decoded streams.
type gelezen struct {
	objecten map[int]any
	stromen  map[int]string
	slot     woordenboek
}

// leesPDF reads a file. It goes by the cross-reference table, so a wrong one is an error.
func leesPDF(b []byte) (*gelezen, error) {
	i := bytes.LastIndex(b, []byte("startxref\n"))
	if i < 0 {
		return nil, fmt.Errorf("no startxref")
	}
	var xref, n int
	if _, err := fmt.Sscanf(string(b[i:]), "startxref\n%d", &xref); err != nil {
		return nil, err
	}
	regels := strings.Split(string(b[xref:i]), "\n")
	if _, err := fmt.Sscanf(regels[1], "0 %d", &n); err != nil {
		return nil, err
	}
	g := &gelezen{objecten: map[int]any{}, stromen: map[int]string{}}
	for nr := 1; nr < n; nr++ {
		plek, _ := strconv.Atoi(regels[2+nr][:10])
		kop := fmt.Sprintf("%d 0 obj\n", nr)
		if !bytes.HasPrefix(b[plek:], []byte(kop)) {
			return nil, fmt.Errorf("object %d is not where the table says", nr)
		}
		o := &ontleder{b: b, i: plek + len(kop)}
		g.objecten[nr] = o.waarde()
		if d, ok := g.objecten[nr].(woordenboek); ok && bytes.HasPrefix(b[o.na():], []byte("stream")) {
			s, err := stroomInhoud(b[o.na():], d)
			if err != nil {
				return nil, fmt.Errorf("object %d: %w", nr, err)
			}
			g.stromen[nr] = s
		}
	}
	t := bytes.Index(b[xref:], []byte("trailer\n"))
	g.slot, _ = (&ontleder{b: b, i: xref + t + 8}).waarde().(woordenboek)
	return g, nil
}

func stroomInhoud(b []byte, d woordenboek) (string, error) {
	b = bytes.TrimLeft(b[len("stream"):], "\r\n")
	b = b[:int(d["Length"].(float64))]
	if d["Filter"] != pdfnaam("FlateDecode") {
		return string(b), nil
	}
	r, err := zlib.NewReader(bytes.NewReader(b))
	if err != nil {
		return "", err
	}
	uit, err := io.ReadAll(r)
	return string(uit), err
}

// haal follows a reference.
func (g *gelezen) haal(v any) any {
	if r, ok := v.(verwijs); ok {
		return g.objecten[int(r)]
	}
	return v
}

// boek gives a value as a dictionary, empty if it is none.
func (g *gelezen) boek(v any) woordenboek {
	d, _ := g.haal(v).(woordenboek)
	return d
}

// lijst gives a value as an array; a single value is an array of one.
func (g *gelezen) lijst(v any) []any {
	switch w := g.haal(v).(type) {
	case nil:
		return nil
	case []any:
		return w
	}
	return []any{v}
}

// ontleder reads values and operators.
type ontleder struct {
	b []byte
	i int
}

// na skips white space and gives the place.
func (o *ontleder) na() int {
	for o.i < len(o.b) && strings.IndexByte(" \t\r\n", o.b[o.i]) >= 0 {
		o.i++
	}
	return o.i
}

func (o *ontleder) begint(s string) bool {
	o.na()
	if !bytes.HasPrefix(o.b[o.i:], []byte(s)) {
		return false
	}
	o.i += len(s)
	return true
}

// operator is a word of a content stream.
type operator string

func (o *ontleder) waarde() any {
	switch o.na(); {
	case o.begint("<<"):
		return o.boek()
	case o.begint("["):
		var uit []any
		for !o.begint("]") {
			uit = append(uit, o.waarde())
		}
		return uit
	case o.begint("<"):
		eind := o.i + bytes.IndexByte(o.b[o.i:], '>')
		var uit []byte
		_, _ = fmt.Sscanf(string(o.b[o.i:eind]), "%X", &uit)
		o.i = eind + 1
		return string(uit)
	case o.begint("("):
		return o.haakjes()
	case o.begint("/"):
		return pdfnaam(o.woord())
	}
	return o.getal()
}

func (o *ontleder) boek() woordenboek {
	d := woordenboek{}
	for !o.begint(">>") {
		k, _ := o.waarde().(pdfnaam)
		d[string(k)] = o.waarde()
	}
	return d
}

// haakjes reads a literal string up to its closing parenthesis.
func (o *ontleder) haakjes() string {
	var uit []byte
	for diep := 1; ; o.i++ {
		c := o.b[o.i]
		switch c {
		case '\\':
			o.i++
			if c = o.b[o.i]; c == 'r' {
				c = '\r'
			}
		case '(':
			diep++
		case ')':
			if diep--; diep == 0 {
				o.i++
				return string(uit)
			}
		}
		uit = append(uit, c)
	}
}

func (o *ontleder) woord() string {
	van := o.i
	for o.i < len(o.b) && strings.IndexByte(" \t\r\n/<>[]()", o.b[o.i]) < 0 {
		o.i++
	}
	return string(o.b[van:o.i])
}

// getal reads a number, a reference, a boolean or an operator.
func (o *ontleder) getal() any {
	w := o.woord()
	switch w {
	case "true", "false":
		return w == "true"
	case "null":
		return nil
	}
	f, err := strconv.ParseFloat(w, 64)
	if err != nil {
		return operator(w)
	}
	van := o.i
	if o.na(); o.i < len(o.b) && o.b[o.i] == '0' && o.woord() == "0" && o.begint("R") {
		return verwijs(int(f))
	}
	o.i = van
	return f
}

// pdfString decodes a text string.
func pdfString(v any) string {
	s, _ := v.(string)
	if rest, ok := strings.CutPrefix(s, "\xfe\xff"); ok {
		return utf16BE(rest)
	}
	return s
}

func utf16BE(s string) string {
	var us []uint16
	for i := 0; i+1 < len(s); i += 2 {
		us = append(us, uint16(s[i])<<8|uint16(s[i+1]))
	}
	return string(utf16.Decode(us))
}
