package tui

import (
	"context"
	"fmt"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/instellingen"
	"oliekan/store"
	"oliekan/store/sqlite"
	"oliekan/toets"
	"oliekan/tui/bureau"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"
)

// Ids of the cases that newApp puts in its database.
const (
	idAvond  casus.ID = "11111111-1111-4111-8111-111111111111" // invented, with everything in it
	idBrief  casus.ID = "22222222-2222-4222-8222-222222222222" // invented, nearly empty
	idSchool casus.ID = "33333333-3333-4333-8333-333333333333" // own, a working version
	idTuin   casus.ID = "44444444-4444-4444-8444-444444444444" // own, finished
)

// nuStil is the frozen clock.
func nuStil() time.Time { return time.Date(2026, 11, 21, 12, 0, 0, 0, time.Local) }

// newApp makes an App with a database of its own, a frozen clock, two invented cases and two own ones.
func newApp(t testing.TB) *App {
	t.Helper()
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	db, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "oliekan.db"), store.Opties{Nu: nuStil})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	in := instellingen.Standaard()
	a := &App{
		DB: db, Bureau: bureau.Bij(db.Pad()), Methode: m.Met(toets.Aanvulling{Oliemannetje: in.Oliemannetje}), Instellingen: in,
		Masker: func() *anoniem.Masker { return anoniem.Nieuw(anoniem.Opties{}) },
		Nu:     nuStil, Versie: "1.0.0", Config: "/thuis/oliekan/instellingen.toml",
		LaadOefen: func() error {
			return db.LaadOefen(context.Background(), "proef", []casus.Casus{avond(), brief()})
		},
		Schrijvers: &Schrijvers{},
	}
	if err := a.LaadOefen(); err != nil {
		t.Fatal(err)
	}
	for _, c := range []casus.Casus{tuin(), school()} {
		if _, err := db.Nieuw(context.Background(), c); err != nil {
			t.Fatal(err)
		}
	}
	return a
}

// praat builds a verloop, one inbreng a minute.
type praat struct{ in []casus.Inbreng }

func (p *praat) zeg(v toets.VraagID, r casus.Rol, in casus.Inbreng, tekst string) int {
	in.Nr, in.Minuut, in.Vraag, in.Rol, in.Tekst = len(p.in)+1, len(p.in)+1, v, r, anoniem.UitOpslag(tekst)
	if in.Daad == "" {
		in.Daad = casus.Zeg
	}
	p.in = append(p.in, in)
	return in.Nr
}

// avond is an invented case with an answer of several roles, a changed one, one that was taken back, options and law.
func avond() casus.Casus {
	var p praat
	p.zeg("vraag", "inwoner", casus.Inbreng{}, "Ik wil 's avonds kunnen werken, want dan is mijn moeder bij de kinderen.")
	w := p.zeg("wringt", "consulent", casus.Inbreng{}, "Er rijdt geen bus.")
	p.zeg("wringt", "consulent", casus.Inbreng{Daad: casus.Vervang, Over: w}, "Na acht uur rijdt er geen bus meer.")
	g := p.zeg("wringt", "collega", casus.Inbreng{}, "Ze kan toch gaan lopen?")
	p.zeg("wringt", "collega", casus.Inbreng{Daad: casus.Herroep, Over: g}, "")
	p.zeg("effect", "inwoner", casus.Inbreng{}, "[inwoner] verdient zelf genoeg en heeft rust in huis.")
	p.zeg("effect", "oliemannetje", casus.Inbreng{}, "Het gezin komt rond zonder dat [moeder] alles opvangt.")
	p.zeg("grondwaarde", "consulent", casus.Inbreng{Keus: "pw-meedoen"}, "Er ligt werk klaar.")
	n := p.zeg("opties", "consulent", casus.Inbreng{}, "Niets doen")
	f := p.zeg("opties", "oliemannetje", casus.Inbreng{}, "Een fiets vergoeden")
	p.zeg("gevolgen", "consulent", casus.Inbreng{Optie: n, Keus: "inwoner-kort"}, "De baan gaat niet door.")
	p.zeg("gevolgen", "consulent", casus.Inbreng{Optie: f, Keus: "inwoner-kort"}, "Ze begint op 1 december.")
	p.zeg("gevolgen", "inwoner", casus.Inbreng{Optie: f, Keus: "gezin-kort"}, "Rust, want mijn moeder past op.")
	p.zeg("draagt", "jurist", casus.Inbreng{Optie: f, Keus: "Pw:35:1"}, "Het zijn bijzondere kosten.")
	p.zeg("weg", "consulent", casus.Inbreng{Optie: f, Keus: "beleidsregel"}, "Geen vervoer onder tien kilometer.")
	p.zeg("uitkomst", "oliemannetje", casus.Inbreng{Optie: f, Keus: "ja-maatwerk"}, "Vergoed de fiets en leg uit waarom.")
	p.zeg("afspraak", "consulent", casus.Inbreng{Keus: "consulent", Datum: "2026-12-01"}, "Vraagt het besluit aan.")
	return casus.Casus{Kop: oefenKop(idAvond, "Naar het werk in de avond"), Verloop: p.in}
}

