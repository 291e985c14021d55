package kwijt

import (
	"context"

	"oliekan/store"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Kwijt asks what to do about a file that is not where it was.
type Kwijt struct {
	app    *scherm.App
	fout   *store.PlekFout
	keys   scherm.LijstKeys
	cursor int
	typt   bool // the name of the file to go on in
	bezig  bool
	veld   scherm.Regelveld
	zegt   string
	breed  int
	hoog   int
}

// gedaanMsg says how it went; zin is what to tell.
type gedaanMsg struct {
	zin string
	err error
}

// New makes the screen.
func New(a *scherm.App, f *store.PlekFout) Kwijt {
	k := Kwijt{app: a, fout: f, keys: scherm.PijlKeys(), veld: scherm.NewRegelveld()}
	k.keys.Open.SetHelp("enter", "kies")
	k.veld.Zet(andereNaam(f))
	return k
}

// Init starts nothing.
func (k Kwijt) Init() tea.Cmd { return nil }

// Update moves, types and does what was chosen.
func (k Kwijt) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		k.breed, k.hoog = msg.Width, msg.Height
		k.veld.Maat(min(msg.Width-4, 72), 2)
	case gedaanMsg:
		return k.gedaan(msg)
	case tea.PasteMsg:
		if k.typt {
			k.veld, _ = k.veld.Update(msg)
		}
	case tea.MouseWheelMsg:
		k.cursor = scherm.Schuif(k.cursor, scherm.Wiel(msg), len(keuzes(k.fout)))
	case tea.MouseClickMsg:
		b := k.blad(k.breed, &scherm.Styles{})
		b.Venster(k.hoog)
		if d := b.Op(msg.Y); d.Soort == "keuze" {
			k.cursor = d.Nr
			return k.enter()
		}
	case tea.KeyPressMsg:
		return k.key(msg)
	}
	return k, nil
}

func (k Kwijt) key(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	switch {
	case k.bezig:
	case key.Matches(msg, k.keys.Terug) && k.typt:
		k.typt, k.zegt = false, ""
		k.veld.Blur()
	case key.Matches(msg, k.keys.Terug):
		return k, scherm.Sluit
	case key.Matches(msg, k.keys.Open):
		return k.enter()
	case k.typt:
		var cmd tea.Cmd
		k.veld, cmd = k.veld.Update(msg)
		k.zegt = ""
		return k, cmd
	case key.Matches(msg, k.keys.Op):
		k.cursor = scherm.Schuif(k.cursor, -1, len(keuzes(k.fout)))
	case key.Matches(msg, k.keys.Neer):
		k.cursor = scherm.Schuif(k.cursor, 1, len(keuzes(k.fout)))
	}
	return k, nil
}

// enter does what is chosen, or asks for the name first.
func (k Kwijt) enter() (scherm.Screen, tea.Cmd) {
	db, naam := k.app.DB, k.veld.Tekst()
	switch id := keuzes(k.fout)[k.cursor].id; {
	case id == later:
		return k, scherm.Sluit
	case id == stop:
		return k, tea.Quit
	case id == terug:
		k.bezig, k.zegt = true, gebeurtNog
		return k, doe(func(ctx context.Context) (string, error) { return zetTerug(ctx, db) })
	case !k.typt:
		k.typt = true
		k.veld.Focus()
	case naam == "":
		k.zegt = eerstNaam
	default:
		k.bezig, k.zegt = true, gebeurtNog
		return k, doe(func(ctx context.Context) (string, error) { return gaVerder(ctx, db, naam) })
	}
	return k, nil
}

// doe runs what was chosen.
func doe(f func(context.Context) (string, error)) tea.Cmd {
	return func() tea.Msg {
		zin, err := f(context.Background())
		return gedaanMsg{zin, err}
	}
}

// gedaan closes when it went well: who has something waiting writes it then. Else what went wrong stands there, and one can
// choose again.
func (k Kwijt) gedaan(msg gedaanMsg) (scherm.Screen, tea.Cmd) {
	k.bezig, k.zegt = false, ""
	if msg.err != nil {
		return k, func() tea.Msg { return scherm.ErrMsg{Err: msg.err} }
	}
	zin := msg.zin
	return k, tea.Sequence(scherm.Sluit, func() tea.Msg { return scherm.HersteldMsg{Zin: zin} })
}

// View draws the screen.
func (k Kwijt) View(breed, hoog int, s *scherm.Styles) scherm.Frame {
	b := k.blad(breed, s)
	return b.Frame(hoog)
}

func (k Kwijt) blad(breed int, s *scherm.Styles) scherm.Blad {
	b, binnen := scherm.NewBlad(), min(breed-4, 76)
	b.Zet(scherm.Kopregel(s.Kop.Render(kop), "", breed), "")
	for _, zin := range watErIs(k.fout) {
		b.Zet(scherm.Inspringen(scherm.Breek(zin, binnen))...)
	}
	b.Zet("")
	if k.typt {
		b.Zet("  " + s.Vet.Render(vraagNaam))
		k.veld.OpBlad(&b, scherm.Plek{}, 2, !k.bezig, s)
	} else {
		k.lijst(&b, binnen, s)
	}
	if k.zegt != "" {
		b.Zet("")
		b.Zet(scherm.Inspringen(scherm.StijlRegels(s.Let, scherm.Breek(k.zegt, binnen)))...)
	}
	return b
}

// lijst adds the choices, each with what comes of it below.
func (k Kwijt) lijst(b *scherm.Blad, binnen int, s *scherm.Styles) {
	for i, c := range keuzes(k.fout) {
		teken, stijl := "  ", s.Tekst
		if i == k.cursor {
			teken, stijl = "> ", s.Gekoze
			b.Let()
		}
		p := scherm.Plek{Soort: "keuze", Nr: i}
		b.Doel(p, "  "+stijl.Render(teken+c.naam))
		for _, r := range scherm.Breek(c.uitleg, binnen-2) {
			b.Doel(p, "    "+s.Stil.Render(r))
		}
	}
}

// Typing is true while a name is typed or something is done: a letter must not stop the program then.
func (k Kwijt) Typing() bool { return k.typt || k.bezig }

// ShortHelp lists the keys for the foot line.
func (k Kwijt) ShortHelp() []key.Binding {
	if k.bezig {
		return nil
	}
	return []key.Binding{k.keys.Op, k.keys.Open, k.keys.Terug}
}

// FullHelp lists all keys.
func (k Kwijt) FullHelp() [][]key.Binding { return [][]key.Binding{k.ShortHelp()} }

// Uitleg explains the screen.
func (k Kwijt) Uitleg() scherm.Hulp {
	return scherm.Hulp{Titel: kop, Tekst: []string{
		"Oliekan bewaart alles in een bestand. Dat bestand is verplaatst, weggehaald of vervangen terwijl je werkte.",
		"Wat je hebt getypt, is niet weg: het wacht in het geheugen tot je hier kiest.",
	}}
}

// VraagtKwijt marks this screen as the one that asks what to do about the file.
func (Kwijt) VraagtKwijt() {}
