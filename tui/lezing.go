package tui

import (
	"context"
	"strings"

	"oliekan/casus"
	"oliekan/casus/handout"
	"oliekan/store"
	"oliekan/toets"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Widths in cells of a case that is being read: longer lines read badly, but columns need room.
const (
	leesBreed     = 76
	leesKolommen  = 100
	kolommenVanaf = 72 // in a narrower window the options stand below one another
)

// leesKop returns the number of lines above the text: the head, with air below it where there is room.
func leesKop(hoog int) int {
	if hoog < 14 {
		return 1
	}
	return 2
}

// Lezing shows a whole case: what was asked and said at every step, or the verloop in the order of time. The page is
// drawn in a command, once for each width and theme, and kept; View only cuts the window out of it. What was drawn for
// another size stays on the screen, cut to the window, until the new drawing comes.
type Lezing struct {
	app     *App
	id      casus.ID
	keys    lezingKeys
	casus   casus.Casus
	lezer   string  // role of the second reader, of a case that is trainingsklaar
	bij     bool    // opened beside another screen that has the case: for reading only
	md      mdTekst // the case
	laatste int     // counts the readings, so that an old drawing is not taken for a new one
	verloop bool
	stijl   Styles
	heeft   tekening // what the page was drawn for
	bezig   bool     // a drawing is being made
	blad    rol
	loper   loper // in the verloop
	breed   int
	hoog    int
}

// lezingKeys are those of the page.
type lezingKeys struct {
	lijstKeys
	Verder, Handout, Verloop, Weg, Klaar key.Binding
}

func newLezingKeys() lezingKeys {
	return lezingKeys{
		lijstKeys: rolKeys(),
		Verder:    binding("v", "verder", "v"),
		Handout:   binding("h", "handout", "h"),
		Verloop:   binding("l", "verloop", "l"),
		Weg:       binding("w", "haal iets weg", "w"),
		Klaar:     binding("t", "maak trainingsklaar", "t"),
	}
}

// tekening is everything that the drawing of a case depends on.
type tekening struct {
	opmaak
	lezing  int
	verloop bool
}

type (
	// gelezenMsg brings a case from the store.
	gelezenMsg struct {
		id    casus.ID
		casus casus.Casus
		lezer string
		md    mdTekst
	}
	// getekendMsg brings the lines of a page.
	getekendMsg struct {
		id       casus.ID
		tekening tekening
		regels   []string
		eerste   []int // in the verloop: the first line of each inbreng
	}
)

// NewLezing makes the screen for a case.
func NewLezing(a *App, id casus.ID) Lezing {
	return Lezing{app: a, id: id, keys: newLezingKeys(), stijl: NewStyles(ThemaAuto, true)}
}

// newBijlezing makes the screen for a case that another screen has open: for reading only.
func newBijlezing(a *App, id casus.ID) Lezing {
	l := NewLezing(a, id)
	l.bij = true
	return l
}

// maakKlaar begins to make a case ready for training, or says why that cannot be.
func maakKlaar(a *App, k casus.Kop) tea.Cmd {
	switch {
	case k.Oefen:
		return meld("Een oefencasus is al klaar om mee te trainen.")
	case k.Staat == casus.Trainingsklaar:
		return meld("Deze casus is al trainingsklaar.")
	case k.Staat != casus.Afgerond:
		return meld("Rond deze casus eerst af, met v. Daarna kan een collega hem trainingsklaar maken.")
	}
	// Comparing reads the whole library: with many cases that takes a moment.
	return tea.Batch(meld("Een ogenblik: de casus wordt vergeleken met de andere."), naar(NaarKlaarmaken{k.ID}))
}

// Init reads the case.
func (l Lezing) Init() tea.Cmd { return leesCasus(l.app, l.id) }

// leesCasus reads a case and writes it in Markdown.
func leesCasus(a *App, id casus.ID) tea.Cmd {
	return func() tea.Msg {
		c, _, err := a.DB.Haal(context.Background(), id)
		if err != nil {
			return errMsg{err}
		}
		d := handout.Verslag(handout.Gegevens{Les: casus.Les{Casus: c}, Methode: a.Methode})
		md, err := schrijfMd(d)
		if err != nil {
			return errMsg{err}
		}
		les, err := a.DB.Lesstof(context.Background(), id)
		if err != nil {
			return errMsg{err}
		}
		rol, _ := a.Methode.Keuze(toets.LijstRollen, string(les.Lezer))
		return gelezenMsg{id, c, rol.Label, md}
	}
}

// Update routes a message.
func (l Lezing) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		l.breed, l.hoog = msg.Width, msg.Height
		return l.teken()
	case stijlMsg:
		l.stijl = msg.styles
		return l.teken()
	case gelezenMsg:
		return l.gelezen(msg)
	case getekendMsg:
		return l.getekend(msg)
	case casusMsg:
		if msg.id == l.id {
			return l, leesCasus(l.app, l.id)
		}
	case weggehaaldMsg:
		if msg.id == l.id {
			return l, leesCasus(l.app, l.id)
		}
	case closeMsg:
		return l, leesCasus(l.app, l.id)
	case geschrevenMsg:
		if l.bij && msg.id == l.id {
			return l, leesCasus(l.app, l.id) // what was decided beside it is on disk now
		}
	case tea.MouseClickMsg:
		return l.klik(msg)
	case tea.MouseWheelMsg:
		l.blad.schuif(wiel(msg)*wielRegels, l.bladHoog())
		l.loper.naar(l.blad, l.bladHoog())
	case tea.KeyPressMsg:
		return l.key(msg)
	}
	return l, nil
}

