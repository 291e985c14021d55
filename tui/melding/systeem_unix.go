//go:build !windows

package melding

import (
	"errors"
	"syscall"
)

func schijfVol(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT)
}

func alleenLezen(err error) bool { return errors.Is(err, syscall.EROFS) }

func isMap(err error) bool { return errors.Is(err, syscall.EISDIR) }

func geenMap(err error) bool { return errors.Is(err, syscall.ENOTDIR) }
