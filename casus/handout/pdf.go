package handout

import (
	"bytes"
	"fmt"
	"strconv"
)

// naarPDF writes a tagged PDF with its fonts in it.
func naarPDF(d Document) ([]byte, error) {
	k, err := kast()
	if err != nil {
		return nil, err
	}
	vellen, err := k.vellen(d)
	if err != nil {
		return nil, err
	}
	p := nieuwePen(k)
	p.teken(vellen)
	f, err := p.klaar()
	if err != nil {
		return nil, err
	}
	if err := f.maakToegankelijk(d.Titel, vellen[0].z.wortel, &p.boek); err != nil {
		return nil, err
	}
	if err := f.telBladwijzers(); err != nil {
		return nil, err
	}
	if err := f.vertaalLetters(k, p.in); err != nil {
		return nil, err
	}
	f.doopLetters(p.in)
	if err := f.pakIn(); err != nil {
		return nil, err
	}
	return f.bytes(), nil
}

// klaar takes the file apart that was drawn. Nothing can be drawn after it.
func (p *pen) klaar() (*bestand, error) {
	var b bytes.Buffer
	if err := p.pdf.Output(&b); err != nil {
		return nil, fmt.Errorf("draw: %w", err)
	}
	p.pdf = nil // holds all pages, and the largest bundles need the room
	return ontleed(b.Bytes())
}

// teken draws the pages. What was laid out is given free on the way.
func (p *pen) teken(vellen []vel) {
	totaal, nr := 0, 0
	for _, v := range vellen {
		totaal += len(v.bladen)
	}
	for i, v := range vellen {
		vellen[i].bladen, vellen[i].z.stroken = nil, nil
		for j, blad := range v.bladen {
			v.bladen[j] = nil
			p.blad()
			for _, g := range blad {
				if g.teken != nil {
					g.teken(p, g.y)
				}
			}
			nr++
			p.rand(v.d, strconv.Itoa(nr), strconv.Itoa(totaal))
		}
	}
}

// geplaatst is a strip with its place on a page.
type geplaatst struct {
	strook
	y float64
}

// onderrand is where the text of a page ends. The hundredth is for sums of lengths that should be equal and differ in
// their last digit.
const onderrand = margeBoven + zetHoog + 0.01

// verdeel spreads the strips over pages. A heading goes along to the page of its text.
func (z zetting) verdeel() [][]geplaatst {
	bladen, y, nieuw := [][]geplaatst{nil}, margeBoven, false
	for i := 0; i < len(z.stroken); {
		j, hoog := z.samen(i)
		nieuw = nieuw || y+hoog > onderrand
		for ; i < j; i++ {
			s := z.stroken[i]
			if s.nieuw { // asked for: the page is made when something comes on it
				nieuw = true
				continue
			}
			if s.lucht && (nieuw || y == margeBoven) {
				continue
			}
			// What stays together and is higher than a page is broken after all.
			if (nieuw || y+s.hoog > onderrand) && y > margeBoven {
				bladen, y = append(bladen, nil), margeBoven
			}
			nieuw = false
			n := len(bladen) - 1
			bladen[n] = append(bladen[n], geplaatst{s, y})
			y += s.hoog
		}
	}
	return bladen
}

// samen finds the strips from i on that stay together: it gives the index after the last one, and their height.
func (z zetting) samen(i int) (eind int, hoog float64) {
	for j, s := range z.stroken[i:] {
		hoog += s.hoog
		if !s.bij || s.nieuw {
			return i + j + 1, hoog
		}
	}
	return len(z.stroken), hoog
}

// hoog is the height of all strips.
func (z zetting) hoog() float64 {
	h := 0.0
	for _, s := range z.stroken {
		h += s.hoog
	}
	return h
}

// past reports whether the strips fit on so many pages (0: any number) and none is higher than a page.
func (z zetting) past(bladen int) bool {
	for _, s := range z.stroken {
		if s.hoog > zetHoog {
			return false
		}
	}
	return bladen == 0 || len(z.verdeel()) <= bladen
}
