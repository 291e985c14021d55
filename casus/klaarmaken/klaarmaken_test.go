package klaarmaken_test

import (
	"errors"
	"reflect"
	"slices"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/casus/klaarmaken"
	"oliekan/toets"
)

func methode(t testing.TB) *toets.Methode {
	t.Helper()
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// afgerond is a finished case with an age, a quotation and eight answers.
func afgerond() casus.Casus {
	c := casus.Nieuw(time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC), "vraag")
	c.Staat, c.Titel = casus.Afgerond, anoniem.UitOpslag("Naar het werk in de avond")
	zeg := func(v toets.VraagID, r casus.Rol, keus, tekst, datum string) {
		c.Verloop = append(c.Verloop, casus.Inbreng{
			Nr: len(c.Verloop) + 1, Vraag: v, Rol: r, Daad: casus.Zeg, Keus: keus, Tekst: anoniem.UitOpslag(tekst), Datum: datum,
		})
	}
	zeg("vraag", "inwoner", "", "Ik ben 43 jaar en wil werken.", "")
	zeg("wringt", "consulent", "", "De consulent zei \"dat kan niet\".", "")
	zeg("effect", "consulent", "", "[inwoner] heeft werk.", "")
	zeg("grondwaarde", "consulent", "pw-meedoen", "Er ligt werk klaar.", "")
	zeg("opties", "consulent", "", "Een fiets vergoeden", "")
	zeg("weg", "consulent", "beleidsregel", "Geen vervoer onder tien kilometer.", "")
	zeg("uitkomst", "consulent", "ja-maatwerk", "Vergoed de fiets.", "")
	zeg("afspraak", "consulent", "consulent", "Belt [inwoner].", "2026-12-09")
	return c
}

// proef is a reading, and the disk that its changes are written to.
type proef struct {
	*klaarmaken.Klaarmaken
	t   *testing.T
	c   casus.Casus
	les casus.Lesstof
}

func opent(t *testing.T, c casus.Casus, les casus.Lesstof, anderen ...casus.Kenmerken) *proef {
	t.Helper()
	k, err := klaarmaken.Open(klaarmaken.Gegevens{
		Methode: methode(t), Masker: func() *anoniem.Masker { return anoniem.Nieuw(anoniem.Opties{}) }, Casus: c, Lesstof: les,
		Anderen: anderen, Nu: func() time.Time { return time.Date(2026, 11, 21, 10, 0, 0, 0, time.UTC) },
	})
	if err != nil {
		t.Fatal(err)
	}
	return &proef{k, t, c, les}
}

// schrijf applies a change as the store does, and checks that memory and disk hold the same.
func (p *proef) schrijf(w klaarmaken.Wijziging) {
	p.t.Helper()
	if w.Les != nil {
		p.les = *w.Les
	}
	p.c = p.c.Pas(w.Casus)
	if !reflect.DeepEqual(p.c.Verloop, p.Casus().Verloop) || p.c.Titel != p.Casus().Titel || p.c.Staat != p.Casus().Staat {
		p.t.Errorf("the case on disk is another one:\n%+v\n%+v", p.c, p.Casus())
	}
	if got, want := p.les.Teksten(), p.Lesstof().Teksten(); !slices.Equal(got, want) {
		p.t.Errorf("the lesson on disk holds %q, in memory %q", got, want)
	}
	if err := p.les.Valideer(p.c); err != nil {
		p.t.Error(err)
	}
}

// opnieuw is the reading after the program was killed.
func (p *proef) opnieuw() *proef { return opent(p.t, p.c, p.les) }

// ga goes to the first place of a kind.
func (p *proef) ga(s klaarmaken.Soort, id string) {
	p.t.Helper()
	for i, x := range p.Plekken() {
		if x.Soort == s && (id == "" || x.Punt.ID == id || string(x.Stap.ID) == id) {
			p.Ga(i)
			return
		}
	}
	p.t.Fatalf("no place %s %s", s, id)
}

func (p *proef) zeg(tekst string) {
	p.t.Helper()
	w, _, err := p.Zeg(anoniem.NieuwRuw(tekst))
	if err != nil {
		p.t.Fatal(err)
	}
	p.schrijf(w)
}

func (p *proef) verlaat(r anoniem.Ruw) {
	p.t.Helper()
	w, err := p.Verlaat(r)
	if err != nil {
		p.t.Fatal(err)
	}
	p.schrijf(w)
}

