package handout

import (
	"maps"
	"strconv"
	"strings"
	"unicode/utf8"
)

// krapte is how much of a document may stay: texts of at most letters runes, lists of at most punten points. A part
// may have its own, larger number of letters.
type krapte struct {
	letters, punten int
	delen           map[int]int // index of the part -> letters
}

// met gives the same with another number of letters for one part.
func (k krapte) met(deel, letters int) krapte {
	k.delen = maps.Clone(k.delen)
	if k.delen == nil {
		k.delen = map[int]int{}
	}
	k.delen[deel] = letters
	return k
}

// puntenVan gives the points that a part may keep: one that gives way keeps the first.
func (k krapte) puntenVan(d Deel) int {
	if d.Wijkt {
		return 1
	}
	return k.punten
}

// titelLetters is the longest title of a shortened document, in runes: two lines or so.
const titelLetters = 120

// ingekort shortens the longest texts and lists, with a visible "…", and says at the end that it did.
func (d Document) ingekort(k krapte) Document {
	i := &inkorter{letters: k.letters, basis: k.letters, punten: k.punten}
	d.Titel = i.knip(d.Titel, titelLetters)
	d.Aanhef = i.blokken(d.Aanhef)
	delen := make([]Deel, len(d.Delen))
	for j, x := range d.Delen {
		if i.basis = k.letters; k.delen[j] > 0 {
			i.basis = k.delen[j]
		}
		i.letters, i.punten = i.basis, k.puntenVan(x)
		x.Blokken = i.blokken(x.Blokken)
		delen[j] = x
	}
	if n := len(delen) - 1; i.gedaan && n >= 0 {
		delen[n].Blokken = append(delen[n].Blokken, Alinea{Noot, Regel{vast(d.Soort.ingekort())}})
	}
	d.Delen = delen
	return d
}

// ingekort says on a paper that it was shortened, and to who can get at the whole text where it is: neither the inwoner
// nor a reader of a newsletter has the case.
func (s Soort) ingekort() string {
	switch s {
	case Uitleg:
		return "Waar “…” staat is ingekort: je consulent heeft de hele tekst."
	case Verhaal:
		return "Waar “…” staat is ingekort."
	}
	return "Waar “…” staat is ingekort: de volledige tekst staat in de casus."
}

// letters counts the bytes of all texts.
func (d Document) letters() int {
	n := 0
	d.vorm(func(s Stuk) Stuk { n += len(s.Tekst); return s })
	return n
}

// inkorter shortens and remembers that it did.
type inkorter struct {
	letters int // of the text at hand, at most
	basis   int // of the part at hand
	punten  int
	gedaan  bool // something was left out
	geknipt bool // a text was cut
}

// blokken shortens blocks. Paragraphs that follow each other count as one list.
func (i *inkorter) blokken(bs []Blok) []Blok {
	var uit []Blok
	rij, punten := 0, i.punten
	if alineas(bs) == punten+1 {
		punten++ // one too many is no reason to leave it out: the notice takes its place
	}
	for _, b := range bs {
		a, ok := b.(Alinea)
		if !ok || a.Stijl == Noot {
			rij = 0
			uit = append(uit, i.blok(b))
			continue
		}
		switch rij++; {
		case rij <= punten && (a.Stijl == Kernzin || a.Stijl == Citaat):
			i.ruimer(func() { uit = append(uit, a.vorm(i.stuk)) })
		case rij <= punten:
			uit = append(uit, a.vorm(i.stuk))
		case rij == punten+1:
			uit = append(uit, Alinea{Gewoon, i.meer(alineas(bs) - punten)})
		}
	}
	return uit
}

// alineas counts the paragraphs that are counted as one list.
func alineas(bs []Blok) int {
	n := 0
	for _, b := range bs {
		if a, ok := b.(Alinea); ok && a.Stijl != Noot {
			n++
		}
	}
	return n
}

// blok shortens the lists and texts of a block.
func (i *inkorter) blok(b Blok) Blok {
	switch b := b.(type) {
	case Lijst:
		return Lijst{i.regels(b.Punten)}.vorm(i.stuk)
	case Kader:
		var uit []Blok
		i.ruimer(func() { uit = blokken(b.Blokken, i.stuk) }) // the box is short of itself
		return Kader{uit}
	case Kaart:
		var uit []Blok
		i.ruimer(func() { uit = blokken(b.Blokken, i.stuk) })
		return Kaart{b.Kop, uit}
	case Tabel:
		return i.tabel(b).vorm(i.stuk)
	}
	return b.vorm(i.stuk)
}

// tabel shortens the rows and cells of a table. What is left out is said in the last row.
func (i *inkorter) tabel(b Tabel) Tabel {
	uit := b
	uit.Rijen = nil
	for n, r := range b.Rijen {
		rij := make([]Cel, len(r))
		for j, c := range r {
			rij[j] = i.regels(c)
		}
		if n == i.punten && len(b.Rijen) > n+1 { // one row too many is no reason: the notice takes as much room
			for j := range rij {
				rij[j] = Cel{Regel{stil("…")}}
			}
			rij[len(rij)-1] = Cel{i.meer(len(b.Rijen) - n)}
			uit.Rijen = append(uit.Rijen, rij)
			break
		}
		uit.Rijen = append(uit.Rijen, rij)
	}
	return uit
}

// regels shortens a list of texts. One too many is no reason to leave it out: the notice takes its place.
func (i *inkorter) regels(rs []Regel) []Regel {
	if len(rs) <= i.punten+1 {
		return rs
	}
	uit := append([]Regel{}, rs[:i.punten]...)
	return append(uit, i.meer(len(rs)-i.punten))
}

// meer says how many are left out.
func (i *inkorter) meer(n int) Regel {
	i.gedaan = true
	return Regel{stil("… en nog " + strconv.Itoa(n))}
}

// stuk shortens a piece of text if it is not of the program itself.
func (i *inkorter) stuk(s Stuk) Stuk {
	if s.Vrij {
		s.Tekst = i.knip(s.Tekst, i.letters)
	}
	return s
}

// ruimer runs f with twice the room: what the inwoner asks and wants, and the advice, are why the paper is read.
func (i *inkorter) ruimer(f func()) {
	i.letters = 2 * i.basis
	f()
	i.letters = i.basis
}

// knip cuts a text to at most n runes, "…" included: behind a sentence if one ends in the second half, else at a space
// there, and never inside a label such as "[inwoner 2]". Half a sentence is read twice and understood by nobody.
func (i *inkorter) knip(s string, n int) string {
	if len(s) <= n || utf8.RuneCountInString(s) <= n {
		return s
	}
	i.gedaan, i.geknipt = true, true
	// Two runes are for the sign and the space before it.
	t := string([]rune(s)[:max(0, n-2)])
	if j := eindZin(t); j > len(t)/2 {
		t = t[:j]
	} else if j := strings.LastIndexByte(t, ' '); j > len(t)/2 {
		t = t[:j]
	}
	if j := strings.LastIndexByte(t, '['); j >= 0 && !strings.Contains(t[j:], "]") {
		t = t[:j]
	}
	return strings.TrimRight(t, " ,;:") + "\u00a0…" // joined, so that the sign never stands alone on a line
}

// eindZin gives the index behind the last sentence that ends in a text, 0 if none does.
func eindZin(s string) int {
	eind := 0
	for _, punt := range []string{". ", "? ", "! "} {
		eind = max(eind, strings.LastIndex(s, punt)+1)
	}
	return eind
}
