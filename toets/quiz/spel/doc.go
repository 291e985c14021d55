// Package spel is one game of the quiz: who plays, which question is on the table, who answered what, what is revealed,
// the score and the clock. It knows no screen and no disk; the screens and the line mode drive the same Spel, and
// Bewaar and Lees turn it into a short text of ids and numbers and back, so that a game outlives the program.
//
// # Nothing before the reveal
//
// What may be seen before the reveal is Opgave, which does not hold the right answer, its explanation or its source.
// Those come from Oplossing, and only after Toon. A front end cannot leak what it does not get.
//
// # How a game runs
//
// A question (FaseVraag) is answered by everybody who plays, in any order, and every answer can be changed until Toon.
// Then its explanation is there (FaseUitleg). Verder goes to the next question, after the last one of a round to the
// score (FaseStand), and in the end to the result (FaseEind). Teams that share the first place there can get one more
// question, as often as they like: Beslisvraag.
package spel
