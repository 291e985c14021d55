package begrip

import (
	"strings"

	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Uitleg explains the screen that it was asked from: what you see, the question at hand, and the keys.
type Uitleg struct {
	hulp    scherm.Hulp
	keys    scherm.LijstKeys
	groepen [][]key.Binding
	van     int // first line shown
	breed   int
	hoog    int
}

// NewUitleg makes the explanation of a screen.
func NewUitleg(s scherm.Screen) Uitleg {
	return Uitleg{hulp: s.Uitleg(), keys: scherm.NewLijstKeys(), groepen: s.FullHelp()}
}

// EigenToets reports whether a key closes the page: the one that opened it.
func (u Uitleg) EigenToets(msg tea.KeyPressMsg) bool {
	return key.Matches(msg, u.keys.Uitleg) || msg.Code == tea.KeyF1
}

// Init starts nothing.
func (u Uitleg) Init() tea.Cmd { return nil }

// Update scrolls, and closes on esc, enter or f1.
func (u Uitleg) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		u.breed, u.hoog = msg.Width, msg.Height
	case tea.MouseWheelMsg:
		return u.schuif(scherm.Wiel(msg)), nil
	case tea.KeyPressMsg:
		switch {
		case key.Matches(msg, u.keys.Terug, u.keys.Open, u.keys.Uitleg), msg.Code == tea.KeyF1:
			return u, scherm.Sluit
		case key.Matches(msg, u.keys.Op):
			return u.schuif(-1), nil
		case key.Matches(msg, u.keys.Neer):
			return u.schuif(1), nil
		case key.Matches(msg, u.keys.PagOp):
			return u.schuif(-u.hoog), nil
		case key.Matches(msg, u.keys.PagNeer):
			return u.schuif(u.hoog), nil
		}
	}
	return u, nil
}

// schuif moves the page and keeps it in its bounds.
func (u Uitleg) schuif(n int) Uitleg {
	u.van = min(max(0, u.van+n), max(0, len(u.regels(u.breed, &scherm.Styles{}))-u.hoog))
	return u
}

// View draws the part of the page that fits.
func (u Uitleg) View(breed, hoog int, s *scherm.Styles) scherm.Frame {
	regels := u.regels(breed, s)
	van := min(u.van, max(0, len(regels)-hoog))
	return scherm.Frame{Body: strings.Join(regels[van:min(len(regels), van+hoog)], "\n")}
}

// regels lays the page out in lines of at most 76 columns: longer ones read badly.
func (u Uitleg) regels(breed int, s *scherm.Styles) []string {
	maat := min(breed-4, 76)
	uit := []string{scherm.Kopregel(s.Kop.Render("Uitleg"), "", breed), ""}
	uit = append(uit, scherm.Inspringen(scherm.StijlRegels(s.Vet, scherm.Breek(u.hulp.Titel, maat)))...)
	for _, a := range u.hulp.Alineas() {
		uit = append(uit, "")
		if a.Naam != "" {
			uit = append(uit, "  "+s.Vet.Render(a.Naam))
		}
		uit = append(uit, scherm.Inspringen(scherm.Breek(a.Tekst, maat))...)
	}
	uit = append(uit, "", "  "+s.Vet.Render("Toetsen"))
	for _, groep := range u.groepen {
		for _, b := range groep {
			h := b.Help()
			uit = append(uit, scherm.Knip("  "+scherm.VulUit(h.Key, 14)+" "+s.Stil.Render(h.Desc), breed))
		}
	}
	return append(uit, scherm.Knip("  "+scherm.VulUit("f7", 14)+" "+s.Stil.Render("begrippenlijst; wat een woord betekent"), breed),
		scherm.Knip("  "+scherm.VulUit("ctrl+c", 14)+" "+s.Stil.Render("stop; alles blijft bewaard"), breed))
}

// Typing is false: there is no field here.
func (u Uitleg) Typing() bool { return false }

// ShortHelp lists the keys for the foot line.
func (u Uitleg) ShortHelp() []key.Binding {
	return []key.Binding{u.keys.Terug, u.keys.Op, scherm.BegripKey()}
}

// FullHelp lists all keys.
func (u Uitleg) FullHelp() [][]key.Binding { return [][]key.Binding{u.ShortHelp()} }

// Uitleg explains the explanation; it is not asked for.
func (u Uitleg) Uitleg() scherm.Hulp { return u.hulp }
