package plat_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/oefen"
	"oliekan/casus/training"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/tui/les"
	"oliekan/tui/plat"

	"github.com/charmbracelet/x/exp/golden"
)

// idTuin is an own case that is ready for training.
const idTuin casus.ID = "66666666-6666-4666-8666-666666666666"

// metTuin adds that case: an answer for every kind of moment, a choice to vote on, and an article.
func (p *proef) metTuin() {
	p.t.Helper()
	ctx := context.Background()
	c := casus.Casus{Kop: casus.Kop{
		ID: idTuin, Titel: anoniem.UitOpslag("Een tuin om bij te komen"), Code: "merel-12", Staat: casus.Afgerond, Maand: "2026-09",
		Wetsdatum: "2026-09-01", Plaats: casus.Plaats{Vraag: "vraag"},
	}}
	zeg := func(v toets.VraagID, r casus.Rol, keus, tekst string, optie int) {
		c.Verloop = append(c.Verloop, casus.Inbreng{
			Nr: len(c.Verloop) + 1, Minuut: 2 * len(c.Verloop), Vraag: v, Rol: r, Daad: casus.Zeg, Keus: keus, Tekst: anoniem.UitOpslag(tekst), Optie: optie,
		})
	}
	zeg("vraag", "inwoner", "", "Mag ik in de volkstuin blijven werken?", 0)
	zeg("wringt", "consulent", "", "Wie in de tuin werkt, kan ook ergens anders werken, zegt de regel.", 0)
	zeg("effect", "inwoner", "", "[inwoner] slaapt weer en staat op tijd op.", 0)
	zeg("grondwaarde", "jurist", "pw-meedoen", "Zo komt werk dichterbij.", 0)
	zeg("opties", "consulent", "", "Twee ochtenden tuin als begin van een traject", 0)
	zeg("gevolgen", "leidinggevende", "inwoner", "Na de zomer durft [inwoner] meer.", 5)
	zeg("weg", "consulent", "gewoonte", "Wij deden dit nooit.", 0)
	zeg("uitkomst", "leidinggevende", "ja-maatwerk", "Geef een half jaar.", 5)
	if _, err := p.w.DB.Nieuw(ctx, c); err != nil {
		p.t.Fatal(err)
	}
	stof := casus.Lesstof{
		Lezer: "jurist", Momenten: []int{3, 4, 5, 7, 8}, Leerpunten: []anoniem.Tekst{anoniem.UitOpslag("Begin bij de nacht.")},
		Toelichting: map[toets.StapID]anoniem.Tekst{
			toets.StapEffect: anoniem.UitOpslag("Goed dat het over slapen gaat."), toets.StapBesluit: anoniem.UitOpslag("Noem ook wat niets doen doet."),
		},
	}
	if _, err := p.w.DB.ZetLesstof(ctx, idTuin, stof); err != nil {
		p.t.Fatal(err)
	}
	kop := c.Kop
	kop.Staat = casus.Trainingsklaar
	if _, err := p.w.DB.Schrijf(ctx, idTuin, casus.Wijziging{Kop: &kop}); err != nil {
		p.t.Fatal(err)
	}
}

// metOefen loads the invented cases at the start.
func (p *proef) metOefen() []casus.Les {
	p.t.Helper()
	ls, err := oefen.Compleet()
	if err != nil {
		p.t.Fatal(err)
	}
	var cs []casus.Casus
	for _, l := range ls {
		cs = append(cs, l.Casus)
	}
	if err := p.w.DB.LaadOefen(context.Background(), oefen.Versie(), cs); err != nil {
		p.t.Fatal(err)
	}
	return ls
}

// spelen are the lines that begin a short session of six with that case, and those that follow.
func spelen(regels ...string) []string {
	return append([]string{"training", "nieuw", "1", "kort", "6", "introductie", ""}, regels...)
}

// weer are the lines that go on with the one session.
func weer(regels ...string) []string { return append([]string{"training", "4", "verder"}, regels...) }

// sessie returns the one session.
func (p *proef) sessie() training.Training {
	p.t.Helper()
	ts, err := p.w.DB.Trainingen(context.Background())
	if err != nil || len(ts) != 1 {
		p.t.Fatalf("%d sessies, wil 1: %v", len(ts), err)
	}
	return ts[0]
}

