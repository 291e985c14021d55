// Package oefen holds the oefencasussen: invented cases with a complete verloop, for training and to learn the method.
// They are data in inhoud, written with labels by trainers; what each field means stands in inhoud/README.md. Alle and
// Compleet read and check them against the method and the legal frame, so that a case that no longer fits is a failing
// test and never a screen with a hole in it.
package oefen
