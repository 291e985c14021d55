package plat

import (
	"slices"
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/casus/gesprek"
	"oliekan/toets"
)

// opdrachten are the commands of a consult at a question.
func (c *consult) opdrachten() opdrachten {
	return append(opdrachten{
		{"volgende", "vg", "", "naar de volgende vraag", c.los(c.volgende)},
		{"vorige", "vo", "", "naar de vorige vraag", c.los(c.vorige)},
		{"stap", "s", "NUMMER", "naar een stap, of hoor welke stappen er zijn", c.stap},
		{"verdiep", "d", "", "extra vragen bij deze stap, of weer weg", c.los(c.verdiep)},
		{"terug", "t", "", "neem het laatste antwoord terug", c.los(c.ongedaan)},
		{"opnieuw", "on", "", "zet weer terug wat je net terugnam", c.los(c.opnieuw)},
		{"wie", "w", "ROL", "wie dit zegt", c.wie},
		{"verander", "a", "NUMMER", "verander een antwoord dat hier staat", c.opNummer(c.verander)},
		{"weg", "x", "NUMMER", "neem een antwoord terug dat hier staat", c.opNummer(c.weg)},
		{"parkeer", "pk", "", "bewaar het middel uit de hint voor later", c.parkeer},
		{"geenhint", "gh", "", "deze hint niet meer", c.wijsAf},
		{"namen", "n", "", "geef namen een rol", c.los(c.namen)},
		{"nakijken", "k", "", "kijk de verborgen woorden na, en wat er nog bij hoort", c.los(c.nakijken)},
		{"haalweg", "hw", "NUMMER", "haal weg wat er niet in had mogen staan", c.los(c.haalWegHier)},
		{"opties", "o", "", "wat elke optie doet", c.toonOpties},
		{"overzicht", "z", "", "alles wat tot nu toe gezegd is", c.overzicht},
		{"open", "p", "", "wat nog open is", c.toonOpen},
		{"titel", "ti", "TITEL", "geef de casus een titel", c.los(c.titel)},
		{"rondaf", "r", "", "rond de casus af", c.los(c.rondaf)},
		{"zoek", "zk", "WOORDEN", "zoek in andere casussen", c.zoekCasus},
		{"uitleg", "u", "WOORD", "uitleg bij deze vraag, of van een woord", c.uitlegVraag},
		{"begrip", "b", "WOORD", "wat een woord betekent; zonder woord die van deze vraag", c.begripVraag},
		{"wet", "wt", "WOORDEN", "zoek in de wetten", c.wetOpDag},
	}, c.overal()[3:]...)
}

// los makes a command leave the form: what stands in it is kept, and the question is asked anew where the pair is then.
func (c *consult) los(doe func(rest string) error) func(string) error {
	return func(rest string) error {
		if !c.bewaar() {
			return nil
		}
		if err := doe(rest); err != nil {
			return err
		}
		return errAnders
	}
}

// ga moves, and has the question read out again.
func (c *consult) ga(w casus.Wijziging) {
	c.gelezen = casus.Plaats{}
	c.schrijf(w)
}

// volgende goes to the next question, answered or not.
func (c *consult) volgende(string) error {
	if c.g.Plaats() == gesprek.Afronden {
		c.uit.zeg("Dit is het einde.")
	}
	c.ga(c.g.Volgende())
	return nil
}

// vorige goes to the question before.
func (c *consult) vorige(string) error {
	if c.g.Plaats() == c.g.Pad()[0] {
		c.uit.zeg("Dit is de eerste vraag.")
	}
	c.ga(c.g.Vorige())
	return nil
}

// stap goes to a step by its number or its name; without either it says which steps there are.
func (c *consult) stap(rest string) error {
	if id, ok := c.vindStap(strings.ToLower(rest)); ok {
		return c.los(func(string) error {
			c.ga(c.g.GaStap(id))
			return nil
		})("")
	}
	if rest != "" {
		c.uit.zeg("Die stap is er niet. Kies uit deze stappen:")
	}
	for _, s := range c.g.Stappen() {
		c.uit.punt("- ", stapNaam(s.Stap)+": "+faseWoord(s))
	}
	c.uit.zeg("Typ .stap met het nummer of de naam, zoals .stap 3 of .stap oplossing.")
	return nil
}

