package instellingen

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
)

// neem puts a value of the file into a field, or says in Dutch what is wrong with it.
type neem func(v any) (wat string)

// lezer walks through the tables of a file and collects what is wrong.
type lezer struct {
	plekken  map[plek]int
	klachten []klacht
}

// velden are the keys of the file itself.
func (in *Instellingen) velden(l *lezer) map[string]neem {
	return map[string]neem{
		"gemeente":             tekst(&in.Gemeente),
		"gemeente_op_handouts": waarheid(&in.GemeenteOpHandouts),
		"logo":                 tekst(&in.Logo),
		"oliemannetje":         nietLeeg(&in.Oliemannetje),
		"afdelingen":           lijst(&in.Afdelingen),
		"kernwaarden":          lijst(&in.Kernwaarden),
		"woorden_houden":       lijst(&in.WoordenHouden),
		"woorden_verbergen":    lijst(&in.WoordenVerbergen),
		"terugblik_weken":      getal(&in.TerugblikWeken, 1, 104),
		"bewaar_dagen":         getal(&in.BewaarDagen, 1, 3650),
		// Under 3 a figure can point to one household.
		"kleine_aantallen": getal(&in.KleineAantallen, 3, 100),
		"lokale_regels": l.groepen("lokale_regels", func(p plek, m map[string]any) {
			in.LokaleRegels = append(in.LokaleRegels, l.lokaleRegel(p, m))
		}),
		"partners": l.groepen("partners", func(p plek, m map[string]any) {
			in.Partners = append(in.Partners, l.partner(p, m))
		}),
	}
}

// lokaleRegel reads one group under [[lokale_regels]].
func (l *lezer) lokaleRegel(p plek, m map[string]any) LokaleRegel {
	var r LokaleRegel
	al := len(l.klachten)
	l.tabel(p, m, map[string]neem{
		"titel":      nietLeeg(&r.Titel),
		"artikel":    tekst(&r.Artikel),
		"zegt":       tekst(&r.Zegt),
		"geldig_van": datum(&r.GeldigVan),
		"geldig_tot": datum(&r.GeldigTot),
		"link":       webadres(&r.Link),
	})
	l.verplicht(p, m, "titel", al)
	// Days as text compare in the order of the calendar.
	if r.GeldigVan != "" && r.GeldigTot != "" && r.GeldigTot < r.GeldigVan {
		p.sleutel = "geldig_tot"
		l.klaag(p, `"geldig_tot" ligt voor "geldig_van"`)
	}
	return r
}

// partner reads one group under [[partners]].
func (l *lezer) partner(p plek, m map[string]any) Partner {
	var r Partner
	al := len(l.klachten)
	l.tabel(p, m, map[string]neem{"naam": nietLeeg(&r.Naam), "waarvoor": tekst(&r.Waarvoor)})
	l.verplicht(p, m, "naam", al)
	return r
}

// tabel gives every value to the field of its key. A key that does not exist is wrong: a setting that silently does
// nothing is worse than a message.
func (l *lezer) tabel(p plek, m map[string]any, velden map[string]neem) {
	for sleutel, v := range m {
		p.sleutel = sleutel
		n, ok := velden[sleutel]
		if !ok {
			l.klaag(p, onbekend(sleutel, slices.Sorted(maps.Keys(velden))))
			continue
		}
		if wat := n(v); wat != "" {
			l.klaag(p, fmt.Sprintf("%q %s", sleutel, wat))
		}
	}
}

// groepen takes a list of tables, each under its own [[kop]] or between { and }.
func (l *lezer) groepen(naam string, neemGroep func(plek, map[string]any)) neem {
	return func(v any) string {
		var delen []map[string]any
		switch v := v.(type) {
		case []map[string]any:
			delen = v
		case []any:
			for _, d := range v {
				m, ok := d.(map[string]any)
				if !ok {
					return "hoort uit groepen te bestaan, elk onder een kop [[" + naam + "]]"
				}
				delen = append(delen, m)
			}
		default:
			return "hoort uit groepen te bestaan, elk onder een kop [[" + naam + "]]"
		}
		for i, m := range delen {
			neemGroep(plek{tabel: naam, nr: i}, m)
		}
		return ""
	}
}

