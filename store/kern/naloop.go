package kern

import (
	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
	"oliekan/toets"
)

// Lesstof scans every text of a lesson. What is being typed is not reported: it is scanned again when it is said.
func (n *Naloper) Lesstof(l casus.Lesstof) casus.Lesstof {
	l, _ = l.Herschrijf(func(p casus.Lesplek, half bool, t anoniem.Tekst) anoniem.Tekst {
		al := len(n.Gemeld)
		t = n.Loop(0, "", t)
		for i := al; i < len(n.Gemeld); i++ {
			n.Gemeld[i].Les = p
		}
		if half {
			n.Gemeld = n.Gemeld[:al]
		}
		return t
	})
	return l
}

// Naloper runs the second scan over the texts of one case. Its zero fields scan nothing.
type Naloper struct {
	scan   store.Naloop
	houd   []anoniem.Tekst
	Labels []string // in use in the case; grows with what the scan adds
	Gemeld []store.Nagelopen
}

// NieuweNaloper knows the words that are kept in a case and the labels in its texts.
func NieuweNaloper(scan store.Naloop, houd []anoniem.Tekst, teksten ...[]anoniem.Tekst) *Naloper {
	n := &Naloper{scan: scan, houd: houd}
	for _, ts := range teksten {
		for _, t := range ts {
			n.Labels = append(n.Labels, t.Labels()...)
		}
	}
	return n
}

// teksten returns every text that a change is going to write. The labels in them are in use as well: the masker of the
// consult gave them, and this is the first the store hears of them.
func teksten(w casus.Wijziging) []anoniem.Tekst {
	var uit []anoniem.Tekst
	for _, in := range w.Inbrengen {
		uit = append(uit, in.Tekst)
	}
	for _, t := range w.Herzien {
		uit = append(uit, t)
	}
	if w.Kop != nil {
		uit = append(uit, w.Kop.Titel)
	}
	return append(uit, ConceptTeksten(w.Concepten)...)
}

// Loop scans one text and returns it as it may be written.
func (n *Naloper) Loop(nr int, vraag toets.VraagID, t anoniem.Tekst) anoniem.Tekst {
	if n.scan == nil || t.Leeg() {
		return t
	}
	nieuw, vondsten := n.scan(t, n.houd, n.Labels)
	if len(vondsten) == 0 {
		return t
	}
	n.Labels = append(n.Labels, nieuw.Labels()...)
	n.Gemeld = append(n.Gemeld, store.Nagelopen{Nr: nr, Vraag: vraag, Tekst: nieuw})
	return nieuw
}

// Casus scans a whole new case.
func (n *Naloper) Casus(c casus.Casus) casus.Casus {
	c.Titel = n.Loop(0, "", c.Titel)
	c.Verloop = append([]casus.Inbreng(nil), c.Verloop...)
	for i, in := range c.Verloop {
		c.Verloop[i].Tekst = n.Loop(in.Nr, in.Vraag, in.Tekst)
	}
	return c
}

// Wijziging scans every text that a change is going to write. oud is the case before it.
func (n *Naloper) Wijziging(oud casus.Casus, w casus.Wijziging) casus.Wijziging {
	w.Inbrengen = append([]casus.Inbreng(nil), w.Inbrengen...)
	for i, in := range w.Inbrengen {
		w.Inbrengen[i].Tekst = n.Loop(in.Nr, in.Vraag, in.Tekst)
	}
	herzien := make(map[int]anoniem.Tekst, len(w.Herzien))
	for _, in := range append(oud.Verloop[:len(oud.Verloop):len(oud.Verloop)], w.Inbrengen...) {
		if t, ok := w.Herzien[in.Nr]; ok {
			herzien[in.Nr] = n.Loop(in.Nr, in.Vraag, t)
		}
	}
	w.Herzien = herzien
	w.Concepten = append([]casus.Concept(nil), w.Concepten...)
	for i, k := range w.Concepten {
		w.Concepten[i].Tekst = n.Loop(0, k.Plaats.Vraag, k.Tekst)
	}
	if w.Kop != nil && w.Kop.Titel != oud.Titel {
		kop := *w.Kop
		kop.Titel = n.Loop(0, "", kop.Titel)
		w.Kop = &kop
	}
	return w
}

func ConceptTeksten(ks []casus.Concept) []anoniem.Tekst {
	uit := make([]anoniem.Tekst, 0, len(ks))
	for _, k := range ks {
		uit = append(uit, k.Tekst)
	}
	return uit
}
