package plat

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"oliekan/toets"
)

// wetten searches in the legal frame until an empty line.
func (p *plat) wetten() error {
	p.uit.kop("Wetten. Nagekeken tot " + toets.Datum(p.Methode.Kader().Datum()) + "; latere wijzigingen zijn niet gezien.")
	p.uit.zeg("Dit zijn onze woorden. De tekst van de wet gaat altijd voor: lees die na voordat je hem gebruikt.")
	os := append(opdrachten{
		{"wetten", "", "", "welke wetten er zijn", p.leesWetten},
		{"grondwaarden", "g", "WET", "waarom een wet er is", p.leesGrondwaarden},
		{"rechtspraak", "rp", "WOORDEN", "uitspraken van rechters", p.leesRechtspraak},
		{"ruimte", "", "BELEMMERING", "wat ruimte geeft bij een belemmering", p.leesRuimteBij},
	}, p.overal()...)
	for {
		regel, err := p.lees("Typ woorden om te zoeken, zoals bijzondere bijstand of Pw 35. Typ .wetten, .grondwaarden, "+
			".rechtspraak of .ruimte om te horen wat er is. Lege regel: terug naar het menu.", os)
		if err != nil || leeg(regel) {
			return err
		}
		p.leesArtikelen(regel, p.vandaag())
	}
}

// vandaag is the day of today, as "2026-11-21".
func (p *plat) vandaag() string { return p.Nu().Format(time.DateOnly) }

// leesWetten names the laws of the frame.
func (p *plat) leesWetten(string) error {
	for _, w := range p.Methode.Kader().Wetten() {
		p.uit.punt("- ", w.Afkorting+": "+zin(w.Titel))
	}
	return nil
}

// leesGrondwaarden says why a law is there, or all laws.
func (p *plat) leesGrondwaarden(wet string) error {
	n := 0
	for _, g := range p.Methode.Kader().Grondwaarden() {
		if wet == "" || strings.EqualFold(g.Wet, wet) {
			p.uit.punt("- ", g.Wet+", "+g.Label+". "+g.Zin+" Bron: "+g.Bron+", tekst van "+toets.Datum(g.Datum)+".")
			n++
		}
	}
	if n == 0 {
		p.uit.zeg("Van deze wet zijn hier geen grondwaarden. Typ een afkorting, zoals .grondwaarden Pw.")
	}
	return nil
}

// maxRuimte is how many articles of one kind are read out beside a question; .ruimte at Wetten reads all.
const maxRuimte = 4

// leesRuimteBij says what gives room against a kind of obstacle, or which kinds there are.
func (p *plat) leesRuimteBij(belemmering string) error {
	belemmering = strings.ToLower(strings.TrimSpace(belemmering))
	kader := p.Methode.Kader()
	if kader.RuimteZin(belemmering) == "" {
		p.uit.zeg("Typ achter .ruimte wat er in de weg staat:")
		for _, k := range p.Methode.Keuzen("belemmering") {
			p.uit.punt("- ", k.Label+". "+k.Uitleg)
		}
		return nil
	}
	p.uit.zeg(kader.RuimteZin(belemmering))
	p.leesGroepen(kader.RuimteGroepen(belemmering, nil, p.vandaag()), len(kader.Artikelen()))
	return nil
}

// leesGroepen reads out what gives room, kind by kind, at most so many of each. A local rule is a place to look: the
// frame does not know what it says.
func (p *plat) leesGroepen(gs []toets.RuimteGroep, hoogstens int) {
	rest := 0
	for _, g := range gs {
		voor := p.keuzeNaam(toets.LijstKind, g.Kind)
		if g.Kind == toets.KindLokaal {
			voor = "kijk ook in, " + g.Kind
		}
		n := min(len(g.Artikelen), hoogstens)
		rest += len(g.Artikelen) - n
		for _, a := range g.Artikelen[:n] {
			p.uit.punt("- ", voor+": "+a.Naam()+".")
		}
	}
	if rest > 0 {
		p.uit.zeg("Er zijn er nog " + strconv.Itoa(rest) + ". Je hoort ze bij Wetten in het menu, met .ruimte.")
	}
}

