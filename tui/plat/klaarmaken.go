package plat

import (
	"context"
	"errors"
	"strconv"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/klaarmaken"
	"oliekan/store"
	"oliekan/toets"
)

// klaarmaker leads a second person through a finished case until it can be used in training.
type klaarmaker struct {
	*plat
	k    *klaarmaken.Klaarmaken
	slot *store.Slot
	les  *casus.Lesstof    // not on disk yet
	rij  []casus.Wijziging // not on disk yet, in order; the lesson goes first
}

// maakKlaar locks and reads a case and makes it ready for training.
func (p *plat) maakKlaar(id casus.ID) error {
	slot, err := p.DB.Slot(id)
	if err != nil {
		return p.verder(err)
	}
	k, err := p.leesKlaarmaken(id)
	if err != nil {
		_ = slot.Close() // the first error is the one to tell
		return p.verder(err)
	}
	t := &klaarmaker{plat: p, k: k, slot: slot}
	return t.sluit(t.voer())
}

// leesKlaarmaken reads what the reading begins with.
func (p *plat) leesKlaarmaken(id casus.ID) (*klaarmaken.Klaarmaken, error) {
	c, ks, err := p.DB.Haal(p.ctx, id)
	if err != nil {
		return nil, err
	}
	les, err := p.DB.Lesstof(p.ctx, id)
	if err != nil {
		return nil, err
	}
	anderen, err := p.DB.Kenmerken(p.ctx, id)
	if err != nil {
		return nil, err
	}
	return klaarmaken.Open(klaarmaken.Gegevens{
		Methode: p.Methode, Masker: p.Masker, Casus: c, Concepten: ks, Lesstof: les, Anderen: anderen, Nu: p.Nu,
	})
}

// errKlaar ends the reading: the case is trainingsklaar.
var errKlaar = errors.New("the case is ready")

// voer goes from place to place until the reader leaves, and says why it ended.
func (t *klaarmaker) voer() error {
	t.uit.kop("Trainingsklaar maken: " + aangehaald(t.k.Casus().Kop) + ".")
	t.uit.zeg("Je leest de casus na als iemand die er niet bij was. Je kunt altijd stoppen met .later. Alles blijft bewaard.")
	if n, _ := t.k.Nummer(); n > 1 {
		t.uit.zeg("Je gaat verder waar iemand was gebleven.")
	}
	for {
		err := t.plek()
		if err != nil && !errors.Is(err, errAnders) {
			return err
		}
	}
}

// plek asks what the present place asks.
func (t *klaarmaker) plek() error {
	n, van := t.k.Nummer()
	deel := "Onderdeel " + strconv.Itoa(n) + " van " + strconv.Itoa(van) + ". "
	switch p := t.k.Plek(); p.Soort {
	case klaarmaken.SoortPunt:
		t.uit.kop(deel + p.Punt.Naam + ".")
		return t.punt(p.Punt)
	case klaarmaken.SoortToelichting:
		t.uit.kop(deel + "Uitleg bij " + stapNaam(p.Stap) + ".")
		return t.toelichting(p.Stap)
	case klaarmaken.SoortLeerpunten:
		t.uit.kop(deel + "Leerpunten.")
		return t.leerpunten()
	case klaarmaken.SoortMomenten:
		t.uit.kop(deel + "Momenten.")
		return t.momenten()
	}
	t.uit.kop(deel + "Het slot.")
	return t.slotvraag()
}

// opdrachten are the commands of the reading.
func (t *klaarmaker) opdrachten() opdrachten {
	ga := func(n int) func(string) error {
		return func(string) error {
			t.k.Verder(n)
			return errAnders
		}
	}
	return append(opdrachten{
		{"volgende", "vg", "", "naar het volgende onderdeel", ga(1)},
		{"vorige", "vo", "", "naar het vorige onderdeel", ga(-1)},
		{"lezen", "l", "", "lees de casus voor", func(string) error {
			t.leesCasus(t.k.Casus())
			return errAnders
		}},
		{"haalweg", "hw", "WOORD", "haal een woord weg uit de hele casus", t.haalWeg},
		{"later", "la", "", "stop met nalezen; alles blijft bewaard", func(string) error { return errLater }},
	}, t.overal()...)
}

// errLater leaves the reading for the case that it was opened from.
var errLater = errors.New("later")