func (p *proef) bewerk(nr int) {
	p.t.Helper()
	if err := p.Bewerk(nr); err != nil {
		p.t.Fatal(err)
	}
}

func (p *proef) inOrde(ja bool) {
	p.t.Helper()
	w, err := p.InOrde(ja)
	if err != nil {
		p.t.Fatal(err)
	}
	p.schrijf(w)
}

func TestWelkeCasusMag(t *testing.T) {
	for _, g := range []struct {
		staat casus.Staat
		oefen bool
		mag   bool
	}{{casus.Werkversie, false, false}, {casus.Afgerond, false, true}, {casus.Trainingsklaar, false, false}, {casus.Afgerond, true, false}} {
		c := afgerond()
		c.Staat, c.Oefen = g.staat, g.oefen
		_, err := klaarmaken.Open(klaarmaken.Gegevens{
			Methode: methode(t), Masker: func() *anoniem.Masker { return anoniem.Nieuw(anoniem.Opties{}) }, Casus: c, Nu: time.Now,
		})
		if (err == nil) != g.mag || err != nil && !errors.Is(err, klaarmaken.ErrStaat) {
			t.Errorf("%s, oefen %v: %v", g.staat, g.oefen, err)
		}
	}
}

func TestHeleWeg(t *testing.T) {
	p := opent(t, afgerond(), casus.Lesstof{})
	for range klaarmaken.Punten() {
		p.inOrde(true)
	}
	if p.Plek().Stap.ID != toets.StapAanleiding {
		t.Fatalf("after the checklist: %+v", p.Plek())
	}
	p.zeg("Goed gevraagd.")
	p.ga(klaarmaken.SoortLeerpunten, "")
	p.zeg("Vraag eerst naar het effect.")
	p.ga(klaarmaken.SoortMomenten, "")
	if got := p.Momenten(); len(got) != 6 {
		t.Errorf("suggested %v", got)
	}
	p.schrijf(p.NeemMomenten())
	if w, err := p.Maak(false); !errors.Is(err, klaarmaken.ErrZelf) || !w.Leeg() {
		t.Errorf("somebody of the consult: %v", err)
	}
	w, err := p.KiesLezer("jurist")
	if err != nil {
		t.Fatal(err)
	}
	p.schrijf(w)
	if _, err := p.KiesLezer("inwoner"); !errors.Is(err, klaarmaken.ErrLezer) {
		t.Errorf("the inwoner reads: %v", err)
	}
	if len(p.ZonderToelichting()) == 0 {
		t.Error("not every step has an explanation")
	}
	w, err = p.Maak(true)
	if err != nil {
		t.Fatal(err)
	}
	p.schrijf(w)
	if p.c.Staat != casus.Trainingsklaar || p.c.Code != "" || p.c.Verloop[7].Datum != "2026-12-01" || p.les.Lezer != "jurist" {
		t.Errorf("%+v %+v", p.c.Kop, p.les)
	}
}

// Each thing that is missing keeps the case from being ready, and the place where it is put right is known.
func TestWatOntbreekt(t *testing.T) {
	vol := casus.Lesstof{Momenten: []int{1, 2, 3, 4, 5, 6}, Leerpunten: []anoniem.Tekst{anoniem.UitOpslag("Vraag door.")}}
	for _, p := range klaarmaken.Punten() {
		vol.Gezien = append(vol.Gezien, p.ID)
	}
	naam := afgerond()
	naam.Verloop[1].Tekst = anoniem.UitOpslag("Mevrouw Terpstra zei nee.")
	for _, g := range []struct {
		naam string
		c    casus.Casus
		maak func(l *casus.Lesstof)
		wil  error
		waar klaarmaken.Soort
	}{
		{"niets", afgerond(), func(*casus.Lesstof) {}, nil, ""},
		{"een punt", afgerond(), func(l *casus.Lesstof) { l.Gezien = l.Gezien[1:] }, klaarmaken.ErrPunten, klaarmaken.SoortPunt},
		{"een naam in wat er staat", naam, func(*casus.Lesstof) {}, klaarmaken.ErrWoorden, klaarmaken.SoortPunt},
		{"een halve tekst", afgerond(), func(l *casus.Lesstof) {
			l.ZetHalf(casus.Lesplek{Stap: "effect"}, anoniem.UitOpslag("half"))
		}, klaarmaken.ErrHalf, klaarmaken.SoortToelichting},
		{"leerpunten", afgerond(), func(l *casus.Lesstof) { l.Leerpunten = nil }, klaarmaken.ErrLeerpunten, klaarmaken.SoortLeerpunten},
		{"te weinig momenten", afgerond(), func(l *casus.Lesstof) { l.Momenten = l.Momenten[1:] }, klaarmaken.ErrMomenten, klaarmaken.SoortMomenten},
	} {
		t.Run(g.naam, func(t *testing.T) {
			les := vol.Kopie()
			g.maak(&les)
			p := opent(t, g.c, les)
			_, err := p.Maak(true)
			if !errors.Is(err, g.wil) {
				t.Fatalf("got %v, want %v", err, g.wil)
			}
			if g.wil != nil {
				if p.Ga(p.Waar(err)); p.Plek().Soort != g.waar {
					t.Errorf("put right at %+v", p.Plek())
				}
				if p.Casus().Staat != casus.Afgerond {
					t.Error("the case changed")
				}
			}
		})
	}
}

