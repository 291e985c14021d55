package oefen

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"oliekan/casus"
	"oliekan/casus/anoniem"
)

// hoofdwoorden may have a capital inside a sentence: laws, their short names and national bodies.
var hoofdwoorden = map[string]bool{
	"Awb": true, "Wmo": true, "Wet": true, "BRP": true, "Jeugdwet": true, "Participatiewet": true, "Gemeentewet": true,
	"UWV": true, "SVB": true, "Belastingdienst": true, "Wlz": true, "CIZ": true, "AVG": true, "Bbz": true,
	"Veilig": true, "Thuis": true, "Dienst": true, "Toeslagen": true, "WW": true, "EU": true, "IND": true,
}

// TestHoofdletters proves that a capital stands only at the start of a sentence, in a label or in an allowed word:
// whatever else has one may be a name.
func TestHoofdletters(t *testing.T) {
	perCasus(t, func(t *testing.T, o casus.Les) {
		for _, tekst := range o.Teksten() {
			if w := hoofdletterMidden(tekst.String()); w != "" {
				t.Errorf("%q in %q", w, tekst)
			}
		}
	})
}

func TestHoofdletterMidden(t *testing.T) {
	for _, g := range []struct{ in, want string }{
		{"Ik ken [PLAATS-1] goed. Dat is zo! Ja? Nee: Nooit.", "Nooit"},
		{"Volgens de Wet BRP mag dat, zegt Anna.", "Anna"},
		{"[inwoner] Slaapt slecht.", "Slaapt"},
		{"Ze zei het. [inwoner] ook. Dan niet.", ""},
	} {
		if got := hoofdletterMidden(g.in); got != g.want {
			t.Errorf("hoofdletterMidden(%q) = %q, want %q", g.in, got, g.want)
		}
	}
}

// hoofdletterMidden returns the first word with a capital that is neither at the start of a sentence nor allowed.
func hoofdletterMidden(s string) string {
	begin := true
	for _, w := range strings.Fields(s) {
		kern := strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && r != '[' && r != ']' })
		label := strings.HasPrefix(w, "[")
		if !begin && !label && !hoofdwoorden[kern] && strings.IndexFunc(kern, unicode.IsUpper) >= 0 {
			return kern
		}
		begin = strings.HasSuffix(w, ".") || strings.HasSuffix(w, "!") || strings.HasSuffix(w, "?")
	}
	return ""
}

// TestKorteZinnen holds the texts to B1: spoken sentences, the long ones rare and never above 30 words.
func TestKorteZinnen(t *testing.T) {
	perCasus(t, func(t *testing.T, o casus.Les) {
		zinnen, woorden := 0, 0
		for _, tekst := range o.Teksten() {
			for _, zin := range strings.FieldsFunc(tekst.String(), func(r rune) bool { return strings.ContainsRune(".?!:", r) }) {
				n := len(strings.Fields(zin))
				if n > 30 {
					t.Errorf("%d words: %q", n, zin)
				}
				zinnen, woorden = zinnen+1, woorden+n
			}
		}
		if woorden > 10*zinnen {
			t.Errorf("%d words in %d sentences: more than 10 on average", woorden, zinnen)
		}
	})
}

// TestRolkaarten holds the cards to what can be read aloud in one breath: two or three short sentences to "je", and no
// article or body that would give the fourth step away.
func TestRolkaarten(t *testing.T) {
	perCasus(t, func(t *testing.T, o casus.Les) {
		for rol, kaart := range o.Rollen {
			zinnen := zinnenVan(kaart.String())
			if n := len(zinnen); n < 2 || n > 3 {
				t.Errorf("%s: %d sentences, want 2 or 3", rol, n)
			}
			jij := false
			for _, zin := range zinnen {
				if n := len(strings.Fields(zin)); n > 22 {
					t.Errorf("%s: %d words: %q", rol, n, zin)
				}
			}
			for _, w := range strings.FieldsFunc(kaart.String(), func(r rune) bool { return !unicode.IsLetter(r) }) {
				jij = jij || w == "je" || w == "jij" || w == "Je" || w == "Jij"
				if hoofdwoorden[w] || strings.EqualFold(w, "artikel") {
					t.Errorf("%s: %q is for the fourth step", rol, w)
				}
			}
			if !jij {
				t.Errorf("%s: %q speaks to nobody", rol, kaart)
			}
		}
	})
}

