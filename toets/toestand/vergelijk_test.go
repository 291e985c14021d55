package toestand

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"oliekan/toets"
)

// rij is a row about a part of an article.
func rij(artikel, lid string) toets.Artikel { return toets.Artikel{Artikel: artikel, Lid: lid} }

// kader is the frame that comes with the program.
func kader(t testing.TB) *toets.Kader {
	t.Helper()
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	return m.Kader()
}

func TestVerwijzingen(t *testing.T) {
	for lid, want := range map[string]string{
		"": "[{ }]", "1": "[{1 }]", "1, 4": "[{1 } {4 }]", "1-3": "[{1 } {2 } {3 }]", "8*": "[{8* }]", "2, m": "[{2 m}]",
		"1, b en e": "[{1 b} {1 e}]", "b": "[{ b}]", "a, b": "[{ a} { b}]", "1f, 2": "[{1 f} {2 }]", "1a, 1b": "[{1 a} {1 b}]",
		"1, 2, 5": "[{1 } {2 } {5 }]",
	} {
		if got := fmt.Sprint(verwijzingen(lid)); got != want {
			t.Errorf("%q is %s, want %s", lid, got, want)
		}
	}
	for _, a := range kader(t).Artikelen() { // every row of the frame must be understood
		if n := len(verwijzingen(a.Lid)); n == 0 || n > 5 {
			t.Errorf("%s: %d parts", a.Sleutel(), n)
		}
	}
}

// uitkomsten writes outcomes as "108:1 gelijk".
func uitkomsten(v Verslag) string {
	var uit []string
	for _, r := range v.Rijen {
		uit = append(uit, strings.TrimPrefix(r.Sleutel, "Gemeentewet:")+" "+string(r.Uitkomst))
	}
	return strings.Join(uit, "; ")
}

func TestVergelijk(t *testing.T) {
	k, bron := kader(t), voorbeeld(t)
	w := leeswet(t, bron)
	v, err := Vergelijk(w, k, Hashes{})
	if err != nil || !v.EersteKeer || !v.Herlezen() || len(v.Nieuw) > 0 || v.Wet != "Gemeentewet" {
		t.Fatalf("first time: %+v, %v", v, err)
	}
	if got := uitkomsten(v); got != "108:1 nooit; 149: nooit; 160:1a, 1b nooit; 121: nooit" {
		t.Errorf("first time: %s", got)
	}
	bekend, err := Noteer(w, k, nil)
	if err != nil {
		t.Fatal(err)
	}
	const gelijk = "108:1 gelijk; 149: gelijk; 160:1a, 1b gelijk; 121: gelijk"
	for _, c := range []struct {
		oud, nieuw string
		want       string
		artikelen  []string
		herlezen   bool
	}{
		{"", "", gelijk, nil, false},
		{"mand hoort", "mand\n   hoort", gelijk, nil, false},
		{"telt de appels", "weegt de appels", gelijk, nil, false}, // member 2 has no row
		{"wassen", "koken", gelijk, nil, false},                   // nor has item c
		{"opmerking van", "woord van", gelijk, nil, false},        // not the law
		{"De mand", "De korf", gelijk, nil, false},                // a heading
		{"mand hoort", "mand hangt", "108:1 veranderd; 149: gelijk; 160:1a, 1b gelijk; 121: gelijk", nil, true},
		{"ladder", "trap", "108:1 gelijk; 149: gelijk; 160:1a, 1b veranderd; 121: gelijk", nil, true},
		{"in ieder geval", "nooit", "108:1 gelijk; 149: gelijk; 160:1a, 1b veranderd; 121: gelijk", nil, true},
		{"groen", "geel", "108:1 gelijk; 149: veranderd; 160:1a, 1b gelijk; 121: gelijk", nil, true},
		{"<nr>121</nr>", "<nr>122</nr>", "108:1 gelijk; 149: gelijk; 160:1a, 1b gelijk; 121: ontbreekt", []string{"122"}, true},
		{"<lidnr>1.</lidnr>", "<lidnr>3.</lidnr>", "108:1 ontbreekt; 149: gelijk; 160:1a, 1b gelijk; 121: gelijk", nil, true},
		{
			`<artikel status="vervallen"><kop><label>Artikel</label><nr>161</nr>`, `<artikel><kop><nr>161</nr>`,
			gelijk,
			[]string{"161"},
			true,
		},
		{`inwerking="2026-10-01" status="goed"`, `status="nogniet"`, "108:1 nog-niet; 149: gelijk; 160:1a, 1b gelijk; 121: gelijk", nil, true},
		{`inwerking="2026-10-01" status="goed"`, `status="vervallen"`, "108:1 vervallen; 149: gelijk; 160:1a, 1b gelijk; 121: gelijk", nil, true},
	} {
		v, err := Vergelijk(leeswet(t, strings.Replace(bron, c.oud, c.nieuw, 1)), k, bekend)
		if got := uitkomsten(v); err != nil || got != c.want || !slices.Equal(v.Nieuw, append([]string{}, c.artikelen...)) || v.Herlezen() != c.herlezen {
			t.Errorf("%q for %q: %s, new %q, read again %v, %v", c.nieuw, c.oud, got, v.Nieuw, v.Herlezen(), err)
		}
	}
}

