package wetten

import (
	"net/url"
	"strconv"
	"strings"

	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/regel"
)

// Regel searches in the legal frame until an empty line.
func Regel(p *regel.Lijn) error {
	p.Uit.Kop("Wetten. " + uitgezocht(p.Methode.Kader(), p.KaderFout))
	p.Uit.Zeg(onzeWoorden)
	os := append(regel.Opdrachten{
		{Naam: "wetten", Kort: "", Erna: "", Wat: "welke wetten er zijn", Doe: func(s string) error { return leesWetten(p, s) }},
		{Naam: "grondwaarden", Kort: "g", Erna: "WET", Wat: "wat een wet wil bereiken", Doe: func(wet string) error { return leesGrondwaarden(p, wet) }},
		{Naam: "rechtspraak", Kort: "rp", Erna: "WOORDEN", Wat: "uitspraken van rechters", Doe: func(woorden string) error { return leesRechtspraak(p, woorden) }},
		{Naam: "kader", Kort: "", Erna: "", Wat: "welk wettenkader dit is, met het controlegetal", Doe: func(string) error {
			p.Uit.Zeg(ditKader(p.Methode.Kader()))
			return nil
		}},
		{Naam: "ruimte", Kort: "", Erna: "BELEMMERING", Wat: "wat ruimte geeft bij een belemmering", Doe: func(belemmering string) error { return leesRuimteBij(p, belemmering) }},
	}, p.Overal()...)
	for {
		getypt, err := p.Lees("Typ woorden om te zoeken, zoals bijzondere bijstand of Pw 35. Typ .wetten, .grondwaarden, "+
			".rechtspraak of .ruimte om te horen wat er is. Lege regel: terug naar het menu.", os)
		if err != nil || regel.Leeg(getypt) {
			return err
		}
		leesArtikelen(p, getypt, p.Vandaag())
	}
}

// leesWetten names the laws of the frame.
func leesWetten(p *regel.Lijn, _ string) error {
	for _, w := range p.Methode.Kader().Wetten() {
		p.Uit.Punt("- ", w.Afkorting+": "+taal.Zin(w.Titel))
	}
	return nil
}

// leesGrondwaarden says why a law is there, or all laws.
func leesGrondwaarden(p *regel.Lijn, wet string) error {
	n := 0
	for _, g := range p.Methode.Kader().Grondwaarden() {
		if wet == "" || strings.EqualFold(g.Wet, wet) {
			p.Uit.Punt("- ", g.Wet+", "+g.Label+". "+g.Zin+" Bron: "+g.Bron+", tekst van "+toets.Datum(g.Datum)+".")
			n++
		}
	}
	if n == 0 {
		p.Uit.Zeg("Van deze wet zijn hier geen grondwaarden. Typ een afkorting, zoals .grondwaarden Pw.")
	}
	return nil
}

// leesRuimteBij says what gives room against a kind of obstacle, or which kinds there are.
func leesRuimteBij(p *regel.Lijn, belemmering string) error {
	belemmering = strings.ToLower(strings.TrimSpace(belemmering))
	kader := p.Methode.Kader()
	if kader.RuimteZin(belemmering) == "" {
		p.Uit.Zeg("Typ achter .ruimte wat er in de weg staat:")
		for _, k := range p.Methode.Keuzen("belemmering") {
			p.Uit.Punt("- ", k.Label+". "+k.Uitleg)
		}
		return nil
	}
	p.Uit.Zeg(kader.RuimteZin(belemmering))
	p.LeesGroepen(kader.RuimteGroepen(belemmering, nil, p.Vandaag()), len(kader.Artikelen()))
	return nil
}

// leesRechtspraak reads out the judgments that were checked and hold all words, each with how it was checked.
func leesRechtspraak(p *regel.Lijn, woorden string) error {
	n := 0
	for _, u := range p.Methode.Kader().Rechtspraak() {
		tekst := u.Naam + ". " + taal.Zin(u.Over) + " " + taal.Zin(u.Betekent)
		if !u.Toonbaar() || !regel.MetWoorden(tekst, woorden) {
			continue
		}
		n++
		p.Uit.Punt("- ", tekst)
		p.Uit.Punt("  ", nagekeken+": "+taal.Zin(u.Gezien))
		if len(u.ECLI) > 0 {
			p.Uit.Punt("  ", strings.Join(u.ECLI, ", "))
		}
	}
	if n == 0 {
		p.Uit.Zeg("Geen uitspraak gevonden. Probeer minder woorden.")
		return nil
	}
	p.Uit.Zeg(leesUitspraak)
	return nil
}

// RegelZoek is the command .wet on a day.
func RegelZoek(p *regel.Lijn, woorden, dag string) error {
	if woorden == "" {
		p.Uit.Zeg("Typ achter .wet wat je zoekt, zoals .wet bijzondere bijstand of .wet Pw 35.")
		return nil
	}
	leesArtikelen(p, woorden, dag)
	return nil
}

// leesArtikelen reads out the best finds. One that cannot be used on a day says why.
func leesArtikelen(p *regel.Lijn, woorden, dag string) {
	as := p.Methode.Kader().ZoekOp(woorden, dag)
	if len(as) == 0 {
		p.Uit.Zeg("Niets gevonden. Zoek met minder woorden, of met een afkorting zoals Pw.")
		return
	}
	leesOp(p, as, dag)
}

// leesOp reads out some articles, then what their laws are called in full, and leaves the rest to .meer.
func leesOp(p *regel.Lijn, as []toets.Artikel, dag string) {
	if len(as) == 0 {
		p.Uit.Zeg("Dit waren alle artikelen.")
		return
	}
	n := regel.EersteDeel(len(as), regel.BladArtikel)
	for _, a := range as[:n] {
		leesArtikel(p, a, dag)
	}
	if voluit := p.Methode.Kader().Voluit(gelezen(as[:n])...); voluit != "" {
		p.Uit.Zeg(voluit)
	}
	p.Vervolg = func() { leesOp(p, as[n:], dag) }
	if rest := len(as) - n; rest > 0 {
		p.Uit.Zeg("Er zijn nog " + strconv.Itoa(rest) + " artikelen gevonden. Typ .meer om verder te luisteren, of zoek met een " +
			"woord erbij.")
	}
}

// gelezen is what leesArtikel says of articles in words that can name a law.
func gelezen(as []toets.Artikel) []string {
	var uit []string
	for _, a := range as {
		uit = append(uit, a.Naam(), a.Zegt, a.Noot)
	}
	return uit
}

// leesArtikel reads out one article with the date of its text.
func leesArtikel(p *regel.Lijn, a toets.Artikel, dag string) {
	stand := p.KeuzeNaam(toets.LijstKind, a.Kind)
	if !a.Lokaal { // else both say that it is local
		stand += ", " + a.Stand()
	}
	p.Uit.Punt("- ", a.Naam()+", "+taal.Zin(stand))
	if reden := a.NietGeldig(dag); reden != "" {
		p.Uit.Punt("  ", taal.Zin(reden))
	}
	if a.GeldigTot != "" {
		p.Uit.Punt("  ", taal.Zin("Geldig: "+a.Periode()))
	}
	p.Uit.Punt("  ", a.Zegt)
	if a.Noot != "" {
		p.Uit.Punt("  ", "Let op: "+a.Noot)
	}
	if waar := vindplaats(a); waar != "" {
		p.Uit.Punt("  ", waar)
	}
}

// vindplaats says where the text can be read: the address, or in words when it does not fit on a line. Half an address is
// of no use.
func vindplaats(a toets.Artikel) string {
	if len(a.Link) <= regel.Breed-2 {
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
