package training

import (
	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/tui/naspelen"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Trainingopzet asks what a session needs: how long, with how many, and the name of the group. It shows the plan.
type Trainingopzet struct {
	app      *scherm.App
	les      casus.Les
	keys     opzetKeys
	masker   *anoniem.Masker // shows what of the name will be stored
	vorm     training.Vorm
	minuten  int   // of the form Zelf
	momenten []int // of the form Zelf
	mensen   int
	groep    scherm.Regelveld
	cijfers  bool // the last key was a digit: another one goes behind it
	cursor   int
	plan     naspelen.Blok
	fout     error // why it cannot begin like this
	bezig    bool  // it is being made
	begonnen bool  // the session is on top; when it closes, so does this
	breed    int
	hoog     int
}

// opzetKeys are those of the form.
type opzetKeys struct {
	scherm.LijstKeys
	Meer, Minder, Kies key.Binding
}

// begonnenMsg says that a session was made: the screens that led to it close after it.
type begonnenMsg struct{}

// momentenMsg brings the moments that the trainer picked.
type momentenMsg struct{ nrs []int }

// Where the form begins.
const (
	mensenEerst = 6 // groups have six to eight members (method, section 2)
	stapMinuten = 5
)

// NewTrainingopzet makes the form for a case.
func NewTrainingopzet(a *scherm.App, l casus.Les) Trainingopzet {
	zelf, _ := training.Zelf.Keuze()
	t := Trainingopzet{
		app: a, les: l, masker: a.Masker(), vorm: training.Gewoon, minuten: zelf.Minuten, mensen: mensenEerst, groep: scherm.NewRegelveld(),
		momenten: training.KiesMomenten(l, a.Methode, casus.MaxMomenten),
		keys: opzetKeys{
			LijstKeys: scherm.PijlKeys(),
			Meer:      scherm.Binding("→", "meer", "right", "+"),
			Minder:    scherm.Binding("←", "minder", "left", "-"),
			Kies:      scherm.Binding("spatie", "kies", "space"),
		},
	}
	t.cursor = 1 // the usual form
	return t.reken()
}

// opzetpunt is one line of the form.
type opzetpunt struct {
	soort string // "vorm", "minuten", "momenten", "mensen", "groep" or "begin"
	vorm  training.Vormkeuze
}

// punten are the lines of the form.
func (t Trainingopzet) punten() []opzetpunt {
	var uit []opzetpunt
	for _, v := range training.Vormen() {
		uit = append(uit, opzetpunt{"vorm", v})
		if v.Vorm == training.Zelf && t.vorm == training.Zelf {
			uit = append(uit, opzetpunt{soort: "minuten"}, opzetpunt{soort: "momenten"})
		}
	}
	if t.vorm != training.Voorbeeld {
		uit = append(uit, opzetpunt{soort: "mensen"}, opzetpunt{soort: "groep"})
	}
	return append(uit, opzetpunt{soort: "begin"})
}

// onder is the line under the cursor.
func (t Trainingopzet) onder() opzetpunt {
	ps := t.punten()
	return ps[min(t.cursor, len(ps)-1)]
}

// opzet is what was picked.
func (t Trainingopzet) opzet() training.Opzet {
	return training.Opzet{Vorm: t.vorm, Minuten: t.minuten, Momenten: t.momenten, Deelnemers: t.mensen, Groep: anoniem.NieuwRuw(t.groep.Tekst())}
}

// reken makes the plan for what was picked, or says why it cannot be.
func (t Trainingopzet) reken() Trainingopzet {
	o := t.opzet()
	o.Groep = anoniem.Ruw{}
	s, err := training.Begin(t.gegevens(), o)
	if t.fout = err; err == nil {
		t.plan = naspelen.Plan(s.Training(), t.app.Methode)
		s.Sluit()
	}
	return t
}

// gegevens are what the session is played with.
func (t Trainingopzet) gegevens() training.Gegevens {
	return training.Gegevens{Methode: t.app.Methode, Masker: t.app.Masker(), Les: t.les, Nu: t.app.Nu}
}

// Init starts nothing.
func (t Trainingopzet) Init() tea.Cmd { return nil }

// Update routes a message.
func (t Trainingopzet) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		t.breed, t.hoog = msg.Width, msg.Height
		t.groep.Maat(min(max(8, msg.Width-8), 40), 1)
	case begonnenMsg:
		t.begonnen = true
	case scherm.ErrMsg:
		t.bezig = false
	case scherm.CloseMsg:
		if t.begonnen {
			return t, scherm.Sluit
		}
	case momentenMsg:
		t.momenten = msg.nrs
		return t.reken(), nil
	case tea.PasteMsg:
		return t.typ(msg)
	case tea.MouseClickMsg:
		return t.klik(msg)
	case tea.MouseWheelMsg:
		return t.naar(t.cursor + scherm.Wiel(msg)), nil
	case tea.KeyPressMsg:
		return t.key(msg)
	}
	return t, nil
}

