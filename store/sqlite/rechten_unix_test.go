//go:build unix

package sqlite

import (
	"io"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// alsNiemand makes a child run as a user without rights, from a copy of the program that such a user can reach.
func alsNiemand(t *testing.T, k *kind) *kind {
	t.Helper()
	pad := filepath.Join(openbareMap(t), "kind")
	kopieer(t, k.cmd.Path, pad)
	k.cmd.Path, k.cmd.Dir = pad, "/"
	k.cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
	return k
}

func kopieer(t *testing.T, van, naar string) {
	t.Helper()
	in, err := os.Open(van)
	moet(t, err)
	defer func() { _ = in.Close() }()
	uit, err := os.OpenFile(naar, os.O_CREATE|os.O_WRONLY, 0o755)
	moet(t, err)
	_, err = io.Copy(uit, in)
	moet(t, err)
	moet(t, uit.Close())
}
