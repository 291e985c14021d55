package gesprek

import (
	"slices"
	"strings"
	"time"

	"oliekan/casus"
	"oliekan/toets"
)

// RolBij returns who speaks first at a question: the inwoner where we ask for their own words, else the consulent.
func RolBij(v toets.VraagID) casus.Rol {
	if v == toets.VraagVraag || v == toets.VraagEffect {
		return "inwoner"
	}
	return casus.RolConsulent
}

// Antwoorden returns what was said at the present place.
func (g *Gesprek) Antwoorden() []casus.Antwoord { return g.stand.Op(g.casus.Plaats) }

// Voorzet returns the texts that are ready to pick at the present question and were not picked yet.
func (g *Gesprek) Voorzet() []string {
	v, _ := g.Vraag()
	var uit []string
	for _, t := range v.Voorzet {
		if !slices.ContainsFunc(g.Antwoorden(), func(a casus.Antwoord) bool { return a.Tekst.String() == t }) {
			uit = append(uit, t)
		}
	}
	return uit
}

// Begin returns how an answer at the present question begins that no answer begins with yet, such as "Standaardbesluit:";
// "" if there is nothing to begin with.
func (g *Gesprek) Begin() string {
	v, _ := g.Vraag()
	if slices.ContainsFunc(g.Antwoorden(), func(a casus.Antwoord) bool { return strings.HasPrefix(a.Tekst.String(), v.Begin) }) {
		return ""
	}
	return v.Begin
}

// Gedeeld returns the shared values that the grondwaarden belong to that may fit the effect, the one with most of them
// first, at most three; none when no grondwaarde was found. What several laws want is where working together begins.
func (g *Gesprek) Gedeeld() []toets.Gedeeld {
	ss := g.Suggesties()
	tel := func(d toets.Gedeeld) int {
		n := 0
		for _, s := range ss {
			if slices.Contains(d.Waarden, s.Grondwaarde.ID) {
				n++
			}
		}
		return n
	}
	uit := slices.DeleteFunc(g.methode.Kader().Gedeeld(), func(d toets.Gedeeld) bool { return tel(d) == 0 || len(d.Wetten) < 2 })
	slices.SortStableFunc(uit, func(a, b toets.Gedeeld) int { return tel(b) - tel(a) })
	return uit[:min(len(uit), maxGedeeld)]
}

// maxGedeeld is how many shared values are named: more is a list to read again.
const maxGedeeld = 3

// Keuzen returns the choices of a question. Of the articles only those that are in force on the legal date of the case
// are there, each with its kind and the date of its text; those that are proposed for the option stand first. Of the
// grondwaarden those that may fit the effect stand first. At a question about agreement they are the views themselves, with an id that holds the
// number of their answer, and what is none of them.
func (g *Gesprek) Keuzen(v toets.Vraag) []toets.Keuze {
	switch v.Keuzes {
	case toets.LijstEens:
		return g.zichten(v)
	case toets.LijstArtikelen:
		return g.artikelkeuzen()
	case toets.LijstGrondwaarden:
		return g.grondwaarden()
	}
	return g.methode.Keuzen(v.Keuzes)
}

// Suggesties returns the grondwaarden that may fit the effects of the case by their words. Nothing is chosen by it.
func (g *Gesprek) Suggesties() []toets.Suggestie {
	var delen []string
	for _, a := range g.stand.Bij(toets.VraagEffect) {
		delen = append(delen, a.Tekst.String())
	}
	return g.methode.Suggesties(strings.Join(delen, "\n"))
}

