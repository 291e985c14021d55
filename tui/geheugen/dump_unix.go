//go:build unix

package geheugen

import "golang.org/x/sys/unix"

// geenGeheugendump keeps the system from writing the memory of the program to a file when it crashes: names live in it
// (privacy wall, 3). A system that refuses leaves things as they were.
func geenGeheugendump() { _ = unix.Setrlimit(unix.RLIMIT_CORE, &unix.Rlimit{}) }
