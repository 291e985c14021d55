package anoniem

import (
	"strings"
	"unicode/utf8"
)

// A long text is masked in parts, so that its tokens are never in memory all at once. It is read four times: to see how
// it is written, twice to learn the names in it, and to mask it. A name in the last line thus masks the first. Every part is
// judged with a piece of the text before and after it.

// Sizes of the parts of a long text, in bytes.
const (
	deelmaat = 64 << 10
	omgeving = 8 << 10 // what is read before and after a part; no rule of the finder looks as far
)

// Lang masks a text of any length as Masker does, and hands it to geef in parts, in order. White space stays as it came,
// tabs and line ends included; the places of finds are runes of the whole text as received. It ends with the first error
// of geef, and with ErrStuk when the finder breaks down: what was handed over until then is right, but not all.
func (m *Masker) Lang(tekst string, geef func(Uitkomst) error) error {
	return m.inDelen(tekst, deelmaat, omgeving, geef)
}

// inDelen is Lang with other sizes.
func (m *Masker) inDelen(tekst string, maat, rand int, geef func(Uitkomst) error) (err error) {
	defer vangOp(&err)
	l := &langeTekst{
		m: m, tekst: tekst, delen: snij(tekst, maat), rand: rand, namen: nieuweNamen(m.geheugen),
		personen: map[*naam]persoon{}, genoten: map[*naam][]*naam{},
	}
	l.meet()
	l.leer()
	return l.schrijf(geef)
}

// langeTekst is a text that is masked in parts.
type langeTekst struct {
	m     *Masker
	tekst string
	delen []int // where a part begins, and the end of the text
	rand  int
	wijze schrift // how the whole is written
	namen *namen  // what the text itself gave, over the memory of the case
	// What the whole text tells of people.
	personen map[*naam]persoon
	genoten  map[*naam][]*naam

	byteplek, runeplek int // up to where the text was written
}

// snij cuts a text at empty lines, or at the end of a line, or between words.
func snij(s string, maat int) []int {
	delen := []int{0}
	for i := maat; i < len(s); {
		rest := s[i:]
		n := len(rest)
		for _, grens := range [...]string{"\n\n", "\n\r\n", "\n", " "} {
			if k := strings.Index(rest[:min(len(rest), maat/2)], grens); k >= 0 {
				n = k + len(grens)
				break
			}
		}
		if n == len(rest) {
			if k := strings.IndexAny(rest, "\n "); k >= 0 {
				n = k + 1
			}
		}
		if i+n < len(s) {
			delen = append(delen, i+n)
		}
		i += n + maat
	}
	return append(delen, len(s))
}

// meet looks how the whole text is written, and which labels stand in it: no new name gets one of those.
func (l *langeTekst) meet() {
	for i := range len(l.delen) - 1 {
		s := gereinigd(l.tekst[l.delen[i]:l.delen[i+1]])
		v := l.m.vinder()
		v.lees(s)
		l.wijze = l.wijze.plus(v.meet())
		l.m.boek.zie(Tekst{s}.Labels())
	}
}

// vinder reads part i with what stands around it, and takes the first round over it.
func (l *langeTekst) vinder(i int) (*vinder, *venster) {
	w := l.venster(i)
	v := l.m.vinder()
	v.lees(w.schoon)
	s := l.wijze
	if s.letters < minLetters && s.labels == 0 {
		s = s.plus(l.m.zaak)
		s.labels = 0
	}
	v.streng = v.stel(s)
	v.eersteRonde()
	v.voegsels()
	v.groepeer()
	v.namen, v.personen, v.genoten = l.namen, l.personen, l.genoten
	return v, w
}

// leer learns the names of all parts: rows of several words first, so that a part of a name goes to its whole. The second
// time the parts are read, what the rows gave is known.
func (l *langeTekst) leer() {
	for _, beurten := range [][]int{{0}, {1, 2}} {
		for i := range len(l.delen) - 1 {
			v, w := l.vinder(i)
			for _, beurt := range beurten {
				v.leerBeurt(beurt, func(j int) bool { return w.inKern(v.tekst.bronVan(v.ts[j].van)) })
			}
		}
	}
}

// schrijf masks part after part.
func (l *langeTekst) schrijf(geef func(Uitkomst) error) error {
	// Names that have no form yet get one as they are written. They wait in a layer of their own: they must not be matched.
	los := nieuweNamen(l.namen)
	for i := range len(l.delen) - 1 {
		v, w := l.vinder(i)
		v.tweedeRonde()
		v.namen = los
		if err := geef(l.schrijfDeel(v, w, l.delen[i+1])); err != nil {
			return err
		}
	}
	los.neemOver()
	l.namen.neemOver()
	(&vinder{personen: l.personen, genoten: l.genoten}).onthoudPersonen()
	l.m.zaak = l.m.zaak.plus(l.wijze)
	return nil
}

// schrijfDeel writes one part with its labels, up to the byte eind or the end of a find that runs on.
func (l *langeTekst) schrijfDeel(v *vinder, w *venster, eind int) Uitkomst {
	u := Uitkomst{Streng: v.streng}
	var b strings.Builder
	b.Grow(max(0, eind-l.byteplek))
	for _, s := range v.sporenTussen(w.van, w.tot) {
		van, tot := w.bron(s.van, s.tot)
		if van < l.byteplek {
			continue // the find before it ran on into this part
		}
		label := l.m.boek.van(s.naam)
		l.over(&b, van)
		lang := utf8.RuneCountInString(l.tekst[van:tot])
		woorden := strings.Clone(v.tekst.bron[s.van:s.tot])
		u.Vondsten = append(u.Vondsten, Vondst{
			Begin: l.runeplek, Eind: l.runeplek + lang, Soort: s.naam.soort, Label: label, Zeker: s.zeker, Ruw: ruw(woorden),
		})
		b.WriteString(label)
		l.byteplek, l.runeplek = tot, l.runeplek+lang
		l.m.telSpoor(s, woorden)
	}
	l.over(&b, eind)
	u.Tekst = Tekst{b.String()}
	return u
}

// over writes what is not masked, up to a byte of the text.
func (l *langeTekst) over(b *strings.Builder, tot int) {
	if tot <= l.byteplek {
		return
	}
	stuk := l.tekst[l.byteplek:tot]
	b.WriteString(behoud(stuk))
	l.byteplek, l.runeplek = tot, l.runeplek+utf8.RuneCountInString(stuk)
}
