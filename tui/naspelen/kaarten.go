package naspelen

import "oliekan/casus/training"

// Bril tells another way to look at the step at hand.
func Bril(b training.Bril) Blok {
	return Blok{Soort: BlokBril, Kop: "Met een andere bril: " + b.Label, Regels: []Regel{{Soort: Vraag, Tekst: b.Vraag}, {Soort: Stil, Tekst: b.Uitleg}}}
}

// GeenBril says that there is no other way to look here.
const GeenBril = "Hier is geen andere bril. Bij een moment wel."

// Rolkaarten tells the cards, one block for each.
func Rolkaarten(ks []training.Rolkaart) []Blok {
	uit := []Blok{{Kop: "Rolkaarten", Regels: []Regel{
		{Tekst: "Verdeel de rollen. Ieder kijkt bij elk moment vanuit die rol. Een rol mag vaker worden gespeeld."},
	}}}
	for _, k := range ks {
		b := Blok{Kop: "Je bent: " + k.Rol, Regels: []Regel{{Tekst: k.Uitleg}}}
		if k.Hier != "" {
			b.Regels = append(b.Regels, Regel{Soort: Onder, Tekst: "In deze casus"}, Regel{Tekst: k.Hier})
		}
		uit = append(uit, b)
	}
	return uit
}

// Notities tells the hints for the trainer.
func Notities(ns []string) Blok {
	uit := Blok{Kop: "Alleen voor de trainer"}
	for _, n := range ns {
		uit.Regels = append(uit.Regels, Regel{Tekst: "· " + n})
	}
	if len(ns) == 0 {
		uit.Regels = []Regel{{Tekst: "Bij deze casus staan geen notities."}}
	}
	return uit
}

// What a front end asks before it shows the hints for the trainer, and why it does not do so in the beamer view.
const (
	VraagNotities  = "De notities kunnen verklappen wat er nog komt. Kijkt of luistert er nu niemand mee?"
	NietOpDeBeamer = "De zaal kijkt mee. Zet eerst de beamerweergave uit met f5."
)
