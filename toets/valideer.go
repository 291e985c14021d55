package toets

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// kortLaatst is the highest number on the short path (product design, the consult in thirty minutes).
const kortLaatst = 12

// maxLabel is the longest label of a grondwaarde, in runes: it must fit a choice on a narrow screen.
const maxLabel = 40

// gebreken gathers faults, so that whoever maintains the data sees all of them at once.
type gebreken struct{ errs []error }

// meld adds a fault.
func (g *gebreken) meld(vorm string, args ...any) { g.errs = append(g.errs, fmt.Errorf(vorm, args...)) }

// vul reports empty texts: names and texts alternate.
func (g *gebreken) vul(waar string, paren ...string) {
	for i := 0; i+1 < len(paren); i += 2 {
		if strings.TrimSpace(paren[i+1]) == "" {
			g.meld("%s: %s is leeg", waar, paren[i])
		}
	}
}

// uniek reports the second use of a name.
func (g *gebreken) uniek(gezien map[string]bool, soort, id string) {
	if id == "" || gezien[id] {
		g.meld("%s %q: leeg of dubbel", soort, id)
	}
	gezien[id] = true
}

// valideer checks everything that the rest of the program relies on and returns all faults, or nil.
func (b *inhoud) valideer() error {
	g := &gebreken{}
	b.keurStappen(g)
	b.keurKort(g)
	b.keurEens(g)
	b.keurLijsten(g)
	b.keurBegrippen(g)
	b.peiling.keur(g)
	b.keurBedoelingen(g)
	b.kader.keur(g, b.lijsten)
	b.hints.keur(g, b.stappen)
	b.keurWaarden(g)
	b.keurVoorstellen(g)
	return errors.Join(g.errs...)
}

// vaste returns the steps that the program knows, in the order of the method.
func vaste() []StapID {
	return []StapID{
		StapAanleiding, StapEffect, StapGrondwaarden, StapBesluit, StapJuridisch, StapOplossing, StapAfronden,
	}
}

// keurStappen checks the steps and their questions.
func (b *inhoud) keurStappen(g *gebreken) {
	var ids []StapID
	gezien := map[string]bool{}
	for _, s := range b.stappen {
		ids = append(ids, s.ID)
		waar := "step " + string(s.ID)
		g.vul(waar, "label", s.Label, "kern", s.Kern, "waarom", s.Waarom, "uitleg", s.Uitleg)
		if len(s.Vragen) == 0 {
			g.meld("%s: asks nothing", waar)
		}
		b.keurBrillen(g, s)
		for _, v := range s.NodigVan {
			if !gezien[string(v)] { // an answer to it must be possible before this step
				g.meld("%s: needs %q, which no earlier step asks", waar, v)
			}
		}
		for _, v := range s.Vragen {
			g.uniek(gezien, "question", string(v.ID))
			b.keurVraag(g, v)
		}
	}
	if !slices.Equal(ids, vaste()) {
		g.meld("steps are %q, want %q", ids, vaste())
	}
}

// keurBrillen checks that a step asks a question through every bril of the list, and through no other.
func (b *inhoud) keurBrillen(g *gebreken, s Stap) {
	brillen := b.lijsten[LijstBrillen]
	for _, k := range brillen {
		if vraag := s.Brillen[k.ID]; !strings.HasSuffix(vraag, "?") {
			g.meld("step %s, bril %s: %q is not a question", s.ID, k.ID, vraag)
		}
	}
	for id := range s.Brillen {
		if !heeft(brillen, id) {
			g.meld("step %s: unknown bril %q", s.ID, id)
		}
	}
}

// keurVraag checks one question.
func (b *inhoud) keurVraag(g *gebreken, v Vraag) {
	waar := "question " + string(v.ID)
	g.vul(waar, "label", v.Label, "vraag", v.Tekst, "hulp", v.Hulp, "uitleg", v.Uitleg)
	if !strings.HasSuffix(v.Tekst, "?") {
		g.meld("%s: %q is not a question", waar, v.Tekst)
	}
	if v.Samen != "" && (!strings.HasSuffix(v.Samen, "?") || v.Optie == OptiePer) {
		g.meld("%s: samen %q is not a question, or is asked per option", waar, v.Samen)
	}
	if v.Groep != "" && (!strings.HasSuffix(v.Groep, "?") || v.Groep == v.Tekst) {
		g.meld("%s: groep %q is not a question of its own", waar, v.Groep)
	}
	if v.Veld == "" && v.Keuzes == "" && v.Datum == "" {
		g.meld("%s: has nothing to fill in", waar)
	}
	if v.Keuzes != "" && !b.kentLijst(v.Keuzes) {
		g.meld("%s: unknown list %q", waar, v.Keuzes)
	}
	if !slices.Contains([]PerOptie{OptieGeen, OptiePer, OptieKies}, v.Optie) {
		g.meld("%s: unknown optie %q", waar, v.Optie)
	}
	if len(v.Dekt) > 0 && v.Kort == 0 {
		g.meld("%s: dekt is for a question of the short path", waar)
	}
	for _, d := range v.Dekt {
		if !slices.ContainsFunc(b.stappen, func(s Stap) bool {
			return slices.ContainsFunc(s.Vragen, func(w Vraag) bool { return w.ID == d && w.Kort == 0 })
		}) {
			g.meld("%s: dekt %q does not exist or is short itself", waar, d)
		}
	}
	if slices.Contains(v.Voorzet, "") || len(v.Voorzet) > 0 && v.Veld == "" {
		g.meld("%s: voorzet is empty or has no text field", waar)
	}
}

