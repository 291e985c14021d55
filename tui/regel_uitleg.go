package tui

import (
	"strings"

	"oliekan/toets/taal"
	"oliekan/tui/begrip"
	"oliekan/tui/regel"
)

// RegelUitleg explains a word, or without one what oliekan is and how the line mode works.
func RegelUitleg(l *regel.Lijn, woord string) error {
	if woord != "" {
		begrip.Regel(l, woord, "")
		return nil
	}
	l.Uit.Kop("Uitleg.")
	l.Uit.Zeg(WatIsDit)
	for _, a := range []string{
		"Er zijn twaalf korte vragen. Je beantwoordt er één tegelijk. Een lege regel brengt je naar de volgende vraag. " +
			"Niets is verplicht, behalve een effect en een grondwaarde voordat je stap 4 invult.",
		"Er mag meer dan één mening staan. Met .wie kies je wie iets zegt. Alle meningen blijven zichtbaar.",
		watBlijft[0] + " Na elk antwoord hoor je welke woorden anders zijn bewaard.",
		"Elk antwoord wordt meteen bewaard. Je kunt dus altijd stoppen, met .stop of door het venster te sluiten.",
		watBlijft[1],
	} {
		l.Uit.Zeg(a)
	}
	for _, a := range waarvoor() {
		l.Uit.Zeg(a)
	}
	l.Uit.Zeg("Er is een begrippenlijst. Met .begrip en een woord hoor je wat het betekent. Met .begrip alleen hoor je de lijst.")
	return nil
}

// regelInstellingen reads out where everything is and what this program is. There are no colours to choose in lines.
func regelInstellingen(l *regel.Lijn) error {
	l.Uit.Kop("Instellingen. Versie " + l.Versie + ".")
	for _, w := range weetjes(plekken{
		kader: l.Methode.Kader(), in: l.Instellingen, database: l.DB.Pad(), config: l.Config, configFout: l.ConfigFout, kaderFout: l.KaderFout,
	}) {
		l.Uit.Punt("- ", w.naam+": "+taal.Zin(strings.ReplaceAll(w.tekst, "\n", " ")))
	}
	l.Uit.Zeg("De kleuren van de schermen kies je in de schermen zelf.")
	return nil
}
