// Package anoniem keeps raw words of an inwoner off the disk. It owns two types: Ruw, raw input that lives in memory
// only, and Tekst, text in which everything recognisable has been masked. A Masker turns the one into the other: an
// allowlist that keeps a word only if it is known to be ordinary, scanners for numbers and addresses, and the names
// that the pair gives beforehand.
//
// The rules are those of the design: masking in doubt, the same label for the same name within a case, and nothing
// that leads from a label back to a name outside memory.
package anoniem
