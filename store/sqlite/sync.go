package sqlite

import (
	"os"
	"path/filepath"
	"strings"
)

// syncmappen are the names, in lower case, with which the folder of a program begins that copies files to other machines.
var syncmappen = []struct{ begin, naam string }{
	{"onedrive", "OneDrive"},
	{"dropbox", "Dropbox"},
	{"nextcloud", "Nextcloud"},
	{"owncloud", "ownCloud"},
	{"google drive", "Google Drive"},
	{"googledrive", "Google Drive"},
	{"mijn drive", "Google Drive"},
	{"my drive", "Google Drive"},
	{"icloud drive", "iCloud Drive"},
	{"mobile documents", "iCloud Drive"},
	{"seafile", "Seafile"},
	{"stack", "STACK"},
}

// syncsporen are files that such a program leaves in its folder.
var syncsporen = []struct{ patroon, naam string }{
	{".dropbox.cache", "Dropbox"},
	{".stfolder", "Syncthing"},
	{".sync_*.db", "Nextcloud"},
	{"._sync_*.db", "Nextcloud"},
	{".owncloudsync.log", "Nextcloud"},
}

// Gesynchroniseerd names the program that copies the folder of a path to other machines, by its name or by what the program
// leaves there; "" when none is recognised. Such a program can put back an older file while the library is open, and reads
// the file and its log at two different moments.
func Gesynchroniseerd(pad string) string {
	pad, err := echtPad(pad)
	if err != nil {
		return ""
	}
	for dir := filepath.Dir(pad); ; dir = filepath.Dir(dir) {
		naam := strings.ToLower(filepath.Base(dir))
		for _, s := range syncmappen {
			rest, ok := strings.CutPrefix(naam, s.begin)
			if ok && (rest == "" || strings.HasPrefix(rest, " ") || strings.HasPrefix(rest, "-") || strings.HasPrefix(rest, "_")) {
				return s.naam
			}
		}
		for _, s := range syncsporen {
			if gevonden, _ := filepath.Glob(filepath.Join(globveilig(dir), s.patroon)); len(gevonden) > 0 {
				return s.naam
			}
		}
		if filepath.Dir(dir) == dir || isThuis(dir) {
			return ""
		}
	}
}

// isThuis reports whether a directory is that of the user: what stands above it says nothing.
func isThuis(dir string) bool {
	thuis, err := os.UserHomeDir()
	return err == nil && filepath.Clean(thuis) == dir
}

// globveilig keeps signs in a path from meaning something in a pattern.
func globveilig(dir string) string {
	return strings.NewReplacer("[", "[[]", "*", "[*]", "?", "[?]").Replace(dir)
}
