package consult

import (
	"errors"
	"fmt"
	"slices"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/melding"
	"oliekan/tui/scherm"

	tea "charm.land/bubbletea/v2"
)

// deel is a part of the form of one question.
type deel int

// The parts, in the order in which tab goes round.
const (
	deelGeen deel = iota // no field has the keys
	deelOptie
	deelKeus
	deelTekst
	deelVoorzet
	deelDatum
	deelRol // the list of who speaks, on one key and not on the round of tab
	deelAntwoorden
	deelLijst // the list of Afronden
)

// delen returns the parts that the present question has.
func (c Consult) delen() []deel {
	v, ok := c.g.Vraag()
	if !ok {
		if c.titelt {
			return []deel{deelTekst}
		}
		return []deel{deelLijst}
	}
	var uit []deel
	if len(c.optie.Keuzes) > 0 {
		uit = append(uit, deelOptie)
	}
	if len(c.keus.Keuzes) > 0 {
		uit = append(uit, deelKeus)
	}
	if v.Veld != "" {
		uit = append(uit, deelTekst)
	}
	if len(c.voorzet.Keuzes) > 0 {
		uit = append(uit, deelVoorzet)
	}
	if v.Datum != "" {
		uit = append(uit, deelDatum)
	}
	if len(c.g.Antwoorden()) > 0 {
		uit = append(uit, deelAntwoorden)
	}
	return uit
}

// invoer collects what stands in the form.
func (c Consult) invoer() gesprek.Invoer {
	in := gesprek.Invoer{Rol: c.rol, Keus: c.keus.Keus, Tekst: c.tekst.Ruw(), Over: c.bewerkt}
	if c.optie.Keus != "" {
		_, _ = fmt.Sscan(c.optie.Keus, &in.Optie)
	}
	if iso, ok := gesprek.LeesDatum(c.datum.Ruw().Toon(), c.app.Nu()); ok {
		in.Datum = iso
	}
	return in
}

// vul lays out an empty form for the present place, with the concept that was kept there.
func (c Consult) vul() Consult {
	c.bewerkt, c.titelt, c.opgemerkt, c.streng, c.cursor = 0, false, gesprek.Opgemerkt{}, false, 0
	c.keus, c.optie, c.voorzet = scherm.Kiezer{}, scherm.Kiezer{}, scherm.Kiezer{}
	c.tekst.Zet("")
	c.datum.Zet("")
	v, ok := c.g.Vraag()
	if !ok {
		return c.focus(deelLijst)
	}
	if c.rol = gesprek.RolBij(v.ID); c.spreker != "" {
		c.rol = c.spreker
	}
	c.keus = c.kiezerVoor(v)
	if c.optie = c.optieKiezer(v); c.optie.Klaar {
		c.keus.Klaar = false // it stands at the first list
	}
	c.voorzet = c.voorzetKiezer()
	if d := c.g.DatumVoorstel(v, c.app.Instellingen.TerugblikWeken); d != "" {
		c.datum.Zet(toets.Datum(d))
	}
	if k, er := c.g.Concept(); er {
		c = c.laad(casus.Inbreng{Rol: k.Rol, Keus: k.Keus, Tekst: k.Tekst, Datum: k.Datum, Optie: k.Optie})
		c.bewerkt = k.Over
		if !k.Tekst.Leeg() && slices.Contains(c.delen(), deelTekst) {
			return c.focus(deelTekst).meet() // there the pair was typing
		}
	}
	return c.focus(c.delen()[0]).meet()
}

// laad puts an answer or a concept in the form.
func (c Consult) laad(in casus.Inbreng) Consult {
	c.rol, c.keus.Keus = in.Rol, in.Keus
	c.keus.Klaar = false
	if i := slices.IndexFunc(c.keus.Keuzes, func(k toets.Keuze) bool { return k.ID == in.Keus }); i >= 0 {
		c.keus.Cursor = i
	}
	if in.Optie != 0 && len(c.optie.Keuzes) > 0 {
		c.optie.Keus = fmt.Sprint(in.Optie)
	}
	c.tekst.Zet(in.Tekst.String())
	if in.Datum != "" {
		c.datum.Zet(datumTekst(in.Datum))
	}
	return c
}

// datumTekst is a date as it stands in its field.
func datumTekst(iso string) string {
	if iso == "" {
		return ""
	}
	return toets.Datum(iso)
}

// kiezerVoor makes the list of choices of a question. The articles are searched by the legal frame itself.
func (c Consult) kiezerVoor(v toets.Vraag) scherm.Kiezer {
	k := scherm.Kiezer{Klaar: len(c.g.Antwoorden()) > 0}
	if v.Keuzes == "" {
		return k
	}
	k.Keuzes = c.g.Keuzen(v)
	if v.Keuzes == toets.LijstArtikelen {
		k.Zoek, k.Buiten = c.g.ZoekArtikel, c.g.BuitenDatum
	}
	return k
}

// optieKiezer lists the options where the question is about one that the pair picks.
func (c Consult) optieKiezer(v toets.Vraag) scherm.Kiezer {
	var k scherm.Kiezer
	if v.Optie != toets.OptieKies {
		return k
	}
	for _, o := range c.g.Stand().Opties() {
		k.Keuzes = append(k.Keuzes, toets.Keuze{ID: fmt.Sprint(o.Nr), Label: o.Tekst.String()})
	}
	k.Klaar = len(k.Keuzes) > 0 && len(c.g.Antwoorden()) > 0
	return k
}

