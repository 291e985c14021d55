// Package opdracht is the command line: commands, flags, help and errors, all in Dutch. Everything that the screens can
// do to data can be done from here as well. Output goes to standard output, messages to standard error; the exit code is
// 0, 1 (it failed) or 2 (wrong use). It does not know how the screens start: main passes that in.
package opdracht
