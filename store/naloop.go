package store

import (
	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// Nagelopen is a text that the second scan changed before it was written. A hit there is a mistake of ours, to be
// shown to the user.
type Nagelopen struct {
	Nr    int           // of the inbreng; 0 for the title and for a concept
	Vraag toets.VraagID // empty for the title
	Les   casus.Lesplek // where in the lesson; zero for a text of the case
	Tekst anoniem.Tekst // as it was written
}

// naloper runs the second scan over the texts of one case. Its zero fields scan nothing.
type naloper struct {
	scan   Naloop
	houd   []anoniem.Tekst
	labels []string // in use in the case; grows with what the scan adds
	gemeld []Nagelopen
}

// nieuweNaloper knows the words that are kept in a case and the labels in its texts.
func (s *Store) nieuweNaloper(houd []anoniem.Tekst, teksten ...[]anoniem.Tekst) *naloper {
	n := &naloper{scan: s.naloop, houd: houd}
	for _, ts := range teksten {
		for _, t := range ts {
			n.labels = append(n.labels, t.Labels()...)
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
	return append(uit, conceptTeksten(w.Concepten)...)
}

// loop scans one text and returns it as it may be written.
func (n *naloper) loop(nr int, vraag toets.VraagID, t anoniem.Tekst) anoniem.Tekst {
	if n.scan == nil || t.Leeg() {
		return t
	}
	nieuw, vondsten := n.scan(t, n.houd, n.labels)
	if len(vondsten) == 0 {
		return t
	}
	n.labels = append(n.labels, nieuw.Labels()...)
	n.gemeld = append(n.gemeld, Nagelopen{Nr: nr, Vraag: vraag, Tekst: nieuw})
	return nieuw
}

// casus scans a whole new case.
func (n *naloper) casus(c casus.Casus) casus.Casus {
	c.Titel = n.loop(0, "", c.Titel)
	c.Verloop = append([]casus.Inbreng(nil), c.Verloop...)
	for i, in := range c.Verloop {
		c.Verloop[i].Tekst = n.loop(in.Nr, in.Vraag, in.Tekst)
	}
	return c
}

// wijziging scans every text that a change is going to write. oud is the case before it.
func (n *naloper) wijziging(oud casus.Casus, w casus.Wijziging) casus.Wijziging {
	w.Inbrengen = append([]casus.Inbreng(nil), w.Inbrengen...)
	for i, in := range w.Inbrengen {
		w.Inbrengen[i].Tekst = n.loop(in.Nr, in.Vraag, in.Tekst)
	}
	herzien := make(map[int]anoniem.Tekst, len(w.Herzien))
	for _, in := range append(oud.Verloop[:len(oud.Verloop):len(oud.Verloop)], w.Inbrengen...) {
		if t, ok := w.Herzien[in.Nr]; ok {
			herzien[in.Nr] = n.loop(in.Nr, in.Vraag, t)
		}
	}
	w.Herzien = herzien
	w.Concepten = append([]casus.Concept(nil), w.Concepten...)
	for i, k := range w.Concepten {
		w.Concepten[i].Tekst = n.loop(0, k.Plaats.Vraag, k.Tekst)
	}
	if w.Kop != nil && w.Kop.Titel != oud.Titel {
		kop := *w.Kop
		kop.Titel = n.loop(0, "", kop.Titel)
		w.Kop = &kop
	}
	return w
}
