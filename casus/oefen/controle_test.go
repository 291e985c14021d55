package oefen

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"testing/fstest"
)

// TestFouteInhoud breaks a good case in one way at a time: every break must be seen, and must name the file.
// fout is a mistake in a case, and what is told of it.
type fout struct {
	want  string
	breek func(v *vorm)
}

// fouten are the mistakes that are found, by name.
var fouten = map[string]fout{
	"id":                 {"invalid UUID", func(v *vorm) { v.ID = "merel-41" }},
	"level":              {"level \"lastig\"", func(v *vorm) { v.Moeilijkheid = "lastig" }},
	"department":         {"no department", func(v *vorm) { v.Afdeling = "" }},
	"title":              {"is empty", func(v *vorm) { v.Titel = " " }},
	"learning points":    {"learning point", func(v *vorm) { v.Leerpunten = nil }},
	"note":               {"note for the trainer", func(v *vorm) { v.Notities = []string{""} }},
	"expert view":        {"no expert view on step \"effect\"", func(v *vorm) { delete(v.Toelichting, "effect") }},
	"unknown step":       {"unknown step", func(v *vorm) { v.Toelichting["koffie"] = "Met melk." }},
	"card missing":       {"no card for role \"jurist\"", func(v *vorm) { delete(v.Rollen, "jurist") }},
	"card empty":         {"no card for role \"partner\"", func(v *vorm) { v.Rollen["partner"] = " " }},
	"card too many":      {"unknown role \"naaste\"", func(v *vorm) { v.Rollen["naaste"] = "Je springt bij." }},
	"label on a card":    {"[Anna]", func(v *vorm) { v.Rollen["inwoner"] = "Je heet [Anna]." }},
	"moments":            {"3 moments", func(v *vorm) { v.Momenten = v.Momenten[:3] }},
	"moment order":       {"moment 3", func(v *vorm) { v.Momenten[1] = v.Momenten[0] }},
	"moment beyond":      {"moment 999", func(v *vorm) { v.Momenten[len(v.Momenten)-1] = 999 }},
	"minutes":            {"says 32 minutes, takes 31", func(v *vorm) { v.Minuten++ }},
	"number":             {"step 5 has number 9", func(v *vorm) { v.Verloop[4].Nr = 9 }},
	"minute back":        {"after minute 44", func(v *vorm) { v.Verloop[4].Minuut = 44 }},
	"question":           {"unknown question \"weer\"", func(v *vorm) { v.Verloop[0].Vraag = "weer" }},
	"role":               {"unknown role", func(v *vorm) { v.Verloop[0].Rol = "burgemeester" }},
	"act":                {"unknown act", func(v *vorm) { v.Verloop[0].Daad = "roep" }},
	"nothing said":       {"says nothing", func(v *vorm) { v.Verloop[0].Tekst = "" }},
	"later inbreng":      {"refers to inbreng 5", func(v *vorm) { v.Verloop[0].Daad, v.Verloop[0].Over = "vervang", 5 }},
	"other question":     {"of another question", func(v *vorm) { zoek(v, "effect", "vervang").Over = 1 }},
	"option missing":     {"is about an option", func(v *vorm) { zoek(v, "gevolgen", "").Optie = 0 }},
	"not an option":      {"inbreng 1 does not name an option", func(v *vorm) { zoek(v, "gevolgen", "").Optie = 1 }},
	"option not asked":   {"is not about an option", func(v *vorm) { zoek(v, "signaal", "").Optie = zoek(v, "opties", "").Nr }},
	"choice":             {"choice \"ooit\"", func(v *vorm) { zoek(v, "gevolgen", "").Keus = "ooit" }},
	"choice not asked":   {"has no choices", func(v *vorm) { v.Verloop[0].Keus = "ja" }},
	"text not asked":     {"has no text", func(v *vorm) { zoek(v, "schaal-nu", "").Tekst = "Matig." }},
	"date not asked":     {"has no date", func(v *vorm) { v.Verloop[0].Na = 9 }},
	"date in a weekend":  {"13 days after a Sunday", func(v *vorm) { zoek(v, "terugblik", "").Na = 13 }},
	"date behind us":     {"-2 days after a Sunday", func(v *vorm) { zoek(v, "afspraak", "").Na = -2 }},
	"agreement missing":  {"agreed at \"uitkomst\"", func(v *vorm) { delete(v.Eens, "uitkomst") }},
	"agreed elsewhere":   {"at a question of which", func(v *vorm) { v.Eens["signaal"] = 1 }},
	"agreed on nothing":  {"inbreng 999, which does not stand", func(v *vorm) { v.Eens["effect"] = 999 }},
	"agreed on replaced": {"does not stand at \"effect\"", func(v *vorm) { v.Eens["effect"] = eens(zoek(v, "effect", "").Nr) }},
	"other option":       {"while the advice is about option", func(v *vorm) { v.Eens["opties"] = eens(zoek(v, "opties", "").Nr) }},
	"nobody disagrees":   {"nobody sees it otherwise", func(v *vorm) { s := zoek(v, "anders", ""); s.Vraag = "meenemen"; v.Eens["effect"] = 0 }},
	"kernwaarde as keus": {"not on list \"kernwaarden\"", func(v *vorm) { w := zoek(v, "voorwie", ""); w.Vraag, w.Keus = "kernwaarde", "meedenken" }},
	"unknown article":    {"article \"Pw:999:1\"", func(v *vorm) { zoek(v, "draagt", "").Keus = "Pw:999:1" }},
	"article not yet":    {"article \"Pw:34a:1-3\"", func(v *vorm) { zoek(v, "draagt", "").Keus = "Pw:34a:1-3" }},
	"two answers":        {"both answer \"schaal-nu\"", func(v *vorm) { w := zoek(v, "schaal-wens", ""); w.Vraag = "schaal-nu" }},
	"label":              {"[Anna]", func(v *vorm) { v.Verloop[0].Tekst = "Ik ben [Anna]." }},
	"label for trainer":  {"[de bakker]", func(v *vorm) { v.Afloop = "Het gaat goed met [de bakker]." }},
}

