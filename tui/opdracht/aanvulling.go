package opdracht

import (
	"context"
	"io"
	"strings"

	"oliekan/store"

	"github.com/spf13/cobra"
)

// schillen are the shells for which a script can be made.
var schillen = [...]string{"bash", "zsh", "fish", "powershell"}

// aanvulling is the command "aanvulling": the script with which a shell completes commands, flags and cases.
func (s *sessie) aanvulling() *cobra.Command {
	return &cobra.Command{
		Use:   "aanvulling " + strings.Join(schillen[:], "|"),
		Short: "laat de tab-toets opdrachten en casussen aanvullen",
		Long: `Maakt een script waarmee de tab-toets opdrachten, opties en casussen aanvult.
Zet het op de plek waar je opdrachtregel zulke scripts zoekt.`,
		Example: "  oliekan aanvulling bash > ~/.local/share/bash-completion/completions/oliekan\n" +
			"  oliekan aanvulling fish > ~/.config/fish/completions/oliekan.fish",
		ValidArgs: schillen[:],
		Args:      precies(1, "voor welke opdrachtregel: "+strings.Join(schillen[:], ", ")),
		RunE: func(c *cobra.Command, args []string) error {
			maak, ok := scripts(c.Root())[args[0]]
			if !ok {
				return gebruik(c, "%q ken ik niet. Kies uit: %s.", args[0], strings.Join(schillen[:], ", "))
			}
			return maak(s.uit)
		},
	}
}

// scripts returns, per shell, what writes its script. The scripts are cobra's; a user does not read them.
func scripts(wortel *cobra.Command) map[string]func(io.Writer) error {
	return map[string]func(io.Writer) error{
		"bash":       func(w io.Writer) error { return wortel.GenBashCompletionV2(w, true) },
		"zsh":        wortel.GenZshCompletion,
		"fish":       func(w io.Writer) error { return wortel.GenFishCompletion(w, true) },
		"powershell": wortel.GenPowerShellCompletionWithDesc,
	}
}

// vulCasusAan completes an ID with the short codes and the starts of ids, each with its title. It only reads, and is
// silent when something is wrong: the shell has no place for a message.
func (s *sessie) vulCasusAan(c *cobra.Command, _ []string, begonnen string) ([]cobra.Completion, cobra.ShellCompDirective) {
	const klaar = cobra.ShellCompDirectiveNoFileComp
	ctx := c.Context()
	if ctx == nil {
		ctx = context.Background()
	}
	pad, err := s.databasepad()
	if err != nil {
		return nil, klaar
	}
	// Opening for reading makes no file: pressing tab must not leave traces.
	s.omgeving.DB = pad
	db, _, err := Open(ctx, s.omgeving, true)
	if err != nil {
		return nil, klaar
	}
	defer db.Close()
	koppen, err := db.Lijst(ctx, store.Filter{})
	if err != nil {
		return nil, klaar
	}
	var uit []cobra.Completion
	for _, k := range koppen {
		if v := opEenRegel(verwijzing(k)); strings.HasPrefix(v, begonnen) {
			uit = append(uit, cobra.CompletionWithDesc(v, titel(k)))
		}
	}
	return uit, klaar
}
