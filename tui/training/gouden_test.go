package training

import (
	"testing"

	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
	"oliekan/tui/schermproef/druk"

	tea "charm.land/bubbletea/v2"
)

func TestTrainingGouden(t *testing.T) {
	schermproef.GoudenSchermen(t, func(t *testing.T) scherm.Screen { return NewSessies(appSessies(t)) })
}

func TestTrainingkeusGouden(t *testing.T) {
	for naam, keys := range map[string][]tea.Msg{"alle": nil, "filter": {"m", "a", "down"}, "geen": {"k", "m"}} {
		schermproef.PerMaat(t, naam, func(t *testing.T, breed, hoog int) scherm.Screen {
			s := schermproef.Start(t, newKeus(schermproef.AppOefen(t)), breed, hoog-1, scherm.NewStyles(scherm.ThemaAuto, true))
			s, _ = schermproef.Zend(t, s, keys...)
			return s
		})
	}
}

func TestTrainingopzetGouden(t *testing.T) {
	for naam, keys := range map[string][]tea.Msg{
		"gewoon": nil, "zelf": {"down", "down", "enter", "down", "right"}, "voorbeeld": {"down", "down", "down", "enter", "down"},
		"groep": append([]tea.Msg{"down", "down", "down", "down", "1", "2", "down"}, druk.Letters("groep van Annelies")...),
		"niets": {"down", "down", "enter", "down", "down", "enter"},
	} {
		schermproef.PerMaat(t, naam, func(t *testing.T, breed, hoog int) scherm.Screen {
			s := schermproef.Start(t, newOpzet(schermproef.AppOefen(t), schermproef.LesVan(t, titelAuto)), breed, hoog-1, scherm.NewStyles(scherm.ThemaAuto, true))
			s, root := schermproef.Zend(t, s, keys...)
			if m := schermproef.Geopend(root); m != nil {
				s = schermproef.Start(t, m, breed, hoog-1, scherm.NewStyles(scherm.ThemaAuto, true))
			}
			return s
		})
	}
}

func TestTrainingPast(t *testing.T) {
	a := appSessies(t)
	schermproef.Past(t, schermproef.Start(t, NewSessies(a), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)))
	schermproef.Past(t, schermproef.Start(t, newKeus(a), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)))
	schermproef.Past(t, schermproef.Start(t, newOpzet(a, schermproef.LesVan(t, titelAuto)), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)))
}

// A page of one activity beside the list: which steps groups find hard.
func TestMoeilijkGouden(t *testing.T) {
	a := appSessies(t)
	schermproef.PerMaat(t, "moeilijk", func(t *testing.T, breed, hoog int) scherm.Screen {
		return schermproef.Start(t, newMoeilijk(schermproef.Sessies(t, a), a), breed, hoog-1, scherm.NewStyles(scherm.ThemaAuto, true))
	})
}
