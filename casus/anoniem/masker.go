package anoniem

// Soort is the kind of a find.
type Soort string

// The kinds of find. Each has its own numbered label.
const (
	SoortPersoon     Soort = "persoon"
	SoortPlaats      Soort = "plaats"
	SoortOrganisatie Soort = "organisatie"
	SoortAdres       Soort = "adres"
	SoortPostcode    Soort = "postcode"
	SoortDatum       Soort = "datum"
	SoortBSN         Soort = "bsn"
	SoortRekening    Soort = "rekening"
	SoortTelefoon    Soort = "telefoon"
	SoortMail        Soort = "mail"
	SoortWebadres    Soort = "webadres"
	SoortKenteken    Soort = "kenteken"
	SoortNummer      Soort = "nummer"
	SoortWoord       Soort = "woord" // an unknown word: may be a name, may be jargon
)

// Vondst is one masked place in a text.
type Vondst struct {
	Begin, Eind int    // runes of the input as received; Eind is exclusive
	Soort       Soort  // kind of find
	Label       string // what stands there now, with brackets
	Zeker       bool   // false: masked in doubt, and asked about; what is not answered stays masked
	Kans        int    // how likely it identifies somebody, in hundredths; 100 is what leaves no doubt
	Ruw         Ruw    // the masked words, for the eyes of the person who typed them
}

// Uitkomst is the result of masking one text.
type Uitkomst struct {
	Tekst    Tekst
	Vondsten []Vondst // in order of Begin, never overlapping
	Fout     error    // ErrStuk: the finder broke down; Tekst is Onaf and takes the place of nothing
	Streng   bool     // the text has no capitals to go by: names that are words were masked too, and the screen says so
}

// Twijfel is a word that was masked in doubt somewhere in the case, for the review.
type Twijfel struct {
	Ruw    Ruw    // the word as it was typed first
	Label  string // what it became
	Soort  Soort  // what the finder took it for
	Aantal int    // how often it was seen
	Kans   int    // how likely it identifies somebody, in hundredths
}

// Opties are what the settings file adds.
type Opties struct {
	Houden    []string // words to keep
	Verbergen []string // places and organisations to mask, never names of inwoners
}
