package plat

import (
	"oliekan/casus/training"
	"oliekan/toets"
)

// artikel picks an article that the group would have used.
func (s *speler) artikel(rest string) error {
	if err := s.kanTaak(training.TaakArtikelen); err != nil {
		s.meld(err)
		return nil
	}
	l := &keuzelijst{alle: s.g.Artikelen(""), zoek: s.g.Artikelen, blad: bladArtikel}
	k, gekozen := toets.Keuze{}, false
	if rest != "" {
		k, gekozen = s.neem(rest, l)
	}
	if !gekozen {
		var err error
		if k, _, gekozen, err = s.kies("Welk artikel zouden jullie gebruiken? Typ een woord om te zoeken, of een nummer. Lege regel: geen.",
			l, s.overal()); err != nil || !gekozen {
			return err
		}
	}
	if !s.gedaan("Gekozen: "+zin(k.Label), s.g.KiesArtikel(k.ID, "")) {
		return nil
	}
	for i, e := range s.deelNu().Eigen {
		if e.Artikel == k.ID {
			return s.vraagWaarde(i)
		}
	}
	return nil
}

// vraagWaarde asks which grondwaarde own choice i serves.
func (s *speler) vraagWaarde(i int) error {
	l := &keuzelijst{alle: s.g.Waarden(i)}
	k, _, gekozen, err := s.kies("Welke grondwaarde dient dit? Zoek in "+aantal(len(l.alle), "keuze", "keuzes")+
		": typ een woord, of .keuzes voor de lijst. Lege regel: geen.", l, s.overal())
	if gekozen {
		s.gedaan("Dit dient: "+zin(k.Label), s.g.Dient(i, k.ID))
	}
	return err
}

// dient asks which grondwaarde an own choice serves.
func (s *speler) dient(rest string) error {
	eigen := s.g.Beeld().Eigen
	n, ok := getal(rest, 1, len(eigen))
	switch {
	case len(eigen) == 0:
		s.uit.zeg("Jullie hebben hier nog geen optie of artikel gekozen.")
		return nil
	case len(eigen) == 1 && rest == "":
		n = 1
	case !ok:
		for i, e := range eigen {
			s.uit.nummer(i+1, zin(e.Tekst))
		}
		s.uit.zeg("Typ .dient met een van deze nummers erachter.")
		return nil
	}
	return s.vraagWaarde(n - 1)
}
