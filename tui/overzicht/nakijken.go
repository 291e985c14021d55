package overzicht

import (
	"strings"

	"oliekan/casus"
	"oliekan/casus/gesprek"
	"oliekan/tui/bewaar"
	"oliekan/tui/melding"
	"oliekan/tui/namen"
	"oliekan/tui/scherm"
	"oliekan/tui/weg"
	"oliekan/tui/weghalen"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// nakijkKeys decide about a line with one key each.
type nakijkKeys struct{ Houd, Alle, Verberg, Rol, Band, Weg key.Binding }

// nakijkpunt is a line of the review: the i-th of its section.
type nakijkpunt struct {
	soort nakijksoort
	i     int
}

// nakijkenscherm is the review of a whole consult in one list: the words that were masked in doubt, and what is offered
// besides. What is decided holds for the whole case.
type nakijkenscherm struct {
	app     *scherm.App
	g       *gesprek.Gesprek
	s       *bewaar.Schrijver
	keys    scherm.LijstKeys
	doe     nakijkKeys
	lijst   gesprek.Nakijklijst
	punten  []nakijkpunt
	cursor  int
	rol     scherm.Kiezer
	opRol   bool
	melding string
	breed   int
	hoog    int
}

// NewNakijken makes the review of a consult. Texts of earlier sittings are looked at once more by the present finder.
func NewNakijken(a *scherm.App, g *gesprek.Gesprek, s *bewaar.Schrijver) nakijkenscherm {
	n := nakijkenscherm{app: a, g: g, s: s, keys: scherm.NewLijstKeys(), doe: nakijkKeys{
		Houd:    scherm.Binding("h", "houd", "h"),
		Alle:    scherm.Binding("a", "houd alle zulke", "a"),
		Verberg: scherm.Binding("v", "verberg", "v"),
		Rol:     scherm.Binding("r", "geef een rol", "r"),
		Band:    scherm.Binding("b", "neem over", "b"),
		Weg:     scherm.Binding("w", "haal iets weg", "w"),
	}}
	w, teksten, err := g.KijkOver()
	s.Voeg(w)
	n.melding = strings.TrimSpace(EerderVerborgen(teksten) + " " + melding.Van(err))
	return n.ververs()
}

// Init writes what was masked on opening.
func (n nakijkenscherm) Init() tea.Cmd {
	if n.s.Leeg() {
		return nil
	}
	return scherm.SchrijfNaar(n.s, n.g.Casus().ID, casus.Wijziging{})
}

// ververs reads the list again.
func (n nakijkenscherm) ververs() nakijkenscherm {
	n.lijst, n.punten = n.g.Nakijken(), nil
	l := n.lijst
	for soort, lengte := range []int{len(l.Twijfels), len(l.Losse), len(l.Banden), len(l.Bijzonder), len(l.Gehouden)} {
		for i := range lengte {
			n.punten = append(n.punten, nakijkpunt{nakijksoort(soort), i})
		}
	}
	if n.cursor >= 0 {
		n.cursor = scherm.Schuif(n.cursor, 0, len(n.punten))
	}
	return n
}

// onder returns the line under the cursor.
func (n nakijkenscherm) onder() (nakijkpunt, bool) {
	if n.cursor < 0 || n.cursor >= len(n.punten) {
		return nakijkpunt{}, false
	}
	return n.punten[n.cursor], true
}

// Update decides about the line under the cursor.
func (n nakijkenscherm) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		n.breed, n.hoog = msg.Width, msg.Height
		return n.ververs(), nil
	case scherm.GeschrevenMsg, scherm.CloseMsg, scherm.WeggehaaldMsg:
		return n.ververs(), nil
	case tea.MouseWheelMsg:
		n.cursor = scherm.Schuif(n.cursor, scherm.Wiel(msg), len(n.punten))
	case tea.MouseClickMsg:
		b := n.blad(n.breed, &scherm.Styles{})
		b.Venster(n.hoog)
		switch d := b.Op(msg.Y); {
		case d.Soort == "punt":
			n.cursor = d.Nr
		case d.Soort == "keus" && n.opRol:
			n.rol.Cursor = d.Nr
			return n.geefRol()
		}
	case tea.KeyPressMsg:
		if n.opRol {
			return n.rolKey(msg)
		}
		return n.key(msg)
	}
	return n, nil
}

