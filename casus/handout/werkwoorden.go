package handout

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"oliekan/toets/taal"
)

// doenwoorden are the infinitives with which a pair writes down what somebody will do. A word that is not among them leaves
// the words as they were typed, which is never wrong.
var doenwoorden = strings.Fields(`aanmelden aanpassen aanvragen afspreken afmelden bekijken bellen beoordelen bespreken betalen
bezoeken brengen controleren doorgeven doorsturen geven halen helpen indienen inplannen inschrijven invullen inwinnen kijken leren
lezen maken mailen meenemen melden nabellen nakijken nalezen navragen nazoeken ophalen opnemen opschrijven opstellen opsturen opzoeken
organiseren overleggen plannen proeflopen regelen schrijven sturen terugbellen toesturen uitleggen uitnodigen uitzoeken vergelijken
vertellen verzamelen voorbereiden voorleggen vragen weghalen zetten zoeken zorgen`)

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
	i := slices.IndexFunc(ws, func(w string) bool { return slices.Contains(doenwoorden, w) })
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
	if begintMetWerkwoord(tekst) || slices.Contains(doenwoorden, strings.TrimRight(eerste, ",.")) {
		begin = taal.KleineLetter(tekst) // no name is a verb that we know
	}
	if r, _ := utf8.DecodeRuneInString(begin); !unicode.IsLower(r) {
		return "", ""
	}
	switch {
	case isWerkwoordsgroep(tekst): // "Het besluit regelen"
		return gaat(wie), begin
	case !strings.HasPrefix(wie, jij) && begintMetWerkwoord(tekst): // "Vraagt om een besluit"
		return " ", begin
	}
	return "", ""
}

// gaat is the verb between who does it and what is done.
func gaat(wie string) string {
	if strings.Contains(wie, " en ") {
		return " gaan "
	}
	return " gaat "
}
