package bestand

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// halfNaam is the name of a file that is not finished: the number of the process that writes it, and digits at random.
// What comes behind is of SQLite, or of the copy of the database.
var halfNaam = regexp.MustCompile(`^\.{1,2}oliekan-(\d+)-\d+\.deel`)

// oudHalf is what versions before that name called one: the file that it was to be, and digits at random. It does not tell who
// writes it; after a day nobody does.
var oudHalf = regexp.MustCompile(`^\..+\.(?:db|pdf|html|md|txt)-\d+\.deel$`)

// halfPatroon is that name for os.CreateTemp.
func halfPatroon() string { return fmt.Sprintf(".oliekan-%d-*.deel", os.Getpid()) }

// HalfNaast returns a free path beside pad for a file that is not finished. RuimOp finds it when the program is killed.
func HalfNaast(pad string) string {
	return filepath.Join(filepath.Dir(pad), strings.Replace(halfPatroon(), "*", strconv.Itoa(rand.Int()), 1))
}

// RuimOp removes from folders the halves of files that a killed run of the program left. Those of a program that is still
// running stay, and a folder that cannot be read is left alone: nothing is worse than it was.
func RuimOp(mappen ...string) {
	for _, m := range mappen {
		lijst, err := os.ReadDir(m)
		if err != nil {
			continue
		}
		for _, f := range lijst {
			if f.Type().IsRegular() && verlaten(f) {
				_ = os.Remove(filepath.Join(m, f.Name()))
			}
		}
	}
}

// verlaten reports whether a file is the half of one that nobody writes any more.
func verlaten(f os.DirEntry) bool {
	if oudHalf.MatchString(f.Name()) {
		info, err := f.Info()
		return err == nil && time.Since(info.ModTime()) > 24*time.Hour
	}
	d := halfNaam.FindStringSubmatch(f.Name())
	if d == nil {
		return false
	}
	nr, err := strconv.Atoi(d[1])
	return err == nil && nr != os.Getpid() && !leeft(nr)
}
