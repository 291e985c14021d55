package toets

import (
	"bytes"
	"encoding/json"
	"testing"
)

func TestArtikelNaam(t *testing.T) {
	for _, c := range []struct{ wet, artikel, lid, want, sleutel string }{
		{"Pw", "35", "1", "Pw artikel 35, lid 1", "Pw:35:1"},
		{"Awb", "4:84", "", "Awb artikel 4:84", "Awb:4:84:"},
		{"Wmo 2015", "2.3.5", "3", "Wmo 2015 artikel 2.3.5, lid 3", "Wmo 2015:2.3.5:3"},
		{"Pw", "10", "1, 4", "Pw artikel 10, lid 1 en 4", "Pw:10:1, 4"},
		{"Fw (Wsnp)", "287b", "1, 2, 5", "Fw (Wsnp) artikel 287b, lid 1, 2 en 5", "Fw (Wsnp):287b:1, 2, 5"},
		{"Pw", "34a", "1-3", "Pw artikel 34a, lid 1 tot en met 3", "Pw:34a:1-3"},
		{"Pw", "31", "2, m", "Pw artikel 31, lid 2, onderdeel m", "Pw:31:2, m"},
		{"Pw", "18", "8*", "Pw artikel 18, lid 8*", "Pw:18:8*"},
		{"Pw", "49", "b", "Pw artikel 49, onderdeel b", "Pw:49:b"},
		{"Pw", "57", "a, b", "Pw artikel 57, onderdeel a en b", "Pw:57:a, b"},
		{"Jeugdwet", "2.6", "1, b en e", "Jeugdwet artikel 2.6, lid 1, onderdeel b en e", "Jeugdwet:2.6:1, b en e"},
		{"Fw (Wsnp)", "285", "1f, 2", "Fw (Wsnp) artikel 285, lid 1, onderdeel f, en lid 2", "Fw (Wsnp):285:1f, 2"},
		{"Wko", "1.6", "1c", "Wko artikel 1.6, lid 1, onderdeel c", "Wko:1.6:1c"},
		{"AVG", "6", "1c, 1e", "AVG artikel 6, lid 1, onderdeel c, en lid 1, onderdeel e", "AVG:6:1c, 1e"},
	} {
		a := Artikel{Wet: c.wet, Artikel: c.artikel, Lid: c.lid}
		if got := a.Naam(); got != c.want {
			t.Errorf("Naam of %+v = %q, want %q", c, got, c.want)
		}
		if got := a.Sleutel(); got != c.sleutel {
			t.Errorf("Sleutel of %+v = %q, want %q", c, got, c.sleutel)
		}
	}
}

func TestArtikelGeldt(t *testing.T) {
	for _, c := range []struct {
		van, tot  string
		bruikbaar bool
		datum     string
		want      bool
	}{
		{"", "", true, "2026-11-21", true},
		{"2026-01-01", "", true, "2025-12-31", false},
		{"2026-01-01", "", true, "2026-01-01", true},
		{"", "2026-06-30", true, "2026-06-30", true},
		{"", "2026-06-30", true, "2026-07-01", false},
		{"2027-01-01", "", false, "2027-06-01", false},
		{"", "", false, "2026-11-21", false},
		{"", "", true, "", false},
		{"", "", true, "21 november 2026", false},
		{"", "", true, "2026-02-30", false},
	} {
		a := Artikel{GeldigVan: c.van, GeldigTot: c.tot, Bruikbaar: c.bruikbaar}
		if got := a.Geldt(c.datum); got != c.want {
			t.Errorf("Geldt of %+v = %v", c, got)
		}
	}
}

func TestArtikelStand(t *testing.T) {
	for want, a := range map[string]Artikel{
		"tekst van 1 juli 2026": {Tekststand: "2026-07-01", Getoetst: true},
		"tekst van mei 2017":    {Tekststand: "2017-05", Getoetst: true},
		"nog te toetsen":        {Tekststand: "2024-06-19"},
	} {
		if got := a.Stand(); got != want {
			t.Errorf("Stand of %+v = %q, want %q", a, got, want)
		}
	}
}

// TestArtikelenAlsWetten checks that what `wetten --json` prints is the file itself, down to the nulls.
func TestArtikelenAlsWetten(t *testing.T) {
	ruw, err := bestanden.ReadFile("inhoud/wetten.json")
	if err != nil {
		t.Fatal(err)
	}
	uit, err := json.Marshal(laad(t).Kader().Artikelen())
	if err != nil {
		t.Fatal(err)
	}
	var want, got []map[string]any
	for b, doel := range map[*[]map[string]any][]byte{&want: ruw, &got: uit} {
		if err := json.NewDecoder(bytes.NewReader(doel)).Decode(b); err != nil {
			t.Fatal(err)
		}
	}
	if len(got) != len(want) {
		t.Fatalf("%d rows, want %d", len(got), len(want))
	}
	for i := range want {
		if len(got[i]) != len(want[i]) {
			t.Fatalf("row %d: %d fields, want %d", i, len(got[i]), len(want[i]))
		}
		for k, v := range want[i] {
			if g, ok := got[i][k]; !ok || g != v {
				t.Errorf("row %d, %s: %v, want %v", i, k, g, v)
			}
		}
	}
}

func TestDatum(t *testing.T) {
	for in, want := range map[string]string{
		"2026-07-01": "1 juli 2026",
		"2026-11-21": "21 november 2026",
		"2024-02-29": "29 februari 2024",
		"2017-05":    "mei 2017",
		"2026-02-30": "2026-02-30",
		"gisteren":   "gisteren",
		"":           "",
	} {
		if got := Datum(in); got != want {
			t.Errorf("Datum(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestNietGeldig(t *testing.T) {
	tests := []struct {
		a   Artikel
		wil string
	}{
		{Artikel{Bruikbaar: true}, ""},
		{Artikel{Bruikbaar: true, GeldigVan: "2026-11-21", GeldigTot: "2026-11-21"}, ""},
		{Artikel{Bruikbaar: true, GeldigVan: "2027-01-01"}, "geldt nog niet: vanaf 1 januari 2027"},
		{Artikel{Bruikbaar: false, GeldigVan: "2027-01-01"}, "geldt nog niet: vanaf 1 januari 2027"},
		{Artikel{Bruikbaar: true, GeldigTot: "2026-11-20"}, "geldt niet meer: tot en met 20 november 2026"},
		{Artikel{Bruikbaar: false}, "nog niet te gebruiken als wet"},
	}
	for _, tt := range tests {
		if got := tt.a.NietGeldig("2026-11-21"); got != tt.wil {
			t.Errorf("%+v: %q, want %q", tt.a, got, tt.wil)
		}
	}
}
