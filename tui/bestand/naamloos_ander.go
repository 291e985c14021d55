//go:build !linux

package bestand

import (
	"errors"
	"os"
)

// naamloos is for systems that know files without a name.
func naamloos(string) (f *os.File, ok bool) { return nil, false }

// noem is never called here.
func noem(*os.File, string) error { return errors.ErrUnsupported }
