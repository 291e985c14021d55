package handout

import (
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// The questions that only the motivering refers to by name.
const (
	vraagBlijvend      toets.VraagID = "blijvend"
	vraagMaatwerk      toets.VraagID = "maatwerk"
	vraagVerwachtingen toets.VraagID = "verwachtingen"
)

// maakMotivering gives the reasons of an advice in the order in which a decision has to give them (Awb 3:46; method, 1):
// a text for the letter of the municipality itself. What was not said is shown as a gap, not passed over. It holds no
// links: an address in the middle of a sentence is noise in plain Markdown, and the date of the text is there.
func maakMotivering(g Gegevens) Document {
	l := motiveerder{leesVoorPapier(g, true)}
	d := Document{
		Soort: Motivering,
		Titel: "Motivering: " + strings.TrimSpace(taal.Zinsbegin(l.Titel.String())),
		Kop:   "Motivering bij een advies", Voet: "Advies, geen besluit",
		Aanhef: l.metAndere([]Blok{l.kenmerken(g.Gemeente), l.bedoeling()}, toets.VraagBeslist),
		Delen: []Deel{
			{Kop: "De vraag en de feiten", Blokken: append(l.vraag(), l.feiten()...)},
			{Kop: "Gewenst effect", Blokken: l.effect()},
			{Kop: "Grondwaarden", Blokken: l.grondwaarden()},
			{Kop: "Met en zonder het besluit", Blokken: l.gevolgen()},
			{Kop: "Artikelen en lokale regels", Blokken: append(l.artikelen(), l.lokaal()...)},
			{Kop: "Afwijken of niet", Blokken: l.afwijken()},
			{Kop: "Gelijke gevallen", Blokken: l.of(toets.VraagGelijk, "waarin dit gelijk is aan andere gevallen, en waarin anders")},
			{Kop: "Voorwaarden en afspraken", Blokken: l.metAndere(append(l.voorwaarden(), l.terugblik()), toets.VraagTerugblik)},
			{Kop: "Wat de inwoner is verteld", Blokken: l.of(vraagVerwachtingen, "wat de inwoner is verteld")},
		},
	}
	if l.Titel.Leeg() {
		d.Titel = "Motivering"
	}
	goed := append(l.weggelaten(), l.voorbehoud()...)
	if s := l.vertrouwelijk(); s != "" {
		goed = append([]Blok{Alinea{Noot, Regel{vet(alsPersoonsgegevens + "."), vast(" " + s)}}}, goed...)
	}
	d.Delen = append(append(d.Delen, l.nieuws()...), Deel{Kop: "Goed om te weten", Blokken: goed})
	return d
}

// motiveerder reads a case for its reasons.
type motiveerder struct{ lezing }

// bedoeling says what the text is worth, before anything else, and who decides.
func (l motiveerder) bedoeling() Blok {
	r := Regel{vast("Dit is een advies. Wie bevoegd is, beslist en maakt er een eigen tekst van. Vul zelf in wat tussen haken staat.")}
	a, ok := l.stand.Geldt(toets.VraagBeslist)
	switch s := l.nietEens(toets.VraagBeslist); {
	case s != "":
		return Alinea{Regel: append(r, vast(" Wie beslist: "+taal.KleineLetter(s)))}
	case !ok:
		return Alinea{Regel: append(r, stil(" Hier ontbreekt: wie beslist."))}
	}
	return Alinea{Regel: l.inZinnen(append(r, vast(" Wie beslist: "), los(l.keuzeBij(a))), a)}
}

// inZinnen adds the text of an answer as a sentence of its own, with who says it if that is not who a reader expects.
func (l motiveerder) inZinnen(r Regel, a casus.Antwoord) Regel {
	switch {
	case a.Tekst.Leeg():
		return append(r, vast("."))
	case l.spreker(a) == "" || l.spreker(a) == l.keuzeBij(a):
		return append(r, vast(". "), vrij(a.Tekst))
	}
	return l.naWet(r, a)
}

// naWet adds the text of an answer behind what a law says. Its speaker is always named, or the two would run into each
// other.
func (l motiveerder) naWet(r Regel, a casus.Antwoord) Regel {
	if a.Tekst.Leeg() {
		return append(r, vast("."))
	}
	u := l.uitspraak(a)
	u[0].Vet = false // one thing stands out in a line
	return append(append(r, vast(". ")), u...)
}

// of gives the answers to a question as paragraphs, or says what is missing.
func (l motiveerder) of(v toets.VraagID, wat string) []Blok {
	if len(l.stand.Bij(v)) == 0 && !l.isWeg(v) {
		return []Blok{ontbreekt(wat)}
	}
	return l.teksten(v, Gewoon)
}

// lijst gives answers as a list, or says what is missing.
func (l motiveerder) lijst(as []casus.Antwoord, maak func(casus.Antwoord) Regel, wat string) []Blok {
	if len(as) == 0 {
		return []Blok{ontbreekt(wat)}
	}
	punten := make([]Regel, len(as))
	for i, a := range as {
		punten[i] = maak(a)
	}
	return []Blok{Lijst{punten}}
}

// vraag is what was asked.
func (l motiveerder) vraag() []Blok {
	if len(l.stand.Bij(toets.VraagVraag)) == 0 && !l.isWeg(toets.VraagVraag) {
		return []Blok{ontbreekt("wat de inwoner vroeg")}
	}
	return l.teksten(toets.VraagVraag, Citaat)
}

// feiten lists the facts. The question asks for a fact and how it is known, in one text. So a fact is taken as checked
// when it says so; where none does, that is one gap, and where some do, the others say that they do not.
func (l motiveerder) feiten() []Blok {
	const wat = "hoe de feiten zijn gecontroleerd"
	as := l.stand.Bij(toets.VraagFeiten)
	switch {
	case len(as) == 0 && l.isWeg(toets.VraagFeiten):
		return []Blok{l.leegBij(toets.VraagFeiten)}
	case len(as) == 0:
		return []Blok{ontbreekt("de feiten, en " + wat)}
	}
	uit := []Blok{Tussenkop{"De feiten"}}
	geen := !slices.ContainsFunc(as, gecontroleerd)
	uit = append(uit, l.lijst(as, func(a casus.Antwoord) Regel {
		r := l.gezegd(a)
		if !geen && !gecontroleerd(a) {
			r = append(r, stil(" (Hier ontbreekt: hoe dit is gecontroleerd.)"))
		}
		return r
	}, wat)...)
	if geen {
		uit = append(uit, ontbreekt(wat))
	}
	return uit
}

// gecontroleerd reports whether a fact says how it is known. It goes by words: what it misses is shown as a gap, and a
// person sees at a glance whether that is so.
func gecontroleerd(a casus.Antwoord) bool {
	s := strings.ToLower(a.Tekst.String())
	return slices.ContainsFunc([]string{
		"gezien", "gelezen", "las ik", "ik las ", "lees ik", "nagekeken", "nagevraagd", "nagegaan", "nagezocht",
		"gecontroleerd", "opgevraagd", "nagebeld",
		"heb ik gevraagd", "heb ik gebeld", "zwart op wit", "in de brief", "in het besluit", "in het dossier", "op de afschriften",
		"loonstrook", "afschrift", "bewijs van", "bevestigd", "bevestigt", "volgens de", "volgens het", "schreef", "staat in", "gemeten",
	}, func(w string) bool { return strings.Contains(s, w) })
}

// effect is what the inwoner wants to reach, with the scale in words.
func (l motiveerder) effect() []Blok {
	uit := []Blok{ontbreekt("het gewenste effect")}
	if s := l.stand.Samen(toets.VraagEffect); s.Hoe != casus.EensLeeg {
		uit = l.metZichten(l.alineas(s.Geldt, Gewoon), toets.VraagEffect)
	}
	if nu, wens := l.cijfer(toets.VraagSchaalNu), l.cijfer(toets.VraagSchaalWens); nu >= 0 || wens >= 0 {
		uit = append(uit, Alinea{Regel: Regel{vast(uitlegSchaal(nu, wens))}})
	}
	return append(uit, l.cijfersOneens()...)
}

// grondwaarden lists why the laws are there, each with its plain sentence, and what the municipality stands for.
func (l motiveerder) grondwaarden() []Blok {
	uit := l.lijst(l.stand.Bij(toets.VraagGrondwaarde), func(a casus.Antwoord) Regel {
		r := l.grondwaardeNaam(a)
		if g, ok := l.m.Kader().Grondwaarde(a.Keus); ok {
			r = append(r, vast(". "+strings.TrimSuffix(g.Zin, ".")))
		}
		if len(r) > 0 {
			return l.naWet(r, a)
		}
		return l.gezegd(a)
	}, "de grondwaarden")
	if as := l.stand.Bij(toets.VraagKernwaarde); len(as) > 0 {
		uit = append(append(uit, Tussenkop{"Kernwaarden van de gemeente"}), l.lijst(as, l.gezegd, "")...)
	}
	if as := l.stand.Bij(toets.VraagBotsing); len(as) > 0 {
		uit = append(append(uit, Tussenkop{"Wat botst"}), l.lijst(as, l.gezegd, "")...)
	}
	return uit
}

// artikelen lists what carries the advised option: each article with the date of its text, what it says and why it
// fits. Articles that were looked at for another option come apart: they carry nothing here.
func (l motiveerder) artikelen() []Blok {
	var draagt, elders []casus.Antwoord
	for _, a := range l.stand.Bij(toets.VraagDraagt) {
		if nr := l.gekozenOptie(); nr > 0 && a.Optie > 0 && a.Optie != nr {
			elders = append(elders, a)
			continue
		}
		draagt = append(draagt, a)
	}
	uit := l.lijst(draagt, l.drager, "welk artikel dit draagt")
	if elders != nil {
		uit = append(uit, Tussenkop{"Bekeken bij een andere optie"})
		uit = append(uit, l.lijst(elders, func(a casus.Antwoord) Regel {
			r := l.drager(a)
			if o, ok := l.stand.Antwoord(a.Optie); ok {
				r = append(r, stil(" (Bij: "), Stuk{Tekst: o.Tekst.String(), Vrij: true, Stil: true}, stil(")"))
			}
			return r
		}, "")...)
	}
	return uit
}

// drager is an article, what it says in plain words, and why it was named.
func (l motiveerder) drager(a casus.Antwoord) Regel {
	var r Regel
	if a.Keus != "" {
		r = l.artikelNaam(a.Keus)
	}
	for i := range r {
		r[i].Link = ""
	}
	if art, ok := l.m.Kader().Artikel(a.Keus); ok {
		r = append(r, vast(". "+strings.TrimSuffix(art.Zegt, ".")))
	}
	switch {
	case a.Tekst.Leeg():
		return append(r, stil(". Hier ontbreekt: waarom dit artikel past."))
	case len(r) == 0:
		return l.gezegd(a)
	}
	return l.naWet(r, a)
}

// lokaal lists the local rules that were named: a verordening or a beleidsregel.
func (l motiveerder) lokaal() []Blok {
	uit := []Blok{Tussenkop{"Lokale regels"}}
	return append(uit, l.lijst(l.inDeWeg(true), l.overOptie, "welke lokale regel hierbij hoort, of dat er geen is")...)
}

// inDeWeg gives the obstacles that are a local rule, or the others.
func (l motiveerder) inDeWeg(lokaal bool) []casus.Antwoord {
	return slices.DeleteFunc(l.stand.Bij(toets.VraagWeg), func(a casus.Antwoord) bool {
		return (a.Keus == "verordening" || a.Keus == "beleidsregel") != lokaal
	})
}

// overOptie is an answer with the option that it is about, where that is not the advised one.
func (l motiveerder) overOptie(a casus.Antwoord) Regel {
	r := l.gezegd(a)
	if o, ok := l.stand.Antwoord(a.Optie); ok && a.Optie > 0 && a.Optie != l.gekozenOptie() {
		return append(r, stil(" (Bij: "), Stuk{Tekst: o.Tekst.String(), Vrij: true, Stil: true}, stil(")"))
	}
	return r
}

// afwijken says what is advised and where it stands in the law, what is in the way, and why this case is different.
func (l motiveerder) afwijken() []Blok {
	var uit []Blok
	s := l.stand.Samen(toets.VraagUitkomst)
	for _, a := range s.Geldt {
		uit = append(uit, Alinea{Kernzin, append(Regel{vast("Advies: ")}, l.gezegd(a)...)})
	}
	if s.Hoe == casus.EensLeeg {
		uit = append(uit, ontbreekt("wat het advies is"))
	}
	uit = l.metZichten(uit, toets.VraagUitkomst)
	u, _ := s.Een()
	uit = append(uit, l.plaats()...)
	kop := "Wat in de weg staat"
	if len(l.inDeWeg(true)) > 0 {
		kop = "Wat verder in de weg staat" // the local rules stand above
	}
	if as := l.inDeWeg(false); len(as) > 0 {
		uit = append(append(uit, Tussenkop{kop}), l.lijst(as, l.overOptie, "")...)
	}
	return append(uit, l.anders(u.Keus == "ja-standaard")...)
}

// anders says what makes this case different. The short question may say it among other things, and then it is for the
// reader to see whether it does.
func (l motiveerder) anders(standaard bool) []Blok {
	if len(l.stand.Bij(vraagMaatwerk)) > 0 {
		return append([]Blok{Tussenkop{"Wat hier anders is, en waarom"}}, l.teksten(vraagMaatwerk, Gewoon)...)
	}
	var uit []Blok
	gat := "waarom de gemeente hier wel of niet afwijkt"
	if len(l.stand.Bij(vraagBlijvend)) > 0 {
		uit = append(append(uit, Tussenkop{"Wat iemand zelf kan, en wat hier anders is"}), l.teksten(vraagBlijvend, Gewoon)...)
		gat += ", als dat hierboven niet staat"
	}
	if !standaard {
		uit = append(uit, ontbreekt(gat))
	}
	return uit
}

// plaats says whether the advised option is inside the law.
func (l motiveerder) plaats() []Blok {
	as := l.stand.Over(toets.VraagPlaats, l.gekozenOptie())
	if l.gekozenOptie() == 0 || len(as) == 0 {
		return []Blok{ontbreekt("of dit binnen de wet past")}
	}
	var uit []Blok
	for _, a := range as { // where people see it differently, each of them is named
		r := append(Regel{vast("Plaats in de wet: ")}, l.namens(Regel{los(l.keuzeBij(a))}, a)...)
		if a.Keus == "tegenwettelijk" {
			r = append(r, vast(". Overleg met jurist en leidinggevende"))
		}
		uit = append(uit, Alinea{Regel: append(r, vast("."))})
	}
	return uit
}

// voorwaarden lists the agreements: who does what, and when.
func (l motiveerder) voorwaarden() []Blok {
	s := l.stand.Samen(toets.VraagAfspraak)
	if s.Hoe != casus.EensLeeg && s.Geldt == nil {
		return l.metZichten(nil, toets.VraagAfspraak)
	}
	uit := l.lijst(s.Geldt, func(a casus.Antwoord) Regel {
		r := append(l.gekozen(a), vast(": "))
		if a.Keus == "" {
			r = Regel{stil("Hier ontbreekt wie dit doet: ")}
		}
		if a.Tekst.Leeg() {
			r = append(r, stil("hier ontbreekt wat er gebeurt"))
		} else if zin, ok := l.wieDoetWat(a); ok {
			r = zin
		} else {
			r = append(r, vrij(a.Tekst))
		}
		if a.Datum == "" {
			return append(r, stil(" (hier ontbreekt de datum)"))
		}
		return append(r, vast(" (klaar "+opDag(l.Dag(a.Datum))+")"))
	}, "welke voorwaarden en afspraken er zijn")
	return l.metZichten(uit, toets.VraagAfspraak)
}

// wieDoetWat makes one sentence of who does something and what: "De consulent regelt het besluit".
func (l motiveerder) wieDoetWat(a casus.Antwoord) (Regel, bool) {
	wie := "De " + l.keuzeBij(a)
	switch a.Keus {
	case "", string(casus.RolOliemannetje): // its word, and so its article, comes from the settings
		return nil, false
	case "samen":
		wie = "De inwoner en de consulent"
	}
	tussen, klein := verbind(wie, taal.Zinsbegin(a.Tekst.String()))
	if klein == "" {
		return nil, false
	}
	return Regel{losVet(wie), vast(tussen), los(klein)}, true
}

// terugblik says when the pair looks back.
func (l motiveerder) terugblik() Blok {
	a, ok := l.stand.Geldt(toets.VraagTerugblik)
	switch s := l.nietEens(toets.VraagTerugblik); {
	case s != "":
		return Alinea{Regel: Regel{vet("Terugblik. "), vast(s)}}
	case !ok || a.Datum == "":
		return ontbreekt("wanneer er wordt teruggekeken")
	}
	return Alinea{Regel: Regel{vet("Terugblik " + opDag(l.Dag(a.Datum)) + "."), vast(" Dan kijkt de gemeente of het effect is bereikt.")}}
}
