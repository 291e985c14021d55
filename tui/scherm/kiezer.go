package scherm

import (
	"strings"
	"unicode"

	"oliekan/casus/anoniem"
	"oliekan/toets"
	"oliekan/toets/taal"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
)

// zoekVanaf is the number of choices from which a list can be searched by typing; in a shorter one a letter jumps.
const zoekVanaf = 13

// Kiezer is a list to pick one choice from.
type Kiezer struct {
	Keuzes []toets.Keuze
	Zoek   func(string) []toets.Keuze // own search, such as that of the legal frame; nil searches labels
	Buiten func(string) []string      // what a search finds that cannot be picked, and why; nil is nothing
	Klaar  bool                       // first line: done, on to the next question
	Filter string
	Cursor int
	Keus   string // id of the choice that was made
}

// Zoekbaar reports whether typed letters search.
func (k Kiezer) Zoekbaar() bool { return len(k.Keuzes) >= zoekVanaf }

// lijst returns the choices that match the filter: those that begin so first.
func (k Kiezer) lijst() []toets.Keuze {
	if k.Filter == "" {
		return k.Keuzes
	}
	if k.Zoek != nil {
		return k.Zoek(k.Filter)
	}
	var voor, rest []toets.Keuze
	for _, c := range k.Keuzes {
		switch {
		case begint(c.Label, k.Filter):
			voor = append(voor, c)
		case metWoorden(c.Label+" "+c.Uitleg, k.Filter):
			rest = append(rest, c)
		}
	}
	return append(voor, rest...)
}

// metWoorden reports whether every word of a search stands in a text, whatever the capitals.
func metWoorden(tekst, woorden string) bool {
	tekst = strings.ToLower(tekst)
	for _, w := range strings.Fields(strings.ToLower(woorden)) {
		if !strings.Contains(tekst, w) {
			return false
		}
	}
	return true
}

// Extra is the number of lines above the choices that can be picked too.
func (k Kiezer) Extra() int {
	if k.Klaar && k.Filter == "" {
		return 1
	}
	return 0
}

// Labels returns the labels of a list that is short enough to be seen as a whole.
func (k Kiezer) Labels() string {
	if k.Zoekbaar() {
		return ""
	}
	delen := make([]string, len(k.Keuzes))
	for i, c := range k.Keuzes {
		delen[i] = c.Label
	}
	return strings.Join(delen, " ")
}

// OpKlaar reports whether the cursor is on "done".
func (k Kiezer) OpKlaar() bool { return k.Extra() == 1 && k.Cursor == 0 }

// Onder returns the choice under the cursor.
func (k Kiezer) Onder() (toets.Keuze, bool) {
	l, i := k.lijst(), k.Cursor-k.Extra()
	if i < 0 || i >= len(l) {
		return toets.Keuze{}, false
	}
	return l[i], true
}

// Schuif moves the cursor.
func (k *Kiezer) Schuif(n int) { k.Cursor = Schuif(k.Cursor, n, len(k.lijst())+k.Extra()) }

// Typ takes a key press that is text, or backspace: it searches, or jumps to the choice that begins so.
func (k *Kiezer) Typ(msg tea.KeyPressMsg) {
	if !k.Zoekbaar() {
		k.spring(msg.Text)
		return
	}
	switch {
	case msg.Code == tea.KeyBackspace && k.Filter != "":
		rs := []rune(k.Filter)
		k.Filter = string(rs[:len(rs)-1])
	case msg.Text != "" && unicode.IsPrint([]rune(msg.Text)[0]):
		k.Filter += msg.Text
	default:
		return
	}
	k.Cursor = 0
}

// Toets takes a key press that the screen has no other use for: an arrow moves the cursor, the rest is typed.
func (k *Kiezer) Toets(msg tea.KeyPressMsg) {
	switch msg.Code {
	case tea.KeyUp:
		k.Schuif(-1)
	case tea.KeyDown:
		k.Schuif(1)
	default:
		k.Typ(msg)
	}
}

