package opdracht

import (
	"compress/gzip"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/oefen"
	"oliekan/casus/training"
	"oliekan/store"
	"oliekan/store/sqlite"
	"oliekan/toets"

	"github.com/rogpeppe/go-internal/testscript"
	_ "modernc.org/sqlite" // to make databases that are not ours
)

// TestMain makes this test binary serve as the program itself, under the name oliekan.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){naam: func() {
		os.Exit(Draai(context.Background(), os.Args[1:], os.Stdin, os.Stdout, os.Stderr, os.Getenv, Starter{
			Scherm: func(context.Context, Omgeving) error { return errors.New("the screens were started") },
			Plat: func(_ context.Context, o Omgeving, in io.Reader, uit io.Writer) error {
				_, err := io.Copy(uit, in)
				return err
			},
		}))
	}})
}

// TestScript runs the real commands, each script with a home of its own.
func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		Setup: func(e *testscript.Env) error {
			thuis := filepath.Join(e.WorkDir, "thuis")
			e.Setenv("HOME", thuis)
			e.Setenv("USERPROFILE", thuis)
			e.Setenv("LocalAppData", filepath.Join(thuis, "lokaal"))
			e.Setenv("AppData", filepath.Join(thuis, "zwervend"))
			e.Setenv("XDG_DATA_HOME", filepath.Join(thuis, "gegevens"))
			e.Setenv("XDG_CONFIG_HOME", filepath.Join(thuis, "instellingen"))
			return os.Mkdir(thuis, 0o700)
		},
		Condition: func(c string) (bool, error) {
			if c == "rechten" { // root and Windows write everywhere
				return os.Geteuid() > 0, nil
			}
			return false, errors.New("unknown condition")
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"vervang": vervang, "code": draaiCode, "database": maakDatabase, "bytes": schrijfBytes, "json": controleerJSON, "schoon": controleerSchoon,
		},
	})
}

// draaiCode is "code N PROGRAM ARGS": it wants exit code N.
func draaiCode(ts *testscript.TestScript, neg bool, args []string) {
	wil, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var e *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &e) {
		got = e.ExitCode()
	} else {
		ts.Check(err)
	}
	if (got == wil) == neg {
		ts.Fatalf("exit code %d, want %d", got, wil)
	}
}

// schrijfBytes is "bytes FILE QUOTED": it writes what cannot stand in a script.
func schrijfBytes(ts *testscript.TestScript, _ bool, args []string) {
	s, err := strconv.Unquote(`"` + args[1] + `"`)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(s), 0o600))
}

// vervang replaces the first place of a text in a file: vervang FILE OLD NEW.
func vervang(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: vervang file old new")
	}
	ruw := ts.ReadFile(args[0])
	if !strings.Contains(ruw, args[1]) {
		ts.Fatalf("%s does not hold %q", args[0], args[1])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Replace(ruw, args[1], args[2], 1)), 0o600))
}

// controleerJSON is "json VORM FIELD...": standard output is one JSON value, a list (VORM "lijst") of which the first
// row has the fields, or an object ("ding") that has them.
func controleerJSON(ts *testscript.TestScript, _ bool, args []string) {
	uit := []byte(ts.ReadFile("stdout"))
	var rijen []map[string]any
	if args[0] == "lijst" {
		ts.Check(json.Unmarshal(uit, &rijen))
	} else {
		rijen = make([]map[string]any, 1)
		ts.Check(json.Unmarshal(uit, &rijen[0]))
	}
	if len(rijen) == 0 {
		ts.Fatalf("empty list")
	}
	for i, r := range rijen {
		for _, veld := range args[1:] {
			if _, ok := r[veld]; !ok {
				ts.Fatalf("row %d lacks %q", i, veld)
			}
		}
	}
}

