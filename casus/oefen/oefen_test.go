package oefen

import (
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"

	"github.com/google/uuid"
)

// bekend are the cases that were published. An id is stored on the machines of users, so it never changes.
var bekend = []struct {
	id, titel, uitkomst string
}{
	{"fc4b7ada-087e-4cd1-a4cc-72335a917a7e", "Zelf werk gevonden, maar geen opvang", "ja-standaard"},
	{"d1b21ba1-f34c-4f47-afad-ff4bf13b7a06", "Een briefadres voor wie in een auto slaapt", "ja-standaard"},
	{"43596e20-d358-44bd-a95d-b56438503bc3", "Naar school zonder bus", "nee-uitleg"},
	{"65624ee1-cf02-4a80-b718-4c7a3d6b570d", "Hulp die stopt op achttien", "opschalen"},
	{"057b4fca-f907-4b3d-a8f7-407f2b278dc6", "De opname en de hond", "ja-maatwerk"},
	{"cfdd0908-1ca3-49c1-af04-0176e7648784", "Giften van een kerk", "nog-niet"},
	{"9fa5fc78-18f3-46c8-a822-785adce91cad", "Geen schuldhulp na een boete", "ja-maatwerk"},
	{"d089202d-2e09-4786-883b-e0711272204c", "Terugbetalen na een voorschot", "opschalen"},
	{"866ee6d3-bf7a-47a0-8319-75b07fd069fe", "Een neef op de bank", "nog-niet"},
	{"af626059-dbdc-499f-8910-73df4120fd39", "Een auto van duizend euro", "ja-standaard"},
	{"b79ba4a8-5af3-4f9b-bf6b-c30e42fe2c59", "Huishoudelijke hulp en de volwassen zoon", "ja-standaard"},
	{"e1ac5863-2a03-466c-a2ca-1cc6d478c23e", "Een gezin, drie plannen", "opschalen"},
	{"af6f6e34-f54a-4db0-8842-73250bf91829", "Taalles en de nachtdienst", "ja-maatwerk"},
	{"acff04ef-fa26-4b47-8f04-997324a96593", "Wachten op de psycholoog", "ja-maatwerk"},
	{"9bf337e5-b45d-4982-954d-34dd3fa3537b", "Een deur die op slot kan", "ja-standaard"},
	{"83b34af2-ce84-4648-8d21-153d564cbe08", "De deur en de soep", "opschalen"},
	{"9744d8d1-1487-4b03-9816-8d6ef353ea50", "Weg zonder adres", "ja-standaard"},
	{"0a150843-a11a-41b4-bea2-3e0d4697958a", "Zelf afrekenen", "ja-maatwerk"},
	{"fa19bc5b-58fb-4d1c-987d-0b76733e3152", "De klokkenmaker en de toeslagen", "nee-uitleg"},
	{"dc34cdc2-b361-4a3b-a453-14d448964953", "Drie keer niet gekomen", "nee-uitleg"},
	{"41b89d9d-e429-4c27-b29a-9a01f453e42e", "Zes jaar tomaten", "ja-standaard"},
	{"56448ec4-a00f-4449-af14-b2357bfe3dc3", "Een vrije zaterdag", "ja-maatwerk"},
	{"ffcc2e7d-e57d-4d8a-9a5e-1b8186a06dc3", "Nog niet ziek genoeg", "nog-niet"},
	{"70530ee7-5d4e-4948-be53-b1b5d6cf7865", "Een naam op een contract", "nee-uitleg"},
}

