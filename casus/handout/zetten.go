package handout

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// maat is how large the type is and how much air there is.
type maat struct {
	punt  float64 // size of the type in points
	regel float64 // height of a line, times the size
	wit   float64 // white between parts, in points
}

// grootten are the sizes of the type from which the largest that fits is taken (pdf design: 9.5 points at the least).
func grootten() []float64 { return []float64{11, 10.5, 10, 9.5} }

// maatVan gives the measures of a size with so much air: 0 is tight, 1 is airy. The smallest size may be tighter than
// the others: after it only the texts themselves can get shorter.
func maatVan(punt, lucht float64) maat {
	strak := maat{punt, 1.28, 8}
	if punt < 10 {
		strak = maat{punt, 1.2, 4.5}
	}
	return maat{punt, strak.regel + lucht*(1.42-strak.regel), strak.wit + lucht*(18-strak.wit)}
}

// strook is a horizontal slice of a page that is not broken.
type strook struct {
	hoog  float64
	bij   bool // stays with the next one
	nieuw bool // what follows starts on a new page
	lucht bool // white: left out at the top of a page
	teken func(p *pen, y float64)
}

// zetter lays out a document: blocks become strips, and tags in reading order.
type zetter struct {
	k *letterkast
	maat
	diep int // levels that every heading stands deeper: 1 in a bundle, whose title is the first
}

// niveau names the heading of a level.
func (z *zetter) niveau(n int) string { return "H" + strconv.Itoa(n+z.diep) }

// zetting is a document laid out, not yet spread over pages.
type zetting struct {
	wortel  *tag
	stroken []strook
}

// labelBreed is the column of the headings, beside the text; marge is the white between the two.
const (
	labelBreed = 96.0
	labelMarge = 12.0
)

// zet lays out a document.
func (k *letterkast) zet(d Document, m maat) (zetting, error) {
	z := &zetter{k: k, maat: m, diep: d.diep}
	uit := zetting{wortel: &tag{soort: "Document"}}
	s := uit.wortel.nieuw("Sect")
	uit.stroken = z.titel(s, d)
	bs, err := z.blokken(s, d.Aanhef, margeLinks, zetBreed)
	if err != nil {
		return zetting{}, err
	}
	uit.stroken = append(uit.stroken, bs...)
	for _, x := range d.Delen {
		ss, err := z.deel(uit.wortel.nieuw("Sect"), x)
		if err != nil {
			return zetting{}, err
		}
		uit.stroken = append(uit.stroken, ss...)
	}
	return uit, nil
}

// deel lays out a part: its heading in the left column, its blocks in the right one. A table of many columns needs the
// whole width, and so does a card; there the heading stands above it.
func (z *zetter) deel(t *tag, d Deel) ([]strook, error) {
	const x = margeLinks + labelBreed + labelMarge
	bs, nieuw := d.opNieuwBlad()
	uit := []strook{z.lucht(z.wit)}
	if nieuw {
		uit = []strook{{nieuw: true}}
	}
	if slices.ContainsFunc(bs, breedBlok) {
		uit = append(uit, z.kop(t, z.niveau(2), d.Kop, margeLinks, zetBreed)...)
		uit = append(uit, strook{hoog: z.wit * 0.3, bij: true})
		ss, err := z.blokken(t, bs, margeLinks, zetBreed)
		return append(uit, ss...), err
	}
	kop := z.kop(t, z.niveau(2), d.Kop, margeLinks, labelBreed)
	tekst, err := z.blokken(t, bs, x, zetBreed-labelBreed-labelMarge)
	if err != nil {
		return nil, err
	}
	tekst = naast(kop, tekst)
	if d.Heel {
		tekst = bijeen(tekst)
	}
	return append(uit, tekst...), nil
}

// breedBlok reports whether a block is cramped beside a heading: a card, or a table of many columns.
func breedBlok(b Blok) bool {
	if _, ok := b.(Kaart); ok {
		return true
	}
	t, ok := b.(Tabel)
	return ok && len(t.Kolommen) > 3
}

