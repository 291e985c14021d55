package klaarmaken

import (
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
)

// Woordsoort says why a word is shown at the first point.
type Woordsoort string

// The kinds of word. The first two have to be decided about.
const (
	WoordGevonden Woordsoort = "gevonden" // found by the second scan in what is stored
	WoordTwijfel  Woordsoort = "twijfel"  // masked in doubt while the reader typed
	WoordGehouden Woordsoort = "gehouden" // kept by a person
)

// Woord is a word about which the reader can decide, for the whole case.
type Woord struct {
	Ruw   anoniem.Ruw
	Soort Woordsoort
	Label string // what stands there, or would stand there; empty for a kept word
}

// blik is what was found in the texts as they are, each part when it is asked for. It is thrown away at every change:
// looking takes some milliseconds, and a screen asks for it at every key.
type blik struct {
	woorden *[]Woord
	stuk    bool // the scan for woorden broke down on a text
	banden  *[]gesprek.Band
	bijz    *[]anoniem.Bijzonderheid
	verg    *casus.Vergelijking
	zeld    *[]anoniem.Zeldzaamheid
	comb    *[]casus.Combinatie
}

// eens looks once and remembers what was seen.
func eens[T any](plek **T, kijk func() T) T {
	if *plek == nil {
		t := kijk()
		*plek = &t
	}
	return **plek
}

// teksten returns every text of the case and the lesson.
func (k *Klaarmaken) teksten() []anoniem.Tekst {
	return append(k.g.Casus().Teksten(), k.les.Teksten()...)
}

// Woorden returns what the second scan finds in the stored texts, the words that were masked in doubt in this reading, and
// the words that the pair kept.
func (k *Klaarmaken) Woorden() []Woord { return eens(&k.gezien.woorden, k.zoekWoorden) }

// Banden returns the ages, households and amounts for which a band is offered.
func (k *Klaarmaken) Banden() []gesprek.Band { return eens(&k.gezien.banden, k.zoekBanden) }

// Bijzonderheden returns what the texts say of health, religion, origin and the like.
func (k *Klaarmaken) Bijzonderheden() []anoniem.Bijzonderheid {
	return eens(&k.gezien.bijz, func() []anoniem.Bijzonderheid { return anoniem.Bijzonderheden(k.teksten()...) })
}

// Vergelijking compares the case with the other own cases.
func (k *Klaarmaken) Vergelijking() casus.Vergelijking {
	return eens(&k.gezien.verg, func() casus.Vergelijking { return casus.Vergelijk(casus.KenmerkenVan(k.g.Casus()), k.anderen) })
}

// Zeldzaamheden returns the facts by which somebody may be known though no name stands there.
func (k *Klaarmaken) Zeldzaamheden() []anoniem.Zeldzaamheid {
	return eens(&k.gezien.zeld, func() []anoniem.Zeldzaamheid { return anoniem.Zeldzaamheden(k.teksten()...) })
}

// Combinaties returns the details that only together single the case out among the other own cases.
func (k *Klaarmaken) Combinaties() []casus.Combinatie {
	return eens(&k.gezien.comb, func() []casus.Combinatie { return casus.Combinaties(casus.KenmerkenVan(k.g.Casus()), k.anderen) })
}

// zoekWoorden gathers the words for the first point.
func (k *Klaarmaken) zoekWoorden() []Woord {
	var uit []Woord
	ts := k.teksten()
	houd := k.g.Casus().Houd
	scan := k.vers()
	scan.Hervat(ts, houd)
	for _, t := range ts {
		u := scan.Masker(anoniem.NieuwRuw(t.String()))
		k.gezien.stuk = k.gezien.stuk || u.Fout != nil
		for _, v := range u.Vondsten {
			if !slices.ContainsFunc(uit, func(w Woord) bool { return w.Label == v.Label }) {
				uit = append(uit, Woord{v.Ruw, WoordGevonden, v.Label})
			}
		}
	}
	for _, t := range k.g.Twijfels() {
		uit = append(uit, Woord{t.Ruw, WoordTwijfel, t.Label})
	}
	for _, h := range houd {
		uit = append(uit, Woord{Ruw: anoniem.NieuwRuw(h.String()), Soort: WoordGehouden})
	}
	return uit
}

// keurWoorden returns ErrWoorden when words are undecided, and gesprek.ErrOngezien when a text could not be searched for
// them.
func (k *Klaarmaken) keurWoorden() error {
	switch {
	case k.Onbeslist() > 0:
		return ErrWoorden
	case k.gezien.stuk:
		return gesprek.ErrOngezien
	}
	return nil
}

