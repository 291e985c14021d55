package plat

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
)

// deel asks one part of an answer. eerste is the first part of the form: nothing there means the next question, nothing
// in a later part means an answer without that part. It reports whether there is something to go on with.
type deel func(v toets.Vraag, eerste, nogEens bool) (bool, error)

// antwoord asks the parts of an answer one by one and keeps it. nogEens is true when there is an answer already and
// the question was read out before.
func (c *consult) antwoord(v toets.Vraag, nogEens bool) error {
	delen := c.delen(v)
	for i, vraagDeel := range delen {
		verder, err := vraagDeel(v, i == 0, nogEens)
		if err != nil {
			return err
		}
		if !verder {
			return c.slaOver()
		}
		if i < len(delen)-1 {
			c.bewaarTussendoor()
		}
	}
	return c.zeg(v)
}

// delen returns the parts that a question has.
func (c *consult) delen(v toets.Vraag) []deel {
	var uit []deel
	if v.Keuzes != "" && len(c.Methode.Keuzen(v.Keuzes)) > 0 {
		uit = append(uit, c.keusDeel)
	}
	if v.Optie == toets.OptieKies && len(c.g.Stand().Opties()) > 0 {
		uit = append(uit, c.optieDeel)
	}
	if v.Veld != "" {
		uit = append(uit, c.tekstDeel)
	}
	if v.Datum != "" {
		uit = append(uit, c.datumDeel)
	}
	return uit
}

// slaOver leaves the question unanswered, or the answer that was being changed as it was.
func (c *consult) slaOver() error {
	if c.bewerkt != 0 {
		c.bewaar()
		c.uit.zeg("Er is niets veranderd.")
		return errAnders
	}
	return c.naarVolgende()
}

// bewaarTussendoor keeps what was given so far, as the screens do after a pause.
func (c *consult) bewaarTussendoor() {
	if c.bewerkt == 0 && !c.vorm.Leeg() {
		_, w := c.g.Tik(c.vorm)
		c.schrijf(w)
	}
}

// zeg keeps the answer, tells what was masked in it, and offers the hints.
func (c *consult) zeg(v toets.Vraag) error {
	if c.bewerkt != 0 && c.vorm == c.was {
		return c.slaOver()
	}
	beeld, _ := c.g.Tik(c.afgemaakt())
	zeg := func(in gesprek.Invoer) (casus.Wijziging, []anoniem.Vondst, error) {
		if c.bewerkt != 0 {
			return c.g.Wijzig(c.bewerkt, in)
		}
		return c.g.Zeg(in)
	}
	w, vondsten, err := zeg(c.vorm)
	if err != nil {
		c.weiger(err)
		c.bewaar()
		return nil
	}
	rol, gewijzigd := c.vorm.Rol, c.bewerkt != 0
	c.bezig, c.vorm, c.bewerkt = false, gesprek.Invoer{Rol: rol}, 0
	if c.schrijf(w) {
		c.uit.zeg("Bewaard.")
	}
	c.zegMaskers(vondsten)
	c.biedHints(beeld.Hints)
	if !v.Meer && !gewijzigd && v.Veld == "" {
		return c.naarVolgende()
	}
	return nil
}

// afgemaakt is the form with its last word finished, so that nothing is taken for a word that is still being typed.
func (c *consult) afgemaakt() gesprek.Invoer {
	in := c.vorm
	in.Tekst = anoniem.NieuwRuw(in.Tekst.Toon() + "\n")
	return in
}

// zegMaskers names the words that were stored differently, each once.
func (c *consult) zegMaskers(vondsten []anoniem.Vondst) {
	var gezien []string
	twijfel := false
	for _, v := range vondsten {
		r := eenRegel(v.Ruw.Toon()) + " wordt " + v.Label
		if !v.Zeker {
			r += ", voor de zekerheid"
		}
		if !slices.Contains(gezien, r) {
			gezien = append(gezien, r)
			c.uit.zeg(r + ".")
		}
		twijfel = twijfel || !v.Zeker
	}
	if twijfel {
		c.uit.zeg("Is zo'n woord gewoon? Typ .nakijken om het terug te zetten.")
	}
}

