package gesprek

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// maanden are the names of the months with their short forms, in order.
var maanden = [12][]string{
	{"januari", "jan"},
	{"februari", "feb"},
	{"maart", "mrt"},
	{"april", "apr"},
	{"mei"},
	{"juni", "jun"},
	{"juli", "jul"},
	{"augustus", "aug"},
	{"september", "sep", "sept"},
	{"oktober", "okt"},
	{"november", "nov"},
	{"december", "dec"},
}

// eenheden turn a word into days, or into months when it is counted in months.
var eenheden = map[string]struct{ dagen, maanden int }{
	"dag": {1, 0}, "dagen": {1, 0}, "week": {7, 0}, "weken": {7, 0}, "maand": {0, 1}, "maanden": {0, 1}, "jaar": {0, 12},
}

// LeesDatum reads a date as people type it: "1-12-2026", "1 december", "1 dec 2026", "2026-12-01", "morgen", "maandag",
// "over 6 weken", "zes weken", "volgende week". Without a year it is the first such day from nu on. It returns "2026-12-01", or false if it
// is not a date that exists.
func LeesDatum(s string, nu time.Time) (string, bool) {
	ws := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return strings.ContainsRune(" -/.,", r) })
	if len(ws) > 0 && ws[0] == "over" {
		ws = ws[1:]
	}
	switch {
	case len(ws) == 1 && ws[0] == "vandaag":
		return nu.Format(time.DateOnly), true
	case len(ws) == 1 && ws[0] == "morgen":
		return nu.AddDate(0, 0, 1).Format(time.DateOnly), true
	case len(ws) == 2 && ws[0] == "volgende" && eenheden[ws[1]] != struct{ dagen, maanden int }{}:
		return overTijd("1", ws[1], nu)
	case len(ws) == 1 && slices.Contains(weekdagen[:], ws[0]):
		return weekdag(ws[0], nu), true
	case len(ws) == 2 && eenheden[ws[1]] != struct{ dagen, maanden int }{}:
		return overTijd(ws[0], ws[1], nu)
	case len(ws) == 3 && len(ws[0]) == 4:
		return dag(ws[2], ws[1], ws[0])
	case len(ws) == 3:
		return dag(ws[0], ws[1], ws[2])
	case len(ws) == 2:
		return zonderJaar(ws[0], ws[1], nu)
	}
	return "", false
}

// getallen are the numbers that people write as words, from one.
var getallen = [...]string{"een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"}

// weekdagen are the days of the week, as time.Weekday counts them.
var weekdagen = [...]string{"zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"}

// weekdag is the first such day after nu.
func weekdag(dag string, nu time.Time) string {
	n := (slices.Index(weekdagen[:], dag)-int(nu.Weekday())+6)%7 + 1
	return nu.AddDate(0, 0, n).Format(time.DateOnly)
}

// overTijd counts from nu: "6", "weken".
func overTijd(getal, eenheid string, nu time.Time) (string, bool) {
	n, err := strconv.Atoi(getal)
	if i := slices.Index(getallen[:], strings.ReplaceAll(getal, "één", "een")); i >= 0 {
		n, err = i+1, nil
	}
	if err != nil || n < 0 || n > 400 {
		return "", false
	}
	e := eenheden[eenheid]
	return nu.AddDate(0, n*e.maanden, n*e.dagen).Format(time.DateOnly), true
}

// zonderJaar finds the first such day from nu on.
func zonderJaar(d, m string, nu time.Time) (string, bool) {
	for jaar := nu.Year(); jaar <= nu.Year()+8; jaar++ { // 29 February may be eight years away
		t, ok := dag(d, m, strconv.Itoa(jaar))
		if ok && t >= nu.Format(time.DateOnly) {
			return t, true
		}
	}
	return "", false
}

// dag puts day, month and year together if that day exists between 2000 and 2100.
func dag(d, m, j string) (string, bool) {
	dd, err1 := strconv.Atoi(d)
	jj, err2 := strconv.Atoi(j)
	mm := maandNummer(m)
	if err1 != nil || err2 != nil || mm == 0 {
		return "", false
	}
	if jj < 100 {
		jj += 2000
	}
	t := time.Date(jj, time.Month(mm), dd, 0, 0, 0, 0, time.UTC)
	if t.Day() != dd || int(t.Month()) != mm || jj < 2000 || jj > 2100 {
		return "", false
	}
	return t.Format(time.DateOnly), true
}

// maandNummer reads a month as a number or a name; 0 if it is neither.
func maandNummer(m string) int {
	if n, err := strconv.Atoi(m); err == nil && n >= 1 && n <= 12 {
		return n
	}
	for i, namen := range maanden {
		for _, naam := range namen {
			if m == naam {
				return i + 1
			}
		}
	}
	return 0
}
