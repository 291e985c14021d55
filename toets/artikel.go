package toets

import (
	"encoding/json"
	"strings"
	"unicode"

	nl "oliekan/toets/taal" // taal is a type of this package
)

// Artikel is one row of the legal frame: one article, or one or more of its paragraphs (inhoud/wetten.json). What it
// says is in our own words; the text of the law goes first.
type Artikel struct {
	Wet         string `json:"wet"` // abbreviation, such as "Pw"
	Citeertitel string `json:"citeertitel"`
	BWB         string `json:"bwb"`          // identifier of the law, such as "BWBR0015703"
	Artikel     string `json:"artikel"`      // "35", "4:84", "2.3.5"
	Lid         string `json:"lid"`          // "1", "1, 4", "2, m"; empty if the article is meant as a whole
	Kind        string `json:"kind"`         // what it does: an id from the list LijstKind
	Zegt        string `json:"wat_het_zegt"` // one or two plain sentences
	GeldigVan   string `json:"geldig_van"`   // first day in force, as "2026-01-01"; empty if not known
	GeldigTot   string `json:"geldig_tot"`   // last day in force; empty as long as the article exists
	Tekststand  string `json:"tekststand"`   // the version that was read: a day, or a month for a treaty
	Niveau      string `json:"niveau"`       // "A": read in a recent version, "B": in an older one
	Link        string `json:"link"`
	Noot        string `json:"noot"`
	Bron        string `json:"source"`
	Getoetst    bool   `json:"verified"`
	Bruikbaar   bool   `json:"bruikbaar"` // false: stands in a text but is no law yet; never show it as such
	// Lokaal: a rule of the municipality, from the settings. Wet is then the name of the verordening or beleidsregel.
	Lokaal  bool   `json:"lokaal,omitempty"`
	sleutel string // of a local rule
}

// Sleutel returns the key of the row, wet:artikel:lid, or that of a local rule (lokaleSleutel). It is stored in cases.
// The article itself may hold a colon.
func (a Artikel) Sleutel() string {
	if a.sleutel != "" {
		return a.sleutel
	}
	return a.Wet + ":" + a.Artikel + ":" + a.Lid
}

// Naam returns how people say it: "Pw artikel 35, lid 1", "Pw artikel 31, lid 2, onderdeel m".
func (a Artikel) Naam() string {
	naam := a.Wet
	if a.Artikel != "" { // a local rule can be meant as a whole
		naam += " artikel " + a.Artikel
	}
	if lid := lidNaam(a.Lid); lid != "" {
		naam += ", " + lid
	}
	return naam
}

// Geldt reports whether the article is in force and usable on a day ("2026-11-21"). What is no date gives false. An
// unknown first day counts as long ago, and GeldigTot is the last day that still counts.
func (a Artikel) Geldt(datum string) bool {
	if !a.Bruikbaar || !isDag(datum) {
		return false
	}
	return a.GeldigVan <= datum && (a.GeldigTot == "" || datum <= a.GeldigTot)
}

// NietGeldig says in words, without a capital or a full stop, why the article cannot be used on a day; nothing if it
// can. A text can hold an article that begins later: "geldt nog niet" is then the more useful reason than that it is no
// law yet.
func (a Artikel) NietGeldig(datum string) string {
	switch {
	case a.Geldt(datum):
		return ""
	case a.GeldigVan > datum:
		return "geldt nog niet: vanaf " + Datum(a.GeldigVan)
	case a.GeldigTot != "" && a.GeldigTot < datum:
		return "geldt niet meer: tot en met " + Datum(a.GeldigTot)
	}
	return "nog niet te gebruiken als wet"
}

// Periode says from when until when the article holds, as far as anybody looked it up: "vanaf 1 januari 2027", "begindatum
// niet opgezocht, tot en met 31 december 2026". Without a last day it goes on.
func (a Artikel) Periode() string {
	uit := "begindatum niet opgezocht"
	if a.GeldigVan != "" {
		uit = "vanaf " + Datum(a.GeldigVan)
	}
	if a.GeldigTot != "" {
		uit += ", tot en met " + Datum(a.GeldigTot)
	}
	return uit
}

// Stand returns which text was read, "tekst van 1 juli 2026", or "nog te toetsen" if nobody read a recent one. A local
// rule is as the municipality wrote it: it only says that it is local.
func (a Artikel) Stand() string {
	if a.Lokaal {
		return KindLokaal
	}
	if !a.Getoetst {
		return "nog te toetsen"
	}
	return "tekst van " + Datum(a.Tekststand)
}

// MarshalJSON writes the row as it stands in wetten.json, with null for what is not known.
func (a Artikel) MarshalJSON() ([]byte, error) {
	type rij Artikel // without this method
	return json.Marshal(struct {
		rij
		GeldigVan *string `json:"geldig_van"`
		GeldigTot *string `json:"geldig_tot"`
		Noot      *string `json:"noot"`
	}{rij(a), ofNiets(a.GeldigVan), ofNiets(a.GeldigTot), ofNiets(a.Noot)})
}

// ofNiets returns nil for an empty string.
func ofNiets(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// lidNaam spells out a lid: "1, 4" is "lid 1 en 4", "2, m" is "lid 2, onderdeel m", "b" is "onderdeel b", "1f, 2" is
// "lid 1, onderdeel f, en lid 2".
func lidNaam(lid string) string {
	if lid == "" {
		return ""
	}
	lid = strings.ReplaceAll(lid, " en ", ", ")
	var leden, onderdelen []string
	var paren []string // leden with a letter of their own
	for _, deel := range strings.Split(lid, ",") {
		deel = strings.TrimSpace(deel)
		cijfers := strings.TrimRightFunc(deel, unicode.IsLetter)
		letter := deel[len(cijfers):]
		switch {
		case cijfers == "":
			onderdelen = append(onderdelen, letter)
		case letter == "":
			leden = append(leden, strings.Replace(cijfers, "-", " tot en met ", 1))
		default:
			paren = append(paren, "lid "+cijfers+", onderdeel "+letter)
		}
	}
	return voegSamen(leden, onderdelen, paren)
}

// voegSamen joins the parts of a lid in words.
func voegSamen(leden, onderdelen, paren []string) string {
	var uit []string
	uit = append(uit, paren...)
	if len(leden) > 0 {
		s := "lid " + nl.Rijtje(leden, "en")
		if len(onderdelen) > 0 {
			s += ", onderdeel " + nl.Rijtje(onderdelen, "en")
		}
		uit = append(uit, s)
	} else if len(onderdelen) > 0 {
		uit = append(uit, "onderdeel "+nl.Rijtje(onderdelen, "en"))
	}
	return strings.Join(uit, ", en ")
}
