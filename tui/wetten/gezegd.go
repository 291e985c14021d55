package wetten

import "oliekan/toets"

// What is said of what the legal frame is worth.
const (
	onzeWoorden   = "Dit zijn onze woorden. De tekst van de wet gaat altijd voor: lees die na voordat je hem gebruikt."
	leesUitspraak = "Lees de uitspraak zelf na op rechtspraak.nl voordat je die gebruikt."
	nagekeken     = "Hoe het is nagekeken"
	waaromWet     = "Waarom deze wet er is"
)

// uitgezocht says until when the frame was looked up. What changed after that is not in it.
func uitgezocht(k *toets.Kader) string {
	return "Uitgezocht op " + toets.Datum(k.Datum()) + ". Elk artikel heeft een datum; wat daarna veranderde, is niet gezien."
}
