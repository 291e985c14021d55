package training

import (
	"context"
	"errors"

	"oliekan/casus"
	"oliekan/casus/training"
	"oliekan/store"
	"oliekan/toets/taal"
	"oliekan/tui/naspelen"
	"oliekan/tui/scherm"
	"oliekan/tui/spelen"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Sessies is the first screen of Training: begin, go on with a session or look at what came of it, and which steps groups
// find hard.
type Sessies struct {
	app     *scherm.App
	keys    trainKeys
	sess    []training.Training
	titels  map[casus.ID]string
	gelezen bool // the sessions were read
	lijst   scherm.Lijst
	punten  []trainpunt
	weg     *training.Training // asked about: remove this one?
}

// trainpunt is one item of the list.
type trainpunt struct {
	naam, bij string
	kop       string // heading above it
	open      func(Sessies) tea.Cmd
	sessie    *training.Training
}

// trainKeys are those of the list.
type trainKeys struct {
	scherm.LijstKeys
	Nieuw, Voorbeeld, Uitslag, Weg key.Binding
}

func newTrainKeys() trainKeys {
	return trainKeys{
		LijstKeys: scherm.PijlKeys(),
		Nieuw:     scherm.Binding("n", "nieuwe sessie", "n"),
		Voorbeeld: scherm.Binding("v", "eerst een voorbeeld", "v"),
		Uitslag:   scherm.Binding("u", "wat eruit kwam", "u"),
		Weg:       scherm.Binding("delete", "verwijder", "delete"),
	}
}

// trainingenMsg brings what the list shows.
type trainingenMsg struct {
	sess   []training.Training
	titels map[casus.ID]string
}

// NewSessies makes the screen; the sessions follow.
func NewSessies(a *scherm.App) Sessies {
	return Sessies{app: a, keys: newTrainKeys(), lijst: scherm.NewLijst()}.schik()
}

// Init reads the sessions.
func (t Sessies) Init() tea.Cmd { return leesTrainingen(t.app) }

// leesTrainingen reads the sessions and the titles of their cases.
func leesTrainingen(a *scherm.App) tea.Cmd {
	return func() tea.Msg {
		ctx := context.Background()
		ts, err := a.DB.Trainingen(ctx)
		if err != nil {
			return scherm.ErrMsg{Err: err}
		}
		koppen, err := a.DB.Lijst(ctx, store.Filter{})
		if err != nil {
			return scherm.ErrMsg{Err: err}
		}
		titels := map[casus.ID]string{}
		for _, k := range koppen {
			titels[k.ID] = k.Opschrift()
		}
		return trainingenMsg{ts, titels}
	}
}

// Update routes a message.
func (t Sessies) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		t.lijst.Maat(msg)
		return t.schik(), nil
	case trainingenMsg:
		t.sess, t.titels, t.gelezen = msg.sess, msg.titels, true
		return t.schik(), nil
	case scherm.CloseMsg, scherm.CasusMsg:
		return t, leesTrainingen(t.app)
	case scherm.ErrMsg:
		if errors.Is(msg.Err, store.ErrGeenTraining) { // it was removed in another window
			return t, leesTrainingen(t.app)
		}
	case tea.MouseClickMsg:
		if t.weg == nil && t.lijst.Klik(msg.Y, trainKop, t.eromheen()) {
			return t, t.punten[t.lijst.Cursor].open(t)
		}
	case tea.MouseWheelMsg:
		t.lijst.Stap(scherm.Wiel(msg))
	case tea.KeyPressMsg:
		return t.key(msg)
	}
	return t, nil
}

// key handles a key press: the answer to the question about removing first.
func (t Sessies) key(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	if t.weg != nil {
		return t.beantwoord(msg)
	}
	onder := t.punten[t.lijst.Cursor]
	switch {
	case t.lijst.Beweeg(msg, t.eromheen()):
	case key.Matches(msg, t.keys.Open):
		return t, onder.open(t)
	case key.Matches(msg, t.keys.Terug):
		return t, scherm.Sluit
	case key.Matches(msg, t.keys.Nieuw):
		return t, scherm.Open(newKeus(t.app))
	case key.Matches(msg, t.keys.Voorbeeld):
		return t, t.voorbeeld()
	case key.Matches(msg, t.keys.Uitslag) && onder.sessie != nil:
		return t, spelen.Uitslag(t.app, onder.sessie.ID)
	case key.Matches(msg, t.keys.Weg) && onder.sessie != nil:
		t.weg = onder.sessie
	}
	return t, nil
}