// brief is an invented case in which little was said.
func brief() casus.Casus {
	var p praat
	p.zeg("vraag", "inwoner", casus.Inbreng{}, "Ik slaap in een auto en krijg nergens post.")
	return casus.Casus{Kop: oefenKop(idBrief, "Een briefadres zonder huis"), Verloop: p.in}
}

func oefenKop(id casus.ID, titel string) casus.Kop {
	return casus.Kop{
		ID: id, Titel: anoniem.UitOpslag(titel), Staat: casus.Trainingsklaar, Oefen: true, Wetsdatum: "2026-11-21",
		Plaats: casus.Plaats{Vraag: "afspraak"},
	}
}

// school is an own case that runs.
func school() casus.Casus {
	var p praat
	p.zeg("vraag", "inwoner", casus.Inbreng{}, "Mijn zoon kan niet met de bus naar school.")
	return casus.Casus{Kop: eigenKop(idSchool, "Naar school zonder bus", "merel-41", casus.Werkversie), Verloop: p.in}
}

// tuin is an own case that is finished.
func tuin() casus.Casus {
	var p praat
	p.zeg("vraag", "inwoner", casus.Inbreng{}, "De tuin groeit mij boven het hoofd.")
	p.zeg("effect", "consulent", casus.Inbreng{}, "[inwoner] zit weer met plezier buiten.")
	return casus.Casus{Kop: eigenKop(idTuin, "Een tuin die te groot werd", "kauw-12", casus.Afgerond), Verloop: p.in}
}

func eigenKop(id casus.ID, titel, code string, s casus.Staat) casus.Kop {
	return casus.Kop{
		ID: id, Titel: anoniem.UitOpslag(titel), Code: code, Staat: s, Maand: "2026-11", Wetsdatum: "2026-11-21",
		Plaats: casus.Plaats{Vraag: "wringt"}, Begonnen: nuStil(), Gewijzigd: nuStil(),
	}
}

// verwerk runs a command and all that follow from it, in order, and gives every message to update. It returns the
// messages in that order. Commands that wait for time to pass are not run.
func verwerk(update func(tea.Msg) tea.Cmd, cmd tea.Cmd) []tea.Msg {
	var uit []tea.Msg
	rij := []tea.Cmd{cmd}
	for n := 0; len(rij) > 0; n++ {
		if n > 10_000 {
			panic("the commands do not end")
		}
		cmd, rij = rij[0], rij[1:]
		if cmd == nil || wacht(cmd) {
			continue
		}
		msg := cmd()
		if deel := opdrachten(msg); deel != nil {
			rij = append(deel, rij...)
			continue
		}
		if msg != nil {
			uit = append(uit, msg)
			rij = append(rij, update(msg))
		}
	}
	return uit
}

// wacht reports whether a command waits for time: that of tea.Tick and tea.Every, inlined or not.
func wacht(cmd tea.Cmd) bool {
	naam := runtime.FuncForPC(reflect.ValueOf(cmd).Pointer()).Name()
	return strings.Contains(naam, "Tick.func") || strings.Contains(naam, "Every.func")
}

