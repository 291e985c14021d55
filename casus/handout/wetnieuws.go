package handout

import (
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/toets"
)

// Wetnieuws says in one plain sentence per article what became of the rows of the frame that a case uses, since its
// legal date: a newer text, an end, no law yet, or gone from the frame (product design, the case). Of a case that is
// ready for training that date is a month. It is empty as long as nothing changed, and pure: it looks at no clock.
func Wetnieuws(c casus.Casus, m *toets.Methode) []string {
	return wetnieuws(c.Kop, c.Stand(), m)
}

func wetnieuws(k casus.Kop, stand casus.Stand, m *toets.Methode) []string {
	var uit, gezien []string
	for _, a := range stand.Alles() {
		v, _ := m.Vraag(a.Vraag)
		if v.Keuzes != toets.LijstArtikelen || a.Keus == "" || slices.Contains(gezien, a.Keus) {
			continue
		}
		gezien = append(gezien, a.Keus)
		if zin := m.Kader().Sinds(a.Keus, k.Wetsdag()).Zin(); zin != "" {
			uit = append(uit, zin)
		}
	}
	return uit
}

// nieuws is a part that says what became of the law; nothing as long as nothing changed.
func (l lezing) nieuws() []Deel {
	punten := l.nieuwsregels()
	if punten == nil {
		return nil
	}
	return []Deel{{Kop: "Let op: de wet", Blokken: []Blok{Lijst{punten}}}}
}

// nieuwsregels are the sentences, for a list. A key that the frame does not know may be of any length, so what is said
// of an article can be shortened; what to do about it always stays.
func (l lezing) nieuwsregels() []Regel {
	const doe = " Toets het opnieuw."
	var uit []Regel
	for _, s := range wetnieuws(l.Kop, l.stand, l.m) {
		uit = append(uit, Regel{los(strings.TrimSuffix(s, doe)), vast(doe)})
	}
	return uit
}
