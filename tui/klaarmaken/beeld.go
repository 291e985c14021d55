package klaarmaken

import (
	"fmt"
	"strings"

	"oliekan/casus/klaarmaken"
	"oliekan/toets/taal"
	"oliekan/tui/melding"
	"oliekan/tui/namen"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
)

// meet gives the fields their size.
func (t Klaarmaken) meet() Klaarmaken {
	if t.breed > 0 {
		t.tekst.Maat(min(t.breed-4, scherm.KlaarBreed), min(max(2, t.hoog/4), 8))
	}
	return t
}

// View draws the head, the lines of the place with the field under them, and what just happened.
func (t Klaarmaken) View(breed, hoog int, s *scherm.Styles) scherm.Frame {
	boven, onder := t.bovenaan(breed, hoog, s), t.onderaan(breed, s)
	over := t.bladHoog(breed, hoog)
	b := t.blad(breed, over, s)
	body := scherm.Vul(strings.Join(b.Venster(over), "\n"), breed, over)
	return scherm.Frame{Body: strings.Join(append(append(boven, body), onder...), "\n"), Cursor: b.Cursor(0, len(boven), over)}
}

// bladHoog is the number of lines between the head and what just happened.
func (t Klaarmaken) bladHoog(breed, hoog int) int {
	return max(1, hoog-len(t.bovenaan(breed, hoog, &scherm.Styles{}))-len(t.onderaan(breed, &scherm.Styles{})))
}

// bovenaan draws where the reader is, and how far every part came.
func (t Klaarmaken) bovenaan(breed, hoog int, s *scherm.Styles) []string {
	n, van := t.k.Nummer()
	p := t.k.Plek()
	naam := plekNaam(p, p.Stap.Naam())
	if breed >= 60 {
		naam = kop + " · " + naam
	}
	regels := []string{scherm.Kopregel(s.Kop.Render(naam), s.Stil.Render(fmt.Sprintf("onderdeel %d van %d", n, van)), breed)}
	if hoog >= 14 {
		regels = append(regels, scherm.Knip(" "+s.Stil.Render(t.voortgang()), breed), "")
	}
	return regels
}

// voortgang says in words how far every part came.
func (t Klaarmaken) voortgang() string {
	gedaan, alle := map[klaarmaken.Soort]int{}, map[klaarmaken.Soort]int{}
	for _, p := range t.k.Plekken() {
		alle[p.Soort]++
		if t.k.Gedaan(p) {
			gedaan[p.Soort]++
		}
	}
	punt, uitleg := klaarmaken.SoortPunt, klaarmaken.SoortToelichting
	delen := []string{t.opSchijf(), fmt.Sprintf("%d van %d punten in orde", gedaan[punt], alle[punt])}
	if alle[uitleg] > 0 {
		delen = append(delen, fmt.Sprintf("uitleg bij %d van %d stappen", gedaan[uitleg], alle[uitleg]))
	}
	les := t.k.Lesstof()
	return strings.Join(append(delen, taal.Aantal(len(les.Leerpunten), "leerpunt", "leerpunten")), " · ")
}

// opSchijf says in words whether everything is on disk.
func (t Klaarmaken) opSchijf() string {
	return melding.OpSchijf(t.app.DB, t.s.Leeg(), t.fout)
}

// onderaan draws what just happened, at most three lines.
func (t Klaarmaken) onderaan(breed int, s *scherm.Styles) []string {
	if t.zegt == "" {
		return nil
	}
	regels := scherm.Breek(melding.Eerlijk(t.zegt, t.s.Leeg()), min(breed-4, scherm.KlaarBreed))
	return scherm.Inspringen(scherm.StijlRegels(s.Goed, regels[:min(len(regels), 3)]))
}

// blad lays out the lines of the place, and the field.
func (t Klaarmaken) blad(breed, hoog int, s *scherm.Styles) scherm.Blad {
	b := scherm.NewBlad()
	binnen := min(breed-4, scherm.KlaarBreed)
	for i, d := range t.dingen() {
		t.zetDing(&b, i, d, binnen, s)
	}
	if t.opRol {
		b.Zet("", scherm.Knip("  "+s.Vet.Render(namen.WieIsDit), breed))
		t.rol.Zet(&b, breed-2, max(3, min(8, hoog-4)), true, s)
	}
	if t.schrijft() {
		t.zetVeld(&b, binnen, s)
	}
	return b
}

// zetDing adds one line, broken where it has to be. The last line of the one under the cursor stays in view.
func (t Klaarmaken) zetDing(b *scherm.Blad, i int, d ding, breed int, s *scherm.Styles) {
	teken, stijl, hier := "  ", s.Tekst, i == t.cursor && (t.leest || !t.schrijft())
	switch {
	case hier && (d.teDoen() || t.leest):
		teken, stijl = "> ", s.Gekoze
	case d.vet:
		stijl = s.Vet
	case d.stil:
		stijl = s.Stil
	}
	voor, tekst := splitsTeken(d.tekst)
	for j, r := range scherm.Breek(tekst, breed-2-len([]rune(voor))) {
		if j > 0 {
			teken, voor = "  ", strings.Repeat(" ", len([]rune(voor)))
		}
		b.Doel(scherm.Plek{Soort: "ding", Nr: i}, " "+stijl.Render(teken+voor+r))
	}
	if hier {
		b.Aandacht = len(b.Regels) - 1
	}
	if d.stil || d.vet && d.doe == nil && !t.heeftUitleg() {
		b.Zet("")
	}
}

