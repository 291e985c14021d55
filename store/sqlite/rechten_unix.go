//go:build unix

package sqlite

import (
	"os"

	"golang.org/x/sys/unix"
)

// magSchrijven asks the system whether we may write at a path, without opening it.
func magSchrijven(pad string) error {
	return unix.Access(pad, unix.W_OK)
}

// vergrendel makes a directory that we made ours alone, also when the umask left more or less.
func vergrendel(dir string) error { return os.Chmod(dir, mapModus) }

// sluitAfEen takes every right of group and others from a file of ours, if there is any.
func sluitAfEen(pad string) error {
	info, err := os.Stat(pad)
	if err != nil || info.Mode().Perm()&0o077 == 0 {
		return err
	}
	return os.Chmod(pad, info.Mode().Perm()&bestandModus)
}

// legVast makes a rename survive a crash of the machine.
func legVast(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer func() { _ = d.Close() }()
	return d.Sync()
}
