package spelen

import (
	"fmt"
	"strings"

	"oliekan/casus/training"
	"oliekan/toets/taal"
	"oliekan/tui/melding"
	"oliekan/tui/naspelen"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
)

// View draws the head, the page or the list to pick from, and below it the field, what is asked, and what just happened.
func (t Spelen) View(breed, hoog int, s *scherm.Styles) scherm.Frame {
	kop := t.kop(breed, hoog, s)
	onder, curX, curY := t.onder(breed, s)
	ruimte := max(1, hoog-len(kop)-len(onder))
	var midden []string
	if t.kiest != kiestNiets {
		midden = t.kiesRegels(breed, ruimte, s)
	} else {
		p := t.pagina(breed, s)
		van := t.klem(t.van, p, ruimte)
		midden = p.regels[van:min(len(p.regels), van+ruimte)]
	}
	f := scherm.Frame{Body: strings.Join(append(append(kop, strings.Split(scherm.Vul(strings.Join(midden, "\n"), breed, ruimte), "\n")...), onder...), "\n")}
	if curX >= 0 {
		f.Cursor = tea.NewCursor(curX, len(kop)+ruimte+curY)
	}
	return f
}

// hoogte is the number of lines for the page.
func (t Spelen) hoogte() int {
	onder, _, _ := t.onder(t.breed, &scherm.Styles{})
	return max(1, t.hoog-len(t.kop(t.breed, t.hoog, &scherm.Styles{}))-len(onder))
}

// klem keeps the window on the page.
func (t Spelen) klem(van int, p pagina, hoog int) int {
	return min(max(0, van), max(0, len(p.regels)-hoog))
}

// kop draws what is played and with whom, where the group is, and how the time stands.
func (t Spelen) kop(breed, hoog int, s *scherm.Styles) []string {
	b := t.spel.Beeld()
	if t.beamer {
		return t.beamerKop(b, breed, hoog, s)
	}
	plaats := naspelen.Kop(b)
	if breed < 60 {
		tijd := t.tijd(b, breed-2)
		return []string{scherm.Kopregel(s.Kop.Render(plaats), "", breed), scherm.Knip(" "+s.Stil.Render(tijd), breed)}
	}
	links := s.Kop.Render(b.Titel)
	if t.oefen {
		links += s.Stil.Render(" · oefencasus")
	}
	rechts := t.groep()
	if lipgloss.Width(links)+lipgloss.Width(rechts)+4 > breed { // how many they are matters more than their name
		rechts = taal.Aantal(t.spel.Training().Deelnemers, "deelnemer", "deelnemers")
	}
	kop := []string{
		scherm.Kopregel(links, s.Stil.Render(rechts), breed),
		scherm.Kopregel(s.Accent.Render(plaats), s.Stil.Render(t.tijd(b, breed-lipgloss.Width(plaats)-4)), breed),
	}
	if hoog >= 14 {
		kop = append(kop, "")
	}
	return kop
}

// beamerKop draws only where the group is, and the time when it is nearly over.
func (t Spelen) beamerKop(b training.Beeld, breed, hoog int, s *scherm.Styles) []string {
	tijd := ""
	if k := b.Klok; t.spel.Bewaart() && (k.Om() || k.Bijna() || !k.Loopt) {
		tijd = k.Zin()
	}
	kop := []string{scherm.Kopregel(s.Vet.Render(naspelen.Kop(b)), s.Vet.Render(tijd), breed)}
	if hoog >= 14 {
		kop = append(kop, "")
	}
	return kop
}

// groep names the group and says how many they are.
func (t Spelen) groep() string {
	tr := t.spel.Training()
	if tr.Vorm == training.Voorbeeld {
		return "voorbeeld"
	}
	n := taal.Aantal(tr.Deelnemers, "deelnemer", "deelnemers")
	if tr.Groep.Leeg() {
		return n
	}
	return tr.Groep.String() + " · " + n
}

// tijd says how the time stands, and whether everything is on disk, in what room there is. An example has neither.
func (t Spelen) tijd(b training.Beeld, ruimte int) string {
	if t.s == nil {
		return nietsBewaard
	}
	bewaard := melding.OpSchijf(t.app.DB, t.s.Leeg(), t.fout)
	zin := b.Klok.Zin()
	keuzes := []string{zin + " · " + bewaard}
	if n := t.spel.Uitloop(); n > 0 && !b.Klok.Om() && b.Soort != training.Afsluiting {
		kort := fmt.Sprintf("%s · %d min uitloop", zin, n)
		keuzes = []string{zin + " · " + taal.Aantal(n, "minuut", "minuten") + " later dan gepland · " + bewaard, kort + " · " + bewaard, keuzes[0]}
		if bewaard == "bewaard" { // the usual thing gives way first
			keuzes[2] = kort
		}
	}
	for _, x := range keuzes {
		if lipgloss.Width(x) <= ruimte {
			return x
		}
	}
	return zin
}

