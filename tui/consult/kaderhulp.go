package consult

import (
	"context"
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/gelijk"
	"oliekan/tui/scherm"

	tea "charm.land/bubbletea/v2"
)

// watWettenDelen is the heading above values that several laws share.
const watWettenDelen = "Wat wetten samen willen"

// gedeeldZin says which laws share a value.
func gedeeldZin(d toets.Gedeeld) string {
	return taal.Hoofdletter(d.Label) + ": " + wettenRij(d.Wetten) + "."
}

// maxWetten is how many laws are named in a sentence.
const maxWetten = 5

// wettenRij names laws by their short names, at most maxWetten of them, and counts the rest.
func wettenRij(wetten []string) string {
	var namen []string
	for _, w := range wetten {
		kort, _, _ := strings.Cut(w, " (")
		namen = append(namen, kort)
	}
	if n := len(namen) - maxWetten; n > 1 {
		namen = append(namen[:maxWetten:maxWetten], "nog "+taal.Aantal(n, "wet", "wetten"))
	}
	return taal.Rijtje(namen, "en")
}

// ookIn says which other laws want what a grondwaarde wants; "" for none.
func ookIn(k *toets.Kader, waarde string) string {
	wetten := k.DeeltMet(waarde)
	if len(wetten) == 0 {
		return ""
	}
	return "Dit willen ook: " + wettenRij(wetten) + "."
}

// gedeeldRegels shows beside the grondwaarden which values the laws share that fit the effect. In a narrow window there is
// no beside: there the grondwaarde under the cursor tells which other laws want it (ookIn).
func (c Consult) gedeeldRegels(breed int, s *scherm.Styles) []string {
	v, ok := c.g.Vraag()
	if !ok || v.ID != toets.VraagGrondwaarde || c.breed < hulpVanaf {
		return nil
	}
	var uit []string
	for _, d := range c.g.Gedeeld() {
		uit = append(uit, scherm.Breek(gedeeldZin(d), breed)...)
	}
	if len(uit) == 0 {
		return nil
	}
	return append(append([]string{s.Vet.Render(scherm.Knip(watWettenDelen, breed))}, uit...), "")
}

// deelRegels says below the list which laws share the grondwaarde under the cursor.
func (c Consult) deelRegels(breed int, s *scherm.Styles) []string {
	v, _ := c.g.Vraag()
	k, ok := c.keus.Onder()
	if !ok || v.ID != toets.VraagGrondwaarde {
		return nil
	}
	if zin := ookIn(c.app.Methode.Kader(), k.ID); zin != "" {
		return scherm.StijlRegels(s.Stil, scherm.Inspringen(scherm.Inspringen(scherm.Breek(zin, breed-4))))
	}
	return nil
}

// voluitRegels gives the full name of each law that stands on the screen of step 4, one time.
func (c Consult) voluitRegels(breed int, s *scherm.Styles) []string {
	if c.g.Stap().ID != toets.StapJuridisch {
		return nil
	}
	var teksten []string
	for _, a := range c.g.Antwoorden() {
		teksten = append(teksten, c.antwoordTekst(a))
	}
	if v, ok := c.g.Vraag(); ok && v.Keuzes == toets.LijstArtikelen {
		if k, ok := c.keus.Onder(); ok {
			teksten = append(teksten, k.Label, k.Uitleg)
		}
	}
	teksten = append(teksten, ruimteNamen(c.g, c.ruimteSoort())...)
	if zin := c.app.Methode.Kader().Voluit(teksten...); zin != "" {
		return append([]string{""}, scherm.StijlRegels(s.Stil, scherm.Breek(zin, breed))...)
	}
	return nil
}

// ruimteSoort is the kind of obstacle that room is shown against, "" for none.
func (c Consult) ruimteSoort() string {
	if v, ok := c.g.Vraag(); !ok || v.ID != toets.VraagWeg {
		return ""
	}
	if k, op := c.keus.Onder(); op && c.keus.Keus == "" {
		return k.ID
	}
	return c.keus.Keus
}

// ruimteNamen are the articles that are named against a kind of obstacle.
func ruimteNamen(g *gesprek.Gesprek, soort string) []string {
	var uit []string
	for _, r := range g.Ruimte(soort) {
		for _, a := range r.Artikelen[:min(len(r.Artikelen), maxRuimte)] {
			uit = append(uit, a.Naam())
		}
	}
	return uit
}

// beginKeuze is the line that types the beginning of an answer ahead.
func beginKeuze(begin string) toets.Keuze {
	return toets.Keuze{ID: begin, Label: begin + " …", Uitleg: "Vul aan met jullie eigen woorden."}
}

// isBegin reports whether a text that stands ready is the beginning of an answer only.
func isBegin(g *gesprek.Gesprek, tekst string) bool {
	return tekst != "" && strings.TrimSpace(tekst) == g.Begin()
}

// gelijkMsg brings which articles carried an option in how many equal cases.
type gelijkMsg struct {
	id        casus.ID
	artikelen map[string]int
}

// zoekGelijk looks, at the question of the articles, for what equal cases used: once for each form of the case.
func (c Consult) zoekGelijk() (Consult, tea.Cmd) {
	cs := c.g.Casus()
	v, ok := c.g.Vraag()
	if !ok || v.Keuzes != toets.LijstArtikelen || c.vergeleken == len(cs.Verloop) {
		return c, nil
	}
	c.vergeleken = len(cs.Verloop)
	a := c.app
	return c, func() tea.Msg {
		gs, err := gelijk.Zoek(context.Background(), a.DB, a.Methode, cs)
		if err != nil {
			return scherm.ErrMsg{Err: err}
		}
		return gelijkMsg{cs.ID, gelijk.Artikelen(gs)}
	}
}

// vergeleek takes over what equal cases used. A choice that the pair is at stays under the cursor.
func (c Consult) vergeleek(msg gelijkMsg) Consult {
	v, ok := c.g.Vraag()
	if msg.id != c.g.Casus().ID {
		return c
	}
	c.g.ZetGelijk(msg.artikelen)
	if !ok || v.Keuzes != toets.LijstArtikelen {
		return c
	}
	onder, was := c.keus.Onder()
	c.keus.Keuzes = c.g.Keuzen(v)
	if i := slices.IndexFunc(c.keus.Keuzes, func(k toets.Keuze) bool { return k.ID == onder.ID }); was && c.keus.Filter == "" && c.keus.Cursor > c.keus.Extra() && i >= 0 {
		c.keus.Cursor = i + c.keus.Extra()
	}
	return c
}
