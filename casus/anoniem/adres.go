package anoniem

import (
	"strings"

	"oliekan/casus/anoniem/lexicon"
)

// straatstaart are the ends that make a word the name of a street.
var straatstaart = [...]string{
	"straat", "straatje", "laan", "laantje", "weg", "plein", "dijk", "kade", "steeg", "gracht", "singel", "dreef", "plantsoen", "boulevard",
	"hof", "pad", "park", "markt", "baan", "ring", "wal", "poort", "brink", "stede", "erf", "weide", "akker", "veld", "kamp",
	"oever", "zoom", "meent", "gaarde", "warande", "heide", "hoeve", "horst", "kwartier", "wijk", "buurt", "allee", "passage", "haven",
}

// sterkeStaarten is how many of straatstaart are hardly anything but a street.
const sterkeStaarten = 14

// straat reports whether a word by itself is the name of a street: "rietstraat", not "straat".
func straat(k string) bool {
	for _, s := range straatstaart[:sterkeStaarten] {
		if len(k) > len(s)+1 && strings.HasSuffix(k, s) {
			return true
		}
	}
	return false
}

// straatachtig is wider than straat: a number behind the word takes the doubt away. It reports whether a word before a
// house number can be a street.
func straatachtig(k string) bool {
	for _, s := range straatstaart {
		if strings.HasSuffix(k, s) {
			return true
		}
	}
	return false
}

// adressen masks a street with its house number and what belongs to that.
func (v *vinder) adressen() {
	for i := range v.ts {
		if v.ts[i].soort != tekenWoord || v.ts[i].oordeel != onbeslist && v.ts[i].naam == nil {
			continue
		}
		if n := v.huisnummer(i + 1); n > 0 && v.straatnaam(i) {
			v.maskerAdres(i, n)
		} else if v.straatZonder(i) || v.oudeMarkt(i) {
			v.maskerAdres(i, 0)
		}
	}
}

// straatnaam reports whether the word at i, with a number behind it, is a street.
func (v *vinder) straatnaam(i int) bool {
	t := &v.ts[i]
	// A street of two words ("Oude Markt 3") or a name in capitals counts only where an address is expected.
	cue := v.adresplek(i)
	kaal := t.lijst != 0 || len(t.sleutel) < 4
	switch {
	case t.maand(), t.lijst&(isEenheid|isAfkorting|isVoornaamwoord) != 0, t.sleutel == "artikel":
		return false
	case straatachtig(t.sleutel) && !kaal:
		bekend := t.vlag&lexicon.Woord != 0 && t.vlag&lexicon.Naam == 0 && !straat(t.sleutel)
		return !bekend || cue || t.vorm == vormHoofd && !t.begin
	case t.vorm == vormHoofd && !t.begin && t.lijst&(isTitel|isVerwant|isHoofdletter|isLand) == 0:
		return cue
	}
	return cue && t.vlag&lexicon.Woord == 0
}

// adresplek reports whether the words before i point to an address: "aan de", "op het", "adres", "woont".
func (v *vinder) adresplek(i int) bool {
	j := i - 1
	for n := 0; j >= 0 && n < 4 && v.ts[j].soort == tekenWoord && (v.ts[j].vorm != vormKlein || v.ts[j].lijst&isVoegsel != 0) && v.ts[j].sleutel != "aan" && v.ts[j].sleutel != "op"; n++ {
		j--
	}
	switch v.op(j).sleutel {
	case "aan", "op", "adres", "straat", "woonadres", "verblijfadres", "postadres", "bezoekadres", "woont", "wonende":
		return true
	}
	return v.op(j).lees == ':' && strings.HasSuffix(v.op(j-1).sleutel, "adres")
}