// onder draws the field with what is asked above it, the question that waits for yes or no, and what just happened. It
// returns where the cursor stands in it, -1 for nowhere.
func (t Spelen) onder(breed int, s *scherm.Styles) (regels []string, curX, curY int) {
	maat := min(breed-4, scherm.KlaarBreed)
	curX = -1
	if t.invoer != "" {
		regels = append(regels, scherm.Knip("  "+s.Vet.Render(naspelen.Veldvraag(t.invoer)), breed))
		veld, cur := t.veld.View(s)
		if cur != nil {
			curX, curY = cur.X+2, len(regels)+cur.Y
		}
		regels = append(regels, scherm.Inspringen(veld)...)
		if z := t.verborgen(); z != "" {
			regels = append(regels, scherm.Knip("  "+s.Let.Render(z), breed))
		}
	}
	if z := t.vraag.zin(); z != "" {
		regels = append(regels, kort(scherm.Inspringen(scherm.StijlRegels(s.Let, scherm.Breek(z+" "+scherm.JaNee, maat))), 3)...)
	}
	if t.zegt != "" {
		regels = append(regels, kort(scherm.Inspringen(scherm.StijlRegels(s.Goed, scherm.Breek(melding.Eerlijk(t.zegt, t.s == nil || t.s.Leeg()), maat))), 2)...)
	}
	return regels, curX, curY
}

// kort keeps at most n lines.
func kort(regels []string, n int) []string { return regels[:min(len(regels), n)] }

// verborgen names the words in the field that will be stored differently, each once.
func (t Spelen) verborgen() string {
	var delen []string
	gezien := map[string]bool{}
	for _, v := range t.masker {
		if r := scherm.Wordt(v); !gezien[r] {
			gezien[r] = true
			delen = append(delen, r)
		}
	}
	return strings.Join(delen, " · ")
}

// kiesRegels draws the list to pick from.
func (t Spelen) kiesRegels(breed, hoog int, s *scherm.Styles) []string {
	b := scherm.NewBlad()
	b.Zet(scherm.Inspringen(scherm.StijlRegels(s.Vet, scherm.Breek(t.kiesVraag(), breed-4)))...)
	t.kies.Zet(&b, breed-2, max(1, hoog-len(b.Regels)-5), true, s)
	t.kies.ZetUitleg(&b, breed-2, s)
	return b.Venster(hoog)
}

// stap moves the cursor to the next item, or the page when that item is not in view.
func (t Spelen) stap(n int) Spelen {
	p, hoog := t.pagina(t.breed, &scherm.Styles{}), t.hoogte()
	van := t.klem(t.van, p, hoog)
	naar := t.cursor + n
	switch op := p.stand(t.cursor, van, hoog); {
	case op == n: // the cursor itself is still ahead
		t.van = van + n*t.sprong(hoog)
	case naar >= 0 && naar < len(p.dingen) && p.stand(naar, van, hoog) == 0:
		t.cursor = naar
		return t
	case n > 0 && van+hoog < len(p.regels), n < 0 && van > 0:
		t.van = van + n*t.sprong(hoog)
	case t.beamer && p.vel+n >= 0 && p.vel+n < p.vellen:
		return t.naarVel(p.vel + n)
	case naar >= 0 && naar < len(p.dingen):
		t.cursor = naar
	}
	p = t.pagina(t.breed, &scherm.Styles{})
	t.van = t.klem(t.van, p, hoog)
	return t
}

// sprong is how many lines an arrow moves the page: a few, and in the beamer view all but one.
func (t Spelen) sprong(hoog int) int {
	if t.beamer {
		return max(1, hoog-1)
	}
	return min(scherm.WielRegels, max(1, hoog-1))
}

// stand says where an item is: 0 in the window, -1 above it, 1 below it. What is higher than the window counts as in it
// when it fills it.
func (p pagina) stand(i, van, hoog int) int {
	if i < 0 || i >= len(p.plekken) {
		return 0
	}
	switch q := p.plekken[i]; {
	case q.eerste < van && q.laatste < van+hoog:
		return -1
	case q.laatste >= van+hoog && q.eerste > van:
		return 1
	}
	return 0
}

