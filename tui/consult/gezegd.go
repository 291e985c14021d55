package consult

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/melding"
	"oliekan/tui/namen"
)

// What is said during a consult, on the screen and in lines. Why an answer is refused is for melding.
const (
	overOptie       = "Over welke optie gaat het?"
	geenOpties      = "Nog geen opties. Noem ze in stap 3."
	jeVerandert     = "Je verandert dit antwoord"
	nietsVeranderd  = "Er is niets veranderd."
	teruggenomen    = "Teruggenomen. Toch laten staan?"
	terug           = "Teruggenomen"
	weerTerug       = "Weer terug"
	nietsTerug      = "Je hebt net niets teruggenomen."
	geenMiddel      = "Er is nu geen middel om te parkeren."
	hintWeg         = "Deze hint komt in deze casus niet meer terug"
	typTitel        = "Typ een titel zonder namen"
	titelBewaard    = "De titel is bewaard"
	geefTitel       = "geef de casus een titel"
	afgerond        = "Afgerond."
	naarZaaksysteem = "Zet het advies ook in het zaaksysteem."
)

// vraagMeenemen is the question about what the pair takes along, on no path of itself.
const vraagMeenemen toets.VraagID = "meenemen"

// vergeten says that the names are gone; met is how they are given again.
func vergeten(met string) string {
	return "De namen ben ik vergeten: die stonden alleen in het geheugen. Geef ze opnieuw met " + met + "."
}

// geparkeerd says that a means is kept for step 4.
func geparkeerd(middel string) string { return "Geparkeerd voor stap 4: " + middel }

// faseWoord says in words how far a step is.
func faseWoord(x gesprek.StapStand) string {
	switch {
	case x.Reden != "":
		return "op slot: " + x.Reden
	case x.Fase == gesprek.FaseHier:
		return "hier ben je"
	case x.Fase == gesprek.FaseKlaar:
		return "klaar"
	case x.Stap.ID == toets.StapAfronden:
		return "aan het eind"
	}
	return "nog open"
}

// openTekst says what is open: the question, its number on the short path, and the option that it is about.
func openTekst(o gesprek.OpenPunt) string {
	s := o.Vraag.Label
	if o.Vraag.Kort > 0 {
		s = "vraag " + strconv.Itoa(o.Vraag.Kort) + ", " + s
	}
	if o.Optie != "" {
		s += " bij \"" + o.Optie + "\""
	}
	return s
}

// An afrondkeuze is something that can be done at the end of a consult.
type afrondkeuze struct {
	doe          afronddaad
	tekst, reden string
	plaats       casus.Plaats // for afrondNaar
}

// afronddaad is what is done. It is also the word by which a line picks it.
type afronddaad string

// What can be done at the end.
const (
	afrondTitel    afronddaad = "titel"
	afrondNakijken afronddaad = "nakijken"
	afrondHandout  afronddaad = "handout"
	afrondVerder   afronddaad = "verder"
	afrondKlaar    afronddaad = "klaar"
	afrondNaar     afronddaad = "naar" // to a question
	afrondRondAf   afronddaad = "afronden"
)

// afrondkeuzes lists what can be done at the end: the title, the doubtful words, what comes after finishing, what is open with
// a jump to it, finishing.
func afrondkeuzes(g *gesprek.Gesprek) []afrondkeuze {
	uit := []afrondkeuze{titelkeuze(g)}
	if n := len(g.Twijfels()); n > 0 {
		uit = append(uit, afrondkeuze{doe: afrondNakijken, tekst: taal.Aantal(n, "woord", "woorden") + " nakijken", reden: "nodig om af te ronden"})
	}
	werkversie := g.Casus().Staat == casus.Werkversie
	if !werkversie {
		uit = append(uit,
			afrondkeuze{doe: afrondHandout, tekst: "Handout maken", reden: "samenvatting, motivering of uitleg voor de inwoner"},
			afrondkeuze{doe: afrondVerder, tekst: "Toch verder werken", reden: "dan is het weer een werkversie"},
			afrondkeuze{doe: afrondKlaar, tekst: "Klaar, naar start"})
	}
	for _, o := range g.NietAf() {
		uit = append(uit, afrondkeuze{afrondNaar, "Nog niet af: " + openTekst(o), "typ verder", o.Plaats})
	}
	for _, o := range g.Open() {
		uit = append(uit, afrondkeuze{afrondNaar, "Nog open: " + openTekst(o), o.Reden, o.Plaats})
	}
	if len(g.Stand().Bij(vraagMeenemen)) == 0 {
		uit = append(uit, afrondkeuze{afrondNaar, "Wat neem je mee?", "een vraag extra", casus.Plaats{Vraag: vraagMeenemen}})
	}
	if werkversie {
		uit = append(uit, afrondkeuze{doe: afrondRondAf, tekst: "Afronden", reden: "dat mag ook als er nog iets open is"})
	}
	return uit
}

