package scherm

import (
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textarea"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// drukHeel gives a key to the text area as often as it takes to go over one whole sign. When the first time took more than
// one rune there was a selection, and that was all.
func (v Veld) drukHeel(msg tea.Msg) (textarea.Model, tea.Cmd) {
	n := v.herhaal(msg)
	if n == 1 {
		return v.area.Update(msg)
	}
	oud := v.area.Length()
	area, cmd := v.area.Update(msg)
	if oud-area.Length() > 1 {
		return area, cmd
	}
	for range n - 1 {
		area, cmd = area.Update(msg)
	}
	return area, cmd
}

// herhaal tells how often a key must be pressed in the library's text area, which counts runes, to go over one sign as a
// reader sees it: an emoji of a family is five runes, a letter with a loose accent two. 1 for every other key.
func (v Veld) herhaal(msg tea.Msg) int {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return 1
	}
	regel := v.cursorregel()
	kolom := min(v.area.Column(), len(regel))
	switch m := v.area.KeyMap; {
	case key.Matches(k, m.DeleteCharacterBackward, m.CharacterBackward):
		return max(1, laatsteTeken(string(regel[:kolom])))
	case key.Matches(k, m.DeleteCharacterForward, m.CharacterForward):
		return max(1, eersteTeken(string(regel[kolom:])))
	}
	return 1
}

// cursorregel returns the line, up to the next line end, in which the cursor is.
func (v Veld) cursorregel() []rune {
	regels := strings.Split(v.area.Value(), "\n")
	return []rune(regels[min(v.area.Line(), len(regels)-1)])
}

// eersteTeken counts the runes of the first sign of s.
func eersteTeken(s string) int {
	teken, _ := ansi.FirstGraphemeCluster(s, ansi.GraphemeWidth)
	return len([]rune(teken))
}

// laatsteTeken counts the runes of the last sign of s.
func laatsteTeken(s string) int {
	n := 0
	for s != "" {
		teken, _ := ansi.FirstGraphemeCluster(s, ansi.GraphemeWidth)
		n, s = len([]rune(teken)), s[len(teken):]
	}
	return n
}
