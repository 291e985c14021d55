package anoniem

import (
	"slices"
	"strconv"
	"strings"
)

// Onaf stands in a concept for a last word that is still being typed and may become a name (product design, the case).
const Onaf = "[…]"

// rollen are the words that may stand in a label, and the only ones: with a closed list a label can never carry a name.
// A role may be followed by a number when two people share it: "[dochter 2]".
var rollen = []string{
	"inwoner", "partner", "ex-partner", "man", "vrouw", "vriend", "vriendin", "moeder", "vader", "ouder", "stiefmoeder",
	"stiefvader", "pleegmoeder", "pleegvader", "kind", "zoon", "dochter", "pleegkind", "pleegzoon", "pleegdochter", "stiefkind", "broer", "zus", "oma", "opa",
	"kleinkind", "kleinzoon", "kleindochter", "zwager", "schoonzus", "oom", "tante", "neef", "nicht", "schoonmoeder", "schoonvader", "familielid", "buur", "buurman",
	"buurvrouw", "mantelzorger", "vrijwilliger", "naaste", "consulent", "oliemannetje", "collega", "leidinggevende",
	"jurist", "kwaliteitsmedewerker", "klantmanager", "wijkwerker", "maatschappelijk werker", "jeugdconsulent",
	"jeugdbeschermer", "gezinsvoogd", "voogd", "mentor", "bewindvoerder", "curator", "schuldhulpverlener",
	"schuldeiser", "advocaat", "rechter", "notaris", "deurwaarder", "huisarts", "arts", "specialist", "psycholoog",
	"psychiater", "therapeut", "fysiotherapeut", "ergotherapeut", "verpleegkundige", "verzorgende", "begeleider",
	"hulpverlener", "zorgverlener", "cliëntondersteuner", "leraar", "docent", "intern begeleider", "leerplichtambtenaar",
	"schoolleider", "werkgever", "jobcoach", "verhuurder", "wijkagent", "casemanager", "wijkverpleegkundige", "oppas", "gastouder", "reclasseringswerker", "tolk", "predikant",
	"imam", "pastoor", "kennis", "huisgenoot", "huurder", "medebewoner", "school", "organisatie", "plaats",
}

// soortLabels are the numbered labels for what has no role, one per kind of find.
var soortLabels = []string{
	"PERSOON", "PLAATS", "ORGANISATIE", "ADRES", "POSTCODE", "DATUM", "BSN", "REKENING", "TELEFOON", "MAIL", "WEBADRES",
	"KENTEKEN", "NUMMER", "WOORD",
}

// Rollen returns the roles that a known name may get, in a fixed order.
func Rollen() []string { return slices.Clone(rollen) }

// IsRol reports whether s is one of the roles, in lower case and without a number.
func IsRol(s string) bool { return slices.Contains(rollen, s) }

// IsLabel reports whether s, with its brackets, is a label of the closed grammar: "[rol]", "[rol 2]", "[PERSOON-1]" or
// "[…]" or "[weggehaald]". All other square brackets are ordinary text (privacy wall, 6).
func IsLabel(s string) bool {
	if s == Onaf || s == Weggehaald {
		return true
	}
	if len(s) < 3 || s[0] != '[' || s[len(s)-1] != ']' {
		return false
	}
	kern := s[1 : len(s)-1]
	if i := strings.LastIndexByte(kern, '-'); i > 0 && nummer(kern[i+1:]) > 0 && slices.Contains(soortLabels, kern[:i]) {
		return true
	}
	if i := strings.LastIndexByte(kern, ' '); i > 0 && nummer(kern[i+1:]) > 1 {
		kern = kern[:i]
	}
	return IsRol(kern)
}

// nummer reads the number of a label: 1 to 9999 without leading zero; anything else gives 0.
func nummer(s string) int {
	if s == "" || len(s) > 4 || s[0] == '0' {
		return 0
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 {
		return 0
	}
	return n
}