// leesRechtspraak reads out the judgments that were checked and hold all words, each with how it was checked.
func (p *plat) leesRechtspraak(woorden string) error {
	n := 0
	for _, u := range p.Methode.Kader().Rechtspraak() {
		tekst := u.Naam + ". " + zin(u.Over) + " " + zin(u.Betekent)
		if !u.Toonbaar() || !metWoorden(tekst, woorden) {
			continue
		}
		n++
		p.uit.punt("- ", tekst)
		p.uit.punt("  ", "Hoe het is nagekeken: "+zin(u.Gezien))
		if len(u.ECLI) > 0 {
			p.uit.punt("  ", strings.Join(u.ECLI, ", "))
		}
	}
	if n == 0 {
		p.uit.zeg("Geen uitspraak gevonden. Probeer minder woorden.")
		return nil
	}
	p.uit.zeg("Lees een uitspraak zelf na op rechtspraak.nl voordat je die gebruikt.")
	return nil
}

// wetOpDag searches on the legal date of the case.
func (c *consult) wetOpDag(woorden string) error {
	return c.Wegen.Wet(c.plat, woorden, c.g.Casus().Wetsdatum)
}

// zoekWet is the command .wet on a day.
func (p *plat) zoekWet(woorden, dag string) error {
	if woorden == "" {
		p.uit.zeg("Typ achter .wet wat je zoekt, zoals .wet bijzondere bijstand of .wet Pw 35.")
		return nil
	}
	p.leesArtikelen(woorden, dag)
	return nil
}

// leesArtikelen reads out the best finds. One that cannot be used on a day says why.
func (p *plat) leesArtikelen(woorden, dag string) {
	as := p.Methode.Kader().Zoek(woorden)
	if len(as) == 0 {
		p.uit.zeg("Niets gevonden. Probeer minder woorden, of de afkorting van een wet, zoals Pw.")
		return
	}
	p.leesOp(as, dag)
}

// leesOp reads out some articles and leaves the rest to .meer.
func (p *plat) leesOp(as []toets.Artikel, dag string) {
	if len(as) == 0 {
		p.uit.zeg("Er zijn geen artikelen meer.")
		return
	}
	n := eersteDeel(len(as), bladArtikel)
	for _, a := range as[:n] {
		p.leesArtikel(a, dag)
	}
	p.vervolg = func() { p.leesOp(as[n:], dag) }
	if rest := len(as) - n; rest > 0 {
		p.uit.zeg("Er zijn nog " + strconv.Itoa(rest) + " artikelen gevonden. Typ .meer om verder te luisteren, of zoek met een " +
			"woord erbij.")
	}
}

// leesArtikel reads out one article with the date of its text.
func (p *plat) leesArtikel(a toets.Artikel, dag string) {
	stand := p.keuzeNaam(toets.LijstKind, a.Kind)
	if !a.Lokaal { // else both say that it is local
		stand += ", " + a.Stand()
	}
	p.uit.punt("- ", a.Naam()+", "+zin(stand))
	if reden := a.NietGeldig(dag); reden != "" {
		p.uit.punt("  ", zin(reden))
	}
	p.uit.punt("  ", a.Zegt)
	if a.Noot != "" {
		p.uit.punt("  ", "Let op: "+a.Noot)
	}
	if waar := vindplaats(a); waar != "" {
		p.uit.punt("  ", waar)
	}
}

// vindplaats says where the text can be read: the address, or in words when it does not fit on a line. Half an address is
// of no use.
func vindplaats(a toets.Artikel) string {
	if len(a.Link) <= breed-2 {
		return a.Link
	}
	u, err := url.Parse(a.Link)
	if err != nil {
		return ""
	}
	if a.Lokaal {
		return "Na te lezen op " + u.Host + "."
	}
	return "Na te lezen op " + u.Host + ": " + a.BWB + ", artikel " + a.Artikel + "."
}

// metWoorden reports whether every word occurs in a text, whatever the capitals.
func metWoorden(tekst, woorden string) bool {
	tekst = strings.ToLower(tekst)
	return !slices.ContainsFunc(strings.Fields(strings.ToLower(woorden)), func(w string) bool { return !strings.Contains(tekst, w) })
}
