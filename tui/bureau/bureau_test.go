package bureau

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

func moet(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func weet(t *testing.T, b *Bureau, sleutel, wil string) {
	t.Helper()
	if w, err := b.Herinner(context.Background(), sleutel); err != nil || w != wil {
		t.Errorf("%s is %q (%v), want %q", sleutel, w, err, wil)
	}
}

func TestOnthoud(t *testing.T) {
	ctx := context.Background()
	pad := filepath.Join(t.TempDir(), "oliekan.db")
	een, twee := Bij(pad), Bij(pad)
	weet(t, een, "thema", "")
	moet(t, een.Onthoud(ctx, "thema", "licht"))
	moet(t, twee.Onthoud(ctx, "quiz", "{}"))
	moet(t, een.Onthoud(ctx, "thema", "donker"))
	weet(t, twee, "thema", "donker")
	weet(t, een, "quiz", "{}")
	info, err := os.Stat(filepath.Join(filepath.Dir(pad), Naam))
	moet(t, err)
	if runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v", info.Mode())
	}
	if namen, err := os.ReadDir(filepath.Dir(pad)); err != nil || len(namen) != 1 {
		t.Errorf("left behind: %v, %v", namen, err)
	}
}

// What a library kept itself is taken over once, and does not undo a later choice.
func TestNeemOver(t *testing.T) {
	ctx := context.Background()
	b := Bij(filepath.Join(t.TempDir(), "oliekan.db"))
	moet(t, b.Onthoud(ctx, "thema", "donker"))
	moet(t, b.NeemOver(map[string]string{"thema": "licht", "quiz": "{}"}))
	weet(t, b, "thema", "donker")
	weet(t, b, "quiz", "{}")
}

// A file that somebody else wrote is told of, and the next value begins it anew.
func TestKapot(t *testing.T) {
	ctx := context.Background()
	b := Bij(filepath.Join(t.TempDir(), "oliekan.db"))
	moet(t, os.WriteFile(b.pad, []byte("rommel"), 0o600))
	if _, err := b.Herinner(ctx, "thema"); err == nil {
		t.Error("no error")
	}
	moet(t, b.Onthoud(ctx, "thema", "licht"))
	weet(t, b, "thema", "licht")
}

// Without a place nothing is remembered and nothing fails.
func TestZonderBureau(t *testing.T) {
	var b *Bureau
	moet(t, b.Onthoud(context.Background(), "thema", "licht"))
	weet(t, b, "thema", "")
}
