package instellingen

import (
	"fmt"
	"os"
	"path/filepath"
)

// Instellingen is what a municipality can set. All text is one line, without control characters.
type Instellingen struct {
	// Gemeente is the name of the municipality; it stands on handouts only if GemeenteOpHandouts says so.
	Gemeente           string
	GemeenteOpHandouts bool
	// Logo is the path of a PNG or a JPEG that stands on handouts; empty for none. Lees makes a path that is not absolute
	// one beside the settings file.
	Logo string
	// Oliemannetje is the local word for the one who helps the consulent, in lower case as inside a sentence.
	Oliemannetje string
	// Afdelingen are the departments that a signal can be about.
	Afdelingen []string
	// Kernwaarden are the values that the municipality has chosen for itself.
	Kernwaarden []string
	// LokaleRegels are the rules of the municipality itself, beside the national frame.
	LokaleRegels []LokaleRegel
	// Partners are organisations in the neighbourhood and what they can be asked for.
	Partners []Partner
	// WoordenHouden are words that masking leaves alone.
	WoordenHouden []string
	// WoordenVerbergen are places and organisations that masking always hides; never names of inwoners.
	WoordenVerbergen []string
	// TerugblikWeken is the proposed term of a terugblik, in weeks.
	TerugblikWeken int
	// BewaarDagen is how long a case that is not trainingsklaar is kept, in days.
	BewaarDagen int
	// KleineAantallen is the number of cases below which signals show no figure.
	KleineAantallen int
	// Quizvragen is the path of the file with quiz questions of the municipality: quizvragen.json beside the settings file,
	// whether it exists or not. It is no key; Lees fills it in. Empty if there is no place for settings.
	Quizvragen string
}

// LokaleRegel is one rule of the municipality: an article of a verordening or beleidsregel.
type LokaleRegel struct {
	Titel   string // name of the verordening or beleidsregel; never empty
	Artikel string
	Zegt    string // what it says, in plain words
	// GeldigVan and GeldigTot are days ("2026-01-31") or empty; the rule ends on GeldigTot.
	GeldigVan string
	GeldigTot string
	Link      string // empty, or an address that begins with https:// or http://
}

// Partner is an organisation that can be asked for something.
type Partner struct {
	Naam     string // never empty
	Waarvoor string
}

// Standaard returns the settings that hold without a file.
func Standaard() Instellingen {
	return Instellingen{Oliemannetje: "oliemannetje", TerugblikWeken: 6, BewaarDagen: 90, KleineAantallen: 5}
}

// Pad returns where the settings file is looked for when no other path is given: oliekan/instellingen.toml in the
// user's configuration directory of the platform. It fails when the platform names none.
func Pad() (string, error) {
	dir, err := os.UserConfigDir()
	if err != nil {
		return "", fmt.Errorf("find configuration directory: %w", err)
	}
	return filepath.Join(dir, "oliekan", "instellingen.toml"), nil
}
