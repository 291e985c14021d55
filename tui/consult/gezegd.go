package consult

import (
	"slices"
	"strconv"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// What is said during a consult, on the screen and in lines. Why an answer is refused is for melding.
const (
	overOptie       = "Over welke optie gaat het?"
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
	eerstEens       = "Hier staat meer dan één antwoord. Zeg eerst waar jullie het over eens zijn."
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
	afrondPapier   afronddaad = "papier"
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
		uit = append(uit, afrondkeuze{doe: afrondNakijken, tekst: taal.Aantal(n, "woord", "woorden") + " nakijken", reden: "of laat ze verborgen"})
	}
	papier := afrondkeuze{doe: afrondPapier, tekst: "Kies wat er op papier komt", reden: "welke zin voorop, welke weg"}
	werkversie := g.Casus().Staat == casus.Werkversie
	if !werkversie {
		uit = append(uit,
			afrondkeuze{doe: afrondHandout, tekst: "Handout maken", reden: "samenvatting, motivering of uitleg voor de inwoner"},
			papier,
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
		uit = append(uit, papier, afrondkeuze{doe: afrondRondAf, tekst: "Afronden", reden: "dat mag ook als er nog iets open is"})
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

// metLabels reports whether anybody is named in a case, or in what was being typed.
func metLabels(c casus.Casus, ks []casus.Concept) bool {
	teksten := c.Teksten()
	for _, k := range ks {
		teksten = append(teksten, k.Tekst)
	}
	return slices.ContainsFunc(teksten, func(t anoniem.Tekst) bool { return len(t.Labels()) > 0 })
}
