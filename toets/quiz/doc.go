// Package quiz holds the questions of the introduction morning: as many about each of six subjects, with four answers of
// which one is right, an explanation, and where the reader can look it up. Laad reads and checks them against the
// method and the legal frame, so that a question that no longer fits is a failing test and never a wrong lesson. Trek
// draws a round. LaadMet adds the questions of a municipality (docs/quizvragen.md). What a team answers, its score and the clock belong to the screen.
//
// # Changing a question
//
// The questions stand in vragen.json. Change what stands between the quotes behind a colon, then run
// "go test ./toets/quiz". A fault is named with the id of its question, all faults at once.
//
//   - id never changes, since it may be stored with a result. A question about something else gets another id.
//   - onderwerp and moeilijkheid come from Onderwerpen and Moeilijkheden. Replace a question by one of the same subject:
//     the tests want as many of each (perOnderwerp in vragen_test.go).
//   - antwoorden are four, about equally long, on one line each, without a full stop. goed is the letter of the right one
//     as it stands there, "A" to "D". Spread the letters; the tests measure it.
//   - uitleg says in two or three sentences why the right answer is right and why the tempting one is wrong. It never
//     names a letter.
//   - artikelen (keys such as "Awb:4:84:"), grondwaarden (ids), stappen (ids) and begrippen (words of the glossary) say
//     where to look it up; at least one is needed. An article must be read in a recent text and be in force on the day
//     of the frame. What no row of wetten.json says is no quiz question.
//   - Write {oliemannetje} where that word must stand, after "een" only: a gemeente may have another word. Square
//     brackets are for masks.
//
// A sentence has at most 22 words, and 11 to 13 on average in an explanation; toets/testdata/vermijd.tsv lists words to avoid. When an article
// changes, look for its key in vragen.json and read those questions again.
package quiz