// huisnummer looks past the number, because "3 keer" and "2 weken" follow a street too. It gives the number of tokens
// from i that are a house number with its addition: "14-B", "9 bis", "3a". What counts something is none: "3 keer".
func (v *vinder) huisnummer(i int) int {
	t := v.op(i)
	if t.soort != tekenGetal || t.regel || !huisnummer(t.sleutel) {
		return 0
	}
	n := 1
	if (v.op(i+1).lees == '-' || v.op(i+1).lees == '/') && !v.op(i+1).wit && !v.op(i+2).wit {
		if w := v.op(i + 2); w.soort == tekenGetal && huisnummer(strings.TrimLeft(w.sleutel, "0")) || w.soort == tekenWoord && toevoeging(w.sleutel) {
			return 3
		}
	}
	na := v.op(i + 1)
	if na.soort == tekenWoord && !na.regel {
		switch {
		case na.lijst&isEenheid != 0 && na.sleutel != "a":
			return 0
		case (na.sleutel == "zwart" || na.sleutel == "rood") && v.slot(i+2):
			n++
		case na.sleutel == "unit" && v.op(i+2).soort == tekenGetal:
			n += 2
		case toevoeging(na.sleutel) && (len(na.sleutel) > 1 || na.vorm != vormKlein || v.slot(i+2)):
			n++
		}
	}
	return n
}

// huisnummer reports whether s is a number of one to five digits, perhaps with a letter.
func huisnummer(s string) bool {
	d := cijfers(s, 0)
	return d != "" && len(d) <= 5 && d[0] != '0' && (len(s) == len(d) || len(s)-len(d) <= 3 && toevoeging(strings.ToLower(s[len(d):])))
}

// toevoeging reports whether s can follow a house number.
func toevoeging(s string) bool {
	switch s {
	case "bis", "hs", "rd", "zw", "boven", "beneden", "hoog", "huis", "ab", "ii", "iii":
		return true
	}
	return len(s) == 1 && letterASCII(s[0])
}

// maskerAdres masks the street at i with the capitals before it, and n tokens of house number.
func (v *vinder) maskerAdres(i, n int) {
	v.masker(i, SoortAdres, true)
	for k := range n {
		v.masker(i+1+k, SoortAdres, true)
	}
	for j := i - 1; j >= 0 && v.voorStraat(j); j-- {
		v.masker(j, SoortAdres, true)
	}
}

// straatZonder reports whether the word at i is a street without a number: an unknown word with the end of a street, or
// a known one after a preposition.
func (v *vinder) straatZonder(i int) bool {
	t := &v.ts[i]
	if !straat(t.sleutel) || t.oordeel != onbeslist {
		return false
	}
	// An unknown compound of ordinary words may be a "verbindingsweg"; one that the word list has with a capital is a street.
	if t.vlag&lexicon.Woord == 0 {
		return t.vlag&lexicon.Naam != 0 || !v.delen(t.sleutel, 2)
	}
	return t.vlag&lexicon.Naam != 0 && v.adresplek(i)
}

// voorStraat reports whether the word at j belongs to the street behind it: a capital, or in "aan de korte kerkstraat"
// and "pastoor smitslaan" the word that often opens a street.
func (v *vinder) voorStraat(j int) bool {
	t := &v.ts[j]
	if t.lees == '.' && !t.wit && !v.ts[j+1].regel {
		return straatheer(v.op(j - 1).sleutel) // "Mgr. Nolensplein"
	}
	if t.soort != tekenWoord || t.oordeel != onbeslist || v.ts[j+1].regel || t.begin && !straatheer(t.sleutel) {
		return false
	}
	if v.ts[j+1].lees == '.' {
		return true
	}
	if t.vorm == vormHoofd {
		return true
	}
	p := v.op(j - 1)
	if t.lijst&isVoegsel != 0 && v.naast(j) && p.soort == tekenWoord && !p.begin && (p.vorm == vormHoofd || v.streng && straatheer(p.sleutel)) {
		return true // "Hof van Delftlaan"
	}
	switch {
	case !v.streng || p.lijst&isLidwoord == 0 && !v.adresplek(j):
		return false
	case t.lijst&isBijvoeglijk != 0:
		return true
	}
	return straatheer(t.sleutel)
}

