//go:build !windows

package melding

import (
	"errors"
	"syscall"
)

// schijfVol also takes a used-up quota: for the user that is the same.
func schijfVol(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT)
}

// alleenLezen is about the whole file system, not about rights.
func alleenLezen(err error) bool { return errors.Is(err, syscall.EROFS) }

// isMap tells that a directory stands where a file was wanted.
func isMap(err error) bool { return errors.Is(err, syscall.EISDIR) }

// geenMap tells that a file stands where a directory was wanted, or a link that leads in a circle.
func geenMap(err error) bool { return errors.Is(err, syscall.ENOTDIR) || errors.Is(err, syscall.ELOOP) }

// teLangeNaam tells that the file system has no room for a name.
func teLangeNaam(err error) bool { return errors.Is(err, syscall.ENAMETOOLONG) }
