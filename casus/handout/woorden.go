package handout

import (
	"slices"
	"strings"

	"oliekan/toets"
	"oliekan/toets/taal"
)

// ontbreekt says what is missing, where it would stand.
func ontbreekt(wat string) Alinea {
	return Alinea{Leemte, Regel{stil("Hier ontbreekt: " + wat + ".")}}
}

// metPunt ends a text as a sentence, if it does not end as one.
func metPunt(s string) string {
	s = strings.TrimSpace(s)
	if s == "" || strings.ContainsAny(s[len(s)-1:], ".!?") || strings.HasSuffix(s, "”") || strings.HasSuffix(s, "…") {
		return s
	}
	return s + "."
}

// aangehaald puts words of somebody between quotation marks, after what says whose they are.
func aangehaald(voor, s string) Regel {
	return Regel{vast(voor + "“"), los(taal.Zinsbegin(s)), vast("”")}
}

// opDag puts a date in a sentence: "op 5 februari 2027", or "in februari 2027" where only the month is known.
func opDag(iso string) string {
	if len(iso) == len("2026-11") {
		return "in " + toets.Datum(iso)
	}
	return "op " + toets.Datum(iso)
}

// naDubbelepunt gives a text as it stands behind a colon: a sentence begins small there, but where more than one follows
// (Taalunie, advice on capitals after a colon). Only a word that cannot be a name or an abbreviation loses its capital.
func naDubbelepunt(s string) string {
	eerste, _, _ := strings.Cut(s, " ")
	if len(losseZinnen(s)) == 1 && slices.Contains(kleineWoorden(), strings.ToLower(eerste)) {
		return strings.ToLower(eerste) + s[len(eerste):]
	}
	return s
}

// kleineWoorden are words with which a sentence often begins.
func kleineWoorden() []string {
	return []string{
		"de", "het", "een", "geen", "dit", "deze", "dat", "die", "er", "eerst", "nu", "niets", "nee", "ja", "je", "jij", "jouw",
		"hij", "zij", "ze", "in", "op", "bij", "met", "na", "tot", "van", "voor", "vanaf", "samen", "toch", "twee", "drie", "vier",
	}
}
