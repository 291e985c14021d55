package tui

import (
	"fmt"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/casus/klaarmaken"
	"oliekan/toets"
	"oliekan/tui/melding"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Namen lets the pair give the names that they are going to use, each with a role. They live in memory only and are
// masked from then on, also in what was typed before.
type Namen struct {
	bron    naambron
	ken     func(naam anoniem.Ruw, rol string) (label string, schrijf tea.Cmd, err error)
	keys    lijstKeys
	naam    Veld
	rol     kiezer
	opRol   bool // the list of roles has the keys
	melding string
	breed   int
	hoog    int
}

// naambron knows who is in the case: a consult, or a reading.
type naambron interface {
	Naamlozen() []gesprek.Los
	Bekenden() []anoniem.Bekende
}

// NewNamen makes the screen for a consult.
func NewNamen(g *gesprek.Gesprek, s *Schrijver) Namen {
	return newNamen(g, func(naam anoniem.Ruw, rol string) (string, tea.Cmd, error) {
		w, label, err := g.Ken(naam, rol)
		return label, schrijfNaar(s, g.Casus().ID, w), err
	})
}

// newNamenBij makes the screen for a case that is being made ready for training.
func newNamenBij(k *klaarmaken.Klaarmaken, s *Schrijver) Namen {
	return newNamen(k, func(naam anoniem.Ruw, rol string) (string, tea.Cmd, error) {
		w, label, err := k.Ken(naam, rol)
		s.Les(w.Les)
		return label, schrijfNaar(s, k.Casus().ID, w.Casus), err
	})
}

func newNamen(bron naambron, ken func(anoniem.Ruw, string) (string, tea.Cmd, error)) Namen {
	n := Namen{bron: bron, ken: ken, keys: newLijstKeys(), naam: NewVeld(1)}
	n.naam.Focus()
	return n
}

// rolKiezer lists the roles that a name can get.
func rolKiezer() kiezer {
	var k kiezer
	for _, r := range anoniem.Rollen() {
		k.keuzes = append(k.keuzes, toets.Keuze{ID: r, Label: r})
	}
	return k
}

// naamKiezer lists what a name can stand for: first the labels that stand in the case and whose names are not known in
// this sitting, each with a few words around it, then the roles.
func naamKiezer(g naambron) kiezer {
	var k kiezer
	for _, l := range g.Naamlozen() {
		k.keuzes = append(k.keuzes, toets.Keuze{ID: l.Label, Label: l.Label, Uitleg: l.Rond()})
	}
	k.keuzes = append(k.keuzes, rolKiezer().keuzes...)
	return k
}

// Init starts nothing.
func (n Namen) Init() tea.Cmd { return nil }

// Update types a name, then picks its role.
func (n Namen) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		n.breed, n.hoog = msg.Width, msg.Height
		n.naam.Maat(min(msg.Width-4, 50), 1)
	case tea.PasteMsg:
		n.naam, _ = n.naam.Update(msg)
	case tea.MouseClickMsg:
		b := n.blad(n.breed, &Styles{})
		b.venster(n.hoog)
		if d := b.op(msg.Y); d.soort == "keus" && n.opRol {
			n.rol.cursor = d.nr
			return n.kies()
		}
	case tea.MouseWheelMsg:
		n.rol.schuif(wiel(msg))
	case tea.KeyPressMsg:
		return n.key(msg)
	}
	return n, nil
}

func (n Namen) key(msg tea.KeyPressMsg) (Screen, tea.Cmd) {
	switch {
	case key.Matches(msg, n.keys.Terug):
		if n.opRol {
			n.opRol = false
			n.naam.Focus()
			return n, nil
		}
		return n, sluit
	case key.Matches(msg, n.keys.Open):
		return n.enter()
	case !n.opRol:
		var cmd tea.Cmd
		n.naam, cmd = n.naam.Update(msg)
		n.melding = ""
		return n, cmd
	default:
		n.rol.toets(msg)
	}
	return n, nil
}

// enter goes from the name to its role, and from the role to the next name; an empty name is the end.
func (n Namen) enter() (Screen, tea.Cmd) {
	switch {
	case n.opRol:
		return n.kies()
	case n.naam.Leeg():
		return n, sluit
	}
	n.opRol, n.rol = true, naamKiezer(n.bron)
	n.naam.Blur()
	return n, nil
}

// kies gives the name the role under the cursor.
func (n Namen) kies() (Screen, tea.Cmd) {
	k, ok := n.rol.onder()
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
	n.melding = "Deze naam wordt voortaan " + label + "."
	return n, schrijf
}

// View draws the names that are known and the form for the next.
func (n Namen) View(width, height int, s *Styles) Frame {
	b := n.blad(width, s)
	return b.frame(height)
}

func (n Namen) blad(width int, s *Styles) blad {
	b := newBlad()
	breed := min(width-4, 76)
	b.zet(kopregel(s.Kop.Render("Namen die je gaat gebruiken"), "", width), "")
	b.zet(inspringen(stijlRegels(s.Stil, breek("Geef een naam een rol. Typ je de naam daarna, dan wordt alleen de rol bewaard. "+
		"De namen zelf gaan nooit naar de schijf. Sluit je de casus, dan ben je ze kwijt.", breed)))...)
	b.zet("")
	if ls := n.bron.Naamlozen(); len(ls) > 0 {
		b.zet(inspringen(breek("In deze casus staan al: "+noem(ls)+". Weet je nog wie dat is? Typ de naam, en kies die regel.", breed))...)
		b.zet("")
	}
	for _, k := range n.bron.Bekenden() {
		b.zet(knip("  "+k.Naam.Toon()+" → "+k.Label, width))
	}
	b.zet("", "  "+s.Vet.Render("Naam"))
	n.naam.opBlad(&b, doel{}, 2, !n.opRol, s)
	if n.opRol {
		b.zet("  " + s.Vet.Render("Wie is dit? Typ een paar letters om te zoeken."))
		n.rol.zet(&b, width-2, 8, true, s)
	}
	if n.melding != "" {
		b.zet("", knip("  "+s.Goed.Render(n.melding), width))
	}
	return b
}

// noemMax is how many labels are named in a line; the rest is in the list.
const noemMax = 8

// noem joins labels to a line.
func noem(ls []gesprek.Los) string {
	var uit []string
	for _, l := range ls[:min(len(ls), noemMax)] {
		uit = append(uit, l.Label)
	}
	if n := len(ls) - noemMax; n > 0 {
		uit = append(uit, fmt.Sprintf("en nog %d", n))
	}
	return strings.Join(uit, ", ")
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
func (n Namen) Uitleg() Hulp {
	return Hulp{Titel: "Namen", Tekst: []string{
		"Vaak weet je vooraf over wie het gaat. Typ dan de naam en kies wie het is, bijvoorbeeld dochter of huisarts.",
		"Waar je de naam daarna typt, bewaart oliekan alleen de rol. Ook in wat je al had opgeschreven.",
		"De namen staan alleen in het geheugen zolang deze casus open is. Ga je later verder, dan geef je ze opnieuw.",
		"Ga je verder met een casus? Dan staat hier wie er al in voorkomt. Typ de naam en kies die regel. Dan is het weer dezelfde persoon.",
		"Klaar? Druk op enter met een leeg veld, of op esc.",
	}}
}

// schrijfNaar queues a change of a consult and starts the writing.
func schrijfNaar(s *Schrijver, id casus.ID, w casus.Wijziging) tea.Cmd {
	s.Voeg(w)
	return func() tea.Msg { return schrijfNu(s, id) }
}
