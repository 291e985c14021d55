package gesprek

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"oliekan/casus"
	"oliekan/casus/anoniem"
)

// Nakijklijst is the review of a whole consult (privacy design, finding, 8 and 9). Only the doubtful words have to be
// decided before finishing; the rest is offered.
type Nakijklijst struct {
	Twijfels  []anoniem.Twijfel       // masked in doubt in this sitting
	Losse     []Los                   // labels whose name is not known in this sitting
	Banden    []Band                  // details that can be told less precisely
	Bijzonder []anoniem.Bijzonderheid // what the law protects in particular
	Gehouden  []anoniem.Tekst         // words that were kept, and can still be hidden
}

// Leeg reports whether there is nothing to look at.
func (l Nakijklijst) Leeg() bool {
	return len(l.Twijfels)+len(l.Losse)+len(l.Banden)+len(l.Bijzonder)+len(l.Gehouden) == 0
}

// Los is a label that may get a name or a role, with where it stands.
type Los struct {
	Label  string
	Tekst  anoniem.Tekst // the first text in which it stands
	Aantal int           // in how many texts
}

// Words of a text that are shown on either side of a label.
const (
	rondVoor = 3
	rondNa   = 4
)

// Rond returns the label with a few words of its text around it, so that the pair remembers who it is.
func (l Los) Rond() string {
	voor, na, _ := strings.Cut(l.Tekst.String(), l.Label)
	vs, ns := strings.Fields(voor), strings.Fields(na)
	uit := strings.TrimRight(strings.Join(vs[max(0, len(vs)-rondVoor):], " ")+" "+l.Label, " ")
	if !strings.HasPrefix(na, " ") && len(ns) > 0 {
		uit, ns = uit+ns[0], ns[1:] // a comma, or the end of the sentence
	}
	uit = strings.TrimSpace(uit + " " + strings.Join(ns[:min(len(ns), rondNa)], " "))
	if len(vs) > rondVoor {
		uit = "… " + uit
	}
	if len(ns) > rondNa {
		uit += " …"
	}
	return uit
}

// Nakijken returns what there is to review, without the offers that the pair waved away in this sitting.
func (g *Gesprek) Nakijken() Nakijklijst {
	weg := func(soort, wat string) bool { return g.gezien[soort+wat] }
	return Nakijklijst{
		Twijfels: g.Twijfels(),
		Losse:    slices.DeleteFunc(g.Naamlozen(), func(l Los) bool { return weg(aanbodLos, l.Label) }),
		Banden:   slices.DeleteFunc(g.Banden(), func(b Band) bool { return weg(aanbodBand, bandSleutel(b)) }),
		Bijzonder: slices.DeleteFunc(g.Bijzonderheden(), func(b anoniem.Bijzonderheid) bool {
			return weg(aanbodBijzonder, bijzonderSleutel(b))
		}),
		Gehouden: slices.Clone(g.casus.Houd),
	}
}

// The kinds of offer that can be waved away, for the keys of Gesprek.gezien.
const (
	aanbodLos       = "label "
	aanbodBand      = "band "
	aanbodBijzonder = "bijzonder "
)

func bandSleutel(b Band) string { return b.Was.String() + " " + b.Wordt }

// bijzonderSleutel changes with the words: a remark about another word is another remark.
func bijzonderSleutel(b anoniem.Bijzonderheid) string {
	return b.Soort + " " + strings.Join(b.Woorden, " ")
}

// LaatLos leaves a label without a name; it is not offered again in this sitting.
func (g *Gesprek) LaatLos(label string) { g.gezien[aanbodLos+label] = true }

// LaatBand leaves a detail as precise as it is; it is not offered again in this sitting.
func (g *Gesprek) LaatBand(b Band) { g.gezien[aanbodBand+bandSleutel(b)] = true }

// LaatBijzonder notes that a remark was read; it comes back when other words join it.
func (g *Gesprek) LaatBijzonder(b anoniem.Bijzonderheid) {
	g.gezien[aanbodBijzonder+bijzonderSleutel(b)] = true
}

