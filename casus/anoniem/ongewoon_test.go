package anoniem

import "testing"

// kleineTekst masks a sentence in a case whose writer uses no capitals.
func kleineTekst(s string) string {
	m := Nieuw(Opties{})
	m.Masker(NieuwRuw("ik heb gisteren met haar gebeld en ze kon toen niet komen. morgen belt ze weer terug."))
	return m.Masker(NieuwRuw(s)).Tekst.String()
}

// TestNamenVanGewoneWoorden holds the rules for organisations whose names are ordinary words, and for what looks like
// one and is none.
func TestNamenVanGewoneWoorden(t *testing.T) {
	for in, wil := range map[string]string{
		// Behind a preposition, with an article and without.
		"ze zit op het kompas in groep zeven.":     "ze zit op het [ORGANISATIE-1] in groep zeven.",
		"hij werkt bij de groene kas.":             "hij werkt bij de [ORGANISATIE-1].",
		"de hulp komt van samen verder.":           "de hulp komt van [ORGANISATIE-1].",
		"coaching door grip op geld.":              "coaching door [ORGANISATIE-1].",
		"ze kreeg bezoek van zorg met een lach.":   "ze kreeg bezoek van [ORGANISATIE-1].",
		"hij logeert bij hospitium de wende.":      "hij logeert bij [ORGANISATIE-1].",
		"ze gaat naar de huisarts en naar school.": "ze gaat naar de huisarts en naar school.",
		"hij was bij de gemeente en op het werk.":  "hij was bij de gemeente en op het werk.",
		"brief van de belastingdienst ontvangen.":  "brief van de belastingdienst ontvangen.",
		"dat is van later zorg.":                   "dat is van later zorg.",
		// Behind a kind of organisation.
		"stichting een nieuwe start belt terug.": "[ORGANISATIE-1] belt terug.",
		"ze eet in restaurant de lange muur.":    "ze eet in [ORGANISATIE-1].",
		"therapie bij praktijk stap voor stap.":  "therapie bij [ORGANISATIE-1].",
		"een taxi vergoeden kan niet.":           "een taxi vergoeden kan niet.",
		"het college besluit morgen.":            "het college besluit morgen.",
		// The last word tells.
		"brief van kuipers vastgoed over de huur.": "brief van [ORGANISATIE-1] over de huur.",
		"brief van balans & co over de kosten.":    "brief van [ORGANISATIE-1] over de kosten.",
	} {
		if uit := kleineTekst(in); uit != wil {
			t.Errorf("%q\n became %q\n want   %q", in, uit, wil)
		}
	}
}

// TestNamenDieWoordenZijn holds the rules for people whose names are ordinary words, without capitals.
func TestNamenDieWoordenZijn(t *testing.T) {
	for in, wil := range map[string]string{
		"mevrouw klein gunnewiek belt.":             "mevrouw [PERSOON-1] belt.",
		"gesproken met bram van loon van de bank.":  "gesproken met [PERSOON-1] van de bank.",
		"huisarts snel reageert niet.":              "huisarts [PERSOON-1] reageert niet.",
		"gezin de haan: alles goed.":                "gezin [PERSOON-1]: alles goed.",
		"de meneer die post heet was er.":           "de meneer die [PERSOON-1] heet was er.",
		"mw. van der last komt niet.":               "mw. [PERSOON-1] komt niet.",
		"ik ben van de wmo en bel later.":           "ik ben van de wmo en bel later.",
		"de post kwam laat en het was snel donker.": "de post kwam laat en het was snel donker.",
		"zij wil graag werken en hij is groot.":     "zij wil graag werken en hij is groot.",
		"moeder moe en vader boos.":                 "moeder moe en vader boos.",
	} {
		if uit := kleineTekst(in); uit != wil {
			t.Errorf("%q\n became %q\n want   %q", in, uit, wil)
		}
	}
}

// TestAdressenZonderStraat holds the rules for streets whose names say nothing of a street.
func TestAdressenZonderStraat(t *testing.T) {
	for in, wil := range map[string]string{
		"Mevrouw woont op De Wieken 7.":                 "Mevrouw woont op [ADRES-1].",
		"Adres: Hoge Hof 12, derde verdieping.":         "Adres: [ADRES-1], derde verdieping.",
		"Verhuizing naar Laan van Meerdervoort 200.":    "Verhuizing naar [ADRES-1].",
		"Wij zijn onderweg naar Kruizemunt 88.":         "Wij zijn onderweg naar [ADRES-1].",
		"Hij zit in groep 7 en woont met 3 kinderen.":   "Hij zit in groep 7 en woont met 3 kinderen.",
		"Zij wacht op kamer 12 van het gemeentehuis.":   "Zij wacht op kamer 12 van het gemeentehuis.",
		"Volgens artikel 35 van de Participatiewet.":    "Volgens artikel 35 van de Participatiewet.",
		"Over 2 weken en 3 dagen bellen we opnieuw op.": "Over 2 weken en 3 dagen bellen we opnieuw op.",
	} {
		if uit := Nieuw(Opties{}).Masker(NieuwRuw(in)).Tekst.String(); uit != wil {
			t.Errorf("%q\n became %q\n want   %q", in, uit, wil)
		}
	}
}

// TestNummersInZinnen holds the rules for numbers of cases that only their words announce.
func TestNummersInZinnen(t *testing.T) {
	for in, wil := range map[string]string{
		"Uw cliëntnummer bij ons is 104-66-2.":           "Uw cliëntnummer bij ons is [NUMMER-1].",
		"Pasnummer TX 55 0193 is geldig.":                "Pasnummer [ORGANISATIE-1] [NUMMER-1] is geldig.",
		"Klantcode SP-4410-K staat erop.":                "Klantcode [NUMMER-1] staat erop.",
		"Bel de gemeente op 14 033.":                     "Bel de gemeente op [TELEFOON-1].",
		"De Centrale Raad van Beroep, 18 mei 2016.":      "De Centrale Raad van Beroep, 18 mei 2016.",
		"Veilig Thuis belde op 13-05-2025.":              "Veilig Thuis belde op [DATUM-1].",
		"Zij krijgt € 1.250,50 en hij 12.500 euro.":      "Zij krijgt € 1.250,50 en hij 12.500 euro.",
		"Het schooljaar 2024-2025 telt 190 schooldagen.": "Het schooljaar 2024-2025 telt 190 schooldagen.",
	} {
		if uit := Nieuw(Opties{}).Masker(NieuwRuw(in)).Tekst.String(); uit != wil {
			t.Errorf("%q\n became %q\n want   %q", in, uit, wil)
		}
	}
}
