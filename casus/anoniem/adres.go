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

// adressen masks a street with its house number. A street that nothing shows to be one is left to the model.
func (v *vinder) adressen() {
	for i := range v.ts {
		if v.ts[i].soort != tekenWoord || v.ts[i].oordeel != onbeslist && v.ts[i].naam == nil {
			continue
		}
		n := v.huisnummer(i + 1)
		if n > 0 && !v.straatnaam(i) || n == 0 && !v.straatZonder(i) {
			continue
		}
		for k := range n + 1 {
			v.masker(i+k, SoortAdres, true)
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
	if t.soort != tekenGetal || t.regel && !v.afgebroken(i) || !huisnummer(t.sleutel) {
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
		case (na.sleutel == "zwart" || na.sleutel == "rood") && v.zinseinde(i+2):
			n++
		case na.sleutel == "unit" && v.op(i+2).soort == tekenGetal:
			n += 2
		case toevoeging(na.sleutel) && (len(na.sleutel) > 1 || na.vorm != vormKlein || v.zinseinde(i+2)):
			n++
		}
	}
	return n
}

// afgebroken reports whether a house number at i stands on another line than its street.
func (v *vinder) afgebroken(i int) bool {
	n := v.op(i + 1)
	return straat(v.op(i-1).sleutel) && !v.ts[i].alinea && (n.lees == ',' || n.soort == tekenPatroon || n.regel)
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

// straatZonder reports whether the word at i is a street without a number: one that the word list has with a capital, or an
// unknown word with the end of a street that is no row of ordinary words, such as "verbindingsweg".
func (v *vinder) straatZonder(i int) bool {
	t := &v.ts[i]
	if !straat(t.sleutel) || t.oordeel != onbeslist {
		return false
	}
	if t.vlag&lexicon.Naam != 0 {
		return t.vlag&lexicon.Woord == 0 || v.adresplek(i)
	}
	return t.vlag&lexicon.Woord == 0 && !v.delen(t.sleutel, 2)
}
