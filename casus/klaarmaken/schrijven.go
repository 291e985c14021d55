package klaarmaken

import (
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// Opgemerkt is what is noticed in a text while it is being typed: a screen shows it beside the field.
type Opgemerkt struct {
	Vondsten []anoniem.Vondst // words that will be stored differently
	Streng   bool             // the text has no capitals to go by
	Fout     error            // anoniem.ErrStuk: the text cannot be masked now, so what was kept before stays
}

// hier is the place of the text at the present place; false where nothing is typed.
func (k *Klaarmaken) hier() (casus.Lesplek, bool) {
	switch p := k.Plek(); p.Soort {
	case SoortToelichting:
		return casus.Lesplek{Stap: p.Stap.ID}, true
	case SoortLeerpunten:
		return casus.Lesplek{Leerpunt: k.punt}, true
	}
	return casus.Lesplek{}, false
}

// Tekst returns what stands in the field of the present place: what was being typed there, else what was said.
func (k *Klaarmaken) Tekst() anoniem.Tekst {
	p, ok := k.hier()
	if t, half := k.les.HalfBij(p); ok && half {
		return t
	}
	return k.gezegd(p)
}

// Half reports whether what stands in the field of the present place was typed and not said yet.
func (k *Klaarmaken) Half() bool {
	p, ok := k.hier()
	_, half := k.les.HalfBij(p)
	return ok && half
}

// gezegd returns the finished text at a place of the lesson.
func (k *Klaarmaken) gezegd(p casus.Lesplek) anoniem.Tekst {
	if p.Leerpunt >= 1 && p.Leerpunt <= len(k.les.Leerpunten) {
		return k.les.Leerpunten[p.Leerpunt-1]
	}
	return k.les.Toelichting[p.Stap]
}

// Tik looks at what is being typed at the present place: what will be masked, and the change to write after a pause. The
// unfinished last word never gets into it. Where there is no room (Vol) nothing is kept.
func (k *Klaarmaken) Tik(r anoniem.Ruw) (Opgemerkt, Wijziging) {
	u := k.masker.Proef(r)
	if u.Fout != nil {
		return Opgemerkt{Fout: u.Fout}, Wijziging{}
	}
	return Opgemerkt{Vondsten: u.Vondsten, Streng: u.Streng}, k.zetHalf(u.Tekst)
}

// Verlaat keeps what stands in the field when the reader leaves the screen; it is no answer yet. When it cannot be masked
// it returns anoniem.ErrStuk, unless it is just what is kept: what was kept before stays, and the text has to stay in the
// field.
func (k *Klaarmaken) Verlaat(r anoniem.Ruw) (Wijziging, error) {
	u := k.masker.Masker(r)
	if u.Fout != nil && !k.Tekst().Is(r) {
		return Wijziging{}, u.Fout
	}
	if u.Fout != nil {
		return Wijziging{}, nil
	}
	return k.zetHalf(u.Tekst), nil
}

// zetHalf remembers a text that is being typed. What equals the finished text, or is empty, is nothing to remember.
func (k *Klaarmaken) zetHalf(t anoniem.Tekst) Wijziging {
	p, ok := k.hier()
	if !ok || k.Vol() {
		return Wijziging{}
	}
	if t == k.gezegd(p) {
		t = anoniem.Tekst{}
	}
	if was, _ := k.les.HalfBij(p); t == was || t.Leeg() && was.Leeg() {
		return Wijziging{}
	}
	k.les.ZetHalf(p, t)
	return k.metLes()
}

// Zeg takes what stands in the field as the text of the present place. An empty text takes an explanation away. It returns
// ErrHalf as long as a word is missing in it, ErrLeeg for an empty learning point, ErrVol where there is no room.
func (k *Klaarmaken) Zeg(r anoniem.Ruw) (Wijziging, []anoniem.Vondst, error) {
	p, ok := k.hier()
	if !ok {
		return Wijziging{}, nil, ErrPlek
	}
	switch {
	case k.Vol():
		return Wijziging{}, nil, ErrVol
	case p.Leerpunt > 0 && r.Leeg():
		return Wijziging{}, nil, ErrLeeg
	}
	u := k.masker.Masker(r)
	if u.Fout != nil {
		return Wijziging{}, nil, u.Fout
	}
	if strings.Contains(u.Tekst.String(), anoniem.Onaf) {
		return Wijziging{}, nil, ErrHalf
	}
	k.les = k.les.Kopie()
	switch {
	case p.Leerpunt > len(k.les.Leerpunten):
		k.les.Leerpunten = append(k.les.Leerpunten, u.Tekst)
	case p.Leerpunt > 0:
		k.les.Leerpunten[p.Leerpunt-1] = u.Tekst
	case u.Tekst.Leeg():
		delete(k.les.Toelichting, p.Stap)
	default:
		k.zetToelichting(p.Stap, u.Tekst)
	}
	k.les.ZetHalf(p, anoniem.Tekst{})
	k.punt = len(k.les.Leerpunten) + 1
	w := k.pas(k.g.Hermasker()) // a name that was learned here is masked in the case too
	w.Les = k.metLes().Les
	return w, u.Vondsten, nil
}

func (k *Klaarmaken) zetToelichting(s toets.StapID, t anoniem.Tekst) {
	if k.les.Toelichting == nil {
		k.les.Toelichting = map[toets.StapID]anoniem.Tekst{}
	}
	k.les.Toelichting[s] = t
}

// Leerpunt returns the number of the learning point that is being written, from 1.
func (k *Klaarmaken) Leerpunt() int { return k.punt }

// Bewerk takes up a learning point that stands there, to change it. It returns ErrPlek if there is no such point, and
// ErrHalf while another one is being typed: when a point goes, what is being typed at two of them could end up in one place.
func (k *Klaarmaken) Bewerk(nr int) error {
	switch half := k.les.HalfPunt(); {
	case nr < 1 || nr > len(k.les.Leerpunten):
		return ErrPlek
	case half > 0 && half != nr:
		return ErrHalf
	}
	k.punt = nr
	return nil
}

// Vol reports whether the present place asks for a learning point while there is no room for another. Those that stand
// there can be changed or taken away.
func (k *Klaarmaken) Vol() bool {
	return k.Plek().Soort == SoortLeerpunten && k.punt > casus.MaxLeerpunten
}

// WisLeerpunt takes a learning point away. What was being typed stays with its own point; what was being typed to change
// the point that goes becomes a new one, because nobody said that those words may go.
func (k *Klaarmaken) WisLeerpunt(nr int) Wijziging {
	if nr < 1 || nr > len(k.les.Leerpunten) {
		return Wijziging{}
	}
	k.les = k.les.Kopie()
	k.les.Leerpunten = slices.Delete(k.les.Leerpunten, nr-1, nr)
	k.punt = len(k.les.Leerpunten) + 1
	for i := range k.les.Half {
		switch h := &k.les.Half[i]; {
		case h.Leerpunt == nr:
			h.Leerpunt = k.punt
		case h.Leerpunt > nr:
			h.Leerpunt--
			k.punt = h.Leerpunt
		case h.Leerpunt > 0:
			k.punt = h.Leerpunt
		}
	}
	return k.metLes()
}
