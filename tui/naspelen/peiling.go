package naspelen

import (
	"fmt"
	"slices"
	"strings"

	"oliekan/casus/training"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// What is said of the sentences that a group answers before and after a training.
const (
	PeilNaam    = "Peiling"
	PeilKnop    = "peil de groep met " + peilZinnen
	PeilDoe     = "peil je de groep met " + peilZinnen
	peilZinnen  = "drie korte zinnen"
	PeilHoe     = "Lees de zin voor. Iedereen steekt één keer een hand op, bij het antwoord dat het beste past."
	PeilBewaart = "Alleen de aantallen worden bewaard, zonder namen."
)

// peilwanneer says when a sentence is answered.
func peilwanneer(m training.Meting) string {
	if m == training.MetingNa {
		return "Na afloop"
	}
	return "Vooraf"
}

// Peilingen tells the sentences of the part at hand, each with its answers and their hands.
func Peilingen(b training.Beeld, t training.Training) []Blok {
	var uit []Blok
	for _, p := range b.Peiling {
		blok := Blok{Soort: BlokPeiling, Kop: peilwanneer(p.Meting) + ": " + taal.KleineLetter(p.Vraag.Label), Regels: []Regel{
			{Soort: Vraag, Tekst: p.Zin}, {Soort: Stil, Tekst: p.Vraag.Uitleg},
		}}
		for _, a := range p.Antwoorden {
			blok.Regels = append(blok.Regels, Regel{Soort: Peil, Tekst: a.Label, Handen: a.Stemmen, Peil: a.Plek})
		}
		blok.Regels = append(blok.Regels, Regel{Soort: Stil, Tekst: geteld(p.Geteld(), t)})
		uit = append(uit, blok)
	}
	if len(uit) > 0 {
		uit[0].Regels = append([]Regel{{Soort: Stil, Tekst: PeilHoe + " " + PeilBewaart}}, uit[0].Regels...)
	}
	return uit
}

// PeilStaat reports whether the sentences stand open at the part at hand: something was counted there, or it is the end of
// a session in which something was counted before it, so that the comparison is not forgotten.
func PeilStaat(s *training.Spel) bool {
	if len(s.Beeld().Peiling) == 0 {
		return false
	}
	t, p := s.Training(), s.Methode().Peiling()
	return slices.ContainsFunc(slices.Concat(t.Peiling(p, training.MetingVoor), t.Peiling(p, training.MetingNa)),
		func(x training.Peilstand) bool { return x.Aantal() > 0 })
}

// peilUitslag tells what a group answered before and after, for who looks at one session: the trainer saw the hands, so
// nothing is left out. It is empty when nothing was asked.
func peilUitslag(t training.Training, m *toets.Methode) []Blok {
	p := m.Peiling()
	uit := Blok{Soort: BlokPeiling, Kop: PeilNaam + ": vooraf en na afloop"}
	voor, na := t.Peiling(p, training.MetingVoor), t.Peiling(p, training.MetingNa)
	for i, v := range p.Vragen {
		if voor[i].Aantal()+na[i].Aantal() > 0 {
			uit.Regels = append(uit.Regels, Regel{Tekst: fmt.Sprintf("%s. Vooraf: %s. Na afloop: %s.", v.Label, handenPer(p, voor[i]), handenPer(p, na[i]))})
		}
	}
	if len(uit.Regels) == 0 {
		return nil
	}
	return []Blok{uit}
}

// HandenPer is how many hands each answer to a sentence got.
func HandenPer(b training.Peilbeeld) string {
	p, s := toets.Peiling{}, training.Peilstand{}
	for _, a := range b.Antwoorden {
		p.Antwoorden, s.Stemmen = append(p.Antwoorden, toets.Keuze{Label: a.Label}), append(s.Stemmen, a.Stemmen)
	}
	return handenPer(p, s)
}

// handenPer is how many hands each answer got.
func handenPer(p toets.Peiling, s training.Peilstand) string {
	var delen []string
	for i, n := range s.Stemmen {
		if n > 0 {
			delen = append(delen, fmt.Sprintf("%d %s", n, p.Antwoorden[i].Label))
		}
	}
	if len(delen) == 0 {
		return nietGeteld
	}
	return strings.Join(delen, ", ")
}

const nietGeteld = "niet geteld"

// Peilmaanden tells what groups said before and after, by month, one block for each sentence, and then how it was counted.
// Without a session in which something was counted it says how that is done.
func Peilmaanden(ts []training.Training, m *toets.Methode) []Blok {
	p := m.Peiling()
	maanden := training.Peilmaanden(ts, p)
	if len(maanden) == 0 {
		return []Blok{{Soort: BlokOver, Kop: PeilNaam, Regels: []Regel{
			{Tekst: "Er is nog niet gepeild. Bij de start en bij het slot van een training tel je handen bij drie korte zinnen."},
			{Tekst: "Daarna zie je hier per maand wat een training doet met kennis, houding en gedrag."},
		}}}
	}
	var uit []Blok
	for i, v := range p.Vragen {
		b := Blok{Soort: BlokPeiling, Kop: v.Label, Regels: peilzinnen(v)}
		n := len(b.Regels)
		for _, x := range maanden {
			if x.Vragen[i].Gevraagd() {
				b.Regels = append(b.Regels, Regel{Tekst: "· " + peilmaand(x, x.Vragen[i])})
			}
		}
		if len(b.Regels) == n {
			b.Regels = append(b.Regels, Regel{Soort: Stil, Tekst: "Bij deze zin zijn nog geen handen geteld."})
		}
		uit = append(uit, b)
	}
	return append(uit, peiltelling(p))
}

// peilzinnen are the sentences that were read out, once when they are the same.
func peilzinnen(v toets.Peilvraag) []Regel {
	if v.Voor == v.Na {
		return []Regel{{Tekst: citaat(v.Voor)}}
	}
	return []Regel{{Tekst: peilwanneer(training.MetingVoor) + ": " + citaat(v.Voor)}, {Tekst: peilwanneer(training.MetingNa) + ": " + citaat(v.Na)}}
}

// peilmaand tells of a month how a question was answered.
func peilmaand(m training.Peilmaand, v training.Peilvergelijking) string {
	zin := fmt.Sprintf("%s, uit %s: vooraf %s, na afloop %s", toets.Datum(m.Maand), taal.Aantal(m.Trainingen, "training", "trainingen"), maat(v.Voor), maat(v.Na))
	if d, ok := v.Verschil(); ok {
		return zin + ". " + verschil(d)
	}
	return zin + "."
}

// maat is a mean in words.
func maat(p training.Peilmaat) string {
	switch {
	case p.Verborgen:
		return "te weinig antwoorden"
	case p.Aantal == 0:
		return nietGeteld
	}
	return fmt.Sprintf("%s bij %d antwoorden", komma(p.Gemiddeld), p.Aantal)
}

// verschil says how much higher or lower a mean is.
func verschil(d float64) string {
	switch tien := komma(max(d, -d)); {
	case tien == "0,0":
		return "Dat is gelijk."
	case d > 0:
		return "Dat is " + tien + " hoger."
	default:
		return "Dat is " + tien + " lager."
	}
}

// komma writes a number with one decimal.
func komma(f float64) string { return strings.Replace(fmt.Sprintf("%.1f", f), ".", ",", 1) }

// peiltelling says how that was counted, and what it cannot tell.
func peiltelling(p toets.Peiling) Blok {
	laag, hoog := p.Antwoorden[0], p.Antwoorden[len(p.Antwoorden)-1]
	return Blok{Soort: BlokOver, Kop: "Hoe de peiling is geteld", Regels: []Regel{
		{Tekst: fmt.Sprintf("Het antwoord %s telt voor 1 en %s voor %d. Het cijfer is het gemiddelde van alle handen in een maand.", laag.Label, hoog.Label, len(p.Antwoorden))},
		{Tekst: fmt.Sprintf("Bij minder dan %d antwoorden staat er geen cijfer, want dan kun je raden wie wat zei.", training.PeilKleinst)},
		{Tekst: "Een verschil van een paar tienden zegt weinig, zeker bij een kleine groep. Kijk liever naar wat er over meer maanden verandert."},
	}}
}
