package opdracht

import (
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/toets"
)

// TestAlsTekstZegtWatVeranderde: a case that rests on an older text of the law says so above its answers.
func TestAlsTekstZegtWatVeranderde(t *testing.T) {
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	c := casus.Casus{
		Kop:     casus.Kop{Staat: casus.Trainingsklaar, Wetsdatum: "2026-06-01"},
		Verloop: []casus.Inbreng{{Nr: 1, Vraag: "draagt", Rol: "jurist", Daad: casus.Zeg, Keus: "Pw:35:1"}},
	}
	const wil = "Let op. Na juni 2026 kwam er een nieuwe tekst van Pw artikel 35, lid 1, die van 1 juli 2026. Toets het opnieuw. 4. Juridische"
	if got := strings.Join(strings.Fields(alsTekst(m, c)), " "); !strings.Contains(got, wil) {
		t.Errorf("got %q", got)
	}
	c.Wetsdatum = "2026-07-01"
	if got := alsTekst(m, c); strings.Contains(got, "Let op") {
		t.Errorf("nothing changed, but: %q", got)
	}
}

func TestVouw(t *testing.T) {
	gevallen := []struct{ in, uit string }{
		{"", ""},
		{"een twee drie vier", "een twee\ndrie vier"},
		{"een  twee\ndrie", "een twee\ndrie"},
		{"a [ex-partner] b", "a\n[ex-partner]\nb"},
		{"nu de [dochter 2], zei", "nu de\n[dochter 2],\nzei"},
		{"de [maatschappelijk werker] belt", "de\n[maatschappelijk werker]\nbelt"},
		{"een [los haakje hier", "een [los\nhaakje\nhier"},
		{"tweeëntwintig éé", "tweeëntwintig\néé"},
	}
	for _, g := range gevallen {
		if got := vouw(g.in, 10); got != g.uit {
			t.Errorf("vouw(%q) = %q, want %q", g.in, got, g.uit)
		}
	}
}
