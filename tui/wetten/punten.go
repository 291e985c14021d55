package wetten

import (
	"slices"
	"strings"

	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/scherm"
)

// wetKolommen is the width in cells from which an item of the legal frame stands on one line.
const wetKolommen = 90

// wetpunt is one item of the legal frame in a list. Its page is made only when it is opened.
type wetpunt struct {
	groep string // heading above the first item of a group
	naam  string
	zegt  string
	dof   bool // may not be used now; zegt begins with why
	blad  func() scherm.Leestekst
}

// wetRijen lays items out under the headings of their groups.
func wetRijen(ps []wetpunt, breed int) []scherm.Rij {
	// The names make one column, as wide as the longest of them asks, up to a limit.
	naamBreed := 0
	for _, p := range ps {
		naamBreed = max(naamBreed, len([]rune(p.naam)))
	}
	naamBreed = min(naamBreed, 40)
	var uit []scherm.Rij
	groep := ""
	for i, p := range ps {
		if p.groep != groep {
			if groep = p.groep; i > 0 {
				uit = append(uit, scherm.Rij{Punt: scherm.GeenPunt})
			}
			uit = append(uit, scherm.Rij{Punt: scherm.GeenPunt, Tekst: groep})
		}
		if breed >= wetKolommen {
			uit = append(uit, scherm.Rij{Punt: i, Tekst: scherm.VulUit(p.naam, naamBreed), Bij: "  " + p.zegt, Dof: p.dof})
			continue
		}
		uit = append(uit, scherm.Rij{Punt: i, Tekst: p.naam, Dof: p.dof}, scherm.Rij{Punt: i, Bij: "    " + p.zegt, Dof: p.dof})
	}
	return uit
}

// zoekPunten keeps the items in which every word occurs, whatever the capitals.
func zoekPunten(ps []wetpunt, woorden string) []wetpunt {
	ws := strings.Fields(strings.ToLower(woorden))
	if len(ws) == 0 {
		return ps
	}
	var uit []wetpunt
	for _, p := range ps {
		tekst := strings.ToLower(p.groep + " " + p.naam + " " + p.zegt)
		if !slices.ContainsFunc(ws, func(w string) bool { return !strings.Contains(tekst, w) }) {
			uit = append(uit, p)
		}
	}
	return uit
}

// artikelPunten lists articles. One that is not in force on a day says so and steps back.
func artikelPunten(m *toets.Methode, as []toets.Artikel, dag string) []wetpunt {
	uit := make([]wetpunt, len(as))
	for i, a := range as {
		p := wetpunt{groep: a.Citeertitel, naam: a.Naam(), zegt: kindNaam(m, a) + " · " + a.Zegt}
		if reden := a.NietGeldig(dag); reden != "" {
			p.dof, p.zegt = true, reden+" · "+p.zegt
		}
		p.blad = func() scherm.Leestekst { return artikelBlad(m, a, dag) }
		uit[i] = p
	}
	return uit
}

// ruimtePunten lists per kind of obstacle where to look, and then what gives room against it, each with its own kind.
func ruimtePunten(m *toets.Methode, dag string) []wetpunt {
	var uit []wetpunt
	for _, b := range m.Keuzen("belemmering") {
		kop, zin := "Bij een belemmering door: "+b.Label, m.Kader().RuimteZin(b.ID)
		groepen := m.Kader().RuimteGroepen(b.ID, nil, dag)
		uit = append(uit, wetpunt{groep: kop, naam: "Waar je kijkt", zegt: zin, blad: func() scherm.Leestekst { return ruimteBlad(m, b, groepen) }})
		for _, g := range groepen {
			for _, p := range artikelPunten(m, g.Artikelen, dag) {
				p.groep = kop
				if g.Kind == toets.KindLokaal {
					p.zegt = "kijk ook hierin · " + p.zegt
				}
				uit = append(uit, p)
			}
		}
	}
	return uit
}

// ruimteBlad is one kind of obstacle in full: where to look, and the articles kind by kind.
func ruimteBlad(m *toets.Methode, b toets.Keuze, groepen []toets.RuimteGroep) scherm.Leestekst {
	t := scherm.Leestekst{Kop: taal.Hoofdletter(b.Label), Onder: b.Uitleg}
	t.Voeg("Waar je kijkt", m.Kader().RuimteZin(b.ID))
	for _, g := range groepen {
		namen := make([]string, len(g.Artikelen))
		for i, a := range g.Artikelen {
			namen[i] = a.Naam()
		}
		t.Voeg(taal.Hoofdletter(strings.TrimSuffix(scherm.RuimteKop(g), ":")), strings.Join(namen, "; "))
	}
	return t
}

