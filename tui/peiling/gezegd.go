package peiling

import (
	"context"

	"oliekan/store"
	"oliekan/toets"
	"oliekan/tui/naspelen"
)

// Wat says in a few words what is compared.
const Wat = "wat een training doet, per maand"

// Waarvoor says what it is for.
const Waarvoor = "Bij Peiling zie je of groepen na een training meer weten en durven dan ervoor. Het gaat om aantallen handen, en nooit om personen."

// blokken reads all sessions and tells what groups said before and after. The command line says the same (naspelen).
func blokken(ctx context.Context, db store.Opslag, m *toets.Methode) ([]naspelen.Blok, error) {
	ts, err := db.Trainingen(ctx)
	if err != nil {
		return nil, err
	}
	return naspelen.Peilmaanden(ts, m), nil
}
