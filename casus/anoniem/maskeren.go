package anoniem

import (
	"errors"
	"slices"
)

// ErrRol is returned when a role is not one of Rollen.
var ErrRol = errors.New("unknown role")

// ErrVerborgen is returned for a label where a word is wanted: what it hides is gone already.
var ErrVerborgen = errors.New("hidden already")

// ErrGeenNaam is returned when a known name is empty or has no letter.
var ErrGeenNaam = errors.New("not a name")

// Bekende is a name that the pair gave or that got a role in the review. It lives in memory only.
type Bekende struct {
	Naam  Ruw
	Label string
}

// Masker masks the texts of one case. It remembers which label belongs to which name, in memory only, until Wis.
// It is not safe for use by several goroutines. The zero value knows no words and breaks down on every text (ErrStuk); Nieuw
// makes one that works.
type Masker struct {
	opties   Opties
	kenner   *kenner
	geheugen *namen
	boek     *labelboek
	alle     []*naam           // every name that was masked or given, in order
	bekend   []*naam           // those with a role, in order
	los      []string          // labels in stored texts whose name is not known, in order
	nieuw    map[string]string // labels that became another one
	terug    map[string]*naam  // labels whose word a person decided to keep
	weg      []wegrij          // what was taken out of the case
	zaak     schrift
	stuk     bool // see Fout
}

// Nieuw makes a masker for one case.
func Nieuw(o Opties) *Masker {
	return nieuwMet(o, nieuweKenner())
}

// nieuwMet makes a masker that looks words up with k.
func nieuwMet(o Opties, k *kenner) *Masker {
	m := &Masker{opties: o}
	m.wis(k)
	return m
}

// Wis forgets every name and every original. What the settings file adds stays.
func (m *Masker) Wis() { m.wis(nieuweKenner()) }

func (m *Masker) wis(k *kenner) {
	*m = Masker{
		opties: m.opties, geheugen: nieuweNamen(nil), boek: nieuwLabelboek(),
		nieuw: map[string]string{}, terug: map[string]*naam{},
	}
	m.kenner = k
	m.geheugen.instellen(m.kenner, m.opties)
}

// instellen adds the words of the settings file.
func (n *namen) instellen(k *kenner, o Opties) {
	for _, w := range o.Houden {
		if rij := rijVan(naamwoorden(k, w)); len(rij) > 0 {
			n.houd[sleutelrij(rij)] = true
		}
	}
	for _, w := range o.Verbergen {
		if ts := naamwoorden(k, w); len(ts) > 0 {
			n.voeg(rijVan(ts), &naam{soort: soortVerborgen(ts), zeker: true, beslist: true}, overal)
		}
	}
}

// vinder makes a finder for one text over the memory of the case.
func (m *Masker) vinder() *vinder {
	return &vinder{
		kenner: m.kenner, namen: nieuweNamen(m.geheugen), weg: m.weg,
		personen: map[*naam]persoon{}, genoten: map[*naam][]*naam{},
	}
}

// Masker masks a finished text. Names found in it are remembered for the rest of the case. When the finder breaks down
// the result has Fout set, and nothing of the text in it.
func (m *Masker) Masker(r Ruw) (u Uitkomst) {
	defer func() {
		if recover() != nil {
			u = geenTekst()
		}
	}()
	if r.Leeg() {
		return Uitkomst{Tekst: Tekst{r.tekst()}} // there is nothing to find
	}
	return m.masker(r)
}

// masker is Masker without that safety, for the tests.
func (m *Masker) masker(r Ruw) Uitkomst {
	// Labels that stand in the text already are taken before a new one is given.
	v := m.vinder()
	v.zoek(r.tekst(), m.zaak)
	m.boek.zie(Tekst{r.tekst()}.Labels())
	u := v.schrijf(m.boek)
	v.namen.neemOver()
	v.onthoudPersonen()
	m.tel(v)
	m.zaak = m.zaak.plus(v.schrift)
	return r.uitkomst(u, v.streng)
}

// tel notes what was masked in a text, for the review and for bringing words back.
func (m *Masker) tel(v *vinder) {
	for _, s := range v.sporen() {
		m.telSpoor(s, v.tekst.bron[s.van:s.tot])
	}
}

// telSpoor notes one masked place, with the words that stood there.
func (m *Masker) telSpoor(s spoor, woorden string) {
	n := s.naam
	if n.aantal++; n.aantal == 1 && !n.bekend {
		m.alle = append(m.alle, n)
	}
	n.zie(woorden, s.rij)
}

// zie notes how a name was typed.
func (n *naam) zie(vorm, rij string) {
	if !slices.Contains(n.vormen, vorm) {
		n.vormen = append(n.vormen, string([]byte(vorm)))
	}
	if !slices.Contains(n.rijen, rij) {
		n.rijen = append(n.rijen, rij)
	}
}

// Bekenden returns the names with a role, in the order in which they came.
func (m *Masker) Bekenden() []Bekende {
	uit := make([]Bekende, 0, len(m.bekend))
	for _, n := range m.bekend {
		uit = append(uit, Bekende{ruw(n.vormen[0]), n.label})
	}
	return uit
}

// Hervat continues a stored case: numbering goes on after the labels in teksten, and the words in houd stay unmasked.
func (m *Masker) Hervat(teksten, houd []Tekst) {
	defer m.noteer()
	for _, t := range teksten {
		// Numbers that stand in stored texts are never given out again: they may mean somebody else.
		labels := t.Labels()
		m.boek.zie(labels)
		for _, l := range labels {
			m.maakLos(l)
		}
		m.zaak = m.zaak.plus(m.meet(t))
	}
	for _, h := range houd {
		m.neemHoud(h)
	}
}

// meet looks how a stored text is written.
func (m *Masker) meet(t Tekst) (s schrift) {
	defer m.noteer()
	v := m.vinder()
	v.lees(t.s)
	return v.meet()
}

// neemHoud takes over a word that was kept in an earlier sitting. One that cannot be read is masked: in doubt that is what
// happens.
func (m *Masker) neemHoud(h Tekst) {
	defer m.noteer()
	if rij := rijVan(m.rijwoorden(ruw(h.s))); len(rij) > 0 {
		m.geheugen.houd[sleutelrij(rij)] = true
	}
}
