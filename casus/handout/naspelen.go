package handout

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// ErrGeenLes is returned for a kind that is for a training, of a case that nobody made ready for one.
var ErrGeenLes = errors.New("not ready for training")

// ErrVerloop is returned for a kind that is for a training, of a case in which nothing was said.
var ErrVerloop = errors.New("nothing to replay")

// Geweigerd says of which case a kind cannot be made, and why: ErrGeenLes or ErrVerloop. Of a bundle it is the first.
type Geweigerd struct {
	Titel  string // masked, may be empty
	Waarom error
}

// Error names the reason; the title is for the front end.
func (g *Geweigerd) Error() string { return g.Waarom.Error() }

// Unwrap returns the reason.
func (g *Geweigerd) Unwrap() error { return g.Waarom }

// speelbaar returns nil for a case that a group can replay, else a Geweigerd.
func speelbaar(g Gegevens) error {
	switch titel := taal.Zinsbegin(g.Casus.Titel.String()); {
	case !training.Speelbaar(g.Casus.Kop):
		return &Geweigerd{titel, ErrGeenLes}
	case len(momenten(g)) == 0:
		return &Geweigerd{titel, ErrVerloop}
	}
	return nil
}

// momenten are the numbers of the inbrengen that a group judges in the longest form, ascending. What does not stand in
// the case is left out.
func momenten(g Gegevens) []int {
	nrs := training.KiesMomenten(g.Les, g.Methode, casus.MaxMomenten)
	return slices.DeleteFunc(nrs, func(nr int) bool { return nr < 1 || nr > len(g.Casus.Verloop) })
}

// naspeler reads a lesson for a group that replays it.
type naspeler struct {
	lezing
	les      casus.Les
	momenten []int
}

// naspelen reads a lesson. It has at least one moment: see speelbaar.
func naspelen(g Gegevens) naspeler { return naspeler{lees(g), g.Les, momenten(g)} }

// begin is the case as it was before the first moment: all that who replays it may know.
func (n naspeler) begin() lezing { return n.tot(n.momenten[0] - 1) }

// tot is the case as it was after so many inbrengen.
func (n naspeler) tot(nr int) lezing {
	c := n.Casus
	c.Verloop = c.Verloop[:nr]
	return lees(Gegevens{Les: casus.Les{Casus: c}, Methode: n.m})
}

// rollen names who speak in the conversation, in the order of the list of roles.
func (n naspeler) rollen() string {
	var uit []string
	for _, k := range n.m.Keuzen(toets.LijstRollen) {
		if slices.ContainsFunc(n.Verloop, func(in casus.Inbreng) bool { return string(in.Rol) == k.ID }) {
			uit = append(uit, k.Label)
		}
	}
	return taal.Rijtje(uit, "en")
}

// situatie says who it is about, what collides, and who are at the table. It gives nothing away.
func (n naspeler) situatie() []Blok {
	var uit []Blok
	if !n.les.Botsing.Leeg() {
		uit = append(uit, Alinea{Kernzin, Regel{vrij(n.les.Botsing)}})
	}
	var f []Feit
	if !n.les.Huishouden.Leeg() {
		f = append(f, Feit{"Over wie", Regel{vrij(n.les.Huishouden)}})
	}
	return append(uit, Feiten{append(f, Feit{"Aan tafel", Regel{los(taal.Hoofdletter(n.rollen()))}})})
}

// bekend are the parts with what was said before the first moment: the question, and what else is known.
func (n naspeler) bekend() []Deel {
	l := n.begin()
	var uit []Deel
	if len(l.stand.Bij(toets.VraagVraag)) > 0 {
		uit = append(uit, Deel{Kop: "De vraag", Blokken: l.teksten(toets.VraagVraag, Citaat)})
	}
	var punten []Regel
	for _, a := range l.stand.Alles() {
		if v, ok := l.m.Vraag(a.Vraag); ok && a.Vraag != toets.VraagVraag {
			punten = append(punten, l.stem(v, a))
		}
	}
	if punten != nil {
		uit = append(uit, Deel{Kop: "Wat je al weet", Blokken: []Blok{Lijst{punten}}})
	}
	return uit
}

