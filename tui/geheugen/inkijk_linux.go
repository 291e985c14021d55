package geheugen

import "golang.org/x/sys/unix"

// geenInkijk keeps other programs of the same user from reading the memory of this one, or stopping it to look (prctl(2),
// PR_SET_DUMPABLE); the administrator still can. Memory is not locked: without privileges some megabytes may be, while names
// stand all over the memory of a Go program, and locking what comes later would stop it halfway.
func geenInkijk() { _ = unix.Prctl(unix.PR_SET_DUMPABLE, 0, 0, 0, 0) }
