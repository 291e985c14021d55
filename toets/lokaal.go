package toets

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// LokaleRegel is one rule of the municipality itself, as it stands in the settings: an article of a verordening or
// beleidsregel.
type LokaleRegel struct {
	Titel   string // name of the verordening or beleidsregel
	Artikel string // number; empty if the rule is meant as a whole
	Zegt    string // what it says, in plain words
	// GeldigVan and GeldigTot are days ("2026-01-31") or empty; GeldigTot is the last day that counts.
	GeldigVan string
	GeldigTot string
	Link      string
}

const (
	// KindLokaal is the kind of a local rule, in words for the reader. It is on no list: what a local rule does is for
	// the municipality to say.
	KindLokaal = "lokale regel van de gemeente"
	// lokaalBegin opens the key of every local rule. No law may be called so (Kader.keur).
	lokaalBegin = "lokaal:"
	// zonderTekst stands where the settings do not say what a rule says.
	zonderTekst = "Wat deze regel zegt, staat niet in de instellingen. Lees de regel zelf."
)

// MaxSleutel is the longest key of a choice in runes. The store keeps no longer one (column keus).
const MaxSleutel = 100

const (
	// vanaf parts two versions of one rule: the later one has its first day behind this in its key.
	vanaf = "@"
	// ingekort stands in a key where the title or the number goes on. Behind that of the title stands the hash.
	ingekort = "…"
	// hashLang is the length of that hash in runes.
	hashLang = 8
	// maxArtikel is how much of a number stays in a key that is cut, in runes: the title tells more.
	maxArtikel = 30
)

// lokaleSleutel returns the key of a local rule: "lokaal:TITEL:ARTIKEL", with its first day behind it for a later version.
// It holds title and number, so that a case can still name a rule that the settings have lost. A colon in the title
// becomes a comma; one in the number stays. What is longer than MaxSleutel is cut: "lokaal:BEGIN…HASH:ARTIKEL", with a
// hash of the whole key, so that two rules that begin alike stay two.
func lokaleSleutel(titel, artikel, van string) string {
	titel = strings.ReplaceAll(titel, ":", ",")
	if van != "" {
		van = vanaf + van
	}
	heel := lokaalBegin + titel + ":" + artikel + van
	if utf8.RuneCountInString(heel) <= MaxSleutel {
		return heel
	}
	som := fnv.New32a()
	_, _ = som.Write([]byte(heel)) // It never fails.
	artikel = kortIn(artikel, maxArtikel)
	over := MaxSleutel - hashLang - utf8.RuneCountInString(lokaalBegin+":"+artikel+van)
	if rs := []rune(titel); len(rs) > over-1 {
		titel = strings.TrimSpace(string(rs[:over-1]))
	}
	return fmt.Sprintf("%s%s%s%08x:%s%s", lokaalBegin, titel, ingekort, som.Sum32(), artikel, van)
}

// kortIn cuts a text to n runes.
func kortIn(s string, n int) string {
	if rs := []rune(s); len(rs) > n {
		return strings.TrimSpace(string(rs[:n-1])) + ingekort
	}
	return s
}

// zonderHash takes the hash off a title that was cut to fit in a key.
func zonderHash(titel string) string {
	rs := []rune(titel)
	i := len(rs) - hashLang
	if i < 1 || string(rs[i-1]) != ingekort || strings.Trim(string(rs[i:]), "0123456789abcdef") != "" {
		return titel
	}
	return string(rs[:i])
}

// lokaleArtikelen makes rows of the rules in the settings. The name of the municipality is left out of title and key,
// because a case can travel and a handout names the municipality only if the settings say so. Of two versions of a rule
// the one that begins first has the plain key. What stands there twice is left out.
func lokaleArtikelen(rs []LokaleRegel, gemeente string) []Artikel {
	eerste := map[string]string{} // plain key -> first day of the version that begins first
	for _, r := range rs {
		sleutel := lokaleSleutel(zonderGemeente(r.Titel, gemeente), r.Artikel, "")
		if van, ok := eerste[sleutel]; !ok || r.GeldigVan < van {
			eerste[sleutel] = r.GeldigVan
		}
	}
	var uit []Artikel
	gezien := map[string]bool{}
	for _, r := range rs {
		titel := zonderGemeente(r.Titel, gemeente)
		sleutel := lokaleSleutel(titel, r.Artikel, "")
		if r.GeldigVan != eerste[sleutel] {
			sleutel = lokaleSleutel(titel, r.Artikel, r.GeldigVan)
		}
		if gezien[sleutel] {
			continue
		}
		gezien[sleutel] = true
		uit = append(uit, Artikel{
			Wet: titel, Citeertitel: hoofd(KindLokaal), Artikel: r.Artikel, Kind: KindLokaal,
			Zegt: cmp.Or(strings.TrimSpace(r.Zegt), zonderTekst), GeldigVan: r.GeldigVan, GeldigTot: r.GeldigTot,
			Link: r.Link, Bron: "instellingen van de gemeente", Bruikbaar: true, Lokaal: true, sleutel: sleutel,
		})
	}
	return uit
}

