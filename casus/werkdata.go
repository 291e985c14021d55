package casus

import "slices"

// A day leads back to a meeting in somebody's calendar; a month hardly can. So at trainingsklaar the working dates go
// and the month stays, also for a terugblik that is still due (product design, finding it back).

// ZonderWerkdata returns the case without code and working moments, and with every date cut to the first of its month:
// what is left when it is ready for training.
func (c Casus) ZonderWerkdata() Casus {
	c.Code = ""
	c.Begonnen, c.Gewijzigd = Kop{}.Begonnen, Kop{}.Gewijzigd
	c.Wetsdatum = eersteVan(c.Wetsdatum)
	c.Verloop = slices.Clone(c.Verloop)
	for i := range c.Verloop {
		c.Verloop[i].Datum = eersteVan(c.Verloop[i].Datum)
	}
	return c
}

// maandLang is the length of "2026-11".
const maandLang = len("2026-11")

// eersteVan cuts "2026-11-21" to "2026-11-01"; what is shorter than a date stays as it is.
func eersteVan(iso string) string {
	if len(iso) <= maandLang {
		return iso
	}
	return iso[:maandLang] + "-01"
}

// Dag returns a date of the case as it may be shown: a day, or only its month ("2026-11") when the case is ready for
// training.
func (k Kop) Dag(iso string) string {
	if k.Staat == Trainingsklaar && len(iso) > maandLang {
		return iso[:maandLang]
	}
	return iso
}

// OmTeTonen returns the case for the eye: with every date as Dag gives it. It is not for storing.
func (c Casus) OmTeTonen() Casus {
	c.Verloop = slices.Clone(c.Verloop)
	for i := range c.Verloop {
		c.Verloop[i].Datum = c.Dag(c.Verloop[i].Datum)
	}
	return c
}

// Wetsdag returns the legal date as it may be shown. That of an invented case is the day on which the frame was looked
// at, and stays whole.
func (k Kop) Wetsdag() string {
	if k.Oefen {
		return k.Wetsdatum
	}
	return k.Dag(k.Wetsdatum)
}
