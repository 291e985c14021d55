package handout

import (
	"slices"
	"strings"
	"unicode"

	"oliekan/casus/anoniem"
)

// labelInwoner is the mask of the person whom it is about.
const labelInwoner = "[inwoner]"

// spreekAan rewrites a text about the inwoner into a text to the inwoner: "[inwoner] is weer vindbaar" becomes "Je bent
// weer vindbaar". All or nothing: half a text in "je" and half in "zij" cannot be read. It reports false, and gives the
// text as it was, where one of its sentences cannot be turned with certainty: then a person does it.
func spreekAan(s string) (string, bool) {
	zinnen := losseZinnen(s)
	for i, z := range zinnen {
		om, ok := zinAanspreken(z)
		if !ok {
			return s, false
		}
		zinnen[i] = om
	}
	return strings.Join(zinnen, " "), true
}

// losseZinnen cuts text after a full stop, a question mark or an exclamation mark with white space behind it.
func losseZinnen(s string) []string {
	var uit []string
	var zin []string
	for _, w := range strings.Fields(s) {
		zin = append(zin, w)
		if kaal := strings.TrimRight(w, `"”’')`); strings.HasSuffix(kaal, ".") || strings.HasSuffix(kaal, "!") || strings.HasSuffix(kaal, "?") {
			uit, zin = append(uit, strings.Join(zin, " ")), nil
		}
	}
	if zin != nil {
		uit = append(uit, strings.Join(zin, " "))
	}
	return uit
}

// derden are words that may mean the inwoner, or whoever spoke. They may mean somebody else too, and "zijn" may be a
// verb: a sentence with one of them is left to a person. "We" and "onze" stay: the paper too speaks for the municipality.
func derden() []string {
	return []string{
		"hij", "hem", "zijn", "ze", "zij", "haar", "zich", "zichzelf", "diens", "'m", "'r", "d'r", "die", "hen", "hun",
		"inwoner", "ik", "mij", "me", "mijn",
	}
}

// zinAanspreken turns one sentence. Without the mask and without a word that may mean the inwoner it stays as it is.
func zinAanspreken(z string) (string, bool) {
	ws := strings.Fields(z)
	for i, w := range ws {
		if kern(w) == labelInwoner {
			om, ok := plaatsvervanger(ws, i)
			if !ok {
				return z, false
			}
			ws[i] = strings.Replace(w, labelInwoner, om, 1)
			continue
		}
		// "die" at the start of a sentence points at a person more often than not; further on it mostly is "that".
		if k := strings.ToLower(kern(w)); slices.Contains(derden(), k) && (k != "die" || i == 0) {
			return z, false
		}
	}
	return strings.Join(ws, " "), true
}

// kern is a word without the signs around it; a mask keeps its brackets.
func kern(w string) string {
	return strings.TrimFunc(w, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '[' && r != ']' && r != '\''
	})
}

// plaatsvervanger gives what takes the place of the mask at i, and puts the verb behind it in the form of "je".
func plaatsvervanger(ws []string, i int) (string, bool) {
	volgt := func(n int) string {
		if i+n < len(ws) && kern(ws[i]) == ws[i] { // a comma behind the mask ends what belongs together
			return ws[i+n]
		}
		return ""
	}
	switch {
	case i == 0 && volgt(1) == "en" && anoniem.IsLabel(kern(volgt(2))):
		return "Jij", true // "Jij en [partner] betalen"
	case i == 0 && tweedeOnderwerp(ws[1:]):
		return "", false
	case i == 0:
		w, ok := bijJe(volgt(1))
		if ok {
			ws[1] = w
		}
		return "Je", ok
	case slices.Contains(voorzetsels(), ws[i-1]), slices.Contains(metJou(), kern(volgt(1))):
		return "jou", true
	case volgt(1) == "zelf" && slices.Contains(metJou(), kern(volgt(2))):
		return "jou", true
	}
	return "", false
}

// tweedeOnderwerp reports whether a second verb hangs on the same subject ("en is weer thuis"): its form may differ.
func tweedeOnderwerp(ws []string) bool {
	for i, w := range ws[:max(0, len(ws)-1)] {
		if om, ok := vormen()[kern(ws[i+1])]; ok && om != ws[i+1] && (w == "en" || w == "maar" || strings.HasSuffix(w, ",")) {
			return true
		}
	}
	return false
}

// vormen are the verbs that are not spotted by their last letter, with their form behind "je".
func vormen() map[string]string {
	return map[string]string{
		"is": "bent", "heeft": "hebt", "kan": "kunt", "wil": "wilt", "zal": "zult", "mag": "mag", "moet": "moet",
		"was": "was", "had": "had", "werd": "werd", "kon": "kon", "wilde": "wilde", "moest": "moest", "mocht": "mocht",
		"kreeg": "kreeg", "ging": "ging", "kwam": "kwam", "zou": "zou", "komt": "komt", "doet": "doet",
	}
}

// bijJe gives a verb its form behind "je". In the present tense a verb in -t keeps it; what is no verb gives false.
func bijJe(w string) (string, bool) {
	if om, ok := vormen()[w]; ok {
		return om, true
	}
	geen := []string{"met", "niet", "het", "dat", "wat", "tot", "uit", "want", "net", "ooit", "nooit", "juist", "eerst", "laatst", "liefst"}
	return w, len(w) > 2 && strings.HasSuffix(w, "t") && strings.ToLower(w) == w && !slices.Contains(geen, w)
}

// voorzetsels are words behind which "[inwoner]" is no subject.
func voorzetsels() []string {
	return []string{"aan", "bij", "met", "naar", "naast", "om", "over", "tegen", "van", "voor", "zonder"}
}

// metJou are verbs before which "[inwoner]" is an object: "[inwoner] bellen".
func metJou() []string {
	return []string{"bellen", "helpen", "vragen", "vertellen", "mailen", "uitnodigen", "informeren", "inschrijven", "bezoeken", "spreken"}
}

// maskers lists the labels in a text, each once.
func maskers(s string) []string {
	var uit []string
	for {
		i := strings.IndexByte(s, '[')
		j := strings.IndexByte(s[max(i, 0):], ']')
		if i < 0 || j < 0 {
			return uit
		}
		if l := s[i : i+j+1]; anoniem.IsLabel(l) && !slices.Contains(uit, l) {
			uit = append(uit, l)
			s = s[i+j+1:]
			continue
		}
		s = s[i+1:]
	}
}