// haalWeg takes a word out of the case and the lesson, after a yes: there is no way back.
func (t *klaarmaker) haalWeg(woord string) error {
	if woord == "" {
		t.uit.zeg("Typ het woord erachter, zoals .haalweg circus.")
		return nil
	}
	regel, err := t.lees("Dit woord gaat weg uit de hele casus. Terugdraaien kan niet. Typ ja. Lege regel: niet doen.", t.overal())
	if err != nil || !ja(regel) {
		return err
	}
	w, weg, err := t.k.HaalWeg(anoniem.NieuwRuw(woord))
	if err != nil {
		t.meld(err)
		return nil
	}
	t.schrijf(w)
	if len(weg.Teksten) == 0 {
		t.uit.zeg("Dat woord staat niet in deze casus, of er staat al een label voor.")
		return nil
	}
	t.uit.zeg("Het woord is weg uit " + aantal(len(weg.Teksten), "tekst", "teksten") + ". Er staat nu " + anoniem.Weggehaald + ".")
	return errAnders
}

// schrijf adds a change to what waits for the disk and writes all of it. It reports whether everything is on disk.
func (t *klaarmaker) schrijf(w klaarmaken.Wijziging) bool {
	if w.Les != nil {
		t.les = w.Les
	}
	if !w.Casus.Leeg() {
		t.rij = append(t.rij, w.Casus)
	}
	if err := t.schrijfRij(); err != nil {
		t.meld(err)
		t.uit.zeg("Dit is nog niet bewaard. Het staat wel klaar: bij je volgende antwoord wordt het opnieuw geprobeerd.")
		return false
	}
	return true
}

// schrijfRij writes what waits, the lesson first. A signal does not stop it: what was said has to be kept.
func (t *klaarmaker) schrijfRij() error {
	ctx, id := context.WithoutCancel(t.ctx), t.k.Casus().ID
	if t.les != nil {
		na, err := t.DB.ZetLesstof(ctx, id, *t.les)
		if err != nil {
			return err
		}
		t.les = nil
		t.neemOver(na)
	}
	for len(t.rij) > 0 {
		na, err := t.DB.Schrijf(ctx, id, t.rij[0])
		if err != nil {
			return err
		}
		t.rij = t.rij[1:]
		t.neemOver(na)
	}
	return nil
}

// neemOver takes over what the second scan changed, and tells it.
func (t *klaarmaker) neemOver(na []store.Nagelopen) {
	for _, n := range na {
		t.k.Nagelopen(n.Les, n.Nr, n.Vraag, n.Tekst)
		t.uit.zeg("Bij het bewaren is nog iets herkenbaars verborgen. Er staat nu: \"" + n.Tekst.String() + "\".")
	}
}

// sluit brings what was said in safety, forgets the names and lets go of the lock.
func (t *klaarmaker) sluit(reden error) error {
	defer t.k.Sluit()
	err := t.schrijfRij()
	if err != nil {
		t.meld(err)
		t.uit.zeg("Het laatste is niet bewaard.")
	}
	if err = errors.Join(err, t.slot.Close()); err != nil {
		return errors.Join(weglaten(reden), err)
	}
	switch {
	case errors.Is(reden, errKlaar):
		t.uit.zeg(klaarmaken.Gemaakt)
		return nil
	case errors.Is(reden, errLater):
		t.uit.zeg(klaarmaken.LaterVerder)
		return nil
	}
	t.uit.zeg(klaarmaken.LaterVerder)
	return reden
}

// zegMaskers says what was masked in a text.
func (t *klaarmaker) zegMaskers(vondsten []anoniem.Vondst) {
	if len(vondsten) > 0 {
		t.uit.zeg("Verborgen: " + aantal(len(vondsten), "woord", "woorden") + ".")
	}
}

// leesGezegd reads out answers, each with its question.
func (t *klaarmaker) leesGezegd(as []casus.Antwoord) {
	c := t.k.Casus()
	for _, a := range as {
		v, _ := t.Methode.Vraag(a.Vraag)
		t.uit.punt("- ", v.Label+", "+t.antwoordTekst(c.Stand(), a))
	}
	if len(as) == 0 {
		t.uit.zeg("Er is niets om voor te lezen.")
	}
}

// waar goes to the place where something that is missing is put right.
func (t *klaarmaker) waar(err error) error {
	t.k.Ga(t.k.Waar(err))
	return errAnders
}

// rolNaam is the word for a role.
func (t *klaarmaker) rolNaam(r casus.Rol) string { return t.keuzeNaam(toets.LijstRollen, string(r)) }