// voorzetKiezer lists the texts that are ready to pick.
func (c Consult) voorzetKiezer() scherm.Kiezer {
	var k scherm.Kiezer
	for _, t := range c.g.Voorzet() {
		k.Keuzes = append(k.Keuzes, toets.Keuze{ID: t, Label: t})
	}
	if begin := c.g.Begin(); begin != "" {
		k.Keuzes = append(k.Keuzes, beginKeuze(begin))
	}
	return k
}

// typ passes a key or a paste to the field that has the keys, and looks at what stands there.
func (c Consult) typ(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	var cmd tea.Cmd
	switch c.deel {
	case deelTekst:
		c.tekst, cmd = c.tekst.Update(msg)
	case deelDatum:
		c.datum, cmd = c.datum.Update(msg)
	default:
		return c, nil
	}
	c.zegt = ""
	c, tik := c.kijk()
	return c, tea.Batch(cmd, tik)
}

// kijk refreshes hints and masks for what stands in the form, and saves it after a pause.
func (c Consult) kijk() (Consult, tea.Cmd) {
	var w casus.Wijziging
	if c.titelt {
		c.opgemerkt, w = c.g.TikTitel(c.tekst.Ruw())
	} else {
		c.opgemerkt, w = c.g.Tik(c.invoer())
	}
	c.streng = c.opgemerkt.Streng && (c.streng || c.g.MeldStreng(c.opgemerkt)) // said once in a consult, as long as this answer is typed
	if c.opgemerkt.Fout != nil {
		return c.weiger(c.opgemerkt.Fout), nil // what was kept before stays
	}
	c.s.Concept(w)
	c.tik++
	return c, scherm.Pauzeren(c.g.Casus().ID, c.tik)
}

// stuur is enter in the last part: it keeps what stands there, or goes on when nothing does.
func (c Consult) stuur() (scherm.Screen, tea.Cmd) {
	in := c.invoer()
	if !c.datum.Leeg() && in.Datum == "" {
		c.zegt = melding.Van(gesprek.ErrDatum)
		return c.focus(deelDatum), nil
	}
	if in.Leeg() && in.Over == 0 {
		return c.ga(c.g.Volgende)
	}
	w, vondsten, err := c.zeg(in)
	if err != nil {
		return c.weiger(err), nil
	}
	cmd := c.schrijf(w)
	v, _ := c.g.Vraag()
	klaar := !v.Meer && c.bewerkt == 0 && v.Veld == ""
	c.bewerkt = 0
	c = c.vul()
	c.zegt = bewaardZin(vondsten)
	if klaar {
		s, volgende := c.ga(c.g.Volgende)
		return s, tea.Batch(cmd, volgende)
	}
	return c, cmd
}

// zeg adds the answer, or changes the one that was picked.
func (c Consult) zeg(in gesprek.Invoer) (casus.Wijziging, []anoniem.Vondst, error) {
	if c.bewerkt != 0 {
		return c.g.Wijzig(c.bewerkt, in)
	}
	return c.g.Zeg(in)
}

// bewaardZin says that an answer was kept, and what was masked in it.
func bewaardZin(vondsten []anoniem.Vondst) string {
	if len(vondsten) == 0 {
		return "Bewaard. Enter: volgende vraag. Ziet een ander het anders? Kies met f9 wie het zegt."
	}
	return "Bewaard, met " + taal.Aantal(len(vondsten), "woord", "woorden") + " verborgen. Enter: volgende vraag."
}

// weiger says why an answer cannot be kept; everything stays in the form.
func (c Consult) weiger(err error) Consult {
	c.zegt = melding.Van(err)
	switch {
	case errors.Is(err, anoniem.ErrStuk):
		c.opgemerkt.Fout = err
	case errors.Is(err, gesprek.ErrKeus):
		return c.focus(deelKeus)
	case errors.Is(err, gesprek.ErrWoorden):
		return c.focus(deelTekst)
	case errors.Is(err, gesprek.ErrDatum):
		return c.focus(deelDatum)
	}
	return c
}

// ga leaves the field, moves, and lays out the new question.
func (c Consult) ga(beweeg func() casus.Wijziging) (scherm.Screen, tea.Cmd) {
	c, ok := c.verlaat()
	if !ok {
		return c, nil
	}
	cmd := c.schrijf(beweeg())
	c = c.vul()
	c.zegt = ""
	return c, cmd
}

// verlaat keeps what stands in the form; from now on it shows the masked text. It is false when that text cannot be masked:
// then it stays in the field and says so, and nothing may take its place.
func (c Consult) verlaat() (Consult, bool) {
	w, t, err := c.houd()
	if err != nil {
		return c.weiger(err), false
	}
	c.s.Voeg(w)
	c.tekst.Zet(t.String())
	c.opgemerkt = gesprek.Opgemerkt{}
	return c, true
}

// houd keeps what stands in the form, and returns its masked text; anoniem.ErrStuk when there is none.
func (c Consult) houd() (casus.Wijziging, anoniem.Tekst, error) {
	if c.titelt {
		return c.g.VerlaatTitel(c.tekst.Ruw())
	}
	return c.g.Verlaat(c.invoer())
}

// focus gives a part the keys.
func (c Consult) focus(d deel) Consult {
	c.deel = d
	c.tekst.Blur()
	c.datum.Blur()
	switch d {
	case deelTekst:
		c.tekst.Focus()
	case deelDatum:
		c.datum.Focus()
	case deelAntwoorden:
		c.cursor = min(c.cursor, max(0, len(c.g.Antwoorden())-1))
	}
	return c
}
