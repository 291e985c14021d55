package gesprek_test

import (
	"errors"
	"reflect"
	"slices"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
)

// breekbaar is a consult whose finder can be broken, as by a mistake of ours.
type breekbaar struct {
	*gesprek.Gesprek
	t      *testing.T
	masker *anoniem.Masker
	heel   anoniem.Masker
	schijf casus.Casus
}

func nieuwBreekbaar(t *testing.T) *breekbaar {
	t.Helper()
	m, k := methode(t), &klok{}
	b := &breekbaar{t: t, masker: anoniem.Nieuw(anoniem.Opties{}), schijf: casus.Nieuw(k.nu(), m.Kort()[0].ID)}
	b.Gesprek = gesprek.Open(m, b.masker, b.schijf, nil, k.nu)
	return b
}

func (b *breekbaar) breek() { b.heel, *b.masker = *b.masker, anoniem.Masker{} }
func (b *breekbaar) maak()  { *b.masker = b.heel }

// schrijf applies a change as the store does, and checks that memory and disk hold the same: a change that was lost on the
// way would make every later one fail.
func (b *breekbaar) schrijf(w casus.Wijziging) {
	b.t.Helper()
	for _, in := range w.Inbrengen {
		if in.Nr != len(b.schijf.Verloop)+1 {
			b.t.Fatalf("inbreng %d does not follow %d", in.Nr, len(b.schijf.Verloop))
		}
		b.schijf.Verloop = append(b.schijf.Verloop, in)
	}
	w.Inbrengen = nil
	b.schijf = b.schijf.Pas(w)
	if !slices.Equal(b.schijf.Verloop, b.Casus().Verloop) || b.schijf.Titel != b.Casus().Titel {
		b.t.Errorf("on disk\n%+v\nin memory\n%+v", b.schijf.Verloop, b.Casus().Verloop)
	}
}

func (b *breekbaar) zeg(v toets.VraagID, s string) {
	b.t.Helper()
	b.schrijf(b.Ga(casus.Plaats{Vraag: v}))
	in := tekst(s)
	in.Rol = casus.RolConsulent
	w, _, err := b.Zeg(in)
	if err != nil {
		b.t.Fatal(err)
	}
	b.schrijf(w)
}

// What cannot be masked is refused with ErrStuk, and nothing of the case changes: no answer, no concept, no title.
func TestStukkeVinderWeigert(t *testing.T) {
	b := nieuwBreekbaar(t)
	b.zeg(toets.VraagMiddelen, "een taxi")
	b.zeg("vraag", "de fiets is stuk")
	w, _, err := b.NoemTitel(anoniem.NieuwRuw("Een fiets"))
	if err != nil {
		t.Fatal(err)
	}
	b.schrijf(w)
	in := gesprek.Invoer{Rol: "inwoner", Tekst: anoniem.NieuwRuw("ik loop nu ")}
	if _, _, err := b.Verlaat(in); err != nil {
		t.Fatal(err)
	}
	voor, half := b.Casus(), concept(b)
	in.Tekst = anoniem.NieuwRuw("ik loop nu overal heen met Femke ")
	b.breek()
	for naam, doe := range map[string]func() (casus.Wijziging, error){
		"Zeg":       func() (casus.Wijziging, error) { w, _, err := b.Zeg(in); return w, err },
		"ZegErbij":  func() (casus.Wijziging, error) { return b.ZegErbij(in) },
		"Wijzig":    func() (casus.Wijziging, error) { w, _, err := b.Wijzig(2, in); return w, err },
		"Verlaat":   func() (casus.Wijziging, error) { w, _, err := b.Verlaat(in); return w, err },
		"Tik":       func() (casus.Wijziging, error) { beeld, w := b.Tik(in); return w, beeld.Fout },
		"NoemTitel": func() (casus.Wijziging, error) { w, _, err := b.NoemTitel(in.Tekst); return w, err },
		"Parkeer":   func() (casus.Wijziging, error) { return b.Parkeer(in.Tekst, "inwoner") },
		"Ken":       func() (casus.Wijziging, error) { w, _, err := b.Ken(in.Tekst, "dochter"); return w, err },
		"GeefRol":   func() (casus.Wijziging, error) { return b.GeefRol(in.Tekst, "dochter") },
		"Haal":      func() (casus.Wijziging, error) { w, _, err := b.HaalWoordWeg(in.Tekst); return w, err },
	} {
		w, err := doe()
		if !errors.Is(err, anoniem.ErrStuk) || !w.Leeg() {
			t.Errorf("%s: %v, %+v", naam, err, w)
		}
		if !reflect.DeepEqual(b.Casus(), voor) || concept(b) != half {
			t.Errorf("%s changed the case, or what was being typed: %q", naam, concept(b))
		}
	}
	b.maak()
	if w, _, err = b.Zeg(in); err != nil {
		t.Fatal(err)
	}
	b.schrijf(w)
}

