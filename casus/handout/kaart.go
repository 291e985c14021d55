package handout

type (
	// Kaart is a card to cut out, four to a sheet of A4, with a heading of the third level. It is kept whole. What does not fit
	// makes the card, and the one beside it, higher.
	Kaart struct {
		Kop     string
		Blokken []Blok
	}
	// Nieuwblad makes what follows start on a new page. As the first block of a Deel it takes the heading along.
	// Formats without pages leave it out.
	Nieuwblad struct{}
)

func (b Kaart) vorm(f func(Stuk) Stuk) Blok {
	return Kaart{f(vast(b.Kop)).Tekst, blokken(b.Blokken, f)}
}

func (b Nieuwblad) vorm(func(Stuk) Stuk) Blok { return b }

// opNieuwBlad reports whether a part starts on a new page, and gives its other blocks.
func (d Deel) opNieuwBlad() ([]Blok, bool) {
	if len(d.Blokken) > 0 && d.Blokken[0] == (Nieuwblad{}) {
		return d.Blokken[1:], true
	}
	return d.Blokken, false
}
