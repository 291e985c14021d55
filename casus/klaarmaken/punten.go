package klaarmaken

// Ids of the points of the checklist. They are stored in lessons, so they never change their meaning.
const (
	PuntNamen     = "namen"
	PuntLeeftijd  = "leeftijd"
	PuntBijzonder = "bijzonder"
	PuntSamen     = "samen"
	PuntTijd      = "tijd"
	PuntCitaten   = "citaten"
	PuntHardop    = "hardop"
)

// Punt is one point of the checklist: a question that is answered with "in orde" or "nog niet", and why it is asked.
type Punt struct {
	ID     string
	Naam   string // two or three words
	Vraag  string
	Waarom string
}

// Punten returns the checklist in its order: from what the program can find by itself to what only a person can judge
// (privacy design, finding, 8 and 10; NRGD guideline on anonymising reports, 2024).
func Punten() []Punt {
	return []Punt{
		{
			PuntNamen, "Namen en plekken",
			"Staan er nergens namen, adressen, organisaties of nummers in waaraan je iemand herkent?",
			"Het programma vindt veel, maar niet alles. Hieronder staat wat het nu nog vindt, en welke woorden het tweetal wilde houden. Jij kijkt met frisse ogen.",
		},
		{
			PuntLeeftijd, "Leeftijd, gezin en geld",
			"Zijn leeftijden, gezinnen en bedragen zo ruim opgeschreven dat ze bij veel mensen passen?",
			"Een precieze leeftijd met een precies bedrag past vaak maar bij één gezin. Voor de les is \"40 tot 55 jaar\" genoeg.",
		},
		{
			PuntBijzonder, "Gevoelige gegevens",
			"Is alles over gezondheid, geloof, afkomst, seksualiteit of straf echt nodig om de casus te begrijpen?",
			"De wet beschermt deze gegevens extra. Soms gaat de casus er juist over. Dan mogen ze blijven staan.",
		},
		{
			PuntSamen, "De combinatie",
			"Zijn alle details samen zo gewoon dat niemand weet over wie het gaat?",
			"Een imker met drie kinderen in een dorp heeft geen naam nodig. Het programma vergelijkt deze casus met jullie andere eigen casussen.",
		},
		{
			PuntTijd, "Tijd en gebeurtenissen",
			"Staat er niets in wat in de krant stond, of wat de hele buurt weet? Zoals een brand, een ongeluk, een feest of een verhuizing.",
			"Wie de gebeurtenis kent, weet meteen over wie het gaat. Ook een dag of een seizoen kan genoeg zijn.",
		},
		{
			PuntCitaten, "Letterlijke woorden",
			"Staat er geen zin in waaraan de inwoner of een buur meteen ziet over wie het gaat?",
			"Mensen onthouden hoe iemand praat. Een bijzondere uitdrukking verraadt soms meer dan een naam. Hieronder staat wat de inwoner en naasten zeiden, en wat tussen aanhalingstekens staat.",
		},
		{
			PuntHardop, "Hardop",
			"Zou je deze casus hardop voorlezen als de inwoner zelf in de zaal zat?",
			"Dit is de laatste vraag, en de beste. Twijfel je? Kies dan \"nog niet\" en overleg met een collega.",
		},
	}
}
