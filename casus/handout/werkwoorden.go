package handout

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"oliekan/toets/taal"
)

// vervoegd are the infinitives with which a pair writes down what somebody will do, each with what one person then does, and
// behind a stroke what goes to the end of the sentence. A word that is not among them leaves the words as they were typed,
// which is never wrong.
var vervoegd = vervoegingen(`aanmelden meldt/aan aanpassen past/aan aanvragen vraagt/aan afmelden meldt/af afspreken spreekt/af
bekijken bekijkt bellen belt beoordelen beoordeelt bespreken bespreekt betalen betaalt bezoeken bezoekt brengen brengt
controleren controleert doorgeven geeft/door doorsturen stuurt/door geven geeft halen haalt helpen helpt indienen dient/in
inplannen plant/in inschrijven schrijft/in invullen vult/in inwinnen wint/in kijken kijkt leren leert lezen leest maken maakt
mailen mailt meenemen neemt/mee melden meldt nabellen belt/na nakijken kijkt/na nalezen leest/na navragen vraagt/na nazoeken zoekt/na
opnemen neemt/op ophalen haalt/op opschrijven schrijft/op opstellen stelt/op opsturen stuurt/op opzoeken zoekt/op
organiseren organiseert overleggen overlegt plannen plant proeflopen loopt/proef regelen regelt schrijven schrijft sturen stuurt
terugbellen belt/terug toesturen stuurt/toe uitleggen legt/uit uitnodigen nodigt/uit uitzoeken zoekt/uit vergelijken vergelijkt
vertellen vertelt verzamelen verzamelt voorbereiden bereidt/voor voorleggen legt/voor vragen vraagt weghalen haalt/weg zetten zet
zoeken zoekt zorgen zorgt`)

// vervoeging is what one person does, and what of it goes to the end of the sentence.
type vervoeging struct{ doet, eind string }

// vervoegingen reads the table.
func vervoegingen(s string) map[string]vervoeging {
	uit := map[string]vervoeging{}
	ws := strings.Fields(s)
	for i := 0; i+1 < len(ws); i += 2 {
		doet, eind, _ := strings.Cut(ws[i+1], "/")
		uit[ws[i]] = vervoeging{doet, eind}
	}
	return uit
}

// isDoenwoord reports whether a word is one of those infinitives.
func isDoenwoord(w string) bool {
	_, ok := vervoegd[w]
	return ok
}

// bezet are words that say that a text has a subject or a verb of its own, so that no other can stand before it.
var bezet = strings.Fields(`belt beslist betaalt doet gaan gaat geeft heeft helpt hij hoeft ik is je jij jullie kan komt kijkt laat maakt
mag moet regelt schrijft stuurt team te vraagt we wij wil wordt zal ze zij zoekt zou`)

// isWerkwoordsgroep reports whether a text is a thing to do without anybody who does it, such as "Het besluit regelen": then
// "gaat" can stand before it. It looks at the words up to the first mark, and doubts in favour of no.
func isWerkwoordsgroep(tekst string) bool {
	if i := strings.IndexAny(tekst, ",.;:!?"); i >= 0 {
		tekst = tekst[:i]
	}
	ws := strings.Fields(strings.ToLower(tekst))
	if len(ws) == 0 || strings.HasPrefix(ws[0], "[") {
		return false
	}
	i := slices.IndexFunc(ws, isDoenwoord)
	return i >= 0 && !slices.ContainsFunc(ws[:i], func(w string) bool { return slices.Contains(bezet, w) })
}

// begintMetWerkwoord reports whether a text tells what one person does, such as "Vraagt om een besluit".
func begintMetWerkwoord(tekst string) bool {
	eerste, _, _ := strings.Cut(strings.ToLower(tekst), " ")
	return slices.Contains(doet, strings.TrimRight(eerste, ",."))
}

// doet are the verbs with which such a text begins.
var doet = strings.Fields(`belt beslist bespreekt betaalt brengt doet gaat geeft haalt helpt kijkt komt laat leest maakt meldt neemt
overlegt regelt schrijft spreekt stuurt vertelt vraagt zet zoekt zorgt`)

// verbind makes one sentence of who does something and what is done: it returns what stands between them and how the text then
// begins, or nothing when that would not be Dutch, or when the first word may be a name.
func verbind(wie, tekst string) (tussen, klein string) {
	eerste, _, _ := strings.Cut(strings.ToLower(tekst), " ")
	begin := naDubbelepunt(tekst)
	if begintMetWerkwoord(tekst) || isDoenwoord(strings.TrimRight(eerste, ",.")) {
		begin = taal.KleineLetter(tekst) // no name is a verb that we know
	}
	if r, _ := utf8.DecodeRuneInString(begin); !unicode.IsLower(r) {
		return "", ""
	}
	if zin, ok := alsZin(wie, begin); ok { // "Het besluit regelen"
		return " ", zin
	}
	switch {
	case isWerkwoordsgroep(tekst): // "Het besluit regelen, en nagaan wat de opname doet"
		return gaat(wie), begin
	case !strings.HasPrefix(wie, jij) && begintMetWerkwoord(tekst): // "Vraagt om een besluit"
		return " ", begin
	}
	return "", ""
}

// alsZin says of one person, or of two, what a group of words with one infinitive at its begin or end tells to do: "het besluit
// regelen" becomes "regelt het besluit". It reports false where more is said, so that no second verb is left as it was.
func alsZin(wie, groep string) (string, bool) {
	kaal := strings.TrimRight(groep, ".")
	ws := strings.Fields(kaal)
	if len(ws) < 2 || strings.ContainsAny(kaal, ",.;:!?") || slices.Contains(ws, "en") || slices.Contains(ws, "of") || !isWerkwoordsgroep(kaal) {
		return "", false
	}
	i := slices.IndexFunc(ws, isDoenwoord)
	if i != len(ws)-1 && i != 0 || slices.ContainsFunc(ws[i+1:], isDoenwoord) {
		return "", false
	}
	v := vervoegd[ws[i]]
	if i == 0 && (v.eind != "" || ws[1] == "van") { // "Aanvragen van een offerte"
		return "", false
	}
	doet := v.doet
	if strings.Contains(wie, " en ") { // two people do what the infinitive says, without what goes to the end
		doet = strings.TrimPrefix(ws[i], v.eind)
	}
	delen := append([]string{doet}, slices.Delete(slices.Clone(ws), i, i+1)...)
	if v.eind != "" {
		delen = append(delen, v.eind)
	}
	return strings.Join(delen, " ") + groep[len(kaal):], true
}

// gaat is the verb between who does it and what is done.
func gaat(wie string) string {
	if strings.Contains(wie, " en ") {
		return " gaan "
	}
	return " gaat "
}
