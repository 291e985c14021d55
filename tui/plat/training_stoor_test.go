package plat_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"oliekan/store"
	"oliekan/store/sqlite"
	"oliekan/tui/plat"
)

// uurwerk is a clock that is set by hand.
type uurwerk struct{ t time.Time }

func (u *uurwerk) verder(d time.Duration) func() { return func() { u.t = u.t.Add(d) } }

func TestTrainingKlok(t *testing.T) {
	p := nieuweProef(t)
	p.metTuin()
	u := &uurwerk{p.w.Nu()}
	p.w.Nu = func() time.Time { return u.t }
	bijna := u.verder(59 * time.Second)
	uit := &haken{doe: map[string]func(){
		"Waar het over gaat":  bijna,
		"Rolkaarten":          bijna,
		"Wat er nu bekend is": u.verder(50 * time.Second), // while the first moment is read out
		"Denk eerst ieder":    u.verder(50 * time.Second), // together more than a minute: a jump
		"Bewaard.":            bijna,
		"heeft nu 2 handen":   bijna,
		"heeft nu 3 handen":   bijna,
		"heeft nu 4 handen":   bijna,
		"heeft nu 5 handen":   bijna,
		"heeft nu 6 handen":   bijna,
		"een ander standpunt": u.verder(-time.Hour),
		"Pauze. De klok":      bijna,
	}}
	in := strings.NewReader(strings.Join(spelen(".rollen", "", "rust", "1 2", ".extra", "1 3", ".klok", "1 4", ".herplan", "1 5", "1 6", ".klok", ".herplan",
		".minderheid nee", ".pauze", ".klok", ".pauze", ".stop"), "\n") + "\n")
	if err := plat.Draai(context.Background(), p.w, in, uit); err != nil {
		t.Fatal(err)
	}
	bevat(t, uit.gezegd.String(), "De tijd: nog 2 van 2 minuten.", "De klok maakte een sprong. Die tijd telt niet mee.", "Er zijn twee minuten bij.",
		"Dit deel: nog 2 van 4 minuten.", "Dit deel: 1 minuut over de tijd, rond rustig af.", "Jullie lopen niet achter.", "De tijd: nog een minuut.", "De tijd: de tijd is om, rond rustig af.",
		"Jullie zijn 1 minuut later dan gepland.", "De tijd die over is, is opnieuw verdeeld.", "- 2 minuten: 2 Grondwaarden", "Dit deel: pauze, de klok staat stil.", "De klok loopt weer.")
	if d := p.sessie().Delen[1]; d.Gebruikt != 6*59 || d.Gepland != 6*59 {
		t.Errorf("%d seconden van %d\n%s", d.Gebruikt, d.Gepland, uit.gezegd.String())
	}
}

func TestTrainingSchijf(t *testing.T) {
	const stuk, goed = "CREATE TRIGGER stuk BEFORE UPDATE ON training BEGIN SELECT RAISE(ABORT, 'kapot'); END", "DROP TRIGGER stuk"
	t.Run("komt goed", func(t *testing.T) {
		p := nieuweProef(t)
		p.metTuin()
		uit := &haken{doe: map[string]func(){
			"Moment 1 van 5":          func() { p.sql(stuk) },
			"Dit is nog niet bewaard": func() { p.sql(goed) },
		}}
		in := strings.NewReader(strings.Join(spelen("", "rust", "werk", ".stop"), "\n") + "\n")
		if err := plat.Draai(context.Background(), p.w, in, uit); err != nil {
			t.Fatal(err)
		}
		bevat(t, uit.gezegd.String(), "Wat nog wachtte, is nu ook bewaard.")
		if got := teksten(p.sessie()); !slices.Contains(got, "rust") || !slices.Contains(got, "werk") {
			t.Errorf("%q", got)
		}
	})
	t.Run("blijft stuk", func(t *testing.T) {
		p := nieuweProef(t)
		p.metTuin()
		uit := &haken{doe: map[string]func(){"Moment 1 van 5": func() { p.sql(stuk) }}}
		in := strings.NewReader(strings.Join(spelen("", "rust", ".stop", "", "weg"), "\n") + "\n")
		if err := plat.Draai(context.Background(), p.w, in, uit); err != nil {
			t.Fatal(err)
		}
		bevat(t, uit.gezegd.String(), "Het laatste is niet bewaard. Lege regel: probeer het opnieuw.")
	})
}