func methode(t *testing.T) *toets.Methode {
	t.Helper()
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func compleet(t *testing.T) []casus.Les {
	t.Helper()
	os, err := Compleet()
	if err != nil {
		t.Fatal(err)
	}
	return os
}

// perCasus runs a test on every case that is shipped.
func perCasus(t *testing.T, proef func(t *testing.T, o casus.Les)) {
	t.Helper()
	for _, o := range compleet(t) {
		t.Run(o.Casus.Titel.String(), func(t *testing.T) { proef(t, o) })
	}
}

func TestVasteIDs(t *testing.T) {
	cs, err := Alle()
	if err != nil {
		t.Fatal(err)
	}
	if len(cs) != len(bekend) {
		t.Fatalf("%d cases, want %d", len(cs), len(bekend))
	}
	for i, c := range cs {
		want := bekend[i]
		if string(c.ID) != want.id || c.Titel.String() != want.titel {
			t.Errorf("case %d is %s %q, want %s %q", i, c.ID, c.Titel, want.id, want.titel)
		}
		if u, err := uuid.Parse(string(c.ID)); err != nil || u.Version() != 4 || u.String() != want.id {
			t.Errorf("id %s: version %d, %v", c.ID, u.Version(), err)
		}
		if as := c.Stand().Bij(toets.VraagUitkomst); len(as) != 1 || as[0].Keus != want.uitkomst {
			t.Errorf("%s ends with %v, want %q", c.Titel, as, want.uitkomst)
		}
	}
}

func TestKopVanOefencasus(t *testing.T) {
	perCasus(t, func(t *testing.T, o casus.Les) {
		k := o.Casus.Kop
		if !k.Oefen || k.Staat != casus.Trainingsklaar || k.Wetsdatum != methode(t).Kader().Datum() {
			t.Errorf("head %+v", k)
		}
		if k.Code != "" || k.Maand != "" || !k.Begonnen.IsZero() || !k.Gewijzigd.IsZero() || len(o.Casus.Houd) > 0 {
			t.Errorf("an invented case carries a code, a date or kept words: %+v", k)
		}
		if k.Plaats.Vraag != "meenemen" {
			t.Errorf("stopped at %q", k.Plaats.Vraag)
		}
	})
}

// TestVolgtRecept holds the cases to what inhoud/README.md promises.
func TestVolgtRecept(t *testing.T) {
	perCasus(t, func(t *testing.T, o casus.Les) {
		c, daden, rollen := o.Casus, map[casus.Daad]int{}, map[casus.Rol]int{}
		for _, in := range c.Verloop {
			if _, eens := in.Vraag.Over(); eens {
				continue // no trainer wrote it in the verloop
			}
			daden[in.Daad]++
			rollen[in.Rol]++
		}
		if n := daden[casus.Zeg] + daden[casus.Vervang] + daden[casus.Herroep]; n < 35 || n > 60 {
			t.Errorf("%d inbrengen, want 35 to 60", n)
		}
		if m := c.Minuut(); m < 20 || m > 45 {
			t.Errorf("takes %d minutes, want 20 to 45", m)
		}
		if daden[casus.Vervang]+daden[casus.Herroep] == 0 {
			t.Errorf("acts %v: in a good conversation somebody changes their mind", daden)
		}
		if len(rollen) < 3 || rollen["inwoner"] == 0 || rollen[casus.RolConsulent] == 0 || rollen[casus.RolOliemannetje] == 0 {
			t.Errorf("roles %v", rollen)
		}
		if n := len(o.Leerpunten); n < 3 || n > 5 {
			t.Errorf("%d learning points, want 3 to 5", n)
		}
	})
}

func TestBeantwoordtDeMethode(t *testing.T) {
	m, ergens := methode(t), map[toets.VraagID]bool{}
	perCasus(t, func(t *testing.T, o casus.Les) {
		n := o.Casus.Stand().Aantallen()
		for v := range n {
			ergens[v] = true
		}
		for _, v := range m.Kort() {
			if !v.Beantwoord(n) {
				t.Errorf("short question %q has no answer", v.ID)
			}
		}
		for _, v := range []toets.VraagID{toets.VraagSignaal, "verwachtingen", toets.VraagFeiten} {
			if n[v] == 0 {
				t.Errorf("question %q has no answer", v)
			}
		}
		for _, s := range m.Stappen() {
			if beantwoord(s, n) == 0 {
				t.Errorf("step %q is empty", s.ID)
			}
			if reden, dicht := m.Slot(s.ID, n); dicht {
				t.Errorf("step %q is locked: %s", s.ID, reden)
			}
		}
	})
	for _, s := range m.Stappen() {
		for _, v := range s.Vragen {
			if !ergens[v.ID] && !v.ID.OverAntwoord() {
				t.Errorf("question %q is answered in no case", v.ID)
			}
		}
	}
}

func beantwoord(s toets.Stap, n map[toets.VraagID]int) int {
	som := 0
	for _, v := range s.Vragen {
		som += n[v.ID]
	}
	return som
}

// TestOptiesGewogen proves that the fixed options stand there, and that the chosen one is weighed, carried and looked
// at both soon and later. Later means for the inwoner or for the family.
func TestOptiesGewogen(t *testing.T) {
	perCasus(t, func(t *testing.T, o casus.Les) {
		s := o.Casus.Stand()
		var namen []string
		for _, a := range s.Opties() {
			namen = append(namen, a.Tekst.String())
			if len(s.Over(toets.VraagGevolgen, a.Nr)) == 0 {
				t.Errorf("option %q has no effects", a.Tekst)
			}
		}
		// What a municipality does as a rule differs: it can also reclaim, or lower a benefit.
		if vast := strings.Join(namen, "|"); !strings.HasPrefix(vast, "Niets doen|Standaardbesluit: ") {
			t.Errorf("options %q", namen)
		}
		u := s.Bij(toets.VraagUitkomst)[0] // also where the pair did not agree on it
		for _, v := range []toets.VraagID{toets.VraagDraagt, toets.VraagWeg, toets.VraagPlaats} {
			if len(s.Over(v, u.Optie)) == 0 {
				t.Errorf("the chosen option has no %q", v)
			}
		}
		termijnen := ""
		for _, a := range s.Over(toets.VraagGevolgen, u.Optie) {
			termijnen += a.Keus + " "
		}
		if !strings.Contains(termijnen, "kort") || !strings.Contains(termijnen, "lang") {
			t.Errorf("effects of the chosen option: %s", termijnen)
		}
	})
}

func TestDatumsNaHetGesprek(t *testing.T) {
	perCasus(t, func(t *testing.T, o casus.Les) {
		s := o.Casus.Stand()
		laatste := ""
		for _, a := range s.Bij(toets.VraagAfspraak) {
			if a.Datum <= ijkdag.Format(time.DateOnly) || a.Keus == "" {
				t.Errorf("afspraak %d: %q on %q", a.Nr, a.Keus, a.Datum)
			}
			laatste = max(laatste, a.Datum)
		}
		if tb, ok := s.Geldt(toets.VraagTerugblik); !ok || tb.Datum <= laatste {
			t.Errorf("terugblik on %q, last afspraak on %q", tb.Datum, laatste)
		}
	})
}

func TestArtikelenGelden(t *testing.T) {
	kader := methode(t).Kader()
	perCasus(t, func(t *testing.T, o casus.Les) {
		n := 0
		for _, a := range o.Casus.Stand().Bij(toets.VraagDraagt) {
			n++
			if art, ok := kader.Artikel(a.Keus); !ok || !art.Geldt(o.Casus.Wetsdatum) || a.Tekst.Leeg() {
				t.Errorf("inbreng %d: article %q, reason %q", a.Nr, a.Keus, a.Tekst)
			}
		}
		if n < 3 {
			t.Errorf("%d articles, want at least 3", n)
		}
	})
}

func TestLabelsZijnVanDeGrammatica(t *testing.T) {
	perCasus(t, func(t *testing.T, o casus.Les) {
		n := 0
		for _, tekst := range o.Teksten() {
			if fout := vreemdeHaak(tekst.String()); fout != "" {
				t.Errorf("%q in %q", fout, tekst)
			}
			n += len(tekst.Labels())
		}
		if n == 0 {
			t.Error("no label in the whole case")
		}
	})
}

func TestVreemdeHaak(t *testing.T) {
	for _, g := range []struct{ in, want string }{
		{"Dag [inwoner] en [dochter 2] in [PLAATS-1].", ""},
		{"", ""},
		{"Dag [Inwoner].", "[Inwoner]"},
		{"Dag [inwoner", "["},
		{"Dag inwoner].", "]"},
		{"[inwoner] [buurvrouwtje]", "[buurvrouwtje]"},
		{"Hij typt nog […]", "[…]"},
	} {
		if got := vreemdeHaak(g.in); got != g.want {
			t.Errorf("vreemdeHaak(%q) = %q, want %q", g.in, got, g.want)
		}
	}
}

// TestMaskerenVerandertNiets is why oefencasussen may be trusted at load (product design, oefencasus): one masker goes
// through a whole case, and through the texts for the trainer, and finds nothing.
func TestMaskerenVerandertNiets(t *testing.T) {
	perCasus(t, func(t *testing.T, o casus.Les) {
		m, naloper := anoniem.Nieuw(anoniem.Opties{}), anoniem.NieuweNaloper(anoniem.Opties{})
		for _, tekst := range o.Teksten() {
			u := m.Masker(anoniem.NieuwRuw(tekst.String()))
			for _, v := range u.Vondsten {
				t.Errorf("%s %q in %q", v.Soort, v.Ruw.Toon(), tekst)
			}
			if u.Tekst != tekst {
				t.Errorf("masked to %q", u.Tekst)
			}
			if na, vondsten := naloper.Loop(tekst, nil, tekst.Labels()); na != tekst || len(vondsten) > 0 {
				t.Errorf("second scan made %q of %q", na, tekst)
			}
		}
	})
}

func TestVersie(t *testing.T) {
	v := Versie()
	if len(v) != 16 || v != Versie() {
		t.Errorf("version %q is not stable", v)
	}
	a := fstest.MapFS{"inhoud/a.json": {Data: []byte("xy")}, "inhoud/b.json": {Data: []byte("z")}}
	b := fstest.MapFS{"inhoud/a.json": {Data: []byte("x")}, "inhoud/b.json": {Data: []byte("yz")}}
	if versie(a) == versie(b) || versie(a) == v {
		t.Error("other content gives the same version")
	}
}
