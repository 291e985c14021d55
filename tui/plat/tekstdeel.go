package plat

import (
	"strconv"

	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// tekstDeel asks for words. Texts that are ready can be picked by number.
func (c *consult) tekstDeel(v toets.Vraag, eerste, nogEens bool) (bool, error) {
	klaar := c.g.Voorzet()
	if len(klaar) > 0 && (!nogEens || len(klaar) < len(v.Voorzet)) {
		c.uit.zeg("Dit staat klaar om te kiezen:")
		for i, t := range klaar {
			c.uit.nummer(i+1, zin(t))
		}
	}
	regel, err := c.leesKlaar(c.tekstVraag(v, eerste, nogEens, len(klaar) > 0), klaar, len(v.Voorzet) > 0)
	for err == nil && regel == "" && v.Woorden && c.vorm.Tekst.Leeg() && !eerste {
		regel, err = c.leesTekst("Zonder woorden zegt deze keuze te weinig. Typ er een paar woorden bij. Een punt: volgende vraag.")
	}
	if err != nil {
		return false, err
	}
	switch {
	case !leeg(regel):
		c.vorm.Tekst = anoniem.NieuwRuw(regel)
	case regel == "." && eerste:
		return false, nil
	}
	return !c.vorm.Tekst.Leeg() || !eerste && !v.Woorden, nil
}

// leesKlaar reads words, or the number of a text that is ready. The numbers move up after a pick, so another number is
// never kept as words: it may be that of the list before.
func (c *consult) leesKlaar(vraag string, klaar []string, genummerd bool) (string, error) {
	for {
		regel, err := c.leesTekst(vraag)
		n, woorden := strconv.Atoi(regel)
		switch {
		case err != nil || woorden != nil || !genummerd:
			return regel, err
		case n >= 1 && n <= len(klaar):
			return klaar[n-1], nil
		}
		c.uit.zeg("Nummer " + regel + " staat niet klaar.")
	}
}

// tekstVraag is what is asked at a field for words.
func (c *consult) tekstVraag(v toets.Vraag, eerste, nogEens, voorzet bool) string {
	nog := eerste && nogEens && c.bewerkt == 0
	typ := "Typ je antwoord."
	switch {
	case voorzet:
		typ = "Typ een nummer, of je eigen woorden."
	case nog:
		typ = "Typ het."
	}
	switch {
	case !c.vorm.Tekst.Leeg():
		return zin(v.Veld) + " Nu staat er: \"" + c.vorm.Tekst.Toon() + "\". Lege regel: laat dat zo. Of typ iets anders."
	case nog:
		typ = nogIets(v) + " " + typ
	}
	if v.Woorden && !eerste {
		return zin(v.Veld) + " " + typ
	}
	return zin(v.Veld) + " " + typ + " " + c.leegBetekent(eerste)
}

// nogIets asks for another answer. Where one can stand, it takes the place of the earlier one of the same role.
func nogIets(v toets.Vraag) string {
	if v.Meer {
		return "Nog een antwoord?"
	}
	return "Toch een ander antwoord?"
}

// leesTekst reads words: a line that ends with a backslash goes on in the next one. What was read so far is kept.
func (c *consult) leesTekst(vraag string) (string, error) {
	regel, err := c.lees(vraag, c.opdrachten())
	if err != nil {
		return "", err
	}
	return c.leesVerder(regel, func(totNu string) {
		c.vorm.Tekst = anoniem.NieuwRuw(totNu)
		c.bewaarTussendoor()
	})
}