func TestTrainingSignaal(t *testing.T) {
	p := nieuweProef(t)
	p.metTuin()
	ctx, stop := context.WithCancel(context.Background())
	uit := &haak{als: "Bewaard.", doe: stop}
	in := strings.NewReader(strings.Join(spelen("", "rust", "dit wordt niet meer gelezen"), "\n") + "\n")
	if err := plat.Draai(ctx, p.w, in, uit); !errors.Is(err, context.Canceled) {
		t.Fatalf("Draai: %v", err)
	}
	if got := teksten(p.sessie()); !slices.Contains(got, "rust") {
		t.Errorf("%q", got)
	}
	slot, err := p.w.DB.TrainingSlot(p.sessie().ID)
	if err != nil {
		t.Fatalf("de sessie is nog op slot: %v", err)
	}
	_ = slot.Close()
}

// FuzzTraining types anything in a session that knows one name.
func FuzzTraining(f *testing.F) {
	f.Add(strings.Join(heleSessie()[len(spelen()):], "\n"))
	f.Add(".stem\n9\n-1\n.\n1 99\n.deelnemers 0\n.weg 7\nx\\\ny\n.toon\nja\n.oordeel\nq\n.notities\nja\n.vorige\n.volgende\n.herplan\n.later\n4\nverwijderen\nja\n")
	f.Add("\x1b[2J\xff\n.\n..\n.?\n.optie \\\n.duo\n\n.klok 1\n.extra\n.pauze\n.rollen\n.eerder\n.groepen\n.artikel \x00\n")
	f.Add("dag\\")
	f.Fuzz(func(t *testing.T, s string) {
		t.Chdir(t.TempDir()) // a handout may be asked for
		p := nieuweProef(t)
		p.metTuin()
		p.typ(spelen("", "mevrouw Kwiebelstra belt", s)...)
		if !strings.Contains(strings.ToLower(s), "wieb") {
			p.geenRuw([]string{"kwiebelstra"})
		}
	})
}

// A text that cannot be masked, by a mistake of ours, is not stored and not forgotten: it is asked about until it can.
func TestTrainingStukkeVinder(t *testing.T) {
	const zin = "Let op: Het verbergen mislukt hier, door een fout in oliekan."
	p := nieuweProef(t)
	p.metTuin()
	breek, maak := p.breekbaar()
	p.metBeurten(spelen("", "rust", "ik bel Femke", "", ".stop"), beurt{"Bewaard.", 1, breek}, beurt{zin, 1, maak})
	if got := teksten(p.sessie()); !slices.Contains(got, "ik bel [PERSOON-1]") {
		t.Errorf("%q", got)
	}
	p = nieuweProef(t)
	p.metTuin()
	breek, _ = p.breekbaar()
	uit := p.metBeurten(spelen("", "rust", "ik bel Femke", ".stop"), beurt{"Bewaard.", 1, breek})
	bevat(t, uit, zin, "- ik bel Femke", "Het laatste is niet bewaard.")
	if got := teksten(p.sessie()); !slices.Contains(got, "rust") {
		t.Errorf("%q", got)
	}
	p.geenRuw([]string{"femke"})
}

