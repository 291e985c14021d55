package sqlite

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/store"
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
	if _, err := s.Nieuw(ctx, c); !errors.Is(err, store.ErrBestaat) {
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
		"oefen":      {casus.Casus{Kop: casus.Kop{ID: casus.NieuwID(), Oefen: true}}, store.ErrOefen},
		"geen id":    {casus.Casus{Kop: casus.Kop{ID: "x", Staat: casus.Werkversie, Wetsdatum: "2026-11-21"}}, store.ErrOngeldig},
		"geen maand": {func() casus.Casus { c := eigen("T"); c.Maand = "vorige maand"; return c }(), store.ErrOngeldig},
	} {
		if _, err := s.Nieuw(ctx, stuk.c); !errors.Is(err, stuk.wil) {
			t.Errorf("%s: got %v, want %v", naam, err, stuk.wil)
		}
	}
	if k, err := s.Lijst(ctx, store.Filter{}); err != nil || len(k) != 3 {
		t.Errorf("%d cases, %v", len(k), err)
	}
}

// When every code is taken there is still one.
func TestVrijeCodeRaaktNietOp(t *testing.T) {
	s := opentNieuw(t)
	_, err := s.db().Exec(`CREATE TEMP TABLE werkdata (code TEXT);
		WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 99)
		INSERT INTO temp.werkdata SELECT v.column1 || '-' || i FROM n, (VALUES ` + vogelRijen() + `) v`)
	moet(t, err)
	code, err := vrijeCode(context.Background(), s.db(), "")
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
		{"abcd", "", store.ErrMeerduidig},
		{"abc", "", store.ErrOnbekend},
		{"merel", "", store.ErrOnbekend},
		{"", "", store.ErrOnbekend},
		{"----", "", store.ErrOnbekend},
		{"abcd1111-0000-4000-8000-0000000000011", "", store.ErrOnbekend},
		{"%", "", store.ErrOnbekend},
		{"' OR 1=1", "", store.ErrOnbekend},
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
	s := opent(t, dbPad(t), store.Opties{Nu: k.nu})
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
		f   store.Filter
		wil string
	}{
		{store.Filter{}, "een drie twee klaar-dec klaar-nov Alfa beta"},
		{store.Filter{Soort: store.SoortEigen}, "een drie twee klaar-dec klaar-nov"},
		{store.Filter{Soort: store.SoortOefen}, "Alfa beta"},
		{store.Filter{Staat: casus.Werkversie}, "een drie twee"},
		{store.Filter{Staat: casus.Trainingsklaar}, "klaar-dec klaar-nov Alfa beta"},
		{store.Filter{Staat: casus.Trainingsklaar, Soort: store.SoortEigen}, "klaar-dec klaar-nov"},
	} {
		ks, err := s.Lijst(ctx, g.f)
		if err != nil || titels(ks) != g.wil {
			t.Errorf("%+v: got %q, want %q, %v", g.f, titels(ks), g.wil, err)
		}
	}
}

func TestHaalOnbekend(t *testing.T) {
	s := opentNieuw(t)
	if _, _, err := s.Haal(context.Background(), "bestaat-niet"); !errors.Is(err, store.ErrOnbekend) {
		t.Errorf("got %v, want ErrOnbekend", err)
	}
}

// What an older version kept in the library goes to the desk once, and stays where it was when that fails.
func TestGeefAf(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	if _, err := s.db().Exec("INSERT INTO herinnering (sleutel, waarde) VALUES ('thema', 'donker')"); err != nil {
		t.Fatal(err)
	}
	fout := errors.New("disk full")
	if err := s.GeefAf(ctx, func(map[string]string) error { return fout }); !errors.Is(err, fout) {
		t.Errorf("got %v", err)
	}
	keren := 0
	for range 2 {
		moet(t, s.GeefAf(ctx, func(w map[string]string) error {
			if keren++; w["thema"] != "donker" || len(w) != 1 {
				t.Errorf("handed over %v", w)
			}
			return nil
		}))
	}
	if keren != 1 {
		t.Errorf("handed over %d times", keren)
	}
}

// A query that is not wanted any more ends, and says so.
func TestContext(t *testing.T) {
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel", "antwoord"))
	ctx, stop := context.WithCancel(context.Background())
	stop()
	_, errLijst := s.Lijst(ctx, store.Filter{})
	_, errZoek := s.Zoek(ctx, "antwoord", store.Filter{}, 10, true)
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
