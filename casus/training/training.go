package training

import (
	"slices"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"

	"github.com/google/uuid"
)

// ID names a session. It is a random UUID (v4), so it says nothing of when.
type ID string

// NieuwID returns a fresh id.
func NieuwID() ID { return ID(uuid.NewString()) }

// Deelsoort is the kind of a part of a session.
type Deelsoort string

// The parts: the situation first, then the moments, then how it ended and what everybody takes along.
const (
	Opening    Deelsoort = "opening"
	Moment     Deelsoort = "moment"
	Afsluiting Deelsoort = "slot"
)

// Oordeel says how near the answer of a group was to that of somebody else.
type Oordeel string

// The judgements; empty is not given.
const (
	Gelijk Oordeel = "gelijk"
	Deels  Oordeel = "deels"
	Anders Oordeel = "anders"
)

// Geldig reports whether o is one of the three, or not given.
func (o Oordeel) Geldig() bool { return o == "" || o == Gelijk || o == Deels || o == Anders }

// Antwoord is one answer of the group at a moment: a choice of the list, or words. Votes are hands.
type Antwoord struct {
	Keus    string        `json:"keus,omitempty"` // id of a choice; empty for words
	Tekst   anoniem.Tekst `json:"tekst"`          // empty for a choice
	Duo     bool          `json:"duo"`            // the words of one pair of participants
	Stemmen int           `json:"stemmen"`
}

// Eigen is what the group would have done itself: an option of step 3, or an article of step 4, and the grondwaarde
// that it serves.
type Eigen struct {
	Artikel     string        `json:"artikel,omitempty"`     // key of an article; empty for an option
	Tekst       anoniem.Tekst `json:"tekst"`                 // the option; empty for an article
	Grondwaarde string        `json:"grondwaarde,omitempty"` // id, empty if the group named none
}

// Deel is one part of a session.
type Deel struct {
	Soort Deelsoort `json:"soort"`
	// Nr is the inbreng that is revealed, Stap and Vraag are its step and question; all zero outside moments.
	Nr    int           `json:"nr,omitempty"`
	Stap  toets.StapID  `json:"stap,omitempty"`
	Vraag toets.VraagID `json:"vraag,omitempty"`
	// Gepland and Gebruikt are seconds.
	Gepland    int        `json:"gepland"`
	Gebruikt   int        `json:"gebruikt"`
	Onthuld    bool       `json:"onthuld"`
	Antwoorden []Antwoord `json:"antwoorden,omitempty"`
	// Minderheid are views of few, kept in their words.
	Minderheid []anoniem.Tekst `json:"minderheid,omitempty"`
	Eigen      []Eigen         `json:"eigen,omitempty"`
	// Tweetal and Expert say how near the group was to the pair and to the expert.
	Tweetal Oordeel `json:"tweetal,omitempty"`
	Expert  Oordeel `json:"expert,omitempty"`
}

// Opbrengstsoort is a kind of what a session brings.
type Opbrengstsoort string

// What is asked at the end. A learning point can be added at any time.
const (
	Verrast  Opbrengstsoort = "verrast"
	Leerpunt Opbrengstsoort = "leerpunt"
	Meenemen Opbrengstsoort = "meenemen"
)

// Opbrengstsoorten returns the kinds in the order in which they are asked.
func Opbrengstsoorten() []Opbrengstsoort { return []Opbrengstsoort{Verrast, Leerpunt, Meenemen} }

// Opbrengst is a sentence that the group leaves with.
type Opbrengst struct {
	Soort Opbrengstsoort `json:"soort"`
	Tekst anoniem.Tekst  `json:"tekst"`
}

// Veld says which text of a session is being typed.
type Veld string

// The fields. Those of what a session brings have the names of their kinds.
const (
	VeldAntwoord   Veld = "antwoord"
	VeldDuo        Veld = "duo"
	VeldMinderheid Veld = "minderheid"
	VeldOptie      Veld = "optie"
	VeldVerrast    Veld = Veld(Verrast)
	VeldLeerpunt   Veld = Veld(Leerpunt)
	VeldMeenemen   Veld = Veld(Meenemen)
)

// Half is a text that is being typed: at a part (its index), in a field. An unfinished last word that may become a name
// stands there as "[…]". The zero value is none.
type Half struct {
	Deel  int
	Veld  Veld
	Tekst anoniem.Tekst
}