// gelezen takes over the case that the store gave.
func (l Lezing) gelezen(msg gelezenMsg) (Screen, tea.Cmd) {
	if msg.id != l.id {
		return l, nil
	}
	l.casus, l.lezer, l.md = msg.casus, msg.lezer, msg.md
	l.laatste++
	return l.teken()
}

// getekend takes over the lines of the page, and draws again if the window changed in the meantime.
func (l Lezing) getekend(msg getekendMsg) (Screen, tea.Cmd) {
	if msg.id != l.id {
		return l, nil
	}
	l.bezig = false
	// The place in the one view says nothing about the other: a switch starts at the top.
	if msg.tekening.verloop != l.heeft.verloop {
		l.blad, l.loper = rol{}, loper{}
	}
	l.heeft = msg.tekening
	l.blad.zet(msg.regels)
	l.blad.schuif(0, l.bladHoog())
	if l.loper.eerste = msg.eerste; l.verloop {
		l.loper.volg(&l.blad, l.bladHoog())
	}
	return l.teken()
}

// wil is the drawing that the window needs now.
func (l Lezing) wil() tekening {
	breed := min(l.breed-4, leesBreed) // two columns of air on both sides
	if !l.verloop && l.breed >= kolommenVanaf {
		breed = min(l.breed-4, leesKolommen)
	}
	return tekening{opmaakVoor(breed, l.stijl), l.laatste, l.verloop}
}

// teken starts a drawing in a command if there is none for this window. One at a time: while a window is being dragged
// to its size, the sizes in between are skipped.
func (l Lezing) teken() (Screen, tea.Cmd) {
	wil := l.wil()
	if l.bezig || l.laatste == 0 || l.breed == 0 || wil == l.heeft {
		return l, nil
	}
	l.bezig = true
	id, c, m, md, venster, s := l.id, l.casus, l.app.Methode, l.md, l.breed, l.stijl
	return l, func() tea.Msg {
		if wil.verloop {
			regels, eerste := verloopRegels(c, m, wil.breed, &s)
			return getekendMsg{id, wil, regels, eerste}
		}
		return getekendMsg{id, wil, md.regels(venster, wil.breed, &s), nil}
	}
}

// key handles a key press.
func (l Lezing) key(msg tea.KeyPressMsg) (Screen, tea.Cmd) {
	switch {
	case l.inVerloop() && key.Matches(msg, l.keys.Op):
		l.loper.stap(-1, &l.blad, l.bladHoog())
		return l, nil
	case l.inVerloop() && key.Matches(msg, l.keys.Neer):
		l.loper.stap(1, &l.blad, l.bladHoog())
		return l, nil
	case l.blad.toets(msg, l.keys.lijstKeys, l.bladHoog()):
		l.loper.naar(l.blad, l.bladHoog())
		return l, nil
	case key.Matches(msg, l.keys.Terug) && l.verloop, key.Matches(msg, l.keys.Verloop):
		l.verloop = !l.verloop
		return l.teken()
	case key.Matches(msg, l.keys.Terug):
		return l, sluit
	case l.laatste == 0 || l.bij:
		return l, nil // nothing to act on
	case key.Matches(msg, l.keys.Handout):
		return l, naar(NaarHandout{[]casus.ID{l.id}})
	case key.Matches(msg, l.keys.Verder):
		return l, verderMet(l.app, l.casus.Kop)
	case key.Matches(msg, l.keys.Klaar):
		return l, maakKlaar(l.app, l.casus.Kop)
	case key.Matches(msg, l.keys.Weg):
		return l.haalWeg()
	}
	return l, nil
}

// inVerloop reports whether the verloop is on the screen, drawn.
func (l Lezing) inVerloop() bool { return l.verloop && l.heeft.verloop && len(l.loper.eerste) > 0 }

// haalWeg takes something out of the case: in the verloop perhaps the answer under the cursor. An invented case has
// nothing of anybody in it.
func (l Lezing) haalWeg() (Screen, tea.Cmd) {
	if l.casus.Oefen {
		return l, func() tea.Msg { return errMsg{store.ErrOefen} }
	}
	nr := 0
	if l.inVerloop() {
		nr = l.loper.nr()
	}
	return l, naar(NaarWeghalen{l.casus, nr})
}

