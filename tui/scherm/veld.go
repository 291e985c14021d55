package scherm

import (
	"strings"

	"oliekan/casus/anoniem"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textarea"
	tea "charm.land/bubbletea/v2"
)

// veldStappen is how many steps of typing can be undone.
const veldStappen = 100

// Veld is a text field: the library's text area with undo around it, without its clipboard and with the terminal's own
// cursor. What stands in it is raw and never leaves memory.
type Veld struct {
	area  textarea.Model
	terug []string // earlier contents, the last on top
}

// NewVeld makes a field of at most hoog lines on screen.
func NewVeld(hoog int) Veld {
	a := textarea.New()
	a.Prompt = "┃ "
	a.ShowLineNumbers = false
	a.SetVirtualCursor(false)
	a.CharLimit = 0
	a.DynamicHeight = true
	a.MinHeight, a.MaxHeight, a.MaxContentHeight = 1, hoog, 10_000
	a.KeyMap.InsertNewline = key.NewBinding(key.WithKeys("ctrl+j", "shift+enter", "alt+enter"))
	a.KeyMap.Paste.SetEnabled(false) // the terminal pastes; reading the clipboard would start other programs
	return Veld{area: a}
}

// Ruw returns what stands in the field.
func (v Veld) Ruw() anoniem.Ruw { return anoniem.NieuwRuw(v.area.Value()) }

// Leeg reports whether the field is empty.
func (v Veld) Leeg() bool { return strings.TrimSpace(v.area.Value()) == "" }

// Bovenaan reports whether the cursor is on the first line that is drawn, so that an arrow up leaves the field.
func (v Veld) Bovenaan() bool { return v.area.Line() == 0 && v.area.LineInfo().RowOffset == 0 }

// Onderaan reports whether the cursor is on the last line that is drawn.
func (v Veld) Onderaan() bool {
	i := v.area.LineInfo()
	return v.area.Line() == v.area.LineCount()-1 && i.RowOffset == i.Height-1
}

// Zet replaces the content and forgets the undo steps: they hold raw text of another answer.
func (v *Veld) Zet(s string) {
	v.area.SetValue(s)
	v.area.MoveToEnd()
	v.terug = nil
}

// Focus shows the cursor in the field.
func (v *Veld) Focus() tea.Cmd { return v.area.Focus() }

// Blur hides the cursor.
func (v *Veld) Blur() { v.area.Blur() }

// Maat gives the field its size: width in cells, and at most hoog lines.
func (v *Veld) Maat(breed, hoog int) {
	v.area.MaxHeight = max(1, hoog)
	v.area.SetWidth(max(breed, 8))
}

// Update types. A step that can be undone is a word: a new one begins after a space and at every paste.
func (v Veld) Update(msg tea.Msg) (Veld, tea.Cmd) {
	oud := v.area.Value()
	if p, ok := msg.(tea.PasteMsg); ok {
		msg = tea.PasteMsg{Content: anoniem.Schoon(p.Content)}
	}
	var cmd tea.Cmd
	v.area, cmd = v.drukHeel(msg)
	nieuw := v.area.Value()
	if nieuw != oud && (len(v.terug) == 0 || len(nieuw) < len(oud) || strings.HasSuffix(oud, " ") || len(nieuw) > len(oud)+4) {
		v.terug = append(v.terug, oud)
		v.terug = v.terug[max(0, len(v.terug)-veldStappen):]
	}
	return v, cmd
}

// Ongedaan takes the last step of typing back; false if there is none.
func (v *Veld) Ongedaan() bool {
	if len(v.terug) == 0 {
		return false
	}
	oud := v.terug[len(v.terug)-1]
	rest := v.terug[:len(v.terug)-1]
	v.Zet(oud)
	v.terug = rest
	return true
}

// View draws the field and gives the cursor within it, nil without focus.
func (v Veld) View(s *Styles) ([]string, *tea.Cursor) {
	st := textarea.StyleState{
		Base: s.Tekst, Text: s.Tekst, CursorLine: s.Tekst, Placeholder: s.Stil, Prompt: s.Accent, EndOfBuffer: s.Stil,
	}
	styles := textarea.Styles{Focused: st, Blurred: st}
	styles.Blurred.Prompt = s.Lijn
	v.area.SetStyles(styles)
	return strings.Split(strings.TrimRight(v.area.View(), "\n"), "\n"), v.area.Cursor()
}

// OpBlad adds the field to a page, so far from the left, with one meaning for its lines. The page remembers where its cursor
// is, and keeps that in view.
func (v Veld) OpBlad(b *Blad, d Plek, inspring int, actief bool, s *Styles) {
	regels, cur := v.View(s)
	if actief {
		b.Let()
		if cur != nil {
			b.CurX, b.CurY = cur.X+inspring, len(b.Regels)+cur.Y
			b.Aandacht = b.CurY
		}
	}
	for _, regel := range regels {
		b.Doel(d, strings.Repeat(" ", inspring)+regel)
	}
}
