package training_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/toets"
)

// TestNietsVanLater plays every oefencasus in every form and looks, at every part before and after the reveal, for
// texts that come later.
func TestNietsVanLater(t *testing.T) {
	for _, l := range lessen(t) {
		for _, v := range []training.Vorm{training.Kort, training.Gewoon, training.Uitgebreid} {
			t.Run(string(v)+"/"+l.Casus.Titel.String(), func(t *testing.T) {
				s, _ := begin(t, l, training.Opzet{Vorm: v, Deelnemers: 6})
				for {
					d := s.Training().Delen[s.Training().Plek]
					if d.Soort == training.Afsluiting {
						break
					}
					if d.Soort == training.Moment {
						kijk(t, s, l, d.Nr, d.Stap)
						if b := s.Beeld(); len(b.Antwoorden) > 0 {
							if err := s.Stem(0, 2); err != nil {
								t.Fatal(err)
							}
						}
						if err := s.Onthul(); err != nil {
							t.Fatal(err)
						}
						kijk(t, s, l, d.Nr+1, "")
					}
					if err := s.Volgende(); err != nil {
						t.Fatal(err)
					}
				}
				if b := s.Beeld(); b.Afloop == nil || b.Afloop.Afloop != l.Afloop.String() || !strings.Contains(alles(t, s), laatste(l)) {
					t.Error("the end does not tell how it ended")
				}
			})
		}
	}
}

// TestExpertAanHetEindVanDeStap proves that the view of the expert is told once per step: at its last moment.
func TestExpertAanHetEindVanDeStap(t *testing.T) {
	l := lessen(t)[0]
	s, _ := begin(t, l, training.Opzet{Vorm: training.Uitgebreid, Deelnemers: 6})
	verteld := map[toets.StapID]int{}
	for {
		d := s.Training().Delen[s.Training().Plek]
		if d.Soort == training.Afsluiting {
			break
		}
		_ = s.Onthul()
		if o := s.Beeld().Onthulling; o != nil {
			if o.ExpertLater == (o.Expert != "") {
				t.Errorf("moment %d: later %v, expert %q", d.Nr, o.ExpertLater, o.Expert)
			}
			if o.Expert != "" {
				verteld[d.Stap]++
			}
		}
		if err := s.Volgende(); err != nil {
			t.Fatal(err)
		}
	}
	for _, stap := range s.Training().Stappen() {
		if verteld[stap] != 1 {
			t.Errorf("step %s: told %d times", stap, verteld[stap])
		}
	}
}

func TestEerstOordelen(t *testing.T) {
	s, _ := begin(t, lessen(t)[0], gewoon())
	if err := s.Volgende(); err != nil {
		t.Fatal(err)
	}
	if err := s.Volgende(); !errors.Is(err, training.ErrVerborgen) {
		t.Errorf("went on before the reveal: %v", err)
	}
	if err := s.Beoordeel(false, training.Gelijk); !errors.Is(err, training.ErrVerborgen) {
		t.Errorf("judged before the reveal: %v", err)
	}
	zeg(t, s, training.VeldAntwoord, "Zij wil zelf kiezen wanneer zij werkt.")
	if err := s.Onthul(); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Zeg(training.VeldAntwoord, anoniem.NieuwRuw("Dat dacht ik ook.")); !errors.Is(err, training.ErrOnthuld) {
		t.Errorf("answered after the reveal: %v", err)
	}
	zeg(t, s, training.VeldMinderheid, "Ik blijf het anders zien.")
	if err := s.Beoordeel(true, training.Deels); err != nil {
		t.Fatal(err)
	}
	if o := s.Beeld().Onthulling; o.OordeelExpert != training.Deels {
		t.Errorf("judgement %q", o.OordeelExpert)
	}
	if err := s.Vorige(); err != nil {
		t.Fatal(err)
	}
	if err := s.Volgende(); err != nil || s.Beeld().Onthulling == nil {
		t.Error("looking back hides what was revealed")
	}
}

