package toets

import (
	"slices"
	"strings"
	"testing"
)

func TestWoorden(t *testing.T) {
	for in, want := range map[string]string{
		"Pw artikel 35, lid 1": "pw|artikel|35|lid|1",
		"2.3.5 en 4:84":        "2.3.5|en|4.84",
		"lid 8*.":              "lid|8*",
		"Privé-leven":          "prive|leven",
		"cliëntondersteuning":  "clientondersteuning",
		"Einde zin. Nieuwe":    "einde|zin|nieuwe",
		"uur: 3":               "uur|3",
		"":                     "",
		"\xff":                 "",
	} {
		if got := strings.Join(woorden(in), "|"); got != want {
			t.Errorf("woorden(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestStam(t *testing.T) {
	for _, paar := range [][2]string{
		{"brief", "brieven"},
		{"schuld", "schulden"},
		{"school", "scholen"},
		{"uitkering", "uitkeringen"},
		{"subsidie", "subsidies"},
		{"budget", "budgetten"},
		{"aanvraag", "aanvragen"},
		{"huis", "huizen"},
		{"kind", "kinds"},
	} {
		if a, b := stam(paar[0]), stam(paar[1]); a != b {
			t.Errorf("stam(%q) = %q, stam(%q) = %q", paar[0], a, paar[1], b)
		}
	}
	for _, paar := range [][2]string{{"woning", "wonen"}, {"2.3.5", "2.3"}, {"les", "le"}} {
		if a, b := stam(paar[0]), stam(paar[1]); a == b {
			t.Errorf("%q and %q have the same stem %q", paar[0], paar[1], a)
		}
	}
}

func TestOntleed(t *testing.T) {
	for in, want := range map[string][]string{
		"Zij werkt. Hij ook!":           {"Zij werkt", "Hij ook"},
		"zie art. 35, lid 1":            {"zie art 35 lid 1"},
		"[ex-partner] belt [PERSOON-1]": {"[ex-partner] belt [PERSOON-1]"},
		"de pgb's en een e-bike":        {"de pgb's en een e-bike"},
		"op 4:84 en 2.3.5.":             {"op 4:84 en 2.3.5"},
		"regel een\nregel twee":         {"regel een", "regel twee"},
		"[niet dicht en [":              {"niet dicht en"},
		" \n. ":                         nil,
	} {
		var got []string
		for _, z := range ontleed(in) {
			got = append(got, letterlijk(z, 0, len(z)))
		}
		if !slices.Equal(got, want) {
			t.Errorf("ontleed(%q) = %q, want %q", in, got, want)
		}
	}
	if z := ontleed("Zij zei “ik ben lui” en ging"); !z[0][2].citaat || z[0][6].citaat {
		t.Errorf("quotation marks are not seen: %+v", z)
	}
	if z := ontleed("[inwoner] belt"); !z[0][0].label || z[0][1].label {
		t.Errorf("labels are not seen: %+v", z)
	}
}

func TestPatroon(t *testing.T) {
	l := taal{ander: lijstje([]string{"zij", "inwoner"})}
	for _, c := range []struct {
		patroon, tekst string
		want           string // what was found, "" for nothing
	}{
		{"dringende reden", "er zijn dringende reden tot zorg", "dringende reden"},
		{"wij|we _ willen", "dat we dit graag willen", "we dit graag willen"},
		{"wij|we _ willen", "we dit nu graag willen", ""},
		{"dat $ander meewerkt", "dat de inwoner meewerkt", "dat de inwoner meewerkt"},
		{"dat $ander meewerkt", "dat [moeder] meewerkt", "dat [moeder] meewerkt"},
		{"dat $ander meewerkt", "dat [PLAATS-1] meewerkt", ""},
		{"onwil*", "heel onwillige mensen", "onwillige"},
		{"*wet", "onder de Jeugdwet", "Jeugdwet"},
		{"indicatie", "twee indicaties", "indicaties"},
		{"pgb", "pgbs", ""},
		{"pgb", "[pgb]", ""},
	} {
		p, got := []patroon{maakPatroon(c.patroon)}, ""
		z := ontleed(c.tekst)[0]
		for i := range z {
			if eind, ok := eerste(p, l, z, i); ok {
				got = letterlijk(z, i, eind)
				break
			}
		}
		if got != c.want {
			t.Errorf("%q in %q: %q, want %q", c.patroon, c.tekst, got, c.want)
		}
	}
}

func TestIsPersoon(t *testing.T) {
	l := laad(t).bron.hints.kijk().taal
	for woord, want := range map[string]bool{
		"zij": true, "zoontje": true, "stiefdochter": true, "buurvrouw": true, "chauffeur": true, "cliënt": true,
		"[dochter 2]": true, "[PERSOON-1]": true, "[WOORD-1]": true, "[PLAATS-1]": false, "[school]": false,
		"[DATUM-2]": false, "voordeur": false, "schouder": false, "zijn": false, "huur": false, "voorkeur": false,
	} {
		if got := l.isPersoon(ontleed(woord)[0][0]); got != want {
			t.Errorf("%q is a person: %v", woord, got)
		}
	}
}

func TestAndereKlank(t *testing.T) {
	for _, g := range []struct {
		a, b   string
		anders bool
	}{
		{"slapen", "slappe", true},
		{"slaap", "slappe", true},
		{"slap", "slappe", false},
		{"slappen", "slappe", false},
		{"manen", "mannen", true},
		{"dag", "dagen", false},
		{"brief", "brieven", false},
		{"luie", "lui", false},
		{"vies", "vieze", false},
		{"rare", "raar", false},
		{"dom", "domme", false},
		{"e", "en", false},
		{"", "slappe", false},
	} {
		if got := andereKlank(g.a, g.b); got != g.anders {
			t.Errorf("%q, %q: %v", g.a, g.b, got)
		}
	}
}
