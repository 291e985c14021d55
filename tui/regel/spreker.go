package regel

import (
	"io"
	"strconv"
	"strings"

	"oliekan/casus/anoniem"

	"github.com/charmbracelet/x/ansi"
)

// Breed is the widest line, in columns. Two less than a terminal of 80, so that no line is broken twice.
const Breed = 78

// Spreker writes lines of at most breed columns without control characters. The first write that fails ends it; what
// follows is dropped.
type Spreker struct {
	W    io.Writer
	Err  error
	leeg bool // the last line was empty
}

// Zeg writes a paragraph.
func (s *Spreker) Zeg(tekst string) { s.alinea("", "", tekst) }

// vraag writes what is asked. What an empty line does gets a line of its own when all of it does not fit on one.
func (s *Spreker) vraag(tekst string) {
	if ansi.StringWidth(tekst) > Breed {
		tekst = strings.Replace(tekst, " "+legeRegel, "\n"+legeRegel, 1)
	}
	s.Zeg(tekst)
}

// legeRegel begins the sentence that says what an empty line does.
const legeRegel = "Lege regel:"

// Punt writes a point of a list: the mark before its first line, as much room before the others.
func (s *Spreker) Punt(merk, tekst string) {
	s.alinea(merk, strings.Repeat(" ", ansi.StringWidth(merk)), tekst)
}

// Nummer writes a point with a number.
func (s *Spreker) Nummer(n int, tekst string) { s.Punt(strconv.Itoa(n)+". ", tekst) }

// Kop writes a line that begins something new, with an empty line above it.
func (s *Spreker) Kop(tekst string) {
	s.Wit()
	s.Zeg(tekst)
}

// Wit writes an empty line, never two in a row.
func (s *Spreker) Wit() {
	if !s.leeg {
		s.regel("")
	}
	s.leeg = true
}

// alinea wraps text and writes it, eerste before its first line and rest before the others. What is too long for a
// line is broken inside a word.
func (s *Spreker) alinea(eerste, rest, tekst string) {
	voor := eerste
	for _, stuk := range strings.Split(anoniem.Schoon(tekst), "\n") {
		// Wrapped to the room of the later lines also when the first has more: a mark is never wider than its indent.
		for _, r := range strings.Split(ansi.Wrap(metHeleLabels(stuk), Breed-ansi.StringWidth(rest), ""), "\n") {
			s.regel(strings.TrimRight(voor+strings.ReplaceAll(r, vasteStreep, "-"), " "))
			voor = rest
		}
	}
}

// vasteStreep is a hyphen at which no line is broken.
const vasteStreep = "\u2011"

// metHeleLabels keeps the hyphen of a label from breaking a line: "[PERSOON-1]" is read as one word.
func metHeleLabels(tekst string) string {
	var b strings.Builder
	for {
		voor, na, open := strings.Cut(tekst, "[")
		label, rest, dicht := strings.Cut(na, "]")
		if !open || !dicht {
			return b.String() + tekst
		}
		b.WriteString(voor + "[" + strings.ReplaceAll(label, "-", vasteStreep) + "]")
		tekst = rest
	}
}

// regel writes one line.
func (s *Spreker) regel(r string) {
	s.leeg = false
	if s.Err == nil {
		_, s.Err = io.WriteString(s.W, r+"\n")
	}
}
