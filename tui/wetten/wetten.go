package wetten

import (
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"oliekan/toets"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Lines above the list of Wetten, and where the parts and the search field are among them.
const (
	wetDeelregel = 1
	wetZoekregel = 2
	wetKop       = 3
)

// wetVoluitHoog is the height in lines from which the full name of a law has a line.
const wetVoluitHoog = 16

// Wetten browses and searches the legal frame: articles, grondwaarden, words and judgments. All of it is in memory and
// small (some hundreds of rows), so searching is done while typing, in Update.
type Wetten struct {
	app    *scherm.App
	keys   wetKeys
	deel   int       // index in wetDelen
	punten []wetpunt // of the part, after searching
	lijst  scherm.Lijst
}

// wetKeys are those of the list; letters search.
type wetKeys struct {
	scherm.LijstKeys
	Deel, DeelTerug key.Binding
}

// NewWetten makes the screen. The frame is in memory, so it draws at once.
func NewWetten(a *scherm.App) Wetten {
	w := Wetten{app: a, lijst: scherm.NewLijst(), keys: wetKeys{
		LijstKeys: scherm.PijlKeys(),
		Deel:      scherm.Binding("tab", "ander deel", "tab", "right"),
		DeelTerug: scherm.Binding("shift+tab", "deel terug", "shift+tab", "left"),
	}}
	return w.vul(0)
}

// wetDelen are the parts, in the order of tab.
func wetDelen() []string {
	return []string{"Artikelen", "Ruimte", "Grondwaarden", "Begrippen", "Rechtspraak"}
}

// Indexes in wetDelen.
const (
	deelArtikelen   = 0
	deelRuimte      = 1
	deelRechtspraak = 4
)

// vandaag is the day on which laws have to be in force, as "2026-11-21".
func (w Wetten) vandaag() string { return w.app.Nu().Format(time.DateOnly) }

// vul makes the list of the part for what was searched, with the cursor on an item.
func (w Wetten) vul(cursor int) Wetten {
	k, woorden := w.app.Methode.Kader(), w.lijst.Zoek.Tekst()
	switch w.deel {
	case deelArtikelen:
		w.punten = w.artikelen(k, woorden)
	case deelRuimte:
		w.punten = zoekPunten(ruimtePunten(w.app.Methode, w.vandaag()), woorden)
	case 2:
		w.punten = zoekPunten(grondwaardePunten(k), woorden)
	case 3:
		w.punten = zoekPunten(begripPunten(w.app.Methode.Begrippen()), woorden)
	default:
		w.punten = zoekPunten(uitspraakPunten(k), woorden)
	}
	w.lijst.Rijen = scherm.NewRijen(wetRijen(w.punten, w.lijst.Breed), cursor)
	return w
}

// artikelen lists the articles by law, or the best hits first. Hits of several laws stand mixed, in the order of the
// search, so they have no headings; the name of an article begins with its law.
func (w Wetten) artikelen(k *toets.Kader, woorden string) []wetpunt {
	if woorden == "" {
		return artikelPunten(w.app.Methode, k.Artikelen(), w.vandaag())
	}
	uit := artikelPunten(w.app.Methode, k.ZoekOp(woorden, w.vandaag()), w.vandaag())
	for i := range uit {
		uit[i].groep = ""
	}
	return uit
}

// Init starts nothing.
func (w Wetten) Init() tea.Cmd { return nil }

// Update routes a message.
func (w Wetten) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		w.lijst.Maat(msg)
		return w.vul(w.lijst.Cursor), nil
	case tea.PasteMsg:
		return w.typ(msg)
	case tea.MouseClickMsg:
		return w.klik(msg)
	case tea.MouseWheelMsg:
		w.lijst.Stap(scherm.Wiel(msg))
	case tea.KeyPressMsg:
		return w.key(msg)
	}
	return w, nil
}