// kentLijst reports whether a list of choices exists, in keuzes.json or made from the frame and the settings.
func (b *inhoud) kentLijst(naam string) bool {
	switch naam {
	case LijstGrondwaarden, LijstKernwaarden, LijstArtikelen:
		return true
	}
	return len(b.lijsten[naam]) > 0
}

// keurKort checks that the short path has the numbers 1 to 12, none left out, in the order of the questions.
func (b *inhoud) keurKort(g *gebreken) {
	vorig := 0
	for _, s := range b.stappen {
		for _, v := range s.Vragen {
			if v.Kort == 0 {
				continue
			}
			if v.Kort != vorig && v.Kort != vorig+1 {
				g.meld("question %s: kort %d after %d", v.ID, v.Kort, vorig)
			}
			vorig = v.Kort
		}
	}
	if vorig != kortLaatst {
		g.meld("the short path ends at %d, want %d", vorig, kortLaatst)
	}
}

// keurLijsten checks the lists of choices.
func (b *inhoud) keurLijsten(g *gebreken) {
	for naam, ks := range b.lijsten {
		gezien := map[string]bool{}
		if len(ks) == 0 {
			g.meld("list %s: empty", naam)
		}
		for _, k := range ks {
			g.uniek(gezien, "list "+naam+", choice", k.ID)
			g.vul("list "+naam+", choice "+k.ID, "label", k.Label, "uitleg", k.Uitleg)
		}
	}
	for _, naam := range [...]string{LijstRollen, LijstKind, lijstBelemmering, LijstBrillen, LijstSpelrollen} {
		if !b.kentLijst(naam) {
			g.meld("list %s: missing", naam)
		}
	}
}

// lijstBelemmering is the list of kinds of obstacles (method, step 4).
const lijstBelemmering = "belemmering"

// keurBegrippen checks the glossary: nothing empty or double.
func (b *inhoud) keurBegrippen(g *gebreken) {
	gezien := map[string]bool{}
	for _, w := range b.begrippen {
		g.uniek(gezien, "term", vouw(w.Woord))
		g.vul("term "+w.Woord, "uitleg", w.Uitleg)
	}
}

// heeft reports whether a list has a choice.
func heeft(ks []Keuze, id string) bool {
	return slices.ContainsFunc(ks, func(k Keuze) bool { return k.ID == id })
}

// keur checks the legal frame. Its messages are in Dutch: a lawyer reads them who keeps a frame of their own.
func (k *Kader) keur(g *gebreken, lijsten map[string][]Keuze) {
	if !isDag(k.datum) {
		g.meld("datum %q bestaat niet", k.datum)
	}
	sleutels, wetten := map[string]bool{}, map[string]bool{}
	for i, w := range k.wetten {
		if slices.ContainsFunc(k.wetten[:i], func(v Wet) bool { return v.Afkorting == w.Afkorting }) {
			g.meld("wet %s: de regels staan niet bij elkaar", w.Afkorting)
		}
		if strings.HasPrefix(strings.ToLower(w.Afkorting)+":", lokaalBegin) {
			g.meld("wet %s: die naam is bewaard voor lokale regels", w.Afkorting)
		}
		wetten[w.Afkorting] = true
	}
	for _, a := range k.artikelen {
		g.uniek(sleutels, "artikel", a.Sleutel())
		k.keurArtikel(g, a, lijsten[LijstKind])
	}
	k.keurGrondwaarden(g, wetten)
	k.keurGedeeld(g)
	k.keurRechtspraak(g, wetten)
	k.keurRuimte(g, lijsten)
	for i, s := range k.synoniemen {
		waar := "synoniem " + strconv.Itoa(i+1)
		if len(s.Woorden) == 0 || len(s.Wetten)+len(s.Artikelen) == 0 {
			g.meld("%s: er zijn geen woorden, of zij verwijzen nergens naar", waar)
		}
		k.keurVerwijzing(g, waar, s.Wetten, s.Artikelen)
	}
}

