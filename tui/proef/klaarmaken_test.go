//go:build unix

package proef

import (
	"encoding/json"
	"strings"
	"syscall"
	"testing"
)

// consultPlat is a whole consult in plain lines, with an age, an amount, a day and names.
func consultPlat() string {
	return strings.Join([]string{
		"nieuw", "Annelies Bakker = inwoner", "Femke = dochter", "",
		"Annelies is 43 jaar en wil haar diploma halen, maar Femke is dan alleen thuis.", "",
		"Annelies heeft een schuld van € 12.400 en werkte bij het circus.", "",
		"Annelies haalt haar diploma zonder dat Femke alleen is.", "",
		"pw-meedoen", "Zo kan Annelies straks werken.", "",
		"1", "De oppas van Femke betalen", "", "1", "Annelies stopt met de opleiding", "", "inwoner, later", "Annelies haalt haar diploma", "",
		"bijzondere bijstand", "1", "Zonder oppas lukt het niet", "", "beleidsregel", "Volgens de regel is oppas nooit nodig", "",
		"Gelijk aan een ander gezin, anders omdat Femke klein is", "", "1", "2", "Betaal de oppas", "", "leidinggevende", "Stuur het door", "",
		"consulent", "Bel Annelies terug", "1 december", "", "", ".rondaf", ".stop", "",
	}, "\n")
}

// eigenCasus is what the list tells of the one own case.
type eigenCasus struct {
	ID, Titel, Code, Staat, Wetsdatum string
	Oefen                             bool
}

// enige returns the one own case.
func enige(t *testing.T, thuis string) eigenCasus {
	t.Helper()
	uit, fout, c := draai(t, thuis, "", "casus", "lijst", "--json")
	var rijen []eigenCasus
	if err := json.Unmarshal([]byte(uit), &rijen); err != nil || c != 0 {
		t.Fatalf("casus lijst --json: exit %d, %v, %s", c, err, fout)
	}
	for _, r := range rijen {
		if !r.Oefen {
			return r
		}
	}
	t.Fatal("er is geen eigen casus")
	return eigenCasus{}
}

// leesNa opens the reading of the one own case.
func leesNa(t *testing.T, thuis string) *terminal {
	t.Helper()
	x := start(t, thuis, 80, 24)
	x.wacht("1 eigen")
	x.druk(omlaag, omlaag, enter)
	x.wacht("zoek in titels")
	x.druk(enter)
	x.wacht("Casus · afgerond")
	x.druk("t")
	x.wacht("Trainingsklaar maken")
	return x
}

// cursorregel is the line that the cursor of a list is on.
func cursorregel(scherm string) string {
	for r := range strings.SplitSeq(scherm, "\n") {
		if strings.HasPrefix(strings.TrimSpace(r), ">") {
			return r
		}
	}
	return ""
}

// naarRegel moves the cursor down to a line, one key at a time, or up when it is not below. Lines without anything to do
// show no cursor.
func (x *terminal) naarRegel(tekst string) {
	x.t.Helper()
	for i := range 80 {
		if strings.Contains(cursorregel(x.rust()), tekst) {
			return
		}
		if i < 40 {
			x.druk(omlaag)
		} else {
			x.druk(omhoog)
		}
	}
	x.t.Fatalf("de cursor komt niet op %q\n%s", tekst, x.scherm())
}

