package sqlite

import (
	"fmt"
	"path/filepath"
	"strings"

	"oliekan/store"

	"golang.org/x/sys/windows"
)

// netwerkvrij returns store.ErrNetwerk if a directory lies on a network share: a \\server\share path or a mapped drive.
// When in doubt it does not. \\?\C:\ and \\.\ name this machine itself.
func netwerkvrij(dir string) error {
	schijf := filepath.VolumeName(dir)
	unc := strings.HasPrefix(schijf, `\\`) && !strings.HasPrefix(schijf, `\\.\`) &&
		(!strings.HasPrefix(schijf, `\\?\`) || strings.HasPrefix(strings.ToUpper(schijf), `\\?\UNC\`))
	wortel, err := windows.UTF16PtrFromString(schijf + `\`)
	if unc || err == nil && windows.GetDriveType(wortel) == windows.DRIVE_REMOTE {
		return fmt.Errorf("drive %s: %w", schijf, store.ErrNetwerk)
	}
	return nil
}
