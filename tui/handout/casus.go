package handout

import (
	"context"
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/casus/handout"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/papier"
	"oliekan/tui/scherm"
)

// casussenstof makes a paper of a case, or one file of several in their order.
type casussenstof struct {
	drukker papier.Drukker
	ids     []casus.ID
}

// NewHandout makes the form for a case, or for a bundle of several in this order.
func NewHandout(a *scherm.App, ids ...casus.ID) Handout {
	return newHandout(casussenstof{a.Drukker(), slices.Clone(ids)})
}

func (c casussenstof) over() string {
	delen := make([]string, len(c.ids))
	for i, id := range c.ids {
		delen[i] = string(id)
	}
	return strings.Join(delen, " ")
}

// titel says of how many cases the paper is.
func (c casussenstof) titel() string {
	if len(c.ids) == 1 {
		return "Handout maken"
	}
	return "Bundel maken van " + taal.Aantal(len(c.ids), "casus", "casussen")
}

func (c casussenstof) opschrift() string { return "advies, geen besluit" }

func (c casussenstof) raad() string { return naamZonder }

func (c casussenstof) wat() string { return "de handout" }

func (c casussenstof) voorbeeld(soort string) string {
	return "advies." + string(handout.Soort(soort).Vorm())
}

func (c casussenstof) delen() int { return len(c.ids) }

func (c casussenstof) soorten() []toets.Keuze {
	var uit []toets.Keuze
	for _, s := range handout.Soorten() {
		uit = append(uit, toets.Keuze{ID: string(s), Label: string(s), Uitleg: s.Uitleg()})
	}
	return uit
}

func (c casussenstof) kanNiet(ctx context.Context) (map[string]string, error) {
	niet, err := c.drukker.KanNiet(ctx, c.ids...)
	uit := make(map[string]string, len(niet))
	for s, zin := range niet {
		uit[string(s)] = zin
	}
	return uit, err
}

func (c casussenstof) naam(soort string) string {
	if len(c.ids) != 1 {
		return "bundel-" + soort
	}
	return soort + "-" + string(c.ids[0][:min(8, len(c.ids[0]))])
}

func (c casussenstof) maak(ctx context.Context, soort string) (papier.Papier, error) {
	return c.drukker.Maak(ctx, handout.Soort(soort), c.ids...)
}

func (c casussenstof) uitleg() []string {
	return append(append([]string{"Een handout is een blad om mee te nemen of te delen."}, formulierUitleg()...),
		"De samenvatting is één A4 voor jullie zelf. De motivering geeft de redenen, in de volgorde van een besluit. Je plakt haar in een eigen brief. De soort inwoner is een half blad uitleg in gewone woorden.",
		"Voor een training zijn er drie. Deelnemers krijgen een werkblad waarop de afloop niet staat. De trainer krijgt een draaiboek met alles. Rolkaarten knip je uit. "+
			"Deze drie kunnen alleen van een casus die trainingsklaar is, of van een oefencasus.",
		"Het verhaal is één blad voor een nieuwsbrief of het intranet. Lees eerst zelf of je iemand herkent.",
		"Een bundel maak je in de bibliotheek: zet met de spatiebalk een vinkje bij elke casus, en druk op h.",
		"Wat nog ontbreekt, staat er als “Hier ontbreekt”. Boven de uitleg voor de inwoner staat wat je nog moet doen voor je hem geeft.",
		"Op een handout staat geen korte code en geen werkdatum.",
		"Een handout is een advies en geen besluit.",
	)
}
