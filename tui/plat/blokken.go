package plat

import (
	"strconv"
	"strings"

	"oliekan/tui/naspelen"
)

// gesproken is a text of naspelen as it is read out: a comma where a screen has a dot between facts.
func gesproken(s string) string { return eenRegel(strings.ReplaceAll(s, " · ", ", ")) }

// leesBlokken reads blocks out one after another.
func (p *plat) leesBlokken(bs []naspelen.Blok) {
	for _, b := range bs {
		p.leesBlok(b)
	}
	p.uit.wit()
}

// leesBlok reads out what a screen draws as one part. What stands side by side there follows one another here.
func (p *plat) leesBlok(b naspelen.Blok) {
	if b.Kop != "" {
		p.uit.kop(zin(gesproken(b.Kop)))
	}
	for _, k := range b.Naast {
		p.uit.zeg(k.Kop + ":")
		for _, z := range k.Zegt {
			p.uit.punt("- ", strings.TrimPrefix(z, "· "))
		}
	}
	for _, r := range b.Regels {
		p.leesRegel(r)
	}
	if b.Soort == naspelen.BlokOpbrengst && len(b.Regels) == 0 {
		p.uit.zeg("Daar is nog niets bij opgeschreven.")
	}
}

// leesPlan reads out the parts of a session with their minutes.
func (p *plat) leesPlan(b naspelen.Blok) {
	p.uit.kop(zin(b.Kop))
	for _, r := range b.Regels {
		min, naam, _ := strings.Cut(strings.TrimSpace(r.Tekst), " min  ")
		n, _ := strconv.Atoi(min) // written by naspelen
		p.uit.punt("- ", zin(aantal(n, "minuut", "minuten")+": "+naam))
	}
}

// leesRegel reads one line out. Only what can be voted on has a number: it is what is typed before the hands.
func (p *plat) leesRegel(r naspelen.Regel) {
	switch r.Soort {
	case naspelen.Keus, naspelen.Antwoord:
		p.uit.nummer(r.Nr+1, stemRegel(r))
	case naspelen.Onder:
		p.uit.zeg(strings.TrimSuffix(gesproken(r.Tekst), ".") + ":")
	case naspelen.Gezegd, naspelen.Minderheid, naspelen.Eigen, naspelen.Opbrengst:
		p.uit.punt("- ", r.Zin())
	case naspelen.Oordeel:
		if r.Bij != "" { // else it is asked
			p.uit.zeg(zin(r.Zin()))
		}
	default:
		if punt, is := strings.CutPrefix(r.Zin(), "· "); is {
			p.uit.punt("- ", punt)
			return
		}
		p.uit.zeg(zin(gesproken(r.Zin())))
	}
}

// stemRegel says an answer of the group: who gave it, what it means, and the hands if there are any.
func stemRegel(r naspelen.Regel) string {
	s := zin(r.Tekst)
	if r.Wie != "" {
		s = r.Wie + ": " + s
	}
	if r.Bij != "" {
		s += " " + zin(r.Bij)
	}
	if r.Handen > 0 {
		s += " " + hoofdletter(handen(r.Handen)) + "."
	}
	return s
}

// handen counts votes.
func handen(n int) string {
	if n == 0 {
		return "geen handen"
	}
	return aantal(n, "hand", "handen")
}

// getal reads a number between two bounds, both included.
func getal(s string, van, tot int) (int, bool) {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	return n, err == nil && n >= van && n <= tot
}
