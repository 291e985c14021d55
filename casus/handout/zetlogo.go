package handout

import (
	"bytes"

	"codeberg.org/go-pdf/fpdf"
)

// The places of a logo, in points: beside a title, and alone on a cover.
const (
	logoNaastBreed, logoNaastHoog   = 126.0, 34.0
	logoOmslagBreed, logoOmslagHoog = 216.0, 72.0
	logoMarge                       = 20.0 // between a title and the logo beside it
)

// titel lays out the title with the logo beside it, and the white below. A cover has a larger title that stands lower,
// with the logo above it.
func (z *zetter) titel(t *tag, d Document) []strook {
	if d.omslag {
		return z.omslag(t, d)
	}
	breed, b, h := zetBreed, 0.0, 0.0
	if d.Logo != nil {
		b, h = d.Logo.past(logoNaastBreed, logoNaastHoog)
		breed -= b + logoMarge
	}
	uit := z.kop(t, z.niveau(1), d.Titel, margeLinks, breed)
	if d.Logo != nil {
		titel, logo := stapel(uit), z.logo(t, d.Logo, margeLinks+zetBreed-b, b, h)
		// The title is drawn first: that is the order of reading.
		uit = []strook{{hoog: max(titel.hoog, h), bij: true, teken: func(p *pen, y float64) {
			titel.teken(p, y)
			logo.teken(p, y)
		}}}
	}
	return append(uit, z.lucht(z.wit*0.6))
}

// omslag lays out the title of a cover.
func (z *zetter) omslag(t *tag, d Document) []strook {
	boven := strook{hoog: zetHoog / 5}
	if d.Logo != nil {
		b, h := d.Logo.past(logoOmslagBreed, logoOmslagHoog)
		boven.teken = z.logo(t, d.Logo, margeLinks, b, h).teken
	}
	groot := *z
	groot.punt *= 1.5
	uit := append([]strook{boven}, groot.kop(t, z.niveau(1), d.Titel, margeLinks, zetBreed)...)
	return append(uit, z.lucht(z.wit*1.5))
}

// logo lays out a logo as a Figure.
func (z *zetter) logo(t *tag, l *Logo, x, breed, hoog float64) strook {
	fig := t.nieuw("Figure")
	m := fig.merk()
	return strook{hoog: hoog, teken: func(p *pen, y float64) {
		fig.extra = figuurExtra(l.uitleg, x, y, breed, hoog)
		p.binnen(m, func() { p.beeld(l, x, y, breed, hoog) })
	}}
}

// beeld draws a picture; it comes into the file once.
func (p *pen) beeld(l *Logo, x, y, breed, hoog float64) {
	o := fpdf.ImageOptions{ImageType: "PNG"}
	if p.pdf.GetImageInfo(naamBeeld) == nil {
		p.pdf.RegisterImageOptionsReader(naamBeeld, o, bytes.NewReader(l.png))
	}
	p.pdf.ImageOptions(naamBeeld, x, y, breed, hoog, false, o, 0, "")
}

// naamBeeld is the name of the logo for fpdf: a file has one at most.
const naamBeeld = "logo"
