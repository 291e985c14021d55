package store

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"oliekan/casus"
)

func TestNieuw(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	c := eigen("Titel", "antwoord")
	c.Code = "merel-41"
	een := voeg(t, s, c)
	if een.Code != "merel-41" || !een.Begonnen.Equal(c.Begonnen) {
		t.Errorf("got %+v", een.Kop)
	}
	if _, err := s.Nieuw(ctx, c); !errors.Is(err, ErrBestaat) {
		t.Errorf("twice: %v", err)
	}
	c.ID, c.Code = casus.NieuwID(), "MEREL-41"
	if twee := voeg(t, s, c); twee.Code == "" || strings.EqualFold(twee.Code, "merel-41") {
		t.Errorf("a code that was taken became %q", twee.Code)
	}
	klaar := eigen("Klaar")
	klaar.Staat = casus.Trainingsklaar
	if klaar = voeg(t, s, klaar); klaar.Code != "" || !klaar.Begonnen.IsZero() {
		t.Errorf("trainingsklaar keeps %+v", klaar.Kop)
	}
	for naam, stuk := range map[string]struct {
		c   casus.Casus
		wil error
	}{
		"oefen":      {casus.Casus{Kop: casus.Kop{ID: casus.NieuwID(), Oefen: true}}, ErrOefen},
		"geen id":    {casus.Casus{Kop: casus.Kop{ID: "x", Staat: casus.Werkversie, Wetsdatum: "2026-11-21"}}, ErrOngeldig},
		"geen maand": {func() casus.Casus { c := eigen("T"); c.Maand = "vorige maand"; return c }(), ErrOngeldig},
	} {
		if _, err := s.Nieuw(ctx, stuk.c); !errors.Is(err, stuk.wil) {
			t.Errorf("%s: got %v, want %v", naam, err, stuk.wil)
		}
	}
	if k, err := s.Lijst(ctx, Filter{}); err != nil || len(k) != 3 {
		t.Errorf("%d cases, %v", len(k), err)
	}
}

// When every code is taken there is still one.
func TestVrijeCodeRaaktNietOp(t *testing.T) {
	s := opentNieuw(t)
	_, err := s.db.Exec(`CREATE TEMP TABLE werkdata (code TEXT);
		WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 99)
		INSERT INTO temp.werkdata SELECT v.column1 || '-' || i FROM n, (VALUES ` + vogelRijen() + `) v`)
	moet(t, err)
	code, err := vrijeCode(context.Background(), s.db, "")
	moet(t, err)
	if strings.Count(code, "-") < 2 {
		t.Errorf("got %q", code)
	}
}

// vogelRijen gives the words of the codes as rows of SQL, found by drawing: the list itself is not exported.
func vogelRijen() string {
	gezien := map[string]bool{}
	var rijen []string
	for range 20_000 {
		code := casus.NieuweCode()
		vogel := code[:strings.LastIndexByte(code, '-')]
		if !gezien[vogel] {
			gezien[vogel] = true
			rijen = append(rijen, "('"+vogel+"')")
		}
	}
	return strings.Join(rijen, ", ")
}

func TestVind(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	for _, id := range []casus.ID{"abcd1111-0000-4000-8000-000000000001", "abcd2222-0000-4000-8000-000000000002"} {
		c := eigen("Titel")
		c.ID = id
		c.Code = map[bool]string{true: "merel-41", false: "fuut-12"}[strings.HasSuffix(string(id), "1")]
		voeg(t, s, c)
	}
	for _, g := range []struct {
		in  string
		id  casus.ID
		wil error
	}{
		{"abcd1111-0000-4000-8000-000000000001", "abcd1111-0000-4000-8000-000000000001", nil},
		{"ABCD2", "abcd2222-0000-4000-8000-000000000002", nil},
		{" Merel-41 ", "abcd1111-0000-4000-8000-000000000001", nil},
		{"fuut-12", "abcd2222-0000-4000-8000-000000000002", nil},
		{"abcd", "", ErrMeerduidig},
		{"abc", "", ErrOnbekend},
		{"merel", "", ErrOnbekend},
		{"", "", ErrOnbekend},
		{"----", "", ErrOnbekend},
		{"abcd1111-0000-4000-8000-0000000000011", "", ErrOnbekend},
		{"%", "", ErrOnbekend},
		{"' OR 1=1", "", ErrOnbekend},
	} {
		id, err := s.Vind(ctx, g.in)
		if id != g.id || !errors.Is(err, g.wil) {
			t.Errorf("%q: got %q, %v, want %q, %v", g.in, id, err, g.id, g.wil)
		}
	}
}

