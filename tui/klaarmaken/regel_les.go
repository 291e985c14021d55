package klaarmaken

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/klaarmaken"
	"oliekan/toets"
	"oliekan/tui/regel"
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
	getypt, err := t.leesRegels(vraag, t.opdrachten())
	if err != nil {
		return err
	}
	r := anoniem.NieuwRuw(getypt)
	if regel.Leeg(getypt) {
		if r = anoniem.NieuwRuw(t.k.Tekst().String()); r.Leeg() {
			t.k.Verder(1)
			return nil
		}
	}
	w, vondsten, err := t.k.Zeg(r)
	if err != nil {
		t.Meld(err)
		return nil
	}
	if regel.Leeg(getypt) {
		t.schrijf(w)
	} else {
		t.zegBewaard(w, vondsten)
	}
	t.k.Verder(1)
	return nil
}

// leesRegels reads words: a line that ends with a backslash goes on in the next one. What was read so far is kept.
func (t *klaarmaker) leesRegels(vraag string, os regel.Opdrachten) (string, error) {
	regel, err := t.Lees(vraag, os)
	if err != nil {
		return "", err
	}
	return t.LeesVerder(regel, func(totNu string) {
		w, err := t.k.Verlaat(anoniem.NieuwRuw(totNu))
		if err != nil {
			t.Meld(err)
		}
		t.schrijf(w)
	})
}

// leerpunten asks for sentences to take home until there are no more.
func (t *klaarmaker) leerpunten() error {
	les := t.k.Lesstof()
	for i, l := range les.Leerpunten {
		t.Uit.Nummer(i+1, l.String())
	}
	vraag := leerpuntVraag(t.k)
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
		t.Uit.Zeg(t.Melding(err))
		return nil
	case err != nil:
		t.Uit.Zeg("Typ het nummer van een leerpunt erachter, zoals .verander 1.")
		return nil
	}
	return regel.ErrAnders
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
		t.Uit.Zeg("Typ het nummer van een leerpunt erachter, zoals .weg 1.")
		return nil
	default:
		zin := leerpuntWeg
		if les.HalfPunt() == nr {
			zin += " Wat je eraan veranderde, is er nog."
		}
		t.besluit(t.k.WisLeerpunt(nr), zin)
	}
	return regel.ErrAnders
}

// leesLeerpunt asks for one learning point. An empty line keeps what stands there; when that is nothing it goes on.
func (t *klaarmaker) leesLeerpunt(vraag, nu string) error {
	os := append(regel.Opdrachten{
		{Naam: "weg", Kort: "x", Erna: "NUMMER", Wat: "haal een leerpunt weg", Doe: t.wegLeerpunt},
		{Naam: "verander", Kort: "a", Erna: "NUMMER", Wat: "verander een leerpunt", Doe: t.veranderLeerpunt},
	}, t.opdrachten()...)
	getypt, err := t.leesRegels(vraag, os)
	if err != nil {
		return err
	}
	if regel.Leeg(getypt) {
		getypt = nu
	}
	if regel.Leeg(getypt) {
		t.k.Verder(1)
		return nil
	}
	w, vondsten, err := t.k.Zeg(anoniem.NieuwRuw(strings.TrimSpace(getypt)))
	if err != nil {
		t.Meld(err)
		return nil
	}
	t.zegBewaard(w, vondsten)
	return nil
}

// zegBewaard writes a text that was finished, and says so once it is on disk.
func (t *klaarmaker) zegBewaard(w klaarmaken.Wijziging, vondsten []anoniem.Vondst) {
	if t.schrijf(w) {
		t.Uit.Zeg(bewaard(vondsten))
	}
}

// momenten asks which answers are replayed.
func (t *klaarmaker) momenten() error {
	t.Uit.Zeg(klaarmaken.VraagMomenten + " " + klaarmaken.UitlegMomenten)
	ks, ms := t.k.Keuzes(), t.k.Momenten()
	c := t.k.Casus()
	for i, a := range ks {
		v, _ := t.Methode.Vraag(a.Vraag)
		wel := ""
		if slices.Contains(ms, a.Laatst) {
			wel = "gekozen: "
		}
		t.Uit.Nummer(i+1, wel+v.Label+", "+t.AntwoordTekst(c.Stand(), a))
	}
	getypt, err := t.Lees(gekozen(len(ms))+" Met een nummer doe je een moment erbij, of haal je het weg. Lege regel: zo is het goed.", t.opdrachten())
	if err != nil {
		return err
	}
	if regel.Leeg(getypt) {
		t.schrijf(t.k.NeemMomenten())
		t.k.Verder(1)
		return nil
	}
	n, err := strconv.Atoi(strings.TrimSpace(getypt))
	if err != nil || n < 1 || n > len(ks) {
		t.Uit.Zeg("Dat nummer is er niet.")
		return nil
	}
	t.schrijf(t.k.WisselMoment(ks[n-1].Laatst))
	return nil
}

// einde says what is missing, asks who the reader is, and ends it.
func (t *klaarmaker) einde() error {
	if fouten := t.k.Ontbreekt(); len(fouten) > 0 {
		return t.nogOpen(fouten)
	}
	if zin := zonderUitleg(t.k.ZonderToelichting()); zin != "" {
		t.Uit.Zeg(zin)
	}
	l := &regel.Keuzelijst{Alle: t.k.Lezers()}
	t.Uit.Zeg(klaarmaken.VraagLezer + " " + klaarmaken.UitlegLezer)
	t.ToonLijst(l, l.Alle)
	k, _, gekozen, err := t.Kies(regel.KiesUit+" Lege regel: "+t.rolNaam(t.k.Lezer())+".", l, t.opdrachten())
	if err != nil {
		return err
	}
	if gekozen {
		w, _ := t.k.KiesLezer(casus.Rol(k.ID)) // it comes from the list
		t.schrijf(w)
	}
	getypt, err := t.Lees("Klopt dit: \""+klaarmaken.NietBij+"\"? Typ ja of nee.", t.opdrachten())
	if err != nil {
		return err
	}
	if !regel.Ja(getypt) {
		t.Meld(klaarmaken.ErrZelf)
		return regel.ErrLater
	}
	return t.maak()
}

// nogOpen says what is missing, and goes to the first of it.
func (t *klaarmaker) nogOpen(fouten []error) error {
	t.Uit.Zeg("Dit is nog open:")
	for _, f := range fouten {
		t.Uit.Punt("- ", t.Melding(f))
	}
	_, err := t.Lees("Lege regel: ga naar het eerste dat open is. Of stop met .later.", t.opdrachten())
	if err != nil {
		return err
	}
	return t.waar(fouten[0])
}

// maak makes the case trainingsklaar, after a last yes.
func (t *klaarmaker) maak() error {
	getypt, err := t.Lees(klaarmaken.Gevolg+" Maak je de casus trainingsklaar? Typ ja. Lege regel: nog niet.", t.opdrachten())
	if err != nil {
		return err
	}
	if !regel.Ja(getypt) {
		return regel.ErrLater
	}
	w, err := t.k.Maak(true)
	if err != nil {
		t.Meld(err)
		return t.waar(err)
	}
	if !t.schrijf(w) {
		return regel.ErrLater
	}
	return errKlaar
}
