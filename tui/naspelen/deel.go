package naspelen

import (
	"fmt"

	"oliekan/casus/training"
	"oliekan/toets/taal"
)

// Kop names the part at hand: "Moment 2 van 7 · 1 Gewenst effect".
func Kop(b training.Beeld) string {
	switch b.Soort {
	case training.Opening:
		return "De situatie"
	case training.Afsluiting:
		return "Tot slot"
	}
	return fmt.Sprintf("Moment %d van %d · %s", b.Nummer, b.Van, b.Stap.Naam())
}

// Blokken tells the part at hand: what is known, what is asked and answered, and after the reveal what the pair and the
// expert thought.
func Blokken(b training.Beeld, t training.Training) []Blok {
	switch b.Soort {
	case training.Opening:
		return []Blok{opening(b, t)}
	case training.Afsluiting:
		return afsluiting(b, t)
	}
	uit := []Blok{bekend(b), vraag(b, t)}
	if b.Onthulling != nil {
		uit = append(uit, onthuld(b, t)...)
	}
	if len(b.Minderheid) > 0 {
		uit = append(uit, minderheid(b))
	}
	return uit
}

// opening tells who it is about and what the inwoner asks.
func opening(b training.Beeld, t training.Training) Blok {
	uit := Blok{Soort: BlokBekend, Kop: "Waar het over gaat"}
	for _, s := range b.Situatie {
		uit.Regels = append(uit.Regels, Regel{Tekst: s})
	}
	uit.Regels = append(uit.Regels, Gezegden(b.Bekend)...)
	zin := "Daarna volgen " + taal.Aantal(b.Van, "moment", "momenten") + ". Jullie oordelen steeds eerst zelf."
	if t.Vorm == training.Voorbeeld {
		zin = "Dit is een voorbeeld. Lees mee hoe het tweetal dacht, in " + taal.Aantal(b.Van, "moment", "momenten") + "."
	}
	uit.Regels = append(uit.Regels, Regel{Soort: Stil, Tekst: zin})
	return uit
}

// bekend tells what was said since the moment before.
func bekend(b training.Beeld) Blok {
	uit := Blok{Soort: BlokBekend, Kop: "Wat er nu bekend is", Regels: Gezegden(b.Bekend)}
	if b.Nummer > 1 {
		uit.Kop = "Zo ging het verder"
	}
	switch {
	case len(b.Bekend) == 0 && b.Nummer > 1:
		uit.Regels = []Regel{{Tekst: "Er is niets bij gekomen. Het tweetal ging meteen door naar deze vraag."}}
	case len(b.Bekend) == 0:
		uit.Regels = []Regel{{Tekst: "Het tweetal begon met deze vraag."}}
	}
	return uit
}

// vraag tells what the group is asked and what it answered so far. After the reveal its answers stand beside those of the
// pair.
func vraag(b training.Beeld, t training.Training) Blok {
	uit := Blok{Soort: BlokVraag, Kop: "Eerst jullie zelf", Regels: []Regel{{Soort: Vraag, Tekst: b.Vraag}}}
	if b.Onthulling != nil {
		uit.Kop = "Dit was de vraag"
	}
	if b.Over != "" {
		uit.Regels = append(uit.Regels, Regel{Tekst: "Het gaat om " + citaat(b.Over)})
	}
	if b.Onthulling != nil {
		return uit
	}
	if len(b.Antwoorden) == 0 {
		uit.Regels = append(uit.Regels, Regel{Soort: Stil, Tekst: DenkEerst})
	}
	uit.Regels = append(uit.Regels, antwoorden(b)...)
	if n := Stembaar(b); n > 0 {
		uit.Regels = append(uit.Regels, Regel{Soort: Stil, Tekst: Geteld(b, t)})
	}
	uit.Regels = append(uit.Regels, eigen(b)...)
	return uit
}

// eigen are the options and the articles that the group chose itself.
func eigen(b training.Beeld) []Regel {
	var uit []Regel
	for i, e := range b.Eigen {
		uit = append(uit, Regel{Soort: Eigen, Nr: i, Wie: taakNaam(e.Taak), Tekst: e.Tekst, Bij: dient(e)})
	}
	return uit
}

