package tui

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"oliekan/casus/handout"

	tea "charm.land/bubbletea/v2"
)

// papierblad makes the form in a home folder of its own, and returns that folder.
func papierblad(t *testing.T) (Screen, string) {
	t.Helper()
	thuis := t.TempDir()
	for _, v := range []string{"HOME", "USERPROFILE"} {
		t.Setenv(v, thuis)
	}
	return start(t, NewHandout(newApp(t), idAvond), 80, 23, NewStyles(ThemaAuto, true)), thuis
}

// vastPad is the form with a path that is the same on every machine.
func vastPad(t *testing.T) Screen {
	t.Helper()
	h := NewHandout(newApp(t), idAvond)
	h.eigen = true
	h.pad.Zet("/thuis/Documenten/samenvatting-11111111.pdf")
	return h
}

func TestHandoutGouden(t *testing.T) {
	t.Run("vraag", func(t *testing.T) {
		goudenSchermen(t, func(t *testing.T) Screen { return vastPad(t) })
	})
	t.Run("bestaat", func(t *testing.T) {
		s := start(t, vastPad(t), 80, 23, NewStyles(ThemaAuto, true)).(Handout)
		s.vraagt = true
		goudenBeeld(t, s)
	})
}

func TestBundelGouden(t *testing.T) {
	bundel := func(t *testing.T) Handout {
		h := NewHandout(newApp(t), idAvond, idTuin)
		h.eigen = true
		h.pad.Zet("/thuis/Documenten/bundel.pdf")
		return h
	}
	t.Run("niet", func(t *testing.T) {
		goudenSchermen(t, func(t *testing.T) Screen {
			s := start(t, bundel(t), 80, 23, NewStyles(ThemaAuto, true))
			s, _ = zend(t, s, "down", "down", "down") // a worksheet, and one of the cases is not ready for training
			return s
		})
	})
	t.Run("bezig", func(t *testing.T) {
		s := start(t, bundel(t), 80, 23, NewStyles(ThemaAuto, true)).(Handout)
		s.bezig = true
		n, _ := s.Update(voortgangMsg{s.stof.over(), 12, 50, nil})
		goudenBeeld(t, n)
	})
	t.Run("klaar", func(t *testing.T) {
		s := start(t, bundel(t), 80, 23, NewStyles(ThemaAuto, true)).(Handout)
		s.klaar, s.gemis = "/thuis/Documenten/bundel.pdf", []string{"Dit teken kan een pdf niet laten zien: x. Daar staat een leeg vierkantje."}
		goudenBeeld(t, s)
	})
}

// TestHandoutLangPad: in the narrowest window all of a usual path can be read, while it is typed too.
func TestHandoutLangPad(t *testing.T) {
	h := NewHandout(newApp(t), idAvond)
	h.eigen = true
	const pad = "/home/een-naam-van-iemand/Documenten/samenvatting-11111111.pdf"
	h.pad.Zet(pad)
	s := start(t, h, 40, 39, NewStyles(ThemaAuto, true))
	for _, knop := range []string{"tab", "tab"} {
		zin := strings.Join(strings.Fields(strings.ReplaceAll(beeld(s, 40, 39), "┃", "")), "")
		if !strings.Contains(zin, pad) {
			t.Errorf("the path is cut:\n%s", beeld(s, 40, 39))
		}
		s, _ = zend(t, s, knop)
	}
	goudenBeeldIn(t, s, 40, 10)
}

// TestBundelSchrijft: several cases become one file, and while it is made it is told how far it is.
func TestBundelSchrijft(t *testing.T) {
	_, thuis := papierblad(t)
	s := start(t, NewHandout(newApp(t), idTuin, idAvond), 80, 23, NewStyles(ThemaAuto, true))
	var gehoord []voortgangMsg
	nieuw, cmd := s.Update(druk("enter"))
	verwerk(func(msg tea.Msg) tea.Cmd {
		if v, ok := msg.(voortgangMsg); ok {
			gehoord = append(gehoord, v)
		}
		var cmd tea.Cmd
		nieuw, cmd = nieuw.Update(msg)
		return cmd
	}, cmd)
	pad := filepath.Join(thuis, "bundel-samenvatting.pdf")
	if b, err := os.ReadFile(pad); err != nil || !bytes.HasPrefix(b, []byte("%PDF")) {
		t.Errorf("%.10q, %v", b, err)
	}
	ziet(t, strings.ReplaceAll(beeld(nieuw, 400, 23), "\n", " "), "Bundel maken van 2 casussen", "De handout staat in: "+pad)
	if n := len(gehoord); n == 0 || gehoord[n-1].af != 2 || gehoord[n-1].van != 2 {
		t.Errorf("told how far it is: %+v", gehoord)
	}
}

