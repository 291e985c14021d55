package training

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"oliekan/toets"

	"github.com/google/uuid"
)

// Bounds: more than any session has, and what the database holds.
const (
	MaxDeelnemers = 99
	MaxTeksten    = 60 // of one kind at one place
	maxSeconden   = 24 * 60 * 60
)

// Valideer checks what the types cannot: ids that are ids, counts that can be, no text without words. It returns the
// first fault.
func (t Training) Valideer() error {
	if _, err := uuid.Parse(string(t.ID)); err != nil {
		return fmt.Errorf("session id: %w", err)
	}
	if _, err := uuid.Parse(string(t.Casus)); err != nil {
		return fmt.Errorf("session %s: case id: %w", t.ID, err)
	}
	if _, err := time.Parse("2006-01", t.Maand); err != nil {
		return fmt.Errorf("session %s: month: %w", t.ID, err)
	}
	if err := t.valideer(); err != nil {
		return fmt.Errorf("session %s: %w", t.ID, err)
	}
	return nil
}

// valideer checks the rest.
func (t Training) valideer() error {
	switch {
	case t.Deelnemers < 1 || t.Deelnemers > MaxDeelnemers:
		return fmt.Errorf("%d participants", t.Deelnemers)
	case !t.Vorm.Geldig():
		return fmt.Errorf("form %q", t.Vorm)
	case len(t.Delen) < 2 || t.Delen[0].Soort != Opening || t.Delen[len(t.Delen)-1].Soort != Afsluiting:
		return errors.New("does not begin with the opening and end with the end")
	case t.Plek < 0 || t.Plek >= len(t.Delen):
		return fmt.Errorf("is at part %d", t.Plek)
	}
	for i, d := range t.Delen {
		if err := d.valideer(t.Deelnemers, i > 0 && i < len(t.Delen)-1); err != nil {
			return fmt.Errorf("part %d: %w", i, err)
		}
	}
	for _, o := range t.Opbrengst {
		if !slices.Contains(Opbrengstsoorten(), o.Soort) || o.Tekst.Leeg() {
			return fmt.Errorf("what is taken along: %q", o.Soort)
		}
	}
	if h := t.Half; h != (Half{}) && (h.Tekst.Leeg() || h.Deel < 0 || h.Deel >= len(t.Delen) || !slices.Contains(velden(), h.Veld)) {
		return errors.New("half a text in no place")
	}
	return nil
}

// velden are all fields.
func velden() []Veld {
	return []Veld{VeldAntwoord, VeldDuo, VeldMinderheid, VeldOptie, VeldVerrast, VeldLeerpunt, VeldMeenemen}
}

// valideer checks one part; moment says that it must be one.
func (d Deel) valideer(deelnemers int, moment bool) error {
	switch {
	case (d.Soort == Moment) != moment, moment && (d.Nr < 1 || !isSleutel(string(d.Stap)) || !isSleutel(string(d.Vraag))):
		return fmt.Errorf("%q at inbreng %d", d.Soort, d.Nr)
	case d.Gepland < 0 || d.Gebruikt < 0 || d.Gepland > maxSeconden || d.Gebruikt > maxSeconden:
		return fmt.Errorf("planned %d s, used %d s", d.Gepland, d.Gebruikt)
	case !d.Tweetal.Geldig() || !d.Expert.Geldig():
		return fmt.Errorf("judgements %q and %q", d.Tweetal, d.Expert)
	}
	keur := d.keurPeiling
	if moment {
		keur = func() error { return d.keurStemmen(deelnemers) }
	}
	if err := keur(); err != nil {
		return err
	}
	for _, e := range d.Eigen {
		if (e.Artikel == "") == e.Tekst.Leeg() || len(e.Artikel) > maxKeus || len(e.Grondwaarde) > maxKeus {
			return errors.New("own choice of nothing")
		}
	}
	for _, m := range d.Minderheid {
		if m.Leeg() {
			return errors.New("empty minority view")
		}
	}
	return nil
}

// keurStemmen checks the answers of a moment.
func (d Deel) keurStemmen(deelnemers int) error {
	stemmen := 0
	for _, a := range d.Antwoorden {
		if (a.Keus == "") == a.Tekst.Leeg() || a.Stemmen < 0 || len(a.Keus) > maxKeus {
			return fmt.Errorf("answer with choice %q and %d votes", a.Keus, a.Stemmen)
		}
		stemmen += a.Stemmen
	}
	if stemmen > deelnemers {
		return fmt.Errorf("%w: %d of %d", ErrTeVeel, stemmen, deelnemers)
	}
	return nil
}

// maxKeus is the longest id of a choice, in bytes.
const maxKeus = 100

// isSleutel reports whether s can be an id: what is no text must not be able to hold any.
func isSleutel(s string) bool {
	return s != "" && len(s) <= 40 && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
}

// Stappen returns the steps that the moments of a session are about, each once, in their order.
func (t Training) Stappen() []toets.StapID {
	var uit []toets.StapID
	for _, d := range t.Momenten() {
		if !slices.Contains(uit, d.Stap) {
			uit = append(uit, d.Stap)
		}
	}
	return uit
}
