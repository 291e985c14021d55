package toets

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// kadervorm is the form of a frame file. A program reads the one form that it knows.
const kadervorm = 1

// MaxKader is the largest frame file that is read, in bytes; the embedded frame is some two hundred kilobytes.
const MaxKader = 8 << 20

// What can be wrong with a frame file.
var (
	ErrKader      = errors.New("frame is not valid")             // it does not pass the checks; the text of the error says which
	ErrKaderOuder = errors.New("frame is not newer than ours")   // it is dated on or before the embedded one
	ErrKaderGroot = errors.New("frame file is larger than 8 MB") // over MaxKader
)

// kaderstof is the data of a legal frame: the files of inhoud together, or one file of a lawyer (docs/kader.schema.json).
type kaderstof struct {
	Vorm int `json:"vorm"`
	kaderregels
	Wetten       []Artikel        `json:"wetten"`
	Grondwaarden []Grondwaarde    `json:"grondwaarden"`
	Gedeeld      []GedeeldeWaarde `json:"gedeeld"`
	Rechtspraak  []Uitspraak      `json:"rechtspraak"`
	Synoniemen   []synoniem       `json:"synoniemen"`
}

// Herkomst says which frame is in use.
type Herkomst struct {
	Datum string // the day to which it was kept up, "2026-11-21"
	Som   string // SHA-256 of the file in hexadecimal; of the embedded frame, that of Kader.Bytes
	Eigen bool   // from a file of the municipality, and not the embedded one
}

// kortSom is how much of the checksum is shown in a sentence, in characters: enough to tell two frames apart.
const kortSom = 12

// Zin says it in words, without a full stop: "wettenkader van 21 november 2026 (ingebouwd), controlegetal 3f2a…". It
// stands on papers, in the list of laws and with the version.
func (h Herkomst) Zin() string {
	soort := "ingebouwd"
	if h.Eigen {
		soort = "eigen bestand"
	}
	return fmt.Sprintf("wettenkader van %s (%s), controlegetal %s", Datum(h.Datum), soort, h.Som[:min(kortSom, len(h.Som))])
}

// Kort is Zin, without the checksum where the frame comes with the program: its version says the same.
func (h Herkomst) Kort() string {
	zin := h.Zin()
	if !h.Eigen {
		zin, _, _ = strings.Cut(zin, ",")
	}
	return zin
}

// Herkomst tells which frame this is. Local rules of the settings make no difference to it.
func (k *Kader) Herkomst() Herkomst { return k.herkomst() }

// ingebouwd is the origin of the frame that comes with the program. The checksum is that of what Bytes writes, so that
// writing the embedded frame out and looking at the file gives the same number.
func ingebouwd(s kaderstof) Herkomst {
	ruw, err := s.bytes()
	if err != nil {
		return Herkomst{Datum: s.Datum}
	}
	return Herkomst{Datum: s.Datum, Som: kaderSom(ruw)}
}

// kaderSom is the checksum of a frame file.
func kaderSom(ruw []byte) string {
	som := sha256.Sum256(ruw)
	return hex.EncodeToString(som[:])
}

// Bytes writes the national rows and all that belongs to them as one file, to be edited and read again by LeesKader.
func (k *Kader) Bytes() ([]byte, error) { return k.stof.bytes() }

func (s kaderstof) bytes() ([]byte, error) {
	s.Vorm = kadervorm
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false) // a "&" in a link stays readable
	e.SetIndent("", " ")
	if err := e.Encode(s); err != nil {
		return nil, fmt.Errorf("write frame: %w", err)
	}
	return b.Bytes(), nil
}

// LeesKader reads a frame file and puts it to every check that the embedded frame passes. Beyond those it must hold
// every row, grondwaarde and kind of obstacle that the embedded one holds: cases, the quiz and the invented cases refer
// to them. Faults wrap ErrKader and are named all at once, in Dutch, one a line. A frame that is not dated later than
// the embedded one is returned together with ErrKaderOuder, so that it can be looked at; it must not be used.
func LeesKader(ruw []byte) (*Kader, error) {
	if len(ruw) > MaxKader {
		return nil, ErrKaderGroot
	}
	m, err := eenmaal()
	if err != nil {
		return nil, err
	}
	k, err := ontleedKader(ruw)
	if err != nil {
		return nil, err
	}
	g := &gebreken{}
	k.keur(g, m.bron.lijsten)
	k.keurVolledig(g, m.bron.kader)
	if err := errors.Join(g.errs...); err != nil {
		return nil, fmt.Errorf("%w:\n%w", ErrKader, err)
	}
	if k.datum <= m.bron.kader.datum {
		return k, ErrKaderOuder
	}
	return k, nil
}

// ontleedKader reads the JSON of a frame file, without checking what it says.
func ontleedKader(ruw []byte) (*Kader, error) {
	var s kaderstof
	dec := json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(ruw, []byte("\ufeff"))))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&s); err != nil {
		return nil, fmt.Errorf("%w:\n%s", ErrKader, jsonFout(ruw, err))
	}
	if dec.More() {
		return nil, fmt.Errorf("%w:\nna het einde van het kader staat nog iets", ErrKader)
	}
	if s.Vorm != kadervorm {
		return nil, fmt.Errorf("%w:\nvorm is %d en moet %d zijn", ErrKader, s.Vorm, kadervorm)
	}
	k := nieuwKader(s)
	h := Herkomst{Datum: s.Datum, Som: kaderSom(ruw), Eigen: true}
	k.herkomst = func() Herkomst { return h }
	return k, nil
}

// jsonFout says in Dutch what is wrong with JSON, with the line where that can be told.
func jsonFout(ruw []byte, err error) string {
	var vorm *json.SyntaxError
	var soort *json.UnmarshalTypeError
	switch {
	case errors.As(err, &vorm):
		return fmt.Sprintf("regel %d: hier klopt een komma, haakje of aanhalingsteken niet", regelVan(ruw, vorm.Offset))
	case errors.As(err, &soort):
		return fmt.Sprintf("regel %d: bij %q staat iets anders dan daar hoort", regelVan(ruw, soort.Offset), soort.Field)
	}
	if _, naam, ok := strings.Cut(err.Error(), "unknown field "); ok {
		return "het veld " + naam + " bestaat niet"
	}
	return "het bestand stopt te vroeg"
}

// regelVan returns the line of a byte, from 1.
func regelVan(ruw []byte, n int64) int {
	return 1 + bytes.Count(ruw[:min(max(n, 0), int64(len(ruw)))], []byte("\n"))
}

// keurVolledig checks that nothing is missing that the embedded frame has, and that no row passes for a local one.
func (k *Kader) keurVolledig(g *gebreken, ingebouwd *Kader) {
	for _, a := range k.artikelen {
		if a.Lokaal {
			g.meld("artikel %s: een lokale regel hoort in de instellingen en niet in het kader", a.Sleutel())
		}
	}
	for _, a := range ingebouwd.artikelen {
		if _, ok := k.Artikel(a.Sleutel()); !ok {
			g.meld("artikel %s: ontbreekt; haal een regel nooit weg, maar vul geldig_tot in", a.Sleutel())
		}
	}
	for _, w := range ingebouwd.grondwaarden {
		if _, ok := k.Grondwaarde(w.ID); !ok {
			g.meld("grondwaarde %s: ontbreekt; casussen verwijzen ernaar", w.ID)
		}
	}
}
