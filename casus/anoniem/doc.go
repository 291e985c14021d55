// Package anoniem keeps raw words of an inwoner off the disk. It owns two types: Ruw, raw input that lives in memory
// only, and Tekst, text in which everything recognisable has been masked. A Masker turns the one into the other: an
// allowlist that keeps a word only if it is known to be ordinary, scanners for numbers and addresses, and the names
// that the pair gives beforehand.
//
// The rules are those of the design: masking in doubt, the same label for the same name within a case, and nothing
// that leads from a label back to a name outside memory.
//
// # How a text is searched
//
// vinder.go holds the steps, in order:
//
//  1. normaal.go makes a form to match: NFC, without invisible marks, and whole where a line was broken off (breuk.go). What is
//     kept is copied from the source, so a text in which nothing is found comes back to the byte.
//  2. patroon.go runs the scanners once from left to right: one file per kind of number. They have digit boundaries and
//     use no regular expressions.
//  3. teken.go cuts the rest into words, kennis.go looks every word up, zin.go finds where sentences begin and whether
//     the writer uses capitals at all.
//  4. Words that a person kept, known names (namen.go) and phrases such as laws and courts are settled first.
//  5. tijd.go, veld.go, adres.go and woorden.go give a verdict where something leaves no doubt, and a first verdict elsewhere.
//  6. weeg.go asks the model (package weging) about every word that is not settled: it masks and releases.
//  7. What was found is looked for in the whole text once more; voegsel.go and groep.go join what belongs together; schrijver.go
//     puts the labels in.
//
// # Where the words come from
//
// The package lexicon holds the word list and the names, as public data. lijsten.txt, frasen.txt and organisaties.txt
// were written by hand: the closed classes, the cues, what stays and what never does. A mistake in masking is mended
// there, in the rule that reads them, or by texts from which the model learns: never by adding one name.
//
// # What cannot be found
//
// Now and then an organisation that is called by an ordinary word, or a surname that is a word where nothing points to it; and
// everything that identifies without being a name.
package anoniem

//go:generate go test -run ^TestGewichten$ -gewichten
