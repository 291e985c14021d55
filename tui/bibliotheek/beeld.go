package bibliotheek

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"oliekan/casus"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
)

// Lines above the list, and where the search field is among them.
const (
	biebZoekregel = 1
	biebKop       = 3
)

// biebKolommen is the width in cells from which a case stands on one line, in columns.
const biebKolommen = 110

// biebRijen lays out the cases: title and facts, and below it what was found. With marked cases every title begins with
// "✓ " or with room for it.
func biebRijen(ts []store.Treffer, breed int, vinken []casus.ID) []scherm.Rij {
	var uit []scherm.Rij
	for i, t := range ts {
		naam := vink(t.Kop.ID, vinken) + t.Kop.Opschrift()
		// The kind comes before the state: in a narrow line the end is cut, and "verzonnen" must always be read.
		if breed >= biebKolommen {
			feiten := scherm.VulUit(string(t.Kop.Staat), 15) + scherm.VulUit(soortNaam(t.Kop), 22) + scherm.VulUit(t.Kop.Code, 20) + wanneer(t.Kop)
			titel := scherm.VulUit(naam, breed-85)
			uit = append(uit, scherm.Rij{Punt: i, Tekst: titel, Bij: " " + feiten})
		} else {
			uit = append(uit, scherm.Rij{Punt: i, Tekst: naam}, scherm.Rij{Punt: i, Bij: "    " + feitenVan(t.Kop)})
		}
		if t.Fragment != "" {
			uit = append(uit, scherm.Rij{Punt: i, Bij: "    \"" + strings.Join(strings.Fields(t.Fragment), " ") + "\""})
		}
	}
	return uit
}

// vink stands before a title while there are marked cases.
func vink(id casus.ID, vinken []casus.ID) string {
	switch {
	case len(vinken) == 0:
		return ""
	case slices.Contains(vinken, id):
		return "✓ "
	}
	return "  "
}

// feitenVan puts what a list tells of a case on one line.
func feitenVan(k casus.Kop) string {
	delen := []string{soortNaam(k), string(k.Staat)}
	if k.Code != "" {
		delen = append(delen, k.Code)
	}
	if w := wanneer(k); w != "" {
		delen = append(delen, w)
	}
	return strings.Join(delen, " · ")
}

// soortNaam says whether a case is an own one or invented.
func soortNaam(k casus.Kop) string {
	if k.Oefen {
		return "oefencasus, verzonnen"
	}
	return "eigen casus"
}

// wanneer is the day of the last change, or the month if the working dates are gone.
func wanneer(k casus.Kop) string {
	if !k.Gewijzigd.IsZero() {
		return toets.Datum(k.Gewijzigd.Format(time.DateOnly))
	}
	return toets.Datum(k.Maand)
}

// eromheen is the number of lines around the list.
func (b Bibliotheek) eromheen() int {
	return biebKop + len(b.wegvraag(b.lijst.Breed, &scherm.Styles{}))
}

// View draws the screen.
func (b Bibliotheek) View(breed, hoog int, s *scherm.Styles) scherm.Frame {
	p := scherm.NewBlad()
	p.Zet(scherm.Kopregel(s.Kop.Render("Bibliotheek"), s.Stil.Render(b.telling()), breed))
	b.lijst.ZetZoek(&p, "/ zoek in titels en teksten", "/ verander · backspace weg", breed, s)
	p.Zet(scherm.Knip(" "+s.Stil.Render("staat (s): ")+scherm.AlsLeeg(string(b.filter.Staat))+s.Stil.Render(" · soort (k): ")+
		scherm.AlsLeeg(soortFilter(b.filter.Soort)), breed))
	var leeg []string
	if len(b.gehad) == 0 {
		leeg = append([]string{""}, b.lijst.Alinea(b.leeg(), breed, s)...)
	}
	return b.lijst.Frame(p, leeg, b.wegvraag(breed, s), breed, hoog, s)
}

// soortFilter is the filter on kind in words.
func soortFilter(s store.Soort) string {
	switch s {
	case store.SoortEigen:
		return "eigen"
	case store.SoortOefen:
		return "oefencasussen"
	}
	return ""
}

