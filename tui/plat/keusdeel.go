package plat

import (
	"slices"
	"strconv"

	"oliekan/toets"
)

// keusDeel asks for a choice of the list.
func (c *consult) keusDeel(v toets.Vraag, eerste, nogEens bool) (bool, error) {
	l := c.keuzelijst(v)
	if eerste && !nogEens {
		c.leesSuggesties(v)
	}
	switch {
	case l.kort() && !nogEens:
		c.toonLijst(l, l.alle)
	case l.kort(): // it was heard before, so its numbers still count
		l.nu, l.tot = l.alle, len(l.alle)
	}
	k, regel, gekozen, err := c.kies(c.keusVraag(v, l, eerste, nogEens), l, c.opdrachten())
	switch {
	case err != nil:
		return false, err
	case gekozen:
		c.vorm.Keus = k.ID
		c.uit.zeg("Gekozen: " + zin(k.Label))
		c.leesRuimte(v)
	case regel == "." && eerste:
		return false, nil
	}
	return c.vorm.Keus != "", nil
}

// leesSuggesties names the grondwaarden that may fit the effect, and the values of the gemeente itself. The pair chooses.
func (c *consult) leesSuggesties(v toets.Vraag) {
	if v.ID != toets.VraagGrondwaarde {
		return
	}
	if ss := c.g.Suggesties(); len(ss) > 0 {
		c.uit.zeg("Deze passen misschien bij jullie effect. Jullie kiezen zelf:")
		for _, s := range ss {
			c.uit.punt("- ", s.Grondwaarde.Label+", door \""+s.Woord+"\".")
		}
	}
	if ks := c.Methode.Keuzen(toets.LijstKernwaarden); len(ks) > 0 {
		c.uit.zeg("Leg ook jullie eigen kernwaarden ernaast, met .verdiep: " + rijtje(labels(ks), "en") + ".")
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

// keusVraag is what is asked at a list.
func (c *consult) keusVraag(v toets.Vraag, l *keuzelijst, eerste, nogEens bool) string {
	vraag := "Typ een nummer of een woord."
	switch {
	case l.cijfers():
		vraag = "Typ een getal."
	case !l.kort():
		vraag = "Zoek in " + aantal(len(l.alle), "keuze", "keuzes") + ": typ een woord, of .keuzes voor de lijst."
	case nogEens:
		vraag += " Met .keuzes hoor je de lijst."
	}
	if nogEens && c.bewerkt == 0 {
		vraag = nogIets(v) + " " + vraag
	}
	if c.vorm.Keus != "" {
		return "Nu gekozen: " + zin(c.keuzeNaam(v.Keuzes, c.vorm.Keus)) + " Lege regel: laat dat zo. " + vraag
	}
	return vraag + " " + c.leegBetekent(eerste)
}

// leegBetekent says what an empty line does.
func (c *consult) leegBetekent(eerste bool) string {
	switch {
	case !eerste:
		return "Lege regel: sla dit over."
	case c.bewerkt != 0:
		return "Lege regel: verander niets."
	}
	return "Lege regel: volgende vraag."
}

// keuzelijst makes the list of choices of a question. The articles are searched by the legal frame itself.
func (c *consult) keuzelijst(v toets.Vraag) *keuzelijst {
	l := &keuzelijst{alle: c.g.Keuzen(v)}
	if v.Keuzes == toets.LijstArtikelen {
		l.zoek, l.buiten, l.blad = c.g.ZoekArtikel, c.g.BuitenDatum, bladArtikel
	}
	return l
}

// leesRuimte says where room can be found against the obstacle that was chosen.
func (c *consult) leesRuimte(v toets.Vraag) {
	kader := c.Methode.Kader()
	if v.ID != toets.VraagWeg || kader.RuimteZin(c.vorm.Keus) == "" {
		return
	}
	c.uit.zeg("Ruimte: " + kader.RuimteZin(c.vorm.Keus))
	c.leesGroepen(c.g.Ruimte(c.vorm.Keus), maxRuimte)
}

// optieDeel asks which option the answer is about.
func (c *consult) optieDeel(_ toets.Vraag, _, _ bool) (bool, error) {
	l := &keuzelijst{}
	nu := ""
	for i, o := range c.g.Stand().Opties() {
		l.alle = append(l.alle, toets.Keuze{ID: "optie " + strconv.Itoa(i+1), Label: o.Tekst.String()})
		if o.Nr == c.vorm.Optie {
			nu = "Nu: " + zin(o.Tekst.String()) + " Lege regel: laat dat zo. "
		}
	}
	c.uit.zeg("Over welke optie gaat het?")
	c.toonLijst(l, l.alle)
	vraag := nu + "Typ een nummer of een woord."
	if nu == "" {
		vraag += " Lege regel: geen van deze."
	}
	k, _, gekozen, err := c.kies(vraag, l, c.opdrachten())
	if gekozen {
		i := slices.IndexFunc(l.alle, func(x toets.Keuze) bool { return x.ID == k.ID })
		c.vorm.Optie = c.g.Stand().Opties()[i].Nr
		c.uit.zeg("Gekozen: " + zin(k.Label))
	}
	return true, err
}
