package regel

import (
	"errors"
	"strconv"
	"strings"
	"testing"

	"oliekan/tui/vorm"
)

// inkoop is a form with a field of each kind that lines ask.
type inkoop struct {
	wat     string
	hoeveel int
	bij     map[string]bool
}

func (i *inkoop) Velden() []vorm.Veld {
	bij := vorm.Veld{ID: "bij", Soort: vorm.Vinken, Naam: "erbij", Vraag: "Wat neem je erbij?", Opties: []vorm.Optie{{ID: "z", Label: "zout"}, {ID: "k", Label: "kaas"}}}
	for _, o := range bij.Opties {
		if i.bij[o.ID] {
			bij.Aan = append(bij.Aan, o.ID)
		}
	}
	return []vorm.Veld{
		{ID: "wat", Naam: "soort brood", Vraag: "Welk brood?", Waarde: i.wat, Opties: []vorm.Optie{
			{ID: "wit", Label: "wit"}, {ID: "bruin", Label: "bruin"}, {ID: "rogge", Label: "rogge", Niet: "Rogge is op."},
		}},
		{ID: "hoeveel", Soort: vorm.Getal, Naam: "aantal", Vraag: "Hoeveel?", Waarde: strconv.Itoa(i.hoeveel), Van: 1, Tot: 4, Fout: errors.New("1 tot 4")},
		bij,
		{ID: "elders", Soort: vorm.Elders, Naam: "elders", Waarde: "niets"},
	}
}

func (i *inkoop) Zet(veld, waarde string) {
	switch veld {
	case "wat":
		i.wat = waarde
	case "hoeveel":
		i.hoeveel, _ = strconv.Atoi(waarde)
	case "bij":
		i.bij[waarde] = !i.bij[waarde]
	}
}

func TestVul(t *testing.T) {
	for _, g := range []struct {
		naam string
		typt []string
		wil  inkoop
		zegt string
	}{
		{"nothing", []string{""}, inkoop{wat: "wit", hoeveel: 2}, "Brood 1. soort brood. Nu: wit. 2. aantal. Nu: 2. 3. erbij. Nu:"},
		{"a choice", []string{"soort brood", "bruin", ""}, inkoop{wat: "bruin", hoeveel: 2}, "Nu: bruin."},
		{"a choice that cannot be made now", []string{"1", "3", "", ""}, inkoop{wat: "wit", hoeveel: 2}, "Rogge is op."},
		{"a choice after all", []string{"1", "3", "2", ""}, inkoop{wat: "bruin", hoeveel: 2}, "Rogge is op."},
		{"a choice left as it is", []string{"1", "", ""}, inkoop{wat: "wit", hoeveel: 2}, NietVeranderen},
		{"a number", []string{"2", "4", ""}, inkoop{wat: "wit", hoeveel: 4}, "Nu: 4."},
		{"a number out of bounds, and none", []string{"2", "5", "0", "veel", "3", ""}, inkoop{wat: "wit", hoeveel: 3}, "Let op: {1 tot 4}"},
		{"a number left as it is", []string{"2", "", ""}, inkoop{wat: "wit", hoeveel: 2}, "Typ een getal. Lege regel: 2."},
		{"ticks, in and out", []string{"3", "1", "2", "zout", "", ""}, inkoop{wat: "wit", hoeveel: 2, bij: map[string]bool{"k": true}}, "Nu: kaas."},
		{"elsewhere", []string{"4", ""}, inkoop{wat: "wit", hoeveel: 2}, "elders. Nu: niets."},
	} {
		f := &inkoop{wat: "wit", hoeveel: 2, bij: map[string]bool{}}
		p := typt(t, g.typt...)
		if err := p.Vul(f, func() string { return "Brood" }, "Lege regel: klaar."); err != nil {
			t.Errorf("%s: %v\n%s", g.naam, err, p.uit)
		}
		if f.wat != g.wil.wat || f.hoeveel != g.wil.hoeveel || f.bij["k"] != g.wil.bij["k"] || f.bij["z"] {
			t.Errorf("%s: %+v", g.naam, f)
		}
		p.ziet(t, g.zegt)
	}
}

// A command leaves a form where it is, at every kind of field.
func TestVulVerlaten(t *testing.T) {
	for _, weg := range []string{"", "1", "2", "3"} {
		f := &inkoop{wat: "wit", hoeveel: 2, bij: map[string]bool{}}
		p := typt(t, strings.Fields(weg+" .menu")...)
		if err := p.Vul(f, func() string { return "" }, ""); !errors.Is(err, ErrMenu) || f.wat != "wit" || f.hoeveel != 2 {
			t.Errorf("at %q: %v, %+v", weg, err, f)
		}
	}
}
