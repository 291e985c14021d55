package scherm

import (
	"strings"
	"testing"

	"oliekan/tui/schermproef/druk"

	tea "charm.land/bubbletea/v2"
)

func veldMet(t *testing.T, msgs ...tea.Msg) Veld {
	t.Helper()
	v := NewVeld(6)
	v.Maat(60, 6)
	v.Focus()
	for _, m := range msgs {
		v, _ = v.Update(m)
	}
	return v
}

func TestVeldTyptAccenten(t *testing.T) {
	if v := veldMet(t, druk.Letters("é ë ï ü – “ja”")...); v.Ruw().Toon() != "é ë ï ü – “ja”" {
		t.Errorf("in het veld staat %q", v.Ruw().Toon())
	}
}

func TestVeldOngedaanPerWoord(t *testing.T) {
	v := veldMet(t, druk.Letters("een twee drie")...)
	for _, wil := range []string{"een twee ", "een ", ""} {
		if !v.Ongedaan() || v.Ruw().Toon() != wil {
			t.Fatalf("na ongedaan maken %q, wil %q", v.Ruw().Toon(), wil)
		}
	}
	if v.Ongedaan() {
		t.Error("er is meer terug te nemen dan er getypt is")
	}
}

func TestVeldVergeetWatErStondNaZet(t *testing.T) {
	v := veldMet(t, druk.Letters("Annelies belde")...)
	v.Zet("[inwoner] belde")
	if v.Ongedaan() {
		t.Errorf("ongedaan maken haalt ruwe tekst terug: %q", v.Ruw().Toon())
	}
}

func TestVeldRegelsEnLengte(t *testing.T) {
	v := veldMet(t, druk.Toets("a"), druk.Toets("ctrl+j"), druk.Toets("b"))
	if v.Ruw().Toon() != "a\nb" {
		t.Errorf("ctrl+j maakt geen nieuwe regel: %q", v.Ruw().Toon())
	}
	lang := strings.Repeat("een regel\n", 150)
	v, _ = v.Update(tea.PasteMsg{Content: lang})
	if !strings.HasSuffix(v.Ruw().Toon(), lang) {
		t.Errorf("van 150 geplakte regels zijn er %d over", strings.Count(v.Ruw().Toon(), "\n"))
	}
}
