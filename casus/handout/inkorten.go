package handout

import (
	"cmp"
	"maps"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"oliekan/toets/taal"
)

// krapte is how much of a document may stay: texts of at most letters runes, lists of at most punten points. A part
// may have its own, larger number of letters.
type krapte struct {
	letters, punten int
	zin             int         // the longest sentence that stands whatever the letters; 0 is eneZin
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

// ingekort leaves out the longest texts and lists, whole sentences and points only, and says at the end of which parts.
func (d Document) ingekort(k krapte) Document {
	i := &inkorter{letters: k.letters, basis: k.letters, punten: k.punten, zin: k.zin}
	d.Titel = knipTitel(d.Titel, titelLetters)
	d.Aanhef = i.blokken(d.Aanhef)
	delen := make([]Deel, len(d.Delen))
	var weg []string
	for j, x := range d.Delen {
		if i.basis = k.letters; k.delen[j] > 0 {
			i.basis = k.delen[j]
		}
		i.letters, i.punten, i.gedaan = i.basis, k.puntenVan(x), false
		x.Blokken = i.blokken(x.Blokken)
		if delen[j] = x; i.gedaan {
			weg = append(weg, x.Kop)
		}
	}
	if n := len(delen) - 1; len(weg) > 0 && n >= 0 {
		zin := "Niet alles staat hier bij: " + taal.Rijtje(weg, "en") + "." + d.waarDeRest()
		delen[n].Blokken = append(delen[n].Blokken, Alinea{Noot, Regel{vast(zin)}})
	}
	d.Delen = delen
	return d
}

// waarDeRest says where what was left out stands, to who can get at it: neither the inwoner nor a reader of a newsletter has
// the case.
func (d Document) waarDeRest() string {
	switch {
	case d.Vervolg:
		return " De rest staat op het volgende blad."
	case d.Soort == Uitleg:
		return " Je consulent heeft de hele tekst."
	case d.Soort == Verhaal, d.Soort == Deelnemer:
		return ""
	}
	return " De volledige tekst staat in de casus."
}

// vervolg are the parts of which a shortened form of the document left something out, whole, from a new page on.
func (d Document) vervolg(kort Document) []Deel {
	var uit []Deel
	for i, x := range d.Delen {
		if x.lengte() <= kort.Delen[i].lengte() {
			continue
		}
		x.Kop, x.Wijkt = x.Kop+", alles", false
		if uit == nil {
			x.Blokken = append([]Blok{Nieuwblad{}}, x.Blokken...)
		}
		uit = append(uit, x)
	}
	return uit
}

// lengte counts the bytes of what people wrote in a part.
func (d Deel) lengte() int {
	n := 0
	blokken(d.Blokken, func(s Stuk) Stuk {
		if s.Vrij {
			n += len(s.Tekst)
		}
		return s
	})
	return n
}

// letters counts the bytes of all texts.
func (d Document) letters() int {
	n := 0
	d.vorm(func(s Stuk) Stuk { n += len(s.Tekst); return s })
	return n
}

// inkorter leaves out and remembers that it did.
type inkorter struct {
	letters int // of the text at hand, at most
	basis   int // of the part at hand
	punten  int
	zin     int  // as in krapte
	gedaan  bool // something was left out
	geknipt bool // sentences were left out
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
				rij[j] = Cel{Regel{stil("–")}}
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
	return Regel{stil("En nog " + strconv.Itoa(n) + ".")}
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

// eneZin is how many runes one sentence may have to stand by itself, however little room there is.
const eneZin = 160

// teLang stands in the place of a sentence that is longer than that, and than what fits.
const teLang = "Deze zin is te lang voor dit blad."

// knip gives the sentences with which a text begins, as many as fit in n runes and at least one. Half a sentence is read twice
// and understood by nobody, so a first one that is too long is named and left out.
func (i *inkorter) knip(s string, n int) string {
	if len(s) <= n || utf8.RuneCountInString(s) <= n {
		return s
	}
	zinnen := heleZinnen(s)
	if len(zinnen) == 0 {
		return s
	}
	if eerste := utf8.RuneCountInString(zinnen[0]); eerste > max(n, cmp.Or(i.zin, eneZin)) {
		i.gedaan, i.geknipt = true, true
		return teLang
	}
	tot := 1
	for tot < len(zinnen) && utf8.RuneCountInString(strings.Join(zinnen[:tot+1], " ")) <= n {
		tot++
	}
	kort := strings.Join(zinnen[:tot], " ")
	if kort != s {
		i.gedaan, i.geknipt = true, true
	}
	return kort
}

// heleZinnen cuts text behind a full stop, a question mark or an exclamation mark where a new sentence begins: behind an
// abbreviation goes a small letter or a number.
func heleZinnen(s string) []string {
	var uit []string
	for _, z := range losseZinnen(s) {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(z, "“‘\"'(["))
		if n := len(uit) - 1; n >= 0 && !unicode.IsUpper(r) && !strings.HasPrefix(z, "[") {
			uit[n] += " " + z
			continue
		}
		uit = append(uit, z)
	}
	return uit
}

// knipTitel cuts a title to at most n runes at a space, with a visible "…", and never inside a label such as "[inwoner 2]".
func knipTitel(s string, n int) string {
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	t := string([]rune(s)[:max(0, n-2)]) // two runes are for the sign and the space before it
	if j := strings.LastIndexByte(t, ' '); j > len(t)/2 {
		t = t[:j]
	}
	if j := strings.LastIndexByte(t, '['); j >= 0 && !strings.Contains(t[j:], "]") {
		t = t[:j]
	}
	return strings.TrimRight(t, " ,;:") + "\u00a0…" // joined, so that the sign never stands alone on a line
}
