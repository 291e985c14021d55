package overzicht

import (
	"strings"

	"oliekan/casus"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// optiesscherm shows the options of step 3 beside one another: what each does for whom, and what carries it.
type optiesscherm struct {
	g      *gesprek.Gesprek
	keys   scherm.LijstKeys
	eerste int // first option shown when not all fit
	van    int
	hoog   int
	breed  int
}

// NewOpties makes the comparison for a consult.
func NewOpties(g *gesprek.Gesprek) optiesscherm {
	return optiesscherm{g: g, keys: scherm.NewLijstKeys()}
}

// Init starts nothing.
func (o optiesscherm) Init() tea.Cmd { return nil }

// Update moves over the options and lines.
func (o optiesscherm) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		o.breed, o.hoog = msg.Width, msg.Height
		return o.binnen(), nil
	case tea.MouseWheelMsg:
		o.van += scherm.Wiel(msg)
		return o.binnen(), nil
	case tea.KeyPressMsg:
		switch {
		case key.Matches(msg, o.keys.Terug, o.keys.Open):
			return o, scherm.Sluit
		case msg.Code == tea.KeyLeft:
			o.eerste--
		case msg.Code == tea.KeyRight:
			o.eerste++
		case key.Matches(msg, o.keys.Op):
			o.van--
		case key.Matches(msg, o.keys.Neer):
			o.van++
		}
	}
	return o.binnen(), nil
}

// binnen keeps what is shown within the options and the lines, so that no key is lost past an end.
func (o optiesscherm) binnen() optiesscherm {
	opties := o.g.Stand().Opties()
	o.eerste = min(max(o.eerste, 0), len(opties)-passen(opties, o.breed))
	if len(opties) > 0 && o.breed > 0 {
		o.van = min(max(o.van, 0), max(0, len(o.regels(opties, o.breed, &scherm.Styles{}))-o.hoog+2))
	}
	return o
}

// passen is how many options fit beside one another, from 24 columns each.
func passen(opties []casus.Antwoord, breed int) int { return min(len(opties), max(1, (breed-16)/26)) }

// regels draws the options that are shown.
func (o optiesscherm) regels(opties []casus.Antwoord, breed int, s *scherm.Styles) []string {
	n := passen(opties, breed)
	van := min(o.eerste, len(opties)-n)
	return o.tabel(opties[van:van+n], breed, s)
}

// View draws as many options as fit beside one another.
func (o optiesscherm) View(breed, hoog int, s *scherm.Styles) scherm.Frame {
	opties := o.g.Stand().Opties()
	kop := scherm.Kopregel(s.Kop.Render("Opties naast elkaar"), s.Stil.Render(taal.Aantal(len(opties), "optie", "opties")), breed)
	if len(opties) == 0 {
		return scherm.Frame{Body: kop + "\n\n  " + strings.Join(scherm.Breek(GeenOpties, breed-4), "\n  ")}
	}
	regels := o.regels(opties, breed, s)
	top := min(o.van, max(0, len(regels)-hoog+2))
	return scherm.Frame{Body: kop + "\n\n" + strings.Join(regels[top:min(len(regels), top+hoog-2)], "\n")}
}

// vergelijking is one line of the comparison: a label, and how to find its cell for an option.
type vergelijking struct {
	label string
	cel   func(nr int) []string
}

// rijen lists the lines of the comparison in the order of the method; only those with something in them are shown.
func (o optiesscherm) rijen() []vergelijking {
	m := o.g.Methode()
	var uit []vergelijking
	for _, k := range m.Keuzen("gevolg") {
		uit = append(uit, vergelijking{k.Label, func(nr int) []string { return o.gevolgen(nr, k.ID) }})
	}
	for _, id := range []toets.VraagID{
		"doenvermogen", "geld-inwoner", "geld-gemeente", "werkprincipe", "legitimiteit", "betrokkenheid", "rendement", toets.VraagDraagt, toets.VraagWeg, toets.VraagPlaats,
	} {
		if v, ok := m.Vraag(id); ok {
			uit = append(uit, vergelijking{v.Label, func(nr int) []string { return o.antwoorden(v, nr) }})
		}
	}
	return uit
}

