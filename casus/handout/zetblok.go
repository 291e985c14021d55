package handout

// opmaak is how running text looks.
type opmaak struct {
	punt  float64
	kleur kleur
}

// tekst lays out running text inside a tag: one strip and one merk a line, and more where a link stands in it.
func (z *zetter) tekst(t *tag, r Regel, x, breed float64, o opmaak) []strook {
	// All merken are made now, in reading order; the strips draw into them later, wherever they land.
	hoog := o.punt * z.regel
	var uit []strook
	links := map[string]*tag{} // a link that runs over two lines is one element with two areas
	for _, l := range z.k.breek(r, breed, o.punt) {
		merken := make([]*merk, len(l.stukken))
		gebieden := make([]*link, len(l.stukken))
		for i, s := range l.stukken {
			in := t
			if s.Link != "" {
				if links[s.Link] == nil {
					links[s.Link] = t.nieuw("Link")
				}
				in = links[s.Link]
			}
			if s.mist {
				merken[i] = in.vervanging(s.Tekst)
			} else {
				merken[i] = in.merk()
			}
			if s.Link != "" {
				gebieden[i] = &link{tag: in, url: s.Link, over: "Naar de tekst van " + s.Tekst}
				in.in = append(in.in, kind{link: gebieden[i]})
			}
		}
		uit = append(uit, strook{hoog: hoog, teken: func(p *pen, y float64) {
			p.regel(l, merken, gebieden, x, y, hoog, o)
		}})
	}
	// No line of a paragraph stands alone: the first stays with the second, and the last but one with the last.
	if n := len(uit); n > 1 {
		uit[0].bij, uit[n-2].bij = true, true
	}
	return uit
}

// regel draws one line. Its foot stands so that the letters are in the middle of its height.
func (p *pen) regel(l lijn, merken []*merk, gebieden []*link, x, y, hoog float64, o opmaak) {
	voet := y + hoog/2 + 0.32*o.punt
	for i, s := range l.stukken {
		k := o.kleur
		if s.Stil {
			k = grijs
		}
		if s.Link != "" {
			k = accent
		}
		van := x
		p.binnen(merken[i], func() { x = p.woord(x, voet, s.Tekst, s.dikte(), o.punt, k) })
		if g := gebieden[i]; g != nil {
			p.sier(func() { p.lijn(van, voet+1.6, x, voet+1.6, 0.5, 0, accent) })
			g.blad = len(p.boek.bladen) - 1
			g.vak = [4]float64{van, bladHoog - y - hoog, x, bladHoog - y}
			p.boek.links = append(p.boek.links, g)
		}
	}
}

// koppen gives the size of a heading in relation to the text.
func (z *zetter) koppen(soort string) opmaak {
	switch soort {
	case z.niveau(1):
		return opmaak{z.punt * 1.9, accent}
	case z.niveau(2):
		return opmaak{z.punt, accent}
	}
	return opmaak{z.punt, zwart}
}

// kop lays out a heading, with its bookmark. It stays with what follows.
func (z *zetter) kop(t *tag, soort, tekst string, x, breed float64) []strook {
	lucht := *z
	if soort == z.niveau(1) {
		lucht.regel = 1.15
	}
	ss := lucht.tekst(t.nieuw(soort), Regel{vet(tekst)}, x, breed, z.koppen(soort))
	for i := range ss {
		ss[i].bij = true
	}
	if len(ss) > 0 {
		teken := ss[0].teken
		ss[0].teken = func(p *pen, y float64) {
			// The bookmark leads to the top of the heading.
			p.kies(normaal, 0, z.punt) // without a font, fpdf writes no UTF-16
			p.pdf.Bookmark(tekst, int(soort[1]-'1')-z.diep, y)
			teken(p, y)
		}
	}
	return ss
}

// alinea lays out a paragraph in its style.
func (z *zetter) alinea(t *tag, b Alinea, x, breed float64) []strook {
	o := opmaak{z.punt, zwart}
	switch b.Stijl {
	case Citaat:
		return balk(z.tekst(t.nieuw("P"), b.Regel, x+10, breed-10, o), x)
	case Kernzin:
		o.punt = z.punt + 0.8
	case Noot:
		o.punt = z.klein()
	case Leemte:
		return invullijn(z.tekst(t.nieuw("P"), b.Regel, x, breed, o), x, breed)
	}
	return z.tekst(t.nieuw("P"), b.Regel, x, breed, o)
}

// balk draws an upright bar before the strips.
func balk(ss []strook, x float64) []strook {
	return achter(ss, func(p *pen, y, hoog float64) { p.vlak(x, y, 2.2, hoog+0.2, accent) })
}

// invullijn draws a dashed line under the last strip: here something is still to come.
func invullijn(ss []strook, x, breed float64) []strook {
	n := len(ss) - 1
	achter(ss[n:], func(p *pen, y, hoog float64) { p.lijn(x, y+hoog, x+breed, y+hoog, 0.6, 2, lijnkleur) })
	return ss
}

