//go:build unix

package proef

import (
	"bufio"
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// regel is one line of a story: what is done, and with what.
type regel struct{ doe, wat string }

// verhaal is a whole consult as a pair tells it, read from testdata. The lines are:
//
//	geheim: WOORD | WOORD     may be in no byte of any file afterwards
//	namen: NAAM = ROL; ...    given first, with f4
//	vraag: N                  on to question N; verder: TEKST on to the question that shows a text
//	zeg: TEKST                an answer: typed, kept with enter
//	zoek: WOORDEN > REGEL     typed in a long list; that line of the hits is taken, or the first
//	kies: TEKST               picked in a short list with the arrows; voorzet: the same in the list below the field
//	rol: ROL                  who says the next answer
//	verander: OUD | NIEUW     an answer that begins so becomes another; weg: TEKST takes one back
//	diep: TEKST               f3, until the question shows a text; vanzelf: TEKST the program went there by itself
//	typ, toets, zie, hervat   letters, keys, what must be on the screen, on from the start screen
//	nakijken: houd W; verberg *   the doubtful words, one by one
//	afronden:                 the last line of the list
//	papier: TEKST             must be on the paper; nietpapier: must not
type verhaal struct {
	geheim, wel, niet []string
	regels            []regel
}

func leesVerhaal(t testing.TB, pad string) verhaal {
	t.Helper()
	b, err := os.ReadFile(pad)
	if err != nil {
		t.Fatal(err)
	}
	var v verhaal
	for s := bufio.NewScanner(bytes.NewReader(b)); s.Scan(); {
		l := s.Text()
		if l == "" || strings.HasPrefix(l, "#") {
			continue
		}
		doe, wat, ok := strings.Cut(l, ":")
		if !ok {
			t.Fatalf("%s: regel zonder dubbele punt: %s", pad, l)
		}
		wat = strings.TrimPrefix(wat, " ")
		switch doe {
		case "geheim":
			v.geheim = append(v.geheim, delen(wat, "|")...)
		case "papier":
			v.wel = append(v.wel, wat)
		case "nietpapier":
			v.niet = append(v.niet, wat)
		default:
			v.regels = append(v.regels, regel{doe, wat})
		}
	}
	return v
}

// delen cuts a line at a sign and trims the parts.
func delen(s, teken string) []string {
	uit := strings.Split(s, teken)
	for i := range uit {
		uit[i] = strings.TrimSpace(uit[i])
	}
	return uit
}

// duur estimates how long a pair is busy, in minutes: the words at 40 a minute, a minute of talk for every question, and
// three seconds for every pick from a list.
func (v *verteller) duur() float64 {
	return float64(v.woorden)/40 + float64(v.vragen) + float64(v.keuzes)*3/60
}

// TestVerhalen types whole consults as people tell them, prints the A4, and searches the disk for every name and number.
func TestVerhalen(t *testing.T) {
	t.Parallel()
	paden, err := filepath.Glob("testdata/*.verhaal")
	if err != nil || len(paden) < 3 {
		t.Fatalf("verhalen: %v, %v", paden, err)
	}
	for _, pad := range paden {
		t.Run(strings.TrimSuffix(filepath.Base(pad), ".verhaal"), func(t *testing.T) {
			t.Parallel()
			speel(t, leesVerhaal(t, pad))
		})
	}
}

func speel(t *testing.T, wat verhaal) {
	thuis := t.TempDir()
	v := &verteller{terminal: start(t, thuis, 120, 40)}
	v.wacht("Nieuw consult")
	v.druk(enter)
	v.wacht("vraag 1 van 12")
	code := v.code()
	for _, r := range wat.regels {
		v.vertel(r)
	}
	v.druk(ctrlC)
	if c := v.weg(); c != 0 {
		t.Errorf("exit %d na ctrl+c", c)
	}
	zonder(t, thuis, wat.geheim...)
	papier := drukAf(t, thuis, code)
	for _, zin := range wat.wel {
		if !strings.Contains(strings.ToLower(papier), strings.ToLower(zin)) { // a sentence on paper begins with a capital
			t.Errorf("niet op papier: %s", zin)
		}
	}
	for _, zin := range wat.niet {
		if strings.Contains(papier, zin) {
			t.Errorf("toch op papier: %s", zin)
		}
	}
	zonder(t, thuis, wat.geheim...)
	t.Logf("%d toetsen, %d woorden, %d vragen, %d keuzes uit een lijst: ongeveer %.0f minuten", v.toets, v.woorden, v.vragen, v.keuzes, v.duur())
	if m := v.duur(); m > 45 {
		t.Errorf("dit consult kost ongeveer %.0f minuten, wil hoogstens 45", m)
	}
}

// drukAf prints the A4 as PDF and as text, and returns the text without line breaks.
func drukAf(t *testing.T, thuis, code string) string {
	t.Helper()
	var tekst string
	for _, f := range []string{"pdf", "txt"} {
		pad := filepath.Join(thuis, "a4."+f)
		if _, fout, c := draai(t, thuis, "", "handout", code, "--soort", "samenvatting", "--formaat", f, "-o", pad); c != 0 {
			t.Fatalf("handout %s: exit %d, %s", f, c, fout)
		}
		b, err := os.ReadFile(pad)
		if err != nil {
			t.Fatal(err)
		}
		if tekst = plat(string(b)); f == "pdf" && !bytes.HasPrefix(b, []byte("%PDF-")) {
			t.Error("de handout is geen PDF")
		}
	}
	if !strings.Contains(strings.ToLower(tekst), "advies, geen besluit") {
		t.Errorf("de handout zegt niet dat het een advies is:\n%s", tekst)
	}
	return tekst
}
