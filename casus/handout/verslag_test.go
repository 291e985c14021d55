package handout

import (
	"bytes"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
)

// verslagIn writes the verslag of a case in a form.
func verslagIn(t testing.TB, c casus.Casus, f Formaat, smal bool) string {
	t.Helper()
	d := Verslag(gegevens(t, c))
	if smal {
		d = d.ZonderTabellen()
	}
	var b bytes.Buffer
	if err := d.Schrijf(&b, f); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestVerslagHoudtAlles(t *testing.T) {
	for naam, c := range map[string]casus.Casus{"fiets": fiets(), "half": half(), "leeg": leeg()} {
		for _, smal := range []bool{false, true} {
			tekst := strings.Join(strings.Fields(verslagIn(t, c, Platte, smal)), " ")
			for _, a := range c.Stand().Alles() {
				if w := strings.Join(strings.Fields(a.Tekst.String()), " "); !strings.Contains(strings.ToLower(tekst), strings.ToLower(w)) {
					t.Errorf("%s (narrow %v): %q is missing", naam, smal, w)
				}
			}
			for _, s := range methode(t).Stappen() {
				if !strings.Contains(tekst, strings.ToUpper(s.Label)) {
					t.Errorf("%s: step %s is missing", naam, s.ID)
				}
			}
			if !strings.Contains(tekst, "Advies, geen besluit.") {
				t.Errorf("%s does not say that it is advice", naam)
			}
		}
	}
}

func TestVerslagZegtWie(t *testing.T) {
	md := verslagIn(t, fiets(), Markdown, false)
	for _, wil := range []string{
		"# Werk in de nacht, en geen bus\n", "- **Stand**: afgerond\n",
		"- **Inwoner**: Ik kan werken bij de bakker",
		"- **3** (inwoner)\n",
		"- **Meedoen, liefst met werk** (Pw): Het werk ligt klaar; alleen de weg erheen ontbreekt. (consulent)\n",
		"- **Consulent**: Niets doen (optie 1)\n",
		"- **Pw artikel 35, lid 1** (tekst van 1 juli 2026): De kosten zijn bijzonder: zonder fiets geen werk. (jurist, optie 2)\n",
		"(consulent, 27 november 2026)\n",
		"- **15 januari 2027** (consulent)\n",
		"### De opties vergeleken\n\n| Gevolg | **1. Niets doen** |",
		"Het werk gaat niet door. [inwoner] blijft thuis. (consulent)",
	} {
		if !strings.Contains(md, wil) {
			t.Errorf("%q is missing in:\n%s", wil, md)
		}
	}
	for _, nee := range []string{"https://", "merel-41", "Oefencasus"} {
		if strings.Contains(md, nee) {
			t.Errorf("%q is in the verslag", nee)
		}
	}
	if md := verslagIn(t, half(), Markdown, false); !strings.Contains(md, "Oefencasus, verzonnen") || !strings.Contains(md, "| **1. Niets doen** | Vertrouwen: ") {
		t.Errorf("an invented case with four options:\n%s", md)
	}
}

func TestVerslagOpen(t *testing.T) {
	md := verslagIn(t, half(), Markdown, false)
	for _, wil := range []string{"Nog niet ingevuld: Wat wringt.", "Nog niet ingevuld: Blijvend, Wie beslist, Terugblik."} {
		if !strings.Contains(md, wil) {
			t.Errorf("%q is missing in:\n%s", wil, md)
		}
	}
	if n := strings.Count(verslagIn(t, fiets(), Markdown, false), "Nog niet ingevuld"); n > 0 {
		t.Errorf("a complete case has %d gaps", n)
	}
}

func TestVerslagVolgtDeStand(t *testing.T) {
	c := leeg()
	zeg := func(nr int, d casus.Daad, over int, tekst string) casus.Inbreng {
		in := casus.Inbreng{Nr: nr, Vraag: "vraag", Rol: "inwoner", Daad: d, Over: over}
		in.Tekst = anoniem.UitOpslag(tekst)
		return in
	}
	c.Verloop = []casus.Inbreng{zeg(1, casus.Zeg, 0, "eerst dit"), zeg(2, casus.Vervang, 1, "toen dat"), zeg(3, casus.Zeg, 0, "en weg"), zeg(4, casus.Herroep, 3, "")}
	md := verslagIn(t, c, Markdown, false)
	if !strings.Contains(md, "Toen dat") || strings.Contains(md, "Eerst dit") || strings.Contains(md, "En weg") {
		t.Errorf("not the present state:\n%s", md)
	}
}

func TestZonderTabellen(t *testing.T) {
	d := Verslag(gegevens(t, fiets()))
	breed, smal := 0, 0
	tel := func(d Document) (n int) {
		for _, x := range d.Delen {
			for _, b := range x.Blokken {
				if _, ok := b.(Tabel); ok {
					n++
				}
			}
		}
		return n
	}
	if breed, smal = tel(d), tel(d.ZonderTabellen()); breed == 0 || smal != 0 {
		t.Errorf("%d tables, and %d without", breed, smal)
	}
	md := verslagIn(t, fiets(), Markdown, true)
	for _, wil := range []string{"**Inwoner, nu**\n", "- 1\\. Niets doen: Het werk gaat niet door.", ": niet ingevuld\n"} {
		if !strings.Contains(md, wil) {
			t.Errorf("%q is missing in:\n%s", wil, md)
		}
	}
}
