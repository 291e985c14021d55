//go:build !unix

package bestand

import "os"

// leeft reports whether a process with this number is running. Windows finds a process only while it runs.
func leeft(nr int) bool {
	p, err := os.FindProcess(nr)
	if err != nil {
		return false
	}
	_ = p.Release()
	return true
}
