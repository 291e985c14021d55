// Package kwijt is what can be done when the file of the library was moved, removed or replaced while it was open: put it back, go on
// in another file, or stop. Nothing is lost by asking: what was said waits in memory until one of them is done.
package kwijt
