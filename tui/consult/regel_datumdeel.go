package consult

import (
	"fmt"
	"strings"

	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/tui/regel"
)

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
