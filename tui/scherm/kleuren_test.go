package scherm

import (
	"image/color"
	"math"
	"testing"

	"charm.land/lipgloss/v2"
)

// licht is the relative luminance of a colour (WCAG 2.1).
func licht(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	deel := func(v uint32) float64 {
		f := float64(v) / 0xffff
		if f <= 0.04045 {
			return f / 12.92
		}
		return math.Pow((f+0.055)/1.055, 2.4)
	}
	return 0.2126*deel(r) + 0.7152*deel(g) + 0.0722*deel(b)
}

func contrast(a, b color.Color) float64 {
	x, y := licht(a), licht(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// TestKleurenZijnLeesbaar checks every colour on the backgrounds that terminals come with: black, the usual dark greys
// and blues, white, and the usual creams. Text needs 4.5:1 (WCAG 2.1, 1.4.3).
func TestKleurenZijnLeesbaar(t *testing.T) {
	gronden := map[bool][]string{
		true:  {"#000000", "#1E1E1E", "#1E1E2E", "#282C34", "#002B36", "#300A24"},
		false: {"#FFFFFF", "#FDF6E3", "#FAFAFA", "#F5F5F0", "#EEEEEE"},
	}
	for donker, bodems := range gronden {
		p := paletVan(ThemaAuto, donker)
		for naam, kleur := range map[string]color.Color{
			"accent": p.accent, "stil": p.stil, "goed": p.goed, "let": p.let, "fout": p.fout, "lijn": p.lijn,
		} {
			for _, bodem := range bodems {
				wil := 4.5
				if naam == "lijn" {
					wil = 3 // a rule between parts is no text (1.4.11)
				}
				if c := contrast(kleur, lipgloss.Color(bodem)); c < wil {
					t.Errorf("%s op %s: %.2f, wil %.1f", naam, bodem, c, wil)
				}
			}
		}
	}
}

func TestContrastThemaHeeftGeenKleur(t *testing.T) {
	s := NewStyles(ThemaContrast, true)
	for naam, st := range map[string]lipgloss.Style{
		"kop": s.Kop, "stil": s.Stil, "accent": s.Accent, "goed": s.Goed, "let": s.Let, "fout": s.Fout, "gekozen": s.Gekoze,
	} {
		if _, geen := st.GetForeground().(lipgloss.NoColor); !geen {
			t.Errorf("%s heeft een kleur", naam)
		}
	}
}

func TestThemaGaatVoorDeAchtergrond(t *testing.T) {
	if !NewStyles(ThemaDonker, false).Donker || NewStyles(ThemaLicht, true).Donker || !NewStyles(ThemaAuto, true).Donker {
		t.Error("een gekozen thema gaat voor wat de terminal zegt, anders volgt het de terminal")
	}
}