// titelkeuze is the line of the title: as it is, or as far as it was typed.
func titelkeuze(g *gesprek.Gesprek) afrondkeuze {
	k := afrondkeuze{doe: afrondTitel, tekst: "Titel: " + g.Casus().Kop.Opschrift(), reden: "verander de titel"}
	if g.Casus().Titel.Leeg() {
		k.reden = geefTitel
	}
	if t, half := g.HalfTitel(); half {
		k.tekst, k.reden = "Titel, nog niet af: "+t.String(), "maak de titel af"
	}
	return k
}

// nakijksoort is a section of the review.
type nakijksoort int

// The sections, in the order of the list. Only the first has to be empty before finishing.
const (
	nakijkTwijfel nakijksoort = iota
	nakijkLos
	nakijkBand
	nakijkBijzonder
	nakijkGehouden
)

// nakijkKop is the heading of a section.
func nakijkKop(soort nakijksoort) string {
	switch soort {
	case nakijkLos:
		return "Nog zonder naam in deze zitting"
	case nakijkBand:
		return "Kan minder precies"
	case nakijkBijzonder:
		return "Extra beschermd door de wet"
	case nakijkGehouden:
		return "Deze woorden heb je laten staan"
	}
	return "Misschien herkenbaar"
}

// What is said at the review, besides what namen says of words.
const (
	overTwijfels    = "Deze woorden zijn verborgen omdat ze misschien herkenbaar zijn. Kies per woord. Je keuze geldt in de hele casus."
	geenTwijfels    = "Er zijn geen woorden om na te kijken."
	blijftVerborgen = "Dit woord blijft verborgen."
	blijftStaan     = "Dit blijft zo staan."
	gezien          = "Gezien. De casus blijft zoals hij is."
)

// blijftZonder says that a label stays without a name; met is how it can still be given one.
func blijftZonder(met string) string {
	return "Dit blijft zo. Met " + met + " geef je later toch nog een naam."
}

// eerderVerborgen says in how many texts of earlier sittings something was masked only now; nothing for none.
func eerderVerborgen(teksten int) string {
	if teksten == 0 {
		return ""
	}
	return "In " + taal.Aantal(teksten, "tekst", "teksten") + " van eerder is nu nog iets verborgen."
}

// keer says how often, after voor, when it is more than once.
func keer(voor string, n int) string {
	if n < 2 {
		return ""
	}
	return fmt.Sprintf("%s%d keer", voor, n)
}

// bijzonderZin is the remark about a special category.
func bijzonderZin(b anoniem.Bijzonderheid) string {
	return "Dit gaat over " + b.Soort + ": " + strings.Join(b.Woorden, ", ") + ". Laat het staan als de casus het nodig heeft."
}

// zelfden lists who a label can turn out to be.
func zelfden(g *gesprek.Gesprek, label string) []toets.Keuze {
	var uit []toets.Keuze
	for _, ander := range g.Genoemden(label) {
		uit = append(uit, toets.Keuze{ID: ander, Label: ander, Uitleg: "Het is dezelfde."})
	}
	return uit
}

// geefRol gives a word that was masked in doubt a role, or the label of somebody who is in the case.
func geefRol(g *gesprek.Gesprek, woord anoniem.Ruw, rol string) (casus.Wijziging, error) {
	if strings.HasPrefix(rol, "[") {
		w, _, err := g.Ken(woord, rol)
		return w, err
	}
	return g.GeefRol(woord, rol)
}

// rolGeweigerd says why a role was refused, to a word or to a label without a name.
func rolGeweigerd(err error, los bool) string {
	switch {
	case errors.Is(err, anoniem.ErrSoort), errors.Is(err, anoniem.ErrStuk):
		return melding.Van(err)
	case los:
		return "Dat lukt niet. Kies een andere rol, of laat het zo."
	}
	return namen.GeenRol
}

// metLabels reports whether anybody is named in a case, or in what was being typed.
func metLabels(c casus.Casus, ks []casus.Concept) bool {
	teksten := c.Teksten()
	for _, k := range ks {
		teksten = append(teksten, k.Tekst)
	}
	return slices.ContainsFunc(teksten, func(t anoniem.Tekst) bool { return len(t.Labels()) > 0 })
}
