package scherm

import (
	"strings"

	tea "charm.land/bubbletea/v2"
)

// Regelveld is a text field of one line, to search in or for a path. Line ends in what is pasted become spaces. What
// stands in it may hold a name: it is never stored, and the index that it searches has none.
type Regelveld struct{ Veld }

func NewRegelveld() Regelveld {
	v := NewVeld(1)
	v.area.KeyMap.InsertNewline.SetEnabled(false)
	return Regelveld{v}
}

// Update types.
func (r Regelveld) Update(msg tea.Msg) (Regelveld, tea.Cmd) {
	if p, ok := msg.(tea.PasteMsg); ok {
		msg = tea.PasteMsg{Content: strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ").Replace(p.Content)}
	}
	var cmd tea.Cmd
	r.Veld, cmd = r.Veld.Update(msg)
	return r, cmd
}

// Tekst returns what was typed, without the spaces around it. It lives in memory only.
func (r Regelveld) Tekst() string { return strings.TrimSpace(r.Ruw().Toon()) }
