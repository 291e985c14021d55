package klaarmaken

import (
	"context"
	"errors"
	"strconv"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/klaarmaken"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/tui/bewaar"
	"oliekan/tui/melding"
	"oliekan/tui/namen"
	"oliekan/tui/regel"
	"oliekan/tui/weg"
	"oliekan/tui/weghalen"
)

// klaarmaker leads a second person through a finished case until it can be used in training.
type klaarmaker struct {
	*regel.Lijn
	k    *klaarmaken.Klaarmaken
	slot *store.Slot
	s    *bewaar.Schrijver // of the case and its lesson
}

// Regel opens a case and makes it ready for training.
func Regel(p *regel.Lijn, id casus.ID) error {
	k, slot, err := open(p.Ctx, p.DB, id, klaarmaken.Gegevens{Methode: p.Methode, Masker: p.Masker, Nu: p.Nu})
	if err != nil {
		return p.Verder(err)
	}
	t := &klaarmaker{Lijn: p, k: k, slot: slot, s: bewaar.NewSchrijver(p.DB, id)}
	return t.sluit(t.voer())
}

// errKlaar ends the reading: the case is trainingsklaar.
var errKlaar = errors.New("the case is ready")

// voer goes from place to place until the reader leaves, and says why it ended.
func (t *klaarmaker) voer() error {
	t.Uit.Kop(kop + ": " + t.k.Casus().Kop.Aangehaald() + ".")
	t.Uit.Zeg("Je leest de casus na als iemand die er niet bij was. " + stoppen(".later"))
	if n, _ := t.k.Nummer(); n > 1 {
		t.Uit.Zeg(naarWaar)
	}
	for {
		err := t.plek()
		if err != nil && !errors.Is(err, regel.ErrAnders) {
			return err
		}
	}
}

// plek asks what the present place asks.
func (t *klaarmaker) plek() error {
	n, van := t.k.Nummer()
	deel := "Onderdeel " + strconv.Itoa(n) + " van " + strconv.Itoa(van) + ". "
	p := t.k.Plek()
	t.Uit.Kop(deel + plekNaam(p, p.Stap.Voluit()) + ".")
	switch p.Soort {
	case klaarmaken.SoortPunt:
		return t.punt(p.Punt)
	case klaarmaken.SoortToelichting:
		return t.toelichting(p.Stap)
	case klaarmaken.SoortLeerpunten:
		return t.leerpunten()
	case klaarmaken.SoortMomenten:
		return t.momenten()
	}
	return t.einde()
}

// opdrachten are the commands of the reading.
func (t *klaarmaker) opdrachten() regel.Opdrachten {
	ga := func(n int) func(string) error {
		return func(string) error {
			t.k.Verder(n)
			return regel.ErrAnders
		}
	}
	return append(regel.Opdrachten{
		{Naam: "volgende", Kort: "vg", Erna: "", Wat: "naar het volgende onderdeel", Doe: ga(1)},
		{Naam: "vorige", Kort: "vo", Erna: "", Wat: "naar het vorige onderdeel", Doe: ga(-1)},
		{Naam: "lezen", Kort: "l", Erna: "", Wat: "lees de casus voor", Doe: func(string) error {
			t.LeesCasus(t.k.Casus())
			return regel.ErrAnders
		}},
		{Naam: "namen", Kort: "n", Erna: "", Wat: "geef namen een rol", Doe: t.namen},
		{Naam: "haalweg", Kort: "hw", Erna: "WOORD", Wat: "haal een woord weg uit de hele casus", Doe: t.haalWeg},
		{Naam: "later", Kort: "la", Erna: "", Wat: "stop met nalezen; alles blijft bewaard", Doe: func(string) error { return regel.ErrLater }},
	}, t.Overal()...)
}

