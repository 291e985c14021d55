package papier

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"oliekan/casus/handout"
	"oliekan/tui/bestand"
	"oliekan/tui/melding"
)

// meestLogo is the largest file that is read for a logo, in bytes.
const meestLogo = 2 << 20

// errSoort is for a path at which no ordinary file stands: reading a pipe may never end.
var errSoort = errors.New("not a regular file")

// leesLogo reads the logo of a municipality, "" if its name is not to be told.
func leesLogo(pad, gemeente string) (*handout.Logo, error) {
	info, err := os.Stat(pad)
	switch {
	case err != nil:
		return nil, fmt.Errorf("look at logo: %w", err)
	case !info.Mode().IsRegular():
		return nil, fmt.Errorf("look at logo: %w", errSoort)
	}
	f, err := os.Open(pad)
	if err != nil {
		return nil, fmt.Errorf("open logo: %w", err)
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, meestLogo+1))
	if err != nil {
		return nil, fmt.Errorf("read logo: %w", err)
	}
	if len(b) > meestLogo {
		return nil, fmt.Errorf("read logo: %w", handout.ErrLogoGroot)
	}
	return handout.LeesLogo(b, gemeente)
}

// zonderLogo says why the logo is not there, and what to do.
func zonderLogo(pad string, err error) string {
	wat := melding.Van(err)
	switch {
	case errors.Is(err, errSoort):
		wat = "Op dit pad staat geen gewoon bestand."
	case errors.Is(err, fs.ErrNotExist):
		wat = "Het bestand is er niet."
	case errors.Is(err, fs.ErrPermission):
		wat = "Je mag het bestand niet lezen."
	}
	return fmt.Sprintf("Het logo %s staat er niet op. %s Kijk in het instellingenbestand achter logo.", bestand.Toon(pad), wat)
}
