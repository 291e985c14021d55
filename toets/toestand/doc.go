// Package toestand reads the official text of one law on one day, as the national repository of regulations publishes it
// (basiswettenbestand, "BWB toestand" XML), and compares it with the rows of the legal frame by hashes.
//
// The text itself is not kept: a hash of it is enough to tell that somebody has to read an article again. What the
// reading finds is for that person to judge; nothing here changes a row.
package toestand
