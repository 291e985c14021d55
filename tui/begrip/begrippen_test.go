package begrip

import (
	"fmt"
	"testing"

	"oliekan/tui/consult"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
)

// begrippen opens the glossary at the first question of a consult.
func begrippen(t *testing.T) Begrippen {
	t.Helper()
	a := schermproef.NewApp(t)
	c := schermproef.Start(t, consult.Hervat(a, schermproef.IDSchool)().(scherm.OpenMsg).Screen, 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	return NewBegrippen(a.Methode, schermproef.Typt(t, c, "", "pgdown").Uitleg())
}

func TestBegrippenGouden(t *testing.T) {
	for _, m := range [][2]int{{40, 10}, {80, 24}, {120, 40}} {
		t.Run(fmt.Sprintf("%dx%d", m[0], m[1]), func(t *testing.T) {
			schermproef.GoudenBeeldIn(t, schermproef.Start(t, begrippen(t), m[0], m[1]-1, scherm.NewStyles(scherm.ThemaAuto, true)), m[0], m[1])
		})
	}
	t.Run("zoek", func(t *testing.T) {
		schermproef.GoudenBeeld(t, schermproef.Typt(t, schermproef.Start(t, begrippen(t), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)), "norm"))
	})
}

func TestBegrippenPastInElkVenster(t *testing.T) {
	schermproef.Past(t, begrippen(t))
	schermproef.Past(t, schermproef.Typt(t, begrippen(t), "zwabberik"))
}
