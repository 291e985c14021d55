package handout

import (
	"context"
	"os"
	"path/filepath"

	"oliekan/casus/handout"
	"oliekan/tui/bestand"
	"oliekan/tui/scherm"

	tea "charm.land/bubbletea/v2"
)

// Answers to the form of a handout; over says to which.
type (
	// padMsg says where papers go on this computer.
	padMsg struct{ over, plek string }
	// kanNietMsg says which kinds cannot be made, with why not.
	kanNietMsg struct {
		over string
		niet map[string]string
	}
	// voortgangMsg says how many papers of a bundle are laid out, and where more will come from.
	voortgangMsg struct {
		over    string
		af, van int
		bron    <-chan stand
	}
	// papierMsg says that a handout was written, or why not.
	papierMsg struct {
		over, pad string
		gemis     []string
		err       error
	}
)

// stand is how far a bundle is.
type stand struct{ af, van int }

// drukwerk is one handout to make.
type drukwerk struct {
	stof        stof
	soort       string
	formaat     handout.Formaat
	pad         string
	overschrijf bool
}

// zoekPlek looks where papers go.
func zoekPlek(s stof) tea.Cmd {
	return func() tea.Msg { return padMsg{s.over(), papierMap()} }
}

// papierMap is the folder for documents of the user, else the home folder, else where the program was started.
func papierMap() string {
	thuis, err := os.UserHomeDir()
	if err != nil {
		return "."
	}
	for _, m := range []string{filepath.Join(thuis, "Documenten"), filepath.Join(thuis, "Documents"), thuis} {
		if info, err := os.Stat(m); err == nil && info.IsDir() {
			return m
		}
	}
	return "."
}

// vraagKanNiet asks which kinds cannot be made.
func vraagKanNiet(s stof) tea.Cmd {
	return func() tea.Msg {
		niet, err := s.kanNiet(context.Background())
		if err != nil {
			return scherm.ErrMsg{Err: err}
		}
		return kanNietMsg{s.over(), niet}
	}
}

// schrijfHandout makes a handout and puts it in place in one go. Beside it, it tells how far a bundle is.
func schrijfHandout(w drukwerk) tea.Cmd {
	stap := make(chan stand, 1)
	maak := func() tea.Msg {
		defer close(stap)
		pad, err := bestand.Volledig(w.pad)
		var gemis []string
		if err == nil {
			gemis, err = w.zet(pad, stap)
		}
		return papierMsg{w.stof.over(), pad, gemis, err}
	}
	if w.stof.delen() < 2 {
		return maak
	}
	return tea.Batch(maak, volgVoortgang(w.stof.over(), stap))
}

// volgVoortgang waits for the next sign of how far a bundle is; nothing comes when it is ready.
func volgVoortgang(over string, bron <-chan stand) tea.Cmd {
	return func() tea.Msg {
		s, ok := <-bron
		if !ok {
			return nil
		}
		return voortgangMsg{over, s.af, s.van, bron}
	}
}

// zet writes a handout, and says in Dutch what a reader of it would miss.
func (w drukwerk) zet(pad string, stap chan stand) ([]string, error) {
	p, err := w.stof.maak(context.Background(), w.soort)
	if err != nil {
		return nil, err
	}
	p.Document = p.MetVoortgang(func(af, van int) {
		select { // what nobody looked at yet is out of date: who makes papers must not wait for who looks
		case <-stap:
		default:
		}
		stap <- stand{af, van}
	})
	inhoud, gemis, err := p.Bytes(w.formaat)
	if err != nil {
		return nil, err
	}
	return gemis, bestand.Schrijf(pad, w.overschrijf, inhoud)
}

// toonMap shows a folder on the desktop. Where that cannot be done, the path is in view all the same.
func toonMap(toon func(string) error, pad string) tea.Cmd {
	return func() tea.Msg {
		if err := toon(pad); err != nil {
			return scherm.MeldingMsg{Tekst: bestand.GeenMap(pad)}
		}
		return scherm.MeldingMsg{Tekst: bestand.MapGeopend}
	}
}
