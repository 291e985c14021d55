package tui

import (
	"context"

	"oliekan/tui/bureau"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Instelscherm lets the user choose the colours, and tells where everything is and what this program is.
type Instelscherm struct {
	app      *scherm.App
	keys     scherm.LijstKeys
	database string // path
	cursor   int
	van      int // lines that the page is scrolled, below the themes
	breed    int
	hoog     int
}

// NewInstellingen makes the screen.
func NewInstellingen(a *scherm.App) Instelscherm {
	k := scherm.PijlKeys()
	k.Open.SetHelp("enter", "kies deze kleuren")
	return Instelscherm{app: a, keys: k, database: a.DB.Pad()}
}

// themakeus is a theme that can be chosen, in words.
type themakeus struct {
	thema        scherm.Thema
	naam, uitleg string
}

// themaKeuzes lists the themes.
func themaKeuzes() []themakeus {
	return []themakeus{
		{scherm.ThemaAuto, "volgt het venster", "licht of donker, net als de rest van je terminal"},
		{scherm.ThemaLicht, "licht", "donkere letters, voor een lichte achtergrond"},
		{scherm.ThemaDonker, "donker", "lichte letters, voor een donkere achtergrond"},
		{scherm.ThemaContrast, "contrast", "geen kleuren, alleen vet en omgekeerd"},
	}
}

// Init starts nothing.
func (i Instelscherm) Init() tea.Cmd { return nil }

// Update routes a message.
func (i Instelscherm) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		i.breed, i.hoog = msg.Width, msg.Height
	case tea.MouseClickMsg:
		b := i.blad(i.breed, &scherm.Styles{})
		b.Venster(i.hoog)
		if d := b.Op(msg.Y); d.Soort == "thema" {
			i.cursor, i.van = d.Nr, 0
			return i, i.kies()
		}
	case tea.MouseWheelMsg:
		return i.schuif(scherm.Wiel(msg)), nil
	case tea.KeyPressMsg:
		return i.key(msg)
	}
	return i, nil
}

// key handles a key press.
func (i Instelscherm) key(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	switch {
	case key.Matches(msg, i.keys.Terug):
		return i, scherm.Sluit
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
	b := i.blad(i.breed, &scherm.Styles{})
	i.van = min(plek-i.cursor, max(0, len(b.Regels)-i.hoog))
	return i
}

// kies shows the theme under the cursor at once, and remembers it.
func (i Instelscherm) kies() tea.Cmd {
	t := themaKeuzes()[i.cursor].thema
	return tea.Batch(func() tea.Msg { return scherm.ThemaMsg{Thema: t} }, onthoudThema(i.app.Bureau, t))
}

// onthoudThema keeps a theme for the next time.
func onthoudThema(b *bureau.Bureau, t scherm.Thema) tea.Cmd {
	return func() tea.Msg {
		if err := b.Onthoud(context.Background(), scherm.ThemaSleutel, string(t)); err != nil {
			return scherm.ErrMsg{Err: err}
		}
		return scherm.MeldingMsg{Tekst: "Deze kleuren zijn onthouden."}
	}
}

// View draws the page.
func (i Instelscherm) View(width, height int, s *scherm.Styles) scherm.Frame {
	b := i.blad(width, s)
	return scherm.Frame{Body: b.Tekst(height)}
}

// blad lays out the themes and what there is to know.
func (i Instelscherm) blad(width int, s *scherm.Styles) scherm.Blad {
	b := scherm.NewBlad()
	b.Zet(scherm.Kopregel(s.Kop.Render("Instellingen"), s.Stil.Render("versie "+i.app.Versie), width), "", "  "+s.Vet.Render("Kleuren"))
	for n, k := range themaKeuzes() {
		teken, stijl, vink := "  ", s.Tekst, ""
		if n == i.cursor {
			teken, stijl = "> ", s.Gekoze
			b.Let()
		}
		if k.thema == s.Thema {
			vink = s.Goed.Render("✓ nu in gebruik")
		}
		regel := "  " + stijl.Render(teken+scherm.VulUit(k.naam, 19)) + vink
		if width >= 70 && vink == "" {
			regel += s.Stil.Render(k.uitleg)
		}
		b.Doel(scherm.Plek{Soort: "thema", Nr: n}, scherm.Knip(regel, width))
	}
	for _, w := range weetjes(plekken{
		kader: i.app.Methode.Kader(), in: i.app.Instellingen, database: i.database, config: i.app.Config, configFout: i.app.ConfigFout, kaderFout: i.app.KaderFout,
	}) {
		b.Zet("", "  "+s.Vet.Render(scherm.Knip(w.naam, width-4)))
		b.Zet(scherm.Inspringen(scherm.Breek(w.tekst, max(min(width-4, scherm.LeesBreed), 8)))...)
	}
	if i.van > 0 {
		b.Aandacht = min(i.van+i.hoog-3, len(b.Regels)-1)
	}
	return b
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
func (i Instelscherm) Uitleg() scherm.Hulp {
	return scherm.Hulp{Titel: "Instellingen", Tekst: []string{
		"Kies met de pijltjes de kleuren die jij goed kunt lezen en druk op enter. Je ziet het meteen. Oliekan onthoudt het.",
		"Ga verder naar beneden om te zien waar alles staat.",
		"Andere instellingen staan in een bestand dat je gemeente zelf maakt, zoals de naam van de gemeente en de eigen regels.",
		"De casussen staan in één bestand op deze computer. Maak af en toe een reservekopie.",
	}}
}
