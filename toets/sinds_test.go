package toets

import "testing"

// sindsKader is a small frame in which something happened to nearly every row.
func sindsKader() *Kader {
	return nieuwKader(kaderstof{Wetten: []Artikel{
		{Wet: "Pw", Artikel: "35", Lid: "1", Tekststand: "2026-07-01", Bruikbaar: true},
		{Wet: "Pw", Artikel: "10", Lid: "1, 4", Tekststand: "2027-01-01", Bruikbaar: true},
		{Wet: "Pw", Artikel: "34a", Lid: "1", Tekststand: "2026-07-01", GeldigVan: "2027-01-01"},
		{Wet: "Pw", Artikel: "7a", Lid: "1", Tekststand: "2026-07-01", GeldigVan: "2026-11-15", Bruikbaar: true},
		{Wet: "Pw", Artikel: "36", Lid: "1", Tekststand: "2026-07-01", GeldigTot: "2026-12-31", Bruikbaar: true},
		{Wet: "Pw", Artikel: "9", Lid: "2", Tekststand: "2026-07-01"},
		{Wet: "Awb", Artikel: "4:84", Tekststand: "2026-11-15", Bruikbaar: true},
		{Wet: "EVRM", Artikel: "8", Lid: "1", Tekststand: "2026-11", Bruikbaar: true},
	}, kaderregels: kaderregels{Datum: "2027-01-15"}})
}

func TestSinds(t *testing.T) {
	k := sindsKader()
	for _, g := range []struct {
		naam, sleutel, datum string
		wat                  Verandering
		zin                  string
	}{
		{"same text", "Pw:35:1", "2026-11-21", Onveranderd, ""},
		{"text of that very day", "Pw:35:1", "2026-07-01", Onveranderd, ""},
		{"text of the day after", "Pw:35:1", "2026-06-30", NieuwTekst, "Na 30 juni 2026 kwam er een nieuwe tekst van Pw artikel 35, lid 1, die van 1 juli 2026. Toets het opnieuw."},
		{"newer text", "Pw:10:1, 4", "2026-11-21", NieuwTekst, "Na 21 november 2026 kwam er een nieuwe tekst van Pw artikel 10, lid 1 en 4, die van 1 januari 2027. Toets het opnieuw."},
		{"newer text than a month", "Pw:10:1, 4", "2026-11", NieuwTekst, "Na november 2026 kwam er een nieuwe tekst van Pw artikel 10, lid 1 en 4, die van 1 januari 2027. Toets het opnieuw."},
		{"text of the same month", "Awb:4:84:", "2026-11", Onveranderd, ""},
		{"text later in the month than the day", "Awb:4:84:", "2026-11-14", NieuwTekst, "Na 14 november 2026 kwam er een nieuwe tekst van Awb artikel 4:84, die van 15 november 2026. Toets het opnieuw."},
		{"treaty known by the month of the day", "EVRM:8:1", "2026-11-14", Onveranderd, ""},
		{"treaty of a later month", "EVRM:8:1", "2026-10-31", NieuwTekst, "Na 31 oktober 2026 kwam er een nieuwe tekst van EVRM artikel 8, lid 1, die van november 2026. Toets het opnieuw."},
		{"ended after", "Pw:36:1", "2026-11-21", Vervallen, "Pw artikel 36, lid 1 geldt tot en met 31 december 2026. Loopt het daarna nog door? Toets het opnieuw."},
		{"ended before", "Pw:36:1", "2027-02", Vervallen, "Pw artikel 36, lid 1 geldt maar tot en met 31 december 2026. Toets het opnieuw."},
		{"not yet in force", "Pw:34a:1", "2026-11-21", NogNiet, "Pw artikel 34a, lid 1 geldt pas vanaf 1 januari 2027. Toets het opnieuw."},
		{"no law yet, without a day", "Pw:9:2", "2026-11-21", NogNiet, "Pw artikel 9, lid 2 is nog niet te gebruiken als wet. Toets het opnieuw."},
		{"in force the day after", "Pw:7a:1", "2026-11-14", NogNiet, "Pw artikel 7a, lid 1 geldt pas vanaf 15 november 2026. Toets het opnieuw."},
		{"in force that day", "Pw:7a:1", "2026-11-15", Onveranderd, ""},
		{"in force in the course of the month", "Pw:7a:1", "2026-11", Onveranderd, ""},
		{"in force after the month", "Pw:7a:1", "2026-10", NogNiet, "Pw artikel 7a, lid 1 geldt pas vanaf 15 november 2026. Toets het opnieuw."},
		{"unknown key", "Zq:9:2", "2026-11-21", Onbekend, "Zq artikel 9, lid 2 staat niet in het wettenkader van nu. Toets het opnieuw."},
		{"unknown key with a colon in the article", "Awb:3:46:", "2026-11-21", Onbekend, "Awb artikel 3:46 staat niet in het wettenkader van nu. Toets het opnieuw."},
		{"no key at all", "iets", "2026-11-21", Onbekend, "“iets” staat niet in het wettenkader van nu. Toets het opnieuw."},
		{"no date", "Pw:10:1, 4", "", Onveranderd, ""},
		{"a day that does not exist", "Pw:10:1, 4", "2026-02-30", Onveranderd, ""},
	} {
		got := k.Sinds(g.sleutel, g.datum)
		if got.Wat != g.wat || got.Zin() != g.zin {
			t.Errorf("%s: %q %q, want %q %q", g.naam, got.Wat, got.Zin(), g.wat, g.zin)
		}
	}
}

// TestSindsOpDeDagZelf: on the day of the research nothing of the frame is new, and what is no law yet says so.
func TestSindsOpDeDagZelf(t *testing.T) {
	k := laad(t).Kader()
	for _, a := range k.Artikelen() {
		if a.GeldigTot != "" && a.Geldt(k.Datum()) {
			continue // it holds today and ends: tijd_test.go
		}
		if got := k.Sinds(a.Sleutel(), k.Datum()).Wat; (got == Onveranderd) != a.Geldt(k.Datum()) || got == NieuwTekst {
			t.Errorf("%s: %q", a.Sleutel(), got)
		}
	}
}
