package quiz

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"oliekan/toets"
)

// keuring gathers faults, so that whoever maintains the questions sees all of them at once.
type keuring struct {
	m      *toets.Methode
	waar   string // the question that is looked at
	fout   []error
	gezien map[string]bool // ids seen
}

// meld adds a fault of the present question.
func (k *keuring) meld(vorm string, args ...any) {
	k.fout = append(k.fout, fmt.Errorf("question %q: "+vorm, append([]any{k.waar}, args...)...))
}

// keur checks everything that the rest of the program relies on and returns all faults, or nil.
func keur(rijen []rij, m *toets.Methode) error {
	if len(rijen) == 0 {
		return errors.New("no questions")
	}
	k := &keuring{m: m, gezien: map[string]bool{}}
	for _, r := range rijen {
		k.waar = r.ID
		k.keurSoort(r)
		k.keurTekst(r)
		k.keurAntwoorden(r)
		k.keurBronnen(r)
	}
	return errors.Join(k.fout...)
}

// keurSoort checks the id, the subject and the level.
func (k *keuring) keurSoort(r rij) {
	if !isSlug(r.ID) {
		k.meld("id is not made of small letters, digits and single hyphens")
	}
	if k.gezien[r.ID] {
		k.meld("id is used twice")
	}
	k.gezien[r.ID] = true
	if !slices.Contains(Onderwerpen(), r.Onderwerp) {
		k.meld("unknown onderwerp %q", r.Onderwerp)
	}
	if !slices.Contains(Moeilijkheden(), r.Moeilijkheid) {
		k.meld("unknown moeilijkheid %q", r.Moeilijkheid)
	}
}

// keurTekst checks the question and its explanation.
func (k *keuring) keurTekst(r rij) {
	if strings.TrimSpace(r.Vraag) == "" || !strings.HasSuffix(r.Vraag, "?") {
		k.meld("%q is not a question", r.Vraag)
	}
	if strings.TrimSpace(r.Uitleg) == "" {
		k.meld("empty uitleg")
	}
	for _, t := range append([]string{r.Vraag, r.Uitleg}, r.Antwoorden...) {
		if strings.ContainsAny(t, "{}") {
			k.meld("unknown placeholder in %q", t)
		}
	}
}

// keurAntwoorden checks that there are four different answers and that one of them is right.
func (k *keuring) keurAntwoorden(r rij) {
	if len(r.Antwoorden) != len(letters) {
		k.meld("%d antwoorden, want %d", len(r.Antwoorden), len(letters))
	}
	gezien := map[string]bool{}
	for _, a := range r.Antwoorden {
		plat := strings.ToLower(strings.Join(strings.Fields(a), " "))
		if plat == "" || gezien[plat] {
			k.meld("antwoord %q is empty or stands there twice", a)
		}
		gezien[plat] = true
	}
	if len(r.Goed) != 1 || !strings.Contains(letters, r.Goed) {
		k.meld("goed is %q, want a letter of %s", r.Goed, letters)
	}
}

// keurBronnen checks that the reader can look it up, and that all that is named exists. An article must be in force on
// the day of the frame and read in a recent text: a quiz teaches, so doubt has no place in it.
func (k *keuring) keurBronnen(r rij) {
	if len(r.Artikelen)+len(r.Grondwaarden)+len(r.Stappen)+len(r.Begrippen) == 0 {
		k.meld("has no source")
	}
	kader := k.m.Kader()
	keurElk(k, "article", r.Artikelen, func(s string) bool {
		a, ok := kader.Artikel(s)
		return ok && a.Getoetst && a.Geldt(kader.Datum())
	})
	keurElk(k, "grondwaarde", r.Grondwaarden, func(id string) bool {
		_, ok := kader.Grondwaarde(id)
		return ok
	})
	keurElk(k, "step", r.Stappen, func(id toets.StapID) bool {
		_, ok := k.m.Stap(id)
		return ok
	})
	keurElk(k, "term", r.Begrippen, func(woord string) bool {
		return slices.ContainsFunc(k.m.Begrippen(), func(b toets.Begrip) bool { return b.Woord == woord })
	})
}

// keurElk checks that each source of one sort is good and named once.
func keurElk[T ~string](k *keuring, soort string, namen []T, goed func(T) bool) {
	for i, n := range namen {
		if !goed(n) {
			k.meld("%s %q is unknown or not usable", soort, n)
		}
		if slices.Contains(namen[:i], n) {
			k.meld("%s %q is named twice", soort, n)
		}
	}
}

// isSlug reports whether s is made of small letters and digits, in parts joined by single hyphens.
func isSlug(s string) bool {
	for deel := range strings.SplitSeq(s, "-") {
		if deel == "" || strings.Trim(deel, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return false
		}
	}
	return true
}
