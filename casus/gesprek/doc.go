// Package gesprek is the flow of a consult: which question now, what is open and why, what is being typed, undo, the
// names, the doubtful words and finishing. It exists once and drives the screens and the line mode alike. It touches no
// disk: every step returns a casus.Wijziging, and whoever drives it has that written.
package gesprek
