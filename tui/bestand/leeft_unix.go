//go:build unix

package bestand

import (
	"errors"

	"golang.org/x/sys/unix"
)

// leeft reports whether a process with this number is running.
func leeft(nr int) bool { return !errors.Is(unix.Kill(nr, 0), unix.ESRCH) }
