// Package toets knows the method and the law, and nothing of a case: the steps of the Omgekeerde Toets, their
// questions, choices and hints, the grondwaarden and the legal frame. Everything is data in inhoud, read once and
// checked by Laad; the rules are pure functions over masked text and small values.
package toets
