//go:build !unix

package invoer

import (
	"io"
	"os"
)

// NieuweBron gives the terminal itself: the console of Windows hands out keys and no bytes.
func NieuweBron(f *os.File) io.Reader { return f }