// haalWeg takes a word out of the case and the lesson, after a yes, and looks whether it is really gone.
func (t *klaarmaker) haalWeg(woord string) error {
	t.Uit.Kop(weghalen.Kop + ".")
	r := anoniem.NieuwRuw(woord)
	if r.Leeg() {
		var err error
		if r, err = weg.RegelWoord(t.Lijn); err != nil || r.Leeg() {
			return err
		}
	}
	wat, ok, err := weg.RegelZeker(t.Lijn, t.k.Casus(), weghalen.Wat{Woord: r})
	if err != nil || !ok {
		return err
	}
	w, eruit, err := t.k.HaalWeg(wat.Woord)
	if err != nil {
		t.Meld(weghalen.Fout(err))
		return nil
	}
	t.schrijf(w)
	if !t.s.Leeg() {
		t.Uit.Zeg(weghalen.NietBewaard)
		return regel.ErrAnders
	}
	if err := weg.RegelSpoor(t.Lijn, t.k.Casus().ID, eruit, false); err != nil {
		return err
	}
	return regel.ErrAnders
}

// namen asks for the names of those who are in the case, or who the reader is going to name.
func (t *klaarmaker) namen(string) error {
	err := namen.Regel(t.Lijn, t.k, func(naam anoniem.Ruw, rol string) (string, error) {
		w, label, err := t.k.Ken(naam, rol)
		if err == nil {
			t.schrijf(w)
		}
		return label, err
	})
	if err != nil {
		return err
	}
	return regel.ErrAnders
}

// schrijf adds a change to what waits for the disk and writes all of it. It reports whether everything is on disk; what
// could not be stored is told.
func (t *klaarmaker) schrijf(w klaarmaken.Wijziging) bool {
	t.s.Les(w.Les)
	t.s.Voeg(w.Casus)
	opzij, err := t.schrijfRij()
	if err != nil {
		t.Meld(err)
		t.Uit.Zeg(regel.Wacht)
		return false
	}
	t.MeldOngezien(t.k.Fout())
	t.ZegOpzij(opzij)
	t.ZegTeWissen()
	return len(opzij) == 0
}

// schrijfRij writes what waits, the lesson together with the first change. A signal does not stop it: what was said has to
// be kept. It returns what could not be stored and was left out.
func (t *klaarmaker) schrijfRij() (opzij []store.Opzij, err error) {
	g, err := t.s.Schrijf(context.WithoutCancel(t.Ctx))
	t.neemOver(g.Na)
	return g.Opzij, err
}

// neemOver takes over what the second scan changed, and tells it.
func (t *klaarmaker) neemOver(na []store.Nagelopen) {
	for _, n := range na {
		t.k.Nagelopen(n.Les, n.Nr, n.Vraag, n.Tekst)
	}
	if len(na) > 0 {
		t.Uit.Zeg(melding.Nagelopen(na))
	}
}

// sluit brings what was said in safety, forgets the names and lets go of the lock.
func (t *klaarmaker) sluit(reden error) error {
	defer t.k.Sluit()
	opzij, err := t.schrijfRij()
	t.ZegOpzij(opzij)
	if err != nil {
		t.Meld(err)
		t.Uit.Zeg(regel.LaatsteNietBewaard)
	}
	if err = errors.Join(err, t.slot.Close()); err != nil {
		return errors.Join(regel.Weglaten(reden), err)
	}
	if errors.Is(reden, errKlaar) {
		t.Uit.Zeg(klaarmaken.Gemaakt)
		return nil
	}
	t.Uit.Zeg(klaarmaken.LaterVerder)
	if errors.Is(reden, regel.ErrLater) {
		return nil
	}
	return reden
}

// leesGezegd reads out answers, each with its question.
func (t *klaarmaker) leesGezegd(as []casus.Antwoord) {
	c := t.k.Casus()
	for _, a := range as {
		v, _ := t.Methode.Vraag(a.Vraag)
		t.Uit.Punt("- ", v.Label+", "+t.AntwoordTekst(c.Stand(), a))
	}
	if len(as) == 0 {
		t.Uit.Zeg(nietsTeLezen)
	}
}

// waar goes to the place where something that is missing is put right.
func (t *klaarmaker) waar(err error) error {
	t.k.Ga(t.k.Waar(err))
	return regel.ErrAnders
}

// rolNaam is the word for a role.
func (t *klaarmaker) rolNaam(r casus.Rol) string { return t.KeuzeNaam(toets.LijstRollen, string(r)) }
