package toets

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// afgesproken is what other packages and stored cases rely on: step, question, place in the short path, list of
// choices, several answers, relation to the options. A text, a date or both are marked as well.
const afgesproken = `
aanleiding vraag 1 - meer - tekst
aanleiding wringt 2 - meer - tekst
aanleiding feiten 0 - meer - tekst
aanleiding interpretaties 0 - meer - tekst
aanleiding geprobeerd 0 - meer - tekst
aanleiding betrokkenen 0 ring meer - tekst
effect effect 3 - meer - tekst
effect eens-effect 0 eens een - -
effect voorwie 0 - een - tekst
effect schaal-nu 0 schaal een - -
effect eens-schaal-nu 0 eens een - -
effect schaal-wens 0 schaal een - -
effect eens-schaal-wens 0 eens een - -
effect middelen 0 - meer - tekst
grondwaarden grondwaarde 4 grondwaarden meer - tekst
grondwaarden kernwaarde 0 kernwaarden meer - tekst
grondwaarden botsing 0 - meer - tekst
besluit opties 5 - meer - tekst
besluit gevolgen 6 gevolg meer per tekst
besluit doenvermogen 0 - een per tekst
besluit geld-inwoner 0 geldband een per tekst
besluit geld-gemeente 0 geldband een per tekst
besluit werkprincipe 0 kernwaarden een per tekst
besluit verwachtingen 0 - meer - tekst
besluit bril 0 bril meer - tekst
besluit legitimiteit 0 punten een per -
besluit betrokkenheid 0 punten een per -
besluit rendement 0 punten een per -
juridisch draagt 7 artikelen meer per tekst
juridisch weg 8 belemmering meer per tekst
juridisch plaats 0 plaats een per -
juridisch gelijk 9 - meer - tekst
oplossing uitkomst 10 uitkomst een kies tekst
oplossing eens-uitkomst 0 eens een - -
oplossing blijvend 10 - een - tekst
oplossing eigenkracht 0 - een - tekst
oplossing preventie 0 - een - tekst
oplossing maatwerk 0 - een - tekst
oplossing beslist 11 beslisser een - tekst
oplossing eens-beslist 0 eens een - -
oplossing afspraak 12 wie meer - tekst+datum
oplossing eens-afspraak 0 eens een - -
oplossing terugblik 12 - een - datum
oplossing eens-terugblik 0 eens een - -
oplossing anders 0 - meer - tekst
oplossing signaal 0 belemmering meer - tekst
afronden meenemen 0 - meer - tekst
afronden papier 0 papier meer - -
`

func TestVragenAfgesproken(t *testing.T) {
	var b strings.Builder
	b.WriteString("\n")
	for _, s := range laad(t).Stappen() {
		for _, v := range s.Vragen {
			meer := "een"
			if v.Meer {
				meer = "meer"
			}
			var delen []string
			if v.Veld != "" {
				delen = append(delen, "tekst")
			}
			if v.Datum != "" {
				delen = append(delen, "datum")
			}
			fmt.Fprintln(&b, v.Stap, v.ID, v.Kort, cmp.Or(v.Keuzes, "-"), meer, cmp.Or(string(v.Optie), "-"),
				cmp.Or(strings.Join(delen, "+"), "-"))
		}
	}
	if b.String() != afgesproken {
		t.Errorf("questions are\n%s\nwant\n%s", b.String(), afgesproken)
	}
}

