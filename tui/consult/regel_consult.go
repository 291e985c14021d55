package consult

import (
	"context"
	"errors"
	"strconv"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/tui/bewaar"
	"oliekan/tui/regel"
)

// regelconsult is one consult in progress: the conversation, what waits for the disk, and the answer that is being given.
type regelconsult struct {
	*regel.Lijn
	g    *gesprek.Gesprek
	slot *store.Slot
	s    *bewaar.Schrijver // of the case

	// bezig says that the form of the present place is open: invoer holds the concept of that place, so leaving the place
	// has to keep it. Without it an empty invoer would wipe the concept of a place that was only passed by.
	bezig bool
	// spreker is who was chosen to speak, until somebody else is; "" as long as nobody was.
	spreker casus.Rol
	// invoer is what was given of the present answer.
	invoer gesprek.Invoer
	// bewerkt is the number of the answer that is being changed, 0 for none; was is that answer before it.
	bewerkt int
	was     gesprek.Invoer
	// gelezen is the place whose question was read out last: the next time a short question is enough.
	gelezen casus.Plaats
	// hints are those of the last answer, for .parkeer and .geenhint.
	hints []toets.Hint
}

// RegelNieuw begins a case and opens it.
func RegelNieuw(p *regel.Lijn) error {
	c, err := p.DB.Nieuw(p.Ctx, casus.Nieuw(p.Nu(), p.Methode.Kort()[0].ID))
	if err != nil {
		return p.Verder(err)
	}
	return voer(p, c.ID, true)
}

// Regel opens a case and goes on with it. Another window that has it open is told in words.
func Regel(p *regel.Lijn, id casus.ID) error { return voer(p, id, false) }

// voer opens a case and leads its consult to its end.
func voer(p *regel.Lijn, id casus.ID, nieuw bool) error {
	o, err := open(p.Ctx, p.DB, id)
	if err != nil {
		return p.Verder(err)
	}
	c := &regelconsult{
		Lijn: p, g: gesprek.Open(p.Methode, p.Masker(), o.casus, o.concepten, p.Nu), slot: o.slot, s: bewaar.NewSchrijver(p.DB, id),
	}
	return c.sluit(c.voer(nieuw, metLabels(o.casus, o.concepten)))
}

// voer leads the consult until the pair leaves it, and says why it ended. metLabels says that there are labels in it.
func (c *regelconsult) voer(nieuw, metLabels bool) error {
	c.intro(nieuw, metLabels)
	if nieuw {
		if err := c.namen(""); err != nil {
			return err
		}
	}
	for {
		var err error
		if v, ok := c.g.Vraag(); ok {
			err = c.vraag(v)
		} else {
			err = c.afronden()
		}
		if err != nil && !errors.Is(err, regel.ErrAnders) {
			return err
		}
	}
}

// intro says which case this is and how to find it back.
func (c *regelconsult) intro(nieuw, metLabels bool) {
	k := c.g.Casus().Kop
	if nieuw {
		c.Uit.Kop("Nieuw consult.")
	} else {
		c.Uit.Kop("Verder met " + k.Aangehaald() + ", " + string(k.Staat) + ".")
	}
	if k.Code != "" {
		c.Uit.Zeg("De korte code is " + k.Code + ".")
		c.Uit.Zeg("Noteer die code in het zaaksysteem. Daarmee vind je de casus terug.")
	}
	if v, _ := c.g.Vraag(); v.OverEens() {
		c.Uit.Zeg(eerstEens)
	}
	if !nieuw && metLabels {
		c.Uit.Zeg(vergeten(".namen"))
	}
}

// sluit brings what was said in safety, forgets the names and lets go of the lock. A case in which nothing was said is
// removed again. It returns why the consult ended, with what went wrong on the way.
func (c *regelconsult) sluit(reden error) error {
	defer c.g.Sluit()
	var kwijt error
	if !c.bewaar() {
		c.Uit.Zeg(regel.LaatsteNietBewaard)
		if !errors.Is(reden, regel.ErrMenu) && !errors.Is(reden, regel.ErrStop) { // else somebody is there, and heard it
			kwijt = anoniem.ErrStuk
		}
	}
	// The originals go with the names: what is not reviewed now cannot be brought back later (privacy wall, 4).
	if n := len(c.g.Twijfels()); n > 0 {
		c.Uit.Zeg("Er zijn nog woorden verborgen die je niet hebt nagekeken: " + strconv.Itoa(n) + ". Ze blijven verborgen.")
	}
	// The lock goes before the tidying up: removing a case asks for the lock itself.
	if err := errors.Join(kwijt, c.schrijfAlles(reden), c.slot.Close(), c.ruimOp()); err != nil {
		return errors.Join(regel.Weglaten(reden), err)
	}
	return reden
}

// ruimOp removes a case that is empty on disk, and otherwise says goodbye to it.
func (c *regelconsult) ruimOp() error {
	if !c.s.Leeg() {
		return nil
	}
	ctx := context.WithoutCancel(c.Ctx)
	// What is on disk decides, not what is in memory: concepts of other questions are there too.
	cs, ks, err := c.DB.Haal(ctx, c.g.Casus().ID)
	if err != nil {
		return err
	}
	c.Uit.Wit()
	if len(cs.Verloop) == 0 && len(ks) == 0 && cs.Titel.Leeg() {
		if !c.bezig {
			c.Uit.Zeg("Er is niets gezegd.")
		}
		c.Uit.Zeg("Dit consult is weer weggehaald.")
		return c.DB.Verwijder(ctx, cs.ID)
	}
	wat := "Alles"
	if c.bezig {
		wat = "De rest" // of the form that could not be closed
	}
	c.Uit.Zeg(wat + " is bewaard: " + cs.Kop.Aangehaald() + ".")
	if cs.Code != "" {
		c.Uit.Zeg("De korte code is " + cs.Code + ".")
	}
	c.Uit.Zeg(gesprek.GeenBesluit)
	return nil
}

// bewaar closes the form: what was given of an answer that is not finished is kept as the concept of its question. It is
// false when that cannot be masked: it is told, and the form stays open.
func (c *regelconsult) bewaar() bool {
	if c.bezig {
		w, _, err := c.g.Verlaat(c.invoer)
		if err != nil {
			c.Meld(err)
			return false
		}
		c.schrijf(w)
	}
	c.bezig, c.invoer, c.bewerkt = false, gesprek.Invoer{}, 0
	return true
}
