package toets

import (
	"bytes"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	nl "oliekan/toets/taal" // taal is a type of this package
)

//go:embed inhoud/*.json
var bestanden embed.FS

// ErrInhoud is returned by Laad when the embedded data is not what it should be.
var ErrInhoud = errors.New("content is not valid")

// Begrip is a word of the method, the law or the program, with what it means in plain words.
type Begrip struct {
	Woord  string `json:"woord"`
	Uitleg string `json:"uitleg"`
}

// Aanvulling is what the settings add to the embedded data. Its zero value adds nothing.
type Aanvulling struct {
	Kernwaarden  []string // the core values of the municipality, for the list LijstKernwaarden
	Oliemannetje string   // the word for an oliemannetje; empty is "oliemannetje"
	// Lokaal are the rules of the municipality, shown beside the national rows.
	Lokaal   []LokaleRegel
	Gemeente string // the name that is left out of the titles of local rules
	// Kader stands in the place of the embedded frame, if it is not nil; LeesKader makes one.
	Kader *Kader
}

// gebruikelijk is the word for an oliemannetje when the settings have no other.
const gebruikelijk = "oliemannetje"

// inhoud is everything in the folder inhoud, as it was read.
type inhoud struct {
	stappen   []Stap
	lijsten   map[string][]Keuze
	begrippen []Begrip
	kader     *Kader
	hints     *hintregels
	peiling   Peiling
	eens      eensvraag
	bedoeling map[string]string // of each grondwaarde by id: what the law wants, as a clause

	waardewoorden []waardewoorden
	waarden       func() []waardekijker // the same, ready to use; built at the first suggestion
	voorstellen   voorstelstof
	kern          map[string][]string // of each grondwaarde: the articles that usually carry it
	daden         func() []daadkijker // built at the first proposal
}

// Methode is the method: steps, questions, choices, hints and the legal frame. It is read-only and safe for use by
// several goroutines; callers do not change the slices that they get.
type Methode struct {
	bron    *inhoud
	kader   *Kader
	stappen []Stap
	vragen  map[VraagID]Vraag
	kort    []Vraag
	lijsten map[string][]Keuze
	begrip  []Begrip
}

// Laad returns the method with the embedded data, read and checked at the first call. Faults in the data wrap
// ErrInhoud and are named all at once.
func Laad() (*Methode, error) { return eenmaal() }

// eenmaal keeps what was read, for all later calls.
var eenmaal = sync.OnceValues(func() (*Methode, error) {
	b, err := lees(bestanden.ReadFile)
	if err != nil {
		return nil, err
	}
	if err := b.valideer(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrInhoud, err)
	}
	return b.methode(Aanvulling{}), nil
})

// lees reads every file; haal returns the bytes of one and may be called by several goroutines.
func lees(haal func(naam string) ([]byte, error)) (*inhoud, error) {
	var (
		b inhoud
		k kaderstof
	)
	b.hints = &hintregels{}
	doelen := []struct {
		naam string
		doel any
	}{
		{"stappen", &b.stappen},
		{"eens", &b.eens},
		{"keuzes", &b.lijsten},
		{"begrippen", &b.begrippen},
		{"peiling", &b.peiling},
		{"bedoelingen", &b.bedoeling},
		{"wetten", &k.Wetten},
		{"grondwaarden", &k.Grondwaarden},
		{"gedeeld", &k.Gedeeld},
		{"rechtspraak", &k.Rechtspraak},
		{"kader", &k.kaderregels},
		{"synoniemen", &k.Synoniemen},
		{"middelwoorden", b.hints},
		{"waardewoorden", &b.waardewoorden},
		{"voorstellen", &b.voorstellen},
	}
	// Side by side, since the program waits for this at its start and wetten.json is half of it.
	errs := make([]error, len(doelen))
	var wacht sync.WaitGroup
	for i, d := range doelen {
		wacht.Go(func() { errs[i] = leesBestand(haal, d.naam, d.doel) })
	}
	wacht.Wait()
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	b.hints.klaar()
	b.waarden = sync.OnceValue(func() []waardekijker { return maakWaarden(b.waardewoorden) })
	b.daden = sync.OnceValue(func() []daadkijker { return maakDaden(b.voorstellen.Daden) })
	b.kern = make(map[string][]string, len(b.voorstellen.Kern))
	for _, r := range b.voorstellen.Kern {
		b.kern[r.ID] = r.Artikelen
	}
	b.kader = nieuwKader(k)
	return &b, nil
}

// leesBestand reads one file into doel.
func leesBestand(haal func(naam string) ([]byte, error), naam string, doel any) error {
	ruw, err := haal("inhoud/" + naam + ".json")
	if err != nil {
		return fmt.Errorf("read content: %w", err)
	}
	dec := json.NewDecoder(bytes.NewReader(ruw))
	dec.DisallowUnknownFields() // a misspelt key would silently lose a text
	if err := dec.Decode(doel); err != nil {
		return fmt.Errorf("%w: %s.json: %w", ErrInhoud, naam, err)
	}
	return nil
}

// methode fills in what the settings say.
func (b *inhoud) methode(a Aanvulling) *Methode {
	woord := strings.TrimSpace(a.Oliemannetje)
	if woord == "" {
		woord = gebruikelijk
	}
	vul := strings.NewReplacer("{oliemannetje}", woord).Replace
	kader := b.kader
	if a.Kader != nil {
		kader = a.Kader
	}
	m := &Methode{bron: b, kader: kader.met(lokaleArtikelen(a.Lokaal, a.Gemeente)), vragen: map[VraagID]Vraag{}}
	for _, s := range b.stappen {
		m.stappen = append(m.stappen, s.metEens(b.eens).gevuld(vul))
	}
	for _, s := range m.stappen {
		for _, v := range s.Vragen {
			m.vragen[v.ID] = v
			if v.Kort > 0 {
				m.kort = append(m.kort, v)
			}
		}
	}
	m.begrip = make([]Begrip, len(b.begrippen))
	for i, w := range b.begrippen {
		m.begrip[i] = Begrip{vul(w.Woord), vul(w.Uitleg)}
	}
	m.begrip = metWetten(m.begrip, b.kader.wetten)
	slices.SortStableFunc(m.begrip, func(x, y Begrip) int { return strings.Compare(vouw(x.Woord), vouw(y.Woord)) })
	m.lijsten = b.gevuldeLijsten(a, m.kader, vul)
	return m
}