func TestKeuzenAfgesproken(t *testing.T) {
	m := laad(t)
	for lijst, want := range map[string]string{
		"rol":         "inwoner naaste consulent oliemannetje collega jurist leidinggevende partner consulent-2 consulent-3",
		"schaal":      "0 1 2 3 4 5 6 7 8 9 10",
		"punten":      "0 1 2 3",
		"gevolg":      "inwoner-kort inwoner-lang gezin-kort gezin-lang gemeente-kort gemeente-lang vertrouwen",
		"bril":        "rechtmatigheid doelmatigheid eigen-wet eigen-normen",
		"spelrol":     "inwoner consulent jurist budgethouder partner",
		"belemmering": "wet verordening beleidsregel werkproces gewoonte systeem budget cultuur",
		"plaats":      "binnenwettelijk buitenwettelijk tegenwettelijk",
		"uitkomst":    "ja-maatwerk ja-standaard nee-uitleg opschalen nog-niet",
		"beslisser":   "consulent kwaliteitsmedewerker leidinggevende jurist college andere-organisatie",
		"wie":         "inwoner naaste consulent oliemannetje collega leidinggevende jurist partner samen",
		"ring":        "beslissen meewerken meedenken meeweten",
		"bestaatniet": "",
	} {
		var ids []string
		for _, k := range m.Keuzen(lijst) {
			ids = append(ids, k.ID)
		}
		if got := strings.Join(ids, " "); got != want {
			t.Errorf("list %s is %q, want %q", lijst, got, want)
		}
	}
	if k, ok := m.Keuze("plaats", "tegenwettelijk"); !ok || k.Label != "tegen de tekst van de wet" ||
		!strings.Contains(k.Uitleg, "overleg met jurist en leidinggevende") {
		t.Errorf("tegenwettelijk is %+v, %v", k, ok)
	}
	if k, ok := m.Keuze("plaats", "onzin"); ok {
		t.Errorf("an unknown choice gives %+v", k)
	}
}

func TestLijstenUitHetKader(t *testing.T) {
	m := laad(t)
	if k, ok := m.Keuze(LijstArtikelen, "Pw:35:1"); !ok || k.Label != "Pw artikel 35, lid 1" || k.Uitleg == "" {
		t.Errorf("article as a choice is %+v, %v", k, ok)
	}
	if k, ok := m.Keuze(LijstGrondwaarden, "pw-bestaan"); !ok || k.Uitleg == "" {
		t.Errorf("grondwaarde as a choice is %+v, %v", k, ok)
	}
	if ks := m.Keuzen(LijstKernwaarden); len(ks) != 0 {
		t.Errorf("core values without settings: %+v", ks)
	}
}

func TestKort(t *testing.T) {
	var got []string
	for _, v := range laad(t).Kort() {
		got = append(got, fmt.Sprint(v.Kort, " ", v.ID))
	}
	want := []string{
		"1 vraag", "2 wringt", "3 effect", "4 grondwaarde", "5 opties", "6 gevolgen", "7 draagt", "8 weg", "9 gelijk",
		"10 uitkomst", "10 blijvend", "11 beslist", "12 afspraak", "12 terugblik",
	}
	if !slices.Equal(got, want) {
		t.Errorf("short path is %q, want %q", got, want)
	}
}

func TestSlot(t *testing.T) {
	m := laad(t)
	for _, c := range []struct {
		stap   StapID
		aantal map[VraagID]int
		reden  string
	}{
		{StapJuridisch, nil, "Vul eerst effect en grondwaarde in."},
		{StapJuridisch, map[VraagID]int{VraagEffect: 2}, "Vul eerst grondwaarde in."},
		{StapJuridisch, map[VraagID]int{VraagGrondwaarde: 1}, "Vul eerst effect in."},
		{StapJuridisch, map[VraagID]int{VraagEffect: 1, VraagGrondwaarde: 1}, ""},
		{StapBesluit, nil, ""},
		{"onbekend", nil, ""},
	} {
		if reden, dicht := m.Slot(c.stap, c.aantal); reden != c.reden || dicht != (c.reden != "") {
			t.Errorf("Slot(%s, %v) = %q, %v, want %q", c.stap, c.aantal, reden, dicht, c.reden)
		}
	}
}

