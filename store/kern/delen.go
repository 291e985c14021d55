package kern

import (
	"maps"
	"slices"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// InDelen cuts a change in the smallest parts that can be written by themselves, in an order in which each fits on what
// was written before it: kept words first, or the second scan would mask them; a text before its rewrite.
func InDelen(w casus.Wijziging) []casus.Wijziging {
	var uit []casus.Wijziging
	for _, t := range w.Houd {
		uit = append(uit, casus.Wijziging{Houd: []anoniem.Tekst{t}})
	}
	for _, t := range w.Vergeet {
		uit = append(uit, casus.Wijziging{Vergeet: []anoniem.Tekst{t}})
	}
	for _, in := range w.Inbrengen {
		uit = append(uit, casus.Wijziging{Inbrengen: []casus.Inbreng{in}})
	}
	for _, nr := range slices.Sorted(maps.Keys(w.Herzien)) {
		uit = append(uit, casus.Wijziging{Herzien: map[int]anoniem.Tekst{nr: w.Herzien[nr]}})
	}
	for _, k := range w.Concepten {
		uit = append(uit, casus.Wijziging{Concepten: []casus.Concept{k}})
	}
	if w.Kop != nil {
		uit = append(uit, casus.Wijziging{Kop: w.Kop})
	}
	for _, h := range w.HintsWeg {
		uit = append(uit, casus.Wijziging{HintsWeg: []toets.HintID{h}})
	}
	if !w.UitLes.Leeg() {
		uit = append(uit, casus.Wijziging{UitLes: w.UitLes})
	}
	return uit
}

// Houdbaar returns what can be kept of a part that was refused, the most of it first. was is the case before the change.
func Houdbaar(was casus.Casus, d casus.Wijziging) []casus.Wijziging {
	var uit []casus.Wijziging
	switch {
	case len(d.Inbrengen) == 1:
		for _, in := range houdbareAntwoorden(was, d.Inbrengen[0]) {
			uit = append(uit, casus.Wijziging{Inbrengen: []casus.Inbreng{in}})
		}
	case len(d.Concepten) == 1 && !d.Concepten[0].Tekst.Leeg():
		k := d.Concepten[0]
		k = casus.Concept{Plaats: k.Plaats, Over: k.Over, Tekst: k.Tekst}
		uit = append(uit, casus.Wijziging{Concepten: []casus.Concept{k}})
	case d.Kop != nil:
		kop := was.Kop
		kop.Titel, kop.Staat = d.Kop.Titel, d.Kop.Staat
		uit = append(uit, casus.Wijziging{Kop: &kop})
	}
	return uit
}

// houdbareAntwoorden returns what can be kept of an answer: all but its date, all but its choice, its words, and those
// without role, minute and option in case one of these was the trouble.
func houdbareAntwoorden(was casus.Casus, in casus.Inbreng) []casus.Inbreng {
	woorden := alleenWoorden(was, in)
	zonderDatum, zonderKeus, kaal := woorden, woorden, woorden
	if in.Daad != casus.Herroep && in.Keus != "" {
		zonderDatum.Keus, zonderDatum.Tekst = in.Keus, in.Tekst
	}
	if in.Daad != casus.Herroep && in.Datum != "" {
		zonderKeus.Datum, zonderKeus.Tekst = in.Datum, in.Tekst
	}
	kaal.Rol, kaal.Optie, kaal.Minuut = casus.RolConsulent, 0, was.Minuut()
	return []casus.Inbreng{zonderDatum, zonderKeus, woorden, kaal}
}

// alleenWoorden is an answer without its choice and its date. What replaces an earlier answer keeps those of that one. An
// answer that was a choice and nothing else leaves its place behind.
func alleenWoorden(was casus.Casus, in casus.Inbreng) casus.Inbreng {
	if in.Daad == casus.Herroep {
		return in
	}
	in.Keus, in.Datum = "", ""
	if in.Daad == casus.Vervang && in.Over >= 1 && in.Over <= len(was.Verloop) {
		oud := was.Verloop[in.Over-1]
		in.Keus, in.Datum = oud.Keus, oud.Datum
		if in.Tekst.Leeg() {
			in.Tekst = oud.Tekst
		}
	}
	if in.Leeg() {
		in.Tekst = anoniem.TekstWeggehaald()
	}
	return in
}
