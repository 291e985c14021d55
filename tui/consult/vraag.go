package consult

import (
	"fmt"
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/tui/melding"
	"oliekan/tui/namen"
	"oliekan/tui/scherm"
)

// laag is the height in lines below which only the question and the form are drawn.
const laag = 10

// midden lays out the question: what is asked, what was said, and the form.
func (c Consult) midden(breed, hoog int, s *scherm.Styles) scherm.Blad {
	b := scherm.NewBlad()
	if hoog >= laag {
		b.Zet(scherm.Knip(s.Kop.Render(c.g.Stap().Naam()), breed))
	}
	v, ok := c.g.Vraag()
	if !ok {
		c.afronden(&b, breed, s)
		return b
	}
	c.vraagstuk(&b, v, breed, hoog, s)
	c.gezegd(&b, breed, hoog, s)
	c.spreekt(&b, v, breed, s)
	c.formulier(&b, v, breed, hoog, s)
	if c.breed < hulpVanaf {
		if zij := c.zijkant(breed, s); len(zij) > 0 {
			b.Zet("")
			b.Zet(zij...)
		}
	}
	b.Zet(c.voluitRegels(breed, s)...)
	return b
}

// vraagstuk adds the question and its help, the option it is about, and the lock.
func (c Consult) vraagstuk(b *scherm.Blad, v toets.Vraag, breed, hoog int, s *scherm.Styles) {
	b.Zet(scherm.StijlRegels(s.Vet, scherm.Breek(v.Tekst, breed))...)
	if o, ok := c.g.Optie(); ok {
		n, van := c.g.OptieNummer()
		b.Zet(scherm.Knip(s.Accent.Render(fmt.Sprintf("Optie %d van %d: ", n, van))+o.Tekst.String(), breed))
	}
	if hoog >= 14 {
		b.Zet(scherm.StijlRegels(s.Stil, scherm.Breek(v.Hulp, breed))...)
	}
	if reden, dicht := c.app.Methode.Slot(v.Stap, c.g.Stand().Aantallen()); dicht {
		b.Zet(scherm.StijlRegels(s.Let, scherm.Breek("Op slot: "+reden, breed))...)
	}
	if v.Stap == toets.StapJuridisch && hoog >= 16 {
		b.Zet(scherm.StijlRegels(s.Stil, scherm.Breek(c.app.Methode.Kader().Uitgezocht(), breed))...)
	}
	if hoog >= 12 {
		b.Zet("")
	}
}

// gezegd adds what was said at this place, each with who said it.
func (c Consult) gezegd(b *scherm.Blad, breed, hoog int, s *scherm.Styles) {
	as := c.g.Antwoorden()
	if hoog < laag && c.deel != deelAntwoorden {
		return
	}
	for i, a := range as {
		teken, stijl := "  ", s.Tekst
		if c.deel == deelAntwoorden && i == c.cursor {
			teken, stijl = "> ", s.Gekoze
			b.Let()
		}
		if a.Nr == c.bewerkt {
			teken = "* "
		}
		regels := scherm.Breek(c.uitspraak(a), breed-2)
		for j, r := range regels {
			if j > 0 {
				teken = "  "
			}
			b.Doel(scherm.Plek{Soort: "antwoord", Nr: i}, stijl.Render(teken+r))
		}
	}
	if len(as) > 0 {
		b.Zet("")
	}
}

// uitspraak is an answer behind who gave it. What a pair agreed on is of nobody alone.
func (c Consult) uitspraak(a casus.Antwoord) string {
	if a.Vraag.OverAntwoord() {
		return c.antwoordTekst(a)
	}
	return c.rolNaam(a.Rol) + ": " + c.antwoordTekst(a)
}

// antwoordTekst puts choice, text and date of an answer on one line.
func (c Consult) antwoordTekst(a casus.Antwoord) string {
	v, _ := c.app.Methode.Vraag(a.Vraag)
	if v.ID.OverAntwoord() {
		return casus.OverZin(c.app.Methode, c.g.Stand(), a)
	}
	var delen []string
	if o, ok := c.g.Stand().Antwoord(a.Optie); ok && v.Optie == toets.OptieKies {
		delen = append(delen, "\""+o.Tekst.String()+"\"")
	}
	if art, ok := c.app.Methode.Kader().Artikel(a.Keus); ok && v.Keuzes == toets.LijstArtikelen {
		delen = append(delen, art.Naam()+" ("+art.Stand()+")")
	} else if k, ok := c.app.Methode.Keuze(v.Keuzes, a.Keus); ok {
		delen = append(delen, k.Label)
	} else if a.Keus != "" {
		delen = append(delen, c.app.Methode.Label(v.Keuzes, a.Keus))
	}
	if !a.Tekst.Leeg() {
		delen = append(delen, a.Tekst.String())
	}
	if a.Datum != "" {
		delen = append(delen, toets.Datum(a.Datum))
	}
	return strings.Join(delen, " · ")
}

// rolNaam is the word for a role.
func (c Consult) rolNaam(r casus.Rol) string {
	if k, ok := c.app.Methode.Keuze(toets.LijstRollen, string(r)); ok {
		return k.Label
	}
	return string(r)
}