// klik does what the mouse points at.
func (t Trainingopzet) klik(msg tea.MouseClickMsg) (scherm.Screen, tea.Cmd) {
	b, hoog := t.blad(t.breed, &scherm.Styles{}), t.lijstHoog(t.hoog)
	b.Venster(hoog)
	d := b.Op(msg.Y - 2)
	switch {
	case msg.Y == 2+hoog+len(t.voet(t.breed, t.hoog, &scherm.Styles{}))-1:
		return t.naar(len(t.punten()) - 1).enter()
	case msg.Y < 2+hoog && d.Soort == "punt":
		return t.naar(d.Nr).enter()
	}
	return t, nil
}

// naar puts the cursor on a line; the field has the keys while it is there.
func (t Trainingopzet) naar(n int) Trainingopzet {
	t.cursor = scherm.Schuif(n, 0, len(t.punten()))
	if t.groep.Blur(); t.onder().soort == "groep" {
		t.groep.Focus()
	}
	return t
}

// key handles a key press.
func (t Trainingopzet) key(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	veld, vervolg := t.onder().soort == "groep", t.cijfers
	t.cijfers = false
	switch {
	case key.Matches(msg, t.keys.Terug):
		return t.terug()
	case key.Matches(msg, t.keys.Op):
		return t.naar(t.cursor - 1), nil
	case key.Matches(msg, t.keys.Neer):
		return t.naar(t.cursor + 1), nil
	case key.Matches(msg, t.keys.Open), key.Matches(msg, t.keys.Kies) && !veld:
		return t.enter()
	case veld:
		return t.typ(msg)
	case key.Matches(msg, t.keys.Meer):
		return t.tel(1), nil
	case key.Matches(msg, t.keys.Minder):
		return t.tel(-1), nil
	}
	return t.cijfer(msg.Text, vervolg), nil
}

// typ passes a key or a paste to the name of the group.
func (t Trainingopzet) typ(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	if t.onder().soort != "groep" {
		return t, nil
	}
	var cmd tea.Cmd
	t.groep, cmd = t.groep.Update(msg)
	return t, cmd
}

// enter picks the line under the cursor, and goes on to the next. A form that was picked already leads to what it asks.
func (t Trainingopzet) enter() (scherm.Screen, tea.Cmd) {
	switch p := t.onder(); p.soort {
	case "vorm":
		if t.vorm == p.vorm.Vorm {
			return t.naarVraag(), nil
		}
		t.vorm = p.vorm.Vorm
		return t.reken(), nil
	case "momenten":
		return t, scherm.Open(newMomentkeus(t.app, t.les, t.momenten))
	case "begin":
		return t.begin()
	}
	return t.naar(t.cursor + 1), nil
}

// naarVraag puts the cursor on the first line behind the picked form that asks something.
func (t Trainingopzet) naarVraag() Trainingopzet {
	ps := t.punten()
	i := t.cursor + 1
	for ps[i].soort == "vorm" {
		i++
	}
	return t.naar(i)
}

