package anoniem

import (
	"slices"
	"strings"
	"testing"
)

// scenes are short texts with the number of people in them. A person is one label, however the name is written.
var scenes = []struct {
	n int
	s string
}{
	{2, "Marieke Bakker en Tom de Boer zijn gescheiden."},
	{2, "anna en tom wonen samen in een flat en zij betalen de huur samen"},
	{1, "De heer A.B. van der Meer belde. Van der Meer wil hulp."},
	{1, "Dhr. J.P. van 't Hof is verhuisd. De heer Van 't Hof belt morgen."},
	{2, "Mevrouw De Vries belde, meneer De Vries was er niet."},
	{2, "Anna Bakker woont alleen. Haar broer Tom Bakker helpt haar."},
	{1, "Karin Visser belde. Karin wil werken. Mevrouw Visser zoekt opvang."},
	{1, "Ik sprak Fatma. Fatma's huis is te klein."},
	{1, "Mevrouw Verhoe-\nven is ziek. Verhoeven belt terug."},
	{1, "Jan-Willem Prins komt. Jan-Willem heeft schulden."},
	{2, "Kees Mulder en Ria Mulder hebben schulden."},
	{3, "Vader Ahmed, moeder Samira en zoon Bilal wonen in een caravan."},
	{2, "Peter sprak met Sanne over de huur."},
	{1, "Yusuf Demir is zzp'er. De heer Demir heeft geen opdrachten. Yusuf wacht."},
	{2, "Mw. Jansen woont boven dhr. Smit."},
	{1, "Mevrouw Smit-de Groot woont alleen. Mevrouw Smit-de Groot heeft hulp."},
	{2, "Zoon Daan en dochter Lotte gaan naar school."},
	{1, "groet, peter"},
	{2, "Linda de Wit belde namens haar moeder Corrie de Wit."},
	{1, "De bewindvoerder heet Gerben Mol. Mol mailt morgen."},
	{2, "Hassan en zijn vrouw Nadia zoeken een huis."},
	{2, "Meneer Bos belt over mevrouw Bos."},
	{1, "M. Kuipers is ziek. Marieke Kuipers belt af."},
	{3, "Aanwezig: Ineke Pot, Bram Vos en Sara Lind."},
	{1, "Olga Petrova spreekt weinig Nederlands. Olga's dossier is compleet."},
	{2, "Broer Erik van Buuren en zus Els van Buuren ruziën."},
	{2, "Thea belde. Daarna belde Wouter."},
	{1, "mijn naam is selma kaya en ik zoek werk, selma kaya dus"},
	{2, "Oma Truus past op Milan."},
	{1, "Wendy Scholten woont hier. Scholten betaalt de huur niet."},
	{2, "Dhr. Postma en dhr. Dijkstra delen een kamer."},
	{1, "Mohamed El Amrani werkt. El Amrani verdient weinig."},
	{2, "Ricardo en Priscilla Martina hebben een kind."},
	{1, "Mevrouw Hoekstra huilt. Hoekstra wil rust."},
	{2, "De heer Klaassen en zijn partner Petra wonen apart."},
	{3, "Jeroen, Maaike en Stijn wonen bij elkaar."},
	{1, "Tineke van den Berg belt. Mevrouw Van den Berg is 80."},
	{2, "Volgens Johan is Bart weg."},
	{1, "Volgens Esra klopt het. Esra kijkt het na."},
	{2, "De moeder, Angela Cruz, en de vader, Marlon Cruz, zijn uit elkaar."},
	{1, "Contactpersoon: Bakker\nBakker is bereikbaar."},
	{2, "Mevrouw Yilmaz en haar dochter Elif komen."},
	{1, "K O W A L S K I belde. Kowalski komt terug."},
	{2, "Willem de Jong (zoon) en Anneke de Jong (dochter) regelen alles."},
	{1, "Svetlana is hier. Svetlana blijft."},
	{2, "Rob is boos op Henk."},
	{2, "Rob Hendriks is boos. Meneer Hendriks belt niet meer. Mevrouw Hendriks wel."},
	{1, "Ibrahim Osman, geboren in Somalië, heet voluit Ibrahim Osman Ali."},
	{2, "Wij spraken met Joke en met Gijs."},
	{1, "Brenda belde twee keer. Brenda is boos."},
	{2, "Sjaak van Dam huurt van Piet van Dam."},
	{3, "Esther heeft twee zonen: Noah en Levi."},
	{1, "Fenna Hofman tekent. F. Hofman krijgt een kopie."},
	{2, "F. Hofman en G. Hofman tekenen allebei."},
	{1, "De cliënt heet Ton Wagenaar. Wagenaar rookt."},
	{2, "Ton wast en Trees kookt."},
	{1, "Mehmet Kara zegt nee. Dhr. Kara blijft bij zijn nee."},
	{2, "Dhr. Kara zegt nee. Mw. Kara zegt ja."},
	{2, "Ruben en Ilse hebben schulden. Ilse werkt, Ruben niet."},
	{1, "Jacqueline van Leeuwen is moe. Jacqueline slaapt slecht."},
	{2, "Meester Frank belt moeder Wilma."},
	{2, "Agnes Boonstra zorgt voor haar vader Klaas Boonstra."},
	{1, "Agnes Boonstra is mantelzorger. Agnes zorgt alleen."},
	{2, "Nico is de zoon van Gerda."},
	{1, "Lars Vermeulen wil schuldhulp. Het gaat goed met Lars."},
	{3, "Amira, Yassin en Rania Haddad zijn gevlucht."},
	{1, "Dunya Karim heeft rust nodig. Mevrouw Karim slikt pillen."},
	{2, "Buurman Theo en buurvrouw Greet klagen."},
	{2, "Theo de Haan klaagt over Greet de Haan."},
	{1, "Meneer Theo de Haan klaagt. De Haan klaagt vaak."},
	{1, "Pieter-Jan is weg. Pieter-Jan komt terug."},
	{2, "Suzanne Post werkt bij de post. Haar collega Dirk ook."},
	{1, "Suzanne Post belt. Post wil antwoord."},
	{2, "Aisha woont bij haar tante Khadija."},
	{1, "Chantal Jacobs is alleenstaand. Chantal Jacobs werkt."},
	{2, "Joop en Annie wonen al jaren in het huis."},
	{1, "Stefan Nowak is ontslagen. Stefans uitkering stopt."},
	{2, "De heer Nowak en de heer Kowalczyk reizen samen."},
	{1, "Dr. Van Rijn schrijft een brief. Van Rijn is arts."},
	{2, "Monique Evers en haar ex Dennis Evers delen de zorg."},
}

