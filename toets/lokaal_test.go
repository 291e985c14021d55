package toets

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// metLokaal is the method of a municipality with rules of its own.
func metLokaal(t *testing.T) *Methode {
	t.Helper()
	return laad(t).Met(Aanvulling{Gemeente: "Voorbeeld aan Zee", Lokaal: []LokaleRegel{
		{Titel: "Verordening ondersteuning gemeente Voorbeeld aan Zee 2026", Artikel: "4.2", Zegt: "Het college kan afwijken.", GeldigVan: "2026-01-01"},
		{Titel: "Verordening ondersteuning gemeente Voorbeeld aan Zee 2026", Artikel: "4.2", Zegt: "Het college wijkt af.", GeldigVan: "2027-01-01"},
		{Titel: "Beleidsregels vervoer: leerlingen", Zegt: "Vervoer boven zes kilometer.", GeldigTot: "2026-06-30", Link: "https://example.org/"},
		{Titel: "Nadere regels minima", Artikel: "3:1"},
		{Titel: "Nadere regels minima", Artikel: "3:1"},
		{Titel: "Pw", Artikel: "35", Zegt: "Heet als een wet."},
	}})
}

func TestLokaleSleutels(t *testing.T) {
	k := metLokaal(t).Kader()
	var got []string
	for _, a := range k.Artikelen() {
		if a.Lokaal {
			got = append(got, a.Sleutel())
			if a.Stand() != KindLokaal || !strings.HasPrefix(a.Naam(), a.Wet) || a.Zegt == "" {
				t.Errorf("%s: %q, %q, %q", a.Sleutel(), a.Naam(), a.Stand(), a.Zegt)
			}
		}
	}
	want := []string{
		"lokaal:Verordening ondersteuning 2026:4.2",
		"lokaal:Verordening ondersteuning 2026:4.2@2027-01-01",
		"lokaal:Beleidsregels vervoer, leerlingen:",
		"lokaal:Nadere regels minima:3:1",
		"lokaal:Pw:35",
	}
	if !slices.Equal(got, want) {
		t.Errorf("keys are %q, want %q", got, want)
	}
	if a, _ := k.Artikel("Pw:35:1"); a.Lokaal {
		t.Error("a local rule took the place of an article")
	}
	if len(k.Wetten()) != len(laad(t).Kader().Wetten()) || len(laad(t).Kader().Artikelen()) != 252 {
		t.Error("local rules count as laws, or stay behind in the embedded frame")
	}
}

// TestLokaleSleutelPast checks that the key of a rule can be stored whatever the municipality calls it, that it stays what
// it was as long as it fits, that rules which begin alike stay apart, and that a lost one is still named.
func TestLokaleSleutelPast(t *testing.T) {
	const lang = "Beleidsregels bijzondere bijstand en individuele studietoeslag en kwijtschelding gemeentelijke heffingen"
	regels := []LokaleRegel{
		{Titel: lang + " 2024", Artikel: "12, tweede lid, onderdeel b"},
		{Titel: lang + " 2024", Artikel: "12, tweede lid, onderdeel b", GeldigVan: "2027-01-01"},
		{Titel: lang + " 2025", Artikel: "12, tweede lid, onderdeel b"},
		{Titel: lang + " 2024", Artikel: "13"},
		{Titel: "Kort", Artikel: strings.Repeat("é", 200)},
		{Titel: "Kort", Artikel: strings.Repeat("é", 201), GeldigVan: "2027-01-01"},
		{Titel: strings.Repeat("ij", 300), Artikel: strings.Repeat("1", 300)},
		{Titel: strings.Repeat("a", 91), Artikel: "1"},
		{Titel: strings.Repeat("a", 91), Artikel: "1", GeldigVan: "2027-01-01"},
	}
	gezien := map[string]bool{}
	for _, a := range lokaleArtikelen(regels, "Duindorp") {
		if n := utf8.RuneCountInString(a.Sleutel()); n > MaxSleutel || gezien[a.Sleutel()] {
			t.Errorf("%q: %d runes, twice: %v", a.Sleutel(), n, gezien[a.Sleutel()])
		}
		gezien[a.Sleutel()] = true
	}
	if len(gezien) != len(regels) {
		t.Errorf("%d rules became %d", len(regels), len(gezien))
	}
	if want := "lokaal:" + strings.Repeat("a", 91) + ":1"; !gezien[want] {
		t.Errorf("a key that fits is another one now: %q is not among %v", want, gezien)
	}
	sleutel := lokaleSleutel(lang+" 2024", "12, tweede lid, onderdeel b", "2027-01-01")
	const naam = "Beleidsregels bijzondere bijstand en individu… artikel 12, tweede lid, onderdeel b, vanaf 1 januari 2027 " +
		"(lokale regel van de gemeente)"
	if got := SleutelNaam(sleutel); got != naam {
		t.Errorf("%q is called %q", sleutel, got)
	}
}

