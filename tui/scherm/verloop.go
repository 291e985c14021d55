package scherm

import (
	"fmt"
	"strings"

	"oliekan/casus"
	"oliekan/toets"
	"oliekan/tui/melding"
)

// VerloopRegels draws everything that was said, in the order of time, in lines of at most breed cells. What was
// replaced or taken back is there too, and says so. It also returns the first line of each inbreng.
func VerloopRegels(c casus.Casus, m *toets.Methode, breed int, s *Styles) (uit []string, eerste []int) {
	if len(c.Verloop) == 0 {
		return StijlRegels(s.Stil, Breek(melding.NietsGezegd+" Met v ga je verder met deze casus.", breed)), nil
	}
	v := Verslag{C: c, M: m, later: Latere(c.Verloop)}
	for i, in := range c.Verloop {
		if i > 0 {
			uit = append(uit, "")
		}
		eerste = append(eerste, len(uit))
		kop := fmt.Sprintf("minuut %d · %s · %s", in.Minuut, v.Keuze(toets.LijstRollen, string(in.Rol)), v.vraag(in))
		uit = append(uit, StijlRegels(s.Vet, Breek(kop, breed))...)
		if wat := v.daad(in); wat != "" {
			uit = append(uit, StijlRegels(s.Let, Breek(wat, breed))...)
		}
		uit = append(uit, Inspringen(Breek(v.Tekst(in), breed-2))...)
	}
	return uit, eerste
}

// Loper is a cursor on the inbrengen of a verloop that was drawn.
type Loper struct {
	Eerste []int // first line of each inbreng
	I      int   // the one under the cursor
}

// Nr is the number of the inbreng under the cursor, 0 if there is none.
func (l Loper) Nr() int {
	if l.I >= len(l.Eerste) {
		return 0
	}
	return l.I + 1
}

// Regel is the first line of the inbreng under the cursor, -1 if there is none.
func (l Loper) Regel() int {
	if l.I >= len(l.Eerste) {
		return -1
	}
	return l.Eerste[l.I]
}

// Stap moves the cursor by one inbreng and the page with it. An inbreng that goes on below the window is read on first.
func (l *Loper) Stap(n int, b *Rol, hoog int) {
	eind := len(b.Regels)
	if l.I+1 < len(l.Eerste) {
		eind = l.Eerste[l.I+1]
	}
	if n > 0 && eind > b.Van+hoog {
		b.Schuif(min(max(1, hoog-1), eind-b.Van-hoog), hoog)
		if l.Regel() >= b.Van || l.I+1 >= len(l.Eerste) {
			return
		}
	}
	if n < 0 && l.Regel() < b.Van {
		b.Schuif(max(1-hoog, l.Regel()-b.Van), hoog)
		return
	}
	l.I = Schuif(l.I, n, len(l.Eerste))
	l.Volg(b, hoog)
}

// Volg moves the page so far that the cursor is in view, with its text as far as that fits.
func (l Loper) Volg(b *Rol, hoog int) {
	r := l.Regel()
	eind := len(b.Regels)
	if l.I+1 < len(l.Eerste) {
		eind = l.Eerste[l.I+1] - 1
	}
	if over := eind - b.Van - hoog; over > 0 {
		b.Schuif(over, hoog)
	}
	if r >= 0 && r < b.Van {
		b.Schuif(r-b.Van, hoog)
	}
}

// Naar puts the cursor on the first inbreng that begins in the window, after the page was moved.
func (l *Loper) Naar(b Rol, hoog int) {
	for i, r := range l.Eerste {
		if r >= b.Van {
			l.I = i
			return
		}
	}
	l.I = max(0, len(l.Eerste)-1)
}

// Verslag puts the inbrengen of a case in words. It looks at the list itself and not at the fold of it, which has
// forgotten what was replaced.
type Verslag struct {
	C     casus.Casus
	M     *toets.Methode
	later map[int]string // Nr of an inbreng -> what happened to it afterwards
}

// Latere finds what was done to inbrengen by later ones that still count.
func Latere(verloop []casus.Inbreng) map[int]string {
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
func (v Verslag) daad(in casus.Inbreng) string {
	var delen []string
	switch in.Daad {
	case casus.Vervang:
		delen = append(delen, fmt.Sprintf("in plaats van wat in minuut %d was gezegd", v.C.Verloop[in.Over-1].Minuut))
	case casus.Herroep:
		wat := "neemt terug"
		if v.C.Verloop[in.Over-1].Daad == casus.Herroep {
			wat = "laat toch staan"
		}
		delen = append(delen, wat+" wat in minuut "+fmt.Sprint(v.C.Verloop[in.Over-1].Minuut)+" is gebeurd")
	}
	if l := v.later[in.Nr]; l != "" {
		delen = append(delen, l)
	}
	return strings.Join(delen, " · ")
}

// vraag names the question, and the option that it is about.
func (v Verslag) vraag(in casus.Inbreng) string {
	naam := string(in.Vraag)
	if q, ok := v.M.Vraag(in.Vraag); ok {
		naam = q.Label
	}
	if !in.Vraag.OverAntwoord() && in.Optie > 0 && in.Optie <= len(v.C.Verloop) {
		naam += " · optie \"" + v.C.Verloop[in.Optie-1].Tekst.String() + "\""
	}
	return naam
}

// Tekst is what was said. What takes something back repeats what that was.
func (v Verslag) Tekst(in casus.Inbreng) string {
	for in.Daad == casus.Herroep {
		in = v.C.Verloop[in.Over-1]
	}
	if in.Vraag.OverAntwoord() {
		return casus.OverZin(v.M, v.C.Tot(in.Nr).Stand(), casus.Antwoord{Inbreng: in})
	}
	// A choice goes before its words: "beleidsregel: geen vervoer onder tien kilometer".
	var delen []string
	if in.Keus != "" {
		q, _ := v.M.Vraag(in.Vraag)
		delen = append(delen, v.Keuze(q.Keuzes, in.Keus))
	}
	if !in.Tekst.Leeg() {
		delen = append(delen, in.Tekst.String())
	}
	if in.Datum != "" {
		delen = append(delen, toets.Datum(v.C.Dag(in.Datum)))
	}
	return strings.Join(delen, ": ")
}

// Keuze is the label of a choice; an article carries the date of its text. What the method no longer has stays as it is.
func (v Verslag) Keuze(lijst, id string) string {
	if a, ok := v.M.Kader().Artikel(id); ok && lijst == toets.LijstArtikelen {
		return a.Naam() + " (" + a.Stand() + ")"
	}
	if k, ok := v.M.Keuze(lijst, id); ok {
		return k.Label
	}
	return v.M.Label(lijst, id)
}