// vindStap finds a step by its number or id, else by the beginning of its label, else by a part of it.
func (c *consult) vindStap(wat string) (toets.StapID, bool) {
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

// faseWoord says how far a step is.
func faseWoord(x gesprek.StapStand) string {
	switch {
	case x.Reden != "":
		return "op slot. " + x.Reden
	case x.Fase == gesprek.FaseHier:
		return "hier ben je."
	case x.Fase == gesprek.FaseKlaar:
		return "klaar."
	case x.Stap.ID == toets.StapAfronden:
		return "aan het eind."
	}
	return "nog open."
}

// verdiep puts the deepening questions of this step on the path, or takes them off again.
func (c *consult) verdiep(string) error {
	w, aan := c.g.Verdiep()
	c.ga(w)
	if aan {
		c.uit.zeg("Bij deze stap krijg je nu ook de extra vragen.")
	} else {
		c.uit.zeg("De extra vragen bij deze stap zijn weer weg. Je antwoorden blijven bewaard.")
	}
	return nil
}

// ongedaan takes the last answer or change back, wherever it was given.
func (c *consult) ongedaan(string) error {
	return c.herhaal(c.g.Ongedaan, "Teruggenomen", "Er is niets om terug te nemen.")
}

// opnieuw brings back what was taken back last.
func (c *consult) opnieuw(string) error {
	return c.herhaal(c.g.Opnieuw, "Weer terug", "Er is niets om terug te zetten.")
}

// herhaal runs undo or redo and goes to the question that it was about.
func (c *consult) herhaal(doe func(casus.Rol) (casus.Wijziging, casus.Inbreng, error), wat, niets string) error {
	w, in, err := doe(casus.RolConsulent)
	if err != nil {
		c.uit.zeg(niets)
		return nil
	}
	c.schrijf(w)
	v, _ := c.Methode.Vraag(in.Vraag)
	c.uit.zeg(wat + ", bij \"" + v.Label + "\": " + c.antwoordTekst(c.g.Stand(), casus.Antwoord{Inbreng: in}))
	c.ga(c.g.Ga(casus.Plaats{Vraag: in.Vraag, Optie: in.Optie}))
	return nil
}

// wie changes who speaks; without a role it asks for one.
func (c *consult) wie(rest string) error {
	l := &keuzelijst{alle: c.Methode.Keuzen(toets.LijstRollen)}
	k, gekozen := toets.Keuze{}, false
	if rest != "" {
		k, gekozen = c.neem(rest, l)
	}
	if !gekozen {
		c.toonLijst(l, l.alle)
		var err error
		if k, _, gekozen, err = c.kies("Wie zegt dit? Typ een nummer of een woord. Lege regel: laat het zo.", l, c.overal()); err != nil {
			return err
		}
	}
	if gekozen {
		c.vorm.Rol = casus.Rol(k.ID)
	}
	c.uit.zeg("Wie zegt dit: " + c.rolNaam(c.vorm.Rol) + ".")
	return nil
}

// opNummer makes a command that is about one of the answers that stand here.
func (c *consult) opNummer(doe func(casus.Antwoord) error) func(string) error {
	return func(rest string) error {
		as := c.g.Antwoorden()
		n, err := strconv.Atoi(rest)
		switch {
		case len(as) == 0:
			c.uit.zeg("Hier staat nog geen antwoord.")
			return nil
		case len(as) == 1 && rest == "":
			n = 1
		case err != nil || n < 1 || n > len(as):
			c.uit.zeg("Zeg erbij om welk antwoord het gaat, van 1 tot en met " + strconv.Itoa(len(as)) + ".")
			c.leesAntwoorden()
			return nil
		}
		return c.los(func(string) error { return doe(as[n-1]) })("")
	}
}

// verander loads an answer to change it.
func (c *consult) verander(a casus.Antwoord) error {
	c.laad(a.Inbreng)
	c.vorm.Over = a.Nr
	c.bezig, c.bewerkt, c.was = true, a.Nr, c.vorm
	c.uit.zeg("Je verandert dit antwoord: " + c.antwoordTekst(c.g.Stand(), a))
	return nil
}

// weg takes an answer back.
func (c *consult) weg(a casus.Antwoord) error {
	w, err := c.g.Herroep(a.Nr, c.rolNu())
	if err != nil {
		c.weiger(err)
		return nil
	}
	c.schrijf(w)
	c.uit.zeg("Teruggenomen. Toch laten staan? Typ .opnieuw.")
	return nil
}

// rolNu is who speaks now.
func (c *consult) rolNu() casus.Rol {
	if c.vorm.Rol == "" {
		return casus.RolConsulent
	}
	return c.vorm.Rol
}