// TestNogGeenRechtBlijftGevraagd checks both sides of what is no law yet: as long as the file says so there is only the
// text to compare, and when the file stops saying so somebody must look.
func TestNogGeenRechtBlijftGevraagd(t *testing.T) {
	for _, c := range []struct {
		status, dag string
		want        Uitkomst
	}{
		{`status="nogniet"`, "2026-07-01", Nooit}, // the frame says 1 January 2027, so they agree
		{`status="goed"`, "2026-07-01", Misschien},
		{"", "2026-12-31", Misschien},
		{"", "2026-01-01", Nooit}, // older than what was read: it has nothing to tell
		{`status="nogniet"`, "2027-01-01", NogNiet},
		{"", "2027-01-01", Nooit},
	} {
		w := leeswet(t, strings.NewReplacer("BWBR0000001", "BWBR0015703", "2026-01-01", c.dag).Replace(
			pak(`<artikel `+c.status+`><kop><nr>34b</nr></kop><lid><lidnr>1</lidnr><al>verzonnen</al></lid></artikel>`)))
		v, err := Vergelijk(w, kader(t), nil)
		if err != nil {
			t.Fatal(err)
		}
		i := slices.IndexFunc(v.Rijen, func(r Rij) bool { return r.Sleutel == "Pw:34b:1" })
		if got := v.Rijen[i].Uitkomst; got != c.want {
			t.Errorf("with %s on %s: %s, want %s", c.status, c.dag, got, c.want)
		}
		if (len(v.Ouder) > 0) != (c.dag < "2026-07-01") {
			t.Errorf("a file of %s is older than what was read: %q", c.dag, v.Ouder)
		}
	}
}

func TestAndereWet(t *testing.T) {
	w := leeswet(t, pak(`<artikel><kop><nr>1</nr></kop><al>verzonnen</al></artikel>`))
	if _, err := Vergelijk(w, kader(t), nil); !errors.Is(err, ErrWet) {
		t.Errorf("comparing: %v", err)
	}
	if _, err := Noteer(w, kader(t), nil); !errors.Is(err, ErrWet) {
		t.Errorf("recording: %v", err)
	}
}

// TestNoteerNooitOuder checks that hashes of an older text, or of one without a date, never take the place of newer ones.
func TestNoteerNooitOuder(t *testing.T) {
	h, err := Noteer(leeswet(t, voorbeeld(t)), kader(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	for dag, want := range map[string]error{"2024-01-01": ErrOuder, "": ErrOuder, "2026-10-01": nil, "2027-01-01": nil} {
		w := leeswet(t, voorbeeld(t))
		w.Datum = dag
		if _, err := Noteer(w, kader(t), h); !errors.Is(err, want) {
			t.Errorf("a text of %q over one of 2026-10-01: %v, want %v", dag, err, want)
		}
	}
}

// TestHashesHeenEnTerug checks the file: what is written reads the same, and recording a law leaves the others.
func TestHashesHeenEnTerug(t *testing.T) {
	ander := Hashes{"BWBR0000009": {Stand: "2026-01-01", Rijen: map[string]string{"X:1:": "00"}, Artikelen: []string{"1"}}}
	h, err := Noteer(leeswet(t, voorbeeld(t)), kader(t), ander)
	if err != nil || len(h) != 2 || len(ander) != 1 || len(h["BWBR0005416"].Rijen) != 4 {
		t.Fatalf("%v, %v", h, err)
	}
	ruw, err := h.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	terug, err := LeesHashes(ruw)
	if err != nil || !reflect.DeepEqual(terug, h) {
		t.Errorf("%v, %v", terug, err)
	}
	for _, s := range []string{"", "null", "[]", `{"x": {"stnad": ""}}`, "appels"} {
		if _, err := LeesHashes([]byte(s)); !errors.Is(err, ErrHashes) {
			t.Errorf("%q gives %v", s, err)
		}
	}
}

// TestBekendBestand checks the hashes that come with the program: every one belongs to a row of that law.
func TestBekendBestand(t *testing.T) {
	h, err := Bekend()
	if err != nil {
		t.Fatal(err)
	}
	for bwb, w := range h {
		for sleutel, som := range w.Rijen {
			if a, ok := kader(t).Artikel(sleutel); !ok || a.BWB != bwb || len(som) != 2*hashLengte {
				t.Errorf("%s: %s with %q belongs to no row", bwb, sleutel, som)
			}
		}
	}
}