// gevuld returns the step with its texts filled in and its questions knowing their step.
func (s Stap) gevuld(vul func(string) string) Stap {
	s.Label, s.Kern, s.Waarom, s.Uitleg = vul(s.Label), vul(s.Kern), vul(s.Waarom), vul(s.Uitleg)
	brillen := make(map[string]string, len(s.Brillen))
	for id, vraag := range s.Brillen {
		brillen[id] = vul(vraag)
	}
	s.Brillen = brillen
	s.Vragen = slices.Clone(s.Vragen)
	for i := range s.Vragen {
		v := &s.Vragen[i]
		v.Stap = s.ID
		v.Label, v.Tekst, v.Hulp, v.Uitleg, v.Veld = vul(v.Label), vul(v.Tekst), vul(v.Hulp), vul(v.Uitleg), vul(v.Veld)
		v.Groep = vul(v.Groep)
	}
	return s
}

// gevuldeLijsten returns all lists of choices, also those that come from the frame and the settings.
func (b *inhoud) gevuldeLijsten(a Aanvulling, kader *Kader, vul func(string) string) map[string][]Keuze {
	uit := make(map[string][]Keuze, len(b.lijsten)+3)
	for naam, ks := range b.lijsten {
		ks = slices.Clone(ks)
		for i, k := range ks {
			ks[i] = Keuze{k.ID, vul(k.Label), vul(k.Uitleg)}
		}
		uit[naam] = ks
	}
	uit[LijstGrondwaarden], uit[LijstArtikelen] = kader.alsKeuzen()
	uit[LijstKernwaarden] = kernwaarden(a.Kernwaarden)
	return uit
}

// kernwaarden makes choices of the core values. The id is the value in lower case with dashes, so that it stays the same
// when the order in the settings changes; what has no letter or digit, or stands there twice, is left out.
func kernwaarden(ws []string) []Keuze {
	var uit []Keuze
	gezien := map[string]bool{}
	for _, w := range ws {
		id := strings.Join(woorden(w), "-")
		if id == "" || gezien[id] {
			continue
		}
		gezien[id] = true
		uit = append(uit, Keuze{ID: id, Label: strings.TrimSpace(w)})
	}
	return uit
}

// Met returns a copy with the settings filled in. Filling in replaces what an earlier Met filled in.
func (m *Methode) Met(a Aanvulling) *Methode { return m.bron.methode(a) }

// Stappen returns the steps in their order.
func (m *Methode) Stappen() []Stap { return m.stappen }

// Stap finds a step.
func (m *Methode) Stap(id StapID) (Stap, bool) {
	for _, s := range m.stappen {
		if s.ID == id {
			return s, true
		}
	}
	return Stap{}, false
}

// Vraag finds a question.
func (m *Methode) Vraag(id VraagID) (Vraag, bool) {
	v, ok := m.vragen[id]
	return v, ok
}

// Kort returns the short path in its order: the questions with a number from 1 to 12. Two of them share the 12.
func (m *Methode) Kort() []Vraag { return m.kort }

// Keuzen returns a list of choices, empty if it is not known. LijstArtikelen holds what is usable on any date: ask
// Artikel.Geldt for a day.
func (m *Methode) Keuzen(lijst string) []Keuze { return m.lijsten[lijst] }

// Keuze finds a choice in a list.
func (m *Methode) Keuze(lijst, id string) (Keuze, bool) {
	for _, k := range m.lijsten[lijst] {
		if k.ID == id {
			return k, true
		}
	}
	return Keuze{}, false
}

// Label returns how a choice that was stored is called. What the list no longer knows is named by its key as far as that
// is readable; of an article the key tells which one it was.
func (m *Methode) Label(lijst, id string) string {
	if lijst == LijstArtikelen {
		if a, ok := m.kader.Artikel(id); ok {
			return a.Naam()
		}
		return SleutelNaam(id)
	}
	if k, ok := m.Keuze(lijst, id); ok {
		return k.Label
	}
	return id
}

// Slot reports whether a step is still closed, given how many answers each question has, and why in one sentence. A
// step that is not known is open.
func (m *Methode) Slot(id StapID, aantallen map[VraagID]int) (reden string, dicht bool) {
	s, _ := m.Stap(id)
	var mist []string
	for _, v := range s.NodigVan {
		if aantallen[v] < 1 {
			mist = append(mist, strings.ToLower(m.vragen[v].Label))
		}
	}
	if len(mist) == 0 {
		return "", false
	}
	return "Vul eerst " + nl.Rijtje(mist, "en") + " in.", true
}

// Kader returns the legal frame, with the local rules of the settings after the national rows.
func (m *Methode) Kader() *Kader { return m.kader }

// Begrippen returns the glossary in alphabetical order.
func (m *Methode) Begrippen() []Begrip { return m.begrip }

// Hashbestand returns the hashes of the articles as they were when somebody last compared them with the official text
// (inhoud/hashes.json, read by the package toestand). It is read only when asked for: no other part needs it.
func Hashbestand() ([]byte, error) { return bestanden.ReadFile("inhoud/hashes.json") }