// A consult is finished, a second person makes it ready for training, and the program is killed in the middle of it.
func TestTweedePersoonMaaktTrainingsklaar(t *testing.T) {
	t.Parallel()
	thuis := t.TempDir()
	if _, fout, c := draai(t, thuis, consultPlat(), "plat"); c != 0 {
		t.Fatalf("het consult: exit %d, %s", c, fout)
	}
	was := enige(t, thuis)
	if was.Staat != "afgerond" || was.Code == "" || !staat(t, thuis, was.Code) {
		t.Fatalf("%+v", was)
	}
	x := leesNa(t, thuis)
	x.controleert()
	x.typ("Goed dat jullie eerst vroegen wat er speelt, ook aan mevrouw Zwierbol en dan ")
	x.wacht("Zwierbol → ")
	x.geenVan(thuis, "circus")                                                                        // and by then the pause is over
	x.tot("half bewaard", func(string) bool { return staat(t, thuis, "ook aan mevrouw .PERSOON-1") }) // all of it, and not a pause while typing
	x.sein(syscall.SIGKILL)
	zonder(t, thuis, "zwierbol", "annelies", "femke", "circus", "43 jaar", "12.400")

	x = leesNa(t, thuis)
	x.wacht("Uitleg bij Aanleiding")
	x.wacht("Goed dat jullie eerst vroegen wat er speelt, ook aan mevrouw [PERSOON-1]")
	x.druk(enter)
	x.wacht("uitleg bij 1 van 6 stappen")
	x.maaktAf()
	x.geenVan(thuis, was.Code)

	nu := enige(t, thuis)
	if nu.Staat != "trainingsklaar" || nu.Code != "" || !strings.HasSuffix(nu.Wetsdatum, "-01") || nu.ID != was.ID {
		t.Errorf("%+v", nu)
	}
	x.druk("v")
	x.wacht("maar niet meer veranderen")
	x.druk(ctrlC)
	if c := x.weg(); c != 0 {
		t.Errorf("exit %d", c)
	}
	if _, fout, c := draai(t, thuis, "", "controleer"); c != 0 {
		t.Errorf("controleer: exit %d, %s", c, fout)
	}
	zonder(t, thuis, "zwierbol", "annelies", "femke", "circus", was.Code)
}

// controleert goes through the checklist: a band is taken over, a word is taken out, the rest is in order.
func (x *terminal) controleert() {
	x.wacht("Namen en plekken")
	x.druk("j")
	x.wacht("43 jaar → 40 tot 55 jaar")
	x.druk("b")
	x.wacht("Overal staat nu: 40 tot 55 jaar.")
	x.druk("b")
	x.wacht("tien tot vijfentwintig duizend euro.")
	x.druk("w")
	x.wacht("Typ het woord")
	x.typ("circus")
	x.druk(enter)
	x.wacht("haal het weg")
	x.druk("j", enter)
	x.wacht("Het woord is uit de casus gehaald.")
	x.wacht("gezocht in het bestand")
	x.druk(esc)
	x.wacht("Leeftijd, gezin en geld")
	for _, naam := range []string{"Gevoelige gegevens", "De combinatie", "Tijd en gebeurtenissen", "Letterlijke woorden", "Hardop", "Uitleg bij Aanleiding"} {
		x.druk("j")
		x.wacht(naam)
	}
}

// maaktAf writes a learning point, looks at the moments and makes the case trainingsklaar.
func (x *terminal) maaktAf() {
	x.druk(pgdn, pgdn, pgdn, pgdn, pgdn)
	x.wacht("Leerpunt 1.")
	x.typ("Vraag eerst naar het effect")
	x.druk(enter)
	x.wacht("Leerpunt 2.")
	x.druk(enter)
	x.wacht("Welke momenten speelt een groep na?")
	x.druk(pgdn)
	x.wacht("Kies zes tot acht momenten") // nobody looked at them yet
	x.druk(pgup)
	x.wacht("Welke momenten")
	x.naarRegel("Deze momenten, en verder")
	x.druk(enter)
	x.wacht("Wie ben je?")
	x.naarRegel("Ik was niet zelf bij dit consult")
	x.druk(enter)
	x.wacht("✓ Ik was niet zelf")
	x.naarRegel("Maak trainingsklaar")
	x.druk(enter)
	x.wacht("De casus is trainingsklaar.")
	x.wacht("Casus · trainingsklaar")
	x.wacht("Nagelezen door iemand die er niet bij was (collega)")
}
