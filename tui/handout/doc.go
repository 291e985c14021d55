// Package handout is the activity of choosing and making a paper: of a case, of several, or of the questions of a quiz.
package handout
