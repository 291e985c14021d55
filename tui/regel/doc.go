// Package regel is the kit of the line mode: reading a line, reading out, lists to pick from, commands, and reading a case out. Every
// line that is said goes through Spreker, which keeps it narrow and clean. Every line that is read goes through Lezer, the only
// reader of the input: a second one would swallow answers that are piped.
package regel
