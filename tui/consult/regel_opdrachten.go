package consult

import (
	"slices"
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/overzicht"
	"oliekan/tui/regel"
)

// opdrachten are the commands of a consult at a question.
func (c *regelconsult) opdrachten() regel.Opdrachten {
	return append(regel.Opdrachten{
		{Naam: "volgende", Kort: "vg", Erna: "", Wat: "naar de volgende vraag", Doe: c.los(c.volgende)},
		{Naam: "vorige", Kort: "vo", Erna: "", Wat: "naar de vorige vraag", Doe: c.los(c.vorige)},
		{Naam: "stap", Kort: "s", Erna: "NUMMER", Wat: "naar een stap, of hoor welke stappen er zijn", Doe: c.stap},
		{Naam: "verdiep", Kort: "d", Erna: "", Wat: "extra vragen bij deze stap, of weer weg", Doe: c.los(c.verdiep)},
		{Naam: "terug", Kort: "t", Erna: "", Wat: "neem het laatste antwoord terug", Doe: c.los(c.ongedaan)},
		{Naam: "opnieuw", Kort: "on", Erna: "", Wat: "zet weer terug wat je net terugnam", Doe: c.los(c.opnieuw)},
		{Naam: "wie", Kort: "w", Erna: "ROL", Wat: "wie dit zegt", Doe: c.wie},
		{Naam: "verander", Kort: "a", Erna: "NUMMER", Wat: "verander een antwoord dat hier staat", Doe: c.opNummer(c.verander)},
		{Naam: "weg", Kort: "x", Erna: "NUMMER", Wat: "neem een antwoord terug dat hier staat", Doe: c.opNummer(c.weg)},
		{Naam: "parkeer", Kort: "pk", Erna: "", Wat: "bewaar het middel uit de hint voor later", Doe: c.parkeer},
		{Naam: "geenhint", Kort: "gh", Erna: "", Wat: "deze hint niet meer", Doe: c.wijsAf},
		{Naam: "namen", Kort: "n", Erna: "", Wat: "geef namen een rol", Doe: c.los(c.namen)},
		{Naam: "nakijken", Kort: "k", Erna: "", Wat: "kijk de verborgen woorden na, en wat er nog bij hoort", Doe: c.los(c.nakijken)},
		{Naam: "haalweg", Kort: "hw", Erna: "NUMMER", Wat: "haal weg wat er niet in had mogen staan", Doe: c.los(c.haalWegHier)},
		{Naam: "opties", Kort: "o", Erna: "", Wat: "wat elke optie doet", Doe: c.toonOpties},
		{Naam: "overzicht", Kort: "z", Erna: "", Wat: "het hele gesprek tot nu toe", Doe: c.overzicht},
		{Naam: "open", Kort: "p", Erna: "", Wat: "wat nog open is", Doe: c.toonOpen},
		{Naam: "titel", Kort: "ti", Erna: "TITEL", Wat: geefTitel, Doe: c.los(c.titel)},
		{Naam: "papier", Kort: "pa", Erna: "", Wat: "zet zinnen voorop op papier, of laat ze weg", Doe: c.los(c.papier)},
		{Naam: "rondaf", Kort: "r", Erna: "", Wat: "rond de casus af", Doe: c.los(c.rondaf)},
		{Naam: "zoek", Kort: "zk", Erna: "WOORDEN", Wat: "zoek in andere casussen", Doe: c.zoekCasus},
		{Naam: "uitleg", Kort: "u", Erna: "WOORD", Wat: "uitleg bij deze vraag, of van een woord", Doe: c.uitlegVraag},
		{Naam: "begrip", Kort: "b", Erna: "WOORD", Wat: "wat een woord betekent; zonder woord die van deze vraag", Doe: c.begripVraag},
		{Naam: "wet", Kort: "wt", Erna: "WOORDEN", Wat: "zoek in de wetten", Doe: c.wetOpDag},
	}, c.Overal()[3:]...)
}

// los makes a command leave the form: what stands in it is kept, and the question is asked anew where the pair is then.
func (c *regelconsult) los(doe func(rest string) error) func(string) error {
	return func(rest string) error {
		if !c.bewaar() {
			return nil
		}
		if err := doe(rest); err != nil {
			return err
		}
		return regel.ErrAnders
	}
}

// ga moves, and has the question read out again.
func (c *regelconsult) ga(w casus.Wijziging) {
	c.gelezen = casus.Plaats{}
	c.schrijf(w)
}

// volgende goes to the next question, answered or not.
func (c *regelconsult) volgende(string) error {
	if c.g.Plaats() == gesprek.Afronden {
		c.Uit.Zeg("Dit is het einde.")
	}
	c.ga(c.g.Volgende())
	return nil
}

// vorige goes to the question before.
func (c *regelconsult) vorige(string) error {
	if c.g.Plaats() == c.g.Pad()[0] {
		c.Uit.Zeg("Dit is de eerste vraag.")
	}
	c.ga(c.g.Vorige())
	return nil
}

