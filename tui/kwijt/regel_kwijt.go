package kwijt

import (
	"oliekan/store"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/regel"
)

// Regel asks what to do about a file that is not where it was, until something is done or put off. It returns regel.ErrStop
// when the user wants to end without it.
func Regel(p *regel.Lijn, f *store.PlekFout) error {
	p.Uit.Kop(kop)
	for _, zin := range watErIs(f) {
		p.Uit.Zeg(zin)
	}
	for {
		l := &regel.Keuzelijst{}
		for _, k := range keuzes(f) {
			l.Alle = append(l.Alle, toets.Keuze{ID: k.id, Label: k.naam, Uitleg: taal.Hoofdletter(taal.Zin(k.uitleg))})
		}
		p.ToonLijst(l, l.Alle)
		k, _, gekozen, err := p.Kies(regel.KiesUit+" Lege regel: later.", l, nil)
		switch {
		case err != nil:
			return err
		case !gekozen || k.ID == later:
			return nil
		case k.ID == stop:
			return regel.ErrStop
		}
		zin, err := doeInRegels(p, f, k.ID)
		if err == nil {
			if zin != "" {
				p.Kwijt = nil
				p.Uit.Zeg(zin)
			}
			return nil
		}
		if err = p.Verder(err); err != nil {
			return err
		}
	}
}

// doeInRegels puts the file back, or asks for a name and goes on there; an empty name puts it off and says nothing.
func doeInRegels(p *regel.Lijn, f *store.PlekFout, id string) (string, error) {
	if id == terug {
		return zetTerug(p.Ctx, p.DB)
	}
	naam, err := p.Lees(vraagNaam+" Bijvoorbeeld "+andereNaam(f)+". Lege regel: later.", nil)
	if err != nil || regel.Leeg(naam) {
		return "", err
	}
	return gaVerder(p.Ctx, p.DB, naam)
}
