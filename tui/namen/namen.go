package namen

import (
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/casus/klaarmaken"
	"oliekan/tui/bewaar"
	"oliekan/tui/melding"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Namen lets the pair give the names that they are going to use, each with a role. They live in memory only and are
// masked from then on, also in what was typed before.
type Namen struct {
	bron    Bron
	ken     func(naam anoniem.Ruw, rol string) (label string, schrijf tea.Cmd, err error)
	keys    scherm.LijstKeys
	naam    scherm.Veld
	rol     scherm.Kiezer
	opRol   bool // the list of roles has the keys
	melding string
	breed   int
	hoog    int
}

// NewNamen makes the screen for a consult.
func NewNamen(g *gesprek.Gesprek, s *bewaar.Schrijver) Namen {
	return newNamen(g, func(naam anoniem.Ruw, rol string) (string, tea.Cmd, error) {
		w, label, err := g.Ken(naam, rol)
		return label, scherm.SchrijfNaar(s, g.Casus().ID, w), err
	})
}

// NewNamenBij makes the screen for a case that is being made ready for training.
func NewNamenBij(k *klaarmaken.Klaarmaken, s *bewaar.Schrijver) Namen {
	return newNamen(k, func(naam anoniem.Ruw, rol string) (string, tea.Cmd, error) {
		w, label, err := k.Ken(naam, rol)
		s.Les(w.Les)
		return label, scherm.SchrijfNaar(s, k.Casus().ID, w.Casus), err
	})
}

func newNamen(bron Bron, ken func(anoniem.Ruw, string) (string, tea.Cmd, error)) Namen {
	n := Namen{bron: bron, ken: ken, keys: scherm.NewLijstKeys(), naam: scherm.NewVeld(1)}
	n.naam.Focus()
	return n
}

// Kiezer lists what a name can stand for: first the labels that stand in the case and whose names are not known in this
// sitting, then the roles.
func Kiezer(bron Bron) scherm.Kiezer {
	ks, _ := keuzes(bron)
	return scherm.Kiezer{Keuzes: ks}
}

// Init starts nothing.
func (n Namen) Init() tea.Cmd { return nil }

// Update types a name, then picks its role.
func (n Namen) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		n.breed, n.hoog = msg.Width, msg.Height
		n.naam.Maat(min(msg.Width-4, 50), 1)
	case tea.PasteMsg:
		n.naam, _ = n.naam.Update(msg)
	case tea.MouseClickMsg:
		b := n.blad(n.breed, &scherm.Styles{})
		b.Venster(n.hoog)
		if d := b.Op(msg.Y); d.Soort == "keus" && n.opRol {
			n.rol.Cursor = d.Nr
			return n.kies()
		}
	case tea.MouseWheelMsg:
		n.rol.Schuif(scherm.Wiel(msg))
	case tea.KeyPressMsg:
		return n.key(msg)
	}
	return n, nil
}

func (n Namen) key(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	switch {
	case key.Matches(msg, n.keys.Terug):
		if n.opRol {
			n.opRol = false
			n.naam.Focus()
			return n, nil
		}
		return n, scherm.Sluit
	case key.Matches(msg, n.keys.Open):
		return n.enter()
	case !n.opRol:
		var cmd tea.Cmd
		n.naam, cmd = n.naam.Update(msg)
		n.melding = ""
		return n, cmd
	default:
		n.rol.Toets(msg)
	}
	return n, nil
}

// enter goes from the name to its role, and from the role to the next name; an empty name is the end.
func (n Namen) enter() (scherm.Screen, tea.Cmd) {
	switch {
	case n.opRol:
		return n.kies()
	case n.naam.Leeg():
		return n, scherm.Sluit
	}
	n.opRol, n.rol = true, Kiezer(n.bron)
	n.naam.Blur()
	return n, nil
}

// kies gives the name the role under the cursor.
func (n Namen) kies() (scherm.Screen, tea.Cmd) {
	k, ok := n.rol.Onder()
	if !ok {
		return n, nil
	}
	label, schrijf, err := n.ken(n.naam.Ruw(), k.ID)
	n.opRol = false
	n.naam.Focus()
	if err != nil {
		n.melding = melding.Van(err)
		return n, nil
	}
	n.naam.Zet("")
	n.melding = wordtVoortaan(label)
	return n, schrijf
}

// View draws the names that are known and the form for the next.
func (n Namen) View(breed, hoog int, s *scherm.Styles) scherm.Frame {
	b := n.blad(breed, s)
	return b.Frame(hoog)
}

func (n Namen) blad(breed int, s *scherm.Styles) scherm.Blad {
	b := scherm.NewBlad()
	binnen := min(breed-4, 76)
	b.Zet(scherm.Kopregel(s.Kop.Render("Namen die je gaat gebruiken"), "", breed), "")
	b.Zet(scherm.Inspringen(scherm.StijlRegels(s.Stil, scherm.Breek(inleiding, binnen)))...)
	b.Zet("")
	if zin := staanAl(n.bron, "Typ de naam, en kies die regel."); zin != "" {
		b.Zet(scherm.Inspringen(scherm.Breek(zin, binnen))...)
		b.Zet("")
	}
	for _, k := range n.bron.Bekenden() {
		b.Zet(scherm.Knip("  "+k.Naam.Toon()+" → "+k.Label, breed))
	}
	b.Zet("", "  "+s.Vet.Render("Naam"))
	n.naam.OpBlad(&b, scherm.Plek{}, 2, !n.opRol, s)
	if n.opRol {
		b.Zet(scherm.Knip("  "+s.Vet.Render(WieIsDit), breed))
		n.rol.Zet(&b, breed-2, 8, true, s)
	}
	if n.melding != "" {
		b.Zet("", scherm.Knip("  "+s.Goed.Render(n.melding), breed))
	}
	return b
}

// Typing is true: letters are text.
func (n Namen) Typing() bool { return true }

// ShortHelp lists the keys for the foot line.
func (n Namen) ShortHelp() []key.Binding {
	enter := n.keys.Open
	enter.SetHelp("enter", "verder")
	klaar := n.keys.Terug
	klaar.SetHelp("esc", "klaar")
	return []key.Binding{enter, klaar}
}

// FullHelp lists all keys.
func (n Namen) FullHelp() [][]key.Binding { return [][]key.Binding{n.ShortHelp()} }

// Uitleg explains the screen.
func (n Namen) Uitleg() scherm.Hulp {
	return scherm.Hulp{Titel: "Namen", Tekst: []string{
		"Vaak weet je vooraf over wie het gaat. Typ dan de naam en kies wie het is, bijvoorbeeld dochter of huisarts.",
		"Waar je de naam daarna typt, bewaart oliekan alleen de rol. Ook in wat je al had opgeschreven.",
		"De namen staan alleen in het geheugen zolang deze casus open is. Ga je later verder, dan geef je ze opnieuw.",
		"Ga je verder met een casus? Dan staat hier wie er al in voorkomt. Typ de naam en kies die regel. Dan is het weer dezelfde persoon.",
		"Klaar? Druk op enter met een leeg veld, of op esc.",
	}}
}
