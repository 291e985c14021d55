package plat

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/klaarmaken"
	"oliekan/toets"
)

// toelichting asks what an expert would say about a step.
func (t *klaarmaker) toelichting(s toets.Stap) error {
	t.leesGezegd(t.k.Antwoorden(s))
	vraag := klaarmaken.VraagToelichting
	if nu := t.k.Tekst(); !nu.Leeg() {
		vraag += " Nu staat er: \"" + nu.String() + "\". Lege regel: laat dat zo. Of typ iets anders."
	} else {
		vraag += " Lege regel: verder zonder uitleg."
	}
	return t.tekst(vraag)
}

// tekst asks for the text of the present place, keeps it and goes on. An empty line keeps what stands there.
func (t *klaarmaker) tekst(vraag string) error {
	regel, err := t.leesRegels(vraag, t.opdrachten())
	if err != nil {
		return err
	}
	r := anoniem.NieuwRuw(regel)
	if leeg(regel) {
		if r = anoniem.NieuwRuw(t.k.Tekst().String()); r.Leeg() {
			t.k.Verder(1)
			return nil
		}
	}
	w, vondsten, err := t.k.Zeg(r)
	if err != nil {
		t.meld(err)
		return nil
	}
	if leeg(regel) {
		t.schrijf(w)
	} else {
		t.zegBewaard(w, vondsten)
	}
	t.k.Verder(1)
	return nil
}

// leesRegels reads words: a line that ends with a backslash goes on in the next one. What was read so far is kept.
func (t *klaarmaker) leesRegels(vraag string, os opdrachten) (string, error) {
	regel, err := t.lees(vraag, os)
	if err != nil {
		return "", err
	}
	return t.leesVerder(regel, func(totNu string) {
		w, err := t.k.Verlaat(anoniem.NieuwRuw(totNu))
		if err != nil {
			t.meld(err)
		}
		t.schrijf(w)
	})
}

// leerpunten asks for sentences to take home until there are no more.
func (t *klaarmaker) leerpunten() error {
	les := t.k.Lesstof()
	for i, l := range les.Leerpunten {
		t.uit.nummer(i+1, l.String())
	}
	vraag := "Leerpunt " + strconv.Itoa(t.k.Leerpunt()) + ". " + klaarmaken.VraagLeerpunt
	doen := " Met .weg en een nummer haal je er een weg, met .verander en een nummer verander je er een."
	switch nu := "\"" + t.k.Tekst().String() + "\"."; {
	case t.k.Vol():
		return t.leesLeerpunt(klaarmaken.LeerpuntenVol+doen+" Lege regel: verder.", "")
	case t.k.Half():
		return t.leesLeerpunt(vraag+" Je was bezig met: "+nu+" Met .weg haal je dat weg. Lege regel: bewaar het zo.", t.k.Tekst().String())
	case t.k.Leerpunt() <= len(les.Leerpunten):
		return t.leesLeerpunt("Leerpunt "+strconv.Itoa(t.k.Leerpunt())+". Nu staat er: "+nu+" Typ iets anders. Lege regel: laat dat zo.", t.k.Tekst().String())
	case len(les.Leerpunten) > 0:
		vraag += doen
	}
	return t.leesLeerpunt(vraag+" Lege regel: verder.", "")
}

// veranderLeerpunt takes up a learning point to change it. What is being typed at another one has to be finished first.
func (t *klaarmaker) veranderLeerpunt(rest string) error {
	nr, _ := strconv.Atoi(rest) // 0 is no point
	switch err := t.k.Bewerk(nr); {
	case errors.Is(err, klaarmaken.ErrHalf):
		t.uit.zeg("Je was nog bezig met een leerpunt. Maak dat eerst af.")
		return nil
	case err != nil:
		t.uit.zeg("Typ het nummer van een leerpunt erachter, zoals .verander 1.")
		return nil
	}
	return errAnders
}

// wegLeerpunt takes a learning point away, or the one that was being typed.
func (t *klaarmaker) wegLeerpunt(rest string) error {
	nr, err := strconv.Atoi(rest)
	les := t.k.Lesstof()
	switch {
	case rest == "" && les.HalfPunt() > 0:
		w, _ := t.k.Verlaat(anoniem.NieuwRuw("")) // in an empty text nothing can go wrong
		t.besluit(w, "Wat half was, is weg.")
	case err != nil || nr < 1 || nr > len(les.Leerpunten):
		t.uit.zeg("Typ het nummer van een leerpunt erachter, zoals .weg 1.")
		return nil
	default:
		zin := "Het leerpunt is weg."
		if les.HalfPunt() == nr {
			zin += " Wat je eraan veranderde, is er nog."
		}
		t.besluit(t.k.WisLeerpunt(nr), zin)
	}
	return errAnders
}

