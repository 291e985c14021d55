package bestand

import (
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/sys/unix"
)

// naamloos opens a file in the folder of doel that has no name yet: a run that is killed leaves nothing of it. ok is false
// where the file system cannot do that.
func naamloos(doel string) (f *os.File, ok bool) {
	if _, err := os.Stat("/proc/self/fd"); err != nil {
		return nil, false // without it noem has no way to a name
	}
	fd, err := unix.Open(filepath.Dir(doel), unix.O_TMPFILE|unix.O_WRONLY|unix.O_CLOEXEC, 0o600)
	if err != nil {
		return nil, false
	}
	return os.NewFile(uintptr(fd), doel), true
}

// noem gives a file without a name the name pad, which must be free.
func noem(f *os.File, pad string) error {
	van := fmt.Sprintf("/proc/self/fd/%d", f.Fd())
	if err := unix.Linkat(unix.AT_FDCWD, van, unix.AT_FDCWD, pad, unix.AT_SYMLINK_FOLLOW); err != nil {
		return &os.LinkError{Op: "link", Old: van, New: pad, Err: err}
	}
	return nil
}
