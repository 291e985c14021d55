package casus_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// zeg builds a verloop by hand; a short notation keeps the tables readable.
func zeg(nr int, v toets.VraagID, tekst string) casus.Inbreng {
	return casus.Inbreng{Nr: nr, Vraag: v, Rol: casus.RolConsulent, Daad: casus.Zeg, Tekst: anoniem.UitOpslag(tekst)}
}

func vervang(nr, over int, v toets.VraagID, tekst string) casus.Inbreng {
	in := zeg(nr, v, tekst)
	in.Daad, in.Over = casus.Vervang, over
	return in
}

func herroep(nr, over int) casus.Inbreng {
	return casus.Inbreng{Nr: nr, Vraag: "effect", Rol: casus.RolConsulent, Daad: casus.Herroep, Over: over}
}

func bij(nr, optie int, tekst string) casus.Inbreng {
	in := zeg(nr, toets.VraagGevolgen, tekst)
	in.Optie = optie
	return in
}

// plaat writes a state as "nr:text" in order.
func plaat(s casus.Stand) string {
	var uit []string
	for _, a := range s.Alles() {
		uit = append(uit, fmt.Sprintf("%d:%s", a.Nr, a.Tekst))
	}
	return strings.Join(uit, " ")
}

func TestStand(t *testing.T) {
	tests := []struct {
		naam    string
		verloop []casus.Inbreng
		wil     string
	}{
		{"leeg", nil, ""},
		{"twee antwoorden", []casus.Inbreng{zeg(1, "effect", "a"), zeg(2, "effect", "b")}, "1:a 2:b"},
		{"vervangen houdt plek en nummer", []casus.Inbreng{zeg(1, "effect", "a"), zeg(2, "effect", "b"), vervang(3, 1, "effect", "c")}, "1:c 2:b"},
		{"vervangen van een vervanging", []casus.Inbreng{zeg(1, "effect", "a"), vervang(2, 1, "effect", "b"), vervang(3, 2, "effect", "c")}, "1:c"},
		{"herroepen", []casus.Inbreng{zeg(1, "effect", "a"), herroep(2, 1)}, ""},
		{"herroepen vervanging geeft de oude terug", []casus.Inbreng{zeg(1, "effect", "a"), vervang(2, 1, "effect", "b"), herroep(3, 2)}, "1:a"},
		{"herroepen herroeping geeft het antwoord terug", []casus.Inbreng{zeg(1, "effect", "a"), herroep(2, 1), herroep(3, 2)}, "1:a"},
		{"drie keer herroepen", []casus.Inbreng{zeg(1, "effect", "a"), herroep(2, 1), herroep(3, 2), herroep(4, 3)}, ""},
		{"vervangen wat weg is, doet niets", []casus.Inbreng{zeg(1, "effect", "a"), herroep(2, 1), vervang(3, 1, "effect", "b")}, ""},
		{"gevolg van een optie", []casus.Inbreng{zeg(1, "opties", "fiets"), bij(2, 1, "rust")}, "1:fiets 2:rust"},
		{"een optie neemt haar gevolgen mee", []casus.Inbreng{zeg(1, "opties", "fiets"), bij(2, 1, "rust"), herroep(3, 1)}, ""},
		{"en brengt ze terug", []casus.Inbreng{zeg(1, "opties", "fiets"), bij(2, 1, "rust"), herroep(3, 1), herroep(4, 3)}, "1:fiets 2:rust"},
		{"een vervangen optie houdt haar gevolgen", []casus.Inbreng{zeg(1, "opties", "fiets"), bij(2, 1, "rust"), vervang(3, 1, "opties", "bus")}, "1:bus 2:rust"},
	}
	for _, tt := range tests {
		t.Run(tt.naam, func(t *testing.T) {
			c := casus.Casus{Verloop: tt.verloop}
			if kreeg := plaat(c.Stand()); kreeg != tt.wil {
				t.Errorf("stand = %q, wil %q", kreeg, tt.wil)
			}
		})
	}
}

func TestStandIsZuiver(t *testing.T) {
	c := casus.Casus{Verloop: []casus.Inbreng{zeg(1, "effect", "a"), vervang(2, 1, "effect", "b"), herroep(3, 2)}}
	eerst, voor := plaat(c.Stand()), fmt.Sprint(c.Verloop)
	if tweede := plaat(c.Stand()); tweede != eerst {
		t.Errorf("twee keer vouwen: %q en %q", eerst, tweede)
	}
	if na := fmt.Sprint(c.Verloop); na != voor {
		t.Error("vouwen veranderde het verloop")
	}
}

