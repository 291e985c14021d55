package oefen

import (
	"testing"

	"oliekan/casus"
	"oliekan/toets"
)

// TestEensStaatInHetVerloop: what a case says that the pair agreed on is what stands in it, and no practice case leaves a
// reader to guess.
func TestEensStaatInHetVerloop(t *testing.T) {
	perCasus(t, func(t *testing.T, o casus.Les) {
		s := o.Casus.Stand()
		for _, v := range []toets.VraagID{toets.VraagEffect, toets.VraagUitkomst} {
			nr, samen := o.Eens[v], s.Samen(v)
			if nr == casus.NietEens {
				if samen.Hoe != casus.EensNiet || len(samen.Geldt) > 0 || len(samen.Anders) == 0 {
					t.Errorf("%s: not agreed, but %+v", v, samen)
				}
				continue
			}
			staat := false
			for _, a := range samen.Geldt {
				staat = staat || a.Laatst == nr
			}
			if !staat {
				t.Errorf("%s: agreed on %d, but %+v", v, nr, samen)
			}
		}
		m := methode(t)
		for _, stap := range m.Stappen() {
			for _, v := range stap.Vragen {
				if v.Samen != "" && s.Samen(v.ID).Hoe == casus.EensOpen {
					t.Errorf("%s: several views, and nobody says which stands", v.ID)
				}
			}
		}
		if err := o.Casus.Valideer(); err != nil {
			t.Error(err)
		}
	})
}