// TestHandoutVoortgang: the number on the screen follows the making, and no sign of it comes after the end.
func TestHandoutVoortgang(t *testing.T) {
	bron := make(chan stand, 1)
	h := NewHandout(newApp(t), idTuin, idAvond)
	h.breed, h.hoog, h.bezig = 80, 23, true
	bron <- stand{1, 2}
	msg := volgVoortgang(h.stof.over(), bron)()
	s, meer := h.Update(msg)
	ziet(t, beeld(s, 80, 23), "De bundel wordt gemaakt: 1 van 2 casussen.")
	close(bron)
	if msg := meer(); msg != nil {
		t.Errorf("after the end comes %v", msg)
	}
	s, _ = s.Update(papierMsg{over: h.stof.over(), pad: "x"})
	zietNiet(t, beeld(s, 80, 23), "wordt gemaakt")
}

// TestHandoutKanNiet: of a kind that cannot be made the screen says why before anybody asks for it, and makes nothing.
func TestHandoutKanNiet(t *testing.T) {
	_, thuis := papierblad(t)
	s := start(t, NewHandout(newApp(t), idTuin), 80, 23, NewStyles(ThemaAuto, true))
	zietNiet(t, beeld(s, 80, 23), "“Een tuin die te groot werd”")
	s, _ = zend(t, s, "down", "down", "down")
	const zin = "De casus “Een tuin die te groot werd” is nog niet trainingsklaar."
	ziet(t, beeld(s, 80, 23), "deelnemer, kan nog niet", zin)
	for _, knop := range []string{"enter", "f4"} {
		var root []tea.Msg
		s, root = zend(t, s, knop)
		if m, ok := root[0].(meldingMsg); !ok || !strings.HasPrefix(m.tekst, zin) || len(root) > 1 {
			t.Errorf("%s: %v", knop, root)
		}
	}
	if namen, _ := filepath.Glob(filepath.Join(thuis, "*")); len(namen) > 0 {
		t.Errorf("made: %v", namen)
	}
}

func TestHandoutMapOpenen(t *testing.T) {
	s, thuis := papierblad(t)
	var kreeg []string
	h := s.(Handout)
	h.toon = func(pad string) error {
		kreeg = append(kreeg, pad)
		return nil
	}
	s, root := zend(t, h, "f6")
	if m, ok := root[0].(meldingMsg); !ok || !strings.HasPrefix(m.tekst, "Maak eerst") || len(kreeg) > 0 {
		t.Errorf("before there is a paper: %v, %v", root, kreeg)
	}
	s, _ = zend(t, s, "enter", "f6", "f6")
	if !slices.Equal(kreeg, []string{thuis, thuis}) {
		t.Errorf("opened %v, want %s twice", kreeg, thuis)
	}
	h = s.(Handout)
	h.toon = func(string) error { return errors.New("nothing here") }
	_, root = zend(t, h, "f6")
	if m, ok := root[0].(meldingMsg); !ok || !strings.HasSuffix(m.tekst, thuis) {
		t.Errorf("where nothing shows a folder: %v", root)
	}
}

func TestHandoutPast(t *testing.T) {
	s, _ := papierblad(t)
	past(t, s)
	s, _ = zend(t, s, "tab", "tab")
	past(t, s)
	h := s.(Handout)
	h.klaar = strings.Repeat("/een/lang/pad", 20)
	past(t, h)
	h.vraagt = true
	past(t, h)
	h.vraagt, h.niet = false, map[string]string{string(handout.Samenvatting): strings.Repeat("Dit kan niet. ", 20)}
	past(t, h)
}

func TestHandoutSchrijft(t *testing.T) {
	for _, f := range handout.Formaten() {
		t.Run(string(f), func(t *testing.T) {
			s, thuis := papierblad(t)
			s, _ = zend(t, s, "tab")
			for range handout.Formaten() {
				if _, nu := s.(Handout).gekozen(); nu != f {
					s, _ = zend(t, s, "down")
				}
			}
			s, root := zend(t, s, "enter")
			pad := filepath.Join(thuis, "samenvatting-11111111."+string(f))
			inhoud, err := os.ReadFile(pad)
			if err != nil || len(inhoud) == 0 {
				t.Fatalf("%d bytes (%v), messages %v", len(inhoud), err, root)
			}
			ziet(t, strings.ReplaceAll(beeld(s, 400, 23), "\n", " "), "Klaar. De handout staat in: "+pad)
		})
	}
}

func TestHandoutSoorten(t *testing.T) {
	s, thuis := papierblad(t)
	for i, soort := range handout.Soorten() {
		if i > 0 {
			s, _ = zend(t, s, "down")
		}
		s, _ = zend(t, s, "enter")
		if b, err := os.ReadFile(filepath.Join(thuis, string(soort)+"-11111111.pdf")); err != nil || !bytes.HasPrefix(b, []byte("%PDF")) {
			t.Errorf("%s: %.10q, %v", soort, b, err)
		}
	}
}

