package bestand

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"oliekan/store"
)

func TestSchrijf(t *testing.T) {
	dir := t.TempDir()
	pad := filepath.Join(dir, "uit.txt")
	if err := Schrijf(pad, false, []byte("een")); err != nil {
		t.Fatal(err)
	}
	if err := Schrijf(pad, false, []byte("twee")); !errors.Is(err, store.ErrBestaat) {
		t.Errorf("existing target: %v", err)
	}
	moetStaan(t, pad, "een")
	if err := Schrijf(pad, true, []byte("drie")); err != nil {
		t.Fatal(err)
	}
	moetStaan(t, pad, "drie")
	if err := Schrijf(dir, true, []byte("x")); err == nil {
		t.Error("a directory was overwritten")
	}
	var p *fs.PathError
	err := Schrijf(filepath.Join(dir, "weg", "uit.txt"), false, []byte("x"))
	if !errors.Is(err, fs.ErrNotExist) || !errors.As(err, &p) || p.Path != filepath.Join(dir, "weg") {
		t.Errorf("missing directory: %v, want an error about the directory", err)
	}
	if namen, _ := os.ReadDir(dir); len(namen) != 1 {
		t.Errorf("left behind: %v", namen)
	}
	if info, _ := os.Stat(pad); runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v", info.Mode())
	}
}

func TestSchrijfVolgtVerwijzing(t *testing.T) {
	dir := t.TempDir()
	echt, wijzer := filepath.Join(dir, "echt.txt"), filepath.Join(dir, "wijzer.txt")
	if err := os.WriteFile(echt, []byte("oud"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(echt, wijzer); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	if err := Schrijf(wijzer, true, []byte("nieuw")); err != nil {
		t.Fatal(err)
	}
	moetStaan(t, echt, "nieuw")
	if info, _ := os.Lstat(wijzer); info.Mode()&fs.ModeSymlink == 0 {
		t.Error("the link was replaced by a file")
	}
}

func TestSchrijfGeenApparaat(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no device files")
	}
	if err := Schrijf(os.DevNull, true, []byte("x")); err == nil {
		t.Error("a device was replaced")
	}
	if info, err := os.Stat(os.DevNull); err != nil || info.Mode().IsRegular() {
		t.Fatalf("%s is now %v, %v", os.DevNull, info.Mode(), err)
	}
}

func moetStaan(t *testing.T, pad, wil string) {
	t.Helper()
	if b, err := os.ReadFile(pad); err != nil || string(b) != wil {
		t.Errorf("%s holds %q, %v, want %q", filepath.Base(pad), b, err, wil)
	}
}