func TestStemmen(t *testing.T) {
	l := lessen(t)[0]
	s, _ := begin(t, l, training.Opzet{Vorm: training.Uitgebreid, Deelnemers: 6})
	d := naar(t, s, toets.VraagGrondwaarde)
	keus := l.Casus.Verloop[d.Nr-1].Keus
	as := s.Beeld().Antwoorden
	goed := slices.IndexFunc(as, func(a training.AntwoordBeeld) bool { return a.Keus == keus })
	if len(as) != 4 || goed < 0 || as[goed].Label == "" {
		t.Fatalf("answers %+v", as)
	}
	ander := (goed + 1) % len(as)
	for _, x := range []struct {
		i, n int
		want error
	}{{goed, 4, nil}, {ander, 2, nil}, {ander, 3, training.ErrTeVeel}, {9, 1, training.ErrPlek}, {-1, 1, training.ErrPlek}} {
		if err := s.Stem(x.i, x.n); !errors.Is(err, x.want) {
			t.Errorf("%d votes for %d: %v", x.n, x.i, err)
		}
	}
	if err := s.ZetDeelnemers(5); !errors.Is(err, training.ErrTeVeel) {
		t.Errorf("fewer participants than votes: %v", err)
	}
	if err := s.ZetDeelnemers(0); !errors.Is(err, training.ErrNiemand) {
		t.Errorf("no participants: %v", err)
	}
	_ = s.Onthul()
	o := s.Beeld().Onthulling
	if o.Stemmen != 4 || o.Alle != 6 || o.OordeelTweetal != training.Gelijk {
		t.Errorf("%+v", o)
	}
	if err := s.Stem(goed, 1); !errors.Is(err, training.ErrOnthuld) {
		t.Errorf("voted after the reveal: %v", err)
	}
	if err := s.Training().Valideer(); err != nil {
		t.Error(err)
	}
}

// TestStemkeuzes proves that a list holds the choice of the pair, once, and that its place gives nothing away.
func TestStemkeuzes(t *testing.T) {
	plekken := map[int]int{}
	for _, l := range lessen(t) {
		s, _ := begin(t, l, training.Opzet{Vorm: training.Uitgebreid, Deelnemers: 6})
		for {
			d := s.Training().Delen[s.Training().Plek]
			if d.Soort == training.Afsluiting {
				break
			}
			if d.Soort == training.Moment {
				as := s.Beeld().Antwoorden
				if in := l.Casus.Verloop[d.Nr-1]; in.Daad == casus.Zeg && d.Vraag == toets.VraagDraagt {
					i := slices.IndexFunc(as, func(a training.AntwoordBeeld) bool { return a.Keus == in.Keus })
					if i < 0 || len(as) != 4 {
						t.Errorf("%s, inbreng %d: %+v", l.Casus.Titel, d.Nr, as)
					}
					plekken[i]++
				}
				for _, a := range as {
					if a.Label == "" || a.Uitleg == "" {
						t.Errorf("%s, inbreng %d: %+v", l.Casus.Titel, d.Nr, a)
					}
				}
			}
			_ = s.Onthul()
			_ = s.Volgende()
		}
	}
	if len(plekken) < 2 {
		t.Errorf("the article of the pair always stands at %v", plekken)
	}
}

func TestMasker(t *testing.T) {
	s, _ := begin(t, lessen(t)[0], gewoon())
	_ = s.Volgende()
	if vs := s.Tik(training.VeldAntwoord, anoniem.NieuwRuw("Volgens Annelies de Wit moet hij naar Zwo")); len(vs) == 0 {
		t.Error("no find while typing")
	}
	if h := s.Training().Half.Tekst.String(); strings.Contains(h, "Annelies") || strings.Contains(h, "Zwo") || !strings.Contains(h, "[…]") {
		t.Errorf("kept %q", h)
	}
	zeg(t, s, training.VeldAntwoord, "Volgens Annelies de Wit moet hij naar school.")
	zeg(t, s, training.VeldMinderheid, "Annelies kan dat niet weten.")
	if h := s.Training().Half; h != (training.Half{}) {
		t.Errorf("still half: %+v", h)
	}
	for _, x := range s.Training().Teksten() {
		if strings.Contains(x.String(), "Annelies") {
			t.Errorf("%q", x)
		}
	}
}

