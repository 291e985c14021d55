package handout

import "slices"

// ruim is more text, in bytes, than the tightest A4 holds: about 105 signs on 60 lines.
const ruim = 9000

// pas finds the airiest form in which a document fits: less white, then smaller type, then fewer sentences. It returns
// the document as it will stand there, with the pages behind it if it has those.
func (k *letterkast) pas(d Document) (Document, zetting, error) {
	d = k.metVervangers(d)
	kort, z, err := k.pasBladen(d)
	if err != nil || !d.Vervolg || d.Bladen == 0 {
		return kort, z, err
	}
	rest := d.vervolg(kort)
	if rest == nil {
		return kort, z, nil
	}
	kort.Delen = append(slices.Clone(kort.Delen), rest...)
	z, err = k.zet(kort, maatVan(9.5, 0))
	return kort, z, err
}

// pasBladen does so for the pages that the document may have.
func (k *letterkast) pasBladen(d Document) (Document, zetting, error) {
	if d.Bladen == 0 { // room enough: one look for all papers
		m := maatVan(10.5, 0.5)
		z, err := k.zet(d, m)
		if err != nil || z.past(0) {
			return d, z, err
		}
		return k.kort(d, m)
	}
	// What does not fit in the smallest type fits in none: that saves three tries for the papers that take longest.
	klein, err := k.klein(d)
	if err != nil || !klein {
		return k.kort(d, maatVan(9.5, 0))
	}
	for _, punt := range grootten() {
		z, err := k.zet(d, maatVan(punt, 0))
		if err != nil || z.past(d.Bladen) {
			z, err = k.luchtiger(d, punt, z)
			return d, z, err
		}
	}
	return k.kort(d, maatVan(9.5, 0))
}

// klein reports whether all of a document fits in the smallest type.
func (k *letterkast) klein(d Document) (bool, error) {
	if d.letters() > ruim*d.Bladen {
		return false, nil
	}
	z, err := k.zet(d, maatVan(9.5, 0))
	return z.past(d.Bladen), err
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

// trappen are the lengths, in runes, to which texts are cut: from too short to say much to all that fits on a page.
func trappen() []int {
	return []int{8, 16, 24, 32, 40, 50, 60, 70, 80, 95, 110, 130, 150, 180, 220, 270, 350, 500, 900, ruim}
}

// kort shortens a document until it fits. Texts keep a length that still says something before more points of a list
// are left out.
func (k *letterkast) kort(d Document, m maat) (Document, zetting, error) {
	// Found by trying: below forty runes a sentence seldom says what it is about, so points go first.
	var kort Document
	var z zetting
	for _, kr := range []krapte{
		{letters: 60, punten: 24},
		{letters: 60, punten: 12},
		{letters: 50, punten: 8},
		{letters: 40, punten: 6},
		{letters: 40, punten: 4},
		{letters: 40, punten: 3},
		{letters: 32, punten: 2},
		{letters: 8, punten: 1, zin: 60},
	} {
		var err error
		kort = d.ingekort(kr)
		if z, err = k.zet(kort, m); err != nil {
			return d, z, err
		}
		if z.past(d.Bladen) {
			return k.verruim(d, m, kr, z)
		}
	}
	return kort, z, nil
}

// verruim gives every part the longest texts for which there is room, from those in kr on, which fit as z. The part
// with the shortest texts is served first, with a lead for the parts that weigh most; a text that grows in the white
// at the end of its line costs nothing. So the page gets full.
func (k *letterkast) verruim(d Document, m maat, kr krapte, z zetting) (Document, zetting, error) {
	trappen := trappen()
	trappen = trappen[slices.Index(trappen, kr.letters):]
	over := zetHoog*float64(max(1, d.Bladen)) - z.hoog()
	delen := make([]deeltrap, len(d.Delen))
	wachtrij := d.volgorde()
	for i := range delen {
		delen[i] = deeltrap{k: k, m: m, kr: kr, deel: d.Delen[i], trappen: trappen, voorrang: 2 * d.Delen[i].rang()}
	}
	for len(wachtrij) > 0 {
		slices.SortStableFunc(wachtrij, func(a, b int) int { return delen[a].beurt() - delen[b].beurt() })
		kost, ok := delen[wachtrij[0]].stap(over)
		if !ok {
			wachtrij = wachtrij[1:]
		}
		over -= kost
	}
	ruimer := kr
	for i, x := range delen {
		ruimer = ruimer.met(i, trappen[x.trap])
	}
	beter := d.ingekort(ruimer)
	z2, err := k.zet(beter, m)
	if err != nil || !z2.past(d.Bladen) { // over several pages a sum of heights is no promise
		return d.ingekort(kr), z, err
	}
	return beter, z2, nil
}

// deeltrap is how long the texts of one part are, as a step of trappen.
type deeltrap struct {
	k        *letterkast
	m        maat
	kr       krapte
	deel     Deel
	trappen  []int
	trap     int
	voorrang int
	hoog     float64 // of the part at this step; 0 as long as it was not measured
	heel     bool    // nothing is cut any more
}

// beurt orders the parts: the lowest is served first.
func (t *deeltrap) beurt() int { return t.trap + t.voorrang }

// stap makes the texts one step longer if that costs at most over points, and tells what it cost. It reports whether
// another step may follow.
func (t *deeltrap) stap(over float64) (kost float64, ok bool) {
	if t.hoog == 0 {
		t.hoog = t.meet()
	}
	if t.heel || t.trap+1 == len(t.trappen) {
		return 0, false
	}
	was := t.hoog
	t.trap++
	if t.hoog = t.meet(); t.hoog-was > over {
		t.trap, t.hoog = t.trap-1, was
		return 0, false
	}
	return t.hoog - was, true
}

// meet lays out the part and gives its height.
func (t *deeltrap) meet() float64 {
	i := &inkorter{letters: t.trappen[t.trap], basis: t.trappen[t.trap], punten: t.kr.puntenVan(t.deel), zin: t.kr.zin}
	deel := Deel{Kop: t.deel.Kop, Blokken: i.blokken(t.deel.Blokken)}
	t.heel = !i.geknipt
	ss, err := (&zetter{k: t.k, maat: t.m}).deel(&tag{}, deel)
	if err != nil {
		return 0 // zet gives this error
	}
	return zetting{stroken: ss}.hoog()
}

// volgorde lists the parts by who gets room first: those with a box, then those with the words or wishes of the
// inwoner, then the others from the end, because what is to be done stands there, and last what gives way.
func (d Document) volgorde() []int {
	uit := make([]int, len(d.Delen))
	for i := range uit {
		uit[i] = len(uit) - 1 - i
	}
	slices.SortStableFunc(uit, func(a, b int) int { return d.Delen[a].rang() - d.Delen[b].rang() })
	return uit
}

// rang is the place of a part in volgorde: 0 with a box, 1 with a paragraph that stands out, 3 if it gives way, else 2.
func (d Deel) rang() int {
	n := 2
	if d.Wijkt {
		n = 3
	}
	for _, b := range d.Blokken {
		switch b := b.(type) {
		case Kader:
			return 0
		case Alinea:
			if b.Stijl == Kernzin || b.Stijl == Citaat {
				n = 1
			}
		}
	}
	return n
}
