package melding

import (
	"context"
	"slices"

	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/casus/handout"
	"oliekan/casus/klaarmaken"
	"oliekan/casus/training"
	"oliekan/store"
	"oliekan/toets/toestand"
)

// paar is a sentinel with its sentences.
type paar struct {
	fout error
	zin  string
}

// paren returns the sentinels and what they mean for the user.
func paren() []paar {
	return slices.Concat(parenOpslag(), parenPapier(), parenKlaarmaken(), parenTraining(), parenGesprek())
}

const (
	// HerstelZin tells the way back from a file that cannot be used.
	HerstelZin = "Met 'oliekan herstel' zie je welke kopieën er zijn. Met 'oliekan herstel nieuwste' zet je de laatste terug, " +
		"en komt mee wat nog te lezen is."
	// plekZin says where what was typed is, when the file is not where it was.
	plekZin = "Wat je daarna typte, is niet bewaard, maar staat hier nog. Zet het bestand terug op zijn plek, of ga verder onder een andere naam."
)

// parenOpslag are those of what is kept, and of the disk.
func parenOpslag() []paar {
	return []paar{
		{context.Canceled, "Gestopt voordat het klaar was. " + BleefBewaard},
		{store.ErrOnbekend, "Deze casus is er niet. Kijk in de lijst welke casussen er zijn (oliekan casus lijst)."},
		{store.ErrGeenTraining, "Deze sessie is er niet. Kijk in de lijst welke er zijn (oliekan training lijst)."},
		{store.ErrMeerduidig, "Er zijn er meer die zo beginnen. Geef meer tekens van het nummer, of de korte code van de casus."},
		{store.ErrOefen, "Dit is een oefencasus. Die kun je lezen en gebruiken, maar niet veranderen."},
		{store.ErrKlaar, "Deze casus is trainingsklaar. Je kunt hem lezen en gebruiken, maar niet meer veranderen. " +
			"Er kan nog wel iets uit worden gehaald, en je kunt hem verwijderen."},
		{store.ErrVolgorde, "Deze casus is intussen op een andere plek veranderd. Sluit hem, open hem opnieuw en ga dan verder."},
		{store.ErrOngeldig, "Deze wijziging klopt niet en is niet bewaard. Aan de casus is niets veranderd."},
		{store.ErrNieuwer, "Deze database komt van een nieuwere versie van oliekan. Werk oliekan bij; er is niets veranderd."},
		{store.ErrVreemd, "Dit bestand is geen database van oliekan. Kies met --db een ander bestand; er is niets veranderd."},
		{store.ErrMap, "Dit is een map. Geef met --db ook de naam van het bestand."},
		{store.ErrKopieenErnaast, "De database is er niet of is leeg, maar er zijn wel automatische kopieën van. Er is niets gemaakt. " +
			"Zet de laatste kopie terug met 'oliekan herstel nieuwste'. Of zet eerst de map met kopieën ergens anders als je echt opnieuw wilt beginnen."},
		{store.ErrSchema, "In de database staat iets wat niet van oliekan is. Oliekan opent hem daarom niet; er is niets veranderd. " + HerstelZin},
		{store.ErrBeschadigd, "De database is beschadigd. " + HerstelZin},
		{store.ErrGeenKopie, "Er is geen gezonde kopie om terug te zetten. Heb je zelf een reservekopie? Geef dan het pad: oliekan herstel PAD."},
		{store.ErrHerstel, "Er wordt op dit moment een kopie teruggezet. Wacht even en probeer het opnieuw."},
		{store.ErrKopie, "Dit is een automatische kopie. Die kun je alleen lezen, want oliekan vervangt hem later. " +
			"Wil je ermee verder? Zet hem dan terug met 'oliekan herstel PAD'."},
		{store.ErrVerplaatst, "Het bestand van de database heeft intussen een andere naam. " + plekZin},
		{store.ErrWeg, "Het bestand van de database staat niet meer op zijn plek. " + plekZin},
		{store.ErrVervangen, "Er staat intussen een ander bestand op de plek van de database. " + plekZin},
		{store.ErrVol, zinVol},
		{store.ErrSchijf, "De schijf geeft een fout. Kijk of hij nog goed vastzit en niet vol is, en maak snel een reservekopie."},
		{store.ErrBezet, "Een ander programma houdt de database bezet. Sluit dat programma en probeer het opnieuw."},
		{store.ErrAlleenLezen, "In de database kan niets worden bewaard: het bestand of de map is alleen te lezen. " +
			"Kies met --db een andere plek, of vraag je beheerder om schrijfrechten."},
		{store.ErrGeenToegang, "Je mag de database niet lezen. Vraag je beheerder om rechten, of kies met --db een andere plek."},
		{store.ErrInGebruik, "Deze casus staat al open in een ander venster. Ga daar verder, of sluit dat venster eerst."},
		{store.ErrTrainingInGebruik, "Een sessie over deze casus staat open in een ander venster. Ga daar verder, of sluit dat venster eerst."},
		{store.ErrNetwerk, "De database staat op een netwerkschijf en kan daar beschadigd raken. " +
			"Kies met --db een map op deze computer."},
		{store.ErrBestaat, "Het doelbestand bestaat al. Kies een andere naam, of geef --overschrijf mee."},
		{store.ErrZelfde, "De kopie kan niet op de plek van de database zelf komen. Kies een andere naam."},
	}
}

