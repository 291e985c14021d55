package tui

import (
	"context"
	"fmt"
	"strings"

	"oliekan/toets"
	"oliekan/tui/bestand"
	"oliekan/tui/bureau"
	"oliekan/tui/melding"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Instelscherm lets the user choose the colours, and tells where everything is and what this program is.
type Instelscherm struct {
	app      *App
	keys     lijstKeys
	database string // path
	cursor   int
	van      int // lines that the page is scrolled, below the themes
	breed    int
	hoog     int
}

// NewInstellingen makes the screen.
func NewInstellingen(a *App) Instelscherm {
	k := pijlKeys()
	k.Open.SetHelp("enter", "kies deze kleuren")
	return Instelscherm{app: a, keys: k, database: a.DB.Pad()}
}

// themakeus is a theme that can be chosen, in words.
type themakeus struct {
	thema        Thema
	naam, uitleg string
}

// themaKeuzes lists the themes.
func themaKeuzes() []themakeus {
	return []themakeus{
		{ThemaAuto, "volgt het venster", "licht of donker, net als de rest van je terminal"},
		{ThemaLicht, "licht", "donkere letters, voor een lichte achtergrond"},
		{ThemaDonker, "donker", "lichte letters, voor een donkere achtergrond"},
		{ThemaContrast, "contrast", "geen kleuren, alleen vet en omgekeerd"},
	}
}

// Init starts nothing.
func (i Instelscherm) Init() tea.Cmd { return nil }

// Update routes a message.
func (i Instelscherm) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		i.breed, i.hoog = msg.Width, msg.Height
	case tea.MouseClickMsg:
		b := i.blad(i.breed, &Styles{})
		b.venster(i.hoog)
		if d := b.op(msg.Y); d.soort == "thema" {
			i.cursor, i.van = d.nr, 0
			return i, i.kies()
		}
	case tea.MouseWheelMsg:
		return i.schuif(wiel(msg)), nil
	case tea.KeyPressMsg:
		return i.key(msg)
	}
	return i, nil
}

// key handles a key press.
func (i Instelscherm) key(msg tea.KeyPressMsg) (Screen, tea.Cmd) {
	switch {
	case key.Matches(msg, i.keys.Terug):
		return i, sluit
	case key.Matches(msg, i.keys.Open) && i.van > 0:
		i.van = 0 // first back to what is being chosen
	case key.Matches(msg, i.keys.Open):
		return i, i.kies()
	case key.Matches(msg, i.keys.Op):
		return i.schuif(-1), nil
	case key.Matches(msg, i.keys.Neer):
		return i.schuif(1), nil
	case key.Matches(msg, i.keys.PagOp), key.Matches(msg, i.keys.Begin):
		i.cursor, i.van = 0, 0
	case key.Matches(msg, i.keys.PagNeer), key.Matches(msg, i.keys.Eind):
		return i.schuif(i.hoog), nil
	}
	return i, nil
}

// schuif moves the cursor over the themes, and below the last of them scrolls the rest of the page.
func (i Instelscherm) schuif(n int) Instelscherm {
	laatste := len(themaKeuzes()) - 1
	// Cursor and scroll make one path: first through the themes, then through the lines below them, and back.
	plek := max(0, i.cursor+i.van+n)
	i.cursor = min(plek, laatste)
	b := i.blad(i.breed, &Styles{})
	i.van = min(plek-i.cursor, max(0, len(b.regels)-i.hoog))
	return i
}

// kies shows the theme under the cursor at once, and remembers it.
func (i Instelscherm) kies() tea.Cmd {
	t := themaKeuzes()[i.cursor].thema
	return tea.Batch(func() tea.Msg { return themaMsg{t} }, onthoudThema(i.app.Bureau, t))
}

// onthoudThema keeps a theme for the next time.
func onthoudThema(db *bureau.Bureau, t Thema) tea.Cmd {
	return func() tea.Msg {
		if err := db.Onthoud(context.Background(), ThemaSleutel, string(t)); err != nil {
			return errMsg{err}
		}
		return meldingMsg{"Deze kleuren zijn onthouden."}
	}
}

// View draws the page.
func (i Instelscherm) View(width, height int, s *Styles) Frame {
	b := i.blad(width, s)
	return Frame{Body: b.tekst(height)}
}

