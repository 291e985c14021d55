package bibliotheek

import (
	"context"
	"strings"

	"oliekan/casus"
	"oliekan/casus/handout"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Lezing shows a whole case: what was asked and said at every step, or the verloop in the order of time. The page is
// drawn in a command, once for each width and theme, and kept; View only cuts the window out of it. What was drawn for
// another size stays on the screen, cut to the window, until the new drawing comes.
type Lezing struct {
	app     *scherm.App
	id      casus.ID
	keys    lezingKeys
	casus   casus.Casus
	lezer   string         // role of the second reader, of a case that is trainingsklaar
	bij     bool           // opened beside another screen that has the case: for reading only
	md      scherm.MdTekst // the case
	laatste int            // counts the readings, so that an old drawing is not taken for a new one
	verloop bool
	stijl   scherm.Styles
	heeft   tekening // what the page was drawn for
	bezig   bool     // a drawing is being made
	blad    scherm.Rol
	loper   scherm.Loper // in the verloop
	breed   int
	hoog    int
}

// lezingKeys are those of the page.
type lezingKeys struct {
	scherm.LijstKeys
	Verder, Handout, Verloop, Weg, Klaar key.Binding
}

func newLezingKeys() lezingKeys {
	return lezingKeys{
		LijstKeys: scherm.RolKeys(),
		Verder:    scherm.Binding("v", "verder", "v"),
		Handout:   scherm.Binding("h", "handout", "h"),
		Verloop:   scherm.Binding("l", "verloop", "l"),
		Weg:       scherm.Binding("w", "haal iets weg", "w"),
		Klaar:     scherm.Binding("t", "maak trainingsklaar", "t"),
	}
}

// tekening is everything that the drawing of a case depends on.
type tekening struct {
	scherm.Opmaak
	lezing  int
	verloop bool
}

type (
	// gelezenMsg brings a case from the store.
	gelezenMsg struct {
		id    casus.ID
		casus casus.Casus
		lezer string
		md    scherm.MdTekst
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
func NewLezing(a *scherm.App, id casus.ID) Lezing {
	return Lezing{app: a, id: id, keys: newLezingKeys(), stijl: scherm.NewStyles(scherm.ThemaAuto, true)}
}

// NewBijlezing makes the screen for a case that another screen has open: for reading only.
func NewBijlezing(a *scherm.App, id casus.ID) Lezing {
	l := NewLezing(a, id)
	l.bij = true
	return l
}

// maakKlaar begins to make a case ready for training, or says why that cannot be.
func maakKlaar(a *scherm.App, k casus.Kop) tea.Cmd {
	switch {
	case k.Oefen:
		return scherm.Meld("Een oefencasus is al klaar om mee te trainen.")
	case k.Staat == casus.Trainingsklaar:
		return scherm.Meld("Deze casus is al klaar voor training.")
	case k.Staat != casus.Afgerond:
		return scherm.Meld("Rond deze casus eerst af, met v. Daarna kan een collega hem trainingsklaar maken.")
	}
	// Comparing reads the whole library: with many cases that takes a moment.
	return tea.Batch(scherm.Meld("Een ogenblik: de casus wordt vergeleken met de andere."), scherm.Naar(scherm.NaarKlaarmaken{ID: k.ID}))
}

// Init reads the case.
func (l Lezing) Init() tea.Cmd { return leesCasus(l.app, l.id) }

// leesCasus reads a case and writes it in Markdown.
func leesCasus(a *scherm.App, id casus.ID) tea.Cmd {
	return func() tea.Msg {
		c, _, err := a.DB.Haal(context.Background(), id)
		if err != nil {
			return scherm.ErrMsg{Err: err}
		}
		d := handout.Verslag(handout.Gegevens{Les: casus.Les{Casus: c}, Methode: a.Methode})
		md, err := scherm.SchrijfMd(d)
		if err != nil {
			return scherm.ErrMsg{Err: err}
		}
		les, err := a.DB.Lesstof(context.Background(), id)
		if err != nil {
			return scherm.ErrMsg{Err: err}
		}
		rol, _ := a.Methode.Keuze(toets.LijstRollen, string(les.Lezer))
		return gelezenMsg{id, c, rol.Label, md}
	}
}

// Update routes a message.
func (l Lezing) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		l.breed, l.hoog = msg.Width, msg.Height
		return l.teken()
	case scherm.StijlMsg:
		l.stijl = msg.Styles
		return l.teken()
	case gelezenMsg:
		return l.gelezen(msg)
	case getekendMsg:
		return l.getekend(msg)
	case scherm.CasusMsg:
		if msg.ID == l.id {
			return l, leesCasus(l.app, l.id)
		}
	case scherm.WeggehaaldMsg:
		if msg.ID == l.id {
			return l, leesCasus(l.app, l.id)
		}
	case scherm.CloseMsg:
		return l, leesCasus(l.app, l.id)
	case scherm.GeschrevenMsg:
		if l.bij && msg.ID == l.id {
			return l, leesCasus(l.app, l.id) // what was decided beside it is on disk now
		}
	case tea.MouseClickMsg:
		return l.klik(msg)
	case tea.MouseWheelMsg:
		l.blad.Schuif(scherm.Wiel(msg)*scherm.WielRegels, l.bladHoog())
		l.loper.Naar(l.blad, l.bladHoog())
	case tea.KeyPressMsg:
		return l.key(msg)
	}
	return l, nil
}

// gelezen takes over the case that the store gave.
func (l Lezing) gelezen(msg gelezenMsg) (scherm.Screen, tea.Cmd) {
	if msg.id != l.id {
		return l, nil
	}
	l.casus, l.lezer, l.md = msg.casus, msg.lezer, msg.md
	l.laatste++
	return l.teken()
}

// getekend takes over the lines of the page, and draws again if the window changed in the meantime.
func (l Lezing) getekend(msg getekendMsg) (scherm.Screen, tea.Cmd) {
	if msg.id != l.id {
		return l, nil
	}
	l.bezig = false
	// The place in the one view says nothing about the other: a switch starts at the top.
	if msg.tekening.verloop != l.heeft.verloop {
		l.blad, l.loper = scherm.Rol{}, scherm.Loper{}
	}
	l.heeft = msg.tekening
	l.blad.Zet(msg.regels)
	l.blad.Schuif(0, l.bladHoog())
	if l.loper.Eerste = msg.eerste; l.verloop {
		l.loper.Volg(&l.blad, l.bladHoog())
	}
	return l.teken()
}

// wil is the drawing that the window needs now.
func (l Lezing) wil() tekening {
	breed := min(l.breed-4, scherm.LeesBreed) // two columns of air on both sides
	if !l.verloop && l.breed >= scherm.KolommenVanaf {
		breed = min(l.breed-4, scherm.LeesKolommen)
	}
	return tekening{scherm.OpmaakVoor(breed, l.stijl), l.laatste, l.verloop}
}

// teken starts a drawing in a command if there is none for this window. One at a time: while a window is being dragged
// to its size, the sizes in between are skipped.
func (l Lezing) teken() (scherm.Screen, tea.Cmd) {
	wil := l.wil()
	if l.bezig || l.laatste == 0 || l.breed == 0 || wil == l.heeft {
		return l, nil
	}
	l.bezig = true
	id, c, m, md, venster, s := l.id, l.casus, l.app.Methode, l.md, l.breed, l.stijl
	return l, func() tea.Msg {
		if wil.verloop {
			regels, eerste := scherm.VerloopRegels(c, m, wil.Breed, &s)
			return getekendMsg{id, wil, regels, eerste}
		}
		return getekendMsg{id, wil, md.Regels(venster, wil.Breed, &s), nil}
	}
}

// key handles a key press.
func (l Lezing) key(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	switch {
	case l.inVerloop() && key.Matches(msg, l.keys.Op):
		l.loper.Stap(-1, &l.blad, l.bladHoog())
		return l, nil
	case l.inVerloop() && key.Matches(msg, l.keys.Neer):
		l.loper.Stap(1, &l.blad, l.bladHoog())
		return l, nil
	case l.blad.Toets(msg, l.keys.LijstKeys, l.bladHoog()):
		l.loper.Naar(l.blad, l.bladHoog())
		return l, nil
	case key.Matches(msg, l.keys.Terug) && l.verloop, key.Matches(msg, l.keys.Verloop):
		l.verloop = !l.verloop
		return l.teken()
	case key.Matches(msg, l.keys.Terug):
		return l, scherm.Sluit
	case l.laatste == 0 || l.bij:
		return l, nil // nothing to act on
	case key.Matches(msg, l.keys.Handout):
		return l, scherm.Naar(scherm.NaarHandout{IDs: []casus.ID{l.id}})
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
func (l Lezing) inVerloop() bool { return l.verloop && l.heeft.verloop && len(l.loper.Eerste) > 0 }

// haalWeg takes something out of the case: in the verloop perhaps the answer under the cursor. An invented case has
// nothing of anybody in it.
func (l Lezing) haalWeg() (scherm.Screen, tea.Cmd) {
	if l.casus.Oefen {
		return l, func() tea.Msg { return scherm.ErrMsg{Err: store.ErrOefen} }
	}
	nr := 0
	if l.inVerloop() {
		nr = l.loper.Nr()
	}
	return l, scherm.Naar(scherm.NaarWeghalen{Casus: l.casus, Nr: nr})
}

// klik puts the cursor on the inbreng that the mouse points at.
func (l Lezing) klik(msg tea.MouseClickMsg) (scherm.Screen, tea.Cmd) {
	y := msg.Y - scherm.LeesKop(l.hoog)
	if !l.inVerloop() || y < 0 || y >= l.bladHoog() {
		return l, nil
	}
	for i, r := range l.loper.Eerste {
		if r <= l.blad.Van+y {
			l.loper.I = i
		}
	}
	return l, nil
}

// bladHoog is the number of lines for the text.
func (l Lezing) bladHoog() int { return max(1, l.hoog-scherm.LeesKop(l.hoog)-1) }

// View draws the part of the case that fits.
func (l Lezing) View(breed, hoog int, s *scherm.Styles) scherm.Frame {
	ruimte := max(1, hoog-scherm.LeesKop(hoog)-1)
	regels := scherm.Inspringen(l.blad.Venster(breed-4, ruimte))
	if i := l.loper.Regel() - l.blad.Van; l.inVerloop() && i >= 0 && i < len(regels) {
		regels[i] = s.Gekoze.Render("> ") + strings.TrimPrefix(regels[i], "  ")
	}
	if l.laatste == 0 || len(l.blad.Regels) == 0 {
		regels = []string{"  " + s.Stil.Render("De casus wordt gelezen.")}
	}
	kop := scherm.Kopregel(s.Kop.Render(l.naam()), s.Stil.Render("advies, geen besluit"), breed)
	body := scherm.Vul(strings.Join(regels, "\n"), breed, ruimte)
	kop += strings.Repeat("\n", scherm.LeesKop(hoog))
	return scherm.Frame{Body: kop + body + "\n" + scherm.Knip("  "+s.Stil.Render(l.voet(ruimte)), breed)}
}

// voet says who read the case for training, and what part of it is in view.
func (l Lezing) voet(hoog int) string {
	plek := l.blad.Plek(hoog)
	if l.lezer == "" || l.casus.Staat != casus.Trainingsklaar {
		return plek
	}
	return strings.TrimSuffix(nagelezen(l.lezer)+" · "+plek, " · ")
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
func (l Lezing) Uitleg() scherm.Hulp {
	return scherm.Hulp{Titel: "Een casus lezen", Tekst: []string{
		"Hier lees je een hele casus, stap voor stap. Bij elk antwoord staat wie het zei. Zijn er meer meningen, dan staan ze onder elkaar.",
		"De opties staan naast elkaar met hun gevolgen. In een smal venster staan ze onder elkaar.",
		"Elk artikel heeft de datum van zijn tekst. Kent oliekan een nieuwere tekst, of geldt een artikel niet meer? Dan staat dat bovenaan, en toets je het opnieuw.",
		"Met l zie je het verloop: wat er na elkaar is gezegd, ook wat later is veranderd of teruggenomen.",
		"Moet er iets uit? Met w haal je een woord weg uit de hele casus. Sta je in het verloop op een antwoord? Dan kun je ook dat hele antwoord weghalen.",
		"Is de casus afgerond? Dan kan een collega die er niet bij was, hem met t trainingsklaar maken.",
		"Wat hier staat is een advies en geen besluit.",
	}}
}