// parenPapier are those of papers, and of the law as it is published.
func parenPapier() []paar {
	return []paar{
		{handout.ErrSoort, "Deze soort handout bestaat niet. Met 'oliekan handout --help' zie je welke er zijn."},
		{handout.ErrGeenLes, "Deze casus is nog niet trainingsklaar. Laat een collega die er niet bij was hem trainingsklaar maken. " +
			"Of kies een oefencasus, of een andere handout."},
		{handout.ErrVerloop, "Deze casus is leeg en kan niet naar een training. Kies een andere casus, of een andere handout."},
		{handout.ErrFormaat, "Een handout kan niet in deze vorm. Met 'oliekan handout --help' zie je welke vormen er zijn."},
		{handout.ErrDubbel, "Dezelfde casus staat er twee keer bij. Noem elke casus één keer."},
		{handout.ErrLogo, "Het is geen heel PNG- of JPEG-plaatje. Kies een ander plaatje, of bewaar het opnieuw."},
		{handout.ErrLogoGroot, "Het plaatje is groter dan 2 MB of 2 miljoen beeldpunten. Maak het kleiner, bijvoorbeeld 1000 beeldpunten breed."},
		{handout.ErrGeenCasus, "Kies eerst een casus."},
		{toestand.ErrVorm, "Dit is geen XML van een wet uit het basiswettenbestand, of er staan geen artikelen in. Haal het bestand opnieuw op."},
		{toestand.ErrXML, "Dit XML-bestand is niet heel. Haal het opnieuw op; er is niets vergeleken."},
		{toestand.ErrGroot, "Dit XML-bestand is groter dan een wet kan zijn. Kijk of het wel het goede bestand is."},
		{toestand.ErrType, "In dit XML-bestand staat een DOCTYPE. Dat hoort niet bij een wet uit het basiswettenbestand. Haal het bestand opnieuw op."},
		{toestand.ErrWeb, "Dit is een webpagina en niet de wet zelf. Opnieuw bewaren uit de browser geeft weer een webpagina. Je hebt het XML-bestand uit het basiswettenbestand nodig: docs/wetten.md zegt waar dat staat."},
		{toestand.ErrOuder, "Dit bestand is ouder dan wat al genoteerd is. Er is niets genoteerd. Gebruik de nieuwste tekst van de wet."},
		{toestand.ErrWet, "Van deze wet staat niets in het wettenkader. Met 'oliekan wetten' zie je welke wetten er wel in staan."},
		{toestand.ErrHashes, "Dit is geen bestand met hashes, en het is niet veranderd. Kies achter --noteer een andere naam."},
	}
}

// parenKlaarmaken are those of making a case ready for training.
func parenKlaarmaken() []paar {
	return []paar{
		{klaarmaken.ErrStaat, "Alleen een eigen casus die is afgerond, kun je trainingsklaar maken. Rond de casus eerst af."},
		{klaarmaken.ErrLeeg, "Er staat nog niets. Typ een paar woorden."},
		{klaarmaken.ErrPlek, "Dat kan bij dit onderdeel niet. Ga verder of terug."},
		{klaarmaken.ErrPunten, "Nog niet alle punten van de controle zijn in orde. Ga de open punten na."},
		{klaarmaken.ErrWoorden, "Er zijn nog woorden waarover je moet beslissen. Kies bij elk woord houden, verbergen of een rol."},
		{klaarmaken.ErrHalf, "Er staat nog een tekst half. Maak die eerst af, of haal hem weg."},
		{klaarmaken.ErrLeerpunten, "Er is nog geen leerpunt. Schrijf er minstens één."},
		{klaarmaken.ErrVol, klaarmaken.LeerpuntenVol},
		{klaarmaken.ErrMomenten, "Kies zes tot acht momenten om na te spelen, of alle als er minder zijn."},
		{klaarmaken.ErrZelf, "Wie bij het consult zat, kan deze controle niet doen. Vraag een collega die er niet bij was. " +
			"Wat je hebt ingevuld, blijft bewaard."},
		{klaarmaken.ErrLezer, "Kies een rol uit de lijst."},
	}
}

