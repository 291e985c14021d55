package anoniem

import (
	"sync"
	"sync/atomic"
)

// Naloper scans text that is about to be stored once more (privacy wall, 2). It knows no names of the case; it is safe
// for use by several goroutines.
type Naloper struct {
	opties  Opties
	stuk    atomic.Bool
	kenners sync.Pool // what was looked up for an earlier text: words as they stand in a text that was masked before
}

// NieuweNaloper makes the second scanner.
func NieuweNaloper(o Opties) *Naloper { return &Naloper{opties: o} }

// Loop masks in t what should have been masked before and returns the finds; none means that t is unchanged. The words
// in houd stay: a person decided so. labels are those in use in the case, so that a new label gets a free number. A text on
// which the scan breaks down stays as it was, for it was masked before; Fout tells.
func (n *Naloper) Loop(t Tekst, houd []Tekst, labels []string) (Tekst, []Vondst) {
	k, ok := n.kenners.Get().(*kenner)
	if !ok {
		k = nieuweKenner()
	}
	uit, vondsten := n.loop(nieuwMet(n.opties, k), t, houd, labels)
	if len(k.weten) < maxKennis && !n.stuk.Load() {
		n.kenners.Put(k)
	}
	return uit, vondsten
}

// loop is Loop with a fresh masker.
func (n *Naloper) loop(m *Masker, t Tekst, houd []Tekst, labels []string) (uit Tekst, vondsten []Vondst) {
	defer func() {
		if recover() != nil {
			n.stuk.Store(true)
			uit, vondsten = t, nil
		}
	}()
	m.Hervat(nil, houd)
	m.boek.zie(labels)
	u := m.Masker(ruw(t.s))
	if u.Fout != nil || m.Fout() != nil {
		n.stuk.Store(true)
		return t, nil
	}
	return u.Tekst, u.Vondsten
}

// Fout returns ErrStuk when the scan broke down on a text since this was last asked.
func (n *Naloper) Fout() error {
	if n.stuk.Swap(false) {
		return ErrStuk
	}
	return nil
}
