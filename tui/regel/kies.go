package regel

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"oliekan/toets"
	"oliekan/toets/taal"
)

// How much of a list is read out.
const (
	kortLijst   = 12 // choices up to which a list is read out at once; a longer one is searched
	Bladzij     = 9  // choices of a longer list that are read out in one go
	BladArtikel = 3  // the same for articles: each is some lines long
)

// duidelijk is how many letters it takes before the beginning of a word, or a search, that fits one thing means it.
const duidelijk = 3

// Keuzelijst is a list to pick one choice from, by number or by words.
type Keuzelijst struct {
	Alle []toets.Keuze
	// Zoek is an own search, best hits first; nil looks in labels and explanations.
	Zoek func(woorden string) []toets.Keuze
	// Buiten says what a search finds that cannot be picked, and why; nil is nothing.
	Buiten func(woorden string) []string
	// Blad is how many choices are read out in one go; 0 is Bladzij.
	Blad int
	// Nu is what the numbers mean now: the whole list, or what was found last.
	Nu []toets.Keuze
	// Tot is how many of nu were read out. A number above it means nothing yet: nobody picks what they did not hear.
	Tot int
}

// Kort reports whether the list is read out as a whole.
func (l *Keuzelijst) Kort() bool { return len(l.Alle) <= kortLijst }

// Cijfers reports whether the choices are numbers themselves, as on a scale.
func (l *Keuzelijst) Cijfers() bool {
	return len(l.Alle) > 0 && !slices.ContainsFunc(l.Alle, func(k toets.Keuze) bool {
		_, err := strconv.Atoi(k.ID)
		return err != nil
	})
}

// Kies asks for one choice. Without one it returns the line, empty or a point, and false.
func (p *Lijn) Kies(vraag string, l *Keuzelijst, os Opdrachten) (toets.Keuze, string, bool, error) {
	defer func(oud func()) { p.Vervolg = oud }(p.Vervolg) // another list may be waiting around this one
	for {
		p.Vervolg = func() { p.leesVoor(l) }
		regel, err := p.Lees(vraag, append(p.bladeren(l), os...))
		if err != nil || Leeg(regel) {
			return toets.Keuze{}, strings.TrimSpace(regel), false, err
		}
		if k, ok := p.Neem(strings.TrimSpace(regel), l); ok {
			return k, "", true, nil
		}
	}
}

// bladeren is the command of a list. What .meer goes on with is that list again.
func (p *Lijn) bladeren(l *Keuzelijst) Opdrachten {
	return Opdrachten{{"keuzes", "", "", "lees de keuzes voor", func(string) error {
		p.Vervolg = func() { p.leesVoor(l) }
		p.ToonLijst(l, l.Alle)
		return nil
	}}}
}

// meer reads on where a list or a search stopped.
func (p *Lijn) meer(string) error {
	if p.Vervolg == nil {
		p.Uit.Zeg("Er is nu niets om verder voor te lezen.")
		return nil
	}
	p.Vervolg()
	return nil
}

// Neem understands what was typed at a list: an id or a label, a number, or words to search. What was found is read
// out; a single find that fits a list without its own search is taken at once.
func (p *Lijn) Neem(regel string, l *Keuzelijst) (toets.Keuze, bool) {
	if ks := l.precies(regel); len(ks) == 1 {
		return ks[0], true
	}
	if n, err := strconv.Atoi(regel); err == nil {
		if n >= 1 && n <= l.Tot && !l.Cijfers() {
			return l.Nu[n-1], true
		}
		if l.Zoek == nil { // elsewhere a number can be a word, such as that of an article
			p.Uit.Zeg("Keuze " + regel + " is er niet. " + l.mogelijk())
			return toets.Keuze{}, false
		}
	}
	gevonden := l.vind(regel)
	switch {
	case len(gevonden) == 0:
		p.Uit.Zeg("Niets gevonden met \"" + regel + "\". Probeer een ander woord, of typ .keuzes.")
	case len(gevonden) == 1 && l.Zoek == nil && len(regel) >= duidelijk:
		return gevonden[0], true
	default:
		p.Uit.Zeg("Gevonden: " + taal.Aantal(len(gevonden), "keuze", "keuzes") + ".")
		p.ToonLijst(l, gevonden)
	}
	if l.Buiten != nil {
		for _, r := range l.Buiten(regel) {
			p.Uit.Zeg("Niet te kiezen: " + r)
		}
	}
	return toets.Keuze{}, false
}

