package consult

import (
	"fmt"
	"strconv"
	"strings"

	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/regel"
)

// tekstDeel asks for words. Texts that are ready can be picked by number.
func (c *regelconsult) tekstDeel(v toets.Vraag, eerste, nogEens bool) (bool, error) {
	teksten, alle := c.g.Voorzet(), len(v.Voorzet)
	if v.Begin != "" {
		alle++
	}
	if begin := c.g.Begin(); begin != "" {
		teksten = append(teksten, begin)
	}
	if len(teksten) > 0 && (!nogEens || len(teksten) < alle) {
		c.Uit.Zeg("Dit staat klaar om te kiezen:")
		for i, t := range teksten {
			if isBegin(c.g, t) {
				k := beginKeuze(t)
				c.Uit.Nummer(i+1, k.Label+" "+k.Uitleg)
				continue
			}
			c.Uit.Nummer(i+1, taal.Zin(t))
		}
	}
	getypt, err := c.leesVoorzet(c.tekstVraag(v, eerste, nogEens, len(teksten) > 0), teksten, len(v.Voorzet) > 0)
	for err == nil && getypt == "" && v.Woorden && c.invoer.Tekst.Leeg() && !eerste {
		getypt, err = c.leesTekst("Zonder woorden zegt deze keuze te weinig. Typ er een paar woorden bij. Een punt: volgende vraag.")
	}
	if err == nil && isBegin(c.g, getypt) {
		getypt, err = c.leesNaBegin(getypt)
	}
	if err != nil {
		return false, err
	}
	switch {
	case !regel.Leeg(getypt):
		c.invoer.Tekst = anoniem.NieuwRuw(getypt)
	case getypt == "." && eerste:
		return false, nil
	}
	return !c.invoer.Tekst.Leeg() || !eerste && !v.Woorden, nil
}

// leesNaBegin asks what comes behind the beginning of an answer. Nothing there is no answer.
func (c *regelconsult) leesNaBegin(begin string) (string, error) {
	getypt, err := c.leesTekst(begin + " en dan? Typ jullie eigen woorden. Lege regel: toch niet.")
	switch {
	case err != nil:
		return "", err
	case regel.Leeg(getypt):
		return "", regel.ErrAnders // the question itself again
	}
	return begin + " " + strings.TrimSpace(strings.TrimPrefix(getypt, begin)), nil
}

// leesVoorzet reads words, or the number of a text that is ready. The numbers move up after a pick, so another number is
// never kept as words: it may be that of the list before.
func (c *regelconsult) leesVoorzet(vraag string, teksten []string, genummerd bool) (string, error) {
	for {
		regel, err := c.leesTekst(vraag)
		n, woorden := strconv.Atoi(regel)
		switch {
		case err != nil || woorden != nil || !genummerd:
			return regel, err
		case n >= 1 && n <= len(teksten):
			return teksten[n-1], nil
		}
		c.Uit.Zeg("Nummer " + regel + " staat niet klaar.")
	}
}

// tekstVraag is what is asked at a field for words.
func (c *regelconsult) tekstVraag(v toets.Vraag, eerste, nogEens, voorzet bool) string {
	nog := eerste && nogEens && c.bewerkt == 0
	typ := "Typ je antwoord."
	switch {
	case voorzet:
		typ = "Typ een nummer, of je eigen woorden."
	case nog:
		typ = "Typ het."
	}
	switch {
	case !c.invoer.Tekst.Leeg():
		return taal.Zin(v.Veld) + " Nu staat er: \"" + c.invoer.Tekst.Toon() + "\". Lege regel: laat dat zo. Of typ iets anders."
	case nog:
		typ = nogIets(v) + " " + typ
	}
	if v.Woorden && !eerste {
		return taal.Zin(v.Veld) + " " + typ
	}
	return taal.Zin(v.Veld) + " " + typ + " " + c.leegBetekent(eerste)
}

// nogIets asks for another answer. Where one can stand, it takes the place of the earlier one of the same role.
func nogIets(v toets.Vraag) string {
	if v.Meer {
		return "Nog een antwoord?"
	}
	return "Toch een ander antwoord?"
}

// leesTekst reads words: a line that ends with a backslash goes on in the next one. What was read so far is kept.
func (c *regelconsult) leesTekst(vraag string) (string, error) {
	regel, err := c.Lees(vraag, c.opdrachten())
	if err != nil {
		return "", err
	}
	return c.LeesVerder(regel, func(totNu string) {
		c.invoer.Tekst = anoniem.NieuwRuw(totNu)
		c.bewaarTussendoor()
	})
}

// datumDeel asks for a date.
func (c *regelconsult) datumDeel(v toets.Vraag, eerste, _ bool) (bool, error) {
	voorstel := c.datumVoorstel(v)
	for {
		getypt, err := c.Lees(c.datumVraag(v, voorstel, eerste), c.opdrachten())
		if err != nil {
			return false, err
		}
		switch getypt = strings.TrimSpace(getypt); {
		case getypt == "" && voorstel != "":
			c.invoer.Datum = voorstel
			return true, nil
		case regel.Leeg(getypt) && eerste:
			return false, nil
		case regel.Leeg(getypt):
			c.invoer.Datum = ""
			return true, nil
		}
		if iso, ok := gesprek.LeesDatum(getypt, c.Nu()); ok {
			c.invoer.Datum = iso
			c.Uit.Zeg("Datum: " + toets.Datum(iso) + ".")
			return true, nil
		}
		c.Uit.Zeg(c.Melding(gesprek.ErrDatum))
	}
}

// datumVoorstel is the date that stands ready: what the form holds, or the usual term of a terugblik.
func (c *regelconsult) datumVoorstel(v toets.Vraag) string {
	if c.invoer.Datum != "" {
		return c.invoer.Datum
	}
	return c.g.DatumVoorstel(v, c.Instellingen.TerugblikWeken)
}

// datumVraag is what is asked at a field for a date.
func (c *regelconsult) datumVraag(v toets.Vraag, voorstel string, eerste bool) string {
	vraag := v.Datum + " welke dag? Zoals 1 december of over 6 weken."
	switch {
	case voorstel != "" && eerste:
		return fmt.Sprintf("%s Lege regel: %s. Een punt: volgende vraag.", vraag, toets.Datum(voorstel))
	case voorstel != "":
		return fmt.Sprintf("%s Lege regel: %s. Een punt: geen datum.", vraag, toets.Datum(voorstel))
	case eerste:
		return vraag + " " + c.leegBetekent(eerste)
	}
	return vraag + " Lege regel: geen datum."
}