// opdrachten unwraps a batch or a sequence; nil for any other message.
func opdrachten(msg tea.Msg) []tea.Cmd {
	v := reflect.ValueOf(msg)
	if v.Kind() != reflect.Slice || v.Type().Elem() != reflect.TypeFor[tea.Cmd]() {
		return nil
	}
	uit := make([]tea.Cmd, v.Len())
	for i := range uit {
		uit[i] = v.Index(i).Interface().(tea.Cmd)
	}
	return uit
}

// settle runs a command of a screen until all is quiet. Messages that are for the root are returned, not given to the
// screen.
func settle(t testing.TB, s Screen, cmd tea.Cmd) (Screen, []tea.Msg) {
	t.Helper()
	var root []tea.Msg
	verwerk(func(msg tea.Msg) tea.Cmd {
		switch msg.(type) {
		case openMsg, closeMsg, errMsg, meldingMsg, hersteldMsg, themaMsg, tea.QuitMsg:
			root = append(root, msg)
			return nil
		}
		var cmd tea.Cmd
		s, cmd = s.Update(msg)
		return cmd
	}, cmd)
	return s, root
}

// settleRoot runs a command of the root until all is quiet.
func settleRoot(t testing.TB, r Root, cmd tea.Cmd) Root {
	t.Helper()
	verwerk(func(msg tea.Msg) tea.Cmd {
		m, cmd := r.Update(msg)
		r = m.(Root)
		return cmd
	}, cmd)
	return r
}

// zend gives messages to a screen, each with all that follows from it. A string is a key, see toets.
func zend(t testing.TB, s Screen, msgs ...tea.Msg) (Screen, []tea.Msg) {
	t.Helper()
	var root []tea.Msg
	for _, msg := range msgs {
		if naam, ok := msg.(string); ok {
			msg = druk(naam)
		}
		nieuw, cmd := s.Update(msg)
		nieuw, meer := settle(t, nieuw, cmd)
		s, root = nieuw, append(root, meer...)
	}
	return s, root
}

// start gives a screen its size and styles and runs what it starts with.
func start(t testing.TB, s Screen, breed, hoog int, st Styles) Screen {
	t.Helper()
	s, _ = zend(t, s, stijlMsg{st}, tea.WindowSizeMsg{Width: breed, Height: hoog})
	s, root := settle(t, s, s.Init())
	for _, msg := range root {
		if e, ok := msg.(errMsg); ok {
			t.Fatal(e.error)
		}
	}
	return s
}

// druk is a key press by its name: a letter, or one of the names that bindings use.
func druk(naam string) tea.KeyPressMsg {
	codes := map[string]rune{
		"enter": tea.KeyEnter, "esc": tea.KeyEscape, "tab": tea.KeyTab, "up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft,
		"right": tea.KeyRight, "home": tea.KeyHome, "end": tea.KeyEnd, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown,
		"backspace": tea.KeyBackspace, "delete": tea.KeyDelete, "f1": tea.KeyF1, "f2": tea.KeyF2, "f3": tea.KeyF3,
		"f4": tea.KeyF4, "f5": tea.KeyF5, "f6": tea.KeyF6, "f7": tea.KeyF7, "f8": tea.KeyF8, "space": tea.KeySpace,
	}
	if c, ok := codes[naam]; ok {
		return tea.KeyPressMsg{Code: c}
	}
	if rest, ok := strings.CutPrefix(naam, "ctrl+"); ok {
		return tea.KeyPressMsg{Code: []rune(rest)[0], Mod: tea.ModCtrl}
	}
	if rest, ok := strings.CutPrefix(naam, "shift+"); ok {
		return tea.KeyPressMsg{Code: codes[rest], Mod: tea.ModShift}
	}
	return tea.KeyPressMsg{Code: []rune(naam)[0], Text: naam}
}

// letters are the key presses of a text.
func letters(s string) []tea.Msg {
	var uit []tea.Msg
	for _, r := range s {
		uit = append(uit, druk(string(r)))
	}
	return uit
}

// geopend returns the screen that was opened, nil if none was.
func geopend(root []tea.Msg) Screen {
	for _, msg := range root {
		if o, ok := msg.(openMsg); ok {
			return o.Screen
		}
	}
	return nil
}