func TestMet(t *testing.T) {
	m := laad(t)
	n := m.Met(Aanvulling{Kernwaarden: []string{" Nabij ", "Vertrouwen geven", "", "nabij", "!"}, Oliemannetje: " maatwerkcoach "})
	if k, _ := n.Keuze(LijstRollen, "oliemannetje"); k.Label != "maatwerkcoach" {
		t.Errorf("role is %+v", k)
	}
	if v, _ := n.Vraag(VraagBeslist); !strings.Contains(v.Hulp, "Een maatwerkcoach denkt mee") {
		t.Errorf("help is %q", v.Hulp)
	}
	want := []Keuze{{ID: "nabij", Label: "Nabij"}, {ID: "vertrouwen-geven", Label: "Vertrouwen geven"}}
	if got := n.Keuzen(LijstKernwaarden); !slices.Equal(got, want) {
		t.Errorf("core values are %+v, want %+v", got, want)
	}
	if !slices.ContainsFunc(n.Begrippen(), func(b Begrip) bool { return b.Woord == "maatwerkcoach" }) {
		t.Error("the glossary does not know the word")
	}
	if k, _ := m.Keuze(LijstRollen, "oliemannetje"); k.Label != "oliemannetje" {
		t.Errorf("Met changed what it copied: %+v", k)
	}
	if k, _ := n.Met(Aanvulling{}).Keuze(LijstRollen, "oliemannetje"); k.Label != "oliemannetje" {
		t.Errorf("a second Met does not start afresh: %+v", k)
	}
}

// TestGeenInvulplekOver checks that no placeholder and no square bracket reaches the reader, and that the word for an
// oliemannetje never follows "het" or "de": another word may have another article.
func TestGeenInvulplekOver(t *testing.T) {
	m := laad(t)
	for waar, tekst := range leesteksten(t, m) {
		if strings.ContainsAny(tekst, "{}[]") {
			t.Errorf("%s: %q", waar, tekst)
		}
	}
	for _, f := range []string{"stappen", "keuzes", "begrippen", "kader"} {
		ruw, err := bestanden.ReadFile("inhoud/" + f + ".json")
		if err != nil {
			t.Fatal(err)
		}
		for _, voor := range []string{"het", "de", "dit", "dat", "deze", "die", "ons"} {
			if strings.Contains(strings.ToLower(string(ruw)), voor+" {oliemannetje}") {
				t.Errorf("%s.json: %q before {oliemannetje}", f, voor)
			}
		}
	}
}

func TestBegrippen(t *testing.T) {
	bs := laad(t).Begrippen()
	if len(bs) < 60 {
		t.Errorf("%d terms, want at least 60", len(bs))
	}
	if !slices.IsSortedFunc(bs, func(a, b Begrip) int { return strings.Compare(vouw(a.Woord), vouw(b.Woord)) }) {
		t.Error("not in alphabetical order")
	}
	for _, w := range []string{
		"schaal", "grondwaarde", "doenvermogen", "voorliggende voorziening", "dringende reden", "hardheidsclausule",
		"evenredigheid", "maatwerk", "verloop", "terugblik", "oliemannetje",
	} {
		if !slices.ContainsFunc(bs, func(b Begrip) bool { return b.Woord == w }) {
			t.Errorf("%q is missing", w)
		}
	}
}