// kindNaam says what an article does.
func kindNaam(m *toets.Methode, a toets.Artikel) string {
	if k, ok := m.Keuze(toets.LijstKind, a.Kind); ok {
		return k.Label
	}
	return a.Kind
}

// artikelBlad is one article in full.
func artikelBlad(m *toets.Methode, a toets.Artikel, dag string) scherm.Leestekst {
	soort := kindNaam(m, a)
	if k, ok := m.Keuze(toets.LijstKind, a.Kind); ok && k.Uitleg != "" {
		soort += ": " + k.Uitleg
	}
	t := scherm.Leestekst{Kop: a.Naam(), Onder: a.Citeertitel, Let: taal.Hoofdletter(a.NietGeldig(dag))}
	t.Voeg("Wat het zegt", a.Zegt)
	t.Voeg("Soort", soort)
	if a.Lokaal {
		return lokaalBlad(t, a)
	}
	t.Voeg("Gelezen", a.Stand())
	t.Voeg("Geldig", taal.Hoofdletter(a.Periode()))
	t.Voeg("Let op", a.Noot)
	t.Voeg("De tekst zelf", a.Link)
	t.Voeg("", onzeWoorden)
	return t
}

// lokaalBlad finishes the page of a local rule. It comes from the settings, so nobody read it for the frame.
func lokaalBlad(t scherm.Leestekst, a toets.Artikel) scherm.Leestekst {
	if a.GeldigVan != "" || a.GeldigTot != "" {
		t.Voeg("Geldig", taal.Hoofdletter(a.Periode()))
	}
	t.Voeg("De tekst zelf", a.Link)
	t.Voeg("", "Deze regel komt uit de instellingen van je gemeente. Lees de regel zelf na voordat je hem gebruikt.")
	return t
}

// grondwaardePunten lists why the laws exist, by law.
func grondwaardePunten(k *toets.Kader) []wetpunt {
	gs := k.Grondwaarden()
	uit := make([]wetpunt, len(gs))
	for i, g := range gs {
		titel := g.Wet
		if w, ok := k.Wet(g.Wet); ok {
			titel = w.Titel
		}
		uit[i] = wetpunt{groep: titel, naam: g.Label, zegt: g.Zin, blad: func() scherm.Leestekst {
			t := scherm.Leestekst{Kop: taal.Hoofdletter(g.Label), Onder: "Grondwaarde van de " + titel}
			t.Voeg(waaromWet, g.Zin)
			t.Voeg("Waar het staat", g.Bron)
			t.Voeg("Gelezen", "tekst van "+toets.Datum(g.Datum))
			return t
		}}
	}
	return uit
}

// begripPunten lists the words of the method.
func begripPunten(bs []toets.Begrip) []wetpunt {
	uit := make([]wetpunt, len(bs))
	for i, b := range bs {
		uit[i] = wetpunt{naam: b.Woord, zegt: b.Uitleg, blad: func() scherm.Leestekst {
			t := scherm.Leestekst{Kop: taal.Hoofdletter(b.Woord)}
			t.Voeg("", b.Uitleg)
			return t
		}}
	}
	return uit
}

// uitspraakPunten lists the judgments that were checked, each with how. The others may not be shown as law
// (toets.Uitspraak.Toonbaar); the foot of the list says that they exist.
func uitspraakPunten(k *toets.Kader) []wetpunt {
	var uit []wetpunt
	for _, u := range k.Rechtspraak() {
		if !u.Toonbaar() {
			continue
		}
		uit = append(uit, wetpunt{naam: u.Naam, zegt: u.Over + " · " + u.Betekent, blad: func() scherm.Leestekst {
			t := scherm.Leestekst{Kop: u.Naam, Onder: taal.Hoofdletter(u.Over)}
			t.Voeg("Wat het betekent", u.Betekent)
			t.Voeg(nagekeken, u.Gezien)
			t.Voeg("Nummer", strings.Join(u.ECLI, ", "))
			t.Voeg("Speelt bij", strings.Join(u.Wetten, ", "))
			t.Voeg("", leesUitspraak)
			return t
		}})
	}
	return uit
}