// titels gives the titles of a list, in its order.
func titels(ks []casus.Kop) string {
	var uit []string
	for _, k := range ks {
		uit = append(uit, k.Titel.String())
	}
	return strings.Join(uit, " ")
}

func TestLijst(t *testing.T) {
	ctx := context.Background()
	k := nieuweKlok()
	s := opent(t, dbPad(t), Opties{Nu: k.nu})
	moet(t, s.LaadOefen(ctx, "1", []casus.Casus{oefencasus("beta"), oefencasus("Alfa")}))
	ids := map[string]casus.ID{}
	for _, titel := range []string{"een", "twee", "drie", "klaar-nov", "klaar-dec"} {
		k.verder(time.Minute)
		c := eigen(titel)
		c.Begonnen, c.Gewijzigd = time.Time{}, time.Time{}
		if strings.HasPrefix(titel, "klaar") {
			c.Staat = casus.Trainingsklaar
			c.Maand = map[string]string{"klaar-nov": "2026-11", "klaar-dec": "2026-12"}[titel]
		}
		ids[titel] = voeg(t, s, c).ID
	}
	k.verder(time.Minute)
	schrijft(t, s, ids["een"], casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(1, "effect", "x")}})
	for _, g := range []struct {
		f   Filter
		wil string
	}{
		{Filter{}, "een drie twee klaar-dec klaar-nov Alfa beta"},
		{Filter{Soort: SoortEigen}, "een drie twee klaar-dec klaar-nov"},
		{Filter{Soort: SoortOefen}, "Alfa beta"},
		{Filter{Staat: casus.Werkversie}, "een drie twee"},
		{Filter{Staat: casus.Trainingsklaar}, "klaar-dec klaar-nov Alfa beta"},
		{Filter{Staat: casus.Trainingsklaar, Soort: SoortEigen}, "klaar-dec klaar-nov"},
	} {
		ks, err := s.Lijst(ctx, g.f)
		if err != nil || titels(ks) != g.wil {
			t.Errorf("%+v: got %q, want %q, %v", g.f, titels(ks), g.wil, err)
		}
	}
}

func TestHaalOnbekend(t *testing.T) {
	s := opentNieuw(t)
	if _, _, err := s.Haal(context.Background(), "bestaat-niet"); !errors.Is(err, ErrOnbekend) {
		t.Errorf("got %v, want ErrOnbekend", err)
	}
}

func TestHerinner(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	for _, w := range []string{"", "donker", "licht"} {
		if w != "" {
			moet(t, s.Onthoud(ctx, "thema", w))
		}
		if kreeg, err := s.Herinner(ctx, "thema"); kreeg != w || err != nil {
			t.Errorf("got %q, want %q, %v", kreeg, w, err)
		}
	}
}

// A query that is not wanted any more ends, and says so.
func TestContext(t *testing.T) {
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel", "antwoord"))
	ctx, stop := context.WithCancel(context.Background())
	stop()
	_, errLijst := s.Lijst(ctx, Filter{})
	_, errZoek := s.Zoek(ctx, "antwoord", Filter{}, 10, true)
	_, errSchrijf := s.Schrijf(ctx, c.ID, casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(2, "effect", "x")}})
	for naam, err := range map[string]error{"Lijst": errLijst, "Zoek": errZoek, "Schrijf": errSchrijf} {
		if !errors.Is(err, context.Canceled) {
			t.Errorf("%s: got %v", naam, err)
		}
	}
	if nu, _, err := s.Haal(context.Background(), c.ID); err != nil || len(nu.Verloop) != 1 {
		t.Errorf("after it: %v, %v", nu, err)
	}
}
