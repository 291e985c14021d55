package consult

import (
	"slices"
	"strconv"

	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/gelijk"
	"oliekan/tui/regel"
)

// keusDeel asks for a choice of the list.
func (c *regelconsult) keusDeel(v toets.Vraag, eerste, nogEens bool) (bool, error) {
	if err := c.zoekGelijk(v); err != nil {
		return false, err
	}
	l := c.keuzelijst(v)
	if eerste && !nogEens {
		c.leesSuggesties(v)
	}
	switch {
	case l.Kort() && !nogEens:
		c.ToonLijst(l, l.Alle)
	case v.Keuzes == toets.LijstArtikelen && eerste && !nogEens:
		c.leesVoorgesteld(l)
	case l.Kort(): // it was heard before, so its numbers still count
		l.Nu, l.Tot = l.Alle, len(l.Alle)
	}
	k, getypt, gekozen, err := c.Kies(c.keusVraag(v, l, eerste, nogEens), l, c.opdrachten())
	switch {
	case err != nil:
		return false, err
	case gekozen:
		c.invoer.Keus = k.ID
		c.Uit.Zeg("Gekozen: " + taal.Zin(k.Label))
		c.leesGekozen(v, k)
	case getypt == "." && eerste:
		return false, nil
	}
	return c.invoer.Keus != "", nil
}

// leesSuggesties names the grondwaarden that may fit the effect, and the values of the gemeente itself. The pair chooses.
func (c *regelconsult) leesSuggesties(v toets.Vraag) {
	if v.ID != toets.VraagGrondwaarde {
		return
	}
	if ds := c.g.Gedeeld(); len(ds) > 0 {
		c.Uit.Zeg(watWettenDelen + ":")
		for _, d := range ds {
			c.Uit.Punt("- ", gedeeldZin(d))
		}
	}
	if ss := c.g.Suggesties(); len(ss) > 0 {
		c.Uit.Zeg("Deze passen misschien bij jullie effect. Jullie kiezen zelf:")
		for _, s := range ss {
			c.Uit.Punt("- ", s.Grondwaarde.Label+", door \""+s.Woord+"\".")
		}
	}
	if ks := c.Methode.Keuzen(toets.LijstKernwaarden); len(ks) > 0 {
		c.Uit.Zeg("Leg ook jullie eigen kernwaarden ernaast, met .verdiep: " + taal.Rijtje(labels(ks), "en") + ".")
	}
}

// zoekGelijk looks before the question of the articles which ones equal cases used.
func (c *regelconsult) zoekGelijk(v toets.Vraag) error {
	if v.Keuzes != toets.LijstArtikelen {
		return nil
	}
	gs, err := gelijk.Zoek(c.Ctx, c.DB, c.Methode, c.g.Casus())
	if err != nil {
		return c.Verder(err) // without them the words propose
	}
	c.g.ZetGelijk(gelijk.Artikelen(gs))
	return nil
}

// leesVoorgesteld reads out which articles may carry the option at hand, with why; their numbers count.
func (c *regelconsult) leesVoorgesteld(l *regel.Keuzelijst) {
	if ks := c.g.Voorgesteld(); len(ks) > 0 {
		c.Uit.Zeg("Deze artikelen passen misschien bij deze optie. Jullie kiezen zelf:")
		c.ToonLijst(l, ks)
	}
}

// labels returns the labels of choices.
func labels(ks []toets.Keuze) []string {
	uit := make([]string, len(ks))
	for i, k := range ks {
		uit[i] = k.Label
	}
	return uit
}

// hoorLijst is how the list is heard as a whole.
const hoorLijst = " Met .keuzes hoor je de lijst."

