// Package training is the activity of replaying a case with a group: the list of sessions, preparing one, playing it.
package training
