package spelen

import (
	"oliekan/casus/training"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/regel"
)

// artikel picks an article that the group would have used.
func (s *speler) artikel(rest string) error {
	if err := kanTaak(s.g, training.TaakArtikelen); err != nil {
		s.Meld(err)
		return nil
	}
	l := &regel.Keuzelijst{Alle: s.g.Artikelen(""), Zoek: s.g.Artikelen, Blad: regel.BladArtikel}
	k, gekozen := toets.Keuze{}, false
	if rest != "" {
		k, gekozen = s.Neem(rest, l)
	}
	if !gekozen {
		var err error
		if k, _, gekozen, err = s.Kies(welkArtikel+" Typ een woord om te zoeken, of een nummer. Lege regel: geen.",
			l, s.Overal()); err != nil || !gekozen {
			return err
		}
	}
	if !s.gedaan("Gekozen: "+taal.Zin(k.Label), s.g.KiesArtikel(k.ID, "")) {
		return nil
	}
	for i, e := range deelNu(s.g).Eigen {
		if e.Artikel == k.ID {
			return s.vraagWaarde(i)
		}
	}
	return nil
}

// vraagWaarde asks which grondwaarde own choice i serves.
func (s *speler) vraagWaarde(i int) error {
	l := &regel.Keuzelijst{Alle: s.g.Waarden(i)}
	k, _, gekozen, err := s.Kies(welkeWaarde+" Zoek in "+taal.Aantal(len(l.Alle), "keuze", "keuzes")+
		": typ een woord, of .keuzes voor de lijst. Lege regel: geen.", l, s.Overal())
	if gekozen {
		s.gedaan("Dit dient: "+taal.Zin(k.Label), s.g.Dient(i, k.ID))
	}
	return err
}

// dient asks which grondwaarde an own choice serves.
func (s *speler) dient(rest string) error {
	eigen := s.g.Beeld().Eigen
	n, ok := regel.Getal(rest, 1, len(eigen))
	switch {
	case len(eigen) == 0:
		s.Uit.Zeg("Jullie hebben hier nog geen optie of artikel gekozen.")
		return nil
	case len(eigen) == 1 && rest == "":
		n = 1
	case !ok:
		for i, e := range eigen {
			s.Uit.Nummer(i+1, taal.Zin(e.Tekst))
		}
		s.Uit.Zeg("Typ .dient met een van deze nummers erachter.")
		return nil
	}
	return s.vraagWaarde(n - 1)
}
