package quiz

import (
	_ "embed" // the questions
	"fmt"
	"strings"

	"oliekan/toets"
)

//go:embed vragen.json
var bestand []byte

// Onderwerp is the subject of a question.
type Onderwerp string

// The subjects, in the order in which a newcomer meets them.
const (
	OnderwerpMethode      Onderwerp = "methode"
	OnderwerpGrondwaarden Onderwerp = "grondwaarden"
	OnderwerpDoelOfMiddel Onderwerp = "doel-of-middel"
	OnderwerpArtikelen    Onderwerp = "artikelen"
	OnderwerpWieBeslist   Onderwerp = "wie-beslist"
	OnderwerpPrivacy      Onderwerp = "privacy"
)

// Onderwerpen returns every subject in its order.
func Onderwerpen() []Onderwerp {
	return []Onderwerp{
		OnderwerpMethode, OnderwerpGrondwaarden, OnderwerpDoelOfMiddel, OnderwerpArtikelen, OnderwerpWieBeslist,
		OnderwerpPrivacy,
	}
}

// Label returns the subject as the reader sees it, such as "doel of middel".
func (o Onderwerp) Label() string { return strings.ReplaceAll(string(o), "-", " ") }

// Moeilijkheid says how hard a question is. It is also what the reader sees.
type Moeilijkheid string

// The levels, from easy to hard.
const (
	Makkelijk Moeilijkheid = "makkelijk"
	Gemiddeld Moeilijkheid = "gemiddeld"
	Pittig    Moeilijkheid = "pittig"
)

// Moeilijkheden returns every level, from easy to hard.
func Moeilijkheden() []Moeilijkheid { return []Moeilijkheid{Makkelijk, Gemiddeld, Pittig} }

// Vraag is one question of the quiz.
type Vraag struct {
	ID           string // never changes its meaning
	Onderwerp    Onderwerp
	Moeilijkheid Moeilijkheid
	Vraag        string
	Antwoorden   [4]string
	Goed         int    // index in Antwoorden of the right one
	Uitleg       string // two or three sentences, to show after the answer
	Bron         string // where to look it up, in words: "Awb artikel 4:84 (tekst van 1 juli 2026)"
	Artikelen    []string
	Grondwaarden []string // ids
	Stappen      []toets.StapID
	Begrippen    []string // words of the glossary
	Eigen        bool     // of the municipality itself, not of oliekan
}

// Letter names the answer at an index: "A" for 0. It returns "" if there is no such answer.
func Letter(i int) string {
	if i < 0 || i >= len(letters) {
		return ""
	}
	return letters[i : i+1]
}

// letters are the names of the four answers.
const letters = "ABCD"

// rij is one question as it stands in vragen.json.
type rij struct {
	ID           string         `json:"id"`
	Onderwerp    Onderwerp      `json:"onderwerp"`
	Moeilijkheid Moeilijkheid   `json:"moeilijkheid"`
	Vraag        string         `json:"vraag"`
	Antwoorden   []string       `json:"antwoorden"` // a slice, so that a fifth answer is a fault and not dropped
	Goed         string         `json:"goed"`       // a letter
	Uitleg       string         `json:"uitleg"`
	Artikelen    []string       `json:"artikelen"`
	Grondwaarden []string       `json:"grondwaarden"`
	Stappen      []toets.StapID `json:"stappen"`
	Begrippen    []string       `json:"begrippen"`
	Bron         string         `json:"bron"` // a source in words, such as an own verordening; own questions only
	eigen        bool           // of the municipality itself
}

// Laad returns the questions of oliekan in the order of the file, with the word for an oliemannetje of m filled in. Faults
// wrap toets.ErrInhoud and are named all at once. LaadMet adds those of the municipality.
func Laad(m *toets.Methode) ([]Vraag, error) {
	vragen, gebreken := lees(bestand, m, false)
	if len(gebreken) > 0 {
		return nil, fmt.Errorf("%w: vragen.json: %s", toets.ErrInhoud, strings.Join(gebreken, "\n"))
	}
	return vragen, nil
}

// lees reads and checks questions. It returns either questions or what is wrong, in Dutch, one sentence without a full stop
// for each fault: whoever writes questions is a trainer or a lawyer.
func lees(ruw []byte, m *toets.Methode, eigen bool) (vragen []Vraag, gebreken []string) {
	rijen, gebreken := ontleed(ruw)
	if len(gebreken) > 0 {
		return nil, gebreken
	}
	vul := strings.NewReplacer("{oliemannetje}", woordVan(m)).Replace
	for i := range rijen {
		rijen[i].vul(vul)
		rijen[i].eigen = eigen
	}
	if gebreken = keur(rijen, m); len(gebreken) > 0 {
		return nil, gebreken
	}
	for _, r := range rijen {
		vragen = append(vragen, r.vraag(m))
	}
	return vragen, nil
}

// woordVan returns the word for an oliemannetje, which the settings may change.
func woordVan(m *toets.Methode) string {
	k, _ := m.Keuze(toets.LijstRollen, "oliemannetje")
	return k.Label
}

// vul fills in the word for an oliemannetje.
func (r *rij) vul(vul func(string) string) {
	r.Vraag, r.Uitleg = vul(r.Vraag), vul(r.Uitleg)
	for i := range r.Antwoorden {
		r.Antwoorden[i] = vul(r.Antwoorden[i])
	}
	for i := range r.Begrippen {
		r.Begrippen[i] = vul(r.Begrippen[i])
	}
}

// vraag makes the question of a row that was checked.
func (r rij) vraag(m *toets.Methode) Vraag {
	id := r.ID
	if r.eigen {
		id = eigenBegin + id // never the id of one of ours, also not of one that comes later
	}
	return Vraag{
		ID: id, Onderwerp: r.Onderwerp, Moeilijkheid: r.Moeilijkheid, Vraag: r.Vraag,
		Antwoorden: [4]string(r.Antwoorden), Goed: strings.Index(letters, r.Goed), Uitleg: r.Uitleg, Bron: r.bron(m),
		Artikelen: r.Artikelen, Grondwaarden: r.Grondwaarden, Stappen: r.Stappen, Begrippen: r.Begrippen, Eigen: r.eigen,
	}
}
