package bestand

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

func TestOpener(t *testing.T) {
	leeg := func(string) string { return "" }
	for _, proef := range []struct {
		systeem string
		heeft   string
		wil     string
		kan     bool
	}{
		{"windows", "", "explorer", true},
		{"darwin", "", "open", true},
		{"linux", "", "xdg-open", false},
		{"linux", "DISPLAY", "xdg-open", true},
		{"freebsd", "WAYLAND_DISPLAY", "xdg-open", true},
	} {
		omgeving := leeg
		if proef.heeft != "" {
			omgeving = func(s string) string {
				if s == proef.heeft {
					return ":0"
				}
				return ""
			}
		}
		if naam, kan := opener(proef.systeem, omgeving); naam != proef.wil || kan != proef.kan {
			t.Errorf("%s with %q: %s, %v", proef.systeem, proef.heeft, naam, kan)
		}
	}
}

// TestOpenMap hands a folder to a program that writes down what it was given.
func TestOpenMap(t *testing.T) {
	if runtime.GOOS == "windows" || runtime.GOOS == "darwin" {
		t.Skip("the opener of this system cannot be replaced")
	}
	dir := t.TempDir()
	t.Setenv("PATH", dir)
	t.Setenv("DISPLAY", ":0")
	if err := OpenMap(dir); !errors.Is(err, ErrGeenOpener) {
		t.Errorf("without a program: %v", err)
	}
	zet := func(script string) {
		if err := os.WriteFile(filepath.Join(dir, "xdg-open"), []byte("#!/bin/sh\n"+script), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	zet("printf %s \"$1\" > " + filepath.Join(dir, "kreeg") + "\necho ruis\n")
	if err := OpenMap("/een map"); err != nil {
		t.Error(err)
	}
	if b, _ := os.ReadFile(filepath.Join(dir, "kreeg")); string(b) != "/een map" {
		t.Errorf("the program got %q", b)
	}
	zet("exit 3\n")
	if err := OpenMap(dir); !errors.Is(err, ErrGeenOpener) {
		t.Errorf("a program that fails: %v", err)
	}
	t.Setenv("DISPLAY", "")
	t.Setenv("WAYLAND_DISPLAY", "")
	if err := OpenMap(dir); !errors.Is(err, ErrGeenOpener) {
		t.Errorf("without a desktop: %v", err)
	}
}