// Naamlozen returns the labels of people, places, organisations and unknown words that stand in the case and whose
// names are not known in this sitting: those without a role first. A label for a number or a date needs no name.
func (g *Gesprek) Naamlozen() []Los {
	var zonderRol, metRol []Los
	for _, l := range g.Losse() {
		t, n := g.Bij(l)
		switch {
		case n == 0 || !noembaar(l):
		case isRolLabel(l):
			metRol = append(metRol, Los{l, t, n})
		default:
			zonderRol = append(zonderRol, Los{l, t, n})
		}
	}
	return append(zonderRol, metRol...)
}

// Genoemden returns the labels in the case that can be the same as another one, each once, in order.
func (g *Gesprek) Genoemden(behalve string) []string {
	var uit []string
	for _, t := range g.teksten() {
		for _, l := range t.Labels() {
			if l != behalve && noembaar(l) && anoniem.Verenigbaar(l, behalve) && !slices.Contains(uit, l) {
				uit = append(uit, l)
			}
		}
	}
	return uit
}

// Bij returns the first text in which a label stands, and in how many it does.
func (g *Gesprek) Bij(label string) (eerste anoniem.Tekst, aantal int) {
	for _, t := range g.teksten() {
		if slices.Contains(t.Labels(), label) {
			if aantal++; aantal == 1 {
				eerste = t
			}
		}
	}
	return eerste, aantal
}

// NrVan returns the number of the first inbreng that has this text; 0 if it is a title, a kept word or a concept.
func (g *Gesprek) NrVan(t anoniem.Tekst) int {
	return 1 + slices.IndexFunc(g.casus.Verloop, func(in casus.Inbreng) bool { return in.Tekst == t })
}

// noembaar reports whether what a label hides can have a name.
func noembaar(label string) bool {
	return isRolLabel(label) && label != anoniem.Weggehaald || slices.ContainsFunc([]string{"[PERSOON-", "[PLAATS-", "[ORGANISATIE-", "[WOORD-"},
		func(begin string) bool { return strings.HasPrefix(label, begin) })
}

// isRolLabel tells "[dochter]" from "[PERSOON-1]".
func isRolLabel(label string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimPrefix(label, "["))
	return unicode.IsLower(r)
}

// KijkOver runs the present finder over what was written in earlier sittings, once: a newer version may find what an
// older one let stand. What it finds is masked, and in doubt offered for review. It returns the change and in how many
// texts there was something. A text on which the finder breaks down stays as it was; then there is ErrOngezien beside the
// change, and the next time it is looked at again.
func (g *Gesprek) KijkOver() (casus.Wijziging, int, error) {
	if g.overgekeken {
		return casus.Wijziging{}, 0, nil
	}
	n := 0
	var fout error
	nu := func(t anoniem.Tekst) (anoniem.Tekst, bool) {
		u := g.masker.Masker(anoniem.NieuwRuw(t.String()))
		if u.Fout != nil {
			fout = ErrOngezien
			return t, false
		}
		if len(u.Vondsten) > 0 {
			n++
		}
		return u.Tekst, len(u.Vondsten) > 0
	}
	w := casus.Wijziging{Herzien: map[int]anoniem.Tekst{}}
	for _, in := range g.casus.Verloop[:g.eerder] {
		if t, anders := nu(in.Tekst); anders {
			w.Herzien[in.Nr] = t
		}
	}
	for i, k := range g.concepten {
		if t, anders := nu(k.Tekst); anders {
			g.concepten[i].Tekst = t
			w.Concepten = append(w.Concepten, g.concepten[i])
		}
	}
	if t, anders := nu(g.casus.Titel); anders {
		kop := g.casus.Kop
		kop.Titel, w.Kop = t, &kop
	}
	g.overgekeken = fout == nil
	return g.pas(w), n, fout
}
