package tui

import (
	"fmt"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// laag is the height in lines below which only the question and the form are drawn.
const laag = 10

// midden lays out the question: what is asked, what was said, and the form.
func (c Consult) midden(breed, hoog int, s *Styles) blad {
	b := newBlad()
	if hoog >= laag {
		b.zet(knip(s.Kop.Render(stapNaam(c.g.Stap())), breed))
	}
	v, ok := c.g.Vraag()
	if !ok {
		c.afronden(&b, breed, s)
		return b
	}
	c.vraagstuk(&b, v, breed, hoog, s)
	c.gezegd(&b, breed, hoog, s)
	c.formulier(&b, v, breed, hoog, s)
	if hoog >= laag || c.deel == deelRol {
		c.rollen(&b, breed, hoog, s)
	}
	if c.breed < hulpVanaf {
		if zij := c.zijkant(breed, s); len(zij) > 0 {
			b.zet("")
			b.zet(zij...)
		}
	}
	return b
}

// vraagstuk adds the question and its help, the option it is about, and the lock.
func (c Consult) vraagstuk(b *blad, v toets.Vraag, breed, hoog int, s *Styles) {
	b.zet(stijlRegels(s.Vet, breek(v.Tekst, breed))...)
	if o, ok := c.g.Optie(); ok {
		n, van := c.g.OptieNummer()
		b.zet(knip(s.Accent.Render(fmt.Sprintf("Optie %d van %d: ", n, van))+o.Tekst.String(), breed))
	}
	if hoog >= 14 {
		b.zet(stijlRegels(s.Stil, breek(v.Hulp, breed))...)
	}
	if reden, dicht := c.app.Methode.Slot(v.Stap, c.g.Stand().Aantallen()); dicht {
		b.zet(stijlRegels(s.Let, breek("Op slot: "+reden, breed))...)
	}
	if v.Stap == toets.StapJuridisch && hoog >= 16 {
		b.zet(stijlRegels(s.Stil, breek("Uitgezocht op "+toets.Datum(c.app.Methode.Kader().Datum())+
			". Wat na de datum bij een artikel veranderde, is niet gezien.", breed))...)
	}
	if hoog >= 12 {
		b.zet("")
	}
}

// gezegd adds what was said at this place, each with who said it.
func (c Consult) gezegd(b *blad, breed, hoog int, s *Styles) {
	as := c.g.Antwoorden()
	if hoog < laag && c.deel != deelAntwoorden {
		return
	}
	for i, a := range as {
		teken, stijl := "  ", s.Tekst
		if c.deel == deelAntwoorden && i == c.cursor {
			teken, stijl = "> ", s.Gekoze
			b.let()
		}
		if a.Nr == c.bewerkt {
			teken = "* "
		}
		regels := breek(c.rolNaam(a.Rol)+": "+c.antwoordTekst(a), breed-2)
		for j, r := range regels {
			if j > 0 {
				teken = "  "
			}
			b.doel(doel{"antwoord", i}, stijl.Render(teken+r))
		}
	}
	if len(as) > 0 {
		b.zet("")
	}
}

// antwoordTekst puts choice, text and date of an answer on one line.
func (c Consult) antwoordTekst(a casus.Antwoord) string {
	v, _ := c.app.Methode.Vraag(a.Vraag)
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
func (c Consult) formulier(b *blad, v toets.Vraag, breed, hoog int, s *Styles) {
	lijst := max(3, min(9, hoog-14))
	if len(c.optie.keuzes) > 0 {
		b.zet(knip(s.Stil.Render("Over welke optie gaat het?"), breed))
		van := len(b.doelen)
		c.optie.zet(b, breed, 5, c.deel == deelOptie, s)
		hernoem(b, van, "optie")
	}
	if len(c.keus.keuzes) > 0 {
		c.keus.zet(b, breed, lijst, c.deel == deelKeus, s)
		if c.deel == deelKeus && hoog >= 20 {
			c.keus.zetUitleg(b, breed, s)
		}
	}
	if v.Veld != "" {
		if hoog >= laag {
			b.zet(knip(s.Stil.Render(v.Veld), breed))
		}
		c.veld(b, c.tekst, deelTekst, "tekst", s)
		c.maskers(b, breed, s)
	}
	if len(c.voorzet.keuzes) > 0 {
		b.zet(knip(s.Stil.Render("Klaar om te kiezen (tab):"), breed))
		van := len(b.doelen)
		c.voorzet.zet(b, breed, 4, c.deel == deelVoorzet, s)
		hernoem(b, van, "voorzet")
	}
	if v.Datum != "" {
		b.zet(knip(s.Stil.Render(v.Datum), breed))
		c.veld(b, c.datum, deelDatum, "datum", s)
	}
	c.zegRegel(b, breed, s)
}

// zegRegel adds the lines of what just happened.
func (c Consult) zegRegel(b *blad, breed int, s *Styles) {
	b.doel(doel{soort: doelZegt}, c.zegRegels(breed, s)...)
}

// doelZegt marks the lines of what just happened; a click on them does nothing.
const doelZegt = "zegt"

// zegRegels are the lines of what just happened, if anything.
func (c Consult) zegRegels(breed int, s *Styles) []string {
	if c.zegt == "" {
		return nil
	}
	return stijlRegels(s.Goed, breek(c.zegt, breed))
}

// venster returns the lines of the middle column that fit, and below them what just happened, when that would fall outside
// the window: it may answer the key that was just pressed.
func (c Consult) venster(b *blad, breed, hoog int, s *Styles) (regels, zegt []string) {
	regels, zegt = b.venster(hoog), c.zegRegels(breed, s)
	n := 0
	for _, d := range b.doelen[b.van : b.van+len(regels)] {
		if d.soort == doelZegt {
			n++
		}
	}
	if n == len(zegt) {
		return regels, nil
	}
	zegt = zegt[:min(len(zegt), max(1, hoog/2))]
	return b.venster(max(0, hoog-len(zegt))), zegt
}

// hernoem gives the lines of a list that was just added their own meaning.
func hernoem(b *blad, van int, soort string) {
	for i := van; i < len(b.doelen); i++ {
		if b.doelen[i].soort == "keus" {
			b.doelen[i].soort = soort
		}
	}
}

// veld adds a text field and remembers where its cursor is.
func (c Consult) veld(b *blad, v Veld, d deel, soort string, s *Styles) {
	regels, cur := v.View(s)
	if c.deel == d {
		b.aandacht = len(b.regels) + len(regels)
		if cur != nil {
			b.curX, b.curY = cur.X, len(b.regels)+cur.Y
		}
	}
	b.doel(doel{soort, 0}, regels...)
}

// maskers names the words that will be stored differently. The text itself is not shown twice.
func (c Consult) maskers(b *blad, breed int, s *Styles) {
	if c.beeld.Streng {
		b.zet(stijlRegels(s.Stil, breek("Zonder hoofdletters verberg ik strenger. Kijk met f2 na wat mag blijven.", breed))...)
	}
	if len(c.beeld.Vondsten) == 0 {
		return
	}
	gezien := map[string]bool{}
	var delen []string
	for _, v := range c.beeld.Vondsten {
		if r := wordt(v); !gezien[r] {
			gezien[r] = true
			delen = append(delen, r)
		}
	}
	b.zet(stijlRegels(s.Let, breek(strings.Join(delen, " · "), breed))...)
}

// wordt says what a word becomes: "Annelies → [inwoner]".
func wordt(v anoniem.Vondst) string {
	r := v.Ruw.Toon() + " → " + v.Label
	if !v.Zeker {
		r += "?"
	}
	return r
}

// ruim is the height in lines from which all roles are shown; below it only the one that was chosen.
const ruim = 28

// rollen adds the line with who says this.
func (c Consult) rollen(b *blad, breed, hoog int, s *Styles) {
	var delen []string
	for _, k := range c.app.Methode.Keuzen(toets.LijstRollen) {
		if k.ID == string(c.rol) {
			delen = append(delen, s.Vet.Render("> "+k.Label))
		} else if c.deel == deelRol || breed >= 50 && hoog >= ruim {
			delen = append(delen, s.Stil.Render(k.Label))
		}
	}
	label := s.Stil.Render("Wie zegt dit? ")
	if c.deel == deelRol {
		b.let()
		label = s.Gekoze.Render("> Wie zegt dit? ")
	}
	if hoog >= laag {
		b.zet("")
	}
	b.doel(doel{"rol", 0}, breek(label+strings.Join(delen, "  "), breed)...)
}

// afronden lays out the end: what can be done, and that this is advice.
func (c Consult) afronden(b *blad, breed int, s *Styles) {
	b.zet(stijlRegels(s.Vet, breek(c.g.Stap().Kern, breed))...)
	b.zet("")
	if c.titelt {
		b.zet(s.Stil.Render("Titel"))
		c.veld(b, c.tekst, deelTekst, "tekst", s)
		c.maskers(b, breed, s)
		c.zegRegel(b, breed, s)
		return
	}
	for i, p := range c.punten() {
		teken, stijl := "  ", s.Tekst
		if i == c.cursor && c.deel == deelLijst {
			teken, stijl = "> ", s.Gekoze
			b.let()
		}
		regel := stijl.Render(teken + p.tekst)
		if p.reden != "" && breed >= 50 {
			regel += s.Stil.Render("  " + p.reden)
		}
		b.doel(doel{"punt", i}, knip(regel, breed))
	}
	b.zet("")
	b.zet(stijlRegels(s.Stil, breek("Dit is een advies, geen besluit.", breed))...)
	c.zegRegel(b, breed, s)
}
