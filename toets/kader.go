package toets

import "sync"

// Wet is one law of the frame.
type Wet struct {
	Afkorting string `json:"afkorting"`
	Titel     string `json:"titel"`
	BWB       string `json:"bwb"`
}

// Grondwaarde is one reason why a law exists, in plain words. Laws often have several.
type Grondwaarde struct {
	ID    string `json:"id"`  // stored in cases
	Wet   string `json:"wet"` // abbreviation
	Label string `json:"label"`
	Zin   string `json:"zin"`
	Bron  string `json:"bron"`  // the articles it was read from, or "wet als geheel"
	Datum string `json:"datum"` // the version of the text, as Artikel.Tekststand
}

// How a judgment was checked (wetten.md, Rechtspraak).
const (
	standNagekeken = "nagekeken" // in texts of professionals
	standMachine   = "machine"   // in a summary made by a machine only
	standGeheugen  = "geheugen"  // not at all
)

// Uitspraak is one judgment or line of judgments.
type Uitspraak struct {
	ECLI     []string `json:"ecli"` // empty if the number is not known
	Naam     string   `json:"naam"` // court and day
	Over     string   `json:"over"`
	Betekent string   `json:"betekent"`
	Stand    string   `json:"stand"`  // "nagekeken", "machine" or "geheugen"
	Gezien   string   `json:"gezien"` // how it was checked, in words for the reader
	Wetten   []string `json:"wetten"` // abbreviations of the laws it matters for
}

// Toonbaar reports whether the judgment may be shown as law. The others must be read on rechtspraak.nl first.
func (u Uitspraak) Toonbaar() bool { return u.Stand == standNagekeken }

// Kader is the legal frame. It is read-only and safe for use by several goroutines; callers do not change the slices
// that they get.
type Kader struct {
	stof         kaderstof // as it was read, for writing it out again
	herkomst     func() Herkomst
	datum        string
	artikelen    []Artikel
	opSleutel    map[string]int // key -> index in artikelen
	grondwaarden []Grondwaarde
	gedeeld      []GedeeldeWaarde
	rechtspraak  []Uitspraak
	wetten       []Wet
	ruimte       []ruimteRegel
	synoniemen   []synoniem
	index        func() *zoekindex // built at the first search
	waardekeuzes []Keuze
	artikelkeuze []Keuze
}

// nieuwKader makes the frame from data that was read.
func nieuwKader(s kaderstof) *Kader {
	as, gs := s.Wetten, s.Grondwaarden
	k := &Kader{
		stof: s, datum: s.Datum, artikelen: as, grondwaarden: gs, gedeeld: s.Gedeeld, rechtspraak: s.Rechtspraak,
		ruimte: s.Ruimte, synoniemen: s.Synoniemen, opSleutel: make(map[string]int, len(as)),
	}
	k.herkomst = sync.OnceValue(func() Herkomst { return ingebouwd(s) })
	for i, a := range as {
		k.opSleutel[a.Sleutel()] = i
		if n := len(k.wetten); n == 0 || k.wetten[n-1].Afkorting != a.Wet {
			k.wetten = append(k.wetten, Wet{a.Wet, a.Citeertitel, a.BWB})
		}
	}
	k.index = sync.OnceValue(func() *zoekindex { return maakIndex(k) })
	for _, g := range gs {
		k.waardekeuzes = append(k.waardekeuzes, Keuze{g.ID, g.Label + " (" + g.Wet + ")", g.Zin})
	}
	for _, a := range as {
		if a.Bruikbaar {
			k.artikelkeuze = append(k.artikelkeuze, Keuze{a.Sleutel(), a.Naam(), a.Zegt})
		}
	}
	return k
}

// alsKeuzen returns the lists LijstGrondwaarden and LijstArtikelen.
func (k *Kader) alsKeuzen() (waarden, artikelen []Keuze) { return k.waardekeuzes, k.artikelkeuze }

// Artikelen returns every row in the order of the laws, also those that are not usable.
func (k *Kader) Artikelen() []Artikel { return k.artikelen }

// Artikel finds a row by its key.
func (k *Kader) Artikel(sleutel string) (Artikel, bool) {
	i, ok := k.opSleutel[sleutel]
	if !ok {
		return Artikel{}, false
	}
	return k.artikelen[i], true
}

// Grondwaarden returns every grondwaarde in the order of the laws.
func (k *Kader) Grondwaarden() []Grondwaarde { return k.grondwaarden }

// Grondwaarde finds a grondwaarde by its id.
func (k *Kader) Grondwaarde(id string) (Grondwaarde, bool) {
	for _, g := range k.grondwaarden {
		if g.ID == id {
			return g, true
		}
	}
	return Grondwaarde{}, false
}

// Wetten returns the laws in their order.
func (k *Kader) Wetten() []Wet { return k.wetten }

// Wet finds a law by its abbreviation.
func (k *Kader) Wet(afkorting string) (Wet, bool) {
	for _, w := range k.wetten {
		if w.Afkorting == afkorting {
			return w, true
		}
	}
	return Wet{}, false
}

// Rechtspraak returns every judgment in the frame. Show one as law only if it is Toonbaar, and always with Gezien.
func (k *Kader) Rechtspraak() []Uitspraak { return k.rechtspraak }

// Datum returns the day on which the frame was researched, as "2026-11-21". Later changes of a law are not in it.
func (k *Kader) Datum() string { return k.datum }

// Uitgezocht says on what day the frame was looked up, and what that means.
func (k *Kader) Uitgezocht() string {
	return "Uitgezocht op " + Datum(k.datum) + ". Wat na de datum bij een artikel veranderde, is niet gezien."
}
