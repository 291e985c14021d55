package handout

import (
	"slices"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
)

// metUitkomst puts another outcome and another decider in a case.
func metUitkomst(c casus.Casus, uitkomst, beslisser string) casus.Casus {
	c.Verloop = slices.Clone(c.Verloop)
	for i := range c.Verloop {
		switch c.Verloop[i].Vraag {
		case "uitkomst":
			c.Verloop[i].Keus = uitkomst
		case "beslist":
			c.Verloop[i].Keus = beslisser
		}
	}
	return c
}

// anders gives the texts of a question another role and another text.
func anders(c casus.Casus, vraag string, rol casus.Rol, tekst string) casus.Casus {
	c.Verloop = slices.Clone(c.Verloop)
	for i := range c.Verloop {
		if string(c.Verloop[i].Vraag) == vraag {
			c.Verloop[i].Rol, c.Verloop[i].Tekst = rol, anoniem.UitOpslag(tekst)
		}
	}
	return c
}

func TestUitlegZegt(t *testing.T) {
	oud, klaar := fiets(), fiets()
	oud.Wetsdatum = "2026-06-30"
	klaar.Staat, klaar.Code = casus.Trainingsklaar, ""
	const bezwaar = "Tegen dit advies kun je geen bezwaar maken, tegen een besluit wel. In de brief met het besluit staat hoe je dat doet"
	zegt(t, Uitleg, []zegtgeval{
		{
			"yes", fiets(),
			[]string{
				"Je zei: “Ik kan werken bij de bakker", "Dit willen we samen bereiken: je komt elke nacht op tijd", "Ons advies is ja, met een oplossing die bij jou past. Het voorstel is: Elektrische fiets",
				"Je consulent vraagt de kwaliteitsmedewerker om een besluit en belt daarna [inwoner]. (klaar op 27 november 2026)", "Jij: “Haalt bij de fietsenmaker",
				"Op 15 januari 2027 kijken we samen hoe het gaat.", "Dit is nog geen besluit. De gemeente neemt het besluit. Pas dan is het zeker.",
				"We adviseren dit omdat de wet wil dat iedereen meedoet naar wat hij of zij kan", bezwaar,
				"Schrijf om naar “je”, bij: Wat we doen.", "Vul in wie of wat er staat bij: [inwoner].",
				"Behandel dit blad als persoonsgegevens: geef het alleen aan de inwoner.",
			},
			[]string{"Hier ontbreekt", "merel-41", "Toets het opnieuw", "Casus:"},
		},
		{
			"nothing", leeg(),
			[]string{
				"Hier ontbreekt: wat je vroeg.", "Hier ontbreekt: wat we begrepen.", "Hier ontbreekt: wat we doen.", "Hier ontbreekt: waarom we dit adviseren.", bezwaar,
				"Vul aan wat ontbreekt: wat je vroeg, wat we begrepen, wat we doen en waarom we dit adviseren.", "De gemeente neemt het besluit.",
			},
			[]string{"Dit is afgesproken", "Ons advies"},
		},
		{
			"no", metUitkomst(fiets(), "nee-uitleg", "consulent"),
			[]string{"Ons advies over je vraag is nee.", "Hier ontbreekt: waarom het antwoord nee is.", "Zeg waarom het nee is in gewone woorden. Aan collega's is gezegd: “Betaal de fiets", "Je consulent neemt het besluit."},
			[]string{"Ons advies is ja"},
		},
		{"standard", metUitkomst(fiets(), "ja-standaard", "leidinggevende"), []string{"Ons advies is ja. Het kan binnen de gewone regels.", "Een leidinggevende van de gemeente neemt het besluit."}, nil},
		{"higher", metUitkomst(fiets(), "opschalen", "college"), []string{"Wij kunnen dit niet zelf beslissen.", "Het college van burgemeester en wethouders neemt het besluit."}, []string{"advies is ja"}},
		{"not yet", metUitkomst(fiets(), "nog-niet", "andere-organisatie"), []string{"We geven nog geen advies over je vraag.", "Een andere organisatie dan de gemeente neemt het besluit."}, []string{"advies is ja"}},
		{"unknown outcome", metUitkomst(fiets(), "misschien", "jurist"), []string{"Hier ontbreekt: wat we doen.", "De gemeente neemt het besluit."}, nil},
		{
			"law moved on", oud,
			[]string{"Na 30 juni 2026 kwam er een nieuwe tekst van Pw artikel 35, lid 1, die van 1 juli 2026. Toets het opnieuw."},
			nil,
		},
		{"month", klaar, []string{"(klaar in november 2026)", "In januari 2027 kijken we samen"}, []string{"27 november", "15 januari"}},
	})
}

