package plat

import (
	"slices"
	"strconv"
	"strings"

	"oliekan/casus"
)

// bundelen is the command that makes one handout of several cases of a list.
func (p *plat) bundelen(l *keuzelijst) opdracht {
	return opdracht{"bundel", "bu", "NUMMERS", "één handout van meer casussen, zoals .bundel 1 3", func(rest string) error {
		ids, err := p.vindCasussen(l, rest)
		if err != nil || len(ids) == 0 {
			return err
		}
		return p.Wegen.Handout(p, ids...)
	}}
}

// vindCasussen understands which cases are meant: numbers of the list as it was read out, short codes, or beginnings of
// ids. It says what it does not understand, and then returns none.
func (p *plat) vindCasussen(l *keuzelijst, rest string) ([]casus.ID, error) {
	var ids []casus.ID
	woorden := strings.FieldsFunc(rest, func(r rune) bool { return r == ' ' || r == ',' })
	for _, w := range woorden {
		if n, err := strconv.Atoi(w); err == nil && n >= 1 && n <= l.tot {
			w = l.nu[n-1].ID
		}
		id, err := p.DB.Vind(p.ctx, w)
		if err != nil {
			p.uit.zeg("Dit ken ik niet: " + w + ". Er is nog niets gemaakt.")
			return nil, p.verder(err)
		}
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	if len(ids) == 0 {
		p.uit.zeg("Zeg erbij welke casussen. Typ bijvoorbeeld .bundel 1 3, of .bundel met korte codes.")
	}
	return ids, nil
}
