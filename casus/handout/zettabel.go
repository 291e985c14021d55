package handout

import (
	"fmt"
	"slices"
	"strings"
)

// tabel lays out a table: light lines between the rows only. A row is broken only where it is higher than
// a page.
func (z *zetter) tabel(t *tag, b Tabel, x, breed float64) []strook {
	tb := t.nieuw("Table")
	tb.extra = " /A <</O /Table /Summary " + pdfTekst(b.Naam) + ">>"
	kop := make([]Cel, len(b.Kolommen))
	for i, k := range b.Kolommen {
		kop[i] = Cel{k.Kop}
	}
	breedtes := z.kolommen(b, breed)
	uit := z.rij(tb, kop, x, breedtes, func(int) string { return "Column" }, 0)
	for nr, r := range b.Rijen {
		uit[len(uit)-1].bij = nr == 0
		dik := 0.5
		if nr == 0 {
			dik = 1.1
		}
		uit = append(uit, z.rij(tb, r, x, breedtes, func(i int) string {
			if i == 0 && b.Rijkop {
				return "Row"
			}
			return ""
		}, dik)...)
	}
	return uit
}

// kolommen shares out the width of a table: in proportion, but no column gets less than its longest word, up to a
// third of the table, nor the headings of the rows less than they need for a few lines, as long as others can spare it.
func (z *zetter) kolommen(b Tabel, breed float64) []float64 {
	nodig, uit := make([]float64, len(b.Kolommen)), make([]float64, len(b.Kolommen))
	delen, som, speling := 0, 0.0, 0.0
	for _, k := range b.Kolommen {
		delen += k.Breed
	}
	for i, k := range b.Kolommen {
		// Measured in the wider weight: a heading of a row is, and elsewhere it does no harm.
		nodig[i] = z.langsteWoord(k.Kop, halfvet)
		for _, r := range b.Rijen {
			for _, c := range r[i] {
				nodig[i] = max(nodig[i], z.langsteWoord(c, halfvet))
			}
		}
		nodig[i] = min(breed/3, nodig[i]+celMarge)
		if i == 0 && b.Rijkop {
			nodig[i] = max(nodig[i], min(0.4*breed, z.rijkoppen(b)+celMarge))
		}
		uit[i] = max(nodig[i], breed*float64(k.Breed)/float64(delen))
		som, speling = som+uit[i], speling+uit[i]-nodig[i]
	}
	for i := range uit {
		if som > breed && speling > 0 {
			uit[i] -= (som - breed) * (uit[i] - nodig[i]) / speling
		}
	}
	return uit
}

// rijkoppen gives the width in which every heading of a row takes three lines or so. Words seldom fill a line: the
// part more was found by trying names of options.
func (z *zetter) rijkoppen(b Tabel) float64 {
	n := 0.0
	for _, r := range b.Rijen {
		n = max(n, 1.15*z.k.breedte(halfvet, r[0].tekst(), z.punt)/3)
	}
	return n
}

// celMarge is the white between two columns, in points.
const celMarge = 9.5

// langsteWoord gives the width of the longest word in a text.
func (z *zetter) langsteWoord(r Regel, d dikte) float64 {
	n := 0.0
	for w := range strings.SplitSeq(r.String(), " ") {
		n = max(n, z.k.breedte(d, w, z.punt))
	}
	return n
}

// rij lays out a row of a table with a line of so many points above it (0: none); scope says of which cells it is a
// heading, "" for data.
func (z *zetter) rij(tb *tag, cellen []Cel, x float64, breedtes []float64, scope func(int) string, dik float64) []strook {
	tr := tb.nieuw("TR")
	kolommen := make([][]strook, len(cellen))
	links := x
	for i, c := range cellen {
		kolommen[i] = z.cel(tr, c, x, breedtes[i]-celMarge, scope(i))
		x += breedtes[i]
	}
	k := lijnkleur
	if dik > 1 {
		k = accent
	}
	stukken := rijstukken(kolommen, hoogsteRij)
	uit := make([]strook, len(stukken))
	for i, stuk := range stukken {
		// The first row stands in line with the heading beside the table, so it has no room above it.
		in, boven, onder := rijstrook(stuk), 0.0, 0.0
		lijn := dik > 0 && i == 0
		if lijn {
			boven = z.wit * 0.22
		}
		if i == len(stukken)-1 {
			onder = z.wit * 0.22
		}
		uit[i] = strook{hoog: boven + in.hoog + onder, teken: func(p *pen, y float64) {
			if lijn {
				p.sier(func() { p.lijn(links, y, x, y, dik, 0, k) })
			}
			in.teken(p, y+boven)
		}}
	}
	return uit
}

// hoogsteRij is how high a row may be to stay whole: with the heading of its table it fits on a page.
const hoogsteRij = zetHoog * 0.85

// rijstukken cuts the columns of a row into pieces that fit on a page, each as high as it may be. A row that fits is one.
func rijstukken(kolommen [][]strook, hoogst float64) [][][]strook {
	var uit [][][]strook
	for rest := slices.Clone(kolommen); ; {
		stuk, over := make([][]strook, len(rest)), false
		for i, k := range rest {
			n, hoog := 0, 0.0
			for n < len(k) && (n == 0 || hoog+k[n].hoog <= hoogst) {
				hoog += k[n].hoog
				n++
			}
			stuk[i], rest[i] = k[:n], k[n:]
			over = over || n < len(k)
		}
		if uit = append(uit, stuk); !over {
			return uit
		}
	}
}

// cel lays out a cell; with a scope it is a heading.
func (z *zetter) cel(tr *tag, c Cel, x, breed float64, scope string) []strook {
	cel := tr.nieuw("TD")
	if scope != "" {
		cel.soort, cel.extra = "TH", fmt.Sprintf(" /A <</O /Table /Scope /%s>>", scope)
	}
	var uit []strook
	for _, r := range c {
		if scope != "" {
			r = r.vorm(func(s Stuk) Stuk { s.Vet = true; return s })
		}
		uit = append(uit, z.tekst(cel.nieuw("P"), r, x, breed, opmaak{z.punt, zwart})...)
	}
	return uit
}
