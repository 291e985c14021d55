package handout

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
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
	"oliekan/tui/schermproef/druk"

	tea "charm.land/bubbletea/v2"
)

// papierblad makes the form in a home folder of its own, and returns that folder.
func papierblad(t *testing.T) (scherm.Screen, string) {
	t.Helper()
	thuis := t.TempDir()
	for _, v := range []string{"HOME", "USERPROFILE"} {
		t.Setenv(v, thuis)
	}
	return schermproef.Start(t, NewHandout(schermproef.NewApp(t), schermproef.IDAvond), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)), thuis
}

// vastPad is the form with a path that is the same on every machine.
func vastPad(t *testing.T) scherm.Screen {
	t.Helper()
	h := NewHandout(schermproef.NewApp(t), schermproef.IDAvond)
	h.eigen = true
	h.pad.Zet("/thuis/Documenten/samenvatting-11111111.pdf")
	return h
}

func TestHandoutGouden(t *testing.T) {
	t.Run("vraag", func(t *testing.T) {
		schermproef.GoudenSchermen(t, func(t *testing.T) scherm.Screen { return vastPad(t) })
	})
	t.Run("bestaat", func(t *testing.T) {
		s := schermproef.Start(t, vastPad(t), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)).(Handout)
		s.vraagt = true
		schermproef.GoudenBeeld(t, s)
	})
}

func TestBundelGouden(t *testing.T) {
	bundel := func(t *testing.T) Handout {
		h := NewHandout(schermproef.NewApp(t), schermproef.IDAvond, schermproef.IDTuin)
		h.eigen = true
		h.pad.Zet("/thuis/Documenten/bundel.pdf")
		return h
	}
	t.Run("niet", func(t *testing.T) {
		schermproef.GoudenSchermen(t, func(t *testing.T) scherm.Screen {
			s := schermproef.Start(t, bundel(t), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
			s, _ = schermproef.Zend(t, s, "down", "down", "down") // a worksheet, and one of the cases is not ready for training
			return s
		})
	})
	t.Run("bezig", func(t *testing.T) {
		s := schermproef.Start(t, bundel(t), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)).(Handout)
		s.bezig = true
		n, _ := s.Update(voortgangMsg{s.stof.over(), 12, 50, nil})
		schermproef.GoudenBeeld(t, n)
	})
	t.Run("klaar", func(t *testing.T) {
		s := schermproef.Start(t, bundel(t), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)).(Handout)
		s.gemaakt, s.gemis = "/thuis/Documenten/bundel.pdf", []string{"Dit teken kan een pdf niet laten zien: x. Daar staat een leeg vierkantje."}
		schermproef.GoudenBeeld(t, s)
	})
}

// TestHandoutLangPad: in the narrowest window all of a usual path can be read, while it is typed too.
func TestHandoutLangPad(t *testing.T) {
	h := NewHandout(schermproef.NewApp(t), schermproef.IDAvond)
	h.eigen = true
	const pad = "/home/een-naam-van-iemand/Documenten/samenvatting-11111111.pdf"
	h.pad.Zet(pad)
	s := schermproef.Start(t, h, 40, 39, scherm.NewStyles(scherm.ThemaAuto, true))
	for _, knop := range []string{"tab", "tab"} {
		zin := strings.Join(strings.Fields(strings.ReplaceAll(schermproef.Beeld(s, 40, 39), "┃", "")), "")
		if !strings.Contains(zin, pad) {
			t.Errorf("the path is cut:\n%s", schermproef.Beeld(s, 40, 39))
		}
		s, _ = schermproef.Zend(t, s, knop)
	}
	schermproef.GoudenBeeldIn(t, s, 40, 10)
}

// TestBundelSchrijft: several cases become one file, and while it is made it is told how far it is.
func TestBundelSchrijft(t *testing.T) {
	_, thuis := papierblad(t)
	s := schermproef.Start(t, NewHandout(schermproef.NewApp(t), schermproef.IDTuin, schermproef.IDAvond), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	var gehoord []voortgangMsg
	nieuw, cmd := s.Update(druk.Toets("enter"))
	schermproef.Verwerk(func(msg tea.Msg) tea.Cmd {
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
	schermproef.Ziet(t, schermproef.Beeld(nieuw, 400, 40), "Bundel maken van 2 casussen")
	schermproef.ZietPad(t, schermproef.Beeld(nieuw, 400, 40), "De handout staat in:", pad)
	if n := len(gehoord); n == 0 || gehoord[n-1].af != 2 || gehoord[n-1].van != 2 {
		t.Errorf("told how far it is: %+v", gehoord)
	}
}

// TestHandoutVoortgang: the number on the screen follows the making, and no sign of it comes after the end.
func TestHandoutVoortgang(t *testing.T) {
	bron := make(chan stand, 1)
	h := NewHandout(schermproef.NewApp(t), schermproef.IDTuin, schermproef.IDAvond)
	h.breed, h.hoog, h.bezig = 80, 23, true
	bron <- stand{1, 2}
	msg := volgVoortgang(h.stof.over(), bron)()
	s, meer := h.Update(msg)
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "De bundel wordt gemaakt: 1 van 2 casussen.")
	close(bron)
	if msg := meer(); msg != nil {
		t.Errorf("after the end comes %v", msg)
	}
	s, _ = s.Update(papierMsg{over: h.stof.over(), pad: "x"})
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 23), "wordt gemaakt")
}