// precies finds the choices with this id or label.
func (l *Keuzelijst) precies(regel string) []toets.Keuze {
	var uit []toets.Keuze
	for _, k := range l.Alle {
		if strings.EqualFold(k.ID, regel) || strings.EqualFold(k.Label, regel) {
			uit = append(uit, k)
		}
	}
	return uit
}

// mogelijk says what can be typed.
func (l *Keuzelijst) mogelijk() string {
	switch {
	case l.Cijfers():
		return "Typ een getal van " + l.Alle[0].ID + " tot en met " + l.Alle[len(l.Alle)-1].ID + "."
	case l.Tot == 0:
		return "Typ een woord om te zoeken, of .keuzes voor de hele lijst."
	case l.Tot == 1:
		return "Typ 1, of een woord."
	}
	return "Typ een nummer van 1 tot en met " + strconv.Itoa(l.Tot) + ", of een woord."
}

// vind searches: all words must be in the label or the explanation. In a short list the labels go first: they are what
// was just read out.
func (l *Keuzelijst) vind(woorden string) []toets.Keuze {
	if l.Zoek != nil {
		return l.Zoek(woorden)
	}
	var uit, bijLabel []toets.Keuze
	for _, k := range l.Alle {
		if MetWoorden(k.Label+" "+k.Uitleg, woorden) {
			uit = append(uit, k)
		}
		if MetWoorden(k.Label, woorden) {
			bijLabel = append(bijLabel, k)
		}
	}
	if l.Kort() && len(bijLabel) > 0 {
		return bijLabel
	}
	return uit
}

// ToonLijst gives new numbers and reads the first choices out.
func (p *Lijn) ToonLijst(l *Keuzelijst, ks []toets.Keuze) {
	l.Nu, l.Tot = ks, 0
	if len(ks) == 0 {
		p.Uit.Zeg("De lijst is leeg.")
		return
	}
	p.leesVoor(l)
}

// leesVoor reads the next choices out: a short list as a whole.
func (p *Lijn) leesVoor(l *Keuzelijst) {
	if l.Nu == nil {
		l.Nu = l.Alle
	}
	if l.Tot == len(l.Nu) {
		p.Uit.Zeg("Er zijn geen keuzes meer.")
		return
	}
	eind := l.Tot + EersteDeel(len(l.Nu)-l.Tot, cmp.Or(l.Blad, Bladzij))
	for i, k := range l.Nu[l.Tot:eind] {
		p.Uit.Punt(l.Merk(l.Tot+i, k), l.InWoorden(k))
	}
	l.Tot = eind
	if rest := len(l.Nu) - eind; rest > 0 {
		p.Uit.Zeg("Er zijn er nog " + strconv.Itoa(rest) + ". Typ .meer om verder te luisteren, of een woord om te zoeken.")
	}
}

// EersteDeel is how many of n things are read out in one go, about blad. A rest of up to a third more is read out whole,
// so that .meer never gives one line.
func EersteDeel(n, blad int) int {
	if n <= blad+blad/3 {
		return n
	}
	return blad
}

// Merk is what stands before a choice: its number, on a scale the number that it is.
func (l *Keuzelijst) Merk(i int, k toets.Keuze) string {
	if l.Cijfers() {
		return k.ID + ". "
	}
	return strconv.Itoa(i+1) + ". "
}

// InWoorden is a choice with its explanation.
func (l *Keuzelijst) InWoorden(k toets.Keuze) string {
	switch {
	case k.Uitleg == "":
		return taal.Zin(k.Label)
	case l.Cijfers():
		return k.Uitleg
	}
	return taal.Zin(k.Label) + " " + k.Uitleg
}