// heleSessie plays the case from its beginning to its end, with something of everything.
func heleSessie() []string {
	return spelen(
		".rollen", "", // the opening
		".bril", ".klok", "Rust, zegt mevrouw Terpstra.", ".duo Werk.", "1 4", ".minderheid Iemand wil geen traject.", "", "deels", "gelijk", "Vraag naar de nacht.", "",
		"1 2", "2 3", "3 2", ".stem", "", "1", ".", "", "", // the grondwaarde
		".optie Een jaar vrij", "evenredig", "1", ".optie Niets doen", "", ".weg", "Niets doen", "1 6", ".toon", "ja", "gelijk", "anders", "", // the options
		".artikel pw 7", "1", "meedoen", "1", "5 4", "4 1", "", "", "Gewoonte is geen regel.", "",
		".eerder", "1 6", "", "", "", // the outcome
		"Dat het over slapen ging.", "", "", "Ieder vraagt een keer naar de nacht.", "", "nee", "", "", "", "ja", // the ending
		"", ".stop")
}

func TestTraining(t *testing.T) {
	p := nieuweProef(t)
	p.metTuin()
	uit := p.typ(heleSessie()...)
	golden.RequireEqual(t, []byte(uit))
	s := p.sessie()
	if !s.Klaar || s.Deelnemers != 6 || s.Groep.String() != "introductie" || s.Maand != "2026-11" {
		t.Errorf("%+v", s)
	}
	if got := teksten(s); !slices.Contains(got, "Rust, zegt mevrouw [PERSOON-1].") || !slices.Contains(got, "Gewoonte is geen regel.") {
		t.Errorf("%q", got)
	}
	m := s.Momenten()
	if m[0].Tweetal != training.Deels || m[0].Expert != training.Gelijk || len(m[0].Antwoorden) != 2 || m[0].Antwoorden[0].Stemmen != 4 || !m[0].Antwoorden[1].Duo {
		t.Errorf("%+v", m[0])
	}
	p.geenRuw([]string{"terpstra"})
}

// What the group says of itself is counted before, asked again at the end, and compared by month; nothing is typed twice.
func TestPeiling(t *testing.T) {
	p := nieuweProef(t)
	p.metTuin()
	bevat(t, p.typ("peiling", "stop"), "Er is nog niet gepeild.")
	uit := p.typ(spelen(".peiling", "veel", "1 2", "5 2 0 0", "2 4 0 0", "", "0, 0, 0, 6", "", ".peiling", ".toon", "ja", ".volgende", ".toon", "ja", ".volgende",
		".toon", "ja", ".volgende", ".toon", "ja", ".volgende", ".toon", "ja", ".volgende", "0 0 6 0", ".", "", "", "", "ja", "", "stop")...)
	bevat(t, uit, "Typ 4 getallen met een spatie ertussen, zoals 1 3 0 0.", "Er zijn dan meer handen dan deelnemers.", "Geteld: 2 niet, 4 een beetje.",
		"Peilen kan bij de situatie", "Vooraf is de groep gepeild.", "Na afloop: kennis.", "Geteld: 6 grotendeels.")
	s, m := p.sessie(), p.w.Methode.Peiling()
	if got := fmt.Sprint(s.Peiling(m, training.MetingVoor), s.Peiling(m, training.MetingNa)); got !=
		"[{kennis [2 4 0 0]} {houding [0 0 0 0]} {gedrag [0 0 0 6]}] [{kennis [0 0 6 0]} {houding [0 0 0 0]} {gedrag [0 0 0 0]}]" {
		t.Errorf("on disk: %s", got)
	}
	bevat(t, p.typ("peiling", "stop"), "vooraf 1,7 bij 6 antwoorden, na afloop 3,0 bij 6 antwoorden. Dat is 1,3 hoger.")
}

// teksten are the words of a session.
func teksten(s training.Training) []string {
	var uit []string
	for _, x := range s.Teksten() {
		uit = append(uit, x.String())
	}
	return uit
}

// The input ends at every line of a session: what was typed is there, and the session goes on where it was.
func TestTrainingOveralAfgebroken(t *testing.T) {
	regels := heleSessie()
	for n := len(spelen()); n <= len(regels)-2; n += 5 {
		p := nieuweProef(t)
		p.metTuin()
		p.typ(regels[:n]...)
		eerst := p.sessie()
		if eerst.Klaar {
			continue
		}
		uit := p.typ(weer(".stop")...)
		bevat(t, uit, "Jullie gaan verder waar jullie waren.", "De sessie is bewaard.")
		if na := p.sessie(); na.Plek != eerst.Plek || !slices.Equal(teksten(na), teksten(eerst)) {
			t.Errorf("na %d regels: %d %q, was %d %q", n, na.Plek, teksten(na), eerst.Plek, teksten(eerst))
		}
	}
}

