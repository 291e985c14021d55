package scherm

import (
	"strings"
	"time"

	"oliekan/store"
	"oliekan/tui/melding"

	"charm.land/bubbles/v2/help"
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// kleinste window in which the screens are drawn; below it one sentence asks for more room.
const (
	MinBreed = 40
	MinHoog  = 10
)

// Root owns the window: its size, theme and foot line, and a stack of screens.
type Root struct {
	Width, Height int
	donker        bool
	styles        Styles
	keys          rootKeys
	help          help.Model
	stack         []Screen
	err           error
	melding       string
	nummers       []int // of the screens on the stack, never used twice
	volgnummer    int
	gids          Gids            // opens what screens ask for; nil opens nothing
	kwijt         *store.PlekFout // where the file of the library should be, as long as it is not there; else nil
	gewaarschuwd  bool            // ctrl+c was pressed while something could not be written
}

// NewRoot makes the root with its first screen.
func NewRoot(eerste Screen, t Thema) Root {
	r := Root{keys: newRootKeys(), help: help.New(), stack: []Screen{eerste}, nummers: []int{1}, volgnummer: 1}
	r.help.ShortSeparator = " · "
	return r.MetThema(t, true)
}

// MetGids gives the root who opens what screens ask for.
func (r Root) MetGids(g Gids) Root {
	r.gids = g
	return r
}

// wijs opens what a screen asked for; the number of that screen goes along, as with any screen that is opened.
func (r Root) wijs(msg NaarMsg) tea.Cmd {
	if r.gids == nil {
		return nil
	}
	return merk(r.gids(msg.Doel), msg.van)
}

// eigenToets is a screen that keeps a key for itself that elsewhere means the same everywhere: the explanation closes with
// the key that opened it.
type eigenToets interface {
	EigenToets(tea.KeyPressMsg) bool
}

// MetThema rebuilds the styles.
func (r Root) MetThema(t Thema, donker bool) Root {
	r.donker = donker
	r.styles = NewStyles(t, donker)
	r.help.Styles = help.Styles{
		ShortKey: r.styles.Vet, ShortDesc: r.styles.Stil, ShortSeparator: r.styles.Stil, Ellipsis: r.styles.Stil,
	}
	return r
}

// Init asks for the background colour, without waiting for an answer, and starts the first screen.
func (r Root) Init() tea.Cmd {
	return tea.Batch(tea.RequestBackgroundColor, merk(r.Top().Init(), r.nummer(0)))
}

// Update routes a message. A screen that breaks down costs an error line, not the program: the library would print a
// trace in English, and it may hold what was on the screen.
func (r Root) Update(msg tea.Msg) (m tea.Model, cmd tea.Cmd) {
	defer func() {
		if recover() != nil {
			r.err = errPaniek
			m, cmd = r, nil
		}
	}()
	return r.route(msg)
}

// route says who gets a message: what concerns the window stays here, input goes to the top screen, results go to every screen because
// the one that asked may be covered.
func (r Root) route(msg tea.Msg) (tea.Model, tea.Cmd) {
	from := 0
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		r.Width, r.Height = msg.Width, msg.Height
		msg.Height-- // the foot line is ours
		return r.spread(msg, 0)
	case tea.BackgroundColorMsg:
		r = r.MetThema(r.styles.Thema, msg.IsDark())
		return r.spread(StijlMsg{r.styles}, 0) // some screens draw ahead, in a command
	case ThemaMsg:
		r = r.MetThema(msg.Thema, r.donker)
		return r.spread(StijlMsg{r.styles}, 0)
	case ErrMsg:
		return r.fout(msg.Err)
	case MeldingMsg:
		r.melding = msg.Tekst
	case HersteldMsg:
		return r.hersteld(msg.Zin), nil
	case NaarMsg:
		return r, r.wijs(msg)
	case OpenMsg:
		return r.push(msg)
	case CloseMsg:
		return r.pop(msg)
	case straksMsg:
		return r, tea.Tick(msg.na, func(time.Time) tea.Msg { return msg.msg })
	case wisMsg:
		return r, VolgWissen(msg.db)
	case VertrekMsg:
		return r, tea.Sequence(r.leave(), tea.Quit)
	case nietVeiligMsg:
		return r.nietVeilig(msg.Err)
	case tea.PasteMsg, tea.MouseMsg:
		from = len(r.stack) - 1
	case tea.KeyPressMsg:
		if m, cmd, ok := r.Key(msg); ok {
			return m, cmd
		}
		r.err, r.melding, from = nil, "", len(r.stack)-1
	}
	return r.spread(msg, from)
}

// spread hands a message to the screens from an index on.
func (r Root) spread(msg tea.Msg, from int) (tea.Model, tea.Cmd) {
	cmds := make([]tea.Cmd, len(r.stack))
	for i := from; i < len(r.stack); i++ {
		r.stack[i], cmds[i] = r.stack[i].Update(msg)
		cmds[i] = merk(cmds[i], r.nummer(i))
	}
	return r, tea.Batch(cmds...)
}

