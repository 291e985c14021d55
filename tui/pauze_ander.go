//go:build !unix

package tui

import tea "charm.land/bubbletea/v2"

// waakOverPauze does nothing here: Windows has no signal that stops a program for a while.
func waakOverPauze(*tea.Program, <-chan struct{}) {}
