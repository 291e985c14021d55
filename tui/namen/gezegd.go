package namen

import (
	"fmt"
	"strings"

	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
)

// Bron knows who is in a case: a consult, or the reading of one that is made ready for training.
type Bron interface {
	Naamlozen() []gesprek.Los    // who has a label and no name in this sitting
	Bekenden() []anoniem.Bekende // who has both
}

// What is said about a word that stands in the case, when it is decided about.
const (
	Blijft    = "Dit woord blijft staan, in de hele casus."
	Verborgen = "Dit woord is nu verborgen, in de hele casus."
	GeenRol   = "Dat lukt niet bij dit woord. Kies houden of verbergen."
	Strenger  = "Zonder hoofdletters verberg ik strenger."
	WieIsDit  = "Wie is dit? Typ een paar letters om te zoeken."
)

// inleiding says what giving names is for.
const inleiding = "Geef elke naam een rol. Typ je de naam daarna, dan wordt alleen de rol bewaard. " +
	"De namen zelf gaan nooit naar de schijf. Sluit je de casus, dan ben je ze kwijt."

// noemMax is how many labels are named in a sentence; the others are in the list.
const noemMax = 8

// RolStaat says that a word was given a role everywhere.
func RolStaat(rol string) string { return "Overal staat nu de rol: " + rol + "." }

// BandStaat says that a detail is told less precisely everywhere.
func BandStaat(band string) string { return "Overal staat nu: " + band + "." }

// wordtVoortaan says what a name becomes.
func wordtVoortaan(label string) string { return "Deze naam wordt voortaan " + label + "." }

// staanAl says who is in the case without a name, and asks for it; doen says how it is given. Nothing when there is nobody.
func staanAl(bron Bron, doen string) string {
	ls := bron.Naamlozen()
	if len(ls) == 0 {
		return ""
	}
	var uit []string
	for _, l := range ls[:min(len(ls), noemMax)] {
		uit = append(uit, l.Label)
	}
	if n := len(ls) - noemMax; n > 0 {
		uit = append(uit, fmt.Sprintf("en nog %d", n))
	}
	return "In deze casus staan al: " + strings.Join(uit, ", ") + ". Weet je nog wie dat is? " + doen
}

// keuzes lists what a name can stand for: first the labels whose names are not known in this sitting, each with a few words
// around it, then the roles. vast is how many labels those are.
func keuzes(bron Bron) (ks []toets.Keuze, vast int) {
	for _, l := range bron.Naamlozen() {
		ks = append(ks, toets.Keuze{ID: l.Label, Label: l.Label, Uitleg: l.Rond()})
	}
	vast = len(ks)
	return append(ks, Rollen()...), vast
}

// Rollen lists the roles that a name can get.
func Rollen() []toets.Keuze {
	var ks []toets.Keuze
	for _, r := range anoniem.Rollen() {
		ks = append(ks, toets.Keuze{ID: r, Label: r})
	}
	return ks
}

// StrengerMet adds to Strenger how to look at what was hidden.
func StrengerMet(met string) string { return Strenger + " Kijk met " + met + " na wat mag blijven." }
