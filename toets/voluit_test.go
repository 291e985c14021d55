package toets

import (
	"strings"
	"testing"
)

func TestVoluit(t *testing.T) {
	k := laad(t).Kader()
	for tekst, want := range map[string]string{
		"": "",
		"Rv artikel 475d, Pw artikel 11, en weer Rv": "Rv: Wetboek van Burgerlijke Rechtsvordering. Pw: Participatiewet.",
		"Fw (Wsnp) artikel 284":                      "Fw: Faillissementswet.",
		"De Wmo helpt, en Wi2021 ook":                "Wmo: Wet maatschappelijke ondersteuning 2015. Wi2021: Wet inburgering 2021.",
		"Wet BRP":                                    "Wet BRP: Wet basisregistratie personen.",
		"Jeugdwet, Leerplichtwet en Huisvestingswet": "",
		"De Participatiewet (Pw)":                    "",
		"De UAVG":                                    "UAVG: Uitvoeringswet Algemene verordening gegevensbescherming.",
		"Hij zei niets over de wet":                  "",
	} {
		if got := k.Voluit(tekst); got != want {
			t.Errorf("%q: %q, want %q", tekst, got, want)
		}
	}
	if got := k.Voluit("Pw artikel 11", "Rv"); got != "Pw: Participatiewet. Rv: Wetboek van Burgerlijke Rechtsvordering." {
		t.Errorf("two texts: %q", got)
	}
}

// TestElkeWetIsUitgelegd checks that whoever looks up the name of a law, as it stands on the screens, finds first what it is
// called in full.
func TestElkeWetIsUitgelegd(t *testing.T) {
	m := laad(t)
	for _, w := range m.Kader().Wetten() {
		titel, _, _ := strings.Cut(w.Titel, " (")
		for _, zoek := range []string{w.Afkorting, w.kort()} {
			bs := m.ZoekBegrippen(zoek, "")
			if len(bs) == 0 || !strings.Contains(vouw(bs[0].Uitleg), strings.TrimRight(vouw(titel), " 0123456789")) {
				t.Errorf("%q is not explained as %q: %v", zoek, titel, bs)
			}
		}
		if len(m.BegrippenIn(w.Afkorting)) == 0 {
			t.Errorf("%q is not recognised in a text", w.Afkorting)
		}
	}
}

// TestNieuweWetIsUitgelegd checks that a law without a term of its own gets one.
func TestNieuweWetIsUitgelegd(t *testing.T) {
	bs := metWetten(nil, []Wet{{"Xyz 2030", "Wet op het voorbeeld 2030", ""}})
	if len(bs) != 1 || bs[0] != (Begrip{"Xyz", "De wet die voluit zo heet: Wet op het voorbeeld 2030."}) {
		t.Errorf("terms are %v", bs)
	}
	if got := metWetten(bs, []Wet{{"Xyz 2030", "Wet op het voorbeeld 2030", ""}}); len(got) != 1 {
		t.Errorf("explained twice: %v", got)
	}
}
