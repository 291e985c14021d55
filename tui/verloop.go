package tui

import (
	"fmt"
	"strings"

	"oliekan/casus"
	"oliekan/toets"
)

// verloopRegels draws everything that was said, in the order of time, in lines of at most breed cells. What was
// replaced or taken back is there too, and says so. It also returns the first line of each inbreng.
func verloopRegels(c casus.Casus, m *toets.Methode, breed int, s *Styles) (uit []string, eerste []int) {
	if len(c.Verloop) == 0 {
		return stijlRegels(s.Stil, breek("Er is nog niets gezegd. Met v ga je verder met deze casus.", breed)), nil
	}
	v := verslag{c: c, m: m, later: latere(c.Verloop)}
	for i, in := range c.Verloop {
		if i > 0 {
			uit = append(uit, "")
		}
		eerste = append(eerste, len(uit))
		kop := fmt.Sprintf("minuut %d · %s · %s", in.Minuut, v.keuze(toets.LijstRollen, string(in.Rol)), v.vraag(in))
		uit = append(uit, stijlRegels(s.Vet, breek(kop, breed))...)
		if wat := v.daad(in); wat != "" {
			uit = append(uit, stijlRegels(s.Let, breek(wat, breed))...)
		}
		uit = append(uit, inspringen(breek(v.tekst(in), breed-2))...)
	}
	return uit, eerste
}

// loper is a cursor on the inbrengen of a verloop that was drawn.
type loper struct {
	eerste []int // first line of each inbreng
	i      int   // the one under the cursor
}

// nr is the number of the inbreng under the cursor, 0 if there is none.
func (l loper) nr() int {
	if l.i >= len(l.eerste) {
		return 0
	}
	return l.i + 1
}

// regel is the first line of the inbreng under the cursor, -1 if there is none.
func (l loper) regel() int {
	if l.i >= len(l.eerste) {
		return -1
	}
	return l.eerste[l.i]
}

// stap moves the cursor by one inbreng and the page with it. An inbreng that goes on below the window is read on first.
func (l *loper) stap(n int, b *rol, hoog int) {
	eind := len(b.regels)
	if l.i+1 < len(l.eerste) {
		eind = l.eerste[l.i+1]
	}
	if n > 0 && eind > b.van+hoog {
		b.schuif(min(max(1, hoog-1), eind-b.van-hoog), hoog)
		if l.regel() >= b.van || l.i+1 >= len(l.eerste) {
			return
		}
	}
	if n < 0 && l.regel() < b.van {
		b.schuif(max(1-hoog, l.regel()-b.van), hoog)
		return
	}
	l.i = schuif(l.i, n, len(l.eerste))
	l.volg(b, hoog)
}

// volg moves the page so far that the cursor is in view, with its text as far as that fits.
func (l loper) volg(b *rol, hoog int) {
	r := l.regel()
	eind := len(b.regels)
	if l.i+1 < len(l.eerste) {
		eind = l.eerste[l.i+1] - 1
	}
	if over := eind - b.van - hoog; over > 0 {
		b.schuif(over, hoog)
	}
	if r >= 0 && r < b.van {
		b.schuif(r-b.van, hoog)
	}
}

// naar puts the cursor on the first inbreng that begins in the window, after the page was moved.
func (l *loper) naar(b rol, hoog int) {
	for i, r := range l.eerste {
		if r >= b.van {
			l.i = i
			return
		}
	}
	l.i = max(0, len(l.eerste)-1)
}

// verslag puts the inbrengen of a case in words. It looks at the list itself and not at the fold of it, which has
// forgotten what was replaced.
type verslag struct {
	c     casus.Casus
	m     *toets.Methode
	later map[int]string // Nr of an inbreng -> what happened to it afterwards
}

// latere finds what was done to inbrengen by later ones that still count.
func latere(verloop []casus.Inbreng) map[int]string {
	uit := map[int]string{}
	for i := len(verloop) - 1; i >= 0; i-- { // an undo counts unless a later one that counts takes it back
		if in := verloop[i]; in.Daad == casus.Herroep && uit[in.Nr] == "" {
			uit[in.Over] = fmt.Sprintf("teruggenomen in minuut %d", in.Minuut)
		}
	}
	// Acts name the first saying of an answer, so a second change is of what the first change had made of it.
	nu := map[int]int{} // Nr of an answer -> Nr of the inbreng that gave it its present form
	for _, in := range verloop {
		if in.Daad != casus.Vervang || uit[in.Nr] != "" {
			continue
		}
		vorige := max(nu[in.Over], in.Over)
		if uit[vorige] == "" {
			uit[vorige] = fmt.Sprintf("later veranderd, in minuut %d", in.Minuut)
		}
		nu[in.Over] = in.Nr
	}
	return uit
}

// daad says what an inbreng does to an earlier one, and what became of it.
func (v verslag) daad(in casus.Inbreng) string {
	var delen []string
	switch in.Daad {
	case casus.Vervang:
		delen = append(delen, fmt.Sprintf("in plaats van wat in minuut %d was gezegd", v.c.Verloop[in.Over-1].Minuut))
	case casus.Herroep:
		wat := "neemt terug"
		if v.c.Verloop[in.Over-1].Daad == casus.Herroep {
			wat = "laat toch staan"
		}
		delen = append(delen, wat+" wat in minuut "+fmt.Sprint(v.c.Verloop[in.Over-1].Minuut)+" is gebeurd")
	}
	if l := v.later[in.Nr]; l != "" {
		delen = append(delen, l)
	}
	return strings.Join(delen, " · ")
}

// vraag names the question, and the option that it is about.
func (v verslag) vraag(in casus.Inbreng) string {
	naam := string(in.Vraag)
	if q, ok := v.m.Vraag(in.Vraag); ok {
		naam = q.Label
	}
	if in.Optie > 0 && in.Optie <= len(v.c.Verloop) {
		naam += " · optie \"" + v.c.Verloop[in.Optie-1].Tekst.String() + "\""
	}
	return naam
}

// tekst is what was said. What takes something back repeats what that was.
func (v verslag) tekst(in casus.Inbreng) string {
	for in.Daad == casus.Herroep {
		in = v.c.Verloop[in.Over-1]
	}
	// A choice goes before its words: "beleidsregel: geen vervoer onder tien kilometer".
	var delen []string
	if in.Keus != "" {
		q, _ := v.m.Vraag(in.Vraag)
		delen = append(delen, v.keuze(q.Keuzes, in.Keus))
	}
	if !in.Tekst.Leeg() {
		delen = append(delen, in.Tekst.String())
	}
	if in.Datum != "" {
		delen = append(delen, toets.Datum(v.c.Dag(in.Datum)))
	}
	return strings.Join(delen, ": ")
}

// keuze is the label of a choice; an article carries the date of its text. What the method no longer has stays as it is.
func (v verslag) keuze(lijst, id string) string {
	if a, ok := v.m.Kader().Artikel(id); ok && lijst == toets.LijstArtikelen {
		return a.Naam() + " (" + a.Stand() + ")"
	}
	if k, ok := v.m.Keuze(lijst, id); ok {
		return k.Label
	}
	return v.m.Label(lijst, id)
}