// formulier adds the parts of the form that this question has.
func (c Consult) formulier(b *scherm.Blad, v toets.Vraag, breed, hoog int, s *scherm.Styles) {
	lijst := max(3, min(9, hoog-14))
	if len(c.optie.Keuzes) > 0 {
		b.Zet(scherm.Knip(s.Stil.Render(overOptie), breed))
		van := len(b.Doelen)
		c.optie.Zet(b, breed, 5, c.deel == deelOptie, s)
		hernoem(b, van, "optie")
	}
	if len(c.keus.Keuzes) > 0 {
		c.keus.Zet(b, breed, lijst, c.deel == deelKeus, s)
		if c.deel == deelKeus && hoog >= 20 {
			c.keus.ZetUitleg(b, breed, s)
			b.Zet(c.deelRegels(breed, s)...)
		}
	}
	if v.Veld != "" {
		if hoog >= laag {
			b.Zet(scherm.Knip(s.Stil.Render(v.Veld), breed))
		}
		c.veld(b, c.tekst, deelTekst, "tekst", s)
		c.maskers(b, breed, s)
	}
	if len(c.voorzet.Keuzes) > 0 {
		b.Zet(scherm.Knip(s.Stil.Render("Klaar om te kiezen (tab):"), breed))
		van := len(b.Doelen)
		c.voorzet.Zet(b, breed, 4, c.deel == deelVoorzet, s)
		hernoem(b, van, "voorzet")
	}
	if v.Datum != "" {
		b.Zet(scherm.Knip(s.Stil.Render(v.Datum), breed))
		c.veld(b, c.datum, deelDatum, "datum", s)
	}
	c.zegRegel(b, breed, s)
}

// zegRegel adds the lines of what just happened.
func (c Consult) zegRegel(b *scherm.Blad, breed int, s *scherm.Styles) {
	b.Doel(scherm.Plek{Soort: doelZegt}, c.zegRegels(breed, s)...)
}

// doelZegt marks the lines of what just happened; a click on them does nothing.
const doelZegt = "zegt"

// zegRegels are the lines of what just happened, if anything.
func (c Consult) zegRegels(breed int, s *scherm.Styles) []string {
	if c.zegt == "" {
		return nil
	}
	return scherm.StijlRegels(s.Goed, scherm.Breek(melding.Eerlijk(c.zegt, c.s.Leeg()), breed))
}

// venster returns the lines of the middle column that fit, and below them what would fall outside the window and has to be
// seen: who speaks, and what just happened, since it may answer the key that was just pressed.
func (c Consult) venster(b *scherm.Blad, breed, hoog int, s *scherm.Styles) (regels, onder []string) {
	regels, zegt := b.Venster(hoog), c.zegRegels(breed, s)
	n, spreker := 0, func(d scherm.Plek) bool { return d.Soort == doelRol }
	inBeeld := b.Doelen[b.Van : b.Van+len(regels)]
	for _, d := range inBeeld {
		if d.Soort == doelZegt {
			n++
		}
	}
	if slices.ContainsFunc(b.Doelen, spreker) && !slices.ContainsFunc(inBeeld, spreker) {
		onder = append(onder, c.spreekregel(breed, s))
	}
	if n < len(zegt) {
		onder = append(onder, zegt[:min(len(zegt), max(1, hoog/2))]...)
	}
	if onder == nil {
		return regels, nil
	}
	return b.Venster(max(0, hoog-len(onder))), onder
}

// hernoem gives the lines of a list that was just added their own meaning.
func hernoem(b *scherm.Blad, van int, soort string) {
	for i := van; i < len(b.Doelen); i++ {
		if b.Doelen[i].Soort == "keus" {
			b.Doelen[i].Soort = soort
		}
	}
}

// veld adds a text field and remembers where its cursor is.
func (c Consult) veld(b *scherm.Blad, v scherm.Veld, d deel, soort string, s *scherm.Styles) {
	regels, cur := v.View(s)
	if c.deel == d {
		b.Aandacht = len(b.Regels) + len(regels)
		if cur != nil {
			b.CurX, b.CurY = cur.X, len(b.Regels)+cur.Y
		}
	}
	b.Doel(scherm.Plek{Soort: soort, Nr: 0}, regels...)
}

// maskers names the words that will be stored differently. The text itself is not shown twice.
func (c Consult) maskers(b *scherm.Blad, breed int, s *scherm.Styles) {
	if c.streng {
		b.Zet(scherm.StijlRegels(s.Stil, scherm.Breek(namen.StrengerMet("f2"), breed))...)
	}
	if len(c.opgemerkt.Vondsten) == 0 {
		return
	}
	gezien := map[string]bool{}
	var delen []string
	for _, v := range c.opgemerkt.Vondsten {
		if r := scherm.Wordt(v); !gezien[r] {
			gezien[r] = true
			delen = append(delen, r)
		}
	}
	b.Zet(scherm.StijlRegels(s.Let, scherm.Breek(strings.Join(delen, " · "), breed))...)
}

// afronden lays out the end: what can be done, and that this is advice.
func (c Consult) afronden(b *scherm.Blad, breed int, s *scherm.Styles) {
	b.Zet(scherm.StijlRegels(s.Vet, scherm.Breek(c.g.Stap().Kern, breed))...)
	b.Zet("")
	if c.titelt {
		b.Zet(s.Stil.Render("Titel"))
		c.veld(b, c.tekst, deelTekst, "tekst", s)
		c.maskers(b, breed, s)
		c.zegRegel(b, breed, s)
		return
	}
	for i, p := range afrondkeuzes(c.g) {
		teken, stijl := "  ", s.Tekst
		if i == c.cursor && c.deel == deelLijst {
			teken, stijl = "> ", s.Gekoze
			b.Let()
		}
		regel := stijl.Render(teken + p.tekst)
		if p.reden != "" && breed >= 50 {
			regel += s.Stil.Render("  " + p.reden)
		}
		b.Doel(scherm.Plek{Soort: "punt", Nr: i}, scherm.Knip(regel, breed))
	}
	b.Zet("")
	b.Zet(scherm.StijlRegels(s.Stil, scherm.Breek(gesprek.GeenBesluit, breed))...)
	c.zegRegel(b, breed, s)
}
