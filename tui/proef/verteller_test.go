//go:build unix

package proef

import (
	"slices"
	"strconv"
	"strings"
)

const (
	ctrlP    = "\x10"
	wissen   = "\x1b[3~"
	leeg     = "\x15" // empties the line in a field
	links    = "\x1b[D"
	rechts   = "\x1b[C"
	tabTerug = "\x1b[Z"
)

// verteller types a story and counts what that takes.
type verteller struct {
	*terminal
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
	v.vul(s)
	v.woorden += len(strings.Fields(s))
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
	if regel != "" {
		v.loop(regel)
	}
	v.neem()
	v.keuzes++
}

// kiest walks to a line of a list and takes it.
func (v *verteller) kiest(s string) {
	v.loop(s)
	v.neem()
	v.keuzes++
}

// neem takes the line under the cursor of a list: then the cursor is somewhere else.
func (x *terminal) neem() {
	x.t.Helper()
	oud := bijCursor(x.rust())
	x.druk(enter)
	x.tot("iets anders onder de cursor dan "+oud, func(s string) bool { return bijCursor(s) != oud })
}

// loopt presses keys until the screen is right. It counts how many presses are needed and looks again when they do not
// bring it there: lines that are longer than one row are counted wrong.
func (v *verteller) loopt(wat string, meer, minder string, nog func(scherm string) (stappen int, zichtbaar bool)) {
	v.t.Helper()
	for range 60 {
		n, ok := nog(v.rust())
		if ok && n == 0 {
			return
		}
		for range max(n, -n) {
			v.druk(map[bool]string{true: meer, false: minder}[n > 0])
		}
	}
	v.t.Fatalf("niet bereikt: %s\n%s", wat, v.scherm())
}

// loop puts the cursor of a list on the line that begins so.
func (v *verteller) loop(tekst string) {
	v.t.Helper()
	v.loopt("de regel "+tekst, omlaag, omhoog, func(s string) (int, bool) {
		van, naar := -1, -1
		for i, l := range middenRegels(s) {
			l, hier := strings.CutPrefix(l, "> ")
			if hier {
				van = i
			}
			if naar < 0 && strings.HasPrefix(strings.TrimLeft(l, " ✓"), tekst) {
				naar = i
			}
		}
		if van < 0 || naar < 0 {
			return 0, false
		}
		return naar - van, true
	})
}

// naarWoord puts the cursor of the review on a word, one key at a time: the sentence below the cursor moves along with
// it, so lines cannot be counted.
func (v *verteller) naarWoord(w string) {
	v.t.Helper()
	onder := func() string {
		for _, l := range strings.Split(v.rust(), "\n") {
			if l = strings.TrimSpace(l); strings.HasPrefix(l, "> ") {
				return l
			}
		}
		return ""
	}
	toets := omlaag
	for range 60 {
		hier := onder()
		if strings.HasPrefix(hier, "> "+w+" ") {
			return
		}
		v.druk(toets)
		if onder() == hier {
			toets = omhoog // the end of the list
		}
	}
	v.t.Fatalf("%s staat niet in de lijst\n%s", w, v.scherm())
}

// middenRegels returns the lines of the middle of the screen: the steps on the left have a cursor of their own.
func middenRegels(scherm string) []string {
	regels := strings.Split(scherm, "\n")
	for i, l := range regels {
		if kolommen := strings.Split(l, "│"); len(kolommen) > 1 {
			l = kolommen[1]
		}
		regels[i] = strings.TrimSpace(l)
	}
	return regels
}

// bijCursor returns the paragraph under the cursor of a list, on one line; nothing if no list has the keys.
func bijCursor(scherm string) string {
	regels := middenRegels(scherm)
	i := slices.IndexFunc(regels, func(l string) bool { return strings.HasPrefix(l, "> ") })
	if i < 0 {
		return ""
	}
	tot := i + 1
	for tot < min(len(regels), i+4) && !slices.ContainsFunc(rollen, func(r string) bool { return strings.HasPrefix(regels[tot], r+": ") }) {
		tot++
	}
	return strings.Join(regels[i:tot], " ") // up to the next answer
}

func (v *verteller) voorzet(s string) {
	v.druk(tab)
	v.loop(s)
	v.druk(enter)
	v.keuzes++
	v.wacht("Bewaard: " + s)
}

// rollen are those that may speak, in the order of the screen.
var rollen = []string{
	"inwoner", "naaste", "consulent", "oliemannetje", "collega", "jurist", "leidinggevende", "partnerorganisatie",
}

func (v *verteller) rol(s string) {
	v.druk("\x1b" + strconv.Itoa(slices.Index(rollen, s)+1)) // alt and the digit
	v.wacht("Wie zegt dit? " + s)
}

// terugTot goes round the parts of the form, from the last one back, until a text is on the screen.
func (v *verteller) terugTot(tekst string) {
	v.loopt(tekst, tabTerug, "", func(s string) (int, bool) {
		if strings.Contains(s, tekst) {
			return 0, true
		}
		return 1, true
	})
}

// naarAntwoord puts the cursor on an answer that was given before.
func (v *verteller) naarAntwoord(begin string) {
	v.terugTot("enter verander")
	v.loopt("het antwoord "+begin, omlaag, "", func(s string) (int, bool) {
		if strings.Contains(bijCursor(s), begin) {
			return 0, true
		}
		return 1, true
	})
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

// kijktNa decides about the doubtful words: those that the story names stay, the others are hidden.
func (v *verteller) kijktNa(s string) {
	v.druk(f2)
	v.wacht("Woorden nakijken")
	for _, w := range delen(s, ";") {
		w, houd := strings.CutPrefix(w, "houd ")
		if !houd {
			continue
		}
		v.naarWoord(w)
		v.druk("h")
		v.tot(w+" weg uit de lijst", func(s string) bool { return !strings.Contains(plat(s), w+" nu [") })
		v.keuzes++
	}
	v.totMet("v", "het einde van het nakijken", func(s string) bool {
		v.keuzes++
		return strings.Contains(s, " 0 woorden")
	})
	v.druk(esc)
	v.wacht("Titel:")
}

func (v *verteller) rondtAf(string) {
	v.loop("Afronden  dat") // the heading says Afronden too
	v.druk(enter)
	v.wacht("Afgerond. Dit is een advies")
	v.wacht("· bewaard")
}