// blad lays out the themes and what there is to know.
func (i Instelscherm) blad(width int, s *Styles) blad {
	b := newBlad()
	b.zet(kopregel(s.Kop.Render("Instellingen"), s.Stil.Render("versie "+i.app.Versie), width), "", "  "+s.Vet.Render("Kleuren"))
	for n, k := range themaKeuzes() {
		teken, stijl, vink := "  ", s.Tekst, ""
		if n == i.cursor {
			teken, stijl = "> ", s.Gekoze
			b.let()
		}
		if k.thema == s.Thema {
			vink = s.Goed.Render("✓ nu in gebruik")
		}
		regel := "  " + stijl.Render(teken+vulUit(k.naam, 19)) + vink
		if width >= 70 && vink == "" {
			regel += s.Stil.Render(k.uitleg)
		}
		b.doel(doel{"thema", n}, knip(regel, width))
	}
	for _, a := range i.weetjes() {
		b.zet("", "  "+s.Vet.Render(knip(a.naam, width-4)))
		b.zet(inspringen(breek(a.tekst, max(min(width-4, leesBreed), 8)))...)
	}
	if i.van > 0 {
		b.aandacht = min(i.van+i.hoog-3, len(b.regels)-1)
	}
	return b
}

// weetjes says, for somebody who has to find or explain it, where everything is and what this program is.
func (i Instelscherm) weetjes() []alinea {
	k := i.app.Methode.Kader()
	return []alinea{
		{"Waar de casussen staan", bestand.Toon(i.database)},
		{"Instellingenbestand", i.bestand()},
		{"Wetten", fmt.Sprintf("%d regels uit %d wetten, uitgezocht op %s. Wat na de datum bij een artikel veranderde, zit er niet in.",
			len(k.Artikelen()), len(k.Wetten()), toets.Datum(k.Datum()))},
		// The name is a trade mark of Stimulansz: it is used to say what this is for, and no more.
		{"Over oliekan", "Oliekan helpt bij een gesprek volgens de omgekeerde toets. De omgekeerde toets is een methode van Stimulansz. " +
			"Oliekan is niet van Stimulansz en ook niet door Stimulansz goedgekeurd."},
		{"Op handouts", i.opHandouts()},
		{"Licentie", "EUPL-1.2. Je mag oliekan gebruiken, delen en verbeteren."},
	}
}

// bestand says where the settings file is, and what is wrong with it.
func (i Instelscherm) bestand() string {
	if i.app.Config == "" {
		return "Op deze computer is er geen vaste plek voor. Geef het pad met --config."
	}
	delen := []string{bestand.Toon(i.app.Config)}
	if i.app.ConfigFout != nil {
		delen = append(delen, melding.Van(i.app.ConfigFout)+" Tot die tijd geldt de standaard.")
	} else {
		delen = append(delen, "Oliekan leest dit bestand alleen. Is het er niet, dan geldt de standaard.")
	}
	return strings.Join(delen, "\n")
}

// opHandouts says what the settings put on handouts.
func (i Instelscherm) opHandouts() string {
	in, naam := i.app.Instellingen, "De naam van de gemeente staat er niet op."
	if in.GemeenteOpHandouts && in.Gemeente != "" {
		naam = "De gemeente: " + in.Gemeente + "."
	}
	if in.Logo == "" {
		return naam + " Er is geen logo."
	}
	return naam + "\nHet logo: " + bestand.Toon(in.Logo)
}

// Typing is false: there is no field here.
func (i Instelscherm) Typing() bool { return false }

// ShortHelp lists the keys for the foot line.
func (i Instelscherm) ShortHelp() []key.Binding {
	return []key.Binding{i.keys.Op, i.keys.Open, i.keys.Uitleg, i.keys.Terug}
}

// FullHelp lists all keys.
func (i Instelscherm) FullHelp() [][]key.Binding {
	return [][]key.Binding{i.ShortHelp(), {i.keys.PagNeer, i.keys.PagOp, i.keys.Stop}}
}

// Uitleg explains the screen.
func (i Instelscherm) Uitleg() Hulp {
	return Hulp{Titel: "Instellingen", Tekst: []string{
		"Kies met de pijltjes de kleuren die jij goed kunt lezen en druk op enter. Je ziet het meteen. Oliekan onthoudt het.",
		"Ga verder naar beneden om te zien waar alles staat.",
		"Andere instellingen staan in een bestand dat je gemeente zelf maakt, zoals de naam van de gemeente en de eigen regels.",
		"De casussen staan in één bestand op deze computer. Maak af en toe een reservekopie.",
	}}
}
