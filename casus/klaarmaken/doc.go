// Package klaarmaken leads a second person through a finished case until it can be used in training: the checklist on
// recognisable details, the answer of an expert per step, learning points, the moments worth replaying, and the end. It
// exists once and drives the screens and the line mode alike. It touches no disk: every step returns a Wijziging, and
// whoever drives it has that written.
package klaarmaken
