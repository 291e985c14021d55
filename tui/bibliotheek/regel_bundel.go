package bibliotheek

import (
	"slices"
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/tui/regel"
)

// bundelen is the command that makes one handout of several cases of a list.
func bundelen(p *regel.Lijn, l *regel.Keuzelijst) regel.Opdracht {
	return regel.Opdracht{Naam: "bundel", Kort: "bu", Erna: "NUMMERS", Wat: "één handout van meer casussen, zoals .bundel 1 3", Doe: func(rest string) error {
		ids, err := vindCasussen(p, l, rest)
		if err != nil || len(ids) == 0 {
			return err
		}
		return p.Wegen.Handout(p, ids...)
	}}
}

// vindCasussen understands which cases are meant: numbers of the list as it was read out, short codes, or beginnings of
// ids. It says what it does not understand, and then returns none.
func vindCasussen(p *regel.Lijn, l *regel.Keuzelijst, rest string) ([]casus.ID, error) {
	var ids []casus.ID
	woorden := strings.FieldsFunc(rest, func(r rune) bool { return r == ' ' || r == ',' })
	for _, w := range woorden {
		if n, err := strconv.Atoi(w); err == nil && n >= 1 && n <= l.Tot {
			w = l.Nu[n-1].ID
		}
		id, err := p.DB.Vind(p.Ctx, w)
		if err != nil {
			p.Uit.Zeg("Dit ken ik niet: " + w + ". Er wordt nog geen handout gemaakt.")
			return nil, p.Verder(err)
		}
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	if len(ids) == 0 {
		p.Uit.Zeg("Zeg erbij welke casussen. Typ bijvoorbeeld .bundel 1 3, of .bundel met korte codes.")
	}
	return ids, nil
}
