package klaarmaken_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/klaarmaken"
)

// Killed at any moment, the reading goes on where it was, with what was typed.
func TestHalveTekstBlijft(t *testing.T) {
	p := opent(t, afgerond(), casus.Lesstof{})
	p.ga(klaarmaken.SoortToelichting, "effect")
	_, w := p.Tik(anoniem.NieuwRuw("Dit is een half verhaal en "))
	p.schrijf(w)
	p = p.opnieuw()
	if p.Plek().Stap.ID != "effect" || p.Tekst().String() != "Dit is een half verhaal en " {
		t.Errorf("%+v %q", p.Plek().Stap.ID, p.Tekst())
	}
	if !p.Lesstof().Toelichting["effect"].Leeg() || len(p.Ontbreekt()) == 0 || !slices.Contains(p.Ontbreekt(), klaarmaken.ErrHalf) {
		t.Error("half a text counts as the text")
	}
	p.zeg("Dit is een heel verhaal.")
	p.ga(klaarmaken.SoortLeerpunten, "")
	p.zeg("Eén.")
	_, w = p.Tik(anoniem.NieuwRuw("Twee is "))
	p.schrijf(w)
	p = p.opnieuw()
	if p.Plek().Soort != klaarmaken.SoortLeerpunten || p.Leerpunt() != 2 || p.Tekst().String() != "Twee is " {
		t.Errorf("%+v %d %q", p.Plek(), p.Leerpunt(), p.Tekst())
	}
	_, w = p.Tik(anoniem.NieuwRuw(""))
	p.schrijf(w)
	if len(p.les.Half) > 0 {
		t.Errorf("an empty field leaves %+v", p.les.Half)
	}
}

// Every place has room for half a text: what is typed at one of them takes nothing away at another.
func TestHalveTekstPerPlek(t *testing.T) {
	p := opent(t, afgerond(), casus.Lesstof{})
	p.ga(klaarmaken.SoortToelichting, "effect")
	p.verlaat(anoniem.NieuwRuw("bij het effect"))
	p.ga(klaarmaken.SoortToelichting, "aanleiding")
	p.verlaat(anoniem.NieuwRuw("bij de aanleiding"))
	p.ga(klaarmaken.SoortLeerpunten, "")
	p.zeg("Eén.")
	p.verlaat(anoniem.NieuwRuw("een leerpunt"))
	if err := p.Bewerk(1); !errors.Is(err, klaarmaken.ErrHalf) || p.Leerpunt() != 2 {
		t.Errorf("another learning point while one is half: %v, at %d", err, p.Leerpunt())
	}
	p = p.opnieuw()
	for _, wil := range []string{"bij de aanleiding", "bij het effect", "een leerpunt"} {
		if p.Ga(p.Waar(klaarmaken.ErrHalf)); !p.Half() || p.Tekst().String() != wil {
			t.Fatalf("at %+v stands %q, want %q", p.Plek(), p.Tekst(), wil)
		}
		p.zeg(wil)
	}
	if slices.Contains(p.Ontbreekt(), klaarmaken.ErrHalf) || len(p.les.Toelichting) != 2 || len(p.les.Leerpunten) != 2 {
		t.Errorf("%+v", p.les)
	}
}

// What is typed is masked, with and without a pause in the middle of a name.
func TestTypenWordtGemaskeerd(t *testing.T) {
	p := opent(t, afgerond(), casus.Lesstof{})
	p.ga(klaarmaken.SoortToelichting, "effect")
	for i := range len("Mevrouw Terpstra had gelijk") {
		_, w := p.Tik(anoniem.NieuwRuw("Mevrouw Terpstra had gelijk"[:i+1]))
		p.schrijf(w)
		if half, _ := p.les.HalfBij(casus.Lesplek{Stap: "effect"}); strings.Contains(half.String(), "Ter") {
			t.Fatalf("on disk: %q", half)
		}
	}
	p.verlaat(anoniem.NieuwRuw("Mevrouw Terpstra had gelijk"))
	p.zeg("Mevrouw Terpstra had gelijk")
	if got := p.les.Toelichting["effect"].String(); strings.Contains(got, "Terpstra") || !strings.Contains(got, "gelijk") {
		t.Errorf("got %q", got)
	}
	if _, _, err := p.Zeg(anoniem.NieuwRuw("Hier mist " + anoniem.Onaf)); !errors.Is(err, klaarmaken.ErrHalf) {
		t.Errorf("a missing word: %v", err)
	}
}

