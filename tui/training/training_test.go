package training

import (
	"errors"
	"testing"

	"oliekan/store"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
	"oliekan/tui/schermproef/druk"
	"oliekan/tui/spelen"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// From the list of sessions to a session and back, with keys only.
func TestTrainingHeleWeg(t *testing.T) {
	a := schermproef.AppOefen(t)
	r := scherm.NewRoot(NewSessies(a), scherm.ThemaAuto)
	m, cmd := r.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	r = schermproef.SettleRoot(t, m.(scherm.Root), tea.Batch(cmd, r.Init()))
	stuur := func(keys ...tea.Msg) {
		for _, k := range keys {
			if naam, ok := k.(string); ok {
				k = druk.Toets(naam)
			}
			m, cmd := r.Update(k)
			r = schermproef.SettleRoot(t, m.(scherm.Root), cmd)
		}
	}
	op := func(teksten ...string) {
		t.Helper()
		schermproef.Ziet(t, ansi.Strip(r.View().Content), teksten...)
	}
	op("Er zijn nog geen sessies", "Eerst een voorbeeld")
	stuur("n", "m")
	op("moeilijkheid (m): makkelijk", "Een auto van duizend euro", "3 casussen")
	for r.Top().(Keus).gehad[r.Top().(Keus).lijst.Cursor].Casus.Titel.String() != titelAuto {
		stuur("down")
	}
	stuur("enter", "end", "down", "down", "down", "down", "8", "down")
	stuur(druk.Letters("groep van Annelies")...)
	op("Deelnemers: ← 8 →", "Annelies → [PERSOON-1]")
	stuur("down", "enter")
	op("De situatie", "groep van [PERSOON-1] · 8 deelnemers")
	stuur("pgdown", "a")
	stuur(druk.Letters("Met de fiets, denkt Annelies.")...)
	stuur("enter", "esc", "space")
	op("de groep: Met de", "Het tweetal", "De deskundige")
	stuur("enter", "pgdown")
	op("Moment 2 van 7")
	stuur("esc")
	op("Nieuwe sessie", "groep van [PERSOON-1]", "nog bezig, bij moment 2 van 7", "De sessie is bewaard.", "Aanleiding: groepen dachten meestal hetzelfde")
	stuur("down", "down", "enter")
	op("Moment 2 van 7", "Jullie gaan verder")
	stuur("pgup", "end")
	op("de groep: Met de")
	stuur("esc", "delete")
	op("Deze sessie verwijderen?")
	stuur("n")
	op("Er is niets verwijderd.")
	stuur("delete", "j")
	op("De sessie is verwijderd.", "Er zijn nog geen sessies")
	if ts := schermproef.Sessies(t, a); len(ts) != 0 {
		t.Errorf("still there: %+v", ts)
	}
}

// Who only presses enter comes to the session, at every size; the line that begins it is always in view.
func TestTrainingopzetEnter(t *testing.T) {
	for vorm := range 5 {
		for _, maat := range [][2]int{{80, 24}, {40, 10}} {
			s := schermproef.Start(t, newOpzet(schermproef.AppOefen(t), schermproef.LesVan(t, titelAuto)), maat[0], maat[1]-1, scherm.NewStyles(scherm.ThemaAuto, true))
			s, _ = schermproef.Zend(t, s, "up")
			for range vorm {
				s, _ = schermproef.Zend(t, s, "down")
			}
			var root []tea.Msg
			for i := 0; schermproef.Geopend(root) == nil; i++ {
				schermproef.Ziet(t, schermproef.Beeld(s, maat[0], maat[1]-1), "Begin de sessie")
				if i > 9 {
					t.Fatalf("form %d: enter leads nowhere", vorm)
				}
				s, root = schermproef.Zend(t, s, "enter")
				if _, is := schermproef.Geopend(root).(Momentkeus); is {
					s, root = schermproef.Zend(t, s, "down")
				}
			}
			if sp, is := schermproef.Geopend(root).(spelen.Spelen); !is {
				t.Errorf("form %d opens %T", vorm, schermproef.Geopend(root))
			} else {
				schermproef.Settle(t, sp, sp.Leave())
			}
		}
	}
}

// Going back to the list of cases loses nothing of what was prepared; the moments are those of one case.
func TestTrainingopzetTerug(t *testing.T) {
	a := schermproef.AppOefen(t)
	keus := schermproef.Start(t, newKeus(a), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	opnieuw := func() scherm.Screen {
		var root []tea.Msg
		keus, root = schermproef.Zend(t, keus, "enter")
		return schermproef.Start(t, schermproef.Geopend(root), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	}
	s := opnieuw()
	s, _ = schermproef.Zend(t, s, "down", "down", "enter", "enter", "right", "down", "down", "down", "9", "down")
	s = schermproef.Typt(t, s, "groep van Annelies")
	s, _ = schermproef.Zend(t, s, momentenMsg{[]int{3, 9}})
	_, cmd := s.Update(druk.Toets("esc"))
	for _, doe := range cmd().(tea.BatchMsg) {
		keus, _ = schermproef.Zend(t, keus, doe())
	}
	schermproef.Ziet(t, schermproef.Beeld(opnieuw(), 80, 40), "✓ zelf kiezen", "← 65 →", "2 gekozen", "← 9 →", "groep van Annelies")
	keus, _ = schermproef.Zend(t, keus, "down")
	s = opnieuw()
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 40), "✓ zelf kiezen", "← 65 →", "8 gekozen", "← 9 →", "groep van Annelies")
	schermproef.ZietNiet(t, schermproef.Beeld(keus, 80, 40), "Annelies")
}

// Clear sentences for what cannot be, and nothing begins.
func TestTrainingopzetSlechteInvoer(t *testing.T) {
	a := schermproef.AppOefen(t)
	opzet := schermproef.Start(t, newOpzet(a, schermproef.LesVan(t, titelAuto)), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	opzet, _ = schermproef.Zend(t, opzet, "down", "down", "down", "down", "0")
	schermproef.Ziet(t, schermproef.Beeld(opzet, 80, 23), "Een sessie heeft minstens één deelnemer")
	if _, root := schermproef.Zend(t, opzet, "down", "down", "enter"); schermproef.Geopend(root) != nil {
		t.Error("begins with nobody")
	}
	leeg := schermproef.LesVan(t, titelAuto)
	leeg.Casus.Verloop, leeg.Momenten = nil, nil
	opzet = schermproef.Start(t, newOpzet(a, leeg), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	schermproef.Ziet(t, schermproef.Beeld(opzet, 80, 23), "In deze casus is nog niets gezegd om na te spelen.")
}

// A list may be older than what another window did: what cannot be removed stays, and what was removed there leaves the list.
func TestSessiesAnderVenster(t *testing.T) {
	a := schermproef.AppOefen(t)
	s := speel(t, a, schermproef.LesVan(t, titelAuto), zesMensen("team inkomen"), 80, 24)
	oud := schermproef.Sessies(t, a)[0]
	if e, ok := wisSessie(a, oud.ID)().(scherm.ErrMsg); !ok || !errors.Is(e.Err, store.ErrTrainingInGebruik) {
		t.Errorf("removed while it is open: %v", e)
	}
	schermproef.Settle(t, s, s.(spelen.Spelen).Leave())
	anders := oud
	anders.Casus = "99999999-9999-4999-8999-999999999999"
	if _, _, err := a.DB.ZetTraining(t.Context(), anders); err != nil {
		t.Fatal(err)
	}
	lijst := schermproef.Start(t, NewSessies(a), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	schermproef.Ziet(t, schermproef.Beeld(lijst, 80, 23), "een casus die er niet meer is", "team inkomen")
	if err := a.DB.WisTraining(t.Context(), oud.ID); err != nil {
		t.Fatal(err)
	}
	lijst, _ = schermproef.Zend(t, lijst, spelen.Uitslag(a, oud.ID)())
	schermproef.ZietNiet(t, schermproef.Beeld(lijst, 80, 23), "team inkomen")
}