// straatheer reports whether many streets begin with a word: "burgemeester".
func straatheer(k string) bool {
	switch k {
	case "hof", "pastoor", "burgemeester", "dokter", "koningin", "koning", "prins", "prinses", "sint", "graaf", "hertog", "dominee", "kardinaal", "jan", "willem", "generaal", "kapitein", "admiraal", "minister", "wethouder", "professor", "deken", "kolonel", "mgr", "pres", "past", "burg", "st":
		return true
	}
	return false
}

// huisnummers masks the house number behind a word that was masked by itself: an unknown word with a number that ends
// the line or has a place behind it is a street. A known word counts when a postcode or a place follows.
func (v *vinder) huisnummers() {
	for i := range v.ts {
		t := &v.ts[i]
		if t.soort != tekenWoord || t.vast || t.maand() || t.vondst == SoortDatum || t.lijst&(isEenheid|isAfkorting|isVoornaamwoord|isTitel|isVerwant) != 0 || t.functie() {
			continue
		}
		j := i + 1
		if v.op(j).lees == '.' && strings.HasSuffix(t.sleutel, "str") {
			j++
		}
		n := v.huisnummer(j)
		if n == 0 || v.op(j).regel {
			continue
		}
		plaats := v.plaatsNa(j + n)
		weg := len(t.sleutel) > 5 && strings.HasSuffix(t.sleutel, "str") || t.oordeel == gemaskeerd && (!t.zeker || t.vondst == SoortPlaats) && (v.slot(j+n) || v.op(j+n).vondst == SoortPostcode)
		if weg || plaats && t.lijst == 0 && len(t.sleutel) > 3 || j > i+1 {
			v.masker(i, SoortAdres, true)
			for k := j; k < j+n; k++ {
				v.masker(k, SoortAdres, true)
			}
		}
	}
}

// maxAdresdelen is the most words of the name of a street.
const maxAdresdelen = 4

// genoemdeAdressen masks what stands between a word that announces an address and a house number: "woont op de wieken 7",
// "adres: hoge hof 12", and a street that begins with its kind: "laan van meerdervoort 200".
func (v *vinder) genoemdeAdressen() {
	for i := range v.ts {
		n := v.huisnummer(i)
		if n == 0 || !v.naast(i) || !v.adreswoord(i-1) {
			continue
		}
		van := v.adresbegin(i)
		if van == i && v.voorzetselAdres(i-1) {
			van = i - 1
		}
		if van < i {
			for k := van; k < i+n; k++ {
				v.masker(k, SoortAdres, true)
			}
		}
	}
}

// adreswoord reports whether the word at i can be the last of the name of a street.
func (v *vinder) adreswoord(i int) bool {
	t := v.op(i)
	return t.soort == tekenWoord && !t.vast && !t.maand() && !t.functie() && len(t.sleutel) > 1 && t.vondst != SoortDatum &&
		t.lijst&(isEenheid|isAfkorting|isVoornaamwoord|isTitel|isVerwant|isWerkwoord|isDag|isTelwoord|isCue|isJargon) == 0 && !nummerwoord(t.sleutel) && !teller(t.sleutel)
}

// voorzetselAdres reports whether the word at i, with a number behind it, is a street by what stands before it: people
// say "de buurman van de Kajuit 208" and "onderweg naar kruizemunt 88". A word that people count with is none.
func (v *vinder) voorzetselAdres(i int) bool {
	t := v.op(i)
	j := i - 1
	switch v.op(j).sleutel {
	case "de", "het", "'t":
		j--
	}
	switch v.op(j).sleutel {
	case "van", "op", "aan", "naar", "in", "bij":
	default:
		return false
	}
	if !v.naast(i) || !v.naast(j+1) || t.vondst == SoortPersoon && t.zeker {
		return false
	}
	gewoon := t.org&orgAlgemeen != 0 || t.lijst != 0 || t.vlag&lexicon.Vaak != 0
	return !gewoon && len(t.sleutel) > 4 && (v.streng || t.vorm == vormHoofd)
}

