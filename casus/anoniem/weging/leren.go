package weging

import "encoding/binary"

// Gewichten are the weights of a model while it is learned: those of the first judgement, of the second and of the kinds, and the bias.
type Gewichten struct {
	Plek, Nader, Soort []float64
	Basis              float64
}

// Nieuw makes weights that are all zero.
func Nieuw() Gewichten {
	return Gewichten{Plek: make([]float64, 1<<plekBits), Nader: make([]float64, 1<<naderBits), Soort: make([]float64, AantalSoorten<<soortBits)}
}

// Tel counts how else the words of a text are written. It comes before Vakken.
func (g *Weger) Tel(ts []Teken) { g.blokken(ts, tel) }

// Hoogste notes what Zie made of the same words elsewhere. It comes before Naderevakken.
func (g *Weger) Hoogste(ts []Teken) { g.blokken(ts, hoogste) }

// Vakken adds the places of the features of the first judgement of the token at i in their table.
func Vakken(ts []Teken, i int, streng bool, uit []uint32) []uint32 {
	s := bitsStreng(streng)
	b := raam(ts, i)
	for o := range b {
		uit = woordkenmerken(uit, b[o].W, o-venster, s)
	}
	uit = plekkenmerken(uit, &b, s)
	for k := range uit {
		uit[k] = plekVak(uit[k])
	}
	return uit
}

// Naderevakken adds those of the second.
func Naderevakken(ts []Teken, i int, streng bool, uit []uint32) []uint32 {
	b := raam(ts, i)
	uit = naderkenmerken(uit, &b, bitsStreng(streng))
	for k := range uit {
		uit[k] = naderVak(uit[k])
	}
	return uit
}

// Soortvakken adds the places of the features that tell the kind.
func Soortvakken(ts []Teken, i int, streng bool, uit []uint32) []uint32 {
	b := raam(ts, i)
	uit = soortkenmerken(uit, &b, bitsStreng(streng))
	for k := range uit {
		uit[k] = soortVak(uit[k])
	}
	return uit
}

// staps is the size of one step of a weight, in thousandths of a logit.
const staps = 30

// Bytes gives the weights in the form in which they are embedded. A weight outside the range of a byte is cut.
func (g Gewichten) Bytes() []byte {
	uit := make([]byte, kop, soortTot)
	binary.LittleEndian.PutUint32(uit, uint32(int32(g.Basis*1000)))
	binary.LittleEndian.PutUint32(uit[4:], staps)
	for _, tabel := range [][]float64{g.Plek, g.Nader, g.Soort} {
		for _, w := range tabel {
			uit = append(uit, byte(int8(max(-127, min(127, rond(w*1000/staps))))))
		}
	}
	return uit
}

// rond rounds half away from zero.
func rond(x float64) int {
	if x < 0 {
		return int(x - .5)
	}
	return int(x + .5)
}
