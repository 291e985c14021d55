package handout

import (
	"strconv"

	"oliekan/casus"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// nietEens says why no view at a question stands for the pair together; "" where one does, or where nobody spoke. A paper
// never picks one by itself.
func (l lezing) nietEens(v toets.VraagID) string {
	switch l.stand.Samen(v).Hoe {
	case casus.EensNiet:
		return "Ze zijn het hierover niet eens."
	case casus.EensOpen:
		return "Niet vastgelegd: waar ze het over eens zijn."
	}
	return ""
}

// zichten are the views at a question that do not stand for the pair, each with its reason; nil is none. Where another
// view stands they say that they differ.
func (l lezing) zichten(v toets.VraagID) []Regel {
	s := l.stand.Samen(v)
	var uit []Regel
	for _, a := range s.Anders {
		wie := l.keuze(toets.LijstRollen, string(a.Rol))
		if s.Hoe == casus.EensGezegd {
			wie = "anders gezien door " + wie
		}
		uit = append(uit, l.zicht(taal.Hoofdletter(wie), a))
	}
	return uit
}

// zicht is one view behind who has it: the choice, the words, the day, and the option that it is about.
func (l lezing) zicht(wie string, a casus.Antwoord) Regel {
	r := Regel{{Tekst: wie, Vet: true, Vrij: true}, vast(": ")}
	if k := l.keuzeBij(a); k != "" {
		r = append(r, los(k))
		if !a.Tekst.Leeg() {
			r = append(r, vast(". "))
		}
	}
	if !a.Tekst.Leeg() {
		r = append(r, vrij(a.Tekst))
	}
	if d := l.datum(a); d != "" && len(r) > 2 {
		r = append(r, stil(" ("+d+")"))
	} else if d != "" {
		r = append(r, vast(d))
	}
	if n := l.nummers[a.Optie]; n > 0 {
		r = append(r, stil(" (optie "+strconv.Itoa(n)+")"))
	}
	return r
}

// metZichten adds to what stands at a question why nothing stands, and the other views.
func (l lezing) metZichten(bs []Blok, v toets.VraagID) []Blok {
	if s := l.nietEens(v); s != "" {
		bs = append(bs, Alinea{Kernzin, Regel{vast(s)}})
	}
	return l.metAndere(bs, v)
}

// metAndere adds the views that do not stand, where what stands is said already.
func (l lezing) metAndere(bs []Blok, v toets.VraagID) []Blok {
	if ps := l.zichten(v); ps != nil {
		return append(bs, Lijst{ps})
	}
	return bs
}

// feit is the one answer to a question that stands, as a fact; anders is what stands there without one.
func (l lezing) feit(naam string, v toets.VraagID, anders string, maak func(casus.Antwoord) Regel) Feit {
	if a, ok := l.stand.Geldt(v); ok {
		return Feit{naam, maak(a)}
	}
	if s := l.nietEens(v); s != "" {
		return Feit{naam, Regel{vast(s)}}
	}
	return Feit{naam, Regel{stil(anders)}}
}

// gekozenOptie is the number of the inbreng that named the advised option; 0 is none.
func (l lezing) gekozenOptie() int {
	a, _ := l.stand.Geldt(toets.VraagUitkomst)
	return a.Optie
}

// overzin says what was said about another answer, as that stood then.
func (l lezing) overzin(a casus.Antwoord, toen casus.Stand) string {
	return casus.OverZin(l.m, toen, a)
}