func (n nakijkenscherm) key(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	p, er := n.onder()
	switch {
	case key.Matches(msg, n.keys.Terug):
		return n, scherm.Sluit
	case !er && key.Matches(msg, n.keys.Open):
		return n, scherm.Sluit
	case key.Matches(msg, n.keys.Op):
		n.cursor = scherm.Schuif(n.cursor, -1, len(n.punten))
	case key.Matches(msg, n.keys.Neer):
		n.cursor = scherm.Schuif(n.cursor, 1, len(n.punten))
	case key.Matches(msg, n.doe.Weg):
		return n, scherm.Open(weg.NewWeghalenIn(n.app, n.g, n.s, n.nr()))
	case er:
		return n.doeMet(p, msg)
	}
	return n, nil
}

// nr is the number of the inbreng that the line under the cursor is about, 0 for none.
func (n nakijkenscherm) nr() int {
	p, er := n.onder()
	switch {
	case er && p.soort == nakijkTwijfel:
		t, _ := n.g.Bij(n.lijst.Twijfels[p.i].Label)
		return n.g.NrVan(t)
	case er && p.soort == NakijkLos:
		return n.g.NrVan(n.lijst.Losse[p.i].Tekst)
	case er && p.soort == NakijkBand:
		return n.g.NrVan(n.lijst.Banden[p.i].Tekst)
	}
	return 0
}

// doeMet does what a key means for a line: each section has its own keys.
func (n nakijkenscherm) doeMet(p nakijkpunt, msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	houd, verberg := key.Matches(msg, n.doe.Houd), key.Matches(msg, n.doe.Verberg)
	l := n.lijst
	switch {
	case p.soort == nakijkTwijfel && houd:
		return n.besluit(n.g.Houd(l.Twijfels[p.i].Ruw), namen.Blijft)
	case p.soort == nakijkTwijfel && key.Matches(msg, n.doe.Alle):
		soort := l.Twijfels[p.i].Soort
		return n.besluit(n.g.HoudSoort(soort), AlleBlijven(soort))
	case p.soort == nakijkTwijfel && verberg:
		return n.besluit(n.g.Verberg(l.Twijfels[p.i].Ruw), BlijftVerborgen)
	case p.soort <= NakijkLos && key.Matches(msg, n.doe.Rol):
		n.opRol, n.rol = true, n.rolKiezer(p)
	case p.soort == NakijkLos && houd:
		n.g.LaatLos(l.Losse[p.i].Label)
		return n.besluit(casus.Wijziging{}, BlijftZonder("f4"))
	case p.soort == NakijkBand && key.Matches(msg, n.doe.Band):
		return n.besluit(n.g.NeemBand(l.Banden[p.i].Band), namen.BandStaat(l.Banden[p.i].Wordt))
	case p.soort == NakijkBand && houd:
		n.g.LaatBand(l.Banden[p.i])
		return n.besluit(casus.Wijziging{}, BlijftStaan)
	case p.soort == NakijkBijzonder && houd:
		n.g.LaatBijzonder(l.Bijzonder[p.i])
		return n.besluit(casus.Wijziging{}, Gezien)
	case p.soort == NakijkGehouden && verberg:
		return n.besluit(n.g.Verberg(ruwVan(l.Gehouden[p.i])), namen.Verborgen)
	}
	return n, nil
}

// rolKiezer lists what a line can become: who it was in an earlier sitting or the same as, and then the roles.
func (n nakijkenscherm) rolKiezer(p nakijkpunt) scherm.Kiezer {
	if p.soort == nakijkTwijfel {
		return namen.Kiezer(n.g)
	}
	return scherm.Kiezer{Keuzes: append(Zelfden(n.g, n.lijst.Losse[p.i].Label), namen.Rollen()...)}
}

// rolKey picks a role for the line.
func (n nakijkenscherm) rolKey(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	switch {
	case key.Matches(msg, n.keys.Terug):
		n.opRol = false
	case key.Matches(msg, n.keys.Open):
		return n.geefRol()
	default:
		n.rol.Toets(msg)
	}
	return n, nil
}

