package toestand

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	"oliekan/toets"
)

var (
	// ErrWet says that the frame has no rows of this law.
	ErrWet = errors.New("no rows of this law")
	// ErrHashes says that a file does not hold hashes as Hashes.Bytes writes them.
	ErrHashes = errors.New("not a file with hashes")
	// ErrOuder says that hashes of a later version of this law are recorded already.
	ErrOuder = errors.New("older than what is recorded")
)

// Uitkomst is what comparing one row gave.
type Uitkomst string

// The outcomes. All but Gelijk ask for somebody to read the article.
const (
	Gelijk    Uitkomst = "gelijk"    // the text is what it was
	Veranderd Uitkomst = "veranderd" // the text is another one
	Nooit     Uitkomst = "nooit"     // no hash was recorded
	Ontbreekt Uitkomst = "ontbreekt" // the article, member or item is not in the file
	Vervallen Uitkomst = "vervallen" // the file says that it has ended, the frame that it has not
	NogNiet   Uitkomst = "nog-niet"  // the file says that it is not in force, the frame that it is
	Misschien Uitkomst = "misschien" // the frame says that it is no law yet, the file no longer does
)

// Rij is one row of the frame with what comparing it gave.
type Rij struct {
	Sleutel  string   `json:"sleutel"`
	Naam     string   `json:"naam"`
	Stand    string   `json:"tekststand"` // which text was read last
	Uitkomst Uitkomst `json:"uitkomst"`
}

// Verslag is what comparing one law gave.
type Verslag struct {
	BWB   string `json:"bwb"`
	Wet   string `json:"wet"`   // abbreviation in the frame
	Titel string `json:"titel"` // title in the frame
	Datum string `json:"datum"` // first day of the version in the file
	Rijen []Rij  `json:"rijen"`
	// Nieuw are articles that were not there when hashes were recorded; meaningless as long as EersteKeer.
	Nieuw      []string `json:"nieuw"`
	EersteKeer bool     `json:"eerste_keer"`
	// Ouder are rows that were read in a later version than that of the file.
	Ouder []string `json:"ouder"`
}

// Hashes are the recorded hashes, by the identifier of the law.
type Hashes map[string]Wethashes

// Wethashes are the hashes of one law.
type Wethashes struct {
	Stand     string            `json:"stand"`     // first day of the version
	Rijen     map[string]string `json:"rijen"`     // key of a row -> hash
	Artikelen []string          `json:"artikelen"` // all articles that there were
}

// Bekend returns the hashes that come with the program.
func Bekend() (Hashes, error) {
	ruw, err := toets.Hashbestand()
	if err != nil {
		return nil, fmt.Errorf("read hashes: %w", err)
	}
	return LeesHashes(ruw)
}

// LeesHashes reads hashes; what is not right wraps ErrHashes.
func LeesHashes(ruw []byte) (Hashes, error) {
	h := Hashes{}
	dec := json.NewDecoder(bytes.NewReader(ruw))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&h); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrHashes, err)
	}
	if h == nil {
		return nil, fmt.Errorf("%w: null", ErrHashes)
	}
	return h, nil
}

// Bytes writes hashes as a file, the same bytes for the same hashes.
func (h Hashes) Bytes() ([]byte, error) {
	ruw, err := json.MarshalIndent(h, "", " ")
	if err != nil {
		return nil, fmt.Errorf("write hashes: %w", err)
	}
	return append(ruw, '\n'), nil
}

// rijen returns the rows of the frame of a law; ErrWet if there are none.
func rijen(w *Wet, k *toets.Kader) ([]toets.Artikel, error) {
	var uit []toets.Artikel
	for _, a := range k.Artikelen() {
		if a.BWB == w.BWB && !a.Lokaal {
			uit = append(uit, a)
		}
	}
	if len(uit) == 0 {
		return nil, fmt.Errorf("%w: %s", ErrWet, w.BWB)
	}
	return uit, nil
}

// Vergelijk compares the rows of the frame with the text of their law. It only looks: what has to change is for whoever
// reads the article. The error is ErrWet.
func Vergelijk(w *Wet, k *toets.Kader, bekend Hashes) (Verslag, error) {
	as, err := rijen(w, k)
	if err != nil {
		return Verslag{}, err
	}
	eerder, er := bekend[w.BWB]
	v := Verslag{
		BWB: w.BWB, Wet: as[0].Wet, Titel: as[0].Citeertitel, Datum: w.Datum, EersteKeer: !er,
		Nieuw: []string{}, Ouder: []string{},
	}
	for _, a := range as {
		v.Rijen = append(v.Rijen, Rij{a.Sleutel(), a.Naam(), a.Tekststand, w.uitkomst(a, eerder)})
		if w.Datum != "" && w.Datum < a.Tekststand {
			v.Ouder = append(v.Ouder, a.Sleutel())
		}
	}
	for _, n := range w.nummers() {
		if er && !slices.Contains(eerder.Artikelen, n) {
			v.Nieuw = append(v.Nieuw, n)
		}
	}
	return v, nil
}

// uitkomst compares one row. What the file says of being in force goes before the hash: it matters more.
func (w *Wet) uitkomst(a toets.Artikel, eerder Wethashes) Uitkomst {
	v, er := w.zoek(a)
	oud, bekend := eerder.Rijen[a.Sleutel()]
	switch {
	case !er:
		return Ontbreekt
	case v.status == statusVervallen && a.GeldigTot == "":
		return Vervallen
	case v.status == statusNogNiet && a.Bruikbaar && !w.voor(a.GeldigVan):
		return NogNiet
	case v.status == "" && a.GeldigTot == "" && (!a.Bruikbaar || w.voor(a.GeldigVan)) && !w.voor(a.Tekststand):
		return Misschien
	case !bekend:
		return Nooit
	case oud != hash(v.tekst):
		return Veranderd
	}
	return Gelijk
}

// voor reports whether this version began before a day; a version without a date did not.
func (w *Wet) voor(dag string) bool { return w.Datum != "" && w.Datum < dag }

// Noteer returns the hashes with those of a law as it is now. A row that is not in the file gets none. The error is
// ErrWet, or ErrOuder if what is recorded is of a later version: an older text must not take its place unseen.
func Noteer(w *Wet, k *toets.Kader, bekend Hashes) (Hashes, error) {
	as, err := rijen(w, k)
	if err != nil {
		return nil, err
	}
	if er, ok := bekend[w.BWB]; ok && w.Datum < er.Stand { // a file without a date counts as the oldest
		return nil, ErrOuder
	}
	nieuw := Wethashes{Stand: w.Datum, Rijen: map[string]string{}, Artikelen: w.nummers()}
	for _, a := range as {
		if v, ok := w.zoek(a); ok {
			nieuw.Rijen[a.Sleutel()] = hash(v.tekst)
		}
	}
	uit := maps.Clone(bekend)
	if uit == nil {
		uit = Hashes{}
	}
	uit[w.BWB] = nieuw
	return uit, nil
}

// Met returns the rows with one of the outcomes.
func (v Verslag) Met(us ...Uitkomst) []Rij {
	var uit []Rij
	for _, r := range v.Rijen {
		if slices.Contains(us, r.Uitkomst) {
			uit = append(uit, r)
		}
	}
	return uit
}

// Herlezen reports whether somebody has to read something.
func (v Verslag) Herlezen() bool {
	return len(v.Nieuw) > 0 || len(v.Met(Gelijk)) < len(v.Rijen)
}
