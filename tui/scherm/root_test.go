package scherm_test

import (
	"strings"
	"testing"

	. "oliekan/tui/scherm"
	"oliekan/tui/schermproef/druk"

	"oliekan/tui/schermproef"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// proefscherm is a screen that remembers what it heard, and that breaks down when it is told to.
type proefscherm struct {
	gehoord           *[]tea.Msg
	stuk, stukTekenen bool
}

func (p proefscherm) Init() tea.Cmd { return nil }

func (p proefscherm) Update(msg tea.Msg) (Screen, tea.Cmd) {
	if _, toets := msg.(tea.KeyPressMsg); toets && p.stuk {
		panic("Annelies")
	}
	*p.gehoord = append(*p.gehoord, msg)
	return p, nil
}

func (p proefscherm) View(_, _ int, _ *Styles) Frame {
	if p.stukTekenen {
		panic("Annelies")
	}
	return Frame{Body: "proef"}
}

func (p proefscherm) Typing() bool { return false }

func (p proefscherm) ShortHelp() []key.Binding { return nil }

func (p proefscherm) FullHelp() [][]key.Binding { return nil }

func (p proefscherm) Uitleg() Hulp { return Hulp{Titel: "Proef"} }

// Results go to every screen, also to one that is covered by now; keys go to the top one.
func TestResultatenBereikenHetBedekteScherm(t *testing.T) {
	var onder, boven []tea.Msg
	r := schermproef.Met(t, proefscherm{gehoord: &onder}, 80, 24)
	r = schermproef.SettleRoot(t, r, Open(proefscherm{gehoord: &boven}))
	onder, boven = nil, nil
	for _, msg := range []tea.Msg{StartMsg{}, druk.Toets("x")} {
		m, cmd := r.Update(msg)
		r = schermproef.SettleRoot(t, m.(Root), cmd)
	}
	if len(onder) != 1 || len(boven) != 2 {
		t.Errorf("the covered screen heard %v, the top one %v", onder, boven)
	}
}

func TestEenKapotSchermKostHetProgrammaNiet(t *testing.T) {
	var msgs []tea.Msg
	m, _ := schermproef.Met(t, proefscherm{gehoord: &msgs, stuk: true}, 80, 24).Update(druk.Toets("down"))
	schermproef.Ziet(t, schermproef.BeeldVan(m.(Root)), "Er ging iets mis in het programma")
	schermproef.ZietNiet(t, schermproef.BeeldVan(m.(Root)), "Annelies")
	schermproef.Ziet(t, schermproef.BeeldVan(schermproef.Met(t, proefscherm{gehoord: &msgs, stukTekenen: true}, 80, 24)), "Er ging iets mis in het programma")
	if cmd := Merk(func() tea.Msg { panic("Annelies") }, 1); cmd().(ErrMsg).Err != ErrPaniek {
		t.Error("een opdracht die stukgaat, geeft geen gewone zin")
	}
}

// Without a guide nothing opens, and nothing breaks.
func TestRootZonderGids(t *testing.T) {
	var msgs []tea.Msg
	m, cmd := schermproef.Met(t, proefscherm{gehoord: &msgs}, 80, 24).Update(druk.Toets("f1"))
	if r := schermproef.SettleRoot(t, m.(Root), cmd); !strings.Contains(schermproef.BeeldVan(r), "proef") {
		t.Errorf("%s", schermproef.BeeldVan(r))
	}
}
