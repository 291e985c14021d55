//go:build unix

package proef

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// What an adversarial review broke once: text that got lost, words that stayed, keys that did too much.

// hervat opens the one consult again.
func hervat(t *testing.T, thuis string) *terminal {
	t.Helper()
	x := start(t, thuis, 120, 40)
	x.wacht("er loopt 1 consult")
	x.druk(omlaag, enter)
	x.wacht("minuten")
	return x
}

// --- 1. the program crashes when it is left from the library ---

func TestStoppenUitDeBibliotheek(t *testing.T) {
	t.Parallel()
	for naam, toets := range map[string]string{"ctrl+c": ctrlC, "q": "q"} {
		t.Run(naam, func(t *testing.T) {
			t.Parallel()
			x := start(t, t.TempDir(), 120, 40)
			x.wacht("24 oefencasussen")
			x.druk(omlaag, omlaag, enter)
			x.wacht("zoek in titels")
			x.druk(toets)
			if c := x.weg(); c != 0 {
				t.Errorf("exit %d\n%s", c, x.scherm())
			}
		})
	}
}

func TestStoppenUitConsultBovenDeBibliotheek(t *testing.T) {
	t.Parallel()
	x, thuis := nieuwConsult(t)
	x.vul("kan ik hulp krijgen")
	x.druk(esc)
	x.wacht("Verder met een consult")
	x.druk(omlaag, omlaag, enter)
	x.wacht("zoek in titels")
	x.druk("v")
	x.wacht("vraag 1 van 12")
	x.typ("ik ga met de fiets")
	x.wacht("de fiets")
	x.druk(ctrlC)
	if c := x.weg(); c != 0 {
		t.Errorf("exit %d\n%s", c, x.scherm())
	}
	hervat(t, thuis).wacht("ik ga met de fiets")
}

// --- 2. F1 throws away what stands in the field ---

func TestUitlegLaatTekstStaan(t *testing.T) {
	t.Parallel()
	x, _ := nieuwConsult(t)
	x.typ("ik wil weer slapen zonder zorgen over geld ")
	x.wacht("zorgen")
	x.druk(f1)
	x.wacht("Waarom zo?")
	x.druk(esc)
	x.wacht("vraag 1 van 12")
	x.wacht("slapen zonder zorgen")
}

func TestUitlegLaatConsultBestaan(t *testing.T) {
	t.Parallel()
	x, thuis := nieuwConsult(t)
	x.typ("ik wil weer slapen zonder zorgen over geld ")
	x.wacht("· bewaard")
	x.druk(f1)
	x.wacht("Waarom zo?")
	x.druk(esc)
	x.wacht("vraag 1 van 12")
	x.druk(ctrlC)
	x.weg()
	hervat(t, thuis).wacht("slapen zonder zorgen") // the whole case is removed as "empty"
}

func TestUitlegDanNaamLaatNietsRuwStaan(t *testing.T) {
	t.Parallel()
	x, thuis := nieuwConsult(t)
	x.vul("kan ik hulp krijgen")
	x.typ("de paraplu wil graag een fiets en een bal ")
	x.wacht("· bewaard")
	x.druk(f1)
	x.wacht("Waarom zo?")
	x.druk(esc)
	x.wacht("vraag 1 van 12")
	x.noem("Paraplu", "dochter")
	x.druk(ctrlC)
	x.weg()
	zonder(t, thuis, "paraplu") // RAW NAME in the concept row
}

// --- 3. a kept word that gets a role stays on disk and is kept again after resume ---

func TestGehoudenWoordDatEenNaamBlijkt(t *testing.T) {
	t.Parallel()
	x, thuis := nieuwConsult(t)
	x.vul("ik ga met Wolk naar de markt")
	x.druk(f2)
	x.wacht("Wolk")
	x.druk("h")
	x.wacht("blijft staan")
	x.druk(esc)
	x.wacht("vraag 1 van 12")
	x.noem("Wolk", "zoon")
	x.wacht("ik ga met [zoon]")
	x.druk(ctrlC)
	x.weg()
	zonder(t, thuis, "Wolk") // RAW NAME in table houd
	x = hervat(t, thuis)
	x.vul("en weer Wolk erbij")
	x.druk(ctrlC)
	x.weg()
	zonder(t, thuis, "en weer Wolk") // RAW NAME in a new answer
}

// --- 4. a variable of the library writes every key press to a file ---

