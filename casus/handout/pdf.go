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
	d, z, err := k.pas(d)
	if err != nil {
		return nil, err
	}
	p := nieuwePen(k)
	p.teken(d, z.verdeel())
	var b bytes.Buffer
	if err := p.pdf.Output(&b); err != nil {
		return nil, fmt.Errorf("draw: %w", err)
	}
	f, err := ontleed(b.Bytes())
	if err != nil {
		return nil, err
	}
	if err := f.maakToegankelijk(d.Titel, z.wortel, &p.boek); err != nil {
		return nil, err
	}
	f.doopLetters(p.in)
	return f.bytes(), nil
}

// teken draws the pages.
func (p *pen) teken(d Document, bladen [][]geplaatst) {
	for i, blad := range bladen {
		p.blad()
		for _, g := range blad {
			if g.teken != nil {
				g.teken(p, g.y)
			}
		}
		p.rand(d, strconv.Itoa(i+1), strconv.Itoa(len(bladen)))
	}
}

// geplaatst is a strip with its place on a page.
type geplaatst struct {
	strook
	y float64
}

// verdeel spreads the strips over pages. A heading goes along to the page of its text.
func (z zetting) verdeel() [][]geplaatst {
	bladen := [][]geplaatst{nil}
	y := margeBoven
	for i := 0; i < len(z.stroken); {
		j, hoog := i, 0.0
		for ; j < len(z.stroken); j++ {
			hoog += z.stroken[j].hoog
			if !z.stroken[j].bij {
				j++
				break
			}
		}
		if y+hoog > margeBoven+zetHoog+0.01 && y > margeBoven {
			bladen, y = append(bladen, nil), margeBoven
		}
		for ; i < j; i++ {
			s := z.stroken[i]
			if s.lucht && y == margeBoven {
				continue
			}
			n := len(bladen) - 1
			bladen[n] = append(bladen[n], geplaatst{s, y})
			y += s.hoog
		}
	}
	return bladen
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

// ruim is more text, in bytes, than the tightest A4 holds: about 105 signs on 60 lines.
const ruim = 9000

// pas finds the airiest form in which a document fits: less white, then smaller type, then shorter texts. It returns
// the document as it will stand there.
func (k *letterkast) pas(d Document) (Document, zetting, error) {
	if d.Bladen == 0 { // room enough: one look for all papers
		m := maatVan(10.5, 0.5)
		z, err := k.zet(d, m)
		if err != nil || z.past(0) {
			return d, z, err
		}
		return k.kort(d, m)
	}
	for _, punt := range grootten() {
		if d.letters() > ruim*d.Bladen {
			break
		}
		z, err := k.zet(d, maatVan(punt, 0))
		if err != nil || z.past(d.Bladen) {
			z, err = k.luchtiger(d, punt, z)
			return d, z, err
		}
	}
	return k.kort(d, maatVan(9.5, 0))
}

// luchtiger spreads a document over the room that is left, up to the airiest measures. Heights grow in proportion to
// the air, or nearly so: where a line of larger type is the highest of its row. So the share that fits is known from
// the two ends; if it does not fit after all, a little less will.
func (k *letterkast) luchtiger(d Document, punt float64, strak zetting) (zetting, error) {
	los, err := k.zet(d, maatVan(punt, 1))
	if err != nil || los.past(d.Bladen) {
		return los, err
	}
	deel := (zetHoog*float64(d.Bladen) - strak.hoog()) / (los.hoog() - strak.hoog())
	for ; deel > 0.02; deel -= 0.02 {
		z, err := k.zet(d, maatVan(punt, deel))
		if err != nil || z.past(d.Bladen) {
			return z, err
		}
	}
	return strak, nil
}

// kort shortens a document until it fits: texts to a length that still says something before more points of a list are
// left out. With the first number of points that fits, it looks for the longest texts.
func (k *letterkast) kort(d Document, m maat) (Document, zetting, error) {
	var beste Document
	var z zetting
	var err error
	for _, kr := range []krapte{{110, 24}, {90, 12}, {75, 8}, {60, 6}, {50, 4}, {45, 3}, {40, 2}, {8, 1}} {
		if beste, z, err = k.probeer(d, m, kr); err != nil {
			return d, z, err
		}
		if z.past(d.Bladen) {
			return k.langer(d, m, kr, beste, z)
		}
	}
	return beste, z, nil
}

// langer looks for the longest texts with which a document still fits, by halving.
func (k *letterkast) langer(d Document, m maat, kr krapte, beste Document, z zetting) (Document, zetting, error) {
	for hoog := max(kr.letters, min(d.langste(), ruim)); kr.letters < hoog; {
		midden := (kr.letters + hoog + 1) / 2
		d2, z2, err := k.probeer(d, m, krapte{midden, kr.punten})
		if err != nil {
			return d, z, err
		}
		if z2.past(d.Bladen) {
			beste, z, kr.letters = d2, z2, midden
		} else {
			hoog = midden - 1
		}
	}
	return beste, z, nil
}

// probeer shortens a document and lays it out.
func (k *letterkast) probeer(d Document, m maat, kr krapte) (Document, zetting, error) {
	d = d.ingekort(kr)
	z, err := k.zet(d, m)
	return d, z, err
}