// A session that another window ended after the question was asked does not go on.
func TestTrainingElders(t *testing.T) {
	p := nieuweProef(t)
	p.metTuin()
	p.typ(spelen("", "rust", ".stop")...)
	uit := &haken{doe: map[string]func(){"Verder spelen": func() { p.sql("UPDATE training SET klaar = 1") }}}
	in := strings.NewReader(strings.Join(weer("werk", ".stop"), "\n") + "\n")
	if err := plat.Draai(context.Background(), p.w, in, uit); err != nil {
		t.Fatal(err)
	}
	bevat(t, uit.gezegd.String(), "Deze sessie is af. Je kunt nog wel lezen wat eruit kwam.")
	if got := uit.gezegd.String(); strings.Contains(got, "Jullie gaan verder") {
		t.Errorf("it goes on:\n%s", got)
	}
}

// What the second scan masks in a session is told with what stands there now, once, also in a half text.
func TestTrainingNaloop(t *testing.T) {
	p := nieuweProef(t)
	p.metTuin()
	pad := p.w.DB.Pad()
	_ = p.w.DB.Close()
	db, err := sqlite.Open(t.Context(), pad, store.Opties{Naloop: vindtFiets})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	p.w.DB = db
	uit := p.typ(spelen("", "rust", "een fiets is nodig", ".klok", ".pauze", "de fiets is weg\\")...)
	bevat(t, uit, "Bij het bewaren is nog iets herkenbaars verborgen. Er staat nu: \"een [WOORD-9] is nodig\".", "Er staat nu: \"de [WOORD-9] is weg\".")
	if n := strings.Count(uit, "Bij het bewaren"); n != 2 {
		t.Errorf("told %d times:\n%s", n, uit)
	}
	bevat(t, p.typ(weer(".pauze", "", ".stop")...), "- de [WOORD-9] is weg")
}

// What was said while preparing stays when something changes, and when the session cannot be written.
func TestTrainingOpzetBlijft(t *testing.T) {
	p := nieuweProef(t)
	p.metTuin()
	uit := p.typ("training", "nieuw", "1", "kort", "9", "team Annelies", "anders", "gewoon", "", "", "", ".stop")
	bevat(t, uit, "Lege regel: 9.", "Nu: team Annelies. Lege regel: laat het zo.", "Sessie: \"Een tuin om bij te komen\", team [PERSOON-1], 9 deelnemers.")
	uit = p.typ("training", "nieuw", "1", "kort", "9", "team Annelies", "anders", "gewoon", "", "weg", "", ".stop")
	bevat(t, uit, "Sessie: \"Een tuin om bij te komen\", 9 deelnemers.")

	p = nieuweProef(t)
	p.metTuin()
	p.sql("CREATE TRIGGER stuk BEFORE INSERT ON training BEGIN SELECT RAISE(ABORT, 'kapot'); END")
	h := &haken{doe: map[string]func(){"Let op: ": func() { p.sql("DROP TRIGGER stuk") }}}
	in := strings.NewReader(strings.Join([]string{"training", "nieuw", "1", "kort", "9", "team Annelies", "", "kort", "", "", "", "", ".stop"}, "\n") + "\n")
	if err := plat.Draai(t.Context(), p.w, in, h); err != nil {
		t.Fatal(err)
	}
	if got := p.sessie(); got.Groep.String() != "team [PERSOON-1]" || got.Deelnemers != 9 {
		t.Errorf("%q, %d\n%s", got.Groep, got.Deelnemers, h.gezegd.String())
	}
	p.geenRuw([]string{"annelies"})
}

// A judgement can be taken back, as on the screen.
func TestTrainingOordeelTerug(t *testing.T) {
	p := nieuweProef(t)
	p.metTuin()
	uit := p.typ(spelen("", "rust", "", "deels", ".oordeel", "weg", "", ".stop")...)
	bevat(t, uit, "Nu staat er: deels. Typ weg om dat weg te halen.", "Weggehaald: deels.")
	if d := p.sessie().Delen[1]; d.Tweetal != "" {
		t.Errorf("%q", d.Tweetal)
	}
}