// TestGebrekenWordenGenoemd breaks the data in one place at a time. Each fault must be refused, wrap ErrInhoud and name
// the place.
func TestGebrekenWordenGenoemd(t *testing.T) {
	for _, c := range []struct{ bestand, oud, nieuw, noemt string }{
		{"stappen", `"vraag": "Wat weet je zeker?"`, `"vraag": ""`, "question feiten: vraag is leeg"},
		{"stappen", `"vraag": "Wat weet je zeker?"`, `"vraag": "Vertel."`, "is not a question"},
		{"stappen", `"hulp": "Noem ook wat de inwoner zelf heeft gedaan."`, `"hulp": " "`, "question geprobeerd: hulp is leeg"},
		{"stappen", `"keuzes": "ring"`, `"keuzes": "kring"`, `unknown list "kring"`},
		{"stappen", `"id": "feiten"`, `"id": "vraag"`, `question "vraag": leeg of dubbel`},
		{"stappen", `"kort": 5`, `"kort": 6`, "kort 6 after 4"},
		{"stappen", `"kort": 3,`, ``, "kort 4 after 2"},
		{"stappen", `"nodig": ["effect", "grondwaarde"]`, `"nodig": ["uitkomst"]`, `needs "uitkomst"`},
		{"stappen", `"id": "afronden"`, `"id": "einde"`, "steps are"},
		{"stappen", `"optie": "kies"`, `"optie": "soms"`, `unknown optie "soms"`},
		{"stappen", `"groep": "Welk feit wil jij nu weten?"`, `"groep": "Noem een feit."`, "question feiten: groep"},
		{"stappen", `"groep": "Welk feit wil jij nu weten?"`, `"groep": "Wat weet je zeker?"`, "question feiten: groep"},
		{"stappen", `"eigen-wet": "Zou je`, `"eigen-roos": "Zou je`, `step effect: unknown bril "eigen-roos"`},
		{"stappen", `"eigen-wet": "Zou je`, `"eigen-roos": "Zou je`, `step effect, bril eigen-wet: "" is not a question`},
		{"stappen", `"uitleg":`, `"uitlge":`, `unknown field "uitlge"`},
		{"stappen", `[`, `{`, "stappen.json"},
		{"keuzes", `"id": "naaste"`, `"id": "inwoner"`, `list rol, choice "inwoner": leeg of dubbel`},
		{"keuzes", `"spelrol": [`, `"toneelrol": [`, "list spelrol: missing"},
		{"keuzes", `"id": "eigen-wet"`, `"id": "onze-wet"`, "step aanleiding, bril onze-wet"},
		{"keuzes", `"id": "gewoonte"`, `"id": "sleur"`, "ruimte bij gewoonte: die belemmering bestaat niet"},
		{"keuzes", `"id": "open norm"`, `"id": "norm"`, `kind "open norm" bestaat niet`},
		{"begrippen", `"woord": "advies"`, `"woord": "aanleiding"`, `term "aanleiding": leeg of dubbel`},
		{"wetten", `"artikel": "7a"`, `"artikel": "7"`, `artikel "Pw:7:1": leeg of dubbel`},
		{"wetten", `"geldig_van": "2026-01-01"`, `"geldig_van": "2026-13-01"`, "bestaat niet"},
		{"wetten", `"tekststand": "2026-07-01"`, `"tekststand": "juli"`, "is geen datum"},
		{"wetten", `"citeertitel": "Participatiewet"`, `"citeertitel": "Bijstandswet"`, "is anders dan bij de andere regels"},
		{"wetten", `"kind": "plicht"`, `"kind": "plichten"`, `kind "plichten" bestaat niet`},
		{"grondwaarden", `"id": "pw-meedoen"`, `"id": "pw-bestaan"`, `grondwaarde "pw-bestaan": leeg of dubbel`},
		{"grondwaarden", `"datum": "2026-07-01"`, `"datum": "2020-01-01"`, "grondwaarde pw-bestaan: bij geen enkele regel"},
		{"grondwaarden", `"label": "genoeg om van te leven"`, `"label": "genoeg om van te leven, ook als het tegenzit"`, "langer dan 40"},
		{"rechtspraak", `ECLI:NL:RVS:2022:285`, `RVS 2022 285`, "is geen ECLI"},
		{"rechtspraak", `"stand": "nagekeken"`, `"stand": "goed"`, `stand "goed" bestaat niet`},
		{"kader", `"datum": "2026-11-21"`, `"datum": "vandaag"`, `datum "vandaag" bestaat niet`},
		{"kader", `"Awb:4:84:"`, `"Awb:4:84"`, "staat niet in het kader of is niet bruikbaar"},
		{"kader", `"Awb:4:84:"`, `"Pw:34z:1"`, "staat niet in het kader of is niet bruikbaar"},
		{"gedeeld", `"awb-uitleg", `, ``, "grondwaarde awb-uitleg: staat bij geen enkele gedeelde waarde"},
		{"gedeeld", `"awb-uitleg"`, `"awb-uitlegg"`, `grondwaarde "awb-uitlegg" bestaat niet`},
		{"synoniemen", `"Pw:11:1"`, `"Pw:11:9"`, `artikel "Pw:11:9" staat niet in het kader`},
		{"bedoelingen", `"pw-bestaan"`, `"pw-geluk"`, `bedoeling "pw-geluk": no such grondwaarde`},
		{"bedoelingen", `"dat elk kind gezond en veilig opgroeit"`, `"Elk kind groeit op."`, `"Elk kind groeit op." is no clause`},
		{"peiling", `"id": "houding"`, `"id": "kennis"`, `peilvraag "kennis": leeg of dubbel`},
		{"peiling", `"id": "niet"`, `"id": "beetje"`, `answer of the peiling "beetje": leeg of dubbel`},
		{"peiling", `"label": "Gedrag"`, `"label": " "`, `peilvraag gedrag: label is leeg`},
		{"middelwoorden", `"vragen": [`, `"vragen": ["efect", `, "looks at a step or question that does not exist"},
		{"voorstellen", `"Wzd:9:1"`, `"Wzd:9:9"`, `kern wzd-vrijwillig: no article "Wzd:9:9" in the frame`},
		{"voorstellen", `"id": "wia-werk"`, `"id": "wia-rust"`, `no articles for grondwaarde "wia-werk"`},
		{"voorstellen", `"achttien|twintig|eenentwintig|verjaardag"`, `""`, "no words, or an empty one"},
		{"middelwoorden", `"id": "vaag"`, `"id": "wazig"`, "hint vaag: missing"},
	} {
		err := kapot(t, c.bestand, c.oud, c.nieuw)
		if !errors.Is(err, ErrInhoud) || !strings.Contains(err.Error(), c.noemt) {
			t.Errorf("%s with %s: error %v, want one that says %q", c.bestand, c.nieuw, err, c.noemt)
		}
	}
}

