package melding

import (
	"errors"
	"syscall"
)

// Windows has its own numbers (System Error Codes, winerror.h).
const (
	errWriteProtect   = syscall.Errno(19)
	errHandleDiskFull = syscall.Errno(39)
	errDiskFull       = syscall.Errno(112)
	errInvalidName    = syscall.Errno(123)
	errExceedRange    = syscall.Errno(206)
	errDirectory      = syscall.Errno(267)
)

// schijfVol knows both numbers that Windows has for it.
func schijfVol(err error) bool {
	return errors.Is(err, errDiskFull) || errors.Is(err, errHandleDiskFull)
}

// alleenLezen is about the whole medium, not about rights.
func alleenLezen(err error) bool { return errors.Is(err, errWriteProtect) }

// isMap tells that a directory stands where a file was wanted; Go makes up this number on Windows.
func isMap(err error) bool { return errors.Is(err, syscall.EISDIR) }

// geenMap tells that a file stands where a directory was wanted.
func geenMap(err error) bool { return errors.Is(err, errDirectory) }

// teLangeNaam tells that a name is too long, or holds a sign that no name may have, such as a question mark.
func teLangeNaam(err error) bool {
	return errors.Is(err, errInvalidName) || errors.Is(err, errExceedRange)
}
