package plat

import (
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/casus/gesprek"
	"oliekan/casus/handout"
	"oliekan/toets"
)

// leesCasus reads a whole case out: per step its questions, and the answers with who gave them.
func (p *plat) leesCasus(cs casus.Casus) {
	p.uit.kop("Titel: " + zin(titelVan(cs.Kop)))
	cs = cs.OmTeTonen()
	p.uit.zeg("Wetten van " + toets.Datum(cs.Wetsdag()) + ".")
	if cs.Oefen {
		p.uit.zeg("Dit is een verzonnen casus om mee te oefenen.")
	}
	for _, zin := range handout.Wetnieuws(cs, p.Methode) {
		p.uit.zeg("Let op. " + zin)
	}
	p.leesStand(cs.Stand())
	p.uit.wit()
	p.uit.zeg(geenBesluit)
}

// leesVerloop reads out everything that was said, in the order of time. What replaces or takes back something says so.
func (p *plat) leesVerloop(cs casus.Casus) {
	p.uit.kop("Verloop van " + aangehaald(cs.Kop) + ".")
	if len(cs.Verloop) == 0 {
		p.uit.zeg("Er is nog niets gezegd.")
	}
	cs = cs.OmTeTonen()
	stand := cs.Stand()
	for _, in := range cs.Verloop {
		v, _ := p.Methode.Vraag(in.Vraag)
		wat := ""
		switch in.Daad {
		case casus.Vervang:
			wat = ", in plaats van nummer " + strconv.Itoa(in.Over)
		case casus.Herroep:
			p.uit.nummer(in.Nr, "Minuut "+strconv.Itoa(in.Minuut)+", "+v.Label+". Nummer "+strconv.Itoa(in.Over)+" is teruggenomen.")
			continue
		}
		p.uit.nummer(in.Nr, "Minuut "+strconv.Itoa(in.Minuut)+", "+v.Label+wat+". "+p.antwoordTekst(stand, casus.Antwoord{Inbreng: in}))
	}
}

// leesStand reads out what was said, step by step.
func (p *plat) leesStand(stand casus.Stand) {
	if len(stand.Alles()) == 0 {
		p.uit.zeg("Er is nog niets gezegd.")
		return
	}
	for _, s := range p.Methode.Stappen() {
		begonnen := false
		for _, v := range s.Vragen {
			as := stand.Bij(v.ID)
			if len(as) > 0 && !begonnen {
				p.uit.kop(stapNaam(s) + ".")
				begonnen = true
			}
			p.leesBij(stand, v, as)
		}
	}
}

// leesBij reads out the answers to one question.
func (p *plat) leesBij(stand casus.Stand, v toets.Vraag, as []casus.Antwoord) {
	if len(as) == 0 {
		return
	}
	p.uit.zeg(v.Label + ":")
	for _, a := range as {
		over := ""
		if o, ok := stand.Antwoord(a.Optie); ok && v.Optie == toets.OptiePer {
			over = "bij \"" + o.Tekst.String() + "\", "
		}
		p.uit.punt("- ", over+p.antwoordTekst(stand, a))
	}
}

// antwoordTekst says an answer: who, which option was picked, the choice, the words and the date.
func (p *plat) antwoordTekst(stand casus.Stand, a casus.Antwoord) string {
	v, _ := p.Methode.Vraag(a.Vraag)
	var delen []string
	if o, ok := stand.Antwoord(a.Optie); ok && v.Optie == toets.OptieKies {
		delen = append(delen, "\""+o.Tekst.String()+"\"")
	}
	delen = append(delen, p.delenTekst(v, a.Keus, a.Tekst.String(), a.Datum)...)
	return p.keuzeNaam(toets.LijstRollen, string(a.Rol)) + ": " + zin(strings.Join(delen, "; "))
}

// inWoorden says what stands in a form.
func (p *plat) inWoorden(v toets.Vraag, in gesprek.Invoer) string {
	return zin(strings.Join(p.delenTekst(v, in.Keus, in.Tekst.Toon(), in.Datum), "; "))
}

// delenTekst says the parts of an answer that are there.
func (p *plat) delenTekst(v toets.Vraag, keus, tekst, datum string) []string {
	var delen []string
	if keus != "" {
		delen = append(delen, p.keuzeNaam(v.Keuzes, keus))
	}
	if strings.TrimSpace(tekst) != "" {
		delen = append(delen, tekst)
	}
	if datum != "" {
		delen = append(delen, toets.Datum(datum))
	}
	return delen
}

// keuzeNaam is the label of a choice; one that the lists no longer know is read out as it was stored.
func (p *plat) keuzeNaam(lijst, id string) string {
	if k, ok := p.Methode.Keuze(lijst, id); ok {
		return k.Label
	}
	return id
}