// keusDeel asks for a choice of the list.
func (c *consult) keusDeel(v toets.Vraag, eerste, nogEens bool) (bool, error) {
	l := c.keuzelijst(v)
	switch {
	case l.kort() && !nogEens:
		c.toonLijst(l, l.alle)
	case l.kort():
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

// keusVraag is what is asked at a list.
func (c *consult) keusVraag(v toets.Vraag, l *keuzelijst, eerste, nogEens bool) string {
	vraag := "Typ een nummer of een woord."
	switch {
	case l.cijfers():
		vraag = "Typ een getal."
	case !l.kort():
		vraag = "Zoek in " + aantal(len(l.alle), "keuze", "keuzes") + ": typ een woord. Met .keuzes hoor je de lijst."
	case nogEens:
		vraag = "Nog een keuze? " + vraag + " Met .keuzes hoor je de lijst weer."
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

// keuzelijst makes the list of choices of a question. The articles are searched by the legal frame itself, and only what
// is in force on the legal date of the case is offered.
func (c *consult) keuzelijst(v toets.Vraag) *keuzelijst {
	if v.Keuzes != toets.LijstArtikelen {
		return &keuzelijst{alle: c.Methode.Keuzen(v.Keuzes)}
	}
	kader, datum := c.Methode.Kader(), c.g.Casus().Wetsdatum
	return &keuzelijst{
		alle: alsKeuzes(kader.Artikelen(), datum),
		zoek: func(woorden string) []toets.Keuze { return alsKeuzes(kader.Zoek(woorden), datum) },
	}
}

// alsKeuzes turns the articles that are in force on a day into choices.
func alsKeuzes(as []toets.Artikel, datum string) []toets.Keuze {
	var uit []toets.Keuze
	for _, a := range as {
		if a.Geldt(datum) {
			uit = append(uit, toets.Keuze{ID: a.Sleutel(), Label: a.Naam(), Uitleg: a.Zegt})
		}
	}
	return uit
}

// leesRuimte says where room can be found against the obstacle that was chosen.
func (c *consult) leesRuimte(v toets.Vraag) {
	kader := c.Methode.Kader()
	if v.ID != toets.VraagWeg || kader.RuimteZin(c.vorm.Keus) == "" {
		return
	}
	c.uit.zeg("Ruimte: " + kader.RuimteZin(c.vorm.Keus))
	as := kader.Ruimte(c.vorm.Keus)
	for _, a := range as[:min(len(as), 6)] {
		c.uit.punt("- ", a.Naam()+": "+a.Kind+".")
	}
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

// tekstDeel asks for words. Texts that are ready can be picked by number.
func (c *consult) tekstDeel(v toets.Vraag, eerste, nogEens bool) (bool, error) {
	klaar := c.voorzet(v)
	if len(klaar) > 0 && (!nogEens || len(klaar) < len(v.Voorzet)) {
		c.uit.zeg("Dit staat klaar om te kiezen:")
		for i, t := range v.Voorzet {
			if slices.Contains(klaar, t) {
				c.uit.nummer(i+1, zin(t))
			}
		}
	}
	regel, err := c.leesTekst(c.tekstVraag(v, eerste, nogEens, len(klaar) > 0))
	if err != nil {
		return false, err
	}
	if n, geen := strconv.Atoi(regel); geen == nil && n >= 1 && n <= len(v.Voorzet) && slices.Contains(klaar, v.Voorzet[n-1]) {
		regel = v.Voorzet[n-1]
	}
	switch {
	case !leeg(regel):
		c.vorm.Tekst = anoniem.NieuwRuw(regel)
	case regel == "." && eerste:
		return false, nil
	}
	return !eerste || !c.vorm.Tekst.Leeg(), nil
}

// voorzet returns the texts that are ready to pick and were not picked yet.
func (c *consult) voorzet(v toets.Vraag) []string {
	var uit []string
	for _, t := range v.Voorzet {
		if !slices.ContainsFunc(c.antwoorden(), func(a casus.Antwoord) bool { return a.Tekst.String() == t }) {
			uit = append(uit, t)
		}
	}
	return uit
}

// tekstVraag is what is asked at a field for words.
func (c *consult) tekstVraag(v toets.Vraag, eerste, nogEens, voorzet bool) string {
	typ := "Typ je antwoord."
	if voorzet {
		typ = "Typ een nummer, of je eigen woorden."
	}
	switch {
	case !c.vorm.Tekst.Leeg():
		return zin(v.Veld) + " Nu staat er: \"" + c.vorm.Tekst.Toon() + "\". Lege regel: laat dat zo. Of typ iets anders."
	case eerste && nogEens && c.bewerkt == 0:
		typ = "Nog een antwoord? " + strings.Replace(typ, "je antwoord", "het", 1)
	}
	return zin(v.Veld) + " " + typ + " " + c.leegBetekent(eerste)
}

// leesTekst reads words: a line that ends with a backslash goes on in the next one. What was read so far is kept.
func (c *consult) leesTekst(vraag string) (string, error) {
	regel, err := c.lees(vraag, c.opdrachten())
	if err != nil {
		return "", err
	}
	var delen []string
	for {
		deel, meer := strings.CutSuffix(strings.TrimRight(regel, " "), "\\")
		delen = append(delen, strings.TrimSpace(deel))
		if !meer {
			return strings.TrimSpace(strings.Join(delen, "\n")), nil
		}
		c.vorm.Tekst = anoniem.NieuwRuw(strings.Join(delen, "\n"))
		c.bewaarTussendoor()
		if regel, err = c.regel(); err != nil {
			return "", err
		}
	}
}

// datumDeel asks for a date.
func (c *consult) datumDeel(v toets.Vraag, eerste, _ bool) (bool, error) {
	voorstel := c.datumVoorstel(v)
	for {
		regel, err := c.lees(c.datumVraag(v, voorstel, eerste), c.opdrachten())
		if err != nil {
			return false, err
		}
		switch regel = strings.TrimSpace(regel); {
		case regel == "" && voorstel != "":
			c.vorm.Datum = voorstel
			return true, nil
		case leeg(regel) && eerste:
			return false, nil
		case leeg(regel):
			c.vorm.Datum = ""
			return true, nil
		}
		if iso, ok := gesprek.LeesDatum(regel, c.Nu()); ok {
			c.vorm.Datum = iso
			c.uit.zeg("Datum: " + toets.Datum(iso) + ".")
			return true, nil
		}
		c.uit.zeg("Die datum kan ik niet lezen.")
	}
}

// datumVoorstel is the date that stands ready: what the form holds, or the usual term of a terugblik.
func (c *consult) datumVoorstel(v toets.Vraag) string {
	if c.vorm.Datum != "" || v.ID != toets.VraagTerugblik || len(c.antwoorden()) > 0 {
		return c.vorm.Datum
	}
	return c.Nu().AddDate(0, 0, 7*c.Instellingen.TerugblikWeken).Format(time.DateOnly)
}

// datumVraag is what is asked at a field for a date.
func (c *consult) datumVraag(v toets.Vraag, voorstel string, eerste bool) string {
	vraag := v.Datum + " welke dag? Typ bijvoorbeeld 1 december, 1-12-2026 of over 6 weken."
	switch {
	case voorstel != "" && eerste:
		return fmt.Sprintf("%s Lege regel: %s. Een punt: volgende vraag.", vraag, toets.Datum(voorstel))
	case voorstel != "":
		return fmt.Sprintf("%s Lege regel: %s. Een punt: geen datum.", vraag, toets.Datum(voorstel))
	case eerste:
		return vraag + " " + c.leegBetekent(eerste)
	}
	return vraag + " Lege regel: geen datum."
}
