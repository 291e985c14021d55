package tui

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"oliekan/tui/invoer"
	"oliekan/tui/scherm"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
)

// framesPerSecond doubles the library's rate: it halves the wait for the first frame and for the answer to a key, and
// nothing is drawn while nothing changes.
const framesPerSecond = 120

// respijt is how long a program that was told to end may take to bring everything in safety.
const respijt = 3 * time.Second

// Draai runs the full-screen program until it is closed or ctx ends. Whatever way it ends, what was typed is on disk
// when it returns, or the error says why not. A closed window (SIGHUP) takes the terminal with it; that is no error.
func Draai(ctx context.Context, a *scherm.App, t scherm.Thema, kleur bool) error {
	// Both make the library write to files: every key and frame, or a trace with what was on the screen (privacy wall, 3).
	for _, naam := range []string{"TEA_TRACE", "TEA_DEBUG"} {
		if err := os.Unsetenv(naam); err != nil {
			return fmt.Errorf("unset %s: %w", naam, err)
		}
	}
	opties := []tea.ProgramOption{tea.WithFPS(framesPerSecond), tea.WithoutSignalHandler(), tea.WithInput(invoer.NieuweBron(os.Stdin))}
	if !kleur {
		opties = append(opties, tea.WithColorProfile(colorprofile.ASCII))
	}
	p := tea.NewProgram(invoer.Voor(scherm.NewRoot(NewStart(a), t).MetGids(NieuweGids(a))), opties...)
	klaar := make(chan struct{})
	defer close(klaar)
	go bewaak(ctx, p, klaar)
	go waakOverPauze(p, klaar)
	_, err := p.Run()
	if ctx.Err() != nil {
		err = nil
	}
	return errors.Join(err, a.Schrijvers.Schrijf(context.WithoutCancel(ctx)))
}

// bewaak ends the program when ctx does: first politely, so that screens can bring their text in safety, then not.
func bewaak(ctx context.Context, p *tea.Program, klaar <-chan struct{}) {
	select {
	case <-klaar:
		return
	case <-ctx.Done():
	}
	go p.Send(scherm.VertrekMsg{})
	select {
	case <-klaar:
	case <-time.After(respijt):
		p.Kill()
	}
}