// A half text is kept as one, comes first the next time, and is masked.
func TestTrainingHalveTekst(t *testing.T) {
	p := nieuweProef(t)
	p.metTuin()
	p.typ(spelen("", "Rust, zegt Terpstra,\\")...)
	if h := p.sessie().Half; h.Tekst.String() != "Rust, zegt [PERSOON-1]," || h.Veld != training.VeldAntwoord {
		t.Errorf("%+v", h)
	}
	p.geenRuw([]string{"terpstra"})
	uit := p.typ(weer(".stop")...)
	bevat(t, uit, "Er staat nog een tekst die niet af is", "- Rust, zegt [PERSOON-1],")
	p.typ(weer("Rust,\\", "en weer werk.", ".stop")...)
	if s := p.sessie(); !s.Half.Tekst.Leeg() || !slices.Contains(teksten(s), "Rust,\nen weer werk.") {
		t.Errorf("%q %+v", teksten(s), s.Half)
	}
	p.typ(weer("nog iets\\")...)
	bevat(t, p.typ(weer("weg", ".stop")...), "De tekst is weg.")
	if s := p.sessie(); !s.Half.Tekst.Leeg() || len(s.Momenten()[0].Antwoorden) != 1 {
		t.Errorf("%+v", s.Momenten()[0])
	}
	// What is typed where nothing is asked is kept too.
	p = nieuweProef(t)
	p.metTuin()
	uit = p.typ(spelen("dit wil ik onthouden")...)
	bevat(t, uit, "Hier wordt nog niets gevraagd.", "- dit wil ik onthouden")
	p.typ(weer("", ".stop")...)
	if got := p.sessie().Van(training.Leerpunt); len(got) != 1 || got[0].String() != "dit wil ik onthouden" {
		t.Errorf("%q", got)
	}
}

// Every choice that cannot be is one clear sentence, and the session stays as it was.
func TestTrainingKanNiet(t *testing.T) {
	for naam, proef := range map[string]struct {
		regels []string
		wil    string
	}{
		"geen deelnemers":    {[]string{"training", "nieuw", "1", "kort", "0", "100", "vier", "6", "", ""}, "minstens één deelnemer"},
		"geen tijd":          {[]string{"training", "nieuw", "1", "zelf", "9", "9999", "30", "", "6", "", ""}, "Deze tijd kan niet."},
		"geen momenten":      {[]string{"training", "nieuw", "1", "zelf", "30", "ja", "3", "4", "5", "7", "8", "", "6", "", "kort", "6", "", ""}, "Kies er één tot acht."},
		"te veel handen":     {spelen("", "rust", "1 7"), "meer handen dan deelnemers"},
		"handen onder nul":   {spelen("", "rust", "1 -1"), "Hoeveel handen zijn dat?"},
		"geen antwoord":      {spelen("", "2 3"), "niets om op te stemmen"},
		"te hoog nummer":     {spelen("", "rust", "3 1"), "Nummer 3 staat er niet."},
		"alleen een nummer":  {spelen("", "rust", "1"), "Typ beide getallen, zoals 1 3."},
		"minder deelnemers":  {spelen("", "rust", "1 6", ".deelnemers 5"), "meer handen dan deelnemers"},
		"niemand meer":       {spelen("", ".deelnemers 0"), "minstens één deelnemer"},
		"geen getal":         {spelen("", ".deelnemers veel"), "Typ een getal achter .deelnemers"},
		"nog verborgen":      {spelen("", ".volgende"), "Laat eerst zien wat het tweetal zei."},
		"oordeel te vroeg":   {spelen("", ".oordeel"), "Laat eerst zien wat het tweetal zei."},
		"groepen te vroeg":   {spelen("", ".groepen"), "zie je na het antwoord van het tweetal"},
		"duo te laat":        {spelen("", "rust", "", "", "", ".duo werk"), "Iedereen heeft al gezien wat het tweetal zei."},
		"geen opties hier":   {spelen("", ".optie iets"), "Dat kan hier niet."},
		"geen artikel hier":  {spelen("", ".artikel pw"), "Dat kan hier niet."},
		"stemmen bij begin":  {spelen(".stem"), "niets om op te stemmen"},
		"begin is begin":     {spelen(".vorige"), "Dit is het begin."},
		"niets weg te halen": {spelen("", ".weg"), "niets om weg te halen"},
		"geen keuze":         {spelen("", ".dient"), "nog geen optie of artikel"},
		"niets te verdelen":  {spelen("", ".herplan"), "Er is niets te verdelen."},
		"bij het slot": {
			spelen("", "a", "", "", "", "", "1 1", "", "", "", "b", "", "", "", "", "1 1", "", "", "1 1", "", "", ".volgende", ".duo x"), "Dit is het slot.",
		},
	} {
		t.Run(naam, func(t *testing.T) {
			p := nieuweProef(t)
			p.metTuin()
			uit := p.typ(proef.regels...)
			bevat(t, uit, proef.wil)
			if n := p.sessie().Deelnemers; n != 6 {
				t.Errorf("%d deelnemers", n)
			}
		})
	}
}

