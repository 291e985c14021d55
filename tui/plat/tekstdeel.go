package plat

import (
	"slices"
	"strconv"
	"strings"

	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// tekstDeel asks for words. Texts that are ready can be picked by number.
func (c *consult) tekstDeel(v toets.Vraag, eerste, nogEens bool) (bool, error) {
	klaar := c.g.Voorzet()
	if len(klaar) > 0 && (!nogEens || len(klaar) < len(v.Voorzet)) {
		c.uit.zeg("Dit staat klaar om te kiezen:")
		for i, t := range v.Voorzet {
			if slices.Contains(klaar, t) {
				c.uit.nummer(i+1, zin(t))
			}
		}
	}
	regel, err := c.leesTekst(c.tekstVraag(v, eerste, nogEens, len(klaar) > 0))
	for err == nil && regel == "" && v.Woorden && c.vorm.Tekst.Leeg() && !eerste {
		regel, err = c.leesTekst("Zonder woorden zegt deze keuze te weinig. Typ er een paar woorden bij. Een punt: volgende vraag.")
	}
	if err != nil {
		return false, err
	}
	// The numbers are those of the whole list, also when some were picked: they never change their meaning.
	if n, geen := strconv.Atoi(regel); geen == nil && n >= 1 && n <= len(v.Voorzet) && slices.Contains(klaar, v.Voorzet[n-1]) {
		regel = v.Voorzet[n-1]
	}
	switch {
	case !leeg(regel):
		c.vorm.Tekst = anoniem.NieuwRuw(regel)
	case regel == "." && eerste:
		return false, nil
	}
	return !c.vorm.Tekst.Leeg() || !eerste && !v.Woorden, nil
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
	var delen []string
	for {
		deel, meer := strings.CutSuffix(strings.TrimRight(regel, " "), "\\")
		delen = append(delen, strings.TrimSpace(deel))
		if !meer {
			return strings.TrimSpace(strings.Join(delen, "\n")), nil
		}
		// From here on a line is text, whatever it begins with.
		c.vorm.Tekst = anoniem.NieuwRuw(strings.Join(delen, "\n"))
		c.bewaarTussendoor()
		if regel, err = c.regel(); err != nil {
			return "", err
		}
	}
}
