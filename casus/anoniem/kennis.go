package anoniem

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"oliekan/casus/anoniem/lexicon"
	"oliekan/casus/anoniem/weging"
)

// maxKennis bounds the words that are remembered between two texts.
const maxKennis = 1 << 14

// kenner looks words up and remembers the answer: most words of a text come back. It holds raw words, so it lives and
// dies with its masker; only the second scan, whose texts were masked before, hands it on (Naloper).
type kenner struct {
	lezer *lexicon.Lezer
	lijst map[string]lijst
	org   map[string]orgrol
	weten map[string]*woordkennis
	weeg  map[string]*weging.Woord // signs, numbers and patterns
	stam  map[string]*weging.Stam
	weger weging.Weger
}

// nieuweKenner opens the word data. Should the embedded data be damaged, every word is unknown and thus masked.
func nieuweKenner() *kenner {
	l, err := lexicon.NieuweLezer()
	if err != nil {
		l = nil
	}
	return &kenner{lezer: l, lijst: lijsten(), org: orgwoorden(), weten: make(map[string]*woordkennis, 512), weeg: map[string]*weging.Woord{}, stam: map[string]*weging.Stam{}}
}

// van returns what is known of a word as it was typed.
func (k *kenner) van(s string) *woordkennis {
	if w, ok := k.weten[s]; ok {
		return w
	}
	s = strings.Clone(s)
	w := &woordkennis{sleutel: lexicon.Sleutel(s), vorm: vorm(s)}
	w.lijst = k.lijst[w.sleutel]
	w.vlag = k.zoek(s, w.sleutel)
	w.org = k.orgrolVan(w.sleutel)
	w.frase = k.opentFrase(w.sleutel)
	if w.lijst&(isVoornaam|isRoepnaam) != 0 {
		w.vlag |= lexicon.Voornaam
	}
	switch {
	case w.lijst&isRoepnaam != 0:
		w.kans = meestal
	case w.lijst&isZelden != 0:
		w.kans = zelden
	}
	if w.lijst&isAchternaam != 0 {
		w.vlag |= lexicon.Achternaam
	}
	if w.vlag&(lexicon.Voornaam|lexicon.Vaak) == 0 && w.lijst == 0 && w.org&^orgVorm == 0 && k.verkleinnaam(w.sleutel) {
		w.vlag |= lexicon.Voornaam
	}
	w.lijst &^= isVoornaam | isRoepnaam | isZelden | isAchternaam
	if w.lijst&isPlaats != 0 {
		w.vlag |= lexicon.Plaats
		w.lijst &^= isPlaats
	}
	// "pleegzorgwerker" points to a name as "werker" does.
	if w.lijst == 0 && w.vlag&naamvlag == 0 && beroep(w.sleutel) {
		w.lijst |= isVerwant
	}
	if w.lijst == 0 && w.vlag == 0 && len(w.sleutel) > 4 && strings.HasSuffix(w.sleutel, "nr") {
		w.lijst |= isJargon // "dossiernr"
		w.vlag |= lexicon.Woord
	}
	if w.lijst == 0 && w.vlag&naamvlag&^lexicon.Naam == 0 && geneesmiddel(w.sleutel) {
		w.lijst |= isBlijft
	}
	// Look-alike letters of another script would pass for nothing known: they make a word a name.
	if vreemd(s) {
		w.lijst, w.vlag, w.kans = 0, 0, evenveel
	}
	if len(k.weten) >= maxKennis {
		clear(k.weten)
		clear(k.stam)
		clear(k.weeg)
	}
	w.stam = k.stam[w.sleutel]
	if w.stam == nil {
		w.stam = &weging.Stam{}
		k.stam[w.sleutel] = w.stam
	}
	k.weten[s] = w
	return w
}

// opentFrase reports whether a known phrase begins with a word.
func (k *kenner) opentFrase(sleutel string) bool {
	return len(frasen()[sleutel]) > 0 || len(bekendeOrganisaties()[sleutel]) > 0 || len(plaatsfrasen()[sleutel]) > 0
}

// verkleinnaam reports whether a word is the diminutive of a first name: "toontje", "rietje".
func (k *kenner) verkleinnaam(sleutel string) bool {
	for _, staart := range [...]string{"tje", "je", "ke"} {
		if stam, ok := strings.CutSuffix(sleutel, staart); ok && len(stam) > 2 && k.lezer != nil {
			return k.lezer.Zoek(stam)&lexicon.Voornaam != 0 || k.lijst[stam]&(isVoornaam|isRoepnaam) != 0
		}
	}
	return false
}

