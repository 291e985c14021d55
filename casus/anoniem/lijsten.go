package anoniem

import (
	_ "embed"
	"strings"
	"sync"

	"oliekan/casus/anoniem/lexicon"
)

// lijst says in which of the steering lists a word stands.
type lijst uint64

// The steering lists; the names are the sections of lijsten.txt.
const (
	isFunctie       lijst = 1 << iota // closed class and very common words
	isTitel                           // "mevrouw": a name follows
	isVerwant                         // "zoon", "huisarts": a name may follow
	isGroet                           // "groet,", "hoi"
	isPlaatscue                       // "in", "te", "uit"
	isGebied                          // "gemeente", "wijk"
	isOrgcue                          // "stichting", "praktijk"
	isOrgstaart                       // "college", "bv": the last word of an organisation
	isVoegsel                         // tussenvoegsel
	isVoor                            // tussenvoegsel that can open a surname
	isWerkwoord                       // finite verb with a person as subject
	isLidwoord                        // determiner: what follows is a noun
	isVoornaamwoord                   // personal pronoun: what follows is a verb
	isMaand
	isDag
	isDagdeel
	isRang // "twaalfde"
	isTelwoord
	isEenheid // "jaar": the number before it is no house number
	isHoofdletter
	isLand
	isAfkorting
	isCue // a form label such as "naam:"
	isJargon
	isBijvoeglijk // inflected adjective
	isNaamcue     // a kind of organisation whose name follows without more: "stichting"
	isPunt        // abbreviation: the full stop behind it ends no sentence
	isPlaats      // a part of a Dutch place that the data does not have
	isVoornaam    // a first name that the data does not have: most are words too
	isRoepnaam    // a first name that is hardly ever its ordinary word
	isZelden      // a first name in the data that is nearly always its ordinary word
	isDoen        // finite verb that hardly anything but a person does
	isVrij        // a common word that can be the name of an organisation all the same
	isAchternaam  // a surname that the data does not have: all are words too
	isBlijft      // a medicine, illness, brand, shop, medium or public service: it tells nobody apart
)

var secties = map[string]lijst{
	"functie": isFunctie, "titel": isTitel, "verwant": isVerwant, "groet": isGroet, "plaatscue": isPlaatscue,
	"gebied": isGebied, "orgcue": isOrgcue, "orgstaart": isOrgstaart, "voegsel": isVoegsel, "voor": isVoor,
	"werkwoord": isWerkwoord, "lidwoord": isLidwoord, "voornaamwoord": isVoornaamwoord, "maand": isMaand, "dag": isDag,
	"dagdeel": isDagdeel, "rang": isRang, "telwoord": isTelwoord, "eenheid": isEenheid, "hoofdletter": isHoofdletter,
	"land": isLand, "afkorting": isAfkorting, "cue": isCue, "jargon": isJargon, "bijvoeglijk": isBijvoeglijk,
	"voornaam": isVoornaam, "plaats": isPlaats, "punt": isPunt, "naamcue": isNaamcue,
	"roepnaam": isRoepnaam, "zelden": isZelden, "doen": isDoen, "achternaam": isAchternaam, "vrij": isVrij, "blijft": isBlijft,
}

//go:embed lijsten.txt
var lijstenTekst string

//go:embed frasen.txt
var frasenTekst string

// lijsten reads the lists when the first text is masked.
var lijsten = sync.OnceValue(func() map[string]lijst { return leesSecties(lijstenTekst, secties, 4000) })

// leesSecties reads words under headings such as "[maand]": every word gets the bits of the headings that it stands under.
// It makes room for so many words.
func leesSecties[T ~uint8 | ~uint64](tekst string, secties map[string]T, ruimte int) map[string]T {
	uit := make(map[string]T, ruimte)
	var nu T
	for regel := range strings.Lines(tekst) {
		switch regel = strings.TrimSpace(regel); {
		case strings.HasPrefix(regel, "#"):
		case strings.HasPrefix(regel, "["):
			nu = secties[strings.Trim(regel, "[]")]
		default:
			for w := range strings.FieldsSeq(regel) {
				uit[lexicon.Sleutel(w)] |= nu
			}
		}
	}
	return uit
}

// frasen holds the phrases that stay, by their first word; the longest comes first.
var frasen = sync.OnceValue(func() map[string][][]string { return leesFrasen(frasenTekst) })

// leesFrasen reads one phrase a line.
func leesFrasen(s string) map[string][][]string {
	uit := map[string][][]string{}
	for regel := range strings.Lines(s) {
		regel = strings.TrimSpace(regel)
		if regel == "" || strings.HasPrefix(regel, "#") {
			continue
		}
		delen := frasedelen(lexicon.Sleutel(regel))
		uit[delen[0]] = append(uit[delen[0]], delen)
	}
	return uit
}

//go:embed organisaties.txt
var organisatiesTekst string

// bekendeOrganisaties holds the organisations of ordinary words, by their first word.
var bekendeOrganisaties = sync.OnceValue(func() map[string][][]string { return leesFrasen(organisatiesTekst) })

//go:embed plaatsen.txt
var plaatsenTekst string

// plaatsfrasen holds the places of several words, by their first word.
var plaatsfrasen = sync.OnceValue(func() map[string][][]string { return leesFrasen(plaatsenTekst) })

// frasedelen cuts a phrase as the tokeniser cuts a text: words, numbers and single signs.
func frasedelen(s string) []string {
	o := ontleder{tekst: s}
	o.alles(nil)
	uit := make([]string, len(o.tekens))
	for i, t := range o.tekens {
		uit[i] = s[t.van:t.tot]
	}
	return uit
}
