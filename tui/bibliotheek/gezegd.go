package bibliotheek

// What is said about the list.
const nogGeenCasussen = "Er zijn nog geen casussen. Ga met esc terug en kies Nieuw consult."

// vraagWeg asks whether a case may go; wat is its title between quotes.
func vraagWeg(wat string) string {
	return "Echt verwijderen? " + wat + " is dan voorgoed weg, ook uit de reservekopieën die het programma zelf maakt."
}
