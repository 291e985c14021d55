package handout

import "fmt"

// regelSchrijf is the height of a writing line: 9 millimetres, as in a school notebook with wide lines.
const regelSchrijf = 25.5

// schrijfregels lays out writing lines as one strip. They are a Figure with words in Alt: drawn as decoration, who
// listens would not know that there is room to write.
func (z *zetter) schrijfregels(t *tag, b Schrijfregels, x, breed float64) strook {
	var naam []strook
	if b.Naam != "" {
		naam = z.tekst(t.nieuw("P"), Regel{vast(b.Naam)}, x, breed, opmaak{z.klein(), grijs})
	}
	boven, hoog := stapel(naam), regelSchrijf*float64(b.aantal())
	fig := t.nieuw("Figure")
	m := fig.merk()
	return strook{hoog: boven.hoog + hoog + z.wit*0.3, teken: func(p *pen, y float64) {
		boven.teken(p, y)
		y += boven.hoog
		fig.extra = figuurExtra(b.uitleg(), x, y, breed, hoog)
		p.binnen(m, func() {
			for i := range b.aantal() {
				voet := y + regelSchrijf*float64(i+1) - 1
				p.lijn(x, voet, x+breed, voet, 0.7, 0, lijnkleur)
			}
		})
	}}
}

// figuurExtra writes the entries of a Figure: its words, and where it stands, from the upper left corner of the page.
func figuurExtra(alt string, x, y, breed, hoog float64) string {
	return fmt.Sprintf(" /Alt %s /A <</O /Layout /Placement /Block /BBox [%.2f %.2f %.2f %.2f]>>",
		pdfTekst(alt), x, bladHoog-y-hoog, x+breed, bladHoog-y)
}

// aankruisvakken lays out boxes to tick, kept together as long as they are few. A box is drawn, because no font here
// has one; the tag says "Vakje".
func (z *zetter) aankruisvakken(t *tag, b Aankruisvakken, x, breed float64) []strook {
	const in = 19.0
	var uit []strook
	if b.Naam != "" {
		uit = z.tekst(t.nieuw("P"), Regel{vast(b.Naam)}, x, breed, opmaak{z.punt, zwart})
	}
	l := t.nieuw("L")
	l.extra = " /A <</O /List /ListNumbering /None>>"
	hoog := z.punt * z.regel
	for i, r := range b.Vakken {
		if i > 0 || b.Naam != "" {
			uit = append(uit, z.lucht(z.wit*0.3))
		}
		li := l.nieuw("LI")
		m := li.nieuw("Lbl").vervanging(vakWoord)
		vak := strook{hoog: hoog, teken: func(p *pen, y float64) { p.binnen(m, func() { p.vakje(x, y, hoog, z.punt) }) }}
		uit = append(uit, naast([]strook{vak}, z.tekst(li.nieuw("LBody"), r, x+in, breed-in, opmaak{z.punt, zwart}))...)
	}
	return bijeen(uit)
}

// vakje draws a box to tick, in the middle of a line.
func (p *pen) vakje(x, y, hoog, punt float64) {
	zijde := punt * 0.95
	boven := y + (hoog-zijde)/2
	p.kies(normaal, 0, punt)
	p.pdf.Text(x, boven+zijde, " ") // readers want some text at the place of the words in the tag
	p.pdf.SetDrawColor(zwart.rgb())
	p.pdf.SetLineWidth(0.9)
	p.pdf.Rect(x+0.5, boven, zijde, zijde, "D")
}

// bijeen keeps strips on one page if they take no more than half of it.
func bijeen(ss []strook) []strook {
	if n := len(ss) - 1; n > 0 && stapel(ss).hoog <= zetHoog/2 {
		samen(ss[:n])
	}
	return ss
}

// samen makes each of the strips stay with the next one.
func samen(ss []strook) {
	for i := range ss {
		ss[i].bij = true
	}
}

const (
	// hoogKaart is the height of a card: two rows of them stand on a page, also on the first, under its title.
	hoogKaart = 300.0
	// witKaart is the white between two cards in a row.
	witKaart = 12.0
	// randKaart is the white inside the line to cut along.
	randKaart = 14.0
)

// kaarten lays out one or two cards as a row: each half as wide as the page, and as high as the highest.
func (z *zetter) kaarten(t *tag, bs []Kaart, x, breed float64) (strook, error) {
	half := (breed - witKaart) / 2
	hoog := hoogKaart
	inhoud := make([]strook, len(bs))
	for i, b := range bs {
		var err error
		if inhoud[i], err = z.kaart(t, b, x+float64(i)*(half+witKaart)+randKaart, half-2*randKaart); err != nil {
			return strook{}, err
		}
		hoog = max(hoog, inhoud[i].hoog+2*randKaart)
	}
	return strook{hoog: hoog, teken: func(p *pen, y float64) {
		for i, in := range inhoud {
			p.knipkader(x+float64(i)*(half+witKaart), y, half, hoog)
			in.teken(p, y+randKaart)
		}
	}}, nil
}

// kaart lays out what stands on a card: a heading and blocks.
func (z *zetter) kaart(t *tag, b Kaart, x, breed float64) (strook, error) {
	s := t.nieuw("Sect")
	groot := *z
	groot.punt *= 1.25
	ss := append(groot.kop(s, z.niveau(3), b.Kop, x, breed), z.lucht(z.wit*0.4))
	in, err := z.blokken(s, b.Blokken, x, breed)
	if err != nil {
		return strook{}, err
	}
	return stapel(append(ss, in...)), nil
}

// knipkader draws a dashed line to cut along.
func (p *pen) knipkader(x, y, breed, hoog float64) {
	p.sier(func() {
		p.pdf.SetDashPattern([]float64{4, 3}, 0)
		p.pdf.SetDrawColor(lijnkleur.rgb())
		p.pdf.SetLineWidth(0.8)
		p.pdf.Rect(x, y, breed, hoog, "D")
		p.pdf.SetDashPattern(nil, 0)
	})
}
