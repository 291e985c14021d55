package oefen

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// ErrInhoud is returned when a case file is not right. It means a fault in the content that was shipped.
var ErrInhoud = errors.New("practice case is not right")

// vorm is a case file as a trainer writes it (inhoud/README.md).
type vorm struct {
	ID           casus.ID           `json:"id"`
	Titel        string             `json:"titel"`
	Afdeling     string             `json:"afdeling"`
	Moeilijkheid casus.Moeilijkheid `json:"moeilijkheid"`
	// Minuten says again what the last step says, so that a trainer sees the length at the top.
	Minuten     int                     `json:"minuten"`
	Huishouden  string                  `json:"huishouden"`
	Botsing     string                  `json:"botsing"`
	Einde       string                  `json:"einde"`
	Leerpunten  []string                `json:"leerpunten"`
	Toelichting map[toets.StapID]string `json:"toelichting"`
	Afloop      string                  `json:"afloop"`
	Notities    []string                `json:"notities"`
	// Rollen says what matters here to who plays a role, by the id of the role.
	Rollen   map[string]string `json:"rollen"`
	Momenten []int             `json:"momenten"`
	// Eens says which inbreng is what the pair agreed on, by question.
	Eens    map[toets.VraagID]eens `json:"eens"`
	Verloop []stap                 `json:"verloop"`
}

// stap is one inbreng as a trainer writes it. Nr is there for the reader: it must be the place in the list.
type stap struct {
	Nr     int           `json:"nr"`
	Minuut int           `json:"m"`
	Vraag  toets.VraagID `json:"v"`
	Rol    casus.Rol     `json:"r"`
	// Daad is left out for an ordinary answer: most steps are.
	Daad  casus.Daad `json:"daad"`
	Over  int        `json:"over"`
	Optie int        `json:"optie"`
	Keus  string     `json:"keus"`
	Tekst string     `json:"tekst"`
	// Na counts the days from the Sunday that closes the week in which the case is loaded: 1 is the Monday after it. So an
	// agreement keeps its day of the week, and is always still to come. 0 is no date.
	Na int `json:"na"`
}

// ontleed reads one case file. A field that is not known is an error: most often it is a typing mistake.
func ontleed(b []byte) (vorm, error) {
	var v vorm
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&v); err != nil {
		return vorm{}, fmt.Errorf("%w: %w", ErrInhoud, err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return vorm{}, fmt.Errorf("%w: text after the case", ErrInhoud)
	}
	return v, nil
}

// les turns the written form into the case. The texts were written with labels: that is why they may become
// anoniem.Tekst without being masked. Its dates are counted from zondag.
func (v vorm) les(zondag time.Time) (casus.Les, error) {
	o := casus.Les{
		Casus:    casus.Casus{Kop: v.kop(), Verloop: make([]casus.Inbreng, 0, len(v.Verloop))},
		Afdeling: v.Afdeling, Moeilijkheid: v.Moeilijkheid,
		Huishouden: anoniem.UitOpslag(v.Huishouden), Botsing: anoniem.UitOpslag(v.Botsing),
		Einde: anoniem.UitOpslag(v.Einde), Afloop: anoniem.UitOpslag(v.Afloop), Notities: teksten(v.Notities),
		Rollen: make(map[string]anoniem.Tekst, len(v.Rollen)), Eens: make(map[toets.VraagID]int, len(v.Eens)),
		Lesstof: casus.Lesstof{
			Leerpunten: teksten(v.Leerpunten), Momenten: v.Momenten, Toelichting: make(map[toets.StapID]anoniem.Tekst, len(v.Toelichting)),
		},
	}
	for id, t := range v.Toelichting {
		o.Toelichting[id] = anoniem.UitOpslag(t)
	}
	for id, t := range v.Rollen {
		o.Rollen[id] = anoniem.UitOpslag(t)
	}
	for vraag, nr := range v.Eens {
		o.Eens[vraag] = int(nr)
	}
	for i, s := range v.Verloop {
		if s.Nr != i+1 {
			return casus.Les{}, fmt.Errorf("%w: step %d has number %d", ErrInhoud, i+1, s.Nr)
		}
		datum, err := dagNa(zondag, s.Na)
		if err != nil {
			return casus.Les{}, fmt.Errorf("%w: step %d: %w", ErrInhoud, s.Nr, err)
		}
		o.Casus.Verloop = append(o.Casus.Verloop, s.inbreng(datum))
	}
	o.Casus = afgesproken(o.Casus, o.Eens)
	if m := o.Casus.Minuut(); v.Minuten != m {
		return casus.Les{}, fmt.Errorf("%w: says %d minutes, takes %d", ErrInhoud, v.Minuten, m)
	}
	return o, nil
}

// kop makes the head of an invented case: no code, no month and no working dates. It stopped at its last question.
func (v vorm) kop() casus.Kop {
	k := casus.Kop{
		ID: v.ID, Titel: anoniem.UitOpslag(v.Titel), Staat: casus.Trainingsklaar, Oefen: true, Wetsdatum: Wetsdatum,
	}
	if n := len(v.Verloop); n > 0 {
		k.Plaats = casus.Plaats{Vraag: v.Verloop[n-1].Vraag, Optie: v.Verloop[n-1].Optie}
	}
	return k
}

// inbreng turns a written step into an inbreng with that date; without an act it is an answer.
func (s stap) inbreng(datum string) casus.Inbreng {
	if s.Daad == "" {
		s.Daad = casus.Zeg
	}
	return casus.Inbreng{
		Nr: s.Nr, Minuut: s.Minuut, Vraag: s.Vraag, Rol: s.Rol, Daad: s.Daad, Over: s.Over, Optie: s.Optie,
		Keus: s.Keus, Tekst: anoniem.UitOpslag(s.Tekst), Datum: datum,
	}
}

// teksten makes masked text of lines that were written with labels.
func teksten(regels []string) []anoniem.Tekst {
	uit := make([]anoniem.Tekst, len(regels))
	for i, r := range regels {
		uit[i] = anoniem.UitOpslag(r)
	}
	return uit
}
