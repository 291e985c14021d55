package weging

import "sync"

// venster is how many tokens on each side the model looks at.
const venster = 3

// The sizes of the tables, as powers of two.
const (
	plekBits  = 18
	naderBits = 15
	soortBits = 14
)

// Teken is a token in its place.
type Teken struct {
	W     *Woord
	Plek  uint8 // 1: begins a sentence, 2: begins a line, 4: an empty line before it, 8: white space before it
	Regel uint8 // what the rules made of it, below 32
	Open  bool  // the model may judge it

	doc    uint8 // how else the word stands in the text: 1 with a capital, 2 without, 4 more than once, 8 more than three times
	eerst  uint8 // the first judgement, or what is fixed
	elders uint8 // the highest first judgement of the same word elsewhere
}

// rand is what stands outside a text. It is weighed beforehand, so that several goroutines may share it.
var rand = sync.OnceValue(func() *Teken {
	w := &Woord{aard: 7, buur: 0xffffffff, eigen: 0xffffffff}
	w.tel(0)
	w.tel(1)
	return &Teken{W: w, Plek: 6, eerst: 63}
})

// schrijf is how a token stands there: its kind, its capitals and whether a sentence begins with it.
func (t *Teken) schrijf() uint32 {
	return uint32(t.W.aard)<<3 | uint32(t.W.vorm)<<1 | uint32(t.Plek&1)
}

// woordkenmerken adds the features that a word has on its own at distance o of the token that is judged. They are summed once for
// every word.
func woordkenmerken(uit []uint32, w *Woord, o int, s uint32) []uint32 {
	t := uint32(o+venster+1) * 0x9E3779B1
	uit = append(uit, meng(t+1, w.buur), meng(meng(t+1, w.buur), s+5))
	if o < -2 || o > 2 {
		return uit
	}
	uit = append(uit, meng(t+2, uint32(w.vlag)), meng(t+3, uint32(w.lijst)^uint32(w.lijst>>32)*31), meng(t+4, uint32(w.org)))
	bitten(w.lijst, func(b uint32) { uit = append(uit, meng(meng(t+5, b), s)) })
	if o < -1 || o > 1 {
		return uit
	}
	uit = append(uit, meng(t+6, w.staart3), meng(t+7, w.staart2))
	if o != 0 {
		return uit
	}
	v := uint32(w.vorm) | uint32(w.aard)<<2
	l := uint32(w.vlag)
	uit = append(uit,
		meng(t+8, w.eigen), meng(meng(t+9, w.eigen), v), meng(t+10, w.staart4), meng(t+11, w.kop2), meng(t+12, w.kop3),
		meng(meng(t+13, uint32(w.lang)), s), meng(t+14, w.gedaante), meng(meng(meng(t+15, uint32(w.bouw)), v), s),
		meng(meng(meng(t+16, uint32(w.lang)), v), l), meng(meng(meng(t+17, uint32(w.org)), v), s), meng(meng(t+18, w.staart3), v), t+19+s)
	bitten(w.lijst, func(b uint32) { uit = append(uit, meng(meng(meng(t+20, b), v), s)) })
	return uit
}