// stap goes to a step by its number or its name; without either it says which steps there are.
func (c *regelconsult) stap(rest string) error {
	if id, ok := c.vindStap(strings.ToLower(rest)); ok {
		return c.los(func(string) error {
			c.ga(c.g.GaStap(id))
			return nil
		})("")
	}
	if rest != "" {
		c.Uit.Zeg("Die stap is er niet. Kies uit deze stappen:")
	}
	for _, s := range c.g.Stappen() {
		c.Uit.Punt("- ", s.Stap.Voluit()+": "+taal.Zin(overzicht.FaseWoord(s)))
	}
	c.Uit.Zeg("Typ .stap met het nummer of de naam, zoals .stap 3 of .stap oplossing.")
	return nil
}

// vindStap finds a step by its number or id, else by the beginning of its label, else by a part of it.
func (c *regelconsult) vindStap(wat string) (toets.StapID, bool) {
	if wat == "" {
		return "", false
	}
	for _, past := range []func(s toets.Stap) bool{
		func(s toets.Stap) bool { return s.Nummer == wat || string(s.ID) == wat },
		func(s toets.Stap) bool { return strings.HasPrefix(strings.ToLower(s.Label), wat) },
		func(s toets.Stap) bool { return strings.Contains(strings.ToLower(s.Label), wat) },
	} {
		ss := c.Methode.Stappen()
		if i := slices.IndexFunc(ss, past); i >= 0 {
			return ss[i].ID, true
		}
	}
	return "", false
}

// verdiep puts the deepening questions of this step on the path, or takes them off again.
func (c *regelconsult) verdiep(string) error {
	w, aan := c.g.Verdiep()
	c.ga(w)
	if aan {
		c.Uit.Zeg("Bij deze stap krijg je nu ook de extra vragen.")
	} else {
		c.Uit.Zeg("De extra vragen bij deze stap zijn weer weg. Je antwoorden blijven bewaard.")
	}
	return nil
}

// ongedaan takes the last answer or change back, wherever it was given.
func (c *regelconsult) ongedaan(string) error {
	return c.herhaal(c.g.Ongedaan, terug, c.Melding(gesprek.ErrNiets))
}

// opnieuw brings back what was taken back last.
func (c *regelconsult) opnieuw(string) error {
	return c.herhaal(c.g.Opnieuw, weerTerug, nietsTerug)
}

// herhaal runs undo or redo and goes to the question that it was about.
func (c *regelconsult) herhaal(doe func(casus.Rol) (casus.Wijziging, casus.Inbreng, error), wat, niets string) error {
	w, in, err := doe(casus.RolConsulent)
	if err != nil {
		c.Uit.Zeg(niets)
		return nil
	}
	c.schrijf(w)
	v, _ := c.Methode.Vraag(in.Vraag)
	c.Uit.Zeg(wat + ", bij \"" + v.Label + "\": " + c.AntwoordTekst(c.g.Stand(), casus.Antwoord{Inbreng: in}))
	c.ga(c.g.Ga(casus.Plaats{Vraag: in.Vraag, Optie: in.Optie}))
	return nil
}

// wie changes who speaks; without a role it asks for one.
func (c *regelconsult) wie(rest string) error {
	l := &regel.Keuzelijst{Alle: c.Methode.Keuzen(toets.LijstRollen)}
	k, gekozen := toets.Keuze{}, false
	if rest != "" {
		k, gekozen = c.Neem(rest, l)
	}
	if !gekozen {
		c.ToonLijst(l, l.Alle)
		var err error
		if k, _, gekozen, err = c.Kies("Wie zegt dit? "+regel.KiesUit+" Lege regel: laat het zo.", l, c.Overal()); err != nil {
			return err
		}
	}
	if gekozen {
		c.neemRol(casus.Rol(k.ID))
	}
	c.Uit.Zeg("Wie zegt dit: " + c.rolNaam(c.invoer.Rol) + ".")
	return nil
}

// opNummer makes a command that is about one of the answers that stand here.
func (c *regelconsult) opNummer(doe func(casus.Antwoord) error) func(string) error {
	return func(rest string) error {
		as := c.g.Antwoorden()
		n, err := strconv.Atoi(rest)
		switch {
		case len(as) == 0:
			c.Uit.Zeg("Hier staat nog geen antwoord.")
			return nil
		case len(as) == 1 && rest == "":
			n = 1
		case err != nil || n < 1 || n > len(as):
			c.Uit.Zeg("Zeg erbij om welk antwoord het gaat, van 1 tot en met " + strconv.Itoa(len(as)) + ".")
			c.leesAntwoorden()
			return nil
		}
		return c.los(func(string) error { return doe(as[n-1]) })("")
	}
}

// verander loads an answer to change it.
func (c *regelconsult) verander(a casus.Antwoord) error {
	c.laad(a.Inbreng)
	c.invoer.Over = a.Nr
	c.bezig, c.bewerkt, c.was = true, a.Nr, c.invoer
	c.Uit.Zeg(jeVerandert + ": " + c.AntwoordTekst(c.g.Stand(), a))
	return nil
}

// weg takes an answer back.
func (c *regelconsult) weg(a casus.Antwoord) error {
	w, err := c.g.Herroep(a.Nr, c.rolNu())
	if err != nil {
		c.weiger(err)
		return nil
	}
	c.schrijf(w)
	c.Uit.Zeg(teruggenomen + " Typ .opnieuw.")
	return nil
}

// rolNu is who speaks now.
func (c *regelconsult) rolNu() casus.Rol {
	if c.invoer.Rol == "" {
		return casus.RolConsulent
	}
	return c.invoer.Rol
}
