package scherm

import (
	"cmp"
	"errors"

	"oliekan/store"
	"oliekan/tui/melding"

	tea "charm.land/bubbletea/v2"
)

// kwijtvraag is the screen that asks what to do about a file that is not where it was.
type kwijtvraag interface{ VraagtKwijt() }

// fout shows an error at the foot. When the file of the library is not where it was, a key asks what to do about it; who is
// leaving is asked at once. Nothing opens over somebody who is typing.
func (r Root) fout(err error) (tea.Model, tea.Cmd) {
	r.err, r.melding = err, ""
	var p *store.PlekFout
	if !errors.As(err, &p) {
		return r, nil
	}
	r.kwijt = p
	if _, gaat := errors.AsType[melding.NogOpen](err); gaat {
		return r, r.vraagKwijt()
	}
	return r, nil
}

// hersteld says that writing works again, unless more was said of that already.
func (r Root) hersteld(zin string) Root {
	if zin != "" || r.err != nil || r.melding == "" {
		r.melding = cmp.Or(zin, melding.NuBewaard)
	}
	r.err, r.kwijt = nil, nil
	return r
}

// nietVeilig says that something could not be written when the program should end, and that asking once more ends it.
func (r Root) nietVeilig(err error) (tea.Model, tea.Cmd) {
	m, _ := r.fout(err)
	r = m.(Root)
	r.gewaarschuwd = true
	r.melding = "Toch stoppen? Druk nog een keer op ctrl+c. Wat niet bewaard is, ben je dan kwijt."
	if r.kwijt != nil {
		return r, r.vraagKwijt()
	}
	return r, nil
}

// vraagtKwijt reports whether what to do about the file is being asked.
func (r Root) vraagtKwijt() bool {
	_, ok := r.Top().(kwijtvraag)
	return ok
}

// vraagKwijt asks it, unless that is going on already.
func (r Root) vraagKwijt() tea.Cmd {
	if r.vraagtKwijt() {
		return nil
	}
	return Naar(NaarKwijt{r.kwijt})
}
