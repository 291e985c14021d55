package casus

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"sync"

	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// Kenmerksoort is a kind of detail that can single a case out.
type Kenmerksoort string

// The kinds. None of them is a name: it is their combination that somebody may recognise (privacy design, finding, 10).
const (
	KenmerkGrondwaarde Kenmerksoort = "grondwaarde"
	KenmerkBelemmering Kenmerksoort = "belemmering"
	KenmerkUitkomst    Kenmerksoort = "uitkomst"
	KenmerkBetrokkene  Kenmerksoort = "betrokkene"
	KenmerkLeeftijd    Kenmerksoort = "leeftijd"
	KenmerkHuishouden  Kenmerksoort = "huishouden"
	KenmerkBedrag      Kenmerksoort = "bedrag"
	KenmerkBijzonder   Kenmerksoort = "bijzonder"
)

// Kenmerk is one detail of a case: the id of a choice, a role, a band, or a special category. Never a value: a band.
type Kenmerk struct {
	Soort  Kenmerksoort
	Waarde string
}

// Kenmerken are the details of one case, each once and in a fixed order.
type Kenmerken []Kenmerk

// keuskenmerk says which detail the choice in an answer is; empty for none.
func keuskenmerk(v toets.VraagID) Kenmerksoort {
	switch v {
	case toets.VraagGrondwaarde:
		return KenmerkGrondwaarde
	case toets.VraagWeg:
		return KenmerkBelemmering
	case toets.VraagUitkomst:
		return KenmerkUitkomst
	case toets.VraagBetrokkenen:
		return KenmerkBetrokkene
	}
	return ""
}

// KenmerkenVan gathers the details of a case from the answers that stand.
func KenmerkenVan(c Casus) Kenmerken {
	var uit Kenmerken
	teksten := []anoniem.Tekst{c.Titel}
	for _, a := range c.Stand().Alles() {
		if soort := keuskenmerk(a.Vraag); soort != "" && a.Keus != "" {
			uit = append(uit, Kenmerk{soort, a.Keus})
		}
		if a.Vraag == toets.VraagBetrokkenen {
			uit = append(uit, rollenIn(a.Tekst)...)
		}
		teksten = append(teksten, a.Tekst)
	}
	for _, t := range teksten {
		uit = append(uit, labelrollen(t)...)
		uit = append(uit, bandkenmerken(t)...)
	}
	for _, b := range anoniem.Bijzonderheden(teksten...) {
		uit = append(uit, Kenmerk{KenmerkBijzonder, b.Soort})
	}
	slices.SortFunc(uit, func(a, b Kenmerk) int {
		return cmp.Or(strings.Compare(string(a.Soort), string(b.Soort)), strings.Compare(a.Waarde, b.Waarde))
	})
	return slices.Compact(uit)
}

// labelrollen returns the roles that stand in labels: "[dochter 2]" is a daughter.
func labelrollen(t anoniem.Tekst) Kenmerken {
	var uit Kenmerken
	for _, l := range t.Labels() {
		rol := strings.TrimRight(strings.Trim(l, "[]"), " 0123456789")
		if isBetrokken(rol) {
			uit = append(uit, Kenmerk{KenmerkBetrokkene, rol})
		}
	}
	return uit
}

// rollenIn returns the roles that are named in ordinary words.
func rollenIn(t anoniem.Tekst) Kenmerken {
	var uit Kenmerken
	for _, w := range strings.Fields(strings.ToLower(t.ZonderLabels())) {
		if w = strings.Trim(w, ".,;:!?()\"'"); isBetrokken(w) {
			uit = append(uit, Kenmerk{KenmerkBetrokkene, w})
		}
	}
	return uit
}

// isBetrokken reports whether a role says who is involved: the inwoner and the pair are so in every case.
func isBetrokken(rol string) bool {
	return anoniem.IsRol(rol) && rol != "inwoner" && Rol(rol) != RolConsulent && Rol(rol) != RolOliemannetje
}

// bandvormen find the bands that a person took already: anoniem.Banden offers only what is no band yet. Compiled at the
// first comparison.
var bandvormen = sync.OnceValue(func() map[Kenmerksoort]*regexp.Regexp {
	return map[Kenmerksoort]*regexp.Regexp{
		KenmerkLeeftijd:   regexp.MustCompile(`\d+ tot \d+ jaar|(?:jonger|ouder) dan \d+ jaar|67 jaar of ouder`),
		KenmerkHuishouden: regexp.MustCompile(`een of twee|drie of meer`),
		KenmerkBedrag: regexp.MustCompile(`(?:minder dan|meer dan|[a-z]+ tot) (?:[a-z]+ )?` +
			`(?:honderd|vijfhonderd|duizend|vijfduizend|tienduizend|vijftigduizend) euro`),
	}
})

// bandkenmerk says which detail a band of anoniem is.
func bandkenmerk(b anoniem.Bandsoort) Kenmerksoort {
	switch b {
	case anoniem.BandLeeftijd:
		return KenmerkLeeftijd
	case anoniem.BandHuishouden:
		return KenmerkHuishouden
	}
	return KenmerkBedrag
}

// metBand reports whether a text can hold an age, a household or an amount at all: each is written with one of these.
// Comparing goes through the whole library, and looking for bands takes a millisecond a text.
func metBand(t anoniem.Tekst) bool {
	s := strings.ToLower(t.String())
	return slices.ContainsFunc([]string{
		"jaar", "jr", "jarig", "(", "maanden", "weken", "kinderen", "kids", "zoons", "zonen", "dochters", "broers", "zussen",
		"gezinsleden", "huisgenoten", "personen", "€", "euro", "een of twee", "drie of meer",
	}, func(w string) bool { return strings.Contains(s, w) })
}

// bandkenmerken returns the bands of a text: those that stand there, and those of exact details, so that taking a band
// does not change what a case is compared on.
func bandkenmerken(t anoniem.Tekst) Kenmerken {
	if !metBand(t) {
		return nil
	}
	var uit Kenmerken
	for _, b := range anoniem.Banden(t) {
		wordt := strings.Trim(b.Wordt, "()")
		// "een volwassen vrouw" says hardly anything, and cannot be told from ordinary words once it stands there.
		if b.Soort == anoniem.BandLeeftijd && !strings.HasSuffix(wordt, "jaar") && !strings.HasSuffix(wordt, "ouder") {
			continue
		}
		if b.Soort == anoniem.BandHuishouden {
			wordt = bandvormen()[KenmerkHuishouden].FindString(wordt) // children or brothers: the number is what stands out
		}
		uit = append(uit, Kenmerk{bandkenmerk(b.Soort), wordt})
	}
	for soort, vorm := range bandvormen() {
		for _, w := range vorm.FindAllString(t.String(), -1) {
			uit = append(uit, Kenmerk{soort, w})
		}
	}
	return uit
}
