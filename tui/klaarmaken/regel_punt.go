package klaarmaken

import (
	"strings"

	"oliekan/casus/klaarmaken"
	"oliekan/tui/namen"
)

// punt asks one point of the checklist.
func (t *klaarmaker) punt(p klaarmaken.Punt) error {
	t.Uit.Zeg(p.Vraag)
	t.Uit.Zeg(p.Waarom)
	if err := t.puntDelen(p.ID); err != nil {
		return err
	}
	for {
		regel, err := t.Lees("Typ j als dit in orde is, n als het nog niet in orde is. Lege regel: sla dit punt nu over.", t.opdrachten())
		if err != nil {
			return err
		}
		switch strings.ToLower(strings.TrimSpace(regel)) {
		case "", ".":
			t.k.Verder(1)
			return nil
		case "j", "ja", "in orde":
			return t.inOrde(true)
		case "n", "nee", "nog niet":
			return t.inOrde(false)
		}
		t.Uit.Zeg("Dat ken ik niet.")
	}
}

// inOrde answers the point.
func (t *klaarmaker) inOrde(goed bool) error {
	w, err := t.k.InOrde(goed)
	if err != nil {
		t.Meld(err)
		return nil
	}
	t.schrijf(w)
	if goed {
		t.Uit.Zeg(inOrde)
	} else {
		t.Uit.Zeg(nietInOrde)
	}
	return nil
}

// puntDelen reads out what the program can tell at a point, and asks what can be decided there.
func (t *klaarmaker) puntDelen(id string) error {
	switch id {
	case klaarmaken.PuntNamen:
		return t.woorden()
	case klaarmaken.PuntLeeftijd:
		return t.banden()
	case klaarmaken.PuntBijzonder:
		bs := t.k.Bijzonderheden()
		for _, b := range bs {
			t.Uit.Punt("- ", bijzonderZin(b)+".")
		}
		if len(bs) == 0 {
			t.Uit.Zeg(klaarmaken.NietsBijzonders)
		}
	case klaarmaken.PuntSamen:
		for _, z := range t.k.SamenZinnen(t.Methode) {
			t.Uit.Zeg(z)
		}
	case klaarmaken.PuntCitaten:
		t.leesGezegd(t.k.Citaten())
	}
	return nil
}

// woorden walks by the words about which can be decided.
func (t *klaarmaker) woorden() error {
	ws := t.k.Woorden()
	if len(ws) == 0 {
		t.Uit.Zeg(klaarmaken.NietsGevonden)
	}
	for _, w := range ws {
		door, err := t.woord(w)
		if err != nil || !door {
			return err
		}
	}
	return nil
}

// woord asks about one word; false when the reader wants no more of them.
func (t *klaarmaker) woord(w klaarmaken.Woord) (bool, error) {
	t.Uit.Zeg(woordZin(w))
	for {
		regel, err := t.Lees(namen.WoordVraag+" Lege regel: verder. Een punt: geen woorden meer.", t.opdrachten())
		if err != nil {
			return false, err
		}
		letter, rest, _ := strings.Cut(strings.TrimSpace(regel), " ")
		switch strings.ToLower(letter) {
		case "":
			return true, nil
		case ".":
			return false, nil
		case "h", "houd":
			t.besluit(t.k.Houd(w.Ruw), namen.Blijft)
			return true, nil
		case "v", "verberg":
			t.besluit(t.k.Verberg(w.Ruw), namen.Verborgen)
			return true, nil
		case "r", "rol":
			return true, t.geefRol(w, strings.TrimSpace(rest))
		}
		t.Uit.Zeg("Dat ken ik niet.")
	}
}

// geefRol gives a word a role, and asks for it if it is not there.
func (t *klaarmaker) geefRol(w klaarmaken.Woord, rol string) error {
	rol, ok, err := namen.VraagRol(t.Lijn, w.Ruw.Toon(), rol, namen.NewRollijstMet(nil))
	if err != nil || !ok {
		return err
	}
	wijziging, err := t.k.GeefRol(w.Ruw, rol)
	if err != nil {
		t.Uit.Zeg(namen.GeenRol)
		return nil
	}
	t.besluit(wijziging, namen.RolStaat(rol))
	return nil
}

// besluit writes a decision.
func (t *klaarmaker) besluit(w klaarmaken.Wijziging, zin string) {
	t.schrijf(w)
	t.Uit.Zeg(zin)
}

// banden offers a band for every exact age, household and amount.
func (t *klaarmaker) banden() error {
	bs := t.k.Banden()
	if len(bs) == 0 {
		t.Uit.Zeg(klaarmaken.GeenBanden)
	}
	for i := 0; i < len(bs); {
		b := bs[i]
		regel, err := t.Lees("\""+b.Was.String()+"\" kan \""+b.Wordt+"\" worden. Typ b om dat te nemen. "+
			"Lege regel: laat het staan. Een punt: geen bandbreedtes meer.", t.opdrachten())
		switch r := strings.ToLower(strings.TrimSpace(regel)); {
		case err != nil:
			return err
		case r == ".":
			return nil
		case r == "b" || r == "band":
			t.besluit(t.k.NeemBand(b.Band), namen.BandStaat(b.Wordt))
			i++
		case r == "":
			i++
		default:
			t.Uit.Zeg("Dat ken ik niet.")
		}
	}
	return nil
}
