package consult

import (
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/regel"
)

// vraag asks the question of the present place once, and keeps the answer. The first time at a place the whole question
// is read out; after an answer a short one follows.
func (c *regelconsult) vraag(v toets.Vraag) error {
	nieuw := c.gelezen != c.g.Plaats()
	if !c.bezig {
		c.begin(v)
	}
	if nieuw {
		c.gelezen = c.g.Plaats()
		c.leesVraag(v)
	}
	if reden, dicht := c.dicht(v); dicht {
		return c.wachtOp(reden)
	}
	return c.antwoord(v, !nieuw && len(c.g.Antwoorden()) > 0)
}

// begin opens the form of a place, with what was being typed there.
func (c *regelconsult) begin(v toets.Vraag) {
	rol := c.spreker
	if rol == "" {
		rol = gesprek.RolBij(v.ID)
	}
	// A concept stands in the form like an answer that is being changed: an empty line keeps each part of it.
	c.bezig, c.invoer = true, gesprek.Invoer{Rol: rol}
	k, ok := c.g.Concept()
	if !ok {
		return
	}
	if a, staat := c.g.Stand().Antwoord(k.Over); staat {
		c.laad(a.Inbreng)
		c.bewerkt, c.was = a.Nr, c.invoer
	}
	c.laad(casus.Inbreng{Rol: k.Rol, Keus: k.Keus, Tekst: k.Tekst, Datum: k.Datum, Optie: k.Optie})
	c.invoer.Over, c.was.Over = k.Over, k.Over
}

// laad puts an answer or a concept in the form.
func (c *regelconsult) laad(in casus.Inbreng) {
	c.invoer = gesprek.Invoer{
		Rol: in.Rol, Keus: in.Keus, Tekst: anoniem.NieuwRuw(strings.TrimSpace(in.Tekst.String())), Datum: in.Datum, Optie: in.Optie,
	}
	if c.invoer.Rol == "" {
		c.invoer.Rol = casus.RolConsulent
	}
}

// leesVraag reads out where the pair is, what is asked, and what was said already.
func (c *regelconsult) leesVraag(v toets.Vraag) {
	nr, van := c.g.Nummer()
	soort := "Vraag "
	switch {
	case v.OverEens():
		soort = "Samen, na vraag "
	case v.Kort == 0:
		soort = "Extra vraag, na vraag "
	}
	c.Uit.Kop(c.g.Stap().Voluit() + ". " + soort + strconv.Itoa(nr) + " van " + strconv.Itoa(van) + ".")
	c.Uit.Zeg(v.Tekst)
	if o, ok := c.g.Optie(); ok {
		n, van := c.g.OptieNummer()
		c.Uit.Zeg("Optie " + strconv.Itoa(n) + " van " + strconv.Itoa(van) + ": " + taal.Zin(o.Tekst.String()))
	}
	c.Uit.Zeg(v.Hulp)
	switch v.ID {
	case toets.VraagOpties:
		c.leesGeparkeerd()
	case toets.VraagGelijk:
		c.Uit.Zeg("Met .zoek en een woord zoek je in andere casussen.")
	}
	c.leesAntwoorden()
	switch {
	case v.OverEens():
		return
	case c.invoer.Leeg():
		c.zegRol()
		return
	}
	c.Uit.Zeg("Je was hier al bezig. Er staat nog, van " + c.rolNaam(c.invoer.Rol) + ": " + c.InWoorden(v, c.invoer))
	if strings.Contains(c.invoer.Tekst.Toon(), anoniem.Onaf) {
		c.Uit.Zeg(regel.WoordOnaf)
	}
}

// zegRol says who speaks.
func (c *regelconsult) zegRol() {
	ander := casus.Rol("jurist")
	if c.invoer.Rol == ander {
		ander = casus.RolConsulent
	}
	c.Uit.Zeg("Wie zegt dit: " + c.rolNaam(c.invoer.Rol) + ". Een ander? Begin met \"" + c.rolNaam(ander) + ":\" en dan de tekst.")
}

// rolNaam is the word for a role.
func (c *regelconsult) rolNaam(r casus.Rol) string { return c.KeuzeNaam(toets.LijstRollen, string(r)) }

// leesGeparkeerd names the means that were parked.
func (c *regelconsult) leesGeparkeerd() {
	if ms := c.g.Stand().Bij(toets.VraagMiddelen); len(ms) > 0 {
		c.Uit.Zeg("Eerder geparkeerd:")
		for _, m := range ms {
			c.Uit.Punt("- ", m.Tekst.String())
		}
	}
}

// leesAntwoorden reads out what was said here, each with its number and who said it.
func (c *regelconsult) leesAntwoorden() {
	as := c.g.Antwoorden()
	if len(as) == 0 {
		return
	}
	c.Uit.Zeg("Hier staat al:")
	for i, a := range as {
		c.Uit.Nummer(i+1, c.AntwoordTekst(c.g.Stand(), a))
	}
}

// dicht says why a question cannot be answered yet: its step is locked, or there is no option to answer about.
func (c *regelconsult) dicht(v toets.Vraag) (reden string, dicht bool) {
	if reden, op := c.Methode.Slot(v.Stap, c.g.Stand().Aantallen()); op {
		return c.Melding(gesprek.SlotFout{Reden: reden}), true
	}
	if _, ok := c.g.Optie(); v.Optie == toets.OptiePer && !ok {
		return c.Melding(gesprek.ErrOptie), true
	}
	return "", false
}

// wachtOp says why nothing can be answered here and waits for the next step. What is typed anyway is kept.
func (c *regelconsult) wachtOp(reden string) error {
	getypt, err := c.Lees(reden+" Lege regel: volgende vraag. Met .stap en een nummer ga je naar een stap.", c.opdrachten())
	if err != nil {
		return err
	}
	if regel.Leeg(getypt) {
		return c.naarVolgende()
	}
	c.invoer.Tekst = anoniem.NieuwRuw(strings.TrimSpace(getypt))
	w, _, err := c.g.Verlaat(c.invoer)
	if err != nil {
		c.Meld(err)
		return nil
	}
	if c.schrijf(w) {
		c.Uit.Zeg("Dat is nog geen antwoord, maar het is wel bewaard. Kom hier straks terug.")
	}
	return nil
}

// naarVolgende goes to the next place.
func (c *regelconsult) naarVolgende() error {
	if c.bewaar() {
		c.schrijf(c.g.Volgende())
	}
	return regel.ErrAnders
}

// weiger says why an answer cannot be kept.
func (c *regelconsult) weiger(err error) { c.Uit.Zeg(c.Melding(err)) }
