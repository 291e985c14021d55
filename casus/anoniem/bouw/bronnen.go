package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
	"unicode"

	"oliekan/casus/anoniem/lexicon"
)

// talen are the faker locales whose first names are used: those of people who live in the Netherlands, in Latin script.
// English and Italian are left out: their lists hold too many ordinary Dutch words.
var talen = []string{
	"nl", "nl_BE", "tr", "pl", "de", "fr", "es", "pt_PT", "ro", "hr", "sr_RS_latin", "ku_kmr_latin", "az", "id_ID",
	"en_NG", "yo_NG", "en_GH", "en_IN", "af_ZA",
}

// errVorm is returned for a source that does not look as it should.
var errVorm = errors.New("unexpected form")

// leesWoorden adds the words of OpenTaal: lower case is ordinary, a capital is a name of somebody or something. Roman
// numbers and entries of several words say nothing.
func leesWoorden(v verzameling, b []byte) error {
	for regel := range strings.Lines(string(b)) {
		w := strings.TrimSpace(regel)
		// The case of an entry is all that the list says about it.
		switch {
		case strings.ContainsAny(w, " .0123456789"), romeins(w):
		case w == strings.ToLower(w):
			v.voeg(w, lexicon.Woord)
		case w == strings.ToUpper(w):
			v.voeg(w, lexicon.Afkorting)
		default:
			v.voeg(w, lexicon.Naam)
		}
	}
	// A cut-off list would mask nearly everything; better to stop here.
	if len(v) < 300000 {
		return errVorm
	}
	return nil
}

// romeins reports whether w is a Roman number of more than one letter.
func romeins(w string) bool {
	return len(w) > 1 && strings.Trim(w, "MDCLXVI") == ""
}

// leesVoornamen adds the first names of faker and the Dutch surnames.
func leesVoornamen(v verzameling, b []byte) error {
	gezien := 0
	err := bladeren(b, func(naam string, inhoud []byte) error {
		taal, _, ok := strings.Cut(path.Base(naam), "-")
		if !ok || !strings.HasSuffix(naam, ".js") || !heeft(talen, taal) {
			return nil
		}
		gezien++
		for _, n := range veld(string(inhoud), "first_name:{") {
			v.voeg(n, lexicon.Voornaam)
		}
		if taal == "nl" {
			for _, n := range veld(string(inhoud), "last_name:{") {
				v.familie(n)
			}
		}
		return nil
	})
	if err == nil && gezien != len(talen) {
		return errVorm
	}
	return err
}

// heeft reports whether the list holds s.
func heeft(lijst []string, s string) bool {
	for _, x := range lijst {
		if x == s {
			return true
		}
	}
	return false
}

// veld takes the strings out of one object of a minified script: literals between back quotes, some of them joined with
// a separator that a call of split names.
func veld(s, begin string) []string {
	// The scripts are minified, so an object is found by its braces; the strings hold none.
	_, s, ok := strings.Cut(s, begin)
	var uit []string
	for diepte := 1; ok && diepte > 0 && s != ""; {
		switch c := s[0]; c {
		case '{':
			diepte++
		case '}':
			diepte--
		case '`':
			var w string
			if w, s, ok = strings.Cut(s[1:], "`"); strings.HasPrefix(s, ".split(`") && len(s) >= len(".split(`.`)") {
				uit = append(uit, strings.Split(w, s[8:9])...)
				s = s[len(".split(`.`)"):]
			} else {
				uit = append(uit, w)
			}
			continue
		}
		s = s[1:]
	}
	return uit
}

// familie adds a surname: of "van den Berg" only the part that is not a tussenvoegsel.
func (v verzameling) familie(naam string) {
	delen := strings.Fields(naam)
	for i, d := range delen {
		if i == len(delen)-1 || len(d) > 4 {
			v.voeg(d, lexicon.Achternaam)
		}
	}
}

// vaak is how many of the most frequent words get their flag. Beyond it the list holds words that people use more often
// in a film than in a case.
const vaak = 6000

// leesFamilie adds the first names and surnames of the Belgian register, and flags the words that are used most.
func leesFamilie(v verzameling, b []byte) error {
	return bladeren(b, func(naam string, inhoud []byte) error {
		var lijst []string
		switch path.Base(naam) {
		case "boysFirstnames.json", "girlsFirstnames.json", "lastnames.json", "commonWords.json":
			if err := json.Unmarshal(inhoud, &lijst); err != nil {
				return err
			}
		}
		for i, n := range lijst {
			switch path.Base(naam) {
			case "lastnames.json":
				v.familie(n)
			case "commonWords.json":
				if k := lexicon.Sleutel(n); i < vaak && v[k]&lexicon.Woord != 0 {
					v[k] |= lexicon.Vaak
				}
			default:
				v.voeg(n, lexicon.Voornaam)
			}
		}
		return nil
	})
}

// leesPlaatsen adds the Dutch places. The archive holds a row of protocol buffer messages: field 2 is the name, field 3
// the country.
func leesPlaatsen(v verzameling, b []byte) error {
	return bladeren(b, func(naam string, inhoud []byte) error {
		if path.Base(naam) != "cities.pbf" {
			return nil
		}
		for len(inhoud) > 0 {
			n, k := binary.Uvarint(inhoud)
			if k <= 0 || uint64(len(inhoud)-k) < n {
				return errVorm
			}
			if plaats, land := stad(inhoud[k : k+int(n)]); land == "NL" {
				v.plaats(plaats)
			}
			inhoud = inhoud[k+int(n):]
		}
		return nil
	})
}

// plaats adds the parts of a place name that mean something by themselves: of "Bergen op Zoom" the words with a
// capital.
func (v verzameling) plaats(naam string) {
	for _, d := range strings.FieldsFunc(naam, func(r rune) bool { return r == ' ' || r == '-' || r == '/' || r == '(' || r == ')' }) {
		if r := []rune(d)[0]; unicode.IsUpper(r) && len(d) > 2 {
			v.voeg(d, lexicon.Plaats)
		}
	}
}

// stad reads the name and the country of one message of the archive.
func stad(b []byte) (naam, land string) {
	for len(b) > 0 {
		tag, k := binary.Uvarint(b)
		if k <= 0 {
			return "", ""
		}
		// Every field begins with its number and wire type, then its length or value.
		n, m := binary.Uvarint(b[k:])
		if m <= 0 {
			return "", ""
		}
		b = b[k+m:]
		// Wire type 2 is a string; the others are numbers that have been read already.
		if tag&7 != 2 {
			continue
		}
		if uint64(len(b)) < n {
			return "", ""
		}
		switch tag >> 3 {
		case 2:
			naam = string(b[:n])
		case 3:
			land = string(b[:n])
		}
		b = b[n:]
	}
	return naam, land
}

// bladeren calls f for every file in a gzipped tar archive.
func bladeren(b []byte, f func(naam string, inhoud []byte) error) error {
	z, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return fmt.Errorf("unpack: %w", err)
	}
	for t := tar.NewReader(z); ; {
		h, err := t.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("unpack: %w", err)
		}
		inhoud, err := io.ReadAll(t)
		if err != nil {
			return fmt.Errorf("unpack %s: %w", h.Name, err)
		}
		if err := f(h.Name, inhoud); err != nil {
			return fmt.Errorf("%s: %w", h.Name, err)
		}
	}
}
