package toets

import (
	"slices"
	"strings"
)

// StapID names a step. It is a key in inhoud/stappen.json and is stored in cases, so it never changes its meaning.
type StapID string

// The steps, in their order. The law comes last: that order is the method.
const (
	StapAanleiding   StapID = "aanleiding"
	StapEffect       StapID = "effect"
	StapGrondwaarden StapID = "grondwaarden"
	StapBesluit      StapID = "besluit"
	StapJuridisch    StapID = "juridisch"
	StapOplossing    StapID = "oplossing"
	StapAfronden     StapID = "afronden"
)

// VraagID names a question. It is a key in inhoud/stappen.json and is stored in cases.
type VraagID string

// The questions that rules, summaries and screens refer to by name. Other questions are data only.
const (
	VraagVraag       VraagID = "vraag"
	VraagWringt      VraagID = "wringt"
	VraagFeiten      VraagID = "feiten"
	VraagBetrokkenen VraagID = "betrokkenen"
	VraagEffect      VraagID = "effect"
	VraagSchaalNu    VraagID = "schaal-nu"
	VraagSchaalWens  VraagID = "schaal-wens"
	VraagMiddelen    VraagID = "middelen"
	VraagGrondwaarde VraagID = "grondwaarde"
	VraagKernwaarde  VraagID = "kernwaarde"
	VraagOpties      VraagID = "opties"
	VraagGevolgen    VraagID = "gevolgen"
	VraagDraagt      VraagID = "draagt"
	VraagWeg         VraagID = "weg"
	VraagPlaats      VraagID = "plaats"
	VraagGelijk      VraagID = "gelijk"
	VraagUitkomst    VraagID = "uitkomst"
	VraagBeslist     VraagID = "beslist"
	VraagAfspraak    VraagID = "afspraak"
	VraagTerugblik   VraagID = "terugblik"
	VraagSignaal     VraagID = "signaal"
	VraagAnders      VraagID = "anders"
	VraagBotsing     VraagID = "botsing"
	VraagPapier      VraagID = "papier"
)

// voorEens begins the id of the question on which of several views a pair agrees.
const voorEens = "eens-"

// Eens returns the id of the question that asks on which of the views at question v the pair agrees.
func (v VraagID) Eens() VraagID { return voorEens + v }

// Over returns the question of whose views an id of Eens speaks; false for any other id.
func (v VraagID) Over() (VraagID, bool) {
	over, ok := strings.CutPrefix(string(v), voorEens)
	return VraagID(over), ok
}

// Choices of LijstEens, as they are stored.
const (
	EensDit   = "dit"   // on one view
	EensSamen = "samen" // on all that was said, taken together
	EensNiet  = "niet"  // on none
)

// Choices of LijstPapier, as they are stored.
const (
	PapierVoorop = "voorop"
	PapierGewoon = "gewoon"
	PapierWeg    = "weg"
)

// PerOptie says how a question relates to the options of step 3.
type PerOptie string

// The relations of a question to the options.
const (
	OptieGeen PerOptie = ""     // not about an option
	OptiePer  PerOptie = "per"  // asked for every option
	OptieKies PerOptie = "kies" // about at most one option, to be picked
)

// Names of the lists of choices that code refers to. The middle three are filled from the frame and the settings.
const (
	LijstRollen       = "rol"          // who may speak
	LijstGrondwaarden = "grondwaarden" // from the legal frame
	LijstKernwaarden  = "kernwaarden"  // from the settings
	LijstArtikelen    = "artikelen"    // the usable rows of the legal frame
	LijstKind         = "kind"         // what an article does
	LijstEens         = "eens"         // on which of several views a pair agrees
	LijstPapier       = "papier"       // what becomes of an answer on paper
	LijstBrillen      = "bril"         // ways of looking at a case (method, step 3)
	LijstSpelrollen   = "spelrol"      // roles that members of a group play in training
)

// Keuze is one choice of a list. ID is stored in cases.
type Keuze struct {
	ID     string `json:"id"`
	Label  string `json:"label"`            // as short as the screen needs
	Uitleg string `json:"uitleg,omitempty"` // one sentence; of a role to play two or three
}