// telling says how many cases there are in the list, or how many are marked.
func (b Bibliotheek) telling() string {
	switch {
	case len(b.vinken) > 0:
		return fmt.Sprintf("%d aangevinkt", len(b.vinken))
	case !b.gelezen:
		return ""
	case b.vraag.woorden != "" && len(b.gehad) == zoekMaximum:
		return fmt.Sprintf("de eerste %d", zoekMaximum)
	case b.vraag.woorden != "":
		return fmt.Sprintf("%d gevonden", len(b.gehad))
	}
	return taal.Aantal(len(b.gehad), "casus", "casussen")
}

// leeg says why the list is empty and what to do.
func (b Bibliotheek) leeg() string {
	switch {
	case !b.gelezen:
		return "De casussen worden gelezen."
	case b.vraag.woorden != "":
		return "Niets gevonden. Probeer een ander woord, of een deel van een woord. Namen staan er niet in: die worden nooit bewaard."
	case b.filter != store.Filter{}:
		return "Geen casussen met deze keuze. Druk op s of k om meer te zien."
	}
	return nogGeenCasussen
}

// wegvraag is the question about removing, below the list.
func (b Bibliotheek) wegvraag(breed int, s *scherm.Styles) []string {
	if b.weg == nil {
		return nil
	}
	regels := scherm.Breek(vraagWeg(b.weg.Aangehaald())+" j/n", max(breed-4, 8))
	// In a small window the long question would leave no room for the list that it is about.
	if hoogst := 3; len(regels) > hoogst {
		regels = scherm.Breek("Echt verwijderen? Dit kan niet terug. j/n", max(breed-4, 8))
	}
	return scherm.Inspringen(scherm.StijlRegels(s.Let, regels))
}

// Typing is true in the search field and while a question waits for an answer.
func (b Bibliotheek) Typing() bool { return b.lijst.Typt || b.weg != nil }

// ShortHelp lists the keys for the foot line.
func (b Bibliotheek) ShortHelp() []key.Binding {
	switch {
	case b.weg != nil:
		return []key.Binding{scherm.Binding("j", "ja, verwijder", "j"), scherm.Binding("n", "nee", "n")}
	case b.lijst.Typt:
		enter, esc := b.keys.Open, b.keys.Terug
		enter.SetHelp("enter", "zoek, beste eerst")
		esc.SetHelp("esc", "naar de lijst")
		return []key.Binding{b.keys.Op, enter, esc}
	}
	k := b.keys
	lees := k.Open
	lees.SetHelp("enter", "lees")
	if len(b.vinken) > 0 {
		k.Handout.SetHelp("h", "handout van "+taal.Aantal(len(b.vinken), "casus", "casussen"))
		k.Terug.SetHelp("esc", "vinkjes weg")
		return []key.Binding{k.Op, k.Vink, k.Handout, k.Terug, k.Uitleg}
	}
	return []key.Binding{k.Op, lees, k.Zoek, k.Verder, k.Handout, k.Vink, k.Terug, k.Uitleg, k.Staat, k.Soort, k.Weg}
}

// FullHelp lists all keys.
func (b Bibliotheek) FullHelp() [][]key.Binding {
	return b.lijst.AlleToetsen(b.ShortHelp(), b.keys.Alles)
}

// Uitleg explains the screen.
func (b Bibliotheek) Uitleg() scherm.Hulp {
	return scherm.Hulp{Titel: "Bibliotheek", Tekst: []string{
		"Hier staan alle casussen: die van jullie zelf en de oefencasussen. Een oefencasus is verzonnen.",
		"Met enter lees je een casus. Met v ga je verder met een eigen casus. Met h maak je er een handout van.",
		"Wil je meer casussen in één handout? Zet er met de spatiebalk een vinkje bij, ook als je tussendoor zoekt. " +
			"Met h maak je er dan een bundel van, in de volgorde van de vinkjes. Met esc haal je ze weer weg.",
		"Zoeken doe je met /. Je zoekt in de titels en in wat er gezegd is. Terwijl je typt, staat het nieuwste boven. " +
			"Druk op enter, dan staat boven wat het beste past.",
		"Met s kies je de staat: werkversie, afgerond of trainingsklaar. Met k kies je eigen casussen of oefencasussen.",
		"Met delete verwijder je een eigen casus, na een vraag. Dat kan niet als de casus nog open staat in een ander venster.",
	}}
}
