package training

import (
	"context"
	"errors"
	"strings"

	"oliekan/casus"
	"oliekan/casus/training"
	"oliekan/store"
	"oliekan/toets/taal"
	"oliekan/tui/naspelen"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// trainingBreed is the widest line in cells of what is read in a training. Columns beside one another need more than a
// line of text.
const trainingBreed = 100

// Trainingen is the first screen of Training: begin, go on with a session or look at what came of it, and which steps groups
// find hard.
type Trainingen struct {
	app    *scherm.App
	keys   trainKeys
	sess   []training.Training
	titels map[casus.ID]string
	klaar  bool // the sessions were read
	lijst  scherm.Rijen
	punten []trainpunt
	weg    *training.Training // asked about: remove this one?
	breed  int
	hoog   int
}

// trainpunt is one item of the list.
type trainpunt struct {
	naam, bij string
	kop       string // heading above it
	open      func(Trainingen) tea.Cmd
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

// NewTrainingen makes the screen; the sessions follow.
func NewTrainingen(a *scherm.App) Trainingen {
	return Trainingen{app: a, keys: newTrainKeys()}.schik()
}

// Init reads the sessions.
func (t Trainingen) Init() tea.Cmd { return leesTrainingen(t.app) }

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
func (t Trainingen) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		t.breed, t.hoog = msg.Width, msg.Height
		return t.schik(), nil
	case trainingenMsg:
		t.sess, t.titels, t.klaar = msg.sess, msg.titels, true
		return t.schik(), nil
	case scherm.CloseMsg, scherm.CasusMsg:
		return t, leesTrainingen(t.app)
	case scherm.ErrMsg:
		if errors.Is(msg.Err, store.ErrGeenTraining) { // it was removed in another window
			return t, leesTrainingen(t.app)
		}
	case tea.MouseClickMsg:
		if i := t.lijst.Op(msg.Y-trainKop, t.lijstHoog()); t.weg == nil && i != scherm.GeenPunt {
			t.lijst.Cursor = i
			return t, t.punten[i].open(t)
		}
	case tea.MouseWheelMsg:
		t.lijst.Stap(scherm.Wiel(msg))
	case tea.KeyPressMsg:
		return t.key(msg)
	}
	return t, nil
}

// key handles a key press: the answer to the question about removing first.
func (t Trainingen) key(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	if t.weg != nil {
		return t.beantwoord(msg)
	}
	onder := t.punten[t.lijst.Cursor]
	switch {
	case t.lijst.Toets(msg, t.keys.LijstKeys, t.lijstHoog()):
	case key.Matches(msg, t.keys.Open):
		return t, onder.open(t)
	case key.Matches(msg, t.keys.Terug):
		return t, scherm.Sluit
	case key.Matches(msg, t.keys.Nieuw):
		return t, scherm.Open(NewTrainingkeus(t.app))
	case key.Matches(msg, t.keys.Voorbeeld):
		return t, openVoorbeeld(t.app)
	case key.Matches(msg, t.keys.Uitslag) && onder.sessie != nil:
		return t, openUitslag(t.app, onder.sessie.ID)
	case key.Matches(msg, t.keys.Weg) && onder.sessie != nil:
		t.weg = onder.sessie
	}
	return t, nil
}

// beantwoord takes the answer to the question about removing: j is yes, any other key is no.
func (t Trainingen) beantwoord(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	id := t.weg.ID
	t.weg = nil
	if msg.Text != "j" && msg.Text != "J" {
		return t, scherm.Meld("Niets verwijderd.")
	}
	return t, wisSessie(t.app, id)
}

// schik makes the list for what was read.
func (t Trainingen) schik() Trainingen {
	t.punten = []trainpunt{
		{naam: "Nieuwe sessie", bij: "kies een casus en hoe lang het mag duren", open: func(t Trainingen) tea.Cmd { return scherm.Open(NewTrainingkeus(t.app)) }},
		{naam: "Eerst een voorbeeld", bij: "voor wie nieuw is: lees mee hoe een tweetal dacht", open: func(t Trainingen) tea.Cmd { return openVoorbeeld(t.app) }},
	}
	for i := range t.sess {
		x := t.sess[i]
		naam, feiten := naspelen.Sessie(x, t.titels[x.Casus])
		p := trainpunt{naam: naam, bij: feiten, sessie: &x, open: func(t Trainingen) tea.Cmd { return openSessie(t.app, x) }}
		if i == 0 {
			p.kop = "Sessies"
		}
		t.punten = append(t.punten, p)
	}
	t.punten = append(t.punten, t.moeilijk()...)
	t.lijst = scherm.NewRijen(t.rijen(), t.lijst.Cursor)
	return t
}

// moeilijk are the lines about the steps, over all sessions.
func (t Trainingen) moeilijk() []trainpunt {
	if len(t.sess) == 0 {
		return nil
	}
	b := naspelen.Moeilijk(t.sess, t.app.Methode)
	var uit []trainpunt
	for i, r := range b.Regels {
		p := trainpunt{naam: r.Tekst, bij: r.Bij, open: func(t Trainingen) tea.Cmd { return scherm.Open(newMoeilijk(t.sess, t.app)) }}
		if i == 0 {
			p.kop = b.Kop
		}
		uit = append(uit, p)
	}
	return uit
}

