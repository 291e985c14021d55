package overzicht

import (
	"errors"
	"fmt"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/melding"
	"oliekan/tui/namen"
)

const GeenOpties = "Nog geen opties. Noem ze in stap 3."

// FaseWoord says in words how far a step is.
func FaseWoord(x gesprek.StapStand) string {
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

// nakijksoort is a section of the review.
type nakijksoort int

// The sections, in the order of the list. Only the first has to be empty before finishing.
const (
	nakijkTwijfel nakijksoort = iota
	NakijkLos
	NakijkBand
	NakijkBijzonder
	NakijkGehouden
)

// NakijkKop is the heading of a section.
func NakijkKop(soort nakijksoort) string {
	switch soort {
	case NakijkLos:
		return "Nog zonder naam in deze zitting"
	case NakijkBand:
		return "Kan minder precies"
	case NakijkBijzonder:
		return "Extra beschermd door de wet"
	case NakijkGehouden:
		return "Deze woorden heb je laten staan"
	}
	return "Misschien herkenbaar"
}

// What is said at the review, besides what namen says of words.
const (
	OverTwijfels    = "Deze woorden zijn verborgen omdat ze misschien herkenbaar zijn. Kies per woord, of laat ze zo. Je keuze geldt in de hele casus."
	GeenTwijfels    = "Er zijn geen woorden om na te kijken."
	BlijftVerborgen = "Dit woord blijft verborgen."
	BlijftStaan     = "Dit blijft zo staan."
	Gezien          = "Gezien. De casus blijft zoals hij is."
)

// AlleBlijven says that every doubtful word of a kind is kept.
func AlleBlijven(s anoniem.Soort) string {
	wat := map[anoniem.Soort]string{
		anoniem.SoortPersoon: "een persoon", anoniem.SoortPlaats: "een plaats", anoniem.SoortOrganisatie: "een organisatie",
		anoniem.SoortAdres: "een adres", anoniem.SoortDatum: "een dag", anoniem.SoortNummer: "een nummer",
	}[s]
	if wat == "" {
		wat = "een naam"
	}
	return "Alles wat misschien " + wat + " was, blijft staan in de hele casus."
}

// Onbekeken says how many doubtful words nobody decided about; nothing for none.
func Onbekeken(n int) string {
	switch n {
	case 0:
		return ""
	case 1:
		return "Eén woord is niet nagekeken. Het blijft verborgen."
	}
	return taal.Aantal(n, "", "woorden") + " zijn niet nagekeken. Ze blijven verborgen."
}

// BlijftZonder says that a label stays without a name; met is how it can still be given one.
func BlijftZonder(met string) string {
	return "Dit blijft zo. Met " + met + " geef je later toch nog een naam."
}

// EerderVerborgen says in how many texts of earlier sittings something was masked only now; nothing for none.
func EerderVerborgen(teksten int) string {
	if teksten == 0 {
		return ""
	}
	return "In " + taal.Aantal(teksten, "tekst", "teksten") + " van eerder is nu nog iets verborgen."
}

// Keer says how often, after voor, when it is more than once.
func Keer(voor string, n int) string {
	if n < 2 {
		return ""
	}
	return fmt.Sprintf("%s%d keer", voor, n)
}

// BijzonderZin is the remark about a special category.
func BijzonderZin(b anoniem.Bijzonderheid) string {
	return "Dit gaat over " + b.Soort + ": " + strings.Join(b.Woorden, ", ") + ". Laat het staan als de casus het nodig heeft."
}

// Zelfden lists who a label can turn out to be.
func Zelfden(g *gesprek.Gesprek, label string) []toets.Keuze {
	var uit []toets.Keuze
	for _, ander := range g.Genoemden(label) {
		uit = append(uit, toets.Keuze{ID: ander, Label: ander, Uitleg: "Het is dezelfde."})
	}
	return uit
}

// GeefRol gives a word that was masked in doubt a role, or the label of somebody who is in the case.
func GeefRol(g *gesprek.Gesprek, woord anoniem.Ruw, rol string) (casus.Wijziging, error) {
	if strings.HasPrefix(rol, "[") {
		w, _, err := g.Ken(woord, rol)
		return w, err
	}
	return g.GeefRol(woord, rol)
}

// RolGeweigerd says why a role was refused, to a word or to a label without a name.
func RolGeweigerd(err error, los bool) string {
	switch {
	case errors.Is(err, anoniem.ErrSoort), errors.Is(err, anoniem.ErrStuk):
		return melding.Van(err)
	case los:
		return "Dat lukt niet. Kies een andere rol, of laat het zo."
	}
	return namen.GeenRol
}

// GeenZinnen stands where there is nothing yet to choose from for paper.
const GeenZinnen = "Er is nog geen zin om te kiezen."

// PapierTeken shows by its shape what becomes of a sentence on paper.
func PapierTeken(keus string) string {
	switch keus {
	case toets.PapierVoorop:
		return "✓"
	case toets.PapierWeg:
		return "–"
	}
	return "·"
}

// PapierZin is a sentence with who said it, and what becomes of it on paper where that was chosen.
func PapierZin(g *gesprek.Gesprek, z gesprek.Papierzin) string {
	kop, zin := casus.Zicht(g.Methode(), g.Stand(), z.Antwoord)
	s := kop + " · " + zin
	if z.Keus == toets.PapierGewoon {
		return s
	}
	return s + " (" + g.Methode().Label(toets.LijstPapier, z.Keus) + ")"
}