func TestHandoutMap(t *testing.T) {
	thuis := t.TempDir()
	for _, v := range []string{"HOME", "USERPROFILE"} {
		t.Setenv(v, thuis)
	}
	if got := papierMap(); got != thuis {
		t.Errorf("without documents: %s, want %s", got, thuis)
	}
	for _, m := range []string{"Documents", "Documenten"} {
		wil := filepath.Join(thuis, m)
		if err := os.Mkdir(wil, 0o700); err != nil {
			t.Fatal(err)
		}
		if got := papierMap(); got != wil {
			t.Errorf("got %s, want %s", got, wil)
		}
	}
}

func TestHandoutOverschrijftNietZomaar(t *testing.T) {
	s, thuis := papierblad(t)
	pad := filepath.Join(thuis, "samenvatting-11111111.pdf")
	oud := []byte("van iemand anders")
	if err := os.WriteFile(pad, oud, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, nee := range []string{"n", "esc", "enter"} {
		s, _ = zend(t, s, "enter")
		ziet(t, beeld(s, 80, 23), "Dit bestand bestaat al. Overschrijven? j/n")
		if !s.Typing() {
			t.Error("letters are not an answer to the question")
		}
		s, _ = zend(t, s, nee)
		if got, _ := os.ReadFile(pad); !bytes.Equal(got, oud) {
			t.Fatalf("%q is taken as yes", nee)
		}
	}
	s, _ = zend(t, s, "enter", "j")
	if got, _ := os.ReadFile(pad); !bytes.HasPrefix(got, []byte("%PDF")) {
		t.Errorf("j does not overwrite: %.20q", got)
	}
	ziet(t, beeld(s, 80, 23), "Klaar.")
	if namen, _ := filepath.Glob(filepath.Join(thuis, "*")); len(namen) != 1 {
		t.Errorf("left behind: %v", namen)
	}
}

func TestHandoutPad(t *testing.T) {
	s, thuis := papierblad(t)
	s, _ = zend(t, s, "tab", "tab")
	if !s.Typing() {
		t.Fatal("the path does not have the keys")
	}
	for range s.(Handout).pad.tekst() {
		s, _ = zend(t, s, "backspace")
	}
	s, root := zend(t, s, "enter")
	if len(root) != 1 {
		t.Errorf("an empty path gives %v", root)
	}
	s, _ = zend(t, s, tea.PasteMsg{Content: "~/geen map/blad.pdf"})
	_, root = zend(t, s, "enter")
	if e, ok := root[0].(errMsg); !ok || !errors.Is(e.error, fs.ErrNotExist) {
		t.Errorf("a folder that is not there gives %v", root)
	}
	if err := os.Mkdir(filepath.Join(thuis, "geen map"), 0o700); err != nil {
		t.Fatal(err)
	}
	s, _ = zend(t, s, "enter")
	if _, err := os.Stat(filepath.Join(thuis, "geen map", "blad.pdf")); err != nil {
		t.Error(err)
	}
	s, _ = zend(t, s, "shift+tab", "down")
	if got := s.(Handout).pad.tekst(); got != "~/geen map/blad.html" {
		t.Errorf("the extension does not follow the form: %s", got)
	}
}

func TestHandoutMuis(t *testing.T) {
	s, _ := papierblad(t)
	var y int
	for i, r := range strings.Split(beeld(s, 80, 23), "\n") {
		if strings.Contains(r, "html") {
			y = i
		}
	}
	s, _ = zend(t, s, tea.MouseClickMsg{X: 5, Y: y})
	if _, f := s.(Handout).gekozen(); f != handout.HTML || !strings.HasSuffix(s.(Handout).pad.tekst(), ".html") {
		t.Errorf("a click on html chooses %s", f)
	}
	s, _ = zend(t, s, tea.MouseWheelMsg{Button: tea.MouseWheelUp})
	if _, f := s.(Handout).gekozen(); f != handout.PDF {
		t.Errorf("the wheel chooses %s", f)
	}
}

func TestHandoutAnderAntwoord(t *testing.T) {
	s, _ := papierblad(t)
	wil := beeld(s, 80, 23)
	s, root := zend(t, s, papierMsg{over: string(idTuin), pad: "x"}, papierMsg{over: string(idAvond), pad: "x"}, padMsg{over: string(idTuin), plek: "elders"},
		kanNietMsg{string(idTuin), map[string]string{string(handout.Samenvatting): "Dat kan niet."}}, voortgangMsg{over: string(idAvond), af: 1, van: 2})
	if got := beeld(s, 80, 23); got != wil || len(root) > 0 {
		t.Errorf("an answer that was not asked for changes the screen (%v):\n%s", root, got)
	}
}
