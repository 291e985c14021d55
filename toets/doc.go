// Package toets knows the method and the law, and nothing of a case: the steps of the Omgekeerde Toets, their
// questions, choices and hints, the grondwaarden and the legal frame. Everything is data in inhoud, read once and
// checked by Laad; the rules are pure functions over masked text and small values.
//
// # The data
//
// The folder inhoud is kept by lawyers, not by programmers; its README says how. Ids and article keys are stored in
// cases, so they never change their meaning. Labels and questions may change at any time.
//
// # The law
//
// A row of the frame says what was read, in which version of the text, and whether it is in force: ask Artikel.Geldt
// before showing it as law. The kinds of room that a law leaves are kept apart, because they are different things in
// court: see Kader.Ruimte.
package toets