func TestFouteInhoud(t *testing.T) {
	for naam, g := range fouten {
		t.Run(naam, func(t *testing.T) {
			v := goed(t)
			g.breek(&v)
			err := leesEen(t, v)
			if !errors.Is(err, ErrInhoud) {
				t.Fatalf("error %v", err)
			}
			if tekst := err.Error(); !strings.HasPrefix(tekst, "inhoud/x.json: ") || !strings.Contains(tekst, g.want) {
				t.Errorf("error %v, want %q", err, g.want)
			}
		})
	}
}

// TestGoedeInhoud proves that the case that TestFouteInhoud breaks is whole before.
func TestGoedeInhoud(t *testing.T) {
	b, err := json.Marshal(goed(t))
	if err != nil {
		t.Fatal(err)
	}
	os, err := lees(fstest.MapFS{"inhoud/x.json": {Data: b}}, methode(t), ijkdag)
	if err != nil || len(os) != 1 {
		t.Errorf("%d cases, %v", len(os), err)
	}
}

func TestKapotBestand(t *testing.T) {
	heel, err := inhoud.ReadFile("inhoud/01-werk-zonder-opvang.json")
	if err != nil {
		t.Fatal(err)
	}
	for naam, b := range map[string]string{
		"empty":         "",
		"not an object": "[]",
		"cut off":       string(heel[:len(heel)/2]),
		"unknown field": `{"tietel": "Mis"}`,
		"second case":   string(heel) + string(heel),
	} {
		if _, err := lees(fstest.MapFS{"inhoud/x.json": {Data: []byte(b)}}, methode(t), ijkdag); !errors.Is(err, ErrInhoud) {
			t.Errorf("%s: error %v", naam, err)
		}
	}
	dubbel := fstest.MapFS{"inhoud/a.json": {Data: heel}, "inhoud/b.json": {Data: heel}}
	if _, err := lees(dubbel, methode(t), ijkdag); !errors.Is(err, ErrInhoud) || !strings.Contains(err.Error(), "inhoud/a.json") {
		t.Errorf("same id twice: error %v", err)
	}
}

// goed reads the first case in its written form.
func goed(t *testing.T) vorm {
	t.Helper()
	b, err := inhoud.ReadFile("inhoud/01-werk-zonder-opvang.json")
	if err != nil {
		t.Fatal(err)
	}
	v, err := ontleed(b)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// zoek returns the first step at a question with an act.
func zoek(v *vorm, vraag, daad string) *stap {
	for i := range v.Verloop {
		if s := &v.Verloop[i]; string(s.Vraag) == vraag && string(s.Daad) == daad {
			return s
		}
	}
	panic("no step at " + vraag)
}

// leesEen reads one case as data.
func leesEen(t *testing.T, v vorm) error {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	_, err = lees(fstest.MapFS{"inhoud/x.json": {Data: b}}, methode(t), ijkdag)
	return err
}
