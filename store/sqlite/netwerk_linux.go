package sqlite

import (
	"bufio"
	"fmt"
	"os"
	"strings"

	"oliekan/store"

	"golang.org/x/sys/unix"
)

// netwerkMagie are the file systems that live on another machine, by the number that statfs gives (linux/magic.h and
// the sources of the file systems). SQLite's locks and shared memory cannot be trusted there. 9p is not among them:
// that is how a Linux under Windows sees its own disk.
var netwerkMagie = map[uint32]string{
	0x6969: "nfs", 0x517b: "smb", 0xff534d42: "cifs", 0xfe534d42: "smb2", 0x5346414f: "afs", 0x73757245: "coda",
	0x564c: "ncp", 0x00c36400: "ceph", 0x0bd00bd0: "lustre",
}

// fuseMagie stands for every file system in user space; some are a disk of this machine (ntfs-3g), some are not.
const fuseMagie = 0x65735546

// netwerkvrij returns ErrNetwerk if a directory lies on a network share. When in doubt it does not.
func netwerkvrij(dir string) error {
	var st unix.Statfs_t
	if unix.Statfs(dir, &st) != nil {
		return nil
	}
	soort := netwerkMagie[uint32(st.Type)]
	if uint32(st.Type) == fuseMagie {
		soort = fuseNetwerk(dir)
	}
	if soort != "" {
		return fmt.Errorf("file system %s: %w", soort, store.ErrNetwerk)
	}
	return nil
}

// fuseNetwerk names the file system in user space under a directory if it reaches over a network, else "".
func fuseNetwerk(dir string) string {
	var st unix.Stat_t
	if unix.Stat(dir, &st) != nil {
		return ""
	}
	f, err := os.Open("/proc/self/mountinfo")
	if err != nil {
		return ""
	}
	defer func() { _ = f.Close() }()
	soort := mountSoort(bufio.NewScanner(f), unix.Major(st.Dev), unix.Minor(st.Dev))
	switch soort {
	case "fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.davfs2", "fuse.s3fs", "fuse.curlftpfs", "fuse.glusterfs",
		"fuse.gvfsd-fuse", "fuse.onedriver", "fuse.smbnetfs", "fuse.google-drive-ocamlfuse":
		return soort
	}
	return ""
}

// mountSoort finds the type of the file system on a device in the lines of mountinfo (proc(5)): the third field is
// major:minor, the first after " - " is the type.
func mountSoort(regels *bufio.Scanner, major, minor uint32) string {
	wil := fmt.Sprintf("%d:%d", major, minor)
	for regels.Scan() {
		voor, na, ok := strings.Cut(regels.Text(), " - ")
		velden := strings.Fields(voor)
		if ok && len(velden) > 2 && velden[2] == wil {
			soort, _, _ := strings.Cut(na, " ")
			return soort
		}
	}
	return ""
}
