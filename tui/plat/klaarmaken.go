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
	"oliekan/tui/weghalen"
)

// klaarmaker leads a second person through a finished case until it can be used in training.
type klaarmaker struct {
	*plat
	k    *klaarmaken.Klaarmaken
	slot *store.Slot
	les  *casus.Lesstof    // not on disk yet
	rij  []casus.Wijziging // not on disk yet, in order; the lesson goes with the first
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
		{"namen", "n", "", "geef namen een rol", t.namen},
		{"haalweg", "hw", "WOORD", "haal een woord weg uit de hele casus", t.haalWeg},
		{"later", "la", "", "stop met nalezen; alles blijft bewaard", func(string) error { return errLater }},
	}, t.overal()...)
}

// errLater leaves the reading for the case that it was opened from.
var errLater = errors.New("later")

// haalWeg takes a word out of the case and the lesson, after a yes, and looks whether it is really gone.
func (t *klaarmaker) haalWeg(woord string) error {
	t.uit.kop(weghalen.Kop + ".")
	r := anoniem.NieuwRuw(woord)
	if r.Leeg() {
		var err error
		if r, err = t.vraagWegWoord(); err != nil || r.Leeg() {
			return err
		}
	}
	wat, ok, err := t.zekerWeg(t.k.Casus(), weghalen.Wat{Woord: r})
	if err != nil || !ok {
		return err
	}
	w, weg, err := t.k.HaalWeg(wat.Woord)
	if err != nil {
		t.meld(weghalen.Fout(err))
		return nil
	}
	t.schrijf(w)
	if !t.leeg() {
		t.uit.zeg(weghalen.NietBewaard)
		return errAnders
	}
	if err := t.spoorNa(t.k.Casus().ID, weg, false); err != nil {
		return err
	}
	return errAnders
}

// namen asks for the names of those who are in the case, or who the reader is going to name.
func (t *klaarmaker) namen(string) error {
	err := t.vraagNamen(t.k, func(naam anoniem.Ruw, rol string) (string, error) {
		w, label, err := t.k.Ken(naam, rol)
		if err == nil {
			t.schrijf(w)
		}
		return label, err
	})
	if err != nil {
		return err
	}
	return errAnders
}

// schrijf adds a change to what waits for the disk and writes all of it. It reports whether everything is on disk; what
// could not be stored is told.
func (t *klaarmaker) schrijf(w klaarmaken.Wijziging) bool {
	if w.Les != nil {
		t.les = w.Les
	}
	if !w.Casus.Leeg() {
		t.rij = append(t.rij, w.Casus.MetID())
	}
	opzij, err := t.schrijfRij()
	if err != nil {
		t.meld(err)
		t.uit.zeg("Dit is nog niet bewaard. Het staat wel klaar: bij je volgende antwoord wordt het opnieuw geprobeerd.")
		return false
	}
	t.meldOngezien(t.k.Fout())
	t.zegOpzij(opzij)
	return len(opzij) == 0
}

// schrijfRij writes what waits, the lesson together with the first change. A signal does not stop it: what was said has to
// be kept. It returns what could not be stored and was left out.
func (t *klaarmaker) schrijfRij() (opzij []store.Opzij, err error) {
	ctx, id := context.WithoutCancel(t.ctx), t.k.Casus().ID
	for !t.leeg() {
		var w casus.Wijziging
		if len(t.rij) > 0 {
			w = t.rij[0]
		}
		g, err := t.DB.Bewaar(ctx, id, t.les, w)
		if err != nil {
			return opzij, err
		}
		t.les, t.rij = nil, t.rij[min(1, len(t.rij)):]
		t.neemOver(g.Na)
		opzij = append(opzij, g.Opzij...)
	}
	return opzij, nil
}

// leeg reports whether nothing waits for the disk.
func (t *klaarmaker) leeg() bool { return t.les == nil && len(t.rij) == 0 }

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
	opzij, err := t.schrijfRij()
	t.zegOpzij(opzij)
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
