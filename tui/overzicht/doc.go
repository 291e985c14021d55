// Package overzicht holds what looks over a whole consult: the steps, the options side by side, and the words to check.
package overzicht
