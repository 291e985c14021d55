package sqlite

import (
	"fmt"

	"oliekan/store"

	"golang.org/x/sys/unix"
)

// netwerkvrij returns store.ErrNetwerk if a directory lies on a network share, by the name that statfs gives to the file
// system. When in doubt it does not.
func netwerkvrij(dir string) error {
	var st unix.Statfs_t
	if unix.Statfs(dir, &st) != nil {
		return nil
	}
	switch soort := unix.ByteSliceToString(st.Fstypename[:]); soort {
	case "nfs", "smbfs", "afpfs", "webdav", "cifs", "ftp", "macfuse_sshfs", "osxfuse_sshfs":
		return fmt.Errorf("file system %s: %w", soort, store.ErrNetwerk)
	}
	return nil
}