// Training is a session with a group, as it is kept: the month and no day, a number of participants and no names.
type Training struct {
	ID         ID            `json:"id"`
	Casus      casus.ID      `json:"casus"`
	Maand      string        `json:"maand"` // "2026-11"
	Groep      anoniem.Tekst `json:"groep"`
	Deelnemers int           `json:"deelnemers"`
	Vorm       Vorm          `json:"vorm"`
	Delen      []Deel        `json:"delen"` // Opening, moments, Slot
	Plek       int           `json:"plek"`  // index in Delen
	Klaar      bool          `json:"klaar"`
	Opbrengst  []Opbrengst   `json:"opbrengst,omitempty"`
	Half       Half          `json:"-"`
}

// Kopie returns a session that shares nothing with t, so that one can be written while the other goes on.
func (t Training) Kopie() Training {
	t.Delen, t.Opbrengst = slices.Clone(t.Delen), slices.Clone(t.Opbrengst)
	for i := range t.Delen {
		d := &t.Delen[i]
		d.Antwoorden, d.Minderheid, d.Eigen = slices.Clone(d.Antwoorden), slices.Clone(d.Minderheid), slices.Clone(d.Eigen)
	}
	return t
}

// Herschrijf returns the session with every text passed through a function, and reports whether any changed. half says
// that the text is still being typed.
func (t Training) Herschrijf(doe func(half bool, t anoniem.Tekst) anoniem.Tekst) (Training, bool) {
	n, anders := t.Kopie(), false
	zet := func(half bool, p *anoniem.Tekst) {
		if p.Leeg() {
			return
		}
		nieuw := doe(half, *p)
		anders = anders || nieuw != *p
		*p = nieuw
	}
	zet(false, &n.Groep)
	for i := range n.Delen {
		d := &n.Delen[i]
		for j := range d.Antwoorden {
			zet(false, &d.Antwoorden[j].Tekst)
		}
		for j := range d.Minderheid {
			zet(false, &d.Minderheid[j])
		}
		for j := range d.Eigen {
			zet(false, &d.Eigen[j].Tekst)
		}
	}
	for i := range n.Opbrengst {
		zet(false, &n.Opbrengst[i].Tekst)
	}
	zet(true, &n.Half.Tekst)
	return n, anders
}

// Teksten returns every text of the session in a fixed order.
func (t Training) Teksten() []anoniem.Tekst {
	var uit []anoniem.Tekst
	_, _ = t.Herschrijf(func(_ bool, s anoniem.Tekst) anoniem.Tekst {
		uit = append(uit, s)
		return s
	})
	return uit
}

// Momenten returns the parts that are moments.
func (t Training) Momenten() []Deel {
	var uit []Deel
	for _, d := range t.Delen {
		if d.Soort == Moment {
			uit = append(uit, d)
		}
	}
	return uit
}

// Gezien returns the index of the furthest part that the group has seen: a group that looks back has seen more than where it
// is. Nobody comes to a part without the reveal of every moment before it.
func (t Training) Gezien() int {
	verst := t.Plek
	for i, d := range t.Delen {
		if d.Onthuld || len(d.Antwoorden)+len(d.Minderheid)+len(d.Eigen) > 0 {
			verst = max(verst, i)
		}
	}
	return verst
}

// Van returns the sentences of one kind that the group leaves with.
func (t Training) Van(s Opbrengstsoort) []anoniem.Tekst {
	var uit []anoniem.Tekst
	for _, o := range t.Opbrengst {
		if o.Soort == s {
			uit = append(uit, o.Tekst)
		}
	}
	return uit
}

// Zonder returns the session without a word that was taken out of its case, and reports whether it stood there. It returns
// anoniem.ErrGeenNaam when there is nothing to look for in the word.
func (t Training) Zonder(woord anoniem.Tekst) (Training, bool, error) {
	mk := anoniem.Nieuw(anoniem.Opties{}) // it knows this word and nothing else
	if _, err := mk.HaalWeg(anoniem.NieuwRuw(woord.String())); err != nil {
		return t, false, err
	}
	n, anders := t.Herschrijf(func(_ bool, s anoniem.Tekst) anoniem.Tekst {
		s, _ = mk.Hermasker(s)
		return s
	})
	return n, anders, nil
}