// beeld is what a screen draws, without styles.
func beeld(s Screen, breed, hoog int) string {
	st := NewStyles(ThemaAuto, true)
	return ansi.Strip(s.View(breed, hoog, &st).Body)
}

// ziet fails unless every text is on the screen, whatever the line ends.
func ziet(t testing.TB, b string, teksten ...string) {
	t.Helper()
	een := strings.Join(strings.Fields(b), " ")
	for _, s := range teksten {
		if !strings.Contains(een, s) {
			t.Errorf("%q is not on the screen:\n%s", s, b)
		}
	}
}

// zietNiet fails if a text is on the screen.
func zietNiet(t testing.TB, b string, teksten ...string) {
	t.Helper()
	een := strings.Join(strings.Fields(b), " ")
	for _, s := range teksten {
		if strings.Contains(een, s) {
			t.Errorf("%q is on the screen:\n%s", s, b)
		}
	}
}

// thema is one of the looks of the styled goldens.
type thema struct {
	naam   string
	thema  Thema
	donker bool
}

func themas() []thema {
	return []thema{{"licht", ThemaLicht, false}, {"donker", ThemaDonker, true}, {"contrast", ThemaContrast, true}}
}

// goudenSchermen compares a screen with its goldens: what it says in three windows, foot line included, and how it
// looks in every theme. Make writes new ones: go test ./tui -update.
func goudenSchermen(t *testing.T, maak func(t *testing.T) Screen) {
	t.Helper()
	for _, m := range []struct{ breed, hoog int }{{40, 10}, {80, 24}, {120, 40}} {
		t.Run(fmt.Sprintf("%dx%d", m.breed, m.hoog), func(t *testing.T) {
			s := start(t, maak(t), m.breed, m.hoog-1, NewStyles(ThemaAuto, true))
			golden.RequireEqual(t, ansi.Strip(venster(s, ThemaAuto, true, m.breed, m.hoog)))
		})
	}
	for _, th := range themas() {
		t.Run(th.naam, func(t *testing.T) {
			s := start(t, maak(t), 80, 23, NewStyles(th.thema, th.donker))
			golden.RequireEqual(t, venster(s, th.thema, th.donker, 80, 24))
		})
	}
}

// venster is the whole window with a screen in it.
func venster(s Screen, th Thema, donker bool, breed, hoog int) string {
	r := NewRoot(s, th).metThema(th, donker)
	r.width, r.height = breed, hoog
	return r.View().Content
}

// past fails when a screen is wider or higher than its window, or its cursor is outside it: every width from 40 to 120,
// and every height from 10 to 40 up to 16 and then each fourth. The foot line takes one line of that.
func past(t *testing.T, s Screen) {
	t.Helper()
	st := NewStyles(ThemaAuto, true)
	for breed := minBreed; breed <= 120; breed++ {
		for hoog := minHoog - 1; hoog <= 39; hoog += 1 + 3*min(hoog/15, 1) {
			s, _ = zend(t, s, tea.WindowSizeMsg{Width: breed, Height: hoog})
			f := s.View(breed, hoog, &st)
			if b, h := lipgloss.Size(f.Body); b > breed || h > hoog {
				t.Fatalf("%dx%d in a window of %dx%d:\n%s", b, h, breed, hoog, ansi.Strip(f.Body))
			}
			if c := f.Cursor; c != nil && (c.X < 0 || c.X >= breed || c.Y < 0 || c.Y >= hoog) {
				t.Fatalf("the cursor is at %d,%d in a window of %dx%d", c.X, c.Y, breed, hoog)
			}
		}
	}
}

// goudenBeeld compares what a screen says at 80x24 with its golden.
func goudenBeeld(t *testing.T, s Screen) {
	t.Helper()
	goudenBeeldIn(t, s, 80, 24)
}

// goudenBeeldIn does so in another window.
func goudenBeeldIn(t *testing.T, s Screen, breed, hoog int) {
	t.Helper()
	golden.RequireEqual(t, ansi.Strip(venster(s, ThemaAuto, true, breed, hoog)))
}