// key handles a key press. A letter begins a search.
func (w Wetten) key(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	switch {
	case w.lijst.Beweeg(msg, w.eromheen()):
		return w, nil
	case key.Matches(msg, w.keys.Open):
		return w.open()
	case key.Matches(msg, w.keys.Terug) && w.lijst.Typt:
		w.lijst.EindZoek()
	case key.Matches(msg, w.keys.Terug):
		return w, scherm.Sluit
	// In the field the arrows move its cursor; only tab goes to another part from there.
	case key.Matches(msg, w.keys.Deel) && (!w.lijst.Typt || msg.Code == tea.KeyTab):
		return w.naarDeel(w.deel + 1), nil
	case key.Matches(msg, w.keys.DeelTerug) && (!w.lijst.Typt || msg.Code == tea.KeyTab):
		return w.naarDeel(w.deel - 1), nil
	case key.Matches(msg, w.keys.Zoek) && !w.lijst.Typt:
		return w, w.lijst.BeginZoek()
	case w.lijst.Typt, msg.Code == tea.KeyBackspace, isWoordteken(msg.Text):
		focus := w.lijst.BeginZoek()
		s, cmd := w.typ(msg)
		return s, tea.Batch(focus, cmd)
	}
	return w, nil
}

// isWoordteken reports whether typed text can begin a word.
func isWoordteken(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// typ passes a key or a paste to the search field, and searches.
func (w Wetten) typ(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	anders, cmd := w.lijst.Typ(msg)
	if anders {
		w = w.vul(0)
	}
	return w, cmd
}

// naarDeel shows another part; what was searched for stays.
func (w Wetten) naarDeel(n int) Wetten {
	w.deel = (n + len(wetDelen())) % len(wetDelen())
	return w.vul(0)
}

// open shows the item under the cursor in full.
func (w Wetten) open() (scherm.Screen, tea.Cmd) {
	if w.lijst.Cursor >= len(w.punten) {
		return w, nil
	}
	return w, scherm.Open(scherm.NewLeesblad(w.punten[w.lijst.Cursor].blad()))
}

// klik opens what the mouse points at, or goes to another part or to the search field.
func (w Wetten) klik(msg tea.MouseClickMsg) (scherm.Screen, tea.Cmd) {
	switch msg.Y {
	case wetDeelregel:
		return w.naarDeel(w.deel + 1), nil
	case wetZoekregel:
		return w, w.lijst.BeginZoek()
	}
	if !w.lijst.Klik(msg.Y, wetKop, w.eromheen()) {
		return w, nil
	}
	return w.open()
}

// eromheen is the number of lines around the list.
func (w Wetten) eromheen() int { return wetKop + len(w.voet(w.lijst.Breed, &scherm.Styles{})) }

// View draws the screen.
func (w Wetten) View(breed, hoog int, s *scherm.Styles) scherm.Frame {
	p := scherm.NewBlad()
	p.Zet(scherm.Kopregel(s.Kop.Render("Wetten"), s.Stil.Render(w.telling()), breed))
	p.Zet(scherm.Knip(" "+w.delen(breed, s), breed))
	w.lijst.ZetZoek(&p, "/ zoek, of typ een woord", "/ verander", breed, s)
	var leeg []string
	if len(w.punten) == 0 {
		leeg = append([]string{""}, w.lijst.Alinea(w.leeg(), breed, s)...)
	}
	return w.lijst.Frame(p, leeg, w.voet(breed, s), breed, hoog, s)
}

// leeg says why the list is empty and what to do.
func (w Wetten) leeg() string {
	if w.lijst.Zoek.Leeg() {
		return "Hier staat nog niets. Met tab ga je naar een ander deel."
	}
	return "Niets gevonden. Probeer een ander woord, of zoek met tab in een ander deel."
}

// delen names the parts; in a narrow window only the one that is shown.
func (w Wetten) delen(breed int, s *scherm.Styles) string {
	namen := wetDelen()
	if breed < 72 {
		return s.Accent.Render("> "+namen[w.deel]) + s.Stil.Render(fmt.Sprintf(" · deel %d van %d (tab)", w.deel+1, len(namen)))
	}
	delen := make([]string, len(namen))
	for i, n := range namen {
		delen[i] = s.Stil.Render("  " + n)
		if i == w.deel {
			delen[i] = s.Accent.Render("> " + n)
		}
	}
	return strings.Join(delen, "  ")
}

// telling says how many items there are in the list.
func (w Wetten) telling() string {
	if !w.lijst.Zoek.Leeg() {
		return fmt.Sprintf("%d gevonden", len(w.punten))
	}
	if w.deel == deelRuimte {
		return fmt.Sprintf("%d belemmeringen", len(w.app.Methode.Keuzen("belemmering")))
	}
	return fmt.Sprintf("%d %s", len(w.punten), strings.ToLower(wetDelen()[w.deel]))
}

// voluit gives the full name of the law under the cursor, where no heading gives it: among the articles that were found,
// and among those that give room. A low window keeps its few lines for the list.
func (w Wetten) voluit() (zin string, telt bool) {
	zonderKop := w.deel == deelRuimte || w.deel == deelArtikelen && !w.lijst.Zoek.Leeg()
	if !zonderKop || len(w.punten) == 0 || w.lijst.Hoog < wetVoluitHoog {
		return "", false
	}
	return w.app.Methode.Kader().Voluit(w.punten[min(w.lijst.Rijen.Cursor, len(w.punten)-1)].naam), true
}

// voet says what the frame is worth, below the list, and what the law under the cursor is called in full. That has a line of
// its own also when it is empty, so that the list keeps its height under a moving cursor.
func (w Wetten) voet(breed int, s *scherm.Styles) []string {
	zin := uitgezocht(w.app.Methode.Kader(), w.app.KaderFout)
	if w.deel == deelRechtspraak {
		zin += " Uitspraken die nog niet zijn nagekeken, staan hier niet."
	}
	stijl := s.Stil
	if w.app.KaderFout != nil {
		stijl = s.Let
	}
	regels := scherm.StijlRegels(stijl, scherm.Breek(zin, max(breed-2, 8)))
	if voluit, telt := w.voluit(); telt {
		regels = append([]string{scherm.Knip(s.Stil.Render(voluit), max(breed-2, 8))}, regels...)
	}
	for i, r := range regels {
		regels[i] = " " + r
	}
	return regels
}

// Typing is true in the search field.
func (w Wetten) Typing() bool { return w.lijst.Typt }

// ShortHelp lists the keys for the foot line.
func (w Wetten) ShortHelp() []key.Binding {
	k := w.keys
	lees := k.Open
	lees.SetHelp("enter", "lees")
	if w.lijst.Typt {
		return []key.Binding{k.Op, lees, k.Deel, k.Terug}
	}
	return []key.Binding{k.Op, lees, k.Zoek, k.Deel, k.Uitleg, k.Terug}
}

// FullHelp lists all keys.
func (w Wetten) FullHelp() [][]key.Binding {
	return w.lijst.AlleToetsen(w.ShortHelp(), w.keys.DeelTerug)
}

// Uitleg explains the screen.
func (w Wetten) Uitleg() scherm.Hulp {
	return scherm.Hulp{Titel: "Wetten", Tekst: []string{
		"Hier vind je de wetten die bij het werk het meest voorkomen, in gewone woorden. Met tab kies je artikelen, ruimte, " +
			"grondwaarden, begrippen of rechtspraak. Bij Ruimte zie je per soort belemmering wat kan helpen.",
		"Zoek met /, of begin te typen. Je kunt zoeken op een woord, op een wet of op een nummer, zoals \"pw 35\".",
		"Regels van je eigen gemeente staan onderaan, als iemand die in de instellingen heeft gezet. Er staat \"lokale regel van de " +
			"gemeente\" bij.",
		"Met enter lees je een artikel helemaal, met de datum van de tekst en de link naar de wet.",
		"Bij \"nog te toetsen\" heeft nog niemand de tekst in de bron nagelezen. Lees die dan zelf eerst na.",
		ditKader(w.app.Methode.Kader()),
		"Dit is een hulp bij het zoeken en geen juridisch advies. " + onzeWoorden,
	}}
}