// gevolgen returns the effects of one kind for an option.
func (o optiesscherm) gevolgen(nr int, soort string) []string {
	var uit []string
	for _, a := range o.g.Stand().Over(toets.VraagGevolgen, nr) {
		if a.Keus == soort {
			uit = append(uit, a.Tekst.String())
		}
	}
	return uit
}

// antwoorden returns the answers to another question about an option.
func (o optiesscherm) antwoorden(v toets.Vraag, nr int) []string {
	var uit []string
	for _, a := range o.g.Stand().Over(v.ID, nr) {
		t := a.Tekst.String()
		if a.Keus != "" {
			t = strings.TrimSuffix(o.g.Methode().Label(v.Keuzes, a.Keus)+": "+t, ": ")
		}
		uit = append(uit, t)
	}
	return uit
}

// tabel draws the lines: the label, then a cell per option.
func (o optiesscherm) tabel(opties []casus.Antwoord, breed int, s *scherm.Styles) []string {
	kolom := (breed - 16) / len(opties)
	koppen := [][]string{{""}}
	for _, op := range opties {
		koppen = append(koppen, scherm.StijlRegels(s.Vet, scherm.Breek(op.Tekst.String(), kolom-2)))
	}
	uit := append(naast(koppen, kolom), scherm.Knip(s.Lijn.Render(strings.Repeat("─", breed)), breed))
	for _, r := range o.rijen() {
		cellen := [][]string{scherm.StijlRegels(s.Stil, scherm.Breek(r.label, 14))}
		gevuld := false
		for _, op := range opties {
			var cel []string
			for _, t := range r.cel(op.Nr) {
				cel = append(cel, hangend(t, kolom-2)...)
			}
			gevuld = gevuld || len(cel) > 0
			cellen = append(cellen, cel)
		}
		if gevuld {
			uit = append(append(uit, naast(cellen, kolom)...), "")
		}
	}
	return uit
}

// hangend breaks a text with a dash before it.
func hangend(t string, breed int) []string {
	regels := scherm.Breek(t, breed-2)
	for i := range regels {
		teken := "  "
		if i == 0 {
			teken = "- "
		}
		regels[i] = teken + regels[i]
	}
	return regels
}

// naast puts cells beside one another; the first column is 15 wide.
func naast(cellen [][]string, breed int) []string {
	hoog := 0
	for _, c := range cellen {
		hoog = max(hoog, len(c))
	}
	uit := make([]string, hoog)
	for i := range uit {
		for j, c := range cellen {
			w := breed
			if j == 0 {
				w = 15
			}
			uit[i] += scherm.VulUit(" "+scherm.Bij(c, i), w)
		}
	}
	return uit
}

// Typing is false: there is no field here.
func (o optiesscherm) Typing() bool { return false }

// ShortHelp lists the keys for the foot line.
func (o optiesscherm) ShortHelp() []key.Binding {
	return []key.Binding{scherm.Binding("←→", "optie", "left", "right"), scherm.Binding("↑↓", "regel", "up", "down"), o.keys.Terug}
}

// FullHelp lists all keys.
func (o optiesscherm) FullHelp() [][]key.Binding { return [][]key.Binding{o.ShortHelp()} }

// Uitleg explains the screen.
func (o optiesscherm) Uitleg() scherm.Hulp {
	return scherm.Hulp{Titel: "Opties naast elkaar", Tekst: []string{
		"Hier zie je wat elke optie doet, voor wie, en op welke termijn. Zo valt op wat je nog niet hebt bekeken.",
		"Een leeg vak betekent: nog niet bekeken. Alleen regels met iets erin staan hier.",
		"Met pijl links en rechts zie je de andere opties, als ze niet allemaal passen.",
	}}
}