// momentvraag is what the group is asked at a moment. Where the pair changed its mind, that is what it is about.
func (n naspeler) momentvraag(in casus.Inbreng) string {
	switch v, _ := n.m.Vraag(in.Vraag); {
	case in.Daad == casus.Herroep:
		return "Er staat nu een antwoord. Laat je het staan, of haal je het weg?"
	case in.Daad == casus.Vervang:
		return "Er staat nu een antwoord. Laat je het zo, of zeg je het anders?"
	default:
		return v.VoorGroep()
	}
}

// momentnaam names the step and the question of a moment: "Effect van het besluit: opties".
func (n naspeler) momentnaam(in casus.Inbreng) Regel {
	v, _ := n.m.Vraag(in.Vraag)
	s, ok := n.m.Stap(v.Stap)
	if !ok {
		return Regel{stil(string(in.Vraag))}
	}
	naam := s.Naam()
	if s.Nummer != "" {
		naam = "Stap " + naam
	}
	return Regel{stil(naam + " · " + v.Label)}
}

// gezegde is one inbreng as it was said: who, at which question, and what. What was changed or taken back is named.
func (n naspeler) gezegde(in casus.Inbreng) Regel {
	v, _ := n.m.Vraag(in.Vraag)
	bij := taal.KleineLetter(v.Label)
	if o := n.optieNummer(in); o > 0 {
		bij += ", optie " + strconv.Itoa(o)
	}
	r := Regel{losVet(taal.Hoofdletter(n.keuze(toets.LijstRollen, string(in.Rol)))), stil(" (" + bij + ")")}
	switch in.Daad {
	case casus.Herroep:
		r = append(append(r, vast(" haalt weg: ")), n.zegt(n.Verloop[in.Over-1])...)
		if in.Tekst.Leeg() {
			return r
		}
		return append(r.metPunt(), vast(" Uitleg: "), vrij(in.Tekst))
	case casus.Vervang:
		return append(append(r, vast(" zegt het anders: ")), n.zegt(in)...)
	}
	return append(append(r, vast(": ")), n.zegt(in)...)
}

// zegt is what an inbreng says: its choice, its words, its date. That of a taking back is what it takes back.
func (n naspeler) zegt(in casus.Inbreng) Regel {
	if in.Daad == casus.Herroep && in.Over > 0 {
		return n.zegt(n.Verloop[in.Over-1])
	}
	v, _ := n.m.Vraag(in.Vraag)
	if v.ID.OverAntwoord() {
		return Regel{los(n.overzin(casus.Antwoord{Inbreng: in}, n.Tot(in.Nr).Stand()))}
	}
	r := n.keuzeNaam(v, casus.Antwoord{Inbreng: in})
	if len(r) > 0 && !in.Tekst.Leeg() {
		r = append(r, vast(". "))
	}
	if !in.Tekst.Leeg() {
		r = append(r, vrij(in.Tekst))
	}
	if in.Datum == "" {
		return r
	}
	if len(r) == 0 {
		return Regel{vast(taal.Hoofdletter(n.dag(in.Datum)))}
	}
	return append(r, stil(" ("+n.dag(in.Datum)+")"))
}

// metPunt ends a line as a sentence, if it does not end as one.
func (r Regel) metPunt() Regel {
	if s := r.String(); metPunt(s) != strings.TrimSpace(s) {
		return append(r, vast("."))
	}
	return r
}

// optieNummer is the number of the option that an inbreng names or is about, in the order in which they were named; 0 is
// none. One that was taken back keeps its number: who replays the case still meets it.
func (n naspeler) optieNummer(in casus.Inbreng) int {
	nr := in.Optie
	if in.Vraag.OverAntwoord() {
		return 0
	}
	if in.Vraag == toets.VraagOpties {
		for nr = in.Nr; n.Verloop[nr-1].Over > 0; {
			nr = n.Verloop[nr-1].Over
		}
	}
	tel := 0
	for _, x := range n.Verloop[:nr] {
		if x.Vraag == toets.VraagOpties && x.Daad == casus.Zeg {
			tel++
		}
	}
	return tel
}

// vrijeRegels are texts as the points of a list; nil is none.
func vrijeRegels(ts []anoniem.Tekst) []Regel {
	var uit []Regel
	for _, t := range ts {
		if !t.Leeg() {
			uit = append(uit, Regel{vrij(t)})
		}
	}
	return uit
}