// grondwaarden puts those that may fit the effect first, and says by which words. Then comes the
// grondwaarde that is nearest to each value that laws share, and then the others by law.
func (g *Gesprek) grondwaarden() []toets.Keuze {
	alle := g.methode.Keuzen(toets.LijstGrondwaarden)
	var voor []toets.Keuze
	for _, s := range g.Suggesties() {
		k, _ := g.methode.Keuze(toets.LijstGrondwaarden, s.Grondwaarde.ID)
		k.Uitleg = "Past misschien, door “" + s.Woord + "”. " + k.Uitleg
		voor = append(voor, k)
	}
	staat := func(id string) bool {
		return slices.ContainsFunc(voor, func(v toets.Keuze) bool { return v.ID == id })
	}
	for _, d := range g.methode.Kader().Gedeeld() {
		if k, ok := g.methode.Keuze(toets.LijstGrondwaarden, d.Waarden[0]); ok && !staat(k.ID) {
			voor = append(voor, k)
		}
	}
	rest := slices.DeleteFunc(slices.Clone(alle), func(k toets.Keuze) bool { return staat(k.ID) })
	return append(voor, rest...)
}

// ZoekArtikel searches the legal frame by word or number and returns what is in force on the legal date of the case.
func (g *Gesprek) ZoekArtikel(woorden string) []toets.Keuze {
	return g.artikelen(g.methode.Kader().ZoekOp(woorden, g.casus.Wetsdatum))
}

// artikelen turns the articles that are in force into choices.
func (g *Gesprek) artikelen(as []toets.Artikel) []toets.Keuze {
	var uit []toets.Keuze
	for _, a := range as {
		if a.Geldt(g.casus.Wetsdatum) {
			uit = append(uit, toets.Keuze{ID: a.Sleutel(), Label: a.Naam(), Uitleg: a.Zegt + " (" + soort(a) + ")"})
		}
	}
	return uit
}

// soort says what kind of row an article is and of when its text is; of a local rule only that it is one.
func soort(a toets.Artikel) string {
	if a.Lokaal {
		return a.Kind
	}
	return a.Kind + ", " + a.Stand()
}

// gericht is how many rows a search finds at most if it looks for something in particular.
const gericht = 9

// BuitenDatum names what a search finds in the legal frame that cannot be used on the legal date of the case, each with
// why. They are no choices, but who looks for one must hear why it is not there; a broad search looks for none.
func (g *Gesprek) BuitenDatum(woorden string) []string {
	as := g.methode.Kader().ZoekOp(woorden, g.casus.Wetsdatum)
	if len(as) > gericht {
		return nil
	}
	var uit []string
	for _, a := range as {
		if reden := a.NietGeldig(g.casus.Wetsdatum); reden != "" {
			uit = append(uit, a.Naam()+" "+reden+".")
		}
	}
	return uit
}

// Ruimte returns what gives room against a kind of obstacle on the legal date of the case, parted by kind. Against a law
// it looks in the laws of this case: those of the articles that carry an option, then those of the grondwaarden.
func (g *Gesprek) Ruimte(belemmering string) []toets.RuimteGroep {
	kader := g.methode.Kader()
	var wetten []string
	voeg := func(wet string) {
		if _, ok := kader.Wet(wet); ok && !slices.Contains(wetten, wet) {
			wetten = append(wetten, wet)
		}
	}
	for _, a := range g.stand.Bij(toets.VraagDraagt) {
		art, _ := kader.Artikel(a.Keus)
		voeg(art.Wet)
	}
	for _, a := range g.stand.Bij(toets.VraagGrondwaarde) {
		w, _ := kader.Grondwaarde(a.Keus)
		voeg(w.Wet)
	}
	return kader.RuimteGroepen(belemmering, wetten, g.casus.Wetsdatum)
}

// DatumVoorstel returns the date that stands ready at a question: the usual term in weeks for a terugblik that has no
// date yet, else nothing.
func (g *Gesprek) DatumVoorstel(v toets.Vraag, weken int) string {
	if v.ID != toets.VraagTerugblik || len(g.Antwoorden()) > 0 {
		return ""
	}
	return g.nu().AddDate(0, 0, 7*weken).Format(time.DateOnly)
}
