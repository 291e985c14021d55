package bestand

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

// halfNaam is the name of a file that is not finished: the number of the process that writes it, and digits at random.
// What comes behind is of SQLite, or of the copy of the database.
var halfNaam = regexp.MustCompile(`^\.{1,2}oliekan-(\d+)-\d+\.deel`)

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
			d := halfNaam.FindStringSubmatch(f.Name())
			if d == nil || !f.Type().IsRegular() {
				continue
			}
			if nr, err := strconv.Atoi(d[1]); err == nil && nr != os.Getpid() && !leeft(nr) {
				_ = os.Remove(filepath.Join(m, f.Name()))
			}
		}
	}
}
