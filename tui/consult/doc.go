// Package consult is the activity of going through a case together, from the effect that the inwoner wants to the advice. The order of
// the questions and what is open is for casus/gesprek; this package asks, shows and passes on.
package consult
