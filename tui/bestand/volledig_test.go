package bestand

import (
	"path/filepath"
	"testing"
)

func TestVolledig(t *testing.T) {
	thuis := t.TempDir()
	for _, v := range []string{"HOME", "USERPROFILE"} {
		t.Setenv(v, thuis)
	}
	hier := t.TempDir()
	t.Chdir(hier)
	for pad, wil := range map[string]string{
		"~":                           thuis,
		filepath.Join("~", "a", "b"):  filepath.Join(thuis, "a", "b"),
		"~a":                          filepath.Join(hier, "~a"),
		filepath.Join("a", "..", "b"): filepath.Join(hier, "b"),
		filepath.Join(thuis, "c.pdf"): filepath.Join(thuis, "c.pdf"),
	} {
		got, err := Volledig(pad)
		if echt, e := filepath.EvalSymlinks(filepath.Dir(got)); e == nil {
			got = filepath.Join(echt, filepath.Base(got)) // a temporary folder may be reached by a link
		}
		if echt, e := filepath.EvalSymlinks(filepath.Dir(wil)); e == nil {
			wil = filepath.Join(echt, filepath.Base(wil))
		}
		if err != nil || got != wil {
			t.Errorf("%q: got %q, %v, want %q", pad, got, err, wil)
		}
	}
}