// telMensen counts the people to whom the labels of a text belong.
func telMensen(t Tekst) int {
	var uit []string
	for _, l := range t.Labels() {
		if strings.HasPrefix(l, "[PERSOON-") && !slices.Contains(uit, l) {
			uit = append(uit, l)
		}
	}
	return len(uit)
}

// Initials make one person of a surname that is a place, the initials included: a letter more or less, and who it is would stand
// there.
func TestInitialenVoorEenPlaatsnaam(t *testing.T) {
	for in, wil := range map[string]string{
		"A.C.M. van Kesteren belde gisteren.": "[PERSOON-1] belde gisteren.",
		"P. van Amersfoort belde.":            "[PERSOON-1] belde.",
		"M. de Rhenen belt de gemeente.":      "[PERSOON-1] belt de gemeente.",
	} {
		if kreeg := Nieuw(Opties{}).Masker(NieuwRuw(in)).Tekst.s; kreeg != wil {
			t.Errorf("%q\n becomes %q\n want    %q", in, kreeg, wil)
		}
	}
}

// TestMensen counts the people in the scenes: at least .95 right.
func TestMensen(t *testing.T) {
	goed := 0
	for _, s := range scenes {
		u := Nieuw(Opties{}).Masker(NieuwRuw(s.s))
		if telMensen(u.Tekst) == s.n {
			goed++
		} else {
			t.Logf("%d, not %d: %q", telMensen(u.Tekst), s.n, u.Tekst)
		}
	}
	if t.Logf("%d of %d", goed, len(scenes)); goed*100 < 95*len(scenes) {
		t.Errorf("%d of %d scenes right", goed, len(scenes))
	}
}
