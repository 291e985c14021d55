package tui

import (
	"strings"
	"testing"

	"oliekan/tui/schermproef"
)

// What is in the table is in the menu of the screens and on the page "Uitleg", and can be opened from both menus.
func TestActiviteitenStaanOveral(t *testing.T) {
	a := schermproef.NewApp(t)
	b := schermproef.BeeldVan(wortel(t, a, 120, 40))
	uitleg := strings.Join(NewStart(a).Uitleg().Tekst, " ")
	namen := map[string]bool{}
	for _, x := range Activiteiten() {
		if namen[x.Naam] || x.Titel == "" || x.Wat == nil || x.Wat(Telling{}) == "" || x.Scherm == nil || x.Regel == nil {
			t.Errorf("%q is not complete, or there twice", x.Naam)
		}
		namen[x.Naam] = true
		schermproef.Ziet(t, b, x.Titel)
		if !strings.Contains(uitleg, x.Waarvoor) {
			t.Errorf("the page does not tell what %s is for", x.Naam)
		}
		if strings.HasSuffix(x.Wat(Telling{}), ".") {
			t.Errorf("%q is no part of a line", x.Wat(Telling{}))
		}
	}
}
