package opdracht

import (
	"oliekan/tui/melding"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"
)

// scherm starts the full-screen program, if there is a terminal that can carry it.
func (s *sessie) scherm(c *cobra.Command, _ []string) error {
	if s.env("TERM") == "dumb" {
		return melding.Zin("Deze terminal kan de schermen niet tonen (TERM=dumb). " +
			"Gebruik 'oliekan plat': hetzelfde werk in gewone regels.")
	}
	// Without this check Bubble Tea fails with an English sentence about a TTY.
	if !isTerminal(s.in) || !isTerminal(s.uit) {
		return melding.Zin("De schermen werken alleen in een terminal, en die is er hier niet. " +
			"Gebruik 'oliekan plat': hetzelfde werk in gewone regels.")
	}
	return s.metAanbod(c.Context(), func(o Omgeving) error { return s.start.Scherm(c.Context(), o) })
}

// plat is the command "plat".
func (s *sessie) plat() *cobra.Command {
	return &cobra.Command{
		Use:   "plat",
		Short: "hetzelfde werk in gewone regels, zonder schermen",
		Long: `Hetzelfde werk in gewone regels, zonder schermen: voor een schermlezer, een
eenvoudige terminal of een script.`,
		Args: zonder,
		RunE: func(c *cobra.Command, _ []string) error {
			return s.metAanbod(c.Context(), func(o Omgeving) error { return s.start.Plat(c.Context(), o, s.in, s.uit) })
		},
	}
}

// isTerminal reports whether v is a file that is a terminal.
func isTerminal(v any) bool {
	f, ok := v.(interface{ Fd() uintptr })
	return ok && term.IsTerminal(f.Fd())
}
