package sqlite

import (
	"io/fs"
	"os"

	"golang.org/x/sys/windows"
)

// magSchrijven looks at the read-only attribute; rights beyond it show when SQLite opens the file.
func magSchrijven(pad string) error {
	info, err := os.Stat(pad)
	if err == nil && !info.IsDir() && info.Mode().Perm()&0o200 == 0 {
		return fs.ErrPermission
	}
	return err
}

// vergrendel gives a directory that we made an access list with the user alone; files made in it inherit that.
func vergrendel(dir string) error {
	return voorGebruiker(dir, windows.SUB_CONTAINERS_AND_OBJECTS_INHERIT)
}

// sluitAfEen gives a file of ours an access list with the user alone.
func sluitAfEen(pad string) error {
	if _, err := os.Stat(pad); err != nil {
		return err
	}
	return voorGebruiker(pad, windows.NO_INHERITANCE)
}

// voorGebruiker replaces the access list of a path by one entry: everything for the user who runs us, nothing
// inherited from above.
func voorGebruiker(pad string, erven uint32) error {
	wie, err := windows.GetCurrentProcessToken().GetTokenUser()
	if err != nil {
		return err
	}
	lijst, err := windows.ACLFromEntries([]windows.EXPLICIT_ACCESS{{
		AccessPermissions: windows.GENERIC_ALL,
		AccessMode:        windows.SET_ACCESS,
		Inheritance:       erven,
		Trustee: windows.TRUSTEE{
			TrusteeForm: windows.TRUSTEE_IS_SID, TrusteeType: windows.TRUSTEE_IS_USER,
			TrusteeValue: windows.TrusteeValueFromSID(wie.User.Sid),
		},
	}}, nil)
	if err != nil {
		return err
	}
	return windows.SetNamedSecurityInfo(pad, windows.SE_FILE_OBJECT,
		windows.DACL_SECURITY_INFORMATION|windows.PROTECTED_DACL_SECURITY_INFORMATION, nil, nil, lijst, nil)
}

// legVast does nothing: NTFS keeps its own journal of names, and a directory cannot be flushed here.
func legVast(string) error { return nil }