// parenTraining are those of a session with a group.
func parenTraining() []paar {
	return []paar{
		{training.ErrLeeg, "Er staat nog niets. Typ een paar woorden."},
		{training.ErrHalf, "Uit de tekst is een woord weggevallen. Schrijf het opnieuw, of haal weg wat er nu op die plek staat."},
		{training.ErrTeVeel, "Er zijn dan meer handen dan deelnemers. Tel opnieuw, of verander het aantal deelnemers."},
		{training.ErrNiemand, "Een sessie heeft minstens één deelnemer, en hoogstens 99. Kies een ander aantal."},
		{training.ErrVerloop, "In deze casus is nog niets gezegd om na te spelen. Kies een andere casus."},
		{training.ErrMomenten, "Er zijn te weinig of te veel momenten gekozen. Kies er één tot acht."},
		{training.ErrTijd, "Deze tijd kan niet. Kies 10 tot 240 minuten."},
		{training.ErrAnders, "De casus van deze sessie is weg of veranderd, dus verder spelen kan niet. " +
			"De sessie is er nog: bekijk wat eruit kwam, of begin een nieuwe."},
		{training.ErrVerborgen, "Laat eerst zien wat het tweetal zei. Daarna kun je verder."},
		{training.ErrOnthuld, "Iedereen heeft al gezien wat het tweetal zei. Een ander standpunt kan er nog wel bij."},
		{training.ErrPlek, "Dat kan hier niet. Ga verder of terug."},
		{training.ErrVol, "Hier staat al genoeg. Haal eerst iets weg."},
		{training.ErrKlaar, "Deze sessie is af. Je kunt nog wel lezen wat eruit kwam."},
		{training.ErrStaat, "Alleen een oefencasus, of een eigen casus die trainingsklaar is, kun je naspelen. Kies een andere casus."},
	}
}

// opSlot begins the sentence that says why a step cannot be written yet.
const opSlot = "Deze stap is nog op slot. "

// parenGesprek are those of masking, and of a consult.
func parenGesprek() []paar {
	return []paar{
		{anoniem.ErrRol, "Deze rol bestaat niet. Kies een rol uit de lijst, zoals inwoner, dochter of huisarts."},
		{anoniem.ErrGeenNaam, "Dit is geen naam. Een naam heeft minstens één letter."},
		{anoniem.ErrLabel, "Van deze persoon of plek is de naam hier al bekend. Kies een andere, of een rol uit de lijst."},
		{anoniem.ErrSoort, "Dat past niet: een mens, een plaats en een organisatie kunnen niet hetzelfde zijn. " +
			"Kies een andere, of geef eerst een rol, zoals dochter, plaats of school."},
		{anoniem.ErrVerborgen, "Dat is al verborgen: wat tussen haken staat, is geen woord uit het consult. " +
			"Moet er toch iets weg? Haal dan het hele antwoord weg."},
		{anoniem.ErrStuk, Mislukt + " Je tekst gaat zo niet naar de schijf. " +
			"Het blijft staan: typ het anders."},
		{gesprek.ErrOngezien, "Niet elke tekst kon worden nagekeken, door een fout in oliekan. Die tekst is gebleven zoals hij was. " +
			"Lees zelf na of er nog namen in staan."},
		{gesprek.ErrLeeg, "Dit antwoord is nog leeg. Kies of typ eerst iets."},
		{gesprek.ErrBegin, "Dit is nog maar het begin. Schrijf erachter wat het bij jullie is."},
		{gesprek.ErrWoorden, "Bij deze keuze horen een paar woorden. Schrijf erbij wat je bedoelt."},
		{gesprek.ErrSlot, opSlot + "Vul eerst een effect en een grondwaarde in."},
		{gesprek.ErrKeus, "Kies eerst een regel uit de lijst. Wat je typte, blijft staan."},
		{gesprek.ErrDatum, "Deze datum kan ik niet lezen. Typ bijvoorbeeld 1 december, 1-12-2026 of over 6 weken."},
		{gesprek.ErrOptie, "Zonder optie kan dit nog niet. Noem eerst een optie in stap 3."},
		{gesprek.ErrAntwoord, "Dit antwoord is er niet meer. Lees de casus opnieuw en kies een ander antwoord."},
		{gesprek.ErrNiets, "Er is niets om terug te nemen. Ga gewoon verder."},
	}
}
