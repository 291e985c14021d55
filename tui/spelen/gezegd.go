package spelen

import (
	"slices"
	"strconv"

	"oliekan/casus/training"
)

// What is said and asked during a session. What is told of the case itself is for naspelen.
const (
	geenVoorbeeld    = "Er is geen oefencasus om als voorbeeld te lezen. Kies zelf een casus bij een nieuwe sessie."
	nietsBewaard     = "hier wordt niets van bewaard"
	watHetTweetalZei = "wat het tweetal zei"
	vanDuo           = "antwoord van een duo"
	verdeelTijd      = "verdeel de tijd die over is"
	nogTweeMinuten   = "twee minuten erbij"
	zietHetAnders    = "iemand ziet het anders"
	welkArtikel      = "Welk artikel zouden jullie zelf gebruiken?"
	welkeWaarde      = "Welke grondwaarde dient dit?"
	peilNiet         = "Peilen kan bij de situatie, dus voordat jullie beginnen, en bij het slot."
	ditIsHetSlot     = "Dit is het slot."
)

// metHoeveel says how many the group is now.
func metHoeveel(n int) string { return "Jullie zijn nu met " + strconv.Itoa(n) + "." }

// klokstand is what was said of the time of the part at hand.
type klokstand int

// The states of the clock, in order.
const (
	ruimTijd klokstand = iota
	bijnaTijd
	tijdOm
)

// standVan is how far the time of a part is.
func standVan(k training.Klok) klokstand {
	switch {
	case k.Om():
		return tijdOm
	case k.Bijna():
		return bijnaTijd
	}
	return ruimTijd
}

// kan says why something cannot be written down in a session now; nil if it can.
func kan(s *training.Spel, v training.Veld) error {
	if !s.Bewaart() {
		return training.ErrPlek
	}
	d := deelNu(s)
	switch v {
	case training.VeldAntwoord, training.VeldDuo, training.VeldMinderheid, training.VeldOptie:
		switch {
		case d.Soort != training.Moment:
			return training.ErrPlek
		case d.Onthuld && v != training.VeldMinderheid:
			return training.ErrOnthuld
		case v == training.VeldOptie:
			return kanTaak(s, training.TaakOpties)
		}
	}
	return nil
}

// kanTaak says why a task is not asked here now; nil if it is.
func kanTaak(s *training.Spel, taak training.Taak) error {
	switch {
	case deelNu(s).Onthuld:
		return training.ErrOnthuld
	case slices.Contains(s.Taken(), taak):
		return nil
	}
	return training.ErrPlek
}

// deelNu is the part at hand.
func deelNu(s *training.Spel) training.Deel { return s.Training().Delen[s.Training().Plek] }