// rol moves the page and leaves the cursor.
func (t Spelen) rol(n int) Spelen {
	p, hoog := t.pagina(t.breed, &scherm.Styles{}), t.hoogte()
	t.van = t.klem(t.klem(t.van, p, hoog)+n, p, hoog)
	return t
}

// opPagina keeps the cursor and the window on the page when that changed.
func (t Spelen) opPagina() Spelen {
	p := t.pagina(t.breed, &scherm.Styles{})
	t.cursor, t.van = scherm.Schuif(t.cursor, 0, len(p.dingen)), t.klem(t.van, p, t.hoogte())
	return t
}

// inBeeld brings the item under the cursor into view.
func (t Spelen) inBeeld() Spelen {
	p, hoog := t.pagina(t.breed, &scherm.Styles{}), t.hoogte()
	t.cursor = scherm.Schuif(t.cursor, 0, len(p.dingen))
	t.van = t.klem(t.van, p, hoog)
	if t.invoer != "" && t.van == 0 || len(p.dingen) == 0 {
		return t
	}
	switch q := p.plekken[t.cursor]; p.stand(t.cursor, t.van, hoog) {
	case -1:
		t.van = q.eerste
	case 1:
		t.van = q.laatste - hoog + 1
	}
	t.van = t.klem(t.van, p, hoog)
	return t
}

// naarBlok shows a block from its heading on, with the cursor on its first item.
func (t Spelen) naarBlok(b naspelen.Bloksoort) Spelen {
	if t.beamer {
		for i := 0; ; i++ {
			t.vel = i
			p := t.pagina(t.breed, &scherm.Styles{})
			if _, hier := p.koppen[b]; hier || i >= p.vellen {
				t.van, t.cursor = 0, 0
				return t
			}
		}
	}
	p := t.pagina(t.breed, &scherm.Styles{})
	regel, ok := p.koppen[b]
	if !ok {
		return t.inBeeld()
	}
	t.cursor = max(0, len(p.dingen)-1)
	for i := len(p.plekken) - 1; i >= 0 && p.plekken[i].eerste >= regel; i-- {
		t.cursor = i
	}
	t.van = t.klem(regel, p, t.hoogte())
	return t
}

// naarVel shows a block in the beamer view.
func (t Spelen) naarVel(n int) Spelen {
	t.vel, t.van, t.cursor = n, 0, 0
	return t
}

// Typing is true while letters are text or an answer: they must not stop the program then.
func (t Spelen) Typing() bool {
	return t.invoer != "" || t.kiest != kiestNiets || t.vraag != geenVraag
}

// ShortHelp lists the keys for the foot line.
func (t Spelen) ShortHelp() []key.Binding { return t.keys.voet(t) }

// FullHelp lists all keys.
func (t Spelen) FullHelp() [][]key.Binding { return t.keys.alle() }

// Uitleg explains the screen. It tells nothing of the case.
func (t Spelen) Uitleg() scherm.Hulp {
	return scherm.Hulp{Titel: "Een casus naspelen", Tekst: []string{
		"Boven staat wat er nu bekend is. Daaronder staat een vraag. Eerst denkt ieder voor zich na, dan vertel je het aan elkaar.",
		"Bij een lijst tel je handen. Zet de cursor op een keuze en typ het aantal. Korte antwoorden typ je met a, of per duo met d.",
		"Ziet iemand het anders dan de rest? Bewaar dat met m, in de woorden van die persoon en zonder naam.",
		"Met de spatiebalk zie je wat het tweetal zei en wat de deskundige ervan vindt. Daarna kun je niet meer stemmen. " +
			"Zeg dan samen hoe dicht jullie erbij zaten.",
		"De klok waarschuwt alleen. Niemand wordt afgekapt. Geef er tijd bij met t, of verdeel met h wat er over is.",
		"Met f5 krijg je de beamerweergave: grote stukken, weinig woorden en geen notities. Met pijl omlaag kom je bij het volgende stuk.",
		"Wil je weten wat een training doet? Peil de groep dan met v, bij de situatie en bij het slot. " +
			"Onder Peiling in het hoofdmenu zie je het verschil per maand.",
		"Herkenbare gegevens gaan uit je tekst voordat die wordt bewaard. Stoppen kan altijd met esc. Later spelen jullie hier verder.",
	}}
}
