package kwijt

import (
	"os"
	"path/filepath"
	"testing"

	"oliekan/store"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"

	tea "charm.land/bubbletea/v2"
)

// Where the file of the tests is said to be.
var weggeraakt = &store.PlekFout{Pad: "/gedeeld/team/oliekan.db", Naar: "/gedeeld/team/oliekan (oud).db", Err: store.ErrVerplaatst}

func TestKwijtGouden(t *testing.T) {
	schermproef.GoudenSchermen(t, func(t *testing.T) scherm.Screen { return New(schermproef.AppOefen(t), weggeraakt) })
}

func TestKwijtPast(t *testing.T) {
	schermproef.Past(t, New(schermproef.AppOefen(t), weggeraakt))
}

// Of a file that was written over nothing is left to put back: that is not offered.
func TestKwijtOverschreven(t *testing.T) {
	k := New(schermproef.AppOefen(t), &store.PlekFout{Pad: "/x/oliekan.db", Zelfde: true, Err: store.ErrVervangen})
	s := schermproef.Start(t, k, 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	beeld := schermproef.Beeld(s, 80, 23)
	schermproef.Ziet(t, beeld, "kan hier niet meer worden bewaard", "oliekan herstel")
	schermproef.ZietNiet(t, beeld, "Zet het bestand terug", "andere naam")
}

// What was chosen happens, and the screen closes; what went wrong stays on it.
func TestKwijtKiest(t *testing.T) {
	bezet := filepath.Join(t.TempDir(), "bezet.db")
	if err := os.WriteFile(bezet, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, g := range []struct {
		naam    string
		toetsen []tea.Msg
		wil     tea.Msg
	}{
		{"put back", []tea.Msg{"enter"}, scherm.HersteldMsg{Zin: "Het bestand staat weer op zijn plek."}},
		{"later", []tea.Msg{"down", "down", "enter"}, scherm.CloseMsg{}},
		{"stop", []tea.Msg{"down", "down", "down", "enter"}, tea.QuitMsg{}},
		{"no name", []tea.Msg{"down", "enter", "ctrl+u", "enter"}, nil},
		{"a name that is taken", []tea.Msg{"down", "enter", "ctrl+u", tea.PasteMsg{Content: bezet}, "enter"}, scherm.ErrMsg{}},
		{"back from the name, and away", []tea.Msg{"down", "enter", "esc", "esc"}, scherm.CloseMsg{}},
	} {
		t.Run(g.naam, func(t *testing.T) {
			s := schermproef.Start(t, New(schermproef.AppOefen(t), weggeraakt), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
			_, kreeg := schermproef.Zend(t, s, g.toetsen...)
			if g.wil == nil && len(kreeg) > 0 || g.wil != nil && !bevat(kreeg, g.wil) {
				t.Errorf("%v, want %v", kreeg, g.wil)
			}
		})
	}
}

// bevat reports whether a message is among others; of an error only that it is one.
func bevat(msgs []tea.Msg, wil tea.Msg) bool {
	for _, m := range msgs {
		if _, fout := m.(scherm.ErrMsg); fout {
			m = scherm.ErrMsg{}
		}
		if m == wil {
			return true
		}
	}
	return false
}
