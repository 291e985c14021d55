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
	}, p.overal()...)
	for {
		regel, err := p.lees("Typ woorden om te zoeken, zoals bijzondere bijstand of Pw 35. Typ .wetten, .grondwaarden of "+
			".rechtspraak om te horen wat er is. Lege regel: terug naar het menu.", os)
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

// wet searches in the legal frame as it holds today.
func (p *plat) wet(woorden string) error { return p.zoekWet(woorden, p.vandaag()) }

// wetOpDag searches on the legal date of the case.
func (c *consult) wetOpDag(woorden string) error { return c.zoekWet(woorden, c.g.Casus().Wetsdatum) }

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
	p.uit.punt("- ", a.Naam()+", "+p.keuzeNaam(toets.LijstKind, a.Kind)+", "+zin(a.Stand()))
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
	return "Na te lezen op " + u.Host + ": " + a.BWB + ", artikel " + a.Artikel + "."
}

// metWoorden reports whether every word occurs in a text, whatever the capitals.
func metWoorden(tekst, woorden string) bool {
	tekst = strings.ToLower(tekst)
	return !slices.ContainsFunc(strings.Fields(strings.ToLower(woorden)), func(w string) bool { return !strings.Contains(tekst, w) })
}
