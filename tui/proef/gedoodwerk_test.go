//go:build unix

package proef

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// Killed while people work: what the program called kept is there, what it called gone is gone, the library is in order, and no
// name is in any byte. The moment is random: after any number of answers, and up to some milliseconds after one that was sent.

// consultKeren is how often a consult is killed, on the screens and in lines; half of it as "Bewaard" appears.
const consultKeren = 1000

// proeven runs an attempt many times, some beside one another, on a fresh copy of a home.
func proeven(t *testing.T, keren int, mal string, doe func(t *testing.T, thuis string, nr int)) {
	t.Helper()
	if os.Getenv("OLIEKAN_TRAAG") == "" {
		t.Skip("takes minutes; runs with OLIEKAN_TRAAG=1")
	}
	t.Run("alle", func(t *testing.T) {
		for nr := range keren {
			t.Run(fmt.Sprint(nr), func(t *testing.T) {
				t.Parallel()
				thuis := t.TempDir()
				if err := os.CopyFS(thuis, os.DirFS(mal)); err != nil {
					t.Fatal(err)
				}
				doe(t, thuis, nr)
			})
		}
	})
	if !t.Failed() {
		t.Logf("%d tries, 0 lost", keren)
	}
}

// even waits a random while, up to some milliseconds: where a kill hits is chance.
func even() { time.Sleep(time.Duration(rand.Int64N(int64(12 * time.Millisecond)))) }

// zin is the nr-th answer of an attempt: words that are in no practice case, and a name that must not reach the disk.
func zin(nr int) string {
	return fmt.Sprintf("het gaat over kaneel en om %d keer met Quintijn", 100+nr)
}

// bewaardTot fails when one of the answers up to n is not on disk, when the library is not in order, or when the name is there.
func bewaardTot(t *testing.T, thuis string, n int) {
	t.Helper()
	for i := range n {
		if !staat(t, thuis, fmt.Sprintf("kaneel en om %d keer", 100+i)) {
			t.Errorf("answer %d of %d, which was called kept, is not on disk", i+1, n)
		}
	}
	if uit, fout, c := draai(t, thuis, "", "controleer"); c != 0 {
		t.Errorf("controleer: exit %d\n%s%s", c, uit, fout)
	}
	zonder(t, thuis, "quintijn")
}

func TestDoodInConsultOpHetScherm(t *testing.T) {
	proeven(t, consultKeren, legeMal(t), func(t *testing.T, thuis string, nr int) {
		x := start(t, thuis, 120, 40)
		x.wacht("Nieuw consult")
		x.druk(enter)
		x.wacht("vraag 1 van 12")
		n := 1 + rand.IntN(3)
		for i := range n {
			x.vul(zin(i))
		}
		if nr%2 == 0 { // the other half dies as it says so
			x.typ(zin(n))
			even()
		}
		x.sein(syscall.SIGKILL)
		bewaardTot(t, thuis, n)
	})
}

// doodInRegels goes to a place in lines, says answers there, and kills: at once after it was said that one is kept, or some time
// after one more was sent. weg is what is heard and typed by turns, the last of it heard at the place.
func doodInRegels(t *testing.T, keren int, mal string, weg ...string) {
	t.Helper()
	proeven(t, keren, mal, func(t *testing.T, thuis string, nr int) {
		r := inRegels(t, thuis)
		r.volg(weg...)
		n := 1 + rand.IntN(4)
		for i := range n {
			r.typ(zin(i))
			r.hoort("Bewaard")
		}
		if nr%2 == 0 {
			r.typ(zin(n))
			even()
		}
		r.dood()
		bewaardTot(t, thuis, n)
	})
}

func TestDoodInConsultInRegels(t *testing.T) {
	doodInRegels(t, consultKeren, legeMal(t), "Typ een nummer of een woord.", "nieuw\n", "Vraag 1 van 12")
}

func TestDoodInTraining(t *testing.T) {
	doodInRegels(t, gedoodKeren, oudeMal(t), "Typ een nummer of een woord.", "training\n4\nverder", "Typ een kort antwoord van de groep.")
}

func TestDoodInKlaarmaken(t *testing.T) {
	doodInRegels(t, gedoodKeren, oudeMal(t), "Typ een nummer of een woord.", "bibliotheek\nvogel-4\ntrainingsklaar",
		"Onderdeel", "v\nj\nb\nj\nj\nj\nj\nj\nj", "Wat zou een deskundige hierover zeggen?")
}

// wegwoorden are taken out of a case one by one.
var wegwoorden = []string{"gember", "kaneel", "biljart", "tulband", "gondel"}

func TestDoodInWeghalen(t *testing.T) {
	mal := legeMal(t)
	in := "nieuw\n\nhet gaat over " + strings.Join(wegwoorden, " en ") + "\n.stop\n"
	if uit, fout, c := draai(t, mal, in, "plat"); c != 0 || !staat(t, mal, "gondel") {
		t.Fatalf("exit %d\n%s%s", c, uit, fout)
	}
	proeven(t, gedoodKeren, mal, func(t *testing.T, thuis string, nr int) {
		r := inRegels(t, thuis)
		r.volg("Typ een nummer of een woord.", "bibliotheek\n1")
		n := rand.IntN(len(wegwoorden))
		for _, w := range wegwoorden[:n] {
			r.volg("Iets weghalen.", "iets weghalen\n1\n"+w+"\nja", "Het woord is uit de casus gehaald.")
		}
		r.volg("Iets weghalen.", "iets weghalen\n1\n"+wegwoorden[n]+"\nja")
		even()
		r.dood()
		if uit, fout, c := draai(t, thuis, "", "controleer"); c != 0 {
			t.Errorf("controleer: exit %d\n%s%s", c, uit, fout)
		}
		if n > 0 {
			zonder(t, thuis, wegwoorden[:n]...)
		}
		if n+1 < len(wegwoorden) && !staat(t, thuis, wegwoorden[n+1:]...) {
			t.Error("the words that should stay are gone")
		}
		if uit, _, _ := draai(t, thuis, "", "zoek", wegwoorden[n]); strings.Contains(uit, "(nog geen titel)") != staat(t, thuis, wegwoorden[n]) {
			t.Errorf("%q is half gone\n%s", wegwoorden[n], uit)
		}
	})
}

// legeMal is a home with an empty library, and oudeMal one with that of an older version, in the newest shape.
func legeMal(t *testing.T) string { return opgemaakt(t, t.TempDir()) }

func oudeMal(t *testing.T) string {
	t.Helper()
	mal := t.TempDir()
	if err := os.MkdirAll(bibliotheek(mal), 0o700); err != nil {
		t.Fatal(err)
	}
	uitPakken(t, filepath.Join(bibliotheek(mal), "oliekan.db"))
	return opgemaakt(t, mal)
}

// opgemaakt opens the library of a home once.
func opgemaakt(t *testing.T, mal string) string {
	t.Helper()
	if uit, fout, c := draai(t, mal, "", "casus", "lijst"); c != 0 {
		t.Fatalf("exit %d\n%s%s", c, uit, fout)
	}
	return mal
}