// spring goes to the next choice whose id or label begins with a letter or digit.
func (k *Kiezer) spring(letter string) {
	if letter == "" {
		return
	}
	l := k.lijst()
	for i := range l {
		j := (k.Cursor - k.Extra() + 1 + i + len(l)) % len(l)
		if begint(l[j].ID, letter) || begint(l[j].Label, letter) {
			k.Cursor = j + k.Extra()
			return
		}
	}
}

func begint(s, begin string) bool {
	return strings.HasPrefix(strings.ToLower(s), strings.ToLower(begin))
}

// Zet adds the list to a page, at most hoog lines of it around the cursor.
func (k Kiezer) Zet(b *Blad, breed, hoog int, actief bool, s *Styles) {
	if k.Zoekbaar() && (actief || k.Filter != "") {
		b.Zet(Knip(s.Stil.Render("  zoek: ")+k.Filter+streep(actief), breed))
	}
	l := k.lijst()
	n := len(l) + k.Extra()
	defer k.zetBuiten(b, breed, s)
	if n == 0 {
		b.Zet(Knip(s.Stil.Render("  Niets gevonden. Haal letters weg met backspace."), breed))
		return
	}
	van := min(max(0, k.Cursor-hoog/2), max(0, n-hoog))
	for i := van; i < min(n, van+hoog); i++ {
		if actief && i == k.Cursor {
			b.Let()
		}
		b.Doel(Plek{"keus", i}, k.regel(i, l, breed, actief, s))
	}
	if n > hoog {
		b.Zet(Knip(s.Stil.Render("    "+taal.Aantal(n-k.Extra(), "keuze", "keuzes")+", gebruik de pijltjes"), breed))
	}
}

// zetBuiten adds what was found but cannot be picked, in grey, with why.
func (k Kiezer) zetBuiten(b *Blad, breed int, s *Styles) {
	if k.Buiten == nil || k.Filter == "" {
		return
	}
	for _, r := range k.Buiten(k.Filter) {
		b.Zet(Knip("    "+s.Stil.Render(r), breed))
	}
}

// ZetUitleg adds the whole explanation of the choice under the cursor, at most three lines: beside the label there is
// room for its beginning only.
func (k Kiezer) ZetUitleg(b *Blad, breed int, s *Styles) {
	c, ok := k.Onder()
	if !ok || lipgloss.Width(c.Label)+lipgloss.Width(c.Uitleg)+8 <= breed {
		return
	}
	regels := Breek(c.Uitleg, breed-4)
	for _, r := range regels[:min(len(regels), 3)] {
		b.Zet("    " + s.Stil.Render(r))
	}
}

// regel draws one line: "> " under the cursor, "✓" for the choice that was made.
func (k Kiezer) regel(i int, l []toets.Keuze, breed int, actief bool, s *Styles) string {
	teken, stijl := "  ", s.Tekst
	if actief && i == k.Cursor {
		teken, stijl = "> ", s.Gekoze
	}
	if i < k.Extra() {
		return Knip(stijl.Render(teken+"  klaar, naar de volgende vraag"), breed)
	}
	c := l[i-k.Extra()]
	vink := "  "
	if c.ID == k.Keus {
		vink = s.Goed.Render("✓ ")
	}
	regel := stijl.Render(teken) + vink + stijl.Render(c.Label)
	if c.Uitleg != "" && breed >= 50 {
		regel += s.Stil.Render("  " + c.Uitleg)
	}
	return Knip(regel, breed)
}

// streep stands in for the cursor in a search line.
func streep(actief bool) string {
	if actief {
		return "▏"
	}
	return ""
}

// RolKiezer lists the roles that a name can get.
func RolKiezer() Kiezer {
	var k Kiezer
	for _, r := range anoniem.Rollen() {
		k.Keuzes = append(k.Keuzes, toets.Keuze{ID: r, Label: r})
	}
	return k
}
