package schermproef

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
	"oliekan/tui/bewaar"
	"oliekan/tui/bureau"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef/druk"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"
)

// Typt sends a text and then keys.
func Typt(t testing.TB, s scherm.Screen, tekst string, toetsen ...tea.Msg) scherm.Screen {
	t.Helper()
	s, _ = Zend(t, s, druk.Letters(tekst)...)
	s, _ = Zend(t, s, toetsen...)
	return s
}

// BeeldVan is what the root draws, without styles.
func BeeldVan(r scherm.Root) string { return ansi.Strip(r.View().Content) }

// Ids of the cases that newApp puts in its database.
const (
	idBrief  casus.ID = "22222222-2222-4222-8222-222222222222" // invented, nearly empty
	IDSchool casus.ID = "33333333-3333-4333-8333-333333333333" // own, a working version
	IDTuin   casus.ID = "44444444-4444-4444-8444-444444444444" // own, finished
)

// NuStil is the frozen clock.
func NuStil() time.Time { return time.Date(2026, 11, 21, 12, 0, 0, 0, time.Local) }

// NewApp makes an App with a database of its own, a frozen clock, two invented cases and two own ones.
func NewApp(t testing.TB) *scherm.App {
	t.Helper()
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	db, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "oliekan.db"), store.Opties{Nu: NuStil})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	in := instellingen.Standaard()
	a := &scherm.App{
		DB: db, Bureau: bureau.Bij(db.Pad()), Methode: m.Met(toets.Aanvulling{Oliemannetje: in.Oliemannetje}), Instellingen: in,
		Masker: func() *anoniem.Masker { return anoniem.Nieuw(anoniem.Opties{}) },
		Nu:     NuStil, Versie: "1.0.0", Config: "/thuis/oliekan/instellingen.toml",
		LaadOefen: func() error {
			return db.LaadOefen(context.Background(), "proef", []casus.Casus{Avond(), brief()})
		},
		Schrijvers: &bewaar.Schrijvers{},
	}
	if err := a.LaadOefen(); err != nil {
		t.Fatal(err)
	}
	for _, c := range []casus.Casus{Tuin(), School()} {
		if _, err := db.Nieuw(context.Background(), c); err != nil {
			t.Fatal(err)
		}
	}
	return a
}

