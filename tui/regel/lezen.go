package regel

import (
	"slices"
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/casus/handout"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/melding"
)

// ZegMaskers names the words that were stored differently, each once, and reports whether there was doubt about one.
func (p *Lijn) ZegMaskers(vondsten []anoniem.Vondst) (twijfel bool) {
	var gezien []string
	for _, v := range vondsten {
		r := EenRegel(v.Ruw.Toon()) + " wordt " + v.Label
		if !v.Zeker {
			r += ", voor de zekerheid"
		}
		if !slices.Contains(gezien, r) {
			gezien = append(gezien, r)
			p.Uit.Zeg(r + ".")
		}
		twijfel = twijfel || !v.Zeker
	}
	return twijfel
}

// LeesCasus reads a whole case out: per step its questions, and the answers with who gave them.
func (p *Lijn) LeesCasus(cs casus.Casus) {
	p.Uit.Kop("Titel: " + taal.Zin(cs.Kop.Opschrift()))
	cs = cs.OmTeTonen()
	p.Uit.Zeg("Wetten van " + toets.Datum(cs.Wetsdag()) + ".")
	if cs.Oefen {
		p.Uit.Zeg(melding.Verzonnen)
	}
	for _, zin := range handout.Wetnieuws(cs, p.Methode) {
		p.Uit.Zeg("Let op. " + zin)
	}
	p.LeesStand(cs.Stand())
	p.Uit.Wit()
	p.Uit.Zeg(gesprek.GeenBesluit)
}

// LeesVerloop reads out everything that was said, in the order of time. What replaces or takes back something says so.
func (p *Lijn) LeesVerloop(cs casus.Casus) {
	p.Uit.Kop("Verloop van " + cs.Kop.Aangehaald() + ".")
	if len(cs.Verloop) == 0 {
		p.Uit.Zeg(melding.NietsGezegd)
	}
	cs = cs.OmTeTonen()
	nu := cs.Stand()
	for _, in := range cs.Verloop {
		stand := nu
		v, _ := p.Methode.Vraag(in.Vraag)
		wat := ""
		switch in.Daad {
		case casus.Vervang:
			wat = ", in plaats van nummer " + strconv.Itoa(in.Over)
		case casus.Herroep:
			p.Uit.Nummer(in.Nr, "Minuut "+strconv.Itoa(in.Minuut)+", "+v.Label+". Nummer "+strconv.Itoa(in.Over)+" is teruggenomen.")
			continue
		}
		if v.ID.OverAntwoord() {
			stand = cs.Tot(in.Nr).Stand()
		}
		p.Uit.Nummer(in.Nr, "Minuut "+strconv.Itoa(in.Minuut)+", "+v.Label+wat+". "+p.AntwoordTekst(stand, casus.Antwoord{Inbreng: in}))
	}
}

// LeesStand reads out what was said, step by step.
func (p *Lijn) LeesStand(stand casus.Stand) {
	if len(stand.Alles()) == 0 {
		p.Uit.Zeg(melding.NietsGezegd)
		return
	}
	for _, s := range p.Methode.Stappen() {
		begonnen := false
		for _, v := range s.Vragen {
			as := stand.Bij(v.ID)
			if len(as) > 0 && !begonnen {
				p.Uit.Kop(s.Voluit() + ".")
				begonnen = true
			}
			p.leesBij(stand, v, as)
		}
	}
}

// leesBij reads out the answers to one question.
func (p *Lijn) leesBij(stand casus.Stand, v toets.Vraag, as []casus.Antwoord) {
	if len(as) == 0 {
		return
	}
	p.Uit.Zeg(v.Label + ":")
	for _, a := range as {
		over := ""
		if o, ok := stand.Antwoord(a.Optie); ok && v.Optie == toets.OptiePer {
			over = "bij \"" + o.Tekst.String() + "\", "
		}
		if stand.Samen(v.ID).IsAnder(a) {
			over += "anders gezien door "
		}
		p.Uit.Punt("- ", over+p.AntwoordTekst(stand, a))
	}
}

// AntwoordTekst says an answer: who, which option was picked, the choice, the words and the date.
func (p *Lijn) AntwoordTekst(stand casus.Stand, a casus.Antwoord) string {
	v, _ := p.Methode.Vraag(a.Vraag)
	if v.ID.OverAntwoord() {
		return taal.Zin(casus.OverZin(p.Methode, stand, a))
	}
	var delen []string
	if o, ok := stand.Antwoord(a.Optie); ok && v.Optie == toets.OptieKies {
		delen = append(delen, "\""+o.Tekst.String()+"\"")
	}
	delen = append(delen, p.delenTekst(v, a.Keus, a.Tekst.String(), a.Datum)...)
	return p.KeuzeNaam(toets.LijstRollen, string(a.Rol)) + ": " + taal.Zin(strings.Join(delen, "; "))
}

// InWoorden says what stands in a form.
func (p *Lijn) InWoorden(v toets.Vraag, in gesprek.Invoer) string {
	return taal.Zin(strings.Join(p.delenTekst(v, in.Keus, in.Tekst.Toon(), in.Datum), "; "))
}

// delenTekst says the parts of an answer that are there.
func (p *Lijn) delenTekst(v toets.Vraag, keus, tekst, datum string) []string {
	var delen []string
	if keus != "" {
		delen = append(delen, p.KeuzeNaam(v.Keuzes, keus))
	}
	if strings.TrimSpace(tekst) != "" {
		delen = append(delen, tekst)
	}
	if datum != "" {
		delen = append(delen, toets.Datum(datum))
	}
	return delen
}

// KeuzeNaam is the label of a choice; one that the lists no longer know is read out as it was stored.
func (p *Lijn) KeuzeNaam(lijst, id string) string {
	return p.Methode.Label(lijst, id)
}

// OpenVerwijzing finds a case by what a list showed of it.
func (p *Lijn) OpenVerwijzing(verwijzing string, doe func(casus.ID) error) error {
	id, err := p.DB.Vind(p.Ctx, verwijzing)
	if err != nil {
		return p.Verder(err)
	}
	return doe(id)
}

// CasusKeuze is a case in a list: its title, its short code or the beginning of its id, and how far it is.
func CasusKeuze(k casus.Kop) toets.Keuze {
	soort := string(k.Staat)
	if k.Oefen {
		soort = "oefencasus"
	}
	verwijzing := k.Code
	if verwijzing == "" {
		verwijzing = strings.ToLower(string(k.ID))
	}
	return toets.Keuze{ID: verwijzing, Label: k.Opschrift(), Uitleg: soort + ", " + k.Verwijzing() + "."}
}
