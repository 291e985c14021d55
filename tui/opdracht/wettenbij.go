package opdracht

import (
	"fmt"
	"slices"

	"oliekan/casus"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/toets/voorstel"
	"oliekan/tui/gelijk"

	"github.com/spf13/cobra"
)

// optievoorstel is an option with the articles that may carry it.
type optievoorstel struct {
	Optie       string      `json:"optie"`
	Voorstellen []rijwaarom `json:"voorstellen"`
}

// rijwaarom is an article with why it is proposed, the strongest reason first.
type rijwaarom struct {
	rij
	Sleutel string   `json:"sleutel"`
	Waarom  []string `json:"waarom"`
	Gekozen bool     `json:"gekozen"` // it was named for this option already

	naam, kort string // for people: what it is called, and why in a line
}

// toonbij is how many articles are printed for an option; JSON has them all.
const toonbij = 3

// wettenBij is "wetten --bij ID": for every option of a case the articles that may carry it, with why.
func (s *sessie) wettenBij(c *cobra.Command, verwijzing string, woorden []string, alsJSON bool) error {
	if len(woorden) > 0 {
		return gebruik(c, "Met --bij kun je niet ook op woorden zoeken.")
	}
	db, m, err := s.lees(c.Context())
	if err != nil {
		return err
	}
	defer db.Close()
	cs, err := haal(c.Context(), db, verwijzing)
	if err != nil {
		return err
	}
	gs, err := gelijk.Zoek(c.Context(), db, m, cs)
	if err != nil {
		return err
	}
	ps := optievoorstellen(m, cs, gelijk.Artikelen(gs))
	if alsJSON {
		return schrijfJSON(s.uit, ps)
	}
	return s.schrijfVoorstellen(ps)
}

// optievoorstellen returns the options of a case that something is proposed for, in their order; none is an empty list.
func optievoorstellen(m *toets.Methode, cs casus.Casus, inGelijke map[string]int) []optievoorstel {
	uit := []optievoorstel{}
	for _, o := range cs.Stand().Opties() {
		rs := rijenWaarom(gesprek.VoorstellenBij(m, cs, o.Nr, inGelijke))
		for i := range rs {
			rs[i].Gekozen = slices.ContainsFunc(cs.Stand().Over(toets.VraagDraagt, o.Nr), func(a casus.Antwoord) bool { return a.Keus == rs[i].Sleutel })
		}
		if len(rs) > 0 {
			uit = append(uit, optievoorstel{o.Tekst.String(), rs})
		}
	}
	return uit
}

// rijenWaarom gives proposals the form of wetten.json, with their reasons.
func rijenWaarom(vs []voorstel.Voorstel) []rijwaarom {
	uit := make([]rijwaarom, len(vs))
	for i, v := range vs {
		uit[i] = rijwaarom{rij: rijen([]toets.Artikel{v.Artikel})[0], Sleutel: v.Artikel.Sleutel(), Waarom: v.Zinnen(), naam: v.Artikel.Naam(), kort: v.Waarom()}
	}
	return uit
}

// schrijfVoorstellen prints for each option the best articles, with why.
func (s *sessie) schrijfVoorstellen(ps []optievoorstel) error {
	if len(ps) == 0 {
		fmt.Fprintln(s.fout, "Er zijn nog geen opties om een artikel bij voor te stellen.")
		return nil
	}
	t := tekstblad{}
	t.regel(0, "Deze artikelen passen misschien. Het zijn voorstellen: jullie kiezen zelf.")
	for _, p := range ps {
		t.b.WriteString("\n")
		t.regel(0, taal.Zin(p.Optie))
		for _, r := range p.Voorstellen[:min(len(p.Voorstellen), toonbij)] {
			gekozen := ""
			if r.Gekozen {
				gekozen = " (al gekozen)"
			}
			t.regel(1, r.naam+gekozen+": "+taal.Zin(r.kort))
			t.regel(2, r.Zegt)
		}
	}
	return s.schrijf(t.b.String())
}