// Every error of a session is a sentence of its own with a next step.
func TestTrainingFoutenInHetNederlands(t *testing.T) {
	p := nieuweProef(t)
	gezien := map[string]bool{}
	for _, err := range []error{
		training.ErrHalf, training.ErrTeVeel, training.ErrNiemand, training.ErrVerloop, training.ErrMomenten, training.ErrTijd, training.ErrAnders,
		training.ErrVerborgen, training.ErrOnthuld, training.ErrPlek, training.ErrVol, training.ErrKlaar, training.ErrStaat, training.ErrLeeg,
		store.ErrGeenTraining,
	} {
		z := p.w.Melding(err)
		if strings.HasPrefix(z, "Er ging iets mis") || gezien[z] || !strings.Contains(z, ". ") {
			t.Errorf("%v: %q", err, z)
		}
		gezien[z] = true
	}
}

// The case goes, or changes, while the session waits: the session is told, and what the group wrote can be heard.
func TestTrainingCasusVeranderd(t *testing.T) {
	for naam, doe := range map[string]func(p *proef){
		"weg": func(p *proef) {
			if err := p.w.DB.Verwijder(context.Background(), idTuin); err != nil {
				p.t.Fatal(err)
			}
		},
		"veranderd": func(p *proef) { p.sql("UPDATE inbreng SET vraag = 'wringt' WHERE nr = 3") },
	} {
		t.Run(naam, func(t *testing.T) {
			p := nieuweProef(t)
			p.metTuin()
			p.typ(spelen("", "rust", "", "", "", "slaap telt", ".stop")...)
			doe(p)
			uit := p.typ(weer("uitkomst", "", "", ".stop")...)
			bevat(t, uit, "De casus van deze sessie is weg of veranderd", "Wat de groep zelf opschreef, staat hieronder.", "rust", "slaap telt")
			if !slices.Contains(teksten(p.sessie()), "rust") {
				t.Error("de sessie is niet bewaard gebleven")
			}
		})
	}
}

// The case is removed while it is played: the group plays on, and nothing is lost.
func TestTrainingCasusWegTijdensHetSpelen(t *testing.T) {
	p := nieuweProef(t)
	p.metTuin()
	uit := &haken{doe: map[string]func(){"Moment 1 van 5": func() {
		if err := p.w.DB.Verwijder(context.Background(), idTuin); err != nil {
			t.Error(err)
		}
	}}}
	in := strings.NewReader(strings.Join(spelen("", "rust", "", "", "", "", "1 6", ".later"), "\n") + "\n")
	if err := plat.Draai(context.Background(), p.w, in, uit); err != nil {
		t.Fatal(err)
	}
	if s := p.sessie(); s.Plek != 2 || s.Momenten()[1].Antwoorden[0].Stemmen != 6 {
		t.Errorf("%+v", s)
	}
}

