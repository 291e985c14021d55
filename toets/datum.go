package toets

import (
	"strconv"
	"time"
)

// maand returns the Dutch name of a month.
func maand(m time.Month) string {
	namen := [...]string{
		"januari", "februari", "maart", "april", "mei", "juni",
		"juli", "augustus", "september", "oktober", "november", "december",
	}
	return namen[m-1]
}

// Datum writes "2026-07-01" as "1 juli 2026" and "2017-05" as "mei 2017". Anything else comes back unchanged, so that
// nothing is hidden from the reader.
func Datum(iso string) string {
	if t, err := time.Parse(time.DateOnly, iso); err == nil {
		return strconv.Itoa(t.Day()) + " " + maand(t.Month()) + " " + strconv.Itoa(t.Year())
	}
	if t, err := time.Parse("2006-01", iso); err == nil {
		return maand(t.Month()) + " " + strconv.Itoa(t.Year())
	}
	return iso
}

// isDag reports whether s is a day that exists, as "2026-07-01".
func isDag(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}

// isTekststand reports whether s is a day or a month: a treaty is known by its month only.
func isTekststand(s string) bool {
	if isDag(s) {
		return true
	}
	_, err := time.Parse("2006-01", s)
	return err == nil
}