func TestGeenSpoorbestand(t *testing.T) {
	t.Parallel()
	thuis := t.TempDir()
	spoor := filepath.Join(thuis, "spoor.log")
	inpak := filepath.Join(t.TempDir(), "oliekan.sh")
	if err := os.WriteFile(inpak, []byte("#!/bin/sh\nTEA_TRACE="+spoor+" TEA_DEBUG=1 exec "+programma(t)+" \"$@\"\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	x := startDit(t, inpak, thuis, 120, 40)
	x.wacht("Nieuw consult")
	x.druk(enter)
	x.wacht("vraag 1 van 12")
	x.vul("ik ga met Quintijn naar de markt")
	x.druk(ctrlC)
	x.weg()
	zonder(t, thuis, "Quintijn")
}

// --- 5. a crash dump ---

func TestGeenCoreBestand(t *testing.T) {
	t.Parallel()
	if b, err := os.ReadFile("/proc/sys/kernel/core_pattern"); err != nil || strings.TrimSpace(string(b)) != "core" {
		t.Skip("een core komt hier niet in de werkmap")
	}
	thuis := t.TempDir()
	inpak := filepath.Join(t.TempDir(), "oliekan.sh")
	if err := os.WriteFile(inpak, []byte("#!/bin/sh\nulimit -c unlimited\nGOTRACEBACK=crash exec "+programma(t)+" \"$@\" 2>/dev/null\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	x := startDit(t, inpak, thuis, 120, 40)
	x.wacht("Nieuw consult")
	x.druk(enter)
	x.wacht("vraag 1 van 12")
	x.vul("ik ga met Quintijn naar de markt")
	x.sein(syscall.SIGABRT)
	if err := exec.Command("grep", "-rqa", "Quintijn", thuis).Run(); err == nil {
		t.Error("de naam staat in een core-bestand")
	}
}

// --- 6. changing an answer: what is typed is saved nowhere ---

func veranderd(x *terminal) {
	x.vul("kan ik hulp krijgen")
	x.druk(tabTerug, enter)
	x.wacht("Je verandert dit antwoord")
	x.typ(" bij het zoeken van een nieuwe woning ")
	x.wacht("nieuwe woning")
}

func TestVeranderenOverleeftKill(t *testing.T) {
	t.Parallel()
	x, thuis := nieuwConsult(t)
	veranderd(x)
	x.opSchijf(thuis, "een nieuwe woning") // two seconds after the last key
	x.sein(syscall.SIGKILL)
	hervat(t, thuis).wacht("nieuwe woning")
}

func TestVeranderenOverleeftAnderScherm(t *testing.T) {
	t.Parallel()
	for naam, heen := range map[string][3]string{
		"f1": {f1, "Waarom zo?", esc}, "f2": {f2, "Woorden nakijken", esc}, "f4": {f4, "Namen die je", esc},
		"f6": {f6, "Naar welke stap?", esc}, "pgdn": {pgdn, "vraag 2 van 12", pgup},
	} {
		t.Run(naam, func(t *testing.T) {
			t.Parallel()
			x, _ := nieuwConsult(t)
			veranderd(x)
			x.druk(heen[0])
			x.wacht(heen[1])
			x.druk(heen[2])
			x.wacht("vraag 1 van 12")
			x.wacht("nieuwe woning")
		})
	}
}

func TestVeranderenWistConceptNiet(t *testing.T) {
	t.Parallel()
	x, thuis := nieuwConsult(t)
	x.vul("kan ik hulp krijgen")
	x.typ("en mijn buurman wil ook mee naar de markt ")
	x.wacht("markt")
	x.druk(tabTerug, enter)
	x.wacht("Je verandert dit antwoord")
	x.typ(" bij het zoeken ")
	x.wacht("zoeken")
	x.sein(syscall.SIGTERM)
	y := hervat(t, thuis)
	y.wacht("bij het zoeken") // first the answer that was being changed
	y.druk(esc)
	y.wacht("mee naar de markt") // then the new one
}

func TestTitelOverleeftSein(t *testing.T) {
	t.Parallel()
	for naam, sein := range map[string]syscall.Signal{"gevraagd": syscall.SIGTERM, "stroom weg": syscall.SIGKILL} {
		t.Run(naam, func(t *testing.T) {
			t.Parallel()
			x, thuis := nieuwConsult(t)
			x.vul("kan ik hulp krijgen")
			x.druk(f6)
			x.wacht("Naar welke stap?")
			for range 8 {
				x.druk(omlaag)
			}
			x.druk(enter)
			x.wacht("Titel:")
			x.druk(enter)
			x.wacht("titel zonder namen")
			x.typ(" over wonen en mevrouw Terpstra zelf ")
			x.wacht("Terpstra → [PERSOON-1]")
			x.wacht("· bewaard") // two seconds after the last key
			x.sein(sein)
			zonder(t, thuis, "Terpstra")
			y := hervat(t, thuis)
			y.wacht("over wonen en mevrouw [PERSOON-1]")
			y.druk(enter)
			y.wacht("titel zonder namen")
			y.druk(enter)
			y.wacht("Titel: over wonen en mevrouw [PERSOON-1]")
		})
	}
}

// --- 7. one concept per question, though a question is asked once per option ---

func tweeOpties(x *terminal) {
	x.vul("kan ik hulp krijgen")
	x.volgende("2")
	x.volgende("3")
	x.volgende("4")
	x.volgende("5")
	x.vul("een taxi betalen")
	x.vul("een fiets geven")
	x.volgende("6")
	x.wacht("Optie 1 van 2")
}

func TestConceptPerOptie(t *testing.T) {
	t.Parallel()
	x, _ := nieuwConsult(t)
	tweeOpties(x)
	x.druk(enter)
	x.typ("dit gaat veel beter met de rust thuis ")
	x.wacht("rust thuis")
	x.druk(pgdn)
	x.wacht("Optie 2 van 2")
	x.druk(pgdn) // nothing was typed there
	x.wacht("vraag 7 van 12")
	x.druk(pgup)
	x.wacht("Optie 2 van 2")
	x.druk(pgup)
	x.wacht("Optie 1 van 2")
	x.wacht("rust thuis")
}

// --- 8. a text that is ready wipes what was typed ---

func TestVoorzetLaatTekstStaan(t *testing.T) {
	t.Parallel()
	x, _ := nieuwConsult(t)
	for _, nr := range []string{"2", "3", "4", "5"} {
		x.volgende(nr)
	}
	x.typ("een taxi naar de school betalen ")
	x.wacht("taxi")
	x.druk(tab, enter)
	x.wacht("Bewaard: Niets doen")
	x.wacht("een taxi naar")
}

// --- 9. small ---

func TestRolIsBewaard(t *testing.T) {
	t.Parallel()
	x, thuis := nieuwConsult(t)
	x.typ("ik wil graag een fiets ")
	x.wacht("· bewaard")
	x.druk("\x1b2") // alt+2
	x.wacht("Wie zegt dit? naaste")
	x.wachtTot("de rol op schijf", func() bool { return telt(t, thuis, "SELECT count(*) FROM concept WHERE rol = 'naaste'") == 1 })
	x.sein(syscall.SIGKILL)
	hervat(t, thuis).wacht("Wie zegt dit? naaste")
}

func TestPlakkenBijEenLijst(t *testing.T) {
	t.Parallel()
	x, _ := nieuwConsult(t)
	for _, nr := range []string{"2", "3", "4"} {
		x.volgende(nr)
	}
	x.druk("\x1b[200~omdat het kind dan weer mee kan doen\x1b[201~")
	x.wacht("weer mee kan doen")
}

func TestEnterIngehouden(t *testing.T) {
	t.Parallel()
	thuis := t.TempDir()
	x := start(t, thuis, 120, 40)
	x.wacht("24 oefencasussen")
	x.stuur("\r\r\r" + niets)
	x.wacht("van 12")
	x.vul("kan ik hulp krijgen") // what another enter would have begun is on disk before this
	x.druk(ctrlC)
	x.weg()
	uit, _, _ := draai(t, thuis, "", "casus", "lijst")
	if n := strings.Count(uit, "werkversie"); n != 1 {
		t.Errorf("%d consulten\n%s", n, uit)
	}
}

func TestTweeKeerEnterBijNamen(t *testing.T) {
	t.Parallel()
	x, _ := nieuwConsult(t)
	x.vul("kan ik hulp krijgen")
	x.druk(f4)
	x.wacht("Namen die je")
	x.stuur("\r\r" + niets)
	x.wacht("van 12")
	x.typ("en nog iets ")
	if s := plat(x.rust()); !strings.Contains(s, "van 12") {
		t.Errorf("het consult is ook dicht, en alle namen zijn vergeten: %.80s", s)
	}
}
