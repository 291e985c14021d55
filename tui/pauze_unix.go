//go:build unix

package tui

import (
	"io"
	"os"
	"os/signal"
	"time"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/sys/unix"
)

// stilstand is how long a program that stops itself may take to do so. A system without job control does not stop it at all.
const stilstand = 200 * time.Millisecond

// adem is how long the terminal stays given back at least.
const adem = 50 * time.Millisecond

// waakOverPauze gives the terminal back when another program stops this one, and takes it again when it goes on: a shell
// sets a terminal as it likes it in between. It ends with klaar.
func waakOverPauze(p *tea.Program, klaar <-chan struct{}) {
	pauze, verder := make(chan os.Signal, 1), make(chan os.Signal, 1)
	signal.Notify(pauze, unix.SIGTSTP)
	signal.Notify(verder, unix.SIGCONT)
	defer signal.Stop(pauze)
	defer signal.Stop(verder)
	for {
		doe := func() {} // stopped by a signal that cannot be caught, and going on again
		select {
		case <-klaar:
			return
		case <-pauze:
			doe = func() { staStil(pauze, verder) }
		case <-verder:
		}
		p.Send(tea.Exec(zonderTerminal(doe), func(error) tea.Msg { return tea.ClearScreen() })())
	}
}

// zonderTerminal is something that Bubble Tea does while it has given the terminal back.
type zonderTerminal func()

// Run does it, and gives the library (2.0.10) time to end its drawing: what ends late stops the clock of the drawing that
// begins anew, and the screen stays black.
func (z zonderTerminal) Run() error {
	z()
	time.Sleep(adem)
	return nil
}

// SetStdin is not needed: nothing is read.
func (zonderTerminal) SetStdin(io.Reader) {}

// SetStdout is not needed: nothing is written.
func (zonderTerminal) SetStdout(io.Writer) {}

// SetStderr is not needed either.
func (zonderTerminal) SetStderr(io.Writer) {}

// staStil stops the program as the signal would have done, until it goes on.
func staStil(pauze chan os.Signal, verder <-chan os.Signal) {
	signal.Reset(unix.SIGTSTP)
	defer signal.Notify(pauze, unix.SIGTSTP)
	if unix.Kill(os.Getpid(), unix.SIGTSTP) != nil {
		return
	}
	select {
	case <-verder:
	case <-time.After(stilstand):
		select { // after a stop both may be ready
		case <-verder:
		default:
		}
	}
}
