package naspelen

import (
	"fmt"
	"strings"

	"oliekan/casus"
	"oliekan/casus/training"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// Weg stands for the title of a case that is not there any more.
const Weg = "een casus die er niet meer is"

// Sessie tells a session in a list: its case, and the facts.
func Sessie(t training.Training, titel string) (kop, feiten string) {
	if titel == "" {
		titel = Weg
	}
	k, _ := t.Vorm.Keuze()
	return Groep(t), strings.Join([]string{
		Hoever(t), titel, k.Label, taal.Aantal(t.Deelnemers, "deelnemer", "deelnemers"),
	}, " · ")
}

// Groep names a session: its month, and its group.
func Groep(t training.Training) string {
	return toets.Datum(t.Maand) + " · " + groepNaam(t.Groep.String())
}

// Hoever says how far a session is.
func Hoever(t training.Training) string {
	if t.Klaar {
		return "klaar"
	}
	n, alle := 0, len(t.Momenten())
	for i, d := range t.Delen {
		if d.Soort == training.Moment && i <= t.Plek {
			n++
		}
	}
	switch t.Delen[t.Plek].Soort {
	case training.Opening:
		return "nog bezig, bij het begin"
	case training.Afsluiting:
		return "nog bezig, bij het slot"
	}
	return fmt.Sprintf("nog bezig, bij moment %d van %d", n, alle)
}

// Les tells a case in a list from which one is picked. It gives nothing away.
func Les(l casus.Les) string {
	soort := "oefencasus"
	if !l.Casus.Oefen {
		soort = "eigen casus"
	}
	return strings.Join(gevuld(soort, l.Afdeling, string(l.Moeilijkheid), taal.Aantal(l.Casus.Minuut(), "minuut", "minuten")), " · ")
}

// Plan tells the parts of a session with their minutes.
func Plan(t training.Training, m *toets.Methode) Blok {
	som := 0
	var rs []Regel
	for _, d := range t.Delen {
		min := (d.Gepland + 59) / 60
		som += min
		naam := map[training.Deelsoort]string{training.Opening: "de situatie", training.Afsluiting: "het slot"}[d.Soort]
		if s, ok := m.Stap(d.Stap); ok {
			v, _ := m.Vraag(d.Vraag)
			naam = s.Naam() + ": " + taal.KleineLetter(v.Label)
		}
		rs = append(rs, Regel{Tekst: fmt.Sprintf("%2d min  %s", min, naam)})
	}
	return Blok{Soort: BlokOver, Kop: "Het programma: " + taal.Aantal(som, "minuut", "minuten"), Regels: rs}
}

// Moeilijk tells which steps groups find hard, over all sessions.
func Moeilijk(ts []training.Training, m *toets.Methode) Blok {
	uit := Blok{Soort: BlokOver, Kop: "Wat groepen moeilijk vinden"}
	for _, s := range training.Stapscores(ts) {
		stap, _ := m.Stap(s.Stap)
		uit.Regels = append(uit.Regels, Regel{Tekst: stap.Naam() + ": " + vaak(s.Samen()), Bij: scores(s)})
	}
	if len(uit.Regels) == 0 {
		uit.Regels = []Regel{{Soort: Stil, Tekst: "Dat zie je hier zodra groepen hun antwoord naast dat van het tweetal hebben gelegd."}}
	}
	return uit
}

// Telling says how that was counted.
func Telling() Blok {
	return Blok{Soort: BlokOver, Kop: "Hoe dit is geteld", Regels: []Regel{
		{Tekst: "Gelijk telt voor 100, deels voor 50 en anders voor 0. Het cijfer is het gemiddelde van alle keren dat een groep dit zei."},
		{Tekst: "Bij stemmen telt oliekan zelf: twee derde voor dezelfde keuze is gelijk, een derde is deels."},
		{Tekst: "Anders is niet fout. Het is een stap om langer bij stil te staan."},
	}}
}

// vaak says in words how near groups were.
func vaak(f float64) string {
	switch {
	case f < 1./3:
		return "groepen dachten vaak anders"
	case f < 2./3:
		return "groepen dachten deels hetzelfde"
	}
	return "groepen dachten meestal hetzelfde"
}

// scores are the figures behind it.
func scores(s training.Stapscore) string {
	var delen []string
	for _, x := range []struct {
		wie string
		o   training.Overeenkomst
	}{{"met het tweetal", s.Tweetal}, {"met de deskundige", s.Expert}} {
		if x.o.N > 0 {
			delen = append(delen, fmt.Sprintf("%s %.0f van 100, uit %s", x.wie, x.o.Gemiddeld*100, taal.Aantal(x.o.N, "oordeel", "oordelen")))
		}
	}
	return strings.Join(delen, "; ")
}