// verklap is the number of words in a row that a card may not share with what is told later.
const verklap = 5

// TestRolkaartenVerklappenNiets looks on every card for words that the group hears later: a label that nobody has
// mentioned yet, or a run of words out of a text that comes after the first moment.
func TestRolkaartenVerklappenNiets(t *testing.T) {
	perCasus(t, func(t *testing.T, o casus.Les) {
		bekend, later := o.Casus.Titel.String()+" "+o.Huishouden.String()+" "+o.Botsing.String(), o.Lesstof.Teksten()
		for _, in := range o.Casus.Verloop {
			if in.Nr < o.Momenten[0] {
				bekend += " " + in.Tekst.String()
			} else {
				later = append(later, in.Tekst)
			}
		}
		verteld := map[string]anoniem.Tekst{}
		for _, u := range append(append(later, o.Einde, o.Afloop), o.Notities...) {
			for reeks := range reeksen(u.String()) {
				verteld[reeks] = u
			}
		}
		for rol, kaart := range o.Rollen {
			for _, l := range kaart.Labels() {
				if l != "[inwoner]" && !strings.Contains(bekend, l) {
					t.Errorf("%s: %s is not known yet", rol, l)
				}
			}
			for reeks := range reeksen(kaart.String()) {
				if u, ok := verteld[reeks]; ok {
					t.Errorf("%s: %q is in %q", rol, reeks, u)
				}
			}
		}
	})
}

// reeksen returns every run of verklap words of a text, without punctuation.
func reeksen(s string) map[string]bool {
	ws := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) })
	uit := map[string]bool{}
	for i := 0; i+verklap <= len(ws); i++ {
		uit[strings.Join(ws[i:i+verklap], " ")] = true
	}
	return uit
}

func TestReeksen(t *testing.T) {
	if r := reeksen("Hij komt, en zij blijft thuis."); !r["hij komt en zij blijft"] || !r["komt en zij blijft thuis"] || len(r) != 2 {
		t.Errorf("runs %v", r)
	}
}

// zinnenVan splits a text in sentences.
func zinnenVan(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(".?!", r) })
}

// TestGeenAndereWoorden keeps words out that the house does not use for people.
func TestGeenAndereWoorden(t *testing.T) {
	perCasus(t, func(t *testing.T, o casus.Les) {
		for _, tekst := range o.Teksten() {
			for _, w := range strings.FieldsFunc(strings.ToLower(tekst.String()), func(r rune) bool { return !unicode.IsLetter(r) }) {
				if w == "klant" || w == "cliënt" || w == "burger" || w == "klanten" || w == "cliënten" || w == "burgers" {
					t.Errorf("%q in %q", w, tekst)
				}
			}
		}
	})
}

// maanden age: a case is played all year round, and its dates move with the day on which it is.
var maanden = strings.Fields("januari februari maart april juni juli augustus september oktober november december nieuwjaar kerst kerstmis pasen")

// TestGeenMaanden keeps the names of months out of the texts: beside dates that move they would be wrong within weeks.
func TestGeenMaanden(t *testing.T) {
	perCasus(t, func(t *testing.T, o casus.Les) {
		for _, tekst := range o.Teksten() {
			for _, w := range strings.FieldsFunc(strings.ToLower(tekst.String()), func(r rune) bool { return !unicode.IsLetter(r) }) {
				if slices.Contains(maanden, w) {
					t.Errorf("%q in %q", w, tekst)
				}
			}
		}
	})
}
