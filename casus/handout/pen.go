package handout

import (
	"bytes"

	"codeberg.org/go-pdf/fpdf"
)

// The page, in points: an A4 with its margins.
const (
	bladBreed  = 595.28
	bladHoog   = 841.89
	margeLinks = 45.0
	margeBoven = 54.0
	margeOnder = 44.0
	zetBreed   = breedFiguur
	zetHoog    = bladHoog - margeBoven - margeOnder
)

// kleur is a colour, 0xRRGGBB.
type kleur int

// The colours: one accent, and greys. A test keeps the contrast (WCAG 2.1: 4.5 for text, 3 for lines).
const (
	zwart     kleur = 0x1c2226
	accent    kleur = 0x0b4f5c
	grijs     kleur = 0x545b62
	lijnkleur kleur = 0x7a868e
	zacht     kleur = 0xeaf2f3 // the ground of a box
	wit       kleur = 0xffffff
)

// rgb gives red, green and blue, each from 0 to 255.
func (k kleur) rgb() (r, g, b int) { return int(k >> 16), int(k >> 8 & 0xff), int(k & 0xff) }

// pen draws on the pages. All that it draws stands in marked content: a merk of the tagboek, or an artifact.
type pen struct {
	pdf  *fpdf.Fpdf
	k    *letterkast
	boek tagboek
	in   map[string]string // fonts in use: family name for fpdf -> name in the PDF
}

// nieuwePen makes a pen with an empty file. fpdf keeps its catalogs in maps: without the sort, the order of the fonts
// differs from run to run.
func nieuwePen(k *letterkast) *pen {
	p := &pen{pdf: fpdf.New("P", "pt", "A4", ""), k: k, in: map[string]string{}}
	p.pdf.SetAutoPageBreak(false, 0)
	p.pdf.SetMargins(0, 0, 0)
	p.pdf.SetCellMargin(0)
	p.pdf.SetCatalogSort(true)
	p.pdf.SetCompression(false) // see bestand.pakIn
	return p
}

// blad begins a page.
func (p *pen) blad() {
	p.pdf.AddPage()
	p.boek.bladen = append(p.boek.bladen, nil)
}

// binnen draws inside a merk.
func (p *pen) binnen(m *merk, teken func()) { p.tussen(p.boek.begin(m), teken) }

// tussen draws between an operator and EMC.
func (p *pen) tussen(begin string, teken func()) {
	p.pdf.RawWriteStr(begin)
	teken()
	p.pdf.RawWriteStr(einde)
}

// kies sets the font with index i of a weight; it comes into the file at its first use.
func (p *pen) kies(d dikte, i int, punt float64) {
	l := &p.k.letters[d][i]
	if _, ok := p.in[l.naam]; !ok {
		p.pdf.AddUTF8FontFromBytes(l.naam, "", bytes.Clone(l.ttf)) // fpdf writes in it
		p.in[l.naam] = l.psnaam
	}
	p.pdf.SetFont(l.naam, "", punt)
}

// woord draws text from x with its foot on y and returns where it ends. Every rune is drawn in a font that has it.
func (p *pen) woord(x, y float64, tekst string, d dikte, punt float64, k kleur) float64 {
	p.pdf.SetTextColor(k.rgb())
	rs := []rune(tekst)
	for i := 0; i < len(rs); {
		f := p.k.vind(d, rs[i])
		j := i + 1
		for j < len(rs) && p.k.vind(d, rs[j]) == f {
			j++
		}
		deel := string(rs[i:j])
		if f < 0 {
			p.vierkanten(x, y, rs[i:j], punt, k)
		} else {
			p.kies(d, f, punt)
			p.pdf.Text(x, y, deel)
		}
		x += p.k.breedte(d, deel, punt)
		i = j
	}
	return x
}

// vierkanten draws an empty square for every letter that no font has. The space is there because readers want some
// text at the place of the letters themselves, which stand in the tag.
func (p *pen) vierkanten(x, y float64, rs []rune, punt float64, k kleur) {
	p.kies(normaal, 0, punt)
	p.pdf.SetDrawColor(k.rgb())
	p.pdf.SetLineWidth(0.6)
	zijde := breedVierkant * punt / 1000
	p.pdf.Text(x, y, " ")
	for _, r := range rs {
		if onzichtbaar(r) {
			continue
		}
		p.pdf.Rect(x+0.1*zijde, y-zijde, 0.8*zijde, zijde, "D")
		x += zijde
	}
}

// vlak fills a rectangle.
func (p *pen) vlak(x, y, b, h float64, k kleur) {
	p.pdf.SetFillColor(k.rgb())
	p.pdf.Rect(x, y, b, h, "F")
}

// lijn draws a line; streep is the length of its dashes, 0 for none.
func (p *pen) lijn(x1, y1, x2, y2, dik, streep float64, k kleur) {
	p.pdf.SetDrawColor(k.rgb())
	p.pdf.SetLineWidth(dik)
	if streep > 0 {
		p.pdf.SetDashPattern([]float64{streep, streep}, 0)
		defer p.pdf.SetDashPattern(nil, 0)
	}
	p.pdf.Line(x1, y1, x2, y2)
}

// sier draws what is no content.
func (p *pen) sier(teken func()) { p.tussen(versiering, teken) }

// rand draws the running header and footer of a page.
func (p *pen) rand(d Document, blad, bladen string) {
	p.tussen(bladrand, func() {
		const punt = 9.0
		rechts := func(y float64, s string) {
			p.woord(margeLinks+zetBreed-p.k.breedte(normaal, s, punt), y, s, normaal, punt, grijs)
		}
		p.woord(margeLinks, 32, p.passend(d.Kop, zetBreed, normaal, punt), normaal, punt, grijs)
		p.vlak(margeLinks, 38, zetBreed, 1.6, accent)
		p.woord(margeLinks, bladHoog-26, p.passend(d.Voet, zetBreed-60, normaal, punt), normaal, punt, grijs)
		rechts(bladHoog-26, "blad "+blad+" van "+bladen)
	})
}

// passend cuts a text that is too wide, with a visible "…".
func (p *pen) passend(s string, breed float64, d dikte, punt float64) string {
	// One pass: trying every length anew takes minutes for a text of thirty thousand runes.
	vol, past := 0.0, 0 // width so far; bytes that leave room for the sign
	teken := p.k.breedte(d, "…", punt)
	for i, r := range s {
		if vol+teken <= breed {
			past = i
		}
		if vol += p.k.breed(d, r, punt); vol > breed {
			if past == 0 {
				return ""
			}
			return s[:past] + "…"
		}
	}
	return s
}
