package anoniem

import (
	"strings"

	"oliekan/casus/anoniem/lexicon"
)

// minDeel is the least number of letters of a part of a compound. Parts of three letters are too often half a name.
const minDeel = 4

// namenstaart are ends that make a row of words a name of a person, street or place as well: "veldkamp".
var namenstaart = [...]string{
	"straat", "laan", "plein", "dijk", "kade", "steeg", "gracht", "singel", "dreef", "plantsoen", "berg", "burg", "kamp", "veld", "huis", "huizen", "hof", "horst", "beek", "broek", "daal", "dal", "donk",
	"haar", "hoek", "hout", "land", "lande", "meer", "meijer", "meier", "mans", "man", "oord", "poort", "stad", "steen", "stein", "veen", "voort", "waard", "werf", "wijk", "woud",
	"zand", "zicht", "zijl", "bos", "boom", "bloem", "bakker", "maker", "wold", "loo", "brink", "heide", "molen", "kerk", "kerke",
	"kwartier", "buurt", "wiel", "vliet", "stra", "stal", "hoeve", "hoff", "dorp", "drecht", "monde", "gaarde", "akker", "akkers", "born", "bron", "weg", "weide", "ster", "zoon", "sen", "zaal",
}

// samenstelling reports whether an unknown word is made of two or three ordinary words: "huurachterstandsgesprek". The
// list cannot hold all compounds of the field. A word that ends as names do is not taken for one.
func (v *vinder) samenstelling(t *teken) bool {
	s := t.sleutel
	if t.vlag&naamvlag != 0 || len(s) < 2*minDeel || len(s) > langsteWoord || v.kenner.lezer == nil {
		return false
	}
	// A long word is no surname any more: "schuldhulpverleningsland" may be judged by its parts.
	for _, staart := range namenstaart {
		if strings.HasSuffix(s, staart) && len(s)-len(staart) < 12 {
			return false
		}
	}
	return v.delen(s, 3)
}

// korteStaart are the words of three letters that end many compounds and no names.
var korteStaart = map[string]bool{
	"wet": true, "pas": true, "les": true, "bus": true, "lid": true, "dag": true, "bed": true, "rol": true, "app": true, "eis": true, "bon": true, "uur": true,
}

// verbuiging reports whether an unknown word is an ordinary one with an ending: "passends", "bestelde". The word list
// lacks some endings of its own words.
func (v *vinder) verbuiging(t *teken) bool {
	if t.vlag&naamvlag != 0 || len(t.sleutel) < 7 {
		return false
	}
	for _, staart := range [...]string{"s", "e", "n", "t", "en", "je", "jes"} {
		if k, ok := strings.CutSuffix(t.sleutel, staart); ok && v.gewoon(k) {
			return true
		}
	}
	return false
}

// delen tries the longest head first, so few look-ups are needed. It reports whether s is a row of at most n ordinary
// words, with s between them if need be.
func (v *vinder) delen(s string, n int) bool {
	if n == 0 {
		return false
	}
	for k := len(s) - 3; k >= minDeel; k-- {
		staart := s[k:]
		if len(staart) < minDeel && !korteStaart[staart] || !v.gewoon(staart) {
			continue
		}
		kop := s[:k]
		if v.gewoon(kop) || n > 1 && v.delen(kop, n-1) {
			return true
		}
		if z := strings.TrimSuffix(kop, "s"); z != kop && len(z) >= minDeel && v.gewoon(z) {
			return true
		}
	}
	return false
}

// gewoon reports whether a part of a compound is an ordinary word and no name.
func (v *vinder) gewoon(s string) bool {
	k := v.kenner.van(s)
	if len(s) > 4 {
		return k.vlag&lexicon.Woord != 0 && k.vlag&lexicon.Voornaam == 0
	}
	return k.vlag&lexicon.Woord != 0 && k.vlag&(lexicon.Voornaam|lexicon.Achternaam|lexicon.Plaats) == 0
}

// bouw tells how a word that no list has is made up: 1 of ordinary words, 2 with an ending, 0 when it is known or cannot be told. It
// is looked at once for every way of typing.
func (v *vinder) bouw(t *teken) uint8 {
	k := t.ken
	if !k.gebouwd {
		k.gebouwd = true
		if k.vlag == 0 && k.lijst == 0 {
			if v.samenstelling(t) {
				k.bouw |= 1
			}
			if v.verbuiging(t) {
				k.bouw |= 2
			}
		}
	}
	return k.bouw
}