func TestTrainingLijst(t *testing.T) {
	p := nieuweProef(t)
	p.metTuin()
	bevat(t, p.typ("training", "", ".stop"), "Er zijn nog geen sessies.", "1. Nieuwe sessie.")
	p.typ(heleSessie()...)
	p.typ(spelen("", "anders", "", "anders", "", "", ".stop")...) // of another group
	uit := p.typ("training", "moeilijk", "4", "uitkomst", "verwijderen", "", "4", "verwijderen", "ja", "", ".stop")
	bevat(t, uit, "3. Wat groepen moeilijk vinden.", "4. November 2026, introductie. Nog bezig, bij moment 2 van 5", "Gewenst effect: groepen dachten",
		"Hoe dit is geteld.", "Andere groepen bij dit moment. introductie, november 2026, dacht deels hetzelfde als het tweetal: Rust, zegt mevrouw [PERSOON-1].", "Er is niets verwijderd.", "De sessie is verwijderd.")
	if s := p.sessie(); !s.Klaar {
		t.Error("de verkeerde sessie is verwijderd")
	}
	slot, err := p.w.DB.TrainingSlot(p.sessie().ID)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = slot.Close() }()
	bevat(t, p.typ("training", "4", "verwijderen", "ja", "", ".stop"), "Een sessie over deze casus staat open in een ander venster.")
	p.sessie()
}

func TestTrainingFilter(t *testing.T) {
	p := nieuweProef(t)
	p.metTuin()
	p.metOefen()
	uit := p.typ("training", "nieuw", ".filter soort", "eigen", ".filter moeilijk", "makkelijk", ".filter alles", ".filter minuten", "tot 30",
		".filter belemmering", "gewoonte", ".filter wet", "Pw", ".filter afdeling", "Wmo", ".filter", "qqq", "", "", ".stop")
	bevat(t, uit, "Welke casus speel je na? 25 casussen.", "Welke casus speel je na? 1 casus. Alleen: eigen casussen.", "Geen casus past hierbij.",
		"Alleen: makkelijk, eigen casussen.", "Alleen: consult tot 30 minuten.", "Alleen: afdeling Wmo, wet Pw, consult tot 30 minuten, belemmering gewoonte.")
}

// A newcomer first reads the whole reasoning, and then gets a second case to try; nothing of the reading is kept.
func TestTrainingVoorbeeld(t *testing.T) {
	p := nieuweProef(t)
	p.metOefen()
	ls, err := les.Alle(context.Background(), p.w.DB)
	if err != nil {
		t.Fatal(err)
	}
	eerste, _ := training.EersteVoorbeeld(ls)
	tweede, _ := training.NaVoorbeeld(ls, eerste.Casus.ID)
	lezen := append([]string{"training", "voorbeeld", ".eerder", ".vorige", "dit is geen antwoord", ".bril"}, slices.Repeat([]string{""}, 9)...)
	uit := p.typ(append(lezen, "ja", "kort", "6", "", "", ".later", ".stop")...)
	bevat(t, uit, "Voorbeeld: \""+eerste.Casus.Titel.String()+"\"", "Bij een voorbeeld wordt niets bewaard.", "Dit was het voorbeeld.",
		"Een sessie voorbereiden: \""+tweede.Casus.Titel.String()+"\".", "De sessie is bewaard.")
	if s := p.sessie(); s.Casus != tweede.Casus.ID {
		t.Errorf("%+v", s)
	}
	if strings.Contains(uit, "Jullie:") || strings.Contains(uit, ".duo") {
		t.Errorf("een voorbeeld vraagt iets:\n%s", uit)
	}
	bevat(t, nieuweProef(t).typ("training", "voorbeeld", ".stop"), "Er is geen oefencasus om als voorbeeld te lezen.")
}

// .hulp lists every command of a session once, and no two of them are typed alike.
func TestTrainingHulp(t *testing.T) {
	p := nieuweProef(t)
	p.metTuin()
	uit := p.typ(spelen("", ".hulp", ".stop")...)
	gezien := map[string]bool{}
	for regel := range strings.Lines(uit) {
		naam, _, is := strings.Cut(strings.TrimPrefix(strings.TrimSpace(regel), "."), ":")
		if !is || !strings.HasPrefix(regel, "  .") {
			continue
		}
		for _, w := range strings.FieldsFunc(naam, func(r rune) bool { return strings.ContainsRune(" ().", r) }) {
			if gezien[w] && w == strings.ToLower(w) {
				t.Errorf("%q staat er twee keer in:\n%s", w, uit)
			}
			gezien[w] = true
		}
	}
	for _, w := range []string{
		"herhaal", "eerder", "bril", "rollen", "volgende", "vorige", "later", "toon", "stem", "duo", "minderheid", "leerpunt", "optie", "artikel",
		"dient", "oordeel", "weg", "groepen", "notities", "klok", "pauze", "extra", "herplan", "deelnemers", "uitleg", "begrip", "wet", "menu", "stop",
	} {
		if !gezien[w] {
			t.Errorf(".%s staat niet in:\n%s", w, uit)
		}
	}
}