// keusVraag is what is asked at a list.
func (c *regelconsult) keusVraag(v toets.Vraag, l *regel.Keuzelijst, eerste, nogEens bool) string {
	vraag := regel.KiesUit
	switch {
	case l.Cijfers():
		vraag = "Typ een getal."
	case !l.Kort() && l.Tot > 0:
		vraag = "Typ een nummer, of zoek in " + taal.Aantal(len(l.Alle), "keuze", "keuzes") + " met een woord." + hoorLijst
	case !l.Kort():
		vraag = "Zoek in " + taal.Aantal(len(l.Alle), "keuze", "keuzes") + ": typ een woord, of .keuzes voor de lijst."
	case nogEens:
		vraag += hoorLijst
	}
	if nogEens && c.bewerkt == 0 {
		vraag = nogIets(v) + " " + vraag
	}
	if c.invoer.Keus != "" {
		return "Nu gekozen: " + taal.Zin(c.KeuzeNaam(v.Keuzes, c.invoer.Keus)) + " Lege regel: laat dat zo. " + vraag
	}
	return vraag + " " + c.leegBetekent(eerste)
}

// leegBetekent says what an empty line does.
func (c *regelconsult) leegBetekent(eerste bool) string {
	switch {
	case !eerste:
		return "Lege regel: sla dit over."
	case c.bewerkt != 0:
		return "Lege regel: verander niets."
	}
	return "Lege regel: volgende vraag."
}

// keuzelijst makes the list of choices of a question. The articles are searched by the legal frame itself.
func (c *regelconsult) keuzelijst(v toets.Vraag) *regel.Keuzelijst {
	l := &regel.Keuzelijst{Alle: c.g.Keuzen(v)}
	if v.Keuzes == toets.LijstArtikelen {
		l.Zoek, l.Buiten, l.Blad = c.g.ZoekArtikel, c.g.BuitenDatum, regel.BladArtikel
	}
	return l
}

// leesGekozen says of a choice what it brings along: the laws that want the same, the full name of its law, or room.
func (c *regelconsult) leesGekozen(v toets.Vraag, k toets.Keuze) {
	kader, zin := c.Methode.Kader(), ""
	switch {
	case v.ID == toets.VraagGrondwaarde:
		zin = ookIn(kader, k.ID)
	case v.Keuzes == toets.LijstArtikelen:
		zin = kader.Voluit(k.Label, k.Uitleg)
	}
	if zin != "" {
		c.Uit.Zeg(zin)
	}
	c.leesRuimte(v)
}

// leesRuimte says where room can be found against the obstacle that was chosen.
func (c *regelconsult) leesRuimte(v toets.Vraag) {
	kader := c.Methode.Kader()
	if v.ID != toets.VraagWeg || kader.RuimteZin(c.invoer.Keus) == "" {
		return
	}
	c.Uit.Zeg("Ruimte: " + kader.RuimteZin(c.invoer.Keus))
	c.LeesGroepen(c.g.Ruimte(c.invoer.Keus), maxRuimte)
	if zin := kader.Voluit(ruimteNamen(c.g, c.invoer.Keus)...); zin != "" {
		c.Uit.Zeg(zin)
	}
}

// optieDeel asks which option the answer is about.
func (c *regelconsult) optieDeel(_ toets.Vraag, _, _ bool) (bool, error) {
	l := &regel.Keuzelijst{}
	nu := ""
	for i, o := range c.g.Stand().Opties() {
		l.Alle = append(l.Alle, toets.Keuze{ID: "optie " + strconv.Itoa(i+1), Label: o.Tekst.String()})
		if o.Nr == c.invoer.Optie {
			nu = "Nu: " + taal.Zin(o.Tekst.String()) + " Lege regel: laat dat zo. "
		}
	}
	c.Uit.Zeg(overOptie)
	c.ToonLijst(l, l.Alle)
	vraag := nu + regel.KiesUit
	if nu == "" {
		vraag += " Lege regel: geen van deze."
	}
	k, _, gekozen, err := c.Kies(vraag, l, c.opdrachten())
	if gekozen {
		i := slices.IndexFunc(l.Alle, func(x toets.Keuze) bool { return x.ID == k.ID })
		c.invoer.Optie = c.g.Stand().Opties()[i].Nr
		c.Uit.Zeg("Gekozen: " + taal.Zin(k.Label))
	}
	return true, err
}
