package spelen

import (
	"oliekan/casus/training"
	"oliekan/toets/taal"
	"oliekan/tui/melding"
	"oliekan/tui/naspelen"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// keusdoel says what is being picked from a list.
type keusdoel int

// What can be picked.
const (
	kiestNiets keusdoel = iota
	kiestArtikel
	kiestWaarde // which grondwaarde an own choice serves
)

// meet gives the field its size.
func (t Spelen) meet() Spelen {
	if t.breed > 0 {
		hoog := 4
		if t.hoog < 14 {
			hoog = 2
		}
		t.veld.Maat(min(t.breed-4, scherm.KlaarBreed), hoog)
	}
	return t
}

// naarVeld opens a field, unless another one holds half a text: then that comes first.
func (t Spelen) naarVeld(v training.Veld) (scherm.Screen, tea.Cmd) {
	if err := kan(t.spel, v); err != nil {
		t.zegt = melding.Van(err)
		return t, nil
	}
	if h := t.spel.Training().Half; h.Veld != v {
		if t, half := t.half(); half {
			return t, nil
		}
	}
	t.zegt = ""
	return t.opent(v).metVraag(), nil
}

// metVraag brings the question into view where an answer to it is typed.
func (t Spelen) metVraag() Spelen {
	p, hoog := t.pagina(t.breed, &scherm.Styles{}), t.hoogte()
	regel, ok := p.koppen[naspelen.BlokVraag]
	if _, einde := p.koppen[naspelen.BlokNaast]; !ok || einde || t.beamer {
		return t.opPagina()
	}
	if van := t.klem(t.van, p, hoog); regel < van || regel+3 > van+hoog {
		t.van = regel
	}
	return t.opPagina()
}

// opent gives a field the keys, with what was being typed in it.
func (t Spelen) opent(v training.Veld) Spelen {
	t.invoer, t.masker = v, nil
	t.veld.Zet(t.spel.InVeld(v).String())
	t.veld.Focus()
	return t.meet()
}

// sluitVeld takes the keys away from the field. What was typed is kept: true says that there is something.
func (t Spelen) sluitVeld() (Spelen, tea.Cmd, bool) {
	u := t.spel.Verlaat(t.invoer, t.veld.Ruw())
	t.invoer, t.masker = "", nil
	t.veld.Zet("")
	t.veld.Blur()
	return t, t.bewaar(), !u.Leeg()
}

// half opens the field in which half a text stands, and says so; false if there is none.
func (t Spelen) half() (Spelen, bool) {
	h := t.spel.Training().Half
	if t.spel.InVeld(h.Veld).Leeg() {
		return t, false
	}
	if t.invoer != h.Veld {
		t = t.opent(h.Veld)
	}
	t.zegt = naspelen.HalveTekst
	return t.inBeeld(), true
}

// veldKey types. Enter keeps the text and waits for another; with an empty field it is done.
func (t Spelen) veldKey(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	switch {
	case key.Matches(msg, t.keys.Ongedaan):
		if !t.veld.Ongedaan() {
			return t, nil
		}
		return t.kijk()
	case key.Matches(msg, t.keys.Esc), key.Matches(msg, t.keys.Enter) && t.veld.Leeg():
		t, cmd, half := t.sluitVeld()
		if t.zegt = ""; half {
			t.zegt = "De halve tekst is bewaard. Je kunt hem later afmaken."
		}
		return t.inBeeld(), cmd
	case key.Matches(msg, t.keys.Volgende, t.keys.Vorige):
		return t.uitVeld(msg)
	case !key.Matches(msg, t.keys.Enter):
		return t.typ(msg)
	}
	return t.zeg()
}

// uitVeld leaves the field for another part, when nothing stands in it.
func (t Spelen) uitVeld(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	if !t.veld.Leeg() {
		t.zegt = naspelen.HalveTekst
		return t, nil
	}
	t, _, _ = t.sluitVeld()
	return t.key(msg)
}

// typ passes a key or a paste to the field, looks at what stands there, and saves it after a pause.
func (t Spelen) typ(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	if t.invoer == "" {
		return t, nil
	}
	t.zegt = ""
	var cmd tea.Cmd
	t.veld, cmd = t.veld.Update(msg)
	s, later := t.kijk()
	return s, tea.Batch(cmd, later)
}

// kijk refreshes the masks for what stands in the field, and saves it after a pause.
func (t Spelen) kijk() (scherm.Screen, tea.Cmd) {
	t.masker = t.spel.Tik(t.invoer, t.veld.Ruw())
	t, later := t.naPauze()
	return t, later
}

// zeg takes what stands in the field.
func (t Spelen) zeg() (scherm.Screen, tea.Cmd) {
	vondsten, err := t.spel.Zeg(t.invoer, t.veld.Ruw())
	if err != nil {
		t.zegt = melding.Van(err)
		return t, nil
	}
	t.zegt = "Bewaard."
	if len(vondsten) > 0 {
		t.zegt = "Bewaard, met " + taal.Aantal(len(vondsten), "woord", "woorden") + " verborgen."
	}
	t.veld.Zet("")
	t.masker = nil
	if t.invoer == training.VeldOptie {
		t.invoer = ""
		t.veld.Blur()
		return t.naarWaarde(len(t.spel.Beeld().Eigen) - 1), t.bewaar()
	}
	t.zegt += " Nog een? Klaar: enter zonder tekst."
	return t.inBeeld(), t.bewaar()
}

// naarArtikel opens the list of articles.
func (t Spelen) naarArtikel() (scherm.Screen, tea.Cmd) {
	if err := kanTaak(t.spel, training.TaakArtikelen); err != nil {
		t.zegt = melding.Van(err)
		return t, nil
	}
	t.kiest, t.kies = kiestArtikel, scherm.Kiezer{Keuzes: t.spel.Artikelen(""), Zoek: t.spel.Artikelen}
	return t, nil
}

// naarWaarde opens the list of grondwaarden for own choice i.
func (t Spelen) naarWaarde(i int) Spelen {
	t.kiest, t.eigen = kiestWaarde, i
	t.kies = scherm.Kiezer{Keuzes: t.spel.Waarden(i)}
	if es := t.spel.Training().Delen[t.spel.Training().Plek].Eigen; i >= 0 && i < len(es) {
		t.kies.Keus = es[i].Grondwaarde
	}
	return t
}

// kiesKey picks from the list; esc leaves it without.
func (t Spelen) kiesKey(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	switch {
	case key.Matches(msg, t.keys.Esc):
		t.kiest = kiestNiets
		return t.inBeeld(), nil
	case key.Matches(msg, t.keys.Enter):
		return t.gekozen()
	case msg.Code == tea.KeyUp:
		t.kies.Schuif(-1)
	case msg.Code == tea.KeyDown:
		t.kies.Schuif(1)
	default:
		t.kies.Typ(msg)
	}
	return t, nil
}

// gekozen takes the line under the cursor of the list. After an article comes the grondwaarde that it serves.
func (t Spelen) gekozen() (scherm.Screen, tea.Cmd) {
	k, ok := t.kies.Onder()
	if !ok {
		return t, nil
	}
	if t.kiest == kiestWaarde {
		t.kiest = kiestNiets
		return t.gedaan("Bewaard: "+k.Label+".", t.spel.Dient(t.eigen, k.ID))
	}
	t.kiest = kiestNiets
	if err := t.spel.KiesArtikel(k.ID, ""); err != nil {
		t.zegt = melding.Van(err)
		return t, nil
	}
	for i, e := range t.spel.Training().Delen[t.spel.Training().Plek].Eigen {
		if e.Artikel == k.ID {
			t = t.naarWaarde(i)
		}
	}
	return t, t.bewaar()
}

// kiesVraag is what is asked above the list.
func (t Spelen) kiesVraag() string {
	if t.kiest == kiestArtikel {
		return welkArtikel + " Typ om te zoeken."
	}
	return welkeWaarde + " Met esc sla je dit over."
}