// verplicht notes that a key is missing, unless a misspelt one in the group says so better.
func (l *lezer) verplicht(p plek, m map[string]any, sleutel string, klachten int) {
	if _, ok := m[sleutel]; !ok && len(l.klachten) == klachten {
		l.klaag(p, fmt.Sprintf("onder [[%s]] ontbreekt %q", p.tabel, sleutel))
	}
}

// klaag notes a fault on the line of a key; else on that of its group; else on that of the list of groups.
func (l *lezer) klaag(p plek, wat string) {
	for _, q := range []plek{p, {tabel: p.tabel, nr: p.nr}, {sleutel: p.tabel}} {
		if r := l.plekken[q]; r > 0 && q != (plek{}) {
			l.klachten = append(l.klachten, klacht{r, wat})
			return
		}
	}
	l.klachten = append(l.klachten, klacht{0, wat})
}

// tekst takes text and cleans it.
func tekst(doel *string) neem {
	return func(v any) string {
		s, ok := v.(string)
		if !ok {
			return "hoort tekst tussen aanhalingstekens te zijn"
		}
		*doel = schoon(s)
		return ""
	}
}

// nietLeeg takes text with something in it.
func nietLeeg(doel *string) neem {
	return func(v any) string {
		if wat := tekst(doel)(v); wat != "" {
			return wat
		}
		if *doel == "" {
			return "mag niet leeg zijn"
		}
		return ""
	}
}

// webadres takes an address that a handout may link to; schemes that run something are refused.
func webadres(doel *string) neem {
	return func(v any) string {
		wat := tekst(doel)(v)
		if wat == "" && *doel != "" && !strings.HasPrefix(*doel, "https://") && !strings.HasPrefix(*doel, "http://") {
			return "hoort een webadres te zijn dat begint met https://"
		}
		return wat
	}
}

// waarheid takes true or false. The message gives both words in Dutch, because the file format is English there.
func waarheid(doel *bool) neem {
	return func(v any) string {
		b, ok := v.(bool)
		if !ok {
			return "hoort true (ja) of false (nee) te zijn, zonder aanhalingstekens"
		}
		*doel = b
		return ""
	}
}

// lijst takes a list of texts; empty ones are left out.
func lijst(doel *[]string) neem {
	return func(v any) string {
		delen, ok := v.([]any)
		if !ok {
			return `hoort een lijst te zijn, zoals ["een", "twee"]`
		}
		var uit []string
		for _, d := range delen {
			s, ok := d.(string)
			if !ok {
				return `hoort een lijst van teksten te zijn, zoals ["een", "twee"]`
			}
			if s = schoon(s); s != "" {
				uit = append(uit, s)
			}
		}
		*doel = uit
		return ""
	}
}

// getal takes a whole number from van up to and including tot.
func getal(doel *int, van, tot int64) neem {
	return func(v any) string {
		n, ok := v.(int64)
		switch {
		case !ok:
			return "hoort een heel getal te zijn, zonder aanhalingstekens"
		case n < 0:
			return "mag niet negatief zijn"
		case n < van || n > tot:
			return fmt.Sprintf("hoort een getal van %d tot en met %d te zijn", van, tot)
		}
		*doel = int(n)
		return ""
	}
}

// datum takes a day, as text or as a TOML date.
func datum(doel *string) neem {
	return func(v any) string {
		switch v := v.(type) {
		case time.Time:
			if v.Year() > 0 { // a time without a day has year 0
				*doel = v.Format(time.DateOnly)
				return ""
			}
		case string:
			s := schoon(v)
			if _, err := time.Parse(time.DateOnly, s); err == nil || s == "" {
				*doel = s
				return ""
			}
		}
		return "is geen datum die bestaat; schrijf bijvoorbeeld 2026-01-31"
	}
}