// TestLokaleNamenBlijven checks that a case can name a rule that the settings have lost.
func TestLokaleNamenBlijven(t *testing.T) {
	m, zonder := metLokaal(t), laad(t)
	for sleutel, want := range map[string][2]string{ // with the settings, and without
		"lokaal:Verordening ondersteuning 2026:4.2": {
			"Verordening ondersteuning 2026 artikel 4.2", "Verordening ondersteuning 2026 artikel 4.2 (lokale regel van de gemeente)",
		},
		"lokaal:Verordening ondersteuning 2026:4.2@2027-01-01": {
			"Verordening ondersteuning 2026 artikel 4.2",
			"Verordening ondersteuning 2026 artikel 4.2, vanaf 1 januari 2027 (lokale regel van de gemeente)",
		},
		"lokaal:Beleidsregels vervoer, leerlingen:": {
			"Beleidsregels vervoer: leerlingen", "Beleidsregels vervoer, leerlingen (lokale regel van de gemeente)",
		},
		"lokaal:Nadere regels minima:3:1": {
			"Nadere regels minima artikel 3:1", "Nadere regels minima artikel 3:1 (lokale regel van de gemeente)",
		},
		"Pw:35:1":  {"Pw artikel 35, lid 1", "Pw artikel 35, lid 1"},
		"Wmo:9.9:": {"Wmo 9.9", "Wmo 9.9"},
	} {
		if got := [2]string{m.Label(LijstArtikelen, sleutel), zonder.Label(LijstArtikelen, sleutel)}; got != want {
			t.Errorf("%s is called %q, want %q", sleutel, got, want)
		}
	}
	if got := zonder.Label("belemmering", "sleur"); got != "sleur" {
		t.Errorf("an unknown choice is called %q", got)
	}
}

// TestLokaalSinds checks what a paper says of a local rule that ended, or that the settings have lost.
func TestLokaalSinds(t *testing.T) {
	for sleutel, want := range map[string][2]string{ // with the settings, and without
		"lokaal:Verordening ondersteuning 2026:4.2": {
			"", "“Verordening ondersteuning 2026 artikel 4.2 (lokale regel van de gemeente)” staat niet in het wettenkader van nu. Toets het opnieuw.",
		},
		"lokaal:Beleidsregels vervoer, leerlingen:": {
			"“Beleidsregels vervoer: leerlingen” geldt maar tot en met 30 juni 2026. Toets het opnieuw.",
			"“Beleidsregels vervoer, leerlingen (lokale regel van de gemeente)” staat niet in het wettenkader van nu. Toets het opnieuw.",
		},
	} {
		got := [2]string{metLokaal(t).Kader().Sinds(sleutel, "2026-11-21").Zin(), laad(t).Kader().Sinds(sleutel, "2026-11-21").Zin()}
		if got != want {
			t.Errorf("%s: %q, want %q", sleutel, got, want)
		}
	}
}

func TestLokaalGeldt(t *testing.T) {
	k := metLokaal(t).Kader()
	for _, c := range []struct{ sleutel, dag, reden string }{
		{"lokaal:Verordening ondersteuning 2026:4.2", "2025-12-31", "geldt nog niet: vanaf 1 januari 2026"},
		{"lokaal:Verordening ondersteuning 2026:4.2", "2026-11-21", ""},
		{"lokaal:Beleidsregels vervoer, leerlingen:", "2026-06-30", ""},
		{"lokaal:Beleidsregels vervoer, leerlingen:", "2026-07-01", "geldt niet meer: tot en met 30 juni 2026"},
	} {
		a, ok := k.Artikel(c.sleutel)
		if got := a.NietGeldig(c.dag); !ok || got != c.reden {
			t.Errorf("%s on %s: %q, %v, want %q", c.sleutel, c.dag, got, ok, c.reden)
		}
	}
	m := metLokaal(t)
	if _, ok := m.Keuze(LijstArtikelen, "lokaal:Nadere regels minima:3:1"); !ok {
		t.Error("a local rule cannot be chosen")
	}
}

