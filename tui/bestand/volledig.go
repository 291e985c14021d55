package bestand

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Volledig makes a path absolute; "~" is the home folder, as people type it in a terminal. On error it returns the path
// as it was.
func Volledig(pad string) (string, error) {
	if rest, ok := strings.CutPrefix(pad, "~"); ok && (rest == "" || os.IsPathSeparator(rest[0])) {
		thuis, err := os.UserHomeDir()
		if err != nil {
			return pad, fmt.Errorf("find home folder: %w", err)
		}
		pad = filepath.Join(thuis, rest)
	}
	vol, err := filepath.Abs(pad)
	if err != nil {
		return pad, fmt.Errorf("make path whole: %w", err)
	}
	return vol, nil
}
