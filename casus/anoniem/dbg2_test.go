package anoniem
import ("testing";"fmt";"os")
func TestTok(t *testing.T) {
	m := Nieuw(Opties{}); m.Ken(NieuwRuw("Annelies"),"inwoner"); v := m.vinder(); v.zoek(os.Getenv("T"), schrift{})
	fmt.Println("streng", v.streng)
	for _, x := range v.ts { fmt.Printf("%q s%d o%d b%v vast%v %s g%d vlag%06b\n", v.tekst.tekst[x.van:x.tot], x.soort, x.oordeel, x.begin, x.vast, x.vondst, x.groep, x.vlag) }
}
