// Package quiz is the activity of the quiz: choosing a game, playing it with teams, the result.
package quiz
