package plat

import (
	"slices"
	"strconv"
	"strings"

	"oliekan/toets"
)

// wetten searches in the legal frame until an empty line.
func (p *plat) wetten() error {
	kader := p.Methode.Kader()
	p.uit.kop("Wetten. Nagekeken tot " + toets.Datum(kader.Datum()) + "; latere wijzigingen zijn niet gezien.")
	os := append(opdrachten{
		{"wetten", "", "", "welke wetten er zijn", p.leesWetten},
		{"grondwaarden", "g", "WET", "waarom een wet er is", p.leesGrondwaarden},
	}, p.overal()...)
	for {
		regel, err := p.lees("Typ woorden om te zoeken, zoals bijzondere bijstand of Pw 35. Met .wetten hoor je welke wetten er zijn, "+
			"met .grondwaarden waarom een wet er is. Lege regel: terug naar het menu.", os)
		if err != nil || leeg(regel) {
			return err
		}
		p.leesArtikelen(regel, kader.Datum())
	}
}

// leesWetten names the laws of the frame.
func (p *plat) leesWetten(string) error {
	for _, w := range p.Methode.Kader().Wetten() {
		p.uit.punt("- ", w.Afkorting+": "+zin(w.Titel))
	}
	return nil
}

// leesGrondwaarden says why a law is there, or for all laws.
func (p *plat) leesGrondwaarden(wet string) error {
	n := 0
	for _, g := range p.Methode.Kader().Grondwaarden() {
		if wet == "" || strings.EqualFold(g.Wet, wet) {
			p.uit.punt("- ", g.Wet+", "+g.Label+". "+g.Zin+" ("+g.Bron+", tekst van "+toets.Datum(g.Datum)+")")
			n++
		}
	}
	if n == 0 {
		p.uit.zeg("Van deze wet zijn hier geen grondwaarden. Typ een afkorting, zoals .grondwaarden Pw.")
	}
	return nil
}

// wet searches in the legal frame on the day of the frame.
func (p *plat) wet(woorden string) error { return p.zoekWet(woorden, p.Methode.Kader().Datum()) }

// wetOpDag searches on the legal date of the case.
func (c *consult) wetOpDag(woorden string) error { return c.zoekWet(woorden, c.g.Casus().Wetsdatum) }

func (p *plat) zoekWet(woorden, datum string) error {
	if woorden == "" {
		p.uit.zeg("Typ achter .wet wat je zoekt, zoals .wet bijzondere bijstand of .wet Pw 35.")
		return nil
	}
	p.leesArtikelen(woorden, datum)
	return nil
}

// leesArtikelen reads out the best finds that are in force on a day.
func (p *plat) leesArtikelen(woorden, datum string) {
	as := slices.DeleteFunc(slices.Clone(p.Methode.Kader().Zoek(woorden)), func(a toets.Artikel) bool { return !a.Geldt(datum) })
	if len(as) == 0 {
		p.uit.zeg("Niets gevonden. Probeer minder woorden, of de afkorting van een wet, zoals Pw.")
		return
	}
	for _, a := range as[:min(len(as), bladzij)] {
		p.uit.punt("- ", a.Naam()+" ("+a.Stand()+"), "+zin(a.Kind))
		p.uit.punt("  ", a.Zegt)
		if a.Noot != "" {
			p.uit.punt("  ", "Let op: "+a.Noot)
		}
		if a.Link != "" {
			p.uit.punt("  ", a.Link)
		}
	}
	if rest := len(as) - bladzij; rest > 0 {
		p.uit.zeg("Er zijn nog " + strconv.Itoa(rest) + " artikelen gevonden. Zoek met een woord erbij om ze te horen.")
	}
}
