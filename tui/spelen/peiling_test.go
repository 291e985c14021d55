package spelen

import (
	"fmt"
	"testing"

	"oliekan/casus/training"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
)

// What is asked before is counted with the keys of any vote, is asked again at the end without being looked for, and stands
// in the outcome. Every hand is on disk.
func TestPeilen(t *testing.T) {
	a := schermproef.AppOefen(t)
	s := speel(t, a, schermproef.LesVan(t, titelAuto), zesMensen(""), 80, 40)
	beeld := func() string { return schermproef.Beeld(s, 80, 39) }
	schermproef.ZietNiet(t, beeld(), "Ik weet waar ik")
	s, _ = schermproef.Zend(t, s, "v", "2", "down", "4")
	schermproef.Ziet(t, beeld(), "Vooraf: kennis", "Ik weet waar ik in wetten en regels", "Geteld: 6 van de 6 handen.", "Naar het eerste moment")
	s, _ = schermproef.Zend(t, s, "down", "1")
	schermproef.Ziet(t, beeld(), "Er zijn dan meer handen dan deelnemers.")
	s, _ = schermproef.Zend(t, s, "v")
	schermproef.ZietNiet(t, beeld(), "Vooraf: kennis")
	s, _ = schermproef.Zend(t, s, "pgdown", "v")
	schermproef.Ziet(t, beeld(), "Peilen kan bij de situatie")
	s, _ = schermproef.Zend(t, s, totMoment(8)[1:]...)
	if !s.(Spelen).peilt {
		t.Error("what was asked before is not asked at the end")
	}
	s, _ = schermproef.Zend(t, s, "v", "v", "right", "delete", "right", "right")
	schermproef.Ziet(t, beeld(), "Na afloop: kennis", "Geteld: 2 van de 6 handen.")
	got, p := schermproef.Sessies(t, a)[0], a.Methode.Peiling()
	if voor, na := got.Peiling(p, training.MetingVoor)[0].Stemmen, got.Peiling(p, training.MetingNa)[0].Stemmen; fmt.Sprint(voor, na) != "[2 4 0 0] [2 0 0 0]" {
		t.Errorf("on disk: %v %v", voor, na)
	}
	u := schermproef.Start(t, schermproef.GeopendDoor(Uitslag(a, got.ID)), 80, 400, scherm.NewStyles(scherm.ThemaAuto, true))
	schermproef.Ziet(t, schermproef.Beeld(u, 80, 400), "Kennis. Vooraf: 2 niet, 4 een beetje. Na afloop: 2 niet.")
}
