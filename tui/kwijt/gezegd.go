package kwijt

import (
	"context"
	"fmt"
	"path/filepath"

	"oliekan/store"
	"oliekan/tui/bestand"
	"oliekan/tui/melding"
)

// The choices. What is said and asked here is the same on screens and in lines.
const (
	kop       = "Waar is het bestand?"
	vraagNaam = "Hoe moet het nieuwe bestand heten?"
	gemengd   = "Er is over het bestand zelf heen geschreven. Wat je daarna typte, kan hier niet meer worden bewaard. " +
		"Schrijf over wat je nog nodig hebt, en stop dan. " + melding.HerstelZin
	eerstNaam  = "Typ eerst een naam, of ga terug."
	gebeurtNog = "Even geduld, oliekan schrijft alles in het bestand."
)

// keuze is one thing that can be done.
type keuze struct{ id, naam, uitleg string }

// What can be done, by id.
const (
	terug  = "terug"
	verder = "verder"
	later  = "later"
	stop   = "stop"
)

// keuzes lists what can be done, what is most likely wanted first. Of what was written over nothing can be put back.
func keuzes(f *store.PlekFout) []keuze {
	uit := []keuze{
		{terug, "Zet het bestand terug", "op zijn plek, met alles wat erin stond en wat nog wacht; wat daar nu staat, gaat opzij"},
		{verder, "Ga verder onder een andere naam", "in een nieuw bestand, met alles wat erin stond en wat nog wacht"},
		{later, "Kies later", "werk door; wat je typt, wacht zo lang"},
		{stop, "Stop", "wat nog wacht, ben je dan kwijt"},
	}
	if f.Zelfde {
		return uit[2:]
	}
	return uit
}

// watErIs tells what happened to the file.
func watErIs(f *store.PlekFout) []string {
	if f.Zelfde {
		return []string{gemengd}
	}
	uit := []string{melding.Van(f), "De plek is " + bestand.Toon(f.Pad) + "."}
	if f.Naar != "" {
		uit = append(uit, "Het bestand heet nu "+bestand.Toon(f.Naar)+".")
	}
	return uit
}

// andereNaam proposes a path for the file to go on in.
func andereNaam(f *store.PlekFout) string {
	return filepath.Join(filepath.Dir(f.Pad), "oliekan-verder.db")
}

// zetTerug puts the library back at its place and says so.
func zetTerug(ctx context.Context, db store.Opslag) (string, error) {
	opzij, err := db.(store.Bestand).Terug(ctx)
	if err != nil {
		return "", err
	}
	zin := "Het bestand staat weer op zijn plek."
	if opzij != "" {
		zin += " Wat daar stond, heet nu " + bestand.Toon(opzij) + "."
	}
	return zin, nil
}

// gaVerder goes on in another file and says how to open it next time.
func gaVerder(ctx context.Context, db store.Opslag, naam string) (string, error) {
	pad, err := bestand.Volledig(naam)
	if err == nil {
		err = db.(store.Bestand).VerderAls(ctx, pad)
	}
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("Je werkt nu in %s. Open dat de volgende keer met: oliekan --db %q", bestand.Toon(pad), bestand.Toon(pad)), nil
}

// Kan reports whether something can be done about an error: the library is a file that is not in its place any more.
func Kan(db store.Opslag) bool {
	_, ok := db.(store.Bestand)
	return ok
}
