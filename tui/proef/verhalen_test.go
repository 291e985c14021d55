//go:build unix

package proef

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const (
	ctrlP  = "\x10"
	wissen = "\x1b[3~"
	leeg   = "\x15" // empties the line in a field
	rechts = "\x1b[C"
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

// verteller types a story and counts what that takes.
type verteller struct {
	*terminal
	thuis   string
	code    string
	woorden int // words in answers, not in searches
	keuzes  int // picks from a list
	vragen  int // questions that were shown
}

var toetsnamen = map[string]string{"enter": enter, "esc": esc, "tab": tab, "pgdn": pgdn, "pgup": pgup, "ctrl+p": ctrlP}

// vertel does one line of a story.
func (v *verteller) vertel(r regel) {
	v.t.Helper()
	doen := map[string]func(string){
		"namen": v.geefNamen, "vraag": v.naarVraag, "verder": func(s string) { v.naar(pgdn, s) }, "diep": func(s string) { v.naar(f3, s) }, "vanzelf": func(s string) { v.naar("", s) },
		"zeg": v.zegt, "typ": v.typt, "toets": func(s string) { v.druk(toetsnamen[s]) }, "zie": v.wacht, "zoek": v.zoekt, "kies": v.kiest,
		"voorzet": v.voorzet, "rol": v.rol, "verander": v.verandert, "weg": v.neemtTerug, "hervat": v.hervat,
		"nakijken": v.kijktNa, "afronden": v.rondtAf,
	}
	doe, ok := doen[r.doe]
	if !ok {
		v.t.Fatalf("onbekende regel: %s", r.doe)
	}
	doe(r.wat)
}

func (v *verteller) typt(s string) {
	v.typ(s)
	v.woorden += len(strings.Fields(s))
}

func (v *verteller) zegt(s string) {
	v.typt(s)
	v.druk(enter)
	v.wacht("Bewaard")
}

func (v *verteller) naar(toets, tekst string) {
	v.druk(toets)
	v.wacht(tekst)
	v.vragen++
}

// naarVraag goes on to a question; a question about options may show the same number again for the next one.
func (v *verteller) naarVraag(nr string) {
	if v.vragen > 0 {
		oud := v.scherm()
		v.druk(pgdn)
		v.tot("een andere vraag dan\n"+oud, func(s string) bool { return vraagkop(s) != vraagkop(oud) })
	}
	v.wacht("vraag " + nr + " van 12")
	v.vragen++
}

// vraagkop is the part of the screen that tells two places of the flow apart: the question and its option.
func vraagkop(s string) string {
	l := strings.SplitN(s, "\n", 9)
	return strings.Join(l[2:min(len(l), 8)], "\n")
}

func (v *verteller) geefNamen(s string) {
	v.druk(f4)
	v.wacht("Namen die je gaat gebruiken")
	for _, p := range delen(s, ";") {
		naam, rol, _ := strings.Cut(p, " = ")
		v.typt(naam)
		v.druk(enter)
		v.wacht("Wie is dit?")
		v.typ(rol)
		v.druk(enter)
		v.wacht(naam + " → [" + rol + "]")
	}
	v.druk(esc)
	v.wacht("van 12")
}

// zoekt types in the list that is searched and takes the first hit, or the one that is named after ">".
func (v *verteller) zoekt(s string) {
	s, regel, _ := strings.Cut(s, " > ")
	v.typ(s)
	v.wacht("zoek: " + s)
	v.loop(regel)
	v.druk(enter)
	v.tot("een gekozen regel", func(s string) bool { return strings.Contains(s, "✓") })
	v.keuzes++
}

// kiest walks down a list to a line and takes it.
func (v *verteller) kiest(s string) {
	v.loop(s)
	v.drukTot(enter)
	v.keuzes++
}

// loop presses the arrow until the cursor stands on a line.
func (v *verteller) loop(tekst string) {
	v.t.Helper()
	v.tot("een cursor in de lijst", func(s string) bool { return bijCursor(s) != "" })
	for range 30 {
		if opCursor(v.scherm(), tekst) {
			return
		}
		v.drukTot(omlaag)
	}
	v.t.Fatalf("niet in de lijst: %s\n%s", tekst, v.scherm())
}

// opCursor reports whether what is under the cursor begins so.
func opCursor(scherm, tekst string) bool {
	na, ok := strings.CutPrefix(bijCursor(scherm), "> ")
	return ok && strings.HasPrefix(strings.TrimLeft(na, " ✓"), tekst)
}

// bijCursor returns what is under the cursor of a list, without line breaks; nothing if no list has the keys.
func bijCursor(scherm string) string {
	var uit []string
	for l := range strings.Lines(scherm) {
		if kolommen := strings.Split(l, "│"); len(kolommen) > 1 {
			l = kolommen[1] // the steps on the left have a cursor of their own
		}
		if l = strings.TrimSpace(l); strings.HasPrefix(l, "> ") || len(uit) > 0 {
			uit = append(uit, l)
		}
	}
	return strings.Join(uit[:min(len(uit), 4)], " ")
}

// drukTot presses a key and waits until it has done something: not by the clock, and not fooled by the head line,
// which changes by itself when something has been saved.
func (v *verteller) drukTot(toets string) {
	v.t.Helper()
	oud := v.aanzicht()
	v.druk(toets)
	v.tot("een andere plek dan in\n"+oud, func(string) bool { return v.aanzicht() != oud })
}

// aanzicht is the screen below the head line, and where its cursor is.
func (v *verteller) aanzicht() string {
	v.mu.Lock()
	defer v.mu.Unlock()
	_, s, _ := strings.Cut(v.emu.String(), "\n")
	p := v.emu.CursorPosition()
	return fmt.Sprint(s, p.X, p.Y)
}

func (v *verteller) voorzet(s string) {
	v.druk(tab)
	v.loop(s)
	v.druk(enter)
	v.keuzes++
	v.wacht("Bewaard: " + s)
}

func (v *verteller) rol(s string) {
	v.tabTot("> Wie zegt dit?")
	for range 8 {
		if strings.Contains(v.scherm(), "> "+s) {
			return
		}
		v.drukTot(rechts)
	}
	v.t.Fatalf("geen rol %s\n%s", s, v.scherm())
}

// tabTot goes round the parts of the form until a text is on the screen.
func (v *verteller) tabTot(tekst string) {
	for range 8 {
		if strings.Contains(v.scherm(), tekst) {
			return
		}
		v.drukTot(tab)
	}
	v.t.Fatalf("tab komt niet bij %q\n%s", tekst, v.scherm())
}

// naarAntwoord puts the cursor on an answer that was given before.
func (v *verteller) naarAntwoord(begin string) {
	v.tabTot("enter verander")
	for range 6 {
		if strings.Contains(bijCursor(v.scherm()), begin) {
			return
		}
		v.drukTot(omlaag)
	}
	v.t.Fatalf("geen antwoord %q\n%s", begin, v.scherm())
}

func (v *verteller) verandert(s string) {
	oud, nieuw, _ := strings.Cut(s, " | ")
	v.naarAntwoord(oud)
	v.druk(enter)
	v.wacht("Je verandert dit antwoord")
	v.druk(leeg)
	v.typt(nieuw)
	v.druk(enter)
	v.wacht("Bewaard")
}

func (v *verteller) neemtTerug(s string) {
	v.naarAntwoord(s)
	v.druk(wissen)
	v.wacht("Teruggenomen")
}

// hervat goes on with the one consult that is open and looks whether it is at the same place.
func (v *verteller) hervat(s string) {
	v.loop("Verder met een consult")
	v.druk(enter)
	v.wacht(s)
}

// kijktNa decides about every doubtful word, as the story says.
func (v *verteller) kijktNa(s string) {
	v.druk(f2)
	v.wacht("Woorden nakijken")
	houd := []string{}
	for _, p := range delen(s, ";") {
		if w, ok := strings.CutPrefix(p, "houd "); ok {
			houd = append(houd, w)
		}
	}
	for range 60 {
		oud := v.scherm()
		if strings.Contains(plat(oud), "geen woorden om na te kijken") {
			break
		}
		toets := "v"
		if slices.ContainsFunc(houd, func(w string) bool { return opCursor(oud, w) }) {
			toets = "h"
		}
		v.drukTot(toets)
		v.keuzes++
	}
	v.druk(esc)
	v.wacht("Titel:")
}

func (v *verteller) rondtAf(string) {
	v.loop("Afronden")
	v.druk(enter)
	v.wacht("Afgerond. Het is een advies")
	v.wacht("· bewaard")
}

// duur estimates how long a pair is busy, in minutes: the words at 40 a minute, a minute of talk for every question, and
// three seconds for every pick from a list.
func (v *verteller) duur() float64 {
	return float64(v.woorden)/40 + float64(v.vragen) + float64(v.keuzes)*3/60
}

// TestVerhalen types whole consults as people tell them, prints the A4, and searches the disk for every name and number.
func TestVerhalen(t *testing.T) {
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
	v := &verteller{terminal: start(t, thuis, 120, 40), thuis: thuis}
	v.wacht("Nieuw consult")
	v.druk(enter)
	v.wacht("vraag 1 van 12")
	code := v.terminal.code()
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
		if !strings.Contains(papier, zin) {
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
	if dir := os.Getenv("VERHALEN_NAAR"); dir != "" {
		_ = os.CopyFS(filepath.Join(dir, filepath.Base(t.Name())), os.DirFS(thuis))
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