// klik puts the cursor on the inbreng that the mouse points at.
func (l Lezing) klik(msg tea.MouseClickMsg) (Screen, tea.Cmd) {
	y := msg.Y - leesKop(l.hoog)
	if !l.inVerloop() || y < 0 || y >= l.bladHoog() {
		return l, nil
	}
	for i, r := range l.loper.eerste {
		if r <= l.blad.van+y {
			l.loper.i = i
		}
	}
	return l, nil
}

// bladHoog is the number of lines for the text.
func (l Lezing) bladHoog() int { return max(1, l.hoog-leesKop(l.hoog)-1) }

// View draws the part of the case that fits.
func (l Lezing) View(width, height int, s *Styles) Frame {
	hoog := max(1, height-leesKop(height)-1)
	regels := inspringen(l.blad.venster(width-4, hoog))
	if i := l.loper.regel() - l.blad.van; l.inVerloop() && i >= 0 && i < len(regels) {
		regels[i] = s.Gekoze.Render("> ") + strings.TrimPrefix(regels[i], "  ")
	}
	if l.laatste == 0 || len(l.blad.regels) == 0 {
		regels = []string{"  " + s.Stil.Render("De casus wordt gelezen.")}
	}
	kop := kopregel(s.Kop.Render(l.naam()), s.Stil.Render("advies, geen besluit"), width)
	body := vul(strings.Join(regels, "\n"), width, hoog)
	kop += strings.Repeat("\n", leesKop(height))
	return Frame{Body: kop + body + "\n" + knip("  "+s.Stil.Render(l.voet(hoog)), width)}
}

// voet says who read the case for training, and what part of it is in view.
func (l Lezing) voet(hoog int) string {
	plek := l.blad.plek(hoog)
	if l.lezer == "" || l.casus.Staat != casus.Trainingsklaar {
		return plek
	}
	return strings.TrimSuffix("Nagelezen door iemand die er niet bij was ("+l.lezer+") · "+plek, " · ")
}

// naam says what is being read. That a case is invented is said on every page.
func (l Lezing) naam() string {
	delen := []string{"Casus"}
	if l.verloop {
		delen = []string{"Verloop"}
	}
	switch {
	case l.laatste == 0:
	case l.casus.Oefen:
		delen = append(delen, "oefencasus, verzonnen")
	case l.casus.Code != "":
		delen = append(delen, string(l.casus.Staat), l.casus.Code)
	default:
		delen = append(delen, string(l.casus.Staat), toets.Datum(l.casus.Maand))
	}
	return strings.Join(delen, " · ")
}

// Typing is false: there is no field here.
func (l Lezing) Typing() bool { return false }

// ShortHelp lists the keys for the foot line.
func (l Lezing) ShortHelp() []key.Binding {
	k := l.keys
	if l.verloop {
		k.Verloop.SetHelp("l", "per stap")
		k.Op.SetHelp("↑↓", "kies")
	}
	k.Weg.SetEnabled(!l.casus.Oefen)
	switch {
	case l.bij:
		return []key.Binding{k.Op, k.Verloop, k.Uitleg, k.Terug}
	case !l.casus.Oefen && l.casus.Staat == casus.Afgerond:
		return []key.Binding{k.Op, k.Verloop, k.Verder, k.Handout, k.Klaar, k.Uitleg, k.Weg, k.Terug}
	}
	return []key.Binding{k.Op, k.Verloop, k.Verder, k.Handout, k.Uitleg, k.Weg, k.Terug}
}

// FullHelp lists all keys.
func (l Lezing) FullHelp() [][]key.Binding {
	k := l.keys
	return [][]key.Binding{l.ShortHelp(), {k.PagOp, k.PagNeer, k.Begin, k.Eind, k.Stop}}
}

// Uitleg explains the screen.
func (l Lezing) Uitleg() Hulp {
	return Hulp{Titel: "Een casus lezen", Tekst: []string{
		"Hier lees je een hele casus, stap voor stap. Bij elk antwoord staat wie het zei. Zijn er meer meningen, dan staan ze onder elkaar.",
		"De opties staan naast elkaar met hun gevolgen. In een smal venster staan ze onder elkaar.",
		"Bij elk artikel staat van welke datum de tekst is. Kent oliekan een nieuwere tekst, of geldt een artikel niet meer? Dan staat dat bovenaan, en toets je het opnieuw.",
		"Met l zie je het verloop: wat er na elkaar is gezegd, ook wat later is veranderd of teruggenomen.",
		"Staat er iets in dat er niet in had mogen staan? Met w haal je een woord weg uit de hele casus. Sta je in het verloop op een antwoord? Dan kun je ook dat hele antwoord weghalen.",
		"Is de casus afgerond? Dan kan een collega die er niet bij was, hem met t trainingsklaar maken.",
		"Wat hier staat is een advies en geen besluit.",
	}}
}
