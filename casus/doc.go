// Package casus is one case: an append-only verloop of inbrengen, and the present state as a pure fold of that list.
// One list gives resume, history, undo and the replay in training. All free text in it is anoniem.Tekst, so raw words
// of an inwoner cannot enter. The package knows nothing of SQLite or terminals.
package casus