// antwoorden are the answers of the group.
func antwoorden(b training.Beeld) []Regel {
	var uit []Regel
	for i, a := range b.Antwoorden {
		r := Regel{Soort: Keus, Nr: i, Tekst: a.Label, Bij: a.Uitleg, Handen: a.Stemmen}
		if a.Keus == "" {
			r = Regel{Soort: Antwoord, Nr: i, Wie: "de groep", Tekst: a.Label, Handen: a.Stemmen}
			if a.Duo {
				r.Wie = "een duo"
			}
		}
		uit = append(uit, r)
	}
	return uit
}

// Stembaar counts the choices of the list that can be voted on.
func Stembaar(b training.Beeld) int {
	n := 0
	for _, a := range b.Antwoorden {
		if a.Keus != "" {
			n++
		}
	}
	return n
}

// Geteld says how many hands were counted.
func Geteld(b training.Beeld, t training.Training) string {
	n := 0
	for _, a := range b.Antwoorden {
		n += a.Stemmen
	}
	return geteld(n, t)
}

// geteld says how many of the hands that there can be.
func geteld(n int, t training.Training) string {
	if t.Deelnemers == 1 {
		return fmt.Sprintf("Geteld: %d van 1 hand.", n)
	}
	return fmt.Sprintf("Geteld: %d van de %d handen.", n, t.Deelnemers)
}

// Beantwoord reports whether the group said anything at the moment at hand.
func Beantwoord(b training.Beeld) bool {
	for _, a := range b.Antwoorden {
		if a.Keus == "" || a.Stemmen > 0 {
			return true
		}
	}
	return len(b.Minderheid)+len(b.Eigen) > 0
}

// minderheid tells the views of few.
func minderheid(b training.Beeld) Blok {
	uit := Blok{Soort: BlokMinderheid, Kop: "Wie het anders ziet"}
	for i, m := range b.Minderheid {
		uit.Regels = append(uit.Regels, Regel{Soort: Minderheid, Nr: i, Tekst: citaat(m)})
	}
	return uit
}

// afsluiting tells how it ended and what the group leaves with.
func afsluiting(b training.Beeld, t training.Training) []Blok {
	afloop := Blok{Soort: BlokAfloop, Kop: "Hoe het afliep", Regels: Gezegden(b.Bekend)}
	if a := b.Afloop; a != nil {
		if a.Einde != "" {
			afloop.Regels = append(afloop.Regels, Regel{Soort: Onder, Tekst: "Wat eruit kwam"}, Regel{Tekst: a.Einde})
		}
		afloop.Regels = append(afloop.Regels, Regel{Soort: Onder, Tekst: "Hoe het daarna ging"})
		if a.Afloop == "" {
			afloop.Regels = append(afloop.Regels, Regel{Tekst: "Dat is nog niet bekend."})
		} else {
			afloop.Regels = append(afloop.Regels, Regel{Tekst: a.Afloop})
		}
	}
	uit := []Blok{afloop}
	if a := b.Afloop; a != nil && len(a.Wet) > 0 {
		wet := Blok{Soort: BlokAfloop, Kop: "Let op: de wet is veranderd"}
		for _, z := range a.Wet {
			wet.Regels = append(wet.Regels, Regel{Tekst: "· " + z})
		}
		uit = append(uit, wet)
	}
	if a := b.Afloop; a != nil && a.Vergeleken != nil {
		uit = append(uit, vergeleken(*a.Vergeleken))
	}
	if a := b.Afloop; a != nil && len(a.Leerpunten) > 0 {
		leer := Blok{Soort: BlokLeer, Kop: "Wat je van deze casus kunt leren"}
		for _, l := range a.Leerpunten {
			leer.Regels = append(leer.Regels, Regel{Tekst: "· " + l})
		}
		uit = append(uit, leer)
	}
	if t.Vorm != training.Voorbeeld {
		uit = append(uit, opbrengst(t)...)
	}
	return uit
}

// opbrengst tells what the group leaves with.
func opbrengst(t training.Training) []Blok {
	var uit []Blok
	for _, s := range training.Opbrengstsoorten() {
		uit = append(uit, Opbrengsten(t, s))
	}
	return uit
}

// Opbrengsten tells one kind of what the group leaves with.
func Opbrengsten(t training.Training, s training.Opbrengstsoort) Blok {
	uit := Blok{Soort: BlokOpbrengst, Kop: Opbrengstvraag(s)}
	for i, z := range t.Van(s) {
		uit.Regels = append(uit.Regels, Regel{Soort: Opbrengst, Nr: i, Wat: s, Tekst: z.String()})
	}
	return uit
}
