package gesprek

import (
	"errors"
	"slices"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// Errors that a front end turns into a sentence.
var (
	ErrLeeg     = errors.New("nothing was said")
	ErrWoorden  = errors.New("a choice without words")
	ErrBegin    = errors.New("only the beginning of an answer")
	ErrSlot     = errors.New("step is locked")
	ErrKeus     = errors.New("no choice of the list")
	ErrDatum    = errors.New("not a date")
	ErrOptie    = errors.New("no such option")
	ErrAntwoord = errors.New("no such answer")
	ErrNiets    = errors.New("nothing to undo")
	ErrOngezien = errors.New("a stored text could not be looked at")
)

// Afronden is the place after the last question: what is open, the doubtful words, and the end.
var Afronden = casus.Plaats{Vraag: "afronden"}

// Invoer is what the pair gives at a question. The text is raw and is masked before anything else happens to it.
type Invoer struct {
	Rol   casus.Rol
	Keus  string
	Tekst anoniem.Ruw
	Datum string // "2026-12-01"
	Optie int    // only where the question lets the pair pick an option (toets.OptieKies)
	Over  int    // number of the answer that is being changed, for Tik and Verlaat; 0 for a new one
}

// Leeg reports whether there is nothing in it besides a role.
func (in Invoer) Leeg() bool { return in.Keus == "" && in.Datum == "" && in.Tekst.Leeg() }

// Gesprek is one consult in progress. It is used by one goroutine.
type Gesprek struct {
	methode   *toets.Methode
	masker    *anoniem.Masker
	nu        func() time.Time
	begin     time.Time // when this sitting began
	basis     int       // working minutes before this sitting
	casus     casus.Casus
	stand     casus.Stand
	concepten []casus.Concept
	diep      map[toets.StapID]bool // steps whose deepening questions are on the path
	voorstel  string                // the title that was suggested, empty if there is none
	gezien    map[string]bool       // offers of the review that were waved away in this sitting
	eerder    int                   // inbrengen of earlier sittings
	inGelijke map[string]int        // articles of equal cases (ZetGelijk)

	overgekeken bool // KijkOver has run
}

// Open continues a case with the concepts that were kept, at the place where it stopped, or before that where several views
// stand of which nobody said which counts. The names of an earlier
// sitting are gone: labels go on counting after those in the texts (privacy wall, 4 and 5).
func Open(m *toets.Methode, mk *anoniem.Masker, c casus.Casus, ks []casus.Concept, nu func() time.Time) *Gesprek {
	teksten := c.Teksten()
	g := &Gesprek{
		methode: m, masker: mk, nu: nu, begin: nu(), basis: c.Minuut(), casus: c, stand: c.Stand(),
		concepten: slices.Clone(ks), diep: map[toets.StapID]bool{},
		gezien: map[string]bool{}, eerder: len(c.Verloop),
	}
	for _, k := range ks {
		teksten = append(teksten, k.Tekst)
	}
	mk.Hervat(teksten, c.Houd)
	g.voorstel = g.titelvoorstel() // a title that equals it was not chosen by the pair
	if v, ok := m.Vraag(c.Plaats.Vraag); ok && verdiepend(v) {
		g.diep[v.Stap] = true
	}
	if p, ok := g.nogOneens(); ok {
		g.casus.Plaats = p
		return g
	}
	if !slices.Contains(g.Pad(), c.Plaats) {
		g.casus.Plaats = g.naaste(c.Plaats)
	}
	return g
}

// Casus returns the case as it stands.
func (g *Gesprek) Casus() casus.Casus { return g.casus }

// Stand returns the present state of the case.
func (g *Gesprek) Stand() casus.Stand { return g.stand }

// Methode returns the method that the consult follows.
func (g *Gesprek) Methode() *toets.Methode { return g.methode }

// Fout returns ErrOngezien when a text of the case could not be looked at since this was last asked, in a step that has
// no error of its own. That text stayed as it was: masked, but without what became known later.
func (g *Gesprek) Fout() error {
	if g.masker.Fout() != nil {
		return ErrOngezien
	}
	return nil
}

// Minuut returns the working minutes so far, this sitting included. It never runs back, also when the clock does.
func (g *Gesprek) Minuut() int {
	zitting := int(g.nu().Sub(g.begin) / time.Minute)
	return max(g.casus.Minuut(), g.basis+zitting, 0)
}

// Zeg adds an answer at the present place. An answer to a question where one can stand replaces the earlier one of the
// same role; the view of another role stays beside it. What was masked is in the finds. It returns an error when the answer
// cannot stand here, and anoniem.ErrStuk when it cannot be masked; nothing has changed then.
//
// Where the question is on which view the pair agrees, Keus is an id of Keuzen; the pair says that together, so the role of
// in does not matter.
func (g *Gesprek) Zeg(in Invoer) (casus.Wijziging, []anoniem.Vondst, error) {
	w, vondsten, err := g.zeg(in)
	if err != nil {
		return casus.Wijziging{}, nil, err
	}
	w.Concepten = g.vergeetConcept(0)
	return g.pas(w), vondsten, nil
}

// ZegErbij adds an answer and leaves alone what is being typed: a text that was ready, picked beside it.
func (g *Gesprek) ZegErbij(in Invoer) (casus.Wijziging, error) {
	w, _, err := g.zeg(in)
	if err != nil {
		return casus.Wijziging{}, err
	}
	return g.pas(w), nil
}

// zeg masks an answer and builds its inbreng.
func (g *Gesprek) zeg(in Invoer) (casus.Wijziging, []anoniem.Vondst, error) {
	if err := g.keur(in); err != nil {
		return casus.Wijziging{}, nil, err
	}
	v, _ := g.Vraag()
	if v.OverEens() {
		return g.spreekAf(v, in.Keus), nil, nil
	}
	u := g.masker.Masker(in.Tekst)
	if u.Fout != nil {
		return casus.Wijziging{}, nil, u.Fout
	}
	nieuw := g.inbreng(casus.Zeg, in, u.Tekst)
	if oud, ok := g.eigen(v, nieuw); ok {
		nieuw.Daad, nieuw.Over = casus.Vervang, oud
	}
	return casus.Wijziging{Inbrengen: []casus.Inbreng{nieuw}}, u.Vondsten, nil
}

// eigen finds the answer that a new one replaces where only one of each role can stand.
func (g *Gesprek) eigen(v toets.Vraag, nieuw casus.Inbreng) (int, bool) {
	if v.Meer {
		return 0, false
	}
	for _, a := range g.stand.Bij(v.ID) {
		zelfdePlek := v.Optie == toets.OptieKies || a.Optie == nieuw.Optie
		if a.Rol == nieuw.Rol && zelfdePlek {
			return a.Nr, true
		}
	}
	return 0, false
}

// Wijzig puts a new answer in the place of answer nr; the old one stays in the verloop, and so does the concept at that
// question: it is another answer, half typed.
func (g *Gesprek) Wijzig(nr int, in Invoer) (casus.Wijziging, []anoniem.Vondst, error) {
	oud, ok := g.stand.Antwoord(nr)
	if !ok {
		return casus.Wijziging{}, nil, ErrAntwoord
	}
	if err := g.keur(in); err != nil {
		return casus.Wijziging{}, nil, err
	}
	if v, _ := g.methode.Vraag(oud.Vraag); v.OverEens() {
		return g.pas(g.spreekAf(v, in.Keus)), nil, nil
	}
	u := g.masker.Masker(in.Tekst)
	if u.Fout != nil {
		return casus.Wijziging{}, nil, u.Fout
	}
	nieuw := g.inbreng(casus.Vervang, in, u.Tekst)
	nieuw.Vraag, nieuw.Over = oud.Vraag, nr
	if in.Optie == 0 {
		nieuw.Optie = oud.Optie
	}
	return g.pas(casus.Wijziging{Inbrengen: []casus.Inbreng{nieuw}, Concepten: g.vergeetConcept(nr)}), u.Vondsten, nil
}

// Herroep takes answer nr back. It stays in the verloop.
func (g *Gesprek) Herroep(nr int, rol casus.Rol) (casus.Wijziging, error) {
	oud, ok := g.stand.Antwoord(nr)
	if !ok {
		return casus.Wijziging{}, ErrAntwoord
	}
	if err := g.slot(oud.Vraag); err != nil {
		return casus.Wijziging{}, err
	}
	return g.herroep(oud.Inbreng, nr, rol), nil
}

// herroep makes the change that takes inbreng nr back.
func (g *Gesprek) herroep(oud casus.Inbreng, nr int, rol casus.Rol) casus.Wijziging {
	in := g.inbreng(casus.Herroep, Invoer{Rol: rol}, anoniem.Tekst{})
	in.Vraag, in.Over, in.Optie = oud.Vraag, nr, 0
	return g.pas(casus.Wijziging{Inbrengen: []casus.Inbreng{in}})
}

// Ongedaan takes the last thing that still counts back: an answer or a replacement. It returns what was taken back.
func (g *Gesprek) Ongedaan(rol casus.Rol) (casus.Wijziging, casus.Inbreng, error) {
	in, ok := g.casus.LaatsteGeldige()
	if !ok {
		return casus.Wijziging{}, casus.Inbreng{}, ErrNiets
	}
	return g.herroep(in, in.Nr, rol), in, nil
}

// Opnieuw brings back what was taken back last, as long as nothing new was said since.
func (g *Gesprek) Opnieuw(rol casus.Rol) (casus.Wijziging, casus.Inbreng, error) {
	in, ok := g.casus.LaatsteHerroep()
	if !ok {
		return casus.Wijziging{}, casus.Inbreng{}, ErrNiets
	}
	return g.herroep(in, in.Nr, rol), g.casus.Verloop[in.Over-1], nil
}

// inbreng builds the next inbreng at the present place.
func (g *Gesprek) inbreng(d casus.Daad, in Invoer, t anoniem.Tekst) casus.Inbreng {
	p := g.casus.Plaats
	optie := p.Optie
	if in.Optie != 0 {
		optie = in.Optie
	}
	return casus.Inbreng{
		Nr: len(g.casus.Verloop) + 1, Minuut: g.Minuut(), Vraag: p.Vraag, Rol: in.Rol, Daad: d,
		Optie: optie, Keus: in.Keus, Tekst: t, Datum: in.Datum,
	}
}

// pas applies a change in memory, adds what masking learned, and returns the whole of it.
func (g *Gesprek) pas(w casus.Wijziging) casus.Wijziging {
	g.casus = g.casus.Pas(w)
	g.hermasker(&w)
	g.stand = g.casus.Stand()
	if len(w.Inbrengen) > 0 {
		g.titel(&w)
		g.weerOpen(&w)
	}
	return w
}