// beantwoord takes the answer to the question about removing: j is yes, any other key is no.
func (t Sessies) beantwoord(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	id := t.weg.ID
	t.weg = nil
	if msg.Text != "j" && msg.Text != "J" {
		return t, scherm.Meld(nietsVerwijderd)
	}
	return t, wisSessie(t.app, id)
}

// voorbeeld opens the example; after it a session can be prepared.
func (t Sessies) voorbeeld() tea.Cmd {
	a := t.app
	return spelen.Voorbeeld(a, func(l casus.Les) scherm.Screen { return newOpzet(a, l) })
}

// wisSessie removes a session for good. The store takes its lock for that, and refuses one that is open somewhere.
func wisSessie(a *scherm.App, id training.ID) tea.Cmd {
	return func() tea.Msg {
		if err := a.DB.WisTraining(context.Background(), id); err != nil {
			return scherm.ErrMsg{Err: err}
		}
		return tea.BatchMsg{leesTrainingen(a), scherm.Meld(naspelen.Gewist)}
	}
}

// schik makes the list for what was read.
func (t Sessies) schik() Sessies {
	t.punten = []trainpunt{
		{naam: nieuweSessieNaam, bij: nieuweSessieUitleg, open: func(t Sessies) tea.Cmd { return scherm.Open(newKeus(t.app)) }},
		{naam: voorbeeldNaam, bij: voorbeeldUitleg, open: func(t Sessies) tea.Cmd { return t.voorbeeld() }},
	}
	for i := range t.sess {
		x := t.sess[i]
		naam, feiten := naspelen.Sessie(x, t.titels[x.Casus])
		p := trainpunt{naam: naam, bij: feiten, sessie: &x, open: func(t Sessies) tea.Cmd { return spelen.Open(t.app, x) }}
		if i == 0 {
			p.kop = "Sessies"
		}
		t.punten = append(t.punten, p)
	}
	t.punten = append(t.punten, t.moeilijk()...)
	t.lijst.Rijen = scherm.NewRijen(t.rijen(), t.lijst.Cursor)
	return t
}

// moeilijk are the lines about the steps, over all sessions.
func (t Sessies) moeilijk() []trainpunt {
	if len(t.sess) == 0 {
		return nil
	}
	b := naspelen.Moeilijk(t.sess, t.app.Methode)
	var uit []trainpunt
	for i, r := range b.Regels {
		p := trainpunt{naam: r.Tekst, bij: r.Bij, open: func(t Sessies) tea.Cmd { return scherm.Open(newMoeilijk(t.sess, t.app)) }}
		if i == 0 {
			p.kop = b.Kop
		}
		uit = append(uit, p)
	}
	return uit
}

// newMoeilijk is the page about the steps that groups find hard, with how it was counted.
func newMoeilijk(ts []training.Training, a *scherm.App) spelen.Blad {
	return spelen.NewBlad([]naspelen.Blok{naspelen.Moeilijk(ts, a.Methode), naspelen.Telling()}, scherm.Hulp{Titel: "Wat groepen moeilijk vinden", Tekst: []string{
		"Hier zie je bij welke stap groepen vaak anders dachten dan het tweetal of de deskundige. De moeilijkste stap staat bovenaan.",
		"Anders is niet fout. Het is een stap om in een training langer bij stil te staan.",
	}})
}

