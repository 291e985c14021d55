package bibliotheek

// What is said about the list and about a case.
const (
	nogGeenCasussen = "Er zijn nog geen casussen. Ga met esc terug en kies Nieuw consult."
	nietsVerwijderd = "Er is niets verwijderd."
	verwijderd      = "De casus is verwijderd."
)

// vraagWeg asks whether a case may go; wat is its title between quotes.
func vraagWeg(wat string) string {
	return "Echt verwijderen? " + wat + " is dan voorgoed weg, ook uit de reservekopieën die het programma zelf maakt."
}

// nagelezen says who read a case for training: a role.
func nagelezen(rol string) string { return "Nagelezen door iemand die er niet bij was (" + rol + ")" }
