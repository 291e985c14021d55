// Package naspelen says how the replay of a case with a group is told: what is known, what is asked, what the group said,
// what the pair did, and how it ended. It makes blocks of lines of it, which the screens draw and the line mode reads out,
// so that both say the same. What may be seen when is for casus/training; this package only puts it into words.
package naspelen

import "oliekan/casus/training"

// Soort is the kind of a line.
type Soort int

// The kinds of lines.
const (
	Tekst      Soort = iota // a paragraph
	Stil                    // an explanation, which can be left out where there is little room
	Onder                   // a small heading: the question that the next lines are about
	Gezegd                  // Wie said Tekst
	Vraag                   // what the group is asked
	Keus                    // answer Nr of the group: a choice of the list, with Handen
	Antwoord                // answer Nr of the group, in words; of one pair of participants if Wie says so
	Minderheid              // minority view Nr
	Eigen                   // own choice Nr: an option or an article, and in Bij which grondwaarde it serves
	Oordeel                 // how near the group was: Nr 0 to the pair, 1 to the expert; Bij is the judgement, empty for none
	Peil                    // answer Peil to a sentence before or after a training, with Handen
	Opbrengst               // sentence Nr of Wat that the group leaves with
)

// Regel is one line of what is told. Nr is an index for the methods of training.Spel.
type Regel struct {
	Soort  Soort
	Wie    string
	Tekst  string
	Bij    string
	Nr     int
	Handen int
	Wat    training.Opbrengstsoort
	Peil   training.Peilplek
}

// Zin is the line as one text, for where it is read out.
func (r Regel) Zin() string {
	s := r.Tekst
	if r.Wie != "" {
		s = r.Wie + ": " + s
	}
	switch {
	case r.Soort == Keus || r.Soort == Peil:
		s += ": " + Handen(r.Handen)
	case r.Soort == Oordeel && r.Bij == "":
		s += ": nog niet gezegd"
	case r.Soort == Oordeel:
		s += ": " + r.Bij
	}
	if r.Bij != "" && r.Soort != Oordeel {
		s += " (" + r.Bij + ")"
	}
	return s
}

// Kolom is one column of what is laid side by side.
type Kolom struct {
	Kop  string
	Zegt []string
}

// Blok is a part of what is told: a heading with lines, or columns to lay side by side and lines below them.
type Blok struct {
	Soort  Bloksoort
	Kop    string
	Naast  []Kolom
	Regels []Regel
}

// Bloksoort says what a block is about.
type Bloksoort int

// The kinds of blocks.
const (
	BlokBekend     Bloksoort = iota // what is known
	BlokVraag                       // what is asked, and what the group answers
	BlokBril                        // the same step looked at in another way
	BlokNaast                       // the group, the pair and the expert side by side
	BlokVergeleken                  // what the group would have done beside what the pair did
	BlokMinderheid                  // views of few
	BlokAnderen                     // other groups
	BlokAfloop                      // how it ended
	BlokLeer                        // the learning points of the case
	BlokOpbrengst                   // what the group leaves with
	BlokPeiling                     // what a group says of itself before and after
	BlokOver                        // about a session, or about all of them
)
