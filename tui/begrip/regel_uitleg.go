package begrip

import (
	"oliekan/tui/regel"
)

// RegelUitleg explains a word, or without one what oliekan is and how the line mode works.
func RegelUitleg(p *regel.Lijn, woord string) error {
	if woord != "" {
		Regel(p, woord, "")
		return nil
	}
	p.Uit.Kop("Uitleg.")
	for _, a := range []string{
		"Met oliekan bespreek je samen een lastige casus. Je begint bij wat de inwoner wil bereiken. De wet komt als laatste.",
		"Er zijn twaalf korte vragen. Je beantwoordt er één tegelijk. Een lege regel brengt je naar de volgende vraag. " +
			"Niets is verplicht, behalve een effect en een grondwaarde voordat je stap 4 invult.",
		"Er mag meer dan één mening staan. Met .wie kies je wie iets zegt. Alle meningen blijven zichtbaar.",
		"Wat je typt, wordt eerst ontdaan van herkenbare gegevens. Pas daarna gaat het naar de schijf. " +
			"Na elk antwoord hoor je welke woorden anders zijn bewaard.",
		"Elk antwoord wordt meteen bewaard. Je kunt dus altijd stoppen, met .stop of door het venster te sluiten.",
		"Wat eruit komt, is een advies. Het besluit neemt de collega die daarvoor bevoegd is.",
		"Bij Training speel je met een groep een casus na. Jullie oordelen eerst zelf, en horen dan wat het tweetal zei.",
		"Er is een begrippenlijst. Met .begrip en een woord hoor je wat het betekent. Met .begrip alleen hoor je de lijst.",
	} {
		p.Uit.Zeg(a)
	}
	return nil
}
