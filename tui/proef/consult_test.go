//go:build unix

package proef

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// namen are the recognisable words that the consult below types, in every field. None may be in any byte on disk.
var namen = []string{
	"Annelies", "Brandsma", "Tjeerd", "Gebremedhin", "Oosterwolde", "Violierstraat", "7601GT", "7601 GT", "123456782",
	"0612345678", "brandsma@voorbeeld.nl", "NL91ABNA0417164300", "Kastanjehof", "Wiśniewski", "Yıldız",
}

// vul types an answer and keeps it.
func (x *terminal) vul(tekst string) {
	x.typ(tekst)
	x.tot("de vorige melding weg", func(s string) bool { return !strings.Contains(s, "Bewaard") })
	x.druk(enter)
	x.wacht("Bewaard")
}

// volgende goes on and waits for the number of the next question.
func (x *terminal) volgende(nr string) {
	x.druk(pgdn)
	x.wacht("vraag " + nr + " van 12")
}

// code reads the short code of the consult from the head line.
func (x *terminal) code() string {
	for i, w := range strings.Fields(x.scherm()) {
		if w == "werkversie" {
			return strings.Fields(x.scherm())[i+1]
		}
	}
	x.t.Fatalf("geen code in de kopregel\n%s", x.scherm())
	return ""
}

// eersteHelft types the first four questions, with names in every field, and begins the fifth.
func eersteHelft(x *terminal) {
	x.wacht("Nieuw consult")
	x.druk(enter)
	x.wacht("vraag 1 van 12")
	x.druk(f4)
	x.wacht("Namen die je gaat gebruiken")
	x.typ("Annelies Brandsma")
	x.druk(enter)
	x.wacht("Wie is dit?")
	x.typ("inwoner")
	x.druk(enter)
	x.wacht("Annelies Brandsma → [inwoner]")
	x.druk(esc)
	x.wacht("vraag 1 van 12")
	x.typ("Annelies vraagt of haar zoon Tjeerd")
	x.wacht("→ [inwoner]")
	x.vul(" weer met de bus naar school kan. Bel haar op 0612345678 of mail brandsma@voorbeeld.nl. BSN 123456782.")
	x.volgende("2")
	x.vul("de regel past niet. Mevrouw Yıldız van school Kastanjehof in Oosterwolde begrijpt het ook niet")
	x.volgende("3")
	x.vul("Tjeerd komt elke dag op tijd op school en Annelies kan blijven werken")
	x.volgende("4")
	x.typ("meedoen")
	x.druk(enter)
	x.vul("anders zit Tjeerd Brandsma thuis in Oosterwolde")
	x.volgende("5")
	x.typ("De taxi van meneer Gebremedhin uit de Violierstraat 14 vergoeden")
}

func TestHeelConsultMetNamenInElkVeld(t *testing.T) {
	t.Parallel()
	thuis := t.TempDir()
	x := start(t, thuis, 120, 40)
	eersteHelft(x)
	code := x.code()
	x.wacht("· bewaard") // two seconds after the last key the concept is on disk
	x.sein(syscall.SIGKILL)
	zonder(t, thuis, namen...)

	x = start(t, thuis, 120, 40)
	x.wacht("er loopt 1 consult")
	x.druk(omlaag, enter)
	x.wacht("vraag 5 van 12")
	x.wacht("taxi van")
	if x.code() != code {
		t.Errorf("hervat met code %s, wil %s", x.code(), code)
	}
	tweedeHelft(x)
	x.druk(ctrlC)
	if c := x.weg(); c != 0 {
		t.Errorf("exit %d na ctrl+c", c)
	}
	zonder(t, thuis, namen...)
	handouts(t, thuis, code)
	zonder(t, thuis, namen...)
}

// tweedeHelft finishes the consult that eersteHelft began.
func tweedeHelft(x *terminal) {
	x.druk(enter)
	x.wacht("Bewaard")
	x.druk(tab, enter)
	x.wacht("Bewaard: Niets doen")
	x.volgende("6")
	x.druk(enter)
	x.vul("Tjeerd mist lessen op het Kastanjehof")
	x.volgende("6")
	x.wacht("Optie 2 van 2")
	x.druk(omlaag, enter)
	x.vul("Annelies raakt haar werk bij meneer Wiśniewski kwijt")
	x.volgende("7")
	x.typ("2.3.5")
	x.druk(enter)
	x.vul("vervoer dat past bij Tjeerd")
	x.volgende("8")
	x.druk(omlaag, omlaag, enter)
	x.vul("lokale regel: geen taxi binnen Oosterwolde")
	x.volgende("9")
	x.vul("Gelijk aan de zaak van Gebremedhin, anders omdat er geen bus rijdt")
	x.volgende("10")
	x.neem() // the option; the outcome is next
	x.neem()
	x.vul("Vergoed de taxi tot de zomer, zegt mevrouw Yıldız")
	x.druk(pgdn)
	x.wacht("hoe blijft het goed gaan")
	x.vul("Tjeerd Brandsma fietst zelf als het licht is")
	x.volgende("11")
	x.druk(enter)
	x.vul("Wiśniewski van de gemeente")
	x.volgende("12")
	x.druk(enter)
	x.typ("Annelies belt met NL91ABNA0417164300")
	x.druk(enter)
	x.wacht("Wanneer?")
	x.typ("over 2 weken")
	x.druk(enter)
	x.wacht("Bewaard")
	x.druk(pgdn)
	x.wacht("Terugblik")
	x.druk(enter)
	x.wacht("afronden")
	nakijken(x)
	x.totMet(omlaag, "Afronden onder de cursor", func(s string) bool {
		return strings.HasPrefix(bijCursor(s), "> Afronden")
	})
	x.druk(enter)
	x.wacht("Handout maken")
	x.wacht("· bewaard")
}

