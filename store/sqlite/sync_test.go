package sqlite

import (
	"os"
	"path/filepath"
	"testing"
)

func TestGesynchroniseerd(t *testing.T) {
	dir := t.TempDir()
	for naam, wil := range map[string]string{
		"OneDrive - Gemeente Voorbeeld/werk": "OneDrive", "Dropbox": "Dropbox", "Nextcloud/a/b": "Nextcloud",
		"Mijn Drive": "Google Drive", "gegevens": "", "dropboxen": "", "werk [1]/map": "", "gedeeld": "Syncthing", "gedeeld/diep": "Syncthing",
	} {
		d := filepath.Join(dir, filepath.FromSlash(naam))
		moet(t, os.MkdirAll(d, 0o700))
		if wil == "Syncthing" {
			moet(t, os.MkdirAll(filepath.Join(dir, "gedeeld", ".stfolder"), 0o700))
		}
		if kreeg := Gesynchroniseerd(filepath.Join(d, "oliekan.db")); kreeg != wil {
			t.Errorf("%s: got %q, want %q", naam, kreeg, wil)
		}
	}
}
