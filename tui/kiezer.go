package tui

import (
	"strings"
	"unicode"

	"oliekan/toets"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
)

// zoekVanaf is the number of choices from which a list can be searched by typing; in a shorter one a letter jumps.
const zoekVanaf = 13

// kiezer is a list to pick one choice from.
type kiezer struct {
	keuzes []toets.Keuze
	zoek   func(string) []toets.Keuze // own search, such as that of the legal frame; nil searches labels
	buiten func(string) []string      // what a search finds that cannot be picked, and why; nil is nothing
	klaar  bool                       // first line: done, on to the next question
	filter string
	cursor int
	keus   string // id of the choice that was made
}

// zoekbaar reports whether typed letters search.
func (k kiezer) zoekbaar() bool { return len(k.keuzes) >= zoekVanaf }

// lijst returns the choices that match the filter: those that begin so first.
func (k kiezer) lijst() []toets.Keuze {
	if k.filter == "" {
		return k.keuzes
	}
	if k.zoek != nil {
		return k.zoek(k.filter)
	}
	var voor, rest []toets.Keuze
	for _, c := range k.keuzes {
		switch {
		case begint(c.Label, k.filter):
			voor = append(voor, c)
		case metWoorden(c.Label+" "+c.Uitleg, k.filter):
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

// extra is the number of lines above the choices that can be picked too.
func (k kiezer) extra() int {
	if k.klaar && k.filter == "" {
		return 1
	}
	return 0
}

// labels returns the labels of a list that is short enough to be seen as a whole.
func (k kiezer) labels() string {
	if k.zoekbaar() {
		return ""
	}
	delen := make([]string, len(k.keuzes))
	for i, c := range k.keuzes {
		delen[i] = c.Label
	}
	return strings.Join(delen, " ")
}

// opKlaar reports whether the cursor is on "done".
func (k kiezer) opKlaar() bool { return k.extra() == 1 && k.cursor == 0 }

// onder returns the choice under the cursor.
func (k kiezer) onder() (toets.Keuze, bool) {
	l, i := k.lijst(), k.cursor-k.extra()
	if i < 0 || i >= len(l) {
		return toets.Keuze{}, false
	}
	return l[i], true
}

// schuif moves the cursor.
func (k *kiezer) schuif(n int) { k.cursor = schuif(k.cursor, n, len(k.lijst())+k.extra()) }

// typ takes a key press that is text, or backspace: it searches, or jumps to the choice that begins so.
func (k *kiezer) typ(msg tea.KeyPressMsg) {
	if !k.zoekbaar() {
		k.spring(msg.Text)
		return
	}
	switch {
	case msg.Code == tea.KeyBackspace && k.filter != "":
		rs := []rune(k.filter)
		k.filter = string(rs[:len(rs)-1])
	case msg.Text != "" && unicode.IsPrint([]rune(msg.Text)[0]):
		k.filter += msg.Text
	default:
		return
	}
	k.cursor = 0
}

// toets takes a key press that the screen has no other use for: an arrow moves the cursor, the rest is typed.
func (k *kiezer) toets(msg tea.KeyPressMsg) {
	switch msg.Code {
	case tea.KeyUp:
		k.schuif(-1)
	case tea.KeyDown:
		k.schuif(1)
	default:
		k.typ(msg)
	}
}

// spring goes to the next choice whose id or label begins with a letter or digit.
func (k *kiezer) spring(letter string) {
	if letter == "" {
		return
	}
	l := k.lijst()
	for i := range l {
		j := (k.cursor - k.extra() + 1 + i + len(l)) % len(l)
		if begint(l[j].ID, letter) || begint(l[j].Label, letter) {
			k.cursor = j + k.extra()
			return
		}
	}
}

func begint(s, begin string) bool {
	return strings.HasPrefix(strings.ToLower(s), strings.ToLower(begin))
}

// zet adds the list to a page, at most hoog lines of it around the cursor.
func (k kiezer) zet(b *blad, breed, hoog int, actief bool, s *Styles) {
	if k.zoekbaar() && (actief || k.filter != "") {
		b.zet(knip(s.Stil.Render("  zoek: ")+k.filter+streep(actief), breed))
	}
	l := k.lijst()
	n := len(l) + k.extra()
	defer k.zetBuiten(b, breed, s)
	if n == 0 {
		b.zet(knip(s.Stil.Render("  Niets gevonden. Haal letters weg met backspace."), breed))
		return
	}
	van := min(max(0, k.cursor-hoog/2), max(0, n-hoog))
	for i := van; i < min(n, van+hoog); i++ {
		if actief && i == k.cursor {
			b.let()
		}
		b.doel(doel{"keus", i}, k.regel(i, l, breed, actief, s))
	}
	if n > hoog {
		b.zet(knip(s.Stil.Render("    "+aantal(n-k.extra(), "keuze", "keuzes")+", gebruik de pijltjes"), breed))
	}
}

// zetBuiten adds what was found but cannot be picked, in grey, with why.
func (k kiezer) zetBuiten(b *blad, breed int, s *Styles) {
	if k.buiten == nil || k.filter == "" {
		return
	}
	for _, r := range k.buiten(k.filter) {
		b.zet(knip("    "+s.Stil.Render(r), breed))
	}
}

// zetUitleg adds the whole explanation of the choice under the cursor, at most three lines: beside the label there is
// room for its beginning only.
func (k kiezer) zetUitleg(b *blad, breed int, s *Styles) {
	c, ok := k.onder()
	if !ok || lipgloss.Width(c.Label)+lipgloss.Width(c.Uitleg)+8 <= breed {
		return
	}
	regels := breek(c.Uitleg, breed-4)
	for _, r := range regels[:min(len(regels), 3)] {
		b.zet("    " + s.Stil.Render(r))
	}
}

// regel draws one line: "> " under the cursor, "✓" for the choice that was made.
func (k kiezer) regel(i int, l []toets.Keuze, breed int, actief bool, s *Styles) string {
	teken, stijl := "  ", s.Tekst
	if actief && i == k.cursor {
		teken, stijl = "> ", s.Gekoze
	}
	if i < k.extra() {
		return knip(stijl.Render(teken+"  klaar, naar de volgende vraag"), breed)
	}
	c := l[i-k.extra()]
	vink := "  "
	if c.ID == k.keus {
		vink = s.Goed.Render("✓ ")
	}
	regel := stijl.Render(teken) + vink + stijl.Render(c.Label)
	if c.Uitleg != "" && breed >= 50 {
		regel += s.Stil.Render("  " + c.Uitleg)
	}
	return knip(regel, breed)
}

// streep stands in for the cursor in a search line.
func streep(actief bool) string {
	if actief {
		return "▏"
	}
	return ""
}
