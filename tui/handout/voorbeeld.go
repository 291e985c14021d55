package handout

import (
	"context"
	"strings"

	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Voorbeeld shows what a handout will say, before it is made. The page is drawn in a command, once for each width and
// theme, and kept.
type Voorbeeld struct {
	stof    stof
	soort   string
	keys    scherm.LijstKeys
	vraag   *scherm.MdTekst // its address tells the answer for this screen from that for another
	md      *scherm.MdTekst // nil until it was made
	stijl   scherm.Styles
	heeft   scherm.Opmaak // what the page was drawn for
	bezig   bool          // a drawing is being made
	blad    scherm.Rol
	breed   int
	hoog    int
	mislukt bool // it cannot be made: the foot line says why
}

type (
	// voorbeeldMsg brings a handout to read.
	voorbeeldMsg struct {
		vraag *scherm.MdTekst
		md    scherm.MdTekst
		err   error
	}
	// voorbeeldRegelsMsg brings the lines of the page.
	voorbeeldRegelsMsg struct {
		md     *scherm.MdTekst
		opmaak scherm.Opmaak
		regels []string
	}
)

// newVoorbeeld makes the screen for one kind of paper of this stof.
func newVoorbeeld(s stof, soort string) Voorbeeld {
	return Voorbeeld{stof: s, soort: soort, keys: scherm.RolKeys(), vraag: &scherm.MdTekst{}, stijl: scherm.NewStyles(scherm.ThemaAuto, true)}
}

// Init makes the handout in Markdown.
func (v Voorbeeld) Init() tea.Cmd {
	return func() tea.Msg {
		md, err := maakVoorbeeld(v.stof, v.soort)
		return voorbeeldMsg{v.vraag, md, err}
	}
}

// maakVoorbeeld writes a handout in Markdown.
func maakVoorbeeld(s stof, soort string) (scherm.MdTekst, error) {
	p, err := s.maak(context.Background(), soort)
	if err != nil {
		return scherm.MdTekst{}, err
	}
	return scherm.SchrijfMd(p.ZonderLinks())
}

// Update routes a message.
func (v Voorbeeld) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		v.breed, v.hoog = msg.Width, msg.Height
		return v.teken()
	case scherm.StijlMsg:
		v.stijl = msg.Styles
		return v.teken()
	case voorbeeldMsg:
		return v.gemaakt(msg)
	case voorbeeldRegelsMsg:
		return v.getekend(msg)
	case tea.MouseWheelMsg:
		v.blad.Schuif(scherm.Wiel(msg)*scherm.WielRegels, v.bladHoog())
	case tea.KeyPressMsg:
		if !v.blad.Toets(msg, v.keys, v.bladHoog()) && key.Matches(msg, v.keys.Terug, v.keys.Open) {
			return v, scherm.Sluit
		}
	}
	return v, nil
}

// gemaakt takes over the text of the handout.
func (v Voorbeeld) gemaakt(msg voorbeeldMsg) (scherm.Screen, tea.Cmd) {
	switch {
	case msg.vraag != v.vraag:
		return v, nil
	case msg.err != nil:
		v.mislukt = true
		return v, func() tea.Msg { return scherm.ErrMsg{Err: msg.err} }
	}
	v.md = &msg.md
	return v.teken()
}

// getekend takes over the lines, and draws again if the window changed in the meantime.
func (v Voorbeeld) getekend(msg voorbeeldRegelsMsg) (scherm.Screen, tea.Cmd) {
	if msg.md != v.md {
		return v, nil
	}
	v.bezig, v.heeft = false, msg.opmaak
	v.blad.Zet(msg.regels)
	v.blad.Schuif(0, v.bladHoog())
	return v.teken()
}

// teken starts a drawing in a command if there is none for this window. One at a time: while a window is being dragged
// to its size, the sizes in between are skipped.
func (v Voorbeeld) teken() (scherm.Screen, tea.Cmd) {
	breed := min(v.breed-4, scherm.LeesBreed)
	wil := scherm.OpmaakVoor(breed, v.stijl)
	if v.bezig || v.md == nil || v.breed == 0 || wil == v.heeft {
		return v, nil
	}
	v.bezig = true
	md, venster, s := v.md, v.breed, v.stijl
	return v, func() tea.Msg { return voorbeeldRegelsMsg{md, wil, md.Regels(venster, breed, &s)} }
}

// bladHoog is the number of lines for the text.
func (v Voorbeeld) bladHoog() int { return max(1, v.hoog-scherm.LeesKop(v.hoog)-1) }

// View draws the part of the handout that fits.
func (v Voorbeeld) View(breed, hoog int, s *scherm.Styles) scherm.Frame {
	ruimte := max(1, hoog-scherm.LeesKop(hoog)-1)
	regels := scherm.Inspringen(v.blad.Venster(breed-4, ruimte))
	switch {
	case v.mislukt:
		regels = []string{"  " + s.Stil.Render("Deze handout kan niet. Ga met esc terug.")}
	case len(v.blad.Regels) == 0:
		regels = []string{"  " + s.Stil.Render("De handout wordt gemaakt.")}
	}
	kop := scherm.Kopregel(s.Kop.Render("Voorbeeld · "+v.soort), s.Stil.Render("nog niet gemaakt"), breed)
	body := scherm.Vul(strings.Join(regels, "\n"), breed, ruimte)
	return scherm.Frame{Body: kop + strings.Repeat("\n", scherm.LeesKop(hoog)) + body + "\n" + scherm.Knip("  "+s.Stil.Render(v.blad.Plek(ruimte)), breed)}
}

// Typing is false: there is no field here.
func (v Voorbeeld) Typing() bool { return false }

// ShortHelp lists the keys for the foot line.
func (v Voorbeeld) ShortHelp() []key.Binding {
	return []key.Binding{v.keys.Op, v.keys.Uitleg, v.keys.Terug}
}

// FullHelp lists all keys.
func (v Voorbeeld) FullHelp() [][]key.Binding {
	k := v.keys
	return [][]key.Binding{v.ShortHelp(), {k.PagOp, k.PagNeer, k.Begin, k.Eind, k.Stop}}
}

// Uitleg explains the screen.
func (v Voorbeeld) Uitleg() scherm.Hulp {
	return scherm.Hulp{Titel: "Een handout bekijken", Tekst: []string{
		"Hier lees je wat er op de handout komt. De handout zelf is er nog niet. Met esc ga je terug, en met enter op dat scherm maak je hem.",
		"In een pdf en in html ziet het er mooier uit: met figuren, lijnen en een eigen letter. Op één A4 kan een lange tekst korter zijn.",
	}}
}