// teller reports whether a number behind a word counts it or names one of a row: "kamer 4", "groep 7".
func teller(k string) bool {
	switch k {
	case "kamer", "groep", "stap", "fase", "niveau", "type", "versie", "punt", "deel", "artikel", "hoofdstuk", "paragraaf", "bijlage", "pagina", "regel", "categorie", "trede", "trap", "etage", "verdieping", "box", "lijn", "bus", "lokaal", "unit", "keer", "klas", "nummer", "leerjaar", "module":
		return true
	}
	return false
}

// adresbegin gives the first word of the street whose number stands at i; i when there is no word that announces it.
func (v *vinder) adresbegin(i int) int {
	van := i
	for n := 0; n < maxAdresdelen && v.naast(van); n++ {
		t := v.op(van - 1)
		if t.soort != tekenWoord || t.vast {
			break
		}
		if soortstraat(t.sleutel) && van < i-1 {
			return van - 1
		}
		tussen := t.lijst&(isVoegsel|isLidwoord) != 0 || t.sleutel == "achter" || t.sleutel == "langs" || t.sleutel == "voor"
		if van < i && !tussen && (t.functie() && t.vorm != vormHoofd && t.lijst&isVrij == 0 && t.sleutel != "v" || v.persoonsvorm(van-1) || v.woonwoord(van-1)) {
			break
		}
		van--
	}
	if !v.woonwoord(van - 1) {
		return i
	}
	// "op", "aan" and the article stay: "woont op de [ADRES-1]" reads as it was meant.
	for van < i-1 && (v.op(van).lijst&isLidwoord != 0 || v.op(van).sleutel == "op" || v.op(van).sleutel == "aan" || v.op(van).sleutel == "in") {
		van++
	}
	return van
}

// woonwoord reports whether an address is announced at i: "woont", "adres:", "de woning".
func (v *vinder) woonwoord(i int) bool {
	if v.op(i).lees == ':' {
		i--
	}
	switch k := v.op(i).sleutel; k {
	case "woont", "woonde", "wonen", "wonende", "woonachtig", "nu", "verblijft", "verblijf", "huurt", "pand", "woning", "inschrijving", "ingeschreven", "huisbezoek", "locatie", "appartement", "flat":
		return true
	default:
		return strings.HasSuffix(k, "adres")
	}
}

// soortstraat reports whether a street can begin with this word: "laan van ...".
func soortstraat(k string) bool {
	switch k {
	case "laan", "plein", "boulevard", "kade", "hof", "weg", "dreef", "park", "singel", "gracht", "burg", "avenue":
		return true
	}
	return false
}

// plaatsNa masks a place behind a comma or on the next line at i, and reports whether there is one, or a postcode.
func (v *vinder) plaatsNa(i int) bool {
	j := i
	if v.op(j).lees == ',' {
		j++
	} else if !v.op(j).regel {
		return false
	}
	t := v.op(j)
	switch {
	case t.soort == tekenPatroon:
		return t.vondst == SoortPostcode
	case t.soort == tekenWoord && t.vlag&lexicon.Plaats != 0 && !t.functie() && !t.vast && v.op(i).lees == ',' && v.slot(j+1):
		v.masker(j, SoortPlaats, true)
		return true
	}
	return false
}

// oudeMarkt reports whether the word at i is a street of ordinary words in a text without capitals: "aan de oude
// markt".
func (v *vinder) oudeMarkt(i int) bool {
	t := &v.ts[i]
	if !v.streng || t.oordeel != onbeslist || v.op(i-1).lijst&isBijvoeglijk == 0 || v.op(i-2).sleutel != "de" && v.op(i-2).sleutel != "het" {
		return false
	}
	return (v.op(i-3).sleutel == "aan" || v.op(i-3).sleutel == "op") && straatachtig(t.sleutel) && len(t.sleutel) < 7
}