// beroep reports whether a word is a compound for somebody with a task: "pleegzorgwerker".
func beroep(k string) bool {
	for _, s := range [...]string{
		"werker", "werkster", "manager", "begeleider", "begeleidster", "consulent", "adviseur", "coordinator", "bemiddelaar", "leider", "leidster", "coach", "arts", "therapeut",
		"kundige", "agent", "medewerker", "medewerkster", "ambtenaar", "voerder", "regisseur", "meester", "docent", "ondersteuner", "verlener", "beschermer", "makelaar",
		"moeder", "vader", "dochter", "zoon", "vriend", "vriendin", "directeur", "assistent", "assistente", "psycholoog", "pedagoog", "specialist", "jurist",
	} {
		if len(k) > len(s)+2 && strings.HasSuffix(k, s) {
			return true
		}
	}
	return false
}

// geneesmiddel reports whether a word ends as the names of medicines do (INN stems of the WHO).
func geneesmiddel(k string) bool {
	for _, s := range [...]string{
		"azepam", "pril", "olol", "statine", "prazol", "formine", "oxetine", "azepine", "tiapine", "triptyline", "cilline", "cycline", "sartan", "dipine", "parine",
		"mab", "codon", "codeine", "gliptine", "floxacine", "mycine", "triptan", "xaban", "glutide", "caine", "barbital", "profen", "setron", "zosine",
	} {
		if len(k) > len(s)+2 && strings.HasSuffix(k, s) {
			return true
		}
	}
	return false
}

// zoek gives the flags of a word. A word that was typed with accents must be in the data with those accents: "Ángel" is
// not "angel". Without accents any accent may have been left out.
func (k *kenner) zoek(s, sleutel string) lexicon.Vlag {
	if k.lezer == nil {
		return 0
	}
	vlag := k.lezer.Zoek(sleutel)
	if exact := strings.ReplaceAll(strings.ToLower(s), "’", "'"); exact != sleutel {
		vlag = vlag&^lexicon.Woord | k.lezer.Zoek(exact)
		if nadruk(exact) {
			vlag |= k.lezer.Zoek(sleutel) & lexicon.Woord
		}
	}
	if k.lijst[sleutel]&(isFunctie|isJargon|isVerwant|isTitel|isOrgcue) != 0 && utf8.RuneCountInString(s) > 1 {
		vlag |= lexicon.Woord
	}
	return vlag
}

// nadruk reports whether the only accents of the word are acute ones, as Dutch uses for stress: "wél", "dít".
func nadruk(s string) bool {
	for _, r := range s {
		if r >= utf8.RuneSelf && !strings.ContainsRune("áéíóúàè", r) {
			return false
		}
	}
	return true
}

// vorm looks at the letters only; an apostrophe or a hyphen says nothing. It tells how a word is written.
func vorm(s string) vormWoord {
	groot, klein, eerste := 0, 0, false
	n := 0
	for _, r := range s {
		if !unicode.IsLetter(r) {
			continue
		}
		switch {
		case unicode.IsUpper(r) || unicode.IsTitle(r):
			groot++
			eerste = eerste || n == 0
		case unicode.IsLower(r):
			klein++
		default:
			groot++ // a script without capitals: never an ordinary word here
			eerste = eerste || n == 0
		}
		n++
	}
	switch {
	case groot == 0:
		return vormKlein
	case groot == 1 && eerste, groot == 2 && strings.HasPrefix(s, "IJ"):
		return vormHoofd
	case klein == 0:
		return vormKapitaal
	}
	return vormGemengd
}

// vreemd looks for letters outside Latin: Greek begins at U+0370. It reports whether a word has letters of another
// script than Latin: a name, or look-alike letters.
func vreemd(s string) bool {
	for _, r := range s {
		if r >= 0x370 && unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) {
			return true
		}
	}
	return false
}

// naamkans says how a first name that is a word too is mostly meant when it stands there in lower case.
type naamkans uint8

const (
	evenveel naamkans = iota // "roos": its place in the sentence decides
	meestal                  // "kees": mostly a name
	zelden                   // "kalender": mostly a word
)
