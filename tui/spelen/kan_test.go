package spelen

import (
	"errors"
	"testing"

	"oliekan/casus/training"
	"oliekan/tui/schermproef"
)

// What can be written down where: the same for screen and lines.
func TestKan(t *testing.T) {
	a := schermproef.AppOefen(t)
	s := speel(t, a, schermproef.LesVan(t, titelAuto), zesMensen(""), 80, 24)
	spel := s.(Spelen).spel
	verwacht := func(waar string, wil map[training.Veld]error) {
		t.Helper()
		for v, fout := range wil {
			if got := kan(spel, v); !errors.Is(got, fout) {
				t.Errorf("%s: %s gives %v, want %v", waar, v, got, fout)
			}
		}
	}
	verwacht("opening", map[training.Veld]error{
		training.VeldAntwoord: training.ErrPlek, training.VeldMinderheid: training.ErrPlek, training.VeldLeerpunt: nil,
	})
	s, _ = schermproef.Zend(t, s, totMoment(1)...)
	verwacht("moment", map[training.Veld]error{
		training.VeldAntwoord: nil, training.VeldDuo: nil, training.VeldMinderheid: nil, training.VeldOptie: training.ErrPlek, training.VeldLeerpunt: nil,
	})
	schermproef.Zend(t, s, "space", "j")
	verwacht("revealed", map[training.Veld]error{
		training.VeldAntwoord: training.ErrOnthuld, training.VeldDuo: training.ErrOnthuld, training.VeldMinderheid: nil,
		training.VeldOptie: training.ErrOnthuld, training.VeldLeerpunt: nil,
	})
}
