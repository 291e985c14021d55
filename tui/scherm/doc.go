// Package scherm is the kit of the screens: the root that owns the window, what a screen is, how one asks for another, styles, lists,
// fields and reading pages.
package scherm
