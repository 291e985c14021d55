package regel

import (
	"errors"
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/casus/gesprek"
	"oliekan/store"
	"oliekan/tui/melding"
)

// MeldOngezien tells that a text could not be looked at on the way: err, or by the second scan. It stands as it was.
func (p *Lijn) MeldOngezien(err error) {
	if p.Naloopfout != nil && p.Naloopfout() != nil {
		err = gesprek.ErrOngezien
	}
	if err != nil {
		p.Meld(err)
	}
}

// ZegTeWissen says, once each time, that text which is hidden or gone by now may still be on the disk for a while.
func (p *Lijn) ZegTeWissen() {
	nu := melding.NogTeWissen(p.DB)
	if nu && !p.teWissen {
		p.Uit.Zeg(melding.Wissen + " Oliekan wist dat binnen een minuut nadat je stopt met typen.")
	}
	p.teWissen = nu
}

// Wacht follows the error when what was answered could not be written: nothing is lost.
const Wacht = StaatKlaar + "bij je volgende antwoord wordt het opnieuw geprobeerd."

// ZegOpzij says what could not be stored and was left out.
func (p *Lijn) ZegOpzij(opzij []store.Opzij) {
	zin := melding.Opzij(opzij, func(in casus.Inbreng) string {
		v, _ := p.Methode.Vraag(in.Vraag)
		return v.Label
	})
	if zin != "" {
		p.Uit.Zeg(zin)
	}
}

// SchrijfUit writes what still waits when something ends. As long as somebody is there, that person decides whether to try
// again.
func (p *Lijn) SchrijfUit(reden error, schrijf func() error) error {
	for {
		err := schrijf()
		if err == nil {
			return nil
		}
		p.Meld(err)
		if p.Uit.Err != nil || !slices.ContainsFunc([]error{ErrMenu, ErrStop, ErrLater, ErrAf}, func(e error) bool { return errors.Is(reden, e) }) {
			p.Uit.Zeg(LaatsteNietBewaard)
			return err
		}
		regel, einde := p.Lees(LaatsteNietBewaard+" Lege regel: probeer het opnieuw. "+
			"Typ weg om te stoppen zonder dat het bewaard is.", p.waarIsHet())
		switch {
		case errors.Is(einde, ErrStop):
			return nil // decided where the file was asked for
		case einde != nil:
			return err
		case strings.EqualFold(strings.TrimSpace(regel), "weg"):
			return nil // it was told, and decided
		}
	}
}
