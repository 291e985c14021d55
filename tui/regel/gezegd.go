package regel

// What the activities ask and say alike, whatever it is about.
const (
	// KiesUit asks for one line of a list that was read out. What an empty line does comes behind it.
	KiesUit = "Typ een nummer of een woord."
	// NietVeranderen says that an empty line leaves an answer as it is.
	NietVeranderen = "Lege regel: niet veranderen."
	// LaatZo says so where it is about more than one answer.
	LaatZo = "Lege regel: laat het zo."
	// JaVerwijdert asks for the yes to removing something.
	JaVerwijdert = "Typ ja om te verwijderen. Lege regel: niet doen."
	// NietsVerwijderd says that there was no yes.
	NietsVerwijderd = "Er is niets verwijderd."
	// LaatsteNietBewaard says what is lost when something ends that cannot be written.
	LaatsteNietBewaard = "Het laatste is niet bewaard."
	// WoordOnaf says of a text that was being typed that a word in it was not kept.
	WoordOnaf = "Bij de puntjes is een woord niet bewaard. Typ de zin liever opnieuw."
	// StaatKlaar says that something waits to be written. At what it is tried again comes behind it.
	StaatKlaar = "Dit is nog niet bewaard. Het staat wel klaar: "
)
