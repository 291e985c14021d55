package naspelen

import (
	"fmt"
	"strings"

	"oliekan/casus/training"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// onthuld tells what the pair and the expert thought beside what the group said.
func onthuld(b training.Beeld, t training.Training) []Blok {
	o := b.Onthulling
	naast := Blok{Soort: BlokNaast, Kop: "Naast elkaar"}
	if t.Vorm != training.Voorbeeld {
		naast.Naast = append(naast.Naast, Kolom{Kop: "Jullie", Zegt: jullie(b)})
	}
	naast.Naast = append(naast.Naast, Kolom{Kop: "Het tweetal", Zegt: []string{o.Tweetal.Wie + ": " + Zei(o.Tweetal)}})
	switch {
	case o.ExpertLater:
		naast.Regels = append(naast.Regels, Regel{Soort: Stil, Tekst: Deskundige(*o) + " komt aan het woord na het laatste moment van deze stap."})
	case o.Expert != "":
		naast.Naast = append(naast.Naast, Kolom{Kop: Deskundige(*o), Zegt: []string{o.Expert}})
	}
	if o.Alle > 0 {
		naast.Regels = append(naast.Regels, Regel{Tekst: raak(o.Stemmen, o.Alle)})
	}
	if t.Vorm == training.Voorbeeld {
		return []Blok{naast}
	}
	naast.Regels = append(naast.Regels, oordelen(*o)...)
	uit := []Blok{naast}
	if o.Vergeleken != nil {
		uit = append(uit, vergeleken(*o.Vergeleken))
	}
	return uit
}

// jullie is what the group said.
func jullie(b training.Beeld) []string {
	var uit []string
	for _, r := range antwoorden(b) {
		switch {
		case r.Soort == Antwoord:
			uit = append(uit, r.Wie+": "+r.Tekst)
		case r.Handen > 0:
			uit = append(uit, r.Tekst+": "+handen(r.Handen))
		}
	}
	if len(uit) == 0 {
		return []string{nietsHier}
	}
	return uit
}

// nietsHier stands where a group wrote nothing.
const nietsHier = "Hier is niets opgeschreven."

// Deskundige is who the expert is: of a case of our own it is who read it after.
func Deskundige(o training.Onthulling) string {
	if o.Tweede {
		return "De tweede lezer"
	}
	return "De deskundige"
}

// raak says how many hands went up for the choice of the pair.
func raak(stemmen, alle int) string {
	switch {
	case stemmen == 0:
		return "Niemand koos hetzelfde als het tweetal."
	case stemmen == alle:
		return "Iedereen die stemde, koos hetzelfde als het tweetal."
	case stemmen == 1:
		return fmt.Sprintf("1 van de %d stemmen was hetzelfde als die van het tweetal.", alle)
	}
	return fmt.Sprintf("%d van de %d stemmen waren hetzelfde als die van het tweetal.", stemmen, alle)
}

// oordelen are the lines in which the group says how near it was.
func oordelen(o training.Onthulling) []Regel {
	uit := []Regel{{Soort: Oordeel, Tekst: "Jullie en het tweetal", Bij: string(o.OordeelTweetal)}}
	if o.Expert != "" {
		wie := strings.ToLower(Deskundige(o)[:1]) + Deskundige(o)[1:]
		uit = append(uit, Regel{Soort: Oordeel, Nr: 1, Tekst: "Jullie en " + wie, Bij: string(o.OordeelExpert)})
	}
	return uit
}

// Oordelen are the judgements in the order in which they are offered.
func Oordelen() []training.Oordeel {
	return []training.Oordeel{training.Gelijk, training.Deels, training.Anders}
}

// vergeleken lays what the group would have done beside what the pair did.
func vergeleken(v training.Vergeleken) Blok {
	uit := Blok{Soort: BlokVergeleken, Kop: "Wat zouden jullie doen?", Naast: []Kolom{
		{Kop: "Jullie", Zegt: keuzen(v.Groep)}, {Kop: "Het tweetal", Zegt: keuzen(v.Tweetal)},
	}}
	if v.Gedeeld > 0 {
		uit.Regels = []Regel{{Tekst: taal.Aantal(v.Gedeeld, "artikel noemden jullie allebei.", "artikelen noemden jullie allebei.")}}
	}
	return uit
}

// keuzen are options and articles, each with what it serves.
func keuzen(ks []training.Keus) []string {
	var uit []string
	for _, k := range ks {
		s := "· " + k.Tekst
		if d := dient(k); d != "" {
			s += " (" + d + ")"
		}
		uit = append(uit, s)
	}
	if len(uit) == 0 {
		return []string{"nog niets"}
	}
	return uit
}

// dient says which grondwaarden a choice serves; empty for none.
func dient(k training.Keus) string {
	if len(k.Waarde) == 0 {
		return ""
	}
	return "dient: " + waarden(k.Waarde)
}

// waarden are the names of grondwaarden.
func waarden(gs []toets.Grondwaarde) string {
	namen := make([]string, len(gs))
	for i, g := range gs {
		namen[i] = g.Label
	}
	return strings.Join(namen, ", ")
}

// taakNaam is what an own choice is.
func taakNaam(t training.Taak) string {
	if t == training.TaakArtikelen {
		return "artikel"
	}
	return "optie"
}

// Anderen tells what other groups thought at the moment at hand.
func Anderen(gs []training.Groepsantwoord) Blok {
	uit := Blok{Soort: BlokAnderen, Kop: "Andere groepen bij dit moment"}
	if len(gs) == 0 {
		uit.Regels = []Regel{{Tekst: "Er is nog geen andere groep die dit moment heeft gehad."}}
	}
	for _, g := range gs {
		uit.Regels = append(uit.Regels, Regel{Soort: Onder, Tekst: strings.Join(gevuld(groepNaam(g.Groep), toets.Datum(g.Maand), nabij(g.Tweetal)), " · ")})
		for _, a := range g.Antwoorden {
			if a.Keus == "" {
				uit.Regels = append(uit.Regels, Regel{Tekst: a.Label})
			} else {
				uit.Regels = append(uit.Regels, Regel{Tekst: a.Label + ": " + handen(a.Stemmen)})
			}
		}
		for _, m := range g.Minderheid {
			uit.Regels = append(uit.Regels, Regel{Tekst: "iemand zag het anders: " + citaat(m)})
		}
		if len(g.Antwoorden)+len(g.Minderheid) == 0 && g.Tweetal == "" {
			uit.Regels = append(uit.Regels, Regel{Tekst: nietsHier})
		}
	}
	return uit
}

// nabij says how near a group was to the pair.
func nabij(o training.Oordeel) string {
	switch o {
	case training.Gelijk:
		return "dacht hetzelfde als het tweetal"
	case training.Deels:
		return "dacht deels hetzelfde als het tweetal"
	case training.Anders:
		return "dacht anders dan het tweetal"
	}
	return ""
}

// groepNaam stands for a group without a name.
func groepNaam(s string) string {
	if s == "" {
		return "een groep zonder naam"
	}
	return s
}
