package gesprek_test

import (
	"testing"
	"time"

	"oliekan/casus/gesprek"
)

func TestLeesDatum(t *testing.T) {
	nu := time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC)
	tests := map[string]string{
		"1-12-2026": "2026-12-01", "1 december": "2026-12-01", "1 dec 2026": "2026-12-01", "2026-12-01": "2026-12-01",
		"1/12/26": "2026-12-01", "1.12.2026": "2026-12-01", "20 november": "2027-11-20", "21 november": "2026-11-21",
		"over 6 weken": "2027-01-02", "6 weken": "2027-01-02", "over een maand": "2026-12-21", "morgen": "2026-11-22",
		"vandaag": "2026-11-21", "29 februari": "2028-02-29", "29 feb 2028": "2028-02-29", "3 mrt": "2027-03-03",
		"31-11-2026": "", "30 februari 2027": "", "december": "", "": "", "1 2": "2027-02-01", "over": "", "1 smurf": "",
		"over -3 weken": "2026-12-12", "99999 weken": "", "1-1-1900": "", "over 6 weken extra": "",
		"over drie weken": "2026-12-12", "twaalf dagen": "2026-12-03", "volgende week": "2026-11-28", "volgende maand": "2026-12-21",
		"maandag": "2026-11-23", "zaterdag": "2026-11-28", "vrijdag": "2026-11-27", "volgende smurf": "", "dertien weken": "",
	}
	for in, wil := range tests {
		kreeg, ok := gesprek.LeesDatum(in, nu)
		if kreeg != wil || ok != (wil != "") {
			t.Errorf("LeesDatum(%q) = %q, %v; wil %q", in, kreeg, ok, wil)
		}
	}
}

func FuzzLeesDatum(f *testing.F) {
	for _, s := range []string{"1 december", "2026-12-01", "over 6 weken", "-", "é 1"} {
		f.Add(s)
	}
	nu := time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC)
	f.Fuzz(func(t *testing.T, s string) {
		iso, ok := gesprek.LeesDatum(s, nu)
		if _, err := time.Parse(time.DateOnly, iso); ok && err != nil {
			t.Errorf("LeesDatum(%q) = %q: %v", s, iso, err)
		}
	})
}
