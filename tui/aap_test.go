package tui

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
	"oliekan/tui/schermproef/druk"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// aapToetsen are what a monkey presses, by name; what has a meaning comes more often.
var aapToetsen = []string{
	"enter", "enter", "enter", "esc", "esc", "tab", "shift+tab", "down", "down", "up", "left", "right", "pgdown", "pgdown", "pgup", "home", "end",
	"delete", "backspace", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f12", "alt+1", "alt+3", "ctrl+z", "ctrl+y", "ctrl+p", "ctrl+u", "ctrl+w",
	"ctrl+j", "ctrl+c", "space", "/", "?", "j", "n", "h", "v", "r", "w", "s", "q", "1", "2", "9", "é", "字", "👩",
}

// aapTeksten are what it pastes: names that must not reach the disk (with a space before them: one letter stuck to a name is not
// told from a brand such as "eHerkenning"), signs that take no place or two, and much.
var aapTeksten = []string{
	" Annelies van Quintijn belt 0612345678 ", "ik wil weer slapen zonder zorgen over geld", "de school", "1 december", "over 2 weken", "rood\x1b[31m\u202e\u200b",
	"👨‍👩‍👧 字字字 e\u0301\u0301", strings.Repeat("heel lang en breed ", 60), strings.Repeat("regel\n", 40), "\x00\x07\t",
}

// aapKlap is one thing that a monkey does.
func aapKlap(r *rand.Rand, breed, hoog *int) tea.Msg {
	switch r.IntN(30) {
	case 0:
		*breed, *hoog = 1+r.IntN(200), 1+r.IntN(60)
		return tea.WindowSizeMsg{Width: *breed, Height: *hoog}
	case 1:
		*breed, *hoog = 80, 24
		return tea.WindowSizeMsg{Width: *breed, Height: *hoog}
	case 2, 3:
		return tea.PasteMsg{Content: aapTeksten[r.IntN(len(aapTeksten))]}
	case 4:
		return tea.MouseClickMsg{X: r.IntN(120), Y: r.IntN(40), Button: tea.MouseLeft}
	case 5:
		return tea.MouseWheelMsg{X: 3, Y: 3, Button: tea.MouseWheelDown}
	}
	return druk.Toets(aapToetsen[r.IntN(len(aapToetsen))])
}

// TestAapInBeeld lets a monkey at all screens and measures every frame: none is wider or higher than the window, memory does
// not grow, the library stays in order, and no name is in any byte of it. OLIEKAN_TRAAG makes it 200,000 keys.
func TestAapInBeeld(t *testing.T) {
	keren := 3000
	if os.Getenv("OLIEKAN_TRAAG") != "" {
		keren = 200_000
	}
	thuis := t.TempDir()
	t.Chdir(thuis) // it makes handouts too
	t.Setenv("HOME", thuis)
	t.Setenv("PATH", "")
	a, toeval := schermproef.AppOefen(t), rand.New(rand.NewPCG(1, 2))
	breed, hoog := 80, 24
	nieuw := func() scherm.Root {
		r := scherm.NewRoot(NewStart(a), scherm.ThemaAuto).MetGids(NieuweGids(a))
		return schermproef.SettleRoot(t, r, tea.Batch(func() tea.Msg { return tea.WindowSizeMsg{Width: breed, Height: hoog} }, r.Init()))
	}
	r, begin, gezien := nieuw(), uint64(0), map[string]bool{}
	for i := range keren {
		klap := aapKlap(toeval, &breed, &hoog)
		r = schermproef.SettleRoot(t, r, func() tea.Msg { return klap })
		past(t, i, klap, r, breed, hoog)
		gezien[fmt.Sprintf("%T", r.Top())] = true
		if i%1000 == 999 { // a new run, as after a day
			schermproef.SettleRoot(t, r, func() tea.Msg { return scherm.VertrekMsg{} })
			r = nieuw()
		}
		if i == keren/4 {
			begin = inGebruik()
		}
	}
	if nu := inGebruik(); keren > 3000 && nu > begin+32<<20 {
		t.Errorf("memory grew from %d to %d MiB", begin>>20, nu>>20)
	} else {
		t.Logf("%d keys, pastes, sizes and clicks on %d screens; memory %d MiB after a quarter, %d at the end", keren, len(gezien), begin>>20, nu>>20)
	}
	schermproef.SettleRoot(t, r, func() tea.Msg { return scherm.VertrekMsg{} })
	if bs, err := a.DB.Controleer(context.Background()); err != nil || len(bs) > 0 {
		t.Errorf("%v %v", bs, err)
	}
	zonderNamen(t, filepath.Dir(a.DB.Pad()), "annelies", "quintijn", "0612345678")
}

// past fails when a frame, or the screen in it, does not fit its window.
func past(t *testing.T, nr int, klap tea.Msg, r scherm.Root, breed, hoog int) {
	t.Helper()
	if b, h := lipgloss.Size(r.View().Content); b > breed || h > hoog {
		t.Fatalf("after %d (%v): %dx%d in a window of %dx%d", nr, klap, b, h, breed, hoog)
	}
	if breed < scherm.MinBreed || hoog < scherm.MinHoog {
		return
	}
	s := scherm.NewStyles(scherm.ThemaAuto, true)
	f := r.Top().View(breed, hoog-1, &s)
	if b, h := lipgloss.Size(f.Body); b > breed || h > hoog-1 {
		t.Fatalf("after %d (%v), %T: %dx%d in %dx%d\n%s", nr, klap, r.Top(), b, h, breed, hoog-1, ansi.Strip(f.Body))
	}
}

// inGebruik is the memory that the program holds, in bytes.
func inGebruik() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// zonderNamen fails when a name is in any byte below a folder.
func zonderNamen(t *testing.T, dir string, namen ...string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(pad string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(pad)
		for _, n := range namen {
			if strings.Contains(strings.ToLower(string(b)+pad), n) {
				t.Errorf("%q is in %s", n, pad)
			}
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}