// leesLeerpunt asks for one learning point. An empty line keeps what stands there; when that is nothing it goes on.
func (t *klaarmaker) leesLeerpunt(vraag, nu string) error {
	os := append(opdrachten{
		{"weg", "x", "NUMMER", "haal een leerpunt weg", t.wegLeerpunt},
		{"verander", "a", "NUMMER", "verander een leerpunt", t.veranderLeerpunt},
	}, t.opdrachten()...)
	regel, err := t.leesRegels(vraag, os)
	if err != nil {
		return err
	}
	if leeg(regel) {
		regel = nu
	}
	if leeg(regel) {
		t.k.Verder(1)
		return nil
	}
	w, vondsten, err := t.k.Zeg(anoniem.NieuwRuw(strings.TrimSpace(regel)))
	if err != nil {
		t.meld(err)
		return nil
	}
	t.zegBewaard(w, vondsten)
	return nil
}

// zegBewaard writes a text that was finished, and says so once it is on disk.
func (t *klaarmaker) zegBewaard(w klaarmaken.Wijziging, vondsten []anoniem.Vondst) {
	if t.schrijf(w) {
		t.uit.zeg("Bewaard.")
	}
	t.zegMaskers(vondsten)
}

// momenten asks which answers are replayed.
func (t *klaarmaker) momenten() error {
	t.uit.zeg(klaarmaken.VraagMomenten + " " + klaarmaken.UitlegMomenten)
	ks, ms := t.k.Keuzes(), t.k.Momenten()
	c := t.k.Casus()
	for i, a := range ks {
		v, _ := t.Methode.Vraag(a.Vraag)
		wel := ""
		if slices.Contains(ms, a.Laatst) {
			wel = "gekozen: "
		}
		t.uit.nummer(i+1, wel+v.Label+", "+t.antwoordTekst(c.Stand(), a))
	}
	regel, err := t.lees("Gekozen zijn er "+strconv.Itoa(len(ms))+". Typ een nummer om een moment erbij te doen of weg te halen. "+
		"Lege regel: zo is het goed.", t.opdrachten())
	if err != nil {
		return err
	}
	if leeg(regel) {
		t.schrijf(t.k.NeemMomenten())
		t.k.Verder(1)
		return nil
	}
	n, err := strconv.Atoi(strings.TrimSpace(regel))
	if err != nil || n < 1 || n > len(ks) {
		t.uit.zeg("Dat nummer is er niet.")
		return nil
	}
	t.schrijf(t.k.WisselMoment(ks[n-1].Laatst))
	return nil
}

// slotvraag says what is missing, asks who the reader is, and ends it.
func (t *klaarmaker) slotvraag() error {
	if fouten := t.k.Ontbreekt(); len(fouten) > 0 {
		return t.nogOpen(fouten)
	}
	if ss := t.k.ZonderToelichting(); len(ss) > 0 {
		t.uit.zeg("Bij " + aantal(len(ss), "stap", "stappen") + " staat nog geen uitleg van een deskundige. Dat mag.")
	}
	l := &keuzelijst{alle: t.k.Lezers()}
	t.uit.zeg(klaarmaken.VraagLezer + " " + klaarmaken.UitlegLezer)
	t.toonLijst(l, l.alle)
	k, _, gekozen, err := t.kies("Typ een nummer of een woord. Lege regel: "+t.rolNaam(t.k.Lezer())+".", l, t.opdrachten())
	if err != nil {
		return err
	}
	if gekozen {
		w, _ := t.k.KiesLezer(casus.Rol(k.ID)) // it comes from the list
		t.schrijf(w)
	}
	regel, err := t.lees("Klopt dit: \""+klaarmaken.NietBij+"\"? Typ ja of nee.", t.opdrachten())
	if err != nil {
		return err
	}
	if !ja(regel) {
		t.meld(klaarmaken.ErrZelf)
		return errLater
	}
	return t.maak()
}

// nogOpen says what is missing, and goes to the first of it.
func (t *klaarmaker) nogOpen(fouten []error) error {
	t.uit.zeg("Dit is nog open:")
	for _, f := range fouten {
		t.uit.punt("- ", t.Melding(f))
	}
	_, err := t.lees("Lege regel: ga naar het eerste dat open is. Of stop met .later.", t.opdrachten())
	if err != nil {
		return err
	}
	return t.waar(fouten[0])
}

// maak makes the case trainingsklaar, after a last yes.
func (t *klaarmaker) maak() error {
	regel, err := t.lees(klaarmaken.Gevolg+" Maak je de casus trainingsklaar? Typ ja. Lege regel: nog niet.", t.opdrachten())
	if err != nil {
		return err
	}
	if !ja(regel) {
		return errLater
	}
	w, err := t.k.Maak(true)
	if err != nil {
		t.meld(err)
		return t.waar(err)
	}
	if !t.schrijf(w) {
		return errLater
	}
	return errKlaar
}