// Vraag is one question. An answer to it (an inbreng) has at most a choice, a text and a date: the parts that the
// question names.
type Vraag struct {
	ID      VraagID  `json:"id"`
	Stap    StapID   `json:"-"`
	Kort    int      `json:"kort,omitempty"`    // place in the short path, 1 to 12; 0 is "verdiepen"
	Label   string   `json:"label"`             // two or three words, for lists and handouts
	Tekst   string   `json:"vraag"`             // the question
	Groep   string   `json:"groep,omitempty"`   // the question as it is put to a group in training; "" is Tekst
	Hulp    string   `json:"hulp"`              // one or two sentences under the question
	Uitleg  string   `json:"uitleg"`            // why we ask this and how to answer it, for F1
	Veld    string   `json:"veld,omitempty"`    // label of the text field; "" is no text
	Woorden bool     `json:"woorden,omitempty"` // a choice alone says too little here: the text is needed too
	Keuzes  string   `json:"keuzes,omitempty"`  // name of a list for Methode.Keuzen; "" is no choice
	Datum   string   `json:"datum,omitempty"`   // what the date is for; "" is no date
	Meer    bool     `json:"meer,omitempty"`    // several inbrengen may stand beside one another
	Optie   PerOptie `json:"optie,omitempty"`
	// Dekt are the longer questions that a question of the short path stands for. An answer to one of them answers it too.
	Dekt    []VraagID `json:"dekt,omitempty"`
	Voorzet []string  `json:"voorzet,omitempty"` // texts that are ready to pick, such as "Niets doen"
	// Samen asks on which of the views at this question the pair agrees (Methode makes that a question of its own, Eens of
	// this id). "" where views do not have to come together.
	Samen string `json:"samen,omitempty"`
	Begin string `json:"begin,omitempty"` // how a text begins that every case has in words of its own: "Standaardbesluit:"
}

// OverAntwoord reports whether what is said here is about another answer, and adds nothing to the case itself: on which view a
// pair agrees, and what becomes of an answer on paper. Of such an answer Optie is the number of the one that it is about.
func (v VraagID) OverAntwoord() bool {
	_, eens := v.Over()
	return eens || v == VraagPapier
}

// OverEens reports whether this asks on which of several views a pair agrees. It is asked only where several stand.
func (v Vraag) OverEens() bool {
	_, ok := v.ID.Over()
	return ok
}

// Beantwoord reports whether a question has an answer, itself or through one that it stands for. It takes the number of
// answers per question.
func (v Vraag) Beantwoord(aantallen map[VraagID]int) bool {
	return aantallen[v.ID] > 0 || v.Gedekt(aantallen)
}

// Gedekt reports whether a longer question that this one stands for has an answer.
func (v Vraag) Gedekt(aantallen map[VraagID]int) bool {
	return slices.ContainsFunc(v.Dekt, func(d VraagID) bool { return aantallen[d] > 0 })
}

// Vast reports whether a text is one that every case has: it stands ready to pick, or it begins in the way that is agreed.
// Such a text says little of the case itself.
func (v Vraag) Vast(tekst string) bool {
	tekst = strings.TrimSpace(tekst)
	return slices.Contains(v.Voorzet, tekst) || v.Begin != "" && strings.HasPrefix(tekst, v.Begin)
}

// Stap is one step with its questions.
type Stap struct {
	ID       StapID    `json:"id"`
	Nummer   string    `json:"nummer,omitempty"` // "1" to "4" for the four steps of the method, else empty
	Label    string    `json:"label"`
	Kern     string    `json:"kern"`   // the core question, or what happens here
	Waarom   string    `json:"waarom"` // why first, then how
	Uitleg   string    `json:"uitleg"` // what you do in this step, longer
	Vragen   []Vraag   `json:"vragen"`
	NodigVan []VraagID `json:"nodig,omitempty"` // questions that need an answer before this step can be written
	// Brillen is a question per id of LijstBrillen: the same step looked at in another way, for a group in training.
	Brillen map[string]string `json:"brillen,omitempty"`
}

// VoorGroep returns the question as it is put to a group in training.
func (v Vraag) VoorGroep() string {
	if v.Groep != "" {
		return v.Groep
	}
	return v.Tekst
}
