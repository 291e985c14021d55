package anoniem

import (
	"slices"
	"testing"
)

// Thirty sentences with a fact by which somebody may be known, and thirty that are as harmless as they look.
var (
	zeldzameZinnen = []string{
		"Zij is de enige Syrische vrouw in het dorp.", "Hij is de enige bakker van het dorp.", "Haar zoon was als eerste van de provincie geslaagd.",
		"Mevrouw is 94 jaar en woont nog zelfstandig.", "Haar moeder van 97 jaar woont in.", "Zij kreeg een drieling.", "Het gezin heeft elf kinderen.",
		"De kinderen van 3, 5, 8 en 11 jaar slapen op één kamer.", "Haar vader was burgemeester.", "Hij zat zelf in de gemeenteraad.",
		"Het gezin stond ermee in de krant.", "Er was een documentaire over haar.", "De brand van 2014 heeft hun huis verwoest.",
		"Haar broer is vermoord.", "Hij is imker en verkoopt honing.", "Zij werkte als vuurtorenwachter.", "Ze wonen op een woonboot.",
		"Hij slaapt in een tent bij de rivier.", "Haar man heeft de ziekte van Huntington.", "De zoon heeft een zeldzame spierziekte.",
		"Hij is een bekende zanger.", "Iedereen kent hem.", "Zij won de staatsloterij.", "Zijn vader is wethouder geweest, hij is oud-wethouder.",
		"Hij houdt slangen in de schuur.", "Zij was wereldkampioen judo.", "Zij woont in een oude molen.", "Het ging viraal.",
		"De jongste heeft het syndroom van Rett.", "Haar opa kreeg een koninklijke onderscheiding.",
	}
	gewoneZinnen = []string{
		"Zij is de enige die nog werkt.", "Dat is de eerste vraag.", "Het enige wat zij wil is rust.", "Mevrouw is 44 jaar en woont alleen.",
		"De hypotheek loopt 30 jaar.", "Zij heeft twee kinderen.", "Er zitten 12 kinderen in de klas.", "Zij is 65 en hij is 70.",
		"De burgemeester heeft het besluit ondertekend.", "Zij schreef een brief aan de gemeente.", "Hij leest elke dag de krant.",
		"Zij bezorgt kranten.", "In 2014 kwam zij naar Nederland.", "Er is brand in haar hart.", "Hij is kok in een restaurant.",
		"Zij werkt als schoonmaker.", "Ze wonen in een flat.", "Hij slaapt slecht.", "Haar man heeft suikerziekte.", "De zoon heeft astma.",
		"Hij kent iedereen op het werk.", "Zij kocht een staatslot en won niets.", "Het advies is een ja.", "De rechter oordeelde dat het mocht.",
		"Zij houdt van bijen en bloemen.", "Zij zit op judo.", "Zij kijkt televisie.", "Het gaat beter met haar.", "De jongste heeft koorts.",
		"Haar opa kreeg een nieuwe rollator.",
	}
)

// TestZeldzaamheden wants most of the rare facts, and a remark that is right in four of five.
func TestZeldzaamheden(t *testing.T) {
	goed, mis := 0, 0
	for _, z := range zeldzameZinnen {
		if len(Zeldzaamheden(Tekst{z})) > 0 {
			goed++
		} else {
			t.Logf("not seen: %q", z)
		}
	}
	for _, z := range gewoneZinnen {
		if got := Zeldzaamheden(Tekst{z}); len(got) > 0 {
			mis++
			t.Logf("%q: %v", z, got)
		}
	}
	t.Logf("%d of %d seen, %d of %d wrongly", goed, len(zeldzameZinnen), mis, len(gewoneZinnen))
	if goed*10 < 9*len(zeldzameZinnen) || goed*10 < 8*(goed+mis) {
		t.Errorf("%d seen, %d wrongly", goed, mis)
	}
	got := Zeldzaamheden(Tekst{"Hij is imker. De imker is moe."}, Tekst{"Een imker."})
	if !slices.ContainsFunc(got, func(z Zeldzaamheid) bool { return z.Soort == "een bijzonder beroep" }) || len(got) != 1 {
		t.Errorf("%v", got)
	}
}
