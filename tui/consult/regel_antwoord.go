package consult

import (
	"errors"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/tui/namen"
	"oliekan/tui/regel"
)

// regeldeel asks one part of an answer. eerste is the first part of the form: nothing there means the next question, nothing
// in a later part means an answer without that part. It reports whether there is something to go on with.
type regeldeel func(v toets.Vraag, eerste, nogEens bool) (bool, error)

// antwoord asks the parts of an answer one by one and keeps it. nogEens is true when there is an answer already and
// the question was read out before.
func (c *regelconsult) antwoord(v toets.Vraag, nogEens bool) error {
	if !v.OverEens() { // that is what the pair says together
		c.Voor = c.wieZegt
		defer func() { c.Voor = nil }()
	}
	delen := c.delen(v)
	for i, vraagDeel := range delen {
		verder, err := vraagDeel(v, i == 0, nogEens)
		if err != nil {
			return err
		}
		if !verder {
			return c.slaOver()
		}
		if i < len(delen)-1 {
			c.bewaarTussendoor()
		}
	}
	return c.zeg(v)
}

// delen returns the parts that a question has.
func (c *regelconsult) delen(v toets.Vraag) []regeldeel {
	var uit []regeldeel
	if v.Keuzes != "" && len(c.Methode.Keuzen(v.Keuzes)) > 0 {
		uit = append(uit, c.keusDeel)
	}
	if v.Optie == toets.OptieKies && len(c.g.Stand().Opties()) > 0 {
		uit = append(uit, c.optieDeel)
	}
	if v.Veld != "" {
		uit = append(uit, c.tekstDeel)
	}
	if v.Datum != "" {
		uit = append(uit, c.datumDeel)
	}
	return uit
}

// slaOver leaves the question unanswered, or the answer that was being changed as it was.
func (c *regelconsult) slaOver() error {
	if c.bewerkt != 0 {
		c.schrijf(c.g.Laat(c.bewerkt))
		c.bezig, c.invoer, c.bewerkt = false, gesprek.Invoer{}, 0
		c.Uit.Zeg(nietsVeranderd)
		return regel.ErrAnders
	}
	return c.naarVolgende()
}

// bewaarTussendoor keeps what was given so far, as the screens do after a pause.
func (c *regelconsult) bewaarTussendoor() {
	if !c.invoer.Leeg() {
		_, w := c.g.Tik(c.afgemaakt())
		c.schrijf(w)
	}
}

// zeg keeps the answer, tells what was masked in it, and offers the hints.
func (c *regelconsult) zeg(v toets.Vraag) error {
	if c.bewerkt != 0 && c.invoer == c.was {
		return c.slaOver()
	}
	// The hints are asked for first and told last: saying an answer may move the place that they are about.
	opgemerkt, _ := c.g.Tik(c.afgemaakt())
	zeg := func(in gesprek.Invoer) (casus.Wijziging, []anoniem.Vondst, error) {
		if c.bewerkt != 0 {
			return c.g.Wijzig(c.bewerkt, in)
		}
		return c.g.Zeg(in)
	}
	w, vondsten, err := zeg(c.invoer)
	if err != nil {
		if errors.Is(err, anoniem.ErrStuk) {
			c.Meld(err) // the form stays open: there is nothing else that holds this answer
			return nil
		}
		c.weiger(err)
		c.bewaar()
		return nil
	}
	// The form is closed before writing: the answer is in the conversation now, also when the disk fails.
	gewijzigd := c.bewerkt != 0
	c.bezig, c.invoer, c.bewerkt = false, gesprek.Invoer{}, 0
	if c.g.MeldStreng(opgemerkt) {
		c.Uit.Zeg(namen.StrengerMet(".nakijken"))
	}
	if c.schrijf(w) {
		c.Uit.Zeg("Bewaard.")
	}
	c.zegMaskers(vondsten)
	c.biedHints(opgemerkt.Hints)
	// Where one choice or date is the whole answer, there is nothing to add; the screens go on by themselves too.
	if !v.Meer && !gewijzigd && v.Veld == "" {
		return c.naarVolgende()
	}
	return nil
}

// afgemaakt is the form with its last word finished, so that nothing is taken for a word that is still being typed.
func (c *regelconsult) afgemaakt() gesprek.Invoer {
	in := c.invoer
	in.Tekst = anoniem.NieuwRuw(in.Tekst.Toon() + "\n")
	return in
}

// zegMaskers names the words that were stored differently, each once.
func (c *regelconsult) zegMaskers(vondsten []anoniem.Vondst) {
	if c.Lijn.ZegMaskers(vondsten) {
		c.Uit.Zeg("Is zo'n woord gewoon? Typ .nakijken om het terug te zetten.")
	}
}

// wieZegt lets a role at the start of a line speak from now on: "jurist: dat mag niet". It returns the words behind it, or
// false when there are none.
func (c *regelconsult) wieZegt(regel string) (rest string, verder bool) {
	voor, na, ok := strings.Cut(regel, ":")
	rol, is := c.rolMet(strings.TrimSpace(voor))
	if !ok || !is {
		return regel, true
	}
	anders := rol != c.invoer.Rol
	c.neemRol(rol)
	if rest = strings.TrimSpace(na); anders || rest == "" {
		c.Uit.Zeg("Wie zegt dit: " + c.rolNaam(rol) + ".")
	}
	return rest, rest != ""
}

// rolMet finds a role by its id or its word, whatever the capitals.
func (c *regelconsult) rolMet(woord string) (casus.Rol, bool) {
	for _, k := range c.Methode.Keuzen(toets.LijstRollen) {
		if strings.EqualFold(k.ID, woord) || strings.EqualFold(k.Label, woord) {
			return casus.Rol(k.ID), true
		}
	}
	return "", false
}

// neemRol lets another speak from now on. Of an answer that is being changed it changes who gave that one only.
func (c *regelconsult) neemRol(r casus.Rol) {
	if c.invoer.Rol = r; c.bewerkt == 0 {
		c.spreker = r
	}
}
