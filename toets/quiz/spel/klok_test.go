package spel

import (
	"testing"
	"time"
)

func TestKlok(t *testing.T) {
	nul := time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)
	op := func(d time.Duration) time.Time { return nul.Add(d) }
	const s = time.Second
	gevallen := []struct {
		naam  string
		doe   func(*Spel)
		rest  int
		zin   string
		loopt bool
	}{
		{"begin", func(*Spel) {}, 30, "nog 30 seconden", true},
		{"gewoon", func(x *Spel) { x.Tik(op(1 * s)); x.Tik(op(12 * s)) }, 18, "nog 18 seconden", true},
		{"half", func(x *Spel) { x.Tik(op(500 * time.Millisecond)) }, 30, "nog 30 seconden", true},
		{"een", func(x *Spel) { x.Tik(op(29 * s)) }, 1, "nog 1 seconde", true},
		{"om", func(x *Spel) { x.Tik(op(30 * s)) }, 0, "de tijd is om, antwoorden mag nog", true},
		{"ver om", func(x *Spel) { x.Tik(op(50 * s)) }, 0, "de tijd is om, antwoorden mag nog", true},
		{"terug", func(x *Spel) { x.Tik(op(-90 * s)); x.Tik(op(-85 * s)) }, 25, "nog 25 seconden", true},
		{"slaap", func(x *Spel) { x.Tik(op(5 * s)); x.Tik(op(9 * time.Hour)); x.Tik(op(9*time.Hour + 5*s)) }, 20, "nog 20 seconden", true},
		{"pauze", func(x *Spel) { x.Pauzeer(op(10 * s)); x.Tik(op(40 * s)) }, 20, "de klok staat stil", true},
		{"twee keer pauze", func(x *Spel) { x.Pauzeer(op(10 * s)); x.Pauzeer(op(40 * s)) }, 20, "de klok staat stil", true},
		{"na de pauze", func(x *Spel) { x.Pauzeer(op(10 * s)); x.Hervat(op(55 * s)); x.Tik(op(60 * s)) }, 15, "nog 15 seconden", true},
		{"getoond", func(x *Spel) { x.Tik(op(5 * s)); _ = x.Toon(); x.Tik(op(20 * s)) }, 0, "", false},
		{
			"volgende", func(x *Spel) {
				x.Tik(op(5 * s))
				_ = x.Toon()
				_ = x.Verder()
				x.Hervat(op(100 * s))
				x.Tik(op(104 * s))
			}, 26, "nog 26 seconden", true,
		},
	}
	for _, g := range gevallen {
		t.Run(g.naam, func(t *testing.T) {
			x := begin(t, Opzet{Rondes: 1, PerRonde: 3, Seconden: 30})
			x.Hervat(nul)
			g.doe(x)
			rest, loopt := x.Rest()
			if rest != g.rest || loopt != g.loopt || x.Klokzin() != g.zin {
				t.Errorf("%d, %t, %q; want %d, %t, %q", rest, loopt, x.Klokzin(), g.rest, g.loopt, g.zin)
			}
		})
	}
}

// TestKlokSnijdtNietsAf: when the time is up, an answer still counts.
func TestKlokSnijdtNietsAf(t *testing.T) {
	nul := time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)
	x := begin(t, Opzet{Rondes: 1, PerRonde: 3, Seconden: 30})
	x.Hervat(nul)
	x.Tik(nul.Add(31 * time.Second))
	moet(t, x.Kies(0, letter(x, true)))
	moet(t, x.Toon())
	if !x.Goed(0) {
		t.Error("an answer after the time was dropped")
	}
}

func TestZonderKlok(t *testing.T) {
	x := begin(t, Opzet{Rondes: 1, PerRonde: 3})
	x.Hervat(time.Unix(0, 0))
	x.Tik(time.Unix(50, 0))
	if _, loopt := x.Rest(); loopt || x.Klokzin() != "" {
		t.Errorf("a clock without seconds says %q", x.Klokzin())
	}
}
