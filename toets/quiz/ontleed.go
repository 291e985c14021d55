package quiz

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// bom is the mark that some editors put before UTF-8.
const bom = "\ufeff"

// ontleed decodes a file of questions, one question at a time, so that a fault names the question. A file that is no JSON at
// all is one fault, with its line.
func ontleed(ruw []byte) (rijen []rij, gebreken []string) {
	ruw = bytes.TrimPrefix(ruw, []byte(bom))
	if !utf8.Valid(ruw) {
		return nil, []string{"het is geen gewone tekst; bewaar het als UTF-8"}
	}
	var los []json.RawMessage
	dec := json.NewDecoder(bytes.NewReader(ruw))
	if err := dec.Decode(&los); err != nil {
		return nil, []string{vormfout(ruw, err)}
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, []string{fmt.Sprintf("op regel %d staat nog iets achter de laatste vraag", regelVan(ruw, dec.InputOffset()))}
	}
	for i, stuk := range los {
		r, err := ontleedRij(stuk)
		if err != nil {
			gebreken = append(gebreken, fmt.Sprintf("%s: %s", noem(i, r.ID), veldfout(err)))
		}
		rijen = append(rijen, r)
	}
	return rijen, gebreken
}

// ontleedRij decodes one question.
func ontleedRij(stuk []byte) (rij, error) {
	var r rij
	dec := json.NewDecoder(bytes.NewReader(stuk))
	dec.DisallowUnknownFields() // a misspelt key would silently lose a text
	err := dec.Decode(&r)
	return r, err
}

// noem names a question by its number in the file, from 1, and its id.
func noem(i int, id string) string { return fmt.Sprintf("vraag %d (%q)", i+1, id) }

// vormfout says in Dutch why a file is not a list of questions.
func vormfout(ruw []byte, err error) string {
	var s *json.SyntaxError
	var soort *json.UnmarshalTypeError
	switch {
	case errors.As(err, &soort):
		return "het hoort een lijst te zijn: [ vooraan, ] achteraan, en elke vraag tussen { en }"
	case errors.As(err, &s):
		return fmt.Sprintf("regel %d is geen goede JSON; kijk bij die regel of de regel ervoor of er een komma, haakje of "+
			"aanhalingsteken te veel of te weinig staat", regelVan(ruw, s.Offset))
	case errors.Is(err, io.EOF):
		return "het is leeg"
	}
	return "het houdt te vroeg op; achteraan hoort een ]"
}

// veldfout says in Dutch what is wrong with the form of one question.
func veldfout(err error) string {
	var soort *json.UnmarshalTypeError
	if errors.As(err, &soort) {
		if soort.Field == "" {
			return "een vraag hoort tussen { en } te staan"
		}
		return fmt.Sprintf("bij %q staat een waarde die daar niet past; tekst hoort tussen aanhalingstekens, een lijst tussen [ en ]",
			soort.Field)
	}
	if _, veld, ok := strings.Cut(err.Error(), "unknown field "); ok {
		return "het veld " + veld + " bestaat niet; kijk of je het goed hebt gespeld"
	}
	return "dit is niet te begrijpen"
}

// regelVan is the line of a byte, from 1.
func regelVan(ruw []byte, offset int64) int {
	return 1 + bytes.Count(ruw[:min(max(offset, 0), int64(len(ruw)))], []byte("\n"))
}
