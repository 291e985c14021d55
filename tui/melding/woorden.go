package melding

// Sentences that several ways of working say.
const (
	// GeefNaam asks for a file where something else was named.
	GeefNaam = "Geef de naam van een bestand."
	// BleefBewaard says what is not lost when something breaks off.
	BleefBewaard = "Wat al bewaard was, is er nog."
	zinVol       = "De schijf is vol. Maak ruimte vrij en probeer het opnieuw. " + BleefBewaard
	// Mislukt is what a field says when its text cannot be masked.
	Mislukt = "Het verbergen mislukt hier, door een fout in oliekan."
	// MetLijst says how to see which copies there are.
	MetLijst = "Met 'oliekan herstel' zie je de kopieën."
	// Verzonnen stands above every practice case.
	Verzonnen = "Dit is een verzonnen casus om mee te oefenen."
	// KaderLetOp says that the frame of the municipality is not used, and what to do.
	KaderLetOp = "Het eigen wettenkader is niet te gebruiken. Oliekan gaat verder met het ingebouwde. " +
		"Met 'oliekan kader controleer' zie je wat er niet klopt, met 'oliekan kader terug' haal je het weg."
	// NietsGezegd stands where a case has no answers yet.
	NietsGezegd = "Er is nog niets gezegd."
)
