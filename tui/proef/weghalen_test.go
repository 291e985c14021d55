//go:build unix

package proef

import (
	"database/sql"
	"path/filepath"
	"strings"
	"testing"

	_ "modernc.org/sqlite" // to read along in the database
)

// These tests take out of a case, through the program itself, what should not have been written down, and search every
// byte that is left.

// f8 is the key for removing, as a terminal sends it.
const f8 = "\x1b[19~"

// vol types a consult with two words in every place: in an answer, in one that was changed, in one that was taken back,
// in the title, and in what is not finished.
func vol(t *testing.T) (x *terminal, thuis string) {
	t.Helper()
	x, thuis = nieuwConsult(t)
	x.vul("de paraplu wil een fiets en de stofzuiger ook")
	x.druk(ctrlZ)
	x.wacht("Teruggenomen")
	x.vul("een fiets voor PARAPLU en stofzuiger")
	x.druk(tab) // to the answers
	x.wacht("enter verander")
	x.druk(enter)
	x.wacht("Je verandert dit antwoord")
	x.typ(" of de paraplu en de stofzuiger lopen")
	x.druk(enter)
	x.wacht("Bewaard")
	x.volgende("2")
	x.typ("de stofzuiger is boos op de paraplu ")
	x.wacht("· bewaard")
	return x, thuis
}

// haalWeg goes through the questions, from the field for the word on.
func (x *terminal) haalWeg(woord string) {
	x.t.Helper()
	x.wacht("Typ het woord")
	x.typ(woord)
	x.druk(enter)
	x.wacht("gaat uit de hele casus")
	x.druk("j", enter)
}

func TestWeghalenUitConsultEnUitCasus(t *testing.T) {
	t.Parallel()
	x, thuis := vol(t)
	if !staat(t, thuis, "paraplu") || !staat(t, thuis, "stofzuiger") {
		t.Fatal("de woorden staan niet op schijf: deze proef bewijst niets")
	}
	x.druk(f8)
	x.haalWeg("paraplu")
	x.wacht("Overal weg: gezocht in het bestand, het logboek en 1 kopie.")
	zonder(t, thuis, "paraplu") // at once: the screen says so
	x.druk(esc)
	x.wacht("is boos op de [weggehaald]")
	x.druk(esc)
	x.wacht("Nog een keer esc: weg")
	x.druk(esc)
	x.wacht("Verder met een consult")

	// The same from the screen of the case, with the consult closed: now for a whole answer and then for the other word.
	x.druk(omlaag, omlaag, enter)
	x.wacht("zoek in titels")
	x.druk(enter)
	x.wacht("Casus · werkversie")
	x.druk("l")
	x.wacht("Verloop · werkversie")
	x.druk("w")
	x.wacht("Dit hele antwoord")
	x.druk(enter)
	x.haalWeg("stofzuiger")
	x.wacht("Overal weg: gezocht in het bestand, het logboek en 1 kopie.")
	zonder(t, thuis, "paraplu", "stofzuiger")
	x.druk(esc)
	x.wacht("de [weggehaald] wil een fiets en de [weggehaald] ook")
	x.druk("w")
	x.wacht("Dit hele antwoord")
	x.druk(omlaag, enter)
	x.wacht("Het hele antwoord gaat weg")
	x.druk("j", enter)
	x.wacht("Het antwoord is uit de casus gehaald.")
	zonder(t, thuis, "wil een fiets")
	x.druk(ctrlC)
	if c := x.weg(); c != 0 {
		t.Errorf("exit %d", c)
	}
	if uit, fout, c := draai(t, thuis, "", "controleer"); c != 0 {
		t.Errorf("controleer: exit %d, %s%s", c, uit, fout)
	}
}

func TestWeghalenTerwijlEenAnderMeeleest(t *testing.T) {
	t.Parallel()
	x, thuis := vol(t)
	pad := filepath.Join(thuis, "data", "oliekan", "oliekan.db")
	db, err := sql.Open("sqlite", "file:"+pad+"?mode=ro")
	if err != nil {
		t.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	tx, err := db.Begin()
	if err != nil {
		t.Fatal(err)
	}
	var n int
	if err := tx.QueryRow("SELECT count(*) FROM inbreng").Scan(&n); err != nil || n == 0 {
		t.Fatal(n, err)
	}
	x.druk(f8)
	x.haalWeg("paraplu")
	x.wacht("Nog niet overal weg: een ander venster leest mee. oliekan ruimt het later op.")
	if !staat(t, thuis, "paraplu") {
		t.Error("niets meer te vinden terwijl een ander meeleest: deze proef bewijst niets")
	}
	if err := tx.Rollback(); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	x.druk(ctrlC)
	if c := x.weg(); c != 0 {
		t.Errorf("exit %d", c)
	}
	zonder(t, thuis, "paraplu")
}

// telt counts what a query counts in the file of the program.
func telt(t *testing.T, thuis, vraag string) (n int) {
	t.Helper()
	db, err := sql.Open("sqlite", "file:"+filepath.Join(thuis, "data", "oliekan", "oliekan.db")+"?mode=ro")
	if err != nil {
		t.Fatal(err)
	}
	if err := db.QueryRow(vraag).Scan(&n); err != nil {
		n = -1 // the program may be busy with the file: the next look tells
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	return n
}

func TestWeghalenInRegels(t *testing.T) {
	t.Parallel()
	thuis := t.TempDir()
	in := strings.Join([]string{
		"nieuw", "", "de paraplu wil een fiets", ".terug", "de stofzuiger van de paraplu", ".titel Fiets van de paraplu",
		".haalweg", "1", "Paraplu", "ja", ".stop",
	}, "\n") + "\n"
	uit, fout, c := draai(t, thuis, in, "plat")
	if c != 0 || !strings.Contains(plat(uit), "Overal weg: gezocht in het bestand, het logboek en 1 kopie.") {
		t.Errorf("exit %d\n%s%s", c, uit, fout)
	}
	zonder(t, thuis, "paraplu")
	if !staat(t, thuis, "stofzuiger") {
		t.Error("er staat niets meer: deze proef bewijst niets")
	}
}
