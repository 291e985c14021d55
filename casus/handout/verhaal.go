package handout

import (
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// The questions that only the verhaal refers to by name.
const (
	vraagEigenkracht toets.VraagID = "eigenkracht"
	vraagMeenemen    toets.VraagID = "meenemen"
)

// maakVerhaal tells a case to readers of a newsletter or the intranet on one page: what was asked, what it was really
// about, what helped (issue E). It adds no month, article or date of its own, and writes masks out as words.
func maakVerhaal(g Gegevens) Document {
	v := verteller{leesVoorPapier(g, false), g.Les}
	d := Document{
		Soort: Verhaal, Bladen: 1,
		Titel: strings.TrimSpace(taal.Zinsbegin(v.Titel.String())),
		Kop:   "Een verhaal over maatwerk", Voet: "Advies, geen besluit",
		Aanhef: []Blok{v.opschrift(g.Gemeente)},
		Delen: []Deel{
			{Kop: "Wat er werd gevraagd", Blokken: v.gevraagd()},
			{Kop: "Wat het lastig maakte", Blokken: v.lastig()},
			{Kop: "Waar het echt om ging", Blokken: v.echt()},
			{Kop: "Wat hielp", Blokken: v.hielp()},
		},
	}
	if d.Titel == "" {
		d.Titel = "Een verhaal over maatwerk"
	}
	if !v.les.Afloop.Leeg() {
		d.Delen = append(d.Delen, Deel{Kop: "Hoe het verder ging", Blokken: []Blok{Alinea{Regel: Regel{vrij(v.les.Afloop)}}}})
	}
	if b := v.geleerd(); b != nil {
		d.Delen = append(d.Delen, Deel{Kop: "Wat we ervan leren", Blokken: b, Wijkt: true})
	}
	d.Delen = append(d.Delen, Deel{Kop: "Goed om te weten", Blokken: []Blok{v.voorbehoud()}})
	d = d.vorm(func(s Stuk) Stuk {
		s.Tekst = zonderHaken(s.Tekst)
		return s
	})
	if b := v.plaatsing(); b != nil { // what it says is no part of the story: a mask in it would stay one
		d.Aanhef = append([]Blok{Kader{b}}, d.Aanhef...)
	}
	return d
}

// verteller reads a lesson as a story.
type verteller struct {
	lezing
	les casus.Les
}

// opschrift says what kind of story this is. The month is left out: with it a case is easier to trace.
func (v verteller) opschrift(gemeente string) Feiten {
	v.Maand = ""
	f := v.kenmerken(gemeente)
	if v.les.Huishouden.Leeg() {
		return f
	}
	return Feiten{append([]Feit{{"Over wie", Regel{vrij(v.les.Huishouden)}}}, f.Feiten...)}
}

// plaatsing says whether a story of real people may be placed, and what to do first. Of an invented one it says nothing.
func (v verteller) plaatsing() []Blok {
	if v.Oefen {
		return nil
	}
	nieuws := v.nieuwsregels()
	doe := Alinea{Regel: Regel{vet("Voor je dit plaatst."), vast(" Lees het als een buur van de inwoner. Herken je iemand? " +
		"Plaats het dan niet. Vraag de inwoner om toestemming als dat nog kan. Haal daarna dit stuk weg.")}}
	if s := v.vertrouwelijk(); s != "" {
		doe = Alinea{Regel: Regel{vet("Plaats dit verhaal niet. Behandel het als persoonsgegevens."), vast(" " + s +
			" Laat de casus eerst trainingsklaar maken door iemand die er niet bij was.")}}
	}
	if nieuws == nil {
		return []Blok{doe}
	}
	return []Blok{doe, Lijst{nieuws}}
}

// gevraagd is the question: in the words of the inwoner if there are any, else of whoever put it.
func (v verteller) gevraagd() []Blok {
	as := v.stand.Bij(toets.VraagVraag)
	for _, wil := range []func(casus.Rol) bool{isInwoner, isNaaste, isAnder} {
		var uit []Blok
		for _, a := range as {
			if wil(a.Rol) && !a.Tekst.Leeg() {
				uit = append(uit, v.citaat(a))
			}
		}
		if uit != nil {
			return uit
		}
	}
	return []Blok{ontbreekt("wat er werd gevraagd")}
}

// citaat is what somebody said, as a quotation. Whoever is not the inwoner is named before it.
func (v verteller) citaat(a casus.Antwoord) Alinea {
	if a.Rol == rolInwoner {
		return Alinea{Citaat, Regel{vrij(a.Tekst)}}
	}
	return Alinea{Regel: v.zegt(a)}
}

// zegt is what somebody said, between quotation marks behind who said it: a reader of a newsletter must see what is told
// and what was said.
func (v verteller) zegt(a casus.Antwoord) Regel {
	return append(v.uitspraak(a)[:1:1], aangehaald(": ", a.Tekst.String())...)
}

// achterKop is a text behind words of the program and a colon. Masks are written out here: only then is it known with
// which word it begins.
func achterKop(kop, s string) Regel {
	return Regel{vast(kop), los(naDubbelepunt(zonderHaken(taal.Zinsbegin(s))))}
}

// lastig is the collision. An invented case has it in words of its own; elsewhere it is what chafed.
func (v verteller) lastig() []Blok {
	if !v.les.Botsing.Leeg() {
		return []Blok{Alinea{Regel: Regel{vrij(v.les.Botsing)}}}
	}
	var uit []Blok
	for _, a := range v.stand.Bij(toets.VraagWringt) {
		if !a.Tekst.Leeg() {
			uit = append(uit, Alinea{Regel: v.zegt(a)})
		}
	}
	if uit == nil {
		return []Blok{ontbreekt("wat er wrong")}
	}
	return uit
}

// echt is the wished effect: what was said first if that was a means, then what the inwoner wants, and what the laws are
// for.
func (v verteller) echt() []Blok {
	var uit []Blok
	if s := v.eerstEenMiddel(); s != "" {
		uit = append(uit, Alinea{Regel: append(aangehaald("Eerst ging het gesprek hierover: ", metPunt(s)), vast(" Dat is een middel, nog geen doel."))})
	}
	uit = append(uit, v.doel()...)
	if z := v.waarden(); z != "" {
		uit = append(uit, Alinea{Regel: Regel{vast("Daar is de wet ook voor bedoeld. " + z)}})
	}
	return uit
}

// doel is what the pair agreed to reach: one sentence, or one quotation where it is that of who it is about. What others
// wanted is told as theirs, and where they did not agree no goal is told.
func (v verteller) doel() []Blok {
	s := v.stand.Samen(toets.VraagEffect)
	eigen := func(r casus.Rol) bool { return r == rolInwoner || r == rolNaaste }
	var uit []Blok
	for _, a := range append(slices.Clone(s.Geldt), s.Anders...) {
		if eigen(a.Rol) && !a.Tekst.Leeg() {
			uit = append(uit, v.citaat(a))
		}
	}
	ander := func(r casus.Rol) bool { return !eigen(r) }
	if doel := samengevoegd(s.Geldt, ander); doel != "" {
		uit = append(uit, Alinea{Kernzin, achterKop("Het doel werd: ", doel)})
	}
	switch {
	case s.Hoe == casus.EensNiet:
		uit = append(uit, Alinea{Kernzin, Regel{vast("Over het doel werden ze het niet eens.")}})
	case s.Hoe == casus.EensOpen:
		uit = append(uit, ontbreekt("over welk doel ze het eens werden"))
	case len(uit) == 0:
		uit = append(uit, ontbreekt("het gewenste effect"))
	}
	for _, a := range s.Anders {
		if !eigen(a.Rol) && !a.Tekst.Leeg() {
			uit = append(uit, Alinea{Regel: v.andersGezien(a)})
		}
	}
	return uit
}

// andersGezien is a view that does not stand for the pair, between quotation marks.
func (v verteller) andersGezien(a casus.Antwoord) Regel {
	wie := v.keuze(toets.LijstRollen, string(a.Rol))
	if v.stand.Samen(a.Vraag).Hoe == casus.EensGezegd {
		wie = "anders gezien door " + wie
	}
	zei := a.Tekst.String()
	if k := v.keuzeBij(a); k != "" {
		zei = strings.TrimSpace(taal.Hoofdletter(k) + ". " + zei)
	}
	return append(Regel{losVet(taal.Hoofdletter(wie))}, aangehaald(": ", metPunt(zei))...)
}

// eerstEenMiddel is the first form of an effect that named a means and was replaced (method, step 1); "" if there is none.
func (v verteller) eerstEenMiddel() string {
	for _, a := range v.stand.Bij(toets.VraagEffect) {
		eerst := v.Verloop[a.Nr-1].Tekst.String()
		if hs := v.m.Hints(toets.VraagEffect, eerst); a.Herzien && len(hs) > 0 && hs[0].Middel != "" {
			return taal.Zinsbegin(eerst)
		}
	}
	return ""
}

// waarden are what the laws are for, in the words of the frame, each once.
func (v verteller) waarden() string {
	var zinnen []string
	gezien := map[string]bool{}
	for _, a := range v.stand.Bij(toets.VraagGrondwaarde) {
		if g, ok := v.m.Kader().Grondwaarde(a.Keus); ok && !gezien[g.Zin] {
			gezien[g.Zin] = true
			zinnen = append(zinnen, g.Zin)
		}
	}
	return strings.Join(zinnen, " ")
}

// hielp is what came of it: the advice, what was in the way, what the inwoner could do, and who did what.
func (v verteller) hielp() []Blok {
	uit := []Blok{v.advies()}
	for _, a := range v.stand.Samen(toets.VraagUitkomst).Anders {
		uit = append(uit, Alinea{Regel: v.andersGezien(a)})
	}
	for _, a := range v.stand.Bij(toets.VraagWeg) {
		if !a.Tekst.Leeg() {
			uit = append(uit, Alinea{Regel: v.inDeWeg(a)})
			break // one is enough for who reads it in a minute
		}
	}
	for _, a := range v.stand.Bij(vraagEigenkracht) {
		if !a.Tekst.Leeg() {
			uit = append(uit, v.citaat(a))
		}
	}
	var punten []Regel
	for _, a := range v.stand.Samen(toets.VraagAfspraak).Geldt {
		if !a.Tekst.Leeg() {
			punten = append(punten, Regel{losVet(taal.Hoofdletter(v.keuzeBij(a))), vast(": "), vrij(a.Tekst)})
		}
	}
	if punten != nil {
		uit = append(uit, Alinea{Regel: Regel{vast("Dit spraken ze af:")}}, Lijst{punten})
	}
	return uit
}

// inDeWeg is an obstacle: its kind, and what somebody said of it.
func (v verteller) inDeWeg(a casus.Antwoord) Regel {
	wie := taal.Hoofdletter(v.keuze(toets.LijstRollen, string(a.Rol)))
	zei := append(Regel{los(wie)}, aangehaald(": ", metPunt(a.Tekst.String()))...)
	soort := v.keuzeBij(a)
	if soort == "" {
		return append(Regel{vet("Dit stond in de weg. ")}, zei...)
	}
	// Of a kind that every organisation has one of, it is the one; of the others there are many.
	lid := map[string]string{"systeem": "het ", "budget": "het ", "cultuur": "de "}[a.Keus]
	if lid == "" {
		lid = "een "
	}
	return append(Regel{vet("In de weg stond " + lid), losVet(soort), vast(". ")}, zei...)
}

// advies says what was advised, and the plan if one was chosen.
func (v verteller) advies() Blok {
	a, ok := v.stand.Geldt(toets.VraagUitkomst)
	switch v.stand.Samen(toets.VraagUitkomst).Hoe {
	case casus.EensNiet:
		return Alinea{Kernzin, Regel{vast("Over het advies werden ze het niet eens.")}}
	case casus.EensOpen:
		return ontbreekt("over welk advies ze het eens werden")
	}
	z := map[string]string{
		"ja-maatwerk":  "Het advies was ja, met een oplossing die past.",
		"ja-standaard": "Het advies was ja. Het kon binnen de gewone regels.",
		"nee-uitleg":   "Het advies was nee, met uitleg.",
		"opschalen":    "Het advies was: leg dit voor aan wie erover mag beslissen.",
		"nog-niet":     "Het advies was: nog niet. Er was eerst meer informatie of tijd nodig.",
	}[a.Keus]
	if !ok || z == "" {
		return ontbreekt("wat het advies was")
	}
	r := Regel{vast(z)}
	if o, ok := v.stand.Antwoord(a.Optie); ok && a.Optie > 0 {
		r = append(r, achterKop(" Het plan: ", metPunt(o.Tekst.String()))...)
	}
	return Alinea{Kernzin, r}
}

// geleerd are the learning points, or without a lesson what the pair takes along; nil is neither.
func (v verteller) geleerd() []Blok {
	var punten []Regel
	for _, p := range v.les.Leerpunten {
		punten = append(punten, Regel{vrij(p)})
	}
	for _, a := range v.stand.Bij(vraagMeenemen) {
		if len(v.les.Leerpunten) == 0 && !a.Tekst.Leeg() {
			punten = append(punten, Regel{vrij(a.Tekst)})
		}
	}
	if punten == nil {
		return nil
	}
	return []Blok{Lijst{punten}}
}

// voorbehoud says what the story is worth. It does not promise that nobody can be recognised: nobody can (AVG, recital 26).
func (v verteller) voorbehoud() Blok {
	wat := "Namen en andere herkenbare gegevens zijn zo goed mogelijk weggehaald. Herken je toch iemand? Houd het dan voor je."
	if v.Oefen {
		wat = "Dit verhaal is verzonnen, om van te leren."
	}
	return Alinea{Noot, Regel{vast(wat + " Het gaat over een advies. Beslissen doet wie daartoe bevoegd is. " +
		"Elke situatie is anders: hier kun je geen recht aan ontlenen.")}}
}
