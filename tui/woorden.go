package tui

import (
	"fmt"

	"oliekan/casus"

	tea "charm.land/bubbletea/v2"
)

// aantal counts in words: "1 casus", "2 casussen".
func aantal(n int, een, meer string) string {
	if n == 1 {
		return "1 " + een
	}
	return fmt.Sprintf("%d %s", n, meer)
}

// aangehaald returns the title between quotes, or what stands for it.
func aangehaald(k casus.Kop) string {
	return "\"" + titelVan(k) + "\""
}

// titelVan returns the title, or what stands for it while there is none.
func titelVan(k casus.Kop) string {
	if k.Titel.Leeg() {
		return "nog zonder titel"
	}
	return k.Titel.String()
}

// wiel turns a turn of the wheel into steps.
func wiel(msg tea.MouseWheelMsg) int {
	if msg.Button == tea.MouseWheelUp {
		return -1
	}
	return 1
}