func TestHervatten(t *testing.T) {
	l := lessen(t)[1]
	s, k := begin(t, l, gewoon())
	_ = s.Volgende()
	zeg(t, s, training.VeldDuo, "Wij denken aan de brievenbus.")
	s.Tik(training.VeldLeerpunt, anoniem.NieuwRuw("vraag eerst door en "))
	k.verder(30 * time.Second)
	s.Tel()
	bewaard := s.Training()
	if err := bewaard.Valideer(); err != nil {
		t.Fatal(err)
	}
	k.verder(48 * time.Hour)
	s, err := training.Hervat(gegevens(t, l, k), bewaard)
	if err != nil {
		t.Fatal(err)
	}
	if s.Tel() || s.Klok().Gebruikt != 30 {
		t.Errorf("the clock ran on: %d s", s.Klok().Gebruikt)
	}
	if got := s.InVeld(training.VeldLeerpunt).String(); got != "vraag eerst door en " {
		t.Errorf("half text %q", got)
	}
	if b := s.Beeld(); b.Nummer != 1 || len(b.Antwoorden) == 0 || b.Antwoorden[len(b.Antwoorden)-1].Tekst.String() != "Wij denken aan de brievenbus." {
		t.Errorf("%+v", b.Antwoorden)
	}
	for naam, breek := range map[string]func(c *casus.Les){
		"deleted": func(c *casus.Les) { *c = casus.Les{} },
		"shorter": func(c *casus.Les) { c.Casus.Verloop = c.Casus.Verloop[:2] },
		"changed": func(c *casus.Les) {
			c.Casus.Verloop = slices.Clone(c.Casus.Verloop)
			c.Casus.Verloop[bewaard.Delen[1].Nr-1].Vraag = "signaal"
		},
	} {
		anders := l
		breek(&anders)
		if _, err := training.Hervat(gegevens(t, anders, k), bewaard); !errors.Is(err, training.ErrAnders) {
			t.Errorf("%s: %v", naam, err)
		}
	}
}

func TestBeginWeigert(t *testing.T) {
	l := lessen(t)[0]
	leeg, eigen := l, l
	leeg.Casus.Verloop = nil
	eigen.Casus.Oefen, eigen.Casus.Staat = false, casus.Afgerond
	for naam, g := range map[string]struct {
		les  casus.Les
		o    training.Opzet
		want error
	}{
		"no verloop":       {leeg, gewoon(), training.ErrVerloop},
		"not ready":        {eigen, gewoon(), training.ErrStaat},
		"nobody":           {l, training.Opzet{Vorm: training.Kort}, training.ErrNiemand},
		"a crowd":          {l, training.Opzet{Vorm: training.Kort, Deelnemers: 100}, training.ErrNiemand},
		"no form":          {l, training.Opzet{Vorm: "lang", Deelnemers: 6}, training.ErrTijd},
		"no time":          {l, training.Opzet{Vorm: training.Zelf, Momenten: []int{3}, Deelnemers: 6}, training.ErrTijd},
		"no moments":       {l, training.Opzet{Vorm: training.Zelf, Minuten: 30, Deelnemers: 6}, training.ErrMomenten},
		"too many":         {l, training.Opzet{Vorm: training.Zelf, Minuten: 30, Momenten: []int{1, 2, 3, 4, 5, 6, 7, 8, 9}, Deelnemers: 6}, training.ErrMomenten},
		"beyond the end":   {l, training.Opzet{Vorm: training.Zelf, Minuten: 30, Momenten: []int{999}, Deelnemers: 6}, training.ErrMomenten},
		"out of order":     {l, training.Opzet{Vorm: training.Zelf, Minuten: 30, Momenten: []int{5, 3}, Deelnemers: 6}, training.ErrMomenten},
		"before the start": {l, training.Opzet{Vorm: training.Zelf, Minuten: 30, Momenten: []int{0}, Deelnemers: 6}, training.ErrMomenten},
	} {
		if _, err := training.Begin(gegevens(t, g.les, &klok{time.Now()}), g.o); !errors.Is(err, g.want) {
			t.Errorf("%s: %v", naam, err)
		}
	}
}

// A text that cannot be masked, by a mistake of ours, takes the place of nothing that was typed before.
func TestStukkeVinder(t *testing.T) {
	l := lessen(t)[0]
	k := &klok{time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC)}
	g := gegevens(t, l, k)
	s, err := training.Begin(g, gewoon())
	if err != nil {
		t.Fatal(err)
	}
	s.Tik(training.VeldLeerpunt, anoniem.NieuwRuw("Vraag door naar "))
	voor := s.Training()
	*g.Masker = anoniem.Masker{}
	r := anoniem.NieuwRuw("Vraag door naar wat Femke wil")
	if vs := s.Tik(training.VeldLeerpunt, r); len(vs) > 0 {
		t.Errorf("Tik: %v", vs)
	}
	if u := s.Verlaat(training.VeldLeerpunt, r); u.String() != "Vraag door naar " {
		t.Errorf("Verlaat: %q", u)
	}
	if _, err := s.Zeg(training.VeldLeerpunt, r); !errors.Is(err, anoniem.ErrStuk) {
		t.Errorf("Zeg: %v", err)
	}
	if nu := s.Training(); nu.Half != voor.Half || len(nu.Opbrengst) > 0 {
		t.Errorf("%+v", nu)
	}
	g.Masker = &anoniem.Masker{}
	if _, err := training.Begin(g, gewoon()); !errors.Is(err, anoniem.ErrStuk) {
		t.Errorf("Begin: %v", err)
	}
}
