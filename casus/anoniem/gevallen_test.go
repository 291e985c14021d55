package anoniem

import (
	"strings"
	"testing"
)

// gevallen are texts as they come from forms, letters, tables and chats, with words that must be gone and words that must stay.
var gevallen = []struct{ naam, in, weg, blijft string }{
	{
		"velden", "Achternaam: Bakker\nNaam: Kok, P.\nPartner: Visser\nContactpersoon: Wit\nWoonplaats: Best\nBehandelaar: Bakker W\nDoel: rust\nMoeder: ziek\n",
		"Bakker Kok Visser Wit Best", "Doel rust Moeder ziek",
	},
	{
		"nummer over twee regels", "Zij is te bereiken op 06 12\n34 56 78. Haar rekening is NL91 ABNA\n0417 1643 00 en haar bsn is 123 456\n782. Zij is geboren op 12\nmaart 1983 en woont aan de Vlierlaan\n8, 1621\nKX Hoorn. Vast: 0229\n21 43 65. Zij heeft 3\nkinderen en betaalt 35\neuro.",
		"06 34 56 78 NL91 ABNA 0417 1643 123 456 782 1983 Vlierlaan 8 1621 KX Hoorn 0229 21 43 65", "3 kinderen 35 euro",
	},
	{
		"afgebroken naam", "Wij spraken mevrouw Verhoe-\nven over haar zoon Youss-\nef. Zij wonen nu in Medem-\nblik. Zij wil een uit-\nkering.",
		"Verhoe ven Youss ef Medem blik", "uit kering",
	},
	{"tabel", "| Voornaam | Achternaam |\n|---|---|\n| Wim | Bakker |\n| Anna | Kok |", "Wim Bakker Anna Kok", "Voornaam Achternaam"},
	{"rekenblad", "naam\tgeboren\nbakker\t1-1-1970\nvisser\t2-2-1980\n", "bakker visser 1970 1980", "naam geboren"},
	{"gespatieerd", "Betreft: K O W A L S K I, aanvraag\nT.a.v. B A K K E R", "K O W A L S I B E R", "Betreft aanvraag"},
	{"korte datums", "Gesprek op 12/2 en sinds 3-4. Zij is van 3-4-'78 en belde za 8/3.", "12 78 8", "Gesprek en Zij belde"},
	{"voorletters", "De heer A.B. van der Meer belde. J.P. van 't Hof schreef.", "Meer Hof B J P", "De heer belde schreef"},
	{"besluit", "Bezwaar tegen het besluit van 12 maart 2024.", "", "besluit 12 maart 2024"},
	{"veldtermen", "Vraag naar Bestaanszekerheid, Mantelzorg en Bijzondere Bijstand. Gebruikt Metformine en Ozempic. Reist met de Regiotaxi.", "", "Bestaanszekerheid Mantelzorg Bijzondere Bijstand Metformine Ozempic Regiotaxi"},
	{"maand als naam", "Volgens huisarts Mei is zij in mei geboren.", "Mei", ""},
}

func TestGevallen(t *testing.T) {
	for _, g := range gevallen {
		t.Run(g.naam, func(t *testing.T) {
			uit := Nieuw(Opties{}).Masker(NieuwRuw(g.in)).Tekst
			over := map[string]bool{}
			for _, w := range eenWoord.FindAllString(uit.ZonderLabels(), -1) {
				over[w] = true
			}
			for w := range strings.FieldsSeq(g.weg) {
				if over[w] {
					t.Errorf("%q stays in %q", w, uit)
				}
			}
			for w := range strings.FieldsSeq(g.blijft) {
				if !over[w] {
					t.Errorf("%q is gone from %q", w, uit)
				}
			}
			if strings.Count(uit.String(), "\t") != strings.Count(g.in, "\t") {
				t.Errorf("tabs are gone from %q", uit)
			}
		})
	}
}

// A name that was typed or pasted behind something without a space is a name too.
func TestVastgeplakteNaam(t *testing.T) {
	for in, wil := range map[string]string{
		"[zoon]Kees belt morgen":                 "[zoon][PERSOON-1] belt morgen",
		"de schoolAnnelies van Quintijn belt":    "de school[PERSOON-1] belt",
		"ik sprak de schoolQuintijn gisteren":    "ik sprak de school[ORGANISATIE-1] gisteren",
		"mijn iPad en eHerkenning via buurtTeam": "mijn iPad en eHerkenning via buurtTeam",
		"[zoon]s fiets en [zoon]Aanvraag":        "[zoon]s fiets en [zoon]Aanvraag",
	} {
		if got := Nieuw(Opties{}).Masker(NieuwRuw(in)).Tekst.String(); got != wil {
			t.Errorf("%q: got %q, want %q", in, got, wil)
		}
	}
}
