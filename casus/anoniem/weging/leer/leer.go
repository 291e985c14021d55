// Package leer learns the weights of casus/anoniem/weging: logistic regression by AdaGrad over texts in which is marked what
// identifies somebody, averaged over the second half of the way. Everything is computed in one order and without operations that
// differ between processors, so the same texts give the same weights.
package leer

import (
	"math"
	"math/rand/v2"

	"oliekan/casus/anoniem/weging"
)

// Tekst is a marked text as the finder sees it.
type Tekst struct {
	Tekens []weging.Teken
	Weg    []bool    // the token must be masked
	Telt   []float64 // how heavily it counts; 0 leaves it out
	Soort  []int8    // the kind of what is marked, -1 for none
	Streng bool
	Deel   int // 0 or 1: the copies of a text are in the same half

	eerst []float64 // what the first judgement makes of it
}

// Keuzes steer the learning.
type Keuzes struct {
	Ronden int
	Stap   float64 // the size of the first steps
	Krimp  float64 // how much a weight shrinks with every step in which it takes part
	Zaad   uint64
}

// Leer learns all weights. What the second judgement learns from is what the first makes of texts that it has not learned from.
func Leer(teksten []Tekst, k Keuzes) weging.Gewichten {
	var weger weging.Weger
	for i := range teksten {
		weger.Tel(teksten[i].Tekens)
		teksten[i].eerst = make([]float64, len(teksten[i].Tekens))
	}
	for d := range 2 {
		var wel, niet []*Tekst
		for i := range teksten {
			if teksten[i].Deel == d {
				niet = append(niet, &teksten[i])
			} else {
				wel = append(wel, &teksten[i])
			}
		}
		m := leerEerste(wel, k)
		for _, t := range niet {
			m.oordeel(t, &weger)
		}
	}
	alle := make([]*Tekst, len(teksten))
	for i := range teksten {
		alle[i] = &teksten[i]
	}
	tweede := leerTweede(alle, k)
	g := weging.Nieuw()
	g.Nader, _ = tweede.gemiddeld(len(g.Nader))
	g.Soort = soorten(alle, k)
	eerste := leerEerste(alle, k)
	g.Plek, g.Basis = eerste.gemiddeld(len(g.Plek))
	return g
}

// leerEerste learns the first judgement.
func leerEerste(ts []*Tekst, k Keuzes) *model {
	m := &model{tabel: nieuweTabel(len(weging.Nieuw().Plek)), k: k, vakken: weging.Vakken}
	m.ronden(ts)
	return m
}

// leerTweede learns the second, on top of the first.
func leerTweede(ts []*Tekst, k Keuzes) *model {
	m := &model{tabel: nieuweTabel(len(weging.Nieuw().Nader)), k: k, vakken: weging.Naderevakken, tweede: true}
	m.ronden(ts)
	return m
}

// tabel holds weights, the squares of their steps, and what is needed for their average: w·t - a is the sum over time.
type tabel struct{ w, g, a []float64 }

func nieuweTabel(n int) tabel {
	return tabel{make([]float64, n), make([]float64, n), make([]float64, n)}
}

// stap moves one weight and keeps its share of the average.
func (t *tabel) stap(v uint32, d, stap, krimp, tijd float64) {
	d += float64(krimp * t.w[v])
	t.g[v] += float64(d * d)
	x := float64(stap*d) / math.Sqrt(t.g[v]+1)
	t.w[v] -= x
	t.a[v] += float64(x * tijd)
}

// model is what is being learned.
type model struct {
	tabel
	vakken     func(ts []weging.Teken, i int, streng bool, uit []uint32) []uint32
	tweede     bool // it comes on top of the first judgement
	basis, som float64
	tijd       float64
	middel     bool
	k          Keuzes
	vak        []uint32
}

// ronden goes over the texts, each time in another order.
func (m *model) ronden(ts []*Tekst) {
	r := rand.New(rand.NewPCG(m.k.Zaad, 1))
	orde := r.Perm(len(ts))
	for ronde := range m.k.Ronden {
		m.middel = ronde*2 >= m.k.Ronden
		r.Shuffle(len(orde), func(a, b int) { orde[a], orde[b] = orde[b], orde[a] })
		for _, n := range orde {
			m.tekst(ts[n])
		}
	}
}

// tekst learns from every token of a text.
func (m *model) tekst(t *Tekst) {
	for i := range t.Tekens {
		if t.Telt[i] == 0 {
			continue
		}
		m.vak = m.vakken(t.Tekens, i, t.Streng, m.vak[:0])
		z := m.basis
		if m.tweede {
			z = t.eerst[i]
		}
		for _, v := range m.vak {
			z += m.w[v]
		}
		d := Kans(z)
		if t.Weg[i] {
			d--
		}
		d = float64(d * t.Telt[i])
		if m.middel {
			m.tijd++
			m.som += m.basis
		}
		m.basis -= float64(m.k.Stap * d * .01)
		if d < 1e-4 && d > -1e-4 {
			continue
		}
		for _, v := range m.vak {
			m.stap(v, d, m.k.Stap, m.k.Krimp, m.tijd)
		}
	}
}

// gemiddeld gives the average weights and bias.
func (m *model) gemiddeld(n int) ([]float64, float64) {
	w := make([]float64, n)
	for v := range w {
		w[v] = m.w[v] + float64(m.a[v]/max(m.tijd, 1))
	}
	return w, m.som / max(m.tijd, 1)
}

// oordeel notes what the model makes of a text at first sight.
func (m *model) oordeel(t *Tekst, weger *weging.Weger) {
	w, basis := m.gemiddeld(len(m.w))
	for i := range t.Tekens {
		z := basis
		m.vak = weging.Vakken(t.Tekens, i, t.Streng, m.vak[:0])
		for _, v := range m.vak {
			z += w[v]
		}
		t.eerst[i] = z
		t.Tekens[i].Zie(int32(z * 1000))
	}
	weger.Hoogste(t.Tekens)
}

// Kans is the logistic function, made of additions and multiplications only, so that it is the same everywhere.
func Kans(z float64) float64 {
	if z < 0 {
		return 1 - Kans(-z)
	}
	if z > 30 {
		return 1
	}
	// e^-z by halving the exponent ten times and squaring the series back.
	x := -z / 1024
	e := 1 + float64(x*(1+float64(x*(.5+float64(x*(1./6+float64(x/24)))))))
	for range 10 {
		e = float64(e * e)
	}
	return 1 / (1 + e)
}

// soorten learns of which kind a marked token is: one weight for every kind, each against the others.
func soorten(teksten []*Tekst, k Keuzes) []float64 {
	const n = weging.AantalSoorten
	t := nieuweTabel(len(weging.Nieuw().Soort))
	r := rand.New(rand.NewPCG(k.Zaad, 2))
	orde := r.Perm(len(teksten))
	var vak []uint32
	for range k.Ronden {
		r.Shuffle(len(orde), func(a, b int) { orde[a], orde[b] = orde[b], orde[a] })
		for _, x := range orde {
			d := teksten[x]
			for i, s := range d.Soort {
				if s < 0 || s >= n || d.Telt[i] == 0 {
					continue
				}
				vak = weging.Soortvakken(d.Tekens, i, d.Streng, vak[:0])
				for c := range int8(n) {
					z := 0.
					for _, v := range vak {
						z += t.w[n*v+uint32(c)]
					}
					fout := Kans(z)
					if c == s {
						fout--
					}
					for _, v := range vak {
						t.stap(n*v+uint32(c), fout, 3*k.Stap, k.Krimp, 0)
					}
				}
			}
		}
	}
	return t.w
}
