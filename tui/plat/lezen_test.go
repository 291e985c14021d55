package plat_test

import (
	"context"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
)

// TestLezenZegtWatVeranderde: a case that rests on an older text of the law says so before its answers.
func TestLezenZegtWatVeranderde(t *testing.T) {
	const let = "Let op. Na 30 juni 2026 kwam er een nieuwe tekst van Pw artikel 35, lid 1, die van 1 juli 2026. Toets het opnieuw."
	for datum, wil := range map[string]bool{"2026-06-30": true, "2026-07-01": false} {
		p := nieuweProef(t)
		c := casus.Nieuw(p.w.Nu(), "vraag")
		c.Titel, c.Wetsdatum = anoniem.UitOpslag("Een fiets"), datum
		c.Verloop = []casus.Inbreng{{Nr: 1, Vraag: "draagt", Rol: "jurist", Daad: casus.Zeg, Keus: "Pw:35:1"}}
		if _, err := p.w.DB.Nieuw(context.Background(), c); err != nil {
			t.Fatal(err)
		}
		uit := strings.Join(strings.Fields(p.typ("bibliotheek", "1", "lezen", "", "", "stop")), " ")
		if strings.Contains(uit, let) != wil || strings.Contains(uit, "Let op.") != wil {
			t.Errorf("%s: %s", datum, uit)
		}
	}
}
