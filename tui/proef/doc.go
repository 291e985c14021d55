// Package proef tests the program as a whole: the built binary in a pseudo-terminal with a terminal emulator, and the
// rules of the house, such as which package may know which. It has no code of its own.
package proef
