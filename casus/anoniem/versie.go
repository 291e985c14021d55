package anoniem

import (
	"strconv"

	"oliekan/casus/anoniem/weging"
)

// regelversie goes up when a rule changes what is masked. What the model has learned counts by itself.
const regelversie = 2

// Versie tells which masker this is: the rules, and what the model has learned from. It stands with every case and with its kenmerken, so
// that a later masker knows which texts it has not seen.
func Versie() string { return strconv.Itoa(regelversie) + "-" + weging.Versie() }

// Strenger returns what this masker would mask more in the stored texts of one case: none means that they can stay. The words in houd
// were kept by a person and stay. It changes nothing; Fout tells when it broke down on a text.
func (n *Naloper) Strenger(teksten, houd []Tekst) []Vondst {
	var labels []string
	for _, t := range teksten {
		labels = append(labels, t.Labels()...)
	}
	var uit []Vondst
	m := Nieuw(n.opties)
	for _, t := range teksten {
		_, vs := n.loop(m, t, houd, labels)
		uit = append(uit, vs...)
	}
	return uit
}