// A name that is given back stands for the same person again, in what the reader writes too.
func TestNaamTerug(t *testing.T) {
	c := afgerond()
	c.Verloop[3].Tekst = anoniem.UitOpslag("Voor [dochter] ligt er werk klaar.")
	p := opent(t, c, casus.Lesstof{Leerpunten: []anoniem.Tekst{anoniem.UitOpslag("Vraag het eerst.")}})
	if ls := p.Naamlozen(); !slices.ContainsFunc(ls, func(l gesprek.Los) bool { return l.Label == "[dochter]" }) {
		t.Fatalf("nameless: %v", ls)
	}
	w, label, err := p.Ken(anoniem.NieuwRuw("Meryem"), "[dochter]")
	if err != nil || label != "[dochter]" || len(p.Bekenden()) != 1 {
		t.Fatalf("%q %v", label, err)
	}
	p.schrijf(w)
	p.ga(klaarmaken.SoortToelichting, "effect")
	p.zeg("Vraag het eerst aan Meryem.")
	if got := p.les.Toelichting["effect"].String(); got != "Vraag het eerst aan [dochter]." {
		t.Errorf("%q", got)
	}
}

func TestMomentenKiezen(t *testing.T) {
	p := opent(t, afgerond(), casus.Lesstof{})
	eerst := p.Momenten()
	p.schrijf(p.WisselMoment(eerst[0]))
	if slices.Contains(p.Momenten(), eerst[0]) || len(p.Momenten()) != len(eerst)-1 {
		t.Errorf("%v became %v", eerst, p.Momenten())
	}
	p.schrijf(p.WisselMoment(8))
	p.schrijf(p.WisselMoment(eerst[0]))
	if got := p.Momenten(); !slices.IsSorted(got) || !slices.Contains(got, 8) {
		t.Errorf("got %v", got)
	}
}

// Points that are not in order stay open, and the reading goes on there.
func TestVerderBijWatOpenIs(t *testing.T) {
	p := opent(t, afgerond(), casus.Lesstof{})
	for i := range klaarmaken.Punten() {
		p.inOrde(i != 2)
	}
	if got := p.opnieuw().Plek().Punt.ID; got != klaarmaken.PuntBijzonder {
		t.Errorf("goes on at %q", got)
	}
	p.ga(klaarmaken.SoortPunt, klaarmaken.PuntBijzonder)
	p.inOrde(true)
	if got := p.opnieuw().Plek().Stap.ID; got != toets.StapAanleiding {
		t.Errorf("goes on at %q", got)
	}
	p.ga(klaarmaken.SoortLeerpunten, "")
	p.zeg("Vraag door.")
	if got := p.opnieuw().Plek().Soort; got != klaarmaken.SoortMomenten {
		t.Errorf("goes on at %q, after explanations that were left out", got)
	}
}

// Moments that do not stand any more are dropped: the case was opened again in between.
func TestMomentVanWatWegIs(t *testing.T) {
	c := afgerond()
	c.Verloop = append(c.Verloop, casus.Inbreng{Nr: 9, Vraag: "wringt", Rol: "consulent", Daad: casus.Herroep, Over: 2})
	p := opent(t, c, casus.Lesstof{Momenten: []int{1, 2, 3}})
	if got := p.Momenten(); !slices.Equal(got, []int{1, 3}) {
		t.Errorf("got %v", got)
	}
}