// Verwerk runs a command and all that follow from it, in order, and gives every message to update. It returns the
// messages in that order. Commands that wait for time to pass are not run.
func Verwerk(update func(tea.Msg) tea.Cmd, cmd tea.Cmd) []tea.Msg {
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

// Settle runs a command of a screen until all is quiet. Messages that are for the root are returned, not given to the
// screen.
func Settle(t testing.TB, s scherm.Screen, cmd tea.Cmd) (scherm.Screen, []tea.Msg) {
	t.Helper()
	var root []tea.Msg
	Verwerk(func(msg tea.Msg) tea.Cmd {
		switch msg.(type) {
		case scherm.OpenMsg, scherm.NaarMsg, scherm.CloseMsg, scherm.ErrMsg, scherm.MeldingMsg, scherm.HersteldMsg, scherm.ThemaMsg, tea.QuitMsg:
			root = append(root, msg)
			return nil
		}
		var cmd tea.Cmd
		s, cmd = s.Update(msg)
		return cmd
	}, cmd)
	return s, root
}

// SettleRoot runs a command of the root until all is quiet.
func SettleRoot(t testing.TB, r scherm.Root, cmd tea.Cmd) scherm.Root {
	t.Helper()
	Verwerk(func(msg tea.Msg) tea.Cmd {
		m, cmd := r.Update(msg)
		r = m.(scherm.Root)
		return cmd
	}, cmd)
	return r
}

// Met makes a root with one screen, as it is, in a window.
func Met(t testing.TB, s scherm.Screen, breed, hoog int) scherm.Root {
	t.Helper()
	m, cmd := scherm.NewRoot(s, scherm.ThemaAuto).Update(tea.WindowSizeMsg{Width: breed, Height: hoog})
	return SettleRoot(t, m.(scherm.Root), cmd)
}

// Zend gives messages to a screen, each with all that follows from it. A string is a key, see toets.
func Zend(t testing.TB, s scherm.Screen, msgs ...tea.Msg) (scherm.Screen, []tea.Msg) {
	t.Helper()
	var root []tea.Msg
	for _, msg := range msgs {
		if naam, ok := msg.(string); ok {
			msg = druk.Toets(naam)
		}
		nieuw, cmd := s.Update(msg)
		nieuw, meer := Settle(t, nieuw, cmd)
		s, root = nieuw, append(root, meer...)
	}
	return s, root
}

// Start gives a screen its size and styles and runs what it starts with.
func Start(t testing.TB, s scherm.Screen, breed, hoog int, st scherm.Styles) scherm.Screen {
	t.Helper()
	s, _ = Zend(t, s, scherm.StijlMsg{Styles: st}, tea.WindowSizeMsg{Width: breed, Height: hoog})
	s, root := Settle(t, s, s.Init())
	for _, msg := range root {
		if e, ok := msg.(scherm.ErrMsg); ok {
			t.Fatal(e.Err)
		}
	}
	return s
}

// Geopend returns the screen that was opened, nil if none was.
func Geopend(root []tea.Msg) scherm.Screen {
	for _, msg := range root {
		if o, ok := msg.(scherm.OpenMsg); ok {
			return o.Screen
		}
	}
	return nil
}

// Gevraagd returns what the screen asked of the root, nil if nothing.
func Gevraagd(root []tea.Msg) scherm.Doel {
	for _, msg := range root {
		if n, ok := msg.(scherm.NaarMsg); ok {
			return n.Doel
		}
	}
	return nil
}

// Beeld is what a screen draws, without styles.
func Beeld(s scherm.Screen, breed, hoog int) string {
	st := scherm.NewStyles(scherm.ThemaAuto, true)
	return ansi.Strip(s.View(breed, hoog, &st).Body)
}

// Ziet fails unless every text is on the screen, whatever the line ends.
func Ziet(t testing.TB, b string, teksten ...string) {
	t.Helper()
	een := strings.Join(strings.Fields(b), " ")
	for _, s := range teksten {
		if !strings.Contains(een, s) {
			t.Errorf("%q is not on the screen:\n%s", s, b)
		}
	}
}

// ZietPad fails unless a path is on the screen behind some words, wherever its lines are broken: a temporary folder is longer on one
// system than on another.
func ZietPad(t testing.TB, b, woorden, pad string) {
	t.Helper()
	een := func(s string) string { return strings.Join(strings.Fields(s), "") }
	if !strings.Contains(een(b), een(woorden+pad)) {
		t.Errorf("%q is not on the screen behind %q:\n%s", pad, woorden, b)
	}
}

// ZietNiet fails if a text is on the screen.
func ZietNiet(t testing.TB, b string, teksten ...string) {
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
	Naam   string
	Thema  scherm.Thema
	Donker bool
}

func Themas() []thema {
	return []thema{{"licht", scherm.ThemaLicht, false}, {"donker", scherm.ThemaDonker, true}, {"contrast", scherm.ThemaContrast, true}}
}

// GoudenSchermen compares a screen with its goldens: what it says in three windows, foot line included, and how it
// looks in every theme. Make writes new ones: go test ./tui -update.
func GoudenSchermen(t *testing.T, maak func(t *testing.T) scherm.Screen) {
	t.Helper()
	for _, m := range []struct{ breed, hoog int }{{40, 10}, {80, 24}, {120, 40}} {
		t.Run(fmt.Sprintf("%dx%d", m.breed, m.hoog), func(t *testing.T) {
			s := Start(t, maak(t), m.breed, m.hoog-1, scherm.NewStyles(scherm.ThemaAuto, true))
			golden.RequireEqual(t, ansi.Strip(Venster(s, scherm.ThemaAuto, true, m.breed, m.hoog)))
		})
	}
	for _, th := range Themas() {
		t.Run(th.Naam, func(t *testing.T) {
			s := Start(t, maak(t), 80, 23, scherm.NewStyles(th.Thema, th.Donker))
			golden.RequireEqual(t, Venster(s, th.Thema, th.Donker, 80, 24))
		})
	}
}

// Venster is the whole window with a screen in it.
func Venster(s scherm.Screen, th scherm.Thema, donker bool, breed, hoog int) string {
	r := scherm.NewRoot(s, th).MetThema(th, donker)
	r.Width, r.Height = breed, hoog
	return r.View().Content
}

// Past fails when a screen is wider or higher than its window, or its cursor is outside it: every width from 40 to 120,
// and every height from 10 to 40 up to 16 and then each fourth. The foot line takes one line of that.
func Past(t *testing.T, s scherm.Screen) {
	t.Helper()
	st := scherm.NewStyles(scherm.ThemaAuto, true)
	for breed := scherm.MinBreed; breed <= 120; breed++ {
		for hoog := scherm.MinHoog - 1; hoog <= 39; hoog += 1 + 3*min(hoog/15, 1) {
			s, _ = Zend(t, s, tea.WindowSizeMsg{Width: breed, Height: hoog})
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

// GoudenBeeld compares what a screen says at 80x24 with its golden.
func GoudenBeeld(t *testing.T, s scherm.Screen) {
	t.Helper()
	GoudenBeeldIn(t, s, 80, 24)
}

// GoudenBeeldIn does so in another window.
func GoudenBeeldIn(t *testing.T, s scherm.Screen, breed, hoog int) {
	t.Helper()
	golden.RequireEqual(t, ansi.Strip(Venster(s, scherm.ThemaAuto, true, breed, hoog)))
}

// Lees reads what is on disk.
func Lees(t testing.TB, a *scherm.App, id casus.ID) (casus.Casus, casus.Lesstof) {
	t.Helper()
	c, _, err := a.DB.Haal(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	les, err := a.DB.Lesstof(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	return c, les
}
