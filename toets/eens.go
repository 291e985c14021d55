package toets

import nl "oliekan/toets/taal" // taal is a type of this package

// eensvraag holds what is the same in every question about agreement (inhoud/eens.json). The question itself stands with
// the question that it is about (Vraag.Samen).
type eensvraag struct {
	Label  string `json:"label"` // stands before the label of the question that it is about
	Hulp   string `json:"hulp"`
	Uitleg string `json:"uitleg"`
}

// metEens returns the step with, behind each question whose views have to come together, the question on which of them the
// pair agrees. It is on no path by itself: whether it is asked depends on what was said.
func (s Stap) metEens(e eensvraag) Stap {
	var uit []Vraag
	for _, v := range s.Vragen {
		uit = append(uit, v)
		if v.Samen != "" {
			uit = append(uit, Vraag{
				ID: v.ID.Eens(), Label: e.Label + " " + nl.KleineLetter(v.Label), Tekst: v.Samen, Hulp: e.Hulp, Uitleg: e.Uitleg,
				Keuzes: LijstEens,
			})
		}
	}
	s.Vragen = uit
	return s
}

// keurEens checks the words of those questions, and that the list has just the choices that have a meaning.
func (b *inhoud) keurEens(g *gebreken) {
	e := b.eens
	g.vul("eens", "label", e.Label, "hulp", e.Hulp, "uitleg", e.Uitleg)
	for _, id := range []string{EensDit, EensSamen, EensNiet} {
		if !heeft(b.lijsten[LijstEens], id) {
			g.meld("list %s: lacks %q", LijstEens, id)
		}
	}
	if n := len(b.lijsten[LijstEens]); n != 3 {
		g.meld("list %s: has %d choices, want 3", LijstEens, n)
	}
}
