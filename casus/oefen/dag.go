package oefen

import (
	"fmt"
	"time"
)

// Wetsdatum is the day on which the legal frame of all oefencasussen was looked at: the research date of the frame.
const Wetsdatum = "2026-11-21"

// ijkdag is the day on which the first cases were written: what is read without a clock counts its dates from that week.
var ijkdag = time.Date(2026, time.November, 21, 0, 0, 0, 0, time.UTC)

// weekEinde returns the Sunday that closes the week of a day, at midnight in UTC: dates are days and have no place.
func weekEinde(dag time.Time) time.Time {
	j, m, d := dag.Date()
	return time.Date(j, m, d+(7-int(dag.Weekday()))%7, 0, 0, 0, 0, time.UTC)
}

// dagNa returns the date that is so many days after a Sunday, as "2026-12-01", and "" for 0. Nobody keeps an agreement of
// work in the weekend or in the past, so such a number is a slip of the pen.
func dagNa(zondag time.Time, na int) (string, error) {
	if na == 0 {
		return "", nil
	}
	dag := zondag.AddDate(0, 0, na)
	if na < 0 || dag.Weekday() == time.Saturday || dag.Weekday() == time.Sunday {
		return "", fmt.Errorf("%d days after a Sunday is no day to agree on", na)
	}
	return dag.Format(time.DateOnly), nil
}
