package handout

import (
	"embed"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"sync"
	"unicode"
)

// letterbestanden holds Source Sans 3 (OFL-1.1, letters/OFL.txt), made by letters/maak: the package has one file for
// each group of letters, and the licence asks to leave them as they are. So the right file is picked per rune.
//
//go:embed letters/*.ttf
var letterbestanden embed.FS

// dikte is one of the two weights that a handout uses.
type dikte int

const (
	normaal dikte = iota
	halfvet
)

// schriften are the groups of letters in the order in which they are tried: most text needs the first only.
func schriften() []string { return []string{"latin", "latin-ext", "vietnamese"} }

// letter is one font file with what laying out text needs: which runes it has, and how wide they are.
type letter struct {
	naam   string // family name for fpdf, such as "latin400"
	psnaam string // name in the PDF, such as "SourceSans3-Regular"
	ttf    []byte
	breed  map[rune]float64 // width of each rune, in thousandths of the size of the type
}

// letterkast is all fonts, by weight and then in the order of schriften.
type letterkast struct {
	letters [2][]letter
	// snel holds the widths of the letters that nearly all text is made of, which are in the first font; laying out
	// an A4 asks for a width some hundred thousand times. Zero is: look in letters.
	snel [2][unicode.MaxLatin1 + 1]float64
}

// kast reads the fonts once, when the first PDF is made. The result is read-only.
var kast = sync.OnceValues(laadLetters)

// laadLetters reads the embedded fonts. An error means that the program was built with a broken font.
func laadLetters() (*letterkast, error) {
	var k letterkast
	for d, getal := range []string{normaal: "400", halfvet: "600"} {
		for _, s := range schriften() {
			b, err := letterbestanden.ReadFile("letters/" + s + "-" + getal + ".ttf")
			if err != nil {
				return nil, fmt.Errorf("font %s: %w", s, err)
			}
			breed, err := leesBreedtes(b)
			if err != nil {
				return nil, fmt.Errorf("font %s: %w", s, err)
			}
			ps := []string{normaal: "SourceSans3-Regular", halfvet: "SourceSans3-SemiBold"}[d]
			k.letters[d] = append(k.letters[d], letter{s + getal, ps, b, breed})
		}
		for r := range k.snel[d] {
			k.snel[d][r] = k.letters[d][0].breed[rune(r)]
		}
	}
	return &k, nil
}

// vind gives the font for a rune: its index in the weight, or -1 if none has it.
func (k *letterkast) vind(d dikte, r rune) int {
	if r >= 0 && int(r) < len(k.snel[d]) && k.snel[d][r] > 0 {
		return 0
	}
	for i := range k.letters[d] {
		if _, ok := k.letters[d][i].breed[r]; ok {
			return i
		}
	}
	return -1
}

// breedVierkant is the width of the empty square that stands for a letter that no font has, in thousandths.
const breedVierkant = 600

// breed gives the width of a rune in points.
func (k *letterkast) breed(d dikte, r rune, punt float64) float64 {
	if r >= 0 && int(r) < len(k.snel[d]) && k.snel[d][r] > 0 {
		return k.snel[d][r] * punt / 1000
	}
	if i := k.vind(d, r); i >= 0 {
		return k.letters[d][i].breed[r] * punt / 1000
	}
	if onzichtbaar(r) {
		return 0
	}
	return breedVierkant * punt / 1000
}

// breedte gives the width of a text in points.
func (k *letterkast) breedte(d dikte, s string, punt float64) float64 {
	n := 0.0
	for _, r := range s {
		n += k.breed(d, r, punt)
	}
	return n
}

// onzichtbaar reports whether a rune only steers how others look: joiners, and the choice of a picture for an emoji.
func onzichtbaar(r rune) bool {
	return r >= 0x200b && r <= 0x200d || r >= 0xfe00 && r <= 0xfe0f || r == 0x2060 || r >= 0x1f3fb && r <= 0x1f3ff
}

// Ontbreekt lists the letters of the document that a formaat cannot show, each once and sorted. In a PDF an empty
// square stands in their place; who reads with a screen reader or copies the text still gets the letter itself.
// Other formats show every letter. It returns nil if there is none.
func (d Document) Ontbreekt(f Formaat) []rune {
	if f != PDF {
		return nil
	}
	k, err := kast()
	if err != nil {
		return nil // writing the PDF gives this error
	}
	var uit []rune
	d.vorm(func(s Stuk) Stuk {
		for _, r := range k.leesbaar(s.Tekst) {
			if k.vind(normaal, r) < 0 && !onzichtbaar(r) {
				uit = append(uit, r)
			}
		}
		return s
	})
	slices.Sort(uit)
	return slices.Compact(uit)
}

var errLetter = errors.New("not a usable TrueType font")

// leesBreedtes reads the width of every rune from a TrueType file (OpenType 1.9: tables cmap format 4, head, hhea and
// hmtx), in thousandths of an em.
func leesBreedtes(b []byte) (map[rune]float64, error) {
	t := tabellen(b)
	em, n := float64(u16(t["head"], 18)), u16(t["hhea"], 34)
	uit := map[rune]float64{}
	for r, glief := range leesCmap(t["cmap"]) {
		uit[r] = float64(u16(t["hmtx"], 4*min(glief, n-1))) * 1000 / em
	}
	if len(uit) == 0 {
		return nil, errLetter
	}
	return uit, nil
}

// tabellen cuts a TrueType file into its tables.
func tabellen(b []byte) map[string][]byte {
	uit := map[string][]byte{}
	for i := range u16(b, 4) {
		rij := b[12+16*i:]
		van, lang := binary.BigEndian.Uint32(rij[8:]), binary.BigEndian.Uint32(rij[12:])
		uit[string(rij[:4])] = b[van : van+lang]
	}
	return uit
}

// leesCmap reads which glyph each rune has. Glyph 0 stands for "none" and is left out.
func leesCmap(b []byte) map[rune]int {
	uit := map[rune]int{}
	for i := range u16(b, 2) {
		c := b[binary.BigEndian.Uint32(b[4+8*i+4:]):]
		if u16(c, 0) != 4 {
			continue
		}
		n := u16(c, 6) // twice the number of segments
		for s := 0; s < n; s += 2 {
			eind, begin, delta, plek := u16(c, 14+s), u16(c, 16+n+s), u16(c, 16+2*n+s), u16(c, 16+3*n+s)
			for r := begin; r <= eind && r < 0xffff; r++ {
				glief := r
				if plek != 0 {
					if glief = u16(c, 16+3*n+s+plek+2*(r-begin)); glief == 0 {
						continue
					}
				}
				if glief = (glief + delta) & 0xffff; glief != 0 {
					uit[rune(r)] = glief
				}
			}
		}
	}
	return uit
}

func u16(b []byte, i int) int { return int(binary.BigEndian.Uint16(b[i:])) }
