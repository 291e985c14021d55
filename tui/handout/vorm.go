package handout

import (
	"path/filepath"
	"slices"
	"strings"

	"oliekan/casus/handout"
	"oliekan/tui/vorm"
)

// papiervorm asks what paper is made: which kind, and in which form. Where it goes is a path, which who fills the form in keeps.
type papiervorm struct {
	stof    stof
	niet    map[string]string // kinds that cannot be made, with why not
	soort   string
	formaat handout.Formaat
}

// Velden are what is asked.
func (f *papiervorm) Velden() []vorm.Veld {
	return []vorm.Veld{
		soortVeld(f.stof, f.niet, f.soort), formaatVeld(f.formaat),
		{ID: "pad", Soort: vorm.Tekst, Vraag: "Waar moet het komen?"},
	}
}

// soortVeld asks which kind. Of one that cannot be made it says so instead of what it is for.
func soortVeld(s stof, niet map[string]string, nu string) vorm.Veld {
	v := vorm.Veld{ID: "soort", Vraag: "Welke handout?", Uit: true, Waarde: nu}
	for _, k := range s.soorten() {
		o := vorm.Optie{ID: k.ID, Label: k.Label, Uitleg: k.Uitleg, Niet: niet[k.ID]}
		if o.Niet != "" {
			o.Label, o.Uitleg = k.Label+", kan nog niet", "alleen van een casus die trainingsklaar is"
		}
		v.Opties = append(v.Opties, o)
	}
	return v
}

// formaatVeld asks in which form.
func formaatVeld(nu handout.Formaat) vorm.Veld {
	v := vorm.Veld{ID: "formaat", Vraag: "In welke vorm?", Uit: true, Waarde: string(nu)}
	for _, f := range handout.Formaten() {
		v.Opties = append(v.Opties, vorm.Optie{ID: string(f), Label: string(f), Uitleg: f.Uitleg()})
	}
	return v
}

// Zet answers a field.
func (f *papiervorm) Zet(veld, waarde string) {
	v, ok := vorm.Zoek(f, veld)
	switch {
	case !ok || !v.Mag(waarde):
	case veld == "soort":
		f.soort = waarde
	case veld == "formaat":
		f.formaat = handout.Formaat(waarde)
	}
}

// formaatVan is the form that the end of a path stands for, "" for none.
func formaatVan(pad string) handout.Formaat {
	f := handout.Formaat(strings.ToLower(strings.TrimPrefix(filepath.Ext(pad), ".")))
	if !slices.Contains(handout.Formaten(), f) {
		return ""
	}
	return f
}
