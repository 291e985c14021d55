package handout

import (
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// maakUitleg explains an advice to the inwoner in five short parts: what you asked, what we understood, what we do, why,
// and what you can do if you disagree (issue C). What cannot be said with certainty stays open, and a box on top tells
// the consulent what is left to do. Nothing in it promises what is still to be decided.
func maakUitleg(g Gegevens) Document {
	u := &uitlegger{lezing: leesVoorPapier(g, true)}
	d := Document{
		Soort: Uitleg, Bladen: 1,
		Titel: "Uitleg over je vraag",
		Kop:   "Uitleg voor de inwoner", Voet: "Uitleg bij een advies, geen besluit",
		Delen: []Deel{
			{Kop: "Wat je vroeg", Blokken: u.gevraagd()},
			{Kop: "Wat we begrepen", Blokken: u.begrepen()},
			{Kop: "Wat we doen", Blokken: append(append(u.advies(), u.afspraken()...), u.besluit())},
			{Kop: "Waarom", Blokken: u.waarom()},
			{Kop: "Als je het er niet mee eens bent", Blokken: []Blok{Alinea{Regel: Regel{vast(
				"Zeg het dan tegen je consulent. Tegen dit advies kun je geen bezwaar maken, tegen een besluit wel. " +
					"In de brief met het besluit staat hoe je dat doet en hoeveel tijd je hebt.")}}}},
		},
	}
	d.Aanhef = []Blok{u.opschrift(g.Gemeente)}
	if k := u.klussen(d); len(k) > 0 {
		d.Aanhef = append(d.Aanhef, Kader{[]Blok{
			Alinea{Regel: Regel{vet("Voor de consulent."), vast(" Doe dit eerst. Haal dit stuk daarna weg en geef het blad aan de inwoner.")}},
			Lijst{k},
		}})
	}
	return d
}

// uitlegger gathers the parts, and what a person has to do to them.
type uitlegger struct {
	lezing
	zelf []string // what is missing, in the words of its place
	om   []string // headings of parts with a text about the inwoner in the third person
}

// opschrift says what paper this is.
func (u *uitlegger) opschrift(gemeente string) Feiten {
	f := u.kenmerken(gemeente)
	if !u.Oefen {
		f.Feiten = f.Feiten[1:] // that names are taken out tells the inwoner nothing: they will stand there again
	}
	return f
}

// klussen lists what the consulent has to do before the paper can be given away.
func (u *uitlegger) klussen(d Document) []Regel {
	var uit []Regel
	if len(u.zelf) > 0 {
		uit = append(uit, Regel{vast("Vul aan wat ontbreekt: " + taal.Rijtje(u.zelf, "en") + ".")})
	}
	if a, _ := u.stand.Geldt(toets.VraagUitkomst); a.Keus == "nee-uitleg" && !a.Tekst.Leeg() {
		uit = append(uit, aangehaald("Zeg waarom het nee is in gewone woorden. Aan collega's is gezegd: ", a.Tekst.String()))
	}
	uit = append(uit, u.vertelZelf()...)
	if len(u.om) > 0 {
		uit = append(uit, Regel{vast("Schrijf om naar “je”, bij: " + taal.Rijtje(u.om, "en") + ".")})
	}
	var namen []string
	d.vorm(func(s Stuk) Stuk {
		for _, m := range maskers(s.Tekst) {
			if !slices.Contains(namen, m) {
				namen = append(namen, m)
			}
		}
		return s
	})
	if len(namen) > 0 {
		uit = append(uit, Regel{vast("Vul in wie of wat er staat bij: " + taal.Rijtje(namen, "en") + ".")})
	}
	uit = append(uit, u.nieuwsregels()...)
	if u.vertrouwelijk() != "" {
		uit = append(uit, Regel{vast("Behandel dit blad als persoonsgegevens: geef het alleen aan de inwoner.")})
	}
	return uit
}

// mist says in its place that something is missing, and remembers it.
func (u *uitlegger) mist(wat string) Blok {
	u.zelf = append(u.zelf, wat)
	return ontbreekt(wat)
}

// aan is a text as it is said to the inwoner. A text that cannot be turned stays as it is, and is remembered.
func (u *uitlegger) aan(kop, s string) Stuk {
	om, ok := spreekAan(s)
	if !ok && !slices.Contains(u.om, kop) {
		u.om = append(u.om, kop)
	}
	return los(taal.Zinsbegin(om))
}

// naDubbelepunt gives a piece as it stands behind a colon.
func (s Stuk) naDubbelepunt() Stuk {
	s.Tekst = naDubbelepunt(s.Tekst)
	return s
}

// vertelZelf are the views of others on what is advised and agreed. They were meant for colleagues, so whether the inwoner
// hears them is for a person to decide.
func (u *uitlegger) vertelZelf() []Regel {
	var uit []Regel
	for _, v := range []toets.VraagID{toets.VraagEffect, toets.VraagUitkomst, toets.VraagBeslist, toets.VraagAfspraak, toets.VraagTerugblik} {
		for i, r := range u.zichten(v) {
			if u.stand.Samen(v).Anders[i].Rol != rolInwoner {
				uit = append(uit, append(Regel{vast("Kies zelf of je dit vertelt. ")}, r...))
			}
		}
	}
	return uit
}

// van gives the texts of the answers to a question by a role, one after the other.
func (u *uitlegger) van(v toets.VraagID, wil func(casus.Rol) bool) string {
	return samengevoegd(u.stand.Bij(v), wil)
}

// samengevoegd puts the texts of the answers by a role one after the other.
func samengevoegd(as []casus.Antwoord, wil func(casus.Rol) bool) string {
	var uit []string
	for _, a := range as {
		if wil(a.Rol) && !a.Tekst.Leeg() {
			uit = append(uit, metPunt(a.Tekst.String()))
		}
	}
	return strings.Join(uit, " ")
}

func isInwoner(r casus.Rol) bool { return r == rolInwoner }

func isNaaste(r casus.Rol) bool { return r == rolNaaste }

func isAnder(r casus.Rol) bool { return r != rolInwoner && r != rolNaaste }

// rolNaaste is the id of somebody beside the inwoner in the list of roles.
const rolNaaste casus.Rol = "naaste"

// overInwoner reports whether a text speaks of the inwoner: then it is not in their own words, whoever it is ascribed to.
func overInwoner(a casus.Antwoord) bool { return strings.Contains(a.Tekst.String(), labelInwoner) }

// gevraagd repeats the question in the words in which it was asked.
func (u *uitlegger) gevraagd() []Blok {
	var uit []Blok
	vroeg := u.stand.Bij(toets.VraagVraag)
	if s := samengevoegd(slices.DeleteFunc(slices.Clone(vroeg), overInwoner), isInwoner); s != "" {
		uit = append(uit, Alinea{Regel: aangehaald("Je zei: ", s)})
	}
	eigen := func(a casus.Antwoord) bool { return !overInwoner(a) }
	if s := samengevoegd(slices.DeleteFunc(slices.Clone(vroeg), eigen), isInwoner); s != "" {
		uit = append(uit, Alinea{Regel: Regel{vast("Dit schreven we op van wat je vroeg: "), u.aan("Wat je vroeg", s)}})
	}
	if s := u.van(toets.VraagVraag, isNaaste); s != "" {
		uit = append(uit, Alinea{Regel: aangehaald("Iemand die dicht bij je staat, vroeg: ", s)})
	}
	if uit != nil {
		return uit
	}
	if s := u.van(toets.VraagVraag, isAnder); s != "" {
		return []Blok{Alinea{Regel: Regel{vast("Dit schreven we op als jouw vraag: "), u.aan("Wat je vroeg", s)}}}
	}
	return []Blok{u.mist("wat je vroeg")}
}

// begrepen says what the inwoner wants to reach: in own words if there are any, and as it was agreed if that can be
// said to the inwoner.
func (u *uitlegger) begrepen() []Blok {
	geldt := u.stand.Samen(toets.VraagEffect).Geldt
	eigen, samen := u.van(toets.VraagEffect, isInwoner), samengevoegd(geldt, isAnder)
	var uit []Blok
	if eigen != "" {
		uit = append(uit, Alinea{Regel: aangehaald("Dit is voor jou belangrijk: ", eigen)})
	}
	if _, kan := spreekAan(samen); samen != "" && (kan || eigen == "") {
		uit = append(uit, Alinea{Regel: Regel{vast("Dit willen we samen bereiken: "), u.aan("Wat we begrepen", samen).naDubbelepunt()}})
	}
	if s := u.van(toets.VraagEffect, isNaaste); s != "" && uit == nil {
		uit = append(uit, Alinea{Regel: aangehaald("Iemand die dicht bij je staat, zei: ", s)})
	}
	if uit == nil {
		return []Blok{u.mist("wat we begrepen")}
	}
	return uit
}

// advies says what comes of it, and that it is not decided yet.
func (u *uitlegger) advies() []Blok {
	a, ok := u.stand.Geldt(toets.VraagUitkomst)
	switch u.stand.Samen(toets.VraagUitkomst).Hoe {
	case casus.EensNiet:
		return []Blok{Alinea{Kernzin, Regel{vast("We hebben nog geen advies over je vraag. We zien het namelijk niet allemaal hetzelfde.")}}}
	case casus.EensOpen:
		return []Blok{u.mist("welk advies we samen geven")}
	}
	if !ok {
		return []Blok{u.mist("wat we doen")}
	}
	zinnen := map[string][2]string{
		"ja-maatwerk":  {"Ons advies is ja, met een oplossing die bij jou past.", "Het voorstel is: "},
		"ja-standaard": {"Ons advies is ja. Het kan binnen de gewone regels.", "Het voorstel is: "},
		"nee-uitleg":   {"Ons advies over je vraag is nee.", "Het voorstel is: "},
		"opschalen":    {"Wij kunnen dit niet zelf beslissen. We leggen het voor aan wie dat wel mag.", "Ons voorstel is: "},
		"nog-niet":     {"We geven nog geen advies over je vraag. Eerst is er meer informatie of tijd nodig.", "Voor nu is het voorstel: "},
	}
	z, ok := zinnen[a.Keus]
	if !ok {
		return []Blok{u.mist("wat we doen")}
	}
	r := Regel{vast(z[0])}
	if o, ok := u.stand.Antwoord(a.Optie); ok && a.Optie > 0 && !u.isVoorzet(o) {
		r = append(r, vast(" "+z[1]), u.aan("Wat we doen", metPunt(o.Tekst.String())).naDubbelepunt())
	}
	return []Blok{Alinea{Kernzin, r}}
}

// besluit says that nothing is certain yet, and who makes it so. It comes after what was agreed: that too may hang on it.
func (u *uitlegger) besluit() Blok {
	return Alinea{Regel: Regel{vet("Dit is nog geen besluit."), vast(" " + u.beslisser() + " Pas dan is het zeker.")}}
}

// isVoorzet reports whether an option is one that every case has, such as "Niets doen": the outcome says it already.
func (u *uitlegger) isVoorzet(o casus.Antwoord) bool {
	v, _ := u.m.Vraag(toets.VraagOpties)
	return v.Vast(o.Tekst.String())
}

// beslisser says who decides, as the inwoner knows them.
func (u *uitlegger) beslisser() string {
	a, _ := u.stand.Geldt(toets.VraagBeslist)
	switch a.Keus {
	case "consulent":
		return "Je consulent neemt het besluit."
	case "leidinggevende":
		return "Een leidinggevende van de gemeente neemt het besluit."
	case "college":
		return "Het college van burgemeester en wethouders neemt het besluit."
	case "andere-organisatie":
		return "Een andere organisatie dan de gemeente neemt het besluit."
	}
	return "De gemeente neemt het besluit."
}

// afspraken lists who does what, and when the pair looks back. What colleagues of the consulent do among themselves is
// left out: the inwoner has no part in it.
func (u *uitlegger) afspraken() []Blok {
	var punten []Regel
	for _, a := range u.stand.Samen(toets.VraagAfspraak).Geldt {
		if wie := u.wie(a.Keus); wie != "" && !a.Tekst.Leeg() {
			punten = append(punten, u.afspraak(wie, a))
		}
	}
	var uit []Blok
	if punten != nil {
		uit = []Blok{Alinea{Regel: Regel{vast("Dit is afgesproken:")}}, Lijst{punten}}
	}
	if a, ok := u.stand.Geldt(toets.VraagTerugblik); ok && a.Datum != "" {
		uit = append(uit, Alinea{Regel: Regel{vast(taal.Hoofdletter(opDag(u.Dag(a.Datum))) + " kijken we samen hoe het gaat.")}})
	}
	return uit
}

// afspraak is one thing that somebody will do.
func (u *uitlegger) afspraak(wie string, a casus.Antwoord) Regel {
	r, tekst := Regel{vet(wie), vast(": ")}, a.Tekst.String()
	if a.Rol == rolInwoner || a.Rol == rolNaaste { // "mijn" in these words is theirs
		r = append(r, aangehaald("", tekst)...)
	} else {
		wat := u.aan("Wat we doen", tekst)
		if tussen, klein := verbind(wie, wat.Tekst); klein != "" {
			wat.Tekst, r[1] = klein, vast(tussen)
		}
		r = append(r, wat)
	}
	if a.Datum != "" {
		r = append(r, vast(" (klaar "+opDag(u.Dag(a.Datum))+")"))
	}
	return r
}

// jij is the inwoner in a letter to the inwoner.
const jij = "Jij"

// wie names who does something, as it is said to the inwoner; nothing for a colleague of the consulent.
func (u *uitlegger) wie(keus string) string {
	switch keus {
	case "inwoner":
		return jij
	case "samen":
		return jij + " en je consulent"
	case "consulent":
		return "Je consulent"
	case "naaste":
		return "Iemand die dicht bij je staat"
	case "partner":
		return "Een andere organisatie"
	}
	return ""
}

// waarom gives the reason: what the laws are for, and what follows from it. Why an answer is no is for a person to say:
// the words of the advice are meant for colleagues.
func (u *uitlegger) waarom() []Blok {
	wil, rest := u.bedoelingen()
	if len(wil)+len(rest) == 0 {
		return []Blok{u.mist("waarom we dit adviseren")}
	}
	uitkomst, is := u.stand.Geldt(toets.VraagUitkomst)
	nee := uitkomst.Keus == "nee-uitleg"
	kop := "We adviseren dit omdat de wet wil "
	if nee || !is {
		kop = "Hier hebben we naar gekeken. De wet wil "
	}
	uit := append([]Blok{Alinea{Regel: Regel{vast(redenen(kop, wil, rest))}}}, u.gekozenRedenen()...)
	if nee && len(uit) == 1 {
		uit = append(uit, u.mist("waarom het antwoord nee is"))
	}
	return uit
}

// gekozenRedenen are the sentences that the pair put first on paper: it chose them as what the inwoner has to read.
func (u *uitlegger) gekozenRedenen() []Blok {
	var punten []Regel
	for _, a := range u.voorop("wringt", "feiten", "botsing", "gevolgen", "doenvermogen", "gelijk", "blijvend", "eigenkracht", "preventie", "maatwerk") {
		if a.Rol == rolInwoner && !overInwoner(a) {
			punten = append(punten, aangehaald("Je zei: ", a.Tekst.String()))
			continue
		}
		punten = append(punten, Regel{u.aan("Waarom", metPunt(a.Tekst.String()))})
	}
	if punten == nil {
		return nil
	}
	return []Blok{Alinea{Regel: Regel{vast("Dit telde voor ons mee:")}}, Lijst{punten}}
}

// redenen joins what the laws want: one sentence for two reasons, since with more it would not be read to its end.
func redenen(kop string, wil, rest []string) string {
	var zinnen []string
	if len(wil) > 0 {
		zinnen = append(zinnen, kop+strings.Join(wil[:min(2, len(wil))], ", en ")+".")
	}
	for _, w := range wil[min(2, len(wil)):] {
		zinnen = append(zinnen, "De wet wil ook "+w+".")
	}
	if len(rest) > 0 {
		zinnen = append(zinnen, "De wet is hiervoor gemaakt.")
	}
	return strings.Join(append(zinnen, rest...), " ")
}

// bedoelingen says what the law wants with each grondwaarde that the pair chose, each once: as a clause, or as a sentence
// where there is no clause.
func (u *uitlegger) bedoelingen() (wil, rest []string) {
	for _, a := range u.stand.Bij(toets.VraagGrondwaarde) {
		g, ok := u.m.Kader().Grondwaarde(a.Keus)
		switch b := u.m.Bedoeling(a.Keus); {
		case !ok:
		case b == "" && !slices.Contains(rest, g.Zin):
			rest = append(rest, g.Zin)
		case b != "" && !slices.Contains(wil, b):
			wil = append(wil, b)
		}
	}
	return wil, rest
}
