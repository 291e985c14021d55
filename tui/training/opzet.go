package training

import (
	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/tui/naspelen"
	"oliekan/tui/scherm"
	"oliekan/tui/spelen"
	"oliekan/tui/vorm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Opzet asks what a session needs: how long, with how many, and the name of the group. It shows the plan.
type Opzet struct {
	app      *scherm.App
	les      casus.Les
	keys     opzetKeys
	masker   *anoniem.Masker // shows what of the name will be stored
	vorm     *opzetvorm      // never changed: replaced
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

// newOpzet makes the form for a case.
func newOpzet(a *scherm.App, l casus.Les) Opzet {
	t := Opzet{
		app: a, les: l, masker: a.Masker(), vorm: nieuweOpzet(l, a.Methode), groep: scherm.NewRegelveld(),
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

// rijen are the lines of the form; the one that begins the session comes after them.
func (t Opzet) rijen() []scherm.Vormrij { return scherm.Vormrijen(t.vorm) }

// onder is the line under the cursor; false for the one that begins the session.
func (t Opzet) onder() (scherm.Vormrij, bool) {
	if rs := t.rijen(); t.cursor < len(rs) {
		return rs[t.cursor], true
	}
	return scherm.Vormrij{}, false
}

// opVeld reports whether the cursor is on a field.
func (t Opzet) opVeld(id string) bool {
	r, ok := t.onder()
	return ok && r.Veld.ID == id
}

// zet changes the form, and makes the plan for it.
func (t Opzet) zet(doe func(*opzetvorm)) Opzet {
	f := *t.vorm
	doe(&f)
	t.vorm = &f
	return t.reken()
}

// reken makes the plan for what was picked, or says why it cannot be.
func (t Opzet) reken() Opzet {
	s, err := t.vorm.plan(t.gegevens(), anoniem.Ruw{})
	if t.fout = err; err == nil {
		t.plan = naspelen.Plan(s, t.app.Methode)
	}
	return t
}

// gegevens are what the session is played with.
func (t Opzet) gegevens() training.Gegevens {
	return training.Gegevens{Methode: t.app.Methode, Masker: t.app.Masker(), Les: t.les, Nu: t.app.Nu}
}

// Init starts nothing.
func (t Opzet) Init() tea.Cmd { return nil }

// Update routes a message.
func (t Opzet) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
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
		return t.zet(func(f *opzetvorm) { f.momenten = msg.nrs }), nil
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
func (t Opzet) klik(msg tea.MouseClickMsg) (scherm.Screen, tea.Cmd) {
	b, hoog := t.blad(t.breed, &scherm.Styles{}), t.lijstHoog(t.hoog)
	b.Venster(hoog)
	d := b.Op(msg.Y - 2)
	switch {
	case msg.Y == 2+hoog+len(t.voet(t.breed, t.hoog, &scherm.Styles{}))-1:
		return t.naar(len(t.rijen())).enter()
	case msg.Y < 2+hoog && d.Soort == "punt":
		return t.naar(d.Nr).enter()
	}
	return t, nil
}

// naar puts the cursor on a line; the field has the keys while it is there.
func (t Opzet) naar(n int) Opzet {
	t.cursor = scherm.Schuif(n, 0, len(t.rijen())+1)
	if t.groep.Blur(); t.opVeld("groep") {
		t.groep.Focus()
	}
	return t
}

// key handles a key press.
func (t Opzet) key(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	veld, vervolg := t.opVeld("groep"), t.cijfers
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
		return t.stap(1), nil
	case key.Matches(msg, t.keys.Minder):
		return t.stap(-1), nil
	}
	return t.cijfer(msg.Text, vervolg), nil
}

// typ passes a key or a paste to the name of the group.
func (t Opzet) typ(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	if !t.opVeld("groep") {
		return t, nil
	}
	var cmd tea.Cmd
	t.groep, cmd = t.groep.Update(msg)
	return t, cmd
}

// enter picks the line under the cursor, and goes on to the next. A form that was picked already leads to what it asks.
func (t Opzet) enter() (scherm.Screen, tea.Cmd) {
	r, ok := t.onder()
	switch {
	case !ok:
		return t.begin()
	case r.Gekozen():
		return t.naarVraag(), nil
	case r.Optie != nil:
		return t.zet(func(f *opzetvorm) { r.Kies(f) }), nil
	case r.Veld.Soort == vorm.Elders:
		return t, scherm.Open(newMomentkeus(t.app, t.les, t.vorm.momenten))
	}
	return t.naar(t.cursor + 1), nil
}

// naarVraag puts the cursor on the first line behind the picked form that asks something.
func (t Opzet) naarVraag() Opzet {
	rs, i := t.rijen(), t.cursor+1
	for i < len(rs) && rs[i].Optie != nil {
		i++
	}
	return t.naar(i)
}

// stap changes the number under the cursor.
func (t Opzet) stap(n int) Opzet {
	if r, ok := t.onder(); ok && r.Veld.Soort == vorm.Getal {
		return t.zet(func(f *opzetvorm) { r.Stap(f, n) })
	}
	return t
}

// cijfer types a number of participants; vervolg says that the key before was a digit too.
func (t Opzet) cijfer(s string, vervolg bool) Opzet {
	if !t.opVeld("mensen") || len(s) != 1 || s[0] < '0' || s[0] > '9' {
		return t
	}
	t.cijfers = true
	return t.zet(func(f *opzetvorm) {
		f.mensen = vorm.MetCijfer(f.mensen, int(s[0]-'0'), training.MaxDeelnemers, vervolg)
	})
}

// begin makes the session, writes it and opens it.
func (t Opzet) begin() (scherm.Screen, tea.Cmd) {
	switch {
	case t.bezig:
		return t, nil
	case t.fout != nil:
		return t, func() tea.Msg { return scherm.ErrMsg{Err: t.fout} }
	}
	t.bezig = true
	return t, beginSessie(t.app, t.gegevens(), t.vorm.opzet(anoniem.NieuwRuw(t.groep.Tekst())))
}

// beginSessie makes a session and opens it once it is on disk.
func beginSessie(a *scherm.App, g training.Gegevens, o training.Opzet) tea.Cmd {
	return func() tea.Msg {
		s, err := spelen.Begin(a, g, o)
		if err != nil {
			return scherm.ErrMsg{Err: err}
		}
		return tea.BatchMsg{func() tea.Msg { return begonnenMsg{} }, scherm.Open(s)}
	}
}

// Typing is true while the name is typed.
func (t Opzet) Typing() bool { return t.opVeld("groep") }

// Leave forgets the name.
func (t Opzet) Leave() tea.Cmd {
	t.masker.Wis()
	return nil
}

// ShortHelp lists the keys for the foot line.
func (t Opzet) ShortHelp() []key.Binding {
	k, enter := t.keys, t.keys.Open
	uit := []key.Binding{k.Op}
	r, ok := t.onder()
	enter.SetHelp("enter", "verder")
	switch {
	case !ok:
		enter.SetHelp("enter", "begin")
	case r.Veld.Soort == vorm.Elders, r.Optie != nil && !r.Gekozen():
		enter.SetHelp("enter", "kies")
	case r.Veld.Soort == vorm.Getal:
		uit = append(uit, k.Minder, k.Meer)
	}
	return append(uit, enter, k.Terug, scherm.Binding("f1", "uitleg", "f1"))
}

// FullHelp lists all keys.
func (t Opzet) FullHelp() [][]key.Binding {
	return [][]key.Binding{{t.keys.Op, t.keys.Open, t.keys.Kies, t.keys.Minder, t.keys.Meer, t.keys.Terug}}
}

// Uitleg explains the screen.
func (t Opzet) Uitleg() scherm.Hulp {
	return scherm.Hulp{Titel: "Een sessie voorbereiden", Tekst: []string{
		"Kies eerst de tijd. Je ziet dan hoeveel tijd er voor elk moment is. Tijdens de sessie kun je dat nog veranderen.",
		"Met enter ga je van regel naar regel. Op de onderste regel begint de sessie.",
		"Bij zelf kiezen bepaal je de tijd en de momenten. Let op: in die lijst staat wat het tweetal zei. Doe dat zonder de groep erbij.",
		"Een groep van zes tot acht mensen praat het best. Meer mag ook.",
		"De naam van de groep is voor later, bijvoorbeeld introductie november. Namen van mensen worden verborgen.",
		"Bij een voorbeeld kiest de groep niets. Jullie lezen alleen mee, en niets daarvan gaat naar de schijf.",
	}}
}
