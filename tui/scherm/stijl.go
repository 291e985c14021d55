package scherm

import (
	"charm.land/lipgloss/v2"
)

// Styles are the styles of one theme, built once and passed down. Meaning is in words and shape first: without any
// colour every screen still says the same.
type Styles struct {
	Thema  Thema
	Donker bool

	Tekst  lipgloss.Style // running text
	Vet    lipgloss.Style // questions, chosen things
	Kop    lipgloss.Style // titles
	Stil   lipgloss.Style // help, explanations
	Accent lipgloss.Style // where you are
	Goed   lipgloss.Style
	Let    lipgloss.Style // hints, doubt
	Fout   lipgloss.Style
	Lijn   lipgloss.Style // rules between parts
	Gekoze lipgloss.Style // the line under the cursor, beside its "> "
}

// NewStyles builds the styles of a theme. donker is what the terminal says of its background; a named theme overrules
// it.
func NewStyles(t Thema, donker bool) Styles {
	p := paletVan(t, donker)
	leeg := lipgloss.NewStyle()
	s := Styles{
		Thema: t, Donker: t == ThemaDonker || t != ThemaLicht && donker,
		Tekst: leeg, Vet: leeg.Bold(true), Kop: leeg.Bold(true), Stil: leeg, Accent: leeg.Bold(true),
		Goed: leeg, Let: leeg, Fout: leeg.Bold(true), Lijn: leeg, Gekoze: leeg.Bold(true),
	}
	if t == ThemaContrast {
		s.Gekoze = s.Gekoze.Reverse(true)
		return s
	}
	s.Kop = s.Kop.Foreground(p.accent)
	s.Stil = s.Stil.Foreground(p.stil)
	s.Accent = s.Accent.Foreground(p.accent)
	s.Goed = s.Goed.Foreground(p.goed)
	s.Let = s.Let.Foreground(p.let)
	s.Fout = s.Fout.Foreground(p.fout)
	s.Lijn = s.Lijn.Foreground(p.lijn)
	s.Gekoze = s.Gekoze.Foreground(p.accent)
	return s
}
