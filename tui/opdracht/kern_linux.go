package opdracht

import "golang.org/x/sys/unix"

// geenInkijk keeps other programs of the same user from reading the memory of this one, or stopping it to look (prctl(2),
// PR_SET_DUMPABLE); the administrator still can. Where the user may lock memory without a limit, all of it is kept out of
// swap: names stand all over it, and a limit of some megabytes would stop the program halfway.
func geenInkijk() {
	_ = unix.Prctl(unix.PR_SET_DUMPABLE, 0, 0, 0, 0)
	var grens unix.Rlimit
	if unix.Getrlimit(unix.RLIMIT_MEMLOCK, &grens) == nil && grens.Cur == unix.RLIM_INFINITY {
		_ = unix.Mlockall(unix.MCL_CURRENT | unix.MCL_FUTURE | unix.MCL_ONFAULT)
	}
}
