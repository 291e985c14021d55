package sqlite

import (
	"context"
	"reflect"
	"testing"

	"oliekan/casus"
	"oliekan/casus/training"
)

// TestPeilingBlijftBewaard: what was counted before and after a training comes back as it was written.
func TestPeilingBlijftBewaard(t *testing.T) {
	s := opentNieuw(t)
	n := sessie(casus.NieuwID(), "woord")
	n.Delen[0].Antwoorden = []training.Antwoord{
		{Keus: "peiling:kennis:niet", Stemmen: 3}, {Keus: "peiling:houding:beetje", Stemmen: 8},
	}
	n.Delen[2].Antwoorden = []training.Antwoord{{Keus: "peiling:kennis:helemaal", Stemmen: 8}}
	zetSessie(t, s, n)
	terug, err := s.Training(context.Background(), n.ID)
	moet(t, err)
	for _, i := range []int{0, 2} {
		if !reflect.DeepEqual(terug.Delen[i].Antwoorden, n.Delen[i].Antwoorden) {
			t.Errorf("part %d: %+v", i, terug.Delen[i].Antwoorden)
		}
	}
}
