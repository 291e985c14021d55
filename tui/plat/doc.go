// Package plat is the line mode: the same work as the screens, in plain lines for screen readers, simple terminals and
// pipes. It holds no rules of the method: gesprek leads the consult, and this package reads out and passes on. It
// writes no escape codes, draws nothing, and says in words what is asked and what can be typed.
package plat