func concept(b *breekbaar) string {
	k, _ := b.Concept()
	return k.Tekst.String()
}

// What is kept already was masked when it came: it can be left as it is.
func TestStukkeVinderLaatVerlatenWatErStond(t *testing.T) {
	b := nieuwBreekbaar(t)
	b.schrijf(b.Ga(casus.Plaats{Vraag: "vraag"}))
	_, gemaskeerd, err := b.Verlaat(gesprek.Invoer{Rol: "inwoner", Tekst: anoniem.NieuwRuw("ik bel Femke ")})
	if err != nil {
		t.Fatal(err)
	}
	b.breek()
	w, nu, err := b.Verlaat(gesprek.Invoer{Rol: "inwoner", Tekst: anoniem.NieuwRuw(gemaskeerd.String())})
	if err != nil || nu != gemaskeerd || concept(b) != gemaskeerd.String() {
		t.Errorf("%v, %q, %q", err, nu, concept(b))
	}
	b.schrijf(w)
	if _, _, err := b.Verlaat(gesprek.Invoer{Rol: "inwoner"}); err != nil || concept(b) != "" {
		t.Errorf("an empty field: %v, %q", err, concept(b))
	}
}

// A step that needs no masking goes on, its change is handed over as always, and that texts were not looked at is told once.
func TestStukkeVinderVerliestGeenWijziging(t *testing.T) {
	b := nieuwBreekbaar(t)
	b.zeg("vraag", "de fiets is stuk")
	b.zeg("wringt", "er is geen bus")
	b.breek()
	for naam, doe := range map[string]func() (casus.Wijziging, error){
		"Herroep":  func() (casus.Wijziging, error) { return b.Herroep(1, "inwoner") },
		"Ongedaan": func() (casus.Wijziging, error) { w, _, err := b.Ongedaan("inwoner"); return w, err },
		"Volgende": func() (casus.Wijziging, error) { return b.Volgende(), nil },
		"Houd":     func() (casus.Wijziging, error) { return b.Houd(anoniem.NieuwRuw("fiets")), nil },
		"Verberg":  func() (casus.Wijziging, error) { return b.Verberg(anoniem.NieuwRuw("fiets")), nil },
		"antwoord": func() (casus.Wijziging, error) { w, _, err := b.HaalAntwoordWeg(2); return w, err },
	} {
		w, err := doe()
		if err != nil {
			t.Errorf("%s: %v", naam, err)
		}
		b.schrijf(w)
		if len(w.Houd) > 0 {
			t.Errorf("%s keeps %q unseen", naam, w.Houd)
		}
		if err := b.Fout(); !errors.Is(err, gesprek.ErrOngezien) {
			t.Errorf("%s: nobody hears of it: %v", naam, err)
		}
		if err := b.Fout(); err != nil {
			t.Errorf("%s: told twice", naam)
		}
	}
	b.maak()
	b.zeg("wringt", "en toch is er een trein")
	if err := b.Fout(); err != nil {
		t.Error(err)
	}
}

// Looking at a case is not changing it: a stored answer on which the finder breaks down stays as it was.
func TestKijkOverMetStukkeVinder(t *testing.T) {
	m, k := methode(t), &klok{}
	c := casus.Nieuw(k.nu(), m.Kort()[0].ID)
	c.Titel = anoniem.UitOpslag("De huur van Femke")
	c.Verloop = []casus.Inbreng{{Nr: 1, Vraag: "vraag", Rol: "inwoner", Daad: casus.Zeg, Tekst: anoniem.UitOpslag("Femke Zijlstra belt")}}
	ks := []casus.Concept{{Plaats: casus.Plaats{Vraag: "wringt"}, Tekst: anoniem.UitOpslag("Femke belt weer")}}
	mk := anoniem.Nieuw(anoniem.Opties{})
	g := gesprek.Open(m, mk, c, ks, k.nu)
	heel := *mk
	*mk = anoniem.Masker{}
	voor := g.Casus()
	w, n, err := g.KijkOver()
	if !errors.Is(err, gesprek.ErrOngezien) || n != 0 || !w.Leeg() || !reflect.DeepEqual(g.Casus(), voor) {
		t.Errorf("%v, %d, %+v", err, n, w)
	}
	*mk = heel
	if w, n, err = g.KijkOver(); err != nil || n != 3 || len(w.Herzien) != 1 {
		t.Errorf("the next time it is not looked at: %v, %d, %+v", err, n, w)
	}
}