// naast puts a heading beside the strips of its text.
func naast(kop, tekst []strook) []strook {
	if len(tekst) == 0 {
		return kop
	}
	// The heading is drawn first, so that the order of the content is the order of reading.
	k, h := stapel(kop), 0.0
	eerste := tekst[0]
	teken := eerste.teken
	eerste.lucht = false
	eerste.teken = func(p *pen, y float64) {
		k.teken(p, y)
		if teken != nil {
			teken(p, y)
		}
	}
	uit := append([]strook{eerste}, tekst[1:]...)
	for i, s := range uit {
		h += s.hoog
		if h < k.hoog { // the heading must not run out of its page
			uit[i].bij = true
		}
	}
	// A text that is lower than its heading must not let the next one run into it.
	if h < k.hoog {
		uit = append(uit, strook{hoog: k.hoog - h, lucht: true})
	}
	return uit
}

// stapel makes one strip of several.
func stapel(ss []strook) strook {
	uit := strook{}
	for _, s := range ss {
		uit.hoog += s.hoog
	}
	uit.teken = func(p *pen, y float64) {
		for _, s := range ss {
			if s.teken != nil {
				s.teken(p, y)
			}
			y += s.hoog
		}
	}
	return uit
}

// lucht is white space.
func (z *zetter) lucht(h float64) strook { return strook{hoog: h, lucht: true} }

// klein is the size of small print: one point less, but never under the least that pdf design allows.
func (z *zetter) klein() float64 { return max(9.5, z.punt-1) }

// blokken lays out blocks below one another, with white between them.
func (z *zetter) blokken(t *tag, bs []Blok, x, breed float64) ([]strook, error) {
	var uit []strook
	bij := false // the block before needs this one
	for i, b := range bs {
		if tweedeKaart(bs, i) {
			continue // it stands beside the one before
		}
		if i > 0 {
			wit := z.lucht(z.wit * 0.4)
			wit.bij = bij
			uit = append(uit, wit)
		}
		ss, err := z.blokOfRij(t, bs[i:], x, breed)
		if err != nil {
			return nil, err
		}
		_, feiten := b.(Feiten)
		if bij = leidtIn(b) || feiten && i == 0; bij { // facts right under a heading are part of it
			samen(ss)
		}
		uit = append(uit, ss...)
	}
	return uit, nil
}

// tweedeKaart reports whether block i is a card that stands beside the one before it.
func tweedeKaart(bs []Blok, i int) bool {
	n := 0
	for ; n <= i; n++ {
		if _, kaart := bs[i-n].(Kaart); !kaart {
			break
		}
	}
	return n > 0 && n%2 == 0
}

// blokOfRij lays out the first of some blocks, and if that is a card, the next one beside it if that is one too.
func (z *zetter) blokOfRij(t *tag, bs []Blok, x, breed float64) ([]strook, error) {
	eerste, ok := bs[0].(Kaart)
	if !ok {
		return z.blok(t, bs[0], x, breed)
	}
	rij := []Kaart{eerste}
	if len(bs) > 1 {
		if tweede, ok := bs[1].(Kaart); ok {
			rij = append(rij, tweede)
		}
	}
	s, err := z.kaarten(t, rij, x, breed)
	return []strook{s}, err
}

// leidtIn reports whether a block only makes sense with the next one: a heading, or a paragraph that announces a list.
func leidtIn(b Blok) bool {
	switch b := b.(type) {
	case Tussenkop:
		return true
	case Alinea:
		return strings.HasSuffix(b.Regel.String(), ":") || !slices.ContainsFunc(b.Regel, func(s Stuk) bool { return !s.Vet })
	}
	return false
}

// blok lays out one block.
func (z *zetter) blok(t *tag, b Blok, x, breed float64) ([]strook, error) {
	switch b := b.(type) {
	case Alinea:
		return z.alinea(t, b, x, breed), nil
	case Tussenkop:
		return z.kop(t, z.niveau(3), b.Tekst, x, breed), nil
	case Lijst:
		return z.lijst(t, b, x, breed), nil
	case Feiten:
		return z.feiten(t, b, x, breed), nil
	case Figuur:
		return []strook{z.figuur(t, b, x, breed)}, nil
	case Tabel:
		return z.tabel(t, b, x, breed), nil
	case Kader:
		return z.kader(t, b, x, breed)
	case Schrijfregels:
		return []strook{z.schrijfregels(t, b, x, breed)}, nil
	case Aankruisvakken:
		return z.aankruisvakken(t, b, x, breed), nil
	case Inhoud:
		return z.inhoud(t, b, x, breed), nil
	case Nieuwblad:
		return []strook{{nieuw: true}}, nil
	}
	return nil, fmt.Errorf("block %T: %w", b, errBlok)
}