// geefRol gives the line under the cursor the role under the cursor.
func (n nakijkenscherm) geefRol() (scherm.Screen, tea.Cmd) {
	k, ok := n.rol.Onder()
	p, er := n.onder()
	if !ok || !er {
		return n, nil
	}
	n.opRol = false
	w, err := n.wordt(p, k.ID)
	if err != nil {
		n.melding = RolGeweigerd(err, p.soort == NakijkLos)
		return n, nil
	}
	return n.besluit(w, namen.RolStaat(k.Label))
}

// wordt gives a line a role, or the label that it shares.
func (n nakijkenscherm) wordt(p nakijkpunt, rol string) (casus.Wijziging, error) {
	if p.soort == NakijkLos {
		w, _, err := n.g.Hernoem(n.lijst.Losse[p.i].Label, rol)
		return w, err
	}
	return GeefRol(n.g, n.lijst.Twijfels[p.i].Ruw, rol)
}

// besluit writes a decision and goes on to the next line.
func (n nakijkenscherm) besluit(w casus.Wijziging, zin string) (scherm.Screen, tea.Cmd) {
	had := len(n.lijst.Twijfels)
	n = n.ververs()
	n.melding = zin
	if err := n.g.Fout(); err != nil {
		n.melding = melding.Van(err)
	}
	if nog := len(n.lijst.Twijfels); nog < had {
		// One v too many must not hide a word that was kept: after the last doubt the cursor waits for an arrow.
		n.cursor = min(n.cursor, nog-1)
	}
	if w.Leeg() {
		return n, nil
	}
	return n, scherm.SchrijfNaar(n.s, n.g.Casus().ID, w)
}

// Typing is true while a role is searched.
func (n nakijkenscherm) Typing() bool { return n.opRol }

// ShortHelp lists the keys for the foot line: those of the line under the cursor.
func (n nakijkenscherm) ShortHelp() []key.Binding {
	if n.opRol {
		kies := n.keys.Open
		kies.SetHelp("enter", "kies")
		return []key.Binding{kies, n.keys.Terug}
	}
	p, er := n.onder()
	if !er && len(n.punten) == 0 {
		return []key.Binding{n.doe.Weg, n.keys.Terug}
	}
	if !er {
		return []key.Binding{n.keys.Terug, n.keys.Op, n.doe.Weg}
	}
	return append(n.bij(p.soort), n.keys.Op, n.doe.Weg, n.keys.Uitleg, n.keys.Terug)
}

// bij returns the keys of a section.
func (n nakijkenscherm) bij(soort nakijksoort) []key.Binding {
	laat := n.doe.Houd
	laat.SetHelp("h", "laat zo")
	switch soort {
	case nakijkTwijfel:
		return []key.Binding{n.doe.Houd, n.doe.Verberg, n.doe.Rol, n.doe.Alle}
	case NakijkLos:
		return []key.Binding{n.doe.Rol, laat}
	case NakijkBand:
		return []key.Binding{n.doe.Band, laat}
	case NakijkBijzonder:
		laat.SetHelp("h", "gezien")
		return []key.Binding{laat}
	}
	return []key.Binding{n.doe.Verberg}
}

// FullHelp lists all keys.
func (n nakijkenscherm) FullHelp() [][]key.Binding {
	return [][]key.Binding{{n.doe.Houd, n.doe.Alle, n.doe.Verberg, n.doe.Rol, n.doe.Band, n.doe.Weg, n.keys.Op, n.keys.Terug}}
}

// Uitleg explains the screen.
func (n nakijkenscherm) Uitleg() scherm.Hulp {
	return scherm.Hulp{Titel: "Woorden nakijken", Tekst: []string{
		"oliekan verbergt liever een woord te veel dan te weinig. Hier kijk je na wat weg moet blijven.",
		"Bovenaan staat wat het meest op een naam lijkt. Wat je niet bekijkt, blijft verborgen. Met a houd je alles van één soort in één keer.",
		"Houd: het woord is gewoon en komt terug. Verberg: het woord blijft weg. Rol: het is een mens, en overal komt zijn rol te staan.",
		"Twijfel je? Verberg het dan. Een verborgen woord kost een toets. Een naam die blijft staan, kun je niet terugnemen.",
		"Daaronder staat soms meer: wie nog geen naam heeft, en wat minder precies kan. Je ziet er ook wat over gezondheid of geloof " +
			"gaat, en welke woorden je hebt laten staan. Dat hoef je niet te doen. Je kunt er gewoon mee afronden.",
		weghalen.Aanleiding + " Met w haal je het weg.",
	}}
}