// keurArtikel checks one row.
func (k *Kader) keurArtikel(g *gebreken, a Artikel, kinds []Keuze) {
	waar := "artikel " + a.Sleutel()
	g.vul(waar, "wet", a.Wet, "citeertitel", a.Citeertitel, "artikel", a.Artikel, "wat_het_zegt", a.Zegt, "link", a.Link, "source", a.Bron)
	if w, _ := k.Wet(a.Wet); w.Titel != a.Citeertitel || w.BWB != a.BWB {
		g.meld("%s: citeertitel of bwb is anders dan bij de andere regels van deze wet", waar)
	}
	if !heeft(kinds, a.Kind) {
		g.meld("%s: kind %q bestaat niet", waar, a.Kind)
	}
	if a.Niveau != "A" && a.Niveau != "B" {
		g.meld("%s: niveau %q is geen A (in een recente tekst gelezen) of B (in een oudere)", waar, a.Niveau)
	}
	if !isTekststand(a.Tekststand) {
		g.meld("%s: tekststand %q is geen datum", waar, a.Tekststand)
	}
	for _, d := range [...]string{a.GeldigVan, a.GeldigTot} {
		if d != "" && !isDag(d) {
			g.meld("%s: datum %q bestaat niet", waar, d)
		}
	}
	if a.GeldigTot != "" && a.GeldigTot < a.GeldigVan {
		g.meld("%s: geldig_tot ligt voor geldig_van", waar)
	}
	if !strings.HasPrefix(a.Link, "https://") {
		g.meld("%s: link %q begint niet met https://", waar, a.Link)
	}
}

// keurGrondwaarden checks the grondwaarden: each law has one, and its date is that of a text that was read.
func (k *Kader) keurGrondwaarden(g *gebreken, wetten map[string]bool) {
	gezien, gedekt := map[string]bool{}, map[string]bool{}
	for _, w := range k.grondwaarden {
		waar := "grondwaarde " + w.ID
		g.uniek(gezien, "grondwaarde", w.ID)
		g.vul(waar, "label", w.Label, "zin", w.Zin, "bron", w.Bron)
		if utf8.RuneCountInString(w.Label) > maxLabel {
			g.meld("%s: label is langer dan %d tekens", waar, maxLabel)
		}
		if !slices.ContainsFunc(k.artikelen, func(a Artikel) bool { return a.Wet == w.Wet && a.Tekststand == w.Datum }) {
			g.meld("%s: bij geen enkele regel van %q is tekststand %q", waar, w.Wet, w.Datum)
		}
		gedekt[w.Wet] = true
	}
	for w := range wetten {
		if !gedekt[w] {
			g.meld("wet %s: er is geen grondwaarde", w)
		}
	}
}

// keurRechtspraak checks the judgments.
func (k *Kader) keurRechtspraak(g *gebreken, wetten map[string]bool) {
	for _, u := range k.rechtspraak {
		waar := "uitspraak " + u.Naam
		g.vul(waar, "naam", u.Naam, "over", u.Over, "betekent", u.Betekent, "gezien", u.Gezien)
		for _, e := range u.ECLI {
			if !strings.HasPrefix(e, "ECLI:NL:") || strings.Count(e, ":") != 4 {
				g.meld("%s: %q is geen ECLI", waar, e)
			}
		}
		if !slices.Contains([]string{standNagekeken, standMachine, standGeheugen}, u.Stand) {
			g.meld("%s: stand %q bestaat niet", waar, u.Stand)
		}
		for _, w := range u.Wetten {
			if !wetten[w] {
				g.meld("%s: wet %q staat niet in het kader", waar, w)
			}
		}
	}
}

// keurRuimte checks that every kind of obstacle has one rule, and that what it names exists and is usable.
func (k *Kader) keurRuimte(g *gebreken, lijsten map[string][]Keuze) {
	gezien := map[string]bool{}
	for _, r := range k.ruimte {
		waar := "ruimte bij " + r.Belemmering
		g.uniek(gezien, "ruimte bij", r.Belemmering)
		g.vul(waar, "zin", r.Zin)
		if !heeft(lijsten[lijstBelemmering], r.Belemmering) {
			g.meld("%s: die belemmering bestaat niet", waar)
		}
		for _, kind := range slices.Concat(r.Kinds, r.Binnen) {
			if !heeft(lijsten[LijstKind], kind) {
				g.meld("%s: kind %q bestaat niet", waar, kind)
			}
		}
		k.keurVerwijzing(g, waar, r.Wetten, r.Artikelen)
	}
	for _, b := range lijsten[lijstBelemmering] {
		if !gezien[b.ID] {
			g.meld("belemmering %s: er staat niet wat ruimte geeft", b.ID)
		}
	}
}

// keurVerwijzing checks that laws and rows that are named exist, and that the rows are usable.
func (k *Kader) keurVerwijzing(g *gebreken, waar string, wetten, sleutels []string) {
	for _, w := range wetten {
		if _, ok := k.Wet(w); !ok {
			g.meld("%s: wet %q staat niet in het kader", waar, w)
		}
	}
	for _, s := range sleutels {
		if a, ok := k.Artikel(s); !ok || !a.Bruikbaar {
			g.meld("%s: artikel %q staat niet in het kader of is niet bruikbaar", waar, s)
		}
	}
}
