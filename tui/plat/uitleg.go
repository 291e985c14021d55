package plat

// uitleg explains a word, or without one what oliekan is and how the line mode works.
func (p *plat) uitleg(woord string) error {
	if woord != "" {
		p.leesBegrippen(woord, "")
		return nil
	}
	p.uit.kop("Uitleg.")
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
		p.uit.zeg(a)
	}
	return nil
}

// uitlegVraag explains the question at hand and why its step is there, or a word.
func (c *consult) uitlegVraag(woord string) error {
	if woord != "" {
		return c.Wegen.Uitleg(c.plat, woord)
	}
	s := c.g.Stap()
	c.uit.kop(stapNaam(s) + ".")
	c.uit.zeg("Waarom zo? " + s.Waarom)
	c.uit.zeg(s.Uitleg)
	if v, ok := c.g.Vraag(); ok {
		c.uit.zeg(v.Tekst)
		c.uit.zeg(v.Uitleg)
	}
	c.uit.wit()
	return nil
}
