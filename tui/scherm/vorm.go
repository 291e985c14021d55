package scherm

import (
	"oliekan/toets"
	"oliekan/tui/vorm"
)

// Vormrij is one line of a form on a screen: a field, or one of its options where those stand below one another.
type Vormrij struct {
	Veld  vorm.Veld
	Optie *vorm.Optie // nil for the field itself
}

// VeldKiezer is a list to pick one option of a field from.
func VeldKiezer(v vorm.Veld) Kiezer {
	k := Kiezer{Keus: v.Waarde}
	for _, o := range v.Opties {
		k.Keuzes = append(k.Keuzes, toets.Keuze{ID: o.ID, Label: o.Label, Uitleg: o.Uitleg})
	}
	return k
}

// Vormrijen are the lines of a form, from top to bottom.
func Vormrijen(f vorm.Vorm) []Vormrij {
	var uit []Vormrij
	vs := f.Velden()
	onder := func(optie string) {
		for _, v := range vs {
			if v.Onder == optie && optie != "" {
				uit = append(uit, Vormrij{Veld: v})
			}
		}
	}
	for _, v := range vs {
		switch {
		case v.Onder != "":
		case v.Soort == vorm.Vinken || v.Uit:
			for _, o := range v.Opties {
				uit = append(uit, Vormrij{v, &o})
				onder(o.ID)
			}
		default:
			uit = append(uit, Vormrij{Veld: v})
		}
	}
	return uit
}

// Gekozen reports whether the option of the line was picked.
func (r Vormrij) Gekozen() bool { return r.Optie != nil && r.Veld.Is(r.Optie.ID) }

// Vink is what stands before the option of the line: a "✓" when it was picked, as much room when not.
func (r Vormrij) Vink() string {
	if r.Gekozen() {
		return "✓ "
	}
	return "  "
}

// Stapt reports whether the arrows change the answer on the line.
func (r Vormrij) Stapt() bool {
	if r.Optie != nil {
		return r.Veld.Soort == vorm.Vinken
	}
	return r.Veld.Soort == vorm.Keus || r.Veld.Soort == vorm.Getal
}

// Stap changes the answer on the line by n, as the arrows do.
func (r Vormrij) Stap(f vorm.Vorm, n int) {
	switch {
	case r.Optie == nil:
		vorm.Stap(f, r.Veld, n)
	case r.Veld.Soort == vorm.Vinken:
		f.Zet(r.Veld.ID, r.Optie.ID)
	}
}

// Kies answers with the option of the line, as enter does; a field of which one option is shown goes to the next one.
func (r Vormrij) Kies(f vorm.Vorm) {
	if r.Optie != nil {
		f.Zet(r.Veld.ID, r.Optie.ID)
	} else if r.Veld.Soort == vorm.Keus {
		vorm.Stap(f, r.Veld, 1)
	}
}