func TestZoekLokaal(t *testing.T) {
	k := metLokaal(t).Kader()
	for vraag, want := range map[string]string{
		"lokale regel":         "lokaal:Nadere regels minima:3:1",
		"verordening":          "lokaal:Verordening ondersteuning 2026:4.2",
		"beleidsregels":        "lokaal:Beleidsregels vervoer, leerlingen:",
		"zes kilometer":        "lokaal:Beleidsregels vervoer, leerlingen:",
		"nadere regels 3:1":    "lokaal:Nadere regels minima:3:1",
		"ondersteuning art4.2": "lokaal:Verordening ondersteuning 2026:4.2",
	} {
		if got := sleutels(k.Zoek(vraag), 999); !slices.Contains(got, want) {
			t.Errorf("%q does not find %s", vraag, want)
		}
	}
	if got := k.Zoek("pw 35")[0].Sleutel(); got != "Pw:35:1" {
		t.Errorf("a rule that is called like a law comes before it: %s", got)
	}
}

// TestRuimteLokaal checks that local rules are a place to look at two kinds of obstacle and are never taken for room.
func TestRuimteLokaal(t *testing.T) {
	k := metLokaal(t).Kader()
	const verordening, nader = "lokaal:Verordening ondersteuning 2026:4.2", "lokaal:Nadere regels minima:3:1"
	const beleid, pw = "lokaal:Beleidsregels vervoer, leerlingen:", "lokaal:Pw:35"
	for _, c := range []struct {
		belemmering, dag string
		want             []string
	}{
		{"verordening", "2026-11-21", []string{verordening, nader, pw}},
		{"verordening", "2025-01-01", []string{nader, pw}},
		{"beleidsregel", "2026-01-01", []string{beleid, nader, pw}},
		{"beleidsregel", "2026-11-21", []string{nader, pw}},
		{"wet", "2026-11-21", nil},
		{"gewoonte", "2026-11-21", nil},
	} {
		if got := sleutels(k.Lokaal(c.belemmering, c.dag), 99); !slices.Equal(got, c.want) {
			t.Errorf("%s on %s: %q, want %q", c.belemmering, c.dag, got, c.want)
		}
		for _, a := range slices.Concat(k.Ruimte(c.belemmering, c.dag), k.RuimteIn("Pw", c.dag)) {
			if a.Lokaal {
				t.Errorf("%s: %s is taken for room", c.belemmering, a.Naam())
			}
		}
	}
}

func TestZonderGemeente(t *testing.T) {
	for _, c := range [][3]string{
		{"Verordening jeugdhulp Duindorp 2025", "Duindorp", "Verordening jeugdhulp 2025"},
		{"Beleidsregels Gemeente duindorp (2025)", "Duindorp", "Beleidsregels (2025)"},
		{"Duindorpse regels", "Duindorp", "Duindorpse regels"},
		{"Duindorp", "Duindorp", "Regel van de gemeente"},
		{"Regels  minima", "", "Regels minima"},
	} {
		if got := zonderGemeente(c[0], c[1]); got != c[2] {
			t.Errorf("%q in %s becomes %q, want %q", c[0], c[1], got, c[2])
		}
	}
}

// TestLokaleRegelMetAlleWoorden checks that a local rule in which every word stands goes before a row that a synonym gives
// for one of them, and that it does not push that row out.
func TestLokaleRegelMetAlleWoorden(t *testing.T) {
	k := laad(t).Met(Aanvulling{Lokaal: []LokaleRegel{
		{Titel: "Beleidsregels kwijtschelding gemeentelijke heffingen", Artikel: "12", Zegt: "Het college kan kwijtschelden."},
	}}).Kader()
	got := sleutels(k.Zoek("kwijtschelding heffingen"), 3)
	if len(got) < 2 || !strings.HasPrefix(got[0], "lokaal:") || got[1] != "Awb:4:94a:" {
		t.Errorf("%q", got)
	}
	if got := sleutels(k.Zoek("kwijtschelding"), 9); !slices.Contains(got, "Awb:4:94a:") {
		t.Errorf("%q", got)
	}
}
