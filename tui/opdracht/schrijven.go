package opdracht

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"oliekan/casus/anoniem"
)

// What leaves for a terminal or for another program passes here. The database is a file that somebody else may have
// edited: codes in it could set a title, fill a clipboard, or turn what is read around.

// schrijf prints to standard output, without control characters and signs that turn text around.
func (s *sessie) schrijf(tekst string) error {
	if _, err := fmt.Fprint(s.uit, anoniem.Schoon(tekst)); err != nil {
		return fmt.Errorf("write output: %w", err)
	}
	return nil
}

// opEenRegel makes words from the database fit in a line that others stand in.
func opEenRegel(tekst string) string { return strings.Join(strings.Fields(anoniem.Schoon(tekst)), " ") }

// schrijfJSON prints a value as indented JSON, its strings without control characters and signs that turn text around.
// Signs such as < stay as they are: the reader is a program or a person, not a web page.
func schrijfJSON(w io.Writer, v any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(v)
	if err == nil {
		_, err = w.Write(schoneJSON(b.Bytes()))
	}
	if err != nil {
		return fmt.Errorf("write json: %w", err)
	}
	return nil
}

// schoneJSON cleans every string in the output of the encoder.
func schoneJSON(j []byte) []byte {
	uit := make([]byte, 0, len(j))
	for {
		voor, na, ok := bytes.Cut(j, []byte{'"'})
		uit = append(uit, voor...)
		if !ok {
			return uit
		}
		n := stringEinde(na)
		uit = append(uit, schoneString(j[len(voor):len(voor)+1+n])...)
		j = na[n:]
	}
}

// stringEinde gives the bytes up to and with the quotation mark that ends a string.
func stringEinde(j []byte) int {
	for i := 0; i < len(j); i++ {
		switch j[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(j)
}

// schoneString cleans one string with its quotation marks. What stays the same stays as the encoder wrote it.
func schoneString(j []byte) []byte {
	var s string
	if err := json.Unmarshal(j, &s); err != nil {
		return j // the encoder wrote it: this cannot be
	}
	if anoniem.Schoon(s) == s {
		return j
	}
	return inJSON(anoniem.Schoon(s), "")
}

// vlagJSON is what the help says of --json.
const vlagJSON = "als JSON, voor andere programma's"
