package wetten

import (
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/melding"
)

// What is said of what the legal frame is worth.
const (
	onzeWoorden   = "Dit zijn onze woorden. De tekst van de wet gaat altijd voor: lees die na voordat je hem gebruikt."
	leesUitspraak = "Lees de uitspraak zelf na op rechtspraak.nl voordat je die gebruikt."
	nagekeken     = "Hoe het is nagekeken"
	waaromWet     = "Waarom deze wet er is"
)

// uitgezocht says which frame this is and until when it was looked up. What changed after that is not in it. That a frame of
// the municipality cannot be used comes first.
func uitgezocht(k *toets.Kader, fout error) string {
	zin := taal.Hoofdletter(k.Herkomst().Kort()) + ". Elk artikel heeft een datum; wat daarna veranderde, is niet gezien."
	if fout != nil {
		return melding.KaderLetOp + " " + zin
	}
	return zin
}

// ditKader says in full which frame is in use.
func ditKader(k *toets.Kader) string {
	return "Dit is het " + k.Herkomst().Zin() + ". Aan het controlegetal zie je of twee computers hetzelfde kader hebben."
}
