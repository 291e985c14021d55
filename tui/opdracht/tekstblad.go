package opdracht

import (
	"slices"
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
	"oliekan/tui/melding"

	"github.com/charmbracelet/x/ansi"
)

// tekstblad builds the plain text of a case.
type tekstblad struct {
	m     *toets.Methode
	stand casus.Stand
	b     strings.Builder
}

// kop prints the title and what a reader has to know first: where the case stands and of what date the law is.
func (t *tekstblad) kop(k casus.Kop) {
	t.regel(0, titel(k))
	delen := []string{verwijzing(k), soort(k)}
	if k.Maand != "" {
		delen = append(delen, toets.Datum(k.Maand))
	}
	t.regel(0, strings.Join(append(delen, "wetten van "+toets.Datum(k.Wetsdag())), " · "))
	if k.Oefen {
		t.regel(0, melding.Verzonnen)
	}
}

// stap prints a step, if anything was said in it.
func (t *tekstblad) stap(s toets.Stap) {
	begonnen := false // the heading comes with the first answer: a step without any is not mentioned
	for _, v := range s.Vragen {
		as := t.stand.Bij(v.ID)
		if len(as) == 0 {
			continue
		}
		if !begonnen {
			label := s.Label
			if s.Nummer != "" {
				label = s.Nummer + ". " + label
			}
			t.b.WriteByte('\n')
			t.regel(0, label)
			begonnen = true
		}
		t.regel(1, v.Label)
		for _, a := range as {
			t.regel(2, t.antwoord(v, a))
		}
	}
}

// antwoord puts an answer on one line: who, about which option, the choice, the date and the words.
func (t *tekstblad) antwoord(v toets.Vraag, a casus.Antwoord) string {
	if v.ID.OverAntwoord() {
		return casus.OverZin(t.m, t.stand, a)
	}
	wie := t.keus(toets.LijstRollen, string(a.Rol))
	if n := t.optie(a.Optie); n > 0 {
		wie += " over optie " + strconv.Itoa(n)
	} else if n := t.optie(a.Nr); n > 0 {
		wie = "optie " + strconv.Itoa(n) + ", " + wie
	}
	if t.stand.Samen(v.ID).IsAnder(a) {
		wie = "anders gezien door " + wie
	}
	var delen []string
	if a.Keus != "" {
		delen = append(delen, t.keus(v.Keuzes, a.Keus))
	}
	if a.Datum != "" {
		delen = append(delen, toets.Datum(a.Datum))
	}
	if !a.Tekst.Leeg() {
		delen = append(delen, a.Tekst.String())
	}
	return wie + ": " + strings.Join(delen, " · ")
}

// optie returns the number of an option in the order in which they were named, from 1; 0 if nr names none.
func (t *tekstblad) optie(nr int) int {
	return 1 + slices.IndexFunc(t.stand.Opties(), func(a casus.Antwoord) bool { return a.Nr == nr })
}

// keus returns the label of a choice; a choice that the lists no longer know is shown as it was stored.
func (t *tekstblad) keus(lijst, id string) string {
	return t.m.Label(lijst, id)
}

// regel prints a paragraph, indented two columns per level and wrapped.
func (t *tekstblad) regel(diep int, s string) {
	in := strings.Repeat("  ", diep)
	for r := range strings.SplitSeq(vouw(s, breedte-len(in)), "\n") {
		t.b.WriteString(strings.TrimRight(in+r, " ") + "\n")
	}
}

// vouw wraps text between words to a width in columns. A label such as "[dochter 2]" stays on one line, and a word that
// is too wide by itself is not cut.
func vouw(s string, breed int) string {
	var b strings.Builder
	kolom := 0
	for i, w := range losseWoorden(s) {
		n := ansi.StringWidth(w)
		switch {
		case i == 0:
		case kolom+1+n > breed:
			b.WriteByte('\n')
			kolom = 0
		default:
			b.WriteByte(' ')
			kolom++
		}
		b.WriteString(w)
		kolom += n
	}
	return b.String()
}

// losseWoorden cuts text at white space, but not inside a label.
func losseWoorden(s string) []string {
	var uit []string
	for _, w := range strings.Fields(s) {
		if n := len(uit) - 1; n >= 0 {
			i := strings.LastIndexByte(uit[n], '[')
			if i > strings.LastIndexByte(uit[n], ']') && anoniem.IsLabel(labelVan(uit[n][i:]+" "+w)) {
				uit[n] += " " + w
				continue
			}
		}
		uit = append(uit, w)
	}
	return uit
}

// labelVan takes off what follows the closing bracket.
func labelVan(s string) string {
	voor, _, ok := strings.Cut(s, "]")
	if !ok {
		return s
	}
	return voor + "]"
}
