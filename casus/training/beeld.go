package training

import (
	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// Gezegd is one thing that the pair said, as it is told to the group.
type Gezegd struct {
	Minuut int    // since the start of the consult
	Wie    string // the role, as a word
	Vraag  string // short name of the question
	Daad   casus.Daad
	Keuze  string // the choice as a word, empty for none
	Optie  string // the option it is about, empty for none
	Tekst  string
	Oud    string // what is replaced or taken back, empty for neither
}

// Beeld is all that may be seen at the part at hand.
type Beeld struct {
	Titel       string
	Soort       Deelsoort
	Nummer, Van int // of the moments; Nummer is 0 outside them
	Stap        toets.Stap
	// Bekend is what was said since the moment before, in the order and the roles of the pair.
	Bekend []Gezegd
	// Situatie is who it is about and what collides, at the opening.
	Situatie []string
	// Vraag is what the group is asked; Over the option it is about, or the answer that is at stake.
	Vraag, Over string
	Antwoorden  []AntwoordBeeld
	Minderheid  []string
	Eigen       []Keus
	Taken       []Taak
	// Peiling is what a group is asked before and after, by hands: at the opening and at the end only.
	Peiling []Peilbeeld
	// Onthulling is nil before the reveal.
	Onthulling *Onthulling
	// Afloop is how it ended: only at the end.
	Afloop *Afloop
	Klok   Klok
}

// AntwoordBeeld is an answer of the group as it is shown.
type AntwoordBeeld struct {
	Antwoord
	Label, Uitleg string
}

// Onthulling is what is shown after judging.
type Onthulling struct {
	Tweetal Gezegd
	// Stemmen are the hands for the choice of the pair, of Alle; Alle is 0 where no list was voted on.
	Stemmen, Alle int
	// Expert is the view of the expert on the step. It is told at the last moment of a step, since it may speak of all of
	// it; before that ExpertLater is true. Tweede says that it is the second reader's.
	Expert      string
	ExpertLater bool
	Tweede      bool
	// OordeelTweetal and OordeelExpert say how near the group was.
	OordeelTweetal, OordeelExpert Oordeel
	// Vergeleken is nil where the group has not said what it would have done.
	Vergeleken *Vergeleken
}

// Afloop is how it ended.
type Afloop struct {
	Einde      string
	Afloop     string // empty if it is not known
	Leerpunten []string
	Vergeleken *Vergeleken
	// Wet says what became of the articles of the pair since the legal date of the case. It names them, so it comes at the end.
	Wet []string
}

// Beeld returns what may be seen now.
func (s *Spel) Beeld() Beeld {
	d := s.deel()
	b := Beeld{Titel: s.les.Casus.Titel.String(), Soort: d.Soort, Klok: s.Klok(), Taken: s.Taken(), Minderheid: zinnen(d.Minderheid), Peiling: s.peilbeeld()}
	van, tot := s.stuk()
	b.Bekend = s.gezegden(van, tot)
	for i, x := range s.t.Delen {
		if x.Soort == Moment {
			b.Van++
			if i <= s.t.Plek && d.Soort == Moment {
				b.Nummer = b.Van
			}
		}
	}
	switch d.Soort {
	case Opening:
		b.Situatie = gevuld(s.les.Huishouden, s.les.Botsing)
	case Moment:
		s.vulMoment(&b)
	case Afsluiting:
		b.Afloop = &Afloop{
			Einde: s.einde(), Afloop: s.les.Afloop.String(), Leerpunten: zinnen(s.les.Leerpunten), Vergeleken: s.vergeleken(),
			Wet: s.wetnieuws(),
		}
	}
	return b
}

// einde is the outcome in a few words: those of an invented case, else what the pair advises.
func (s *Spel) einde() string {
	if !s.les.Einde.Leeg() {
		return s.les.Einde.String()
	}
	return s.les.Casus.Stand().Slotsom(s.m)
}

// vulMoment adds what belongs to a moment.
func (s *Spel) vulMoment(b *Beeld) {
	d, in := s.deel(), s.inbreng()
	v, _ := s.m.Vraag(d.Vraag)
	b.Stap, _ = s.m.Stap(d.Stap)
	b.Vraag, b.Over = v.VoorGroep(), s.optie(in)
	if in.Over > 0 {
		b.Vraag, b.Over = s.vraagBijOmslag(in), s.zegt(s.les.Casus.Verloop[in.Over-1])
	}
	keuzes, goed := s.stemkeuzes(in)
	for _, a := range s.antwoorden() {
		ab := AntwoordBeeld{Antwoord: a, Label: a.Tekst.String()}
		for _, k := range keuzes {
			if k.ID == a.Keus {
				ab.Label, ab.Uitleg = k.Label, k.Uitleg
			}
		}
		b.Antwoorden = append(b.Antwoorden, ab)
	}
	for _, e := range d.Eigen {
		b.Eigen = append(b.Eigen, s.eigenKeus(e))
	}
	if d.Onthuld {
		b.Onthulling = s.onthulling(in, goed)
	}
}

// vraagBijOmslag asks about an answer that the pair is going to change or to take back.
func (s *Spel) vraagBijOmslag(in casus.Inbreng) string {
	if in.Daad == casus.Herroep {
		return "Dit staat er nu. Laat je het staan, of haal je het weg?"
	}
	return "Dit staat er nu. Laat je het zo, of zeg je het anders?"
}

// onthulling is what is shown after judging.
func (s *Spel) onthulling(in casus.Inbreng, goed string) *Onthulling {
	d := s.deel()
	o := &Onthulling{
		Tweetal: s.gezegd(in), OordeelTweetal: d.Tweetal, OordeelExpert: d.Expert, Tweede: !s.les.Casus.Oefen, Vergeleken: s.vergeleken(),
	}
	for _, a := range d.Antwoorden {
		if a.Keus == "" {
			continue
		}
		if o.Alle += a.Stemmen; a.Keus == goed {
			o.Stemmen += a.Stemmen
		}
	}
	for _, x := range s.t.Delen[s.t.Plek+1:] {
		o.ExpertLater = o.ExpertLater || x.Soort == Moment && x.Stap == d.Stap
	}
	if !o.ExpertLater {
		o.Expert = s.les.Expert(d.Stap).String()
	}
	return o
}

// Eerder returns everything that the group has seen of the verloop, the part at hand included: to look back.
func (s *Spel) Eerder() []Gezegd {
	_, tot := s.stuk()
	if d := s.deel(); d.Soort == Moment && d.Onthuld {
		tot = d.Nr
	}
	return s.gezegden(1, tot)
}

// stuk returns from which to which inbreng the part at hand tells: after the moment before, up to its own, which stays
// hidden.
func (s *Spel) stuk() (van, tot int) {
	// What the inwoner asks is where every conversation begins; what leads to the first moment is told there.
	begin := min(1, s.t.Delen[1].Nr-1)
	van = begin + 1
	for _, d := range s.t.Delen[:s.t.Plek] {
		if d.Soort == Moment {
			van = d.Nr + 1
		}
	}
	switch d := s.deel(); d.Soort {
	case Opening:
		return 1, begin
	case Moment:
		return van, d.Nr - 1
	}
	return van, len(s.les.Casus.Verloop)
}

// gezegden tells the inbrengen van to tot, both included.
func (s *Spel) gezegden(van, tot int) []Gezegd {
	var uit []Gezegd
	for nr := van; nr <= tot; nr++ {
		if in := s.les.Casus.Verloop[nr-1]; in.Vraag != toets.VraagPapier {
			uit = append(uit, s.gezegd(in))
		}
	}
	return uit
}

// samenGezegd is who says what a pair says together.
const samenGezegd = "samen"

// gezegd tells one inbreng.
func (s *Spel) gezegd(in casus.Inbreng) Gezegd {
	v, _ := s.m.Vraag(in.Vraag)
	g := Gezegd{
		Minuut: in.Minuut, Wie: s.rol(in.Rol), Vraag: v.Label, Daad: in.Daad, Keuze: s.keuze(v, in.Keus), Optie: s.optie(in), Tekst: in.Tekst.String(),
	}
	if v.ID.OverAntwoord() {
		g.Wie, g.Keuze, g.Optie, g.Tekst = samenGezegd, "", "", casus.OverZin(s.m, s.tot(in.Nr).Stand(), casus.Antwoord{Inbreng: in})
	}
	if in.Datum != "" && g.Keuze == "" {
		g.Keuze = toets.Datum(in.Datum)
	}
	if in.Over > 0 {
		g.Oud = s.zegt(s.les.Casus.Verloop[in.Over-1])
	}
	return g
}

// zegt is an inbreng in one sentence.
func (s *Spel) zegt(in casus.Inbreng) string {
	v, _ := s.m.Vraag(in.Vraag)
	k := s.keuze(v, in.Keus)
	switch {
	case v.ID.OverAntwoord():
		return casus.OverZin(s.m, s.tot(in.Nr).Stand(), casus.Antwoord{Inbreng: in})
	case in.Tekst.Leeg():
		return k
	case k == "":
		return in.Tekst.String()
	}
	return k + ": " + in.Tekst.String()
}

// optie is the text of the option that an inbreng is about, as it was last said before it.
func (s *Spel) optie(in casus.Inbreng) string {
	if in.Optie == 0 {
		return ""
	}
	if a, ok := s.tot(in.Nr - 1).Stand().Antwoord(in.Optie); ok {
		return a.Tekst.String()
	}
	return s.les.Casus.Verloop[in.Optie-1].Tekst.String()
}

// rol is the word for a role.
func (s *Spel) rol(r casus.Rol) string {
	if k, ok := s.m.Keuze(toets.LijstRollen, string(r)); ok {
		return k.Label
	}
	return string(r)
}

// keuze is the word for a choice.
func (s *Spel) keuze(v toets.Vraag, id string) string {
	if id == "" {
		return ""
	}
	if v.Keuzes == toets.LijstArtikelen {
		return s.artikelKeus(id).Tekst
	}
	if k, ok := s.m.Keuze(v.Keuzes, id); ok {
		return k.Label
	}
	return id
}

// zinnen shows masked texts.
func zinnen(ts []anoniem.Tekst) []string {
	uit := make([]string, len(ts))
	for i, t := range ts {
		uit[i] = t.String()
	}
	return uit
}

// gevuld are the texts that say something.
func gevuld(ts ...anoniem.Tekst) []string {
	var uit []string
	for _, t := range ts {
		if !t.Leeg() {
			uit = append(uit, t.String())
		}
	}
	return uit
}
