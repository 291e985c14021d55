package handout

// figuur lays out a drawing, made smaller if it is wider than its place. All of it is one Figure with words in Alt.
func (z *zetter) figuur(t *tag, f Figuur, x, breed float64) strook {
	s := 1.0
	if f.Breed > breed {
		s = breed / f.Breed
	}
	fig := t.nieuw("Figure")
	m := fig.merk()
	return strook{hoog: f.Hoog * s, teken: func(p *pen, y float64) {
		fig.extra = figuurExtra(f.Uitleg, x, y, f.Breed*s, f.Hoog*s)
		p.binnen(m, func() { // one merk for all of it: the shapes mean nothing one by one
			for _, v := range f.Vormen {
				p.vorm(v, x, y, s)
			}
		})
	}}
}

// vorm draws one shape of a figure that stands at x, y, s times its size.
func (p *pen) vorm(v Vorm, x, y, s float64) {
	x, y = x+v.X*s, y+v.Y*s
	switch v.Soort {
	case Lijn:
		p.lijn(x, y, x+v.B*s, y+v.H*s, 0.9, 0, lijnkleur)
	case Vlak:
		p.vlak(x, y, v.B*s, v.H*s, accent)
	case Rond:
		p.rond(x, y, v.B*s, v.Vol)
	case Woord:
		d, k := normaal, grijs
		if v.Vol {
			d, k = halfvet, zwart
		}
		// What is too wide for its place is cut: Alt has it whole.
		t := p.passend(v.Tekst, v.B*s, d, letterFiguur*s)
		p.woord(x-p.k.breedte(d, t, letterFiguur*s)/2, y, t+" ", d, letterFiguur*s, k)
	}
}

// rond draws a circle: full, or a ring on white.
func (p *pen) rond(x, y, straal float64, vol bool) {
	p.pdf.SetDrawColor(accent.rgb())
	p.pdf.SetLineWidth(1.2)
	k := wit
	if vol {
		k = accent
	}
	p.pdf.SetFillColor(k.rgb())
	p.pdf.Circle(x, y, straal, "FD")
}