// maakDatabase is "database SOORT FILE".
func maakDatabase(ts *testscript.TestScript, _ bool, args []string) {
	pad := ts.MkAbs(args[1])
	switch args[0] {
	case "eigen":
		ts.Check(schrijfEigen(pad))
	case "herkenbaar":
		ts.Check(schrijfEigen(pad))
		ts.Check(schrijfHerkenbaar(pad))
	case "training":
		ts.Check(schrijfTraining(pad))
	case "vuil":
		ts.Check(schrijfVuil(pad))
	case "toen":
		ts.Check(pakUit(filepath.Join(hier, "..", "..", "store", "sqlite", "testdata", "bibliotheek", "c337634.db.gz"), pad))
	case "nieuwer":
		ts.Check(schrijfEigen(pad))
		ts.Check(voerUit(pad, "PRAGMA user_version = 999"))
	case "vreemd":
		ts.Check(voerUit(pad, "CREATE TABLE boodschappen (wat TEXT)"))
	default:
		ts.Fatalf("unknown kind %q", args[0])
	}
}

// eigenID is the id of the one case that schrijfEigen makes; its code is merel-41.
const eigenID = "11111111-2222-4333-8444-555555555555"

func schrijfEigen(pad string) error {
	ctx := context.Background()
	db, err := sqlite.Open(ctx, pad, store.Opties{})
	if err != nil {
		return err
	}
	mk := anoniem.Nieuw(anoniem.Opties{})
	c := casus.Nieuw(time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC), toets.VraagVraag)
	c.ID, c.Code = eigenID, "merel-41"
	c.Titel = mk.Masker(anoniem.NieuwRuw("huur en werk")).Tekst
	for i, z := range []struct {
		vraag toets.VraagID
		rol   casus.Rol
		optie int
		keus  string
		tekst string
	}{
		{toets.VraagVraag, casus.RolConsulent, 0, "", "hulp bij de huur"},
		{toets.VraagEffect, casus.RolConsulent, 0, "", "weer rust in huis"},
		{toets.VraagOpties, casus.RolConsulent, 0, "", "niets doen"},
		{toets.VraagGevolgen, "inwoner", 3, "inwoner-kort", "dan blijft de zorg"},
	} {
		c.Verloop = append(c.Verloop, casus.Inbreng{
			Nr: i + 1, Vraag: z.vraag, Rol: z.rol, Daad: casus.Zeg, Optie: z.optie,
			Keus: z.keus, Tekst: mk.Masker(anoniem.NieuwRuw(z.tekst)).Tekst,
		})
	}
	_, err = db.Nieuw(ctx, c)
	return errors.Join(err, db.Close())
}

// schrijfHerkenbaar adds to that case what an older finder let stand: an answer, an answer that is not finished, a title.
func schrijfHerkenbaar(pad string) error {
	ctx := context.Background()
	db, err := sqlite.Open(ctx, pad, store.Opties{})
	if err != nil {
		return err
	}
	c, _, err := db.Haal(ctx, eigenID)
	c.Titel = anoniem.UitOpslag("de huur van mevrouw Terpstra")
	_, fout := db.Schrijf(ctx, eigenID, casus.Wijziging{
		Kop: &c.Kop,
		Inbrengen: []casus.Inbreng{{
			Nr: 5, Vraag: toets.VraagEffect, Rol: casus.RolConsulent, Daad: casus.Zeg,
			Tekst: anoniem.UitOpslag("mevrouw Annelies Bakker is te bellen op 06-12345678"),
		}},
		Concepten: []casus.Concept{{Plaats: casus.Plaats{Vraag: toets.VraagWringt}, Rol: casus.RolConsulent, Tekst: anoniem.UitOpslag("mevrouw Femke Zijlstra belt")}},
	})
	return errors.Join(err, fout, db.Close())
}

