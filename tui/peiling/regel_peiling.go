package peiling

import "oliekan/tui/regel"

// Regel reads out what groups said before and after, month by month.
func Regel(p *regel.Lijn) error {
	bs, err := blokken(p.Ctx, p.DB, p.Methode)
	if err != nil {
		return p.Verder(err)
	}
	p.LeesBlokken(bs)
	return nil
}
