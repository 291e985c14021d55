package gesprek

import (
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/toets/voorstel"
)

// voorop is how many proposed articles stand first at the question what carries an option.
const voorop = 3

// ZetGelijk says which articles carried an option in how many equal cases (casus/gelijk), for the proposals from now on.
func (g *Gesprek) ZetGelijk(artikelen map[string]int) { g.inGelijke = artikelen }

// Voorstellen returns the articles that may carry an option of the case, the likeliest first, each with why (VoorstellenBij).
// What was named for the option already is left out.
func (g *Gesprek) Voorstellen(optie int) []voorstel.Voorstel {
	draagt := g.stand.Over(toets.VraagDraagt, optie)
	return slices.DeleteFunc(VoorstellenBij(g.methode, g.casus, optie, g.inGelijke), func(p voorstel.Voorstel) bool {
		return slices.ContainsFunc(draagt, func(a casus.Antwoord) bool { return a.Keus == p.Artikel.Sleutel() })
	})
}

// VoorstellenBij returns the articles that may carry an option of a case, the likeliest first, each with why, at most
// voorstel.Meest; none for an option that is not there and for one that every case has, such as doing nothing. Nothing is chosen by it.
// inGelijke says in how many equal cases an article carried an option.
func VoorstellenBij(m *toets.Methode, c casus.Casus, optie int, inGelijke map[string]int) []voorstel.Voorstel {
	st := c.Stand()
	o, ok := st.Antwoord(optie)
	vraag, _ := m.Vraag(toets.VraagOpties)
	if !ok || o.Vraag != toets.VraagOpties || slices.Contains(vraag.Voorzet, o.Tekst.String()) {
		return nil
	}
	v := voorstel.Vraag{Optie: o.Tekst.ZonderLabels(), Effect: effectTekst(st), Dag: c.Wetsdatum, Gelijk: inGelijke}
	for _, a := range st.Bij(toets.VraagGrondwaarde) {
		v.Grondwaarden = append(v.Grondwaarden, a.Keus)
	}
	for _, a := range st.Over(toets.VraagWeg, optie) {
		v.Belemmeringen = append(v.Belemmeringen, a.Keus)
	}
	return voorstel.Voor(m, v)
}

// effectTekst is the effect on which the pair agrees; as long as they do not, all of them.
func effectTekst(st casus.Stand) string {
	if a, ok := st.Geldt(toets.VraagEffect); ok {
		return a.Tekst.ZonderLabels()
	}
	var uit []string
	for _, a := range st.Bij(toets.VraagEffect) {
		uit = append(uit, a.Tekst.ZonderLabels())
	}
	return strings.Join(uit, "\n")
}

// Voorgesteld returns the best proposals for the option at hand as choices, each with why, at most three. They are the first
// ones of Keuzen.
func (g *Gesprek) Voorgesteld() []toets.Keuze {
	vs := g.Voorstellen(g.casus.Plaats.Optie)
	var as []toets.Artikel
	for _, v := range vs[:min(len(vs), voorop)] {
		as = append(as, v.Artikel)
	}
	uit := g.artikelen(as)
	for i := range uit {
		uit[i].Uitleg = "Past misschien: " + taal.Zin(vs[i].Waarom()) + " " + uit[i].Uitleg
	}
	return uit
}

// artikelkeuzen returns the articles in force as choices: at an option those that are proposed first, with why.
func (g *Gesprek) artikelkeuzen() []toets.Keuze {
	uit := g.Voorgesteld()
	staat := map[string]bool{}
	for _, k := range uit {
		staat[k.ID] = true
	}
	for _, k := range g.artikelen(g.methode.Kader().Artikelen()) {
		if !staat[k.ID] {
			uit = append(uit, k)
		}
	}
	return uit
}