// schrijfTraining makes a database with two sessions: one that goes on about the first practice case, and one about a case
// that is not there.
func schrijfTraining(pad string) error {
	ctx := context.Background()
	m, err := toets.Laad()
	if err != nil {
		return err
	}
	ls, err := oefen.Compleet()
	if err != nil {
		return err
	}
	db, err := sqlite.Open(ctx, pad, store.Opties{})
	if err != nil {
		return err
	}
	fouten := []error{db.LaadOefen(ctx, "proef", []casus.Casus{ls[0].Casus})}
	for _, g := range []struct {
		id    training.ID
		casus casus.ID
	}{{"aaaa1111-2222-4333-8444-555555555555", ls[0].Casus.ID}, {"bbbb2222-2222-4333-8444-555555555555", eigenID}} {
		sp, err := training.Begin(training.Gegevens{
			Methode: m, Masker: anoniem.Nieuw(anoniem.Opties{}), Les: ls[0],
			Nu: func() time.Time { return time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC) },
		}, training.Opzet{Vorm: training.Gewoon, Deelnemers: 6, Groep: anoniem.NieuwRuw("introductie november")})
		if err != nil {
			return err
		}
		fouten = append(fouten, sp.TelPeiling(training.MetingVoor, "kennis", []int{3, 3, 0, 0}), sp.Volgende())
		_, err = sp.Zeg(training.VeldLeerpunt, anoniem.NieuwRuw("eerst luisteren"))
		t := sp.Training()
		t.ID, t.Casus = g.id, g.casus
		_, _, fout := db.ZetTraining(ctx, t)
		fouten = append(fouten, err, fout)
	}
	return errors.Join(append(fouten, db.Close())...)
}

// vuil is what somebody with an editor can put into a database: colours, a window title, the clipboard (OSC 52), C1 codes,
// and marks that turn the direction of text.
const vuil = "\x1b[31m\x1b]0;titel\x07\x1b]52;c;aGFsbG8=\x07\u009b5m\u0085\u202ea\u2066b\u200fc\u061cd\u00ad\u0007e\x7ff"

// schrijfVuil makes a database of which every text was edited outside oliekan.
func schrijfVuil(pad string) error {
	fouten := []error{schrijfTraining(pad), schrijfEigen(pad)}
	for _, wijziging := range []string{
		"UPDATE casus SET titel = titel || '%[1]s'", "UPDATE inbreng SET tekst = tekst || '%[1]s'", "UPDATE zoek SET toon = '%[1]s' || toon",
		"UPDATE trainingregel SET tekst = tekst || '%[1]s'",
	} {
		fouten = append(fouten, voerUit(pad, fmt.Sprintf(wijziging, vuil)))
	}
	return errors.Join(fouten...)
}

// controleerSchoon is "schoon": nothing in the output steers a terminal or turns text around, also not behind a JSON escape.
func controleerSchoon(ts *testscript.TestScript, _ bool, _ []string) {
	uit := ts.ReadFile("stdout") + ts.ReadFile("stderr")
	if !strings.Contains(uit, "abcdef") {
		ts.Fatalf("the edited text is not in the output at all: %q", uit)
	}
	for _, r := range uit {
		if r != '\n' && r != '\t' && unicode.In(r, unicode.Cc, unicode.Cf) {
			ts.Fatalf("%U in the output: %q", r, uit)
		}
	}
	if i := strings.Index(uit, "\\u"); i >= 0 {
		ts.Fatalf("escaped: %q", uit[i:min(len(uit), i+20)])
	}
}

// hier is the directory of this test; scripts run elsewhere.
var hier, _ = os.Getwd()

// pakUit unpacks a library that an older version made.
func pakUit(van, naar string) error {
	f, err := os.Open(van)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }()
	r, err := gzip.NewReader(f)
	if err != nil {
		return err
	}
	b, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	return os.WriteFile(naar, b, 0o600)
}

// voerUit runs one statement on a file, outside the store.
func voerUit(pad, opdracht string) error {
	db, err := sql.Open("sqlite", pad)
	if err != nil {
		return err
	}
	_, err = db.Exec(opdracht)
	return errors.Join(err, db.Close())
}

// TestScriptsDekkenAlles wants every command to be run by some script.
func TestScriptsDekkenAlles(t *testing.T) {
	var alles strings.Builder
	paden, _ := filepath.Glob("testdata/script/*.txtar")
	for _, p := range paden {
		b, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		alles.Write(b)
	}
	for _, c := range (&sessie{env: os.Getenv}).wortel().Commands() {
		if c.IsAvailableCommand() && !strings.Contains(alles.String(), " "+naam+" "+c.Name()) {
			t.Errorf("no script runs %q", c.Name())
		}
	}
}
