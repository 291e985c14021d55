package sqlite

import (
	"bufio"
	"strings"
	"testing"
)

func TestNetwerkvrij(t *testing.T) {
	if err := netwerkvrij(t.TempDir()); err != nil {
		t.Error(err)
	}
	if err := netwerkvrij("/bestaat/niet"); err != nil {
		t.Error(err)
	}
	if soort := fuseNetwerk(t.TempDir()); soort != "" {
		t.Error(soort)
	}
}

func TestMountSoort(t *testing.T) {
	const regels = `22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
31 22 0:45 / /home/a/werk rw,nosuid shared:9 master:2 - fuse.sshfs a@b:/ rw,user_id=0
stuk
32 22 0:46 / /home/a/disk\040met\040spatie rw - fuseblk /dev/sdb1 rw
`
	for wil, dev := range map[string][2]uint32{"ext4": {8, 1}, "fuse.sshfs": {0, 45}, "fuseblk": {0, 46}, "": {9, 9}} {
		if kreeg := mountSoort(bufio.NewScanner(strings.NewReader(regels)), dev[0], dev[1]); kreeg != wil {
			t.Errorf("%v: got %q, want %q", dev, kreeg, wil)
		}
	}
}