// plekkenmerken adds the features of the token at i in its place.
func plekkenmerken(uit []uint32, b *[2*venster + 1]*Teken, s uint32) []uint32 {
	m := b[venster]
	l := uint32(m.W.vlag)
	v := m.schrijf()
	vs, ls := v<<1|s, l<<1|s
	v1, v2, w1, w2 := b[2].schrijf(), b[1].schrijf(), b[4].schrijf(), b[5].schrijf()
	x1, x2, y1, y2 := b[2].W.buur, b[1].W.buur, b[4].W.buur, b[5].W.buur
	l1, l2, k1, k2 := uint32(b[2].W.vlag), uint32(b[1].W.vlag), uint32(b[4].W.vlag), uint32(b[5].W.vlag)
	const t = 0xB5297A4D
	return append(uit,
		meng(meng(t+1, x1), vs), meng(meng(t+2, x2), vs), meng(meng(t+3, y1), vs), meng(meng(t+4, y2), vs),
		meng(meng(t+5, l1), ls), meng(meng(t+6, l2), ls), meng(meng(t+7, k1), ls), meng(meng(t+8, k2), ls),
		meng(t+9, v1), meng(t+10, v2), meng(t+11, w1), meng(t+12, w2), meng(t+13, v),
		meng(meng(t+14, l1), v1<<1|s), meng(meng(t+15, k1), w1<<1|s), meng(meng(t+16, l), vs),
		meng(meng(t+17, uint32(m.doc)), s), meng(meng(t+18, uint32(m.doc)<<8|l), v), meng(meng(t+19, uint32(m.Plek)), v),
		meng(meng(t+20, x1), w1), meng(meng(t+21, x2), x1), meng(meng(t+22, y1), y2), meng(meng(t+23, x1), y1),
		meng(meng(t+24, x1), ls), meng(meng(t+25, y1), ls), meng(meng(meng(t+26, x2), x1), v), meng(meng(meng(t+27, y1), y2), v),
		meng(meng(meng(t+28, x1), l), y1), meng(meng(t+29, v1<<8|w1), v), meng(meng(t+30, v2<<8|v1), v), meng(meng(t+31, w1<<8|w2), v),
		meng(t+32, l1<<16|l<<8|k1), meng(meng(t+33, uint32(b[2].W.org)), l<<8|v), meng(meng(t+34, uint32(b[4].W.org)), l<<8|v),
		meng(meng(t+35, m.W.staart3), x1), meng(meng(t+36, m.W.staart3), y1), meng(meng(t+37, m.W.eigen), x1), meng(meng(t+38, m.W.eigen), y1),
		meng(meng(t+39, uint32(b[4].Plek)), uint32(m.Plek)<<8|v),
	)
}

// naderkenmerken adds the features of what is thought of a token and its neighbours at first sight.
func naderkenmerken(uit []uint32, b *[2*venster + 1]*Teken, s uint32) []uint32 {
	m := b[venster]
	r, e := uint32(m.eerst), uint32(m.elders)
	l, v := uint32(m.W.vlag), m.schrijf()
	p1, p2, n1, n2 := uint32(b[2].eerst), uint32(b[1].eerst), uint32(b[4].eerst), uint32(b[5].eerst)
	q := uint32(m.Regel)
	const t = 0x68E31DA4
	return append(uit,
		meng(t+1, r<<1|s), meng(t+2, p1<<8|r), meng(t+3, p2<<8|p1), meng(t+4, n1<<8|r), meng(t+5, n2<<8|n1),
		meng(t+6, r<<8|v), meng(t+7, p1<<8|v), meng(t+8, p2<<8|v), meng(t+9, n1<<8|v), meng(t+10, n2<<8|v),
		meng(meng(t+11, p1<<8|l), s), meng(meng(t+12, n1<<8|l), s), meng(meng(t+13, p1), m.W.eigen), meng(meng(t+14, n1), m.W.eigen), meng(t+15, r<<16|p1<<8|n1),
		meng(meng(t+16, p2<<8|p1), b[2].W.buur), meng(meng(t+17, n2<<8|n1), b[4].W.buur), meng(meng(t+18, p1<<8|uint32(m.W.org)), v), meng(meng(t+19, n1<<8|uint32(m.W.org)), v),
		meng(t+20, e<<8|r), meng(meng(t+21, e), v<<8|l), meng(meng(t+22, e), uint32(m.doc)), meng(meng(t+23, e), m.W.eigen),
		meng(t+24, q<<8|r), meng(t+25, q<<8|v), meng(meng(t+26, p1<<8|n1), v), meng(meng(t+27, p1), b[4].W.buur), meng(meng(t+28, n1), b[2].W.buur))
}

// raam gives the tokens around i.
func raam(ts []Teken, i int) (b [2*venster + 1]*Teken) {
	for o := -venster; o <= venster; o++ {
		if k := i + o; k >= 0 && k < len(ts) {
			b[o+venster] = &ts[k]
		} else {
			b[o+venster] = rand()
		}
	}
	return b
}

// plekVak, naderVak and soortVak give the place of a feature in its table.
func plekVak(h uint32) uint32  { return h * 0xC2B2AE35 >> (32 - plekBits) }
func naderVak(h uint32) uint32 { return h * 0xC2B2AE35 >> (32 - naderBits) }
func soortVak(h uint32) uint32 { return h * 0xC2B2AE35 >> (32 - soortBits) }