func TestLaatsteGeldigeEnHerroep(t *testing.T) {
	c := casus.Casus{Verloop: []casus.Inbreng{zeg(1, "effect", "a"), zeg(2, "effect", "b"), herroep(3, 2)}}
	if in, ok := c.LaatsteGeldige(); !ok || in.Nr != 1 {
		t.Errorf("laatste geldige = %d, wil 1", in.Nr)
	}
	if in, ok := c.LaatsteHerroep(); !ok || in.Nr != 3 {
		t.Errorf("laatste herroep = %d, wil 3", in.Nr)
	}
	c.Verloop = append(c.Verloop, zeg(4, "effect", "c"))
	if in, ok := c.LaatsteHerroep(); ok {
		t.Errorf("na een nieuw antwoord is er niets opnieuw te doen, kreeg %d", in.Nr)
	}
}

func TestValideer(t *testing.T) {
	goed := func() casus.Casus {
		c := casus.Nieuw(time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC), "vraag")
		c.Verloop = []casus.Inbreng{zeg(1, "vraag", "a"), vervang(2, 1, "vraag", "b"), herroep(3, 2)}
		return c
	}
	if err := goed().Valideer(); err != nil {
		t.Fatalf("goede casus: %v", err)
	}
	tests := map[string]func(*casus.Casus){
		"geen id":                  func(c *casus.Casus) { c.ID = "merel" },
		"onbekende staat":          func(c *casus.Casus) { c.Staat = "kwijt" },
		"wetsdatum bestaat niet":   func(c *casus.Casus) { c.Wetsdatum = "2026-02-30" },
		"gat in de nummering":      func(c *casus.Casus) { c.Verloop[1].Nr = 5 },
		"minuten lopen terug":      func(c *casus.Casus) { c.Verloop[0].Minuut = 9 },
		"verwijst naar later":      func(c *casus.Casus) { c.Verloop[1].Over = 3 },
		"antwoord dat verwijst":    func(c *casus.Casus) { c.Verloop[0].Over = 1 },
		"zegt niets":               func(c *casus.Casus) { c.Verloop[0].Tekst = anoniem.Tekst{} },
		"onbekende daad":           func(c *casus.Casus) { c.Verloop[0].Daad = "roep" },
		"zonder rol":               func(c *casus.Casus) { c.Verloop[0].Rol = "" },
		"datum bestaat niet":       func(c *casus.Casus) { c.Verloop[0].Datum = "31 november" },
		"optie die er nog niet is": func(c *casus.Casus) { c.Verloop[0].Optie = 1 },
	}
	for naam, stuk := range tests {
		t.Run(naam, func(t *testing.T) {
			c := goed()
			stuk(&c)
			if c.Valideer() == nil {
				t.Error("fout niet gezien")
			}
		})
	}
}

func TestPasRaaktHetOrigineelNiet(t *testing.T) {
	c := casus.Casus{Verloop: []casus.Inbreng{zeg(1, "effect", "Annelies")}}
	na := c.Pas(casus.Wijziging{
		Inbrengen: []casus.Inbreng{zeg(2, "effect", "b")},
		Herzien:   map[int]anoniem.Tekst{1: anoniem.UitOpslag("[inwoner]")},
		Houd:      []anoniem.Tekst{anoniem.UitOpslag("rolstoeltaxi")},
	})
	if got := plaat(na.Stand()); got != "1:[inwoner] 2:b" {
		t.Errorf("na de wijziging: %q", got)
	}
	if got := plaat(c.Stand()); got != "1:Annelies" {
		t.Errorf("het origineel veranderde mee: %q", got)
	}
	if len(na.Houd) != 1 || len(c.Houd) != 0 {
		t.Errorf("gehouden woorden: %v en %v", na.Houd, c.Houd)
	}
}

func TestNieuweCode(t *testing.T) {
	gezien := map[string]bool{}
	for range 200 {
		code := casus.NieuweCode()
		woord, cijfers, ok := strings.Cut(code, "-")
		if i := strings.LastIndexByte(code, '-'); i > 0 {
			woord, cijfers = code[:i], code[i+1:]
		}
		if !ok || woord == "" || len(cijfers) != 2 {
			t.Fatalf("code %q heeft niet de vorm vogel-12", code)
		}
		gezien[code] = true
	}
	if len(gezien) < 150 {
		t.Errorf("200 codes, maar %d verschillende", len(gezien))
	}
}
