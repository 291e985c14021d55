package toets

import (
	"iter"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// Limits of plain Dutch (B1), in words: the mean length of a sentence, and the longest one.
const (
	zinGemiddeld = 15.0
	zinLangst    = 25
)

// leesteksten gives every text that a user reads, with its place.
func leesteksten(t testing.TB, m *Methode) iter.Seq2[string, string] {
	t.Helper()
	return func(geef func(string, string) bool) {
		for _, g := range groepen(m) {
			for _, tekst := range g.teksten {
				if !geef(g.naam, tekst) {
					return
				}
			}
		}
	}
}

// groep is the texts of one file.
type groep struct {
	naam    string
	teksten []string
}

// groepen gathers the texts per file.
func groepen(m *Methode) []groep {
	var stap, keus, begrip, waarde, recht, ruimte, hint, wet, noot groep
	stap.naam, keus.naam, begrip.naam, waarde.naam = "stappen", "keuzes", "begrippen", "grondwaarden"
	recht.naam, ruimte.naam, hint.naam, wet.naam = "rechtspraak", "kader", "middelwoorden", "wetten"
	noot.naam = "noten"
	for _, s := range m.Stappen() {
		stap.teksten = append(stap.teksten, s.Label, s.Kern, s.Waarom, s.Uitleg)
		stap.teksten = slices.AppendSeq(stap.teksten, maps.Values(s.Brillen))
		for _, v := range s.Vragen {
			stap.teksten = append(stap.teksten, v.Label, v.Tekst, v.Groep, v.Hulp, v.Uitleg, v.Veld, v.Datum)
			stap.teksten = append(stap.teksten, v.Voorzet...)
		}
	}
	for naam, ks := range m.lijsten {
		for _, k := range ks {
			if naam != LijstArtikelen && naam != LijstGrondwaarden {
				keus.teksten = append(keus.teksten, k.Label, k.Uitleg)
			}
		}
	}
	for _, b := range m.Begrippen() {
		begrip.teksten = append(begrip.teksten, b.Woord, b.Uitleg)
	}
	k := m.Kader()
	for _, g := range k.Grondwaarden() {
		waarde.teksten = append(waarde.teksten, g.Label, g.Zin, g.Bron)
	}
	for _, u := range k.Rechtspraak() {
		recht.teksten = append(recht.teksten, u.Over, u.Betekent, u.Gezien)
	}
	for _, b := range m.Keuzen(lijstBelemmering) {
		ruimte.teksten = append(ruimte.teksten, k.RuimteZin(b.ID))
	}
	for _, h := range m.bron.hints.Hints {
		hint.teksten = append(hint.teksten, h.Vraag, strings.ReplaceAll(h.Reden, "{woord}", "uitkering"))
	}
	for _, a := range k.Artikelen() {
		wet.teksten = append(wet.teksten, a.Zegt)
		noot.teksten = append(noot.teksten, a.Noot)
	}
	peil := groep{naam: "peiling"}
	for _, v := range m.Peiling().Vragen {
		peil.teksten = append(peil.teksten, v.Label, v.Voor, v.Na, v.Uitleg)
	}
	return []groep{stap, keus, begrip, waarde, recht, ruimte, hint, wet, noot, peil}
}

// isZin reports whether words make a sentence. Labels and names do not; they would only make the mean look better.
func isZin(s string) bool { return strings.ContainsAny(s[len(s)-1:], ".?!") }

// zinnenVan splits a text in sentences.
func zinnenVan(tekst string) []string {
	tekst = strings.NewReplacer("? ", "?\n", "! ", "!\n", ". ", ".\n").Replace(tekst)
	var uit []string
	for _, z := range strings.Split(tekst, "\n") {
		if strings.TrimSpace(z) != "" {
			uit = append(uit, z)
		}
	}
	return uit
}

// TestLeesbaar measures every file.
func TestLeesbaar(t *testing.T) {
	woorden, zinnen := 0, 0
	for _, g := range groepen(laad(t)) {
		w, z := 0, 0
		for _, tekst := range g.teksten {
			for _, zin := range zinnenVan(tekst) {
				n := len(strings.Fields(zin))
				if isZin(zin) {
					w, z = w+n, z+1
				}
				if n > zinLangst {
					t.Errorf("%s: %d words: %s", g.naam, n, zin)
				}
			}
		}
		woorden, zinnen = woorden+w, zinnen+z
		mean := float64(w) / float64(z)
		t.Logf("%-14s %4d sentences, mean %.1f words", g.naam, z, mean)
		if mean > zinGemiddeld {
			t.Errorf("%s: mean of %.1f words, want at most %.0f", g.naam, mean, zinGemiddeld)
		}
	}
	if mean := float64(woorden) / float64(zinnen); mean > zinGemiddeld {
		t.Errorf("all: mean of %.1f words", mean)
	}
}

// TestUitleg checks the length of the explanations: three to six short sentences.
func TestUitleg(t *testing.T) {
	for _, s := range laad(t).Stappen() {
		for wat, tekst := range map[string]string{"waarom": s.Waarom, "uitleg": s.Uitleg} {
			if n := len(zinnenVan(tekst)); n < 2 || n > 6 {
				t.Errorf("step %s: %s has %d sentences, want 2 to 6", s.ID, wat, n)
			}
		}
		for _, v := range s.Vragen {
			if n := len(zinnenVan(v.Uitleg)); n < 3 || n > 6 {
				t.Errorf("%s: uitleg has %d sentences, want 3 to 6", v.ID, n)
			}
			if n := len(zinnenVan(v.Hulp)); n > 2 {
				t.Errorf("%s: hulp has %d sentences, want at most 2", v.ID, n)
			}
			if n := len(strings.Fields(v.Label)); n > 3 {
				t.Errorf("%s: label %q has %d words, want at most 3", v.ID, v.Label, n)
			}
		}
	}
}

// hardop is the longest question that a trainer reads aloud to a group, in words, and kaart the longest sentence on a
// card: a listener cannot look back.
const (
	hardop = 14
	kaart  = 22
)

// TestVoorEenGroep checks what a trainer reads aloud: questions of one short sentence, the same one never twice.
func TestVoorEenGroep(t *testing.T) {
	gezien := map[string]bool{}
	proef := func(waar, vraag string) {
		if n := len(strings.Fields(vraag)); n > hardop || len(zinnenVan(vraag)) != 1 {
			t.Errorf("%s: %d words, want one question of at most %d: %s", waar, n, hardop, vraag)
		}
		if gezien[vraag] {
			t.Errorf("%s: asked twice: %s", waar, vraag)
		}
		gezien[vraag] = true
	}
	for _, s := range laad(t).Stappen() {
		for id, vraag := range s.Brillen {
			proef(string(s.ID)+" "+id, vraag)
		}
		for _, v := range s.Vragen {
			proef(string(v.ID), v.VoorGroep())
		}
	}
}

// TestGroepWeetNogNiets names the questions that as they stand ask for what only the pair can know, or for an answer in
// words where a group votes: each has another form for a group, and the others are put to it as they are.
func TestGroepWeetNogNiets(t *testing.T) {
	m := laad(t)
	for _, id := range []VraagID{
		VraagVraag, VraagFeiten, "geprobeerd", VraagMiddelen, VraagSchaalNu, VraagSchaalWens, VraagGrondwaarde,
		VraagKernwaarde, VraagOpties, VraagGevolgen, "verwachtingen", VraagDraagt, VraagWeg, VraagPlaats, VraagGelijk,
		VraagUitkomst, "beslist", VraagAfspraak, VraagTerugblik, VraagAnders, VraagSignaal,
	} {
		if v, ok := m.Vraag(id); !ok || v.Groep == "" || v.VoorGroep() != v.Groep {
			t.Errorf("%s is put to a group as %q", id, v.VoorGroep())
		}
	}
	if v, _ := m.Vraag(VraagEffect); v.VoorGroep() != v.Tekst {
		t.Errorf("effect is put to a group as %q", v.VoorGroep())
	}
}

// TestSpelrollen checks the cards: two or three sentences to "je" that can be read aloud.
func TestSpelrollen(t *testing.T) {
	for _, k := range laad(t).Keuzen(LijstSpelrollen) {
		zinnen := zinnenVan(k.Uitleg)
		if len(zinnen) < 2 || len(zinnen) > 3 {
			t.Errorf("%s: %d sentences, want 2 or 3", k.ID, len(zinnen))
		}
		for _, z := range zinnen {
			if n := len(strings.Fields(z)); n > kaart {
				t.Errorf("%s: %d words: %s", k.ID, n, z)
			}
		}
		if ws := woorden(k.Uitleg); !slices.Contains(ws, "je") && !slices.Contains(ws, "jij") {
			t.Errorf("%s speaks to nobody: %s", k.ID, k.Uitleg)
		}
	}
}

// TestNotenZijnZinnen checks that a note is plain text for the reader: a sentence, without the shorthand of research.
func TestNotenZijnZinnen(t *testing.T) {
	for _, a := range laad(t).Kader().Artikelen() {
		if a.Noot == "" {
			continue
		}
		if !unicode.IsUpper([]rune(a.Noot)[0]) || !strings.HasSuffix(a.Noot, ".") || strings.Contains(a.Noot, ";") {
			t.Errorf("%s: %q is no sentence", a.Sleutel(), a.Noot)
		}
		for _, w := range []string{"uit het hoofd", "stand 20", "status toetsen", "art. ", "a contrario", "2026-", "lid 1b"} {
			if strings.Contains(a.Noot, w) {
				t.Errorf("%s: %q in %q", a.Sleutel(), w, a.Noot)
			}
		}
	}
}

// TestVermijd looks for words that a reader should not meet.
func TestVermijd(t *testing.T) {
	lijst := rijen(t, "vermijd.tsv", 2)
	if len(lijst) < 50 {
		t.Fatalf("%d words to avoid", len(lijst))
	}
	m := laad(t)
	for waar, tekst := range leesteksten(t, m) {
		for _, w := range m.Kader().Wetten() { // a law is called what it is called
			tekst = strings.ReplaceAll(tekst, w.Titel, w.Afkorting)
		}
		plat := " " + strings.Join(strings.FieldsFunc(strings.ToLower(tekst), func(r rune) bool {
			return !isLetterOfCijfer(r)
		}), " ") + " "
		for _, f := range lijst {
			if strings.Contains(plat, " "+f[0]+" ") {
				t.Errorf("%s: %q, use %q: %s", waar, f[0], f[1], tekst)
			}
		}
	}
}