func TestLeerpunten(t *testing.T) {
	p := opent(t, afgerond(), casus.Lesstof{})
	p.ga(klaarmaken.SoortLeerpunten, "")
	for _, s := range []string{"een", "twee", "drie"} {
		p.zeg(s)
	}
	p.bewerk(2)
	if p.Tekst().String() != "twee" {
		t.Errorf("to change: %q", p.Tekst())
	}
	p.zeg("anders")
	p.schrijf(p.WisLeerpunt(1))
	if got := p.les.Leerpunten; len(got) != 2 || got[0].String() != "anders" || got[1].String() != "drie" || p.Leerpunt() != 3 {
		t.Errorf("%q, next %d", got, p.Leerpunt())
	}
	if w := p.WisLeerpunt(7); !w.Leeg() {
		t.Error("took away what is not there")
	}
	if _, _, err := p.Zeg(anoniem.NieuwRuw(" ")); !errors.Is(err, klaarmaken.ErrLeeg) {
		t.Errorf("nothing: %v", err)
	}
}

// There is no room for more than twenty, and it is said before anything counts as kept.
func TestLeerpuntenVol(t *testing.T) {
	p := opent(t, afgerond(), casus.Lesstof{})
	p.ga(klaarmaken.SoortLeerpunten, "")
	for range casus.MaxLeerpunten {
		if p.Vol() {
			t.Fatalf("full at %d", p.Leerpunt())
		}
		p.zeg("Vraag door.")
	}
	if w, _, err := p.Zeg(anoniem.NieuwRuw("Nog een.")); !errors.Is(err, klaarmaken.ErrVol) || !w.Leeg() || !p.Vol() {
		t.Errorf("one too many: %v", err)
	}
	_, w := p.Tik(anoniem.NieuwRuw("Nog een "))
	p.schrijf(w)
	p.verlaat(anoniem.NieuwRuw("Nog een."))
	p.bewerk(20)
	p.zeg("De laatste is anders.")
	p.schrijf(p.WisLeerpunt(3))
	p.zeg("Er is weer plaats.")
	if got := p.les.Leerpunten; len(got) != casus.MaxLeerpunten || got[18].String() != "De laatste is anders." || got[19].String() != "Er is weer plaats." {
		t.Errorf("%q", got)
	}
	p.ga(klaarmaken.SoortToelichting, "effect")
	p.zeg("Dit wordt gewoon bewaard.")
}

// What is being typed at a learning point stays there when another one goes, and never comes on another one.
func TestWisLeerpuntMetHalf(t *testing.T) {
	for _, g := range []struct {
		naam      string
		bewerk    int // 0: a new one
		wis       int
		wilPunten string
		wilPunt   int
		naBewaren string
	}{
		{"het punt zelf", 2, 2, "A C", 3, "A C half"},
		{"het eerste zelf", 1, 1, "B C", 3, "B C half"},
		{"een eerder", 2, 1, "B C", 1, "half C"},
		{"een later", 2, 3, "A B", 2, "A half"},
		{"bij een nieuw", 0, 1, "B C", 3, "B C half"},
	} {
		t.Run(g.naam, func(t *testing.T) {
			p := opent(t, afgerond(), casus.Lesstof{})
			p.ga(klaarmaken.SoortLeerpunten, "")
			for _, s := range []string{"A", "B", "C"} {
				p.zeg(s)
			}
			if g.bewerk > 0 {
				p.bewerk(g.bewerk)
			}
			p.verlaat(anoniem.NieuwRuw("half"))
			p.schrijf(p.WisLeerpunt(g.wis))
			for _, q := range []*proef{p, p.opnieuw()} {
				var got []string
				for _, l := range q.Lesstof().Leerpunten {
					got = append(got, l.String())
				}
				if strings.Join(got, " ") != g.wilPunten || q.Leerpunt() != g.wilPunt || q.Tekst().String() != "half" {
					t.Errorf("%q, at %d: %q", got, q.Leerpunt(), q.Tekst())
				}
			}
			p.Verder(-1)
			p.Verder(1)
			p.zeg(p.Tekst().String())
			var na []string
			for _, l := range p.les.Leerpunten {
				na = append(na, l.String())
			}
			if strings.Join(na, " ") != g.naBewaren {
				t.Errorf("after keeping it: %q", na)
			}
		})
	}
}
