package tui

import (
	"fmt"
	"time"

	"oliekan/casus"
	"oliekan/toets/taal"
)

// What both menus say of the consults that run.
const (
	loopt0 = "Er loopt nu geen consult. Begin een nieuw consult."
	// Wil is the question above both menus.
	Wil = "Wat wil je doen?"
)

// Telling is what the library holds, as far as the menus tell of it.
type Telling struct {
	Eigen []casus.Kop // the own cases, the last changed first
	Oefen int         // invented cases
	Oud   int         // own cases that are personal data and were not changed within the retention term
	Dagen int         // that term
}

// Tel counts the heads of all cases on a moment. dagen is the retention term of the settings.
func Tel(koppen []casus.Kop, nu time.Time, dagen int) Telling {
	t := Telling{Dagen: dagen}
	for _, k := range koppen {
		if k.Oefen {
			t.Oefen++
			continue
		}
		t.Eigen = append(t.Eigen, k)
		if k.Staat != casus.Trainingsklaar && nu.Sub(k.Gewijzigd) > time.Duration(dagen)*24*time.Hour {
			t.Oud++
		}
	}
	return t
}

// Lopend returns the working versions, the last changed first.
func (t Telling) Lopend() []casus.Kop {
	var uit []casus.Kop
	for _, k := range t.Eigen {
		if k.Staat == casus.Werkversie {
			uit = append(uit, k)
		}
	}
	return uit
}

// watLoopt says which consults run.
func (t Telling) watLoopt() string {
	switch lopend := t.Lopend(); len(lopend) {
	case 0:
		return "er loopt nu geen consult"
	case 1:
		return "er loopt 1 consult: " + genoemd(lopend[0])
	default:
		return fmt.Sprintf("er lopen %d consulten, laatst %s", len(lopend), genoemd(lopend[0]))
	}
}

// genoemd is a case by its title and its short code; without a title the code says it all.
func genoemd(k casus.Kop) string {
	if k.Titel.Leeg() {
		return k.Aangehaald()
	}
	return k.Aangehaald() + ", " + k.Code
}

// watErIs says how many cases there are.
func (t Telling) watErIs() string {
	n := len(t.Eigen) + t.Oefen
	if n == 0 {
		return "alle casussen, ook om mee te oefenen"
	}
	return fmt.Sprintf("%s: %d eigen, %s", taal.Aantal(n, "casus", "casussen"), len(t.Eigen),
		taal.Aantal(t.Oefen, "oefencasus", "oefencasussen"))
}

// TeOud warns that cases stay longer than agreed, "" when there are none.
func (t Telling) TeOud() string {
	if t.Oud == 0 {
		return ""
	}
	return taal.Aantal(t.Oud, "eigen casus is", "eigen casussen zijn") + fmt.Sprintf(" langer dan %d dagen niet veranderd. ", t.Dagen)
}
