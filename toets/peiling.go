package toets

import "slices"

// Peiling is what is asked of a group before and after a training: knowledge, attitude and behaviour, as municipalities
// measure what a change did. Hands are counted; nobody is named.
type Peiling struct {
	Vragen     []Peilvraag `json:"vragen"`
	Antwoorden []Keuze     `json:"antwoorden"` // from the least to the most; the place of an answer is its worth, from 1
}

// Peilvraag is one sentence that everybody in a group says something of.
type Peilvraag struct {
	ID     string `json:"id"` // stored in sessions
	Label  string `json:"label"`
	Voor   string `json:"voor"`   // the sentence before the training
	Na     string `json:"na"`     // and after it
	Uitleg string `json:"uitleg"` // what the trainer should know of it
}

// Zin is what everybody says something of: before the training, or after it.
func (v Peilvraag) Zin(na bool) string {
	if na {
		return v.Na
	}
	return v.Voor
}

// Peiling returns the questions before and after a training.
func (m *Methode) Peiling() Peiling { return m.bron.peiling }

// Waarde returns the worth of an answer, from 1; 0 if there is no such answer.
func (p Peiling) Waarde(antwoord string) int {
	return 1 + slices.IndexFunc(p.Antwoorden, func(k Keuze) bool { return k.ID == antwoord })
}

// Vraag finds a question.
func (p Peiling) Vraag(id string) (Peilvraag, bool) {
	i := slices.IndexFunc(p.Vragen, func(v Peilvraag) bool { return v.ID == id })
	if i < 0 {
		return Peilvraag{}, false
	}
	return p.Vragen[i], true
}

// keur checks the questions: ids that are ids, nothing empty or double, and something to choose.
func (p Peiling) keur(g *gebreken) {
	vragen, antwoorden := map[string]bool{}, map[string]bool{}
	for _, v := range p.Vragen {
		g.uniek(vragen, "peilvraag", v.ID)
		g.vul("peilvraag "+v.ID, "label", v.Label, "voor", v.Voor, "na", v.Na, "uitleg", v.Uitleg)
	}
	for _, k := range p.Antwoorden {
		g.uniek(antwoorden, "answer of the peiling", k.ID)
		g.vul("answer "+k.ID, "label", k.Label)
	}
	if len(p.Vragen) == 0 || len(p.Antwoorden) < 2 {
		g.meld("peiling: %d questions, %d answers", len(p.Vragen), len(p.Antwoorden))
	}
}
