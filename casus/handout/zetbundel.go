package handout

import (
	"runtime"
	"strconv"
	"sync"
)

// vel is a document laid out on pages of its own. A bundle has one for its cover and contents, and one for each paper.
type vel struct {
	d      Document
	z      zetting
	bladen [][]geplaatst
}

// vel lays out one document, without the papers in it.
func (k *letterkast) vel(d Document) (vel, error) {
	d, z, err := k.pas(d)
	if err != nil {
		return vel{}, err
	}
	return vel{d, z, z.verdeel()}, nil
}

// vellen lays out a document and the papers in it.
func (k *letterkast) vellen(d Document) ([]vel, error) {
	stukken, err := k.stukken(d)
	if err != nil {
		return nil, err
	}
	voor, err := k.vel(d)
	if err != nil || len(stukken) == 0 {
		return []vel{voor}, err
	}
	// The number of a page stands in a place of its own, so that filling it in moves nothing.
	if voor, err = k.vel(d.metBladen(len(voor.bladen), stukken)); err != nil {
		return nil, err
	}
	for _, s := range stukken {
		s.z.wortel.soort = "Part"
		voor.z.wortel.in = append(voor.z.wortel.in, kind{tag: s.z.wortel})
	}
	return append([]vel{voor}, stukken...), nil
}

// metBladen fills in the pages of the table of contents: blad is where the first paper begins.
func (d Document) metBladen(blad int, stukken []vel) Document {
	begin := make([]int, len(stukken))
	for i, s := range stukken {
		begin[i] = blad
		blad += len(s.bladen)
	}
	uit := d.vorm(func(s Stuk) Stuk { return s })
	for _, x := range uit.Delen {
		for _, b := range x.Blokken {
			if in, ok := b.(Inhoud); ok {
				for i, r := range in.Regels {
					in.Regels[i].blad = begin[r.Stuk]
				}
			}
		}
	}
	return uit
}

// stukken lays out the papers of a bundle, as many at a time as there are processors, and tells how far it is. The
// result does not depend on who is ready first.
func (k *letterkast) stukken(d Document) ([]vel, error) {
	uit, fouten := make([]vel, len(d.Stukken)), make([]error, len(d.Stukken))
	werk, klaar := make(chan int), make(chan struct{})
	var groep sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(uit)) {
		groep.Go(func() {
			for i := range werk {
				uit[i], fouten[i] = k.vel(d.Stukken[i])
				klaar <- struct{}{}
			}
		})
	}
	go func() {
		for i := range uit {
			werk <- i
		}
		close(werk)
	}()
	for i := range uit {
		<-klaar
		if d.voortgang != nil {
			d.voortgang(i+1, len(uit))
		}
	}
	groep.Wait()
	for _, err := range fouten {
		if err != nil {
			return nil, err
		}
	}
	return uit, nil
}

// inhoud lays out a table of contents: the title, and at the right the page. The whole row is the link.
func (z *zetter) inhoud(t *tag, b Inhoud, x, breed float64) []strook {
	const cijfers = 34.0
	toc := t.nieuw("TOC")
	o := opmaak{z.punt, zwart}
	var uit []strook
	for i, r := range b.Regels {
		if i > 0 {
			uit = append(uit, z.lucht(z.wit*0.35))
		}
		in := toc.nieuw("TOCI").nieuw("Reference").nieuw("Link")
		blad := strconv.Itoa(r.blad + 1)
		titel := stapel(z.tekst(in, Regel{vast(r.Titel + " ")}, x, breed-cijfers, o))
		nr := stapel(z.tekst(in, Regel{vast(blad)}, x+breed-z.k.breedte(normaal, blad, z.punt), cijfers, o))
		g := &link{tag: in, naar: r.blad, over: "Naar " + r.Titel + ", blad " + blad}
		in.in = append(in.in, kind{link: g})
		uit = append(uit, strook{hoog: titel.hoog + 3, teken: func(p *pen, y float64) {
			titel.teken(p, y)
			nr.teken(p, y)
			p.sier(func() { p.lijn(x, y+titel.hoog+2, x+breed, y+titel.hoog+2, 0.5, 0, lijnkleur) })
			g.blad = len(p.boek.bladen) - 1
			g.vak = [4]float64{x, bladHoog - y - titel.hoog, x + breed, bladHoog - y}
			p.boek.links = append(p.boek.links, g)
		}})
	}
	return uit
}