// newMoeilijk is the page about the steps that groups find hard, with how it was counted.
func newMoeilijk(ts []training.Training, a *scherm.App) Speelblad {
	return newSpeelblad([]naspelen.Blok{naspelen.Moeilijk(ts, a.Methode), naspelen.Telling()}, scherm.Hulp{Titel: "Wat groepen moeilijk vinden", Tekst: []string{
		"Hier zie je bij welke stap groepen vaak anders dachten dan het tweetal of de deskundige. De moeilijkste stap staat bovenaan.",
		"Anders is niet fout. Het is een stap om in een training langer bij stil te staan.",
	}})
}

// rijen lays the items out: name and facts on one line where there is room.
func (t Trainingen) rijen() []scherm.Rij {
	var uit []scherm.Rij
	for i, p := range t.punten {
		if p.kop != "" {
			uit = append(uit, scherm.Rij{Punt: scherm.GeenPunt}, scherm.Rij{Punt: scherm.GeenPunt, Tekst: p.kop})
		}
		if p.sessie == nil && p.kop == "" && i < 2 && t.breed >= 70 {
			uit = append(uit, scherm.Rij{Punt: i, Tekst: scherm.VulUit(p.naam, 22), Bij: p.bij})
			continue
		}
		uit = append(uit, scherm.Rij{Punt: i, Tekst: p.naam})
		if t.breed >= 60 || p.sessie != nil {
			uit = append(uit, scherm.Rij{Punt: i, Bij: "    " + p.bij})
		}
	}
	return uit
}

// trainKop is the number of lines above the list.
const trainKop = 2

// lijstHoog is the number of lines for the list.
func (t Trainingen) lijstHoog() int {
	return max(1, t.hoog-trainKop-len(t.slot(t.breed, &scherm.Styles{})))
}

// slot is what is asked at the bottom.
func (t Trainingen) slot(width int, s *scherm.Styles) []string {
	if t.weg == nil {
		return nil
	}
	naam, _ := naspelen.Sessie(*t.weg, "")
	zin := naam + ". " + naspelen.VraagWis + " j is ja, elke andere toets is nee."
	regels := scherm.Breek(zin, width-4)
	return scherm.Inspringen(scherm.StijlRegels(s.Let, regels[:min(len(regels), 4)]))
}

// View draws the screen.
func (t Trainingen) View(width, height int, s *scherm.Styles) scherm.Frame {
	rechts := ""
	if n := len(t.sess); n > 0 {
		rechts = taal.Aantal(n, "sessie", "sessies")
	}
	kop := scherm.Kopregel(s.Kop.Render("Training")+s.Stil.Render(" · een casus naspelen met een groep"), s.Stil.Render(rechts), width)
	slot := t.slot(width, s)
	hoog := max(0, height-trainKop-len(slot))
	regels := t.lijst.Teken(width, hoog, s)
	if t.klaar && len(t.sess) == 0 {
		regels = append(regels, "")
		regels = append(regels, scherm.Inspringen(scherm.StijlRegels(s.Stil, scherm.Breek("Er zijn nog geen sessies. "+naspelen.GeenNamen, min(width-4, scherm.KlaarBreed))))...)
	}
	body := []string{kop, ""}
	body = append(body, strings.Split(scherm.Vul(strings.Join(regels, "\n"), width, hoog), "\n")[:hoog]...)
	return scherm.Frame{Body: strings.Join(append(body, slot...), "\n")}
}

// Typing is true while something is asked: a letter must not stop the program then.
func (t Trainingen) Typing() bool { return t.weg != nil }

// ShortHelp lists the keys for the foot line.
func (t Trainingen) ShortHelp() []key.Binding {
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
func (t Trainingen) FullHelp() [][]key.Binding {
	k := t.keys
	return [][]key.Binding{t.ShortHelp(), {k.PagOp, k.PagNeer, k.Begin, k.Eind, k.Stop}}
}

// Uitleg explains the screen.
func (t Trainingen) Uitleg() scherm.Hulp {
	return scherm.Hulp{Titel: "Training", Tekst: []string{
		"Met een groep speel je een consult na. Jullie zien wat het tweetal wist, en oordelen eerst zelf. Daarna zie je wat het tweetal vond, en waarom.",
		"Begin met een nieuwe sessie. Zijn er mensen bij voor wie dit nieuw is? Lees dan eerst samen een voorbeeld.",
		"Een sessie die nog bezig is, open je met enter. Alles staat er dan nog. Van een sessie die klaar is, zie je wat eruit kwam.",
		naspelen.GeenNamen,
		"Onderaan staat welke stappen groepen moeilijk vinden. Dat gaat over alle sessies samen, en nooit over personen.",
	}}
}
