package quiz

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"oliekan/toets"
)

// The most that a question may hold: what is longer does not fit on a screen with its answers. In runes, and the last one
// in words: a quiz is read aloud.
const (
	maxID       = 60
	maxVraag    = 300
	maxAntwoord = 90
	maxUitleg   = 600
	maxBron     = 200
	zinLangst   = 22
)

// keuring gathers faults, so that whoever maintains the questions sees all of them at once.
type keuring struct {
	m      *toets.Methode
	waar   string // the question that is looked at
	fout   []string
	gezien map[string]bool // ids seen
}

// meld adds a fault of the present question.
func (k *keuring) meld(vorm string, args ...any) {
	k.fout = append(k.fout, k.waar+": "+fmt.Sprintf(vorm, args...))
}

// keur checks everything that the rest of the program relies on and returns all faults in Dutch, each with its question.
func keur(rijen []rij, m *toets.Methode) []string {
	switch {
	case len(rijen) == 0:
		return []string{"er staat geen vraag in"}
	case len(rijen) > eigenMeest:
		return []string{fmt.Sprintf("er staan %d vragen in; %d is het meeste", len(rijen), eigenMeest)}
	}
	k := &keuring{m: m, gezien: map[string]bool{}}
	for i, r := range rijen {
		k.waar = noem(i, r.ID)
		k.keurSoort(r)
		k.keurTekst(r)
		k.keurAntwoorden(r)
		k.keurBronnen(r)
	}
	return k.fout
}

// keurSoort checks the id, the subject and the level.
func (k *keuring) keurSoort(r rij) {
	if !isSlug(r.ID) || len(r.ID) > maxID {
		k.meld("het id bestaat niet uit kleine letters, cijfers en losse streepjes, of is langer dan %d tekens", maxID)
	}
	if isEigen(r.ID) {
		k.meld("een id begint niet met %q; dat zet oliekan er zelf voor", eigenBegin)
	}
	if k.gezien[r.ID] {
		k.meld("dit id staat er twee keer")
	}
	k.gezien[r.ID] = true
	if !slices.Contains(Onderwerpen(), r.Onderwerp) {
		k.meld("het onderwerp %q bestaat niet; kies uit: %s", string(r.Onderwerp), opsomming(Onderwerpen()))
	}
	if !slices.Contains(Moeilijkheden(), r.Moeilijkheid) {
		k.meld("de moeilijkheid %q bestaat niet; kies uit: %s", string(r.Moeilijkheid), opsomming(Moeilijkheden()))
	}
}

// opsomming lists names with commas.
func opsomming[T ~string](namen []T) string {
	uit := make([]string, len(namen))
	for i, n := range namen {
		uit[i] = string(n)
	}
	return strings.Join(uit, ", ")
}

// keurTekst checks the question, its explanation and its source in words.
func (k *keuring) keurTekst(r rij) {
	if strings.TrimSpace(r.Vraag) == "" || !strings.HasSuffix(r.Vraag, "?") {
		k.meld("de vraag %q eindigt niet op een vraagteken", r.Vraag)
	}
	if strings.TrimSpace(r.Uitleg) == "" {
		k.meld("er is geen uitleg")
	}
	if r.Bron != "" && !r.eigen {
		k.meld("een bron in woorden is voor vragen van een gemeente")
	}
	k.keurStuk("de vraag", r.Vraag, maxVraag)
	k.keurStuk("de uitleg", r.Uitleg, maxUitleg)
	k.keurStuk("de bron", r.Bron, maxBron)
	for _, a := range r.Antwoorden {
		k.keurStuk("een antwoord", a, maxAntwoord)
	}
}

// keurStuk checks one text: its length, its sentences and its characters.
func (k *keuring) keurStuk(wat, tekst string, hoogstens int) {
	if n := utf8.RuneCountInString(tekst); n > hoogstens {
		k.meld("%s heeft %d tekens; hoogstens %d past", wat, n, hoogstens)
	}
	if strings.ContainsAny(tekst, "{}") {
		k.meld("in %q staat iets tussen { en } dat oliekan niet kent", tekst)
	}
	if strings.ContainsFunc(tekst, func(r rune) bool { return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) }) {
		k.meld("in %q staat een teken dat je niet ziet; zet alles op één regel", tekst)
	}
	for _, zin := range zinnen(tekst) {
		if n := len(strings.Fields(zin)); n > zinLangst {
			k.meld("deze zin heeft %d woorden en dat mogen er hoogstens %d zijn: %q", n, zinLangst, zin)
		}
	}
}

// zinnen splits a text in sentences; a closing quote belongs to the sentence.
func zinnen(tekst string) []string {
	var uit []string
	var zin []string
	for _, w := range strings.Fields(tekst) {
		zin = append(zin, w)
		if kern := strings.TrimRight(w, "’”)"); strings.ContainsAny(kern[max(0, len(kern)-1):], ".?!") {
			uit, zin = append(uit, strings.Join(zin, " ")), nil
		}
	}
	if len(zin) > 0 {
		uit = append(uit, strings.Join(zin, " "))
	}
	return uit
}

// keurAntwoorden checks that there are four different answers and that one of them is right.
func (k *keuring) keurAntwoorden(r rij) {
	if len(r.Antwoorden) != len(letters) {
		k.meld("er zijn %d antwoorden; het horen er %d te zijn", len(r.Antwoorden), len(letters))
	}
	gezien := map[string]bool{}
	for _, a := range r.Antwoorden {
		plat := strings.ToLower(strings.Join(strings.Fields(a), " "))
		if plat == "" || gezien[plat] {
			k.meld("het antwoord %q is leeg of staat er twee keer", a)
		}
		gezien[plat] = true
	}
	if len(r.Goed) != 1 || !strings.Contains(letters, r.Goed) {
		k.meld("bij \"goed\" staat %q; het hoort A, B, C of D te zijn", r.Goed)
	}
}

// keurBronnen checks that the reader can look it up, and that all that is named exists. An article must be in force on
// the day of the frame and read in a recent text: a quiz teaches, so doubt has no place in it. For a rule of the
// municipality itself that is read is not known: only that it is in the settings and in force.
func (k *keuring) keurBronnen(r rij) {
	if len(r.Artikelen)+len(r.Grondwaarden)+len(r.Stappen)+len(r.Begrippen) == 0 && strings.TrimSpace(r.Bron) == "" {
		k.meld("er is geen bron")
	}
	kader := k.m.Kader()
	keurElk(k, "het artikel", r.Artikelen, func(s string) bool {
		a, ok := kader.Artikel(s)
		return ok && (a.Getoetst || r.eigen && a.Kind == toets.KindLokaal) && a.Geldt(kader.Datum())
	})
	keurElk(k, "de grondwaarde", r.Grondwaarden, func(id string) bool {
		_, ok := kader.Grondwaarde(id)
		return ok
	})
	keurElk(k, "de stap", r.Stappen, func(id toets.StapID) bool {
		_, ok := k.m.Stap(id)
		return ok
	})
	keurElk(k, "het begrip", r.Begrippen, func(woord string) bool {
		return slices.ContainsFunc(k.m.Begrippen(), func(b toets.Begrip) bool { return b.Woord == woord })
	})
}

// keurElk checks that each source of one sort is good and named once.
func keurElk[T ~string](k *keuring, soort string, namen []T, goed func(T) bool) {
	for i, n := range namen {
		if !goed(n) {
			k.meld("%s %q is niet bekend of nu niet te gebruiken", soort, string(n))
		}
		if slices.Contains(namen[:i], n) {
			k.meld("%s %q staat er twee keer", soort, string(n))
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