// TestUitlegSpreektAan: what a person said is quoted, and what can be turned to the inwoner is.
func TestUitlegSpreektAan(t *testing.T) {
	zegt(t, Uitleg, []zegtgeval{
		{
			"asked by somebody close", anders(fiets(), "vraag", "naaste", "Mag zij een fiets?"),
			[]string{"Iemand die dicht bij je staat, vroeg: “Mag zij een fiets?”"},
			[]string{"Je zei"},
		},
		{
			"written down by the consulent", anders(fiets(), "vraag", "consulent", "Vindt [inwoner] een fiets?"),
			[]string{"Dit schreven we op als jouw vraag: Vindt [inwoner] een fiets?", "Schrijf om naar “je”, bij: Wat je vroeg en Wat we doen."},
			[]string{"Je zei"},
		},
		{
			"turned", anders(anders(fiets(), "vraag", "consulent", "[inwoner] heeft een fiets nodig."), "effect", "consulent", "[inwoner] komt op tijd op het werk."),
			[]string{"jouw vraag: Je hebt een fiets nodig.", "bereiken: je komt op tijd op het werk."},
			[]string{"bij: Wat je vroeg", "bij: Wat we begrepen"},
		},
		{
			"own words go before others that cannot be turned", met1(anders(fiets(), "effect", "consulent", "Zij slaapt."), casus.Inbreng{Vraag: "effect", Rol: "inwoner"}, "Ik wil slapen"),
			[]string{"Dit is voor jou belangrijk: “Ik wil slapen.”"},
			[]string{"Dit willen we samen", "bij: Wat we begrepen"},
		},
		{"somebody close", anders(fiets(), "effect", "naaste", "Rust"), []string{"Iemand die dicht bij je staat, zei: “Rust.”"}, []string{"voor jou belangrijk"}},
	})
}

// TestUitlegZonderKlussen: what needs no hand has no box for the consulent.
func TestUitlegZonderKlussen(t *testing.T) {
	c := oefencasussen(t)[5]
	if got := platVan(t, Uitleg, c); strings.Contains(got, "Voor de consulent") {
		t.Errorf("got:\n%s", got)
	}
}

// TestUitlegLaatCollegasWeg: what colleagues do among themselves is not for the inwoner.
func TestUitlegLaatCollegasWeg(t *testing.T) {
	c := anders(fiets(), "afspraak", "consulent", "Iets regelen")
	for i := range c.Verloop {
		if c.Verloop[i].Vraag == "afspraak" {
			c.Verloop[i].Keus = "jurist"
		}
	}
	if got := platVan(t, Uitleg, c); strings.Contains(got, "Iets regelen") || strings.Contains(got, "Dit is afgesproken") {
		t.Errorf("got:\n%s", got)
	}
}

// TestUitlegBelooftNiets: whatever the outcome, it says that nothing is decided.
func TestUitlegBelooftNiets(t *testing.T) {
	for _, k := range methode(t).Keuzen("uitkomst") {
		got := platVan(t, Uitleg, metUitkomst(fiets(), k.ID, "consulent"))
		if !strings.Contains(got, "Dit is nog geen besluit.") || strings.Contains(got, "Hier ontbreekt: wat we doen") {
			t.Errorf("%s:\n%s", k.ID, got)
		}
		for _, nee := range []string{"je krijgt", "Je krijgt", "beloofd", "bezwaar tegen dit advies"} {
			if strings.Contains(got, nee) {
				t.Errorf("%s: holds %q", k.ID, nee)
			}
		}
	}
}
