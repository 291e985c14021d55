// Package druk makes key presses for tests. It knows nothing of the screens, so that the kit itself can be tested with it.
package druk

import (
	"strings"

	tea "charm.land/bubbletea/v2"
)

// Toets is a key press by its name: a letter, or one of the names that bindings use.
func Toets(naam string) tea.KeyPressMsg {
	codes := map[string]rune{
		"enter": tea.KeyEnter, "esc": tea.KeyEscape, "tab": tea.KeyTab, "up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft,
		"right": tea.KeyRight, "home": tea.KeyHome, "end": tea.KeyEnd, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown,
		"backspace": tea.KeyBackspace, "delete": tea.KeyDelete, "f1": tea.KeyF1, "f2": tea.KeyF2, "f3": tea.KeyF3,
		"f4": tea.KeyF4, "f5": tea.KeyF5, "f6": tea.KeyF6, "f7": tea.KeyF7, "f8": tea.KeyF8, "f9": tea.KeyF9, "f12": tea.KeyF12, "space": tea.KeySpace,
	}
	if c, ok := codes[naam]; ok {
		return tea.KeyPressMsg{Code: c}
	}
	if rest, ok := strings.CutPrefix(naam, "ctrl+"); ok {
		return tea.KeyPressMsg{Code: []rune(rest)[0], Mod: tea.ModCtrl}
	}
	if rest, ok := strings.CutPrefix(naam, "alt+"); ok {
		return tea.KeyPressMsg{Code: []rune(rest)[0], Mod: tea.ModAlt}
	}
	if rest, ok := strings.CutPrefix(naam, "shift+"); ok {
		return tea.KeyPressMsg{Code: codes[rest], Mod: tea.ModShift}
	}
	return tea.KeyPressMsg{Code: []rune(naam)[0], Text: naam}
}

// Letters are the key presses of a text.
func Letters(s string) []tea.Msg {
	var uit []tea.Msg
	for _, r := range s {
		uit = append(uit, Toets(string(r)))
	}
	return uit
}
