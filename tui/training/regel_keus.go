package training

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/casus/training"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/les"
	"oliekan/tui/naspelen"
	"oliekan/tui/regel"
)

// casuskeus picks the case that a group replays.
type casuskeus struct {
	*regel.Lijn
	alle   []casus.Les
	filter training.Filter
}

// nieuweSessie asks for a case and prepares a session with it.
func nieuweSessie(p *regel.Lijn) error {
	ls, err := les.Alle(p.Ctx, p.DB)
	if err != nil {
		return p.Verder(err)
	}
	k := &casuskeus{Lijn: p, alle: ls}
	for {
		l, gekozen, err := k.kiesLes()
		if errors.Is(err, regel.ErrAnders) {
			continue
		}
		if err != nil || !gekozen {
			return err
		}
		return bereidVoor(p, l)
	}
}

// kiesLes asks once which case it is; errAnders says that the filter changed.
func (k *casuskeus) kiesLes() (casus.Les, bool, error) {
	aanbod := training.Aanbod(k.alle, k.Methode, k.filter)
	k.Uit.Kop(welkeCasus + " " + taal.Hoofdletter(taal.Aantal(len(aanbod), "casus", "casussen")) + ".")
	if wat := k.filterZin(); wat != "" {
		k.Uit.Zeg("Alleen: " + wat + ". Met .filter alles hoor je ze weer allemaal.")
	}
	if len(aanbod) == 0 {
		k.Uit.Zeg(geenCasusPast)
	}
	l := &regel.Keuzelijst{}
	for _, x := range aanbod {
		l.Alle = append(l.Alle, lesKeuze(x))
	}
	k.ToonLijst(l, l.Alle)
	gekozen, _, ok, err := k.Kies(regel.KiesUit+" Met .filter maak je de lijst korter. Lege regel: terug.", l, append(regel.Opdrachten{
		{Naam: "filter", Kort: "f", Erna: "WAT", Wat: "maak de lijst korter, bijvoorbeeld op wet of afdeling", Doe: k.kiesFilter},
	}, k.Overal()...))
	if err != nil || !ok {
		return casus.Les{}, false, err
	}
	i := slices.IndexFunc(aanbod, func(x casus.Les) bool { return string(x.Casus.ID) == gekozen.ID })
	return aanbod[i], true, nil
}

// lesKeuze is a case in the list. It gives nothing away.
func lesKeuze(l casus.Les) toets.Keuze {
	uitleg := taal.Hoofdletter(regel.Gesproken(naspelen.Les(l))) + "."
	if !l.Botsing.Leeg() {
		uitleg += " " + taal.Zin(l.Botsing.String())
	}
	return toets.Keuze{ID: string(l.Casus.ID), Label: l.Casus.Titel.String(), Uitleg: uitleg}
}

// filterZin says in words what is filtered on.
func (k *casuskeus) filterZin() string {
	f := k.filter
	var delen []string
	voeg := func(naam, waarde string) {
		if waarde != "" {
			delen = append(delen, strings.TrimSpace(naam+" "+waarde))
		}
	}
	voeg("afdeling", f.Afdeling)
	voeg("wet", f.Wet)
	voeg("", string(f.Moeilijkheid))
	if f.Minuten > 0 {
		voeg("consult tot", taal.Aantal(f.Minuten, "minuut", "minuten"))
	}
	voeg("belemmering", k.belemmering(f.Belemmering))
	if f.AlleenEigen {
		voeg("", "eigen casussen")
	}
	if f.AlleenOefen {
		voeg("", "oefencasussen")
	}
	return strings.Join(delen, ", ")
}

// belemmering is the word for a kind of obstacle.
func (k *casuskeus) belemmering(id string) string {
	v, _ := k.Methode.Vraag(toets.VraagWeg)
	return k.KeuzeNaam(v.Keuzes, id)
}

// kiesFilter asks on what to filter, and on which value of it. What was set before stays.
func (k *casuskeus) kiesFilter(rest string) error {
	l := &regel.Keuzelijst{Alle: []toets.Keuze{
		{ID: "afdeling", Label: "afdeling"},
		{ID: "wet", Label: "wet"},
		{ID: "moeilijk", Label: "moeilijkheid"},
		{ID: "minuten", Label: "minuten", Uitleg: taal.Hoofdletter(duurConsult) + "."},
		{ID: "belemmering", Label: "belemmering"},
		{ID: "soort", Label: "soort", Uitleg: "Eigen casussen of oefencasussen."},
		{ID: "alles", Label: "alles", Uitleg: "Weer alle casussen."},
	}}
	wat, ok, err := k.KiesOf(rest, l, "Waarop wil je de lijst korter maken?")
	if err != nil || !ok {
		return err
	}
	if wat.ID == "alles" {
		k.filter = training.Filter{}
		return regel.ErrAnders
	}
	waarden := &regel.Keuzelijst{Alle: k.waarden(wat.ID)}
	if len(waarden.Alle) == 0 {
		k.Uit.Zeg("Daarop kun je nu niet kiezen.")
		return nil
	}
	w, ok, err := k.KiesOf("", waarden, "Welke?")
	if err != nil || !ok {
		return err
	}
	k.zetFilter(wat.ID, w.ID)
	return regel.ErrAnders
}

// waarden are what can be filtered on: what occurs in the cases.
func (k *casuskeus) waarden(wat string) []toets.Keuze {
	switch wat {
	case "afdeling":
		return losse(training.Afdelingen(k.alle))
	case "wet":
		return losse(k.samen(func(l casus.Les) []string { return training.WettenVan(l, k.Methode) }))
	case "moeilijk":
		return losse(regel.Namen(casus.Moeilijkheden()))
	case "minuten":
		return losse([]string{"tot 30 minuten", "tot 40 minuten", "tot 50 minuten"})
	case "belemmering":
		uit := losse(k.samen(training.BelemmeringenVan))
		for i := range uit {
			uit[i].Label = k.belemmering(uit[i].ID)
		}
		return uit
	}
	return []toets.Keuze{{ID: "eigen", Label: "eigen casussen"}, {ID: "oefen", Label: "oefencasussen"}}
}

// samen gathers what occurs in the cases, each once and in order.
func (k *casuskeus) samen(van func(casus.Les) []string) []string {
	var uit []string
	for _, l := range k.alle {
		uit = append(uit, van(l)...)
	}
	slices.Sort(uit)
	return slices.Compact(uit)
}

// losse makes choices of words.
func losse(ws []string) []toets.Keuze {
	var uit []toets.Keuze
	for _, w := range ws {
		uit = append(uit, toets.Keuze{ID: w, Label: w})
	}
	return uit
}

// zetFilter filters on a value.
func (k *casuskeus) zetFilter(wat, waarde string) {
	f := &k.filter
	switch wat {
	case "afdeling":
		f.Afdeling = waarde
	case "wet":
		f.Wet = waarde
	case "moeilijk":
		f.Moeilijkheid = casus.Moeilijkheid(waarde)
	case "minuten":
		f.Minuten, _ = strconv.Atoi(strings.Fields(waarde)[1]) // it comes from the list
	case "belemmering":
		f.Belemmering = waarde
	default:
		f.AlleenEigen, f.AlleenOefen = waarde == "eigen", waarde == "oefen"
	}
}
