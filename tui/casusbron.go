package tui

import (
	"context"

	"oliekan/casus"
	"oliekan/casus/handout"
	"oliekan/toets"
	"oliekan/tui/les"
)

// casusbron makes papers of a case. It offers what package handout can make.
type casusbron struct {
	app *App
	id  casus.ID
}

func (c casusbron) soorten() []toets.Keuze {
	var uit []toets.Keuze
	for _, s := range handout.Soorten() {
		uit = append(uit, toets.Keuze{ID: string(s), Label: string(s), Uitleg: s.Uitleg()})
	}
	return uit
}

func (c casusbron) naam(soort string) string { return soort + "-" + string(c.id[:min(8, len(c.id))]) }

func (c casusbron) maak(ctx context.Context, soort string) (handout.Document, error) {
	l, err := les.Haal(ctx, c.app.DB, c.id)
	if err != nil {
		return handout.Document{}, err
	}
	// The name of the municipality travels with a paper only if its settings say so.
	g := handout.Gegevens{Les: l, Methode: c.app.Methode}
	if c.app.Instellingen.GemeenteOpHandouts {
		g.Gemeente = c.app.Instellingen.Gemeente
	}
	return handout.Maak(handout.Soort(soort), g)
}

func (c casusbron) tekst() papiertekst {
	return papiertekst{
		rechts: "advies, geen besluit",
		zin:    "Zet geen namen in de bestandsnaam. Ook zonder namen kan een verhaal herkenbaar zijn: bedenk aan wie je het geeft.",
		uitleg: []string{
			"De samenvatting is één A4 voor jullie zelf. De motivering geeft de redenen, in de volgorde van een besluit. Je plakt haar in een eigen brief. De soort inwoner is een half blad uitleg in gewone woorden.",
			"Wat nog ontbreekt, staat er als “Hier ontbreekt”. Boven de uitleg voor de inwoner staat wat je nog moet doen voor je hem geeft.",
			"Op een handout staat geen korte code en geen werkdatum.",
			"Een handout is een advies en geen besluit.",
		},
	}
}
