package geheugen

import (
	"testing"

	"golang.org/x/sys/unix"
)

func TestSluit(t *testing.T) {
	Sluit()
	var l unix.Rlimit
	if err := unix.Getrlimit(unix.RLIMIT_CORE, &l); err != nil || l.Cur != 0 || l.Max != 0 {
		t.Errorf("a crash may write %d bytes, and %d when asked (%v)", l.Cur, l.Max, err)
	}
	if d, err := unix.PrctlRetInt(unix.PR_GET_DUMPABLE, 0, 0, 0, 0); err != nil || d != 0 {
		t.Errorf("others of the same user may look: %d, %v", d, err)
	}
}