// nakijken hides every doubtful word.
func nakijken(x *terminal) {
	x.druk(f2)
	x.wacht("Woorden nakijken")
	x.totMet("v", "geen woorden meer", func(s string) bool { return strings.Contains(s, " 0 woorden") })
	x.druk(esc)
	x.wacht("Titel:")
}

// handouts prints the case in every format and looks into the list.
func handouts(t *testing.T, thuis, code string) {
	t.Helper()
	for _, f := range []string{"pdf", "md", "txt"} {
		pad := filepath.Join(thuis, "f."+f)
		if _, fout, c := draai(t, thuis, "", "handout", code, "--soort", "samenvatting", "--formaat", f, "-o", pad); c != 0 {
			t.Fatalf("handout %s: exit %d, %s", f, c, fout)
		}
		b, err := os.ReadFile(pad)
		if err != nil || len(b) < 500 {
			t.Errorf("handout %s: %d bytes, %v", f, len(b), err)
		}
		if f == "txt" && !strings.Contains(plat(string(b)), "advies, geen besluit") && !strings.Contains(plat(string(b)), "Advies, geen besluit") {
			t.Errorf("de handout zegt niet dat het een advies is:\n%s", b)
		}
	}
	uit, fout, c := draai(t, thuis, "", "casus", "lijst", "--json")
	var rijen []struct {
		ID, Titel, Staat string
		Oefen            bool
	}
	if err := json.Unmarshal([]byte(uit), &rijen); err != nil || c != 0 {
		t.Fatalf("casus lijst --json: exit %d, %v, %s", c, err, fout)
	}
	eigen := 0
	for _, r := range rijen {
		if !r.Oefen {
			eigen++
			if r.Staat != "afgerond" || r.ID == "" {
				t.Errorf("eigen casus: %+v", r)
			}
		}
	}
	if eigen != 1 || len(rijen) < 4 {
		t.Errorf("%d eigen van %d casussen, wil 1 en minstens 3 oefencasussen", eigen, len(rijen))
	}
}

func TestSeinenBewarenWatErStaat(t *testing.T) {
	t.Parallel()
	for naam, s := range map[string]syscall.Signal{"term": syscall.SIGTERM, "hup": syscall.SIGHUP, "int": syscall.SIGINT} {
		t.Run(naam, func(t *testing.T) {
			t.Parallel()
			thuis := t.TempDir()
			x := start(t, thuis, 80, 24)
			x.wacht("Nieuw consult")
			x.druk(enter)
			x.wacht("vraag 1 van 12")
			x.typ("kan ik hulp krijgen bij mijn schulden ")
			x.wacht("schulden")
			x.sein(s) // within the two seconds of the pause
			x = start(t, thuis, 80, 24)
			x.wacht("er loopt 1 consult") // the menu is there before it is counted
			x.druk(omlaag, enter)
			x.wacht("kan ik hulp krijgen bij mijn schulden")
		})
	}
}

func TestTweeVensters(t *testing.T) {
	t.Parallel()
	thuis := t.TempDir()
	een := start(t, thuis, 80, 24)
	een.wacht("Nieuw consult")
	een.druk(enter)
	een.wacht("vraag 1 van 12")
	een.vul("mag ik een dag minder werken")
	twee := start(t, thuis, 80, 24)
	twee.wacht("1 eigen")
	twee.druk(omlaag, enter)
	twee.wacht("ander venster")
	twee.druk(omhoog, enter) // a consult of its own goes on beside it
	twee.wacht("vraag 1 van 12")
	twee.vul("kan mijn kind naar de club")
	een.sein(syscall.SIGKILL)
	twee.druk(esc)
	twee.wacht("er lopen 2 consulten")
}

func TestEscBewaartTekst(t *testing.T) {
	t.Parallel()
	thuis := t.TempDir()
	x := start(t, thuis, 80, 24)
	x.wacht("Nieuw consult")
	x.druk(enter)
	x.wacht("vraag 1 van 12")
	x.typ("ik wil later weer één keer koffie en geen pijn in mijn knieën")
	x.druk(esc)
	x.wacht("Je tekst is bewaard")
	x.druk(esc)
	x.wacht("Verder met een consult")
	x.druk(omlaag, enter)
	x.wacht("ik wil later weer één keer koffie en geen pijn in mijn knieën")
}

func TestLeegConsultBlijftNietLiggen(t *testing.T) {
	t.Parallel()
	thuis := t.TempDir()
	x := start(t, thuis, 80, 24)
	x.wacht("Nieuw consult")
	x.druk(enter)
	x.wacht("vraag 1 van 12")
	x.druk(esc)
	x.wacht("er loopt nu geen consult")
	x.wacht("0 eigen")
}

func TestKleinVenster(t *testing.T) {
	t.Parallel()
	x := start(t, t.TempDir(), 20, 5)
	x.wacht("Het venster is te")
	x.druk(ctrlC)
	if c := x.weg(); c != 0 {
		t.Errorf("exit %d", c)
	}
}
