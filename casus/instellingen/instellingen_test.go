package instellingen

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
)

// schrijf puts a settings file in a fresh directory.
func schrijf(t *testing.T, bron string) string {
	t.Helper()
	pad := filepath.Join(t.TempDir(), "instellingen.toml")
	if err := os.WriteFile(pad, []byte(bron), 0o600); err != nil {
		t.Fatal(err)
	}
	return pad
}

func TestLeesAlles(t *testing.T) {
	got, err := Lees(schrijf(t, "\ufeff"+`
gemeente = "Duinrade"
gemeente_op_handouts = true
oliemannetje = "maatwerkcoach"
afdelingen = ["Inkomen", " ", "Jeugd"]
kernwaarden = ["Nabij"]
woorden_houden = ["meedoenpas"]
woorden_verbergen = ["De Linde"]
terugblik_weken = 26
bewaar_dagen = 30
kleine_aantallen = 10
partners = [{naam = "Voedselbank", waarvoor = "eten"}]

[[lokale_regels]]
titel = "Beleidsregel"
artikel = "3"
zegt = "Mag \u001b[31mrood\u001b[0m\nzijn\u202e"
geldig_van = 2026-01-01
geldig_tot = "2026-12-31"
link = "https://voorbeeld.test/"
`), true)
	if err != nil {
		t.Fatal(err)
	}
	want := Instellingen{
		Gemeente: "Duinrade", GemeenteOpHandouts: true, Oliemannetje: "maatwerkcoach",
		Afdelingen: []string{"Inkomen", "Jeugd"}, Kernwaarden: []string{"Nabij"},
		LokaleRegels: []LokaleRegel{{
			"Beleidsregel", "3", "Mag rood zijn", "2026-01-01", "2026-12-31",
			"https://voorbeeld.test/",
		}},
		Partners:      []Partner{{"Voedselbank", "eten"}},
		WoordenHouden: []string{"meedoenpas"}, WoordenVerbergen: []string{"De Linde"},
		TerugblikWeken: 26, BewaarDagen: 30, KleineAantallen: 10,
	}
	got.Quizvragen = "" // TestLeesZonderBestand looks at it
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

// einde is how a sentence ends.
var einde = regexp.MustCompile(`[^.?][.?]$`)

// foutgeval is a file with a fault, the line that is named, and what is said of it.
type foutgeval struct {
	naam, bron string
	regel      int
	wat        string
}

// wijst reads files with a fault: each is told with its line, and the defaults hold.
func wijst(t *testing.T, gevallen []foutgeval) {
	t.Helper()
	for _, g := range gevallen {
		t.Run(g.naam, func(t *testing.T) {
			pad := schrijf(t, g.bron)
			got, err := Lees(pad, false)
			var f *Fout
			if !errors.As(err, &f) {
				t.Fatalf("got error %v, want a *Fout", err)
			}
			if f.Regel != g.regel || !strings.Contains(f.Wat, g.wat) {
				t.Errorf("got line %d %q, want line %d with %q", f.Regel, f.Wat, g.regel, g.wat)
			}
			if f.Bestand != pad || !strings.Contains(err.Error(), pad) || !einde.MatchString(err.Error()) {
				t.Errorf("sentence %q does not name %s", err, pad)
			}
			if got.Quizvragen == "" {
				t.Error("own quiz questions are lost beside broken settings")
			}
			got.Quizvragen = ""
			if !reflect.DeepEqual(got, Standaard()) {
				t.Errorf("got %+v beside the error, want the defaults", got)
			}
		})
	}
}

func TestLeesFouten(t *testing.T) {
	wijst(t, []foutgeval{
		{"tekst is getal", "# x\ngemeente = 3", 2, "aanhalingstekens"},
		{"ja als tekst", `gemeente_op_handouts = "ja"`, 1, "true (ja) of false (nee)"},
		{"getal als tekst", `bewaar_dagen = "9"`, 1, "heel getal"},
		{"gebroken getal", `bewaar_dagen = 1.5`, 1, "heel getal"},
		{"negatief", "\n\nbewaar_dagen = -1", 3, "niet negatief"},
		{"nul weken", "terugblik_weken = 0", 1, "van 1 tot en met 104"},
		{"te kleine aantallen", "kleine_aantallen = 2", 1, "van 3 tot en met 100"},
		{"te groot getal", "bewaar_dagen = 99999999999999999999", 1, "te groot"},
		{"geen lijst", `afdelingen = "Jeugd"`, 1, "een lijst"},
		{"lijst met getal", `afdelingen = ["Jeugd", 1]`, 1, "lijst van teksten"},
		{"leeg woord", `oliemannetje = " "`, 1, "niet leeg"},
		{"bijna goede sleutel", "gemeente = \"a\"\nGemente = \"b\"", 2, `bedoel je "gemeente"?`},
		{"streepje", "bewaar-dagen = 3", 1, `bedoel je "bewaar_dagen"?`},
		{"vreemde sleutel", "wachtwoord_van_de_server = 3", 1, "wel: afdelingen, bewaar_dagen"},
		{"vreemde kop", "[zonnebloem]\nx = 1", 1, `"zonnebloem" bestaat niet`},
		{"datum bestaat niet", "[[lokale_regels]]\ntitel = \"t\"\ngeldig_van = \"2026-02-30\"", 3, "2026-01-31"},
		{"TOML-datum bestaat niet", "[[lokale_regels]]\ntitel = \"t\"\ngeldig_van = 2026-02-30", 3, "2026-01-31"},
		{"alleen een tijd", "[[lokale_regels]]\ntitel = \"t\"\ngeldig_van = 10:00:00", 3, "2026-01-31"},
		{"tot voor van", "[[lokale_regels]]\ntitel = \"t\"\ngeldig_van = 2026-02-02\ngeldig_tot = 2026-02-01", 4, "ligt voor"},
		{"regel zonder titel", "[[lokale_regels]]\nzegt = \"t\"", 1, `ontbreekt "titel"`},
		{"link", "[[lokale_regels]]\ntitel = \"t\"\nlink = \"javascript:x\"", 3, "https://"},
		{"tweede partner", "[[partners]]\nnaam = \"a\"\n\n[[partners]]\nnam = \"b\"", 5, `bedoel je "naam"?`},
		{"partner is tekst", `partners = ["a"]`, 1, "[[partners]]"},
		{"partner is een enkele kop", "[partners]\nnaam = \"a\"", 1, "[[partners]]"},
	})
}

// A file that is no TOML is told in the words of somebody who never heard of it.
func TestLeesVormfouten(t *testing.T) {
	wijst(t, []foutgeval{
		{"in een lange tekst", "gemeente = \"\"\"\nbewaar_dagen = 1\n\"\"\"\nbewaar_dagen = -1", 4, "niet negatief"},
		{"aanhalingsteken weg", "gemeente = \"Duinrade\nx", 1, "ontbreekt een aanhalingsteken"},
		{"zonder aanhalingstekens", "gemeente = Duinrade", 1, "aanhalingstekens"},
		{"zonder waarde", "gemeente =", 1, "geldige waarde"},
		{"zonder =", "gemeente \"Duinrade\"", 1, "hoort een ="},
		{"dubbel", "gemeente = \"a\"\ngemeente = \"b\"", 2, "twee keer"},
		{"lijst niet af", "afdelingen = [\"a\"\nbewaar_dagen = 3", 2, "lijst is niet af"},
		{"schuine streep", `gemeente = "C:\map"`, 1, `\\`},
		{"geen UTF-8", "gemeente = \"\xff\"", 1, "UTF-8"},
		{"twee dingen op een regel", `gemeente = "a" "b"`, 1, "achter de waarde"},
		{"haken", strings.Repeat("[", grens-1), 0, "haken"},
		{"te groot", "#" + strings.Repeat("x", grens), 0, "groter dan 1 MB"},
		{"eerste fout eerst", "bewaar_dagen = -1\ngemeente = 3\nkernwaarden = 2", 1, "niet negatief"},
	})
}

func TestLeesZonderBestand(t *testing.T) {
	dir := t.TempDir()
	weg := filepath.Join(dir, "weg.toml")
	wil := Standaard()
	wil.Quizvragen = filepath.Join(dir, "quizvragen.json")
	if got, err := Lees(weg, false); err != nil || !reflect.DeepEqual(got, wil) {
		t.Errorf("missing file: got %+v, %v, want %+v", got, err, wil)
	}
	_, err := Lees(weg, true)
	if !errors.Is(err, fs.ErrNotExist) || !strings.Contains(err.Error(), "bestaat niet") {
		t.Errorf("missing file that was named: got %v", err)
	}
	if _, err = Lees(dir, false); err == nil || !strings.Contains(err.Error(), "map") {
		t.Errorf("directory: got %v", err)
	}
}

func TestVoorbeeld(t *testing.T) {
	got, _, err := Ontleed(Voorbeeld())
	if err != nil {
		t.Fatal(err)
	}
	std := Standaard()
	if got.TerugblikWeken != std.TerugblikWeken || got.BewaarDagen != std.BewaarDagen ||
		got.KleineAantallen != std.KleineAantallen || got.Oliemannetje != std.Oliemannetje {
		t.Errorf("numbers of the example are not the defaults: %+v", got)
	}
	var in Instellingen
	for sleutel := range in.velden(&lezer{}) {
		if !strings.Contains(Voorbeeld(), "\n"+sleutel+" = ") && !strings.Contains(Voorbeeld(), "[["+sleutel+"]]") {
			t.Errorf("example lacks key %q", sleutel)
		}
	}
}

func TestPad(t *testing.T) {
	dir := t.TempDir()
	for _, v := range []string{"XDG_CONFIG_HOME", "HOME", "AppData"} {
		t.Setenv(v, dir)
	}
	pad, err := Pad()
	if err != nil || !strings.HasPrefix(pad, dir) || filepath.Base(pad) != "instellingen.toml" {
		t.Errorf("Pad() = %q, %v", pad, err)
	}
}

func TestAfstand(t *testing.T) {
	for _, g := range []struct {
		a, b string
		want int
	}{{"", "ab", 2}, {"naam", "naam", 0}, {"Na-am", "na_am", 0}, {"nam", "naam", 1}, {"kat", "rog", 3}} {
		if got := afstand(g.a, g.b); got != g.want {
			t.Errorf("afstand(%q, %q) = %d, want %d", g.a, g.b, got, g.want)
		}
	}
}

func FuzzOntleed(f *testing.F) {
	for _, s := range []string{Voorbeeld(), "a=\"", "[[partners]]\nnaam = 1", "x = \"\"\"\n", "a.b.c = 1", "\x00", "[[a.b]]"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, bron string) {
		in, regel, err := Ontleed(bron)
		if err != nil && (!reflect.DeepEqual(in, Standaard()) || strings.ContainsAny(err.Error(), "\n\x1b")) {
			t.Errorf("error %q beside %+v", err, in)
		}
		if regel < 0 || regel > strings.Count(bron, "\n")+1 {
			t.Errorf("line %d of a text of %d lines", regel, strings.Count(bron, "\n")+1)
		}
		for _, r := range in.LokaleRegels {
			if r.Titel == "" || strings.ContainsAny(r.Zegt, "\n\x1b\u202e") {
				t.Errorf("rule %+v", r)
			}
		}
	})
}

// TestLogoStaatNaastBestand: a logo without a folder is the one beside the settings, wherever the program was started.
func TestLogoStaatNaastBestand(t *testing.T) {
	vol := filepath.Join(t.TempDir(), "mijn logo.png")
	for _, g := range []struct {
		logo string
		want func(dir string) string
	}{
		{"", func(string) string { return "" }},
		{"logo.png", func(dir string) string { return filepath.Join(dir, "logo.png") }},
		{"beeld/logo.png", func(dir string) string { return filepath.Join(dir, "beeld", "logo.png") }},
		{vol, func(string) string { return vol }},
	} {
		pad := schrijf(t, "logo = '"+g.logo+"'")
		in, err := Lees(pad, true)
		if want := g.want(filepath.Dir(pad)); err != nil || in.Logo != want {
			t.Errorf("%q: got %q, %v, want %q", g.logo, in.Logo, err, want)
		}
	}
	if _, err := Lees(schrijf(t, "logo = 3"), true); err == nil {
		t.Error("a number is taken for a path")
	}
}
