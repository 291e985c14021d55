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
	errDirectory      = syscall.Errno(267)
)

func schijfVol(err error) bool {
	return errors.Is(err, errDiskFull) || errors.Is(err, errHandleDiskFull)
}

func alleenLezen(err error) bool { return errors.Is(err, errWriteProtect) }

func isMap(err error) bool { return errors.Is(err, syscall.EISDIR) }

func geenMap(err error) bool { return errors.Is(err, errDirectory) }