// zonderGemeente takes the name of the municipality out of a title, with the word "gemeente" before it.
func zonderGemeente(titel, gemeente string) string {
	naam := strings.Fields(strings.ToLower(gemeente))
	ws := strings.Fields(titel)
	if len(naam) == 0 {
		return strings.Join(ws, " ")
	}
	var uit []string
	for i := 0; i < len(ws); i++ {
		if n := len(naam); i+n <= len(ws) && slices.EqualFunc(ws[i:i+n], naam, isWoord) {
			if k := len(uit); k > 0 && isWoord(uit[k-1], "gemeente") {
				uit = uit[:k-1]
			}
			i += n - 1
			continue
		}
		uit = append(uit, ws[i])
	}
	if len(uit) == 0 {
		return "Regel van de gemeente"
	}
	return strings.Join(uit, " ")
}

// isWoord reports whether a word of a title is a word in lower case, whatever stands around it.
func isWoord(w, klein string) bool {
	return strings.EqualFold(strings.TrimFunc(w, func(r rune) bool { return !isLetterOfCijfer(r) }), klein)
}

// hoofd makes the first letter a capital.
func hoofd(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return strings.ToUpper(s[:n]) + s[n:]
}

// SleutelNaam names a row by its key alone, for a case that holds a row which is not in the frame any more: "Pw 35 1",
// or the title and number of a local rule with what it is.
func SleutelNaam(sleutel string) string {
	rest, ok := strings.CutPrefix(sleutel, lokaalBegin)
	if !ok {
		return strings.ReplaceAll(strings.TrimRight(sleutel, ":"), ":", " ")
	}
	titel, artikel, _ := strings.Cut(rest, ":")
	artikel, van, _ := strings.Cut(artikel, vanaf)
	naam := strings.TrimSpace(zonderHash(titel))
	if artikel != "" {
		naam += " artikel " + artikel
	}
	if van != "" {
		naam += ", vanaf " + Datum(van)
	}
	return naam + " (" + KindLokaal + ")"
}

// met returns a copy of the frame with local rules after the national rows, or the frame itself without any.
func (k *Kader) met(lokaal []Artikel) *Kader {
	if len(lokaal) == 0 {
		return k
	}
	n := *k
	n.artikelen = slices.Concat(k.artikelen, lokaal)
	n.artikelkeuze = slices.Clone(k.artikelkeuze)
	n.opSleutel = make(map[string]int, len(n.artikelen))
	for i, a := range n.artikelen {
		n.opSleutel[a.Sleutel()] = i
		if a.Lokaal {
			n.artikelkeuze = append(n.artikelkeuze, Keuze{a.Sleutel(), a.Naam(), a.Zegt})
		}
	}
	n.index = sync.OnceValue(func() *zoekindex { return maakIndex(&n) })
	return &n
}

// Lokaal returns the local rules that may matter for a kind of obstacle on a day: of a verordening those whose title
// calls itself one, of a beleidsregel likewise, and for both those whose title does not say what they are. Whether such
// a rule gives room is for the reader to see: the settings do not tell. For other obstacles there are none.
func (k *Kader) Lokaal(belemmering, dag string) []Artikel {
	if belemmering != "verordening" && belemmering != "beleidsregel" {
		return nil
	}
	var uit []Artikel
	for _, a := range k.artikelen {
		if !a.Lokaal || !a.Geldt(dag) {
			continue
		}
		titel := vouw(a.Wet)
		verordening := strings.Contains(titel, "verordening")
		beleid := strings.Contains(titel, "beleidsregel") || strings.Contains(titel, "richtlijn")
		if verordening == beleid || verordening == (belemmering == "verordening") {
			uit = append(uit, a)
		}
	}
	return uit
}
