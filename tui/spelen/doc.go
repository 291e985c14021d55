// Package spelen is the activity of replaying a case with a group: the session itself, the example that newcomers read, and what came
// of a session. Package training prepares it.
package spelen