// kapot reads the data with one change in one file and returns what is wrong with it.
func kapot(t *testing.T, bestand, oud, nieuw string) error {
	t.Helper()
	b, err := lees(func(naam string) ([]byte, error) {
		ruw, err := bestanden.ReadFile(naam)
		if naam != "inhoud/"+bestand+".json" || err != nil {
			return ruw, err
		}
		if !strings.Contains(string(ruw), oud) {
			t.Fatalf("%s does not hold %s", naam, oud)
		}
		return []byte(strings.Replace(string(ruw), oud, nieuw, 1)), nil
	})
	if err != nil {
		return err
	}
	if err := b.valideer(); err != nil {
		return fmt.Errorf("%w: %w", ErrInhoud, err)
	}
	return nil
}

// TestOngewijzigdIsGoed is the other half: untouched data has no fault, and a file that cannot be read is an error.
func TestOngewijzigdIsGoed(t *testing.T) {
	if err := kapot(t, "stappen", `[`, `[`); err != nil {
		t.Error(err)
	}
	weg := errors.New("gone")
	if _, err := lees(func(string) ([]byte, error) { return nil, weg }); !errors.Is(err, weg) {
		t.Errorf("a file that is gone gives %v", err)
	}
}

// TestStapNaarBuiten checks the JSON names of a step, on which exchange files rely.
func TestStapNaarBuiten(t *testing.T) {
	s, ok := laad(t).Stap(StapJuridisch)
	if !ok || s.Nummer != "4" {
		t.Fatalf("step is %+v, %v", s, ok)
	}
	uit, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range []string{`"nodig":["effect","grondwaarde"]`, `"kort":7`, `"optie":"per"`, `"keuzes":"artikelen"`} {
		if !strings.Contains(string(uit), w) {
			t.Errorf("%s is missing in %s", w, uit)
		}
	}
}