// achter draws decoration behind each of the strips.
func achter(ss []strook, sier func(p *pen, y, hoog float64)) []strook {
	for i, s := range ss {
		ss[i].lucht = false
		ss[i].teken = func(p *pen, y float64) {
			p.sier(func() { sier(p, y, s.hoog) })
			if s.teken != nil {
				s.teken(p, y)
			}
		}
	}
	return ss
}

// lijst lays out a list with dots.
func (z *zetter) lijst(t *tag, b Lijst, x, breed float64) []strook {
	const in = 11.0
	l := t.nieuw("L")
	l.extra = " /A <</O /List /ListNumbering /Disc>>"
	o := opmaak{z.punt, zwart}
	var uit []strook
	for i, r := range b.Punten {
		if i > 0 {
			uit = append(uit, z.lucht(z.wit*0.18))
		}
		li := l.nieuw("LI")
		punt := z.tekst(li.nieuw("Lbl"), Regel{vast("• ")}, x+1, in, o)
		uit = append(uit, naast(punt, z.tekst(li.nieuw("LBody"), r, x+in, breed-in, o))...)
	}
	return uit
}

// feiten lays out names with values: side by side if that fits on one line, else below one another.
func (z *zetter) feiten(t *tag, b Feiten, x, breed float64) []strook {
	l := t.nieuw("L")
	l.extra = " /A <</O /List /ListNumbering /None>>"
	if len(b.Feiten) > 2 {
		if s, ok := z.feitenrij(l, b, x, breed); ok {
			return []strook{s}
		}
	}
	naam := 0.0
	for _, f := range b.Feiten {
		naam = min(breed/3, max(naam, z.k.breedte(normaal, f.Naam+" ", z.klein())))
	}
	var uit []strook
	for i, f := range b.Feiten {
		if i > 0 {
			uit = append(uit, z.lucht(z.wit*0.2))
		}
		uit = append(uit, z.feit(l, f, x, breed, naam+6)...)
	}
	return uit
}

// feitenrij lays out facts side by side, with the white that is left shared out between them. It reports whether they
// fit with at least a little of it.
func (z *zetter) feitenrij(l *tag, b Feiten, x, breed float64) (strook, bool) {
	const minstens = 14.0
	breedtes, over := make([]float64, len(b.Feiten)), breed
	for i, f := range b.Feiten {
		naam := z.k.breedte(normaal, f.Naam+" ", z.klein()) // with the space that keeps it apart from its value
		for _, s := range f.Waarde {
			breedtes[i] += z.k.breedte(s.dikte(), s.Tekst, z.punt)
		}
		breedtes[i] = max(naam, breedtes[i]) + 1
		over -= breedtes[i]
	}
	tussen := min(40, over/float64(len(b.Feiten)-1))
	if tussen < minstens {
		return strook{}, false
	}
	var cellen [][]strook
	for i, f := range b.Feiten {
		cellen = append(cellen, z.feit(l, f, x, breedtes[i], 0))
		x += breedtes[i] + tussen
	}
	return rijstrook(cellen), true
}

// feit lays out one name with its value: below it, or beside it after naast points.
func (z *zetter) feit(l *tag, f Feit, x, breed, na float64) []strook {
	li := l.nieuw("LI")
	kop := opmaak{z.klein(), grijs}
	naamBreed := breed
	if na > 0 {
		naamBreed = na
	}
	// The name is in smaller type than its value.
	hoog := *z
	hoog.regel = z.regel * z.punt / kop.punt // the name keeps in line with its value
	naam := hoog.tekst(li.nieuw("Lbl"), Regel{vast(f.Naam + " ")}, x, naamBreed, kop)
	waarde := z.tekst(li.nieuw("LBody"), f.Waarde, x+na, breed-na, opmaak{z.punt, zwart})
	if na > 0 {
		return naast(naam, waarde)
	}
	return append(naam, waarde...)
}

// rijstrook puts columns of strips side by side in one strip.
func rijstrook(cellen [][]strook) strook {
	uit := strook{}
	stapels := make([]strook, len(cellen))
	for i, c := range cellen {
		stapels[i] = stapel(c)
		uit.hoog = max(uit.hoog, stapels[i].hoog)
	}
	uit.teken = func(p *pen, y float64) {
		for _, s := range stapels {
			s.teken(p, y)
		}
	}
	return uit
}

// kader lays out a box: a soft ground and a bar, so that it also shows in black and white.
func (z *zetter) kader(t *tag, b Kader, x, breed float64) ([]strook, error) {
	const rand = 11.0
	in, err := z.blokken(t.nieuw("Div"), b.Blokken, x+rand, breed-2*rand)
	if err != nil {
		return nil, err
	}
	voet := z.wit * 0.6 // room above and below the text, inside the box
	if n := len(in); n > 0 {
		in[n-1].bij = true // the room below is no reason for a new page
	}
	ss := append(append([]strook{{hoog: voet, bij: true}}, in...), strook{hoog: voet})
	return achter(bijeen(ss), func(p *pen, y, hoog float64) {
		p.vlak(x, y, breed, hoog+0.3, zacht) // a little over the seam with the next strip
		p.vlak(x, y, 3, hoog+0.3, accent)
	}), nil
}