// Onbeslist counts the words that stand there and about which somebody has to decide before the case can be ready.
func (k *Klaarmaken) Onbeslist() int { return k.tel(WoordGevonden) }

// Onbekeken counts the words that were masked in doubt and about which nobody decided. They stay masked.
func (k *Klaarmaken) Onbekeken() int { return k.tel(WoordTwijfel) }

func (k *Klaarmaken) tel(s Woordsoort) int {
	n := 0
	for _, w := range k.Woorden() {
		if w.Soort == s {
			n++
		}
	}
	return n
}

// Houd keeps a word in the whole case.
func (k *Klaarmaken) Houd(w anoniem.Ruw) Wijziging { return k.pas(k.g.Houd(w)) }

// Verberg masks a word in the whole case.
func (k *Klaarmaken) Verberg(w anoniem.Ruw) Wijziging { return k.pas(k.g.Verberg(w)) }

// GeefRol gives a word a role in the whole case.
func (k *Klaarmaken) GeefRol(w anoniem.Ruw, rol string) (Wijziging, error) {
	c, err := k.g.GeefRol(w, rol)
	if err != nil {
		return Wijziging{}, err
	}
	return k.pas(c), nil
}

// Naamlozen returns the labels that stand in the case and whose names are not known in this reading.
func (k *Klaarmaken) Naamlozen() []gesprek.Los { return k.g.Naamlozen() }

// Bekenden returns the names that have a role, for the eyes of the reader.
func (k *Klaarmaken) Bekenden() []anoniem.Bekende { return k.g.Bekenden() }

// Ken gives a label that stands in the case its name back, or a name that is going to be used its role, as in a consult. It
// returns the label.
func (k *Klaarmaken) Ken(naam anoniem.Ruw, rol string) (Wijziging, string, error) {
	c, label, err := k.g.Ken(naam, rol)
	if err != nil {
		return Wijziging{}, "", err
	}
	return k.pas(c), label, nil
}

// HaalWeg takes a word out of the whole case and the lesson. The texts as they were are in what it returns.
func (k *Klaarmaken) HaalWeg(woord anoniem.Ruw) (Wijziging, gesprek.Weg, error) {
	oud := k.les.Teksten()
	c, weg, err := k.g.HaalWoordWeg(woord)
	if err != nil {
		return Wijziging{}, weg, err
	}
	w := k.pas(c)
	nu := k.les.Teksten()
	for _, t := range oud {
		if !slices.Contains(nu, t) {
			weg.Teksten = append(weg.Teksten, t)
		}
	}
	return w, weg, nil
}

// zoekBanden gathers the bands of the case and the lesson.
func (k *Klaarmaken) zoekBanden() []gesprek.Band {
	uit := k.g.Banden()
	for _, t := range k.les.Teksten() {
		for _, b := range anoniem.Banden(t) {
			i := slices.IndexFunc(uit, func(o gesprek.Band) bool { return o.Was == b.Was && o.Wordt == b.Wordt })
			if i < 0 {
				uit = append(uit, gesprek.Band{Band: b, Tekst: t, Aantal: 1})
			} else {
				uit[i].Aantal++
			}
		}
	}
	return uit
}

// NeemBand puts a band in the place of its detail in the whole case and in the lesson.
func (k *Klaarmaken) NeemBand(b anoniem.Band) Wijziging {
	c := k.g.NeemBand(b)
	les, anders := k.les.Herschrijf(func(_ casus.Lesplek, _ bool, t anoniem.Tekst) anoniem.Tekst {
		t, _ = b.Pas(t)
		return t
	})
	k.les = les
	w := k.pas(c)
	if anders {
		w.Les = k.metLes().Les
	}
	return w
}

// Citaten returns the answers in which somebody may be heard: what the inwoner and who stands beside the inwoner said, and
// what holds a quotation.
func (k *Klaarmaken) Citaten() []casus.Antwoord {
	var uit []casus.Antwoord
	for _, a := range k.g.Stand().Alles() {
		eigen := a.Rol == "inwoner" || a.Rol == "naaste"
		if !a.Tekst.Leeg() && (eigen || strings.ContainsAny(a.Tekst.String(), "\"“”„«»")) {
			uit = append(uit, a)
		}
	}
	return uit
}