// tel changes the number under the cursor.
func (t Trainingopzet) tel(n int) Trainingopzet {
	switch t.onder().soort {
	case "minuten":
		t.minuten = min(max(t.minuten+n*stapMinuten, training.MinMinuten), training.MaxMinuten)
	case "mensen":
		t.mensen = min(max(t.mensen+n, 1), training.MaxDeelnemers)
	}
	return t.reken()
}

// cijfer types a number of participants; vervolg says that the key before was a digit too.
func (t Trainingopzet) cijfer(s string, vervolg bool) Trainingopzet {
	if t.onder().soort != "mensen" || len(s) != 1 || s[0] < '0' || s[0] > '9' {
		return t
	}
	t.cijfers = true
	t.mensen = metCijfer(t.mensen, int(s[0]-'0'), training.MaxDeelnemers, vervolg)
	return t.reken()
}

// metCijfer puts a digit behind the digit before it. One that was not typed just now, or a number that would be more than
// most, is replaced.
func metCijfer(n, cijfer, most int, vervolg bool) int {
	if !vervolg || n*10+cijfer > most {
		return cijfer
	}
	return n*10 + cijfer
}

// begin makes the session, writes it and opens it.
func (t Trainingopzet) begin() (scherm.Screen, tea.Cmd) {
	switch {
	case t.bezig:
		return t, nil
	case t.fout != nil:
		return t, func() tea.Msg { return scherm.ErrMsg{Err: t.fout} }
	}
	t.bezig = true
	return t, beginSessie(t.app, t.gegevens(), t.opzet())
}

// Typing is true while the name is typed.
func (t Trainingopzet) Typing() bool { return t.onder().soort == "groep" }

// Leave forgets the name.
func (t Trainingopzet) Leave() tea.Cmd {
	t.masker.Wis()
	return nil
}

// ShortHelp lists the keys for the foot line.
func (t Trainingopzet) ShortHelp() []key.Binding {
	k, enter := t.keys, t.keys.Open
	uit := []key.Binding{k.Op}
	switch t.onder().soort {
	case "vorm", "momenten":
		enter.SetHelp("enter", "kies")
		if p := t.onder(); p.soort == "vorm" && p.vorm.Vorm == t.vorm {
			enter.SetHelp("enter", "verder")
		}
	case "minuten", "mensen":
		uit = append(uit, k.Minder, k.Meer)
		enter.SetHelp("enter", "verder")
	case "begin":
		enter.SetHelp("enter", "begin")
	default:
		enter.SetHelp("enter", "verder")
	}
	return append(uit, enter, k.Terug, scherm.Binding("f1", "uitleg", "f1"))
}

// FullHelp lists all keys.
func (t Trainingopzet) FullHelp() [][]key.Binding {
	return [][]key.Binding{{t.keys.Op, t.keys.Open, t.keys.Kies, t.keys.Minder, t.keys.Meer, t.keys.Terug}}
}

// Uitleg explains the screen.
func (t Trainingopzet) Uitleg() scherm.Hulp {
	return scherm.Hulp{Titel: "Een sessie voorbereiden", Tekst: []string{
		"Kies hoe lang het mag duren. Je ziet dan hoeveel tijd er voor elk moment is. Tijdens de sessie kun je dat nog veranderen.",
		"Met enter ga je van regel naar regel. Op de onderste regel begint de sessie.",
		"Bij zelf kiezen bepaal je de tijd en de momenten. Let op: in die lijst staat wat het tweetal zei. Doe dat zonder de groep erbij.",
		"Een groep van zes tot acht mensen praat het best. Meer mag ook.",
		"De naam van de groep is voor later, bijvoorbeeld introductie november. Namen van mensen worden verborgen.",
		"Bij een voorbeeld hoeft de groep niets te kiezen. Jullie lezen samen hoe het tweetal dacht. Daar wordt niets van bewaard.",
	}}
}