// rijen lays the items out: name and facts on one line where there is room.
func (t Sessies) rijen() []scherm.Rij {
	var uit []scherm.Rij
	for i, p := range t.punten {
		if p.kop != "" {
			uit = append(uit, scherm.Rij{Punt: scherm.GeenPunt}, scherm.Rij{Punt: scherm.GeenPunt, Tekst: p.kop})
		}
		if p.sessie == nil && p.kop == "" && i < 2 && t.lijst.Breed >= 70 {
			uit = append(uit, scherm.Rij{Punt: i, Tekst: scherm.VulUit(p.naam, 22), Bij: p.bij})
			continue
		}
		uit = append(uit, scherm.Rij{Punt: i, Tekst: p.naam})
		if t.lijst.Breed >= 60 || p.sessie != nil {
			uit = append(uit, scherm.Rij{Punt: i, Bij: "    " + p.bij})
		}
	}
	return uit
}

// trainKop is the number of lines above the list.
const trainKop = 2

// eromheen is the number of lines around the list.
func (t Sessies) eromheen() int {
	return trainKop + len(t.wegvraag(t.lijst.Breed, &scherm.Styles{}))
}

// wegvraag is the question about removing, below the list.
func (t Sessies) wegvraag(breed int, s *scherm.Styles) []string {
	if t.weg == nil {
		return nil
	}
	naam, _ := naspelen.Sessie(*t.weg, "")
	zin := naam + ". " + naspelen.VraagWis + " " + scherm.JaNee
	regels := scherm.Breek(zin, breed-4)
	return scherm.Inspringen(scherm.StijlRegels(s.Let, regels[:min(len(regels), 4)]))
}

// View draws the screen.
func (t Sessies) View(breed, hoog int, s *scherm.Styles) scherm.Frame {
	rechts := ""
	if n := len(t.sess); n > 0 {
		rechts = taal.Aantal(n, "sessie", "sessies")
	}
	kop := scherm.Kopregel(s.Kop.Render("Training")+s.Stil.Render(" · "+Wat), s.Stil.Render(rechts), breed)
	p := scherm.NewBlad()
	p.Zet(kop, "")
	var leeg []string
	if t.gelezen && len(t.sess) == 0 {
		leeg = append([]string{""}, t.lijst.Alinea(nogGeenSessies, breed, s)...)
	}
	return t.lijst.Frame(p, leeg, t.wegvraag(breed, s), breed, hoog, s)
}

// Typing is true while something is asked: a letter must not stop the program then.
func (t Sessies) Typing() bool { return t.weg != nil }

// ShortHelp lists the keys for the foot line.
func (t Sessies) ShortHelp() []key.Binding {
	k, enter := t.keys, t.keys.Open
	if t.weg != nil {
		return []key.Binding{scherm.Binding("j", "ja, verwijder", "j"), scherm.Binding("n", "nee", "n")}
	}
	x := t.punten[t.lijst.Cursor].sessie
	switch {
	case x == nil:
		return []key.Binding{k.Op, enter, k.Nieuw, k.Voorbeeld, k.Terug, k.Uitleg}
	case x.Klaar:
		enter.SetHelp("enter", "wat eruit kwam")
		return []key.Binding{k.Op, enter, k.Weg, k.Nieuw, k.Terug, k.Uitleg}
	}
	enter.SetHelp("enter", "ga verder")
	return []key.Binding{k.Op, enter, k.Uitslag, k.Weg, k.Nieuw, k.Terug, k.Uitleg}
}

// FullHelp lists all keys.
func (t Sessies) FullHelp() [][]key.Binding {
	return t.lijst.AlleToetsen(t.ShortHelp())
}

// Uitleg explains the screen.
func (t Sessies) Uitleg() scherm.Hulp {
	return scherm.Hulp{Titel: "Training", Tekst: []string{
		"Met een groep speel je een consult na. Jullie zien wat het tweetal wist, en oordelen eerst zelf. Daarna zie je wat het tweetal vond, en waarom.",
		"Begin met een nieuwe sessie. Zijn er mensen bij voor wie dit nieuw is? Lees dan eerst samen een voorbeeld.",
		"Een sessie die nog bezig is, open je met enter. Alles staat er dan nog. Van een sessie die klaar is, zie je wat eruit kwam.",
		naspelen.GeenNamen,
		"Onderaan staat welke stappen groepen moeilijk vinden. " + overAlle,
	}}
}