// TestHandoutKanNiet: of a kind that cannot be made the screen says why before anybody asks for it, and makes nothing.
func TestHandoutKanNiet(t *testing.T) {
	_, thuis := papierblad(t)
	s := schermproef.Start(t, NewHandout(schermproef.NewApp(t), schermproef.IDTuin), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 23), "“Een tuin die te groot werd”")
	s, _ = schermproef.Zend(t, s, "down", "down", "down")
	const zin = "De casus “Een tuin die te groot werd” is nog niet trainingsklaar."
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "deelnemer, kan nog niet", zin)
	for _, knop := range []string{"enter", "f4"} {
		var root []tea.Msg
		s, root = schermproef.Zend(t, s, knop)
		if m, ok := root[0].(scherm.MeldingMsg); !ok || !strings.HasPrefix(m.Tekst, zin) || len(root) > 1 {
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
	s, root := schermproef.Zend(t, h, "f6")
	if m, ok := root[0].(scherm.MeldingMsg); !ok || !strings.HasPrefix(m.Tekst, "Maak eerst") || len(kreeg) > 0 {
		t.Errorf("before there is a paper: %v, %v", root, kreeg)
	}
	s, _ = schermproef.Zend(t, s, "enter", "f6", "f6")
	if !slices.Equal(kreeg, []string{thuis, thuis}) {
		t.Errorf("opened %v, want %s twice", kreeg, thuis)
	}
	h = s.(Handout)
	h.toon = func(string) error { return errors.New("nothing here") }
	_, root = schermproef.Zend(t, h, "f6")
	if m, ok := root[0].(scherm.MeldingMsg); !ok || !strings.HasSuffix(m.Tekst, thuis) {
		t.Errorf("where nothing shows a folder: %v", root)
	}
}

func TestHandoutPast(t *testing.T) {
	s, _ := papierblad(t)
	schermproef.Past(t, s)
	s, _ = schermproef.Zend(t, s, "tab", "tab")
	schermproef.Past(t, s)
	h := s.(Handout)
	h.gemaakt = strings.Repeat("/een/lang/pad", 20)
	schermproef.Past(t, h)
	h.vraagt = true
	schermproef.Past(t, h)
	h.vraagt, h.niet = false, map[string]string{string(handout.Samenvatting): strings.Repeat("Dit kan niet. ", 20)}
	schermproef.Past(t, h)
}

func TestHandoutSchrijft(t *testing.T) {
	for _, f := range handout.Formaten() {
		t.Run(string(f), func(t *testing.T) {
			s, thuis := papierblad(t)
			s, _ = schermproef.Zend(t, s, "tab")
			for range handout.Formaten() {
				if _, nu := s.(Handout).gekozen(); nu != f {
					s, _ = schermproef.Zend(t, s, "down")
				}
			}
			s, root := schermproef.Zend(t, s, "enter")
			pad := filepath.Join(thuis, "samenvatting-11111111."+string(f))
			inhoud, err := os.ReadFile(pad)
			if err != nil || len(inhoud) == 0 {
				t.Fatalf("%d bytes (%v), messages %v", len(inhoud), err, root)
			}
			schermproef.ZietPad(t, schermproef.Beeld(s, 400, 40), "Klaar. De handout staat in:", pad)
		})
	}
}

func TestHandoutSoorten(t *testing.T) {
	s, thuis := papierblad(t)
	for i, soort := range handout.Soorten() {
		if i > 0 {
			s, _ = schermproef.Zend(t, s, "down")
		}
		s, _ = schermproef.Zend(t, s, "enter")
		begin := map[handout.Formaat]string{handout.PDF: "%PDF", handout.Word: "PK"}[soort.Vorm()]
		b, err := os.ReadFile(filepath.Join(thuis, string(soort)+"-11111111."+string(soort.Vorm())))
		if err != nil || begin == "" || !bytes.HasPrefix(b, []byte(begin)) {
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
		s, _ = schermproef.Zend(t, s, "enter")
		schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Dit bestand bestaat al. Overschrijven? j/n")
		if !s.Typing() {
			t.Error("letters are not an answer to the question")
		}
		s, _ = schermproef.Zend(t, s, nee)
		if got, _ := os.ReadFile(pad); !bytes.Equal(got, oud) {
			t.Fatalf("%q is taken as yes", nee)
		}
	}
	s, _ = schermproef.Zend(t, s, "enter", "j")
	if got, _ := os.ReadFile(pad); !bytes.HasPrefix(got, []byte("%PDF")) {
		t.Errorf("j does not overwrite: %.20q", got)
	}
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Klaar.")
	if namen, _ := filepath.Glob(filepath.Join(thuis, "*")); len(namen) != 1 {
		t.Errorf("left behind: %v", namen)
	}
}

func TestHandoutPad(t *testing.T) {
	s, thuis := papierblad(t)
	s, _ = schermproef.Zend(t, s, "tab", "tab")
	if !s.Typing() {
		t.Fatal("the path does not have the keys")
	}
	for range s.(Handout).pad.Tekst() {
		s, _ = schermproef.Zend(t, s, "backspace")
	}
	s, root := schermproef.Zend(t, s, "enter")
	if len(root) != 1 {
		t.Errorf("an empty path gives %v", root)
	}
	s, _ = schermproef.Zend(t, s, tea.PasteMsg{Content: "~/geen map/blad.pdf"})
	_, root = schermproef.Zend(t, s, "enter")
	if e, ok := root[0].(scherm.ErrMsg); !ok || !errors.Is(e.Err, fs.ErrNotExist) {
		t.Errorf("a folder that is not there gives %v", root)
	}
	if err := os.Mkdir(filepath.Join(thuis, "geen map"), 0o700); err != nil {
		t.Fatal(err)
	}
	s, _ = schermproef.Zend(t, s, "enter")
	if _, err := os.Stat(filepath.Join(thuis, "geen map", "blad.pdf")); err != nil {
		t.Error(err)
	}
	s, _ = schermproef.Zend(t, s, "shift+tab", "down", "down")
	if got := s.(Handout).pad.Tekst(); got != "~/geen map/blad.html" {
		t.Errorf("the extension does not follow the form: %s", got)
	}
}

func TestHandoutMuis(t *testing.T) {
	s, _ := papierblad(t)
	var y int
	for i, r := range strings.Split(schermproef.Beeld(s, 80, 23), "\n") {
		if strings.Contains(r, "html") {
			y = i
		}
	}
	s, _ = schermproef.Zend(t, s, tea.MouseClickMsg{X: 5, Y: y})
	if _, f := s.(Handout).gekozen(); f != handout.HTML || !strings.HasSuffix(s.(Handout).pad.Tekst(), ".html") {
		t.Errorf("a click on html chooses %s", f)
	}
	s, _ = schermproef.Zend(t, s, tea.MouseWheelMsg{Button: tea.MouseWheelUp})
	if _, f := s.(Handout).gekozen(); f != handout.Word {
		t.Errorf("the wheel chooses %s", f)
	}
}

func TestHandoutAnderAntwoord(t *testing.T) {
	s, _ := papierblad(t)
	wil := schermproef.Beeld(s, 80, 23)
	s, root := schermproef.Zend(t, s, papierMsg{over: string(schermproef.IDTuin), pad: "x"}, papierMsg{over: string(schermproef.IDAvond), pad: "x"}, padMsg{over: string(schermproef.IDTuin), plek: "elders"},
		kanNietMsg{string(schermproef.IDTuin), map[string]string{string(handout.Samenvatting): "Dat kan niet."}}, voortgangMsg{over: string(schermproef.IDAvond), af: 1, van: 2})
	if got := schermproef.Beeld(s, 80, 23); got != wil || len(root) > 0 {
		t.Errorf("an answer that was not asked for changes the screen (%v):\n%s", root, got)
	}
}

// TestHandoutVormVolgtSoort: each kind is offered in its own form, until a form is chosen.
func TestHandoutVormVolgtSoort(t *testing.T) {
	s, _ := papierblad(t)
	s, _ = schermproef.Zend(t, s, "down")
	if soort, f := s.(Handout).gekozen(); soort != string(handout.Motivering) || f != handout.Word || !strings.HasSuffix(s.(Handout).pad.Tekst(), ".docx") {
		t.Errorf("%s is offered as %s in %s", soort, f, s.(Handout).pad.Tekst())
	}
	s, _ = schermproef.Zend(t, s, "down", "down")
	if _, f := s.(Handout).gekozen(); f != handout.PDF {
		t.Errorf("the paper of a participant is offered as %s", f)
	}
	s, _ = schermproef.Zend(t, s, "tab", "down", "down", "shift+tab", "up", "up")
	if soort, f := s.(Handout).gekozen(); soort != string(handout.Motivering) || f != handout.HTML {
		t.Errorf("chosen was html, %s is offered as %s", soort, f)
	}
}

// TestHandoutVormVolgtPad: the extension that is typed decides the form, and one that is no form changes nothing.
func TestHandoutVormVolgtPad(t *testing.T) {
	for in, wil := range map[string]handout.Formaat{"blad.html": handout.HTML, "BLAD.MD": handout.Markdown, "blad.odt": handout.PDF, "blad.docx": handout.Word, "blad": handout.PDF} {
		s, _ := papierblad(t)
		s, _ = schermproef.Zend(t, s, "tab", "tab")
		for range s.(Handout).pad.Tekst() {
			s, _ = schermproef.Zend(t, s, "backspace")
		}
		s, _ = schermproef.Zend(t, s, tea.PasteMsg{Content: in})
		if _, got := s.(Handout).gekozen(); got != wil {
			t.Errorf("%s becomes %s, want %s", in, got, wil)
		}
	}
}
