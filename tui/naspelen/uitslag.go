package naspelen

import (
	"fmt"
	"slices"
	"strings"

	"oliekan/casus/training"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// Uitslag tells a session from its beginning up to what the group has seen of it, beside what the pair did and what other groups said on
// the same case. It returns the error of training.Hervat when the case is not there any more or has changed; the blocks
// then tell what the group itself wrote.
func Uitslag(g training.Gegevens, t training.Training, alle []training.Training) ([]Blok, error) {
	uit := []Blok{over(t, alle)}
	s, err := training.Hervat(g, t)
	if err != nil {
		return slices.Concat(uit, zonderCasus(t, g.Methode), peilUitslag(t, g.Methode)), err
	}
	defer s.Sluit()
	for s.Vorige() == nil { // to the first part
	}
	for range t.Gezien() {
		if s.Volgende() != nil {
			break
		}
		if b := s.Beeld(); b.Soort == training.Moment {
			uit = append(uit, moment(b, s.Anderen(alle), t)...)
		}
	}
	if b := s.Beeld(); b.Soort == training.Afsluiting {
		return slices.Concat(uit, metLeeg(afsluiting(b, t)), peilUitslag(t, g.Methode)), nil
	}
	return slices.Concat(uit, metLeeg(opbrengst(t)), peilUitslag(t, g.Methode)), nil
}

// over tells what kind of session it was, and how near this group and others were to the pair.
func over(t training.Training, alle []training.Training) Blok {
	k, _ := t.Vorm.Keuze()
	uit := Blok{Soort: BlokOver, Kop: groepNaam(t.Groep.String()), Regels: []Regel{{Tekst: strings.Join([]string{
		toets.Datum(t.Maand), Hoever(t), k.Label, taal.Aantal(t.Deelnemers, "deelnemer", "deelnemers"),
	}, " · ")}, {Tekst: "Jullie: " + gelijk(t)}}}
	for _, x := range alle {
		if x.Casus == t.Casus && x.ID != t.ID {
			uit.Regels = append(uit.Regels, Regel{Tekst: groepNaam(x.Groep.String()) + ", " + toets.Datum(x.Maand) + ": " + gelijk(x)})
		}
	}
	return uit
}

// gelijk says how often a group was near to the pair.
func gelijk(t training.Training) string {
	n := map[training.Oordeel]int{}
	for _, d := range t.Momenten() {
		n[d.Tweetal]++
	}
	alle := n[training.Gelijk] + n[training.Deels] + n[training.Anders]
	if alle == 0 {
		return "nog niet naast het tweetal gelegd."
	}
	return fmt.Sprintf("%d keer hetzelfde als het tweetal, %d keer deels, %d keer anders.", n[training.Gelijk], n[training.Deels], n[training.Anders])
}

// moment tells one moment of a session that was played.
func moment(b training.Beeld, anderen []training.Groepsantwoord, t training.Training) []Blok {
	kop := Blok{Soort: BlokVraag, Kop: Kop(b), Regels: []Regel{{Soort: Vraag, Tekst: b.Vraag}}}
	if b.Over != "" {
		kop.Regels = append(kop.Regels, Regel{Tekst: "Het ging om " + citaat(b.Over)})
	}
	uit := []Blok{kop}
	if b.Onthulling == nil {
		for _, z := range jullie(b) {
			uit[0].Regels = append(uit[0].Regels, Regel{Tekst: z})
		}
		uit[0].Regels = append(uit[0].Regels, eigen(b)...)
	} else {
		zij := onthuld(b, t)
		zij[0].Kop = "" // it stands right under its question
		uit = append(uit, zij...)
	}
	if len(b.Minderheid) > 0 {
		uit = append(uit, minderheid(b))
	}
	if len(anderen) > 0 {
		uit = append(uit, Anderen(anderen))
	}
	return uit
}

// zonderCasus tells what the group wrote when the case cannot be told any more.
func zonderCasus(t training.Training, m *toets.Methode) []Blok {
	var uit []Blok
	for i, d := range t.Momenten() {
		stap, _ := m.Stap(d.Stap)
		b := Blok{Soort: BlokVraag, Kop: fmt.Sprintf("Moment %d van %d · %s", i+1, len(t.Momenten()), stap.Naam())}
		for _, a := range d.Antwoorden {
			if a.Keus == "" {
				b.Regels = append(b.Regels, Regel{Tekst: a.Tekst.String()})
			} else {
				b.Regels = append(b.Regels, Regel{Tekst: keusNaam(m, d.Vraag, a.Keus) + ": " + Handen(a.Stemmen)})
			}
		}
		for _, e := range d.Eigen {
			b.Regels = append(b.Regels, Regel{Tekst: "Wat wij zouden doen: " + eigenNaam(m, e)})
		}
		for _, x := range d.Minderheid {
			b.Regels = append(b.Regels, Regel{Tekst: "Iemand zag het anders: " + citaat(x.String())})
		}
		if len(b.Regels) > 0 {
			uit = append(uit, b)
		}
	}
	return append(uit, metLeeg(opbrengst(t))...)
}

// eigenNaam is an option or an article that the group chose itself, with what it serves.
func eigenNaam(m *toets.Methode, e training.Eigen) string {
	s := e.Tekst.String()
	if e.Artikel != "" {
		s = m.Label(toets.LijstArtikelen, e.Artikel)
	}
	if g, ok := m.Kader().Grondwaarde(e.Grondwaarde); ok {
		s += " (dient: " + g.Label + ")"
	}
	return s
}

// metLeeg says where nothing was written down.
func metLeeg(bs []Blok) []Blok {
	for i := range bs {
		if len(bs[i].Regels)+len(bs[i].Naast) == 0 {
			bs[i].Regels = []Regel{{Soort: Stil, Tekst: nietsHier}}
		}
	}
	return bs
}

// keusNaam is the word for a choice at a question.
func keusNaam(m *toets.Methode, v toets.VraagID, id string) string {
	vraag, _ := m.Vraag(v)
	if k, ok := m.Keuze(vraag.Keuzes, id); ok {
		return k.Label
	}
	for _, k := range training.Omslagen() {
		if k.ID == id {
			return k.Label
		}
	}
	return id
}
