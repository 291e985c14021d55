package training

import "slices"

// Stem sets the votes for the answer at index i of Beeld.Antwoorden. It returns ErrTeVeel, and changes nothing, when that
// makes more votes than there are participants; ErrOnthuld once the pair's answer was seen.
func (s *Spel) Stem(i, stemmen int) error {
	d := s.deel()
	as := s.antwoorden()
	switch {
	case d.Soort != Moment || i < 0 || i >= len(as):
		return ErrPlek
	case d.Onthuld:
		return ErrOnthuld
	case stemmen < 0:
		return nil
	}
	som := stemmen
	for j, a := range as {
		if j != i {
			som += a.Stemmen
		}
	}
	if som > s.t.Deelnemers {
		return ErrTeVeel
	}
	as[i].Stemmen = stemmen
	// Choices without votes need no place.
	d.Antwoorden = slices.DeleteFunc(as, func(a Antwoord) bool { return a.Keus != "" && a.Stemmen == 0 })
	return nil
}

// antwoorden are all answers at the moment at hand: the choices of its list, with or without votes, then words.
func (s *Spel) antwoorden() []Antwoord {
	d := s.deel()
	if d.Soort != Moment {
		return nil
	}
	var uit []Antwoord
	keuzes, _ := s.stemkeuzes(s.inbreng())
	for _, k := range keuzes {
		a := Antwoord{Keus: k.ID}
		if i := slices.IndexFunc(d.Antwoorden, func(a Antwoord) bool { return a.Keus == k.ID }); i >= 0 {
			a = d.Antwoorden[i]
		}
		uit = append(uit, a)
	}
	for _, a := range d.Antwoorden {
		if a.Keus == "" {
			uit = append(uit, a)
		}
	}
	return uit
}

// ZetDeelnemers changes how many take part: somebody came late, or left. It returns ErrNiemand for nobody, ErrTeVeel for
// fewer than the votes of a moment.
func (s *Spel) ZetDeelnemers(n int) error {
	if n < 1 || n > MaxDeelnemers {
		return ErrNiemand
	}
	for _, d := range s.t.Momenten() { // what was counted before and after stays: somebody may have left since
		som := 0
		for _, a := range d.Antwoorden {
			som += a.Stemmen
		}
		if som > n {
			return ErrTeVeel
		}
	}
	s.t.Deelnemers = n
	return nil
}

// Beoordeel says how near the group was to the pair, or with expert to the expert. Given again it is taken back. It
// returns ErrVerborgen before the reveal.
func (s *Spel) Beoordeel(expert bool, o Oordeel) error {
	d := s.deel()
	switch {
	case d.Soort != Moment || !o.Geldig():
		return ErrPlek
	case !d.Onthuld:
		return ErrVerborgen
	}
	veld := &d.Tweetal
	if expert {
		veld = &d.Expert
	}
	if *veld == o {
		o = ""
	}
	*veld = o
	return nil
}

// Wis takes the answer of words at index i of Beeld.Antwoorden away. It returns ErrPlek for a choice of the list.
func (s *Spel) Wis(i int) error {
	as := s.antwoorden()
	if i < 0 || i >= len(as) || as[i].Keus != "" {
		return ErrPlek
	}
	d := s.deel()
	if d.Onthuld {
		return ErrOnthuld
	}
	as = slices.Delete(as, i, i+1)
	d.Antwoorden = slices.DeleteFunc(as, func(a Antwoord) bool { return a.Keus != "" && a.Stemmen == 0 })
	return nil
}

// WisMinderheid takes minority view i away.
func (s *Spel) WisMinderheid(i int) error {
	d := s.deel()
	if i < 0 || i >= len(d.Minderheid) {
		return ErrPlek
	}
	d.Minderheid = slices.Delete(d.Minderheid, i, i+1)
	return nil
}

// WisOpbrengst takes sentence i of a kind away.
func (s *Spel) WisOpbrengst(soort Opbrengstsoort, i int) error {
	nr := -1
	for j, o := range s.t.Opbrengst {
		if o.Soort != soort {
			continue
		}
		if i == 0 {
			nr = j
			break
		}
		i--
	}
	if nr < 0 {
		return ErrPlek
	}
	s.t.Opbrengst = slices.Delete(s.t.Opbrengst, nr, nr+1)
	return nil
}