// Key handles the keys that mean the same everywhere.
func (r Root) Key(msg tea.KeyPressMsg) (tea.Model, tea.Cmd, bool) {
	typing := r.Top().Typing()
	if e, ok := r.Top().(eigenToets); ok && e.EigenToets(msg) {
		return r, nil, false
	}
	switch {
	case key.Matches(msg, r.keys.Abort), !typing && key.Matches(msg, r.keys.Quit):
		return r, r.vertrek(), true
	case key.Matches(msg, r.keys.Help), !typing && key.Matches(msg, r.keys.Vraag):
		return r, Naar(NaarUitleg{r.Top()}), true
	case key.Matches(msg, r.keys.Kwijt) && r.kwijt != nil:
		return r, r.vraagKwijt(), true
	case key.Matches(msg, r.keys.Begrip) && r.gids != nil:
		return r, Naar(NaarBegrippen{r.Top().Uitleg()}), true
	}
	return r, nil, false
}

// push puts a screen on top and gives it the size of the window. One that was asked for by a screen which is covered by
// now is put away again.
func (r Root) push(msg OpenMsg) (tea.Model, tea.Cmd) {
	if l, ok := msg.Screen.(leaver); r.oud(msg.van) && ok {
		return r, l.Leave()
	} else if r.oud(msg.van) {
		return r, nil
	}
	r.err, r.melding = nil, ""
	s, _ := msg.Update(StijlMsg{r.styles})
	s, cmd := s.Update(tea.WindowSizeMsg{Width: r.Width, Height: r.Height - 1})
	r.stack = append(r.stack[:len(r.stack):len(r.stack)], s)
	r.volgnummer++
	r.nummers = append(r.nummers[:len(r.nummers):len(r.nummers)], r.volgnummer)
	return r, tea.Batch(merk(s.Init(), r.volgnummer), merk(cmd, r.volgnummer))
}

// pop closes the top screen; the last one stays. The screen below hears of it and may read again.
func (r Root) pop(msg CloseMsg) (tea.Model, tea.Cmd) {
	if len(r.stack) == 1 || r.oud(msg.van) {
		return r, nil
	}
	var weg tea.Cmd
	if l, ok := r.Top().(leaver); ok {
		weg = l.Leave()
	}
	r.stack = r.stack[:len(r.stack)-1]
	r.nummers = r.nummers[:min(len(r.nummers), len(r.stack))]
	m, cmd := r.spread(CloseMsg{}, len(r.stack)-1)
	return m, tea.Sequence(weg, cmd)
}

// vertrek is what the user asks for with ctrl+c: everything goes in safety first. When that fails the program stays, so
// that there is something to be done about it; asked a second time, it ends.
func (r Root) vertrek() tea.Cmd {
	if r.gewaarschuwd {
		return tea.Quit
	}
	leave := r.leave()
	return func() tea.Msg {
		if e, fout := leave().(ErrMsg); fout {
			return nietVeiligMsg(e)
		}
		return tea.Quit()
	}
}

// leave brings every screen in safety, and gives the first error.
func (r Root) leave() tea.Cmd {
	var cmds []tea.Cmd
	for _, s := range r.stack {
		if l, ok := s.(leaver); ok {
			if cmd := l.Leave(); cmd != nil {
				cmds = append(cmds, cmd)
			}
		}
	}
	return func() tea.Msg {
		for _, cmd := range cmds {
			if e, fout := cmd().(ErrMsg); fout {
				return e
			}
		}
		return nil
	}
}

// View draws the top screen and the foot line, cut to the window whatever the screen returns.
func (r Root) View() (v tea.View) {
	defer func() {
		if recover() != nil {
			v = tea.NewView(passend(melding.Van(errPaniek)+" Stoppen: ctrl+c.", max(r.Width, 1), max(r.Height, 1)))
			v.AltScreen = true
		}
	}()
	if r.Width < MinBreed || r.Height < MinHoog {
		v = tea.NewView(passend("Het venster is te klein. Maak het minstens 40 bij 10 tekens. Er gaat niets verloren. "+
			"Stoppen: ctrl+c.", max(r.Width, 1), max(r.Height, 1)))
	} else {
		f, foot := r.Top().View(r.Width, r.Height-1, &r.styles), r.foot()
		v = tea.NewView(Vul(f.Body, r.Width, r.Height-len(foot)) + "\n" + strings.Join(foot, "\n"))
		v.Cursor = f.Cursor
	}
	v.AltScreen = true
	v.MouseMode = tea.MouseModeCellMotion
	v.WindowTitle = "oliekan"
	return v
}

// foot draws the last line: the keys of the top screen. An error or a message takes its place, and up to three lines of
// the screen. The help component can overflow its width, so it is cut here.
func (r Root) foot() []string {
	stijl, zin := r.styles.Goed, r.melding
	if r.err != nil {
		stijl, zin = r.styles.Fout, "Let op: "+melding.Van(r.err)+" "+r.melding
		if r.kwijt != nil && !r.vraagtKwijt() {
			zin = "Kies met " + r.keys.Kwijt.Help().Key + ". " + zin
		}
	}
	if zin != "" {
		regels := Breek(zin, r.Width-2)
		regels = regels[:min(len(regels), 3)]
		for i, regel := range regels {
			regels[i] = Knip(" "+stijl.Render(regel), r.Width)
		}
		return regels
	}
	h := r.help
	h.SetWidth(0)
	return []string{Knip(" "+strings.TrimSpace(h.ShortHelpView(r.Top().ShortHelp())), r.Width)}
}

func (r Root) Top() Screen { return r.stack[len(r.stack)-1] }
