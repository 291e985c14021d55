package anoniem

import (
	_ "embed"
	"strings"
	"sync"
)

// orgrol says what a word can be in or beside the name of an organisation.
type orgrol uint8

// The roles; the names are the sections of orgwoorden.txt.
const (
	orgSoort    orgrol = 1 << iota // "bakkerij": a kind of organisation, after which its name may follow
	orgVlot                        // "stichting": nearly always it does
	orgStaart                      // "techniek": the last word of a name
	orgAlgemeen                    // "huisarts": people speak of such a one in general, with "de" or without
	orgVorm                        // it ends as kinds of organisations do
)

var orgsecties = map[string]orgrol{
	"soort": orgSoort, "vlot": orgSoort | orgVlot, "staart": orgStaart, "algemeen": orgAlgemeen,
}

//go:embed orgwoorden.txt
var orgwoordenTekst string

// orgwoorden reads the lists when the first text is masked.
var orgwoorden = sync.OnceValue(func() map[string]orgrol { return leesSecties(orgwoordenTekst, orgsecties, 8000) })

// langsteWoord is the number of bytes from which a word is not looked at any closer.
const langsteWoord = 40

// orgrolVan gives the roles of a word, its shape included.
func (k *kenner) orgrolVan(sleutel string) orgrol {
	r := k.orglijst(sleutel)
	if len(sleutel) <= langsteWoord && instellingsvorm(sleutel) {
		r |= orgVorm
	}
	return r
}

// orglijst gives the roles of a word by the lists; one that is not in the lists may be there without its ending, and a compound is
// as general as its last part.
func (k *kenner) orglijst(sleutel string) orgrol {
	if r := k.org[sleutel]; r != 0 || len(sleutel) > langsteWoord {
		return r
	}
	for _, staart := range [...]string{"en", "s", "n", "tje", "je", "jes", "'s", "e"} {
		if stam, ok := strings.CutSuffix(sleutel, staart); ok && len(stam) > 3 && k.org[stam]&orgAlgemeen != 0 {
			return orgAlgemeen
		}
	}
	for van := 4; van <= len(sleutel)-4; van++ {
		if r := k.org[sleutel[van:]]; r&orgSoort != 0 && r&orgVlot == 0 {
			return orgSoort
		}
	}
	return 0
}

// instellingsvorm reports whether a word ends as kinds of organisations do.
func instellingsvorm(k string) bool {
	for _, s := range [...]string{
		"winkel", "school", "centrum", "bedrijf", "kliniek", "stichting", "corporatie", "praktijk", "college", "huis", "kantoor", "apotheek", "bureau", "zaak",
		"club", "fonds", "team", "punt", "fabriek", "kwekerij", "park", "tuin", "theater", "museum", "zwembad", "handel", "groep",
	} {
		if len(k) > len(s)+3 && strings.HasSuffix(k, s) {
			return true
		}
	}
	return false
}
