package anoniem

import (
	"strings"
	"testing"
)

// namenWeg masks a text by itself and checks what became of it, and that every word without a capital
// is in doubt.
func namenWeg(t *testing.T, gevallen map[string]string) {
	t.Helper()
	for in, wil := range gevallen {
		u := Nieuw(Opties{}).Masker(NieuwRuw(in))
		if u.Tekst.String() != wil {
			t.Errorf("%q\n got %q\nwant %q", in, u.Tekst, wil)
		}
		if again := Nieuw(Opties{}).Masker(ruw(u.Tekst.s)).Tekst; again != u.Tekst {
			t.Errorf("masked twice: %q became %q", u.Tekst, again)
		}
		for _, v := range u.Vondsten {
			if w := v.Ruw.Toon(); v.Zeker && w == strings.ToLower(w) && !strings.Contains(w, "-") {
				t.Errorf("%q: %q is not in doubt", in, w)
			}
		}
	}
}

func TestRoepnaamZonderHoofdletter(t *testing.T) {
	namenWeg(t, map[string]string{
		"wim helpt elke week mee":                        "[PERSOON-1] helpt elke week mee",
		"dat mag van koen niet":                          "dat mag van [PERSOON-1] niet",
		"ze slaapt bij sanne":                            "ze slaapt bij [PERSOON-1]",
		"de kapster els belt vaak":                       "de kapster [PERSOON-1] belt vaak",
		"De hulp is goed. Soms kookt teun met haar mee.": "De hulp is goed. Soms kookt [PERSOON-1] met haar mee.",
		"Het geld is op en max betaalt niet mee.":        "Het geld is op en [PERSOON-1] betaalt niet mee.",
		"flip visser woont er ook":                       "[PERSOON-1] woont er ook",
		// What makes it a word, not a name.
		"Een bob drinkt niet. Ze kreeg 20 mark terug.":    "Een bob drinkt niet. Ze kreeg 20 mark terug.",
		"max 3 uur per week, of max. 4":                   "max 3 uur per week, of max. 4",
		"Zij is sinds eind jan ziek, van jan tot mrt.":    "Zij is sinds eind jan ziek, van jan tot mrt.",
		"Dit is consult merel-41. Voor jan modaal is het": "Dit is consult merel-41. Voor jan modaal is het",
	})
}

func TestVoornaamDieWoordIs(t *testing.T) {
	namenWeg(t, map[string]string{
		"madelief, zegt ze":            "[PERSOON-1], zegt ze",
		"bloem wil niet mee":           "[PERSOON-1] wil niet mee",
		"nova van de berg belde":       "[PERSOON-1] belde",
		"zij hoopt dat wolf komt":      "zij hoopt dat [PERSOON-1] komt",
		"dat heeft zij van lot":        "dat heeft zij van lot",
		"het bericht is van rune":      "het bericht is van [PERSOON-1]",
		"ernst belt elke dag":          "[PERSOON-1] belt elke dag",
		"visser belt elke dag":         "[PERSOON-1] belt elke dag",
		"dan vraagt fleur om geld":     "dan vraagt [PERSOON-1] om geld",
		"Dat heeft wolf gezegd.":       "Dat heeft [PERSOON-1] gezegd.",
		"Volgens bloem klopt het.":     "Volgens [PERSOON-1] klopt het.",
		"Ik sprak Fatma, nova en Ali.": "Ik sprak [PERSOON-1], [PERSOON-2] en [PERSOON-3].",
		// Not the place of a person.
		"Er was een wolf in de tuin, en storm.":              "Er was een wolf in de tuin, en storm.",
		"Zij houdt van de roos en van bloem bij het raam en": "Zij houdt van de roos en van [PERSOON-1] bij het raam en",
		"Met ernst aan de slag, in het kader van zin.":       "Met ernst aan de slag, in het kader van zin.",
		"lieve mensen, lieve kinderen":                       "lieve mensen, lieve kinderen",
	})
}

func TestVerwantMetKomma(t *testing.T) {
	namenWeg(t, map[string]string{
		"de neef, wolf, woont bij haar":           "de neef, [PERSOON-1], woont bij haar",
		"haar zus, nova, helpt":                   "haar zus, [PERSOON-1], helpt",
		"De wijkagent, merel, gaat langs.":        "De wijkagent, [PERSOON-1], gaat langs.",
		"zijn oom, bloem de boer, past op":        "zijn oom, [PERSOON-1], past op",
		"de zoon, student, woont thuis":           "de zoon, student, woont thuis",
		"De moeder, moe en bang, wil rust.":       "De moeder, moe en bang, wil rust.",
		"de vader werkt, storm of geen storm, en": "de vader werkt, storm of geen storm, en",
	})
}

func TestKoppelteken(t *testing.T) {
	namenWeg(t, map[string]string{
		"het neefje bart-jaap slaapt daar": "het neefje [PERSOON-1] slaapt daar",
		"anne-fleur komt morgen":           "[PERSOON-1] komt morgen",
		"Marie-roos komt morgen.":          "[PERSOON-1] komt morgen.",
		"Een Jansen-dossier is er niet.":   "Een [PERSOON-1]-dossier is er niet.",
	})
}

// TestDelenVanNaam checks that every part of a name is known from then on, whatever stood behind it.
func TestDelenVanNaam(t *testing.T) {
	for _, g := range []struct{ eerst, uit, dan, wil string }{
		{"Dat is wat Mirjam Kwast voorsteld.", "Dat is wat [PERSOON-1] [WOORD-1].", "mirjam kwast kan dat doen", "[PERSOON-1] kan dat doen"},
		{"Dat is wat Mirjam Kwast voorsteld.", "Dat is wat [PERSOON-1] [WOORD-1].", "kwast wil dat", "[PERSOON-1] wil dat"},
		{"Ik vraag het Joris Pronk hoevveel.", "Ik vraag het [PERSOON-1] [WOORD-1].", "Dan kan pronk het, met een pronk", "Dan kan [PERSOON-1] het, met een pronk"},
		{"Dat is volgns Ilse Kwast zo.", "Dat is [WOORD-1] [PERSOON-1] zo.", "en ilse en kwast", "en [PERSOON-1] en [PERSOON-1]"},
	} {
		m := Nieuw(Opties{})
		masker(t, m, g.eerst, g.uit)
		masker(t, m, g.dan, g.wil)
	}
}
