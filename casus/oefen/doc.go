// Package oefen holds the oefencasussen: invented cases with a complete verloop, for training and to learn the method.
// They are data in inhoud, written with labels by trainers; what each field means stands in inhoud/README.md. Alle,
// Compleet and Op read and check them against the method and the legal frame, so that a case that no longer fits is a
// failing test and never a screen with a hole in it. Op places their dates in the week of a day; the turns that keep a
// group from predicting the next case stand in testdata/wendingen.txt.
package oefen