// splitsTeken takes the mark off a line, so that its later lines can stand under its words.
func splitsTeken(s string) (teken, rest string) {
	for _, m := range []string{"- ", "✓ ", "  "} {
		if rest, ok := strings.CutPrefix(s, m); ok {
			return m, rest
		}
	}
	return "", s
}

// heeftUitleg reports whether the question of this place is followed by its explanation.
func (t Klaarmaken) heeftUitleg() bool { return !t.schrijft() }

// zetVeld adds the question of the text, its field and the words that will be stored differently.
func (t Klaarmaken) zetVeld(b *scherm.Blad, breed int, s *scherm.Styles) {
	vraag := klaarmaken.VraagToelichting
	if t.k.Plek().Soort == klaarmaken.SoortLeerpunten {
		vraag = leerpuntVraag(t.k)
	}
	b.Zet("")
	b.Zet(scherm.Inspringen(scherm.StijlRegels(s.Vet, scherm.Breek(vraag, breed)))...)
	regels, cur := t.tekst.View(s)
	if !t.leest {
		b.Aandacht = len(b.Regels) + len(regels)
		if cur != nil {
			b.CurX, b.CurY = cur.X+2, len(b.Regels)+cur.Y
		}
	}
	b.Doel(scherm.Plek{Soort: "tekst", Nr: 0}, scherm.Inspringen(regels)...)
	if t.opgemerkt.Streng {
		b.Zet(scherm.Inspringen(scherm.StijlRegels(s.Stil, scherm.Breek(namen.Strenger, breed)))...)
	}
	var delen []string
	gezien := map[string]bool{}
	for _, v := range t.opgemerkt.Vondsten {
		if r := scherm.Wordt(v); !gezien[r] {
			gezien[r] = true
			delen = append(delen, r)
		}
	}
	if len(delen) > 0 {
		b.Zet(scherm.Inspringen(scherm.StijlRegels(s.Let, scherm.Breek(strings.Join(delen, " · "), breed)))...)
	}
}

// Typing is true while letters are text.
func (t Klaarmaken) Typing() bool { return t.opRol || t.schrijft() && !t.leest }

// ShortHelp lists the keys for the foot line.
func (t Klaarmaken) ShortHelp() []key.Binding {
	k := t.keys
	enter := k.Enter
	if t.opRol {
		enter.SetHelp("enter", "kies")
		terug := k.Esc
		terug.SetHelp("esc", "terug")
		return []key.Binding{enter, terug}
	}
	var uit []key.Binding
	switch d := t.onder(); {
	case t.k.Plek().Soort == klaarmaken.SoortPunt:
		meer := k.Op
		meer.SetHelp("↑↓", "lees verder")
		uit = []key.Binding{k.Ja, k.Nee, meer}
		if d.woord != nil {
			uit = append(uit, k.Houd, k.Verberg, k.Rol)
		}
		if d.band != nil {
			uit = append(uit, k.Band)
		}
		uit = append(uit, k.Haal, k.Lees)
	case t.schrijft() && !t.leest:
		return []key.Binding{enter, k.Tab, k.Vorige, k.Esc, k.Uitleg, k.Namen}
	case d.wis != nil:
		enter.SetHelp("enter", "verander")
		uit = []key.Binding{enter, k.Wis}
	case d.doe != nil:
		enter.SetHelp("enter", "kies")
		uit = []key.Binding{enter, k.Op}
	default:
		uit = []key.Binding{k.Op}
	}
	return append(uit, k.Volgende, k.Vorige, k.Esc, k.Uitleg)
}

// FullHelp lists all keys.
func (t Klaarmaken) FullHelp() [][]key.Binding {
	k := t.keys
	return [][]key.Binding{
		{k.Ja, k.Nee, k.Houd, k.Verberg, k.Rol, k.Band, k.Haal, k.Lees, k.Namen},
		{k.Enter, k.Kies, k.Regel, k.Tab, k.Op, k.Wis, k.Volgende, k.Vorige, k.Terug, k.Esc},
	}
}

// Uitleg explains the screen.
func (t Klaarmaken) Uitleg() scherm.Hulp {
	h := scherm.Hulp{Titel: kop, Tekst: []string{
		"Een casus mag pas in een training als iemand die er niet bij was, hem heeft nagelezen. Dat doe je hier, stap voor stap.",
		"Eerst loop je een lijst langs: herken je iemand? Kies j als een punt in orde is en n als dat nog niet zo is. " +
			"Wat je verbergt of weghaalt, gaat weg uit de hele casus.",
		"Weet je wie er achter een label zit? Geef de naam terug met f4. Typ je die naam daarna, dan staat er hetzelfde label.",
		"Daarna schrijf je per stap wat een deskundige zou zeggen. Een groep ziet dat pas na het eigen antwoord. " +
			"Dan volgen de leerpunten, en de momenten die een groep naspeelt.",
		stoppen("esc") + " Ook een halve tekst is er later nog. Met pgup en pgdn loop je door de stappen.",
		"Aan het slot zeg je wie je bent: alleen je rol. Was je zelf bij het consult, dan moet een collega dit doen.",
		"Als de casus trainingsklaar is, verandert hij niet meer. De korte code en de precieze datums gaan weg. De casus is dan ontdaan van herkenbare gegevens.",
	}}
	if p := t.k.Plek(); p.Soort == klaarmaken.SoortPunt {
		h.Vraagt = p.Punt.Vraag + " " + p.Punt.Waarom
	}
	return h
}
