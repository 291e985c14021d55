package toets

import (
	"strings"
	"time"
)

// Verandering is what became of a row of the frame since a day.
type Verandering string

// What can have become of a row.
const (
	Onveranderd Verandering = ""          // nothing that the frame knows of
	NieuwTekst  Verandering = "nieuw"     // a text of later than that day was read
	Vervallen   Verandering = "vervallen" // it ended, on or after that day or before it
	NogNiet     Verandering = "nog niet"  // it is no law yet on that day
	Onbekend    Verandering = "onbekend"  // the frame does not have it (any more)
)

// Sinds says what became of one row since a day.
type Sinds struct {
	Wat     Verandering
	Artikel Artikel // of an unknown key only Wet, Artikel and Lid
	Datum   string  // since when: a day, or a month
}

// Sinds compares the row of a key with a day ("2026-11-21") or, for a case that keeps only the month of its legal date,
// a month ("2026-11"). Within a month the benefit goes to the case: what began in the course of it counted, and a text
// of that month is not later than it. What is neither a day nor a month is compared with nothing: then only a key that
// is not in the frame gives an answer. It looks at no clock, so that the same case gives the same paper every day.
func (k *Kader) Sinds(sleutel, datum string) Sinds {
	a, ok := k.Artikel(sleutel)
	if !ok {
		return Sinds{Onbekend, ontleedSleutel(sleutel), datum}
	}
	uit := Sinds{Onveranderd, a, datum}
	eind, ok := laatsteDag(datum)
	switch {
	case !ok:
	case !a.Bruikbaar || a.GeldigVan > eind:
		uit.Wat = NogNiet
	case a.GeldigTot != "":
		uit.Wat = Vervallen
	case a.Tekststand > eind && !strings.HasPrefix(eind, a.Tekststand): // the text of a treaty is known by its month
		uit.Wat = NieuwTekst
	}
	return uit
}

// Zin says it in plain words, with what to do; nothing if nothing changed.
func (s Sinds) Zin() string {
	naam, op := s.Artikel.Naam(), Datum(s.Datum)
	if s.Artikel.Artikel == "" {
		naam = "“" + s.Artikel.Wet + "”" // what was stored is no key: it is shown as it is
	}
	switch s.Wat {
	case NieuwTekst:
		return "Na " + op + " kwam er een nieuwe tekst van " + naam + ", die van " + Datum(s.Artikel.Tekststand) + ". Toets het opnieuw."
	case Vervallen:
		if eind, ok := laatsteDag(s.Datum); ok && s.Artikel.GeldigTot >= eind { // true on the day before and on the day after
			return naam + " geldt tot en met " + Datum(s.Artikel.GeldigTot) + ". Loopt het daarna nog door? Toets het opnieuw."
		}
		return naam + " geldt maar tot en met " + Datum(s.Artikel.GeldigTot) + ". Toets het opnieuw."
	case NogNiet:
		if s.Artikel.GeldigVan == "" {
			return naam + " is nog niet te gebruiken als wet. Toets het opnieuw."
		}
		return naam + " geldt pas vanaf " + Datum(s.Artikel.GeldigVan) + ". Toets het opnieuw."
	case Onbekend:
		return naam + " staat niet in het wettenkader van nu. Toets het opnieuw."
	}
	return ""
}

// laatsteDag gives the last day of a day or month, and whether datum is one.
func laatsteDag(datum string) (string, bool) {
	if isDag(datum) {
		return datum, true
	}
	t, err := time.Parse("2006-01", datum)
	if err != nil {
		return "", false
	}
	return t.AddDate(0, 1, -1).Format(time.DateOnly), true
}

// ontleedSleutel takes a key apart, as far as it is one: the first part is the law, the last one the lid. The key of a
// local rule has its name instead.
func ontleedSleutel(sleutel string) Artikel {
	if strings.HasPrefix(sleutel, lokaalBegin) {
		return Artikel{Wet: SleutelNaam(sleutel)}
	}
	wet, rest, ok := strings.Cut(sleutel, ":")
	i := strings.LastIndexByte(rest, ':')
	if !ok || i < 0 {
		return Artikel{Wet: sleutel}
	}
	return Artikel{Wet: wet, Artikel: rest[:i], Lid: rest[i+1:]}
}
