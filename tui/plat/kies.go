package plat

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"oliekan/toets"
)

// How much of a list is read out.
const (
	kortLijst   = 12 // choices up to which a list is read out at once; a longer one is searched
	bladzij     = 9  // choices of a longer list that are read out in one go
	bladArtikel = 3  // the same for articles: each is some lines long
)

// duidelijk is how many letters it takes before the beginning of a word, or a search, that fits one thing means it.
const duidelijk = 3

// keuzelijst is a list to pick one choice from, by number or by words.
type keuzelijst struct {
	alle []toets.Keuze
	// zoek is an own search, best hits first; nil looks in labels and explanations.
	zoek func(woorden string) []toets.Keuze
	// buiten says what a search finds that cannot be picked, and why; nil is nothing.
	buiten func(woorden string) []string
	// blad is how many choices are read out in one go; 0 is bladzij.
	blad int
	// nu is what the numbers mean now: the whole list, or what was found last.
	nu []toets.Keuze
	// tot is how many of nu were read out. A number above it means nothing yet: nobody picks what they did not hear.
	tot int
}

// kort reports whether the list is read out as a whole.
func (l *keuzelijst) kort() bool { return len(l.alle) <= kortLijst }

// cijfers reports whether the choices are numbers themselves, as on a scale.
func (l *keuzelijst) cijfers() bool {
	return len(l.alle) > 0 && !slices.ContainsFunc(l.alle, func(k toets.Keuze) bool {
		_, err := strconv.Atoi(k.ID)
		return err != nil
	})
}

// kies asks for one choice. Without one it returns the line, empty or a point, and false.
func (p *plat) kies(vraag string, l *keuzelijst, os opdrachten) (toets.Keuze, string, bool, error) {
	defer func(oud func()) { p.vervolg = oud }(p.vervolg) // another list may be waiting around this one
	for {
		p.vervolg = func() { p.leesVoor(l) }
		regel, err := p.lees(vraag, append(p.bladeren(l), os...))
		if err != nil || leeg(regel) {
			return toets.Keuze{}, strings.TrimSpace(regel), false, err
		}
		if k, ok := p.neem(strings.TrimSpace(regel), l); ok {
			return k, "", true, nil
		}
	}
}

// bladeren is the command of a list. What .meer goes on with is that list again.
func (p *plat) bladeren(l *keuzelijst) opdrachten {
	return opdrachten{{"keuzes", "", "", "lees de keuzes voor", func(string) error {
		p.vervolg = func() { p.leesVoor(l) }
		p.toonLijst(l, l.alle)
		return nil
	}}}
}

// meer reads on where a list or a search stopped.
func (p *plat) meer(string) error {
	if p.vervolg == nil {
		p.uit.zeg("Er is nu niets om verder voor te lezen.")
		return nil
	}
	p.vervolg()
	return nil
}

// neem understands what was typed at a list: an id or a label, a number, or words to search. What was found is read
// out; a single find that fits a list without its own search is taken at once.
func (p *plat) neem(regel string, l *keuzelijst) (toets.Keuze, bool) {
	if ks := l.precies(regel); len(ks) == 1 {
		return ks[0], true
	}
	if n, err := strconv.Atoi(regel); err == nil {
		if n >= 1 && n <= l.tot && !l.cijfers() {
			return l.nu[n-1], true
		}
		if l.zoek == nil { // elsewhere a number can be a word, such as that of an article
			p.uit.zeg("Keuze " + regel + " is er niet. " + l.mogelijk())
			return toets.Keuze{}, false
		}
	}
	gevonden := l.vind(regel)
	switch {
	case len(gevonden) == 0:
		p.uit.zeg("Niets gevonden met \"" + regel + "\". Probeer een ander woord, of typ .keuzes.")
	case len(gevonden) == 1 && l.zoek == nil && len(regel) >= duidelijk:
		return gevonden[0], true
	default:
		p.uit.zeg("Gevonden: " + aantal(len(gevonden), "keuze", "keuzes") + ".")
		p.toonLijst(l, gevonden)
	}
	if l.buiten != nil {
		for _, r := range l.buiten(regel) {
			p.uit.zeg("Niet te kiezen: " + r)
		}
	}
	return toets.Keuze{}, false
}

// precies finds the choices with this id or label.
func (l *keuzelijst) precies(regel string) []toets.Keuze {
	var uit []toets.Keuze
	for _, k := range l.alle {
		if strings.EqualFold(k.ID, regel) || strings.EqualFold(k.Label, regel) {
			uit = append(uit, k)
		}
	}
	return uit
}

// mogelijk says what can be typed.
func (l *keuzelijst) mogelijk() string {
	switch {
	case l.cijfers():
		return "Typ een getal van " + l.alle[0].ID + " tot en met " + l.alle[len(l.alle)-1].ID + "."
	case l.tot == 0:
		return "Typ een woord om te zoeken, of .keuzes voor de hele lijst."
	case l.tot == 1:
		return "Typ 1, of een woord."
	}
	return "Typ een nummer van 1 tot en met " + strconv.Itoa(l.tot) + ", of een woord."
}

// vind searches: all words must be in the label or the explanation. In a short list the labels go first: they are what
// was just read out.
func (l *keuzelijst) vind(woorden string) []toets.Keuze {
	if l.zoek != nil {
		return l.zoek(woorden)
	}
	var uit, bijLabel []toets.Keuze
	for _, k := range l.alle {
		if metWoorden(k.Label+" "+k.Uitleg, woorden) {
			uit = append(uit, k)
		}
		if metWoorden(k.Label, woorden) {
			bijLabel = append(bijLabel, k)
		}
	}
	if l.kort() && len(bijLabel) > 0 {
		return bijLabel
	}
	return uit
}

// toonLijst gives new numbers and reads the first choices out.
func (p *plat) toonLijst(l *keuzelijst, ks []toets.Keuze) {
	l.nu, l.tot = ks, 0
	if len(ks) == 0 {
		p.uit.zeg("De lijst is leeg.")
		return
	}
	p.leesVoor(l)
}

// leesVoor reads the next choices out: a short list as a whole.
func (p *plat) leesVoor(l *keuzelijst) {
	if l.nu == nil {
		l.nu = l.alle
	}
	if l.tot == len(l.nu) {
		p.uit.zeg("Er zijn geen keuzes meer.")
		return
	}
	eind := l.tot + eersteDeel(len(l.nu)-l.tot, cmp.Or(l.blad, bladzij))
	for i, k := range l.nu[l.tot:eind] {
		p.uit.punt(l.merk(l.tot+i, k), l.inWoorden(k))
	}
	l.tot = eind
	if rest := len(l.nu) - eind; rest > 0 {
		p.uit.zeg("Er zijn er nog " + strconv.Itoa(rest) + ". Typ .meer om verder te luisteren, of een woord om te zoeken.")
	}
}

// eersteDeel is how many of n things are read out in one go, about blad. A rest of up to a third more is read out whole,
// so that .meer never gives one line.
func eersteDeel(n, blad int) int {
	if n <= blad+blad/3 {
		return n
	}
	return blad
}

// merk is what stands before a choice: its number, on a scale the number that it is.
func (l *keuzelijst) merk(i int, k toets.Keuze) string {
	if l.cijfers() {
		return k.ID + ". "
	}
	return strconv.Itoa(i+1) + ". "
}

// inWoorden is a choice with its explanation.
func (l *keuzelijst) inWoorden(k toets.Keuze) string {
	switch {
	case k.Uitleg == "":
		return zin(k.Label)
	case l.cijfers():
		return k.Uitleg
	}
	return zin(k.Label) + " " + k.Uitleg
}
