package training

import (
	"slices"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// Taak is what a group says it would have done itself, before the reveal: its own options, or its own articles
// (method, steps 3 and 4).
type Taak string

// The tasks.
const (
	TaakOpties    Taak = "opties"
	TaakArtikelen Taak = "artikelen"
)

// taken returns the tasks at part i: options at the first moment of step 3, articles at the first of step 4, and both
// later when no moment falls in the step.
func taken(delen []Deel, i int) []Taak {
	var uit []Taak
	for _, t := range []struct {
		taak Taak
		stap int
	}{{TaakOpties, rang(toets.StapBesluit)}, {TaakArtikelen, rang(toets.StapJuridisch)}} {
		if eersteVanaf(delen, t.stap) == i {
			uit = append(uit, t.taak)
		}
	}
	return uit
}

// eersteVanaf returns the index of the first moment in a step or after it; -1 if there is none.
func eersteVanaf(delen []Deel, stap int) int {
	return slices.IndexFunc(delen, func(d Deel) bool { return d.Soort == Moment && rang(d.Stap) >= stap })
}

// rang is the place of a step in the method.
func rang(s toets.StapID) int {
	return slices.Index([]toets.StapID{
		toets.StapAanleiding, toets.StapEffect, toets.StapGrondwaarden, toets.StapBesluit, toets.StapJuridisch, toets.StapOplossing,
		toets.StapAfronden,
	}, s)
}

// Taken returns what the group can say it would have done itself, at the part at hand.
func (s *Spel) Taken() []Taak { return taken(s.t.Delen, s.t.Plek) }

// KiesArtikel adds an article that the group would have used, with the grondwaarde that it serves, or without. It
// returns ErrPlek where that is not asked or for an article that is not in the frame, ErrOnthuld after the reveal.
func (s *Spel) KiesArtikel(sleutel, grondwaarde string) error {
	a, ok := s.m.Kader().Artikel(sleutel)
	if !ok || !a.Geldt(s.les.Casus.Wetsdatum) {
		return ErrPlek
	}
	return s.kiesEigen(TaakArtikelen, Eigen{Artikel: sleutel, Grondwaarde: grondwaarde})
}

// Artikelen returns the articles from which a group picks: those that held on the legal date of the case, in the order of
// the frame, or the best hits of a search first.
func (s *Spel) Artikelen(zoek string) []toets.Keuze {
	rij := s.m.Kader().Artikelen()
	if zoek != "" {
		rij = s.m.Kader().ZoekOp(zoek, s.les.Casus.Wetsdatum)
	}
	var uit []toets.Keuze
	for _, a := range rij {
		if k, ok := s.m.Keuze(toets.LijstArtikelen, a.Sleutel()); ok && a.Geldt(s.les.Casus.Wetsdatum) {
			uit = append(uit, k)
		}
	}
	return uit
}

// Waarden returns the grondwaarden from which a group picks for own choice i: of an article those of its own law first,
// since an article is there to reach what its law is for (method, step 4).
func (s *Spel) Waarden(i int) []toets.Keuze {
	uit := slices.Clone(s.m.Keuzen(toets.LijstGrondwaarden))
	es := s.deel().Eigen
	if i < 0 || i >= len(es) {
		return uit
	}
	a, _ := s.m.Kader().Artikel(es[i].Artikel)
	eigen := func(k toets.Keuze) bool {
		g, _ := s.m.Kader().Grondwaarde(k.ID)
		return g.Wet == a.Wet
	}
	slices.SortStableFunc(uit, func(x, y toets.Keuze) int { return waarEerst(eigen(x), eigen(y)) })
	return uit
}

// kiesEigen adds one choice; the same article twice changes its grondwaarde.
func (s *Spel) kiesEigen(t Taak, e Eigen) error {
	d := s.deel()
	switch _, bekend := s.m.Kader().Grondwaarde(e.Grondwaarde); {
	case !slices.Contains(s.Taken(), t), e.Grondwaarde != "" && !bekend:
		return ErrPlek
	case d.Onthuld:
		return ErrOnthuld
	case len(d.Eigen) >= MaxTeksten:
		return ErrVol
	}
	i := slices.IndexFunc(d.Eigen, func(x Eigen) bool { return x.Artikel == e.Artikel && x.Tekst == e.Tekst })
	if i >= 0 {
		d.Eigen[i] = e
		return nil
	}
	d.Eigen = append(d.Eigen, e)
	return nil
}

// Dient says which grondwaarde own choice i serves; empty for none. It returns ErrPlek if there is no such choice.
func (s *Spel) Dient(i int, grondwaarde string) error {
	d := s.deel()
	if _, ok := s.m.Kader().Grondwaarde(grondwaarde); i < 0 || i >= len(d.Eigen) || grondwaarde != "" && !ok {
		return ErrPlek
	}
	if d.Onthuld {
		return ErrOnthuld
	}
	d.Eigen[i].Grondwaarde = grondwaarde
	return nil
}

// WisEigen takes own choice i away.
func (s *Spel) WisEigen(i int) error {
	d := s.deel()
	if i < 0 || i >= len(d.Eigen) {
		return ErrPlek
	}
	if d.Onthuld {
		return ErrOnthuld
	}
	d.Eigen = slices.Delete(d.Eigen, i, i+1)
	return nil
}

// Keus is one option or article, and the grondwaarden that it serves.
type Keus struct {
	Taak   Taak
	Tekst  string // the option, or the name of the article
	Zegt   string // what the article says; empty for an option
	Waarde []toets.Grondwaarde
}

// Vergeleken lays what the group would have done beside what the pair did.
type Vergeleken struct {
	Groep, Tweetal []Keus
	// Gedeeld counts the articles that both named. Options are words: whether they are the same is for people to say.
	Gedeeld int
}

// vergeleken compares the own choices so far with what the pair said up to the inbreng that is revealed; only of the tasks
// that the group has had. Nothing before a reveal, and nothing when the group chose nothing.
func (s *Spel) vergeleken() *Vergeleken {
	var v Vergeleken
	gehad := map[Taak]bool{}
	tot := 0
	for i := range s.t.Plek + 1 {
		d := s.t.Delen[i]
		if d.Soort != Moment || !d.Onthuld {
			continue
		}
		tot = d.Nr
		for _, t := range taken(s.t.Delen, i) {
			gehad[t] = true
		}
		for _, e := range d.Eigen {
			v.Groep = append(v.Groep, s.eigenKeus(e))
		}
	}
	if s.deel().Soort == Afsluiting {
		tot = len(s.les.Casus.Verloop)
	}
	if len(v.Groep) == 0 || !s.deel().Onthuld {
		return nil
	}
	stand := s.tot(tot).Stand()
	for _, t := range []Taak{TaakOpties, TaakArtikelen} {
		if gehad[t] {
			v.Tweetal = append(v.Tweetal, s.keuzenTweetal(stand, t)...)
		}
	}
	for _, k := range v.Groep {
		if k.Taak == TaakArtikelen && slices.ContainsFunc(v.Tweetal, func(x Keus) bool { return x.Taak == k.Taak && x.Tekst == k.Tekst }) {
			v.Gedeeld++
		}
	}
	return &v
}

// eigenKeus is a choice of the group as it is shown.
func (s *Spel) eigenKeus(e Eigen) Keus {
	k := Keus{Taak: TaakOpties, Tekst: e.Tekst.String()}
	if e.Artikel != "" {
		k = s.artikelKeus(e.Artikel)
	}
	if g, ok := s.m.Kader().Grondwaarde(e.Grondwaarde); ok {
		k.Waarde = []toets.Grondwaarde{g}
	}
	return k
}

// artikelKeus is an article as it is shown.
func (s *Spel) artikelKeus(sleutel string) Keus {
	if a, ok := s.m.Kader().Artikel(sleutel); ok {
		return Keus{Taak: TaakArtikelen, Tekst: a.Naam(), Zegt: a.Zegt}
	}
	return Keus{Taak: TaakArtikelen, Tekst: toets.SleutelNaam(sleutel)}
}

// keuzenTweetal are the options or the articles of the pair, with the grondwaarden that they serve.
func (s *Spel) keuzenTweetal(stand casus.Stand, t Taak) []Keus {
	var uit []Keus
	if t == TaakOpties {
		for _, o := range stand.Opties() {
			uit = append(uit, Keus{Taak: t, Tekst: o.Tekst.String(), Waarde: s.waardenVan(stand, stand.Over(toets.VraagDraagt, o.Nr))})
		}
		return uit
	}
	for _, a := range stand.Bij(toets.VraagDraagt) {
		if a.Keus == "" {
			continue
		}
		k := s.artikelKeus(a.Keus)
		k.Waarde = s.waardenVan(stand, []casus.Antwoord{a})
		uit = append(uit, k)
	}
	return uit
}

// waardenVan returns those grondwaarden of the pair that belong to the laws of some articles: an article is there to reach
// what its law is for (method, step 4).
func (s *Spel) waardenVan(stand casus.Stand, artikelen []casus.Antwoord) []toets.Grondwaarde {
	var uit []toets.Grondwaarde
	for _, w := range stand.Bij(toets.VraagGrondwaarde) {
		g, ok := s.m.Kader().Grondwaarde(w.Keus)
		if !ok || slices.Contains(uit, g) {
			continue
		}
		if slices.ContainsFunc(artikelen, func(a casus.Antwoord) bool {
			art, ok := s.m.Kader().Artikel(a.Keus)
			return ok && art.Wet == g.Wet
		}) {
			uit = append(uit, g)
		}
	}
	return uit
}

// wetnieuws says of each article of the pair what became of it since the legal date of the case; nothing where nothing did.
func (s *Spel) wetnieuws() []string {
	var uit []string
	for _, a := range s.les.Casus.Stand().Bij(toets.VraagDraagt) {
		if a.Keus == "" {
			continue
		}
		if zin := s.m.Kader().Sinds(a.Keus, s.les.Casus.Wetsdag()).Zin(); zin != "" && !slices.Contains(uit, zin) {
			uit = append(uit, zin)
		}
	}
	return uit
}

// eigenOptie adds an option in words.
func (s *Spel) eigenOptie(t anoniem.Tekst) error { return s.kiesEigen(TaakOpties, Eigen{Tekst: t}) }
